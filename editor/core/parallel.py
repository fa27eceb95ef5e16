"""Which lines of a translation stand beside which lines of the letter."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

MOST_COMPARED = 400
"""Lines up to which roles are compared; longer texts are paired line by line, since comparing is quadratic."""

Pair = tuple[int | None, int | None]
"""A line of the one text beside a line of the other; None where nothing stands beside it."""


def pair_lines(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Return how the lines of two texts, given by their block roles, stand beside each other.

    Both orders are kept, and every line is in exactly one pair. A dateline stands beside a dateline and a closing
    beside a closing also where the translation has more or fewer paragraphs between them: lines that have no
    counterpart stand alone at the end of their run.
    """
    if max(len(left), len(right)) > MOST_COMPARED:
        return _in_order(range(len(left)), range(len(right)))
    pairs: list[Pair] = []
    for _, left_from, left_to, right_from, right_to in SequenceMatcher(None, left, right, False).get_opcodes():
        pairs.extend(_in_order(range(left_from, left_to), range(right_from, right_to)))
    return pairs


def _in_order(left: range, right: range) -> list[Pair]:
    return list(zip_longest(left, right))


def counterpart(pairs: Sequence[Pair], line: int, side: int) -> int | None:
    """Return the line beside ``line`` of the text ``side`` (0 left, 1 right); None where it stands alone."""
    return next((pair[1 - side] for pair in pairs if pair[side] == line), None)


def rooms(pairs: Sequence[Pair], left: Sequence[float], right: Sequence[float]) -> tuple[list[float], list[float]]:
    """Return the room to be left below each line so that pairs begin at the same height.

    ``left`` and ``right`` are the heights of the lines, in any unit. A line that stands alone leaves its height
    below the line before its place in the other text; where there is none, nothing can be done.
    """
    heights, room = (left, right), ([0.0] * len(left), [0.0] * len(right))
    before: list[int | None] = [None, None]
    for pair in pairs:
        tallest = max(heights[side][line] for side, line in enumerate(pair) if line is not None)
        for side, line in enumerate(pair):
            if line is not None:
                room[side][line] += tallest - heights[side][line]
                before[side] = line
            elif (last := before[side]) is not None:
                room[side][last] += tallest
    return room
