"""The menu of the projects opened last, and saving at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from editor.ui.recent_menu import RecentMenu
from tests.ui.driving import CTRL, new_project, open_window, press, write


def offered(window: MainWindow) -> list[str]:
    """The entries of the menu as somebody sees them who opens the file menu."""
    menu = window.findChild(RecentMenu)
    assert menu is not None
    file_menu = menu.parent()
    assert isinstance(file_menu, QMenu)
    file_menu.aboutToShow.emit()
    return [action.text().replace("&", "") for action in menu.actions()]


def test_other_projects_are_offered_the_last_one_first(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        with open_window(qtbot, new_project(tmp_path / f"{name}.letterbook")):
            pass
    (tmp_path / "two.letterbook").unlink()
    with open_window(qtbot, tmp_path / "three.letterbook") as window:
        assert offered(window) == ["1  one"]
        menu = window.findChild(RecentMenu)
        menu.actions()[0].trigger()
        assert window.controller.session.path == tmp_path / "one.letterbook"
        assert offered(window) == ["1  three"]


def test_projects_of_one_name_are_told_apart_by_their_folders(qtbot: QtBot, tmp_path: Path) -> None:
    for folder in ("bukhara", "khiva"):
        (tmp_path / folder).mkdir()
        with open_window(qtbot, new_project(tmp_path / folder / "letters.letterbook")):
            pass
    with open_window(qtbot, new_project(tmp_path / "here.letterbook")) as window:
        assert offered(window) == ["1  letters – khiva", "2  letters – bukhara"]


def test_without_other_projects_the_menu_is_greyed(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        assert offered(window) == []
        assert not window.findChild(RecentMenu).isEnabled()


def test_saving_writes_what_was_typed_last_at_once(window: MainWindow, project: Path) -> None:
    write("So: ")
    press(Qt.Key.Key_S, CTRL)
    with closing(sqlite3.connect(project)) as reading:
        assert any(content.startswith("So: ") for (content,) in reading.execute("SELECT content FROM text"))
