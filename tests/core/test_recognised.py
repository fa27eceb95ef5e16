"""Where doubtful words are underlined on a scan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.pages import Line, Polygon, Word
from editor.core.recognised import underline


def box(left: int, top: int, right: int, bottom: int) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def line(*words: Polygon, baseline: Polygon = ()) -> Line:
    return Line(id="l", baseline=baseline, words=tuple(Word(text="w", polygon=word) for word in words))


def test_the_underline_follows_the_slope_of_the_baseline_and_not_the_box() -> None:
    # As Tesseract reads a stamp that was set on at an angle: the box of the second word reaches into the next line.
    words = box(1006, 254, 1180, 302), box(1211, 257, 1289, 290), box(1385, 228, 1616, 312)
    found = underline(words[2], line(*words, baseline=((1006, 279), (1616, 261))))
    assert found == ((1385, 268 + 6), (1616, 261 + 6))


def test_every_piece_of_a_bent_baseline_counts() -> None:
    word = box(150, 0, 250, 60)
    assert underline(word, line(word, baseline=((0, 50), (200, 50), (300, 30)))) == ((150, 57), (250, 47))


@pytest.mark.parametrize("baseline", [(), ((0, 50),), ((100, 50), (100, 90)), ((300, 50), (0, 50)),
                                      ((0, 500), (300, 500)), ((0, -20), (300, 40))])
def test_without_a_baseline_that_crosses_it_a_word_is_underlined_at_its_foot(baseline: Polygon) -> None:
    word = box(100, 0, 200, 64)
    assert underline(word, line(word, baseline=baseline)) == ((100, 72), (200, 72))


def test_a_word_without_a_place_has_no_underline() -> None:
    assert underline((), line(baseline=((0, 0), (10, 0)))) == ()


@given(st.lists(st.tuples(st.integers(-50, 400), st.integers(-50, 200)), max_size=5).map(tuple))
def test_whatever_the_baseline_the_underline_stays_at_its_word(baseline: Polygon) -> None:
    word = box(100, 0, 200, 64)
    (left, one), (right, other) = underline(word, line(word, baseline=baseline))
    assert (left, right) == (100, 200)
    assert min(one, other) >= 0
    assert max(one, other) <= 64 + 2 * 8
