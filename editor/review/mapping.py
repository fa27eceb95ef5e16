"""Where anchors stand after a delta: the house's rule (``core.anchors.shift``), and what it leaves to comparing.

Where an edit lies within a span, or beside it, ``shift`` says all: insertions at either edge stay outside, a run that
is replaced and wholly covered gives way to the whole replacement, a point belongs to the character before it.
Where a replaced run is covered in part, ``shift`` looks only for equal ends and clips, which is right while somebody
types. A colleague's change has no keystrokes: here the run is aligned, by tokens, then by words that are alike, then
within such a word by characters, and the finer edits are shifted one by one. So a tag on the second of three words
that were all respelled stays on the second.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, reduce
from itertools import pairwise

from editor.core.anchors import Anchor, TextEdit, shift
from editor.review.deltas import Delta, apply, growths, moved
from editor.review.diff import by_words, diff
from editor.review.likeness import changed_characters, is_respelling
from editor.review.tokens import has_words

Finer = Callable[[TextEdit], Delta]


class Mapping:
    """Maps anchors of one text to where they stand after a delta."""

    def __init__(self, before: str, delta: Sequence[TextEdit]) -> None:
        """Prepare for any number of anchors.

        Raises:
            ValueError: the delta is none of ``before``.
        """
        self._before = before
        self.after = apply(before, delta)
        self._delta = tuple(delta)
        self._starts = [edit.start for edit in delta]
        self._ends = [start + len(removed) for start, removed, _ in delta]
        self._growths = growths(delta)

    def __call__(self, anchor: Anchor) -> Anchor:
        """Return where an anchor stands after the delta: detached where nothing of its words survives."""
        first, last = bisect_left(self._ends, anchor.start), bisect_right(self._starts, anchor.end)
        by = self._growths[first]
        if first == last:
            return Anchor(anchor.start + by, anchor.end + by, anchor.detached)
        placed = _through(anchor, self._delta[first:last], _LEVELS)
        placed = Anchor(placed.start + by, placed.end + by, placed.detached)
        if placed.is_point or placed.detached or (has_words(self.after[placed.start:placed.end])
                                                  or not has_words(self._before[anchor.start:anchor.end])):
            return placed
        # The blank or comma that was left between two words is not what the span was about.
        return Anchor(placed.start, placed.start, detached=True)


class Following:
    """Where anchors stand after edits that were made one upon the other."""

    def __init__(self, edits: Sequence[TextEdit]) -> None:
        """Prepare for any number of anchors."""
        self._edits = tuple(edits)
        self._descends = all(after.end <= before.start for before, after in pairwise(self._edits))
        """Whether each stands before the one made before it: then all positions are those of the text at first."""
        self._starts = [-edit.start for edit in self._edits]
        self._growths = growths(self._edits)

    def __call__(self, anchor: Anchor) -> Anchor:
        """Return where an anchor stands after all of them, one by one by ``shift``."""
        if not self._descends:
            return reduce(shift, self._edits, anchor)
        place = bisect_left(self._starts, -anchor.end)  # those before it in the tuple stand behind the anchor
        while place < len(self._edits) and self._edits[place].end >= anchor.start:
            anchor = shift(anchor, self._edits[place])
            place += 1
        by = self._growths[-1] - self._growths[place]
        return Anchor(anchor.start + by, anchor.end + by, anchor.detached) if by else anchor


def _through(anchor: Anchor, delta: Iterable[TextEdit], levels: Sequence[Finer]) -> Anchor:
    """Shift an anchor through a delta, from its last edit to its first, so that all positions stay those before."""
    for edit in reversed(tuple(delta)):
        anchor = _follow(anchor, edit, levels)
    return anchor


def _follow(anchor: Anchor, edit: TextEdit, levels: Sequence[Finer]) -> Anchor:
    if anchor.detached or not covers_in_part(anchor, edit):
        return shift(anchor, edit)
    if not levels or not edit.inserted:
        return _clipped(anchor, edit)
    return _through(anchor, levels[0](edit), levels[1:])


def covers_in_part(anchor: Anchor, edit: TextEdit) -> bool:
    """Whether an edit removes something on both sides of an edge of the span, or of the point, or more than it."""
    if anchor.is_point:
        return edit.start < anchor.start < edit.end
    return edit.start < anchor.end and edit.end > anchor.start and not (
        anchor.start <= edit.start and edit.end <= anchor.end)


def _clipped(anchor: Anchor, edit: TextEdit) -> Anchor:
    """What is left of an anchor where nothing of the replaced run is written again.

    Equal letters at its ends do not count, unlike in ``shift``: a "P" is not what remains of "Pasha".
    """
    if edit.start <= anchor.start and anchor.end <= edit.end:
        return Anchor(edit.start, edit.start, detached=True)
    if edit.start < anchor.start:
        return Anchor(edit.new_end, anchor.end + edit.growth)
    return Anchor(anchor.start, edit.start)


@lru_cache(maxsize=256)
def _by_tokens(edit: TextEdit) -> Delta:
    """The edit as edits of the tokens that differ."""
    return moved(diff(edit.removed, edit.inserted), edit.start)


@lru_cache(maxsize=256)
def _by_characters(edit: TextEdit) -> Delta:
    """The edit as edits of characters, where it is a word spelt otherwise."""
    if not is_respelling(edit.removed, edit.inserted):
        return (edit,)
    return moved((TextEdit(part.start, edit.removed[part.start:part.end], edit.inserted[part.new_start:part.new_end])
                  for part in changed_characters(edit.removed, edit.inserted)), edit.start)


_LEVELS: tuple[Finer, ...] = (_by_tokens, lru_cache(maxsize=256)(by_words), _by_characters)
