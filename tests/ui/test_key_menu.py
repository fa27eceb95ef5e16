"""Menus: a column of keys that no entry reaches into, and menus that small screens have room for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.ui.key_menu import KeyMenu
from editor.ui.main_window import MainWindow
from tests.ui.driving import new_project, open_window

SMALL_SCREEN = 720
"""Pixels that a screen of 768 has for a menu."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "p.letterbook")) as opened:
        yield opened


def test_an_entry_without_a_key_has_as_much_room_before_the_keys_as_one_with_a_key(window: MainWindow) -> None:
    def width(keys: tuple[str, str]) -> int:
        menu = KeyMenu("", window)
        for words, key in zip(("Import a folder of scans…", "Open"), keys, strict=True):
            menu.addAction(words).setShortcut(key)
        return menu.sizeHint().width()

    assert width(("", "Ctrl+E")) == width(("Ctrl+E", ""))


def test_every_menu_fits_a_small_screen_in_one_column(window: MainWindow) -> None:
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if not menu.isEmpty()]
    assert len(menus) > 10
    assert {menu.title(): menu.sizeHint().height() for menu in menus
            if menu.sizeHint().height() > SMALL_SCREEN} == {}
