"""Where what stands on a text comes to stand when two texts become one.

Every annotation is carried from the side that has it. Where both have it and arrive at different places, the side that
really changed it decides: it moved the annotation, or edited the words under it. Everything here gives the same
whoever merges.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans, reblock
from editor.core.ids import new_id
from editor.core.quotes import capture
from editor.core.record import replace
from editor.review.deltas import Delta, placed_after


class Rival(NamedTuple):
    """Where one side brings an annotation, and whether that side edited what it stands on."""

    anchor: Anchor
    touched: bool


def chosen_place(mine: Rival, theirs: Rival) -> Anchor:
    """Return the place of an annotation that both sides have."""
    if mine.anchor == theirs.anchor:
        return mine.anchor
    if mine.touched != theirs.touched:
        return mine.anchor if mine.touched else theirs.anchor
    return min((mine.anchor, theirs.anchor), key=lambda anchor: (anchor.detached, anchor))


class Touched:
    """Whether the edits that led to a text wrote or took away something at an anchor of it."""

    def __init__(self, delta: Delta) -> None:
        """Prepare for any number of anchors."""
        placed = placed_after(delta)
        self._starts = [edit.start for edit in placed]
        self._ends = [edit.new_end for edit in placed]

    def __call__(self, anchor: Anchor) -> bool:
        """Return whether the first edit that does not end before the anchor begins within it, or earlier."""
        first = bisect_left(self._ends, anchor.start)
        return first < len(self._starts) and self._starts[first] <= anchor.end


def put_at(annotation: Annotation, anchor: Anchor, content: str) -> Annotation:
    """Return an annotation at its new place; one that is detached by it keeps the words that it had in ``content``."""
    start, end, detached = anchor
    moved = replace(annotation, start=start, end=end, detached=detached)
    if not detached or annotation.detached or annotation.quote or annotation.prefix or annotation.suffix:
        return moved
    quote = capture(content, annotation.start, annotation.end)
    return replace(moved, quote=quote.quote, prefix=quote.prefix, suffix=quote.suffix)


class Blocks(NamedTuple):
    """One role for each line: those that stand, where they stand; those that are made; the ids of those to go."""

    standing: dict[str, Annotation]
    created: tuple[Annotation, ...]
    removed: frozenset[str]


def settled_blocks(candidates: Iterable[Annotation], content: str, text_id: str,
                   taken_away: Iterable[Annotation] = ()) -> Blocks:
    """Return one role for each line of ``content``, of the candidates that both sides have for them.

    Of two roles for one line that with the smaller id stands. A line that has none gets back one of those
    ``taken_away`` that stood there. A role that has to be made gets an identity that
    follows from the text, the line and its number, so that two people who merge make the same.
    """
    blocks = sorted(candidates, key=lambda block: (block.start, block.end, block.id))
    plan = reblock(blocks, content, text_id, new_id)
    removed = frozenset(block.id for block in plan.removed)
    moved = {block.id: block for block in plan.updated}
    standing = {block.id: moved.get(block.id, block) for block in blocks if block.id not in removed}
    numbers = {span.start: number for number, span in enumerate(line_spans(content))}
    spare = sorted(taken_away, key=lambda block: block.id)
    created: list[Annotation] = []
    for block in plan.created:
        back = max((one for one in spare
                    if one.start <= block.end and block.start <= one.end and one.id not in standing),
                   key=lambda one: min(one.end, block.end) - max(one.start, block.start), default=None)
        made = made_id(text_id, content[block.start:block.end], numbers[block.start])
        back = next((one for one in spare if one.id == made), back)
        if back is not None:
            standing[back.id] = replace(back, start=block.start, end=block.end)
        else:
            created.append(replace(block, id=made))
    return Blocks(standing, tuple(created), removed)


def made_id(text_id: str, line: str, number: int) -> str:
    """Return the identity of the role that a merge makes for a line: a UUID of version 8 (RFC 9562, made of a hash)."""
    digest = hashlib.sha256(f"{text_id}\n{number}\n{line}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{digest[:12]}8{digest[13:16]}{'89ab'[int(digest[16], 16) % 4]}{digest[17:]}"


def made_ids(text_id: str, content: str) -> tuple[str, ...]:
    """Return identities for the roles that editing a text to ``content`` may make, in order."""
    return tuple(made_id(text_id, content[span.start:span.end], number)
                 for number, span in enumerate(line_spans(content)))


def misplaced(wanted: Sequence[Annotation], standing: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return those that do not stand where they are wanted."""
    now = {annotation.id: annotation for annotation in standing}
    return tuple(sorted((one for one in wanted if now.get(one.id) != one), key=sort_key))
