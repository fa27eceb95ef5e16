"""Quotations, and whether they are closed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.quotations import find_quotations
from tests.core import seed


def quoted(text: str) -> list[tuple[str, bool]]:
    return [(text[start:end], balanced) for start, end, balanced in find_quotations(text)]


def test_the_quotations_of_the_seed() -> None:
    found = {number: [tuple(q) for q in find_quotations(line)] for number, line in seed.lines().items()}
    assert {number: quotations for number, quotations in found.items() if quotations} == {
        43: [(562, 643, True), (678, 851, True), (2273, 2428, True), (2571, 3243, False), (3356, 4319, True)],
        47: [(362, 1853, False), (840, 856, True)],
        49: [(82, 121, True)],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Das“ und “that” «это „и“ то»", [("„Das“", True), ("“that”", True), ("«это „и“ то»", True), ("„и“", True)]),
        ("„A, “B” C“", [("„A, “B” C“", True), ("“B”", True)]),
        ("»Ja«, sagte er, »nein«", [("»Ja«", True), ("»nein«", True)]),
        ("”svenska” ord", [("”svenska”", True)]),
        ('a "b" and "c', [('"b"', True), ('"c', False)]),
        ("the “big ”(F. 5)", [("“big ”", True)]),
        ("“a” and b”", [("“a”", True), ("and b”", False)]),
        ("“a,” he said. — b”", [("“a,”", True), ("— b”", False)]),
        ("“a «b” c", [("“a «b”", True), ("«b", False)]),
        ("It’s the soldiers’ ‘own’", []),
    ],
)
def test_marks_of_several_languages(text: str, expected: list[tuple[str, bool]]) -> None:
    assert quoted(text) == expected


def test_balance_is_reckoned_by_paragraph_and_a_quotation_may_go_on_in_the_next() -> None:
    assert quoted("“a\nb”") == [("“a", False), ("b”", False)]
    assert quoted("“a\n“b”") == [("“a", True), ("“b”", True)]


@given(st.text(alphabet='“”„«»"ab \n—.', max_size=40))
def test_quotations_stay_in_bounds_and_in_order(text: str) -> None:
    found = find_quotations(text)
    assert found == sorted(found, key=lambda q: (q.start, -q.end))
    for quotation in found:
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert "\n" not in text[quotation.start : quotation.end]


@pytest.mark.parametrize(
    "text", ["“" * 20_000 + "»" * 20_000, "“«" * 20_000 + "”" * 20_000, '"' * 40_001, "a ”" * 20_000]
)
def test_hostile_nesting_takes_linear_time(text: str) -> None:
    begun = time.process_time()
    find_quotations(text)
    assert time.process_time() - begun < 5
