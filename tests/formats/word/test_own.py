"""A document of ours comes into another project as the letters that it shows, without what the edition added."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from tests.formats.letters import everything, letters
from tests.formats.pandoc.documents import twins, written
from tests.formats.word.reading import one, read

FORMS = pytest.mark.parametrize("form", ["docx", "odt"])


def blocks(snapshot: LetterSnapshot) -> list[tuple[str, str]]:
    text = snapshot.transcription
    return [(mark.kind, text.quote(mark)) for mark in text.annotations if mark.is_block]


@FORMS
def test_texts_notes_roles_and_particulars_are_those_of_the_letter(form: str) -> None:
    snapshot, _ = everything()
    imported = one(written(registry.by_id(form)), f"a.{form}")
    found = imported.snapshot
    assert found.transcription.text.content == snapshot.transcription.text.content
    assert blocks(found) == blocks(snapshot)
    assert [text.text.content for text in found.translations] == [text.text.content for text in snapshot.translations]
    shown = [note for note in snapshot.notes if note.number]
    assert [note.body.text.content for note in found.notes] == [note.body.text.content for note in shown]
    assert [(mark.start, mark.end) for mark in found.transcription.of_kind("note")] == [
        (mark.start, mark.end) for mark in snapshot.transcription.of_kind("note")]
    assert [note.note.series for note in found.notes][:2] == ["editorial", "textual"]
    assert (found.letter.number, found.letter.title) == (snapshot.letter.number, snapshot.letter.title)
    assert found.letter.date == snapshot.letter.date
    sent, received = found.letter.actions
    assert (sent.agents[0].name, sent.place.name if sent.place else "", received.agents[0].name) == (
        "J. X. Peters", "Old Bukhara", "Bureau")


@FORMS
def test_a_whole_edition_is_its_letters_and_nothing_else(form: str) -> None:
    found_letters = read(written(registry.by_id(form), twins(), register=True), f"a.{form}").letters
    assert [(found.snapshot.letter.number, found.snapshot.letter.title) for found in found_letters] == [
        ("1", "J. X. Peters to I. V. Stalin"), ("2", "The second")]
    content = everything()[0].transcription.text.content
    assert [found.snapshot.transcription.text.content for found in found_letters] == [content, content]
    assert [len(found.snapshot.notes) for found in found_letters] == [3, 3]


def test_what_a_project_has_no_place_for_is_counted() -> None:
    result = read(written(registry.by_id("docx")))
    told = {row.args["element"]: row.args["count"] for row in result.problems if row.code == "not-in-model"}
    assert told["provenance"] > 5
    assert told["particular"] == 3


def lines(content: str) -> list[str]:
    """The lines with words, without the blanks around them."""
    return [line.strip() for line in content.split("\n") if line.strip()]


@FORMS
@settings(max_examples=15, deadline=None)
@given(snapshot=letters())
def test_any_letter_comes_in_word_for_word(form: str, snapshot: LetterSnapshot) -> None:
    """But for blanks around lines, and for empty lines, which no published letter means."""
    wanted = lines(snapshot.transcription.text.content)
    if not wanted:
        return
    found = one(written(registry.by_id(form), [snapshot], ()), f"a.{form}").snapshot
    assert lines(found.transcription.text.content) == wanted
    told = {tuple(lines(note.body.text.content)) for note in found.notes}
    placed = {mark.note for text in (snapshot.transcription,) for mark in text.of_kind("note")}
    for note in snapshot.notes:
        if note.note.id in placed and lines(note.body.text.content) and note.note.series in ("editorial", "textual"):
            assert tuple(lines(note.body.text.content)) in told
