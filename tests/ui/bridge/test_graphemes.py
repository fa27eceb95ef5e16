"""Carets stand between what a reader sees as characters."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.bridge.graphemes import is_boundary, next_boundary, previous_boundary, snap, word_at

TEXTS = st.text(st.sampled_from("ab \n\u00a0é\u0301\u0323😀👩\u200d👧🇩🇪🏽क\u094dषשא"), max_size=24)


def boundaries(text: str) -> list[int]:
    places = [0]
    for match in regex.finditer(r"\X", text):
        places.append(match.end())
    return places


@given(TEXTS)
def test_boundaries_are_those_of_the_unicode_rule(text):
    places = boundaries(text)
    for position in range(len(text) + 1):
        assert is_boundary(text, position) == (position in places)
        assert previous_boundary(text, position) == max((p for p in places if p < position), default=0)
        assert next_boundary(text, position) == min((p for p in places if p > position), default=len(text))
        assert snap(text, position) in places
        assert snap(text, position, forward=True) in places


def test_positions_outside_the_text_are_brought_in():
    assert snap("abc", -4) == 0
    assert snap("abc", 99) == 3


@pytest.mark.parametrize(("text", "position", "word"), [
    ("the Emir's plans", 5, "Emir's"),
    ("coup-d’état now", 3, "coup-d’état"),
    ("one two", 3, "one"),
    ("one  two", 4, ""),
    ("(Ташкент)", 4, "Ташкент"),
    ("line\nnext", 5, "next"),
    ("e\u0301te\u0301 x", 2, "e\u0301te\u0301"),
    ("", 0, ""),
])
def test_the_word_at_a_position(text, position, word):
    start, end = word_at(text, position)
    assert text[start:end] == word
    assert start <= position <= end
