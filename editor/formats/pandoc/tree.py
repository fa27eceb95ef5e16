"""Pandoc's tree of a document, as its JSON has it: the few nodes that an edition needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

API_VERSION = [1, 23, 1]
"""Of pandoc's types, since pandoc 3.0; pandoc reads a tree whose first two numbers are its own."""

FACSIMILE = "facsimile"
"""The class of a scan."""

Inline = dict[str, Any]
Block = dict[str, Any]
Attributes = Mapping[str, str]

_NONE: Attributes = {}


def _attr(identifier: str, classes: Sequence[str], attributes: Attributes) -> list[Any]:
    return [identifier, list(classes), [[name, value] for name, value in attributes.items()]]


def words(text: str) -> Inline:
    """Return words as they stand: blanks are not taken apart, for each of them counts."""
    return {"t": "Str", "c": text}


def line_break() -> Inline:
    """Return a new line within a paragraph."""
    return {"t": "LineBreak"}


def span(inlines: Sequence[Inline], *, identifier: str = "", classes: Sequence[str] = (),
         attributes: Attributes = _NONE) -> Inline:
    """Return inlines with an identifier, classes and attributes."""
    return {"t": "Span", "c": [_attr(identifier, classes, attributes), list(inlines)]}


def wrapped(kind: str, inlines: Sequence[Inline]) -> Inline:
    """Return inlines in a plain node: Emph, Strong, Strikeout, Underline, Superscript, Subscript, SmallCaps."""
    return {"t": kind, "c": list(inlines)}


def link(inlines: Sequence[Inline], target: str, *, identifier: str = "", classes: Sequence[str] = (),
         attributes: Attributes = _NONE) -> Inline:
    """Return a link to an address, or to "#" and an identifier of the document."""
    return {"t": "Link", "c": [_attr(identifier, classes, attributes), list(inlines), [target, ""]]}


def note(blocks: Sequence[Block]) -> Inline:
    """Return a footnote at its place."""
    return {"t": "Note", "c": list(blocks)}


def raw_inline(target: str, text: str) -> Inline:
    """Return what one writer copies and all others leave out."""
    return {"t": "RawInline", "c": [target, text]}


def raw_block(target: str, text: str) -> Block:
    """Return what one writer copies and all others leave out."""
    return {"t": "RawBlock", "c": [target, text]}


def para(inlines: Sequence[Inline]) -> Block:
    """Return a paragraph."""
    return {"t": "Para", "c": list(inlines)}


def header(level: int, inlines: Sequence[Inline], *, identifier: str = "", classes: Sequence[str] = ()) -> Block:
    """Return a heading."""
    return {"t": "Header", "c": [level, _attr(identifier, classes, _NONE), list(inlines)]}


def div(blocks: Sequence[Block], *, identifier: str = "", classes: Sequence[str] = (),
        attributes: Attributes = _NONE) -> Block:
    """Return blocks with an identifier, classes and attributes."""
    return {"t": "Div", "c": [_attr(identifier, classes, attributes), list(blocks)]}


def figure(file: str, words: str) -> Block:
    """Return a picture on a page of its own, with what it is called."""
    image = {"t": "Image", "c": [_attr("", (), _NONE), [{"t": "Str", "c": words}], [file, ""]]}
    return div([{"t": "Para", "c": [image]}], classes=[FACSIMILE])


def document(blocks: Iterable[Block], meta: Mapping[str, str | Sequence[str]]) -> bytes:
    """Return a whole document as pandoc reads it (``-f json``); ``meta`` are plain words or lists of them."""
    tree = {"pandoc-api-version": API_VERSION, "meta": {name: _meta(value) for name, value in meta.items() if value},
            "blocks": list(blocks)}
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _meta(value: str | Sequence[str]) -> dict[str, Any]:
    if isinstance(value, str):
        return {"t": "MetaInlines", "c": [words(value)]}
    return {"t": "MetaList", "c": [_meta(one) for one in value]}
