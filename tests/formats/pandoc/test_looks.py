"""What a reader of a printed edition expects, in every kind of document: lists, tables, contents, index, languages."""

from __future__ import annotations

import re

import msgspec
import pytest

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.letters import Letter, Note, Text
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ExportSource, Source
from editor.formats.pandoc.book import build
from editor.formats.pandoc.choices import Choices
from editor.formats.pandoc.context import _LONGEST_HEAD, shortened
from tests.formats.letters import Ids, MemorySink, Pen, everything, project
from tests.formats.pandoc.documents import OFFICE, TEXT, W, one_letter, part, parts_of, twins, written

DOCX, ODT, EPUB = (registry.by_id(name) for name in ("docx", "odt", "epub"))
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
BULLET = "•\u2002"


def listed(*items: str) -> LetterSnapshot:
    """A letter that is a list."""
    ids = Ids(8000)
    letter = Letter(id=ids(), number="1", title="A list", language="en")
    text = Text(id=ids(), letter=letter.id, role="transcription", content="\n".join(items), language="en")
    roles = [Annotation(id=ids(), text=text.id, kind="list-item", start=line.start, end=line.end)
             for line in line_spans(text.content)]
    return assemble_letter(letter, [text], roles, (), Provenance(id=ids(), letter=letter.id))


def words_of(target: str, snapshot: LetterSnapshot) -> str:
    return "".join(words(build(project(()), [snapshot], Choices(target)).sections()[0].blocks))


def words(node: object) -> list[str]:
    if isinstance(node, dict):
        return [node["c"]] if node["t"] == "Str" else words(node.get("c"))
    return [one for child in node for one in words(child)] if isinstance(node, list) else []


@pytest.mark.parametrize("target", ["docx", "odt", "epub", "pdf"])
def test_items_of_a_list_have_a_sign_unless_they_begin_with_their_own(target: str) -> None:
    own = ("1) first", "a. second", "– third", "(IV) fourth", "• fifth", "* sixth", "12. seventh")
    said = words_of(target, listed("bare", "A. Peters comes", *own))
    assert said.count(BULLET) == 2
    assert f"{BULLET}bare" in said
    assert f"{BULLET}A. Peters comes" in said


@pytest.mark.parametrize("form", [DOCX, ODT])
def test_the_sign_of_an_item_does_not_come_back_as_a_word(form) -> None:
    data = written(form, [listed("bare", "other")], ())
    returned = form.read(Source(data, f"a{form.extensions[0]}"), {}).letters[0]
    assert returned.snapshot.transcription.text.content == "bare\nother"


@pytest.mark.parametrize("target", ["docx", "odt"])
def test_contents_stand_first_and_name_every_part(target: str) -> None:
    _, entities = everything()
    heads = [part.head for part in build(project(entities), twins(), Choices(target, register=True)).sections()]
    assert heads == ["Contents", "About this edition", "1. J. X. Peters to I. V. Stalin", "2. The second", "Register",
                     "Index"]
    sections = build(project(entities), twins(), Choices(target, register=True)).sections()
    assert words(sections[0].blocks)[1:] == heads[1:]


def test_links_of_the_contents_lead_somewhere_in_word() -> None:
    root = part(written(DOCX, twins(), register=True), "word/document.xml")
    names = {found.get(f"{W}name") for found in root.iter(f"{W}bookmarkStart")}
    asked = {found.get(f"{W}anchor") for found in root.iter(f"{W}hyperlink")} - {None}
    assert {"part-about", "part-index", "part-register"} <= asked <= names


def test_a_tabulator_is_an_element_in_word() -> None:
    root = part(written(DOCX, [one_letter("Peters\t12\tMay")], ()), "word/document.xml")
    run = next(found for found in root.iter(f"{W}r") if found.find(f"{W}tab") is not None)
    assert [(node.tag.removeprefix(W), node.text) for node in run if node.tag != f"{W}rPr"] == [
        ("t", "Peters"), ("tab", None), ("t", "12"), ("tab", None), ("t", "May")]


def test_runs_of_white_space_are_seen_in_a_book() -> None:
    chapter = parts_of(written(EPUB, [one_letter("Peters\t12   May")], ()))["EPUB/text/ch001.xhtml"].decode()
    shown = chapter.replace("&#160;", "\u00a0").replace("&nbsp;", "\u00a0").replace("&emsp;", "\u2003")
    assert "Peters\u2003\u200312\u00a0\u00a0 May" in shown


def test_the_index_stands_in_two_columns_in_word() -> None:
    body = part(written(DOCX, twins()), "word/document.xml").find(f"{W}body")
    *_, index, last = body.iter(f"{W}sectPr")
    assert index.find(f"{W}cols") is None
    assert index.find(f"{W}headerReference") is not None
    assert last.find(f"{W}cols").get(f"{W}num") == "2"
    assert last.find(f"{W}type").get(f"{W}val") == "continuous"
    without = part(written(DOCX, twins(), index=False), "word/document.xml")
    assert not list(without.iter(f"{W}cols"))


def test_the_index_stands_in_two_columns_in_opendocument() -> None:
    text = next(part(written(ODT, twins()), "content.xml").iter(f"{OFFICE}text"))
    section = next(found for found in text.iter(f"{TEXT}section") if found.get(f"{TEXT}name") == "Index")
    assert "Person, A (1886–1938)" in "".join(section.itertext())
    assert "Numbers are those" not in "".join(section.itertext())
    columns = next(part(written(ODT, twins()), "content.xml").iter(f"{STYLE}columns"))
    assert len(columns) == int(columns.get(f"{FO}column-count")) == 2
    assert section is text[-1]
    assert not list(section.iter(f"{TEXT}section"))[1:]  # one within it would have a column of its own


def test_no_word_of_a_ragged_line_is_hyphenated() -> None:
    styles = {found.get(f"{W}styleId"): found for found in part(written(DOCX), "word/styles.xml").iter(f"{W}style")}
    held = {name for name, found in styles.items() if found.find(f"{W}pPr/{W}suppressAutoHyphens") is not None}
    assert {"IndexEntry", "RegisterEntry", "LetterDateline", "Heading1"} <= held
    assert not held & {"LetterText", "FootnoteText"}
    looks = {found.get(f"{STYLE}name"): found.find(f"{STYLE}text-properties").get(f"{FO}hyphenate")
             for found in part(written(ODT), "styles.xml").iter(f"{STYLE}style")
             if found.find(f"{STYLE}text-properties") is not None}
    assert looks["Index_20_Entry"] == "false"
    assert looks["Letter_20_Text"] is None


def test_no_line_stands_alone_on_a_page_of_opendocument_and_notes_have_raised_numbers() -> None:
    root = part(written(ODT), "styles.xml")
    usual = next(found for found in root.iter(f"{STYLE}default-style") if found.get(f"{STYLE}family") == "paragraph")
    looks = usual.find(f"{STYLE}paragraph-properties")
    assert (looks.get(f"{FO}orphans"), looks.get(f"{FO}widows")) == ("2", "2")
    symbol = next(found for found in root.iter(f"{STYLE}style") if found.get(f"{STYLE}name") == "Footnote_20_Symbol")
    assert symbol.find(f"{STYLE}text-properties").get(f"{STYLE}text-position") == "super 62%"


def test_a_running_head_of_a_long_title_is_cut_at_a_word() -> None:
    long = "1. " + "Words of a title, " * 20
    assert len(shortened(long)) <= _LONGEST_HEAD + 2
    assert re.fullmatch(r"1\. (Words of a title, )*\S.*[a-z] …", shortened(long))
    assert shortened("1. A to B") == "1. A to B"
    one, other = twins()
    named = msgspec.structs.replace(other, letter=msgspec.structs.replace(other.letter, title=long))
    parts = parts_of(written(DOCX, [one, named]))
    heads = "".join(data.decode() for name, data in parts.items() if name.startswith("word/header"))
    assert "Words of a title" in heads
    assert long not in heads


def test_there_is_room_between_what_is_said_of_a_letter_and_its_words() -> None:
    styles = [found.get(f"{W}val") for found in part(written(DOCX), "word/document.xml").iter(f"{W}pStyle")]
    assert styles.count("LastParticular") == 1
    assert "LetterParticulars" not in styles[styles.index("LastParticular"):]


# Languages


def noted(body: str, letter: str, series: str = "editorial", own: str | None = None) -> LetterSnapshot:
    """A letter with one note."""
    ids = Ids(8500)
    made = Letter(id=ids(), number="1", title="A letter", language=letter)
    text = Text(id=ids(), letter=made.id, role="transcription", content="word", language=letter)
    note = Note(id=ids(), letter=made.id, series=series, text=ids())
    words = Text(id=note.text, letter=made.id, role="note", content=body, language=own)
    pen = Pen(ids, text.id, "word")
    pen.after("note", "word", note=note.id)
    return assemble_letter(made, [text, words], pen.annotations, [note], Provenance(id=ids(), letter=made.id))


def language_of(snapshot: LetterSnapshot, *languages: str) -> str | None:
    """How a footnote in Word is marked; None where it goes on in the letter's language."""
    head = project(())
    head = msgspec.structs.replace(head, project=msgspec.structs.replace(head.project, languages=languages))
    sink = MemorySink()
    DOCX.write(ExportSource(head, lambda: iter([snapshot]), lambda _page: None),
               {"one_file": True}, sink)
    for name in ("word/footnotes.xml", "word/document.xml"):
        for run in part(sink.files[""], name).iter(f"{W}r"):
            if snapshot.notes[0].body.text.content in "".join(run.itertext()):
                found = run.find(f"{W}rPr/{W}lang")
                return None if found is None else found.get(f"{W}val") or found.get(f"{W}bidi")
    raise AssertionError("the note is not there")


def test_a_note_without_a_language_is_in_the_one_that_its_words_tell() -> None:
    assert language_of(noted("This is what the emir was told by the man with the letter.", "ru")) == "en"
    assert language_of(noted("Das ist der Brief, den sie nicht von mir und auch nicht für dich ist.", "ru")) == "de"


def test_a_note_whose_words_tell_nothing_is_in_the_language_of_the_edition() -> None:
    assert language_of(noted("Ibid., p. 3.", "ru"), "en", "ru") == "en"
    assert language_of(noted("Ibid., p. 3.", "de"), "ru", "de") in (None, "de")  # Latin letters are no Russian
    assert language_of(noted("Ibid., p. 3.", "de")) in (None, "de")


def test_a_note_says_its_own_language_and_the_author_wrote_in_the_letters() -> None:
    assert language_of(noted("This is what the emir was told.", "ru", own="fr")) == "fr"
    assert language_of(noted("This is what the emir was told by the man.", "ru", series="author"), "en") == "ru"


def test_a_note_at_the_letters_end_names_its_language_among_words_of_the_edition() -> None:
    note = noted("Так было и в письме, что он не на месте.", "ru", series="textual", own="ru")
    root = part(written(DOCX, [note], ()), "word/document.xml")
    run = next(found for found in root.iter(f"{W}r") if "Так было" in "".join(found.itertext()))
    assert run.find(f"{W}rPr/{W}lang").get(f"{W}val") == "ru"
