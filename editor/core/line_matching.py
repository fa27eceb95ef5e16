"""Where the lines of a scan begin in a text that was made from it, though the two differ in places.

The whole of the lines is aligned with the whole of the text once, so that a line is found where its neighbours say it
is, whatever brackets, markers or corrections an edition has put into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

LIKE = 60.0
"""How alike a line and its stretch of the text must be, in per cent."""
MOST = 60_000
"""More code points than this of lines or of text are not aligned."""

_HYPHENS = "-¬⸗\u00ad‐"


class LineStart(NamedTuple):
    """Where a line begins in the text, how alike the words are, and whether it begins within a word."""

    line: int
    start: int
    likeness: float
    within_word: bool = False


def line_starts(content: str, lines: Sequence[str]) -> list[LineStart]:
    """Return where lines, in their order, begin in a text; a line that is not found in it is left out."""
    typed, begins = _run(lines)
    if not typed or not content or max(len(typed), len(content)) > MOST:
        return []
    at = _aligned(typed, content)
    places: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(begins):
        first = next((at[index] for index in range(start, end) if at[index] is not None), None)
        if first is not None and lines[number].strip():
            broken = number > 0 and lines[number - 1].rstrip().endswith(tuple(_HYPHENS))
            places.append((number, first if broken else _word_start(content, first, places)))
    return _convincing(content, lines, places)


def _run(lines: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """All lines as one text, and where each stands in it."""
    text, begins = "", list[tuple[int, int]]()
    for line in lines:
        words = " ".join(line.split())
        begins.append((len(text), len(text) + len(words)))
        text += words + " "
    return text.rstrip(), begins


def _aligned(typed: str, content: str) -> list[int | None]:
    """For each code point of ``typed``, where the same one stands in ``content``, or None."""
    plain = content.replace("\n", " ")
    at: list[int | None] = [None] * (len(typed) + 1)
    for operation in Levenshtein.opcodes(typed, plain):
        if operation.tag == "equal":
            for index in range(operation.src_start, operation.src_end):
                at[index] = operation.dest_start + index - operation.src_start
    return at


def _word_start(content: str, position: int, before: Sequence[tuple[int, int]]) -> int:
    """The beginning of the word at a position, which no line before has reached."""
    low = before[-1][1] + 1 if before else 0
    while position > low and not content[position - 1].isspace():
        position -= 1
    return position


def _convincing(content: str, lines: Sequence[str], places: Sequence[tuple[int, int]]) -> list[LineStart]:
    found: list[LineStart] = []
    for index, (number, start) in enumerate(places):
        end = places[index + 1][1] if index + 1 < len(places) else len(content)
        words = " ".join(lines[number].split())
        # A line does not go on behind the end of its block, and what follows the last line is none of its words.
        stretch = content[start:end].split("\n")[0][:len(words) * 2]
        likeness = max(fuzz.ratio(words, " ".join(stretch.split())),
                       fuzz.ratio(words, stretch[:len(words)]))
        if likeness >= LIKE:
            within = start > 0 and content[start - 1].isalpha() and content[start].isalpha()
            found.append(LineStart(number, start, likeness, within))
    return found
