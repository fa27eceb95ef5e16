"""The small language that chooses letters: ``from:peters date:1920..1922 status:imported "New Bukhara"``.

A query is a row of terms, all of which must hold. A term is a word (or words in quotation marks), which may stand
in the number, title, names or places, or ``field:value``; a minus sign before a term turns it round. Fields:

========  =====================================================================================
from      a name of who sent the letter contains the value; ``to`` of who received it
kind      the kind is the value: letter, telegram …
status    the status is the value: imported …
number    the number is the value; ``1..20`` a range of running numbers
title     the title contains the value
date      the letter is dated within the value: ``1922``, ``1922-04``, ``1922-04-03``, ``1920..1922``,
          ``1920..`` or ``..1922``; ``date:none`` for letters without a readable date
tag       the letter mentions the entry of the register whose id, or one of whose names, is the value,
          or where there is none, contains it
text      the words begin words of the letter, of its translations or notes: all in one of these texts
has       ``problems`` or ``notes``: there are any
========  =====================================================================================
"""

from __future__ import annotations

from typing import Literal, cast, get_args

import regex

from editor.core.messages import RefusedError
from editor.core.record import Record

Field = Literal["words", "from", "to", "kind", "status", "number", "title", "date", "tag", "text", "has"]
FIELDS: tuple[Field, ...] = get_args(Field)
HAS = ("problems", "notes")

_TERM = regex.compile(r'(-?)(?:([A-Za-z]+):)?(?:"([^"]*)"|(\S+))')
_DATE = regex.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Term(Record, frozen=True):
    """One condition. For ``date`` and a range of numbers ``low`` and ``high`` are the bounds, both included."""

    field: Field
    value: str
    negated: bool = False
    low: str | None = None
    high: str | None = None


class Where(Record, frozen=True):
    """All the conditions that a letter has to meet; without any, every letter does."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        """Whether it chooses at all."""
        return bool(self.terms)


def parse_where(query: str) -> Where:
    """Return the conditions that ``query`` states.

    Raises:
        RefusedError: a field is unknown, or its value is none ("query-field-unknown", "query-value-malformed").
    """
    return Where(terms=tuple(_term(match) for match in _TERM.finditer(query)))


def _term(match: regex.Match[str]) -> Term:
    minus, field, quoted, bare = match.groups()
    value = (bare if quoted is None else quoted).strip()
    negated = bool(minus)
    if field is None:
        return Term(field="words", value=value, negated=negated)
    name = field.lower()
    if name not in FIELDS or name == "words":
        raise RefusedError("query-field-unknown", field=field, known=", ".join(f for f in FIELDS if f != "words"))
    if not value or (name == "has" and value not in HAS):
        raise RefusedError("query-value-malformed", field=name, value=value)
    low, high = _bounds(name, value)
    return Term(field=cast("Field", name), value=value, negated=negated, low=low, high=high)


def _bounds(field: str, value: str) -> tuple[str | None, str | None]:
    if field == "date" and value != "none":
        first, dots, last = value.partition("..")
        low = _day(first, field, value, last=False) if first else None
        high = _day(last if dots else first, field, value, last=True) if last or not dots else None
        if low is None and high is None:
            raise RefusedError("query-value-malformed", field=field, value=value)
        return low, high
    if field == "number" and ".." in value:
        first, _, last = value.partition("..")
        if not (first.isdecimal() and last.isdecimal()):
            raise RefusedError("query-value-malformed", field=field, value=value)
        return str(int(first)), str(int(last))
    return None, None


def _day(text: str, field: str, value: str, *, last: bool) -> str:
    """The first or last day of a year, month or day, as YYYY-MM-DD."""
    match = _DATE.fullmatch(text)
    year = int(match[1]) if match else 0
    month = int(match[2]) if match and match[2] else (12 if last else 1)
    if match is None or year == 0 or not 1 <= month <= 12:
        raise RefusedError("query-value-malformed", field=field, value=value)
    from calendar import monthrange  # only here: lists open without it

    days = monthrange(year, month)[1]
    day = int(match[3]) if match[3] else (days if last else 1)
    if not 1 <= day <= days:
        raise RefusedError("query-value-malformed", field=field, value=value)
    return f"{year:04}-{month:02}-{day:02}"
