"""A text cut for reading: every word once, in order, by words or by the lines of the source."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.core.reading_steps import stretch_from, stretches

CONTENT = "Old Bukhara.\nDear comrade Stalin, in addition to my memorandum of March 21 I report the following."


def words(content: str, unit: str, breaks: set[int] = frozenset()) -> list[str]:  # type: ignore[assignment]
    return [content[start:end] for start, end in stretches(content, unit, breaks)]  # type: ignore[arg-type]


def test_three_words_at_a_time_and_none_over_a_line_end() -> None:
    assert words(CONTENT, "words")[:3] == ["Old Bukhara.", "Dear comrade Stalin,", "in addition to"]


def test_a_line_is_that_of_the_source_or_else_ten_words() -> None:
    assert [len(line.split()) for line in words(CONTENT, "line")] == [2, 10, 5]
    breaks = {CONTENT.index("Dear"), CONTENT.index("addition"), CONTENT.index("arch 21")}
    assert words(CONTENT, "line", breaks) == [
        "Old Bukhara.", "Dear comrade Stalin, in", "addition to my memorandum of March",
        "21 I report the following."]


def test_what_is_read_is_found_by_its_end() -> None:
    cut = stretches(CONTENT, "words")
    assert [stretch_from(cut, cut[n].end) for n in range(len(cut))] == list(range(1, len(cut) + 1))
    assert stretch_from(cut, 0) == 0
    assert stretch_from(cut, cut[0].start + 1) == 0


@given(st.text(alphabet="ab \n\u00a0𝔐", max_size=60), st.sets(st.integers(0, 60)), st.sampled_from(["words", "line"]))
def test_every_word_is_read_once(content: str, breaks: set[int], unit: str) -> None:
    cut = stretches(content, unit, breaks)  # type: ignore[arg-type]
    assert [one for start, end in cut for one in content[start:end].split()] == content.split()
    for (_, end), (start, _) in pairwise(cut):
        assert end <= start
    for start, end in cut:
        assert "\n" not in content[start:end]
        assert re.fullmatch(r"\S(.*\S)?", content[start:end])
