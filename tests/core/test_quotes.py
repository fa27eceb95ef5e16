"""Finding an annotation's place again by its words and what stands around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.quotes import CONTEXT, Quote, capture, locate
from tests.core.strategies import spans, texts, words

TEXT = ("Comrade Petrov wrote to me on 3 May. I answered Comrade Petrov at once, and Comrade Petrov's wife came to "
        "see us in Leningrad with the two children and all their luggage.")


def test_capture_takes_32_code_points_on_either_side() -> None:
    assert capture(TEXT, 56, 62) == Quote("Petrov", TEXT[24:56], TEXT[62:94])
    assert capture(TEXT, 0, 7) == Quote("Comrade", "", TEXT[7:39])
    assert capture("ab", 2, 2) == Quote("", "ab", "")


def test_the_words_at_the_place_are_taken_at_once() -> None:
    assert locate(TEXT, "Petrov", "", "", 84) == (84, 90, 100.0, True)


def test_words_that_stand_once_are_found_anywhere() -> None:
    place = locate(TEXT, "Leningrad", "", "", 0)
    assert place is not None
    assert (TEXT[place.start:place.end], place.exact) == ("Leningrad", True)


@pytest.mark.parametrize("start", [8, 56, 84])
def test_of_several_places_the_sides_decide(start: int) -> None:
    assert TEXT[start:start + 6] == "Petrov"
    quote = capture(TEXT, start, start + 6)
    shifted = "A line before. " + TEXT
    place = locate(shifted, *quote, near=3)
    assert place is not None
    assert (place.start, place.end, place.exact) == (start + 15, start + 21, True)


def test_where_nothing_decides_it_is_a_suggestion() -> None:
    place = locate("Petrov, Petrov, Petrov", "Petrov", "", "", 3)
    assert place is not None
    assert not place.exact


def test_words_that_were_corrected_are_suggested_not_asserted() -> None:
    quote = capture(TEXT, 112, 132)
    corrected = TEXT.replace("Leningrad", "Leningrade")
    place = locate(corrected, *quote, near=0)
    assert place is not None
    assert not place.exact
    assert "Leningrade" in corrected[place.start - 2:place.end + 2]
    assert 80 < place.score < 100


def test_words_that_were_replaced_are_suggested_between_their_sides() -> None:
    quote = capture(TEXT, TEXT.index("Leningrad"), TEXT.index("Leningrad") + 9)
    corrected = TEXT.replace("Leningrad", "Kyiv")
    place = locate(corrected, *quote, near=5)
    assert place is not None
    assert (corrected[place.start:place.end], place.exact) == ("Kyiv", False)


def test_a_long_quote_is_suggested_by_its_ends() -> None:
    paragraph = " ".join(f"word{number}" for number in range(120))
    text = "First line\n" + paragraph + "\nLast line"
    corrected = text.replace("word60", "wort sixty")
    place = locate(corrected, paragraph, "First line\n", "\nLast line", 11)
    assert place is not None
    assert corrected[place.start:place.end] == paragraph.replace("word60", "wort sixty")


def test_a_point_is_found_by_its_two_sides_or_one_of_them() -> None:
    point = TEXT.index(" on 3 May")
    _, prefix, suffix = capture(TEXT, point, point)
    assert locate(TEXT, "", prefix, suffix, point) == (point, point, 100.0, True)
    assert locate("X. " + TEXT, "", prefix, suffix, 0) == (point + 3, point + 3, 100.0, True)
    one_side = locate(TEXT.replace("3 May", "5 May"), "", prefix, suffix, 0)
    assert one_side is not None
    assert (one_side.start, one_side.end, one_side.exact) == (point, point, False)


@pytest.mark.parametrize(("quote", "prefix", "suffix"), [("zzzzqqqq", "", ""), ("", "", ""), ("", "qqq", "zzz")])
def test_what_is_nowhere_is_not_found(quote: str, prefix: str, suffix: str) -> None:
    assert locate(TEXT, quote, prefix, suffix, 40) is None
    assert locate("", quote, prefix, suffix, 40) is None


@given(st.data(), texts)
def test_what_was_captured_is_found_where_it_was(data: st.DataObject, text: str) -> None:
    anchor = data.draw(spans(len(text)))
    quote = capture(text, anchor.start, anchor.end)
    assert len(quote.prefix) <= CONTEXT
    place = locate(text, *quote, near=anchor.start)
    if any(quote):
        assert place is not None
        assert place[:2] == (anchor.start, anchor.end)
        assert place.exact


@given(texts, words, words, words, st.integers(-10, 1000))
def test_it_never_raises_and_what_is_exact_is_exact(text: str, quote: str, prefix: str, suffix: str,
                                                    near: int) -> None:
    place = locate(text, quote, prefix, suffix, near)
    if place is not None:
        assert 0 <= place.start <= place.end <= len(text)
        assert 0 <= place.score <= 100
        if place.exact:
            assert text[place.start:place.end] == quote


def test_a_whole_book_is_searched_in_no_time() -> None:
    text = " ".join(f"word{number}" for number in range(17_000))
    began = time.process_time()
    for length in (9, 60, 300, 5_000):
        place = locate(text, text[70_000:70_000 + length].replace("ord", "rod", 1), "", "", 10)
        assert place is None or not place.exact
    assert time.process_time() - began < 1.0
