"""What stands in no text: places where two people wrote different things and a person is to choose."""

from __future__ import annotations

from editor.core.record import Record

OPEN_KINDS = frozenset({"conflict", "moved-twice", "moved-deleted"})
"""Kinds that need a person and block signing off. The others, "order" and "typographic", are only listed."""


class TextConflict(Record, frozen=True):
    """A place where a person is to choose, or at least to look: what stood and what either side wrote.

    ``start`` and ``end`` are code points of the merged text: what stands there for now. ``kind`` is one of
    ``OPEN_KINDS``, "order" (both inserted at one point, and both stand) or "typographic" (the readings differ in
    blanks, quotation marks or case alone). "moved-twice": both moved the passage, to different places, and it stands
    where ``mine`` put it; "moved-deleted": one moved it and the other deleted it, and it stands where it was moved.
    """

    kind: str
    base: str
    mine: str
    theirs: str
    start: int
    end: int

    @property
    def is_open(self) -> bool:
        """Whether it needs a person."""
        return self.kind in OPEN_KINDS
