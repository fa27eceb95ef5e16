"""From the pixels of one copy of an image to those of another: what is drawn on a page keeps its place."""

from __future__ import annotations

from typing import NamedTuple

from editor.core.pages import Image, Polygon, Region
from editor.core.record import replace

ALIKE = 0.02
"""How much the proportions of two images may differ that are called the same, as a part of one."""


class Scale(NamedTuple):
    """By what coordinates are multiplied."""

    x: float = 1.0
    y: float = 1.0

    @classmethod
    def between(cls, read: Image | None, own: Image | None) -> Scale | None:
        """The scale from one copy of an image to another, or None where they are not of one shape."""
        if read is None or own is None or not (read.width and read.height and own.width and own.height):
            return cls()
        x, y = own.width / read.width, own.height / read.height
        return cls(x, y) if abs(x / y - 1) <= ALIKE else None

    def polygon(self, polygon: Polygon) -> Polygon:
        """Points in the other copy."""
        return tuple((round(x * self.x), round(y * self.y)) for x, y in polygon)

    def region(self, region: Region) -> Region:
        """A region with its lines and words in the other copy."""
        return replace(region, polygon=self.polygon(region.polygon), lines=tuple(
            replace(line, polygon=self.polygon(line.polygon), baseline=self.polygon(line.baseline), words=tuple(
                replace(word, polygon=self.polygon(word.polygon)) for word in line.words)) for line in region.lines))
