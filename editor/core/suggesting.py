"""Suggestions as values: where one stands in the text of now, and whether it can still be accepted there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import regex

from editor.core.anchors import Anchor, TextEdit, shift
from editor.core.quotes import capture, locate
from editor.core.reviewing import Suggestion

UNTRACKED = "untracked"
"""The reason of a suggestion that comes of a change in a document which nobody tracked there."""

_LAST_WORD = regex.compile(r"\S*\s*\Z")
_FIRST_WORD = regex.compile(r"\s*\S*")


class Standing(NamedTuple):
    """Where a suggestion stands: [start, end) of a text, in code points of what it says now.

    ``fits`` tells whether what it was made for stands there unchanged, so that it can be accepted. A suggestion about
    no place in a text has an empty ``text``.
    """

    text: str
    start: int
    end: int
    fits: bool


def place_of(suggestion: Suggestion) -> tuple[str, int, int] | None:
    """Return text, start and end of a suggestion as they were when it was made; None where it has no place."""
    change = suggestion.change
    if suggestion.kind == "text":
        start = int(change["start"])
        return suggestion.about, start, start + len(change["removed"])
    if "text" in change:
        return str(change["text"]), int(change["start"]), int(change["end"])
    return None


def standing_in(suggestion: Suggestion, content: str, edits: Iterable[TextEdit] | None) -> Standing | None:
    """Return where a suggestion stands in ``content``, to which ``edits`` led from the state that it was made for.

    Where no such edits are known (the state is not in the history here) the very words are looked for instead. None
    where the suggestion has no place in a text.
    """
    place = place_of(suggestion)
    if place is None:
        return None
    text, start, end = place
    if edits is None:
        found = locate(content, suggestion.quote, suggestion.prefix, suggestion.suffix, start)
        anchor = Anchor(found.start, found.end) if found is not None and found.exact else Anchor(0, 0, detached=True)
    else:
        anchor = Anchor(start, end)
        for edit in edits:
            anchor = shift(anchor, edit)
    start, end = min(anchor.start, len(content)), min(anchor.end, len(content))
    return Standing(text, start, end, not anchor.detached and stands(suggestion, content, start, end))


def stands(suggestion: Suggestion, content: str, start: int, end: int) -> bool:
    """Tell whether what a suggestion was made for stands at [start, end): its words, and for a mere insertion the
    words on either side of it."""
    if content[start:end] != suggestion.quote or not 0 <= start <= end <= len(content):
        return False
    if suggestion.quote:
        return True
    now = capture(content, start, end)
    return _beside(now.prefix, now.suffix) == _beside(suggestion.prefix, suggestion.suffix)


def _beside(prefix: str, suffix: str) -> tuple[str, str]:
    before, behind = _LAST_WORD.search(prefix), _FIRST_WORD.match(suffix)
    return before[0] if before else "", behind[0] if behind else ""


def overlap(one: Standing, other: Standing) -> bool:
    """Tell whether two suggestions are alternatives: they replace some of the same words, or insert at one point."""
    if one.text != other.text or not one.text:
        return False
    return (one.start < other.end and other.start < one.end) or one[:3] == other[:3]
