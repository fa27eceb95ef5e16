"""The page: raw source, the text one sees, and the way back from every visible character to the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

import regex

from editor.formats.html_text import HtmlText

SPACES = (
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff\u2060"
)
"""What counts as blank within a line: also the no-break space, the zero-width space and a stray byte order mark."""


_NARROWEST_WRAP, _WIDEST_WRAP = 45, 120
"""Widths, in characters, between which a text may have been wrapped."""
_LABEL = regex.compile(r"[\[(]?(?P<number>\d{1,3})(?:[.)\]]|\s)\s*\S")


class Line(NamedTuple):
    """One visible line. ``start`` and ``end`` are offsets into the visible text, without the line end.

    ``text`` is the line without the blanks around it and begins at ``first``. ``tag`` is the HTML block the line
    stands in ("" in plain text), ``group`` numbers that block: lines parted by ``br`` share it.
    """

    start: int
    end: int
    text: str
    first: int
    tag: str = ""
    group: int = 0

    @property
    def last(self) -> int:
        """Where the trimmed text ends, in the visible text."""
        return self.first + len(self.text)


class Styled(NamedTuple):
    """A stretch of visible text that HTML sets off: ``kind`` is emphasis, deletion, addition, sup, link or anchor."""

    start: int
    end: int
    kind: str
    value: str = ""


class Page(NamedTuple):
    """A source as one sees it.

    ``starts`` and ``ends`` give for each visible character where it stands in ``raw``; both are None where the
    visible text is the raw text itself.
    """

    raw: str
    text: str
    lines: tuple[Line, ...]
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None
    styled: tuple[Styled, ...] = ()
    hidden: tuple[tuple[int, int, str], ...] = ()
    """Stretches of raw that are not visible, with the reason: (start, end, why)."""
    title: str = ""
    language: str | None = None

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of raw behind the visible span [start, end)."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else len(self.raw)
            return place, place
        return self.starts[start], self.ends[end - 1]

    def visible(self, raw: int) -> int:
        """Return where the visible text goes on at a position of raw."""
        return raw if self.ends is None else bisect_right(self.ends, raw)


def make_line(text: str, start: int, end: int, tag: str = "", group: int = 0) -> Line:
    """Return the line that stands at [start, end) of the visible text."""
    whole = text[start:end]
    stripped = whole.lstrip(SPACES)
    return Line(start, end, stripped.rstrip(SPACES), start + len(whole) - len(stripped), tag, group)


def plain_page(raw: str) -> Page:
    """Return the page of a plain text, whose lines end in LF.

    Where the text was wrapped, a line end inside a paragraph is a blank of the visible text, at the same place.
    """
    text = unwrap(raw)
    lines: list[Line] = []
    start = 0
    for piece in text.split("\n"):
        lines.append(make_line(text, start, start + len(piece)))
        start += len(piece) + 1
    return Page(raw, text, tuple(lines))


def unwrap(raw: str) -> str:
    """Return ``raw`` with a blank for every line end that only wraps a paragraph; the length stays the same.

    A text counts as wrapped where lines of like width stand together in groups with blank lines between them; a
    line ends where the next word would not have fitted.
    """
    lines = raw.split("\n")
    labelled = _labelled(lines)
    width = _wrap_width(lines, labelled)
    if width is None:
        return raw
    parts: list[str] = []
    for index, (line, following) in enumerate(zip(lines, [*lines[1:], ""], strict=True)):
        first = following.split(maxsplit=1)[0] if following.strip(SPACES) else ""
        fits = len(line.rstrip(SPACES)) + 1 + len(first) <= width * 0.93
        joined = bool(first) and bool(line.strip(SPACES)) and not fits and not following.startswith((" " * 4, "\t"))
        parts += [line, " " if joined and index + 1 not in labelled else "\n"]
    return "".join(parts[:-1])


def _labelled(lines: Sequence[str]) -> set[int]:
    """Return the lines that bear the next number of a series with which their group begins: notes, one to a line."""
    found: set[int] = set()
    last: int | None = None
    begins = True
    for index, line in enumerate(lines):
        bare = line.strip(SPACES)
        if not bare:
            begins, last = True, None
            continue
        label = _LABEL.match(bare)
        number = int(label.group("number")) if label is not None else None
        if begins:
            last = number
        elif number is not None and last is not None and number == last + 1:
            found.add(index)
            last = number
        begins = False
    return found


def _wrap_width(lines: Sequence[str], labelled: Collection[int]) -> int | None:
    """Return the width to which the lines were wrapped, in characters; None where they were not."""
    groups: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        length = len(line.rstrip(SPACES))
        if groups[-1] and (not length or index in labelled):
            groups.append([])
        if length:
            groups[-1].append(length)
    inner = sorted(length for group in groups if len(group) > 2 for length in group[:-1])
    if len(inner) < 2 or inner[-1] > _WIDEST_WRAP:
        return None
    width = inner[-max(1, len(inner) // 20)]
    full = sum(1 for length in inner if length > width * 0.75)
    return width if width >= _NARROWEST_WRAP and full >= 0.6 * len(inner) else None


def html_page(raw: str, read: HtmlText) -> Page:
    """Return the page of an HTML source."""
    lines = tuple(make_line(read.text, line.start, line.end, line.tag, line.group) for line in read.lines)
    styled = tuple(sorted(Styled(one.start, one.end, one.kind, one.value) for one in read.stretches))
    return Page(raw, read.text, lines, read.starts, read.ends, styled, read.hidden, read.title, read.language)
