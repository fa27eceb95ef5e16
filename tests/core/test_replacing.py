"""What a pattern finds and what replacing comes to."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import apply_edit
from editor.core.messages import LetterbookError
from editor.core.replacing import Pattern, Replacement, edits_of, like_case, replacements
from tests.core import strategies


def replaced(content: str, pattern: Pattern, new: str, **options: bool) -> str:
    for edit in edits_of(replacements("t", content, pattern, new, **options)):
        content = apply_edit(content, edit)
    return content


@pytest.mark.parametrize(("content", "pattern", "new", "result"), [
    ("Búkhara and BUKHARA", Pattern(query="bukhara"), "Kokand", "Kokand and Kokand"),
    ("🙂 Búkhara 🙂", Pattern(query="bukhara", ignore_diacritics=False), "x", "🙂 Búkhara 🙂"),
    ("Enver, Envers", Pattern(query="Enver", whole_words=True), "Anwar", "Anwar, Envers"),
    ("Straße und Strasse", Pattern(query="strasse"), "Weg", "Weg und Weg"),
    ("3 April 1922", Pattern(query=r"(\d+) (April)", regex=True), r"\2 \1,", "April 3, 1922"),
    ("3 April", Pattern(query=r"(?P<day>\d+)", regex=True), r"\g<day>rd", "3rd April"),
    ("a\nb", Pattern(query=r"^(\w)$", regex=True), r"[\1]", "[a]\n[b]"),
    ("aaa", Pattern(query="a", ignore_case=False), "aa", "aaaaaa"),
    ("שלום 🙂 שלום", Pattern(query="שלום"), "מרחבא", "מרחבא 🙂 מרחבא"),
])
def test_every_place_is_replaced(content: str, pattern: Pattern, new: str, result: str) -> None:
    assert replaced(content, pattern, new) == result


@given(strategies.texts, strategies.words, strategies.words)
def test_what_is_replaced_is_what_was_found_and_nothing_else(content: str, query: str, new: str) -> None:
    pattern = Pattern(query=query)
    found = replacements("t", content, pattern, new) if pattern else []
    for one in found:
        assert content[one.start:one.end] == one.old
        assert (one.start, one.end) in pattern.places(content)
    pieces, at = [], 0
    for one in found:
        pieces += [content[at:one.start], one.new]
        at = one.end
    expected = "".join([*pieces, content[at:]])
    for edit in edits_of(found):
        content = apply_edit(content, edit)
    assert content == expected


@pytest.mark.parametrize(("old", "new", "result"), [
    ("ENVER", "anwar", "ANWAR"), ("Enver", "anwar", "Anwar"), ("enver", "Anwar", "anwar"), ("7", "anwar", "anwar"),
    ("E", "anwar", "Anwar"), ("Enver", "“anwar”", "“Anwar”"), ("", "a", "a"), ("Émir", "écran", "Écran"),
])
def test_case_follows_the_old_words(old: str, new: str, result: str) -> None:
    assert like_case(old, new) == result


def test_a_pattern_that_never_ends_is_stopped_and_a_wrong_one_is_told() -> None:
    begun = time.process_time()
    with pytest.raises(LetterbookError, match="search-pattern-slow"):
        replacements("t", "a" * 40 + "!", Pattern(query=r"((a|a)+)+$|((a|aa)+)+b", regex=True), "x")
    assert time.process_time() - begun < 10
    with pytest.raises(LetterbookError, match="search-pattern-invalid"):
        replacements("t", "a", Pattern(query="(", regex=True), "x")
    for wrong in (r"\3", r"\g<day>", "\\"):
        with pytest.raises(LetterbookError, match="replacement-invalid"):
            replacements("t", "a", Pattern(query="(a)", regex=True), wrong)


def test_what_comes_in_keeps_the_character_policy() -> None:
    (one,) = replacements("t", "a", Pattern(query="a"), "x\u2028y\x00")
    assert one.new == "x\ny\ufffd"


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=4))
def test_overlapping_places_are_refused(spans: list[tuple[int, int]]) -> None:
    places = [Replacement("t", min(s), max(s), "x" * (max(s) - min(s)), "y") for s in spans]
    ordered = sorted((one.start, one.end) for one in places)
    if any(after[0] < before[1] for before, after in pairwise(ordered)):
        with pytest.raises(ValueError, match="overlap"):
            edits_of(places)
    else:
        assert len(edits_of(places)) == len(places)
