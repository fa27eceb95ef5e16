"""From spans that may cross to a tree that may not: nest what nests, split what is of lower rank.

Pure functions over positions; what the elements are called is none of their business.
"""

from __future__ import annotations

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
    result: list[list[Fragment]] = []
    ordered = sorted(ranked, key=_by_rank)
    for start, end in segments:
        accepted: list[Fragment] = []
        for rank, annotation in ordered:
            piece = (max(start, annotation.start), min(end, annotation.end))
            if piece[0] < piece[1]:
                accepted.extend(_pieces(piece, rank, annotation, accepted))
        result.append(accepted)
    return result


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


def _outer_first(fragment: Fragment) -> tuple[int, int, int, str]:
    return (fragment.start, -fragment.end, fragment.rank, fragment.annotation.id)


def _pieces(
    piece: tuple[int, int], rank: int, annotation: Annotation, accepted: Sequence[Fragment]
) -> list[Fragment]:
    start, end = piece
    borders = {start, end}
    for other in accepted:
        if start < other.start < end < other.end:
            borders.add(other.start)
        elif other.start < start < other.end < end:
            borders.add(other.end)
    places = sorted(borders)
    return [Fragment(a, b, rank, annotation) for a, b in pairwise(places)]
