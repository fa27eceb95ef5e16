"""Many edits of one text at once, as from replacing: what is touched by none of them moves but once.

The result is that of ``editing.shift_all`` edit by edit; only the way there is shorter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

from msgspec.structs import replace as copy_with

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation

Follow = Callable[[Annotation, TextEdit, str | None], Annotation]

FEWEST = 8
"""With fewer edits the plain way is as quick."""


def shift_many(annotations: Iterable[Annotation], edits: Sequence[TextEdit], follow: Follow, *,
               places: bool = False) -> list[Annotation] | None:
    """Return the annotations after all the edits, block roles not settled; None where they must be taken one by one.

    ``follow`` says where one that an edit touches stands after it.
    That is so where there are few, and where one overlaps the next; unless nothing but ``places`` is asked for, also
    where lines come or go, and where an annotation is detached on the way: what it stood on has to be read then.
    """
    if len(edits) < FEWEST or (not places and any("\n" in edit.removed or "\n" in edit.inserted for edit in edits)):
        return None
    if all(after.end <= before.start for before, after in pairwise(edits)):
        way = _Descending(edits, follow)
    elif all(after.start >= before.new_end for before, after in pairwise(edits)):
        way = _Ascending(edits, follow)
    else:
        return None
    result: list[Annotation] = []
    for annotation in annotations:
        shifted = way.through(annotation)
        if shifted.detached and not annotation.detached and not places:
            return None
        result.append(shifted)
    return result


class _Descending:
    """Edits of which each stands before the one made before it, so that all positions are those of the first text."""

    def __init__(self, edits: Sequence[TextEdit], follow: Follow) -> None:
        self._edits = edits
        self._follow = follow
        self._starts = [-edit.start for edit in edits]
        self._growths = [0, *accumulate(edit.growth for edit in edits)]

    def through(self, annotation: Annotation) -> Annotation:
        """Return one annotation after all the edits."""
        place = bisect_left(self._starts, -annotation.end)
        while place < len(self._edits) and self._edits[place].end >= annotation.start:
            annotation = self._follow(annotation, self._edits[place], None)
            place += 1
        return _moved(annotation, self._growths[-1] - self._growths[place])


class _Ascending:
    """Edits of which each stands behind the one made before it: what they count with has moved already."""

    def __init__(self, edits: Sequence[TextEdit], follow: Follow) -> None:
        self._edits = edits
        self._follow = follow
        self._growths = [0, *accumulate(edit.growth for edit in edits)]
        self._ends = [edit.end - growth for edit, growth in zip(edits, self._growths, strict=False)]

    def through(self, annotation: Annotation) -> Annotation:
        """Return one annotation after all the edits."""
        place = bisect_left(self._ends, annotation.start)
        annotation = _moved(annotation, self._growths[place])
        while place < len(self._edits) and self._edits[place].start <= annotation.end:
            annotation = self._follow(annotation, self._edits[place], None)
            place += 1
        return annotation


def _moved(annotation: Annotation, growth: int) -> Annotation:
    if not growth:
        return annotation
    return copy_with(annotation, start=annotation.start + growth, end=annotation.end + growth)

