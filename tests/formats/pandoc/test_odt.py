"""OpenDocument texts: what stands where, by which styles, and that every word can be found again."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings

from editor.formats import registry
from tests.formats.letters import letters
from tests.formats.pandoc.documents import (
    OFFICE,
    TEXT,
    contents,
    odt_contents,
    one_letter,
    paged,
    part,
    parts_of,
    twins,
    with_comments,
    written,
)

ODT = registry.by_id("odt")
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def styled(data: bytes) -> list[tuple[str, str]]:
    """The style and the words of each paragraph, heading and span."""
    return [(found.get(f"{TEXT}style-name"), "".join(found.itertext()))
            for found in part(data, "content.xml").iter(f"{TEXT}p", f"{TEXT}h", f"{TEXT}span")]


@settings(max_examples=40, deadline=None)
@given(snapshot=letters())
def test_every_text_can_be_found_again_word_for_word(snapshot):
    found = odt_contents(written(ODT, [snapshot], ()))
    assert found.items() <= contents(snapshot).items()
    assert all(found.get(text, "") == words for text, words in contents(snapshot).items())


def test_parts_have_named_styles_that_are_there():
    data = written(ODT, twins(), register=True)
    rows = styled(data)
    assert ("Letter_20_Dateline", "Moscow, 3 April 1922") in rows
    assert ("Deletion", "old ") in rows
    assert ("Textual_20_Note", "a[missing in the source]") in rows  # the blank is an element
    known = {found.get(f"{STYLE}name") for name in ("styles.xml", "content.xml")
             for found in part(data, name).iter(f"{STYLE}style")}
    assert {style for style, _ in rows if style} <= known


def test_styles_have_names_that_open_document_allows():
    for found in part(written(ODT), "styles.xml").iter(f"{STYLE}style"):
        assert " " not in found.get(f"{STYLE}name")


def test_notes_are_counted_by_chapters_and_heads_are_those_of_chapters():
    styles = part(written(ODT), "styles.xml")
    notes = next(found for found in styles.iter(f"{TEXT}notes-configuration")
                 if found.get(f"{TEXT}note-class") == "footnote")
    assert notes.get(f"{TEXT}start-numbering-at") == "chapter"
    assert [found.get(f"{TEXT}display") for found in styles.iter(f"{TEXT}chapter")] == ["name"]
    assert list(styles.iter(f"{TEXT}page-number"))


def test_a_note_that_would_be_counted_otherwise_has_its_number_as_a_label():
    first, second = twins()
    moved = [msgspec.structs.replace(note, number="7") if note.number == "1" else note for note in second.notes]
    data = written(ODT, [first, msgspec.structs.replace(second, notes=tuple(moved))])
    citations = list(part(data, "content.xml").iter(f"{TEXT}note-citation"))
    assert [(found.text, found.get(f"{TEXT}label")) for found in citations] == [("1", None), ("7", "7")]


def test_a_letter_written_from_right_to_left_runs_so():
    data = written(ODT, [one_letter("שלום חבר", language="he")], ())
    assert ("Letter_20_Text_20_RTL", "שלום חבר") in styled(data)
    turned = next(found for found in part(data, "styles.xml").iter(f"{STYLE}style")
                  if found.get(f"{STYLE}name") == "Letter_20_Text_20_RTL")
    assert turned.find(f"{STYLE}paragraph-properties").get(f"{STYLE}writing-mode") == "rl-tb"


def test_comments_come_along_on_request_and_stand_at_their_words():
    snapshot = with_comments(one_letter("one two three"))
    root = part(written(ODT, [snapshot], (), comments=True), "content.xml")
    line = next(found for found in root.iter(f"{TEXT}p") if "three" in (found.xpath("string()")))
    said = ["".join(found.itertext()) for found in line.iter(f"{OFFICE}annotation")]
    assert said == ["A. Reader2026-11-23T10:00:00Is itso?", "A. Reader2026-11-24T10:00:00It is."]
    assert len(list(line.iter(f"{OFFICE}annotation-end"))) == 2
    assert odt_contents(written(ODT, [snapshot], (), comments=True))[snapshot.transcription.text.id] == "one two three"
    assert not list(part(written(ODT, [snapshot], ()), "content.xml").iter(f"{OFFICE}annotation"))


def test_it_names_its_project():
    meta = parts_of(written(ODT))["meta.xml"]
    assert f"{901:032x}".encode() in meta
    assert b"creation-date" not in meta


def test_it_opens_in_libreoffice(tmp_path):
    pages = paged(written(ODT, [with_comments(one) for one in twins()], register=True, comments=True), tmp_path, "odt")
    assert pages.count("Enver Pasha [...] see * (Ibid.)") == 2
    assert pages.count("memorandum1") == 2
    assert "2. The second" in pages
    assert "Person, A (1886–1938): 1, 2" in pages
