"""Three-way merge of prose in fields: remarks, descriptions, memos."""

from __future__ import annotations

from editor.review.text_merge import merge


def merged_words(base: str, mine: str, theirs: str) -> str | None:
    """Return what both made of ``base``, word by word; None where they changed the same words differently."""
    merged = merge(base, mine, theirs, "content")
    return None if any(conflict.is_open for conflict in merged.conflicts) else merged.text
