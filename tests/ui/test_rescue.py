"""Backups and recovery: the list of backups, and the ladder for a damaged project, by keys as by buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.store.session import ProjectSession
from editor.ui.commands.rescue import RescueCommands
from editor.ui.main_window import MainWindow
from editor.ui.rescue.backups_dialog import BackupsDialog
from editor.ui.rescue.rescue_dialog import RescueDialog
from editor.ui.rescue.salvaged_dialog import SalvagedDialog

PAGE = 2048


@pytest.fixture
def backed_up(project: Path) -> Path:
    """The project, with a backup and one step since."""
    with ProjectSession.open(project, editor="Tester") as session:
        session.backup()
        session.run(NewLetter(title="Since then"))
    return project


@pytest.fixture
def damaged(backed_up: Path) -> Path:
    """The same without its first page."""
    data = backed_up.read_bytes()
    backed_up.write_bytes(bytes(PAGE) + data[PAGE:])
    return backed_up


@pytest.fixture
def empty(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Answer every question for a file with a name in a folder of the test; what was proposed is not taken."""

    def name(given: str) -> Path:
        path = tmp_path / given
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        return path

    return name


def rescue_of(window: MainWindow) -> RescueCommands:
    return window.projects._rescuing()


def backups_of(window: MainWindow) -> BackupsDialog:
    window.actions_by_id["project.recovery"].trigger()
    dialog = rescue_of(window).dialog
    assert isinstance(dialog, BackupsDialog)
    return dialog


def ladder_of(window: MainWindow, path: Path) -> RescueDialog:
    assert not window.projects.open_path(path)
    dialog = rescue_of(window).dialog
    assert isinstance(dialog, RescueDialog)
    return dialog


def cells(dialog: BackupsDialog | RescueDialog, row: int = 0) -> list[str]:
    item = dialog.backups.list.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(4)]


def words_of(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def answer(*, accept: bool) -> list[str]:
    """Answer the report of a salvage that is about to be shown; return what it says."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SalvagedDialog):
            QTimer.singleShot(20, look)
            return
        said.extend([dialog.said.text(), *(dialog.missing.item(row).text() for row in range(dialog.missing.count()))])
        QTest.keyClick(dialog, Qt.Key.Key_Return if accept else Qt.Key.Key_Escape)

    QTimer.singleShot(20, look)
    return said


def test_the_backups_of_the_open_project_say_what_they_lack(window: MainWindow) -> None:
    window.controller.session.backup()
    window.controller.run(NewLetter(title="Since then"))
    dialog = backups_of(window)
    _when, why, size, steps = cells(dialog)
    assert (why, steps) == ("by hand", "1")
    assert "kB" in size or "KiB" in size
    assert dialog.backups.steps.count() == 1
    assert dialog.focusWidget() is dialog.backups.list
    dialog.make_button.click()
    assert [cells(dialog, row)[3] for row in range(2)] == ["0", "1"]
    assert "every step" in dialog.backups.said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert rescue_of(window).dialog is None


def test_without_a_backup_there_is_nothing_to_open(window: MainWindow) -> None:
    dialog = backups_of(window)
    assert not dialog.open_button.isEnabled()
    assert "no backup" in dialog.backups.said
    dialog.reject()


def test_a_backup_becomes_a_new_project_and_the_old_one_stays(
        window: MainWindow, project: Path, named: Callable[[str], Path]) -> None:
    window.controller.session.backup()
    window.controller.run(NewLetter(title="Since then"))
    new = named("restored")
    dialog = backups_of(window)
    QTest.keyClick(dialog.backups.list, Qt.Key.Key_Return)
    assert window.controller.path == new.with_suffix(".letterbook")
    assert window.controller.session.count() == 1
    window.controller.close()
    with ProjectSession.open(project, editor="Tester") as session:
        assert session.count() == 2


def test_a_backup_is_never_opened_over_another_file(
        window: MainWindow, project: Path, named: Callable[[str], Path]) -> None:
    window.controller.session.backup()
    there = named("there.letterbook")
    there.write_text("mine")
    dialog = backups_of(window)
    dialog.open_button.click()
    assert there.read_text() == "mine"
    assert "exists already" in words_of(dialog)
    assert window.controller.path == project
    dialog.reject()


def test_a_damaged_project_is_met_by_the_ladder(empty: MainWindow, damaged: Path) -> None:
    before = damaged.read_bytes()
    dialog = ladder_of(empty, damaged)
    assert "is damaged" in words_of(dialog)
    assert [button.isEnabled() for button in (dialog.backup_button, dialog.salvage_button, dialog.text_button)] == [
        True, True, True]
    assert cells(dialog)[3] == "1"
    assert dialog.backups.steps.count() == 1
    assert dialog.backup_button.isDefault()
    assert all(button.accessibleDescription() for button in (dialog.backup_button, dialog.salvage_button,
                                                             dialog.text_button))
    assert dialog.backups.list.accessibleName()
    dialog.reject()
    assert damaged.read_bytes() == before


def test_the_first_rung_is_the_newest_backup(
        empty: MainWindow, damaged: Path, named: Callable[[str], Path]) -> None:
    dialog = ladder_of(empty, damaged)
    new = named("restored.letterbook")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert empty.controller.path == new
    assert empty.controller.session.count() == 1
    empty.controller.close()


def test_the_second_rung_is_the_salvage(empty: MainWindow, damaged: Path, named: Callable[[str], Path]) -> None:
    before = damaged.read_bytes()
    dialog = ladder_of(empty, damaged)
    new = named("salvaged.letterbook")
    said = answer(accept=True)
    dialog.salvage_button.click()
    assert "letters 2" in said[0]
    assert any("history is left out" in line for line in said)
    assert empty.controller.path == new
    assert empty.controller.session.count() == 2
    assert damaged.read_bytes() == before
    empty.controller.close()


def test_the_last_rung_is_plain_text(
        empty: MainWindow, damaged: Path, named: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = ladder_of(empty, damaged)
    folder = named("text")
    said = answer(accept=True)
    dialog.text_button.click()
    assert "letters 2" in said[0]
    assert shown == [str(folder)]
    assert any("Dear comrade." in file.read_text("utf-8") for file in folder.iterdir())
    dialog.reject()


def test_of_what_is_no_project_nothing_is_offered(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG" + bytes(5_000))
    assert not empty.projects.open_path(path)
    assert rescue_of(empty).dialog is None
    assert "is not a Letterbook project" in empty.message.text


def test_of_a_file_that_is_gone_the_backups_are_offered(empty: MainWindow, backed_up: Path) -> None:
    backed_up.unlink()
    dialog = ladder_of(empty, backed_up)
    assert dialog.backup_button.isEnabled()
    assert not dialog.salvage_button.isEnabled()
    assert not dialog.text_button.isEnabled()
    assert cells(dialog)[3] == "not known"
    dialog.reject()


def test_without_a_backup_the_salvage_comes_first(empty: MainWindow, project: Path) -> None:
    data = project.read_bytes()
    project.write_bytes(bytes(PAGE) + data[PAGE:])
    dialog = ladder_of(empty, project)
    assert not dialog.backup_button.isEnabled()
    assert dialog.salvage_button.isDefault()
    dialog.reject()


def test_damage_that_does_not_hinder_opening_is_found_when_asked(
        empty: MainWindow, backed_up: Path, named: Callable[[str], Path]) -> None:
    backed_up.write_bytes(backed_up.read_bytes().replace(b"Old Bukhara.", b"New Bukhara."))
    assert named(backed_up.name) == backed_up
    empty.actions_by_id["project.recovery"].trigger()
    dialog = rescue_of(empty).dialog
    assert isinstance(dialog, RescueDialog)
    dialog.reject()


def test_a_sound_file_is_told_to_be_sound(
        empty: MainWindow, project: Path, named: Callable[[str], Path]) -> None:
    named(project.name)
    empty.actions_by_id["project.recovery"].trigger()
    assert rescue_of(empty).dialog is None
    assert "is sound" in empty.message.text


def test_every_button_can_be_reached_by_tab(qtbot: QtBot, empty: MainWindow, damaged: Path) -> None:
    dialog = ladder_of(empty, damaged)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    reached: set[object] = set()
    for _ in range(12):
        reached.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert {button for button in dialog.findChildren(QPushButton) if button.isEnabled()} <= reached
    dialog.reject()
