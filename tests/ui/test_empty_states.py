"""A panel without anything in it says what can be done, and by which key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.empty_hint import EmptyHint
from editor.ui.main_window import MainWindow
from editor.ui.panels.scan_panel import ScanPanel
from tests.ui.driving import new_project, open_window

OF_THE_LETTER = ("scan", "translation", "notes", "entities", "provenance", "problems", "lost", "all-notes",
                 "comments", "suggestions")


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as opened:
        yield opened


def said(window: MainWindow, name: str) -> str:
    """What the hints of a panel that can be seen say."""
    window.show_pane(name)
    hints = [hint for hint in window.workbench.panel(name).findChildren(EmptyHint) if hint.isVisible()]
    return "\n".join(hint.text() for hint in hints)


@pytest.mark.parametrize("name", OF_THE_LETTER)
def test_without_a_letter_panels_say_how_to_begin_one(qtbot: QtBot, empty: MainWindow, name: str) -> None:
    empty.show_pane(name)
    qtbot.waitUntil(lambda: "Ctrl+N" in said(empty, name))
    assert "this letter" not in said(empty, name).lower()


@pytest.mark.parametrize("name", ["register", "search", "occurrences", "letters"])
def test_panels_of_the_project_say_what_can_be_done(qtbot: QtBot, empty: MainWindow, name: str) -> None:
    empty.show_pane(name)
    qtbot.waitUntil(lambda: bool(said(empty, name)))


def test_the_hint_has_the_room_that_it_needs(qtbot: QtBot, empty: MainWindow) -> None:
    empty.resize(1280, 800)
    empty.workbench.reset_layout()
    for name in OF_THE_LETTER:
        empty.show_pane(name)
        qtbot.wait(30)
        for hint in empty.findChildren(EmptyHint):
            if hint.isVisible() and not hint.visibleRegion().isEmpty():
                assert hint.heightForWidth(hint.width()) <= hint.height(), (name, hint.text())
                assert hint.visibleRegion().boundingRect().width() >= QLabel.minimumSizeHint(hint).width(), name


def test_there_is_no_caret_where_nothing_can_be_written(empty: MainWindow) -> None:
    editor = empty.text.editor
    assert editor.cursorWidth() == 0
    assert "Ctrl+I" in editor.accessibleDescription()


def test_hints_of_the_letter_follow_it(qtbot: QtBot, window: MainWindow) -> None:
    assert "Ctrl+Alt+N" in said(window, "notes")
    assert "Ctrl+T" in said(window, "entities")
    assert "Ctrl+Shift+Y" in said(window, "translation")
    assert "Ctrl+Shift+A" in said(window, "scan")
    assert window.text.editor.cursorWidth() > 0
    window.text.editor.setFocus()
    window.actions_by_id["note.add"].trigger()
    assert said(window, "notes") == ""


def test_what_needs_a_page_cannot_be_pressed_without_one(window: MainWindow) -> None:
    window.show_pane("scan")
    panel = window.workbench.panel("scan")
    assert isinstance(panel, ScanPanel)
    assert [button.text() for button in panel.findChildren(QToolButton) if button.isEnabled()] == []


def test_a_filter_that_nothing_matches_says_how_to_get_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane("letters")
    window.letters.filter.setText("nobody")
    qtbot.waitUntil(lambda: "Esc in the filter" in said(window, "letters"))
    window.letters.filter.clear()
    qtbot.waitUntil(lambda: said(window, "letters") == "")


def test_of_problems_nothing_is_said_where_no_letter_is_shown(qtbot: QtBot, empty: MainWindow) -> None:
    empty.show_pane("problems")
    qtbot.wait(400)
    assert not empty.status.problems.text()
    empty.projects.close()
    qtbot.wait(400)
    assert not empty.status.problems.text()
