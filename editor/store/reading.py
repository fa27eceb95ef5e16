"""Reading objects, texts and letters as they stand now."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol, cast

import msgspec

from editor.core.annotations import Annotation, sort_key
from editor.core.assemble import assemble_letter
from editor.core.entities import Entity
from editor.core.ids import is_id
from editor.core.letters import Comment, Letter, Note, Project, Reading, Text
from editor.core.messages import LetterbookError
from editor.core.operations import StoredObject
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.record import JsonObject
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.store import rows, schema
from editor.store.contents import Contents
from editor.store.schema import TYPE_CODES, TYPE_NAMES

_ANNOTATIONS = """
SELECT a.text, o.id, a.start, a.stop, a.detached, a.quote, r.payload
FROM annotation a JOIN object o ON o.n = a.object JOIN revision r ON r.n = o.head
WHERE a.text IN ({}) AND o.live
"""
_PARTS = """
SELECT o.n, o.id, o.type, r.payload, coalesce(t.content, c.content)
FROM object o JOIN revision r ON r.n = o.head LEFT JOIN text t ON t.object = o.n
LEFT JOIN revision_text c ON c.revision = t.cached
WHERE o.letter = ? AND o.type < 20 AND o.live
"""
"""The content of a text is NULL where it has to be put together."""


MOST_NAMES = 50_000
"""Identities kept at hand."""
_AT_ONCE = 500
"""Objects that one query asks for."""


class ObjectRow(msgspec.Struct, frozen=True, gc=False):
    """A row of the table ``object``; ``letter`` and ``head`` are numbers."""

    n: int
    type: str
    letter: int | None
    head: int | None
    live: bool


class Overlay(Protocol):
    """The text that is being typed: its rows are brought up to date when the run is sealed."""

    text: int

    @property
    def snapshot(self) -> TextSnapshot:
        """The text with its annotations as it stands now."""
        ...


class ProjectReading:
    """What stands in the file, read through one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.overlay: Overlay | None = None
        schema.stand_in(connection)
        self.contents = Contents(connection)
        self._names: dict[int, str] = {}
        self._attributes: dict[int, JsonObject] = {0: {}}

    @contextmanager
    def at_once(self) -> Generator[None, None, None]:
        """Let the body, which writes nothing, read one state of the file. SQLite need not look then, before every row
        that is asked for, whether somebody has changed it. Within a transaction the body is a part of that."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.connection.execute("COMMIT")

    # --- identities

    def find(self, object_id: str) -> ObjectRow | None:
        """Return the row of an object, live or not."""
        if not is_id(object_id):
            return None
        row = self.connection.execute("SELECT n, type, letter, head, live FROM object WHERE id = ?",
                                      (bytes.fromhex(object_id),)).fetchone()
        return ObjectRow(row[0], TYPE_NAMES[row[1]], row[2], row[3], bool(row[4])) if row else None

    def name(self, n: int) -> str:
        """Return the identity of object ``n``."""
        known = self._names.get(n)
        if known is None:
            known = self.connection.execute("SELECT id FROM object WHERE n = ?", (n,)).fetchone()[0].hex()
            self.learn(n, known)
        return known

    def learn(self, n: int, object_id: str) -> None:
        """Take note of the identity of object ``n``."""
        if len(self._names) > MOST_NAMES:
            self._names.clear()
        self._names[n] = object_id

    def attributes(self, n: int) -> JsonObject:
        """Return set ``n`` of attributes; nobody may change it."""
        known = self._attributes.get(n)
        if known is None:
            (stored,) = self.connection.execute("SELECT attributes FROM attribute_set WHERE n = ?", (n,)).fetchone()
            known = self._attributes[n] = msgspec.json.decode(stored)
        return known

    def forget(self) -> None:
        """Forget what was read: after a rollback numbers may be given again."""
        self._names.clear()
        self._attributes = {0: {}}
        self.contents.forget()

    def letter_name(self, row: ObjectRow) -> str | None:
        """Return the letter that an object is a part of; None for letters themselves and the register."""
        return None if row.letter is None or row.letter == row.n else self.name(row.letter)

    # --- single objects

    def get(self, object_id: str) -> StoredObject | None:
        """Return the current state of any object, or None where it does not exist or is deleted."""
        row = self.find(object_id)
        return self.value(object_id, row) if row is not None and row.live else None

    def value(self, object_id: str, row: ObjectRow) -> StoredObject:
        """Return the current state of a live object whose row is known."""
        payload = self.connection.execute("SELECT payload FROM revision WHERE n = ?", (row.head,)).fetchone()[0]
        if row.type == "text":
            return rows.decode_text(payload, object_id, self.name(row.letter or 0), self.content(row.n))
        if row.type == "annotation":
            return self._annotation(object_id, row.n, payload)
        value = rows.decode(rows.RECORD_TYPES[row.type], payload, object_id, self.letter_name(row))
        return cast("StoredObject", value)

    def _annotation(self, object_id: str, n: int, payload: str | bytes) -> Annotation:
        text = self.text_number(rows.decode_annotation(payload).revision)
        if self.overlay is not None and self.overlay.text == text:
            return next(a for a in self.overlay.snapshot.annotations if a.id == object_id)
        start, stop, detached, quote = self.connection.execute(
            "SELECT start, stop, detached, quote FROM annotation WHERE text = ? AND object = ?", (text, n)).fetchone()
        return self.annotation(object_id, self.name(text), start, stop, detached, quote, payload)

    def annotation(self, object_id: str, text_id: str, start: int, stop: int, detached: int, quote: str | None,
                   payload: str | bytes) -> Annotation:
        """Return an annotation from its two rows."""
        return self._annotation_of(object_id, text_id, rows.decode_annotation(payload), (start, stop, detached, quote))

    def _annotation_of(self, object_id: str, text_id: str, stored: rows.AnnotationRow,
                       place: tuple[int, int, int, str | None]) -> Annotation:
        start, stop, detached, quote = place
        extras = stored.extras or rows.NO_EXTRAS
        attributes, entities = self.attributes(extras.attributes), tuple(map(self.name, extras.entities))
        note = self.name(extras.note) if extras.note else None
        if not detached:  # nearly all of them: only what is detached has words of its own
            return Annotation(id=object_id, text=text_id, kind=stored.kind, start=start, end=stop,
                              attributes=attributes, entities=entities, note=note)
        words = rows.read_quote(quote)
        return Annotation(
            id=object_id, text=text_id, kind=stored.kind, start=start, end=stop, attributes=attributes,
            entities=entities, note=note, detached=True, quote=words.quote, prefix=words.prefix, suffix=words.suffix)

    def text_number(self, revision: int) -> int:
        """Return the number of the object that a revision is a state of."""
        return self.connection.execute("SELECT object FROM revision WHERE n = ?", (revision,)).fetchone()[0]

    # --- texts and letters

    def content(self, text: int) -> str:
        """Return the content of text number ``text`` as it stands now."""
        if self.overlay is not None and self.overlay.text == text:
            return self.overlay.snapshot.text.content
        return self.contents.head(text)

    def annotations(self, text: int, text_id: str) -> list[Annotation]:
        """Return the live annotations of text number ``text``, sorted."""
        if self.overlay is not None and self.overlay.text == text:
            return list(self.overlay.snapshot.annotations)
        return self.stored_annotations(text, text_id)

    def stored_annotations(self, text: int, text_id: str) -> list[Annotation]:
        """Return the live annotations of a text as the rows have them, without what is being typed."""
        found = self._unsorted({text: text_id})
        found.sort(key=sort_key)
        return found

    def _unsorted(self, texts: Mapping[int, str]) -> list[Annotation]:
        """The live annotations of texts, which are named by their numbers. Letters are read by this, so what most of
        them lack is not asked for."""
        found: list[Annotation] = []
        numbers = list(texts)
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first:first + _AT_ONCE]
            query = _ANNOTATIONS.format(",".join("?" * len(some)))
            self._take(self.connection.execute(query, some), texts, found)
        return found

    def _take(self, read: sqlite3.Cursor, texts: Mapping[int, str], found: list[Annotation]) -> None:
        decode, plain, names, attributes = rows.ANNOTATIONS.decode, rows.plain_json, self._names, self._attributes
        for text, name, start, stop, detached, quote, payload in read:
            stored, text_id = decode(payload if isinstance(payload, str) else plain(payload)), texts[text]
            extras = stored.extras
            if detached:
                found.append(self._annotation_of(name.hex(), text_id, stored, (start, stop, detached, quote)))
            elif extras is None:
                found.append(Annotation(id=name.hex(), text=text_id, kind=stored.kind, start=start, end=stop))
            else:
                said = attributes.get(extras.attributes)
                found.append(Annotation(
                    id=name.hex(), text=text_id, kind=stored.kind, start=start, end=stop,
                    attributes=said if said is not None else self.attributes(extras.attributes),
                    entities=tuple([names.get(one) or self.name(one) for one in extras.entities]),
                    note=self.name(extras.note) if extras.note else None))

    def text(self, text_id: str) -> TextSnapshot:
        """Return a text with its annotations; raises LetterbookError("no-such-text")."""
        row = self.find(text_id)
        if row is None or not row.live or row.type != "text":
            raise LetterbookError("no-such-text", text=text_id)
        text = self.value(text_id, row)
        assert isinstance(text, Text)
        return TextSnapshot(text=text, annotations=tuple(self.annotations(row.n, text_id)))

    def versions(self, text_id: str, most: int) -> list[tuple[str, str]]:
        """Return what a text said, the newest first: ids of its revisions with their contents, at most so many.

        Raises LetterbookError("no-such-text").
        """
        row = self.find(text_id)
        if row is None or not row.live or row.type != "text":
            raise LetterbookError("no-such-text", text=text_id)
        found: list[tuple[str, str]] = []
        current = row.head
        while current is not None and len(found) < most:
            name, parent, payload = self.connection.execute(
                "SELECT id, parent, payload FROM revision WHERE n = ?", (current,)).fetchone()
            if payload is not None:  # else it was deleted for a while
                found.append((name.hex(), self.contents.at(current)))
            current = parent
        return found

    def letter(self, letter_id: str) -> LetterSnapshot:
        """Return the whole letter; raises LetterbookError("no-such-letter")."""
        row = self.find(letter_id)
        if row is None or not row.live or row.type != "letter":
            raise LetterbookError("no-such-letter", letter=letter_id)
        self.learn(row.n, letter_id)
        return self.letter_by_number(row.n)

    def readings(self, letter_id: str) -> tuple[Reading, ...]:
        """Return the log of readings of a letter, the oldest first; none where there is no such letter."""
        row = self.find(letter_id)
        found = () if row is None or not row.live else self.connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.letter = ? AND o.type = ? AND o.type < 20 AND o.live", (row.n, TYPE_CODES["reading"])).fetchall()
        return tuple(sorted((rows.decode(Reading, payload, name.hex(), letter_id) for name, payload in found),
                            key=lambda reading: (reading.at, reading.id)))

    def letter_by_number(self, n: int) -> LetterSnapshot:
        """Return the whole letter that is object ``n``."""
        parts: dict[str, list[StoredObject]] = {name: [] for name in TYPE_CODES}
        letter_id = self.name(n)
        typed = self.overlay.text if self.overlay is not None else None
        texts: dict[int, str] = {}
        for number, name, code, payload, content in self.connection.execute(_PARTS, (n,)).fetchall():
            kind = TYPE_NAMES[code]
            if kind == "text":
                text_id = name.hex()
                words = self.content(number) if content is None or number == typed else content
                parts["text"].append(rows.decode_text(payload, text_id, letter_id, words))
                if number != typed:
                    texts[number] = text_id
                else:
                    parts["annotation"] += self.annotations(number, text_id)
            else:
                object_id = name.hex()
                if kind == "note":
                    self.learn(number, object_id)  # its reference names it in a moment
                value = rows.decode(rows.RECORD_TYPES[kind], payload, object_id, None if number == n else letter_id)
                parts[kind].append(cast("StoredObject", value))
        parts["annotation"] += self._unsorted(texts)  # whoever assembles the letter sorts them
        return _assembled(parts)

    def project(self) -> Project:
        """Return the project."""
        payload = self.connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.letter IS NULL AND o.type < 20 AND o.type = ? AND o.live", (TYPE_CODES["project"],)).fetchone()
        if payload is None:
            raise LetterbookError("project-damaged", path="", reason="project")
        return rows.decode(Project, payload[1], payload[0].hex(), None)

    def entities(self) -> list[Entity]:
        """Return the whole register, sorted by name."""
        found = [rows.decode(Entity, payload, name.hex(), None) for name, payload in self.connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.letter IS NULL AND o.type = ? AND o.type < 20 AND o.live", (TYPE_CODES["entity"],))]
        return sorted(found, key=lambda entity: (entity.name.casefold(), entity.id))

    def decisions(self, *, made_here: bool = False) -> list[Decision]:
        """Return what was decided in reviews, the oldest first; with ``made_here`` without what others decided."""
        # Asked of all of them at once: nothing finds the revisions of an object but a look at every revision.
        here = (" AND o.n NOT IN (SELECT t.object FROM received c JOIN changeset s ON s.n = c.changeset "
                "JOIN revision t ON t.n BETWEEN s.first AND s.last)") if made_here else ""
        found = [rows.decode(Decision, payload, name.hex(), None) for name, payload in self.connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            f"WHERE o.letter IS NULL AND o.type = ? AND o.type < 20 AND o.live{here}", (TYPE_CODES["decision"],))]
        return sorted(found, key=lambda decision: (decision.at, decision.id))

    def pages(self) -> list[Page]:
        """Return the pages of all letters, letter by letter in the order in which they were made."""
        return [rows.decode(Page, payload, name.hex(), self.name(letter)) for name, letter, payload in
                self.connection.execute(
                    "SELECT o.id, o.letter, r.payload FROM object o JOIN revision r ON r.n = o.head "
                    "WHERE o.type = ? AND o.type < 20 AND o.live ORDER BY o.letter, o.n", (TYPE_CODES["page"],))]

    def comments(self) -> list[Comment]:
        """Return the comments of the whole project, those on the register too, in the order in which they came."""
        return [rows.decode(Comment, payload, name.hex(), None if letter is None else self.name(letter))
                for name, letter, payload in self.connection.execute(
                    "SELECT o.id, o.letter, r.payload FROM object o JOIN revision r ON r.n = o.head "
                    "WHERE o.type = ? AND o.type < 20 AND o.live ORDER BY o.n", (TYPE_CODES["comment"],))]

    def aliases(self) -> list[Entity]:
        """Return the entries that were merged into another; a long payload is compressed and has to be looked at."""
        found = (rows.decode(Entity, payload, name.hex(), None) for name, payload in self.connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.letter IS NULL AND o.type = ? AND o.type < 20 AND o.live "
            "AND (typeof(r.payload) = 'blob' OR instr(r.payload, '\"merged_into\"'))", (TYPE_CODES["entity"],)))
        return [entity for entity in found if entity.merged_into is not None]

    def letter_ids(self) -> list[str]:
        """Return all letters in the project's sequence."""
        return [name.hex() for (name,) in self.connection.execute(
            "SELECT o.id FROM letter_index i JOIN object o ON o.n = i.letter ORDER BY i.place, i.letter")]

    def letters(self) -> Iterator[LetterSnapshot]:
        """Yield the letters in the project's sequence, one by one."""
        for letter_id in self.letter_ids():
            yield self.letter(letter_id)

    def names_of(self, numbers: Iterable[int]) -> list[str]:
        """Return the identities of several objects."""
        wanted = list(numbers)
        unknown = [n for n in wanted if n not in self._names]
        for start in range(0, len(unknown), _AT_ONCE):
            some = unknown[start:start + _AT_ONCE]
            for n, name in self.connection.execute(
                    f"SELECT n, id FROM object WHERE n IN ({','.join('?' * len(some))})", some):
                self.learn(n, name.hex())
        return [self.name(n) for n in wanted]


def _assembled(parts: dict[str, list[StoredObject]]) -> LetterSnapshot:
    letter = parts["letter"][0]
    assert isinstance(letter, Letter)
    provenance = next((p for p in parts["provenance"] if isinstance(p, Provenance)), None)
    if provenance is None:
        raise LetterbookError("letter-incomplete", letter=letter.number)
    return assemble_letter(
        letter,
        [p for p in parts["text"] if isinstance(p, Text)],
        [p for p in parts["annotation"] if isinstance(p, Annotation)],
        [p for p in parts["note"] if isinstance(p, Note)], provenance,
        [p for p in parts["reading"] if isinstance(p, Reading)],
        [p for p in parts["comment"] if isinstance(p, Comment)],
        [p for p in parts["page"] if isinstance(p, Page)],
        [p for p in parts["suggestion"] if isinstance(p, Suggestion)],
        [p for p in parts["signoff"] if isinstance(p, SignOff)])
