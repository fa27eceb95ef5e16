"""Keys that name a change by what it says, and the short words that show one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import msgspec

from editor.core.anchors import TextEdit
from editor.core.record import Record, canonical
from editor.core.review_changes import Shown
from editor.review.fields import ABSENT, both_are

CONTEXT = 16
"""Code points of the base on either side that tell one edit from another that says the same."""
SHORT = 80
"""Code points of the words that a list shows."""
_NAMING = ("name", "title", "label", "number", "text", "body", "value", "quote", "kind")
"""The fields that a value is called by, the first that says something."""


def key_of(*parts: Any) -> str:
    """Return a key of what ``parts`` say: 32 hexadecimal digits."""
    return hashlib.sha256(canonical([plain_value(part) for part in parts])).hexdigest()[:32]


def suggestion_id(key: str, letter: str) -> str:
    """Return the identity of the suggestion as which what is only proposed goes on, by the key of the proposal and the
    letter with which it is listed: who does not know the same letters makes another."""
    return key_of("proposed", key, letter)


def edit_keys(base: str, delta: Sequence[TextEdit]) -> list[str]:
    """Return a key for each edit of a base: what it does between which words, and which of several alike it is."""
    seen: dict[tuple[str, ...], int] = {}
    keys: list[str] = []
    for edit in delta:
        said = (base[max(0, edit.start - CONTEXT):edit.start], edit.removed, edit.inserted,
                base[edit.end:edit.end + CONTEXT])
        seen[said] = seen.get(said, 0) + 1
        keys.append(key_of(*said, seen[said])[:12])
    return keys


def plain_value(value: Any) -> Any:
    """Return a value as JSON has it; what is absent is None."""
    if isinstance(value, str | int):
        return value
    return None if value is ABSENT else msgspec.to_builtins(value)


def shown(value: Any, words: str | None = None) -> Shown | None:
    """Return one side of a change; None where that side has nothing."""
    if isinstance(value, str):  # most that is shown: the words of an edit
        return Shown(words=shortened(words if words is not None else value), value=value)
    if value is ABSENT or value is None:
        return None
    return Shown(words=shortened(words if words is not None else words_of(value)), value=plain_value(value))


def words_of(value: Any) -> str:
    """Return what a value is called: itself, or the first of its fields that says something."""
    if isinstance(value, Record):
        said = (getattr(value, name, None) for name in _NAMING)
        return next((words for words in said if isinstance(words, str) and words), "")
    if both_are(tuple, value):
        return ", ".join(words for one in value if (words := words_of(one)))
    if both_are(dict, value):
        return ", ".join(f"{name}: {words_of(value[name])}" for name in value)
    return "" if value is None else str(value)


def shortened(words: str) -> str:
    """Return words cut to what a list has room for."""
    words = " ".join(words.split(" "))
    return words if len(words) <= SHORT else words[:SHORT - 1] + "…"
