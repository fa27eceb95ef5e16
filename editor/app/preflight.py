"""Before an export: what would be wrong in what it writes, by the rules that the problems of letters follow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from editor.core.checks_edition import EDITION, TALK, edition_problems
from editor.core.entities import Entity
from editor.core.problems import Problem
from editor.core.references import labels_of
from editor.core.reviewing import Decision
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import Format


class Checked(Protocol):
    """What is asked about the project."""

    def get(self, object_id: str) -> object | None:
        """An object as it is now, or None where it is deleted."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """A whole letter."""
        ...

    def decisions(self) -> Iterable[Decision]:
        """What was decided in reviews."""
        ...


class Preflight:
    """Looks at the letters of one export as they go by, each once. ``problems`` are those found.

    A format that says what ``matters`` to it is checked for that alone; ``talk`` adds open comments and conflicts.
    """

    def __init__(self, source: Checked, entities: Iterable[Entity], writer: Format, *, talk: bool = False) -> None:
        self._source = source
        self._entities = {entity.id: entity for entity in entities}
        self._matters: frozenset[str] = frozenset(getattr(writer, "matters", EDITION)) - (frozenset() if talk else TALK)
        self._decisions: tuple[Decision, ...] = tuple(source.decisions()) if talk else ()
        self._seen: set[str] = set()
        self.problems: list[Problem] = []

    def look(self, snapshot: LetterSnapshot) -> None:
        """Look at a letter, unless it went by before or nothing matters."""
        if not self._matters or snapshot.letter.id in self._seen:
            return
        self._seen.add(snapshot.letter.id)
        self.problems += edition_problems(snapshot, self._entities, labels_of(snapshot, self._source), self._matters,
                                          self._decisions)
