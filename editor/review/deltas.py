"""Exact deltas between two states of a text: applied, taken back, joined.

A delta is a tuple of ``TextEdit``: all positions are code points of the text before, the edits are in order and do
not overlap; two may touch (an insertion at the edge of a replacement stands apart from it). What an edit removes is
kept in it, so that a delta can be inverted and proves the text that it is applied to. Taken from the last edit to
the first it is a sequence of single edits such as ``editor.core.editing.annotated_edit`` takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from editor.core.anchors import TextEdit

Delta = tuple[TextEdit, ...]


def apply(text: str, delta: Sequence[TextEdit]) -> str:
    """Return ``text`` after ``delta``.

    Raises:
        ValueError: what an edit removes does not stand there, or the edits are out of order or overlap.
    """
    pieces: list[str] = []
    place = 0
    for start, removed, inserted in delta:
        end = start + len(removed)
        if start < place or text[start:end] != removed:
            raise ValueError(f"the text at {start} is not what the delta removes")
        pieces += (text[place:start], inserted)
        place = end
    pieces.append(text[place:])
    return "".join(pieces)


def growths(delta: Sequence[TextEdit]) -> list[int]:
    """Return by how many code points the text has grown before each edit, and in all."""
    return [0, *accumulate(len(inserted) - len(removed) for _, removed, inserted in delta)]


def placed_after(delta: Sequence[TextEdit]) -> Delta:
    """Return the edits with their starts in the text that the delta leaves."""
    return tuple(TextEdit(edit.start + growth, edit.removed, edit.inserted)
                 for edit, growth in zip(delta, growths(delta), strict=False))


def invert(delta: Sequence[TextEdit]) -> Delta:
    """Return the delta that takes ``delta`` back."""
    return tuple(TextEdit(edit.start, edit.inserted, edit.removed) for edit in placed_after(delta))


def moved(delta: Iterable[TextEdit], by: int) -> Delta:
    """Return the delta for a text before which ``by`` more code points stand."""
    return tuple(TextEdit(start + by, removed, inserted) for start, removed, inserted in delta)


def compose(first: Sequence[TextEdit], second: Sequence[TextEdit]) -> Delta:
    """Return the one delta that does ``first`` and then ``second``.

    Edits of the two that meet become one net edit, as in ``core.anchors.compose``, so that a word deleted and then
    typed otherwise is a word replaced; edits that undo one another vanish.
    """
    if not first or not second:
        return tuple(first or second)
    result: list[TextEdit] = []
    growth = 0
    for group in _groups(placed_after(first), second):
        result += _net(group, growth)
        growth += sum(edit.growth for edit in group.first)
    return tuple(result)


class _Group(NamedTuple):
    """Edits of both deltas that meet, placed in the text between them; ``middle`` of it begins at ``start``."""

    start: int
    middle: str
    first: list[TextEdit]
    second: list[TextEdit]


def _groups(first: Sequence[TextEdit], second: Sequence[TextEdit]) -> list[_Group]:
    """Both deltas in groups that do not touch one another; each stretch is what stands in the text between."""
    written = [(edit.start, edit.new_end, edit.inserted, 0, edit) for edit in first]
    rewritten = [(edit.start, edit.end, edit.removed, 1, edit) for edit in second]
    groups: list[_Group] = []
    for start, end, stretch, side, edit in sorted([*written, *rewritten], key=_stretch):
        last = groups[-1] if groups else None
        if last is None or start > last.start + len(last.middle):
            last = _Group(start, "", [], [])
            groups.append(last)
        known = last.start + len(last.middle)
        if end > known:
            groups[-1] = last = last._replace(middle=last.middle + stretch[known - start:])
        (last.second if side else last.first).append(edit)
    return groups


def _stretch(entry: tuple[int, int, str, int, TextEdit]) -> tuple[int, int]:
    # Two insertions at one point keep their order, which sorting is stable for.
    return entry[:2]


def _net(group: _Group, growth: int) -> list[TextEdit]:
    """What a group does to the text before both; ``growth`` is that of the first delta up to here."""
    if not group.first or not group.second:
        return [TextEdit(edit.start - before, edit.removed, edit.inserted) for edit, before in
                zip((*group.first, *group.second), _before(group, growth), strict=True)]
    before = [TextEdit(edit.start - group.start, edit.inserted, edit.removed) for edit in group.first]
    removed = apply(group.middle, before)
    inserted = apply(group.middle, moved(group.second, -group.start))
    return [TextEdit(group.start - growth, removed, inserted)] if removed != inserted else []


def _before(group: _Group, growth: int) -> list[int]:
    """By how much the first delta has moved each edit of a group that is of one delta alone."""
    if group.second:
        return [growth] * len(group.second)
    return [growth + before for before in growths(group.first)[:-1]]
