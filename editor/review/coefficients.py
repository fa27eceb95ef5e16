"""Coefficients of agreement between editors, each from a tally of one letter or the sum of several.

Where a coefficient corrects for chance and chance alone would make everybody agree (all said the same everywhere), it
is not defined, and None is returned: neither 0 nor 1 would be true.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, repeat
from typing import NamedTuple, cast

from editor.review.resampling import Tally
from editor.review.span_matching import Span, best_matching, common, likeness, touching

UNTAGGED = ""
"""The class of a token, or of a stretch of text, that nobody marked."""

Value = str | None
"""What a coder said of a unit; None where there is nothing from the coder."""


# --- F1


def f1(tally: Tally) -> float | None:
    """Return F1 = 2·agreed / (first + second), the harmonic mean of precision and recall; it is the same whoever of
    the two is taken for right. None where neither marked anything.

    Source: van Rijsbergen (1979); for spans, where what both left unmarked cannot be counted, Hripcsak and Rothschild
    (2005).
    """
    marked = tally.get("first", 0) + tally.get("second", 0)
    return 2 * tally.get("agreed", 0) / marked if marked else None


def exact(first: Sequence[Span], second: Sequence[Span]) -> dict[Hashable, float]:
    """Count spans that agree in start, end and label, each as often as both have it."""
    return _tally(first, second, common((span[:3] for span in first), (span[:3] for span in second)))


def boundaries(first: Sequence[Span], second: Sequence[Span]) -> dict[Hashable, float]:
    """Count spans that agree in start and end, whatever their labels."""
    return _tally(first, second, common((span[:2] for span in first), (span[:2] for span in second)))


def identities(first: Sequence[Span], second: Sequence[Span]) -> dict[Hashable, float]:
    """Count spans that agree in start, end, label and identity, among those that carry an identity."""
    named = [span for span in first if span.identity is not None]
    named_too = [span for span in second if span.identity is not None]
    return _tally(named, named_too, common(named, named_too))


def overlap(first: Sequence[Span], second: Sequence[Span]) -> dict[Hashable, float]:
    """Count the pairs of a greatest matching of spans that share a label and at least one character: a matching, so
    that one long span cannot be right several times over."""
    return _tally(first, second, len(best_matching(dict.fromkeys(touching(first, second), 1.0))))


def intersection(first: Sequence[Span], second: Sequence[Span]) -> dict[Hashable, float]:
    """Add up intersection over union of the matching of spans of one label for which the sum is greatest."""
    weights = {(i, j): likeness(first[i], second[j]) for i, j in touching(first, second)}
    return _tally(first, second, sum(weights[pair] for pair in best_matching(weights)))


def _tally(first: Sequence[Span], second: Sequence[Span], agreed: float) -> dict[Hashable, float]:
    return {"agreed": agreed, "first": len(first), "second": len(second)}


# --- tokens


def token_classes(words: Sequence[tuple[int, int]], spans: Iterable[Span]) -> list[str]:
    """Return for each token the labels of the spans that cover some of it, sorted and joined by "+"; ``UNTAGGED``
    where there is none. Points cover nothing."""
    labels: dict[int, set[str]] = {}
    reach = 0
    for span in sorted(span for span in spans if not span.is_point):
        while reach < len(words) and words[reach][1] <= span.start:
            reach += 1
        place = reach
        while place < len(words) and words[place][0] < span.end:
            labels.setdefault(place, set()).add(span.label)
            place += 1
    classes = [UNTAGGED] * len(words)
    for place, found in labels.items():
        classes[place] = "+".join(sorted(found))
    return classes


def contingency(first: Iterable[str], second: Iterable[str]) -> Counter[Hashable]:
    """Count the pairs of classes that two coders gave to the same tokens."""
    return Counter(zip(first, second, strict=True))


class Agreement(NamedTuple):
    """Two coders over tokens: how many tokens, the share on which they agree, the share expected by chance, and the
    share of judgements that left a token untagged."""

    tokens: float
    observed: float
    expected: float
    untagged: float


def observed(table: Tally) -> Agreement | None:
    """Return what a table of pairs of classes says; None where it is empty."""
    cells = [(*_classes(key), count) for key, count in table.items()]
    count = sum(cell[2] for cell in cells)
    if not count:
        return None
    one, other = dict[str, float](), dict[str, float]()
    for first, second, times in cells:
        one[first] = one.get(first, 0) + times
        other[second] = other.get(second, 0) + times
    expected = sum(one[label] * other.get(label, 0) for label in one) / count ** 2
    same = sum(times for first, second, times in cells if first == second)
    untagged = (one.get(UNTAGGED, 0) + other.get(UNTAGGED, 0)) / (2 * count)
    return Agreement(count, same / count, expected, untagged)


def _classes(key: Hashable) -> tuple[str, str]:
    return cast("tuple[str, str]", key)


def kappa(table: Tally) -> float | None:
    """Return Cohen's kappa, (p_o - p_e) / (1 - p_e), with p_e = sum over classes of p_first · p_second.

    Source: Cohen (1960). None where the table is empty or p_e is 1. It says little where nearly all tokens are
    untagged: look at ``observed`` beside it.
    """
    seen = observed(table)
    if seen is None or seen.expected >= 1:
        return None
    return (seen.observed - seen.expected) / (1 - seen.expected)


# --- Krippendorff's alpha


def coincidences(units: Iterable[Sequence[Value]], *, weights: Iterable[float] | None = None) -> dict[Hashable, float]:
    """Return the coincidences o_ck of values: for each unit the ordered pairs of values of different coders, divided
    by the number of its values less 1. A unit with fewer than two values says nothing. ``weights`` count a unit
    several times (a stretch of text by its length).

    Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability".
    """
    alike: dict[tuple[Value, ...], float] = {}
    for values, weight in zip(units, repeat(1) if weights is None else weights, strict=False):
        alike[tuple(values)] = alike.get(tuple(values), 0) + weight
    found: dict[Hashable, float] = {}
    for values, weight in alike.items():
        counts = Counter(value for value in values if value is not None)
        said = counts.total()
        if said < 2:
            continue
        for one, times in counts.items():
            for other, others in counts.items():
                pairs = times * (others - (one == other))
                if pairs:
                    found[one, other] = found.get((one, other), 0) + weight * pairs / (said - 1)
    return found


def alpha(pairs: Tally) -> float | None:
    """Return Krippendorff's alpha for nominal values, 1 - (n - 1)·Σ_{c≠k} o_ck / Σ_{c≠k} n_c·n_k, from coincidences.

    Any number of coders, and values may be missing. None where no unit has two values, or all values are the same.
    Source: Krippendorff (1980; 2011).
    """
    sums: dict[str, float] = {}
    apart = 0.0
    for key, count in pairs.items():
        one, other = _classes(key)
        sums[one] = sums.get(one, 0) + count
        apart += count * (one != other)
    values = sum(sums.values())
    by_chance = values ** 2 - sum(count ** 2 for count in sums.values())
    if sum(count > 0 for count in sums.values()) < 2:
        return None
    return 1 - (values - 1) * apart / by_chance


# --- by length


def stretches(length: int, coders: Sequence[Iterable[Span]]) -> Iterator[tuple[int, list[str]]]:
    """Cut a text of ``length`` code points wherever a span of any coder begins or ends, and yield for each stretch its
    length and what each coder made of it: the labels, sorted and joined by "+", or ``UNTAGGED``."""
    changes: dict[int, list[tuple[int, str, int]]] = {}
    for coder, spans in enumerate(coders):
        for span in spans:
            if not span.is_point:
                changes.setdefault(span.start, []).append((coder, span.label, 1))
                changes.setdefault(span.end, []).append((coder, span.label, -1))
    open_now: list[Counter[str]] = [Counter() for _ in coders]
    said = [UNTAGGED] * len(coders)
    for start, end in pairwise(sorted({0, length, *changes})):
        for coder, label, step in changes.get(start, ()):
            open_now[coder][label] += step
            said[coder] = "+".join(sorted((+open_now[coder]).keys())) or UNTAGGED
        yield end - start, list(said)


def by_length(length: int, coders: Sequence[Iterable[Span]]) -> dict[str, dict[Hashable, float]]:
    """Return the coincidences of three length-weighted alphas, in which every character of the text is a unit:

    - "all": what each coder made of it, unmarked being a value like any other;
    - "binary": marked or not;
    - "coding": the label, where at least two coders marked it. One stretch that both marked alike makes this
      perfect: it is never to be read alone.

    Source: the family of Krippendorff, Mathet, Bouvry and Widlöcher (2016), here as nominal alpha over characters;
    the terms of that paper for small samples are not used.
    """
    pieces = list(stretches(length, coders))
    weights = [size for size, _said in pieces]

    def of(values: Iterable[Sequence[Value]]) -> dict[Hashable, float]:
        return coincidences(values, weights=weights)

    return {"all": of(said for _size, said in pieces),
            "binary": of([UNTAGGED if one == UNTAGGED else "marked" for one in said] for _size, said in pieces),
            "coding": of([None if one == UNTAGGED else one for one in said] for _size, said in pieces)}


def matrix(coders: Sequence[str], agreement: Mapping[tuple[str, str], float | None]) -> list[list[float | None]]:
    """Return a table coders × coders of a figure that is known for each pair in one order; 1 with oneself."""
    return [[1.0 if one == other else agreement.get((one, other), agreement.get((other, one)))
             for other in coders] for one in coders]
