"""A text as blocks, for every format that readers see: marks nested or cut where they cross, words as projected."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.blocks import line_spans
from editor.core.projections import Replacement
from editor.core.snapshot import TextSnapshot
from editor.formats.html.marks import POINTS, SKIPPED, look_of
from editor.formats.tei.nesting import Node, Ranked, cut, tree


class Block(NamedTuple):
    """A line of a text, cut into pieces that do not cross."""

    role: str
    node: Node


def text_blocks(text: TextSnapshot, further: Iterable[Ranked] = ()) -> list[Block]:
    """Return the blocks of a text, one a line; ``further`` are spans of a format's own."""
    roles: dict[int, str] = {}
    ranked: list[Ranked] = []
    points: list[Annotation] = []
    ranks: dict[str, int] = {}
    for annotation in text.annotations:
        kind = annotation.kind
        if annotation.detached or kind in SKIPPED:
            continue
        rank = ranks.get(kind)
        if rank is None and annotation.is_block:
            roles.setdefault(annotation.start, kind)
        elif annotation.start == annotation.end or kind == "note" or kind in POINTS:
            points.append(annotation)
        else:
            if rank is None:
                rank = look_of(kind).rank
                if kind not in BLOCK_KINDS:  # those may be run in, or not
                    ranks[kind] = rank
            ranked.append(Ranked(rank, annotation))
    ranked.extend(further)
    lines = line_spans(text.text.content)
    if not ranked and not points:
        return [Block(roles.get(line.start, "paragraph"), Node(None, line.start, line.end)) for line in lines]
    pieces = cut(ranked, [(line.start, line.end) for line in lines])
    return [Block(roles.get(line.start, "paragraph"), tree(found, here, line.start, line.end))
            for line, found, here in zip(lines, pieces, _dealt(points, [line.end for line in lines]), strict=True)]


def _dealt(points: Sequence[Annotation], ends: Sequence[int]) -> list[list[Annotation]]:
    """The points of each line, by the ends of the lines."""
    dealt: list[list[Annotation]] = [[] for _ in ends]
    place = 0
    for point in sorted(points, key=lambda one: one.start):
        while place < len(ends) - 1 and ends[place] < point.start:
            place += 1
        dealt[place].append(point)
    return dealt


class ProjectedWords:
    """The words of a text, stretch by stretch, with what a projection writes otherwise."""

    def __init__(self, content: str, changes: Sequence[Replacement]) -> None:
        self._content = content
        self._changes = changes
        self._starts = [change.start for change in changes]

    def between(self, start: int, end: int) -> str:
        """Return the words of [start, end): what takes the place of words stands where they begin."""
        if not self._changes:
            return self._content[start:end]
        pieces: list[str] = []
        place = bisect_right(self._starts, start) - 1
        if place >= 0 and self._changes[place].start < start:
            start, place = max(start, self._changes[place].end), place + 1
        place = max(place, 0)
        while start < end and place < len(self._changes) and self._changes[place].start < end:
            change = self._changes[place]
            if change.start < change.end:
                pieces += [self._content[start:change.start], change.text]
                start = change.end
            place += 1
        pieces.append(self._content[start:max(start, end)])
        return "".join(pieces)

    def at_line_end(self, end: int) -> str:
        """Return what takes the place of words that begin with the line feed at ``end``: it stands before that."""
        place = bisect_right(self._starts, end) - 1
        if place < 0 or self._changes[place].start != end or self._content[end:end + 1] != "\n":
            return ""
        change = self._changes[place]
        return change.text if change.end > change.start else ""

    def hides(self, start: int, end: int) -> bool:
        """Whether nothing of [start, end) is shown, because its words are left out or stand elsewhere."""
        return bool(self._changes) and not self.between(start, end)
