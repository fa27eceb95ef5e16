"""Our own reader of printed dates (formats.md, rule 7): it keeps what is printed and yields EDTF.

``read_date`` reads a string that is a date as a whole, ``find_dates`` finds dates inside running text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from editor.core.dates_edtf import bounds, edtf_of_tei, shape_is_valid, sort_key, tei_attributes
from editor.core.dates_moments import Moment, edtf_of, nearest_year
from editor.core.dates_reading import DateReader, Read
from editor.core.dates_tokens import Token, tokenise
from editor.core.dates_words import (
    ALL_STARTERS,
    FROM,
    FULL_MONTHS,
    NUMBER_LABELS,
    OPENINGS,
    YEAR_PREPOSITIONS,
)
from editor.core.letters import DateValue
from editor.core.record import replace

__all__ = [
    "FoundDate", "bounds", "edtf_of_tei", "find_dates", "read_date", "shape_is_valid", "sort_key", "tei_attributes",
    "with_year",
]

_CLOSE_DAYS = 92
"""Up to how far from the letter's own date (in days) a year taken from it is beyond doubt."""
_EARLIEST_BARE_YEAR = 1400
_LONGEST_DATE = 120
"""Code points; a longer string is no date."""

_FIGURE = re.compile(r"[\d?_…]|\.\.\.")
"""A figure, or what stands for an unknown one: running text has no date without."""
_YEARS = re.compile(r"\d{4}(?:-2[1-4])?")
"""A plain year, or what is printed as 1921-22: that means two years, and not the summer of 1921."""

_CLOCK = r"\d{1,2}(?:\s?[:.h]\s?\d{2})?"
_HOUR = (r"(?:a\.?\s?m\.?|p\.?\s?m\.?|h\.?|hrs?\.?|hours?|min(?:utes)?\.?|m\.|o['’]clock|uhr|heures?|час\w*\.?"
         r"|ч\.?|мин\w*\.?)")
_TIME_OF_DAY = (r"(?:(?:in the|at|le|am|в)\s+)?(?:early |late )?(?:morning|afternoon|evening|night|noon|midnight|"
                r"morgens|vormittags|mittags|nachmittags|abends|nachts|matin|soir|nuit|midi|утра|утром|дня|днем|днём|"
                r"вечера|вечером|ночи|ночью)")
_WEEKDAY = (r"\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
            r"sonnabend|sonntag")
_TAIL = re.compile(
    rf"(?:[\s,.;:)\]>»]|(?:at|um|à|в|about|ca\.)\s|{_CLOCK}\s*{_HOUR}(?!\w)|\d{{1,2}}[:.h]\d{{2}}(?!\d)"
    rf"|{_TIME_OF_DAY}(?!\w)|(?:{_WEEKDAY})(?!\w))*", re.IGNORECASE)


class FoundDate(NamedTuple):
    """A date inside a text: [start, end) in code points, and what it means."""

    start: int
    end: int
    value: DateValue


def read_date(text: str) -> DateValue | None:
    """Return what ``text`` means if the whole of it is a date, a weekday and a time of day included; else None.

    The printed text is kept exactly, but for blanks around it.
    """
    printed = text.strip()
    if not printed or len(printed) > _LONGEST_DATE:
        return None
    if shape_is_valid(printed) and _YEARS.fullmatch(printed) is None:
        return DateValue(text=printed, edtf=printed, certainty=_certainty((), printed))
    tokens = tokenise(printed)
    reader = DateReader(tokens, whole=True)
    for index in range(len(tokens)):
        found = reader.read(index)
        if found is not None:
            rest = printed[tokens[found.end - 1].end:] if found.end <= len(tokens) else ""
            value = _value(printed, found, tokens[index:found.end])
            if value is not None and _TAIL.fullmatch(rest) is not None:
                return value
        if not (tokens[index].folded in OPENINGS or tokens[index].text in "(:,«\"“„"):
            return None
    return None


def find_dates(text: str, *, near: date | None = None) -> list[FoundDate]:
    """Return the dates in ``text`` in order, without overlaps.

    A day and month without a year is a date as well; with ``near`` (the letter's own date) it gets the year that
    brings it nearest. Bare numbers, list labels and shelfmarks are none; a bare year counts where the words and
    signs around it say so.
    """
    if _FIGURE.search(text) is None:
        return []
    tokens = tokenise(text)
    reader = DateReader(tokens, whole=False)
    found: list[FoundDate] = []
    index = 0
    while index < len(tokens):
        read = reader.read(index) if _may_begin(tokens, index) else None
        if read is None or not _is_enough(read, tokens, index):
            index += 1
            continue
        start, end = _span(text, tokens[index], tokens[read.end - 1])
        value = _value(text[start:end], read, tokens[index:read.end])
        if value is None:
            index += 1
            continue
        found.append(FoundDate(start, end, with_year(value, near) if near is not None else value))
        index = read.end
    return found


def with_year(value: DateValue, near: date) -> DateValue:
    """Return a date without a year with the year that brings it nearest to ``near``; other dates as they are.

    Within 92 days the certainty is high, else medium; the basis is the content of the letter.
    """
    matched = re.fullmatch(r"XXXX-(\d\d)(?:-(\d\d))?", value.edtf or "")
    if matched is None:
        return value
    month, day = int(matched[1]), int(matched[2] or 15)
    year = nearest_year(month, day, near)
    edtf = f"{year:04d}{(value.edtf or '')[4:]}"
    limits = bounds(edtf)
    if limits is None:
        return value
    close = min(abs((limits[0] - near).days), abs((limits[1] - near).days)) <= _CLOSE_DAYS
    return replace(value, edtf=edtf, certainty="high" if close else "medium", basis="content")


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind == "word":
        return token.folded in ALL_STARTERS
    if token.kind == "unknown":
        return token.supplied
    if token.kind not in ("number", "decade"):
        return False
    previous = tokens[index - 1] if index else None
    # "1.2.1922" must not be read from its second number, "№ 3 March" not from a number that is part of another.
    return previous is None or token.spaced or (previous.kind not in ("number", "dash") and previous.text not in "./,:")


def _is_enough(read: Read, tokens: Sequence[Token], index: int) -> bool:
    if not any(moment.year or (moment.month and moment.day) for moment in read.ends):
        return False
    alone = all(moment.month is None and moment.season is None for moment in read.ends)
    if not alone or read.form in ("no-later", "no-earlier") or tokens[index].folded in FROM:
        return True
    if any(moment.approximate or moment.edge or moment.reach or (moment.year or "").endswith("X")
           for moment in read.ends):
        return True
    return _is_bare_year(read, tokens, index)


def _is_bare_year(read: Read, tokens: Sequence[Token], index: int) -> bool:
    if any(int(moment.year or 0) < _EARLIEST_BARE_YEAR for moment in read.ends):
        return False
    before = [token for token in tokens[max(0, index - 2):index] if token.kind != "sign" or token.text != "."]
    previous = before[-1] if before else None
    if previous is not None and (previous.folded in NUMBER_LABELS or previous.kind in ("number", "dash")
                                 or previous.text in "№$£€§#/"):
        return False
    if previous is not None and (previous.folded in YEAR_PREPOSITIONS or previous.text in "("):
        return True
    following = tokens[read.end] if read.end < len(tokens) else None
    if following is None or following.kind == "break":
        return True
    return (following.kind == "sign" and following.text in ".,;:)”»\"") or following.kind == "number"


def _span(text: str, first: Token, last: Token) -> tuple[int, int]:
    """The printed stretch, with the brackets that close within it."""
    start, end = first.outer_start, last.outer_end
    if last.text.endswith(".") and last.folded in FULL_MONTHS and end == last.end:
        return start, end - 1
    inner = text[start:end]
    while start < first.start and sum(inner.count(c) for c in "[<⟨") > sum(inner.count(c) for c in "]>⟩"):
        start += 1
        inner = text[start:end]
    while end > last.end and sum(inner.count(c) for c in "]>⟩") > sum(inner.count(c) for c in "[<⟨"):
        end -= 1
        inner = text[start:end]
    return start, end


def _value(printed: str, read: Read, tokens: Sequence[Token]) -> DateValue | None:
    edtf = _edtf(read)
    if edtf is None or not shape_is_valid(edtf):
        return None
    julian = any(moment.style in ("julian", "converted") for moment in read.ends)
    supplied = any(token.supplied for token in tokens if token.kind in ("number", "word", "decade"))
    return DateValue(
        text=printed, edtf=edtf, calendar="julian" if julian else "gregorian",
        certainty=_certainty(read.ends, edtf), basis="supplied" if supplied else "document",
    )


def _edtf(read: Read) -> str | None:
    if len(read.ends) == 1 and read.ends[0].reach is not None:
        return "[{}..{}]".format(*read.ends[0].reach)
    ends = [edtf_of(moment) for moment in read.ends]
    if any(end is None for end in ends):
        return None
    match read.form:
        case "interval":
            return f"{ends[0]}/{ends[1]}"
        case "one-of":
            return f"[{ends[0]}..{ends[1]}]"
        case "list":
            return f"[{ends[0]},{ends[1]}]"
        case "no-later":
            return f"[..{(ends[0] or '').rstrip('?~%')}]"
        case "no-earlier":
            return f"[{(ends[0] or '').rstrip('?~%')}..]"
        case _:
            return ends[0]


def _certainty(ends: Sequence[Moment], edtf: str) -> str:
    """Low: no year, a query, an edge of a year or month, or day and month in doubt. Medium: century inferred."""
    if "XXXX" in edtf or "?" in edtf or "%" in edtf:
        return "low"
    if any(moment.edge or moment.reach or moment.doubtful for moment in ends):
        return "low"
    if any(moment.inferred_century for moment in ends):
        return "medium"
    return "high"
