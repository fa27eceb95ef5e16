"""Revisions as a graph: which states an object's state was made from, here and with others.

The column ``parent`` of a revision is the state before it in its own file. Its parents in the sense of its id are
the same, unless ``revision_parent`` states them; there a revision that names itself has none.
"""

from __future__ import annotations

import heapq
import sqlite3
from typing import NamedTuple

from editor.store import rows


def parents_of(connection: sqlite3.Connection, revision: int) -> tuple[int, ...]:
    """Return the numbers of the revisions of which a revision was made: those that its id is a hash of."""
    stated = connection.execute("SELECT parent FROM revision_parent WHERE revision = ?", (revision,)).fetchall()
    if stated:
        return tuple(parent for (parent,) in stated if parent != revision)
    (parent,) = connection.execute("SELECT parent FROM revision WHERE n = ?", (revision,)).fetchone()
    return () if parent is None else (parent,)


def parent_ids(connection: sqlite3.Connection, revision: int) -> tuple[str, ...]:
    """Return the ids of the revisions of which a revision was made."""
    return tuple(digest.hex() for (digest,) in connection.execute(
        "SELECT p.id FROM revision_parent m JOIN revision p ON p.n = m.parent "
        "WHERE m.revision = ? AND m.parent <> m.revision UNION ALL "
        "SELECT p.id FROM revision r JOIN revision p ON p.n = r.parent "
        "WHERE r.n = ? AND NOT EXISTS (SELECT 1 FROM revision_parent WHERE revision = r.n)", (revision, revision)))


def id_of(connection: sqlite3.Connection, revision: int) -> bytes:
    """Return the id of a revision."""
    return connection.execute("SELECT id FROM revision WHERE n = ?", (revision,)).fetchone()[0]


def nothing_id(object_id: str) -> bytes:
    """Return the id of the state in which an object never was: what undoing leaves of one that was taken over."""
    return rows.revision_bytes(object_id, (), b"null")


def states_parents(connection: sqlite3.Connection, changeset: int) -> bool:
    """Tell whether a changeset wrote revisions whose parents are not simply the state before."""
    return connection.execute(
        "SELECT 1 FROM changeset c JOIN revision_parent p ON p.revision BETWEEN c.first AND c.last WHERE c.n = ? "
        "LIMIT 1", (changeset,)).fetchone() is not None


class Node(NamedTuple):
    """A revision: its id and the numbers of its parents."""

    id: bytes
    parents: tuple[int, ...]


class Graph:
    """The graph of the revisions, read as it is asked for. It holds as long as nothing is written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._nodes: dict[int, Node] = {}

    def move_to(self, connection: sqlite3.Connection) -> None:
        """Read through another connection to the same file from now on."""
        self._connection = connection

    def read_all(self) -> None:
        """Read the whole graph at once, where most of it will be asked for."""
        stated: dict[int, list[int]] = {}
        for revision, parent in self._connection.execute("SELECT revision, parent FROM revision_parent"):
            stated.setdefault(revision, []).extend((parent,) if parent != revision else ())
        for revision, digest, parent in self._connection.execute("SELECT n, id, parent FROM revision"):
            parents = stated.get(revision, () if parent is None else (parent,))
            self._nodes[revision] = Node(digest, tuple(parents))

    def node(self, revision: int) -> Node:
        """Return one revision."""
        node = self._nodes.get(revision)
        if node is None:
            digest, parent, stated = self._connection.execute(
                "SELECT r.id, r.parent, (SELECT group_concat(p.parent) FROM revision_parent p WHERE p.revision = r.n) "
                "FROM revision r WHERE r.n = ?", (revision,)).fetchone()
            parents = map(int, stated.split(",")) if stated else () if parent is None else (parent,)
            node = self._nodes[revision] = Node(digest, tuple(other for other in parents if other != revision))
        return node

    def leads_to(self, revision: int, older: int) -> bool:
        """Tell whether a revision was made of an older one, or is the same.

        ``older`` is the first row that has its id: every row that leads to it was written after it.
        """
        wanted = self.node(older).id
        waiting, seen = [-revision], {revision}
        while waiting:
            node = self.node(-heapq.heappop(waiting))
            if node.id == wanted:
                return True
            for parent in node.parents:
                if parent >= older and parent not in seen:
                    seen.add(parent)
                    heapq.heappush(waiting, -parent)
        return False

    def ancestry(self, revision: int) -> dict[bytes, int]:
        """Return the ids of all revisions of which a revision was made, and its own, each with a row that has it."""
        found: dict[bytes, int] = {}
        waiting = [revision]
        while waiting:
            number = waiting.pop()
            node = self.node(number)
            if node.id not in found:
                found[node.id] = number
                waiting += node.parents
        return found

    def line(self, revision: int) -> dict[bytes, int]:
        """Return the ids of the states that an object had here one after the other up to a revision, each with a row
        that has it: undoing may have left one of which the next was not made."""
        found: dict[bytes, int] = {}
        current: int | None = revision
        while current is not None:
            digest, parent = self._connection.execute("SELECT id, parent FROM revision WHERE n = ?",
                                                      (current,)).fetchone()
            found[digest] = current
            current = parent
        return found

    def base(self, mine: dict[bytes, int], theirs: dict[bytes, int]) -> int | None:
        """Return the newest revision that is in both ancestries; of several the one with the smallest id."""
        return next(iter(self.bases(mine, theirs)), None)

    def bases(self, mine: dict[bytes, int], theirs: dict[bytes, int]) -> list[int]:
        """Return the newest revisions that are in both ancestries, in the order of their ids: several, where both
        merged what the other had sent."""
        common = mine.keys() & theirs.keys()
        older = {self.node(parent).id for digest in common for parent in self.node(mine[digest]).parents}
        return [mine[digest] for digest in sorted(common - older)]
