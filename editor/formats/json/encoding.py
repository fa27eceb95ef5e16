"""JSON as bytes: indented, UTF-8, whatever characters a text holds."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

import msgspec

from editor.core.characters import without_forbidden
from editor.core.record import JsonObject

_INDENT = 1


class Encoded(NamedTuple):
    """A document as bytes; ``replaced`` where a lone surrogate, which UTF-8 has no form for, became U+FFFD."""

    data: bytes
    replaced: bool


def encode(payload: JsonObject) -> Encoded:
    """Return the payload as JSON."""
    try:
        return Encoded(indented(payload), replaced=False)
    except UnicodeEncodeError:
        return Encoded(indented(cleaned(payload)), replaced=True)


def indented(payload: JsonObject) -> bytes:
    """Return the payload as indented JSON.

    Raises:
        UnicodeEncodeError: there is half a surrogate pair.
    """
    return msgspec.json.format(msgspec.json.encode(payload), indent=_INDENT)


def encode_line(payload: JsonObject) -> bytes:
    """Return the payload as JSON in one line, without the characters that no text may hold."""
    try:
        data = msgspec.json.encode(payload)
    except UnicodeEncodeError:
        return msgspec.json.encode(cleaned(payload))
    # Nearly nothing holds any: to look through what is written takes a hundredth of looking through the values.
    return msgspec.json.encode(cleaned(payload)) if any(sign in data for sign in _MAY_BE_FORBIDDEN) else data


_MAY_BE_FORBIDDEN = (b"\\u00", b"\\b", b"\\f", b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xef\xb7")
"""How JSON writes control characters, and how noncharacters begin in UTF-8; others are written so too."""


def cleaned(value: Any) -> Any:
    """Return a JSON value without the characters that no text may hold, at every depth."""
    if isinstance(value, str):
        return without_forbidden(value)[0]
    if isinstance(value, list | tuple):
        return [cleaned(item) for item in cast(list[Any], value)]
    if isinstance(value, dict):
        return {cleaned(key): cleaned(item) for key, item in cast(JsonObject, value).items()}
    return value
