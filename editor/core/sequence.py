"""Places in a sequence: integers with room between them, so that one letter can move without moving all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

ROOM = 1024
"""How far apart places are where there is a choice."""


class Room(NamedTuple):
    """Places for what comes in, and those that have to move for it: new places by index."""

    places: list[int]
    moved: dict[int, int]


def make_room(places: Sequence[int], index: int, count: int) -> Room:
    """Return places for ``count`` newcomers in front of the one at ``index``; as few others as possible move.

    ``places`` grow strictly. Beyond either end there is always room.
    """
    low = high = index
    while True:
        below = places[low - 1] if low > 0 else None
        above = places[high] if high < len(places) else None
        # With an end in reach only what lies on that side needs to move.
        if above is None:
            low = index
            below = places[low - 1] if low > 0 else None
        elif below is None:
            high = index
            above = places[high] if high < len(places) else None
        many = count + high - low
        spread = _spread(below, above, many, crowded=high > low)
        if spread is not None:
            before = index - low
            newcomers = spread[before:before + count]
            rest = [*zip(range(low, index), spread, strict=False),
                    *zip(range(index, high), spread[before + count:], strict=True)]
            return Room(newcomers, {place: value for place, value in rest if places[place] != value})
        low, high = max(0, low - 1), min(len(places), high + 1)


def _spread(below: int | None, above: int | None, many: int, *, crowded: bool) -> list[int] | None:
    """``many`` places between two others, or None where they do not fit; with some room left if others move."""
    if above is None:
        start = below or 0
        return [start + ROOM * (number + 1) for number in range(many)]
    if below is None:
        return [above - ROOM * (many - number) for number in range(many)]
    span = above - below
    if span <= many * (2 if crowded else 1):
        return None
    return [below + span * (number + 1) // (many + 1) for number in range(many)]
