"""Alpha for unitizing against the published example and against the definition written out pair by pair."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.review.span_matching import Span
from editor.review.unitizing import (
    Disagreement,
    Part,
    Unit,
    expected_disagreement,
    observed_disagreement,
    unitizing_alpha,
)

BEGIN, LENGTH = 150, 300
OBSERVER_I = (("c", 225, 70), ("c", 370, 30), ("k", 180, 60), ("k", 300, 50))
OBSERVER_J = (("c", 220, 80), ("c", 355, 20), ("c", 400, 20), ("k", 180, 60), ("k", 300, 50))
"""Krippendorff (2004), p. 254: category, begin and length on a continuum from 150 to 450."""


def spans_of(observer: tuple[tuple[str, int, int], ...]) -> list[Span]:
    return [Span(begin - BEGIN, begin - BEGIN + length, label) for label, begin, length in observer]


def by_label(parts: list[Part]) -> dict[str, Disagreement]:
    return {one.category: one for one in unitizing_alpha(parts).categories}


@st.composite
def unit_lists(draw: st.DrawFn) -> list[Unit]:
    """Units that do not overlap, on a continuum of 30."""
    edges = sorted(draw(st.sets(st.integers(0, 30), max_size=6)))
    return [(begin, end) for begin, end in zip(edges[::2], edges[1::2], strict=False)]


def test_the_published_example() -> None:
    found = unitizing_alpha([Part(LENGTH, (spans_of(OBSERVER_I), spans_of(OBSERVER_J)))])
    c, k = found.categories
    assert (c.category, c.units, k.category, k.units) == ("c", 5, "k", 4)
    assert c.observed == pytest.approx(0.0144, abs=1e-4)
    assert c.expected == pytest.approx(0.0532, abs=1e-4)
    assert c.alpha == pytest.approx(0.7286, abs=1e-4)
    assert k.observed == 0
    assert k.expected == pytest.approx(0.0490, abs=1e-4)
    assert k.alpha == 1
    assert found.alpha == pytest.approx(0.8591, abs=5e-4)


@given(st.lists(unit_lists(), min_size=2, max_size=4))
def test_what_is_observed_is_the_mean_over_all_pairs(coders: list[list[Unit]]) -> None:
    def sections(units: list[Unit]) -> list[tuple[int, int, bool]]:
        """Units and gaps in order: begin, end, whether it is a unit."""
        edges = [0, *(edge for unit in units for edge in unit), 30]
        return [(b, e, bool(n % 2)) for n, (b, e) in enumerate(pairwise(edges)) if e > b]

    def squared(one: tuple[int, int, bool], other: tuple[int, int, bool]) -> int:
        (b, e, unit), (b2, e2, unit2) = one, other
        if unit and unit2:
            return (b - b2) ** 2 + (e - e2) ** 2 if b < e2 and b2 < e else 0
        if unit and b2 <= b and e <= e2:
            return (e - b) ** 2
        if unit2 and b <= b2 and e2 <= e:
            return (e2 - b2) ** 2
        return 0

    total = sum(squared(one, other) for first, second in permutations(coders, 2)
                for one in sections(first) for other in sections(second))
    count = len(coders)
    assert observed_disagreement(coders, 30) == pytest.approx(total / (count * (count - 1) * 30 ** 2))


@given(st.lists(unit_lists(), min_size=2, max_size=3))
def test_what_is_expected_is_the_formula_gap_by_gap(coders: list[list[Unit]]) -> None:
    sizes = [end - begin for units in coders for begin, end in units]
    gaps = [gap for units in coders for gap in
            (b - e for e, b in zip([0, *(u[1] for u in units)], [*(u[0] for u in units), 30], strict=True))]
    total = sum((len(sizes) - 1) / 3 * (2 * size ** 3 - 3 * size ** 2 + size)
                + size ** 2 * sum(gap - size + 1 for gap in gaps if gap >= size) for size in sizes)
    everything = len(coders) * 30
    below = everything * (everything - 1) - sum(size * (size - 1) for size in sizes)
    assert expected_disagreement(coders, 30) == pytest.approx(2 / 30 * total / below)


@given(st.lists(unit_lists(), min_size=2, max_size=4))
def test_neither_the_order_of_the_coders_nor_the_direction_counts(coders: list[list[Unit]]) -> None:
    backwards = [[(30 - end, 30 - begin) for begin, end in reversed(units)] for units in coders]
    assert observed_disagreement(coders[::-1], 30) == pytest.approx(observed_disagreement(coders, 30))
    assert observed_disagreement(backwards, 30) == pytest.approx(observed_disagreement(coders, 30))
    assert expected_disagreement(backwards, 30) == pytest.approx(expected_disagreement(coders, 30))


def test_equal_codings_agree_and_none_is_not_defined() -> None:
    coding = spans_of(OBSERVER_J)
    assert unitizing_alpha([Part(LENGTH, (coding, coding, coding))]).alpha == 1
    assert unitizing_alpha([Part(LENGTH, ([], []))]).alpha is None
    assert unitizing_alpha([]).alpha is None
    only_one = by_label([Part(LENGTH, ([], [Span(10, 20, "c")]))])["c"]
    assert only_one.alpha is not None
    assert only_one.alpha < 0.01


def test_texts_are_laid_end_to_end() -> None:
    together = by_label([Part(100, ([Span(10, 20, "c")], [Span(12, 20, "c")])),
                         Part(50, ([Span(0, 5, "c")], [Span(40, 45, "c")]))])
    one = by_label([Part(150, ([Span(10, 20, "c"), Span(100, 105, "c")], [Span(12, 20, "c"), Span(140, 145, "c")]))])
    assert together == one


def test_overlapping_units_of_one_coder_are_one_and_points_none() -> None:
    first = [Span(10, 20, "c"), Span(15, 30, "c"), Span(40, 40, "c")]
    assert by_label([Part(100, (first, [Span(10, 30, "c")]))])["c"].alpha == 1
    meeting = by_label([Part(100, ([Span(10, 20, "c"), Span(20, 30, "c")], [Span(10, 30, "c")]))])["c"]
    assert meeting.units == 3
    assert meeting.alpha is not None
    assert meeting.alpha < 1


def test_all_parts_need_the_same_coders() -> None:
    with pytest.raises(ValueError, match="same two coders"):
        unitizing_alpha([Part(10, ([], [])), Part(10, ([], [], []))])
    with pytest.raises(ValueError, match="same two coders"):
        unitizing_alpha([Part(10, ([],))])
