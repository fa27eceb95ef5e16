"""Copies for a colleague: what goes along is chosen, and said."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from editor.core.record import Record
from editor.store import connection as connections
from editor.store.guarding import READING_ERRORS, as_store_error
from editor.store.schema import TYPE_CODES

MESSAGE = "sent_message"
"""The fact in ``meta`` that holds what the sender wrote to the colleague."""
SHARED = "shared"
"""The fact in ``meta`` that says up to which revision of ours a colleague has everything: JSON, by their name."""
WORK = "work:"
"""How facts in ``meta`` begin that hold what somebody began here and has not finished. They go to nobody."""
EVERYBODY = ""
"""The name under which a copy says what its sender has, whoever that is."""


class CopyContents(Record, frozen=True):
    """What a copy contains, for its sender to read before it goes out."""

    letters: int
    entities: int
    notes: int
    steps: int
    """Steps of the history; 2 where it was left out: one makes the project, one puts everything into it."""
    editors: tuple[str, ...]
    comments: int
    images: int
    """Images in the file itself."""
    bytes: int


def contents_of(path: Path) -> CopyContents:
    """Return what a copy contains.

    Raises:
        StoreError: it cannot be read.
    """
    try:
        with closing(connections.connect(path, read_only=True)) as copy:
            live = dict(copy.execute("SELECT type, count(*) FROM object WHERE live AND type < 20 GROUP BY type"))
            images = _has_images(copy) and copy.execute("SELECT count(*) FROM image").fetchone()[0]
            (steps,) = copy.execute("SELECT count(*) FROM changeset").fetchone()
            editors = tuple(name for (name,) in copy.execute("SELECT name FROM editor ORDER BY name"))
    except READING_ERRORS as error:
        raise as_store_error(error, path) from error
    letters, entities, notes, comments = (
        live.get(TYPE_CODES[kind], 0) for kind in ("letter", "entity", "note", "comment"))
    return CopyContents(letters=letters, entities=entities, notes=notes, comments=comments, steps=steps,
                        editors=editors, images=int(images), bytes=path.stat().st_size)


def _has_images(copy: sqlite3.Connection) -> bool:
    """Whether there is a table of images, which the first version had not."""
    return copy.execute("SELECT 1 FROM sqlite_schema WHERE name = 'image'").fetchone() is not None


def finish_copy(path: Path, words: str, *, images: bool, look: Callable[[], object] = lambda: None) -> None:
    """Put the message into a copy, and take the images out of it that are not to go along. What ``look`` raises ends
    it: the copy is of no use then.

    Raises:
        StoreError: it cannot be written.
    """
    try:
        with closing(connections.connect(path)) as copy, connections.stopped_by(copy, look):
            copy.execute("DELETE FROM meta WHERE key = ?", (MESSAGE,))
            if words:
                copy.execute("INSERT INTO meta VALUES (?, ?)", (MESSAGE, words))
            copy.execute("DELETE FROM meta WHERE key = ? OR substr(key, 1, ?) = ?", (SHARED, len(WORK), WORK))
            note_shared(copy, EVERYBODY, copy.execute("SELECT coalesce(max(n), 0) FROM revision").fetchone()[0])
            if not images and _has_images(copy) and copy.execute("SELECT 1 FROM image LIMIT 1").fetchone():
                copy.execute("DELETE FROM image")
                copy.execute("VACUUM")
    except sqlite3.Error as error:
        raise connections.translated(error, path) from error


def note_shared(connection: sqlite3.Connection, editor: str, revision: int) -> None:
    """Note that a colleague has everything up to a revision of ours. Within a transaction of the caller's."""
    shared = _shared(connection)
    shared[editor] = max(revision, shared.get(editor, 0))
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (SHARED, msgspec.json.encode(shared).decode()))


def _shared(connection: sqlite3.Connection) -> dict[str, int]:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (SHARED,)).fetchone()
    return {} if row is None else msgspec.json.decode(row[0], type=dict[str, int])


def knows(connection: sqlite3.Connection, editor: str, revision: int) -> bool:
    """Tell whether a colleague is known to have a revision of ours: it was there when their copy and ours were one,
    or they sent it."""
    said = connection.execute(
        "SELECT r.id = o.id FROM revision o JOIN incoming i ON i.object = o.object JOIN source s ON s.n = i.source "
        "JOIN revision r ON r.n = i.revision WHERE o.n = ? AND s.editor = ? ORDER BY s.n DESC LIMIT 1",
        (revision, editor)).fetchone()
    return bool(said[0]) if said is not None else revision <= shared_until(connection, editor)


def shared_until(connection: sqlite3.Connection, editor: str) -> int:
    """Return the number of the last revision up to which a colleague was known to have everything at once: what a
    delivery did not tell of stood there as here."""
    shared = _shared(connection)
    return max(shared.get(editor, 0), shared.get(EVERYBODY, 0))


def shared_basis(connection: sqlite3.Connection, editor: str) -> dict[str, str]:
    """Return the revision of every object that a colleague is known to have: what stood in the copy that went to them
    or came from them, and what they sent since. Empty where nothing is known.

    Who made a copy with ``send`` and who works in it are known to have what stood in it then.
    """
    until = shared_until(connection, editor)
    basis = {name.hex(): digest.hex() for name, digest in connection.execute(
        "SELECT o.id, r.id FROM (SELECT object, max(n) AS n FROM revision WHERE n <= ? AND changeset NOT IN "
        "(SELECT changeset FROM received) GROUP BY object) m JOIN revision r ON r.n = m.n "
        "JOIN object o ON o.n = m.object",
        (until,))} if until else {}
    basis.update((name.hex(), digest.hex()) for name, digest in connection.execute(
        "SELECT o.id, r.id FROM source s JOIN incoming i ON i.source = s.n JOIN revision r ON r.n = i.revision "
        "JOIN object o ON o.n = i.object WHERE s.editor = ? ORDER BY s.n", (editor,)))
    return basis
