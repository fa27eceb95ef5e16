"""Driving the window as an editor does: keys go to whatever has the focus."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.core.snapshot import LetterSnapshot
from editor.ui.application import make_application
from editor.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    """The widget that the next key goes to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifiers)


def write(text: str) -> None:
    """Type a text key by key where the focus is."""
    for character in text:
        if character == "\n":
            press(Qt.Key.Key_Return)
        else:
            QTest.keyClicks(focus(), character)


def go_to(text: str, before: str = "", *, select: bool = False) -> None:
    """Put the caret in front of ``text`` in the editor that has the focus (or select it), by arrow keys."""
    editor = focus()
    content: str = editor.live.content  # type: ignore[attr-defined]
    position = content.index(text, content.index(before) if before else 0)
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Right, times=position)
    if select:
        press(Qt.Key.Key_Right, SHIFT, times=len(text))


def click(widget: QWidget, point: QPoint | None = None) -> None:
    """Click with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, point or widget.rect().center())


def new_project(path: Path) -> Path:
    """Make an empty project file."""
    workspace.create_project(path, editor="Tester").close()
    return path


def shown(window: MainWindow) -> LetterSnapshot:
    """The letter that the window shows."""
    snapshot = window.controller.snapshot
    assert snapshot is not None
    return snapshot


@contextmanager
def open_window(qtbot: QtBot, project: Path | None = None) -> Iterator[MainWindow]:
    """Show the window, active and with the project open, and close it at the end."""
    make_application()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if project is not None:
        assert window.projects.open_path(project), window.message.text
    try:
        yield window
    finally:
        window.close()


def fill_in(*texts: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Wait for the dialog that was asked for, write into its fields from the one with the focus on, and press Enter."""
    _until(lambda: (dialog := QApplication.activeModalWidget()) is not None and dialog.isActiveWindow())
    window = QApplication.activeModalWidget().parentWidget().window()
    for number, text in enumerate(texts):
        if number:
            press(Qt.Key.Key_Tab)
        write(text)
    press(key)
    window.activateWindow()  # no window manager does so here
    _until(window.isActiveWindow)


def _until(holds: Callable[[], bool]) -> None:
    for _ in range(1_000):  # ten seconds: the machine may be busy with other tests
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("it did not come to be")
