"""Which words of two readings are the same word written otherwise."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Levenshtein

from editor.review.tokens import is_word, offsets, tokenise

LIKE = 60.0
"""Per cent (``rapidfuzz.fuzz.ratio``) from which two words are taken for one, written otherwise."""
MOST_PAIRS = 10_000
"""Words of one reading times words of the other: beyond it none are paired."""


class Stretch(NamedTuple):
    """Code points [start, end) of one reading and [new_start, new_end) of the other that belong together."""

    start: int
    end: int
    new_start: int
    new_end: int


def is_respelling(before: str, after: str) -> bool:
    """Whether two words are the same word, written otherwise."""
    return fuzz.ratio(before, after) >= LIKE


def word_pairs(before: str, after: str) -> list[Stretch]:
    """Return the words of both readings that are alike, in order, so that their likeness in all is greatest."""
    old, new = _words(before), _words(after)
    if not old or not new or len(old) * len(new) > MOST_PAIRS:
        return []
    likeness = [[fuzz.ratio(before[a:b], after[c:d], score_cutoff=LIKE) for c, d in new] for a, b in old]
    best = _greatest(likeness)
    pairs: list[Stretch] = []
    one = other = 0
    while one < len(old) and other < len(new):
        if likeness[one][other] and best[one][other] == likeness[one][other] + best[one + 1][other + 1]:
            pairs.append(Stretch(*old[one], *new[other]))
            one, other = one + 1, other + 1
        elif best[one][other] == best[one + 1][other]:
            one += 1
        else:
            other += 1
    return pairs


def _words(text: str) -> list[tuple[int, int]]:
    tokens = tokenise(text)
    return [(start, start + len(token)) for token, start in zip(tokens, offsets(tokens), strict=False)
            if is_word(token)]


def _greatest(likeness: Sequence[Sequence[float]]) -> list[list[float]]:
    """The greatest sum of likeness from each pair of words on."""
    best = [[0.0] * (len(likeness[0]) + 1) for _ in range(len(likeness) + 1)]
    for one in reversed(range(len(likeness))):
        for other in reversed(range(len(likeness[0]))):
            alike = likeness[one][other]
            best[one][other] = max(best[one + 1][other], best[one][other + 1],
                                   best[one + 1][other + 1] + alike if alike else 0.0)
    return best


def changed_characters(before: str, after: str) -> list[Stretch]:
    """Return the characters that differ between two spellings of a word, by Levenshtein's fewest edits."""
    return [Stretch(code.src_start, code.src_end, code.dest_start, code.dest_end)
            for code in Levenshtein.opcodes(before, after) if code.tag != "equal"]


def alike(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Return how much two runs of tokens have in common and in the same order: 0 to 1 (Indel's ratio)."""
    return Indel.normalized_similarity(one, other)
