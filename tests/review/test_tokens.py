"""Tokens lose nothing, and words stay whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.plain_signs import RANGES, all_plain
from editor.core.word_diff import tokens as word_tokens
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


@settings(deadline=None)
@given(st.text(st.one_of(st.sampled_from("a1 .,;-'’\n\t\r_\u00ad\u2011\u00a0é"), st.sampled_from(
    [chr(place) for first, last in RANGES for place in range(first, last + 1)]))))
def test_plain_texts_have_the_same_tokens_either_way(text: str) -> None:
    assert all_plain(text)
    # One sign behind the text makes it none that is plain, and is a token of its own.
    assert [*tokenise(text), "☞"] == tokenise(text + "☞")
    assert not all_plain(text + "☞")
    assert word_tokens(text) == word_tokens(text + "☞")[:-1]


def test_every_plain_sign_is_the_same_to_both_kinds_of_expressions() -> None:
    signs = [chr(place) for first, last in RANGES for place in range(first, last + 1)]
    for sign in signs:
        for text in (sign, f"a{sign}", f"{sign}1", sign * 2, f" {sign}\n"):
            assert tokenise(text) == tokenise(text + "☞")[:-1], hex(ord(sign))
            assert word_tokens(text) == word_tokens(text + "☞")[:-1], hex(ord(sign))


def test_what_combines_is_not_plain() -> None:
    assert not any(map(all_plain, ("e\u0301", "\u0600 ", "👩\u200d🔬", "x²", "\u203f")))
