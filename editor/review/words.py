"""Three-way merge of prose in fields: remarks, descriptions, memos."""

from __future__ import annotations

from editor.review.deltas import apply
from editor.review.diff import diff


def merged_words(base: str, mine: str, theirs: str) -> str | None:
    """Return what both sides made of ``base``, word by word; None where they changed the same words, or wrote at one
    place."""
    one, other = diff(base, mine), diff(base, theirs)
    both = sorted({*one, *other})
    if any(first.end >= second.start for first, second in zip(both, both[1:], strict=False)):
        return None
    return apply(base, both)
