"""How objects become rows and rows objects.

The *full payload* of a revision is what its id is the hash of. For most objects it is the record itself. That of
an annotation holds its anchor relative to a revision of its text, with the quote and 32 code points on either
side; the row keeps only the numbers, for the quote can be read from the text of that revision.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from editor.core.annotations import Annotation
from editor.core.ids import is_id
from editor.core.letters import Text, TextRole
from editor.core.messages import RefusedError
from editor.core.operations import OBJECT_TYPES
from editor.core.quotes import CONTEXT, Quote, capture
from editor.core.record import JsonObject, Record, canonical

R = TypeVar("R", bound=Record)

COMPRESS_FROM = 600
"""Bytes of JSON from which a payload is compressed: above all the raw sources."""
COMPRESSION = 3
"""The level of zlib: twice as fast as its own choice, 6, and the sources become a thirtieth larger."""

RECORD_TYPES: dict[str, type[Record]] = {name: kind for kind, name in OBJECT_TYPES.items()}


class AnnotationExtras(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True, gc=False):
    """What many annotations lack. All but ``detached`` are numbers: of a row of ``attribute_set``, of objects."""

    attributes: int = 0
    entities: tuple[int, ...] = ()
    note: int = 0
    detached: tuple[str, str, str] | None = None


NO_EXTRAS = AnnotationExtras()


class AnnotationRow(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True, gc=False):
    """The stored payload of an annotation; ``revision`` is the number of the text revision of its anchor."""

    kind: str
    revision: int
    start: int
    stop: int
    extras: AnnotationExtras | None = None


class _Anchor(msgspec.Struct, frozen=True):
    """Where an annotation stands, in its full payload; the fields in the order of canonical JSON."""

    detached: Literal[True] | UnsetType
    end: int
    prefix: str
    quote: str
    revision: str
    start: int
    suffix: str


class _Payload(msgspec.Struct, frozen=True):
    """The full payload of an annotation; the fields in the order of canonical JSON, so that nothing is sorted."""

    anchor: _Anchor
    attributes: JsonObject
    entities: tuple[str, ...]
    kind: str
    note: str | None
    text: str


class Position(NamedTuple):
    """Where an annotation stands: as in the table ``annotation``; ``quote`` is JSON, of what is detached."""

    text: int
    start: int
    stop: int
    detached: int
    quote: str | None


ANNOTATIONS = msgspec.json.Decoder(AnnotationRow)
"""Reads the stored payload of an annotation that is not compressed."""
_TEXT_DECODER = msgspec.json.Decoder(tuple[TextRole, str | None, int])
_ROW = msgspec.json.Encoder()
_PAYLOAD = msgspec.json.Encoder(order="deterministic")
_DECODERS: dict[type[Record], Any] = {}


def id_bytes(object_id: str) -> bytes:
    """Return an identity as it is stored.

    Raises:
        RefusedError: it is none.
    """
    if not is_id(object_id):
        raise RefusedError("identity-malformed", id=object_id)
    return bytes.fromhex(object_id)


def stored_json(payload: bytes) -> str | bytes:
    """Return canonical JSON as it is stored: text, or compressed where it is long."""
    return payload.decode() if len(payload) < COMPRESS_FROM else zlib.compress(payload, COMPRESSION)


def plain_json(stored: str | bytes) -> str:
    """Return the JSON that ``stored_json`` stored.

    Raises:
        ValueError: it is damaged.
    """
    if isinstance(stored, str):
        return stored
    try:
        return zlib.decompress(stored).decode()
    except zlib.error as error:
        raise ValueError("a compressed payload is damaged") from error


def without_identity(payload: JsonObject) -> bytes:
    """Return the JSON of an object as it is stored: what the table ``object`` says is left out."""
    return canonical({key: value for key, value in payload.items() if key not in ("id", "letter")})


def decode(kind: type[R], stored: str | bytes, object_id: str, letter_id: str | None) -> R:
    """Return the record of ``kind`` that is stored.

    Raises:
        msgspec.DecodeError: the row does not hold one.
    """
    decoder: msgspec.json.Decoder[R] | None = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.json.Decoder(kind)
    return decoder.decode(_with_identity(plain_json(stored), object_id, letter_id))


def _with_identity(stored: str, object_id: str, letter_id: str | None) -> str:
    letter = f',"letter":"{letter_id}"' if letter_id else ""
    return f'{{"id":"{object_id}"{letter}{"," if len(stored) > 2 else ""}{stored[1:]}'


def full_json(stored: str | bytes, object_id: str, letter_id: str | None) -> bytes:
    """Return the full payload of an object that is neither text nor annotation, as canonical JSON."""
    fields = msgspec.json.decode(_with_identity(plain_json(stored), object_id, letter_id))
    return canonical(fields)


def decode_annotation(stored: str | bytes) -> AnnotationRow:
    """Return the stored payload of an annotation."""
    return ANNOTATIONS.decode(plain_json(stored))


def text_metadata(text: Text) -> bytes:
    """Return what is stored of a text besides its content: [role, language, order]."""
    return canonical([text.role, text.language, text.order])


def decode_text(stored: str | bytes, text_id: str, letter_id: str, content: str) -> Text:
    """Return the text whose metadata is ``stored``."""
    role, language, order = _TEXT_DECODER.decode(plain_json(stored))
    return Text(id=text_id, letter=letter_id, role=role, content=content, language=language, order=order)


def revision_bytes(object_id: str, parents: tuple[str, ...], payload: bytes) -> bytes:
    """Return the revision id of ``core.revisions.revision_id`` for a payload that is canonical JSON already."""
    names = ",".join(f'"{parent}"' for parent in sorted(parents))
    return hashlib.sha256(b'["%b",[%b],%b]' % (object_id.encode(), names.encode(), payload)).digest()


def first_revision_bytes(object_id: str, payload: bytes) -> bytes:
    """Return ``revision_bytes`` of a state without parents."""
    return hashlib.sha256(b'["%b",[],%b]' % (object_id.encode(), payload)).digest()


def annotation_json(stored: AnnotationRow) -> bytes:
    """Return the JSON of the stored payload of an annotation."""
    return _ROW.encode(stored)


def annotation_payload(value: Annotation, text_revision: str, quote: Quote) -> bytes:
    """Return the full payload of an annotation, whose position is one at the text revision."""
    return _PAYLOAD.encode(_Payload(
        _Anchor(True if value.detached else UNSET, value.end, quote.prefix, quote.quote, text_revision, value.start,
                quote.suffix),
        value.attributes, value.entities, value.kind, value.note, value.text))


def attached_payload(value: Annotation, text_revision: str, content: str) -> bytes:
    """Return the full payload of an annotation that is not detached; ``content`` is that of the text revision.

    The same as ``annotation_payload`` with the quote of ``quote_of``: nearly all payloads are such.
    """
    start, end = value.start, value.end
    return _PAYLOAD.encode(_Payload(
        _Anchor(UNSET, end, content[max(0, start - CONTEXT):start], content[start:end], text_revision, start,
                content[end:end + CONTEXT]),
        value.attributes, value.entities, value.kind, value.note, value.text))


def quote_of(value: Annotation, content: str) -> Quote:
    """Return the quote that goes into the payload: what is covered, or what a detached one brought along."""
    if value.detached:
        return Quote(value.quote, value.prefix, value.suffix)
    return capture(content, value.start, value.end)


def quote_column(value: Annotation) -> str | None:
    """Return the ``quote`` column: only what is detached needs one."""
    return json_text((value.quote, value.prefix, value.suffix)) if value.detached else None


def json_text(value: object) -> str:
    """Return canonical JSON as text."""
    return canonical(value).decode()


def read_quote(column: str | None) -> Quote:
    """Return what ``quote_column`` stored."""
    return Quote(*msgspec.json.decode(column)) if column else Quote("", "", "")


