"""Boxes, outlines and hulls of what stands on a page, in whole pixels."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.core.pages import Point, Polygon

LARGEST = 1_000_000
"""No coordinate lies beyond this: what a file says beyond it is a mistake, and is brought back to the border."""

_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")


class Box(NamedTuple):
    """A rectangle: the upper left corner is in it, the lower right one is its border."""

    left: int
    top: int
    right: int
    bottom: int

    def polygon(self) -> Polygon:
        """The four corners, clockwise from the upper left."""
        return ((self.left, self.top), (self.right, self.top), (self.right, self.bottom), (self.left, self.bottom))


def whole(value: float) -> int:
    """Return a coordinate as the model keeps it: a whole pixel, not negative."""
    if not math.isfinite(value):
        return 0
    return min(max(round(value), 0), LARGEST)


def points(text: str | None, scale: float = 1.0) -> Polygon:
    """Return the points of "x,y x,y" or "x y x y"; what is left over at the end is ignored."""
    numbers = [float(number) for number in _NUMBER.findall(text or "")]
    return tuple((whole(x * scale), whole(y * scale)) for x, y in zip(numbers[::2], numbers[1::2], strict=False))


def points_text(polygon: Iterable[Point]) -> str:
    """Return points as PAGE and ALTO 4 write them: "x,y x,y"."""
    return " ".join(f"{x},{y}" for x, y in polygon)


def box_of(polygons: Iterable[Polygon]) -> Box | None:
    """Return the smallest box around all points, or None where there are none."""
    found = [point for polygon in polygons for point in polygon]
    if not found:
        return None
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return Box(min(xs), min(ys), max(xs), max(ys))


def hull(polygons: Iterable[Polygon]) -> Polygon:
    """Return the convex hull of all points, clockwise on the screen (Andrew's monotone chain)."""
    found = sorted({point for polygon in polygons for point in polygon})
    if len(found) < 3:
        return tuple(found)
    lower, upper = _chain(found), _chain(found[::-1])
    return tuple(lower[:-1] + upper[:-1])


def _chain(found: Sequence[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in found:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _turn(origin: Point, first: Point, second: Point) -> int:
    return (first[0] - origin[0]) * (second[1] - origin[1]) - (first[1] - origin[1]) * (second[0] - origin[0])
