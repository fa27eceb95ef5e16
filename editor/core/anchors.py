"""Anchors and the one rule by which they follow corrections of the text.

Positions are Unicode code points, spans are half-open. The rule table stands in ``shift`` and nowhere else;
notes, tags, marks and comments all use it. Block roles belong to their line and use ``shift_block``.
"""

from __future__ import annotations

from typing import NamedTuple


class TextEdit(NamedTuple):
    """One replacement: ``removed`` stood at ``start`` and gives way to ``inserted``."""

    start: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the replaced stretch ended, in the text before the edit."""
        return self.start + len(self.removed)

    @property
    def new_end(self) -> int:
        """Where the new stretch ends, in the text after the edit."""
        return self.start + len(self.inserted)

    @property
    def growth(self) -> int:
        """By how many code points the text grows (negative: shrinks)."""
        return len(self.inserted) - len(self.removed)


class Anchor(NamedTuple):
    """A span [start, end), a point (start == end), or the point where either was swallowed (detached)."""

    start: int
    end: int
    detached: bool = False

    @property
    def is_point(self) -> bool:
        """Whether the anchor covers nothing."""
        return self.start == self.end


def apply_edit(text: str, edit: TextEdit) -> str:
    """Return ``text`` after ``edit``.

    Raises:
        ValueError: the text to be removed does not stand there.
    """
    if edit.start < 0 or text[edit.start:edit.end] != edit.removed:
        raise ValueError(f"the text at {edit.start} is not what the edit removes")
    return text[:edit.start] + edit.inserted + text[edit.end:]


def invert(edit: TextEdit) -> TextEdit:
    """Return the edit that takes ``edit`` back."""
    return TextEdit(edit.start, edit.inserted, edit.removed)


def trim(edit: TextEdit) -> TextEdit:
    """Return the smallest replacement with the same effect; pure insertions and deletions stay as they are."""
    removed, inserted = edit.removed, edit.inserted
    if not removed or not inserted:
        return edit
    limit = min(len(removed), len(inserted))
    head = 0
    while head < limit and removed[head] == inserted[head]:
        head += 1
    tail = 0
    while tail < limit - head and removed[-1 - tail] == inserted[-1 - tail]:
        tail += 1
    return TextEdit(edit.start + head, removed[head:len(removed) - tail], inserted[head:len(inserted) - tail])


def touches(first: TextEdit, second: TextEdit) -> bool:
    """Tell whether ``second`` (made after ``first``) meets or overlaps the stretch that ``first`` wrote."""
    return second.start <= first.new_end and second.end >= first.start


def compose(first: TextEdit, second: TextEdit) -> TextEdit:
    """Return the one replacement that does ``first`` and then ``second``, which must touch it.

    Raises:
        ValueError: the edits do not touch, so that no exact single replacement exists.
    """
    if not touches(first, second):
        raise ValueError("the edits do not touch")
    before = first.inserted[:max(0, second.start - first.start)]
    after = first.inserted[min(len(first.inserted), max(0, second.end - first.start)):]
    # What the second edit removes beyond the stretch of the first was there before the first.
    left = second.removed[:max(0, first.start - second.start)]
    overhang = second.end - first.new_end
    right = second.removed[len(second.removed) - overhang:] if overhang > 0 else ""
    start = min(first.start, second.start)
    return TextEdit(start, left + first.removed + right, before + second.inserted + after)


def shift(anchor: Anchor, edit: TextEdit) -> Anchor:
    """Return where ``anchor`` stands after ``edit``: the rule table of the house.

    Before a replacement clips or detaches anything it is trimmed: what it writes again as it was, it leaves as it
    was. A replacement inside the span counts as it is, so that retyping "Petrov" as "Petrovich" is no insertion
    at the end. A detached anchor stays detached; the point where it was swallowed moves along.
    """
    if anchor.is_point or anchor.detached:
        return _shift_point(anchor, edit)
    start, end = anchor.start, anchor.end
    if edit.end <= start:
        return Anchor(start + edit.growth, end + edit.growth)
    if edit.start >= end:
        return anchor
    if edit.start >= start and edit.end <= end and (edit.inserted or (edit.start, edit.end) != (start, end)):
        return Anchor(start, end + edit.growth)
    smaller = trim(edit)
    if smaller != edit:
        return shift(anchor, smaller)
    if edit.start <= start and edit.end >= end:
        return Anchor(edit.start, edit.start, detached=True)
    if edit.start < start:
        return Anchor(edit.new_end, end + edit.growth)
    return Anchor(start, edit.start)


def _shift_point(anchor: Anchor, edit: TextEdit) -> Anchor:
    point = anchor.start
    if point <= edit.start:
        # An insertion at the point stays behind it: the point belongs to the character before it.
        return anchor
    if point >= edit.end:
        return Anchor(point + edit.growth, point + edit.growth, anchor.detached)
    smaller = trim(edit)
    return Anchor(edit.start, edit.start, detached=True) if smaller == edit else _shift_point(anchor, smaller)


def shift_block(anchor: Anchor, edit: TextEdit) -> Anchor:
    """Return where a block role stands after ``edit``: it grows at both ends.

    Lines that a replacement writes again as they were keep their roles. Splitting and joining of lines is settled
    afterwards by ``editor.core.blocks``.
    """
    start, end = anchor.start, anchor.end
    edit = trim(edit)
    if edit.end < start or (edit.end == start and edit.removed and edit.start < start):
        return Anchor(max(edit.start, start + edit.growth), end + edit.growth)
    if edit.start > end:
        return anchor
    return Anchor(min(start, edit.start), max(edit.new_end, end + edit.growth))
