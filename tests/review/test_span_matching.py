"""Which spans belong together, checked against trying every matching."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.review.span_matching import Span, best_matching, common, compare_spans, likeness, touching

spans = st.builds(lambda start, size, label: Span(start, start + size, label),
                  st.integers(0, 12), st.integers(0, 6), st.sampled_from(["person", "place"]))
codings = st.lists(spans, max_size=6)
weights = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0]),
                          max_size=12)


def every_matching(pairs: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    if not pairs:
        yield []
        return
    (left, right), rest = pairs[0], pairs[1:]
    yield from every_matching(rest)
    for others in every_matching([(i, j) for i, j in rest if i != left and j != right]):
        yield [(left, right), *others]


@settings(deadline=None)  # all matchings are tried
@given(weights)
def test_the_best_matching_is_the_best_of_all(given_weights: Mapping[tuple[int, int], float]) -> None:
    found = best_matching(given_weights)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert all(given_weights[pair] > 0 for pair in found)
    best = max(sum(given_weights[pair] for pair in one) for one in every_matching(list(given_weights)))
    assert sum(given_weights[pair] for pair in found) == pytest.approx(best)


def test_a_heavy_pair_gives_way_to_two_that_weigh_more() -> None:
    assert best_matching({(0, 0): 0.9, (0, 1): 0.5, (1, 0): 0.5}) == [(0, 1), (1, 0)]
    assert best_matching({(0, 0): 0.9, (0, 1): 0.3, (1, 0): 0.3}) == [(0, 0)]


def test_a_long_chain_is_matched_whole() -> None:
    # Each left number is offered the partner of the one before first, so that the last one moves them all.
    chain = {(n, n): 1.0 for n in range(1, 3000)} | {(n, n - 1): 1.0 for n in range(1, 3000)} | {(3000, 2999): 1.0}
    assert len(best_matching(chain)) == 3000


@given(codings, codings)
def test_touching_finds_what_shares_a_character(first: list[Span], second: list[Span]) -> None:
    def share(one: Span, other: Span) -> bool:
        if one.is_point or other.is_point:
            return one[:2] == other[:2]
        return bool(set(range(one.start, one.end)) & set(range(other.start, other.end)))

    assert touching(first, second) == [(i, j) for i, one in enumerate(first) for j, other in enumerate(second)
                                       if one.label == other.label and share(one, other)]


@given(spans, spans)
def test_likeness_is_intersection_over_union(one: Span, other: Span) -> None:
    ours, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    if ours and theirs:
        assert likeness(one, other) == pytest.approx(len(ours & theirs) / len(ours | theirs))
    else:
        assert likeness(one, other) == (one.start == other.start and one.end == other.end)


@given(codings, codings)
def test_every_span_is_in_one_list(first: list[Span], second: list[Span]) -> None:
    lists = compare_spans(first, second)
    pairs = (*lists.exact, *lists.overlapping, *lists.relabelled)
    assert sorted([*(pair.first for pair in pairs), *lists.only_first]) == sorted(first)
    assert sorted([*(pair.second for pair in pairs), *lists.only_second]) == sorted(second)
    assert all(pair.first[:3] == pair.second[:3] for pair in lists.exact)
    assert all(pair.first.label == pair.second.label and likeness(*pair) > 0 for pair in lists.overlapping)
    assert all(pair.first[:2] == pair.second[:2] for pair in lists.relabelled)
    assert len(lists.exact) == common((s[:3] for s in first), (s[:3] for s in second))
    swapped = compare_spans(second, first)
    assert [len(one) for one in lists] == [len(swapped[n]) for n in (0, 1, 2, 4, 3)]


def test_the_lists_of_two_editors() -> None:
    enver = Span(5, 16, "person", "enver")
    first = [enver, Span(20, 27, "place"), Span(30, 36, "person"), Span(40, 45, "person"), Span(50, 50, "note")]
    second = [enver._replace(identity="pasha"), Span(20, 35, "place"), Span(30, 36, "organisation"),
              Span(60, 62, "place"), Span(50, 50, "note")]
    lists = compare_spans(first, second)
    assert [(pair.first.identity, pair.second.identity) for pair in lists.exact] == [("enver", "pasha"), (None, None)]
    assert [pair.second.end for pair in lists.overlapping] == [35]
    assert [pair.second.label for pair in lists.relabelled] == ["organisation"]
    assert lists.only_first == (Span(40, 45, "person"),)
    assert lists.only_second == (Span(60, 62, "place"),)


def test_more_pairs_come_first_where_they_are_as_much_alike() -> None:
    first, second = [Span(3, 7, "person"), Span(3, 8, "person")], [Span(4, 10, "person"), Span(7, 10, "person")]
    assert likeness(first[0], second[0]) + likeness(first[1], second[1]) == likeness(first[1], second[0])
    assert len(compare_spans(first, second).overlapping) == len(compare_spans(second, first).overlapping) == 2


def test_of_equal_spans_those_with_one_identity_come_together() -> None:
    one, other = Span(0, 5, "person", "a"), Span(0, 5, "person", "b")
    assert [tuple(pair) for pair in compare_spans([one, other], [other, one]).exact] == [(one, one), (other, other)]
    lists = compare_spans([other], [one, other])
    assert (lists.exact, lists.only_second) == (((other, other),), (one,))
