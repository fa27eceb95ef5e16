"""Putting together what somebody else does not have: everything since a state that both are known to share."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from editor import __version__
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.messages import Message
from editor.core.pages import Page
from editor.core.received import Received, ReceivedImage, ReceivedPosition, ReceivedRevision, ReceivedStep
from editor.core.record import JsonObject
from editor.store import rows
from editor.store.contents import read_delta
from editor.store.parents import Graph, nothing_id
from editor.store.payloads import annotation_payload, full_payload
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES, TYPE_NAMES

_LABEL = msgspec.json.Decoder(Message)
_TEXT, _ANNOTATION, _PAGE = TYPE_CODES["text"], TYPE_CODES["annotation"], TYPE_CODES["page"]

MANY = 2_000
"""With more objects to be sent the whole history is read at once."""


class _Object(NamedTuple):
    n: int
    type: int
    head: int
    id: str
    """Of its newest revision."""
    live: bool


def _objects(connection: sqlite3.Connection) -> Iterator[tuple[str, _Object]]:
    """Every object that has a state here, with its identity."""
    for name, n, code, head, digest, live in connection.execute(
            "SELECT o.id, o.n, o.type, o.head, r.id, o.live FROM object o JOIN revision r ON r.n = o.head"):
        if live or digest != nothing_id(name.hex()):
            yield name.hex(), _Object(n, code, head, digest.hex(), bool(live))


def heads(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the id of the newest revision of every object, deleted ones included."""
    return {name: found.id for name, found in _objects(connection)}


def delivery(reading: ProjectReading, basis: Mapping[str, str] | None, *, editor: str, file: str, message: str,
             images: bool) -> Received:
    """Return everything since ``basis``, which maps objects to the revisions that are known there; None: everything."""
    return _Delivering(reading, basis).run(editor=editor, file=file, message=message, images=images)


class _Delivering:
    """The putting together of one delivery."""

    def __init__(self, reading: ProjectReading, basis: Mapping[str, str] | None) -> None:
        self._reading = reading
        self._connection = reading.connection
        self._graph = Graph(reading.connection)
        self._basis = basis or {}
        self._heads = dict(_objects(reading.connection))
        self._there = self._rows_there()
        self._copies: dict[int, int] = dict(self._connection.execute(
            "SELECT r.n, r.restores FROM revision_parent p JOIN revision r ON r.n = p.revision "
            "WHERE r.restores IS NOT NULL"))
        """Rows that take a revision over, each with one that has the same id."""
        self._ancestries: dict[str, frozenset[bytes]] = {}
        self._chosen: dict[bytes, int] = {}

    def _rows_there(self) -> dict[str, int]:
        """Rows of the revisions that are known there, of the objects that have another one here."""
        wanted = {revision for name, revision in self._basis.items()
                  if name in self._heads and self._heads[name].id != revision}
        found: dict[str, int] = {}
        if wanted:
            for n, digest in self._connection.execute("SELECT n, id FROM revision"):
                if digest.hex() in wanted:
                    found.setdefault(digest.hex(), n)
        return found

    def run(self, *, editor: str, file: str, message: str, images: bool) -> Received:
        """Put it together."""
        sent = {name: found for name, found in self._heads.items() if self._basis.get(name) != found.id}
        if len(sent) > MANY:
            self._graph.read_all()
        for name, found in sent.items():
            self._choose(name, found.head)
        self._choose_anchors()
        sent |= self._texts_of(sent)
        positions = tuple(self._positions(sent))
        # Of what stands on these texts it is told what it says, too: whoever has something newer knows then who did it.
        sent |= {position.annotation: self._heads[position.annotation] for position in positions}
        numbers = sorted(self._chosen.values())
        revisions = tuple(map(self._revision, numbers))
        project = self._reading.project()
        return Received(
            project=project.id, title=project.title, editor=editor, at=_now(), file=file, file_sha256="",
            message=message, program=__version__, steps=tuple(self._steps(revisions)), revisions=revisions,
            heads={name: found.id for name, found in sent.items()}, positions=positions,
            images=tuple(self._images(revisions)) if images else ())

    # --- which revisions

    def _known_there(self, name: str) -> frozenset[bytes]:
        """The ids of the revisions of an object that are known there."""
        known = self._ancestries.get(name)
        if known is None:
            there = self._basis.get(name)
            mine = self._heads.get(name)
            row = mine.head if mine is not None and mine.id == there else self._there.get(there or "")
            known = self._ancestries[name] = frozenset(() if row is None else self._graph.ancestry(row))
        return known

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
                texts[text] = self._heads[text]
        return texts

    # --- what is told of them

    def _revision(self, number: int) -> ReceivedRevision:
        digest, name, code, letter, parent, payload, step = self._connection.execute(
            "SELECT r.id, o.id, o.type, o.letter, r.parent, r.payload, c.id FROM revision r "
            "JOIN object o ON o.n = r.object JOIN changeset c ON c.n = r.changeset WHERE r.n = ?", (number,)).fetchone()
        parents = sorted(self._graph.node(number).parents, key=lambda one: one != parent)
        edits, content = None, None
        full: JsonObject | None = None
        if payload is not None:
            full = self._payload(name.hex(), code, letter, payload, number)
            if code == _TEXT:
                content = full.pop("content")
                edits = self._edits(number, parent, parents)
        return ReceivedRevision(
            id=digest.hex(), object=name.hex(), type=TYPE_NAMES[code], step=step.hex(),
            letter=None if letter is None else self._reading.name(letter),
            parents=tuple(self._graph.node(one).id.hex() for one in parents), payload=full, edits=edits,
            content=None if edits is not None else content)

    def _payload(self, name: str, code: int, letter: int | None, payload: str | bytes, number: int) -> JsonObject:
        if code == _TEXT:
            return msgspec.json.decode(full_payload(self._reading, number))
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
        for text, found in sent.items():
            if found.type != _TEXT or not found.live:
                continue
            if self._reading.overlay is not None and self._reading.overlay.text == found.n:
                # A run that was left open: the rows still say how it stood before.
                yield from map(_position, self._reading.annotations(found.n, text))
                continue
            for name, start, stop, detached, quote in self._connection.execute(
                    "SELECT o.id, a.start, a.stop, a.detached, a.quote FROM annotation a "
                    "JOIN object o ON o.n = a.object WHERE a.text = ? ORDER BY a.object", (found.n,)).fetchall():
                words = rows.read_quote(quote)
                yield ReceivedPosition(annotation=name.hex(), text=text, start=start, end=stop,
                                       detached=bool(detached), quote=words.quote, prefix=words.prefix,
                                       suffix=words.suffix)

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


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
