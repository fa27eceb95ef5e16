"""Tokens lose nothing, and words stay whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.review.tokens import glues, in_common_code, offsets, plain, tokenise
from tests.review.versions import texts


@settings(deadline=None)
@given(st.one_of(st.text(), texts))
def test_joined_tokens_are_the_text(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(tokens) == text
    assert all(tokens)
    assert [text[start:end] for start, end in zip(offsets(tokens), offsets(tokens)[1:], strict=False)] == tokens


def test_words_keep_apostrophes_hyphens_and_marks() -> None:
    assert tokenise("O’Neill's vice-consul — café, cafe\N{COMBINING ACUTE ACCENT}s") == [
        "O’Neill's", " ", "vice-consul", " ", "—", " ", "café", ",", " ", "cafe\N{COMBINING ACUTE ACCENT}s"]


def test_blanks_and_breaks_are_tokens_of_their_own() -> None:
    assert tokenise("a  b\N{NO-BREAK SPACE}c \n\nd") == ["a", "  ", "b", "\N{NO-BREAK SPACE}", "c", " ", "\n\n", "d"]


def test_what_a_reader_sees_as_one_sign_is_one_token() -> None:
    scientist = "👩\N{ZERO WIDTH JOINER}🔬"
    assert tokenise(f"({scientist}🇪🇺)") == ["(", scientist, "🇪🇺", ")"]


def test_codes_are_equal_where_tokens_are() -> None:
    one, other = in_common_code(["a", "b", "a"], ["c", "a"])
    assert one[0] == one[2] == other[1]
    assert len({one[0], one[1], other[0]}) == 3


def test_typography_is_blanks_quotes_and_case_but_never_a_break() -> None:
    assert plain("He said: “To-day”\N{NO-BREAK SPACE}!") == plain('he said : "To-Day"!')
    assert plain("a b") != plain("a\nb")
    assert plain("Khodzhaev") != plain("Khodjaev")


def test_words_glue_and_signs_do_not() -> None:
    assert glues("the", "archive")
    assert not glues("the ", "archive")
    assert not glues("the", ", archive")
    assert not glues("", "archive")
