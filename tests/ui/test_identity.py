"""Who works here: asked for on the start page, changed while a project is open, shown in history and comments."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.settings import load_settings
from editor.store.session import ProjectSession
from editor.ui import people
from tests.ui.driving import ALT, CTRL, fill_in, new_project, open_window, press, write

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "settings.toml").write_text('editor_name = "Ada Lovelace"\n')
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Bob") as session:
        session.run(NewLetter(title="First"))
    return path


def test_what_is_typed_belongs_to_whoever_typed_it(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        write("Dear ")
        QTimer.singleShot(0, lambda: fill_in("Cy Twombly", "CT"))
        press(Key.Key_W, CTRL | ALT)
        qtbot.waitUntil(lambda: load_settings().settings.editor_name == "Cy Twombly")
        window.text.editor.setFocus()
        press(Key.Key_End, CTRL)
        write("comrade")
        assert window.controller.settle()
        history = window.controller.session.history()
        assert [row.editor for row in history[:2]] == ["Cy Twombly", "Ada Lovelace"]
        assert people.shown("Cy Twombly").initials == "CT"
        assert people.shown("Ada Lovelace").initials == "AL"


def test_somebody_who_worked_here_before_is_chosen_by_the_list(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        for name in ("Cy Twombly", "Bob"):
            QTimer.singleShot(0, lambda name=name: fill_in(name))
            press(Key.Key_W, CTRL | ALT)
            qtbot.waitUntil(lambda name=name: load_settings().settings.editor_name == name)
        press(Key.Key_W, CTRL | ALT)
        qtbot.waitUntil(lambda: (modal := QApplication.activeModalWidget()) is not None and modal.isActiveWindow())
        dialog = QApplication.activeModalWidget()
        box = dialog.findChild(QComboBox, "identity-name")
        assert [box.itemText(n) for n in range(box.count())] == ["Bob", "Cy Twombly", "Ada Lovelace"]
        press(Key.Key_Down, times=2)
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: load_settings().settings.editor_name == "Ada Lovelace")
        assert window.controller.session.editor == "Ada Lovelace"
