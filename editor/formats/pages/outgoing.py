"""What PAGE and ALTO write: the pages of a letter, each line with the words that stand on it now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from editor.core.pages import Line, Page, Polygon, Region, Word, line_stretches
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.pages.geometry import Box, box_of, hull

UNIVERSAL = ("page-break", "line-break")
"""Kinds of annotations that pages carry; all others stay behind."""


class OutLine(NamedTuple):
    """A line to be written: an outline that always says something, and the words of the text."""

    id: str
    polygon: Polygon
    baseline: Polygon
    text: str
    words: tuple[Word, ...]
    confidence: int | None


class OutRegion(NamedTuple):
    """A region to be written."""

    id: str
    kind: str
    polygon: Polygon
    lines: tuple[OutLine, ...]


def current_text(snapshot: LetterSnapshot) -> dict[str, str]:
    """Return the words of the transcription on each line, by the line's id: corrections go out, not what was read."""
    content = snapshot.transcription.text.content
    return {stretch.target: content[stretch.start:stretch.end].strip()
            for stretch in line_stretches(content, snapshot.transcription.annotations)}


def regions_of(page: Page, texts: dict[str, str]) -> tuple[OutRegion, ...]:
    """Return the regions of a page that have a place on it."""
    found: list[OutRegion] = []
    for region in page.regions:
        lines = tuple(line for one in region.lines if (line := _line(one, texts)) is not None)
        outline = region.polygon or hull([line.polygon for line in lines])
        if len(outline) >= 2:
            found.append(OutRegion(region.id, region.kind, outline, lines))
    return tuple(found)


def _line(line: Line, texts: dict[str, str]) -> OutLine | None:
    around = box_of([line.polygon, line.baseline, *(word.polygon for word in line.words)])
    if around is None:
        return None
    polygon = line.polygon if len(line.polygon) >= 2 else _thick(around).polygon()
    text = texts.get(line.id, line.text or "")
    # Words that were corrected stand no longer where the recogniser saw them.
    words = line.words if [word.text for word in line.words] == text.split() else ()
    return OutLine(line.id, polygon, line.baseline, text, words, line.confidence if text == line.text else None)


def _thick(box: Box) -> Box:
    """A box with an inside, also around a flat baseline."""
    return Box(box.left, box.top, max(box.right, box.left + 1), max(box.bottom, box.top + 1))


def losses(snapshot: LetterSnapshot, format_name: str) -> Iterator[Problem]:
    """Report, for one letter, what a format of pages leaves out."""
    kinds = {a.kind for text in snapshot.texts() for a in text.annotations if not a.is_block}
    parts = sorted(kinds - set(UNIVERSAL))
    if snapshot.notes:
        parts.append("notes")
    if snapshot.translations:
        parts.append("translations")
    placeless = sum(1 for page in snapshot.pages for region in page.regions if not _has_place(region))
    if placeless:
        parts.append("regions without a place")
    if not snapshot.pages:
        yield problem("letter-not-written", letter=snapshot.letter.id, what="pages", format=format_name)
    elif parts:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(parts), format=format_name)


def _has_place(region: Region) -> bool:
    return bool(region.polygon) or any(box_of([line.polygon, line.baseline]) for line in region.lines)
