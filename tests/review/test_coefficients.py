"""Coefficients against published examples and against reckoning character by character."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.core.tokens import tokens
from editor.review import coefficients
from editor.review.coefficients import UNTAGGED, alpha, by_length, coincidences, f1, kappa, token_classes
from editor.review.span_matching import Span

EXAMPLE_A = ("0100000010", "1110010000")
EXAMPLE_B = ("aabbdcccedda", "babbbccceddd")
EXAMPLE_C = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
"""Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", examples A to C: a row for each coder."""

spans = st.builds(lambda start, size, label: Span(start, start + size, label),
                  st.integers(0, 15), st.integers(0, 5), st.sampled_from(["person", "place"]))
codings = st.lists(spans, max_size=5)
LENGTH = 20


def units(rows: tuple[str, ...]) -> list[list[str | None]]:
    return [[None if value == "." else value for value in unit] for unit in zip(*rows, strict=True)]


def alpha_by_pairs(given_units: list[list[str | None]]) -> float | None:
    """Alpha as its definition says: all pairs within units against all pairs of values."""
    kept = [values for unit in given_units if len(values := [v for v in unit if v is not None]) > 1]
    everything = [value for unit in kept for value in unit]
    apart = sum(sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in kept)
    by_chance = sum(a != b for a, b in permutations(everything, 2))
    if not by_chance:
        return None
    return 1 - (len(everything) - 1) * apart / by_chance


def test_alpha_of_the_published_examples() -> None:
    assert alpha(coincidences(units(EXAMPLE_B))) == pytest.approx(0.692, abs=5e-4)
    assert alpha(coincidences(units(EXAMPLE_C))) == pytest.approx(0.743, abs=5e-4)
    assert alpha(coincidences(units(EXAMPLE_A))) == pytest.approx(0.095, abs=5e-4)


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c", None]), min_size=3, max_size=3), max_size=8))
def test_alpha_is_what_all_pairs_give(given_units: list[list[str | None]]) -> None:
    expected = alpha_by_pairs(given_units)
    found = alpha(coincidences(given_units))
    assert found is None if expected is None else found == pytest.approx(expected)


def test_kappa_of_the_textbook_table() -> None:
    table = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    assert kappa(table) == pytest.approx(0.4)
    seen = coefficients.observed(table)
    assert seen is not None
    assert (seen.tokens, seen.observed, seen.expected) == (50, pytest.approx(0.7), pytest.approx(0.5))


def test_kappa_of_nothing_and_of_one_class_is_not_defined() -> None:
    assert kappa({}) is None
    assert kappa({("a", "a"): 7}) is None
    assert kappa({("a", "b"): 7}) == 0


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=12))
def test_kappa_is_1_only_where_all_agree_and_knows_no_first_or_second(pairs: list[tuple[str, str]]) -> None:
    value, turned = kappa(Counter(pairs)), kappa(Counter((b, a) for a, b in pairs))
    assert (value is None) == (turned is None)
    if value is not None:
        assert value == pytest.approx(turned)
        assert (value == pytest.approx(1)) == all(a == b for a, b in pairs)


def test_f1_counts_spans_as_often_as_both_have_them() -> None:
    enver, twice = Span(0, 5, "person"), Span(8, 9, "gap")
    tally = coefficients.exact([enver, twice, twice], [enver, twice])
    assert tally == {"agreed": 2, "first": 3, "second": 2}
    assert f1(tally) == pytest.approx(0.8)
    assert f1(coefficients.exact([], [])) is None
    assert f1(coefficients.exact([enver], [])) == 0


def test_boundaries_do_not_ask_for_labels_and_identities_do() -> None:
    first, second = [Span(0, 5, "person", "a"), Span(7, 9, "place", "x"), Span(10, 12, "gap")], [
        Span(0, 5, "person", "b"), Span(7, 9, "event", "x"), Span(10, 12, "gap")]
    assert coefficients.boundaries(first, second)["agreed"] == 3
    assert coefficients.exact(first, second)["agreed"] == 2
    assert coefficients.identities(first, second) == {"agreed": 0, "first": 2, "second": 2}


def test_one_long_span_is_right_once() -> None:
    """Ten words under one tag do not agree with ten tags."""
    long, short = [Span(0, 100, "person")], [Span(n * 10, n * 10 + 5, "person") for n in range(10)]
    assert coefficients.overlap(long, short) == {"agreed": 1, "first": 1, "second": 10}
    assert coefficients.intersection(long, short)["agreed"] == pytest.approx(0.05)


@given(codings, codings)
def test_each_f1_is_at_most_1_and_they_are_in_order(first: list[Span], second: list[Span]) -> None:
    exact, overlap = coefficients.exact(first, second), coefficients.overlap(first, second)
    iou, bounds = coefficients.intersection(first, second), coefficients.boundaries(first, second)
    assert exact["agreed"] <= bounds["agreed"] <= min(len(first), len(second))
    assert exact["agreed"] <= iou["agreed"] + 1e-9
    assert iou["agreed"] <= overlap["agreed"] + 1e-9
    assert overlap["agreed"] <= min(len(first), len(second))


def test_tokens_are_words_and_runs_of_signs() -> None:
    text = "Khodzhaev's [...] Нью-Йорк, e\u0301te\u0301."
    assert [text[start:end] for start, end in tokens(text)] == [
        "Khodzhaev's", "[...]", "Нью-Йорк", ",", "e\u0301te\u0301", "."]


@given(codings)
def test_a_token_has_the_labels_that_cover_some_of_it(coding: list[Span]) -> None:
    text = "ab cd, efg h ijklm n"
    expected = []
    for start, end in tokens(text):
        covering = {span.label for span in coding if set(range(span.start, span.end)) & set(range(start, end))}
        expected.append("+".join(sorted(covering)))
    assert token_classes(tokens(text), coding) == expected


@given(st.lists(codings, min_size=2, max_size=3))
def test_alpha_by_length_is_alpha_over_characters(coders: list[list[Span]]) -> None:
    def at(place: int, coding: list[Span]) -> str:
        return "+".join(sorted({span.label for span in coding if span.start <= place < span.end}))

    characters = [[at(place, coding) for coding in coders] for place in range(LENGTH)]
    found = by_length(LENGTH, coders)
    for name, values in (
            ("all", characters), ("binary", [[str(bool(one)) for one in said] for said in characters]),
            ("coding", [[one or None for one in said] for said in characters])):
        expected = alpha_by_pairs([list(said) for said in values])
        value = alpha(found[name])
        assert value is None if expected is None else value == pytest.approx(expected), name


def test_one_stretch_that_both_marked_makes_coding_undefined_not_perfect() -> None:
    first, second = [Span(0, 5, "person")], [Span(0, 5, "person"), Span(9, 20, "place")]
    found = by_length(LENGTH, (first, second))
    assert alpha(found["coding"]) is None
    assert alpha(found["all"]) == pytest.approx(alpha_by_pairs(
        [["p", "p"]] * 5 + [["", ""]] * 4 + [["", "q"]] * 11))


@given(codings)
def test_alpha_by_length_of_equal_codings_is_1(coding: list[Span]) -> None:
    assume(any(not span.is_point for span in coding))
    assume(any(not any(s.start <= n < s.end for s in coding) for n in range(LENGTH)))
    found = by_length(LENGTH, (coding, coding))
    assert alpha(found["all"]) == pytest.approx(1)
    assert alpha(found["binary"]) == pytest.approx(1)


def test_an_untagged_class_is_no_label() -> None:
    assert token_classes(tokens("one two"), []) == [UNTAGGED, UNTAGGED]
    seen = coefficients.observed({(UNTAGGED, UNTAGGED): 3, (UNTAGGED, "place"): 1})
    assert seen is not None
    assert seen.untagged == pytest.approx(7 / 8)
