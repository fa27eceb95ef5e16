"""Quotations between their marks, and whether each is closed: paragraph by paragraph, never over a whole file."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.core.characters import holds_any

_PAIRS = {"“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›"}
"""Opening marks and what may close them; „…“ is German and Russian."""
_INWARD = {"»": "«", "›": "‹"}
"""German guillemets that point inwards, in a paragraph whose first one does."""
_CLOSING_ONLY = {"”": "”"}
"""Swedish and Finnish marks, in a paragraph that has no other curly ones."""
_STRAIGHT = '"'
_EACH_MARK = '“”„‟«»‹›"'
_MARKS = re.compile(f"[{_EACH_MARK}]")
"""Every mark above: paragraphs are long, and marks are few."""
_DASHES = "—–"
_BLANKS = " \u00a0\u202f\t"
_DEEPEST = 32
"""Levels of quotations within quotations that are followed: hostile input has thousands."""
_OPENERS_BEFORE = "([{<—–-/"


class FoundQuotation(NamedTuple):
    """A quotation at [start, end), its marks included, and whether it is properly opened and closed."""

    start: int
    end: int
    balanced: bool


class _Open(NamedTuple):
    start: int
    mark: str


def find_quotations(text: str) -> list[FoundQuotation]:
    """Return the quotations of ``text`` in order of their beginning, those within others included.

    A quotation that is not closed reaches to the end of its paragraph, and is balanced where the next paragraph
    opens it again. One that has only a closing mark begins
    at the dash with which it resumes behind an earlier quotation (the Russian way), else behind that quotation.
    """
    if not holds_any(text, _EACH_MARK):
        return []
    result: list[FoundQuotation] = []
    start = 0
    lines = text.split("\n")
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else ""
        for found in _Paragraph(line).read():
            balanced = found.balanced or (
                found.end == len(line.rstrip()) and _goes_on(line[found.start], following))
            result.append(FoundQuotation(found.start + start, found.end + start, balanced))
        start += len(line) + 1
    return sorted(result, key=lambda q: (q.start, -q.end))


def _goes_on(mark: str, following: str) -> bool:
    """Whether the next paragraph opens with the mark again: only the last paragraph of a quotation closes it."""
    return mark in (*_PAIRS, _STRAIGHT) and following.lstrip().startswith(mark)


def _pairs_of(line: str) -> dict[str, str]:
    """The pairs that this paragraph uses."""
    pairs = dict(_PAIRS)
    for pair in (("«", "»"), ("‹", "›")):
        outward, inward = line.find(pair[0]), line.find(pair[1])
        if 0 <= inward < outward:
            del pairs[pair[0]]
            pairs[pair[1]] = _INWARD[pair[1]]
    if not any(mark in line for mark in "“„‟"):
        pairs |= _CLOSING_ONLY
    return pairs


class _Paragraph:
    """Reads one paragraph mark by mark, keeping the quotations that are still open."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._pairs = _pairs_of(line)
        self._closing = {mark for marks in self._pairs.values() for mark in marks} - set(self._pairs)
        self._open: list[_Open] = []
        self._last_end = 0
        self.found: list[FoundQuotation] = []

    def read(self) -> list[FoundQuotation]:
        """Return every quotation of the paragraph."""
        for mark in _MARKS.finditer(self._line):
            place, character = mark.start(), mark.group()
            if self._open and self._closes(character, place):
                self._close(len(self._open) - 1, place)
            elif character == _STRAIGHT or self._opens(character, place):
                if len(self._open) < _DEEPEST:
                    self._open.append(_Open(place, character))
            elif character in self._closing or character in self._pairs:
                self._close_stray(character, place)
        end = len(self._line.rstrip())
        self.found.extend(FoundQuotation(opened.start, end, balanced=False) for opened in self._open)
        return self.found

    def _closes(self, character: str, place: int) -> bool:
        opening = self._open[-1].mark
        if opening == _STRAIGHT:
            return character == _STRAIGHT
        if character not in self._pairs[opening]:
            return False
        # In „A, “B” C“ the mark “ opens behind a blank and closes behind a word.
        return character not in self._pairs or character == opening or not self._stands_open(place)

    def _opens(self, character: str, place: int) -> bool:
        return character in self._pairs and (character not in _CLOSING_ONLY or self._stands_open(place))

    def _stands_open(self, place: int) -> bool:
        """Whether the mark stands where an opening one does: behind a blank and before a word."""
        before = self._line[place - 1] if place else " "
        after = self._line[place + 1] if place + 1 < len(self._line) else " "
        return (before in _BLANKS or before in _OPENERS_BEFORE) and after not in _BLANKS and after not in ".,;:!?)"

    def _close(self, depth: int, place: int) -> None:
        """Close the quotation at ``depth``; those opened in it and never closed end in front of the mark."""
        self.found.extend(FoundQuotation(opened.start, place, balanced=False) for opened in self._open[depth + 1:])
        self.found.append(FoundQuotation(self._open[depth].start, place + 1, balanced=True))
        del self._open[depth:]
        self._last_end = place + 1

    def _close_stray(self, character: str, place: int) -> None:
        """A closing mark whose opening one is missing, or lies under another one that was never closed."""
        for depth in range(len(self._open) - 1, max(-1, len(self._open) - 1 - _DEEPEST), -1):
            if character in self._pairs.get(self._open[depth].mark, ""):
                self._close(depth, place)
                return
        start = _resumed_at(self._line, self._last_end, place)
        self.found.append(FoundQuotation(start, place + 1, balanced=False))
        self._last_end = place + 1


def _resumed_at(line: str, last_end: int, place: int) -> int:
    """Where a quotation without an opening mark begins: at the last dash after a full stop, else after blanks."""
    for at in range(last_end, place):
        if line[at] in _DASHES and line[:at].rstrip().endswith((".", ",")) and line[at - 1] in _BLANKS:
            return at
    start = last_end
    while start < place and line[start] in _BLANKS:
        start += 1
    return start
