"""What a person is shown of a delta, and decides on: edits that read as one change, numbered, with lasting keys."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.review.deltas import placed_after
from editor.review.likeness import Stretch, changed_characters, is_respelling
from editor.review.moves import moves
from editor.review.tokens import has_words, plain, tokenise

_LONGEST_ISLAND = 3
"""Code points of a word between two changes, blanks left out, up to which they read as one."""


class Hunk(NamedTuple):
    """One change: [start, end) of the base, ``before``, gave way to [new_start, new_end) of the other text, ``after``.

    It is made of the edits numbered ``first`` up to, not including, ``last`` of the delta, and of what stands between
    them. ``number`` counts from 1. ``key`` is the same wherever the same base is changed in the same way at the same
    place. ``partners`` are the keys of the other ends of passages that were moved. ``typographic``: blanks, quotation
    marks or case alone differ.
    """

    number: int
    key: str
    start: int
    end: int
    new_start: int
    new_end: int
    before: str
    after: str
    first: int
    last: int
    typographic: bool
    partners: tuple[str, ...] = ()


def hunks(base: str, delta: Sequence[TextEdit]) -> tuple[Hunk, ...]:
    """Return the changes that ``delta`` makes to ``base``, in order."""
    placed = placed_after(delta)
    found = [_hunk(base, delta, placed, number, first, last)
             for number, (first, last) in enumerate(together(base, delta), 1)]
    return tuple(_with_partners(found, delta))


def key_of(start: int, end: int, after: str) -> str:
    """Return the key of a change: a hash of the span of the base and of what stands there instead."""
    return hashlib.sha256(f"{start}:{end}:{after}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def highlights(hunk: Hunk) -> list[Stretch]:
    """Return which characters differ, in ``before`` and ``after``, where the change is one of spelling; else none."""
    return changed_characters(hunk.before, hunk.after) if _is_spelling(hunk.before, hunk.after) else []


def _hunk(base: str, delta: Sequence[TextEdit], placed: Sequence[TextEdit], number: int, first: int,
          last: int) -> Hunk:
    start, end = delta[first].start, delta[last - 1].end
    before = base[start:end]
    pieces = [delta[first].inserted]
    for one in range(first + 1, last):
        pieces += (base[delta[one - 1].end:delta[one].start], delta[one].inserted)
    after = "".join(pieces)
    return Hunk(number, key_of(start, end, after), start, end, placed[first].start, placed[last - 1].new_end, before,
                after, first, last, plain(before) == plain(after))


def together(base: str, delta: Sequence[TextEdit]) -> list[tuple[int, int]]:
    """Return the edits that read as one change, as ranges of numbers."""
    ranges: list[tuple[int, int]] = []
    for number, edit in enumerate(delta):
        if ranges and _reads_as_one(base, delta[number - 1], edit):
            ranges[-1] = (ranges[-1][0], number + 1)
        else:
            ranges.append((number, number + 1))
    return ranges


def _reads_as_one(base: str, one: TextEdit, other: TextEdit) -> bool:
    """Whether so little stands between two edits that nobody would read them as two.

    A word that is only spelt otherwise is a decision of its own, whatever stands beside it.
    """
    island = base[one.end:other.start]
    if "\n" in island or (len(island.strip()) > _LONGEST_ISLAND and has_words(island)):
        return False
    return not (_is_spelling(one.removed, one.inserted) or _is_spelling(other.removed, other.inserted))


def _is_spelling(before: str, after: str) -> bool:
    return (len(tokenise(before)) == len(tokenise(after)) == 1 and has_words(before) and has_words(after)
            and is_respelling(before, after))


def _with_partners(found: Sequence[Hunk], delta: Sequence[TextEdit]) -> list[Hunk]:
    home = {edit: hunk for hunk in found for edit in range(hunk.first, hunk.last)}
    pairs = [(home[move.gone], home[move.came]) for move in moves(delta)]
    ends = sorted({(one.number, other.key) for pair in pairs for one, other in (pair, pair[::-1])
                   if one.number != other.number})
    partners = {number: tuple(key for _, key in group) for number, group in groupby(ends, key=lambda end: end[0])}
    return [hunk._replace(partners=partners.get(hunk.number, ())) for hunk in found]
