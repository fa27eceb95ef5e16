"""EDTF strings (ISO 8601-2:2019): shapes, bounds, order, and their TEI attributes.

The library ``edtf`` gives a second opinion on the validity of what is not in plain figures. Bounds are computed
here, because it takes winter for December alone, rejects qualified seasons, and guesses ten years for an open
beginning.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from editor.core.letters import DateValue

_BASIC = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
"""The basic form of ISO 8601, which editions write in attributes too."""
_ELEMENT = re.compile(r"(?P<year>-?[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?(?P<mark>[?~%]?)")
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
_UNDATED = "9"
_YEARLESS = "8"
_COMMON_ERA = "1"
_BEFORE_COMMON_ERA = "0"
_LEAP_YEAR = 2000
_DATING_METHOD = "#edtf"
_EVIDENCE = {
    "supplied": "internal", "content": "internal", "conjecture": "conjecture",
    "postmark": "external", "stamp": "external", "edition": "external",
}

Bounds = tuple[date, date]


class Element(NamedTuple):
    """One date of an EDTF string: year, month (or season 21–24) and day as written, and its qualifier."""

    year: str
    month: str | None
    day: str | None
    mark: str

    @property
    def plain(self) -> str:
        """The date without its qualifier."""
        return "-".join(part for part in (self.year, self.month, self.day) if part is not None)

    @property
    def is_season(self) -> bool:
        """Whether the second part is a season."""
        return self.month is not None and self.month.isdigit() and int(self.month) in _SEASON_STARTS


class Parsed(NamedTuple):
    """An EDTF string taken apart. ``form`` is single, interval, one-of ("[…]") or all-of ("{…}").

    An end that is open or unknown is None; ``listed`` tells "[a,b]" from "[a..b]".
    """

    form: str
    elements: tuple[Element | None, ...]
    listed: bool = False


def _element(text: str) -> Element | None:
    found = _ELEMENT.fullmatch(text)
    if found is None:
        return None
    element = Element(found["year"], found["month"], found["day"], found["mark"])
    return element if _is_possible(element) else None


def _is_possible(element: Element) -> bool:
    if element.month is None:
        return True
    if "X" in element.month or "X" in (element.day or ""):
        return (element.month == "XX" and element.day in (None, "XX")) or _month_is_possible(element)
    if element.is_season:
        return element.day is None
    if not 1 <= int(element.month) <= 12:
        return False
    year = int(element.year) if "X" not in element.year else _LEAP_YEAR
    # The Gregorian calendar repeats every 400 years, which also takes care of years before 1.
    return element.day is None or 1 <= int(element.day) <= monthrange(year % 400 + 400, int(element.month))[1]


def _month_is_possible(element: Element) -> bool:
    return element.month is not None and element.month.isdigit() and 1 <= int(element.month) <= 12 and (
        element.day == "XX")


def parse(edtf: str) -> Parsed | None:
    """Take an EDTF string apart; None where it has no shape that this program writes or reads."""
    if edtf[:1] in ("[", "{") and edtf[-1:] == ("]" if edtf[0] == "[" else "}"):
        return _parse_set(edtf)
    if "/" in edtf:
        return _parse_pair("interval", edtf.split("/"), ("", ".."))
    element = _element(edtf)
    return Parsed("single", (element,)) if element is not None else None


def _parse_set(edtf: str) -> Parsed | None:
    form = "one-of" if edtf[0] == "[" else "all-of"
    inner = edtf[1:-1]
    if ".." in inner and "," not in inner:
        return _parse_pair(form, inner.split(".."), ("",))
    elements = [_element(part.strip()) for part in inner.split(",")]
    if any(element is None for element in elements):
        return None
    return Parsed(form, tuple(elements), listed=True)


def _parse_pair(form: str, parts: list[str], open_ends: tuple[str, ...]) -> Parsed | None:
    if len(parts) != 2 or all(part in open_ends for part in parts):
        return None
    ends: list[Element | None] = []
    for part in parts:
        element = None if part in open_ends else _element(part)
        if element is None and part not in open_ends:
            return None
        ends.append(element)
    return Parsed(form, tuple(ends))


@lru_cache(maxsize=4096)
def shape_is_valid(edtf: str) -> bool:
    """Tell whether ``edtf`` is an EDTF string of a possible date: "19220403" and "1922-02-30" are not."""
    parsed = parse(edtf)
    if parsed is None or not _is_in_order(parsed):
        return False
    if any(element is not None and element.is_season for element in parsed.elements) or _is_beyond_doubt(parsed):
        return True
    from edtf import parse_edtf  # costs a tenth of a second: loaded with the first date, not with the window
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parse_edtf(edtf)
    except EDTFParseException:
        return False
    return True


def _is_beyond_doubt(parsed: Parsed) -> bool:
    """Whether this is a date or interval in plain figures: the library takes some 5 ms to say the same."""
    plain = [element.plain for element in parsed.elements if element is not None]
    return parsed.form in ("single", "interval") and not any("X" in part or part.startswith("-0000") for part in plain)


def _is_in_order(parsed: Parsed) -> bool:
    if parsed.listed or len(parsed.elements) != 2:
        return True
    first, last = parsed.elements
    if first is None or last is None or "X" in first.year or "X" in last.year:
        return True
    return _order(first)[0] <= _order(last)[1]


def _order(element: Element) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Return the first and the last day of an element as (year, month, day)."""
    years = int(element.year.replace("X", "0")), int(element.year.replace("X", "9"))
    first_year, last_year = min(years), max(years)
    if element.month is None or element.month == "XX":
        return (first_year, 1, 1), (last_year, 12, 31)
    month = int(element.month)
    if month in _SEASON_STARTS:
        return _season(first_year, _SEASON_STARTS[month])
    if element.day is None or element.day == "XX":
        return (first_year, month, 1), (last_year, month, monthrange(last_year % 400 + 400, month)[1])
    return (first_year, month, int(element.day)), (last_year, month, int(element.day))


def _season(year: int, start: int) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Northern seasons; winter begins in December and ends in the February of the next year."""
    last_year, last_month = (year, start + 2) if start != 12 else (year + 1, 2)
    return (year, start, 1), (last_year, last_month, monthrange(last_year % 400 + 400, last_month)[1])


def _extent(parsed: Parsed) -> tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]:
    """The first and last day over all elements; None for an open end."""
    if parsed.listed or parsed.form == "single":
        orders = [_order(element) for element in parsed.elements if element is not None]
        return min(first for first, _ in orders), max(last for _, last in orders)
    first, last = parsed.elements
    return _order(first)[0] if first is not None else None, _order(last)[1] if last is not None else None


def _is_yearless(parsed: Parsed) -> bool:
    return any(element is not None and element.year == "XXXX" for element in parsed.elements)


def bounds(edtf: str) -> Bounds | None:
    """Return the first and last possible day; an open end is ``date.min`` or ``date.max``.

    None for a string that is not EDTF, a date without a year, and years outside 1–9999.
    """
    parsed = parse(edtf)
    if parsed is None or _is_yearless(parsed):
        return None
    first, last = _extent(parsed)
    try:
        return (date(*first) if first else date.min), (date(*last) if last else date.max)
    except ValueError:
        return None


@lru_cache(maxsize=65536)
def sort_key(edtf: str | None) -> str:
    """Return a string that sorts chronologically: first day, then last day; yearless dates and undated last.

    "not later than" sorts by its last day, since its first is not known.
    """
    parsed = parse(edtf) if edtf else None
    if parsed is None:
        return _UNDATED
    first, last = _extent(parsed)
    first, last = first or last, last or first
    if first is None or last is None:
        return _UNDATED
    if _is_yearless(parsed):
        return f"{_YEARLESS}{first[1]:02d}-{first[2]:02d}"
    return f"{_day_key(first)}/{_day_key(last)}"


def _day_key(day: tuple[int, int, int]) -> str:
    year, month, number = day
    if year < 0:
        return f"{_BEFORE_COMMON_ERA}{10000 + year:04d}-{month:02d}-{number:02d}"
    return f"{_COMMON_ERA}{year:04d}-{month:02d}-{number:02d}"


def tei_attributes(value: DateValue) -> dict[str, str]:
    """Return the dating attributes of a TEI ``date`` or ``origDate`` (standards.md §5).

    Never an attribute whose value is not a W3C date, never ``when`` beside another. What the W3C forms cannot
    say stands in ``when-custom`` with ``datingMethod``. ``calendar`` is allowed on date and origDate alone.
    A date that could not be read, or whose EDTF is not valid, gets no dating attribute.
    """
    attributes: dict[str, str] = {}
    parsed = parse(value.edtf) if value.edtf and shape_is_valid(value.edtf) else None
    if parsed is not None and value.edtf is not None:
        attributes |= _tei_dates(parsed, value.edtf)
    if value.certainty != "high" and "cert" not in attributes:
        attributes["cert"] = value.certainty
    if value.basis in _EVIDENCE:
        attributes["evidence"] = _EVIDENCE[value.basis]
    if value.calendar != "gregorian":
        attributes["calendar"] = f"#{value.calendar}"
    return attributes


def _tei_dates(parsed: Parsed, edtf: str) -> dict[str, str]:
    names = {"single": ("when",), "interval": ("from", "to")}.get(parsed.form, ("notBefore", "notAfter"))
    result: dict[str, str] = {}
    if all(element is None or _w3c(element) is not None for element in parsed.elements) and not parsed.listed:
        for name, element in zip(names, parsed.elements, strict=True):
            if element is not None:
                result[name] = _w3c(element) or ""
    elif not _is_yearless(parsed):
        result |= _tei_limits(parsed)
    result |= _tei_qualifiers(parsed)
    if edtf_of_tei(result) != edtf:
        result |= {"when-custom": edtf, "datingMethod": _DATING_METHOD}
    return result


def _tei_limits(parsed: Parsed) -> dict[str, str]:
    first, last = _extent(parsed)
    names = ("from", "to") if parsed.form == "interval" else ("notBefore", "notAfter")
    result: dict[str, str] = {}
    for index, (name, day) in enumerate(zip(names, (first, last), strict=True)):
        element = parsed.elements[0 if index == 0 else -1]
        if day is not None and element is not None:
            result[name] = _limit(element, day)
    return result


def _limit(element: Element, day: tuple[int, int, int]) -> str:
    if element.month is None and "X" in element.year:
        return f"{day[0]:04d}"
    return f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}"


def _w3c(element: Element) -> str | None:
    """The W3C form of an element (xs:date, xs:gYearMonth, xs:gYear, xs:gMonthDay …), or None."""
    if element.is_season:
        return None
    parts = [part for part in (element.month, element.day) if part is not None and part != "XX"]
    if element.year == "XXXX":
        return "--" + "-".join(parts) if parts else None
    if "X" in element.year:
        return None
    return "-".join([element.year, *parts])


def _tei_qualifiers(parsed: Parsed) -> dict[str, str]:
    marks = {element.mark for element in parsed.elements if element is not None}
    result: dict[str, str] = {}
    if marks & {"?", "%"}:
        result["cert"] = "low"
    if marks & {"~", "%"}:
        result["precision"] = "low"
    return result


def edtf_of_tei(attributes: Mapping[str, str]) -> str | None:
    """Return the EDTF that dating attributes of TEI stand for, or None where there are none that can be used.

    ``when-custom`` wins where it is valid EDTF; the ``-iso`` attributes count as well. ``precision="low"``
    becomes "~"; ``cert`` is no part of the date.
    """
    custom = attributes.get("when-custom", "")
    if custom and shape_is_valid(custom):
        return custom
    mark = "~" if attributes.get("precision") == "low" else ""
    when, *_ = values = [
        _from_w3c(attributes.get(name) or attributes.get(f"{name}-iso"), mark)
        for name in ("when", "from", "to", "notBefore", "notAfter")
    ]
    start, end, earliest, latest = values[1:]
    if when:
        return when
    if start or end:
        return _valid(f"{start or ''}/{end or ('..' if 'to' not in attributes else '')}")
    if earliest or latest:
        return _valid(f"[{earliest or ''}..{latest or ''}]")
    return None


def _valid(edtf: str) -> str | None:
    return edtf if shape_is_valid(edtf) else None


def _from_w3c(value: str | None, mark: str) -> str | None:
    if not value:
        return None
    text = value.strip()
    if text.startswith("--"):
        text = "XXXX-" + text[2:]
    basic = _BASIC.fullmatch(text)
    if basic is not None:
        text = "-".join(basic.groups())
    return _valid(text.split("T", 1)[0] + mark)
