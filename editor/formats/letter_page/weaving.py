"""From stretches of the page to contents, and the account of what became of every character of the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from editor.core.provenance import SetApart
from editor.formats.base import Kept
from editor.formats.letter_page.page import SPACES, Page

LINE_END = "line end"
WHITE_SPACE = "white space"
MARKUP = "markup"
UNEXPLAINED = "not understood"

_BLANKS = regex.compile(r"[ \t]{2,}")
_BLANK = frozenset(SPACES + "\n")


class Piece(NamedTuple):
    """A stretch [start, end) of the visible text that stands in a content at ``at``."""

    start: int
    end: int
    at: int


class Woven(NamedTuple):
    """A content and the pieces of the page that it is made of, in order."""

    content: str
    pieces: tuple[Piece, ...]

    def place(self, position: int) -> int:
        """Return where the visible ``position`` is in the content; what was cut out falls together."""
        index = bisect_right(self.pieces, position, key=lambda piece: piece.start) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        if position <= piece.end:
            return piece.at + position - piece.start
        return piece.at + piece.end - piece.start

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the visible stretch from the first to the last character of the span [start, end) of the content."""
        if not self.pieces:
            return 0, 0
        if start >= end:
            place = self._visible(start - 1) + 1 if start else self.pieces[0].start
            return place, place
        return self._visible(start), self._visible(end - 1) + 1

    def _visible(self, position: int) -> int:
        index = bisect_right(self.pieces, position, key=lambda piece: piece.at) - 1
        piece = self.pieces[max(0, index)]
        return piece.start + min(position - piece.at, max(0, piece.end - piece.start - 1))


def weave(page: Page, spans: Sequence[tuple[int, int]], cuts: Sequence[tuple[int, int]] = ()) -> Woven:
    """Return the content made of the visible ``spans``, one to a line, without the ``cuts`` (sorted).

    The line ends between them are those of the page: the one behind the earlier of two lines stands for the LF.
    """
    if page.starts is None and page.text is not page.raw:
        cuts = sorted([*cuts, *_indents(page, spans)])
    pieces: list[Piece] = []
    parts: list[str] = []
    at = 0
    cut = 0
    for number, (start, end) in enumerate(spans):
        if number:
            parts.append("\n")
            before = spans[number - 1][1]
            line_end = page.text.find("\n", before, start)
            place = line_end if line_end >= 0 else before
            pieces.append(Piece(place, place + (1 if line_end >= 0 else 0), at))
            at += 1
        while cut < len(cuts) and cuts[cut][1] <= start:
            cut += 1
        position = start
        while position < end:
            if cut < len(cuts) and cuts[cut][0] <= position:
                position = max(position, cuts[cut][1])
                cut += 1
                continue
            stop = min(end, cuts[cut][0]) if cut < len(cuts) else end
            pieces.append(Piece(position, stop, at))
            parts.append(page.text[position:stop])
            at += stop - position
            position = stop
    return Woven("".join(parts), tuple(pieces))


def _indents(page: Page, spans: Sequence[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Return the blanks beside the line ends that only wrap a paragraph: one blank of each place is enough."""
    for start, end in spans:
        for match in _BLANKS.finditer(page.text, start, end):
            if "\n" in page.raw[match.start() : match.end()]:
                yield match.start() + 1, match.end()


def account(page: Page, woven: Iterable[Woven], reasons: Iterable[tuple[int, int, str]]) -> tuple[SetApart, ...]:
    """Return every stretch of raw that is in none of the contents, with the reason.

    ``reasons`` are visible stretches with why they were set apart. Built as the complement of the pieces, so that
    pieces and stretches together hold every character exactly once, whatever the rules decided.
    """
    kept = sorted(
        span for one in woven for piece in one.pieces if piece.end > piece.start for span in _raw_spans(page, piece)
    )
    known = sorted([*((*page.raw_span(start, end), why) for start, end, why in reasons if end > start), *page.hidden])
    result: list[SetApart] = []
    position = 0
    index = 0
    for start, end in [*kept, (len(page.raw), len(page.raw))]:
        if position < start:
            index = _explain(page, position, start, known, index, result)
        position = max(position, end)
    return tuple(result)


def kept(page: Page, woven: Woven, text_id: str) -> Iterable[Kept]:
    """Return where in raw every stretch of a content comes from."""
    for piece in woven.pieces:
        if page.starts is None:
            if piece.end > piece.start:
                yield Kept(piece.start, piece.end, text_id, piece.at, piece.at + piece.end - piece.start)
            continue
        first = piece.start
        for index in range(piece.start + 1, piece.end + 1):
            # A run in which every visible character is one of raw, and the next begins where the last one ends.
            if index == piece.end or not _follows(page, index):
                begin, end = page.raw_span(first, index)
                yield Kept(begin, end, text_id, piece.at + first - piece.start, piece.at + index - piece.start)
                first = index


def _follows(page: Page, index: int) -> bool:
    starts, ends = page.starts, page.ends
    if starts is None or ends is None:
        return True
    return starts[index] == ends[index - 1] == starts[index - 1] + 1 and ends[index] == starts[index] + 1


def _raw_spans(page: Page, piece: Piece) -> Iterable[tuple[int, int]]:
    """Return the stretches of raw behind a piece: one in plain text, several where tags stand between."""
    starts, ends = page.starts, page.ends
    if starts is None or ends is None:
        yield piece.start, piece.end
        return
    begin, end = starts[piece.start], ends[piece.start]
    for index in range(piece.start + 1, piece.end):
        if starts[index] != end:
            if end > begin:
                yield begin, end
            begin = starts[index]
        end = ends[index]
    if end > begin:
        yield begin, end


def _explain(
    page: Page, low: int, high: int, known: Sequence[tuple[int, int, str]], index: int, result: list[SetApart]
) -> int:
    """Split the gap [low, high) of raw by the known reasons; return the index of the first reason still of use."""
    position = low
    at = index
    while at < len(known) and known[at][0] < high:
        start, end, why = known[at]
        if end > position < high:
            start = max(start, position)
            if start > position:
                _append(page, position, start, result)
            stop = min(end, high)
            result.append(SetApart(start=start, end=stop, why=why))
            position = stop
        if end > high:
            break
        at += 1
    if position < high:
        _append(page, position, high, result)
    return at


def _append(page: Page, start: int, end: int, result: list[SetApart]) -> None:
    stretch = page.raw[start:end]
    if set(stretch) <= _BLANK:
        why = LINE_END if "\n" in stretch else WHITE_SPACE
    else:
        why = MARKUP if page.starts is not None else UNEXPLAINED
    result.append(SetApart(start=start, end=end, why=why))
