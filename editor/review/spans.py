"""Where anchors stand in another version of a text when nobody recorded how it came about.

First by what a comparison says survives. What does not survive is sought by its words, but only in text that the
comparison calls inserted: what stood there before cannot be it. All else is detached, with places to choose from;
the words of a quote alone never place anything.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.quotes import CONTEXT, Located, Quote, candidates, capture
from editor.review.deltas import placed_after
from editor.review.diff import diff
from editor.review.mapping import Mapping
from editor.review.tokens import glues, has_words

MOST_CANDIDATES = 3
LEAST_SURVIVING = 0.5
"""Share of a span's characters that must survive where it stood, if its words stand whole in what was inserted."""
LEAST_SURROUNDINGS = 4
"""Code points beside a quote that must be the same, unless it is long enough to speak for itself."""
LONG_QUOTE = 12
"""Code points from which a quote does."""
CLEAR_LEAD = 5
"""By so many code points of its surroundings one of several places must lead."""
POINT_CONTEXT = 16
"""Code points before a point by which it is sought."""


class Relocated(NamedTuple):
    """Where an anchor stands: "followed" what survives, "found" its words in inserted text, or "detached".

    What is detached has up to ``MOST_CANDIDATES`` places that a person may choose from, the likeliest first.
    """

    anchor: Anchor
    how: Literal["followed", "found", "detached"]
    candidates: tuple[Located, ...] = ()


def relocate(before: str, after: str, anchors: Iterable[Anchor]) -> list[Relocated]:
    """Return where each anchor of ``before`` stands in ``after``. What was detached before stays so."""
    delta = diff(before, after)
    search = _Search(before, after, delta)
    return [search.relocated(anchor) for anchor in anchors]


class _Search:
    """One comparison, and what it knows."""

    def __init__(self, before: str, after: str, delta: Sequence[TextEdit]) -> None:
        self._before = before
        self._after = after
        self._delta = delta
        self._ends = [edit.end for edit in delta]
        self._mapping = Mapping(before, delta)
        self._inserted = [edit for edit in placed_after(delta) if edit.inserted]

    def relocated(self, anchor: Anchor) -> Relocated:
        placed = self._mapping(anchor)
        if anchor.detached:
            return Relocated(placed, "detached")
        if not placed.detached and self._survives(anchor):
            return Relocated(placed, "followed")
        quote = capture(self._before, anchor.start, anchor.end)
        found = self._found(quote)
        if found is not None:
            return Relocated(found, "found")
        if not placed.detached:
            return Relocated(placed, "followed")
        return Relocated(placed, "detached", tuple(candidates(self._after, *quote, placed.start, MOST_CANDIDATES)))

    def _survives(self, anchor: Anchor) -> bool:
        """Whether enough of a span was left where it stood: a word of a moved sentence is not the sentence."""
        lost = 0
        for number in range(bisect_right(self._ends, anchor.start), len(self._delta)):
            edit = self._delta[number]
            if edit.start >= anchor.end:
                break
            if not (anchor.start <= edit.start and edit.end <= anchor.end and edit.inserted):
                lost += min(edit.end, anchor.end) - max(edit.start, anchor.start)
        return anchor.is_point or lost < LEAST_SURVIVING * (anchor.end - anchor.start)

    def _found(self, quote: Quote) -> Anchor | None:
        """The one place in inserted text where the very words stand, or the one that its surroundings favour."""
        places = [place for edit in self._inserted for place in _places(self._after, edit, quote)]
        ranked = sorted(((_surroundings(self._after, place, quote), place) for place in places), reverse=True)
        if not ranked or (ranked[0][0] < LEAST_SURROUNDINGS and len(quote.quote) < LONG_QUOTE):
            return None
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR_LEAD:
            return None
        return ranked[0][1]


def _places(text: str, edit: TextEdit, quote: Quote) -> Iterator[Anchor]:
    """Where in what an edit inserted the words of a quote stand, whole; for a point, where what stood before it does.

    ``edit.start`` is that in ``text``, which is the text after.
    """
    words = quote.quote or quote.prefix[-POINT_CONTEXT:]
    if not has_words(words):
        return
    within = (quote.quote == "" or glues(quote.prefix, words), glues(words, quote.suffix))
    start = text.find(words, edit.start, edit.new_end)
    while start >= 0:
        end = start + len(words)
        before, behind = text[max(0, start - 1):start], text[end:end + 1]
        # A span that began or ended within a word may do so again; another may not.
        if glues(before, words) <= within[0] and glues(words, behind) <= within[1]:
            yield Anchor(start if quote.quote else end, end)
        start = text.find(words, start + 1, edit.new_end)


def _surroundings(text: str, place: Anchor, quote: Quote) -> int:
    """How many code points on both sides of a place are those that stood beside the quote."""
    before = _equal(quote.prefix[::-1], text[max(0, place.start - CONTEXT):place.start][::-1])
    behind = _equal(quote.suffix, text[place.end:place.end + CONTEXT])
    return before + behind


def _equal(one: str, other: str) -> int:
    """How many code points both begin with."""
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
                min(len(one), len(other)))
