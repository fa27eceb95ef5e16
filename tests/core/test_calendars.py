"""Printed dates of other calendars."""

from __future__ import annotations

from datetime import date

import pytest
from convertdate import islamic, julian
from hypothesis import given
from hypothesis import strategies as st

from editor.core.calendars import CALENDARS, date_in, date_typed, edtf_in
from editor.core.letters import DateValue

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")


@pytest.mark.parametrize(("text", "calendar", "edtf"), [
    ("25 October 1917", "julian", "1917-11-07"), ("October 25, 1917", "julian", "1917-11-07"),
    ("25 October 1917 (O.S.)", "julian", "1917-11-07"), ("25 October 1917 (O.S.)", "gregorian", "1917-11-07"),
    ("29 February 1900", "julian", "1900-03-13"), ("3-5 April 1917", "julian", "1917-04-16/1917-04-18"),
    ("October 1917", "julian", "1917-10"), ("13 vendémiaire an IV", "republican", "1795-10-05"),
    ("18 Brumaire, year VIII", "republican", "1799-11-09"), ("5 jour complémentaire an 3", "republican", "1795-09-21"),
    ("5 Shevat 5682", "hebrew", "1922-02-03"), ("5 Sha'ban 1340", "islamic", "1922-04-03"),
    ("5 Ramadan 1340 AH", "islamic", "1922-05-02"), ("30 February 1917", "julian", None), ("whenever", "hebrew", None),
    ("13 Foo an IV", "republican", None), ("3 April 1922", "gregorian", "1922-04-03"), ("3 April", "islamic", None),
])
def test_a_printed_date_is_converted(text: str, calendar: str, edtf: str | None) -> None:
    assert edtf_in(text, calendar) == edtf


@given(st.dates(date(1583, 1, 1), date(2090, 1, 1)))
def test_every_julian_day_comes_out_as_convertdate_says(day: date) -> None:
    year, month, number = julian.from_gregorian(day.year, day.month, day.day)
    assert edtf_in(f"{number} {MONTHS[month - 1]} {year}", "julian") == day.isoformat()


@given(st.dates(date(1700, 1, 1), date(2000, 1, 1)))
def test_every_islamic_day_comes_out_as_convertdate_says(day: date) -> None:
    year, month, number = islamic.from_gregorian(day.year, day.month, day.day)
    assert edtf_in(f"{int(number)} {islamic.MONTHS[month - 1]} {year}", "islamic") == day.isoformat()


@given(st.text(max_size=30), st.sampled_from(CALENDARS))
def test_no_text_breaks_the_reading_and_none_is_lost(text: str, calendar: str) -> None:
    date = date_typed(text, DateValue(text="1 May", calendar=calendar, certainty="low", basis="edition"))
    if date is None:
        assert not text.strip()
    else:
        assert date.text == text.strip()
        assert date_in(date, calendar).text == date.text


def test_a_changed_date_keeps_what_was_decided_of_it() -> None:
    before = DateValue(text="3 April 1917", edtf="1917-04-16", calendar="julian", basis="postmark")
    assert date_typed("4 April 1917", before) == DateValue(
        text="4 April 1917", edtf="1917-04-17", calendar="julian", basis="postmark")
    assert date_typed("3 April 1917", before) is before
    assert date_typed("", before) is None
    supplied = DateValue(text="spring", edtf="1917-04-20", basis="conjecture")
    assert date_typed(" ", supplied) == DateValue(text="", edtf="1917-04-20", basis="conjecture")
    assert date_typed("nonsense", before) == DateValue(text="nonsense", calendar="julian", basis="postmark")
    assert date_in(DateValue(text="nonsense", edtf="1917"), "julian").edtf == "1917"
