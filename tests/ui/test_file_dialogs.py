"""What the dialogs for files propose."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from tests.ui.driving import new_project, open_window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What the dialogs were asked with; they are always cancelled."""
    asked: list[tuple[str, ...]] = []

    def cancelled(_parent: object, *words: str) -> tuple[str, str]:
        asked.append(words)
        return "", ""

    def none_chosen(_parent: object, *words: str) -> tuple[list[str], str]:
        asked.append(words)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", cancelled)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", none_chosen)
    return asked


def test_a_new_project_is_proposed_under_a_name_that_is_free(
        qtbot: QtBot, tmp_path: Path, asked: list[tuple[str, ...]]) -> None:
    with open_window(qtbot, new_project(tmp_path / "letters.letterbook")) as window:
        window.actions_by_id["project.new"].trigger()
    assert Path(asked[0][1]) == tmp_path / "letters 2.letterbook"


def test_dialogs_begin_at_home_where_there_are_no_documents(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[tuple[str, ...]]) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "none"))
    window = MainWindow()
    qtbot.addWidget(window)
    window.actions_by_id["project.new"].trigger()
    assert Path(asked[0][1]).parent == Path.home()


def test_the_import_names_each_ending_once(window: MainWindow, asked: list[tuple[str, ...]]) -> None:
    window.actions_by_id["project.import"].trigger()
    endings = asked[0][2].split("(")[1].split(")")[0].split()
    assert "*.xml" in endings
    assert len(endings) == len(set(endings))
