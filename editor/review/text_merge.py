"""Three-way merging of a text: what two people made of one base, with moved passages and the anchors of both.

Unless a policy says otherwise, *mine* stands in the text wherever a person has to decide, and both readings stand in a
``TextConflict``: no sign of a conflict ever enters the text. A passage that one side moved keeps at its new place what
the other side did within it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.record import replace
from editor.review.carrying_over import Part, Passage, Side, carry_over
from editor.review.chunks import Chunk, Policy, chunks, to_merged
from editor.review.conflicts import TextConflict
from editor.review.deltas import Delta, apply, compose
from editor.review.diff import diff
from editor.review.mapping import Mapping
from editor.review.moves import with_passages_apart

_LISTED = frozenset({"order", "typographic", "conflict"})


class Moved(NamedTuple):
    """What stood at [start, end) of a side's text stands, changed by ``delta``, from ``at`` in the merged text."""

    start: int
    end: int
    at: int
    delta: Delta


class Way(NamedTuple):
    """The exact way from the text of one side to the merged text.

    ``delta`` says all about the text. A delta cannot tell that a passage was moved; ``moved`` does, for the anchors.
    """

    text: str
    delta: Delta
    moved: tuple[Moved, ...] = ()

    def mapping(self) -> WayMapping:
        """Return what maps anchors of the side to the merged text."""
        return WayMapping(self)


class Merge(NamedTuple):
    """A merged text, how it came about, and the way to it from either side.

    ``chunks`` tell how the edits met once moved passages were carried over; what they call mine and theirs is of the
    two texts so prepared. ``base_to_mine`` and ``base_to_theirs`` are what the two sides did.
    """

    text: str
    chunks: tuple[Chunk, ...]
    conflicts: tuple[TextConflict, ...]
    base_to_mine: Delta
    base_to_theirs: Delta
    mine: Way
    theirs: Way


class WayMapping:
    """Maps anchors of one side to where they stand in the merged text."""

    def __init__(self, way: Way) -> None:
        """Prepare for any number of anchors."""
        self._straight = Mapping(way.text, way.delta)
        self._moved = [(moved, Mapping(way.text[moved.start:moved.end], moved.delta)) for moved in way.moved]

    def __call__(self, anchor: Anchor) -> Anchor:
        """Return where an anchor stands: with its passage, where that was moved and the anchor lies within it.

        An anchor that reaches beyond the passage stays where the rest of its words are, or is detached: it never
        bridges the two places.
        """
        for moved, mapping in self._moved:
            # A point at the very start belongs to the character before it, which did not move.
            if moved.start + anchor.is_point <= anchor.start and anchor.end <= moved.end and not anchor.detached:
                inner = mapping(Anchor(anchor.start - moved.start, anchor.end - moved.start))
                return Anchor(inner.start + moved.at, inner.end + moved.at, inner.detached)
        return self._straight(anchor)


def merge(base: str, mine: str, theirs: str, policy: Policy = "mine") -> Merge:
    """Merge what two people made of ``base``. ``policy`` says what stands where a person has to decide."""
    return merge_deltas(base, diff(base, mine), diff(base, theirs), policy)


def merge_deltas(base: str, mine: Sequence[TextEdit], theirs: Sequence[TextEdit], policy: Policy = "mine", *,
                 moves: bool = True) -> Merge:
    """Merge two deltas of ``base``, which begin and end at tokens as those of ``diff`` do.

    Raises:
        ValueError: a delta is none of ``base``.
    """
    if moves:
        mine, theirs = with_passages_apart(mine), with_passages_apart(theirs)
    sides = Side(base, mine), Side(base, theirs)
    passages = carry_over(base, sides, policy, _merge_passage) if moves else []
    found = chunks(base, sides[0].sources(), sides[1].sources(), policy)
    ways = to_merged(found, mine=True), to_merged(found, mine=False)
    placed = _placed(sides, ways, passages)
    conflicts = [*_conflicts(found), *(_shifted(conflict, passage, at) for passage, at in placed
                                       for conflict in passage.conflicts)]
    mine_way, their_way = (
        Way(side.text, compose(side.preparation(), way), _moved(number, placed))
        for number, (side, way) in enumerate(zip(sides, ways, strict=True)))
    return Merge("".join(chunk.merged for chunk in found), tuple(found),
                 tuple(sorted(conflicts, key=lambda conflict: (conflict.start, conflict.end))),
                 sides[0].delta, sides[1].delta, mine_way, their_way)


def _merge_passage(base: str, mine: str, theirs: str, policy: Policy) -> Part:
    merged = merge_deltas(base, diff(base, mine), diff(base, theirs), policy, moves=False)
    return Part(merged.text, merged.mine.delta, merged.theirs.delta, merged.conflicts)


def _placed(sides: Sequence[Side], ways: Sequence[Delta], passages: Iterable[Passage]) -> list[tuple[Passage, Anchor]]:
    """Where each moved passage stands in the merged text."""
    mappings: dict[int, Mapping] = {}
    placed: list[tuple[Passage, Anchor]] = []
    for passage in passages:
        side = sides[passage.side]
        if passage.side not in mappings:
            mappings[passage.side] = Mapping(apply(side.text, side.preparation()), ways[passage.side])
        placed.append((passage, mappings[passage.side](side.place(passage))))
    return placed


def _moved(side: int, placed: Iterable[tuple[Passage, Anchor]]) -> tuple[Moved, ...]:
    """What of a side went into passages that stand in the merged text whole, as they were merged."""
    return tuple(Moved(passage.carried.start, passage.carried.end, at.start, passage.carried.delta)
                 for passage, at in placed if passage.carried is not None and passage.carried.side == side
                 and at.end - at.start == passage.length)


def _conflicts(found: Iterable[Chunk]) -> list[TextConflict]:
    return [TextConflict(kind=chunk.kind, base=chunk.base, mine=chunk.mine, theirs=chunk.theirs, start=chunk.at,
                         end=chunk.at + len(chunk.merged)) for chunk in found if chunk.kind in _LISTED]


def _shifted(conflict: TextConflict, passage: Passage, at: Anchor) -> TextConflict:
    """A conflict within a moved passage, placed; at the whole of what is left, where the passage does not stand as it
    was merged because it met another conflict there."""
    if at.end - at.start != passage.length:
        return replace(conflict, start=at.start, end=at.end)
    return replace(conflict, start=conflict.start + at.start, end=conflict.end + at.start)
