"""Characters are found by name, by code point and by their likeness."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.characters import clean
from editor.core.palette import code_points, face, find_characters, insertable, name_of, special_characters


@pytest.mark.parametrize(("query", "first"), [
    ("long s", "ſ"), ("lat sm long s", "ſ"), ("17f", "ſ"), ("U+017F", "ſ"), ("\\u017f", "ſ"), ("&#x17F;", "ſ"),
    ("em dash", "—"), ("no-break space", "\u00a0"), ("cyr small yat", "ѣ"), ("combining acute", "\u0301"),
    ("1f600", "😀"),
])
def test_the_likeliest_character_comes_first(query: str, first: str) -> None:
    assert find_characters(query)[0] == first


def test_a_character_brings_its_relatives() -> None:
    found = find_characters("e")
    assert found[0] == "e"
    assert {"é", "ê", "ë", "ē", "É"} <= set(found)


@pytest.mark.parametrize("query", ["", "   ", "d800", "110000", "0", "no such name at all", "fdd0", "2028"])
def test_what_no_text_may_hold_is_not_found(query: str) -> None:
    assert all(insertable(character) for character in find_characters(query))
    if query.strip() not in ("0",):
        assert find_characters(query) == []


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=12))
def test_whatever_is_asked_only_what_a_text_may_hold_is_offered(query: str) -> None:
    for character in find_characters(query):
        assert clean(character).text == character


def test_names_code_points_and_faces() -> None:
    assert code_points("e\u0301") == "U+0065 U+0301"
    assert name_of("e\u0301") == "latin small letter e + combining acute accent"
    assert face("\u0301") == "\u25cc\u0301"
    assert face("ſ") == "ſ"


def test_special_characters_are_those_beyond_ascii_by_number() -> None:
    assert special_characters(["a–b—c–", "ſ\n", "—–"]) == ["–", "—", "ſ"]
