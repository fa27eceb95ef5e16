"""Differences of two transcriptions by their kind, and the estimate of what nobody found."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from editor.review.agreement_text import normalised
from editor.review.collation import (
    SKIPPED_WORDS,
    Difference,
    Tallied,
    TokenEdit,
    alike_by_chance,
    by_weight,
    collate,
    corrections,
    differences,
    remaining_errors,
    tally,
)

SKIPPED = "nobody of them wanted to go there at all"


def tokens(text: str) -> list[str]:
    pieces = []
    for word in text.split(" "):
        pieces += [word, " "]
    return pieces[:-1]


def collated(first: str, second: str) -> list[Difference]:
    ours, theirs = tokens(first), tokens(second)
    return differences(ours, theirs, [TokenEdit(e.tag, e.src_start, e.src_end, e.dest_start, e.dest_end)
                                      for e in Levenshtein.opcodes(ours, theirs)])


@pytest.mark.parametrize(("first", "second", "kind"), [
    ("an “old” man", "an «old» man", "normalised"), ("ещё один", "еще один", "normalised"),
    ("The man", "the man", "normalised"), ("Old Kokand", "Old Khokand", "other"), ("one two", "one", "other"),
    ("a\N{NO-BREAK SPACE}b", "a\tb", "normalised")])
def test_kinds_of_single_differences(first: str, second: str, kind: str) -> None:
    (found,) = collated(first, second)
    assert found.kind == kind


def test_eight_words_only_in_one_are_a_skip_and_seven_are_none() -> None:
    for count, kind in ((SKIPPED_WORDS, "skip"), (SKIPPED_WORDS - 1, "other")):
        extra = [word for n in range(count) for word in (f"word{n}", " ")]
        ours = ["begin", " ", *extra, "end"]
        edits = [TokenEdit("equal", 0, 2, 0, 2), TokenEdit("delete", 2, 2 + len(extra), 2, 2),
                 TokenEdit("equal", 2 + len(extra), len(ours), 2, 3)]
        (found,) = differences(ours, ["begin", " ", "end"], edits)
        assert (found.kind, found.words, found.second, found.edit) == (kind, count, "", 1)
        turned = [TokenEdit("insert", e.second_start, e.second_end, e.first_start, e.first_end)
                  if e.tag == "delete" else TokenEdit("equal", *e[3:], *e[1:3]) for e in edits]
        (found,) = differences(["begin", " ", "end"], ours, turned)
        assert (found.kind, found.first) == (kind, "")


def test_a_skip_that_ends_in_a_misread_word_is_still_a_skip() -> None:
    ours = [SKIPPED, " ", "Bukhara"]
    (found,) = differences(ours, ["Buchara"], [TokenEdit("replace", 0, 3, 0, 1)])
    assert found.kind == "skip"


def test_skips_come_first_and_what_is_equal_when_normalised_last() -> None:
    first = f"The “Emir” left Kokand and {SKIPPED} but me"
    second = "The «Emir» left Khokand and but me"
    found = collated(first, second)
    assert [one.kind for one in found] == ["normalised", "other", "skip"]
    assert [one.kind for one in by_weight(found)] == ["skip", "other", "normalised"]
    assert tally(tokens(first), tokens(second), found) == Tallied(normalised=1, skips=1, others=1, first_words=16,
                                                                  second_words=7)


def test_the_estimate_of_lincoln_petersen_and_chapman() -> None:
    found = remaining_errors(first=200, second=150, both=50)
    assert (found.found, found.total) == (300, 600)
    assert found.corrected == pytest.approx(201 * 151 / 51 - 1)
    assert found.remaining == pytest.approx(found.corrected - 300)
    assert found.deviation ** 2 == pytest.approx(201 * 151 * 150 * 100 / (51 ** 2 * 52))
    nothing_shared = remaining_errors(3, 2, 0)
    assert (nothing_shared.total, nothing_shared.corrected) == (None, 11)
    all_shared = remaining_errors(4, 4, 4)
    assert (all_shared.total, all_shared.remaining, all_shared.deviation) == (4, 0, 0)
    assert remaining_errors(0, 0, 0).remaining == 0


def test_the_estimate_is_right_for_readers_who_are_independent_and_low_for_those_who_are_not() -> None:
    source = random.Random(5)
    independent, alike = [], []
    for _ in range(300):
        difficulty = [source.choice((0.2, 0.9)) for _ in range(100)]
        for results, chances in ((independent, [0.55] * 100), (alike, difficulty)):
            one = {n for n in range(100) if source.random() < chances[n]}
            other = {n for n in range(100) if source.random() < chances[n]}
            results.append(remaining_errors(len(one), len(other), len(one & other)).corrected)
    assert sum(independent) / 300 == pytest.approx(100, abs=2)
    assert sum(alike) / 300 < 80


@pytest.mark.parametrize("counts", [(-1, 2, 0), (3, 2, 3), (3, 2, -1)])
def test_counts_that_cannot_be_are_refused(counts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such counts"):
        remaining_errors(*counts)


_texts = st.text(st.sampled_from("ab Б“\"\n,."), max_size=60)


@given(_texts, _texts)
def test_no_difference_is_missed(first: str, second: str) -> None:
    """The places, put in order with what stands between them, are both texts; and what is called typography is that."""
    found = collate(first, second)
    place = other = 0
    for one in sorted(found.places, key=lambda one: (one.start, one.other_start)):
        assert first[place:one.start] == second[other:one.other_start]
        assert (first[one.start:one.end], second[one.other_start:one.other_end]) == (
            one.difference.first, one.difference.second)
        assert (one.difference.kind == "normalised") == (
            normalised(one.difference.first) == normalised(one.difference.second))
        place, other = one.end, one.other_end
    assert first[place:] == second[other:]
    assert found.tally.normalised + found.tally.skips + found.tally.others == len(found.places)
    kinds = [one.difference.kind for one in found.places]
    assert kinds == sorted(kinds, key=("skip", "other", "normalised").index)


def test_mistakes_made_alike_by_chance() -> None:
    assert alike_by_chance(0, 0) == 0
    assert alike_by_chance(10, 1_000) == pytest.approx(0.025)
    with pytest.raises(ValueError, match="no words"):
        alike_by_chance(1, 0)


def test_corrections_are_counted_where_they_are_the_same() -> None:
    base = "one tow three fuor five"
    assert corrections(base, "one two three four five", "one two three fore  five") == (2, 2, 1)
    assert corrections(base, base, base.upper()) == (0, 0, 0)
