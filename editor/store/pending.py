"""What a transaction knows of the objects it touches, and the rows that it holds back to write many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.ids import is_id
from editor.core.operations import Change, Delete, Put
from editor.core.record import JsonObject
from editor.store import rows
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES, TYPE_NAMES

FLUSH_AT = 4_000
"""Revisions held back."""
CACHE_KILOBYTES = 8_000
"""Pages of the file that are kept at hand once a step is large."""
AT_ONCE = 500
"""Objects looked up by one query."""
_FEW = 2_000
"""Objects of a project that are looked up at once before many changes."""
MOST_KNOWN = 100_000
"""Objects remembered: memory must not follow the size of an import."""

_OBJECTS = """
SELECT o.id, o.n, o.type, o.letter, o.head, o.live, r.id FROM object o LEFT JOIN revision r ON r.n = o.head
WHERE o.{column} IN ({marks})
"""
_PLACES = """
SELECT o.n, h.payload, a.text, a.start, a.stop, a.detached, a.quote
FROM object o JOIN revision h ON h.n = o.head
JOIN revision t ON t.n = CASE typeof(h.payload) WHEN 'text' THEN json_extract(h.payload, '$[1]') END
JOIN annotation a ON a.text = t.object AND a.object = o.n WHERE o.n IN ({marks}) AND o.live
"""


class Placed(NamedTuple):
    """A live annotation as its rows have it."""

    stored: rows.AnnotationRow
    position: Position


class Pending:
    """Objects by identity, and the rows still to be written. All changes of a transaction go through it."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection = reading.connection
        self.next_revision = self.highest("revision") + 1
        self.next_object = self.highest("object") + 1
        self._known: dict[str, ObjectRow | None] = {}
        self._complete: bool | None = None
        """Whether every object of the project is known; None where it was not asked yet."""
        self._digests: dict[int, bytes] = {}
        self._placed: dict[int, Placed] = {}
        self._attribute_sets: dict[str, int] = {}
        self._objects: dict[int, tuple[bytes, int]] = {}
        self._first: list[tuple[object, ...]] = []
        """Rows of objects with the first revision that they have."""
        self._heads: dict[int, tuple[int | None, int | None, bool]] = {}
        self._revisions: list[tuple[object, ...]] = []
        self._parents: list[tuple[int, int]] = []
        self._first_held = self.next_revision
        self.contents: list[tuple[object, ...]] = []
        self.new_texts: list[tuple[int, int]] = []
        self._gone: list[tuple[int, int]] = []
        self._positions: list[tuple[object, ...]] = []

    def highest(self, table: str) -> int:
        """Return the highest number in a table."""
        return self._connection.execute(f"SELECT coalesce(max(n), 0) FROM {table}").fetchone()[0]

    # --- objects

    def find(self, object_id: str) -> ObjectRow | None:
        """Return the row of an object as the transaction has left it.

        Raises:
            RefusedError: the identity is none.
        """
        known = self._known.get(object_id)
        if known is not None or object_id in self._known:
            return known
        rows.id_bytes(object_id)
        row = self._known[object_id] = self._reading.find(object_id)
        return row

    def look_up(self, changes: Iterable[Change]) -> None:
        """Look up, many at a time, what the changes name."""
        names: set[str] = set()
        for change in changes:
            if isinstance(change, Put):
                names.add(change.value.id)
                if isinstance(change.value, Annotation):
                    names.add(change.value.text)
                    names.update(change.value.entities)
            elif isinstance(change, Delete):
                names.add(change.id)
        if len(names) >= AT_ONCE and self._complete is None:
            self._learn_all()
        wanted = [name for name in names if name not in self._known and is_id(name)]
        self._known.update(dict.fromkeys(wanted))
        if not self._complete:
            self._look_up("id", [bytes.fromhex(name) for name in wanted])

    def _learn_all(self) -> None:
        """Look up all that the project has, where that is little: then nothing else that many changes name is in it."""
        self._complete = self.next_object <= _FEW
        if self._complete:
            self.flush()
            self._look_up("n", list(range(1, self.next_object)))

    def look_up_numbers(self, numbers: Iterable[int]) -> None:
        """Look up objects by their numbers."""
        self._look_up("n", list(numbers))

    def _look_up(self, column: str, keys: list[bytes] | list[int]) -> None:
        annotations: list[int] = []
        for some in _parts(keys):
            sql = _OBJECTS.format(column=column, marks=",".join("?" * len(some)))
            for name, n, code, letter, head, live, digest in self._connection.execute(sql, some):
                self._known[name.hex()] = ObjectRow(n, TYPE_NAMES[code], letter, head, bool(live))
                self._reading.learn(n, name.hex())
                if digest is not None:
                    self._digests[head] = digest
                if live and code == TYPE_CODES["annotation"]:
                    annotations.append(n)
        self.look_up_places(annotations)

    def look_up_places(self, annotations: list[int]) -> None:
        """Look up where annotations stand, those with compressed payloads excepted."""
        for some in _parts(annotations):
            for n, payload, *position in self._connection.execute(_PLACES.format(marks=",".join("?" * len(some))),
                                                                  some):
                self._placed[n] = Placed(rows.decode_annotation(payload), Position(*position))

    def new_object(self, object_id: str, kind: str, letter: int | None) -> ObjectRow:
        """Give an object its number."""
        row = ObjectRow(self.next_object, kind, letter, None, live=False)
        self.next_object += 1
        self._objects[row.n] = (rows.id_bytes(object_id), TYPE_CODES[kind])
        self._known[object_id] = row
        return row

    def number(self, object_id: str, kind: str) -> int:
        """Return the number of an object that another one names; one that is not there yet gets a number."""
        row = self._known.get(object_id) or self.find(object_id) or self.new_object(object_id, kind, None)
        return row.n

    def attribute_set(self, attributes: JsonObject) -> int:
        """Return the number of a set of attributes; 0 for none."""
        if not attributes:
            return 0
        stored = rows.json_text(attributes)
        n = self._attribute_sets.get(stored)
        if n is None:
            self._connection.execute("INSERT OR IGNORE INTO attribute_set (attributes) VALUES (?)", (stored,))
            (n,) = self._connection.execute("SELECT n FROM attribute_set WHERE attributes = ?", (stored,)).fetchone()
            self._attribute_sets[stored] = n
        return n

    # --- revisions

    def add_revision(self, object_id: str, row: ObjectRow, letter: int | None, digest: bytes,
                     rest: tuple[int, int | None, str | bytes | None],
                     parents: tuple[int, ...] | None = None) -> ObjectRow:
        """Hold back a revision, ``rest`` being (changeset, restores, payload), and return the object's new row.

        ``parents`` are those that its id is a hash of, where they are not simply the newest revision so far.
        """
        n = self.next_revision
        self.next_revision += 1
        live = rest[2] is not None
        self._revisions.append((n, digest, row.n, row.head, *rest))
        if parents is not None:
            self._parents += [(n, parent) for parent in parents or (n,)]
        self._digests[n] = digest
        self._heads[row.n] = (letter, n, live)
        changed = self._known[object_id] = ObjectRow(row.n, row.type, letter, n, live)
        return changed

    def add_first(self, object_id: str, kind: str, letter: int | None, digest: bytes,
                  rest: tuple[int, str | bytes]) -> ObjectRow:
        """Hold back an object that was looked for and has no number yet with its first revision, ``rest`` being
        (changeset, payload).

        The same as ``new_object`` and ``add_revision``, in one go: nearly all that an import brings is such.
        """
        n, number = self.next_revision, self.next_object
        self.next_revision, self.next_object = n + 1, number + 1
        self._first.append((number, bytes.fromhex(object_id), TYPE_CODES[kind], letter, n, True))
        self._revisions.append((n, digest, number, None, rest[0], None, rest[1]))
        self._digests[n] = digest
        row = self._known[object_id] = ObjectRow(number, kind, letter, n, True)
        return row

    def is_full(self) -> bool:
        """Whether it is time to write."""
        return len(self._revisions) >= FLUSH_AT

    def holds(self, row: ObjectRow) -> bool:
        """Whether something of the object is held back."""
        return row.head is not None and row.head >= self._first_held

    def digest(self, revision: int) -> bytes:
        """Return the id of a revision."""
        known = self._digests.get(revision)
        if known is None:
            (known,) = self._connection.execute("SELECT id FROM revision WHERE n = ?", (revision,)).fetchone()
            self._digests[revision] = known
        return known

    def depth(self, revision: int | None) -> int:
        """Return how many deltas a text revision stands from the nearest whole content."""
        return self._connection.execute("SELECT depth FROM revision_text WHERE revision = ?", (revision,)).fetchone()[0]

    # --- positions

    def place(self, text: int, number: int, annotation: Annotation) -> None:
        """Hold back where an annotation stands that has no row."""
        self._positions.append((text, number, annotation.start, annotation.end, annotation.detached,
                                rows.quote_column(annotation) if annotation.detached else None))

    def place_at(self, number: int, position: Position) -> None:
        """Hold back the position of an annotation that has no row."""
        self._positions.append((position.text, number, *position[1:]))

    def take(self, row: ObjectRow) -> Placed:
        """Take a live annotation, settled, out of the current tables and return how it stood there."""
        placed = self._placed.pop(row.n, None)
        if placed is None:
            placed = self._place_of(row)
        self._gone.append((placed.position.text, row.n))
        return placed

    def _place_of(self, row: ObjectRow) -> Placed:
        """Look up where one annotation stands, whose payload may be compressed."""
        (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (row.head,)).fetchone()
        stored = rows.decode_annotation(payload)
        return Placed(stored, Position(*self._connection.execute(
            "SELECT text, start, stop, detached, quote FROM annotation WHERE text = ? AND object = ?",
            (self._reading.text_number(stored.revision), row.n)).fetchone()))

    def move(self, text: int, annotations: Iterable[Annotation]) -> None:
        """Write new positions of annotations of a text: no revisions, for a shift is not an edit."""
        self.flush()
        self._placed.clear()
        self._connection.executemany(
            "UPDATE annotation SET start = ?, stop = ?, detached = ?, quote = ? "
            "WHERE text = ? AND object = (SELECT n FROM object WHERE id = ?)",
            [(a.start, a.end, a.detached, rows.quote_column(a), text, bytes.fromhex(a.id)) for a in annotations])

    # --- writing

    def flush(self) -> None:
        """Write what was held back."""
        if self.is_full():
            # SQLite's own cache is so small that it would write and read pages of the indices four times.
            self._connection.execute(f"PRAGMA cache_size = {-CACHE_KILOBYTES}")
        execute = self._connection.executemany
        if self._objects:
            self._first += [(n, *known, *self._heads.pop(n, (None, None, False))) for n, known in self._objects.items()]
        if self._first:
            execute("INSERT INTO object (n, id, type, letter, head, live) VALUES (?, ?, ?, ?, ?, ?)",
                    sorted(self._first))
            self._first.clear()
        if self._heads:
            execute("UPDATE object SET letter = ?, head = ?, live = ? WHERE n = ?",
                    [(*head, n) for n, head in self._heads.items()])
        for statement, pending in (
                ("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?)", self._revisions),
                ("INSERT INTO revision_parent VALUES (?, ?)", self._parents),
                ("INSERT INTO revision_text VALUES (?, ?, ?, ?)", self.contents),
                ("INSERT INTO text VALUES (?, ?, NULL, '')", self.new_texts),
                ("DELETE FROM annotation WHERE text = ? AND object = ?", self._gone),
                ("INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?)", self._positions)):
            if pending:
                execute(statement, pending)
                pending.clear()
        self._objects.clear()
        self._heads.clear()
        self._first_held = self.next_revision
        if len(self._known) > MOST_KNOWN or len(self._digests) > MOST_KNOWN:
            self._known.clear()
            self._digests.clear()
            self._complete = False


def _parts(keys: Sequence[bytes] | Sequence[int]) -> Iterator[Sequence[bytes | int]]:
    for start in range(0, len(keys), AT_ONCE):
        yield keys[start:start + AT_ONCE]
