"""Documents of ours say exactly which of their words are whose: what went out is read back, text by text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.word.docx import read_docx
from editor.formats.word.flow import Document
from editor.formats.word.odt import read_odt
from editor.formats.word.returned import Returned, returned
from tests.formats.letters import everything, letters
from tests.formats.pandoc.documents import twins, with_comments, written

Reader = Callable[[bytes], Document]
BOTH = pytest.mark.parametrize(("form", "reader"), [("docx", read_docx), ("odt", read_odt)])


def back(form: str, reader: Reader, *snapshots: LetterSnapshot, **options: object) -> Returned:
    found = returned(reader(written(registry.by_id(form), list(snapshots), **options)))
    assert found is not None
    return found


@BOTH
@pytest.mark.parametrize("footnotes", ["editorial", "textual"])
def test_every_text_of_the_sample_comes_back_as_it_is(form: str, reader: Reader, footnotes: str) -> None:
    snapshot, _ = everything()
    found = back(form, reader, snapshot, footnotes=footnotes)
    contents = {text.id: text.strand.text for text in found.texts}
    assert contents == {text.text.id: text.text.content for text in snapshot.texts() if text.text.id in contents}
    assert len(contents) >= 5
    assert found.letters == (snapshot.letter.id,)
    assert not any(text.strand.edits or text.new_notes for text in found.texts)


@BOTH
def test_a_whole_edition_comes_back_letter_by_letter(form: str, reader: Reader) -> None:
    first, second = twins()
    assert back(form, reader, first, second).letters == (first.letter.id, second.letter.id)


@BOTH
def test_comments_come_back_on_their_words_or_on_the_letter(form: str, reader: Reader) -> None:
    snapshot = with_comments(everything()[0])
    found = back(form, reader, snapshot, comments=True)
    assert set(found.elsewhere.values()) == {snapshot.letter.id}
    bodies = {one.name: one.text for one in found.comments}
    assert [bodies[name] for name in found.elsewhere] == ["Of the letter"]
    assert sorted(bodies.values()) == ["Is it\nso?", "It is.", "Of the letter"]


@BOTH
@settings(max_examples=12, deadline=None)
@given(snapshot=letters())
def test_any_letter_comes_back_word_for_word(form: str, reader: Reader, snapshot: LetterSnapshot) -> None:
    found = returned(reader(written(registry.by_id(form), [snapshot], ())))
    wanted = {text.text.id: text.text.content for text in snapshot.texts()}
    for text in found.texts if found is not None else ():
        assert text.strand.text == wanted[text.id]


def test_a_document_in_the_reading_projection_cannot_come_back() -> None:
    assert returned(read_docx(written(registry.by_id("docx"), projection="reading"))) is None
