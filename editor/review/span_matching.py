"""Spans of two editors on the same text: which are the same, which touch, and which belong together best."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)


class Span(NamedTuple):
    """A stretch of a text under a label: code points, half-open; a point where ``start`` == ``end``.

    ``identity`` says what is meant (which person of the register), where a label alone does not.
    """

    start: int
    end: int
    label: str
    identity: str | None = None

    @property
    def is_point(self) -> bool:
        """Whether it covers nothing."""
        return self.start == self.end


class SpanPair(NamedTuple):
    """Two spans that stand for the same thing in two codings."""

    first: Span
    second: Span


class SpanLists(NamedTuple):
    """The spans of two editors, each in one list alone, in the order of the text.

    ``exact`` agree in boundaries and label; where both name an identity, it may still differ. ``relabelled`` agree in
    boundaries alone, ``overlapping`` in label and at least one character. What is left stands in one coding only.
    """

    exact: tuple[SpanPair, ...]
    overlapping: tuple[SpanPair, ...]
    relabelled: tuple[SpanPair, ...]
    only_first: tuple[Span, ...]
    only_second: tuple[Span, ...]


def likeness(one: Span, other: Span) -> float:
    """Return what two spans share as a part of what they cover together, 0 to 1; points are alike at one place.

    Source: Jaccard (1912), as "intersection over union".
    """
    if one.is_point or other.is_point:
        return float(one[:2] == other[:2])
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (one.end - one.start + other.end - other.start - max(0, shared))


def touching(first: Sequence[Span], second: Sequence[Span]) -> list[tuple[int, int]]:
    """Return the pairs (place in ``first``, place in ``second``) of one label that share a character, or are points at
    one place."""
    found: list[tuple[int, int]] = []
    reaching: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    sides = (first, second)
    waiting = sorted((span.start, span.end, side, place) for side, spans in enumerate(sides)
                     for place, span in enumerate(spans))
    for start, _end, side, place in waiting:
        span = sides[side][place]
        both = reaching[span.label]
        for which, spans in enumerate(sides):
            both[which][:] = [n for n in both[which] if spans[n].end > start or spans[n][:2] == span[:2]]
        found += ((place, n) if side == 0 else (n, place) for n in both[1 - side]
                  if likeness(span, sides[1 - side][n]) > 0)
        both[side].append(place)
    return sorted(found)


def best_matching(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return pairs of the greatest total weight in which no left and no right number comes twice.

    With equal weights it is a matching of the greatest size. Each left number in turn is brought in along the best
    alternating path (Kuhn 1955, in the form of Edmonds and Karp 1972), so that the pairs so far are always the best
    for the numbers so far. Weights of 0 or less join nothing.
    """
    offers: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), weight in sorted(weights.items()):
        if weight > 0:
            offers[left][right] = weight
    holders: dict[int, int] = {}
    for left in offers:
        _bring_in(left, offers, holders)
    return sorted((left, right) for right, left in holders.items())


_NOTICEABLE = 1e-12
"""A gain below it is an error of rounding, and would let the search go round in circles."""


_FOR_A_PAIR = 1e-6
"""Two pairs that are together no more alike than one leave fewer spans alone, and so come first: else the lists would
depend on who is the first editor."""


def _bring_in(newcomer: int, offers: Mapping[int, Mapping[int, float]], holders: dict[int, int]) -> None:
    """Give ``newcomer`` a partner, and others new ones, where the total gains by it. ``gains[n]`` is what is won on
    the best way that leaves ``n`` without a partner, ``came[n]`` who took which partner from it."""
    gains, came = {newcomer: 0.0}, dict[int, tuple[int, int]]()
    best: tuple[float, int, int | None] = (0.0, newcomer, None)
    waiting = deque([newcomer])
    while waiting:
        left = waiting.popleft()
        for right, weight in offers[left].items():
            holder = holders.get(right)
            if holder == left:
                continue
            gain = gains[left] + weight - (0.0 if holder is None else offers[holder][right])
            if holder is None:
                best = max(best, (gain, left, right), key=lambda end: end[0])
            elif gain > gains.get(holder, float("-inf")) + _NOTICEABLE:
                gains[holder], came[holder] = gain, (left, right)
                waiting.append(holder)
    best = max(best, *((gain, left, None) for left, gain in gains.items()), key=lambda end: end[0])
    _gain, left, right = best
    while True:
        if right is not None:
            holders[right] = left
        if left == newcomer:
            return
        left, right = came[left]


def compare_spans(first: Iterable[Span], second: Iterable[Span]) -> SpanLists:
    """Return who marked what: equal spans first, then what overlaps under one label, then what has the same
    boundaries under another.

    Equal spans are always put together, so that there can be fewer pairs here than the greatest matching counts that
    overlap F1 is reckoned from.
    """
    ours, theirs = sorted(first, key=_order), sorted(second, key=_order)
    exact = [*_taken(ours, theirs, lambda span: span), *_taken(ours, theirs, lambda span: span[:3])]
    pairs = best_matching({(i, j): likeness(ours[i], theirs[j]) + _FOR_A_PAIR for i, j in touching(ours, theirs)})
    overlapping = [SpanPair(ours[i], theirs[j]) for i, j in pairs]
    matched, matched_theirs = {i for i, _ in pairs}, {j for _, j in pairs}
    ours = [span for n, span in enumerate(ours) if n not in matched]
    theirs = [span for n, span in enumerate(theirs) if n not in matched_theirs]
    relabelled = _taken(ours, theirs, lambda span: span[:2])
    return SpanLists(tuple(sorted(exact)), tuple(overlapping), tuple(relabelled), tuple(ours), tuple(theirs))


def _order(span: Span) -> tuple[int, int, str, str]:
    return (span.start, span.end, span.label, span.identity or "")


def _taken(ours: list[Span], theirs: list[Span], key: Callable[[Span], Hashable]) -> list[SpanPair]:
    """Take the pairs that are the same by ``key`` out of both lists."""
    waiting: dict[Hashable, deque[Span]] = defaultdict(deque)
    for span in theirs:
        waiting[key(span)].append(span)
    pairs: list[SpanPair] = []
    left: list[Span] = []
    for span in ours:
        partners = waiting[key(span)]
        if partners:
            pairs.append(SpanPair(span, partners.popleft()))
        else:
            left.append(span)
    ours[:] = left
    theirs[:] = sorted((span for partners in waiting.values() for span in partners), key=_order)
    return pairs


def common(first: Iterable[K], second: Iterable[K]) -> int:
    """Return how many of one list are in the other, each as often as it is in both."""
    return (Counter(first) & Counter(second)).total()
