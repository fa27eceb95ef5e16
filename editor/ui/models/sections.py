"""Rows under headings: which row of a list is a heading, and which one is what item, with sections folded or not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple


class Section(NamedTuple):
    """``size`` items from ``first`` on, under one heading."""

    name: str
    first: int
    size: int
    folded: bool


class Sections:
    """Items in sections by the name of each; without names there are no headings, and every row is an item."""

    def __init__(self, count: int, names: Sequence[str] | None = None, folded: Iterable[str] = ()) -> None:
        self._count = count
        self.folded = set(folded)
        """The names of the sections that show their heading alone."""
        self._runs: list[tuple[str, int, int]] = []
        first = 0
        for name, run in groupby(names or ()):
            length = sum(1 for _ in run)
            self._runs.append((name, first, length))
            first += length
        self._firsts = [first for _, first, _ in self._runs]
        self._settle()

    def _settle(self) -> None:
        heights = [1 + (0 if name in self.folded else count) for name, _, count in self._runs]
        self._starts = [0, *accumulate(heights)]

    def __len__(self) -> int:
        """How many rows there are, headings included."""
        return self._starts[-1] if self._runs else self._count

    def fold(self, name: str, *, folded: bool) -> None:
        """Show the heading of a section alone, or its items again."""
        (self.folded.add if folded else self.folded.discard)(name)
        self._settle()

    def section(self, row: int) -> Section | None:
        """The section in which a row is; None where there are none."""
        if not self._runs or not 0 <= row < len(self):
            return None
        name, first, count = self._runs[bisect_right(self._starts, row) - 1]
        return Section(name, first, count, name in self.folded)

    def heading_row(self, row: int) -> int:
        """The row of the heading above a row; -1 where there is none."""
        return self._starts[bisect_right(self._starts, row) - 1] if self._runs else -1

    def heading(self, row: int) -> Section | None:
        """The section whose heading a row is, or None."""
        return self.section(row) if self._runs and self.heading_row(row) == row else None

    def item(self, row: int) -> int | None:
        """Which item a row is; None for a heading, and for what is no row."""
        if not 0 <= row < len(self):
            return None
        if not self._runs:
            return row
        run = bisect_right(self._starts, row) - 1
        offset = row - self._starts[run] - 1
        return None if offset < 0 else self._runs[run][1] + offset

    def row_of(self, item: int) -> int:
        """In which row an item is; -1 where its section is folded."""
        if not self._runs:
            return item
        run = bisect_right(self._firsts, item) - 1
        name, first, _ = self._runs[run]
        return -1 if name in self.folded else self._starts[run] + 1 + item - first
