"""Lines of a scan found in a text that differs from them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.line_matching import line_starts

WORDS = st.lists(st.text("abcdefghijklmnoprstuvwе", min_size=2, max_size=9), min_size=30, max_size=80)


@settings(max_examples=60, deadline=None)
@given(WORDS, st.data())
def test_lines_of_a_text_are_found_where_they_begin(words: list[str], data: st.DataObject) -> None:
    lines, starts, content = [], [], ""
    while words:
        size = data.draw(st.integers(4, 9))
        line, words = words[:size], words[size:]
        lines.append(" ".join(line))
        # An edition supplies a word in brackets within a line now and then, and ends a block.
        shown = [*line[:2], "[sic]", *line[2:]] if data.draw(st.booleans()) else line
        content += ("\n" if data.draw(st.booleans()) else " ") if content else ""
        starts.append(len(content))
        content += " ".join(shown)
    found = {one.line: one.start for one in line_starts(content, lines)}
    right = sum(found.get(number) == start for number, start in enumerate(starts))
    assert right >= len(lines) * 0.7
    assert list(found.values()) == sorted(found.values())


def test_brackets_and_markers_of_an_edition_do_not_matter() -> None:
    lines = ["In addition my memorandum of March 21, I report the", "following, that the crisis of the Bukhara",
             "government has come to an end."]
    content = ("In addition [to] my memorandum of March 21,1 I report the following, that the crisis of the "
               "Bukh[ara] government has come to an end.")
    assert [content[one.start:][:9] for one in line_starts(content, lines)] == ["In additi", "following", "governmen"]


def test_a_word_broken_at_the_end_of_a_line_is_found_within() -> None:
    found = line_starts("the crisis in Bukhara has come to pass", ["the crisis in Bu-", "khara has come to pass"])
    assert [(one.start, one.within_word) for one in found] == [(0, False), (16, True)]


def test_what_is_not_there_is_not_found() -> None:
    assert line_starts("Dear comrade, I write to you of horses.", ["zzz qqq xxx www vvv", ""]) == []
    assert line_starts("", ["a line"]) == []
    assert line_starts("a text", []) == []
    found = line_starts("First line here and second line there", ["First line here and", "§§§§ ¶¶¶¶ ‡‡‡‡",
                                                                "second line there"])
    assert [one.line for one in found] == [0, 2]
