"""A text with its annotations in memory, edited key by key.

A typing run is one replacement since it began, and the anchors follow that net replacement, so that retyping a
misread name keeps its tag however the keys fell. Positions are therefore not pushed along at every key: what
stands wholly before the net replacement stays where it was when the run began, what stands wholly behind it is
as far from it as it was, and only what it meets is worked out by the rule. So a key costs what it touches.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import NamedTuple

from msgspec.structs import replace as copy_with

from editor.core.anchors import TextEdit, apply_edit, compose, touches
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans
from editor.core.editing import annotated_edit, follow, is_line_role, shift_all
from editor.core.ids import new_id as random_id
from editor.core.snapshot import TextSnapshot


class Touched(NamedTuple):
    """What an edit touched: [start, end) of the lines, in code points of the text after it.

    ``sealed`` tells that the edit did not continue the run before, which was sealed, and began a new one.
    ``structural`` tells that lines came or went: block roles were created or removed (those that were created
    have provisional identities until the session's own arrive).
    """

    start: int
    end: int
    sealed: bool
    structural: bool


class LiveText:
    """One text, edited key by key; always the same as ``editing.annotated_edit`` of ``base`` with ``net``."""

    def __init__(self, snapshot: TextSnapshot, new_id: Callable[[], str] = random_id) -> None:
        self._new_id = new_id
        self._begin(snapshot)

    def _begin(self, snapshot: TextSnapshot) -> None:
        self._base = snapshot
        self._content = snapshot.text.content
        self._run: TextEdit | None = None
        self._closed = False
        self._settled: tuple[Annotation, ...] | None = None
        self._starts = [annotation.start for annotation in snapshot.annotations]
        self._furthest = list(accumulate((annotation.end for annotation in snapshot.annotations), max))
        self._aligned = _roles_are_lines(snapshot)

    @property
    def content(self) -> str:
        """The text as it stands now."""
        return self._content

    @property
    def base(self) -> TextSnapshot:
        """The text and its annotations as they stood when the run began."""
        return self._base

    @property
    def net(self) -> TextEdit | None:
        """The one replacement that leads from ``base`` to now; None where that is nothing.

        It is not trimmed: that a name was typed anew, and not lengthened, tells where its tag ends.
        """
        return None if self._run is None or self._run.removed == self._run.inserted else self._run

    def apply(self, edit: TextEdit) -> Touched:
        """Make one edit. It continues the run if it touches what the run wrote; else the run is sealed first.

        A line feed, typed or removed, is always a run of its own.

        Raises:
            ValueError: the text that the edit removes does not stand there; nothing was changed.
        """
        content = apply_edit(self._content, edit)
        structural = "\n" in edit.removed or "\n" in edit.inserted
        sealed = self._run is not None and (structural or self._closed or not touches(self._run, edit))
        if sealed:
            self.seal()
        self._run = edit if self._run is None else compose(self._run, edit)
        self._closed = structural
        self._content = content
        self._settled = None
        if structural or not self._aligned:
            self._settled = annotated_edit(self._base, [self._run], self._new_id).snapshot.annotations
        end = content.find("\n", edit.new_end)
        return Touched(content.rfind("\n", 0, edit.start) + 1, len(content) if end < 0 else end, sealed, structural)

    def seal(self) -> None:
        """End the run: ``base`` is how things stand now, and the next edit begins a new run."""
        if self._run is not None:
            self._begin(self.snapshot())

    def snapshot(self) -> TextSnapshot:
        """The text and all annotations as they stand now."""
        if self._run is None:
            return self._base
        return TextSnapshot(text=copy_with(self._base.text, content=self._content), annotations=self.annotations())

    def annotations(self) -> tuple[Annotation, ...]:
        """All annotations as they stand now, in the order of ``sort_key``."""
        if self._run is None:
            return self._base.annotations
        if self._settled is None:
            moved = shift_all(self._base.annotations, self._run, self._base.text.content)
            self._settled = tuple(sorted(moved, key=sort_key))
        return self._settled

    def overlapping(self, start: int, end: int) -> list[Annotation]:
        """Return what meets [start, end] as it stands now, points and what only touches an end included.

        In the order of ``sort_key``.
        """
        if self._settled is not None:
            return [a for a in self._settled if a.start <= end and a.end >= start]
        net = self._run
        if net is None:
            return self._meeting(start, end)
        # Whatever meets [start, end] now met [low, high] when the run began; the net stretch counts whole.
        low = start if start < net.start else start - net.growth if start > net.new_end else net.start
        high = end if end < net.start else end - net.growth if end > net.new_end else net.end
        moved = shift_all(self._meeting(low, high), net, self._base.text.content)
        return sorted((a for a in moved if a.start <= end and a.end >= start), key=sort_key)

    def at(self, position: int) -> list[Annotation]:
        """Return what covers or touches the position as things stand now."""
        return self.overlapping(position, position)

    def get(self, annotation_id: str) -> Annotation | None:
        """Return one annotation as it stands now, or None."""
        if self._settled is not None or self._run is None:
            return next((a for a in self.annotations() if a.id == annotation_id), None)
        found = next((a for a in self._base.annotations if a.id == annotation_id), None)
        return None if found is None else follow(found, self._run, self._base.text.content)

    def _meeting(self, start: int, end: int) -> list[Annotation]:
        """Return what met [start, end] when the run began; the furthest end so far says where to stop looking."""
        annotations, furthest = self._base.annotations, self._furthest
        found: list[Annotation] = []
        index = bisect_right(self._starts, end) - 1
        while index >= 0 and furthest[index] >= start:
            if annotations[index].end >= start:
                found.append(annotations[index])
            index -= 1
        found.reverse()
        return found


def _roles_are_lines(snapshot: TextSnapshot) -> bool:
    roles: Iterable[Annotation] = filter(is_line_role, snapshot.annotations)
    return [(role.start, role.end) for role in roles] == [
        (line.start, line.end) for line in line_spans(snapshot.text.content)]
