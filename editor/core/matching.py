"""How well a few typed letters fit a name: for lists that are found by typing, as the command palette."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex
from rapidfuzz import fuzz

from editor.core.folding import fold

WHOLE, FIRST, WORD, INSIDE, INITIALS, LIKE = 1.3, 1.15, 1.0, 0.6, 0.55, 0.45
"""The worth of a match: the whole name, its beginning, that of another word, inside a word, initials, a misspelling."""

SHORTEST_LIKE, LIKENESS = 4, 75.0
"""Misspellings are forgiven from so many letters on, and with so much likeness, in per cent."""

_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")


class Field(NamedTuple):
    """A text that something may be found by, and how much a match in it is worth."""

    text: str
    weight: float = 1.0


def match(query: str, fields: Iterable[Field]) -> float:
    """Return how well the fields fit the query; 0 where one of its words fits none of them, 1 where it has none."""
    words = _words(query)
    given = tuple(fields)
    total = 0.0
    for word in words:
        best = max((field.weight * _fit(word, field.text) for field in given), default=0.0)
        if not best:
            return 0.0
        total += best
    return total / len(words) if words else 1.0


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text).text))


def _fit(word: str, text: str) -> float:
    words = _words(text)
    if not words:
        return 0.0
    if words == (word,):
        return WHOLE
    if words[0].startswith(word):
        return FIRST
    if any(other.startswith(word) for other in words):
        return WORD
    if len(word) > 1 and any(word in other for other in words):
        return INSIDE
    if len(word) > 1 and "".join(other[0] for other in words).startswith(word):
        return INITIALS
    if len(word) >= SHORTEST_LIKE and any(_like(word, other) for other in words):
        return LIKE
    return 0.0


def _like(word: str, other: str) -> bool:
    """Whether a word was meant as the beginning of another: the first letter is seldom wrong."""
    return other[0] == word[0] and fuzz.ratio(word, other[:len(word) + 1], score_cutoff=LIKENESS) > 0
