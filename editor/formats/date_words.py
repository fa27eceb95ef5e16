"""What an EDTF date means, in the words of an edition: "24 June 1893", "not before 24 June 1893", "about 1920".

The interface has words of its own for dates (Qt's), which say more to editors; readers of an edition get these.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable

from editor.core.dates_edtf import Element, Parsed, parse, shape_is_valid

Say = Callable[..., str]

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")
_SEASONS = {"21": "spring {year}", "22": "summer {year}", "23": "autumn {year}", "24": "winter {year}"}
_MARKS = {"?": "perhaps {date}", "~": "about {date}", "%": "perhaps about {date}"}


def edtf_words(edtf: str, say: Say) -> str:
    """Return what an EDTF string means, in the language of ``say``; an empty text where it is none."""
    parsed = parse(edtf)
    if parsed is None or not shape_is_valid(edtf):
        return ""
    if parsed.form == "single":
        return _element(parsed.elements[0], say)
    if parsed.listed or parsed.form == "all-of":
        between = say("and") if parsed.form == "all-of" else say("or")
        return f" {between} ".join(_element(element, say) for element in parsed.elements)
    return _span(parsed, say)


def _span(parsed: Parsed, say: Say) -> str:
    first, last = parsed.elements[0], parsed.elements[-1]
    whole = _whole(first, last)
    if whole is not None:
        return _element(whole, say)
    one, other = _element(first, say), _element(last, say)
    lasting = parsed.form == "interval"
    if first is None:
        return say("until {date}" if lasting else "not after {date}", date=other)
    if last is None:
        return say("from {date}" if lasting else "not before {date}", date=one)
    return say("from {first} to {last}" if lasting else "between {first} and {last}", first=one, last=other)


def _whole(first: Element | None, last: Element | None) -> Element | None:
    """The month that two days enclose from its first to its last one: "[1893-06-01..1893-06-30]" is "June 1893"."""
    if first is None or last is None or (first.year, first.month, first.mark) != (last.year, last.month, last.mark):
        return None
    year, month = first.year, first.month
    if first.day != "01" or month is None or not (year.isdigit() and month.isdigit()) or not int(year):
        return None
    return first._replace(day=None) if last.day == str(monthrange(int(year), int(month))[1]) else None


def _element(element: Element | None, say: Say) -> str:
    if element is None:
        return ""
    words = _plain(element, say)
    return say(_MARKS[element.mark], date=words) if element.mark in _MARKS else words


def _plain(element: Element, say: Say) -> str:
    year, month, day = _year(element.year, say), element.month, element.day
    if month is None or (not element.is_season and not month.isdigit()):
        return year
    if element.is_season:
        return say(_SEASONS[month], year=year)
    name = _MONTHS[int(month) - 1]
    if day is None or not day.isdigit():
        return say(f"{name} {{year}}", year=year).strip()
    return say(f"{{day}} {name} {{year}}", day=int(day), year=year).strip()


def _year(year: str, say: Say) -> str:
    if year == "XXXX":
        return ""
    if year.endswith("XX"):
        return say("the years {first}–{last}", first=f"{year[:2]}00", last=f"{year[:2]}99")
    if year.endswith("X"):
        return say("the {years}s", years=year[:3] + "0")
    return str(int(year)) if year.isdigit() else year


MONTH_PAIRS = tuple(
    pair for english, german, russian, of_month in zip(
        _MONTHS,
        ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
         "Dezember"),
        ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
         "декабрь"),
        ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
         "декабря"),
        strict=True)
    for pair in ((f"{english} {{year}}", f"{german} {{year}}", f"{russian} {{year}}"),
                 (f"{{day}} {english} {{year}}", f"{{day}}. {german} {{year}}", f"{{day}} {of_month} {{year}}")))
"""The months with a year, and with a day and a year: English, German, Russian."""

DATE_PAIRS = (
    *MONTH_PAIRS,
    ("spring {year}", "Frühling {year}", "весна {year}"), ("summer {year}", "Sommer {year}", "лето {year}"),
    ("autumn {year}", "Herbst {year}", "осень {year}"), ("winter {year}", "Winter {year}", "зима {year}"),
    ("perhaps {date}", "vielleicht {date}", "возможно, {date}"), ("about {date}", "um {date}", "примерно {date}"),
    ("perhaps about {date}", "vielleicht um {date}", "возможно, примерно {date}"),
    ("until {date}", "bis {date}", "{date} и раньше"), ("from {date}", "ab {date}", "{date} и позже"),
    ("not after {date}", "nicht nach {date}", "{date} или раньше"),
    ("not before {date}", "nicht vor {date}", "{date} или позже"),
    ("from {first} to {last}", "{first} bis {last}", "{first} – {last}"),
    ("between {first} and {last}", "zwischen {first} und {last}", "в промежутке: {first} – {last}"),
    ("the years {first}–{last}", "die Jahre {first}–{last}", "годы {first}–{last}"),
    ("the {years}s", "{years}er Jahre", "{years}-е годы"), ("and", "und", "и"),
)
"""The words of dates: English, German, Russian, in forms that hold whatever date stands in them."""
