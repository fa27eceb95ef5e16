"""Intervals over letters: they repeat, they hold the figure, and they narrow with more letters."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest

from editor.review.coefficients import f1
from editor.review.resampling import bootstrap, drawings, total


def letters(count: int, seed: int = 1) -> list[dict[str, float]]:
    source = random.Random(seed)
    return [{"agreed": source.randint(2, 8), "first": 10, "second": 10} for _ in range(count)]


def share(tally: Mapping[str, float]) -> float | None:
    return f1(tally)  # type: ignore[arg-type]


def test_drawings_draw_as_many_letters_as_there_are_and_repeat() -> None:
    drawn = drawings(7, resamples=50, seed=3)
    assert len(drawn) == 50
    assert all(len(weights) == 7 and sum(weights) == 7 for weights in drawn)
    assert drawn == drawings(7, resamples=50, seed=3)
    assert drawn != drawings(7, resamples=50, seed=4)


def test_the_interval_holds_the_figure_and_narrows_with_more_letters() -> None:
    widths = []
    for count in (10, 100, 1000):
        tallies = letters(count)
        interval = bootstrap(tallies, share, drawings(count, resamples=400))
        value = share(total(tallies))
        assert interval is not None
        assert value is not None
        assert interval.low < value < interval.high
        assert (interval.letters, interval.resamples, interval.level) == (count, 400, 0.95)
        widths.append(interval.high - interval.low)
    assert widths[0] > 2 * widths[1] > 4 * widths[2]


def test_the_width_is_that_of_theory() -> None:
    """The mean of many letters: 1.96 standard errors to either side."""
    tallies = letters(400)
    shares = [tally["agreed"] / 10 for tally in tallies]
    mean = sum(shares) / len(shares)
    error = (sum((one - mean) ** 2 for one in shares) / len(shares) / len(shares)) ** 0.5
    interval = bootstrap(tallies, share, drawings(400))
    assert interval is not None
    assert interval.low == pytest.approx(mean - 1.96 * error, abs=error / 4)
    assert interval.high == pytest.approx(mean + 1.96 * error, abs=error / 4)


def test_letters_that_are_all_alike_leave_no_doubt() -> None:
    interval = bootstrap([{"agreed": 1, "first": 2, "second": 2}] * 5, share, drawings(5))
    assert interval is not None
    assert (interval.low, interval.high) == (0.5, 0.5)


def test_one_letter_says_nothing_of_others() -> None:
    assert bootstrap(letters(1), share, drawings(1)) is None
    assert bootstrap([], share, []) is None


def test_drawings_without_a_figure_are_left_out() -> None:
    tallies = [{"agreed": 1.0, "first": 1.0, "second": 1.0}, {}]
    interval = bootstrap(tallies, share, drawings(2, resamples=400))
    assert interval is not None
    assert 200 < interval.resamples < 400
    assert bootstrap([{}, {}], share, drawings(2)) is None
