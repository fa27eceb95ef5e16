"""Block roles: exactly one for each line of a text, whatever happens to the lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.record import replace

DEFAULT_ROLE = "paragraph"
"""The role of a line for which nothing says another."""


class BlockPlan(NamedTuple):
    """What is to be done so that every line has one role: annotations to add, to move and to take away."""

    created: tuple[Annotation, ...]
    updated: tuple[Annotation, ...]
    removed: tuple[Annotation, ...]


def line_spans(content: str) -> list[Anchor]:
    """Return the span of every LF-separated line, without its LF; an empty text has one empty line."""
    spans: list[Anchor] = []
    start = 0
    while (end := content.find("\n", start)) >= 0:
        spans.append(Anchor(start, end))
        start = end + 1
    spans.append(Anchor(start, len(content)))
    return spans


def reblock(blocks: Sequence[Annotation], content: str, text_id: str, new_id: Callable[[], str],
            default: str = DEFAULT_ROLE) -> BlockPlan:
    """Return how ``blocks``, already shifted, become one role for each line of ``content``.

    Split lines inherit the role, joined lines keep that of the first of which text is left, and a role whose line
    is gone is removed. A line that no role reaches becomes ``default``.
    """
    lines = line_spans(content)
    blocks = sorted(blocks, key=_start)  # stable: where two begin together, the one that was first stays first
    if [(block.start, block.end) for block in blocks] == [(line.start, line.end) for line in lines]:
        return BlockPlan((), (), ())
    created: list[Annotation] = []
    updated: list[Annotation] = []
    placed: set[int] = set()
    for line, index in zip(lines, _owners(blocks, lines), strict=True):
        if index is None:
            created.append(Annotation(id=new_id(), text=text_id, kind=default, start=line.start, end=line.end))
        elif index in placed:
            owner = blocks[index]
            created.append(Annotation(id=new_id(), text=text_id, kind=owner.kind, start=line.start, end=line.end,
                                      attributes=owner.attributes))
        else:
            placed.add(index)
            owner = blocks[index]
            if (owner.start, owner.end) != (line.start, line.end):
                updated.append(replace(owner, start=line.start, end=line.end))
    removed = tuple(block for index, block in enumerate(blocks) if index not in placed)
    return BlockPlan(tuple(created), tuple(updated), removed)


def _start(block: Annotation) -> int:
    return block.start


def _owners(blocks: Sequence[Annotation], lines: Sequence[Anchor]) -> list[int | None]:
    """Return for each line the index of the block whose role it takes, or None where none reaches it."""
    owners: list[int | None] = []
    first = 0
    for line in lines:
        while first < len(blocks) and blocks[first].end < line.start:
            first += 1
        best: int | None = None
        best_claim = -1
        index = first
        while index < len(blocks) and blocks[index].start <= line.end:
            claim = _claim(blocks[index], line)
            if claim > best_claim:
                best, best_claim = index, claim
            index += 1
        owners.append(best)
    return owners


def _claim(block: Annotation, line: Anchor) -> int:
    """How good a block's claim to a line is; -1 where it does not reach it.

    A block of which text is left in the line precedes one that only touches it: so the role of a line that was
    deleted whole, or that was empty, does not pass to the line that takes its place.
    """
    if block.end < line.start or block.start > line.end:
        return -1
    return 1 if block.start < line.end and block.end > line.start else 0
