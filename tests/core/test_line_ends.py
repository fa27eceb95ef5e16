"""Lines put together again, and the words that were divided at their ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.line_ends import as_one_line, line_ends
from editor.core.quotes import candidates


@pytest.mark.parametrize(("text", "line"), [
    ("a memoran-\ndum of the", "a memorandum of the"), ("Saint-\nDenis", "Saint-Denis"),
    ("one\ntwo  \n\n  three\n", "one two three"), ("co\u00adoperate and mo\u00ad\nre", "cooperate and more"),
    ("the years 1921-\n22", "the years 1921- 22"), ("он при-\nшёл", "он пришёл"), ("wait -\nthen", "wait - then"),
    ("", ""), ("\n\n", "")])
def test_one_line(text: str, line: str) -> None:
    assert as_one_line(text) == line


@given(st.text(alphabet="ab \n-\u00adA", max_size=40))
def test_nothing_but_line_ends_blanks_and_hyphens_goes(text: str) -> None:
    line = as_one_line(text)
    assert "\n" not in line
    assert [c for c in line if c in "abA"] == [c for c in text if c in "abA"]
    assert as_one_line(line) == line
    ends = line_ends(text)
    assert all(one.end <= two.start for one, two in pairwise(ends))


def test_places_for_a_quote_are_ranked_by_their_sides() -> None:
    content = "Enver went. Then came Enver Pasha, and Enver wept."
    found = candidates(content, "Enver", "Then came ", " Pasha", 0)
    assert [content[p.start:p.end] for p in found] == ["Enver"] * 3
    assert content.startswith("Enver Pasha", found[0].start)
    assert found[0].score > found[1].score
    (alike,) = candidates(content, "Enver Pascha", "", "", 0)
    assert content[alike.start:alike.end].startswith("Enver Pas")
    assert not alike.exact
    assert candidates(content, "Zinoviev", "", "", 0) == []
    assert len(candidates("a" * 100, "a", "", "", 0, limit=5)) == 5


def test_places_for_a_point_stand_between_its_sides() -> None:
    content = "came Enver Pasha, and wept."
    (place,) = candidates(content, "", "Pasha", ", and", 0)
    assert (place.start, place.end, place.exact) == (16, 16, True)
    assert candidates(content, "", "", "", 3) == []
