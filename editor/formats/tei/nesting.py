"""From spans that may cross to a tree that may not: nest what nests, split what is of lower rank.

Pure functions over positions; what the elements are called is none of their business.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple

from editor.core.annotations import Annotation


class Ranked(NamedTuple):
    """An annotation with its rank: of two that cross, the one of the greater number is split."""

    rank: int
    annotation: Annotation


class Fragment(NamedTuple):
    """A piece of an annotation's span, [start, end) in code points, that crosses no other piece."""

    start: int
    end: int
    rank: int
    annotation: Annotation


@dataclass(slots=True)
class Node:
    """A fragment in the tree, with the fragments and points inside it in order."""

    fragment: Fragment | None
    start: int
    end: int
    children: list[Node | Annotation] = field(default_factory=list["Node | Annotation"])


def cut(ranked: Iterable[Ranked], segments: Sequence[tuple[int, int]]) -> list[list[Fragment]]:
    """Return, for each segment (a line, or a part of one), the pieces of the spans in it; none of them cross.

    A span over several segments has a piece in each; a span that crosses a higher one is cut at its borders.
    """
    pieces: list[list[Fragment]] = [[] for _ in segments]
    ends = [end for _, end in segments]
    for rank, annotation in ranked:
        start, end = annotation.start, annotation.end
        # The first segment that ends behind the start of the span, and all that begin before its end.
        begins = bisect_right(ends, start)
        if begins < len(segments) and segments[begins][0] <= start < end <= ends[begins]:  # nearly all are in one
            pieces[begins].append(Fragment(start, end, rank, annotation))
            continue
        for place in range(begins, len(segments)):
            first, last = segments[place]
            if first >= end:
                break
            if first < last:
                pieces[place].append(Fragment(max(first, start), min(last, end), rank, annotation))
    return [_uncrossed(found, *segment) if _cross(found) else found
            for found, segment in zip(pieces, segments, strict=True)]


def _cross(pieces: list[Fragment]) -> bool:
    """Whether any two cross; most lines have none that do. The pieces are sorted, outer ones first."""
    if len(pieces) < 2:
        return False
    pieces.sort(key=_outer_border)
    open_: list[int] = []
    for piece in pieces:
        while open_ and open_[-1] <= piece.start:
            open_.pop()
        if open_ and open_[-1] < piece.end:
            return True
        open_.append(piece.end)
    return False


def _uncrossed(pieces: Iterable[Fragment], start: int, end: int) -> list[Fragment]:
    segment = _Segment(start, end)
    for piece in sorted(pieces, key=_by_rank):
        segment.add(piece.rank, piece.annotation)
    return segment.accepted


class _Segment:
    """A segment with the pieces accepted so far, and their borders in order: a long line may hold thousands."""

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.accepted: list[Fragment] = []
        self._starts: list[tuple[int, int]] = []
        self._ends: list[tuple[int, int]] = []

    def add(self, rank: int, annotation: Annotation) -> None:
        """Accept the part of a span that lies in the segment, cut where it would cross an accepted piece."""
        start, end = max(self.start, annotation.start), min(self.end, annotation.end)
        if start >= end:
            return
        within = slice(bisect_right(self._starts, start, key=_first), bisect_left(self._starts, end, key=_first))
        borders = {begins for begins, ends in self._starts[within] if ends > end}
        within = slice(bisect_right(self._ends, start, key=_first), bisect_left(self._ends, end, key=_first))
        borders |= {ends for ends, begins in self._ends[within] if begins < start}
        for a, b in pairwise(sorted(borders | {start, end})):
            self.accepted.append(Fragment(a, b, rank, annotation))
            insort(self._starts, (a, b))
            insort(self._ends, (b, a))


def _first(border: tuple[int, int]) -> int:
    return border[0]


def tree(fragments: Iterable[Fragment], points: Iterable[Annotation], start: int, end: int) -> Node:
    """Return the tree of a segment: fragments nested, each point after what ends there and before what begins."""
    root = Node(None, start, end)
    stack = [root]
    waiting = deque(sorted(points, key=_start))
    ordered = sorted(fragments, key=_begin)
    if len(set(map(_begin, ordered))) < len(ordered):
        ordered.sort(key=_outer_first)
    for fragment in ordered:
        while waiting and waiting[0].start <= fragment.start:
            _holder(stack, waiting[0].start).children.append(waiting.popleft())
        node = Node(fragment, fragment.start, fragment.end)
        _holder(stack, fragment.start).children.append(node)
        stack.append(node)
    for point in waiting:
        _holder(stack, point.start).children.append(point)
    return root


def _holder(stack: list[Node], position: int) -> Node:
    """The innermost node that is still open at a position."""
    while len(stack) > 1 and stack[-1].end <= position:
        stack.pop()
    return stack[-1]


_start = attrgetter("start")
_begin = itemgetter(0)
"""Of a fragment. Where no two begin together nothing else says which comes first."""


def _outer_border(piece: Fragment) -> tuple[int, int]:
    return piece.start, -piece.end


def _by_rank(piece: Fragment) -> tuple[int, int, int, str]:
    annotation = piece.annotation
    return (piece.rank, annotation.start, -annotation.end, annotation.id)


def _outer_first(fragment: Fragment) -> tuple[int, int, bool, int, str]:
    kept = fragment.annotation.attributes
    # What is kept beside the words, within one element with them, stays there only if that stands around all others.
    holds_more = bool(kept) and bool(kept.get("before") or kept.get("after"))
    return (fragment.start, -fragment.end, not holds_more, fragment.rank, fragment.annotation.id)
