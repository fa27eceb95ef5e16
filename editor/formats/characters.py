"""Which characters a text may hold: those of XML 1.0, with LF as the only line end (docs/formats)."""

from __future__ import annotations

import re
from collections.abc import Callable

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def has_forbidden(text: str) -> bool:
    """Tell whether ``text`` holds a character that XML 1.0 has no place for (controls, lone surrogates, U+FFFE)."""
    return _FORBIDDEN.search(text) is not None


def without_forbidden(text: str) -> tuple[str, tuple[int, ...]]:
    """Return ``text`` with each forbidden character replaced by U+FFFD, and their positions in code points."""
    places = tuple(match.start() for match in _FORBIDDEN.finditer(text))
    return (_FORBIDDEN.sub(REPLACEMENT, text), places) if places else (text, ())


def with_line_feeds(text: str) -> tuple[str, Callable[[int], int]]:
    """Return ``text`` with CR LF and CR as LF, and the function that maps an old position to the new one."""
    if "\r" not in text:
        return text, _unchanged
    dropped = [match.start() for match in re.finditer("\r\n", text)]

    def moved(position: int) -> int:
        return position - sum(1 for place in dropped if place < position)

    return text.replace("\r\n", "\n").replace("\r", "\n"), moved


def _unchanged(position: int) -> int:
    return position
