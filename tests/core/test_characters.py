"""The character policy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from editor.core.characters import REPLACEMENT, clean


def test_line_ends_become_lf_and_only_odd_ones_count() -> None:
    assert clean("a\r\nb\rc\nd") == ("a\nb\nc\nd", 0, 0)
    assert clean("a\u2028b\u2029c\u0085d\u000be\u000cf") == ("a\nb\nc\nd\ne\nf", 5, 0)


@pytest.mark.parametrize("character", ["\0", "\x08", "\x1b", "\ud800", "\ufdd0", "\ufdef", "\ufffe", "\uffff"])
def test_what_a_text_may_not_hold_is_replaced_and_counted(character: str) -> None:
    assert clean(f"a{character}b") == (f"a{REPLACEMENT}b", 0, 1)


@pytest.mark.parametrize("text", ["a\u00a0b\u0301 \U0001f600\u200f\t", "👩‍🦰", "עברית", "\u00ad", "\ufeff"])
def test_no_break_spaces_marks_and_emoji_stay(text: str) -> None:
    assert clean(text) == (text, 0, 0)


@given(st.text(st.characters(codec=None)))
def test_what_is_left_can_stand_in_xml(text: str) -> None:
    cleaned = clean(text)
    element = etree.Element("p")
    element.text = cleaned.text
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")).text == (cleaned.text or None)
    assert clean(cleaned.text) == (cleaned.text, 0, 0)
    assert len(cleaned.text) <= len(text)
