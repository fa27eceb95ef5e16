"""Making changes: every object touched gets a revision, and the current tables follow.

One ``Writer`` lives for one transaction. It writes the history, the current tables and the hashes; the indices
(search, list) are told what was touched.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from editor.core.anchors import TextEdit, trim
from editor.core.annotations import Annotation
from editor.core.editing import EditedText, annotated_edit, shift_all
from editor.core.ids import new_id, supply
from editor.core.letters import Comment, Letter, Note, Reading, Text
from editor.core.messages import Message, RefusedError
from editor.core.operations import OBJECT_TYPES, Change, Changed, Delete, EditText, Put, StoredObject
from editor.core.provenance import Provenance
from editor.core.record import JsonObject, canonical, to_json_object
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import FULL_EVERY, inverted, write_delta
from editor.store.hashes import HashKeeper
from editor.store.indexing import Indexer
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES

FLUSH_AT = 4_000
"""Rows held back, to be written many at a time."""

_PARTS = (Text, Note, Provenance, Reading, Comment)


class Step(NamedTuple):
    """What a changeset says of itself. ``undoes`` is the number of the changeset that it takes back."""

    kind: str
    label: Message
    editor: str
    reason: str | None = None
    undoes: int | None = None


class TextState(NamedTuple):
    """A text as the running transaction has left it."""

    n: int
    letter: int
    revision: int
    revision_id: str
    content: str


class Writer:
    """The changes of one transaction."""

    def __init__(self, reading: ProjectReading, step: Step, at: str | None = None) -> None:
        self.reading = reading
        self.connection = reading.connection
        self.step = step
        self.at = at or datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        self.changeset_id = new_id()
        self.changeset = 0
        """The number of the changeset; 0 until something changes."""
        self.hashes = HashKeeper(self.connection, reading.name)
        self.created: set[str] = set()
        self.updated: set[str] = set()
        self.deleted: set[str] = set()
        self.edits: dict[str, tuple[TextEdit, ...]] = {}
        self.letters: set[int] = set()
        self._first = self._next_revision = self._highest("revision") + 1
        self._next_object = self._highest("object") + 1
        self.index = Indexer(reading, self._next_object)
        self._fresh: dict[str, ObjectRow] = {}
        self._fresh_revisions: dict[int, bytes] = {}
        self._objects: dict[int, tuple[bytes, int]] = {}
        self._heads: dict[int, tuple[int | None, int | None, bool]] = {}
        self._revisions: list[tuple[object, ...]] = []
        self._contents: list[tuple[object, ...]] = []
        self._new_texts: list[tuple[int, int]] = []
        self._positions: list[tuple[object, ...]] = []
        self._texts: dict[str, TextState] = {}
        self._before: dict[int, TextSnapshot] = {}
        self._memo: dict[int, Position] = {}
        self._born: set[int] = set()
        self._numbers: dict[str, int] = {}
        self._attribute_sets: dict[str, int] = {}

    def _highest(self, table: str) -> int:
        return self.connection.execute(f"SELECT coalesce(max(n), 0) FROM {table}").fetchone()[0]

    def resume(self, changeset: int, changeset_id: str, first: int) -> None:
        """Go on with a changeset that an earlier transaction began."""
        self.changeset, self.changeset_id, self._first = changeset, changeset_id, first

    # --- the three changes

    def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes in their order.

        Raises:
            LetterbookError: one of them cannot be made.
        """
        for change in changes:
            if isinstance(change, Put):
                self.put(change.value)
            elif isinstance(change, Delete):
                self.delete(change.id)
            else:
                self.edit(change)

    def put(self, value: StoredObject) -> None:
        """Create an object or give it this state; the same state again makes no revision."""
        row = self._find(value.id)
        kind = OBJECT_TYPES[type(value)]
        if row is not None and row.type != kind:
            raise RefusedError("identity-of-other-kind", id=value.id)
        if isinstance(value, Annotation):
            self._put_annotation(value, row)
        elif isinstance(value, Text):
            self._put_text(value, row)
        else:
            self._put_plain(value, kind, row)

    def delete(self, object_id: str) -> None:
        """Delete one object; one that is not there is left alone."""
        row = self.settled(object_id)
        if row is None or not row.live:
            return
        if row.type == "annotation":
            self._take_away(object_id, row)
        depth = 0
        if row.type == "text":
            self.index.text_gone(row.n)
            depth = self._depth(row.head)
        head = self._revise(object_id, row, row.letter, b"null", None).head
        if row.type == "text":
            # A link in the chain of deltas, so that a text that is brought back has a content to go on from.
            self._contents.append((head, depth + 1, write_delta(()), None))
            self.connection.execute("UPDATE text SET cached = ? WHERE object = ? AND content IS NOT NULL",
                                    (head, row.n))

    def edit(self, change: EditText) -> None:
        """Edit a text; everything that stands off it follows.

        Raises:
            LetterbookError: there is no such text ("no-such-text").
            RefusedError: what is to be removed does not stand there ("edit-does-not-fit").
        """
        self.flush()
        edits = tuple(edit for edit in change.edits if edit.removed != edit.inserted)
        before = self.reading.text(change.text)
        if edits:
            self._edit(before, before.text, edits, change.ids)

    # --- texts

    def _put_text(self, value: Text, row: ObjectRow | None) -> None:
        letter = self._number(value.letter, "letter")
        if row is None or row.head is None:
            row = self._revise(value.id, row, letter, canonical(value), rows.text_metadata(value), kind="text")
            assert row.head is not None
            self._contents.append((row.head, 0, None, value.content))
            self._new_texts.append((row.n, row.head))
            self.index.text_new(row.n, value.content)
            self._remember(value, row)
            return
        if row.letter != letter:
            raise RefusedError("letter-of-object-fixed", id=value.id)
        self.settled(value.id)
        if row.live and self.reading.get(value.id) == value:
            return
        before = self.any_text(value.id)
        old = before.text.content
        edits = () if old == value.content else (trim(TextEdit(0, old, value.content)),)
        self._edit(before, value, edits)

    def any_text(self, text_id: str) -> TextSnapshot:
        """Return a text, which may be deleted, with its annotations."""
        row = self.settled(text_id)
        assert row is not None
        if row.live:
            return self.reading.text(text_id)
        text = Text(id=text_id, letter=self.reading.name(row.letter or 0), role="note",
                    content=self.reading.contents.head(row.n))
        return TextSnapshot(text=text, annotations=tuple(self.reading.annotations(row.n, text_id)))

    def _edit(self, before: TextSnapshot, value: Text, edits: tuple[TextEdit, ...],
              ids: tuple[str, ...] = ()) -> None:
        """Give a text, which stands as ``before``, the metadata of ``value`` and let its annotations follow."""
        text_id = value.id
        try:
            result = annotated_edit(before, edits, supply(ids)) if edits else None
        except ValueError as error:
            raise RefusedError("edit-does-not-fit", text=text_id) from error
        after = before if result is None else result.snapshot
        self.revise_text(before, Text(id=value.id, letter=value.letter, role=value.role, language=value.language,
                                      order=value.order, content=after.text.content), edits)
        if result is not None:
            self.follow(self._texts[text_id].n, before, result)

    def revise_text(self, before: TextSnapshot, value: Text, edits: tuple[TextEdit, ...], *,
                    restores: int | None = None) -> None:
        """Write a revision of a text with its delta; positions are the caller's business."""
        row = self.settled(value.id)
        assert row is not None
        if edits:
            self._before.setdefault(row.n, before)
        parent = row.head
        row = self._revise(value.id, row, self._number(value.letter, "letter"), canonical(value),
                           rows.text_metadata(value), restores=restores)
        depth = self._depth(parent)
        full = depth + 1 >= FULL_EVERY
        self._contents.append((row.head, 0 if full else depth + 1, write_delta(edits),
                               value.content if full else None))
        self.flush()
        self.cache_text(value, row, edits, full=full)

    def _depth(self, revision: int | None) -> int:
        """How many deltas a text revision stands from the nearest whole content."""
        return self.connection.execute("SELECT depth FROM revision_text WHERE revision = ?", (revision,)).fetchone()[0]

    def cache_text(self, value: Text, row: ObjectRow, edits: tuple[TextEdit, ...], *, full: bool = False) -> None:
        """Bring the current content of a text, and what is indexed of it, to its newest revision."""
        self.index.text_changed(row.n, value.content)
        self.connection.execute("UPDATE text SET cached = ?, content = ? WHERE object = ?",
                                (row.head, None if full else value.content, row.n))
        self._remember(value, row)
        if edits:
            self.edits[value.id] = (*self.edits.get(value.id, ()), *edits)

    def follow(self, text: int, before: TextSnapshot, result: EditedText) -> None:
        """Let the annotations of a text follow its edits."""
        self._before.setdefault(text, before)
        self.move(text, (*result.shifted, *result.detached))
        for annotation in result.created:
            self.put(annotation)
        for annotation in result.removed:
            self.delete(annotation.id)

    def _remember(self, value: Text, row: ObjectRow) -> None:
        assert row.letter is not None
        assert row.head is not None
        if len(self._texts) > 64:
            self._texts.clear()
        self._texts[value.id] = TextState(row.n, row.letter, row.head, self._revision_id(row.head), value.content)

    def text_state(self, text_id: str) -> TextState:
        """Return a text as it stands at this point of the transaction.

        Raises:
            RefusedError: there is none ("no-such-text").
        """
        state = self._texts.get(text_id)
        if state is None:
            row = self._find(text_id)
            if row is None or row.type != "text" or row.head is None or row.letter is None:
                raise RefusedError("no-such-text", text=text_id)
            self.settled(text_id)
            state = TextState(row.n, row.letter, row.head, self._revision_id(row.head),
                              self.reading.contents.head(row.n))
            if len(self._texts) > 64:
                self._texts.clear()
            self._texts[text_id] = state
        return state

    # --- annotations

    def _put_annotation(self, value: Annotation, row: ObjectRow | None) -> None:
        state = self.text_state(value.text)
        if not 0 <= value.start <= value.end <= len(state.content):
            raise RefusedError("anchor-out-of-bounds", text=value.text, start=value.start, end=value.end)
        if row is not None and row.live:
            self.settled(value.id)
            if _same(self.reading.get(value.id), value):
                return
            self._take_away(value.id, row)
        stored = self._annotation_row(value, state)
        payload = rows.annotation_payload(value, state.revision_id, rows.quote_of(value, state.content))
        row = self._revise(value.id, row, state.letter, payload, canonical(stored), kind="annotation")
        self.place(row.n, Position(state.n, value.start, value.end, int(value.detached), rows.quote_column(value)))
        if stored.extras is not None:
            self.index.mentions(row.n, state.letter, stored.extras.entities)

    def _annotation_row(self, value: Annotation, state: TextState) -> rows.AnnotationRow:
        detached = (value.quote, value.prefix, value.suffix) if value.detached else None
        if not (value.attributes or value.entities or value.note or detached):
            return rows.AnnotationRow(value.kind, state.revision, value.start, value.end)
        extras = rows.AnnotationExtras(
            attributes=self._attribute_set(value.attributes) if value.attributes else 0,
            entities=tuple(self._number(e, "entity") for e in value.entities),
            note=self._number(value.note, "note") if value.note else 0, detached=detached)
        return rows.AnnotationRow(value.kind, state.revision, value.start, value.end, extras)

    def _attribute_set(self, attributes: JsonObject) -> int:
        stored = rows.json_text(attributes)
        n = self._attribute_sets.get(stored)
        if n is None:
            self.connection.execute("INSERT OR IGNORE INTO attribute_set (attributes) VALUES (?)", (stored,))
            (n,) = self.connection.execute("SELECT n FROM attribute_set WHERE attributes = ?", (stored,)).fetchone()
            self._attribute_sets[stored] = n
        return n

    def place(self, annotation: int, position: Position) -> None:
        """Write where an annotation stands that had no row."""
        self._positions.append((position.text, annotation, *position[1:]))

    def move(self, text: int, annotations: Iterable[Annotation]) -> None:
        """Write new positions of annotations of a text: no revisions, for a shift is not an edit."""
        self.connection.executemany(
            "UPDATE annotation SET start = ?, stop = ?, detached = ?, quote = ? "
            "WHERE text = ? AND object = (SELECT n FROM object WHERE id = ?)",
            [(a.start, a.end, a.detached, rows.quote_column(a), text, bytes.fromhex(a.id)) for a in annotations])

    def _take_away(self, annotation_id: str, row: ObjectRow) -> None:
        """Remove the rows of a live annotation from the current tables, and keep where it stood."""
        stored = rows.decode_annotation(self._payload(row.head))
        text = self.reading.text_number(stored.revision)
        found = self.connection.execute(
            "SELECT text, start, stop, detached, quote FROM annotation WHERE text = ? AND object = ?",
            (text, row.n)).fetchone()
        if row.n not in self._born:
            self._memo.setdefault(row.n, self._position_before(annotation_id, Position(*found)))
        self.connection.execute("DELETE FROM annotation WHERE text = ? AND object = ?", (text, row.n))
        if stored.extras is not None:
            self.index.mentions_gone(row.n, row.letter, stored.extras.entities)

    def _position_before(self, annotation_id: str, now: Position) -> Position:
        """Where an annotation stood before this transaction."""
        before = self._before.get(now.text)
        if before is None:
            return now
        old = next((a for a in before.annotations if a.id == annotation_id), None)
        return now if old is None else position_of(now.text, old)

    def restore_annotation(self, annotation_id: str, stored: rows.AnnotationRow, payload: bytes, position: Position,
                           restores: int) -> None:
        """Give an annotation an earlier state again, at the position where it stood."""
        row = self.settled(annotation_id)
        assert row is not None
        if row.live:
            self._take_away(annotation_id, row)
        text = self.connection.execute("SELECT letter FROM object WHERE n = ?", (position.text,)).fetchone()
        row = self._revise(annotation_id, row, text[0], payload, canonical(stored), restores=restores)
        self.place(row.n, position)
        if stored.extras is not None and row.letter is not None:
            self.index.mentions(row.n, row.letter, stored.extras.entities)

    def restore_plain(self, object_id: str, payload: bytes, stored: bytes, restores: int) -> None:
        """Give an object without text or position an earlier state again."""
        row = self.settled(object_id)
        assert row is not None
        self._revise(object_id, row, row.letter, payload, stored, restores=restores)

    # --- everything else

    def _put_plain(self, value: StoredObject, kind: str, row: ObjectRow | None) -> None:
        if row is not None and row.live:
            self.settled(value.id)
            if self.reading.get(value.id) == value:
                return
        if row is None and kind == "project" and self._highest("object") > 0:
            raise RefusedError("project-is-one")
        letter: int | None = None
        if isinstance(value, Letter):
            row = row or self._new_object(value.id, kind, None)
            letter = row.n
        elif isinstance(value, _PARTS):
            letter = self._number(value.letter, "letter")
        payload = canonical(value)
        if row is not None and row.head is not None and row.letter != letter:
            raise RefusedError("letter-of-object-fixed", id=value.id)
        stored = rows.without_identity(to_json_object(value))
        self._revise(value.id, row, letter, payload, stored, kind=kind, value=value)

    # --- revisions and rows

    def _revise(self, object_id: str, row: ObjectRow | None, letter: int | None, payload: bytes,
                stored: bytes | None, *, kind: str = "", restores: int | None = None,
                value: StoredObject | None = None) -> ObjectRow:
        """Write one revision of an object and make it the head; ``stored`` None deletes."""
        if row is None:
            row = self._new_object(object_id, kind, letter)
        self._begin()
        parent = self._revision_bytes(row.head) if row.head is not None else None
        digest = rows.revision_bytes(object_id, (parent.hex(),) if parent else (), payload)
        n = self._next_revision
        self._next_revision += 1
        self._revisions.append((n, digest, row.n, row.head, self.changeset, restores,
                                None if stored is None else rows.stored_json(stored)))
        self._fresh_revisions[n] = digest
        live = stored is not None
        self.hashes.change(object_id, (row.letter, parent if row.live else None), (letter, digest if live else None))
        self._note_change(object_id, row, live=live)
        changed = ObjectRow(row.n, row.type, letter, n, live)
        self._fresh[object_id] = changed
        self._heads[row.n] = (letter, n, live)
        self.index.touched(changed, row.live, value)
        for touched in (letter, row.letter):
            if touched is not None:
                self.letters.add(touched)
        if len(self._revisions) >= FLUSH_AT:
            self.flush()
        return changed

    def _note_change(self, object_id: str, row: ObjectRow, *, live: bool) -> None:
        if row.head is None:
            self._born.add(row.n)
        if live:
            if row.live:
                if object_id not in self.created:
                    self.updated.add(object_id)
            elif object_id in self.deleted:
                self.deleted.discard(object_id)
                self.updated.add(object_id)
            else:
                self.created.add(object_id)
        elif object_id in self.created:
            self.created.discard(object_id)
        else:
            self.updated.discard(object_id)
            self.deleted.add(object_id)

    def _new_object(self, object_id: str, kind: str, letter: int | None) -> ObjectRow:
        row = ObjectRow(self._next_object, kind, letter, None, live=False)
        self._next_object += 1
        self._objects[row.n] = (rows.id_bytes(object_id), TYPE_CODES[kind])
        self._fresh[object_id] = row
        self._numbers[object_id] = row.n
        return row

    def _number(self, object_id: str, kind: str) -> int:
        """The number of an object that another one names; one that is not there yet gets a number."""
        n = self._numbers.get(object_id)
        if n is None:
            row = self._find(object_id) or self._new_object(object_id, kind, None)
            if len(self._numbers) > 100_000:
                self._numbers.clear()
            n = self._numbers[object_id] = row.n
        return n

    def _find(self, object_id: str) -> ObjectRow | None:
        row = self._fresh.get(object_id)
        if row is None:
            rows.id_bytes(object_id)
            row = self.reading.find(object_id)
        return row

    def settled(self, object_id: str) -> ObjectRow | None:
        """Return the row of an object, with all that was held back of it written."""
        row = self._find(object_id)
        if row is not None and row.head in self._fresh_revisions:
            self.flush()
        return row

    def _payload(self, revision: int | None) -> str | bytes:
        return self.connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()[0]

    def _revision_bytes(self, revision: int) -> bytes:
        known = self._fresh_revisions.get(revision)
        if known is None:
            known = self.connection.execute("SELECT id FROM revision WHERE n = ?", (revision,)).fetchone()[0]
        return known

    def _revision_id(self, revision: int) -> str:
        return self._revision_bytes(revision).hex()

    def _begin(self) -> None:
        if self.changeset:
            return
        self.changeset = self._highest("changeset") + 1
        step = self.step
        self.connection.execute("INSERT OR IGNORE INTO editor (name) VALUES (?)", (step.editor,))
        editor = self.connection.execute("SELECT n FROM editor WHERE name = ?", (step.editor,)).fetchone()[0]
        self.connection.execute(
            "INSERT INTO changeset VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
            (self.changeset, bytes.fromhex(self.changeset_id), step.kind, canonical(step.label).decode(), step.reason,
             editor, self.at, step.undoes, self._first, self._first - 1))

    def flush(self) -> None:
        """Write what was held back."""
        execute = self.connection.executemany
        if self._objects:
            execute("INSERT INTO object (n, id, type, letter, head, live) VALUES (?, ?, ?, ?, ?, ?)",
                    [(n, *known, *self._heads.pop(n, (None, None, False))) for n, known in self._objects.items()])
        if self._heads:
            execute("UPDATE object SET letter = ?, head = ?, live = ? WHERE n = ?",
                    [(*head, n) for n, head in self._heads.items()])
        if self._revisions:
            execute("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?)", self._revisions)
        if self._contents:
            execute("INSERT INTO revision_text VALUES (?, ?, ?, ?)", self._contents)
        if self._new_texts:
            execute("INSERT INTO text VALUES (?, ?, NULL, '')", self._new_texts)
        if self._positions:
            execute("INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?)", self._positions)
        self.index.flush()
        for pending in (self._objects, self._heads, self._revisions, self._contents, self._new_texts, self._positions):
            pending.clear()
        self._fresh.clear()
        self._fresh_revisions.clear()

    # --- the end

    def finish(self, origin: object) -> Changed | None:
        """Write what was held back, the hashes and the indices; None where nothing changed."""
        self.flush()
        if not self.changeset:
            return None
        self.write_memo()
        self.connection.execute("UPDATE changeset SET last = ? WHERE n = ?",
                                (self._next_revision - 1, self.changeset))
        self.connection.executemany("INSERT OR IGNORE INTO changeset_letter VALUES (?, ?)",
                                    [(self.changeset, letter) for letter in sorted(self.letters)])
        self.index.write()
        self.hashes.write()
        return self.changed(origin)

    def changed(self, origin: object) -> Changed:
        """Return what was done so far."""
        return Changed(self.changeset_id, origin, frozenset(self.created), frozenset(self.updated),
                       frozenset(self.deleted), dict(self.edits), frozenset(self.reading.names_of(self.letters)),
                       self.step.label)

    def write_memo(self) -> None:
        """Keep, for undo, where annotations stood that shifting back does not bring home."""
        for text, before in self._before.items():
            text_id = before.text.id
            after = self.reading.annotations(text, text_id)
            returned: list[Annotation] = after
            for edit in inverted(self.edits[text_id]):
                returned = shift_all(returned, edit)
            recovered = {a.id: (a.start, a.end, a.detached) for a in returned}
            for old in before.annotations:
                if recovered.get(old.id) != (old.start, old.end, old.detached) or old.detached:
                    row = self.reading.find(old.id)
                    if row is not None and row.n not in self._born:
                        self._memo.setdefault(row.n, position_of(text, old))
        self.connection.executemany(
            "INSERT INTO displacement VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(self.changeset, n, *position) for n, position in self._memo.items()])


def position_of(text: int, annotation: Annotation) -> Position:
    """Return where an annotation stands, as a row has it."""
    return Position(text, annotation.start, annotation.end, int(annotation.detached), rows.quote_column(annotation))


def _same(old: StoredObject | None, new: Annotation) -> bool:
    """Whether two states of an annotation say the same; the quote is the store's business unless detached."""
    assert isinstance(old, Annotation)
    same = (old.text, old.kind, old.start, old.end, old.attributes, old.entities, old.note, old.detached) == (
        new.text, new.kind, new.start, new.end, new.attributes, new.entities, new.note, new.detached)
    return same and (not new.detached or (old.quote, old.prefix, old.suffix) == (new.quote, new.prefix, new.suffix))
