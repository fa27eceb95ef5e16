"""The character policy."""

from __future__ import annotations

import pytest

from editor.core.characters import REPLACEMENT, clean


@pytest.mark.parametrize("character", ["\0", "\x08", "\x1b", "\ud800", "\ufdd0", "\ufdef", "\ufffe", "\uffff"])
def test_what_a_text_may_not_hold_is_replaced_and_counted(character: str) -> None:
    assert clean(f"a{character}b") == (f"a{REPLACEMENT}b", 0, 1)


@pytest.mark.parametrize(
    ("ending", "counted"), [("\n", 0), ("\r\n", 0), ("\r", 0), ("\u2028", 1), ("\u0085", 1), ("\x0c", 1)])
def test_every_line_end_becomes_a_line_feed_and_the_odd_ones_are_counted(ending: str, counted: int) -> None:
    assert clean(f"a{ending}b") == ("a\nb", counted, 0)


@pytest.mark.parametrize("text", ["\u00a0", "e\u0301", "👩‍🦰", "עברית", "\t", "\u00ad", "\ufeff"])
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert clean(text) == (text, 0, 0)
