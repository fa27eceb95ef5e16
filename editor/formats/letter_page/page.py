"""The page: raw source, the text one sees, and the way back from every visible character to the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.formats.html_text import HtmlText

SPACES = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff\u2060"
"""What counts as blank within a line: also the no-break space, the zero-width space and a stray byte order mark."""


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


def make_line(text: str, start: int, end: int, tag: str = "", group: int = 0) -> Line:
    """Return the line that stands at [start, end) of the visible text."""
    whole = text[start:end]
    stripped = whole.lstrip(SPACES)
    return Line(start, end, stripped.rstrip(SPACES), start + len(whole) - len(stripped), tag, group)


def plain_page(raw: str) -> Page:
    """Return the page of a plain text, whose lines end in LF."""
    lines: list[Line] = []
    start = 0
    for piece in raw.split("\n"):
        lines.append(make_line(raw, start, start + len(piece)))
        start += len(piece) + 1
    return Page(raw, raw, tuple(lines))


def html_page(raw: str, read: HtmlText) -> Page:
    """Return the page of an HTML source."""
    lines = tuple(make_line(read.text, line.start, line.end, line.tag, line.group) for line in read.lines)
    styled = tuple(Styled(one.start, one.end, one.kind, one.value) for one in read.stretches)
    return Page(raw, read.text, lines, read.starts, read.ends, styled, read.hidden, read.title, read.language)
