"""A few letters find what was meant, and the best fit comes first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.matching import Field, match


def fit(query: str, text: str) -> float:
    return match(query, (Field(text),))


def test_beginnings_go_before_insides_and_insides_before_misspellings() -> None:
    assert fit("note", "Note") > fit("note", "Notes of the letter") > fit("note", "Add note") > 0
    assert fit("note", "Add note") > fit("ote", "Add note") > fit("nota", "Add note") > 0


def test_every_word_must_fit_somewhere() -> None:
    fields = (Field("Tag a person"), Field("Tag the selection", 0.5))
    assert match("per tag", fields)
    assert match("tag sel", fields)
    assert not match("tag place", fields)


def test_initials_misspellings_case_and_accents_are_understood() -> None:
    assert fit("tap", "Tag a person")
    assert fit("prefrence", "Preferences")
    assert fit("UBER", "Über Letterbook")
    assert fit("печать", "Печать…")
    assert not fit("zz", "Tag a person")
    assert not fit("x", "Export")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_looked_for(query: str, text: str) -> None:
    assert fit(query, text) >= 0
    assert fit("", text) == 1


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_what_is_written_out_fits_best(text: str) -> None:
    assert fit(text, text) >= fit(text, f"x {text}")
    assert fit(text, text) > 0
