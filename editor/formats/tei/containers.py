"""Elements round whole lines that came with a text: which lines stand in which, so that they are written again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.core.annotations import OPAQUE, Annotation


class Line(NamedTuple):
    """A line of a text with its role, and the pieces into which roles that are run in divide it."""

    kind: str
    form: str
    pieces: tuple[Piece, ...]
    facs: str | None = None
    """The pointer to the region of a scan where it stands."""
    element: str = ""
    """How its element was called where it came from, if its role does not say."""
    given: tuple[tuple[str, str], ...] = ()
    """Attributes that it had there."""

    @property
    def start(self) -> int:
        """Where the line begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.pieces[-1].end


class Piece(NamedTuple):
    """A stretch of a line with one role; ``run_in`` is the annotation that says so, if it is not the line's."""

    start: int
    end: int
    kind: str
    run_in: str | None = None


class Box(NamedTuple):
    """An element with the lines and elements in it."""

    annotation: Annotation
    items: list[Line | Box]

    @property
    def form(self) -> str:
        """What stands for the form of a line: no role of a letter."""
        return "box"

    @property
    def name(self) -> str:
        """The element's name."""
        return str(self.annotation.attributes.get("name") or "")


Item = Line | Box


def containers(annotations: Iterable[Annotation], lines: Sequence[Line]) -> list[Annotation]:
    """Return the annotations that are elements round whole lines, outer ones first; one that crosses another, or no
    longer ends where lines do, is none."""
    starts, ends = {line.start for line in lines}, {line.end for line in lines}
    candidates = [one for one in annotations if one.kind == OPAQUE and one.attributes.get("block") is True
                  and not one.detached and one.start in starts and one.end in ends]
    chosen: list[Annotation] = []
    open_: list[Annotation] = []
    for one in sorted(candidates, key=lambda a: (a.start, -a.end, _depth(a), a.id)):
        while open_ and open_[-1].end < one.start:
            open_.pop()
        if open_ and one.end > open_[-1].end:
            continue
        chosen.append(one)
        open_.append(one)
    return chosen


def _depth(annotation: Annotation) -> int:
    depth = annotation.attributes.get("depth")
    return depth if isinstance(depth, int) else 0


def boxed(lines: Sequence[Line], outer: Sequence[Annotation]) -> list[Item]:
    """Return the lines within the elements round them."""
    result: list[Item] = []
    stack: list[Box] = []
    waiting = list(outer)
    for line in lines:
        while stack and stack[-1].annotation.end < line.end:
            stack.pop()
        while waiting and waiting[0].start <= line.start:
            box = Box(waiting.pop(0), [])
            (stack[-1].items if stack else result).append(box)
            stack.append(box)
        (stack[-1].items if stack else result).append(line)
        while stack and stack[-1].annotation.end <= line.end:
            stack.pop()
    return result
