"""What dates mean, in the languages of editions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.dates_edtf import shape_is_valid
from editor.formats.date_words import edtf_words
from editor.formats.words import LANGUAGES, Words

SAID = [
    ("1893-06-24", "24 June 1893", "24. Juni 1893", "24 июня 1893"),
    ("1893-06", "June 1893", "Juni 1893", "июнь 1893"),
    ("1893-21", "spring 1893", "Frühling 1893", "весна 1893"),
    ("1893?", "perhaps 1893", "vielleicht 1893", "возможно, 1893"),
    ("1893-06-XX", "June 1893", "Juni 1893", "июнь 1893"),
    ("189X", "the 1890s", "1890er Jahre", "1890-е годы"),
    ("18XX", "the years 1800–1899", "die Jahre 1800–1899", "годы 1800–1899"),
    ("[1893-06-24..]", "not before 24 June 1893", "nicht vor 24. Juni 1893", "24 июня 1893 или позже"),
    ("[..1893-06]", "not after June 1893", "nicht nach Juni 1893", "июнь 1893 или раньше"),
    ("[1893-06-01..1893-06-30]", "June 1893", "Juni 1893", "июнь 1893"),
    ("[1892-02-01..1892-02-29]", "February 1892", "Februar 1892", "февраль 1892"),
    ("[1893-06-01..1893-06-29]", "between 1 June 1893 and 29 June 1893", "zwischen 1. Juni 1893 und 29. Juni 1893",
     "в промежутке: 1 июня 1893 – 29 июня 1893"),
    ("[1893,1895]", "1893 or 1895", "1893 oder 1895", "1893 или 1895"),
    ("1893-06-24/1893-07-02", "from 24 June 1893 to 2 July 1893", "24. Juni 1893 bis 2. Juli 1893",
     "24 июня 1893 – 2 июля 1893"),
    ("1893/..", "from 1893", "ab 1893", "1893 и позже"),
    ("no date", "", "", ""),
]


@pytest.mark.parametrize(("edtf", "english", "german", "russian"), SAID)
def test_a_date_is_said_in_every_language(edtf: str, english: str, german: str, russian: str) -> None:
    assert [edtf_words(edtf, Words(language)) for language in LANGUAGES] == [english, german, russian]


@given(edtf=st.text(alphabet="0123456789-X?~%/.[]{},", max_size=24), language=st.sampled_from(LANGUAGES))
def test_whatever_is_written_as_a_date_is_said_or_is_none(edtf: str, language: str) -> None:
    words = edtf_words(edtf, Words(language))
    assert "{" not in words
    assert shape_is_valid(edtf) or not words
