"""Putting together what somebody else does not have: everything since a state that both are known to share."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from editor import __version__
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.characters import name_as_text
from editor.core.messages import Message
from editor.core.pages import Page
from editor.core.received import Basis, Received, ReceivedImage, ReceivedPosition, ReceivedRevision, ReceivedStep
from editor.core.record import JsonObject, replace, to_json_object
from editor.store import rows
from editor.store.contents import read_delta
from editor.store.parents import Graph, nothing_id
from editor.store.payloads import annotation_payload
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES, TYPE_NAMES

_LABEL = msgspec.json.Decoder(Message)
_TEXT, _ANNOTATION, _PAGE = TYPE_CODES["text"], TYPE_CODES["annotation"], TYPE_CODES["page"]

MANY = 2_000
"""With more objects to be sent the whole history is read at once."""
_ON_TEXTS = ("o.live AND o.n IN (SELECT a.object FROM object t JOIN annotation a ON a.text = t.n "
             f"WHERE t.letter = ? AND t.type < 20 AND t.type = {_TEXT})")
_STATE = "SELECT o.id, o.n, o.type, o.head, r.id, o.live FROM object o JOIN revision r ON r.n = o.head WHERE "


_Row = tuple[bytes, int, int, int, bytes, int]
"""Of an object: its identity, number and type, its newest revision by number and id, whether it lives."""


class _Object(NamedTuple):
    """The same by names."""

    name: bytes
    n: int
    type: int
    head: int
    digest: bytes
    live: int

    @property
    def id(self) -> str:
        """The id of its newest revision."""
        return self.digest.hex()


def _objects(connection: sqlite3.Connection, alike: Collection[int] = ()) -> dict[str, _Row]:
    """Every object that has a state here, by its identity, without what lives in the letters ``alike``."""
    found = {row[0].hex(): row for where, parameters in _chosen(connection, alike)
             for row in connection.execute(_STATE + where, parameters) if row[5] or row[4] != nothing_id(row[0].hex())}
    found.update((row[0].hex(), row) for row in _buried(connection))
    return found


def _buried(connection: sqlite3.Connection) -> Iterator[_Row]:
    """What was never here, and was deleted by somebody who knew every state of it that came in: nothing is asked of
    it here, so that whoever still has it learns of the deletion only by this."""
    graph = Graph(connection)
    for name, n, code, dead, digest in connection.execute(
            "SELECT o.id, o.n, o.type, r.n, r.id FROM object o JOIN incoming i ON i.object = o.n "
            "JOIN revision r ON r.n = i.revision WHERE o.head IS NULL AND r.payload IS NULL ORDER BY r.n").fetchall():
        known = graph.ancestry(dead)
        states = connection.execute("SELECT r.id FROM incoming i JOIN revision r ON r.n = i.revision "
                                    "WHERE i.object = ?", (n,)).fetchall()
        if digest != nothing_id(name.hex()) and all(state == digest or state in known for (state,) in states):
            yield name, n, code, dead, digest, 0


def _chosen(connection: sqlite3.Connection, alike: Collection[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The conditions that choose objects: all of them at once, or letter by letter and what is in none."""
    if not alike:
        yield "TRUE", ()
        return
    yield "NOT o.live", ()
    yield "o.letter IS NULL AND o.type < 20 AND o.live", ()
    for (letter,) in connection.execute("SELECT letter FROM letter_hash").fetchall():
        if letter not in alike:
            yield "o.letter = ? AND o.type < 20 AND o.live", (letter,)
            yield _ON_TEXTS, (letter,)


def _hashes(reading: ProjectReading) -> Iterator[tuple[int, str, str]]:
    """Every letter: its number, its identity, the hash over what lives in it."""
    # In this order: else SQLite goes through the identities of all objects.
    for letter, name, digest in reading.connection.execute(
            "SELECT h.letter, o.id, h.hash FROM letter_hash h CROSS JOIN object o ON o.n = h.letter"):
        yield letter, name.hex(), digest.hex()


def letter_hashes(reading: ProjectReading) -> dict[str, str]:
    """Return the hash over the newest revisions of all that lives in each letter."""
    return {name: digest for _, name, digest in _hashes(reading)}


def _alike(reading: ProjectReading, letters: Mapping[str, str]) -> frozenset[int]:
    """The letters that are the same there, going by their hashes."""
    return frozenset(n for n, name, digest in _hashes(reading) if letters.get(name) == digest) if letters else (
        frozenset())


def heads(reading: ProjectReading) -> dict[str, str]:
    """Return the id of the newest revision of every object, deleted ones included."""
    return _heads(reading, frozenset())


def _heads(reading: ProjectReading, alike: Collection[int]) -> dict[str, str]:
    return {name: row[4].hex() for name, row in _objects(reading.connection, alike).items()}


def basis(reading: ProjectReading, alike: Mapping[str, str]) -> Basis:
    """Return what stands here, as the basis of a delivery.

    ``alike`` are hashes of letters elsewhere: what lives in a letter that has the same hash here is left out.
    """
    letters = {name: (n, digest) for n, name, digest in _hashes(reading)}
    same = frozenset(n for name, (n, digest) in letters.items() if alike.get(name) == digest)
    return Basis(project=reading.project().id, heads=_heads(reading, same),
                 letters={name: digest for name, (_, digest) in letters.items()})


def state(reading: ProjectReading, *, editor: str, file: str, message: str) -> Received:
    """Return everything that lives here as it stands, without how it came to be so: nobody can take it over, since
    what the revisions were made of is left out."""
    return _Delivering(reading, Basis()).state(editor=editor, file=file, message=message)


def delivery(reading: ProjectReading, basis: Basis, *, editor: str, file: str, message: str, images: bool) -> Received:
    """Return everything that is not in ``basis``."""
    return _Delivering(reading, basis).run(editor=editor, file=file, message=message, images=images)


class _Delivering:
    """The putting together of one delivery."""

    def __init__(self, reading: ProjectReading, basis: Basis) -> None:
        self._reading = reading
        self._connection = reading.connection
        self._graph = Graph(reading.connection)
        self._basis = basis.heads
        self._rows = _objects(reading.connection, _alike(reading, basis.letters))
        """Every object that may differ."""
        self._copies: dict[int, int] = dict(self._connection.execute(
            "SELECT r.n, r.restores FROM revision_parent p JOIN revision r ON r.n = p.revision "
            "WHERE r.restores IS NOT NULL"))
        """Rows that take a revision over, each with one that has the same id."""
        self._ancestries: dict[str, frozenset[bytes]] = {}
        self._chosen: dict[bytes, int] = {}

    def run(self, *, editor: str, file: str, message: str, images: bool) -> Received:
        """Put it together."""
        basis = self._basis
        sent = {name: _Object._make(row) for name, row in self._rows.items() if basis.get(name) != row[4].hex()}
        if len(sent) > MANY:
            self._graph.read_all()
        for name, found in sent.items():
            self._choose(name, found.head)
        self._choose_anchors()
        sent |= self._texts_of(sent)
        heads = {name: found.id for name, found in sent.items()}
        positions = tuple(self._positions(sent))
        # Of what stands on these texts it is told what it says, too: whoever has something newer knows then who did it.
        heads.update((position.annotation, self._row(position.annotation)[4].hex()) for position in positions)
        revisions = tuple(map(self._revision, sorted(self._chosen.values())))
        return self._received(heads, revisions, positions, editor=editor, file=file, message=message,
                              images=tuple(self._images(revisions)) if images else ())

    def state(self, *, editor: str, file: str, message: str) -> Received:
        """Put together what lives here."""
        self._graph.read_all()
        sent = {name: _Object._make(row) for name, row in self._rows.items() if row[5]}
        revisions = tuple(self._revision(found.head, whole=True) for found in sent.values())
        heads = {name: found.id for name, found in sent.items()}
        return replace(self._received(heads, revisions, tuple(self._positions(sent)), editor=editor, file=file,
                                      message=message), whole=True)

    def _received(self, heads: dict[str, str], revisions: tuple[ReceivedRevision, ...],
                  positions: tuple[ReceivedPosition, ...], *, editor: str, file: str, message: str,
                  images: tuple[ReceivedImage, ...] = ()) -> Received:
        project = self._reading.project()
        return Received(
            project=project.id, title=project.title, editor=editor, at=_now(), file=name_as_text(file), file_sha256="",
            message=message, program=__version__, steps=tuple(self._steps(revisions)), revisions=revisions,
            heads=heads, positions=positions, images=images)

    # --- which revisions

    def _known_there(self, name: str) -> frozenset[bytes]:
        """The ids of the revisions of an object that are known there."""
        known = self._ancestries.get(name)
        if known is None:
            row = self._row_there(name)
            known = self._ancestries[name] = frozenset(() if row is None else self._graph.ancestry(row))
        return known

    def _row_there(self, name: str) -> int | None:
        """A row of the newest revision of an object there; None where they have none that is known here."""
        there, mine = self._basis.get(name), self._object(name)
        if name not in self._rows:
            return mine.head  # in a letter that is the same there
        if there is None or mine.id == there:
            return mine.head if there is not None else None
        # No index leads to a revision by its id: it is looked for among the states of the object.
        return next((rows[wanted] for wanted in (bytes.fromhex(there),) for rows in self._states(mine)
                     if wanted in rows), None)

    def _states(self, found: _Object) -> Iterator[dict[bytes, int]]:
        """The states of an object by their ids: those that its newest one was made of, those that came before it
        here (undoing may lead away from one), and those of others."""
        yield self._graph.ancestry(found.head)
        yield self._graph.line(found.head)
        for (revision,) in self._connection.execute(
                "SELECT revision FROM incoming WHERE object = ? ORDER BY source DESC", (found.n,)).fetchall():
            yield self._graph.ancestry(revision)

    def _object(self, name: str) -> _Object:
        """An object by its identity, whether it may differ or not."""
        return _Object._make(self._row(name))

    def _row(self, name: str) -> _Row:
        row = self._rows.get(name)
        if row is None:
            row = self._connection.execute(_STATE + "o.id = ?", (rows.id_bytes(name),)).fetchone()
        return row

    def _choose(self, name: str, revision: int) -> None:
        """Choose a revision of an object and all that it was made of, as far as it is not known there.

        Of several rows of one state the first: what was made of it stands behind it.
        """
        known = self._known_there(name)
        waiting = [revision]
        while waiting:
            number = waiting.pop()
            digest, first = self._graph.node(number).id, self._first_row(number)
            if digest not in known and first < self._chosen.get(digest, first + 1):
                self._chosen[digest] = first
                waiting += self._graph.node(first).parents

    def _first_row(self, revision: int) -> int:
        """The row in which a revision was made or received: one that takes it over follows on something else."""
        while revision in self._copies:
            revision = self._copies[revision]
        return revision

    def _choose_anchors(self) -> None:
        """An annotation that was taken over may stand in a state of its text that was not."""
        anchors: set[int] = set()
        for number in self._chosen.values():
            code, payload = self._connection.execute(
                "SELECT o.type, r.payload FROM revision r JOIN object o ON o.n = r.object WHERE r.n = ?",
                (number,)).fetchone()
            if code == _ANNOTATION and payload is not None:
                anchors.add(rows.decode_annotation(payload).revision)
        for anchor in anchors:
            self._choose(self._reading.name(self._reading.text_number(anchor)), anchor)

    def _texts_of(self, sent: Mapping[str, _Object]) -> dict[str, _Object]:
        """The texts on which annotations that are sent stand: it is told what they say there."""
        texts: dict[str, _Object] = {}
        for found in sent.values():
            if found.type == _ANNOTATION and found.live:
                (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?",
                                                      (found.head,)).fetchone()
                text = self._reading.name(self._reading.text_number(rows.decode_annotation(payload).revision))
                texts[text] = self._object(text)
        return texts

    # --- what is told of them

    def _revision(self, number: int, *, whole: bool = False) -> ReceivedRevision:
        """A revision; with ``whole`` a text with its content, whatever it followed from."""
        digest, name, code, letter, parent, payload, step = self._connection.execute(
            "SELECT r.id, o.id, o.type, o.letter, r.parent, r.payload, c.id FROM revision r "
            "JOIN object o ON o.n = r.object JOIN changeset c ON c.n = r.changeset WHERE r.n = ?", (number,)).fetchone()
        parents = sorted(self._graph.node(number).parents, key=lambda one: one != parent)
        edits, content = None, None
        full: JsonObject | None = None
        if payload is not None:
            full = self._payload(name.hex(), code, letter, payload)
            if code == _TEXT:
                edits = None if whole else self._edits(number, parent, parents)
                content = self._reading.contents.at(number) if edits is None else None
        return ReceivedRevision(
            id=digest.hex(), object=name.hex(), type=TYPE_NAMES[code], step=step.hex(),
            letter=None if letter is None else self._reading.name(letter),
            parents=tuple(self._graph.node(one).id.hex() for one in parents), payload=full, edits=edits,
            content=content)

    def _payload(self, name: str, code: int, letter: int | None, payload: str | bytes) -> JsonObject:
        """What a revision says, without the content of a text."""
        if code == _TEXT:
            stated = to_json_object(rows.decode_text(payload, name, self._reading.name(letter or 0), ""))
            stated.pop("content", None)
            return stated
        if code == _ANNOTATION:
            stored = rows.decode_annotation(payload)
            content = self._reading.contents.at(stored.revision)
            return msgspec.json.decode(annotation_payload(self._reading, stored, content))
        within = None if letter is None or code == TYPE_CODES["letter"] else self._reading.name(letter)
        return msgspec.json.decode(rows.full_json(payload, name, within))

    def _edits(self, number: int, parent: int | None, parents: list[int]) -> tuple[TextEdit, ...] | None:
        """What leads from the first of a text revision's parents to it; None where its content has to be told."""
        (delta,) = self._connection.execute("SELECT delta FROM revision_text WHERE revision = ?", (number,)).fetchone()
        if delta is None or parent is None or parent not in parents:
            return None
        # What a deleted text said is no part of its state: two sides may have it otherwise.
        (before,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (parent,)).fetchone()
        return None if before is None else read_delta(delta)

    def _steps(self, revisions: Iterable[ReceivedRevision]) -> Iterator[ReceivedStep]:
        wanted = {revision.step for revision in revisions}
        for name, kind, label, editor, at, reason in self._connection.execute(
                "SELECT c.id, c.kind, c.label, e.name, c.at, c.reason FROM changeset c JOIN editor e ON e.n = c.editor "
                "ORDER BY c.n").fetchall():
            if name.hex() in wanted:
                wanted.discard(name.hex())
                yield ReceivedStep(id=name.hex(), kind=kind, label=_LABEL.decode(label), editor=editor, at=at,
                                   reason=reason)

    def _positions(self, sent: Mapping[str, _Object]) -> Iterator[ReceivedPosition]:
        names = {row[1]: name for name, row in self._rows.items()}
        for text, found in sorted(sent.items(), key=lambda item: item[1].n):
            if found.type != _TEXT or not found.live:
                continue
            if self._reading.overlay is not None and self._reading.overlay.text == found.n:
                # A run that was left open: the rows still say how it stood before.
                yield from map(_position, self._reading.annotations(found.n, text))
                continue
            for annotation, start, stop, detached, quote in self._connection.execute(
                    "SELECT object, start, stop, detached, quote FROM annotation WHERE text = ? ORDER BY object",
                    (found.n,)).fetchall():
                name = names.get(annotation) or self._reading.name(annotation)
                yield _position_of(name, text, start, stop, detached, quote)

    def _images(self, revisions: Iterable[ReceivedRevision]) -> Iterator[ReceivedImage]:
        """The images in the file that pages among the revisions name."""
        told: set[str] = set()
        for revision in revisions:
            if revision.type != TYPE_NAMES[_PAGE] or revision.payload is None:
                continue
            image = msgspec.convert(revision.payload, Page).image
            if image is None or image.sha256 in told:
                continue
            digest = image.sha256
            told.add(digest)
            row = self._connection.execute("SELECT media_type, bytes FROM image WHERE sha256 = ?",
                                           (bytes.fromhex(digest),)).fetchone()
            if row is not None:
                yield ReceivedImage(sha256=digest, media_type=row[0], data=row[1])


def _position(annotation: Annotation) -> ReceivedPosition:
    return ReceivedPosition(
        annotation=annotation.id, text=annotation.text, start=annotation.start, end=annotation.end,
        detached=annotation.detached, quote=annotation.quote, prefix=annotation.prefix, suffix=annotation.suffix)


def _position_of(annotation: str, text: str, start: int, stop: int, detached: int,
                 quote: str | None) -> ReceivedPosition:
    if not detached:  # nearly all of them
        return ReceivedPosition(annotation=annotation, text=text, start=start, end=stop)
    words = rows.read_quote(quote)
    return ReceivedPosition(annotation=annotation, text=text, start=start, end=stop, detached=True, quote=words.quote,
                            prefix=words.prefix, suffix=words.suffix)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
