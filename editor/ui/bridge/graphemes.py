"""Where a caret may stand: between what a reader sees as characters (Unicode extended grapheme clusters, UAX 29)."""

from __future__ import annotations

import regex

_CLUSTER = regex.compile(r"\X")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}\p{Pc}]+(?:['’\-·][\p{L}\p{M}\p{N}\p{Pc}]+)*")
_REACH = 64
_WORD_REACH = 200
_SIMPLE = "\u0300"
"""Below U+0300 every code point is a cluster of its own, apart from CR LF, which no text holds."""


def is_boundary(text: str, position: int) -> bool:
    """Tell whether a caret may stand at ``position``."""
    if position <= 0 or position >= len(text):
        return True
    if text[position] < _SIMPLE and (text[position - 1] < _SIMPLE or text[position] == "\n"):
        return True
    return position in _boundaries(text, position)


def previous_boundary(text: str, position: int) -> int:
    """Return the nearest boundary before ``position`` (0 at the beginning)."""
    if position <= 1:
        return 0
    if is_boundary(text, position - 1):
        return position - 1
    return max(place for place in _boundaries(text, position) if place < position)


def next_boundary(text: str, position: int) -> int:
    """Return the nearest boundary after ``position`` (the length at the end)."""
    if position >= len(text) - 1:
        return len(text)
    if is_boundary(text, position + 1):
        return position + 1
    return min(place for place in _boundaries(text, position) if place > position)


def snap(text: str, position: int, *, forward: bool = False) -> int:
    """Return ``position`` brought into the text and, where it stands inside a cluster, to the cluster's edge."""
    position = min(max(position, 0), len(text))
    if is_boundary(text, position):
        return position
    return next_boundary(text, position) if forward else previous_boundary(text, position)


def _boundaries(text: str, position: int) -> list[int]:
    """The boundaries around ``position``, counted from a place where two simple characters meet."""
    start = position
    while start > 0 and position - start < _REACH and not (start < position and _is_simple(text, start)):
        start -= 1
    places = [start]
    for match in _CLUSTER.finditer(text, start, min(len(text), position + _REACH)):
        places.append(match.end())
        if match.end() > position:
            break
    return places


def _is_simple(text: str, position: int) -> bool:
    return text[position] < _SIMPLE and text[position - 1] < _SIMPLE


def word_at(text: str, position: int) -> tuple[int, int]:
    """Return the word that contains or touches ``position``, or (position, position) where there is none.

    A word keeps its inner apostrophes and hyphens: *coup-d'état* is one.
    """
    start = max(0, position - _WORD_REACH)
    line_start = text.rfind("\n", start, position) + 1 or start
    for match in _WORD.finditer(text, line_start, min(len(text), position + _WORD_REACH)):
        if match.start() <= position <= match.end():
            return match.span()
        if match.start() > position:
            break
    return position, position
