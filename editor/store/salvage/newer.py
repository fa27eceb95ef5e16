"""What a project has that a backup of it has not: steps, as far as both can say."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import msgspec

from editor.core.messages import Message, message
from editor.core.rows import ChangesetRow
from editor.store import connection as connections
from editor.store.errors import StoreError
from editor.store.guarding import DECODING_ERRORS, READING_ERRORS
from editor.store.salvage.found import Found, by_key

_LABEL = msgspec.json.Decoder(Message)


class LegibleSteps(NamedTuple):
    """The steps of a damaged file that can be read, by their numbers, and which project it says that it is."""

    project: str | None
    steps: dict[int, ChangesetRow]


def legible_steps(found: Found) -> LegibleSteps:
    """Return the steps that a damaged file tells of; who did them, and when, is under no hash."""
    editors = {key: str(values[0][1]) for key, values in by_key(found.of("editor")).items()}
    received = {row.key for row in found.of("received")}
    steps: dict[int, ChangesetRow] = {}
    for number, candidates in by_key(found.of("changeset")).items():
        if number in received:
            continue
        _, name, kind, label, reason, editor, at, *_ = candidates[0]
        assert isinstance(name, bytes)
        steps[number] = ChangesetRow(
            id=name.hex(), label=_label(label), kind=str(kind), at=str(at), reason=str(reason or ""),
            editor=editors.get(editor, "?") if isinstance(editor, int) else "?")
    said = {str(row.values[1]) for row in found.of("meta") if row.values[0] == "project"}
    return LegibleSteps(next(iter(said)) if len(said) == 1 else None, steps)


def _label(stored: object) -> Message:
    try:
        return _LABEL.decode(str(stored))
    except DECODING_ERRORS:
        return message("step-illegible")


def newest_step(backup: str | Path) -> tuple[int, str] | None:
    """Return number and identity of the last step in a backup; None where it cannot be read."""
    path = connections.resolve(backup)
    try:
        with closing(connections.connect(path, read_only=True)) as connection:
            return _newest(connection)
    except (*READING_ERRORS, StoreError):
        return None


def _newest(connection: sqlite3.Connection) -> tuple[int, str] | None:
    row = connection.execute("SELECT n, id FROM changeset ORDER BY n DESC LIMIT 1").fetchone()
    return None if row is None else (row[0], row[1].hex())


def newer_than(backup: str | Path, steps: dict[int, ChangesetRow]) -> tuple[ChangesetRow, ...] | None:
    """Return the steps that are not in a backup, the newest first; None where that cannot be told."""
    last = newest_step(backup)
    if last is None or (last[0] in steps and steps[last[0]].id != last[1]):
        return None
    return tuple(steps[number] for number in sorted(steps, reverse=True) if number > last[0])
