"""Translations as operations: begun beside the letter, deleted whole, undone exactly."""

from __future__ import annotations

import pytest

from editor.app.actions.annotations import SetBlockRole
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.actions.translations import AddTranslation, DeleteTranslation, SetTextLanguage
from editor.core.letters import Letter
from editor.core.messages import RefusedError
from tests.app.conftest import Desk


def test_a_translation_begins_with_a_line_for_each_line_of_the_letter(desk: Desk) -> None:
    desk.project.run(SetBlockRole(text=desk.text, start=0, end=0, role="dateline"))
    added = AddTranslation(letter_id=desk.letter, language="de")
    desk.project.run(added)
    (translation,) = desk.project.letter(desk.letter).translations
    assert translation.text.language == "de"
    assert translation.text.content == "\n\n"
    assert [block.kind for block in translation.annotations] == ["dateline", "paragraph", "paragraph"]
    desk.project.run(AddTranslation(letter_id=desk.letter, language="ru"))
    assert [one.text.language for one in desk.project.letter(desk.letter).translations] == ["de", "ru"]


def test_it_has_notes_and_words_of_its_own_and_goes_whole(desk: Desk) -> None:
    added = AddTranslation(letter_id=desk.letter, language="de")
    desk.project.run(added)
    desk.project.run(ReplaceText(text=added.text_id, start=0, end=0, replacement="Alt-Buchara."))
    note = AddNote(text=added.text_id, position=12, body="Buchara.")
    desk.project.run(note)
    assert [n.number for n in desk.project.letter(desk.letter).notes] == ["1", "2"]
    before = desk.project.letter(desk.letter).transcription
    desk.project.run(DeleteTranslation(text_id=added.text_id))
    after = desk.project.letter(desk.letter)
    assert after.translations == ()
    assert after.transcription == before
    kept = after.note(note.note_id)
    assert kept is not None
    assert kept.body.text.content == "Buchara."


def test_only_a_translation_can_be_deleted_as_one(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="not-a-translation"):
        desk.project.run(DeleteTranslation(text_id=desk.text))


def test_the_language_of_the_transcription_is_the_letters_too(desk: Desk) -> None:
    desk.project.run(SetTextLanguage(text_id=desk.text, language="ru"))
    letter = desk.project.get(desk.letter)
    assert isinstance(letter, Letter)
    assert letter.language == "ru"
    assert desk.project.letter(desk.letter).transcription.text.language == "ru"
