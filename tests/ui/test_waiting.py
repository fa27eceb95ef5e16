"""Waiting for a job: unseen where it is short, with a way out where it is not."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.app.jobs import Progress
from editor.core.messages import RefusedError, message
from editor.ui import waiting
from editor.ui.waiting import WaitingDialog, wait_for
from tests.ui.driving import press


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def seen() -> list[WaitingDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, WaitingDialog) and one.isVisible()]


def test_a_short_job_is_never_seen(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "UNSEEN_MS", 60_000)  # a busy machine is no reason to show it
    monkeypatch.setattr(WaitingDialog, "exec", lambda _dialog: pytest.fail("it was shown"))
    assert wait_for(lambda _progress: 7, "Counting…", window).value == 7
    assert QApplication.overrideCursor() is None


def test_what_goes_wrong_comes_back(window: QWidget) -> None:
    def work(_progress: Progress) -> int:
        raise RefusedError("nothing-to-send")

    outcome = wait_for(work, "Counting…", window)
    assert outcome.value is None
    assert outcome.error is not None
    assert outcome.error.code == "nothing-to-send"


def test_a_long_one_says_what_it_does_and_escape_stops_it(
        window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "UNSEEN_MS", 0)
    said: list[list[str]] = []
    looked, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> int:
        try:
            while True:
                progress.step(3, 10, message("letters-collating"))
                looked.wait(0.01)
        finally:
            stopped.set()

    def look() -> None:
        found = seen()
        words = [label.text() for label in found[0].findChildren(QLabel)] if found else []
        if "Collating the letters…" not in words or not found[0].isActiveWindow():
            QTimer.singleShot(20, look)
            return
        said.append(words)
        press(Qt.Key.Key_Escape)

    QTimer.singleShot(20, look)
    outcome = wait_for(work, "Counting…", window)
    assert stopped.is_set()  # the job has ended before the window goes on
    assert outcome.value is None
    assert outcome.error is None
    assert said == [["Collating the letters…"]]
    assert seen() == []
