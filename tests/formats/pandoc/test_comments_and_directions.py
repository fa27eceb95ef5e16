"""Comments beside footnotes, and words written from right to left beside numbers: what Word and LibreOffice show."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.entities import Entity, NameForm
from editor.formats import registry
from editor.formats.pandoc.context import kept_apart
from tests.formats.pandoc.documents import (
    TEXT,
    W,
    noted,
    odt_contents,
    one_letter,
    paged,
    part,
    style_names,
    style_of,
    written,
)

DOCX = registry.by_id("docx")
ODT = registry.by_id("odt")
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
MARK = "\u200e"


def numbers(data: bytes, name: str, *tags: str) -> set[str]:
    return {one.get(f"{W}id") for one in part(data, name).iter(*(W + tag for tag in tags))}


# Comments


def test_no_comment_has_the_number_of_a_footnote():
    data = written(DOCX, [noted("alpha", "beta", "gamma", commented=True)], (), comments=True)
    comments = numbers(data, "word/comments.xml", "comment")
    assert len(comments) == 2
    assert comments & numbers(data, "word/footnotes.xml", "footnote") == set()
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert numbers(data, "word/document.xml", tag) == comments


def test_a_comment_on_words_of_a_footnote_stands_at_its_reference():
    data = written(DOCX, [noted("alpha", "beta", commented=True)], (), comments=True)
    assert numbers(data, "word/footnotes.xml", "commentRangeStart", "commentReference") == set()
    order = [node.tag.removeprefix(W) for node in part(data, "word/document.xml").iter(
        f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}footnoteReference")]
    assert order == ["footnoteReference", "commentRangeStart", "commentRangeEnd", "commentRangeStart",
                     "footnoteReference", "commentRangeEnd"]
    # OpenDocument has a place for it in the note.
    note = list(part(written(ODT, [noted("alpha", "beta", commented=True)], (), comments=True), "content.xml").iter(
        f"{TEXT}note"))[-1]
    assert "On bet" in "".join(note.itertext())


def test_the_words_of_a_comment_have_no_style_of_the_words_they_are_on():
    snapshot = noted("alpha", "beta", commented=True)
    data = written(DOCX, [snapshot], (), comments=True)
    names = style_names(data)
    used = {style_of(run, names) for run in part(data, "word/comments.xml").iter(f"{W}r")
            if run.find(f"{W}t") is not None}
    assert used == {""}


@pytest.mark.parametrize("commented", [False, True])
def test_libreoffice_shows_every_footnote_with_its_own_words(commented: bool, tmp_path):
    data = written(DOCX, [noted("alpha", "beta", "gamma", commented=commented)], (), comments=True)
    pages = paged(data, tmp_path, "docx")
    assert re.findall("alpha|beta|gamma", pages) == ["alpha", "beta", "gamma"]


# Directions


@given(name=st.text(alphabet="aбא ב1.(", max_size=12))
def test_only_a_name_whose_last_letter_runs_from_right_to_left_gets_a_mark(name: str):
    last = next((one for one in reversed(name) if one in "aбאב"), "")
    assert kept_apart(name) == name + (MARK if last in tuple("אב") else "")


def test_numbers_behind_a_name_from_right_to_left_stay_behind_it():
    entity = Entity(id="e" * 32, kind="person", name="מרים אלון", dates="1850–1900", names=(NameForm(name="אלון"),))
    replace = msgspec.structs.replace
    named = one_letter("שלום", ("entity", "שלום", {}), language="he")
    marks = tuple(replace(one, entities=(entity.id,)) for one in named.transcription.annotations)
    named = replace(named, transcription=replace(named.transcription, annotations=marks))
    other = replace(named, letter=replace(named.letter, id="9" * 32, number="8"))
    data = written(DOCX, [named, other], (entity,), register=True)
    names = style_names(data)
    lines = {style_of(found, names, "p"): "".join(text.text or "" for text in found.iter(f"{W}t"))
             for found in part(data, "word/document.xml").iter(f"{W}p")}
    assert lines["Index Entry"] == f"מרים אלון{MARK} (1850–1900):\u00a07, 8"
    assert lines["Register Entry"] == f"מרים אלון{MARK} (1850–1900). Also: אלון{MARK}."


def test_a_footnote_has_the_direction_of_its_own_words():
    english = part(written(DOCX, [noted("in English", language="he")], ()), "word/footnotes.xml")
    assert not list(english.iter(f"{W}bidi"))
    unsaid = part(written(DOCX, [noted("in English", language="he", note_language="")], ()), "word/footnotes.xml")
    assert not [*unsaid.iter(f"{W}bidi"), *unsaid.iter(f"{W}rtl")]
    hebrew = part(written(DOCX, [noted("בעברית", language="he", note_language="he")], ()), "word/footnotes.xml")
    assert list(hebrew.iter(f"{W}bidi"))


def test_lines_from_right_to_left_begin_at_the_right_in_opendocument():
    data = written(ODT, [one_letter("שלום", language="he")], ())
    sides = {style.get(f"{STYLE}display-name"): style.find(f"{STYLE}paragraph-properties").get(f"{FO}text-align")
             for style in part(data, "styles.xml").iter(f"{STYLE}style")
             if (style.get(f"{STYLE}display-name") or "").startswith("Letter ")
             and style.get(f"{STYLE}family") == "paragraph"}
    assert (sides["Letter Salutation RTL"], sides["Letter Dateline RTL"]) == ("right", "left")
    assert (sides["Letter Salutation"], sides["Letter Dateline"]) == ("start", "end")
    assert "שלום" in odt_contents(data).values()
