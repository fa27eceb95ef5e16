"""From spans that may cross to a tree that may not: nest what nests, split what is of lower rank.

Pure functions over positions; what the elements are called is none of their business.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
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


@dataclass
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
    spans = [_Segment(start, end) for start, end in segments]
    ends = [end for _, end in segments]
    for rank, annotation in sorted(ranked, key=_by_rank):
        # The first segment that ends behind the start of the span, and all that begin before its end.
        for place in range(bisect_right(ends, annotation.start), len(spans)):
            if spans[place].start >= annotation.end:
                break
            spans[place].add(rank, annotation)
    return [span.accepted for span in spans]


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
    events: list[tuple[int, int, int, Fragment | Annotation]] = [(p.start, 0, 0, p) for p in points]
    events.extend((f.start, 1, place, f) for place, f in enumerate(sorted(fragments, key=_outer_first)))
    for position, _, _, event in sorted(events, key=lambda row: row[:3]):
        while len(stack) > 1 and stack[-1].end <= position:
            stack.pop()
        if isinstance(event, Annotation):
            stack[-1].children.append(event)
        else:
            node = Node(event, event.start, event.end)
            stack[-1].children.append(node)
            stack.append(node)
    return root


def _by_rank(ranked: Ranked) -> tuple[int, int, int, str]:
    annotation = ranked.annotation
    return (ranked.rank, annotation.start, -annotation.end, annotation.id)


def _outer_first(fragment: Fragment) -> tuple[int, int, bool, int, str]:
    kept = fragment.annotation.attributes
    # What is kept beside the words, within one element with them, stays there only if that stands around all others.
    holds_more = bool(kept.get("before") or kept.get("after"))
    return (fragment.start, -fragment.end, not holds_more, fragment.rank, fragment.annotation.id)
