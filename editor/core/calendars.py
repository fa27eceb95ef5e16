"""Printed dates of other calendars: what they are in the Gregorian one, computed by convertdate."""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from collections.abc import Callable
from functools import lru_cache

from editor.core.dates import read_date
from editor.core.dates_words import MONTHS, fold_word
from editor.core.folding import fold_text
from editor.core.letters import DateValue
from editor.core.record import replace

CALENDARS = ("gregorian", "julian", "republican", "hebrew", "islamic")
"""The calendars that a printed date may be of."""

Convert = Callable[[int, int, int], tuple[int, int, int]]

_DAY = re.compile(r"(?<![\dX])(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_MONTH_YEAR = re.compile(
    r"(?P<day>\d{1,2})(?:er|ste?r?n?|nd|rd|th)?\.?\s+(?:of\s+|de\s+)?(?P<month>[^\W\d].*?)\.?,?\s+"
    r"(?:(?:an|year|anno|AH|A\.H\.)\s+)?(?P<year>\d{1,4}|[IVX]+)(?:\s*(?:AH|A\.\s?H\.|A\.?M\.?))?\.?", re.IGNORECASE)
_MONTH_DAY_YEAR = re.compile(
    r"(?P<month>[^\W\d].*?)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{1,4})\.?", re.IGNORECASE)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_SHORTEST = 3
"""Letters that tell one month of a calendar from the others, where they do."""

_SPELT: dict[str, dict[int, str]] = {
    "republican": {13: "jours complementaires, jour complementaire, sansculottides, sans-culottides"},
    "hebrew": {2: "iyar", 4: "tamuz", 5: "ab", 7: "tishrei, tishre", 8: "cheshvan, marcheshvan, marheshvan",
               9: "chislev", 10: "tevet, tebet", 11: "shvat, shebat", 12: "adar i, adar rishon",
               13: "adar ii, adar sheni, veadar"},
    "islamic": {1: "muharram, moharram", 2: "safar", 3: "rabi i, rabi al-awwal, rabi ul-awwal, rabi' i",
                4: "rabi ii, rabi al-thani, rabi al-akhir, rabi' ii", 5: "jumada i, jumada al-ula, jumada al-awwal",
                6: "jumada ii, jumada al-akhira, jumada al-thani", 7: "rajab, redjeb", 8: "shaban, sha'ban",
                9: "ramadan, ramazan", 10: "shawwal", 11: "dhu al-qada, dhu l-qa'da, zu al-qadah, zilkade",
                12: "dhu al-hijja, dhu l-hijja, zu al-hijjah, zilhicce"},
}
"""Other spellings of months than those of convertdate."""


def date_typed(text: str, before: DateValue | None) -> DateValue | None:
    """Return the date that a printed form stands for, in the calendar that was chosen before.

    What it means is read where it can be; a basis other than the document itself stays. Where the words go, a meaning
    that was not read from them stays.
    """
    text = text.strip()
    if not text:
        is_read = before is None or before.edtf is None or before.edtf == edtf_in(before.text, before.calendar)
        return None if is_read or before is None else replace(before, text="")
    if before is None:
        return _read(text) or DateValue(text=text)
    if before.text == text:
        return before
    read = _read(text)
    calendar = read.calendar if read is not None and before.calendar == "gregorian" else before.calendar
    meant = edtf_in(text, calendar)
    basis = before.basis if before.basis != "document" or read is None else read.basis
    certainty = read.certainty if read is not None else before.certainty
    return replace(before, text=text, edtf=meant, calendar=calendar, basis=basis, certainty=certainty)


def date_in(date: DateValue, calendar: str) -> DateValue:
    """Return the date with its printed form taken to be of the calendar; where that cannot be read, the meaning
    stays."""
    return replace(date, calendar=calendar, edtf=edtf_in(date.text, calendar) or date.edtf)


def edtf_in(text: str, calendar: str) -> str | None:
    """Return the Gregorian EDTF of a printed date of the calendar, or None where it cannot be read.

    Only whole days can be converted: a month or year of the Julian calendar is named as printed.
    """
    read = _read(text)
    if calendar == "gregorian":
        return read.edtf if read is not None else None
    if calendar == "julian":
        if read is None or read.edtf is None:
            return _converted_day(text, calendar)
        return read.edtf if read.calendar == "julian" else _from_julian(read.edtf)
    return _converted_day(text, calendar)


def _read(text: str) -> DateValue | None:
    read = read_date(text)
    return replace(read, text=text) if read is not None else None


def _from_julian(edtf: str) -> str:
    def day(found: re.Match[str]) -> str:
        return _converted("julian", int(found[1]), int(found[2]), int(found[3])) or found[0]
    return _DAY.sub(day, edtf)


def _converted_day(text: str, calendar: str) -> str | None:
    found = _DAY_MONTH_YEAR.fullmatch(text.strip()) or _MONTH_DAY_YEAR.fullmatch(text.strip())
    month = _month(found["month"], calendar) if found is not None else None
    if found is None or month is None:
        return None
    printed = found["year"]
    year = int(printed) if printed.isdigit() else _roman(printed.upper())
    return _converted(calendar, year, month, int(found["day"]))


def _roman(text: str) -> int:
    values = [_ROMAN[sign] for sign in text]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0],
                                                                                 strict=True))


def _converted(calendar: str, year: int, month: int, day: int) -> str | None:
    if not _is_day(calendar, year, month, day):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the library warns of its own calls
            result = _converter(calendar)(year, month, day)
    except (ValueError, IndexError):
        return None
    return "{:04d}-{:02d}-{:02d}".format(*result) if 0 < result[0] <= 9999 else None


def _is_day(calendar: str, year: int, month: int, day: int) -> bool:
    if calendar == "julian":
        last = 29 if month == 2 and year % 4 == 0 else monthrange(2001, month)[1]
        return 1 <= day <= last
    if calendar == "republican" and month == 13:
        return 1 <= day <= 6
    return year > 0 and 1 <= day <= 30


def _converter(calendar: str) -> Convert:
    from convertdate import french_republican, hebrew, islamic, julian  # they bring an astronomy library

    return {"julian": julian, "republican": french_republican, "hebrew": hebrew,
            "islamic": islamic}[calendar].to_gregorian


def _month(word: str, calendar: str) -> int | None:
    if calendar == "julian":
        return MONTHS.get(fold_word(word))
    names, needle = _month_names(calendar), _folded(word)
    if needle in names:
        return names[needle]
    begun = {month for name, month in names.items() if len(needle) >= _SHORTEST and name.startswith(needle)}
    return begun.pop() if len(begun) == 1 else None


@lru_cache(maxsize=4)
def _month_names(calendar: str) -> dict[str, int]:
    from convertdate import french_republican, hebrew, islamic

    months: dict[str, list[str]] = {
        "republican": french_republican.MOIS, "hebrew": hebrew.MONTHS, "islamic": islamic.MONTHS}
    names = {_folded(name): number for number, name in enumerate(months[calendar], start=1)}
    for number, spellings in _SPELT[calendar].items():
        names |= {_folded(spelling): number for spelling in spellings.split(",")}
    return names


def _folded(word: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " if c in " -" else "" for c in fold_text(word)).split())
