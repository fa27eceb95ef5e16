"""Krippendorff's alpha for unitizing: agreement of coders who choose for themselves where a unit begins and ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from editor.core.record import Record
from editor.review.span_matching import Span

Unit = tuple[int, int]
"""A unit on the continuum: [begin, end)."""


class Disagreement(Record, frozen=True):
    """What alpha of one category is reckoned from: the disagreement observed, the one expected by chance, and how many
    units all coders made together."""

    category: str
    observed: float
    expected: float
    units: int

    @property
    def alpha(self) -> float | None:
        """1 - observed / expected; None where chance could not disagree (no units, or all of it is one unit)."""
        return 1 - self.observed / self.expected if self.expected > 0 else None


class Unitizing(Record, frozen=True):
    """Alpha for unitizing over all categories, with the categories it comes from."""

    alpha: float | None
    length: int
    coders: int
    categories: tuple[Disagreement, ...]


class Part(NamedTuple):
    """A text of ``length`` code points with the spans of each coder: one part of the continuum."""

    length: int
    coders: Sequence[Iterable[Span]]


def unitizing_alpha(parts: Sequence[Part]) -> Unitizing:
    """Return alpha for unitizing of texts that are laid end to end as one continuum, per category and overall.

    Overall it is 1 - ΣD_o / ΣD_e over the categories. Units of one coder in one category that overlap or are the same
    are taken together as one, as the measure knows only one unit at a time; points have no length and do not enter.
    Source: Krippendorff (1995), "On the reliability of unitizing continuous data"; Krippendorff (2004), p. 251-256.

    Raises:
        ValueError: the parts do not all have the same number of coders, or there are fewer than two.
    """
    coders = len(parts[0].coders) if parts else 2
    if coders < 2 or any(len(part.coders) != coders for part in parts):
        raise ValueError("alpha needs the same two coders or more in all parts")
    units: dict[str, list[list[Unit]]] = defaultdict(lambda: [[] for _ in range(coders)])
    length = 0
    for part in parts:
        for coder, spans in enumerate(part.coders):
            for span in spans:
                if not span.is_point:
                    units[span.label][coder].append((length + span.start, length + span.end))
        length += part.length
    found = tuple(_category(label, [_apart(of_one) for of_one in units[label]], length) for label in sorted(units))
    expected = sum(one.expected for one in found)
    return Unitizing(alpha=1 - sum(one.observed for one in found) / expected if expected > 0 else None,
                     length=length, coders=coders, categories=found)


def _category(label: str, coders: Sequence[Sequence[Unit]], length: int) -> Disagreement:
    return Disagreement(category=label, observed=observed_disagreement(coders, length),
                        expected=expected_disagreement(coders, length), units=sum(map(len, coders)))


def _apart(units: Iterable[Unit]) -> list[Unit]:
    """Take units that overlap together; those that merely meet stay apart."""
    joined: list[Unit] = []
    for begin, end in sorted(units):
        if joined and begin < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined


def observed_disagreement(coders: Sequence[Sequence[Unit]], length: int) -> float:
    """Return D_o = Σ_{i≠j} Σ_g Σ_h δ² / (m·(m-1)·L²) of one category.

    δ² of two units that overlap is the square of the distance of their beginnings plus that of their ends; of a unit
    of ``i`` that lies wholly where ``j`` has none, and of one of ``j`` where ``i`` has none, the square of its length.
    The units of one coder are sorted and do not overlap.
    """
    coders_count = len(coders)
    ends = [[unit[1] for unit in units] for units in coders]
    starts = [[unit[0] for unit in units] for units in coders]
    squares = 0
    for one, units in enumerate(coders):
        for other in range(coders_count):
            if other == one:
                continue
            for begin, end in units:
                low, high = bisect_right(ends[other], begin), bisect_left(starts[other], end)
                if low == high:
                    # Once as a unit of the one and once when the roles are changed.
                    squares += 2 * (end - begin) ** 2
                else:
                    squares += sum((begin - b) ** 2 + (end - e) ** 2 for b, e in coders[other][low:high])
    return squares / (coders_count * (coders_count - 1) * length ** 2)


def expected_disagreement(coders: Sequence[Sequence[Unit]], length: int) -> float:
    """Return D_e of one category: the mean δ² if every unit and every gap could lie anywhere.

    D_e = (2/L) · Σ_units [ (N-1)/3 · (2ℓ³ - 3ℓ² + ℓ) + ℓ² · Σ_{gaps g ≥ ℓ} (g - ℓ + 1) ] / (mL·(mL - 1) - Σ ℓ·(ℓ - 1)),
    with N units of length ℓ and gaps of length g of all m coders on a continuum of length L.
    """
    sizes = [end - begin for units in coders for begin, end in units]
    gaps = sorted(gap for units in coders for gap in _gaps(units, length))
    # sums[n] is the sum of the n longest gaps.
    sums = [0, *accumulate(reversed(gaps))]
    total = 0.0
    for size in sizes:
        longer = len(gaps) - bisect_left(gaps, size)
        room = sums[longer] - longer * (size - 1)
        total += (len(sizes) - 1) / 3 * (2 * size ** 3 - 3 * size ** 2 + size) + size ** 2 * room
    everything = len(coders) * length
    pairs = everything * (everything - 1) - sum(size * (size - 1) for size in sizes)
    return 2 / length * total / pairs if pairs else 0.0


def _gaps(units: Sequence[Unit], length: int) -> Iterable[int]:
    edges = [0, *(edge for unit in units for edge in unit), length]
    return (end - begin for begin, end in list(pairwise(edges))[::2] if end > begin)
