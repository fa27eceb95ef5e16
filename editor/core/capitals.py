"""Words that look like names: capitalised in the middle of a sentence, alone or in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*")
_PARTICLES = frozenset((
    "von", "van", "der", "den", "de", "du", "di", "da", "la", "le", "zu", "zur", "ten", "ter", "al", "el", "ibn",
    "bin", "af", "av"))
_ENDING = ".?!:;…"
_SHORTEST = 2
_MOST_WORDS = 6
_INITIAL = 2
"""Up to this many letters before a full stop are an initial or a short title ("Dr."), not the end of a sentence."""

Span = tuple[int, int]


class NameLike(NamedTuple):
    """A stretch that looks like a name; ``first`` where it begins a sentence, so that its capital says little."""

    start: int
    end: int
    first: bool


def name_like(content: str, taken: Sequence[Span] = ()) -> list[NameLike]:
    """Return the stretches of capitalised words that overlap nothing in ``taken``, in order."""
    free = _Free(taken)
    result: list[NameLike] = []
    row: list[regex.Match[str]] = []
    for word in _WORD.finditer(content):
        if row and (len(row) == _MOST_WORDS or not _goes_on(content, row[-1].end(), word)):
            result.extend(_as_name(content, row))
            row = []
        if not free(word.start(), word.end()):
            result.extend(_as_name(content, row))
            row = []
        elif _is_capitalised(word.group()) or (row and word.group() in _PARTICLES):
            row.append(word)
        elif row:
            result.extend(_as_name(content, row))
            row = []
    result.extend(_as_name(content, row))
    return result


def plain_words(content: str) -> Iterator[str]:
    """Yield the words that are written small."""
    return (word for word in _WORD.findall(content) if word.islower())


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() or word[0].istitle()


def _goes_on(content: str, end: int, word: regex.Match[str]) -> bool:
    """Whether a word belongs to the same name as the one before: only a blank, or the full stop of an initial."""
    between = content[end:word.start()]
    if between == " ":
        return True
    return between in (". ", ".", ".\N{NO-BREAK SPACE}") and _is_short(content, end)


def _is_short(content: str, end: int) -> bool:
    start = end
    while start and content[start - 1].isalpha():
        start -= 1
    return end - start <= _INITIAL and content[start:start + 1].isupper()


def _as_name(content: str, row: list[regex.Match[str]]) -> Iterator[NameLike]:
    while row and not _is_capitalised(row[-1].group()):
        row = row[:-1]
    if not row:
        return
    start, end = row[0].start(), row[-1].end()
    if len(row) == 1 and (end - start < _SHORTEST or (content[end:end + 1] == "." and _is_short(content, end))):
        return
    yield NameLike(start, end, _begins_sentence(content, start))


def _begins_sentence(content: str, start: int) -> bool:
    place = start
    while place and not (content[place - 1].isalnum() or content[place - 1] == "\n" or content[place - 1] in _ENDING):
        place -= 1  # quotation marks, brackets, dashes, signs
    if place == 0 or content[place - 1] == "\n":
        return True
    return content[place - 1] in _ENDING and not (content[place - 1] == "." and _is_short(content, place - 1))


class _Free:
    """Says in the order of the text whether a stretch is free."""

    def __init__(self, taken: Sequence[Span]) -> None:
        self._taken = sorted(taken)
        self._next = 0
        self._reach = 0

    def __call__(self, start: int, end: int) -> bool:
        while self._next < len(self._taken) and self._taken[self._next][0] < end:
            self._reach = max(self._reach, self._taken[self._next][1])
            self._next += 1
        return self._reach <= start
