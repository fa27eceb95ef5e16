"""Quotes: what an annotation covers and what stands around it, to check a position and to find it again.

The way of the W3C Web Annotation Data Model (TextQuoteSelector): the exact words, and some text on either side.
"""

from __future__ import annotations

from typing import NamedTuple

CONTEXT = 32
"""Code points kept on either side."""

_FUZZY_CUTOFF = 70.0
"""Below this likeness (per cent) nothing is suggested."""
_FUZZY_REACH = 4_000
"""Code points searched on either side of the expected place before the whole text is."""
_FUZZY_LENGTH = 256
"""A longer quote is searched by its two ends: the search takes time with the product of both lengths."""
_CLEAR_LEAD = 5.0
"""Per cent by which one of several places must lead to be taken for the place."""
_WEIGHTS = {"quote": 50.0, "prefix": 20.0, "suffix": 20.0, "place": 2.0}
"""What likeness of the words, of either side and of the place counts for."""


class Quote(NamedTuple):
    """The words of a span and up to ``CONTEXT`` code points on either side."""

    quote: str
    prefix: str
    suffix: str


class Located(NamedTuple):
    """Where a quote was found, in code points; ``score`` in per cent; ``exact`` where the very words stand there.

    What is not exact is a suggestion for the editor, never a fact.
    """

    start: int
    end: int
    score: float
    exact: bool


def capture(content: str, start: int, end: int) -> Quote:
    """Return the quote of the span [start, end)."""
    before = start - CONTEXT if start > CONTEXT else 0
    return Quote(content[start:end], content[before:start], content[end:end + CONTEXT])


def locate(content: str, quote: str, prefix: str, suffix: str, near: int) -> Located | None:
    """Find the quote in ``content``, or for a point (an empty quote) the place between its two sides.

    At ``near`` if the words stand there; else where they stand alone; else where the sides fit best; else where
    something much like them stands. None where nothing does.
    """
    near = max(0, min(near, len(content)))
    if not quote:
        return _locate_point(content, prefix, suffix, near)
    if content.startswith(quote, near):
        return Located(near, near + len(quote), 100.0, exact=True)
    found = _occurrences(content, quote)
    if len(found) == 1:
        return Located(found[0], found[0] + len(quote), 100.0, exact=True)
    if found:
        ranked = sorted(((_score(content, start, start + len(quote), prefix, suffix, near), -start)
                         for start in found), reverse=True)
        score, start = ranked[0][0], -ranked[0][1]
        return Located(start, start + len(quote), score, exact=score - ranked[1][0] >= _CLEAR_LEAD)
    return _locate_alike(content, quote, prefix, suffix, near)


def candidates(content: str, quote: str, prefix: str, suffix: str, near: int, limit: int = 8) -> list[Located]:
    """Return the places where the quote may have stood, the likeliest first; nothing here is a fact.

    The very words come before what is only like them; for a point, places where both sides fit come first.
    """
    near = max(0, min(near, len(content)))
    if not quote:
        places = [found + len(prefix) for found in _occurrences(content, prefix + suffix)] if prefix or suffix else []
        found = [Located(place, place, 100.0, exact=True) for place in places]
        alone = _locate_point(content, prefix, suffix, near)
    else:
        found = [Located(start, start + len(quote), _score(content, start, start + len(quote), prefix, suffix, near),
                         exact=True) for start in _occurrences(content, quote)]
        alone = _locate_alike(content, quote, prefix, suffix, near) if not found else None
    if alone is not None and (alone.start, alone.end) not in {(place.start, place.end) for place in found}:
        found.append(alone)
    return sorted(found, key=lambda place: (-place.score, abs(place.start - near)))[:limit]


def _occurrences(content: str, needle: str) -> list[int]:
    found: list[int] = []
    start = content.find(needle)
    while start >= 0:
        found.append(start)
        start = content.find(needle, start + 1)
    return found


def _score(content: str, start: int, end: int, prefix: str, suffix: str, near: int, words: float = 1.0) -> float:
    """Weigh a place: ``words`` is the likeness of the words (0 to 1). Returns per cent."""
    before = _common(prefix[::-1], content[max(0, start - len(prefix)):start][::-1])
    behind = _common(suffix, content[end:end + len(suffix)])
    gained = _WEIGHTS["quote"] * words + _WEIGHTS["place"] * (1 - abs(start - near) / (len(content) + 1))
    total = _WEIGHTS["quote"] + _WEIGHTS["place"]
    for side, same, weight in ((prefix, before, _WEIGHTS["prefix"]), (suffix, behind, _WEIGHTS["suffix"])):
        if side:
            gained += weight * same / len(side)
            total += weight
    return 100.0 * gained / total


def _common(first: str, second: str) -> int:
    for index, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return index
    return min(len(first), len(second))


def _locate_point(content: str, prefix: str, suffix: str, near: int) -> Located | None:
    if not prefix and not suffix:
        return None
    start = near - len(prefix)
    if start >= 0 and content.startswith(prefix + suffix, start):
        return Located(near, near, 100.0, exact=True)
    places = [found + len(prefix) for found in _occurrences(content, prefix + suffix)]
    if not places:
        # One side may have been corrected: the other still says where it was.
        places = ([found + len(prefix) for found in _occurrences(content, prefix)] if prefix else []) + (
            _occurrences(content, suffix) if suffix else [])
        if not places:
            return None
        best = max(places, key=lambda place: _score(content, place, place, prefix, suffix, near, words=0.0))
        return Located(best, best, _score(content, best, best, prefix, suffix, near, words=0.5), exact=False)
    best = min(places, key=lambda place: abs(place - near))
    return Located(best, best, 100.0, exact=True)


def _locate_alike(content: str, quote: str, prefix: str, suffix: str, near: int) -> Located | None:
    low = max(0, near - _FUZZY_REACH)
    found = [_alike(content, quote, low, near + len(quote) + _FUZZY_REACH), _alike(content, quote, 0, len(content)),
             _between(content, quote, prefix, suffix, near)]
    places = [Located(start, end, _score(content, start, end, prefix, suffix, near, likeness), exact=False)
              for start, end, likeness in filter(None, found)]
    return max(places, key=lambda place: place.score, default=None)


def _between(content: str, quote: str, prefix: str, suffix: str, near: int) -> tuple[int, int, float] | None:
    """Return what stands where the quote stood, between both its sides: the words themselves were corrected."""
    if not prefix or not suffix:
        return None
    room = 2 * len(quote) + CONTEXT
    gaps = ((start + len(prefix), content.find(suffix, start + len(prefix), start + len(prefix) + room + len(suffix)))
            for start in _occurrences(content, prefix))
    places = [(start, end) for start, end in gaps if end > start]
    if not places:
        return None
    start, end = min(places, key=lambda place: abs(place[0] - near))
    return start, end, _likeness(quote, content[start:end])


def _alike(content: str, quote: str, low: int, high: int) -> tuple[int, int, float] | None:
    """Return (start, end, likeness 0 to 1) of the stretch within [low, high) most like ``quote``, or None."""
    if len(quote) > _FUZZY_LENGTH:
        return _alike_by_ends(content, quote, low, high)
    window = content[low:high]
    if not window:
        return None
    from rapidfuzz import fuzz  # only here: nearly every quote is found where it stood

    found = fuzz.partial_ratio_alignment(quote, window, score_cutoff=_FUZZY_CUTOFF)
    if found is None or found.dest_end <= found.dest_start:
        return None
    return low + found.dest_start, low + found.dest_end, found.score / 100


def _alike_by_ends(content: str, quote: str, low: int, high: int) -> tuple[int, int, float] | None:
    half = _FUZZY_LENGTH // 2
    head = _alike(content, quote[:half], low, high)
    tail = head and _alike(content, quote[-half:], head[0], head[0] + 2 * len(quote))
    if not head or not tail or tail[1] <= head[0]:
        return None
    return head[0], tail[1], _likeness(quote, content[head[0]:tail[1]])


def _likeness(first: str, second: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(first, second) / 100
