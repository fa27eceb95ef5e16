"""Making changes: every object touched gets a revision, and the current tables follow.

One ``Writer`` lives for one transaction. It writes the history, the current tables and the hashes; the indices
(search, list) are told what was touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import NamedTuple

from editor.core.anchors import TextEdit, trim
from editor.core.annotations import Annotation
from editor.core.editing import EditedText, annotated_edit, shift_through
from editor.core.ids import new_id, supply
from editor.core.letters import Comment, Letter, Note, Reading, Text
from editor.core.messages import Message, RefusedError
from editor.core.operations import (
    OBJECT_TYPES,
    Adopt,
    Change,
    Changed,
    Delete,
    EditText,
    Place,
    Put,
    PutImage,
    Settle,
    StoredObject,
)
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.record import canonical, to_json_object
from editor.core.reviewing import SignOff, Suggestion
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import FULL_EVERY, applied, inverted, write_delta
from editor.store.hashes import HashKeeper
from editor.store.indexing import Indexer
from editor.store.merging import Merging
from editor.store.parents import nothing_id
from editor.store.pending import AT_ONCE, Pending
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.rows import Position

_MOST_TEXTS = 64
"""Texts remembered whose contents have been written."""
_PARTS = (Text, Note, Provenance, Reading, Comment, Page, Suggestion, SignOff)


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
        self.pending = Pending(reading)
        self._first = self.pending.next_revision
        self.index = Indexer(reading, self.pending.next_object)
        self._texts: dict[str, TextState] = {}
        self._deleted_texts: dict[int, str] = {}
        self.before: dict[int, TextSnapshot] = {}
        self._memo: dict[int, Position] = {}
        self._first_object = self.pending.next_object
        self._born: set[int] = set()
        """Objects that had a number before and got their first state here."""
        self.merging = Merging(self)

    def resume(self, changeset: int, changeset_id: str, first: int) -> None:
        """Go on with a changeset that an earlier transaction began."""
        self.changeset, self.changeset_id, self._first = changeset, changeset_id, first

    # --- the three changes

    def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes in their order.

        Raises:
            LetterbookError: one of them cannot be made.
        """
        remaining = iter(changes)
        while some := list(islice(remaining, AT_ONCE)):
            self.pending.look_up(some)
            for change in some:
                if isinstance(change, Put):
                    self.put(change.value)
                elif isinstance(change, Delete):
                    self.delete(change.id)
                elif isinstance(change, PutImage):
                    self.put_image(change)
                elif isinstance(change, Adopt | Settle | Place):
                    self.merging.apply(change)
                else:
                    self.edit(change)
                self.relieve()

    def put(self, value: StoredObject) -> None:
        """Create an object or give it this state; the same state again makes no revision."""
        row = self.pending.find(value.id)
        kind = OBJECT_TYPES[type(value)]
        if row is not None and row.type != kind:
            raise RefusedError("identity-of-other-kind", id=value.id)
        if isinstance(value, Annotation):
            self.put_annotation(value, row)
        elif isinstance(value, Text):
            self._put_text(value, row)
        else:
            self.put_plain(value, kind, row)

    def put_image(self, image: PutImage) -> None:
        """Keep the bytes of an image; they have no history, since their name is their hash.

        Raises:
            RefusedError: the bytes are not those that the hash names ("image-hash-wrong").
        """
        digest = hashlib.sha256(image.data).digest()
        if digest.hex() != image.sha256:
            raise RefusedError("image-hash-wrong", sha256=image.sha256)
        self.connection.execute("INSERT OR IGNORE INTO image VALUES (?, ?, ?)",
                                (digest, image.media_type, image.data))

    def delete(self, object_id: str) -> None:
        """Delete one object; one that is not there is left alone."""
        row = self.settled(object_id)
        if row is None or not row.live:
            return
        if row.type == "text":
            self.delete_text(object_id, row)
            return
        if row.type == "annotation":
            self.take_away(object_id, row)
        self.revise(object_id, row, row.letter, b"null", None)

    def delete_text(self, text_id: str, row: ObjectRow, edits: tuple[TextEdit, ...] = (), *,
                    restores: int | None = None, parents: tuple[int, ...] | None = None) -> None:
        """Delete a settled text; ``edits`` lead to the content that it is to have should it be brought back."""
        if row.head is None:
            # One of others that is not wanted: it gets an empty content, so that it can be brought back all the same.
            head = self.revise(text_id, row, row.letter, b"null", None, restores=restores, parents=parents).head
            self.pending.contents.append((head, 0, None, ""))
            self.connection.execute("INSERT INTO text VALUES (?, ?, NULL, NULL)", (row.n, head))
            return
        self.index.text_gone(row.n)
        content = applied(self.reading.contents.head(row.n), edits)
        depth = self.pending.depth(row.head)
        head = self.revise(text_id, row, row.letter, b"null", None, restores=restores, parents=parents).head
        # A link in the chain of deltas, so that a text that is brought back has a content to go on from.
        self.pending.contents.append((head, depth + 1, write_delta(edits), None))
        self.connection.execute("UPDATE text SET cached = ?, content = ? WHERE object = ?", (head, content, row.n))
        self._texts.pop(text_id, None)
        self._deleted_texts[row.n] = text_id

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
        letter = self.pending.number(value.letter, "letter")
        if row is None or row.head is None:
            self.new_text(value, row, letter)
            return
        if row.letter != letter:
            raise RefusedError("letter-of-object-fixed", id=value.id)
        self.flush()  # what stands on the text has to be there before it can follow
        if row.live and self.reading.get(value.id) == value:
            return
        before = self.any_text(value.id)
        old = before.text.content
        edits = () if old == value.content else (trim(TextEdit(0, old, value.content)),)
        if row.live:
            self._edit(before, value, edits)
        else:
            # As for a new text: whoever brings one back says what stands on it, its block roles included.
            self.revise_text(before, value, edits)

    def new_text(self, value: Text, row: ObjectRow | None, letter: int, *, restores: int | None = None,
                 parents: tuple[int, ...] | None = None) -> None:
        """Write the first revision that a text has here."""
        row = self.revise(value.id, row, letter, canonical(value), rows.text_metadata(value), kind="text",
                          restores=restores, parents=parents)
        assert row.head is not None
        self.pending.contents.append((row.head, 0, None, value.content))
        self.pending.new_texts.append((row.n, row.head))
        self.index.text_new(row.n, value.content)
        self._remember(value, row)

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
                    restores: int | None = None, parents: tuple[int, ...] | None = None) -> None:
        """Write a revision of a text with its delta; positions are the caller's business."""
        row = self.settled(value.id)
        assert row is not None
        if edits:
            self.before.setdefault(row.n, before)
        previous = row.head
        row = self.revise(value.id, row, self.pending.number(value.letter, "letter"), canonical(value),
                           rows.text_metadata(value), restores=restores, parents=parents)
        depth = self.pending.depth(previous)
        full = depth + 1 >= FULL_EVERY
        self.pending.contents.append((row.head, 0 if full else depth + 1, write_delta(edits),
                               value.content if full else None))
        self.flush()
        self.cache_text(value, row, edits, full=full)

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
        self.before.setdefault(text, before)
        self.merging.followed.add(text)
        self.pending.move(text, (*result.shifted, *result.detached))
        for annotation in result.created:
            self.put(annotation)
        for annotation in result.removed:
            self.delete(annotation.id)

    def _remember(self, value: Text, row: ObjectRow) -> None:
        assert row.letter is not None
        assert row.head is not None
        self._keep(value.id, TextState(row.n, row.letter, row.head, self._revision_id(row.head), value.content))

    def _keep(self, text_id: str, state: TextState) -> None:
        # What has not been written yet is held in any case: so nothing that still has to be read back is forgotten.
        if len(self._texts) > _MOST_TEXTS and not self.pending.contents:
            self._texts.clear()
        self._texts[text_id] = state

    def text_state(self, text_id: str) -> TextState:
        """Return a text as it stands at this point of the transaction.

        Raises:
            RefusedError: there is none ("no-such-text").
        """
        state = self._texts.get(text_id)
        if state is None:
            row = self.pending.find(text_id)
            if row is None or row.type != "text" or not row.live or row.head is None or row.letter is None:
                raise RefusedError("no-such-text", text=text_id)
            self.settled(text_id)
            state = TextState(row.n, row.letter, row.head, self._revision_id(row.head),
                              self.reading.contents.head(row.n))
            self._keep(text_id, state)
        return state

    # --- annotations

    def put_annotation(self, value: Annotation, row: ObjectRow | None, parents: tuple[int, ...] | None = None) -> None:
        """Give an annotation a state; with ``parents`` also the one that it has."""
        state = self.text_state(value.text)
        if not 0 <= value.start <= value.end <= len(state.content):
            raise RefusedError("anchor-out-of-bounds", text=value.text, start=value.start, end=value.end)
        if row is not None and row.live:
            self.settled(value.id)
            if parents is None and _same(self.reading.get(value.id), value):
                return
            self.take_away(value.id, row)
        stored = self._annotation_row(value, state)
        payload = (rows.annotation_payload(value, state.revision_id, rows.quote_of(value, state.content))
                   if value.detached else rows.attached_payload(value, state.revision_id, state.content))
        row = (self._begin_life(value.id, "annotation", state.letter, payload, rows.annotation_json(stored))
               if row is None and parents is None else
               self.revise(value.id, row, state.letter, payload, rows.annotation_json(stored), kind="annotation",
                           parents=parents))
        self.pending.place(state.n, row.n, value)
        if stored.extras is not None:
            self.index.mentions(row.n, state.letter, stored.extras.entities)

    def _annotation_row(self, value: Annotation, state: TextState) -> rows.AnnotationRow:
        detached = (value.quote, value.prefix, value.suffix) if value.detached else None
        if not (value.attributes or value.entities or value.note or detached):
            return rows.AnnotationRow(value.kind, state.revision, value.start, value.end)
        pending = self.pending
        extras = rows.AnnotationExtras(
            pending.attribute_set(value.attributes) if value.attributes else 0,
            tuple([pending.number(e, "entity") for e in value.entities]),
            pending.number(value.note, "note") if value.note else 0, detached)
        return rows.AnnotationRow(value.kind, state.revision, value.start, value.end, extras)

    def take_away(self, annotation_id: str, row: ObjectRow) -> None:
        """Remove the rows of a live annotation from the current tables, and keep where it stood."""
        placed = self.pending.take(row)
        if not self._is_born(row.n):
            self._memo.setdefault(row.n, self._position_before(annotation_id, placed.position))
        if placed.stored.extras is not None:
            self.index.mentions_gone(row.n, row.letter, placed.stored.extras.entities)

    def _position_before(self, annotation_id: str, now: Position) -> Position:
        """Where an annotation stood before this transaction."""
        before = self.before.get(now.text)
        if before is None:
            return now
        old = next((a for a in before.annotations if a.id == annotation_id), None)
        return now if old is None else position_of(now.text, old)

    def move(self, text: int, annotations: Iterable[Annotation]) -> None:
        """Write new positions of annotations of a text."""
        self.pending.move(text, annotations)

    def restore_annotation(self, annotation_id: str, stored: rows.AnnotationRow, payload: bytes, position: Position,
                           restores: int, parents: tuple[int, ...] | None = None) -> None:
        """Give an annotation an earlier state again, at the position where it stood."""
        row = self.settled(annotation_id)
        assert row is not None
        if row.live:
            self.take_away(annotation_id, row)
        text = self.pending.find(self.reading.name(position.text))
        assert text is not None
        row = self.revise(annotation_id, row, text.letter, payload, rows.annotation_json(stored), restores=restores,
                          parents=parents)
        self.pending.place_at(row.n, position)
        if stored.extras is not None and row.letter is not None:
            self.index.mentions(row.n, row.letter, stored.extras.entities)

    def restore_plain(self, object_id: str, payload: bytes, stored: bytes, restores: int,
                      parents: tuple[int, ...] | None = None) -> None:
        """Give an object without text or position an earlier state again."""
        row = self.settled(object_id)
        assert row is not None
        self.revise(object_id, row, row.letter, payload, stored, restores=restores, parents=parents)

    # --- everything else

    def put_plain(self, value: StoredObject, kind: str, row: ObjectRow | None,
                  parents: tuple[int, ...] | None = None) -> None:
        """Give an object without text or position a state; with ``parents`` also the one that it has."""
        if row is not None and row.live:
            self.settled(value.id)
            if parents is None and self.reading.get(value.id) == value:
                return
        if row is None and kind == "project" and self.pending.highest("object") > 0:
            raise RefusedError("project-is-one")
        letter: int | None = None
        if isinstance(value, Letter):
            row = row or self.pending.new_object(value.id, kind, None)
            self.reading.learn(row.n, value.id)
            letter = row.n
        elif isinstance(value, _PARTS) and (value.letter or not isinstance(value, Comment)):
            letter = self.pending.number(value.letter, "letter")
        payload = canonical(value)
        if row is not None and row.head is not None and row.letter != letter:
            raise RefusedError("letter-of-object-fixed", id=value.id)
        stored = rows.without_identity(to_json_object(value))
        self.revise(value.id, row, letter, payload, stored, kind=kind, value=value, parents=parents)

    # --- revisions and rows

    def revise(self, object_id: str, row: ObjectRow | None, letter: int | None, payload: bytes,
               stored: bytes | None, *, kind: str = "", restores: int | None = None,
               value: StoredObject | None = None, parents: tuple[int, ...] | None = None) -> ObjectRow:
        """Write one revision of an object and make it the head; ``stored`` None deletes.

        ``parents`` are the revisions that it was made of, where these are not simply the newest one so far.
        """
        if row is None and stored is not None and restores is None and parents is None:
            return self._begin_life(object_id, kind, letter, payload, stored, value)
        if row is None:
            row = self.pending.new_object(object_id, kind, letter)
        self.begin()
        previous = self.pending.digest(row.head) if row.head is not None else None
        if parents is None and not row.live and previous is not None and previous == nothing_id(object_id):
            parents = ()
        made_of = (() if row.head is None else (row.head,)) if parents is None else parents
        digest = rows.revision_bytes(object_id, tuple(self._revision_id(parent) for parent in made_of), payload)
        changed = self.pending.add_revision(object_id, row, letter, digest, (
            self.changeset, restores, None if stored is None else rows.stored_json(stored)), parents)
        live = stored is not None
        self.hashes.change(object_id, (row.letter, previous if row.live else None), (letter, digest if live else None))
        self._note_change(object_id, row, live=live)
        self.index.touched(changed, row.live, value)
        if letter is not None:
            self.letters.add(letter)
        if row.letter is not None:
            self.letters.add(row.letter)
        return changed

    def _begin_life(self, object_id: str, kind: str, letter: int | None, payload: bytes, stored: bytes,
                    value: StoredObject | None = None) -> ObjectRow:
        """Write the first revision of an object that nobody has named yet: it has no parents and no past to look at."""
        if not self.changeset:
            self.begin()
        digest = rows.first_revision_bytes(object_id, payload)
        row = self.pending.add_first(object_id, kind, letter, digest, (self.changeset, rows.stored_json(stored)))
        self.hashes.add(object_id, letter, digest)
        self.created.add(object_id)
        self.index.touched(row, was_live=False, value=value)
        if letter is not None:
            self.letters.add(letter)
        return row

    def _is_born(self, number: int) -> bool:
        """Tell whether an object had no state before this transaction."""
        return number >= self._first_object or number in self._born

    def _note_change(self, object_id: str, row: ObjectRow, *, live: bool) -> None:
        if row.head is None:
            self._born.add(row.n)
        if not live and not row.live:
            return
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

    def _revision_id(self, revision: int) -> str:
        return self.pending.digest(revision).hex()

    def begin(self) -> None:
        """Write the changeset, if that is not done yet."""
        if self.changeset:
            return
        self.changeset = self.pending.highest("changeset") + 1
        step = self.step
        self.connection.execute("INSERT OR IGNORE INTO editor (name) VALUES (?)", (step.editor,))
        editor = self.connection.execute("SELECT n FROM editor WHERE name = ?", (step.editor,)).fetchone()[0]
        self.connection.execute(
            "INSERT INTO changeset VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
            (self.changeset, bytes.fromhex(self.changeset_id), step.kind, canonical(step.label).decode(), step.reason,
             editor, self.at, step.undoes, self._first, self._first - 1))

    def relieve(self) -> None:
        """Write what was held back where that is much. Between changes only: within one, rows are still to come."""
        if self.pending.is_full():
            self.flush()
            self._texts.clear()

    def flush(self) -> None:
        """Write what was held back."""
        self.pending.flush()
        self.index.flush()

    def settled(self, object_id: str) -> ObjectRow | None:
        """Return the row of an object, with all that was held back of it written."""
        row = self.pending.find(object_id)
        if row is not None and self.pending.holds(row):
            self.flush()
        return row

    def look_up(self, numbers: Iterable[int]) -> None:
        """Look up, many at a time, objects that are about to be changed."""
        self.flush()
        self.pending.look_up_numbers(numbers)

    # --- the end

    def finish(self, origin: object) -> Changed | None:
        """Write what was held back, the hashes and the indices; None where nothing changed."""
        self.flush()
        if not self.changeset:
            return None
        self._refuse_annotations_left_behind()
        self.merging.refuse_out_of_bounds()
        self.write_memo()
        self.merging.write_placements()
        self.connection.execute("UPDATE changeset SET last = ? WHERE n = ?",
                                (self.pending.next_revision - 1, self.changeset))
        self.connection.executemany("INSERT OR IGNORE INTO changeset_letter VALUES (?, ?)",
                                    [(self.changeset, letter) for letter in sorted(self.letters)])
        self.index.write()
        self.reading.names_of(self.letters)  # all at once: hashes and event need them
        self.hashes.write()
        return self.changed(origin)

    def _refuse_annotations_left_behind(self) -> None:
        """Nothing may stand on a text that is deleted: undo could not bring it home."""
        for text, text_id in self._deleted_texts.items():
            if self.connection.execute("SELECT 1 FROM annotation a JOIN object o ON o.n = a.text "
                                       "WHERE a.text = ? AND NOT o.live LIMIT 1", (text,)).fetchone():
                raise RefusedError("text-still-annotated", text=text_id)

    def changed(self, origin: object) -> Changed:
        """Return what was done so far."""
        return Changed(self.changeset_id, origin, frozenset(self.created), frozenset(self.updated),
                       frozenset(self.deleted), dict(self.edits), frozenset(self.reading.names_of(self.letters)),
                       self.step.label)

    def write_memo(self) -> None:
        """Keep, for undo, where annotations stood that shifting back does not bring home."""
        for text, before in self.before.items():
            text_id = before.text.id
            after = self.reading.annotations(text, text_id)
            returned = shift_through(after, inverted(self.edits.get(text_id, ())))
            recovered = {a.id: (a.start, a.end, a.detached) for a in returned}
            for old in before.annotations:
                if recovered.get(old.id) != (old.start, old.end, old.detached) or old.detached:
                    row = self.reading.find(old.id)
                    if row is not None and not self._is_born(row.n):
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
