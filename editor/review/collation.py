"""What kind of difference lies between two transcriptions of one letter, and how many errors neither of them shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

import regex

from editor.core.anchors import TextEdit
from editor.core.record import Record
from editor.review.agreement_text import normalised
from editor.review.diff import diff
from editor.review.tokens import tokenise

DifferenceKind = Literal["normalised", "skip", "other"]

SKIPPED_WORDS = 8
"""So many words more in one transcription than in the other are an eye-skip: a line or a sentence was left out."""

_WORD = regex.compile(r"\w[\w\p{M}]*")


class TokenEdit(NamedTuple):
    """A stretch of tokens of the one text and what stands for it in the other, as an aligner gives them; places in
    the lists of tokens, half-open. ``tag`` is "equal" where they are the same."""

    tag: str
    first_start: int
    first_end: int
    second_start: int
    second_end: int


class Difference(Record, frozen=True):
    """A place where two transcriptions differ: the edit it comes from (by its place among the edits), what each of
    them reads there, and which kind it is.

    "normalised": equal but for blanks, quotation marks, dashes, case, no-break blanks, ё and е. "skip": one has at
    least ``SKIPPED_WORDS`` words more. "other": all the rest, to be decided before the scan.
    """

    kind: DifferenceKind
    first: str
    second: str
    edit: int
    words: int
    """Words of the longer reading."""


class Tallied(Record, frozen=True):
    """How many differences of each kind there are, and the words of both transcriptions."""

    normalised: int
    skips: int
    others: int
    first_words: int
    second_words: int


def differences(first: Sequence[str], second: Sequence[str], edits: Iterable[TokenEdit]) -> list[Difference]:
    """Return the differences between two lists of tokens, in the order of the text."""
    return [_difference("".join(first[edit.first_start:edit.first_end]),
                        "".join(second[edit.second_start:edit.second_end]), place)
            for place, edit in enumerate(edits) if edit.tag != "equal"]


def _difference(one: str, other: str, place: int) -> Difference:
    counts = len(_WORD.findall(one)), len(_WORD.findall(other))
    return Difference(kind=_kind(one, other, *counts), first=one, second=other, edit=place, words=max(counts))


def _kind(one: str, other: str, words: int, other_words: int) -> DifferenceKind:
    if normalised(one) == normalised(other):
        return "normalised"
    # Not "none in the other": a skip often ends within a word that then differs too.
    return "skip" if abs(words - other_words) >= SKIPPED_WORDS else "other"


def by_weight(found: Iterable[Difference]) -> list[Difference]:
    """Return differences as they are to be looked at: skips first, the longest on top, then the others, and those
    that are equal when normalised last."""
    order = ("skip", "other", "normalised")
    return sorted(found, key=lambda one: (order.index(one.kind), -one.words if one.kind == "skip" else 0, one.edit))


def tally(first: Sequence[str], second: Sequence[str], found: Sequence[Difference]) -> Tallied:
    """Count the differences of each kind."""
    kinds = [one.kind for one in found]
    return Tallied(normalised=kinds.count("normalised"), skips=kinds.count("skip"), others=kinds.count("other"),
                   first_words=len(_WORD.findall("".join(first))), second_words=len(_WORD.findall("".join(second))))


class Place(Record, frozen=True):
    """A difference with where it stands: [start, end) of the first text and [other_start, other_end) of the second, in
    code points, and some words before and behind it, which both read."""

    difference: Difference
    start: int
    end: int
    other_start: int
    other_end: int
    before: str
    behind: str


class Collation(Record, frozen=True):
    """Two transcriptions of one letter, compared: the places where they differ, as they are to be looked at."""

    places: tuple[Place, ...]
    tally: Tallied


CONTEXT = 32
"""Code points shown before and behind a difference."""


def collate(first: str, second: str) -> Collation:
    """Align two transcriptions word by word. Every difference is in one of the places: put together with what stands
    between them they are both texts."""
    places: list[Place] = []
    by = 0
    for number, edit in enumerate(diff(first, second)):
        places.append(_place(first, edit, number, by))
        by += edit.growth
    found = [place.difference for place in places]
    order = {one.edit: rank for rank, one in enumerate(by_weight(found))}
    return Collation(places=tuple(sorted(places, key=lambda place: order[place.difference.edit])),
                     tally=tally(tokenise(first), tokenise(second), found))


def _place(first: str, edit: TextEdit, number: int, by: int) -> Place:
    start = edit.start + by
    return Place(difference=_difference(edit.removed, edit.inserted, number), start=edit.start, end=edit.end,
                 other_start=start, other_end=start + len(edit.inserted),
                 before=first[max(0, edit.start - CONTEXT):edit.start], behind=first[edit.end:edit.end + CONTEXT])


def alike_by_chance(differences: int, words: int) -> float:
    """Return how many mistakes of two transcriptions can be expected to be the same mistake, at most, so that
    collating does not show them.

    If one made a mistakes in n words and the other b, and they fell independently, a·b / n words were mistaken by
    both. Of d places that differ only a + b = d is known; the product is largest where both made half: d² / 4n. Not
    every one of them is the same mistake, but the same word misleads everybody: say so beside it.

    Raises:
        ValueError: there are differences, but no words.
    """
    if not differences:
        return 0.0
    if words <= 0:
        raise ValueError("differences, but no words")
    return differences ** 2 / (4 * words)


def corrections(base: str, first: str, second: str) -> tuple[int, int, int]:
    """Return how many places of ``base`` two people corrected who read it independently: the first, the second, and
    both in the same way. Blanks, quotation marks and case alone do not count."""
    one, other = (_corrected(base, text) for text in (first, second))
    return len(one), len(other), len(one & other)


def _corrected(base: str, text: str) -> set[tuple[int, int, str]]:
    return {(edit.start, edit.end, normalised(edit.inserted)) for edit in diff(base, text)
            if normalised(edit.removed) != normalised(edit.inserted)}


class Remaining(Record, frozen=True):
    """An estimate of the errors that nobody found, with the counts it comes from.

    ``total`` are all errors by Lincoln and Petersen, None where no error was found by both; ``corrected`` by Chapman,
    with ``deviation`` as its standard deviation. ``remaining`` is ``corrected`` without the errors that were found.
    """

    first: int
    second: int
    both: int
    found: int
    total: float | None
    corrected: float
    deviation: float
    remaining: float


def remaining_errors(first: int, second: int, both: int) -> Remaining:
    """Estimate how many errors are left when two people found ``first`` and ``second`` errors, ``both`` of them the
    same, as the size of a population is estimated from animals that were caught twice.

    total = first·second / both (Petersen 1896, Lincoln 1930); corrected = (first+1)·(second+1) / (both+1) - 1 (Chapman
    1951), its variance (first+1)(second+1)(first-both)(second-both) / ((both+1)²(both+2)) (Seber 1970).

    It holds only if the two looked independently and every error was as easy to find as any other. Eye-skips and
    familiar words mislead everybody alike, so that the truth is rather more than the estimate: say so beside it.

    Raises:
        ValueError: a count is negative, or ``both`` is more than one of the two found.
    """
    if min(first, second, both) < 0 or both > min(first, second):
        raise ValueError(f"no such counts: {first}, {second}, {both} of both")
    found = first + second - both
    corrected = (first + 1) * (second + 1) / (both + 1) - 1
    variance = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    return Remaining(first=first, second=second, both=both, found=found, total=first * second / both if both else None,
                     corrected=corrected, deviation=variance ** 0.5, remaining=max(0.0, corrected - found))
