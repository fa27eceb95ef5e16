"""Arrangements of the panels: each is remembered as it was left, and can be put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app.actions.annotations import Annotate
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from tests.ui.driving import CTRL, SHIFT, focus, new_project, open_window, press

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    path = new_project(tmp_path / "bukhara.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        session.run(NewLetter())
    return path


def shown(window: MainWindow) -> set[str]:
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


def test_each_arrangement_shows_what_its_work_needs(window: MainWindow) -> None:
    annotate = shown(window)
    assert {"letters", "notes", "entities"} <= annotate
    press(Key.Key_1, CTRL | SHIFT)
    assert shown(window) == {"letters", "scan"}
    press(Key.Key_3, CTRL | SHIFT)
    assert shown(window) == set()
    press(Key.Key_2, CTRL | SHIFT)
    assert shown(window) == annotate


def test_an_arrangement_is_found_as_it_was_left_and_reset_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_1, CTRL | SHIFT)
    window.show_pane("history")
    press(Key.Key_2, CTRL | SHIFT)
    window.docks["letters"].hide()
    press(Key.Key_1, CTRL | SHIFT)
    qtbot.waitUntil(lambda: shown(window) == {"letters", "scan", "history"})
    window.actions_by_id["view.reset"].trigger()
    assert shown(window) == {"letters", "scan"}
    press(Key.Key_2, CTRL | SHIFT)
    assert "letters" not in shown(window)


def test_the_focus_goes_to_the_text_where_its_panel_is_hidden(window: MainWindow) -> None:
    press(Key.Key_2, CTRL)
    assert focus() is window.notes.view
    press(Key.Key_3, CTRL | SHIFT)
    assert focus() is window.text.editor


def test_the_arrangement_is_that_of_the_last_time(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as first:
        first.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
    with open_window(qtbot, project) as second:
        assert shown(second) == {"letters", "scan"}
        second.text.editor.setFocus()
        press(Key.Key_2, CTRL | SHIFT)
        assert "notes" in shown(second)


def test_invisible_characters_are_shown_in_every_text_and_remembered(window: MainWindow) -> None:
    before = window.text.editor.grab().toImage()
    window.text.editor.replace(0, 0, "a b\u00a0c")
    plain = window.text.editor.grab().toImage()
    press(Key.Key_8, CTRL | SHIFT)
    assert window.settings.value.show_invisibles
    assert window.text.editor.grab().toImage() not in (before, plain)
    press(Key.Key_8, CTRL | SHIFT)
    assert not window.settings.value.show_invisibles


def test_tags_and_marks_are_hidden_by_key_and_kept(window: MainWindow) -> None:
    window.text.editor.replace(0, 0, "Enver Pasha was killed")
    window.controller.settle()
    text = window.text.binding.text_id
    window.controller.run(TagNewEntity(text=text, start=0, end=11, entity_kind="person"))
    window.controller.run(Annotate(text=text, annotation_kind="deletion", start=16, end=22))

    def painted() -> list[bool]:
        formats = window.text.editor.document().firstBlock().layout().formats()
        return [any(f.start <= at < f.start + f.length for f in formats) for at in (3, 18)]

    assert painted() == [True, True]
    press(Key.Key_6, CTRL | SHIFT)
    assert painted() == [False, True]
    press(Key.Key_7, CTRL | SHIFT)
    assert painted() == [False, False]
    assert not window.settings.value.show_tags
    press(Key.Key_6, CTRL | SHIFT)
    press(Key.Key_7, CTRL | SHIFT)
    assert painted() == [True, True]
