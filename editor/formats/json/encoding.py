"""JSON as bytes: indented, UTF-8, whatever characters a text holds."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

import msgspec

from editor.core.record import JsonObject
from editor.formats.characters import without_forbidden

_INDENT = 1


class Encoded(NamedTuple):
    """A document as bytes; ``replaced`` where a lone surrogate, which UTF-8 has no form for, became U+FFFD."""

    data: bytes
    replaced: bool


def encode(payload: JsonObject) -> Encoded:
    """Return the payload as JSON."""
    try:
        return Encoded(_formatted(payload), replaced=False)
    except UnicodeEncodeError:
        return Encoded(_formatted(_without_forbidden(payload)), replaced=True)


def _formatted(payload: JsonObject) -> bytes:
    return msgspec.json.format(msgspec.json.encode(payload), indent=_INDENT)


def _without_forbidden(value: Any) -> Any:
    if isinstance(value, str):
        return without_forbidden(value)[0]
    if isinstance(value, list | tuple):
        return [_without_forbidden(item) for item in cast(list[Any], value)]
    if isinstance(value, dict):
        members = cast(JsonObject, value)
        return {_without_forbidden(key): _without_forbidden(item) for key, item in members.items()}
    return value
