"""One moment of a date while it is being read: its parts, how they combine, and its EDTF."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from editor.core.dates_words import BEGINNING, END, MIDDLE

UNKNOWN_DAY = 0
_DOUBLE_DATE_YEAR = 1917
"""Where a double date has no year, the calendars are taken to differ as they did from 1900 to 2100."""


class Moment(NamedTuple):
    """Year (four digits or X), month, season (21–24) and day as far as known. ``day`` 0 is a day left open.

    ``style`` is "julian" for a date of the old style, "converted" for one already turned into the new style.
    """

    year: str | None = None
    month: int | None = None
    season: int | None = None
    day: int | None = None
    edge: str | None = None
    approximate: bool = False
    uncertain: bool = False
    doubtful: bool = False
    """The order of day and month, or the century, had to be guessed at: certainty low."""
    inferred_century: bool = False
    style: str = "gregorian"
    reach: tuple[str, str] | None = None
    """First and last year of "the early 1920s"."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been read."""
        return self.year is None and self.month is None and self.season is None and self.day is None


def is_possible(moment: Moment) -> bool:
    """Tell whether the parts make a date of the calendar."""
    if moment.month is not None and not 1 <= moment.month <= 12:
        return False
    if moment.day is None or moment.day == UNKNOWN_DAY:
        return True
    if moment.month is None:
        return 1 <= moment.day <= 31
    year = int(moment.year) if moment.year and moment.year.isdigit() else 2000
    days = 29 if moment.month == 2 and moment.style == "julian" else monthrange(year, moment.month)[1]
    return 1 <= moment.day <= days


def filled_from(moment: Moment, other: Moment) -> Moment:
    """Return ``moment`` with the month and year that only the other end of the range states."""
    month = moment.month
    if month is None and moment.season is None and moment.day is not None:
        month = other.month
    year = moment.year or other.year
    if moment.year is None and other.year and moment.month and other.month and moment.month > other.month and (
            other.year.isdigit()):
        # "December 28 – January 3, 1922": the first end lies in the year before.
        year = f"{int(other.year) - 1:04d}"
    return moment._replace(month=month, year=year)


def edtf_of(moment: Moment) -> str | None:
    """Return the EDTF of a moment, or None where the parts do not make a date."""
    moment = _at_edge(to_gregorian(moment))
    if not is_possible(moment) or (moment.month is None and (moment.day is not None or moment.year is None)):
        return None
    parts = [moment.year or "XXXX"]
    if moment.season is not None:
        parts.append(str(moment.season))
    elif moment.month is not None:
        parts.append(f"{moment.month:02d}")
        if moment.day is not None:
            parts.append(f"{moment.day:02d}" if moment.day else "XX")
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((moment.approximate, moment.uncertain), "")
    return "-".join(parts) + mark


def _at_edge(moment: Moment) -> Moment:
    """"End of 1920" is about December 1920; "middle of May 1922" about 15 May."""
    if moment.edge is None or moment.season is not None or moment.day is not None:
        return moment
    if moment.month is not None:
        year = int(moment.year) if moment.year and moment.year.isdigit() else 2000
        day = {BEGINNING: 1, MIDDLE: 15, END: monthrange(year, moment.month)[1]}[moment.edge]
        return moment._replace(day=day, approximate=True)
    return moment._replace(month={BEGINNING: 1, MIDDLE: 6, END: 12}[moment.edge], approximate=True)


def to_gregorian(moment: Moment) -> Moment:
    """Return a full date of the old style in the new one; anything else as it is."""
    if moment.style != "julian" or moment.month is None or not moment.day or not (
            moment.year and moment.year.isdigit()):
        return moment
    try:
        from convertdate import julian  # it brings an astronomy library: loaded with the first old date

        year, month, day = julian.to_gregorian(int(moment.year), moment.month, moment.day)
    except ValueError:
        return moment
    return moment._replace(year=f"{year:04d}", month=month, day=day, style="converted")


def both_styles(first: Moment, second: Moment) -> Moment | None:
    """Return the date that two printed days stand for, in the new style; None where they are not one day.

    Usually the old style comes first: "1 (14) February 1918", "25 December 1917 (7 January 1918)".
    """
    if not first.day or not second.day:
        return None
    for one, other in _completed(first, second):
        for old, new in ((one, other), (other, one)):
            converted = to_gregorian(old._replace(style="julian"))
            if (converted.style, converted.year, converted.month, converted.day) == (
                    "converted", new.year, new.month, new.day):
                yearless = first.year is None and second.year is None
                return (converted if old is one else new)._replace(year=None if yearless else converted.year)
    return None


def _completed(first: Moment, second: Moment) -> list[tuple[Moment, Moment]]:
    """Every way to give both days the month and year that one of them lacks."""
    year = first.year or second.year or str(_DOUBLE_DATE_YEAR)
    if not year.isdigit():
        return []
    pairs: list[tuple[Moment, Moment]] = []
    for one in _candidates(first, second, year):
        pairs.extend((one, other) for other in _candidates(second, first, year))
    return pairs


def _candidates(moment: Moment, other: Moment, year: str) -> list[Moment]:
    month = moment.month or other.month
    if month is None:
        return []
    months = [month] if moment.month is not None else [month, month % 12 + 1, (month - 2) % 12 + 1]
    years = [moment.year] if moment.year is not None else [year, f"{int(year) + 1:04d}", f"{int(year) - 1:04d}"]
    return [moment._replace(month=m, year=y) for m in months for y in years]


def nearest_year(month: int, day: int, near: date) -> int:
    """Return the year in which the day lies nearest to ``near``."""
    years = (near.year - 1, near.year, near.year + 1)

    def distance(year: int) -> int:
        last = monthrange(year, month)[1]
        return abs((date(year, month, min(day, last)) - near).days)

    return min(years, key=distance)
