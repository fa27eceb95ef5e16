"""The history: what was done, by whom, and what can be undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from editor.core.messages import Message
from editor.core.rows import ChangesetRow
from editor.store.reading import ProjectReading

_OURS = "{} NOT IN (SELECT changeset FROM received)"
"""Steps of others, which came with a delivery, have changed nothing here."""
_LABEL = msgspec.json.Decoder(Message)


class Target(NamedTuple):
    """A changeset that can be taken back."""

    n: int
    label: Message
    undoes: int | None


class History:
    """The changesets of a project."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection

    def undo_target(self) -> Target | None:
        """Return the newest changeset that is neither undone nor itself an undo."""
        return self._target("SELECT n, label, undoes FROM changeset WHERE undoes IS NULL AND NOT undone "
                            f"AND kind <> 'create' AND {_OURS.format('n')} ORDER BY n DESC LIMIT 1")

    def redo_target(self) -> Target | None:
        """Return the newest undo that is not undone, if nothing else was done since."""
        return self._target(
            "SELECT u.n, u.label, u.undoes FROM changeset u JOIN changeset c ON c.n = u.undoes "
            "WHERE c.undoes IS NULL AND NOT u.undone AND c.undone "
            "AND NOT EXISTS (SELECT 1 FROM changeset o WHERE o.n > u.n AND o.undoes IS NULL "
            f"AND {_OURS.format('o.n')}) ORDER BY u.n DESC LIMIT 1")

    def _target(self, sql: str) -> Target | None:
        row = self._connection.execute(sql).fetchone()
        return Target(row[0], _LABEL.decode(row[1]), row[2]) if row else None

    def mark(self, target: Target) -> None:
        """Note that a changeset has been taken back, and that what it had taken back holds again."""
        self._connection.execute("UPDATE changeset SET undone = 1 WHERE n = ?", (target.n,))
        if target.undoes is not None:
            self._connection.execute("UPDATE changeset SET undone = 0 WHERE n = ?", (target.undoes,))

    def listed(self, letter: str | None = None, limit: int | None = None, offset: int = 0,
               editor: str | None = None, *, named: bool = True, source: str | None = None) -> list[ChangesetRow]:
        """Return the steps, the newest first; those that touched one letter, or all; of one editor, or of all.

        ``named``: with the letters that they touched. ``source``: not the steps made here, but those that came with
        a delivery.
        """
        conditions, parameters = [_OURS.format("c.n")], list[object]()
        if source is not None:
            conditions = ["c.n IN (SELECT r.changeset FROM received r JOIN source s ON s.n = r.source WHERE s.id = ?)"]
            parameters.append(bytes.fromhex(source))
        if letter is not None:
            row = self._reading.find(letter)
            conditions.append("c.n IN (SELECT changeset FROM changeset_letter WHERE letter = ?)")
            parameters.append(-1 if row is None else row.n)
        if editor is not None:
            conditions.append("e.name = ?")
            parameters.append(editor)
        found = self._connection.execute(
            "SELECT c.n, c.id, c.label, c.kind, e.name, c.at, c.undone, u.id, c.reason FROM changeset c "
            f"CROSS JOIN editor e ON e.n = c.editor LEFT JOIN changeset u ON u.n = c.undoes "
            f"WHERE {' AND '.join(conditions)} ORDER BY c.n DESC LIMIT ? OFFSET ?",
            (*parameters, -1 if limit is None else limit, offset)).fetchall()
        return [ChangesetRow(id=row[1].hex(), label=_LABEL.decode(row[2]), kind=row[3], editor=row[4], at=row[5],
                             letters=self._letters(row[0]) if named else (), undone=bool(row[6]),
                             undoes=row[7].hex() if row[7] else None, reason=row[8] or "") for row in found]

    def editors(self) -> list[str]:
        """Return the names of everybody who changed something here, sorted."""
        return sorted(name for (name,) in self._connection.execute(
            "SELECT name FROM editor e WHERE EXISTS (SELECT 1 FROM changeset c WHERE c.editor = e.n AND "
            f"{_OURS.format('c.n')})"))

    def detached_by(self, annotations: Iterable[str]) -> dict[str, tuple[str, Message]]:
        """Return the step in which each annotation lost its place: its id and label.

        It is the latest step that found it attached and did not leave it where it was.
        """
        rows = [row for row in map(self._reading.find, annotations) if row is not None]
        names = {row.n: self._reading.name(row.n) for row in rows}
        found = self._connection.execute(
            "SELECT last.annotation, c.id, c.label FROM (SELECT annotation, max(changeset) AS n FROM displacement "
            "WHERE NOT detached AND annotation IN (SELECT value FROM json_each(?)) GROUP BY annotation) last "
            "JOIN changeset c ON c.n = last.n", (str(list(names)),))
        return {names[n]: (step.hex(), _LABEL.decode(label)) for n, step, label in found}

    def _letters(self, changeset: int) -> tuple[str, ...]:
        return tuple(name.hex() for (name,) in self._connection.execute(
            "SELECT o.id FROM changeset_letter l JOIN object o ON o.n = l.letter WHERE l.changeset = ? "
            "ORDER BY l.letter", (changeset,)))
