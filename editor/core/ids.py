"""Identities: random, given at birth, never a name, a row number or a position."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from os import urandom

ID_LENGTH = 32
"""Hexadecimal digits in an identity."""

_VARIANT = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}
_whole_form = re.compile("[0-9a-f]{32}").fullmatch


def new_id() -> str:
    """Return a new random identity: a version 4 UUID as 32 lower-case hexadecimal digits."""
    # As uuid.uuid4().hex does, in a third of the time: an import gives eighty thousand of them.
    digits = urandom(16).hex()
    return digits[:12] + "4" + digits[13:16] + _VARIANT[digits[16]] + digits[17:]


def is_id(value: str) -> bool:
    """Tell whether ``value`` has the form of an identity."""
    return _whole_form(value) is not None


def supply(ids: Iterable[str]) -> Callable[[], str]:
    """Return a source of identities that gives ``ids`` one after the other and then random ones."""
    remaining = iter(ids)
    return lambda: next(remaining, None) or new_id()
