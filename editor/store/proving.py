"""Believing what somebody sent: a value is taken only where the id of its revision is the hash of what it says.

Here stands what can be told of a revision by itself, and how the state of a whole project that is only looked at is
made of it. What builds on other revisions is the business of ``receiving``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.ids import is_id
from editor.core.letters import Letter, Project, Text
from editor.core.messages import Argument, Message, message
from editor.core.operations import StoredObject
from editor.core.received import Received, ReceivedPosition, ReceivedRevision, Refused
from editor.core.record import JsonObject, Record, canonical
from editor.store import rows
from editor.store.guarding import DECODING_ERRORS

WITHOUT_LETTER = frozenset({"project", "entity", "decision"})
"""The types of objects that belong to no letter."""
LARGEST = (1 << 63) - 1
"""The largest number that a column holds."""

_ORDER = ("entity", "letter", "provenance", "page", "text", "note", "annotation", "reading", "comment", "suggestion",
          "signoff", "decision")
"""What is named comes before what names it."""


class AnchorPayload(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an annotation was placed: in which revision of its text, and on which words."""

    revision: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    detached: bool = False


class AnnotationPayload(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a revision of an annotation says."""

    text: str
    kind: str
    attributes: JsonObject
    entities: tuple[str, ...]
    note: str | None
    anchor: AnchorPayload


class UnfitError(Exception):
    """A revision that is refused; the message says why."""

    def __init__(self, code: str, **args: Argument) -> None:
        super().__init__(code)
        self.message = message(code, **args)


def malformed(revision: ReceivedRevision) -> UnfitError:
    """Return the error of a revision that does not say what one of its type says."""
    return UnfitError("revision-malformed", id=revision.object)


def prove(revision: ReceivedRevision, payload: bytes) -> None:
    """Hold a payload, which is canonical JSON, against the id of its revision.

    Raises:
        UnfitError: it is not what the id is the hash of.
    """
    if rows.revision_bytes(revision.object, revision.parents, payload).hex() != revision.id:
        raise UnfitError("revision-id-wrong", id=revision.object)


def proved_text(revision: ReceivedRevision, payload: JsonObject, content: str) -> Text:
    """Return the text that a revision states with the content given.

    Raises:
        UnfitError: its id says otherwise, it is no text, or holds what no text may.
    """
    given = canonical({**payload, "content": content})
    prove(revision, given)
    value = msgspec.convert({**payload, "content": content}, Text)
    if value.id != revision.object or canonical(value) != given or abs(value.order) > LARGEST:
        raise malformed(revision)
    if clean(content).text != content:
        raise UnfitError("revision-characters", id=revision.object)
    return value


def proved_annotation(revision: ReceivedRevision, payload: JsonObject) -> AnnotationPayload:
    """Return what a revision of an annotation states.

    Raises:
        UnfitError: its id says otherwise.
    """
    prove(revision, canonical(payload))
    return msgspec.convert(payload, AnnotationPayload)


def proved_plain(revision: ReceivedRevision, payload: JsonObject) -> tuple[Any, bytes]:
    """Return what a revision of anything else states, and the same as it is stored.

    Raises:
        UnfitError: its id says otherwise, or it is nothing of its type.
    """
    given = canonical(payload)
    prove(revision, given)
    value: Any = msgspec.convert(payload, rows.RECORD_TYPES[revision.type])
    if value.id != revision.object or abs(getattr(value, "order", 0)) > LARGEST:
        raise malformed(revision)
    stored = rows.without_identity(payload)
    if rows.full_json(rows.stored_json(stored), revision.object, letter_of(revision.type, value)) != given:
        raise malformed(revision)
    return value, stored


def letter_of(kind: str, value: Any) -> str | None:
    """Return the letter that a value of a type says it is a part of; None for letters and what is in none."""
    if kind in WITHOUT_LETTER or kind == "letter" or (kind == "comment" and not value.letter):
        return None
    return value.letter


class State(Record, frozen=True):
    """What lives in a project, in an order in which it can be made again, and what of it was not believed."""

    project: Project | None
    values: tuple[StoredObject, ...]
    refused: tuple[Refused, ...]


Tick = Callable[[int, int], object]
"""Told how many revisions of how many are proved. What it raises ends the work."""
TICK_EVERY = 64


def proved_state(received: Received, tick: Tick | None = None) -> State:
    """Return what lives in a project of which everything was sent without its history.

    Every value is held against its revision's id; what cannot be believed is left out, with what is a part of it. An
    annotation stands where it was said to stand; one without a place in its text is detached.
    """
    return _Proving(received, tick or (lambda _done, _all: None)).run()


class _Proving:
    """The looking at one project."""

    def __init__(self, received: Received, tick: Tick) -> None:
        self._received = received
        self._tick, self._looked_at = tick, 0
        self._types = {one.object: one.type for one in received.revisions}
        self._places = {one.annotation: one for one in received.positions}
        self._known: dict[str, StoredObject] = {}
        self._refused: list[Refused] = []

    def run(self) -> State:
        by_type: dict[str, list[ReceivedRevision]] = {}
        for revision in self._received.revisions:
            if revision.payload is not None and self._received.heads.get(revision.object) == revision.id:
                by_type.setdefault(revision.type, []).append(revision)
        project = next((value for value in self._believed(by_type.get("project", ()))
                        if isinstance(value, Project) and value.id == self._received.project), None)
        values = tuple(value for kind in _ORDER for value in self._believed(by_type.get(kind, ())))
        return State(project=project, values=values, refused=tuple(self._refused))

    def _believed(self, revisions: list[ReceivedRevision] | tuple[()]) -> Iterator[StoredObject]:
        for revision in revisions:
            if self._looked_at % TICK_EVERY == 0:
                self._tick(self._looked_at, len(self._received.revisions))
            self._looked_at += 1
            try:
                value = self._value(revision, revision.payload or {})
            except UnfitError as error:
                self._refuse(revision, error.message)
            except (*DECODING_ERRORS, OverflowError):
                self._refuse(revision, malformed(revision).message)
            else:
                self._known[revision.object] = value
                yield value

    def _refuse(self, revision: ReceivedRevision, why: Message) -> None:
        self._refused.append(Refused(revision, why))

    def _value(self, revision: ReceivedRevision, payload: JsonObject) -> StoredObject:
        if not is_id(revision.object) or revision.object in self._known:
            raise malformed(revision)
        if revision.type == "annotation":
            return self._annotation(revision, proved_annotation(revision, payload))
        if revision.type == "text":
            if revision.content is None:
                raise malformed(revision)
            value: StoredObject = proved_text(revision, payload, revision.content)
        else:
            value, _ = proved_plain(revision, payload)
        letter = letter_of(revision.type, value)
        if letter is not None and not isinstance(self._known.get(letter), Letter):
            raise UnfitError("revision-builds-on-refused", id=revision.object)
        return value

    def _annotation(self, revision: ReceivedRevision, stated: AnnotationPayload) -> Annotation:
        text = self._known.get(stated.text)
        if not isinstance(text, Text):
            raise UnfitError("revision-builds-on-refused", id=revision.object)
        for kind, names in (("entity", stated.entities), ("note", (stated.note,) if stated.note else ())):
            if not all(is_id(name) and self._types.get(name, kind) == kind for name in names):
                raise malformed(revision)
        said = self._place(revision, stated.anchor, len(text.content))
        return Annotation(
            id=revision.object, text=stated.text, kind=stated.kind, start=said.start, end=said.end,
            attributes=stated.attributes, entities=stated.entities, note=stated.note, detached=said.detached,
            quote=said.quote, prefix=said.prefix, suffix=said.suffix)

    def _place(self, revision: ReceivedRevision, anchor: AnchorPayload, length: int) -> ReceivedPosition:
        said = self._places.get(revision.object)
        if said is not None and 0 <= said.start <= said.end <= length:
            return said
        at = max(0, min(anchor.start, length))
        return ReceivedPosition(annotation=revision.object, text="", start=at, end=at, detached=True,
                                quote=anchor.quote, prefix=anchor.prefix, suffix=anchor.suffix)
