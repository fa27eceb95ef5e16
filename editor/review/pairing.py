"""Two projects without a common history: which letters are the same, and what differs. Nothing here is automatic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from rapidfuzz.distance import Indel

from editor.core.sides import LetterOutline
from editor.core.snapshot import LetterSnapshot
from editor.review.deltas import Delta
from editor.review.diff import diff
from editor.review.fields import FieldOutcome, merge_records
from editor.review.tokens import in_common_code, tokenise

ALIKE = 80.0
"""Per cent of likeness of two texts from which they are taken for one letter."""
PART = 4_000
"""Tokens of the beginning that are compared: enough to tell letters apart, quick for long ones."""

By = Literal["id", "shelfmark", "date"]


class LetterPair(NamedTuple):
    """Two letters that are one, and by what that is known."""

    mine: str
    theirs: str
    by: By


class Compared(NamedTuple):
    """What differs between two letters: ``edits`` lead from the transcription of mine to theirs."""

    edits: Delta
    fields: tuple[FieldOutcome, ...]


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, in per cent: the part of their tokens, blanks left out, that both have in
    order (Indel's normalised similarity)."""
    tokens = [[token for token in tokenise(text) if not token.isspace()][:PART] for text in (one, other)]
    return 100.0 * Indel.normalized_similarity(*in_common_code(*tokens))


def outline_of(letter: LetterSnapshot) -> LetterOutline:
    """Return what tells a letter from others."""
    return LetterOutline(letter.letter.id, letter.transcription.text.id, letter.provenance.shelfmark,
                         letter.letter.date)


def pair_letters(mine: Iterable[LetterOutline], theirs: Iterable[LetterOutline], my_content: Callable[[str], str],
                 their_content: Callable[[str], str]) -> list[LetterPair]:
    """Return the letters of two projects that are the same: by identity, then by shelfmark, then by date and text.

    A shelfmark that several letters of one project bear pairs only letters whose texts are alike as well. No letter
    is in two pairs. ``my_content`` and ``their_content`` give a text by its id.
    """
    left, right = {one.letter: one for one in mine}, {one.letter: one for one in theirs}
    pairs: list[LetterPair] = []

    def take(one: LetterOutline, other: LetterOutline, by: By) -> None:
        pairs.append(LetterPair(one.letter, other.letter, by))
        del left[one.letter], right[other.letter]

    for key in sorted(left.keys() & right.keys()):
        take(left[key], right[key], "id")
    by_field: tuple[tuple[By, Callable[[LetterOutline], str]], ...] = (
        ("shelfmark", lambda one: one.shelfmark), ("date", lambda one: one.date))
    for by, said in by_field:
        for name, ones in sorted(_by(left.values(), said).items()):
            others = _by(right.values(), said).get(name, [])
            alone = by == "shelfmark" and len(ones) == len(others) == 1
            for one, other in _matches(ones, others, alone, my_content, their_content):
                take(one, other, by)
    return pairs


def _by(letters: Iterable[LetterOutline], said: Callable[[LetterOutline], str]) -> dict[str, list[LetterOutline]]:
    found: dict[str, list[LetterOutline]] = {}
    for one in letters:
        if said(one):
            found.setdefault(said(one), []).append(one)
    return found


def _matches(ones: Sequence[LetterOutline], others: Sequence[LetterOutline], alone: bool,
             my_content: Callable[[str], str], their_content: Callable[[str], str]
             ) -> list[tuple[LetterOutline, LetterOutline]]:
    """Return the best pairs, the likest first."""
    if alone:
        return [(ones[0], others[0])]
    scored = sorted(((-likeness(my_content(one.transcription), their_content(other.transcription)), one, other)
                     for one in ones for other in others), key=lambda item: (item[0], item[1].letter, item[2].letter))
    taken: set[str] = set()
    found: list[tuple[LetterOutline, LetterOutline]] = []
    for score, one, other in scored:
        if -score >= ALIKE and not {("mine " + one.letter), ("theirs " + other.letter)} & taken:
            taken |= {"mine " + one.letter, "theirs " + other.letter}
            found.append((one, other))
    return found


def compare_letters(mine: LetterSnapshot, theirs: LetterSnapshot) -> Compared:
    """Return what differs between two letters that are taken for one: in the text, in the data, in the provenance."""
    letters = merge_records(None, mine.letter, theirs.letter, skip=frozenset({"id", "order"}))
    provenance = merge_records(None, mine.provenance, theirs.provenance, skip=frozenset({"id", "letter"}))
    return Compared(diff(mine.transcription.text.content, theirs.transcription.text.content),
                    (*letters.outcomes, *provenance.outcomes))
