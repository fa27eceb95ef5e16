"""Identities: random, given at birth, never a name, a row number or a position."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable

ID_LENGTH = 32
"""Hexadecimal digits in an identity."""


def new_id() -> str:
    """Return a new random identity: a version 4 UUID as 32 lower-case hexadecimal digits."""
    return uuid.uuid4().hex


def is_id(value: str) -> bool:
    """Tell whether ``value`` has the form of an identity."""
    return len(value) == ID_LENGTH and not value.strip("0123456789abcdef")


def supply(ids: Iterable[str]) -> Callable[[], str]:
    """Return a source of identities that gives ``ids`` one after the other and then random ones."""
    remaining = iter(ids)
    return lambda: next(remaining, None) or new_id()
