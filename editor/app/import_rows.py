"""What the import assistant lists of one letter: findings with their problems, the doubtful ones first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from editor.app.import_drafts import PROBLEM
from editor.core.checks import letter_problems
from editor.core.letters import Finding
from editor.core.problems import Problem
from editor.formats.base import ImportedLetter, Kept
from editor.formats.letter_page import findings
from editor.formats.letter_page.decisions import CERTAIN, Decisions
from editor.formats.letter_page.rules import DOUBTFUL, SURE

_OF_FIELD = {
    "sender-doubtful": "sender", "sender-missing": "sender", "sender-contradicted": "sender",
    "recipient-doubtful": "recipient", "date-doubtful": "date", "date-missing": "date", "place-doubtful": "place",
}
_OF_RULE = {
    "block-doubtful": (findings.LINE, ""), "marker-doubtful": (findings.MARKER, ""),
    "note-missing-in-source": (findings.MARKER, ""), "note-breaks-off": (findings.APPARATUS, ""),
    "note-without-marker": (findings.APPARATUS, ""), "quotation-unbalanced": (findings.MARK, "quotation"),
    "omission-malformed": (findings.MARK, "gap"), "ibid-unresolved": (findings.MARK, "citation"),
    "archival-reference-corrected": (findings.MARK, "citation"),
    "archival-reference-doubtful": (findings.MARK, "citation"),
}
"""The rule and role (any, where empty) of the finding that a problem is about; another problem is a row of its own."""


class Place(NamedTuple):
    """A stretch of the result: the id of the text, and where."""

    text: str
    first: int
    last: int


class Row(NamedTuple):
    """One row: what a stretch of the source was taken for, what is doubtful about it, and where it is in the result."""

    finding: Finding
    problems: tuple[Problem, ...] = ()
    place: Place | None = None

    @property
    def settled(self) -> bool:
        """Whether the editor has decided it."""
        return self.finding.confidence >= CERTAIN

    @property
    def doubtful(self) -> bool:
        """Whether an editor should look at it."""
        return not self.settled and (self.finding.confidence < DOUBTFUL
                                     or any(problem.severity != "hint" for problem in self.problems))


def rows(letter: ImportedLetter, decided: Decisions, of_source: Sequence[Problem] = ()) -> list[Row]:
    """Return the rows of a letter, the doubtful ones first, each in the order of the source.

    ``of_source`` are problems of the whole source, which are listed with its first letter.
    """
    places = _Places(letter.kept)
    told: dict[int, list[Problem]] = {}
    own: list[Row] = []
    for problem in (*of_source, *problems_of(letter)):
        found = _finding_of(letter, problem, places)
        if found is None:
            own.append(_row_of(problem, letter, places, decided))
        else:
            told.setdefault(found, []).append(problem)
    made = [Row(finding, tuple(told.get(index, ())), places.result(finding))
            for index, finding in enumerate(letter.findings)]
    return sorted([*made, *own], key=lambda row: (not row.doubtful, row.finding.start, -row.finding.end))


def problems_of(letter: ImportedLetter) -> tuple[Problem, ...]:
    """Return the problems of a letter; a reader that recognises nothing reports only those of reading."""
    if letter.findings:
        return letter.problems
    found = letter_problems(letter.snapshot, {})
    return (*(problem for problem in letter.problems if problem not in found), *found)


def doubts(letter: ImportedLetter, decided: Decisions, of_source: Sequence[Problem] = ()) -> int:
    """Return how many rows of a letter are doubtful."""
    if not letter.findings:
        return sum(problem.severity != "hint" for problem in (*of_source, *problems_of(letter)))
    return sum(row.doubtful for row in rows(letter, decided, of_source))


def _row_of(problem: Problem, letter: ImportedLetter, places: _Places, decided: Decisions) -> Row:
    start, end = places.source(problem) or (0, 0)
    place = Place(problem.text, problem.start, problem.end) if (
        problem.text is not None and problem.start is not None and problem.end is not None) else None
    seen = (PROBLEM, problem.code, letter.offset + start, letter.offset + end) in decided.confirmed
    finding = Finding(rule=PROBLEM, start=start, end=end, role=problem.code, confidence=CERTAIN if seen else SURE)
    return Row(finding, (problem,), place)


def _finding_of(letter: ImportedLetter, problem: Problem, places: _Places) -> int | None:
    """Return the index of the finding that a problem is about."""
    field = _OF_FIELD.get(problem.code)
    rule = _OF_RULE.get(problem.code)
    if field is not None:
        return next((index for index, one in enumerate(letter.findings)
                     if one.rule == findings.FIELD and one.role == field), None)
    span = places.source(problem)
    if rule is None or span is None:
        return None
    start, end = span
    near = [(abs(one.start - start) + abs(one.end - end), index) for index, one in enumerate(letter.findings)
            if one.rule == rule[0] and rule[1] in ("", one.role) and one.start <= end and start <= one.end]
    return min(near)[1] if near else None


class _Places:
    """Where stretches of the source stand in the result, and back."""

    def __init__(self, kept: Sequence[Kept]) -> None:
        self._by_source = sorted(kept)
        self._by_text: dict[str, list[Kept]] = {}
        for piece in self._by_source:
            self._by_text.setdefault(piece.text, []).append(piece)
        for pieces in self._by_text.values():
            pieces.sort(key=lambda piece: piece.first)

    def result(self, finding: Finding) -> Place | None:
        """Return where a finding stands in the result; a marker stands at a point. Fields stand above the text."""
        if finding.rule in (findings.FIELD, findings.STRETCH):
            return None
        index = max(0, bisect_right(self._by_source, finding.start, key=lambda piece: piece.start) - 1)
        pieces = [piece for piece in self._by_source[index:bisect_left(
            self._by_source, finding.end, key=lambda piece: piece.start)] if piece.end > finding.start]
        if finding.rule == findings.MARKER:
            before = self._by_source[index:index + 1]
            return Place(before[0].text, before[0].last, before[0].last) if before else None
        if not pieces:
            return None
        own = [piece for piece in pieces if piece.text == pieces[0].text]
        return Place(own[0].text, _into(own[0], finding.start), _into(own[-1], finding.end, behind=True))

    def source(self, problem: Problem) -> tuple[int, int] | None:
        """Return where in the source the words of a problem stand."""
        pieces = self._by_text.get(problem.text or "")
        if not pieces or problem.start is None or problem.end is None:
            return None
        low = _out_of(pieces, problem.start)
        high = _out_of(pieces, max(problem.start, problem.end - 1)) + (problem.end > problem.start)
        return low, max(low, high)


def _into(piece: Kept, position: int, *, behind: bool = False) -> int:
    inside = min(max(position, piece.start), piece.end) - piece.start
    if piece.end - piece.start == piece.last - piece.first:
        return piece.first + inside
    return piece.last if behind else piece.first


def _out_of(pieces: Sequence[Kept], position: int) -> int:
    piece = pieces[max(0, bisect_right(pieces, position, key=lambda piece: piece.first) - 1)]
    inside = min(position - piece.first, piece.last - piece.first)
    exact = piece.end - piece.start == piece.last - piece.first
    return piece.start + inside if exact else piece.start
