"""Drawing on pages: what becomes of regions and lines when they are drawn, moved, split or joined.

A line's outline is found from its baseline where none was drawn, and the other way round, so that either can be had.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from editor.core.pages import Line, Page, Point, Polygon, Region
from editor.core.record import replace

Shape = Region | Line
ShapeKind = Literal["region", "line"]

ASCENT, DESCENT = 3, 1
"""Of the height of a line, how many parts stand above and below its baseline."""

USUAL_HEIGHT = 60
"""Height of a line that is drawn by its baseline alone, in pixels, where the page has no other."""

LEAST = 4
"""Least width and height of what is drawn or split, in pixels."""


def rectangle(first: Point, second: Point) -> Polygon:
    """Return the rectangle between two corners, clockwise from the upper left."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def bounds(points: Iterable[Point]) -> tuple[int, int, int, int] | None:
    """Return left, top, right, bottom of points, or None where there are none."""
    found = list(points)
    if not found:
        return None
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def outline(shape: Shape) -> Polygon:
    """Return what is drawn of a region or line: its outline, or one about its baseline or its lines."""
    if shape.polygon:
        return shape.polygon
    if isinstance(shape, Line):
        return around(shape.baseline) if shape.baseline else ()
    box = bounds(point for line in shape.lines for point in outline(line))
    return rectangle((box[0], box[1]), (box[2], box[3])) if box is not None else ()


def around(baseline: Polygon, height: int = USUAL_HEIGHT) -> Polygon:
    """Return the outline of a line that stands on a baseline."""
    above, below = height * ASCENT // (ASCENT + DESCENT), height * DESCENT // (ASCENT + DESCENT)
    return (*((x, max(0, y - above)) for x, y in baseline), *((x, y + below) for x, y in reversed(baseline)))


def baseline_in(polygon: Polygon) -> Polygon:
    """Return the baseline that a line with this outline probably has."""
    box = bounds(polygon)
    if box is None:
        return ()
    left, top, right, bottom = box
    height = bottom - (bottom - top) * DESCENT // (ASCENT + DESCENT)
    return ((left, height), (right, height))


def line_height(page: Page) -> int:
    """Return the usual height of the lines of a page."""
    heights = sorted(box[3] - box[1] for line in page.lines() if (box := bounds(line.polygon)) is not None)
    return heights[len(heights) // 2] if heights else USUAL_HEIGHT


def inside(point: Point, polygon: Polygon) -> bool:
    """Tell whether a point is within a polygon."""
    x, y = point
    within = False
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            within = not within
    return within


def shape_at(page: Page, point: Point) -> Shape | None:
    """Return the line at a point, or else the smallest region, or None."""
    lines = [line for line in page.lines() if inside(point, outline(line))]
    if lines:
        return min(lines, key=lambda line: abs(_middle(line) - point[1]))
    regions = [region for region in page.regions if inside(point, outline(region))]
    return min(regions, key=lambda region: _area(outline(region)), default=None)


def _middle(line: Line) -> float:
    box = bounds(outline(line))
    return (box[1] + box[3]) / 2 if box is not None else 0.0


def _area(polygon: Polygon) -> int:
    box = bounds(polygon)
    return (box[2] - box[0]) * (box[3] - box[1]) if box is not None else 0


def find(page: Page, shape_id: str) -> Shape | None:
    """Return the region or line with the id, or None."""
    return next((one for one in shapes(page) if one.id == shape_id), None)


def shapes(page: Page) -> Iterable[Shape]:
    """All regions, each followed by its lines."""
    for region in page.regions:
        yield region
        yield from region.lines


def with_shape(page: Page, changed: Shape) -> Page:
    """Return the page with another state of one of its regions or lines."""
    if isinstance(changed, Region):
        return replace(page, regions=tuple(changed if one.id == changed.id else one for one in page.regions))
    return replace(page, regions=tuple(
        replace(region, lines=tuple(changed if one.id == changed.id else one for one in region.lines))
        for region in page.regions))


def with_line(page: Page, line: Line, region_id: str, new_region_id: str) -> Page:
    """Return the page with a further line: in the region that is named, else in the one it lies in, else in a new
    one; among the lines there at its height."""
    home = next((one for one in page.regions if one.id == region_id), None)
    if home is None:
        box = bounds(outline(line))
        middle = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2) if box is not None else (0, 0)
        home = next((one for one in page.regions if inside(middle, outline(one))), None)
    if home is None:
        return replace(page, regions=(*page.regions, Region(id=new_region_id, lines=(line,))))
    before = [one for one in home.lines if _middle(one) <= _middle(line)]
    place = len(before)
    lines = (*home.lines[:place], line, *home.lines[place:])
    return replace(page, regions=tuple(replace(one, lines=lines) if one is home else one for one in page.regions))


def without(page: Page, ids: Iterable[str]) -> Page:
    """Return the page without some regions (with their lines) and lines."""
    gone = set(ids)
    return replace(page, regions=tuple(
        replace(region, lines=tuple(line for line in region.lines if line.id not in gone))
        for region in page.regions if region.id not in gone))


def moved(shape: Shape, dx: int, dy: int) -> Shape:
    """Return a region with everything in it, or a line, moved by so many pixels."""
    if isinstance(shape, Region):
        return replace(shape, polygon=_moved(shape.polygon, dx, dy),
                       lines=tuple(_moved_line(line, dx, dy) for line in shape.lines))
    return _moved_line(shape, dx, dy)


def _moved_line(line: Line, dx: int, dy: int) -> Line:
    words = tuple(replace(word, polygon=_moved(word.polygon, dx, dy)) for word in line.words)
    return replace(line, polygon=_moved(line.polygon, dx, dy), baseline=_moved(line.baseline, dx, dy), words=words)


def _moved(points: Polygon, dx: int, dy: int) -> Polygon:
    return tuple((x + dx, y + dy) for x, y in points)


def with_point(shape: Shape, index: int, point: Point) -> Shape:
    """Return a shape with one corner of its outline elsewhere."""
    points = list(outline(shape))
    points[index] = point
    return replace(shape, polygon=tuple(points))


def split_line(line: Line, x: int, new_id: str) -> tuple[Line, Line] | None:
    """Return the two lines that a cut at ``x`` makes of one, or None where either would be too narrow."""
    box = bounds(outline(line))
    if box is None or x - box[0] < LEAST or box[2] - x < LEAST:
        return None
    left, right = cut(outline(line), x, upright=True)
    base = line.baseline or baseline_in(outline(line))
    at = (x, _height_at(base, x))
    words = [(word, bounds(word.polygon)) for word in line.words]
    first = tuple(word for word, place in words if place is not None and (place[0] + place[2]) // 2 < x)
    second = tuple(word for word, place in words if place is not None and (place[0] + place[2]) // 2 >= x)
    return (replace(line, polygon=left, baseline=(*(p for p in base if p[0] < x), at), words=first,
                    text=" ".join(word.text for word in first) or None),
            Line(id=new_id, polygon=right, baseline=(at, *(p for p in base if p[0] > x)), words=second,
                 text=" ".join(word.text for word in second) or None))


def split_region(region: Region, y: int, new_id: str) -> tuple[Region, Region] | None:
    """Return the two regions that a cut at the height ``y`` makes of one, or None where either would be too low."""
    box = bounds(outline(region))
    if box is None or y - box[1] < LEAST or box[3] - y < LEAST:
        return None
    upper, lower = cut(outline(region), y, upright=False)
    above = tuple(line for line in region.lines if _middle(line) < y)
    below = tuple(line for line in region.lines if _middle(line) >= y)
    return replace(region, polygon=upper, lines=above), replace(region, id=new_id, polygon=lower, lines=below)


def cut(polygon: Polygon, at: int, *, upright: bool) -> tuple[Polygon, Polygon]:
    """Return the two parts of a polygon on either side of an upright (or level) line."""
    axis = 0 if upright else 1
    first: list[Point] = []
    second: list[Point] = []
    for one, other in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True):
        (first if one[axis] <= at else second).append(one)
        if (one[axis] - at) * (other[axis] - at) < 0:
            share = (at - one[axis]) / (other[axis] - one[axis])
            met = (round(one[0] + (other[0] - one[0]) * share), round(one[1] + (other[1] - one[1]) * share))
            first.append(met)
            second.append(met)
    return tuple(first), tuple(second)


def _height_at(baseline: Polygon, x: int) -> int:
    for (x1, y1), (x2, y2) in pairwise(baseline):
        if x1 <= x <= x2 and x2 > x1:
            return round(y1 + (y2 - y1) * (x - x1) / (x2 - x1))
    return baseline[-1][1] if baseline else 0


def join_lines(lines: Iterable[Line]) -> Line:
    """Return the one line that several make, from left to right, under the id of the first."""
    ordered = sorted(lines, key=lambda line: (bounds(outline(line)) or (0,))[0])
    box = bounds(point for line in ordered for point in outline(line)) or (0, 0, 0, 0)
    texts = [line.text for line in ordered if line.text]
    base = tuple(point for line in ordered for point in (line.baseline or baseline_in(outline(line))))
    return replace(ordered[0], polygon=rectangle((box[0], box[1]), (box[2], box[3])), baseline=base,
                   words=tuple(word for line in ordered for word in line.words), text=" ".join(texts) or None,
                   confidence=None)


def join_regions(regions: Iterable[Region]) -> Region:
    """Return the one region that several make, under the id of the first; its lines keep their order."""
    parts = list(regions)
    box = bounds(point for region in parts for point in outline(region)) or (0, 0, 0, 0)
    return replace(parts[0], polygon=rectangle((box[0], box[1]), (box[2], box[3])),
                   lines=tuple(line for region in parts for line in region.lines), text=None)
