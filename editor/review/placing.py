"""Where what stands on a text comes to stand when two texts become one.

Every annotation is carried from the side that has it. Where both have it and arrive at different places, the side that
really changed it decides: it moved the annotation, or edited the words under it. Everything here gives the same
whoever merges.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit, shift
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans, reblock
from editor.core.ids import new_id
from editor.core.quotes import capture
from editor.core.record import replace
from editor.core.sides import State
from editor.core.snapshot import TextSnapshot
from editor.review.deltas import Delta, placed_after
from editor.review.diff import diff
from editor.review.mapping import Mapping


class Rival(NamedTuple):
    """Where one side brings an annotation, and whether that side edited what it stands on."""

    anchor: Anchor
    touched: bool


def chosen_place(mine: Rival, theirs: Rival) -> Anchor:
    """Return the place of an annotation that both sides have.

    What one side swallowed and the other still finds has its words in the text that both make: the deletion did not
    come to stand.
    """
    if mine.anchor == theirs.anchor:
        return mine.anchor
    if mine.anchor.detached != theirs.anchor.detached:
        return theirs.anchor if mine.anchor.detached else mine.anchor
    if mine.touched != theirs.touched:
        return mine.anchor if mine.touched else theirs.anchor
    return min(mine.anchor, theirs.anchor)


class Touched:
    """Whether the edits that led to a text wrote or took away something at an anchor of it."""

    def __init__(self, delta: Delta, but: Collection[TextEdit] = ()) -> None:
        """Prepare for any number of anchors; ``but`` some edits."""
        placed = [after for edit, after in zip(delta, placed_after(delta), strict=True) if edit not in but]
        self._starts = [edit.start for edit in placed]
        self._ends = [edit.new_end for edit in placed]

    def __call__(self, anchor: Anchor) -> bool:
        """Return whether the first edit that does not end before the anchor begins within it, or earlier."""
        first = bisect_left(self._ends, anchor.start)
        return first < len(self._starts) and self._starts[first] <= anchor.end


def was_moved(base: State | None, now: Annotation, text: TextSnapshot | None) -> bool:
    """Whether a side put an annotation elsewhere since it stood as in ``base``, over and above what the edits of its
    text did to it; where nothing is known of that it did."""
    old = base.value if base is not None else None
    if base is None or text is None or not isinstance(old, Annotation):
        return not isinstance(old, Annotation)
    if old.quote and (old.quote, old.prefix, old.suffix) == (now.quote, now.prefix, now.suffix):
        return False
    anchored = base.anchored if base.anchored is not None else text.text.content
    delta = diff(anchored, text.text.content)
    if Mapping(anchored, delta)(old.anchor)[:2] == (now.start, now.end):
        return False
    # Whoever typed followed another rule than whoever compares.
    return reduce(shift, reversed(delta), old.anchor)[:2] != (now.start, now.end)


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
    known = frozenset(block.id for block in blocks)
    created: list[Annotation] = []
    for block in plan.created:
        back = max((one for one in spare
                    if one.start <= block.end and block.start <= one.end and one.id not in standing),
                   key=lambda one: min(one.end, block.end) - max(one.start, block.start), default=None)
        made = made_id(text_id, content[block.start:block.end], numbers[block.start], known)
        back = next((one for one in spare if one.id == made), back)
        if back is not None:
            standing[back.id] = replace(back, start=block.start, end=block.end)
        else:
            created.append(replace(block, id=made))
    return Blocks(standing, tuple(created), removed)


def made_id(text_id: str, line: str, number: int, known: Collection[str] = ()) -> str:
    """Return the identity of the role that a merge makes for a line: a UUID of version 8 (RFC 9562, made of a hash).

    Of those ``known`` it is none: the role that was made for a line may stand for another one by now.
    """
    turn = 0
    while (made := _uuid(f"{text_id}\n{number}\n{line}{turn or ''}")) in known:
        turn += 1
    return made


def _uuid(said: str) -> str:
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{digest[:12]}8{digest[13:16]}{'89ab'[int(digest[16], 16) % 4]}{digest[17:]}"


def made_ids(text_id: str, content: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return identities for the roles that editing a text to ``content`` may make, in order."""
    return tuple(made_id(text_id, content[span.start:span.end], number, known)
                 for number, span in enumerate(line_spans(content)))


def misplaced(wanted: Sequence[Annotation], standing: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return those that do not stand where they are wanted."""
    now = {annotation.id: annotation for annotation in standing}
    return tuple(sorted((one for one in wanted if now.get(one.id) != one), key=sort_key))
