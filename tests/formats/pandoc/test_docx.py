"""Documents for Word: what stands where, by which styles, and that every word can be found again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.letters import Note, Text
from editor.core.messages import FormatError
from editor.formats import registry
from editor.formats.pandoc.returning import bookmark_place
from tests.formats.letters import Ids, letters
from tests.formats.pandoc.documents import (
    W,
    contents,
    docx_contents,
    one_letter,
    paged,
    part,
    parts_of,
    style_names,
    style_of,
    twins,
    with_comments,
    written,
)

DOCX = registry.by_id("docx")
DIRECT = ("b", "i", "strike", "u", "smallCaps", "caps", "color", "sz", "vertAlign", "jc", "ind", "spacing")


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """The style and the words of each paragraph."""
    names = style_names(data)
    return [(style_of(found, names, "p"), "".join(text.text or "" for text in found.iter(f"{W}t")))
            for found in part(data, "word/document.xml").iter(f"{W}p")]


def runs(data: bytes) -> list[tuple[str, str]]:
    names = style_names(data)
    return [(style_of(found, names), "".join(text.text or "" for text in found.iter(f"{W}t")))
            for found in part(data, "word/document.xml").iter(f"{W}r")]


@settings(max_examples=40, deadline=None)
@given(snapshot=letters())
def test_every_text_can_be_found_again_word_for_word(snapshot):
    found = docx_contents(written(DOCX, [snapshot], ()))
    # An empty note that nothing refers to has no place.
    assert found.items() <= contents(snapshot).items()
    assert all(found.get(text, "") == words for text, words in contents(snapshot).items())


def test_a_letter_has_its_heading_its_particulars_and_its_roles():
    rows = paragraphs(written(DOCX))
    assert rows[0] == ("heading 1", "1. J. X. Peters to I. V. Stalin")
    assert ("Letter Particulars", "From: J. X. Peters") in rows
    assert ("Letter Particulars", "Written: April 3, 1922, Old Bukhara") in rows
    assert ("Letter Dateline", "Moscow, 3 April 1922") in rows
    assert ("Letter List Item", "•\u2002first item*") in rows
    assert ("heading 2", "Translation (Russian)") in rows
    assert ("Provenance Entry", "Reference: RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1.") in rows


def test_one_series_stands_at_the_foot_and_the_other_at_the_end():
    data = written(DOCX)
    assert ("Textual Note", "a [missing in the source]") in paragraphs(data)
    feet = ["".join(text.text or "" for text in note.iter(f"{W}t"))
            for note in part(data, "word/footnotes.xml").findall(f"{W}footnote")]
    assert [words.strip() for words in feet if words] == ["memorandum] Enver Pasha [...] see * (Ibid.)"]
    other = written(DOCX, footnotes="textual")
    assert ("Further Note", "1 memorandum] Enver Pasha [...] see * (Ibid.)") in paragraphs(other)
    assert b"lowerLetter" in parts_of(other)["word/document.xml"]


def test_marks_are_named_styles_and_nothing_is_formatted_by_hand():
    data = written(DOCX, twins(), register=True)
    assert ("Deletion", "old ") in runs(data)
    assert ("Underlined", "twice") in runs(data)
    assert ("Added Sign", " ‹the›") in runs(data)
    for name in ("word/document.xml", "word/footnotes.xml"):
        root = part(data, name)
        for properties in (*root.iter(f"{W}rPr"), *root.iter(f"{W}pPr")):
            assert [child.tag for child in properties if child.tag in {W + one for one in DIRECT}] == []


def test_every_style_that_is_named_is_there():
    data = written(DOCX, twins(), register=True)
    names = style_names(data)
    for name in ("word/styles.xml", "word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer.xml"):
        root = part(data, name)
        used = {found.get(f"{W}val") for tag in ("basedOn", "next", "link", "rStyle", "pStyle")
                for found in root.iter(W + tag)}
        assert used <= {*names, "TableNormal"}  # of tables, which pandoc leaves to Word
    assert len(set(names.values())) == len(names)


def test_where_looks_meet_one_style_joins_them():
    snapshot = one_letter("one two three", ("emphasis", "one two", {"rend": "bold"}), ("deletion", "two three", {}),
                          ("entity", "two", {}))
    data = written(DOCX, [snapshot], ())
    assert [row for row in runs(data) if row[1] in ("one ", "two", " three")] == [
        ("Bold", "one "), ("Bold and Deletion", "two"), ("Deletion", " three")]
    joined = next(style for style in part(data, "word/styles.xml").iter(f"{W}style")
                  if style.find(f"{W}name").get(f"{W}val") == "Bold and Deletion")
    assert joined.find(f"{W}rPr/{W}b") is not None
    assert joined.find(f"{W}rPr/{W}strike") is not None


def test_every_section_has_its_running_head_and_page_numbers():
    parts = parts_of(written(DOCX, twins()))
    heads = [name for name in parts if name.startswith("word/header")]
    words = ["".join(part_of.itertext()) for part_of in (
        part(written(DOCX, twins()), name) for name in sorted(heads))]
    assert "1. J. X. Peters to I. V. Stalin" in words
    assert "2. The second" in words
    assert b"PAGE" in parts["word/footer.xml"]
    for name in heads:
        assert f'PartName="/{name}"'.encode() in parts["[Content_Types].xml"]


def test_notes_of_later_letters_have_their_own_numbers():
    root = part(written(DOCX, twins()), "word/document.xml")
    references = list(root.iter(f"{W}footnoteReference"))
    assert [found.get(f"{W}customMarkFollows") for found in references] == [None, "1"]
    assert references[1].getnext().text == "1"


def test_a_whole_edition_has_title_contents_and_a_finished_index():
    rows = paragraphs(written(DOCX, twins()))
    assert ("Title", "Letters & <Papers>") in rows
    assert ("Contents Entry", "2. The second") in rows
    assert ("Index Entry", "Person, A (1886–1938):\u00a01, 2") in rows
    assert not [words for style, words in paragraphs(written(DOCX, twins(), index=False)) if style == "Index Entry"]


def test_one_letter_alone_has_neither_title_page_nor_index():
    assert {style for style, _ in paragraphs(written(DOCX))} & {"Title", "Contents Entry", "Index Entry"} == set()


def test_the_register_is_written_on_request():
    rows = paragraphs(written(DOCX, twins(), register=True))
    entry = next(words for style, words in rows if style == "Register Entry")
    assert entry == "Person, A (1886–1938). Described. Also: Петерс. Wikidata Q1"


def test_words_in_another_language_say_so_and_run_their_way():
    snapshot = one_letter("He said שלום and мир", ("foreign", "שלום", {"language": "he"}),
                          ("foreign", "мир", {"language": "ru"}))
    root = part(written(DOCX, [snapshot], ()), "word/document.xml")
    found = {"".join(run.itertext()): run.find(f"{W}rPr") for run in root.iter(f"{W}r")}
    assert found["שלום"].find(f"{W}lang").get(f"{W}bidi") == "he"
    assert found["שלום"].find(f"{W}rtl") is not None
    assert found["мир"].find(f"{W}lang").get(f"{W}val") == "ru"
    assert found["мир"].find(f"{W}rtl") is None


def test_a_letter_written_from_right_to_left_runs_so():
    data = written(DOCX, [one_letter("שלום חבר", language="he")], ())
    text = next(found for found in part(data, "word/document.xml").iter(f"{W}p") if "שלום" in "".join(found.itertext()))
    assert text.find(f"{W}pPr/{W}bidi") is not None


def test_comments_come_along_on_request_and_stand_at_their_words():
    snapshot = with_comments(one_letter("one two three"))
    data = written(DOCX, [snapshot], (), comments=True)
    said = {found.get(f"{W}id"): "".join(found.itertext()) for found in part(data, "word/comments.xml")}
    assert sorted(said.values()) == ["Is itso?", "It is.", "Of the letter"]
    line = next(found for found in part(data, "word/document.xml").iter(f"{W}p")
                if "three" in "".join(found.itertext()))
    order = [node.tag.removeprefix(W) + (node.text or "") for node in line.iter(
        f"{W}t", f"{W}commentRangeStart", f"{W}commentRangeEnd")]
    assert order == ["tone ", "commentRangeStart", "commentRangeStart", "ttwo", "commentRangeEnd", "commentRangeEnd",
                     "t three"]
    assert not list(part(written(DOCX, [snapshot], ()), "word/document.xml").iter(f"{W}commentReference"))


def test_it_names_its_project_and_letters():
    data = written(DOCX, twins())
    names = [found.get(f"{W}name") for found in part(data, "word/document.xml").iter(f"{W}bookmarkStart")]
    letters_named = [place.id for place in map(bookmark_place, names) if place is not None and place.line is None]
    assert letters_named == [found.letter.id for found in twins()]
    custom = parts_of(data)["docProps/custom.xml"]
    assert b'name="letterbook"' in custom
    assert f"{901:032x}".encode() in custom


def test_in_the_reading_text_words_are_expanded_and_unsigned():
    words = " ".join(words for _, words in paragraphs(written(DOCX, projection="reading")))
    assert "Politbyuro" in words
    assert "the word" in words.replace("new ", "")
    assert "old " not in words.replace("Old", "")
    assert "‹" not in words
    assert "⌜" not in words


def test_what_takes_the_place_of_a_line_end_is_shown_in_the_reading_text():
    snapshot = one_letter("one\ntwo\nthree", ("gap", "\nth", {"reason": "lost"}))
    assert [words for style, words in paragraphs(written(DOCX, [snapshot], (), projection="reading"))
            if style == "Letter Text"] == ["one", "two[…]", "ree"]


def test_notes_referred_to_twice_and_in_notes_have_one_place():
    ids = Ids(700)
    first, second = (Note(id=ids(), letter="", text=ids()) for _ in range(2))
    base = one_letter("one two")
    letter = base.letter.id
    notes = [msgspec.structs.replace(note, letter=letter, order=order) for order, note in enumerate((first, second))]
    bodies = [Text(id=notes[0].text, letter=letter, role="note", content="See below"),
              Text(id=notes[1].text, letter=letter, role="note", content="Below")]
    text = base.transcription.text
    at = [Annotation(id=ids(), text=text.id, kind="note", start=place, end=place, note=notes[0].id) for place in (3, 7)]
    inside = Annotation(id=ids(), text=bodies[0].id, kind="note", start=9, end=9, note=notes[1].id)
    snapshot = assemble_letter(base.letter, [text, *bodies], [*at, inside], notes, base.provenance)
    data = written(DOCX, [snapshot], ())
    assert len(list(part(data, "word/document.xml").iter(f"{W}footnoteReference"))) == 1
    assert ("Note Letter", "1") in runs(data)
    assert ("Further Note", "2 Below") in paragraphs(data)


def test_what_nobody_knows_is_refused():
    for name in ("projection", "footnotes"):
        with pytest.raises(FormatError) as caught:
            written(DOCX, **{name: "other"})
        assert caught.value.code == "option-unknown"


def test_it_opens_in_libreoffice(tmp_path):
    pages = paged(written(DOCX, twins(), register=True), tmp_path, "docx")
    assert pages.count("Enver Pasha [...] see * (Ibid.)") == 2
    assert "2. The second" in pages
    assert "[missing in the source]" in pages
    assert "Person, A (1886–1938): 1, 2" in pages
