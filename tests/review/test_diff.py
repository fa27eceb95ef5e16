"""Comparing two texts: exact, well aligned, well placed, and bounded."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.revising import recall, revised
from editor.core.anchors import TextEdit
from editor.review import alignment
from editor.review.alignment import Run, align, heaviest
from editor.review.deltas import apply
from editor.review.diff import changed, diff
from editor.review.tokens import tokenise
from tests.review.versions import SEED_LETTER, Three, threes

signs = st.text(alphabet="abcd", max_size=40)


def _checked(one: str, other: str, runs: list[Run]) -> None:
    assert runs == sorted(runs)
    for run in runs:
        assert run.length > 0
        assert one[run.one:run.one + run.length] == other[run.other:run.other + run.length]
    for before, after in pairwise(runs):
        assert before.one + before.length <= after.one
        assert before.other + before.length <= after.other


@settings(deadline=None)
@given(signs, signs)
def test_runs_are_equal_in_order_and_do_not_overlap(one: str, other: str) -> None:
    _checked(one, other, align(one, other))


@settings(deadline=None)
@given(signs, signs)
def test_where_the_product_is_too_great_the_alignment_is_still_right(one: str, other: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "MOST_CELLS", 12)
        _checked(one, other, align(one, other))
        _checked(one, one, align(one, one))


def test_anchors_are_sought_anew_within_a_gap_that_is_too_great(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "MOST_CELLS", 200)
    one = "".join(chr(0x4E00 + number) for number in range(400))
    other = "".join(sign for number, sign in enumerate(one) if number % 4)
    # No five signs of the one stand together in the other: only shorter runs can be anchors.
    assert sum(run.length for run in align(one, other)) == len(other)


def test_the_heaviest_chain_is_not_the_longest_list() -> None:
    long, short = Run(0, 50, 30), [Run(40, 0, 5), Run(46, 6, 5), Run(52, 12, 5)]
    assert heaviest([long, *short]) == [long]
    assert heaviest([long._replace(length=10), *short]) == short


@settings(deadline=None)
@given(threes())
def test_applied_to_the_one_text_the_difference_makes_the_other(three: Three) -> None:
    delta = diff(three.mine, three.theirs)
    assert apply(three.mine, delta) == three.theirs
    assert all(edit.removed != edit.inserted for edit in delta)
    assert diff(three.mine, three.mine) == ()


@settings(deadline=None)
@given(threes())
def test_edits_begin_and_end_at_tokens(three: Three) -> None:
    old, new = tokenise(three.mine), tokenise(three.theirs)
    for one, other in pairwise(changed(old, new)):
        assert one.end < other.start
        assert one.new_end < other.new_start
        assert old[one.end:other.start] == new[one.new_end:other.new_start]


@pytest.mark.parametrize(("share", "least"), [(0.02, 0.9995), (0.08, 0.999)])
def test_surviving_words_are_traced_to_where_they_stood(share: float, least: float) -> None:
    tokens = tokenise(SEED_LETTER)
    shares = []
    for seed in range(12):
        version = revised(SEED_LETTER, seed, share)
        aligned, place, new_place = dict[int, int](), 0, 0
        for span in (*changed(tokens, version.tokens), (len(tokens), 0, len(version.tokens), 0)):
            aligned.update(zip(range(new_place, span[2]), range(place, span[0]), strict=True))
            place, new_place = span[1], span[3]
        shares.append(recall(version, aligned, tokens))
    assert sum(shares) / len(shares) >= least


@pytest.mark.parametrize(("before", "after", "edit"), [
    ("Nobody went. We stayed. They left.", "Nobody went. We waited. We stayed. They left.",
     TextEdit(13, "", "We waited. ")),
    ("one\ntwo\nthree", "one\none and a half\ntwo\nthree", TextEdit(4, "", "one and a half\n")),
    ("one\ntwo", "one\ntwo\nthree", TextEdit(7, "", "\nthree")),
    ("the report", "the long report", TextEdit(4, "", "long ")),
    ("the long report", "the report", TextEdit(4, "long ", "")),
    ("in front", "in\N{NO-BREAK SPACE}front", TextEdit(2, " ", "\N{NO-BREAK SPACE}")),
    ("first. Second", "first.\nSecond", TextEdit(6, " ", "\n")),
])
def test_a_change_stands_where_it_reads_best(before: str, after: str, edit: TextEdit) -> None:
    assert diff(before, after) == (edit,)


def test_a_respelt_word_is_an_edit_of_its_own() -> None:
    assert diff("a report came", "a few reports came") == (TextEdit(2, "", "few "), TextEdit(2, "report", "reports"))
    assert diff("Ahmed Khodzhaev", "Akhmed Khodjaev") == (
        TextEdit(0, "Ahmed", "Akhmed"), TextEdit(6, "Khodzhaev", "Khodjaev"))


def test_two_passages_that_share_stray_words_are_one_edit() -> None:
    before = "Here he says that nobody wanted to go and that this is a strange story. The end."
    after = "Typewritten copy of seven leaves with a signature which is an autograph. The end."
    edit, = diff(before, after)
    assert (edit.removed, edit.inserted) == (before[:-10], after[:-10])


def test_a_sentence_that_was_reworked_remains_several_edits() -> None:
    before = "Here he says that nobody wanted to go there and that this is a very strange story."
    after = "Here he writes that no one wanted to leave then and that it is a strange affair."
    assert len(diff(before, after)) >= 5


@pytest.mark.parametrize("after", ["ba " * 20_000, "a b " * 15_000, "b a\n" * 15_000])
def test_memory_grows_with_the_text_and_not_with_its_square(after: str) -> None:
    before = "a b " * 20_000
    tracemalloc.start()
    try:
        delta = diff(before, after)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert apply(before, delta) == after
    assert peak < 60_000_000
