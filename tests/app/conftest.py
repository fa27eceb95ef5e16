"""A small project in memory: one letter of three lines with one note."""

from __future__ import annotations

import pytest

from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from tests.app.memory import MemoryProject

CONTENT = "Old Bukhara.\nDear comrade STALIN.\nEnver Pasha was near Bukhara."


class Desk:
    """The project with the identities that tests ask for."""

    def __init__(self) -> None:
        self.project = MemoryProject()
        letter = NewLetter(title="J. X. Peters to I. V. Stalin", language="en")
        self.project.run(letter)
        self.letter, self.text = letter.letter_id, letter.text_id
        self.project.run(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))
        note = AddNote(text=self.text, position=CONTENT.index(" was"), body="See note 2.\nAnd Bukhara.")
        self.project.run(note)
        self.note, self.body, self.reference = note.note_id, note.body_id, note.reference_id

    def span(self, words: str) -> tuple[int, int]:
        content = self.project.text(self.text).text.content
        return content.index(words), content.index(words) + len(words)


@pytest.fixture
def desk() -> Desk:
    return Desk()
