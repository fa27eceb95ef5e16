"""Taking in a delivery: every revision is proved before it is written beside our own; nothing here changes by it.

What fails is refused, with everything that builds on it: a revision whose id is not the hash of what it says, or
that names what is not there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.ids import is_id, new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.received import Received, ReceivedReport, ReceivedRevision, ReceivedStep, Refused
from editor.core.record import JsonObject, canonical
from editor.store import rows
from editor.store.contents import FULL_EVERY, applied, write_delta
from editor.store.guarding import DECODING_ERRORS
from editor.store.hashes import HashKeeper
from editor.store.proving import (
    WITHOUT_LETTER,
    UnfitError,
    letter_of,
    malformed,
    prove,
    proved_annotation,
    proved_plain,
    proved_text,
)
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.recalling import Known, recall
from editor.store.schema import TYPE_CODES

_CONTENTS_AT_HAND = 64
TICK_EVERY = 64
"""Revisions between two tellings of how far it is."""


class _Proved(NamedTuple):
    """What is written of a revision that holds: its letter, the payload as it is stored, a text's content."""

    letter: int | None
    stored: bytes | None
    content: str | None = None


Tick = Callable[[int, int], None]
"""Told how many revisions of how many are taken in. What it raises ends the work."""


def receive(reading: ProjectReading, received: Received, tick: Tick | None = None) -> tuple[ReceivedReport, bool]:
    """Write what is new in a delivery, and return what became of it and whether anything was written.

    Within a transaction of the caller's, which takes all of it back where ``tick`` raises.

    Raises:
        RefusedError: it is of another project ("delivery-of-other-project"), or nothing of it can be taken in because
            it builds on states that are not here ("delivery-needs-earlier").
    """
    receiving = _Receiving(reading, received, tick or (lambda _done, _all: None))
    report = receiving.run()
    if receiving.written:
        HashKeeper(reading.connection, reading.name).write()
    return report, receiving.written


class _Receiving:
    """The taking in of one delivery."""

    def __init__(self, reading: ProjectReading, received: Received, tick: Tick) -> None:
        self._tick = tick
        self._reading = reading
        self._connection = reading.connection
        self._received = received
        self._steps = {step.id: step for step in received.steps if _is_text(step)}
        self._known: dict[str, Known] = {}
        self._objects: dict[str, ObjectRow | None] = {}
        self._contents: dict[str, str] = {}
        self._refused: list[Refused] = []
        self._refused_ids: set[str] = set()
        self._missing = 0
        self._next = self._highest("revision") + 1
        self._changeset = self._highest("changeset")
        self._step: str | None = None
        self._letters: set[int] = set()
        self._source = 0
        self.written = False

    def _highest(self, table: str) -> int:
        return self._connection.execute(f"SELECT coalesce(max(n), 0) FROM {table}").fetchone()[0]

    def run(self) -> ReceivedReport:
        """Take it in."""
        received = self._received
        if received.project != self._reading.project().id:
            raise RefusedError("delivery-of-other-project", title=received.title, file=received.file)
        source = self._find_source()
        self._objects, self._known = recall(self._reading, received)
        new = [revision for revision in received.revisions if revision.id not in self._known]
        first = self._next
        for number, revision in enumerate(new):
            if number % TICK_EVERY == 0:
                self._tick(number, len(new))
            self._take(revision)
        self._end_changeset()
        if new and self._next == first and self._missing == len(self._refused):
            raise RefusedError("delivery-needs-earlier", file=received.file, count=self._missing)
        self._take_heads()
        misplaced = self._take_positions()
        images = self._take_images()
        return ReceivedReport(source=source, revisions=self._next - first, refused=tuple(self._refused),
                              misplaced=misplaced, images=images)

    # --- the delivery

    def _find_source(self) -> str:
        """Return the delivery's identity; the same one, opened again, keeps it."""
        received = self._received
        for n, name, closed in self._connection.execute(
                "SELECT n, id, closed FROM source WHERE file_sha256 = ? "
                "AND (file_sha256 <> '' OR (editor = ? AND at = ? AND file = ?)) ORDER BY n LIMIT 1",
                (received.file_sha256, received.editor, received.at, received.file)).fetchall():
            self._source = n
            if closed:
                self._connection.execute("UPDATE source SET closed = 0 WHERE n = ?", (n,))
                self.written = True
            return name.hex()
        name = new_id()
        self._source = self._highest("source") + 1
        self._connection.execute(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (self._source, bytes.fromhex(name), received.file, received.file_sha256, received.editor, received.at,
             datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"), received.message, received.program))
        self.written = True
        return name

    # --- one revision

    def _take(self, revision: ReceivedRevision) -> None:
        """Write a revision, or note why it is refused."""
        try:
            self._check(revision)
            proved = self._proved(revision)
            self._write(revision, proved)
        except UnfitError as error:
            self._refuse(revision, error.message)
        except (*DECODING_ERRORS, OverflowError):
            self._refuse(revision, message("revision-malformed", id=revision.object))

    def _refuse(self, revision: ReceivedRevision, why: Message) -> None:
        self._refused.append(Refused(revision, why))
        self._refused_ids.add(revision.id)
        if why.code in ("revision-parent-missing", "revision-builds-on-missing"):
            self._missing += 1

    def _check(self, revision: ReceivedRevision) -> None:
        """See to it that it names only what is there."""
        if not is_id(revision.object) or len(revision.id) != 64 or revision.type not in TYPE_CODES:
            raise malformed(revision)
        if revision.step not in self._steps or not is_id(revision.step):
            raise UnfitError("revision-step-missing", id=revision.object)
        row = self._find(revision.object)
        if (row is not None and row.type != revision.type) or (
                revision.type == "project" and revision.object != self._received.project):
            raise UnfitError("identity-of-other-kind", id=revision.object)
        for parent in revision.parents:
            self._check_there(revision, parent)
            if row is None or self._known[parent].object != row.n:
                raise malformed(revision)
        if len(set(revision.parents)) < len(revision.parents):
            raise malformed(revision)

    def _check_there(self, revision: ReceivedRevision, other: str) -> None:
        """See to it that another revision, on which this one builds, is here."""
        if other in self._known:
            return
        if other not in self._refused_ids:
            raise UnfitError("revision-parent-missing", id=revision.object)
        roots = {refused.why.code for refused in self._refused if refused.revision.id == other}
        missing = roots <= {"revision-parent-missing", "revision-builds-on-missing"}
        raise UnfitError("revision-builds-on-missing" if missing else "revision-builds-on-refused",
                          id=revision.object)

    def _proved(self, revision: ReceivedRevision) -> _Proved:
        """Hold what it says against its id."""
        if revision.payload is None:
            prove(revision, b"null")
            return _Proved(self._letter_of_deleted(revision), None)
        if revision.type == "text":
            return self._proved_text(revision, revision.payload)
        if revision.type == "annotation":
            return self._proved_annotation(revision, revision.payload)
        return self._proved_plain(revision, revision.payload)

    def _letter_of_deleted(self, revision: ReceivedRevision) -> int | None:
        if revision.type in WITHOUT_LETTER:
            return None
        row = self._find(revision.object)
        if row is not None and row.letter is not None:
            return row.letter
        if revision.type == "letter":
            return self._object(revision.object, "letter").n
        if revision.type == "comment" and revision.letter is None:
            return None
        return self._letter(revision, revision.letter)

    def _letter(self, revision: ReceivedRevision, letter_id: str | None) -> int:
        """Return the number of the letter that an object belongs to, which never changes."""
        if letter_id is None or not is_id(letter_id):
            raise malformed(revision)
        row = self._find(revision.object)
        letter = self._named(revision, letter_id, "letter")
        if row is not None and row.letter not in (None, letter):
            raise UnfitError("letter-of-object-fixed", id=revision.object)
        return letter

    def _named(self, revision: ReceivedRevision, object_id: str, kind: str) -> int:
        """Return the number of an object that a revision names; one that is not here yet gets one."""
        if not is_id(object_id):
            raise malformed(revision)
        row = self._object(object_id, kind)
        if row.type != kind:
            raise UnfitError("identity-of-other-kind", id=object_id)
        return row.n

    def _proved_plain(self, revision: ReceivedRevision, payload: JsonObject) -> _Proved:
        value, stored = proved_plain(revision, payload)
        letter = letter_of(revision.type, value)
        if letter is not None:
            return _Proved(self._letter(revision, letter), stored)
        row = self._find(revision.object)
        if revision.type == "comment" and row is not None and row.letter is not None:  # now on an entry of the register
            raise UnfitError("letter-of-object-fixed", id=revision.object)
        return _Proved(self._object(revision.object, "letter").n if revision.type == "letter" else None, stored)

    def _proved_text(self, revision: ReceivedRevision, payload: JsonObject) -> _Proved:
        content = self._content_of(revision)
        value = proved_text(revision, payload, content)
        return _Proved(self._letter(revision, value.letter), rows.text_metadata(value), content)

    def _content_of(self, revision: ReceivedRevision) -> str:
        if revision.edits is None:
            if revision.content is None:
                raise malformed(revision)
            return revision.content
        if not revision.parents:
            raise malformed(revision)
        try:
            return applied(self._content(revision.parents[0]), revision.edits)
        except ValueError:
            raise UnfitError("revision-edit-does-not-fit", id=revision.object) from None

    def _content(self, revision_id: str) -> str:
        content = self._contents.get(revision_id)
        if content is None:
            content = self._keep(revision_id, self._reading.contents.at(self._known[revision_id].n))
        return content

    def _keep(self, revision_id: str, content: str) -> str:
        if len(self._contents) >= _CONTENTS_AT_HAND:
            self._contents.pop(next(iter(self._contents)))
        self._contents[revision_id] = content
        return content

    def _proved_annotation(self, revision: ReceivedRevision, payload: JsonObject) -> _Proved:
        stated = proved_annotation(revision, payload)
        anchor = stated.anchor
        self._check_there(revision, anchor.revision)
        text = self._find(stated.text)
        place = self._known[anchor.revision]
        if text is None or text.type != "text" or place.object != text.n or text.letter is None:
            raise malformed(revision)
        content = self._content(anchor.revision)
        if not 0 <= anchor.start <= anchor.end <= len(content):
            raise UnfitError("revision-anchor-outside", id=revision.object)
        words = (anchor.quote, anchor.prefix, anchor.suffix) if anchor.detached else ("", "", "")
        value = Annotation(
            id=revision.object, text=stated.text, kind=stated.kind, start=anchor.start, end=anchor.end,
            attributes=stated.attributes, entities=stated.entities, note=stated.note, detached=anchor.detached,
            quote=words[0], prefix=words[1], suffix=words[2])
        if rows.annotation_payload(value, anchor.revision, rows.quote_of(value, content)) != canonical(payload):
            raise UnfitError("revision-anchor-outside", id=revision.object)
        # Its letter is that of its text: what stands on words goes with them into another letter.
        return _Proved(text.letter, canonical(self._annotation_row(revision, value, place.n)))

    def _annotation_row(self, revision: ReceivedRevision, value: Annotation, anchor: int) -> rows.AnnotationRow:
        detached = (value.quote, value.prefix, value.suffix) if value.detached else None
        if not (value.attributes or value.entities or value.note or detached):
            return rows.AnnotationRow(value.kind, anchor, value.start, value.end)
        extras = rows.AnnotationExtras(
            attributes=self._attribute_set(value.attributes),
            entities=tuple(self._named(revision, entity, "entity") for entity in value.entities),
            note=self._named(revision, value.note, "note") if value.note else 0, detached=detached)
        return rows.AnnotationRow(value.kind, anchor, value.start, value.end, extras)

    def _attribute_set(self, attributes: JsonObject) -> int:
        if not attributes:
            return 0
        stored = rows.json_text(attributes)
        self._connection.execute("INSERT OR IGNORE INTO attribute_set (attributes) VALUES (?)", (stored,))
        return self._connection.execute("SELECT n FROM attribute_set WHERE attributes = ?", (stored,)).fetchone()[0]

    # --- objects

    def _find(self, object_id: str) -> ObjectRow | None:
        if self._objects.get(object_id) is None:
            self._objects[object_id] = self._reading.find(object_id)
        return self._objects[object_id]

    def _object(self, object_id: str, kind: str) -> ObjectRow:
        row = self._find(object_id)
        if row is None:
            self._connection.execute("INSERT INTO object (id, type, letter, head, live) VALUES (?, ?, NULL, NULL, 0)",
                                     (rows.id_bytes(object_id), TYPE_CODES[kind]))
            row = self._find(object_id)
            assert row is not None
        return row

    # --- writing

    def _write(self, revision: ReceivedRevision, proved: _Proved) -> None:
        row = self._object(revision.object, revision.type)
        if row.letter is None and proved.letter is not None:
            self._connection.execute("UPDATE object SET letter = ? WHERE n = ?", (proved.letter, row.n))
            self._objects[revision.object] = ObjectRow(row.n, row.type, proved.letter, row.head, row.live)
        self._begin_changeset(revision.step)
        n = self._next
        parents = [self._known[parent].n for parent in revision.parents]
        self._connection.execute(
            "INSERT INTO revision VALUES (?, ?, ?, ?, ?, NULL, ?)",
            (n, bytes.fromhex(revision.id), row.n, parents[0] if parents else None, self._changeset,
             None if proved.stored is None else rows.stored_json(proved.stored)))
        if len(parents) > 1:
            self._connection.executemany("INSERT INTO revision_parent VALUES (?, ?)",
                                         [(n, parent) for parent in parents])
        if revision.type == "text":
            self._write_content(n, revision, proved.content, parents)
        if proved.letter is not None:
            self._letters.add(proved.letter)
        self._known[revision.id] = Known(n, row.n)
        self._next += 1

    def _write_content(self, n: int, revision: ReceivedRevision, content: str | None, parents: list[int]) -> None:
        if content is not None:
            self._keep(revision.id, content)
        if not parents or (content is not None and revision.edits is None):
            row = (n, 0, None, content or "")
        else:
            (depth,) = self._connection.execute("SELECT depth FROM revision_text WHERE revision = ?",
                                                (parents[0],)).fetchone()
            full = content is not None and depth + 1 >= FULL_EVERY
            delta = write_delta(revision.edits or () if content is not None else ())
            row = (n, 0 if full else depth + 1, delta, content if full else None)
        self._connection.execute("INSERT INTO revision_text VALUES (?, ?, ?, ?)", row)

    def _begin_changeset(self, step_id: str) -> None:
        """Revisions of a changeset are numbered without a gap: a step that is met again gets another one."""
        if step_id == self._step:
            return
        self._end_changeset()
        step = self._steps[step_id]
        self._step = step_id
        self._changeset += 1
        self._insert_changeset(step)
        self.written = True

    def _insert_changeset(self, step: ReceivedStep) -> None:
        self._connection.execute("INSERT OR IGNORE INTO editor (name) VALUES (?)", (step.editor,))
        self._connection.execute(
            "INSERT INTO changeset SELECT ?, ?, ?, ?, ?, n, ?, NULL, 0, ?, ? FROM editor WHERE name = ?",
            (self._changeset, bytes.fromhex(step.id), step.kind, canonical(step.label).decode(), step.reason, step.at,
             self._next, self._next - 1, step.editor))
        self._connection.execute("INSERT INTO received VALUES (?, ?)", (self._changeset, self._source))

    def _end_changeset(self) -> None:
        if self._step is None:
            return
        self._connection.execute("UPDATE changeset SET last = ? WHERE n = ?", (self._next - 1, self._changeset))
        self._connection.executemany("INSERT OR IGNORE INTO changeset_letter VALUES (?, ?)",
                                     [(self._changeset, letter) for letter in sorted(self._letters)])
        self._letters.clear()
        self._step = None

    # --- what they say now

    def _take_heads(self) -> None:
        """Keep the newest revision there of every object; what is the same here says nothing, but for texts of which
        it is told what stands on them, and for that."""
        placed = {name for position in self._received.positions for name in (position.text, position.annotation)}
        told: list[tuple[int, int, int]] = []
        for object_id, revision_id in self._received.heads.items():
            known, row = self._known.get(revision_id), self._find(object_id)
            if known is None or row is None or known.object != row.n:
                continue
            if object_id not in placed and row.head is not None:
                (mine,) = self._connection.execute("SELECT id FROM revision WHERE n = ?", (row.head,)).fetchone()
                if mine.hex() == revision_id:
                    continue
            told.append((row.n, self._source, known.n))
        self._note(self._connection.executemany("INSERT OR IGNORE INTO incoming VALUES (?, ?, ?)", told).rowcount)

    def _note(self, count: int) -> None:
        self.written = self.written or count > 0

    def _take_positions(self) -> tuple[str, ...]:
        """Keep where annotations stand there; return those that would stand outside of their text."""
        misplaced: list[str] = []
        told: list[tuple[object, ...]] = []
        lengths: dict[int, int | None] = {}
        for position in self._received.positions:
            annotation, text = self._find(position.annotation), self._find(position.text)
            if annotation is None or text is None or (annotation.type, text.type) != ("annotation", "text"):
                continue
            if text.n not in lengths:
                lengths[text.n] = self._length(position.text, text)
            length = lengths[text.n]
            if length is None:
                continue
            if not 0 <= position.start <= position.end <= length:
                misplaced.append(position.annotation)
                continue
            quote = rows.json_text((position.quote, position.prefix, position.suffix)) if position.detached else None
            told.append((text.n, annotation.n, self._source, position.start, position.end, int(position.detached),
                         quote))
        self._note(self._connection.executemany(
            "INSERT OR IGNORE INTO incoming_position VALUES (?, ?, ?, ?, ?, ?, ?)", told).rowcount)
        return tuple(misplaced)

    def _length(self, text_id: str, row: ObjectRow) -> int | None:
        """The length of a text as it is there; None where it was not taken in."""
        head = self._received.heads.get(text_id)
        if head is not None:
            return len(self._content(head)) if head in self._known else None
        return None if row.head is None else len(self._reading.contents.head(row.n))

    def _take_images(self) -> tuple[str, ...]:
        """Keep the images; return those whose bytes are not what their hash names."""
        wrong: list[str] = []
        for image in self._received.images:
            digest = hashlib.sha256(image.data).digest()
            if digest.hex() != image.sha256:
                wrong.append(image.sha256)
                continue
            self._note(self._connection.execute("INSERT OR IGNORE INTO image VALUES (?, ?, ?)",
                                                (digest, image.media_type, image.data)).rowcount)
        return tuple(wrong)


def _is_text(step: ReceivedStep) -> bool:
    """Whether a step holds words only, and no halves of characters, which no file could keep."""
    try:
        canonical(step)
    except (UnicodeEncodeError, RecursionError):
        return False
    return True


def close(reading: ProjectReading, source: str) -> bool:
    """Put a delivery aside: what is undecided is no longer proposed. Returns whether it was open."""
    found = reading.connection.execute("UPDATE source SET closed = 1 WHERE id = ? AND NOT closed", (_name(source),))
    if found.rowcount:
        HashKeeper(reading.connection, reading.name).write()
    return found.rowcount > 0


def _name(source: str) -> bytes:
    if not is_id(source):
        raise RefusedError("no-such-delivery", id=source)
    return bytes.fromhex(source)

