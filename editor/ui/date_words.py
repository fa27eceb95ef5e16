"""What an EDTF date means, in words of the interface: "3 April 1922", "not after 3 April 1922", "1921 or 1922"."""

from __future__ import annotations

from datetime import date as day_of

from PySide6.QtCore import QCoreApplication, QDate

from editor.core.dates_edtf import Element, Parsed, parse, shape_is_valid
from editor.core.letters import DateValue
from editor.ui.local_forms import interface_locale
from editor.ui.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SEASONS = {21: QT_TRANSLATE_NOOP("DateWords", "spring {year}"), 22: QT_TRANSLATE_NOOP("DateWords", "summer {year}"),
            23: QT_TRANSLATE_NOOP("DateWords", "autumn {year}"), 24: QT_TRANSLATE_NOOP("DateWords", "winter {year}")}
_MARKS = {"?": QT_TRANSLATE_NOOP("DateWords", "perhaps {date}"), "~": QT_TRANSLATE_NOOP("DateWords", "about {date}"),
          "%": QT_TRANSLATE_NOOP("DateWords", "perhaps about {date}")}

CALENDAR_LABELS = {
    "gregorian": QT_TRANSLATE_NOOP("DateWords", "Gregorian"), "julian": QT_TRANSLATE_NOOP("DateWords", "Julian"),
    "republican": QT_TRANSLATE_NOOP("DateWords", "French Republican"),
    "hebrew": QT_TRANSLATE_NOOP("DateWords", "Hebrew"), "islamic": QT_TRANSLATE_NOOP("DateWords", "Islamic"),
}


def date_words(value: DateValue | None) -> str:
    """Return what a date means, with its calendar where that is not ours; an empty text where nothing is known."""
    if value is None or not (value.text or value.edtf):
        return ""
    if not value.edtf:
        return translate("DateWords", "Not understood as a date; kept as it is.")
    words = edtf_words(value.edtf)
    if not words:
        return translate("DateWords", "This is no EDTF date; kept as it is.")
    if value.calendar in CALENDAR_LABELS and value.calendar != "gregorian":
        return translate("DateWords", "{date} (printed in the {calendar} calendar)").format(
            date=words, calendar=translate("DateWords", CALENDAR_LABELS[value.calendar]))
    return words


def edtf_words(edtf: str) -> str:
    """Return what an EDTF string means, or an empty text where it is none."""
    parsed = parse(edtf)
    if parsed is None or not shape_is_valid(edtf):
        return ""
    if parsed.form == "single":
        return _single(parsed.elements[0])
    if parsed.listed or parsed.form == "all-of":
        between = translate("DateWords", "and") if parsed.form == "all-of" else translate("DateWords", "or")
        joined = f" {between} "
        return joined.join(_element(element) for element in parsed.elements)
    return _pair(parsed)


def _pair(parsed: Parsed) -> str:
    first, last = parsed.elements[0], parsed.elements[-1]
    one, other = _element(first), _element(last)
    if parsed.form == "interval":
        if first is None:
            return translate("DateWords", "until {date}").format(date=other)
        if last is None:
            return translate("DateWords", "from {date}").format(date=one)
        return translate("DateWords", "from {first} to {last}").format(first=one, last=other)
    if first is None:
        return translate("DateWords", "not after {date}").format(date=other)
    if last is None:
        return translate("DateWords", "not before {date}").format(date=one)
    return translate("DateWords", "between {first} and {last}").format(first=one, last=other)


def _single(element: Element | None) -> str:
    """A date alone, with the day of the week: an editor sees at once whether a printed one agrees."""
    words, weekday = _element(element), _weekday(element) if element is not None else ""
    return translate("DateWords", "{date}, {weekday}").format(date=words, weekday=weekday) if weekday else words


def _element(element: Element | None) -> str:
    if element is None:
        return ""
    words = _plain(element)
    return translate("DateWords", _MARKS[element.mark]).format(date=words) if element.mark in _MARKS else words


def _plain(element: Element) -> str:
    year = _year(element.year)
    if element.month is None:
        return year
    if element.is_season:
        return translate("DateWords", _SEASONS[int(element.month)]).format(year=year)
    if not element.month.isdigit():
        return translate("DateWords", "a month of {year}").format(year=year)
    if element.day is None:
        return f"{interface_locale().standaloneMonthName(int(element.month))} {year}".strip()
    month = interface_locale().monthName(int(element.month))
    if not element.day.isdigit():
        return translate("DateWords", "a day of {month} {year}").format(month=month, year=year).strip()
    return translate("DateWords", "{day} {month} {year}").format(day=int(element.day), month=month, year=year).strip()


def _year(year: str) -> str:
    if year == "XXXX":
        return ""
    if year.endswith("XX"):
        return translate("DateWords", "the years {first}–{last}").format(first=f"{year[:2]}00", last=f"{year[:2]}99")
    if year.endswith("X"):
        return translate("DateWords", "the {years}s").format(years=year[:3] + "0")
    return str(int(year)) if year.isdigit() else year


def _weekday(element: Element) -> str:
    if not (element.year.isdigit() and element.month and element.day):
        return ""
    try:
        found = day_of(int(element.year), int(element.month), int(element.day))
    except ValueError:
        return ""
    return interface_locale().dayName(QDate(found.year, found.month, found.day).dayOfWeek())
