"""The pyramid of a picture: level 0 is the picture itself, each further level half as large, all cut into tiles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

TILE = 512
"""Side of a tile, in pixels."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom; right and bottom belong to it no more."""


class Pyramid(NamedTuple):
    """The pyramid of a picture of so many pixels. The coarsest level is one tile."""

    width: int
    height: int

    @property
    def levels(self) -> int:
        """How many levels there are."""
        count = 1
        while max(self.size(count - 1)) > TILE:
            count += 1
        return count

    def size(self, level: int) -> tuple[int, int]:
        """Return width and height of a level: what is left over is rounded up."""
        return max(1, -(-self.width >> level)), max(1, -(-self.height >> level))

    def tiles(self, level: int) -> tuple[int, int]:
        """Return how many columns and rows of tiles a level has."""
        width, height = self.size(level)
        return -(-width // TILE), -(-height // TILE)

    def box(self, level: int, column: int, row: int) -> Box:
        """Return the pixels of a level that a tile holds."""
        width, height = self.size(level)
        left, top = column * TILE, row * TILE
        return left, top, min(width, left + TILE), min(height, top + TILE)

    def boxes(self, level: int) -> Iterator[Box]:
        """The boxes of all tiles of a level, row by row."""
        columns, rows = self.tiles(level)
        for row in range(rows):
            for column in range(columns):
                yield self.box(level, column, row)

    def level_for(self, zoom: float) -> int:
        """Return the coarsest level that still has a pixel for each pixel of the screen at a zoom."""
        level = 0
        while level + 1 < self.levels and zoom * 2 ** (level + 1) <= 1.0:
            level += 1
        return level
