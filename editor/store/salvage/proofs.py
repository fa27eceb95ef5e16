"""Rows held against the ids of revisions: what is believed is what an id is the hash of.

A revision whose parent's row is lost cannot be proved, since its id is a hash of that id too; it is legible, no more.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

import msgspec

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.operations import OBJECT_TYPES
from editor.core.quotes import Quote, capture
from editor.core.record import JsonObject, Record, canonical
from editor.store import rows
from editor.store.contents import applied, inverted, read_delta
from editor.store.guarding import DECODING_ERRORS
from editor.store.salvage.found import Found, by_key
from editor.store.salvage.pages import Row, Value
from editor.store.schema import TYPE_NAMES

UNKNOWN = ""
"""The type of an object of which only the identity is left."""
_MOST_GUESSES = 4
"""Contents that are tried for one revision of a text."""
_NEAR = 8
"""Letters that are tried for an object of which nothing tells the letter."""
_TEXTS_KEPT = 8
"""Texts whose contents are held."""


class Revision(NamedTuple):
    """A row of the table of revisions."""

    n: int
    id: bytes
    object: int
    parent: int | None
    changeset: int
    restores: int | None
    payload: str | bytes | None


class Identity(NamedTuple):
    """What is known of an object: numbers as in its row. ``head`` and ``live`` are None where that row is lost; where
    no index tells it either, ``letter_known`` is not set."""

    n: int
    id: str
    type: str
    letter: int | None = None
    head: int | None = None
    live: bool | None = None
    letter_known: bool = True


class Anchored(NamedTuple):
    """A proved annotation as its revision says it, with the quote and where in which revision of its text it stood."""

    value: Annotation
    text: int
    revision: int
    quote: Quote


class Proved(NamedTuple):
    """A revision that its id proves. ``value`` None is a deletion."""

    revision: Revision
    identity: Identity
    type: str
    value: Record | Anchored | None


class Proofs:
    """The proving of the revisions of one file."""

    def __init__(self, found: Found) -> None:
        self.revisions: dict[int, list[Revision]] = {
            n: [Revision(n, *_revision(values)) for values in candidates]
            for n, candidates in by_key(found.of("revision")).items()}
        self.identities = _identities(found)
        listed = {row.key for row in found.of("letter_index") if row.key is not None}
        self._letter_numbers = sorted(listed | {identity.letter for those in self.identities.values()
                                                for identity in those if identity.letter is not None})
        self.of_object: dict[int, list[int]] = defaultdict(list)
        for n in sorted(self.revisions):
            for revision in self.revisions[n]:
                self.of_object[revision.object].append(n)
        self._attributes = by_key(found.of("attribute_set"))
        self._rows_of_texts = by_key(found.of("revision_text"))
        self.current = by_key(found.of("text"))
        """What the current tables say of texts: (nothing, revision, content, indexed)."""
        self._stated = _stated(found.of("revision_parent"), self.revisions, unsure="revision_parent" in found.unsure)
        self._contents: dict[int, dict[int, str]] = {}

    # --- what is proved

    def prove(self, n: int, identity: Identity) -> Proved | None:
        """Return what revision ``n`` of an object says, if its id proves it."""
        for revision in self.revisions.get(n, ()):
            if revision.object != identity.n:
                continue
            try:
                proved = self._proved(revision, identity)
            except (*DECODING_ERRORS, OverflowError):
                continue
            if proved is not None:
                return proved
        return None

    def _proved(self, revision: Revision, identity: Identity) -> Proved | None:
        if revision.payload is None:
            return Proved(revision, identity, identity.type, None) if self._holds(revision, identity, b"null") else None
        for kind in (identity.type,) if identity.type else _types(revision.payload, identity):
            if kind == "annotation":
                value: Record | Anchored | None = self._annotation(revision, identity)
            elif kind == "text":
                content = self.contents(identity.n).get(revision.n)
                value = None if content is None else self._text(revision, identity, content)
            else:
                value = self._plain(revision, identity, rows.RECORD_TYPES[kind])
            if value is not None:
                return Proved(revision, identity, kind, value)
        return None

    def _holds(self, revision: Revision, identity: Identity, payload: bytes) -> bool:
        return any(rows.revision_bytes(identity.id, parents, payload) == revision.id
                   for parents in self._parents(revision))

    def _parents(self, revision: Revision) -> Iterator[tuple[str, ...]]:
        """The ids of the revisions of which a revision may have been made."""
        plain = () if revision.parent is None else (revision.parent,)
        for numbers in (*self._stated.get(revision.n, ()), plain):
            yield from product(*([one.id.hex() for one in self.revisions.get(n, ())] for n in numbers))

    def names(self, n: int) -> list[str]:
        """Return the identities that object ``n`` may have: one, unless rows contradict each other."""
        return list(dict.fromkeys(one.id for one in self.identities.get(n, ())))

    def _letters(self, identity: Identity) -> Sequence[str | None]:
        if not identity.letter_known:
            return (None, *self._letters_near(identity.n))
        if identity.letter in (None, identity.n):
            return (None,)
        return self.names(identity.letter)

    def _letters_near(self, n: int) -> list[str]:
        """The letters that an object may belong to, going by its number: what is made together has numbers near one
        another, the letter first."""
        at = bisect_right(self._letter_numbers, n)
        near = self._letter_numbers[max(0, at - _NEAR):at + _NEAR // 4][::-1]
        return [name for number in near for name in self.names(number)]

    def _plain(self, revision: Revision, identity: Identity, kind: type[Record]) -> Record | None:
        assert revision.payload is not None
        for letter in self._letters(identity):
            if self._holds(revision, identity, rows.full_json(revision.payload, identity.id, letter)):
                return rows.decode(kind, revision.payload, identity.id, letter)
        return None

    def _annotation(self, revision: Revision, identity: Identity) -> Anchored | None:
        assert revision.payload is not None
        stored = rows.decode_annotation(revision.payload)
        for anchor in self.revisions.get(stored.revision, ()):
            content = self.contents(anchor.object).get(anchor.n)
            for value in self._annotations(stored, identity.id, anchor.object):
                if not value.detached and content is None:
                    continue
                quote = (Quote(value.quote, value.prefix, value.suffix) if value.detached
                         else capture(content or "", stored.start, stored.stop))
                payload = rows.annotation_payload(value, anchor.id.hex(), quote)
                if self._holds(revision, identity, payload):
                    return Anchored(value, anchor.object, anchor.n, quote)
        return None

    def _annotations(self, stored: rows.AnnotationRow, annotation_id: str, text: int) -> Iterator[Annotation]:
        """The annotations that a row may mean, by what its numbers may stand for."""
        extras = stored.extras or rows.NO_EXTRAS
        words = extras.detached or ("", "", "")
        choices = (self.names(text), self._attributes_of(extras.attributes),
                   list(product(*map(self.names, extras.entities))), self.names(extras.note) if extras.note else [None])
        for name, attributes, entities, note in product(*choices):
            yield Annotation(
                id=annotation_id, text=name, kind=stored.kind, start=stored.start, end=stored.stop,
                attributes=attributes, entities=entities, note=note, detached=extras.detached is not None,
                quote=words[0], prefix=words[1], suffix=words[2])

    def _attributes_of(self, n: int) -> list[JsonObject]:
        if not n:
            return [{}]
        found: list[JsonObject] = []
        for _, stored in self._attributes.get(n, ()):
            try:
                found.append(msgspec.json.decode(str(stored), type=JsonObject))
            except DECODING_ERRORS:
                continue
        return found

    # --- the contents of texts

    def contents(self, text: int) -> dict[int, str]:
        """Return the contents of the revisions of a text that are proved, by the number of the revision."""
        known = self._contents.get(text)
        if known is None:
            if len(self._contents) >= _TEXTS_KEPT:
                del self._contents[next(iter(self._contents))]
            known = self._contents[text] = _Contents(self, text, self._rows_of_texts, self.current).proved()
        return known

    def _text(self, revision: Revision, identity: Identity, content: str) -> Record | None:
        assert revision.payload is not None
        for letter in self._letters(identity):
            value = rows.decode_text(revision.payload, identity.id, letter or "", content)
            if self._holds(revision, identity, canonical(value)):
                return value
        return None

    def says(self, revision: int, text: int, content: str) -> bool:
        """Tell whether a revision of a text is proved to have this content."""
        for identity in self.identities.get(text, ()):
            for row in self.revisions.get(revision, ()):
                if row.object == text and row.payload is not None:
                    try:
                        if self._text(row, identity, content) is not None:
                            return True
                    except DECODING_ERRORS:
                        continue
        return False

    def edits(self, revision: int) -> list[tuple[TextEdit, ...]]:
        """Return the edits that may have led to a revision of a text from its parent."""
        found: list[tuple[TextEdit, ...]] = []
        for values in self._rows_of_texts.get(revision, ()):
            if isinstance(values[2], str):
                try:
                    found.append(read_delta(values[2]))
                except DECODING_ERRORS:
                    continue
        return found


class _Contents:
    """The contents of one text: from those that are stored whole, forwards and backwards along the edits."""

    def __init__(self, proofs: Proofs, text: int, stored: Mapping[int, list[tuple[Value, ...]]],
                 current: Mapping[int, list[tuple[Value, ...]]]) -> None:
        self._proofs, self._text = proofs, text
        self._guesses: dict[int, list[str]] = defaultdict(list)
        self._proved: dict[int, str] = {}
        self._waiting: list[tuple[int, str]] = []
        self._children: dict[int, list[int]] = defaultdict(list)
        numbers = proofs.of_object.get(text, [])
        for n in numbers:
            for row in proofs.revisions[n]:
                if row.parent is not None:
                    self._children[row.parent].append(n)
        self._waiting += [(n, values[3]) for n in reversed(numbers) for values in stored.get(n, ())
                          if isinstance(values[3], str)]
        self._waiting += [(values[1], values[2]) for values in current.get(text, ())
                          if isinstance(values[1], int) and isinstance(values[2], str)]

    def proved(self) -> dict[int, str]:
        """Go along all edits and return what was proved."""
        while self._waiting:
            n, content = self._waiting.pop()
            if n in self._proved or content in self._guesses[n] or len(self._guesses[n]) >= _MOST_GUESSES:
                continue
            if self._proofs.says(n, self._text, content):
                self._proved[n] = content
            else:
                self._guesses[n].append(content)
            self._go_on(n, content)
        return self._proved

    def _go_on(self, n: int, content: str) -> None:
        for child in self._children.get(n, ()):
            self._try(child, content, self._proofs.edits(child))
        for row in self._proofs.revisions.get(n, ()):
            if row.parent is not None and row.object == self._text:
                self._try(row.parent, content, map(inverted, self._proofs.edits(n)))

    def _try(self, n: int, content: str, ways: Iterable[tuple[TextEdit, ...]]) -> None:
        for edits in ways:
            try:
                self._waiting.append((n, applied(content, edits)))
            except DECODING_ERRORS:
                continue


def _revision(values: tuple[Value, ...]) -> tuple[
        bytes, int, int | None, int, int | None, str | bytes | None]:
    _, digest, number, parent, changeset, restores, payload = values
    return digest, number, parent, changeset, restores, payload  # pyright: ignore[reportReturnType] - the shape of the row


def _identities(found: Found) -> dict[int, list[Identity]]:
    """Objects by their numbers; of those whose rows are lost what the indices still say."""
    identities: dict[int, list[Identity]] = {}
    for n, candidates in by_key(found.of("object")).items():
        identities[n] = [Identity(n, name.hex(), TYPE_NAMES[code], letter, head, bool(live))  # pyright: ignore
                         for _, name, code, letter, head, live in candidates if code in TYPE_NAMES]
    letters = {row.values[1]: row.values[0] for row in found.of("object_letter")}
    for row in found.of("sqlite_autoindex_object_1"):
        name, n = row.values
        if isinstance(n, int) and isinstance(name, bytes) and not identities.get(n):
            letter = letters.get(n)
            identities[n] = [Identity(n, name.hex(), UNKNOWN, letter if isinstance(letter, int) else None,
                                      letter_known=n in letters)]
    return identities


def _stated(pairs: list[Row], revisions: Mapping[int, list[Revision]], *,
            unsure: bool) -> dict[int, list[tuple[int, ...]]]:
    """The parents that are stated for revisions; where other rows look alike, those of each page by themselves."""
    sets: dict[tuple[int, int], list[int]] = {}
    for row in pairs:
        revision, parent = row.values
        if isinstance(revision, int) and isinstance(parent, int) and revision in revisions:
            sets.setdefault((row.page if unsure else 0, revision), []).append(parent)
    found: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    for (_, revision), parents in sets.items():
        found[revision].append(tuple(parent for parent in parents if parent != revision))
    return found


def _types(payload: str | bytes, identity: Identity) -> Iterator[str]:
    """The types that an object may have by what it says: nothing of what that is may be left over."""
    fields = msgspec.json.decode(rows.plain_json(payload))
    if isinstance(fields, list):
        yield from ("text", "annotation")
        return
    for kind, name in OBJECT_TYPES.items():
        if name in ("text", "annotation") or (
                identity.letter_known and (name == "letter") != (identity.letter == identity.n)):
            continue
        alone = identity.letter in (None, identity.n)
        for within in ({}, {"letter": "-"}) if not identity.letter_known else ({},) if alone else ({"letter": "-"},):
            if _whole(kind, {**fields, "id": identity.id, **within}):
                yield name
                break


def _whole(kind: Callable[..., object], given: JsonObject) -> bool:
    try:
        value = msgspec.convert(given, kind)
    except DECODING_ERRORS:
        return False
    return isinstance(value, Record) and canonical(value) == canonical(given)
