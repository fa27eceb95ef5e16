"""Every colour is a token, and every text can be read on the ground it stands on."""

from __future__ import annotations

import re
import tomllib
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import editor.ui
from editor.app.resources import resource
from editor.ui.theme import blend, contrast, load_theme, theme_names

ENOUGH = 4.5
SURFACES = ("window", "paper", "panel", "raised")
UI = Path(editor.ui.__file__).parent


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.478, abs=0.001)


def test_there_are_a_light_a_dark_and_a_contrast_theme():
    assert theme_names()[0] == "light"
    assert {"light", "dark", "contrast"} <= set(theme_names())
    assert not load_theme("light").is_dark
    assert load_theme("dark").is_dark


@pytest.mark.parametrize("name", theme_names())
class TestEachTheme:
    def test_has_the_tokens_of_the_default_theme(self, name):
        def tokens(theme: str) -> set[tuple[str, str]]:
            with resource("themes", f"{theme}.toml").open("rb") as file:
                table = tomllib.load(file)
            return {(group, token) for group in ("surfaces", "ink", "marks") for token in table[group]}

        assert tokens(name) == tokens("light")

    def test_texts_can_be_read_on_every_surface(self, name):
        theme = load_theme(name)
        for surface in SURFACES:
            for ink in ("text", "muted", "accent", "error", "warning", "hint", "ok", "note", "block"):
                found = contrast(theme.colour(ink), theme.colour(surface))
                assert found >= ENOUGH, f"{ink} on {surface}: {found:.2f}"
        assert contrast(theme.colour("selection_text"), theme.colour("selection")) >= ENOUGH
        assert contrast(theme.colour("hit_text"), theme.colour("hit")) >= ENOUGH
        assert contrast(theme.colour("text"), theme.colour("current")) >= ENOUGH

    def test_text_can_be_read_under_marks_that_lie_on_one_another(self, name):
        theme = load_theme(name)
        for tokens in permutations(sorted(theme.marks), 3):
            ground = theme.colour("paper")
            for token in tokens:
                ground = blend(ground, theme.colour(token), theme.tint)
            assert contrast(theme.colour("text"), ground) >= ENOUGH, tokens

    def test_marks_are_seen_on_paper_and_on_their_own_ground(self, name):
        theme = load_theme(name)
        for token in theme.marks:
            ground = blend(theme.colour("paper"), theme.colour(token), theme.tint)
            assert contrast(theme.colour(token), theme.colour("paper")) >= ENOUGH, token
            assert contrast(theme.colour(token), ground) >= 3, token


def test_every_colour_of_the_profiles_is_a_token():
    for path in resource("profiles").glob("*.toml"):
        used = {row["colour"] for row in tomllib.loads(path.read_text(encoding="utf-8"))["kinds"]}
        assert used <= load_theme().marks


def test_an_unknown_mark_and_an_unknown_theme_have_something_to_fall_back_on(qapp):
    theme = load_theme("no such theme")
    assert theme.name == "light"
    assert theme.colour("no such mark") == theme.colour("mark")
    assert load_theme("system").name in theme_names()


def test_no_colour_is_written_into_the_interface():
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}\b|QColor\(["'\d]|Qt\.GlobalColor|rgba?\(""")
    found = [f"{path.relative_to(UI)}: {line.strip()}" for path in sorted(UI.rglob("*.py"))
             for line in path.read_text(encoding="utf-8").splitlines() if literal.search(line)]
    assert found == []
