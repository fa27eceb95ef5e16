"""Proving that a file is what was written: SQLite checks structure, and these checks the content.

SQLite has no checksums; revision ids are. Every revision is hashed again from its rows, the current tables are
held against the heads, and the hashes of letters and project are added up anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from editor.core.messages import Message, message
from editor.core.record import canonical
from editor.core.revisions import member_hash, members_sum
from editor.core.rows import FileReport
from editor.store import rows, schema
from editor.store.contents import applied, read_delta
from editor.store.guarding import DECODING_ERRORS, READING_ERRORS
from editor.store.hashes import as_bytes
from editor.store.parents import parent_ids
from editor.store.payloads import annotation_payload, full_payload
from editor.store.reading import ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES
from editor.store.standing import Revised, Standing, Steps

MOST_DETAILS = 100
"""Findings listed; a badly damaged file has more."""

_TEXT, _ANNOTATION = TYPE_CODES["text"], TYPE_CODES["annotation"]


def verify(reading: ProjectReading) -> FileReport:
    """Check the whole file; no typing run is open."""
    details: list[Message] = []
    try:
        for finding in _Verification(reading).findings():
            details.append(finding)
            if len(details) >= MOST_DETAILS:
                break
    except READING_ERRORS as error:
        details.append(message("file-unreadable", reason=str(error)))
    return FileReport(ok=not details, details=tuple(details))


def quick_finding(reading: ProjectReading) -> Message | None:
    """Return what is wrong with the structure of the file, the hash of the project, or what stands in it now without
    its tags: the check of every copy. All else, the tags and the history, is ``verify``'s, which takes ten times as
    long."""
    (line,) = reading.connection.execute("PRAGMA integrity_check(1)").fetchone()
    if line != "ok":
        return message("file-structure-damaged", detail=str(line))
    if not head_is_sound(reading):
        return message("file-head-hash-wrong")
    return next(_words_findings(reading), None)


def _words_findings(reading: ProjectReading) -> Iterator[Message]:
    """Every live object but the tags is what the id of its newest revision names, and so is the text that is shown.

    SQLite has no checksums: a text may have changed on the disk while the structure of the file is sound.
    """
    for n, name, code, head, digest in reading.connection.execute(
            "SELECT o.n, o.id, o.type, o.head, r.id FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.live AND o.type <> ?", (_ANNOTATION,)):
        if not _is_what_it_names(reading, name, head, digest):
            yield message("file-revision-damaged", id=name.hex())
        elif code == _TEXT and not _shows_its_head(reading, n, head):
            yield message("file-current-differs", id=name.hex())


def _is_what_it_names(reading: ProjectReading, name: bytes, head: int, digest: bytes) -> bool:
    """Whether the id of a revision is the hash of what is stored for it."""
    try:
        payload = full_payload(reading, head)
        return rows.revision_bytes(name.hex(), parent_ids(reading.connection, head), payload) == digest
    except DECODING_ERRORS:
        return False


def _shows_its_head(reading: ProjectReading, text: int, head: int) -> bool:
    """Whether the text that the current tables show is that of its newest revision."""
    try:
        return reading.contents.head(text) == reading.contents.at(head)
    except DECODING_ERRORS:
        return False


def head_is_sound(reading: ProjectReading) -> bool:
    """Tell whether the hash of the project is that of its letters and register: the check at every opening."""
    connection = reading.connection
    # CROSS JOIN: left to itself SQLite walks through the identities of all objects to find those of the letters.
    total = members_sum(connection.execute(
        "SELECT o.id, h.hash FROM letter_hash h CROSS JOIN object o ON o.n = h.letter"))
    total += members_sum(connection.execute(
        "SELECT o.id, r.id FROM object o JOIN revision r ON r.n = o.head "
        "WHERE o.letter IS NULL AND o.type < 20 AND o.live"))
    (head,) = connection.execute("SELECT head FROM state").fetchone()
    return as_bytes(total) == head


class _Verification:
    """One pass over everything."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection = reading.connection

    def findings(self) -> Iterator[Message]:
        """Yield what is wrong."""
        yield from self._structure()
        yield from self._heads()
        yield from self._revisions()
        yield from self._positions()
        yield from self._incoming()
        yield from self._hashes()
        yield from self._images()

    def _incoming(self) -> Iterator[Message]:
        """What others say of an object is a state of it, and their annotations stand within their texts."""
        for (name,) in self._connection.execute(
                "SELECT o.id FROM incoming i JOIN object o ON o.n = i.object JOIN revision r ON r.n = i.revision "
                "WHERE r.object <> i.object"):
            yield message("file-incoming-wrong", id=name.hex())
        lengths: dict[int | None, int] = {}
        for number, start, stop, revision in self._connection.execute(
                "SELECT p.annotation, p.start, p.stop, i.revision FROM incoming_position p "
                "LEFT JOIN incoming i ON i.object = p.text AND i.source = p.source ORDER BY p.text, p.source"):
            if revision is not None and revision not in lengths:
                lengths = {revision: len(self._reading.contents.at(revision))}
            if not 0 <= start <= stop or (revision is not None and stop > lengths[revision]):
                yield message("file-position-out-of-bounds", id=self._reading.name(number))

    def _images(self) -> Iterator[Message]:
        """Every image in the file is what its hash names, read one after the other."""
        if schema.SINCE["image"] > self._connection.execute("PRAGMA user_version").fetchone()[0]:
            return
        for (digest,) in self._connection.execute("SELECT sha256 FROM image").fetchall():
            (data,) = self._connection.execute("SELECT bytes FROM image WHERE sha256 = ?", (digest,)).fetchone()
            if hashlib.sha256(data).digest() != digest:
                yield message("file-image-damaged", sha256=digest.hex())

    def _structure(self) -> Iterator[Message]:
        for (line,) in self._connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield message("file-structure-damaged", detail=str(line))
        for table, *_ in self._connection.execute("PRAGMA foreign_key_check"):
            yield message("file-row-dangling", table=str(table))

    def _heads(self) -> Iterator[Message]:
        """The head of every object is its newest revision made here; a row is live unless that is a deletion."""
        for (name,) in self._connection.execute(
                "SELECT o.id FROM object o LEFT JOIN (SELECT object, max(n) AS n FROM revision "
                "WHERE changeset NOT IN (SELECT changeset FROM received) GROUP BY object) m "
                "ON m.object = o.n LEFT JOIN revision r ON r.n = m.n "
                "WHERE o.head IS NOT m.n OR o.live <> (r.n IS NOT NULL AND r.payload IS NOT NULL)"):
            yield message("file-head-wrong", id=name.hex())

    # --- revisions

    def _revisions(self) -> Iterator[Message]:
        self._steps = Steps(self._connection)
        numbers = self._connection.execute(
            "SELECT o.letter, o.type, r.n, r.object FROM revision r JOIN object o ON o.n = r.object ORDER BY 1, 2, 3")
        for letter, group in groupby(numbers, key=itemgetter(0)):
            yield from self._letter_revisions(letter, list(group))

    def _letter_revisions(self, letter: int | None, group: list[tuple[int | None, int, int, int]]) -> Iterator[Message]:
        annotations = [(n, n_object) for _, code, n, n_object in group if code == _ANNOTATION]
        stored = {n: self._stored(n) for n, _ in annotations}
        wanted = {one.revision for one in stored.values() if one is not None}
        contents: dict[int, str] = {}
        texts = sorted(((n_object, n) for _, code, n, n_object in group if code == _TEXT))
        for text, chain in groupby(texts, key=itemgetter(0)):
            yield from self._text_revisions(text, [n for _, n in chain], wanted, contents)
        for _, code, n, n_object in group:
            if code not in (_TEXT, _ANNOTATION) and not self._holds(n, n_object, lambda n=n: self._plain(n)):
                yield self._wrong(n_object)
        for n, n_object in annotations:
            if not self._holds(n, n_object, lambda n=n: self._annotation(n, contents)):
                yield self._wrong(n_object)
        if letter is not None:
            yield from self._places(letter, [Revised(n, n_object, code) for _, code, n, n_object in sorted(
                group, key=itemgetter(2)) if code in (_TEXT, _ANNOTATION)], stored)

    def _stored(self, revision: int) -> rows.AnnotationRow | None:
        (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        try:
            return None if payload is None else rows.decode_annotation(payload)
        except DECODING_ERRORS:
            return None

    def _places(self, letter: int, revisions: list[Revised],
                stored: dict[int, rows.AnnotationRow | None]) -> Iterator[Message]:
        """Every annotation of a letter stands where its history leads."""
        try:
            wanted = Standing(self._reading, self._steps, stored).run(letter, revisions)
        except DECODING_ERRORS:
            return  # a revision is damaged, which is told of that
        for text in {one.object for one in revisions if one.type == _TEXT}:
            for n, *place in self._connection.execute(
                    "SELECT object, start, stop, detached, quote FROM annotation WHERE text = ?", (text,)).fetchall():
                found = wanted.pop(n, None)
                if found is not None and found != Position(text, *place):
                    yield message("file-position-wrong", id=self._reading.name(n))
        for n in wanted:
            yield message("file-position-missing", id=self._reading.name(n))

    def _text_revisions(self, text: int, chain: list[int], wanted: set[int],
                        contents: dict[int, str]) -> Iterator[Message]:
        (head,) = self._connection.execute("SELECT head FROM object WHERE n = ?", (text,)).fetchone()
        kept: dict[int | None, str] = {None: ""}
        waiting: dict[int | None, int] = {}
        """How many revisions still follow on one: what was made on two sides follows on the same."""
        rows_of = [(n, *self._connection.execute(
            "SELECT r.parent, r.payload, t.delta, t.content FROM revision r "
            "LEFT JOIN revision_text t ON t.revision = r.n WHERE r.n = ?", (n,)).fetchone()) for n in chain]
        for _, parent, *_ in rows_of:
            waiting[parent] = waiting.get(parent, 0) + 1
        for n, parent, payload, delta, whole in rows_of:
            try:
                content = applied(kept[parent], read_delta(delta)) if delta is not None else whole
                if content is None or (whole is not None and whole != content):
                    yield self._wrong(text)
                    return
            except DECODING_ERRORS:
                yield self._wrong(text)
                return
            if not self._holds(n, text, lambda payload=payload, content=content: self._text(text, payload, content)):
                yield self._wrong(text)
            if n in wanted:
                contents[n] = content
            if n == head and self._reading.contents.head(text) != content:
                yield message("file-current-differs", id=self._reading.name(text))
            waiting[parent] -= 1
            if parent is not None and not waiting[parent]:
                del kept[parent]
            if n in waiting:
                kept[n] = content

    def _text(self, n: int, payload: str | bytes | None, content: str) -> bytes:
        if payload is None:
            return b"null"
        (letter,) = self._connection.execute("SELECT letter FROM object WHERE n = ?", (n,)).fetchone()
        return canonical(rows.decode_text(payload, self._reading.name(n), self._reading.name(letter), content))

    def _plain(self, revision: int) -> bytes:
        return full_payload(self._reading, revision)

    def _annotation(self, revision: int, contents: dict[int, str]) -> bytes:
        (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        if payload is None:
            return b"null"
        stored = rows.decode_annotation(payload)
        content = contents.get(stored.revision)
        return annotation_payload(self._reading, stored, self._reading.contents.at(stored.revision)
                                  if content is None else content)

    def _holds(self, revision: int, n_object: int, payload: Callable[[], bytes]) -> bool:
        """Whether the id of a revision is the hash of its payload, which the callable ``payload`` returns."""
        try:
            (digest,) = self._connection.execute("SELECT id FROM revision WHERE n = ?", (revision,)).fetchone()
            parents = parent_ids(self._connection, revision)
            return rows.revision_bytes(self._reading.name(n_object), parents, payload()) == digest
        except DECODING_ERRORS:
            return False

    def _wrong(self, n_object: int) -> Message:
        return message("file-revision-damaged", id=self._reading.name(n_object))

    # --- the view of the heads

    def _positions(self) -> Iterator[Message]:
        for (name,) in self._connection.execute(
                "SELECT id FROM object WHERE type = ? AND live <> (n IN (SELECT object FROM annotation))",
                (_ANNOTATION,)):
            yield message("file-position-missing", id=name.hex())
        lengths = {text: len(self._reading.contents.head(text)) for (text,) in
                   self._connection.execute("SELECT object FROM text")}
        for text, n, start, stop in self._connection.execute("SELECT text, object, start, stop FROM annotation"):
            if not 0 <= start <= stop <= lengths.get(text, -1):
                yield message("file-position-out-of-bounds", id=self._reading.name(n))
        yield from self._mentions()

    def _mentions(self) -> Iterator[Message]:
        found: set[tuple[int, int]] = set()
        for n, payload in self._connection.execute(
                "SELECT o.n, r.payload FROM object o JOIN revision r ON r.n = o.head WHERE o.type = ? AND o.live",
                (_ANNOTATION,)):
            try:
                extras = rows.decode_annotation(payload).extras
            except DECODING_ERRORS:
                continue
            found.update((entity, n) for entity in (extras.entities if extras else ()))
        for _, n in found.symmetric_difference(self._connection.execute("SELECT entity, annotation FROM mention")):
            yield message("file-mention-wrong", id=self._reading.name(n))

    def _hashes(self) -> Iterator[Message]:
        letters: dict[int, int] = {}
        for letter, name, revision in self._connection.execute(
                "SELECT o.letter, o.id, r.id FROM object o JOIN revision r ON r.n = o.head "
                "WHERE o.live AND o.letter IS NOT NULL"):
            letters[letter] = letters.get(letter, 0) + member_hash(name.hex(), revision.hex())
        stored: dict[int, bytes] = dict(self._connection.execute("SELECT letter, hash FROM letter_hash"))
        for letter in letters.keys() | stored.keys():
            if stored.get(letter) != as_bytes(letters.get(letter, 0)):
                yield message("file-letter-hash-wrong", id=self._reading.name(letter))
        if not head_is_sound(self._reading):
            yield message("file-head-hash-wrong")


_TEXTS_SHOWN = """
SELECT o.n, o.id, o.head, r.id, r.payload, coalesce(t.content, c.content),
  p.id, EXISTS (SELECT 1 FROM revision_parent m WHERE m.revision = r.n)
FROM object o JOIN revision r ON r.n = o.head LEFT JOIN text t ON t.object = o.n
LEFT JOIN revision_text c ON c.revision = t.cached LEFT JOIN revision p ON p.n = r.parent
WHERE o.letter = ? AND o.type < 20 AND o.type = ? AND o.live
"""
"""The index of the objects of a letter is of types below 20 alone: it is not used where that is not said."""


def sound_letter(reading: ProjectReading, letter_id: str) -> bool:
    """Tell whether a letter is what was written: its newest revisions fit their ids, these its hash, and the texts
    that are shown are those of the revisions."""
    row = reading.find(letter_id)
    if row is None:
        return False
    total = 0
    for n, name, code, head, digest in _objects_of(reading, row.n):
        total += member_hash(name.hex(), digest.hex())
        if not _is_what_it_names(reading, name, head, digest):
            return False
        if code == _TEXT and not _shows_its_head(reading, n, head):
            return False
    stored = reading.connection.execute("SELECT hash FROM letter_hash WHERE letter = ?", (row.n,)).fetchone()
    return stored is not None and stored[0] == as_bytes(total)


def sound_texts(reading: ProjectReading, letter_id: str) -> bool:
    """Tell whether the texts of a letter are what was written: what of it an export must not get wrong, in a
    twentieth of the time that the whole letter takes. With the words that are shown the payload of the newest revision
    has to have its id: then they are its words, and both are sound."""
    row = reading.find(letter_id)
    if row is None:
        return False
    for n, name, head, digest, stored, shown, parent, stated in reading.connection.execute(
            _TEXTS_SHOWN, (row.n, _TEXT)).fetchall():
        try:
            words = shown if shown is not None else reading.contents.head(n)
            payload = canonical(rows.decode_text(stored, name.hex(), letter_id, words))
        except DECODING_ERRORS:
            return False
        parents = parent_ids(reading.connection, head) if stated else (parent.hex(),) if parent else ()
        if rows.revision_bytes(name.hex(), parents, payload) != digest:
            return False
    return True


def _objects_of(reading: ProjectReading, letter: int) -> Iterable[tuple[int, bytes, int, int, bytes]]:
    parts = reading.connection.execute(
        "SELECT o.n, o.id, o.type, o.head, r.id FROM object o JOIN revision r ON r.n = o.head "
        "WHERE o.letter = ? AND o.type < 20 AND o.live", (letter,)).fetchall()
    for part in parts:
        yield part
        n, _, code, *_ = part
        if code == _TEXT:
            yield from reading.connection.execute(
                "SELECT o.n, o.id, o.type, o.head, r.id FROM annotation a JOIN object o ON o.n = a.object "
                "JOIN revision r ON r.n = o.head WHERE a.text = ?", (n,)).fetchall()
