"""The one base of everything that is kept in a project: frozen values with a canonical JSON form.

Fields that hold their default are left out of the payload, so a field that a later version adds with a
default changes neither an old payload nor its hash.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import msgspec

R = TypeVar("R", bound="Record")

JsonObject = dict[str, Any]
"""A JSON object: string keys, JSON values."""

_CANONICAL = msgspec.json.Encoder(order="sorted")


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=False, gc=False):
    """A frozen value. Sequences are tuples; mappings are plain dictionaries that nobody changes.

    It holds values alone, none of which can lead back to it: so the garbage collector need not look at it. One with a
    field whose default is a word has to be a ``WordRecord``.
    """


class WordRecord(Record, frozen=True):
    """A value with words as defaults. A class of its own: of the many values of a letter few have any to look at."""

    def __post_init__(self) -> None:
        """Put the default itself where a word equals it: msgspec leaves out only the very same object, and equal
        values must have equal payloads wherever their words came from."""
        for name, default in _word_defaults(type(self)):
            value = getattr(self, name)
            if value is not default and value == default:
                msgspec.structs.force_setattr(self, name, default)


@cache
def _word_defaults(kind: type[WordRecord]) -> tuple[tuple[str, str], ...]:
    """The fields whose default is a word, with it."""
    names, defaults = kind.__struct_fields__, kind.__struct_defaults__  # the last names have defaults
    return tuple((name, default) for name, default in zip(names[len(names) - len(defaults):], defaults, strict=True)
                 if isinstance(default, str) and default)


def to_json_object(record: Record) -> JsonObject:
    """Return the payload of ``record`` as plain JSON values."""
    return msgspec.to_builtins(record)


def canonical(value: Any) -> bytes:
    """Return canonical JSON: sorted keys, UTF-8, no white space.

    Raises:
        TypeError: ``value`` holds something JSON has no form for.
    """
    return _CANONICAL.encode(value)


def from_json_object(kind: type[R], payload: JsonObject) -> R:
    """Return the record of ``kind`` that ``payload`` describes.

    Raises:
        msgspec.ValidationError: the payload does not fit the kind.
    """
    return msgspec.convert(payload, kind)


def replace(record: R, **changes: Any) -> R:
    """Return a copy of ``record`` with the named fields changed."""
    return msgspec.structs.replace(record, **changes)
