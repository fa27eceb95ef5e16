"""Printed dates: what they mean, where they stand, and what TEI gets."""

from __future__ import annotations

import time
from calendar import month_name
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.dates import (
    bounds,
    edtf_of_tei,
    find_dates,
    read_date,
    shape_is_valid,
    sort_key,
    tei_attributes,
    with_year,
)
from editor.core.letters import DateValue
from tests.core import seed

READINGS = [
    ("April 3, 1922", "1922-04-03"),
    ("Apr. 3, 1922.", "1922-04-03"),
    ("April 3rd, 1922", "1922-04-03"),
    ("3rd of April 1922", "1922-04-03"),
    ("Monday, April 3, 1922", "1922-04-03"),
    ("April 3, 1922, 11 p.m.", "1922-04-03"),
    ("April 3, 1922 at 11:30", "1922-04-03"),
    ("3 April 1922, evening", "1922-04-03"),
    ("1922, April 3", "1922-04-03"),
    ("May 1922", "1922-05"),
    ("May, 1922", "1922-05"),
    ("1922", "1922"),
    ("March 21", "XXXX-03-21"),
    ("February 27 [1915]", "1915-02-27"),
    ("[December 1912]", "1912-12"),
    ("[?] May 1922", "1922-05-XX"),
    ("April [3], 1922", "1922-04-03"),
    ("April 3, 19[22]", "1922-04-03"),
    ("[April 3, 1922]", "1922-04-03"),
    ("3. April 1922", "1922-04-03"),
    ("den 3. März 1922", "1922-03-03"),
    ("le 3 avril 1922", "1922-04-03"),
    ("1er mai 1922", "1922-05-01"),
    ("3 апреля 1922 г.", "1922-04-03"),
    ("апрель 1922", "1922-04"),
    ("3 aprelia 1922", "1922-04-03"),
    ("«12» мая 1922", "1922-05-12"),
    ("12/V-22", "1922-05-12"),
    ("10. X. 07", "1907-10-10"),
    ("3.IV.1922", "1922-04-03"),
    ("5/XI 1921 г.", "1921-11-05"),
    ("1922-04-03", "1922-04-03"),
    ("1922-05", "1922-05"),
    ("3.4.1922", "1922-04-03"),
    ("04/13/1922", "1922-04-13"),
    ("April 3-5, 1922", "1922-04-03/1922-04-05"),
    ("3.-5. April 1922", "1922-04-03/1922-04-05"),
    ("April 28 - May 3, 1922", "1922-04-28/1922-05-03"),
    ("December 28, 1921 - January 3, 1922", "1921-12-28/1922-01-03"),
    ("December 28 - January 3, 1922", "1921-12-28/1922-01-03"),
    ("from 3 to 5 April 1922", "1922-04-03/1922-04-05"),
    ("с 1 по 5 мая 1922 г.", "1922-05-01/1922-05-05"),
    ("from March to May 1922", "1922-03/1922-05"),
    ("April 1922 to March 1923", "1922-04/1923-03"),
    ("1912-1927", "1912/1927"),
    ("1921-22", "1921/1922"),
    ("1921/22", "1921/1922"),
    ("between April 1 and May 1, 1922", "[1922-04-01..1922-05-01]"),
    ("[between April 3 and 5, 1922]", "[1922-04-03..1922-04-05]"),
    ("между 1 и 5 мая 1922 г.", "[1922-05-01..1922-05-05]"),
    ("3 or 4 April 1922", "[1922-04-03,1922-04-04]"),
    ("not later than 8 November 1917", "[..1917-11-08]"),
    ("не позднее 8 ноября 1917 г.", "[..1917-11-08]"),
    ("nicht später als 8. November 1917", "[..1917-11-08]"),
    ("before March 4, 1921", "[..1921-03-04]"),
    ("Not earlier than March 1922", "[1922-03..]"),
    ("after 3 May 1922", "[1922-05-03..]"),
    ("about May 1922", "1922-05~"),
    ("circa 1922", "1922~"),
    ("ca. 1922", "1922~"),
    ("1922?", "1922?"),
    ("May 1922 (?)", "1922-05?"),
    ("about 1922?", "1922%"),
    ("probably May 1922", "1922-05?"),
    ("end of 1920", "1920-12~"),
    ("mid-1921", "1921-06~"),
    ("early 1922", "1922-01~"),
    ("fin mai 1922", "1922-05-31~"),
    ("From the end of 1920 to the middle of 1921", "1920-12~/1921-06~"),
    ("spring of 1922", "1922-21"),
    ("весна 1922 г.", "1922-21"),
    ("Herbst 1921", "1921-23"),
    ("winter of 1921/22", "1921-24"),
    ("192_", "192X"),
    ("1920s", "192X"),
    ("19__", "19XX"),
    ("the early 1920s", "[1920..1923]"),
    ("1 (14) February 1918", "1918-02-14"),
    ("1/14 February 1918", "1918-02-14"),
    ("25 October (7 November) 1917", "1917-11-07"),
    ("25 October/7 November 1917", "1917-11-07"),
    ("25 декабря 1917 (7 января 1918) г.", "1918-01-07"),
    ("October 25 (November 7), 1917", "1917-11-07"),
    ("7 November (25 October) 1917", "1917-11-07"),
    ("25 October 1917 (O.S.)", "1917-11-07"),
    ("25 октября 1917 (ст. ст.)", "1917-11-07"),
]


@pytest.mark.parametrize(("printed", "edtf"), READINGS)
def test_a_printed_date_is_read_and_kept_as_printed(printed: str, edtf: str) -> None:
    value = read_date(printed)
    assert value is not None
    assert (value.edtf, value.text) == (edtf, printed)
    assert shape_is_valid(edtf)


@pytest.mark.parametrize(
    "printed",
    [
        "21",
        "1)",
        "4 billion",
        "Old Bukhara",
        "30 February 1922",
        "D. 2275",
        "no date",
        "Thursday",
        "",
        "19220403",
        "On the night of 3 April 1922 we",
        "22 May 2",
        "x" * 500,
    ],
)
def test_what_is_no_date_is_not_read(printed: str) -> None:
    assert read_date(printed) is None


@pytest.mark.parametrize(
    ("printed", "certainty"),
    [
        ("April 3, 1922", "high"),
        ("03/04/22", "low"),
        ("03/04/1922", "low"),
        ("12/V-22", "medium"),
        ("March 21", "low"),
        ("1922?", "low"),
        ("end of 1920", "low"),
        ("about May 1922", "high"),
    ],
)
def test_certainty_tells_what_had_to_be_guessed(printed: str, certainty: str) -> None:
    value = read_date(printed)
    assert value is not None
    assert value.certainty == certainty


def test_brackets_make_a_date_supplied_and_the_old_style_its_calendar() -> None:
    supplied, old, new = (
        read_date("February 27 [1915]"),
        read_date("1 (14) February 1918"),
        read_date("14 February 1918"),
    )
    assert supplied is not None
    assert supplied.basis == "supplied"
    assert old is not None
    assert (old.calendar, old.basis) == ("julian", "document")
    assert new is not None
    assert new.calendar == "gregorian"


GOLD = [
    (5, 38, 47, "1912/1927", "high"),
    (6, 24, 28, "1996", "high"),
    (15, 0, 13, "1922-04-03", "high"),
    (21, 34, 42, "1922-03-21", "high"),
    (43, 102, 116, "1920-09", "high"),
    (43, 895, 909, "1920-09", "high"),
    (43, 1526, 1568, "1920-12~/1921-06~", "low"),
    (43, 1620, 1633, "1921-03-04", "high"),
    (43, 1952, 1966, "1922-21", "high"),
    (43, 3317, 3331, "1922-03-19", "high"),
    (43, 4448, 4461, "1922-02", "high"),
    (47, 306, 323, "1921-12-10", "high"),
    (49, 241, 249, "1922-05", "high"),
]


def test_every_date_of_the_seed_is_found_and_nothing_else() -> None:
    found = [
        (number, f.start, f.end, f.value.edtf, f.value.certainty)
        for number, line in seed.lines().items()
        for f in find_dates(line, near=date(1922, 4, 3))
    ]
    assert found == GOLD


def test_found_dates_keep_the_words_at_their_place() -> None:
    text = "He came [in April 1922] and left after 3 May 1922. On «5» 1921 he"
    for found in find_dates(text):
        assert text[found.start : found.end] == found.value.text
    assert [found.value.text for found in find_dates(text)] == ["April 1922", "after 3 May 1922"]


@pytest.mark.parametrize(
    "text",
    [
        "1) To simplify; 2) create 4 billion rubles, 21 men, D. 1916, p. 1920, No. 1918",
        "You may 21 times try.",
        "Fond 1917, delo 1918",
        "1500 soldiers and 1922 men",
        "from 1 to 2 millions",
        "at 3.15 or 1.2.3",
        "C. Brown and Mai Smith",
        "F. 85. Op. 23. D. 106. L .15-16",
    ],
)
def test_decoys_in_running_text_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


def test_dates_do_not_run_over_line_ends() -> None:
    assert [found.value.edtf for found in find_dates("April 3\n1922 Moscow\nMay 5, 1922")] == [
        "XXXX-04-03",
        "1922-05-05",
    ]


def test_a_missing_year_comes_from_the_nearest_day() -> None:
    value = DateValue(text="December 28", edtf="XXXX-12-28", certainty="low")
    assert with_year(value, date(1922, 1, 5)).edtf == "1921-12-28"
    assert with_year(value, date(1922, 1, 5)).certainty == "high"
    assert with_year(value, date(1922, 8, 1)).certainty == "medium"
    assert with_year(value, date(1922, 8, 1)).basis == "content"


@given(st.text(alphabet="0123456789 .,-/[]?()AprilMayоктябряXIVsthof'", max_size=60))
def test_no_string_breaks_the_reader_and_what_it_yields_is_valid(text: str) -> None:
    value = read_date(text)
    assert value is None or (value.edtf is not None and shape_is_valid(value.edtf))
    last = 0
    for found in find_dates(text):
        assert last <= found.start < found.end <= len(text)
        assert found.value.edtf is not None
        assert shape_is_valid(found.value.edtf)
        last = found.end


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_any_day_is_read_back_in_each_common_form(day: date) -> None:
    months = list(month_name)[1:]
    for printed in (
        f"{months[day.month - 1]} {day.day}, {day.year:04d}",
        f"{day.day} {months[day.month - 1]} {day.year:04d}",
        f"{day.day}.{day.month}.{day.year:04d}",
        day.isoformat(),
    ):
        value = read_date(printed)
        assert value is not None
        assert value.edtf == day.isoformat()
        assert bounds(value.edtf) == (day, day)


@given(st.dates(min_value=date(1583, 1, 1)), st.dates(min_value=date(1583, 1, 1)))
def test_sort_keys_order_days(first: date, second: date) -> None:
    assert (sort_key(first.isoformat()) < sort_key(second.isoformat())) == (first < second)


def test_sort_keys_put_vague_dates_where_they_begin_and_undated_last() -> None:
    ordered = [
        "-0049",
        "0800",
        "[..1917-11-08]",
        "1922",
        "1922-03-21",
        "1922-04/1922-05",
        "[1922-05..]",
        "XXXX-03-21",
        None,
    ]
    assert sorted(ordered, key=sort_key) == ordered
    assert sort_key("not a date") == sort_key(None)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1922-02", date(1922, 2, 1), date(1922, 2, 28)),
        ("192X", date(1920, 1, 1), date(1929, 12, 31)),
        ("1922-21", date(1922, 3, 1), date(1922, 5, 31)),
        ("1921-24", date(1921, 12, 1), date(1922, 2, 28)),
        ("1920-12~/1921-06~", date(1920, 12, 1), date(1921, 6, 30)),
        ("[..1917-11-08]", date.min, date(1917, 11, 8)),
        ("1922-04-03/..", date(1922, 4, 3), date.max),
        ("[1922-04-03,1922-04-09]", date(1922, 4, 3), date(1922, 4, 9)),
    ],
)
def test_bounds(edtf: str, first: date, last: date) -> None:
    assert bounds(edtf) == (first, last)


@pytest.mark.parametrize(
    "edtf", ["19220403", "1922-4-3", "1922-02-30", "1922-13", "1922-05-04/1922-05-03", "", "[..]", "192"]
)
def test_wrong_shapes_are_refused_and_never_reach_tei(edtf: str) -> None:
    assert not shape_is_valid(edtf)
    assert tei_attributes(DateValue(text="x", edtf=edtf)) == {}


_YEARS = st.sampled_from(["1922", "1900", "2000", "0004", "-0043", "192X", "19XX", "XXXX"])
_MONTHS = st.integers(0, 13).map("{:02d}".format)
_DAYS = st.integers(0, 32).map("{:02d}".format)
_PARTS = st.one_of(_YEARS.map(lambda year: (year,)), st.tuples(_YEARS, _MONTHS), st.tuples(_YEARS, _MONTHS, _DAYS))
_SINGLE = st.tuples(_PARTS.map("-".join), st.sampled_from(["", "?", "~", "%"])).map("".join)


@given(st.one_of(_SINGLE, st.tuples(_SINGLE, _SINGLE).map("/".join)))
@settings(max_examples=60, deadline=None)
def test_what_counts_as_valid_is_so_for_the_library_too(edtf: str) -> None:
    if shape_is_valid(edtf):
        assert parse_edtf(edtf) is not None


TEI = [
    ("1922-04-03", {"when": "1922-04-03"}),
    ("1922-05", {"when": "1922-05"}),
    ("1922-05~", {"when": "1922-05", "precision": "low"}),
    ("1922-05-XX", {"when": "1922-05", "when-custom": "1922-05-XX", "datingMethod": "#edtf"}),
    ("192X", {"notBefore": "1920", "notAfter": "1929", "when-custom": "192X", "datingMethod": "#edtf"}),
    (
        "1922-21",
        {"notBefore": "1922-03-01", "notAfter": "1922-05-31", "when-custom": "1922-21", "datingMethod": "#edtf"},
    ),
    ("1920-12~/1921-06~", {"from": "1920-12", "to": "1921-06", "precision": "low"}),
    ("[1922-04-01..1922-05-01]", {"notBefore": "1922-04-01", "notAfter": "1922-05-01"}),
    ("[..1917-11-08]", {"notAfter": "1917-11-08"}),
    ("1922-04-03/..", {"from": "1922-04-03"}),
    ("XXXX-03-21", {"when": "--03-21"}),
]


@pytest.mark.parametrize(("edtf", "attributes"), TEI)
def test_tei_attributes_follow_the_table(edtf: str, attributes: dict[str, str]) -> None:
    assert tei_attributes(DateValue(text="x", edtf=edtf)) == attributes


def test_tei_tells_certainty_evidence_and_calendar() -> None:
    doubted = tei_attributes(DateValue(text="1922?", edtf="1922?", certainty="low", basis="supplied"))
    assert (doubted["when"], doubted["cert"], doubted["evidence"]) == ("1922", "low", "internal")
    julian = tei_attributes(DateValue(text="1 (14) February 1918", edtf="1918-02-14", calendar="julian"))
    assert julian == {"when": "1918-02-14", "calendar": "#julian"}


@pytest.mark.parametrize("edtf", [edtf for _, edtf in READINGS])
def test_every_date_comes_back_from_its_tei_attributes(edtf: str) -> None:
    attributes = tei_attributes(DateValue(text="x", edtf=edtf))
    assert edtf_of_tei(attributes) == edtf
    assert not ("when" in attributes and attributes.keys() & {"from", "to", "notBefore", "notAfter"})


@pytest.mark.parametrize(
    "unit", ["about the ", "1 (14 ", "from ", "of ", "3-5-", "not later than ", "1922-", "[?] ", "1,"]
)
def test_hostile_repetitions_take_linear_time(unit: str) -> None:
    begun = time.process_time()
    find_dates(unit * 5_000)
    assert time.process_time() - begun < 5
