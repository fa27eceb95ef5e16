"""What a date means, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.letters import DateValue
from editor.ui.date_words import date_words, edtf_words


@pytest.mark.parametrize(("edtf", "words"), [
    ("1922-04-03", "3 April 1922, Monday"), ("1922-04", "April 1922"), ("1922", "1922"), ("1922~", "about 1922"),
    ("1922-04-03?", "perhaps 3 April 1922, Monday"), ("1922-04%", "perhaps about April 1922"),
    ("[..1922-04-03]", "not after 3 April 1922"), ("[1922-04-03..]", "not before 3 April 1922"),
    ("[1921..1922]", "between 1921 and 1922"), ("1922-04-03/1922-05", "from 3 April 1922 to May 1922"),
    ("../1922", "until 1922"), ("1922/..", "from 1922"), ("[1921,1922]", "1921 or 1922"), ("192X", "the 1920s"),
    ("19XX", "the years 1900–1999"), ("1922-21", "spring 1922"), ("XXXX-04-03", "3 April"),
    ("1922-04-XX", "a day of April 1922"), ("1922-13", ""), ("1922-02-30", ""), ("soon", ""), ("", ""),
])
def test_edtf_in_words(edtf: str, words: str) -> None:
    assert edtf_words(edtf) == words


def test_a_date_says_when_it_is_not_understood_and_in_which_calendar_it_is_printed() -> None:
    assert date_words(None) == ""
    assert date_words(DateValue(text="soon")) == "Not understood as a date; kept as it is."
    assert date_words(DateValue(text="x", edtf="soon")) == "This is no EDTF date; kept as it is."
    assert date_words(DateValue(text="25 October 1917", edtf="1917-11-07", calendar="julian")) == (
        "7 November 1917, Wednesday (printed in the Julian calendar)")


@given(st.from_regex(
    r"[\[{]?-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?(\.\.|/|,)?([0-9X]{4}(-[0-9]{2})?)?[\]}]?", fullmatch=True))
def test_no_edtf_breaks_the_words(edtf: str) -> None:
    assert isinstance(edtf_words(edtf), str)
