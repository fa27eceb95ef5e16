"""Deltas are exact: applied, taken back, joined."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from editor.core.anchors import TextEdit
from editor.review.deltas import apply, compose, invert, moved, placed_after
from editor.review.diff import diff
from tests.review.versions import Three, threes


@settings(deadline=None)
@given(threes())
def test_inverted_a_delta_takes_back(three: Three) -> None:
    delta = diff(three.base, three.mine)
    assert apply(three.mine, invert(delta)) == three.base
    assert invert(invert(delta)) == delta


@settings(deadline=None)
@given(threes())
def test_composed_deltas_do_one_after_the_other(three: Three) -> None:
    first, second = diff(three.base, three.mine), diff(three.mine, three.theirs)
    assert apply(three.base, compose(first, second)) == three.theirs
    assert compose(first, ()) == first
    assert compose((), second) == second


@settings(deadline=None)
@given(threes())
def test_composed_with_its_inverse_a_delta_is_none(three: Three) -> None:
    delta = diff(three.base, three.mine)
    assert compose(delta, invert(delta)) == ()


@settings(deadline=None)
@given(threes())
def test_edits_know_their_place_in_the_new_text(three: Three) -> None:
    for edit in placed_after(diff(three.base, three.mine)):
        assert three.mine[edit.start:edit.new_end] == edit.inserted


def test_edits_that_do_not_meet_stay_apart() -> None:
    first = (TextEdit(0, "a", "bb"), TextEdit(10, "", "x"))
    second = (TextEdit(5, "c", ""),)
    assert compose(first, second) == (TextEdit(0, "a", "bb"), TextEdit(4, "c", ""), TextEdit(10, "", "x"))


def test_a_word_deleted_and_typed_anew_is_a_word_replaced() -> None:
    assert compose((TextEdit(4, "Pasha", ""),), (TextEdit(4, "", "Bey"),)) == (TextEdit(4, "Pasha", "Bey"),)


def test_two_insertions_at_one_point_keep_their_order() -> None:
    delta = (TextEdit(1, "", "z"), TextEdit(1, "", "a"))
    assert apply("xy", delta) == "xzay"
    assert compose((), delta) == delta
    assert apply("xy", compose((TextEdit(0, "x", "w"),), moved(delta, 1))) == "wyza"


def test_a_delta_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not what the delta removes"):
        apply("abc", (TextEdit(0, "b", ""),))
    with pytest.raises(ValueError, match="not what the delta removes"):
        apply("abab", (TextEdit(2, "a", ""), TextEdit(0, "a", "")))
