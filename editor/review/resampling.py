"""Figures that are reckoned from counts, and how sure they are: the counts of letters are added up and resampled."""

from __future__ import annotations

import random
from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import mul
from statistics import quantiles

from editor.core.record import Record

Tally = Mapping[Hashable, float]
"""What was counted in one letter. The tally of several letters is the sum, key by key."""

Formula = Callable[[Tally], float | None]
"""A figure from a tally; None where it is not defined, as a share of nothing."""

RESAMPLES = 1_000
SEED = 1922
"""The interval is the same whenever the same letters are compared."""


class Interval(Record, frozen=True):
    """A bootstrap interval: the middle ``level`` of the figures of ``resamples`` drawings of ``letters`` letters."""

    low: float
    high: float
    level: float
    letters: int
    resamples: int


class Figure(Record, frozen=True):
    """A figure with the counts that entered it. ``value`` is None where the formula is not defined for them."""

    value: float | None
    counts: dict[str, float]
    interval: Interval | None


def total(tallies: Sequence[Tally]) -> dict[Hashable, float]:
    """Return the sum of the tallies."""
    summed: dict[Hashable, float] = {}
    for tally in tallies:
        for key, count in tally.items():
            summed[key] = summed.get(key, 0) + count
    return summed


def drawings(letters: int, *, resamples: int = RESAMPLES, seed: int = SEED) -> list[list[int]]:
    """Return how often each letter was drawn, for so many drawings of as many letters, with putting back."""
    source = random.Random(seed)
    drawn: list[list[int]] = []
    for _ in range(resamples):
        weights = [0] * letters
        for letter in source.choices(range(letters), k=letters):
            weights[letter] += 1
        drawn.append(weights)
    return drawn


def bootstrap(tallies: Sequence[Tally], formula: Formula, drawn: Sequence[Sequence[int]]) -> Interval | None:
    """Return the 95 per cent percentile interval of a figure over letters.

    Whole letters are drawn, because what one editor does in a letter hangs together. Drawings for which the figure is
    not defined are left out and not counted. None where there are fewer than two letters or two such drawings: then
    nothing can be said. Source: Efron (1979); the percentile interval as in Efron and Tibshirani (1993), chapter 13.
    """
    if len(tallies) < 2:
        return None
    columns = {key: [tally.get(key, 0) for tally in tallies] for key in total(tallies)}
    values: list[float] = []
    for weights in drawn:
        value = formula({key: sum(map(mul, weights, column)) for key, column in columns.items()})
        if value is not None:
            values.append(value)
    if len(values) < 2:
        return None
    cuts = quantiles(values, n=40, method="inclusive")
    return Interval(low=cuts[0], high=cuts[-1], level=0.95, letters=len(tallies), resamples=len(values))
