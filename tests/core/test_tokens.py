"""Words and runs of signs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.tokens import tokens


@pytest.mark.parametrize(("text", "words"), [
    ("Dear comrade. STALIN!", ["Dear", "comrade", ".", "STALIN", "!"]),
    ("P[olit]b[yuro] don't Saint-Denis", ["P", "[", "olit", "]", "b", "[", "yuro", "]", "don't", "Saint-Denis"]),
    ("e\u0301te\u0301 — 😀 \u00a0", ["e\u0301te\u0301", "—", "😀"]), (" \n\t", [])])
def test_a_token_is_a_word_or_a_run_of_signs(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in tokens(text)] == words


@given(text=st.text(alphabet=st.sampled_from("ab' -\n.é\u0301א😀"), max_size=30))
def test_tokens_are_everything_but_white_space_in_order(text: str) -> None:
    found = tokens(text)
    assert "".join(text[start:end] for start, end in found) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in pairwise(found))
