"""Initials and colours of editors, and several of them on one computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.app.people import COLOURS, colour_of, initials_of, people_here, person, with_editor, without_editor
from editor.app.settings import Settings, load_settings, save_settings


@pytest.mark.parametrize(("name", "initials"), [
    ("Elena Braun", "EB"), ("ada", "A"), ("Jean-Paul van der Meer", "JPM"), ("Иван Петров", "ИП"),
    ("“Bob” Müller", "BM"), ("", "?"), ("…", "?")])
def test_initials_are_the_first_letters(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(st.text(max_size=40))
def test_everybody_has_initials_and_a_colour_of_the_theme(name: str) -> None:
    assert 1 <= len(initials_of(name)) <= 9
    assert colour_of(name) in COLOURS
    assert colour_of(name) == colour_of(name)


def test_who_worked_here_before_is_chosen_again_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    settings = with_editor(Settings(), "Ada  Lovelace", "", "#123456")
    settings = with_editor(settings, "Bob", "BB", "#654321")
    save_settings(settings, file)
    settings = load_settings(file).settings
    assert [tuple(one) for one in people_here(settings)] == [
        ("Bob", "BB", "#654321"), ("Ada Lovelace", "AL", "#123456")]
    ada = person("Ada Lovelace", settings)
    settings = with_editor(settings, ada.name, ada.initials, ada.colour)
    assert [one.name for one in people_here(settings)] == ["Ada Lovelace", "Bob"]
    assert person("Bob", settings) == ("Bob", "BB", "#654321")
    settings = without_editor(settings, "Bob")
    assert person("Bob", settings) == ("Bob", "B", colour_of("Bob"))


def test_broken_settings_of_others_are_passed_over() -> None:
    settings = Settings(other_editors={"Bob": "blue", "Cy": "#00ff00 C"})
    assert [one.name for one in people_here(settings)] == ["Cy"]
