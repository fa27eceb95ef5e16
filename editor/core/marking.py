"""Where marks stand: what is the same mark, what encloses a selection, and where the end of a span may be moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from editor.core.annotations import Annotation
from editor.core.record import JsonObject

Edge = Literal["start", "end"]


class Stretch(NamedTuple):
    """A stretch of a text in code points, half-open."""

    start: int
    end: int


def same_mark(annotations: Iterable[Annotation], kind: str, start: int, end: int) -> Annotation | None:
    """Return the attached annotation of the kind that covers exactly [start, end), or None."""
    return next((a for a in annotations
                 if a.kind == kind and (a.start, a.end) == (start, end) and not a.detached and not a.is_block), None)


def innermost_span(annotations: Iterable[Annotation]) -> Annotation | None:
    """Return the shortest mark or tag that covers letters, or None."""
    spans = [a for a in annotations if a.start < a.end and not a.detached and not a.is_block]
    return min(spans, key=lambda a: (a.end - a.start, -a.start, a.id), default=None)


def moved_edge(span: Stretch, edge: Edge, position: int, length: int) -> Stretch | None:
    """Return the span with one edge at ``position``; None where nothing would be left, or it would leave the text."""
    moved = span._replace(**{edge: position})
    return moved if 0 <= moved.start < moved.end <= length else None


def larger(selection: Stretch, candidates: Iterable[Stretch]) -> Stretch | None:
    """Return the smallest candidate that holds the selection and more, or None."""
    around = [c for c in candidates if c.start <= selection.start and selection.end <= c.end and c != selection]
    return min(around, key=lambda c: (c.end - c.start, c.start), default=None)


def reusable(attributes: JsonObject, kept: Sequence[str]) -> JsonObject:
    """Return the attributes of the mark set last that are proposed for the next one."""
    return {name: attributes[name] for name in kept if name in attributes}
