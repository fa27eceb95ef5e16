"""A text cut for reading it against its source: three words or a line at a time."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Literal, NamedTuple

Unit = Literal["words", "line"]

WORDS_AT_ONCE = 3
LINE_WORDS = 10
"""How many words make a line where the text is not tied to the lines of a scan."""

_WORD = re.compile(r"\S+")


class Stretch(NamedTuple):
    """What is read at once: [start, end) in code points, without blanks at its ends."""

    start: int
    end: int


def stretches(content: str, unit: Unit, breaks: Collection[int] = ()) -> list[Stretch]:
    """Return the stretches of a text in order. Every word is in exactly one of them, and none crosses a line end.

    ``breaks`` are the points at which lines of the source begin, in code points. Where a line of the text has none, it
    is cut every ten words. A word in which a line of the source begins belongs to the line where it begins.
    """
    found: list[Stretch] = []
    start = 0
    for line in content.split("\n"):
        end = start + len(line)
        words = [Stretch(word.start(), word.end()) for word in _WORD.finditer(content, start, end)]
        inner = sorted(point for point in breaks if start < point < end)
        if unit == "line" and inner:
            edges = [start, *inner, end + 1]
            groups = [[word for word in words if low <= word.start < high]
                      for low, high in pairwise(edges)]
        else:
            size = WORDS_AT_ONCE if unit == "words" else LINE_WORDS
            groups = [words[place:place + size] for place in range(0, len(words), size)]
        found += [Stretch(group[0].start, group[-1].end) for group in groups if group]
        start = end + 1
    return found


def stretch_from(cut: list[Stretch], position: int) -> int:
    """Return the number of the first stretch that is not read when everything before ``position`` is; ``len(cut)``
    where all is read."""
    return next((number for number, stretch in enumerate(cut) if stretch.end > position), len(cut))
