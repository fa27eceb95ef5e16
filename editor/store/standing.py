"""Where the history of a letter says that its annotations stand: gone through in memory, in the way of ``rebuild``.

A position is under no hash: it follows from where an annotation was put and what was done to its text since. Letter by
letter, so that memory follows the largest one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.editing import annotated_edit
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import applied, read_delta
from editor.store.reading import ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES
from editor.store.undoing import placed, shifted_back

_TEXT, _ANNOTATION = TYPE_CODES["text"], TYPE_CODES["annotation"]
_POSITIONS = "SELECT annotation, text, start, stop, detached, quote FROM {table} WHERE changeset = ?"
_MOST_KEPT = 16
"""Steps whose positions are held."""


class Revised(NamedTuple):
    """A revision of a text or an annotation: its number, its object, and the type of that."""

    n: int
    object: int
    type: int


class Steps:
    """What is the same for all letters: the steps of the history, without those of others."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.undoes: dict[int, int | None] = dict(connection.execute(
            "SELECT n, undoes FROM changeset WHERE n NOT IN (SELECT changeset FROM received)"))
        self._kept: dict[tuple[str, int], dict[int, Position]] = {}
        """Positions read last: one step may have touched a thousand letters."""
        self._placing = {n for (n,) in connection.execute("SELECT DISTINCT changeset FROM placement")}
        self.settled: dict[int, set[int]] = {}
        """Texts on which nothing follows by itself in a step, since what others made was decided there."""
        for changeset, text in connection.execute(
                "SELECT r.changeset, r.object FROM revision_parent p JOIN revision r ON r.n = p.revision"):
            self.settled.setdefault(changeset, set()).add(text)

    def put(self, changeset: int) -> dict[int, Position]:
        """Return where a step put annotations, if what it did to their texts does not tell."""
        return self._positions("placement", changeset) if changeset in self._placing else {}

    def memo(self, changeset: int) -> dict[int, Position]:
        """Return where annotations stood before a step, as far as it was kept."""
        return self._positions("displacement", changeset)

    def _positions(self, table: str, changeset: int) -> dict[int, Position]:
        found = self._kept.get((table, changeset))
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[table, changeset] = {row[0]: Position(*row[1:]) for row in self._connection.execute(
                _POSITIONS.format(table=table), (changeset,))}
        return found

    def of_letter(self, letter: int) -> set[int]:
        """Return the steps that touched a letter."""
        return {n for (n,) in self._connection.execute(
            "SELECT changeset FROM changeset_letter WHERE letter = ?", (letter,)) if n in self.undoes}


class Standing:
    """The annotations of one letter, followed from the first step to the last."""

    def __init__(self, reading: ProjectReading, steps: Steps, stored: Mapping[int, rows.AnnotationRow | None]) -> None:
        self._reading = reading
        self._connection = reading.connection
        self._steps = steps
        self._stored = stored
        """The payloads of the revisions of annotations; None for a deletion."""
        self._texts: dict[int, str] = {}
        self._at: dict[int, Position] = {}
        self._head: dict[int, int] = {}
        """The newest revision of each annotation so far."""
        self._elsewhere: set[int] = set()
        """Annotations that stood on a text of another letter, where nothing is known of what was done to it."""

    def run(self, letter: int, revisions: Iterable[Revised]) -> dict[int, Position]:
        """Return where the annotations stand that live, by their numbers: those of which the letter alone tells."""
        by_step: dict[int, list[tuple[Revised, int | None, str | bytes | None]]] = {}
        for revised in revisions:
            changeset, parent, payload = self._connection.execute(
                "SELECT changeset, parent, payload FROM revision WHERE n = ?", (revised.n,)).fetchone()
            by_step.setdefault(changeset, []).append((revised, parent, payload))
        first = {revised.object: changeset for changeset, made in by_step.items()
                 for revised, parent, _ in made if parent is None}
        for changeset in sorted(self._steps.undoes.keys() & (by_step.keys() | self._steps.of_letter(letter))):
            self._step(changeset, by_step.get(changeset, []), first)
        return {n: position for n, position in self._at.items() if n not in self._elsewhere}

    def _step(self, changeset: int, made: list[tuple[Revised, int | None, str | bytes | None]],
              first: Mapping[int, int]) -> None:
        undoes, put = self._steps.undoes[changeset], self._steps.put(changeset)
        settled = {position.text for position in put.values()} | self._steps.settled.get(changeset, set())
        memo = self._steps.memo(undoes) if undoes is not None else {}
        for revised, _, payload in made:
            if revised.type == _TEXT:
                edits = self._edits(revised)
                if payload is not None and edits and revised.object not in settled:
                    self._follow(revised.object, edits, undoes, memo, first)
                if edits:
                    self._texts[revised.object] = applied(self._texts[revised.object], edits)
            elif revised.type == _ANNOTATION:
                self._annotation(revised, undoes is not None, memo)
        for n, position in put.items():
            if n in self._at:
                self._place(n, position)

    def _edits(self, revised: Revised) -> tuple[TextEdit, ...]:
        delta, whole = self._connection.execute(
            "SELECT delta, content FROM revision_text WHERE revision = ?", (revised.n,)).fetchone()
        if delta is None:
            self._texts[revised.object] = whole
            return ()
        return read_delta(delta)

    def _follow(self, text: int, edits: tuple[TextEdit, ...], undoes: int | None, memo: Mapping[int, Position],
                first: Mapping[int, int]) -> None:
        """Let what stands on a text follow its edits."""
        standing = sorted(self._standing(text), key=lambda one: sort_key(one[1]))
        numbers = {annotation.id: n for n, annotation in standing}
        before = tuple(annotation for _, annotation in standing)
        if undoes is None:
            (payload,) = self._connection.execute(
                "SELECT payload FROM revision WHERE object = ? LIMIT 1", (text,)).fetchone()
            result = annotated_edit(TextSnapshot(text=rows.decode_text(
                payload, self._reading.name(text), "", self._texts[text]), annotations=before), edits)
            moved: Iterable[Annotation] = (*result.shifted, *result.detached)
        else:
            moved = (placed(one, memo[numbers[one.id]]) if numbers[one.id] in memo else one
                     for one in shifted_back(before, edits))
        for one in moved:
            n = numbers[one.id]
            if undoes is None or first.get(n) != undoes:
                self._at[n] = Position(text, one.start, one.end, int(one.detached), rows.quote_column(one))

    def _standing(self, text: int) -> Iterator[tuple[int, Annotation]]:
        for n, position in self._at.items():
            if position.text == text:
                (payload,) = self._connection.execute(
                    "SELECT payload FROM revision WHERE n = ?", (self._head[n],)).fetchone()
                yield n, self._reading.annotation(self._reading.name(n), self._reading.name(text), *position[1:],
                                                  payload)

    def _annotation(self, revised: Revised, undoing: bool, memo: Mapping[int, Position]) -> None:
        n, stored = revised.object, self._stored[revised.n]
        current = self._at.pop(n, None)
        if stored is None:
            return
        self._head[n] = revised.n
        extras = stored.extras or rows.NO_EXTRAS
        position = memo.get(n) or (current if undoing else None) or Position(
            self._reading.text_number(stored.revision), stored.start, stored.stop, int(extras.detached is not None),
            rows.json_text(extras.detached) if extras.detached else None)
        self._place(n, position)

    def _place(self, n: int, position: Position) -> None:
        self._at[n] = position
        (self._elsewhere.discard if position.text in self._texts else self._elsewhere.add)(n)
