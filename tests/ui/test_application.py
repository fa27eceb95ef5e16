"""How the window program is begun from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui import application
from editor.ui.application import run_window, show_first
from editor.ui.main_window import MainWindow
from tests.ui.driving import new_project, open_window


def test_a_project_that_is_not_there_and_too_many_are_refused_in_one_sentence(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_window([str(tmp_path / "none.letterbook")]) == 2
    assert run_window(["one.letterbook", "two.letterbook"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "none.letterbook" in lines[0]
    assert "two.letterbook" in lines[1]


@pytest.mark.parametrize("given", [True, False])
def test_the_window_opens_with_the_project_or_the_start_page(
        qtbot: QtBot, tmp_path: Path, given: bool) -> None:
    project = new_project(tmp_path / "p.letterbook")
    seen: list[tuple[bool, bool]] = []

    def look() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        seen.append((window.controller.is_open, window.start.isVisible()))
        window.close()

    QTimer.singleShot(200, look)
    assert run_window([str(project)] if given else []) == 0
    assert seen == [(given, not given)]
    assert not project.with_name("p.letterbook.lock").exists()


@pytest.mark.parametrize(("size", "whole_screen"), [(QSize(8000, 6000), True), (QSize(300, 200), False)])
def test_the_first_window_takes_the_whole_screen_only_where_its_frame_would_not_fit(
        qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch, size: QSize, whole_screen: bool) -> None:
    monkeypatch.setattr(application, "FIRST_SIZE", size)
    with open_window(qtbot, project) as window:
        window.hide()
        show_first(window)
        assert window.isMaximized() is whole_screen


def test_a_window_that_was_left_is_shown_as_it_was_left(
        qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "FIRST_SIZE", QSize(8000, 6000))
    with open_window(qtbot, project):
        pass
    with open_window(qtbot, project) as window:
        window.hide()
        show_first(window)
        assert not window.isMaximized()
