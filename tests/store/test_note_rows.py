"""The list of notes over a project is what its letters, read one by one, say."""

from __future__ import annotations

from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote, DeleteNote, SetNote
from editor.app.actions.text import ReplaceText
from editor.core.anchors import TextEdit
from editor.core.note_rows import note_rows
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, put

CONTENT = "Enver Pasha was near Bukhara.\nThe Emir fled."


def one_by_one(session: ProjectSession) -> list[object]:
    return [row for letter in session.letter_ids() for row in note_rows(session.letter(letter))]


def test_rows_are_those_of_the_letters(session: ProjectSession) -> None:
    assert session.note_rows() == []
    session.run(put(*letter_parts(1), *letter_parts(2)))
    letter = NewLetter()
    session.run(letter)
    session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
    first = AddNote(text=letter.text_id, position=11, lemma="Enver Pasha", body="Killed.\nSecond paragraph.")
    session.run(first)
    session.run(AddNote(text=letter.text_id, position=11, lemma="Pasha", series="textual"))
    session.run(AddNote(text=first.body_id, position=7, body="A note in a note.", series="author"))
    session.run(SetNote(note_id=first.note_id, status="to research", memo="private"))
    assert session.note_rows() == one_by_one(session)
    row = next(row for row in session.note_rows() if row.id == first.note_id)
    assert (row.letter, row.number, row.status, row.lemma, row.guessed, row.changed, row.words) == (
        letter.letter_id, "1", "to research", "Enver Pasha", False, False, "Killed. Second paragraph.")
    assert session.note_rows([an_id("letter 2")]) == note_rows(session.letter(an_id("letter 2")))
    session.run(DeleteNote(note_id=first.note_id))
    assert session.note_rows() == one_by_one(session)
    session.undo()
    assert session.note_rows() == one_by_one(session)


def test_what_is_being_typed_counts(session: ProjectSession) -> None:
    letter = NewLetter()
    session.run(letter)
    session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
    session.run(AddNote(text=letter.text_id, position=11, lemma="Enver Pasha"))
    session.type(letter.text_id, TextEdit(0, "Enver", "Envér"))
    (row,) = session.note_rows()
    assert (row.lemma, row.changed) == ("Enver Pasha", True)
    assert session.note_rows() == one_by_one(session)
