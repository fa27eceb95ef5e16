"""Passages that one person moved: deleted here, and written again, much alike, there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.review.deltas import Delta
from editor.review.likeness import alike
from editor.review.tokens import in_common_code, is_word, tokenise

FEWEST_WORDS = 6
"""A shorter passage that stands elsewhere again is not taken for a move."""
LIKE = 0.75
"""How much of its tokens, blanks left out, a moved passage must keep (Indel's ratio)."""


class Passage(NamedTuple):
    """A part of what an edit removes or inserts: code points [start, end) of it, and its tokens without blanks."""

    edit: int
    start: int
    end: int
    tokens: tuple[str, ...]


class Move(NamedTuple):
    """A passage of the base, [start, end), removed by edit ``gone``, stands again in [new_start, new_end) of what
    edit ``came`` inserts. The edits are numbers in the delta."""

    start: int
    end: int
    gone: int
    came: int
    new_start: int
    new_end: int


def moves(delta: Sequence[TextEdit], *, whole: bool = True) -> list[Move]:
    """Return the moves of a delta, the likest first taken; no passage moves twice.

    A passage is all that an edit removes or inserts, unless not ``whole``, or one paragraph of it.
    """
    return list(_moves(tuple(delta), whole))


@lru_cache(maxsize=8)
def _moves(delta: Delta, whole: bool) -> tuple[Move, ...]:  # the merging of one text asks several times
    removed = [passage for number, edit in enumerate(delta) for passage in _passages(number, edit.removed, whole)]
    if not removed:
        return ()
    inserted = [passage for number, edit in enumerate(delta) for passage in _passages(number, edit.inserted, whole)]
    pairs = sorted((-_likeness(removed[one], inserted[other]), one, other)
                   for one, other in _likely(removed, inserted))
    taken: list[Passage] = []
    given: list[Passage] = []
    found: list[Move] = []
    for likeness, one, other in pairs:
        old, new = removed[one], inserted[other]
        if -likeness >= LIKE and _free(old, taken) and _free(new, given):
            taken.append(old)
            given.append(new)
            at = delta[old.edit].start
            found.append(Move(at + old.start, at + old.end, old.edit, new.edit, new.start, new.end))
    return tuple(sorted(found))


def _passages(number: int, text: str, whole: bool) -> Iterator[Passage]:
    """The whole of what an edit removes or inserts, and its paragraphs, where they are long enough for a move."""
    if len(text) < 2 * FEWEST_WORDS - 1:
        return
    spans = [(0, len(text))] if whole else []
    start = 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    seen: set[tuple[int, int]] = set()
    for begin, finish in spans:
        stretch = text[begin:finish]
        low, high = begin + len(stretch) - len(stretch.lstrip()), begin + len(stretch.rstrip())
        if (low, high) in seen:
            continue
        seen.add((low, high))
        tokens = tuple(token for token in tokenise(text[low:high]) if not token.isspace())
        if sum(map(is_word, tokens)) >= FEWEST_WORDS:
            yield Passage(number, low, high, tokens)


def with_passages_apart(delta: Sequence[TextEdit]) -> Delta:
    """Return the delta with every edit in two that put one passage in the place of another, and one of them moved.

    What comes and what goes there have nothing to do with one another.
    """
    busy = {number for move in moves(delta) for number in (move.gone, move.came)}
    apart: list[TextEdit] = []
    for number, edit in enumerate(delta):
        if number in busy and edit.removed and edit.inserted:
            apart += (TextEdit(edit.start, "", edit.inserted), TextEdit(edit.start, edit.removed, ""))
        else:
            apart.append(edit)
    return tuple(apart)


def _likely(removed: Sequence[Passage], inserted: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The pairs that may be alike enough, by numbers: all of them, and few others.

    Where three tokens in four are kept, at most half of them can have got another neighbour, so at least a quarter of
    the pairs of neighbours is kept too.
    """
    places: dict[tuple[str, str], list[int]] = {}
    for number, passage in enumerate(inserted):
        for pair in set(pairwise(passage.tokens)):
            places.setdefault(pair, []).append(number)
    for one, old in enumerate(removed):
        shared = Counter(number for pair in set(pairwise(old.tokens)) for number in places.get(pair, ()))
        for other, count in shared.items():
            short, long = sorted((len(old.tokens), len(inserted[other].tokens)))
            if 2 * short >= LIKE * (short + long) and 8 * count >= short and old.edit != inserted[other].edit:
                yield one, other


def _likeness(old: Passage, new: Passage) -> float:
    """Length counts a little, so that a whole passage is preferred to one of its paragraphs."""
    if old.tokens == new.tokens:
        return 1 + len(old.tokens) * 1e-9
    one, other = in_common_code(old.tokens, new.tokens)
    return alike(one, other)


def _free(passage: Passage, taken: Sequence[Passage]) -> bool:
    return all(passage.edit != other.edit or passage.end <= other.start or passage.start >= other.end
               for other in taken)
