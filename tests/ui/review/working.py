"""What the tests of the review window do: choose files, work in dialogs, read what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from editor.app.review.review import open_delivery
from editor.ui.main_window import MainWindow
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.window import ReviewWindow


def menu(window: MainWindow, name: str) -> QAction:
    action = window.actions_by_id[name]
    assert action.isEnabled(), name
    return action


def in_dialog(kind: type[QDialog], do: Callable[[QDialog], None], start: Callable[[], object]) -> None:
    """Start something and work in the dialog that opens; it is closed whatever happens."""
    failed: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isActiveWindow() or (
                isinstance(dialog, PreflightDialog) and not dialog.is_read):
            QTimer.singleShot(20, look)
            return
        try:
            do(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again below, when no dialog waits any more
            failed.append(error)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)
    start()
    if failed:
        raise failed[0]


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path, what: str = "getOpenFileName") -> None:
    monkeypatch.setattr(QFileDialog, what, lambda *_args, **_more: (str(path), ""))


def reviewing(qtbot: QtBot, window: MainWindow) -> ReviewWindow:
    """The review window, once it is active."""
    review = window.subject("review").window
    assert isinstance(review, ReviewWindow)
    qtbot.waitUntil(review.isActiveWindow)
    return review


def begin(qtbot: QtBot, window: MainWindow, theirs: Path) -> ReviewWindow:
    """Take a delivery in and show its review."""
    source, _report = open_delivery(window.controller.session, theirs)
    window.subject("review").show(source)
    return reviewing(qtbot, window)


def titles(review: ReviewWindow) -> list[str]:
    """What the list says, headings included, in order."""
    rows = (review.model.row(number) for number in range(review.model.rowCount()))
    return [row.title for row in rows if row is not None]


def states(review: ReviewWindow) -> list[str]:
    return [item.state for item in review.worklist.items]


def card(review: ReviewWindow) -> str:
    return review.card.text.toPlainText()
