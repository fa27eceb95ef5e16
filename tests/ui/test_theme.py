"""Every colour is a token, and every text can be read on the ground it stands on."""

from __future__ import annotations

import re
import tomllib
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

import editor.ui
from editor.app.resources import resource
from editor.ui.look import apply_theme, current_theme
from editor.ui.row_delegate import ink
from editor.ui.theme import blend, contrast, load_theme, theme_names

ENOUGH, SIGNS = 4.5, 3.0
"""The contrast of words, and of signs and frames (WCAG 2.2, 1.4.3 and 1.4.11)."""

INKS = ("text", "muted", "accent", "error", "warning", "hint", "ok", "inserted", "deleted", "conflict", "moved",
        "note", "block")
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
            for token in INKS:
                found = contrast(theme.colour(token), theme.colour(surface))
                assert found >= ENOUGH, f"{token} on {surface}: {found:.2f}"
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

    def test_what_is_written_on_a_selected_row_can_be_read(self, name, qapp):
        apply_theme(qapp, name)
        try:
            option = QStyleOptionViewItem()
            option.state |= QStyle.StateFlag.State_Selected
            for token in (*INKS, *sorted(current_theme().marks)):
                found = contrast(ink(option, token), current_theme().colour("selection"))
                assert found >= ENOUGH, f"{token}: {found:.2f}"
            option.state &= ~QStyle.StateFlag.State_Selected
            for ground in ("paper", "panel"):  # panel lies under the row below the pointer
                for token in (*INKS, *sorted(current_theme().marks)):
                    found = contrast(ink(option, token), current_theme().colour(ground))
                    assert found >= ENOUGH, f"{token} on {ground}: {found:.2f}"
        finally:
            apply_theme(qapp, "light")

    def test_what_a_review_shows_can_be_read_on_its_own_ground_and_on_paper(self, name):
        theme = load_theme(name)
        for token in ("inserted", "deleted", "conflict", "moved"):
            for ground in (f"{token}_ground", "paper", "panel", "raised", "current"):
                found = contrast(theme.colour(token), theme.colour(ground))
                assert found >= ENOUGH, f"{token} on {ground}: {found:.2f}"
            assert contrast(theme.colour("text"), theme.colour(f"{token}_ground")) >= ENOUGH, token

    def test_frames_and_signs_of_marks_are_seen_on_what_is_selected_found_or_current(self, name):
        theme = load_theme(name)
        for token in theme.marks - {"block"}:  # the sign of a block stands in the margin
            for ground in ("selection", "hit", "current"):
                found = contrast(theme.colour(token), theme.colour(ground))
                assert found >= SIGNS, f"{token} on {ground}: {found:.2f}"

    def test_the_focus_is_seen(self, name):
        theme = load_theme(name)
        for surface in (*SURFACES, "border"):  # border: what the frame looks like without the focus
            assert contrast(theme.colour("accent"), theme.colour(surface)) >= SIGNS, surface

    def test_smaller_things_are_seen(self, name):
        theme = load_theme(name)
        paper = theme.colour("paper")
        assert contrast(theme.colour("disabled"), theme.colour("panel")) >= SIGNS  # what cannot be used now
        assert contrast(theme.colour("disabled"), theme.colour("text")) >= 1.5  # and it is told from what can
        assert contrast(theme.colour("text"), theme.colour("selection")) >= ENOUGH  # in a bar of progress
        assert contrast(blend(paper, theme.colour("muted"), 75), paper) >= SIGNS  # invisible characters
        for token in theme.marks:  # frames are painted with three quarters of the colour
            assert contrast(blend(paper, theme.colour(token), 75), paper) >= SIGNS, token

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
