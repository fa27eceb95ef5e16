"""The character policy: a text holds only characters that XML 1.0 allows, and its lines end in LF."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
_FORBIDDEN_SET = "\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_FORBIDDEN_SET}]")
_ODD = re.compile(f"[\r\u000b\u000c\u0085\u2028\u2029{_FORBIDDEN_SET}]")
"""All of both: one look suffices for nearly every text."""
REPLACEMENT = "\ufffd"
_DIGIT = re.compile(r"\d")


class Cleaned(NamedTuple):
    """A text that keeps the policy, and how many characters had to be replaced for it."""

    text: str
    line_ends: int
    replaced: int


def clean(text: str) -> Cleaned:
    """Return ``text`` with LF for every other line end and U+FFFD for what XML 1.0 (section 2.2) forbids or, of
    noncharacters, discourages: Qt takes U+FDD0 and U+FDD1 for line breaks.

    CR LF and CR are only other spellings of LF and are not counted.
    """
    if _ODD.search(text) is None:
        return Cleaned(text, 0, 0)
    odd = sum(1 for match in _LINE_ENDS.finditer(text) if match.group()[0] != "\r")
    text, replaced = without_forbidden(_LINE_ENDS.sub("\n", text))
    return Cleaned(text, odd, replaced)


def name_as_text(name: str) -> str:
    """Return the name of a file as a text may hold it: file systems allow bytes that are no text."""
    return without_forbidden(name)[0]


def without_forbidden(text: str) -> tuple[str, int]:
    """Return ``text`` with U+FFFD for each character that no text may hold, line ends apart, and their number."""
    if (text.isascii() and text.isprintable()) or _FORBIDDEN.search(text) is None:
        return text, 0
    return _FORBIDDEN.subn(REPLACEMENT, text)


def has_digit(text: str) -> bool:
    """Tell whether there is a decimal digit of any script in ``text``: what ``\\d`` finds, without a look at every
    sign of a long text in Latin letters."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return _DIGIT.search(text) is not None
    return holds_any(text, "0123456789")


def holds_any(text: str, signs: Iterable[str]) -> bool:
    """Tell whether any of a few signs or words stands in ``text``. Of a long text an expression looks at each sign."""
    for sign in signs:  # noqa: SIM110 - any() would ask a generator: three times as slow where texts are short
        if sign in text:
            return True
    return False


def with_line_feeds(text: str) -> tuple[str, Callable[[int], int]]:
    """Return ``text`` with CR LF and CR as LF, and the function that maps an old position to the new one."""
    if "\r" not in text:
        return text, _unchanged
    dropped = [match.start() for match in re.finditer("\r\n", text)]

    def moved(position: int) -> int:
        return position - bisect_left(dropped, position)

    return text.replace("\r\n", "\n").replace("\r", "\n"), moved


def _unchanged(position: int) -> int:
    return position
