"""Pages: the scans of a letter, with what was drawn on them.

All coordinates are pixels of the image as it is shown upright (its EXIF orientation obeyed), before any adjustment
of ours: x to the right, y downwards, the origin in the upper left corner. A line is tied to the text by the
``line-break`` that begins it there: its attribute ``facs`` names the line, as ``facs`` of a ``page-break`` names the
page and ``facs`` of a block role names a region. So the tie is an anchor like any other, and holds when the text is
corrected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from editor.core.annotations import Annotation
from editor.core.record import Record, WordRecord

Point = tuple[int, int]
Polygon = tuple[Point, ...]

PageSide = Literal["", "recto", "verso", "address", "enclosure", "cover"]

FACS = "facs"
"""The attribute of an annotation that names a page, region or line."""


class Word(Record, frozen=True):
    """A word as a recogniser saw it. ``confidence`` is in per cent."""

    text: str
    polygon: Polygon = ()
    confidence: int | None = None


class Line(Record, frozen=True):
    """A line on a page: its outline, its baseline from left to right, and what a recogniser read there."""

    id: str
    polygon: Polygon = ()
    baseline: Polygon = ()
    text: str | None = None
    words: tuple[Word, ...] = ()
    confidence: int | None = None


class Region(WordRecord, frozen=True):
    """A part of a page with its lines in reading order. ``kind`` is a PAGE type: paragraph, heading, stamp …"""

    id: str
    kind: str = "paragraph"
    polygon: Polygon = ()
    lines: tuple[Line, ...] = ()
    text: str | None = None


class Image(Record, frozen=True):
    """The file of a scan. ``path`` is relative to the project's folder, with slashes, also where it is embedded:
    then it is the name the file had. ``width`` and ``height`` are pixels, upright; ``frame`` counts the pictures of
    a file that holds several, from 0. ``size`` is in bytes."""

    path: str
    sha256: str
    media_type: str
    width: int
    height: int
    size: int = 0
    frame: int = 0
    embedded: bool = False
    url: str | None = None
    """The address of the IIIF image service, or of the image itself."""


class Adjustments(Record, frozen=True):
    """How a page is shown; the image itself is never changed. ``rotation`` is in tenths of a degree, clockwise;
    brightness, contrast and sharpness go from -100 to 100; ``gamma`` is in per cent."""

    rotation: int = 0
    mirrored: bool = False
    brightness: int = 0
    contrast: int = 0
    gamma: int = 100
    sharpness: int = 0
    inverted: bool = False
    greyscale: bool = False


class Page(Record, frozen=True):
    """One page of a letter. ``label`` is what it is called: a folio (1r, 1v) or a page number."""

    id: str
    letter: str
    order: int = 0
    label: str = ""
    side: PageSide = ""
    image: Image | None = None
    adjustments: Adjustments = Adjustments()
    regions: tuple[Region, ...] = ()

    def lines(self) -> Iterator[Line]:
        """The lines of all regions, in reading order."""
        for region in self.regions:
            yield from region.lines

    def line(self, line_id: str) -> Line | None:
        """Return the line with the id, or None."""
        return next((line for line in self.lines() if line.id == line_id), None)


class LinkedSpan(Record, frozen=True):
    """The stretch of a text, [start, end) in code points, that stands on a page, or on a line of it."""

    start: int
    end: int
    target: str


def line_stretches(content: str, annotations: Iterable[Annotation]) -> list[LinkedSpan]:
    """Return which stretches of a text are linked to lines.

    A line goes from the break that names it to the next break of a line or page, and never beyond its own block.
    """
    breaks = sorted((a.start, a.kind == "line-break", str(a.attributes.get(FACS) or "").removeprefix("#"))
                    for a in annotations if a.kind in ("line-break", "page-break") and not a.detached)
    starts = sorted({start for start, _, _ in breaks})
    following = dict(zip(starts, [*starts[1:], len(content)], strict=False))
    found: list[LinkedSpan] = []
    for start, is_line, target in breaks:
        if is_line and target:
            block_end = content.find("\n", start)
            end = min(following[start], block_end if block_end >= 0 else len(content))
            found.append(LinkedSpan(start, max(start, end), target))
    return found


def page_stretches(content: str, annotations: Iterable[Annotation]) -> list[LinkedSpan]:
    """Return which stretches of a text stand on which page: from each page break to the next. What stands before the
    first break belongs to no page here; whoever knows the pages knows which is the first."""
    breaks = sorted((a.start, str(a.attributes.get(FACS) or "").removeprefix("#"))
                    for a in annotations if a.kind == "page-break" and not a.detached)
    ends = [*(start for start, _ in breaks[1:]), len(content)]
    return [LinkedSpan(start, end, target) for (start, target), end in zip(breaks, ends, strict=False)]
