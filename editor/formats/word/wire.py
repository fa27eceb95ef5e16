"""A document on its way out of the process that read it: plain values, each checked for what it has to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from editor.formats.word.flow import (
    Change,
    Document,
    Item,
    Lost,
    NoteReference,
    Paragraph,
    Picture,
    Point,
    Run,
    WordComment,
)

_SORTS: tuple[type[Item], ...] = (Run, NoteReference, Point, Lost, Picture)
"""What stands in paragraphs; each is named by its place here."""
_NUMBERS: Mapping[type, int] = {sort: number for number, sort in enumerate(_SORTS)}


class _Words(NamedTuple):
    """A paragraph; of each item the number of its sort, and the item."""

    items: list[tuple[int, msgspec.Raw]]
    tag: str
    level: int | None
    style: str
    mark: tuple[Change, ...]


class _Sent(NamedTuple):
    """A document."""

    body: list[_Words]
    notes: list[tuple[str, str, list[_Words]]]
    comments: tuple[WordComment, ...]
    lost: dict[str, int]
    title: str
    author: str
    properties: dict[str, str]
    mended: str


_encoder = msgspec.msgpack.Encoder()
_whole = msgspec.msgpack.Decoder(_Sent)
_items: tuple[msgspec.msgpack.Decoder[Any], ...] = tuple(msgspec.msgpack.Decoder(sort) for sort in _SORTS)


def packed(document: Document) -> bytes:
    """Return a document as bytes."""
    notes = [(sort, name, _words(note)) for (sort, name), note in document.notes.items()]
    return _encoder.encode(_Sent(_words(document.body), notes, document.comments, dict(document.lost), document.title,
                                 document.author, dict(document.properties), document.mended))


def unpacked(data: bytes) -> Document:
    """Return the document in ``data``.

    Raises:
        ValueError: it holds anything else; also ``msgspec.ValidationError`` and ``msgspec.DecodeError``, which are.
    """
    sent = _whole.decode(data)
    notes = {(sort, name): _paragraphs(note) for sort, name, note in sent.notes}
    return Document(_paragraphs(sent.body), notes, sent.comments, sent.lost, sent.title, sent.author, sent.properties,
                    sent.mended)


def _words(paragraphs: Sequence[Paragraph]) -> list[_Words]:
    return [_Words([(_NUMBERS[type(item)], msgspec.Raw(_encoder.encode(item))) for item in one.items], one.tag,
                   one.level, one.style, one.mark) for one in paragraphs]


def _paragraphs(sent: Sequence[_Words]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(tuple(_item(number, data) for number, data in one.items), one.tag, one.level, one.style,
                           one.mark) for one in sent)


def _item(number: int, data: msgspec.Raw) -> Item:
    if not 0 <= number < len(_items):
        raise ValueError(number)
    return _items[number].decode(data)
