"""The groups of the character palette, and what a project keeps of them."""

from __future__ import annotations

import unicodedata

from editor.app.actions.characters import KeepCharacter
from editor.app.palettes import character_groups
from editor.core.characters import clean
from tests.app.conftest import Desk


def test_every_character_of_the_palette_can_stand_in_a_text_and_has_a_name() -> None:
    groups = character_groups()
    assert len({group.name for group in groups}) == len(groups) > 5
    for group in groups:
        assert len(set(group.characters)) == len(group.characters), group.name
        for character in group.characters:
            assert clean(character).text == character
            assert all(unicodedata.name(one, "") for one in character), character


def test_a_character_is_kept_for_the_project_and_let_go_again(desk: Desk) -> None:
    desk.project.run(KeepCharacter(character="ſ"))
    desk.project.run(KeepCharacter(character="ѣ"))
    assert desk.project.project().profile.characters == ("ſ", "ѣ")
    desk.project.run(KeepCharacter(character="ſ"))
    assert desk.project.project().profile.characters == ("ѣ",)
