"""Which revisions that a delivery names are here, and in which row each stands first.

No index leads to a revision by its id. What an object has here are the states that it went through one after the
other, and those that came with deliveries; only what is named and is neither is looked for among all revisions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from editor.core.ids import is_id
from editor.core.received import Received
from editor.store.pending import AT_ONCE
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.schema import TYPE_NAMES

_OBJECTS = """
SELECT o.id, o.n, o.type, o.letter, o.head, o.live, r.id, r.parent
FROM object o LEFT JOIN revision r ON r.n = o.head WHERE o.id IN ({marks})
"""
_CAME = """
SELECT r.n, r.id, r.object FROM received c JOIN changeset s ON s.n = c.changeset
JOIN revision r ON r.n BETWEEN s.first AND s.last
"""


class Known(NamedTuple):
    """The first row of a revision."""

    n: int
    object: int


class Recalled(NamedTuple):
    """What is here of what a delivery names: objects by identity, None where there is none, and revisions by id."""

    objects: dict[str, ObjectRow | None]
    revisions: dict[str, Known]


def recall(reading: ProjectReading, received: Received) -> Recalled:
    """Look up what a delivery names."""
    wanted = _ids_named(received)
    recalled = Recalled({}, {})
    found: dict[bytes, Known] = {}
    for n, digest, number in (*_went_through(reading, _objects_named(received), recalled.objects),
                              *reading.connection.execute(_CAME)):
        if digest in wanted and (digest not in found or n < found[digest].n):
            found[digest] = Known(n, number)
    # What they made is not here under another object: the id is a hash of that, too.
    elsewhere = wanted - found.keys() - _digests(revision.id for revision in received.revisions)
    for n, digest, number in _wherever(reading, elsewhere):
        found.setdefault(digest, Known(n, number))
    recalled.revisions.update((digest.hex(), known) for digest, known in found.items())
    return recalled


def _objects_named(received: Received) -> list[str]:
    names = dict.fromkeys(received.heads)
    names.update(dict.fromkeys(revision.object for revision in received.revisions))
    for position in received.positions:
        names[position.annotation] = names[position.text] = None
    return [name for name in names if is_id(name)]


def _ids_named(received: Received) -> set[bytes]:
    names = set(received.heads.values())
    for revision in received.revisions:
        names.update((revision.id, *revision.parents))
        if revision.type == "annotation" and revision.payload is not None:
            anchor = revision.payload.get("anchor")
            if isinstance(anchor, dict):
                names.add(str(anchor.get("revision")))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    return _digests(names)


def _digests(names: Iterable[str]) -> set[bytes]:
    """The ids among these as they are stored: what is none is nowhere."""
    found: set[bytes] = set()
    for name in names:
        with suppress(ValueError):
            found.add(bytes.fromhex(name))
    return found


def _went_through(reading: ProjectReading, names: list[str],
                  objects: dict[str, ObjectRow | None]) -> Iterator[tuple[int, bytes, int]]:
    """The rows of every state that these objects had here, and what is here of the objects."""
    objects.update(dict.fromkeys(names))
    for first in range(0, len(names), AT_ONCE):
        some = [bytes.fromhex(name) for name in names[first:first + AT_ONCE]]
        for name, n, code, letter, head, live, digest, parent in reading.connection.execute(
                _OBJECTS.format(marks=",".join("?" * len(some))), some).fetchall():
            objects[name.hex()] = ObjectRow(n, TYPE_NAMES[code], letter, head, bool(live))
            if head is not None:
                yield head, digest, n
                yield from _came_before(reading, parent, n)


def _came_before(reading: ProjectReading, revision: int | None, number: int) -> Iterator[tuple[int, bytes, int]]:
    """The rows of the states that an object had here up to one of them."""
    while revision is not None:
        digest, parent = reading.connection.execute("SELECT id, parent FROM revision WHERE n = ?",
                                                    (revision,)).fetchone()
        yield revision, digest, number
        revision = parent


def _wherever(reading: ProjectReading, digests: Collection[bytes]) -> Iterator[tuple[int, bytes, int]]:
    """The rows of revisions with these ids, the first first, of whatever object."""
    if digests:
        for n, digest, number in reading.connection.execute("SELECT n, id, object FROM revision ORDER BY n"):
            if digest in digests:
                yield n, digest, number


def brings_something(reading: ProjectReading, received: Received) -> bool:
    """Tell whether a delivery has revisions or images that are not here."""
    here = recall(reading, received).revisions
    known = {digest.hex() for (digest,) in reading.connection.execute("SELECT sha256 FROM image")}
    return (any(revision.id not in here for revision in received.revisions)
            or any(image.sha256 not in known for image in received.images))
