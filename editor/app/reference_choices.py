"""What a cross-reference can point to, by what an editor types: numbers, dates, names, words of notes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from editor.core.entities import Entity
from editor.core.folding import folded
from editor.core.letters import Letter
from editor.core.messages import LetterbookError
from editor.core.note_rows import note_rows
from editor.core.operations import StoredObject
from editor.core.references import TargetKind, letter_label
from editor.core.rows import LetterRow, NoteRow, SearchPage
from editor.core.snapshot import LetterSnapshot

MOST_OF_A_KIND = 25
"""Choices of one kind: who has not found it by then types more."""

SHORTEST_WORD = 3
"""Letters of a query from which notes of other letters are looked for: they are found by whole beginnings of words."""


class ReferenceChoice(NamedTuple):
    """Something to point to: what it is called, and below it what tells it from others."""

    to: TargetKind
    title: str
    detail: str = ""
    target: str = ""
    letter: str = ""


class Asked(Protocol):
    """What is asked of the project."""

    def rows(self, *, counted: bool = True) -> list[LetterRow]:
        """All letters."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """A whole letter."""
        ...

    def get(self, object_id: str) -> StoredObject | None:
        """An object as it is now."""
        ...

    def search(self, query: str, *, scope: str = "all", limit: int | None = 50) -> SearchPage:
        """Places where words stand."""
        ...


class ReferenceChoices:
    """Finds targets for a reference in letter ``home``. The list of letters is read once, when it is made.

    ``text`` is the text that the reference stands in: the note whose text it is need not point to itself.
    """

    def __init__(self, project: Asked, home: str, entities: Iterable[Entity], text: str = "") -> None:
        self._project = project
        self._home = home
        snapshot = project.letter(home)
        own = {note.note.id for note in snapshot.notes if note.body.text.id == text}
        self._notes = [row for row in note_rows(snapshot) if row.id not in own]
        self._letters = [(row, folded(f"{row.number} {row.title} {row.sender} {row.recipient} {row.date} "
                                      f"{row.edtf or ''}")) for row in project.rows(counted=False)]
        self._entities = [(entity, folded(" ".join(entity.forms()))) for entity in entities
                          if not entity.merged_into]

    def find(self, query: str, kinds: Collection[str] = ()) -> list[ReferenceChoice]:
        """Return what fits all words of the query, of these kinds or of any: notes of the letter first."""
        words = folded(query).split()
        found: list[ReferenceChoice] = []
        sources: Sequence[tuple[str, Iterator[ReferenceChoice]]] = (
            ("note", self._notes_here(words)), ("letter", self._letters_with(words)),
            ("entry", self._entries_with(words)), ("note", self._notes_elsewhere(query, words)),
            ("outside", self._outside(query)))
        for kind, choices in sources:
            if not kinds or kind in kinds:
                found += islice(choices, MOST_OF_A_KIND)
        return found

    def _notes_here(self, words: Sequence[str]) -> Iterator[ReferenceChoice]:
        exact = [row for row in self._notes if words == [folded(row.number)]]
        for row in exact or self._notes:
            if _fits(words, folded(f"{_called(row)} {row.lemma} {row.words}")):
                yield ReferenceChoice("note", _called(row), _about(row), row.id, row.letter)

    def _letters_with(self, words: Sequence[str]) -> Iterator[ReferenceChoice]:
        for row, said in self._letters:
            if row.id != self._home and _fits(words, said):
                letter = self._project.get(row.id)
                if isinstance(letter, Letter):
                    yield ReferenceChoice("letter", letter_label(letter), f"{row.number} · {row.title}", row.id, row.id)

    def _entries_with(self, words: Sequence[str]) -> Iterator[ReferenceChoice]:
        for entity, said in self._entities if words else ():
            if _fits(words, said):
                yield ReferenceChoice("entry", entity.name, entity.dates or entity.description or "", entity.id)

    def _notes_elsewhere(self, query: str, words: Sequence[str]) -> Iterator[ReferenceChoice]:
        if not any(len(word) >= SHORTEST_WORD for word in words):
            return
        try:
            hits = self._project.search(query, scope="notes", limit=MOST_OF_A_KIND).hits
        except LetterbookError:
            return
        known: dict[str, LetterSnapshot] = {}
        seen: set[str] = set()
        for hit in hits:
            if hit.letter == self._home or hit.text in seen:
                continue
            seen.add(hit.text)
            snapshot = known.setdefault(hit.letter, known.get(hit.letter) or self._project.letter(hit.letter))
            for row in note_rows(snapshot):
                note = snapshot.note(row.id)
                if note is not None and note.body.text.id == hit.text:
                    title = f"{letter_label(snapshot.letter)}, {_called(row)}"
                    yield ReferenceChoice("note", title, _about(row), row.id, row.letter)

    def _outside(self, query: str) -> Iterator[ReferenceChoice]:
        words = " ".join(query.split())
        if words:
            yield ReferenceChoice("outside", words)


def _called(row: NoteRow) -> str:
    return f"note {row.number}" if row.number else "head note"


def _about(row: NoteRow) -> str:
    return " · ".join(part for part in (row.lemma, row.words) if part)


def _fits(words: Iterable[str], said: str) -> bool:
    return all(word in said for word in words)
