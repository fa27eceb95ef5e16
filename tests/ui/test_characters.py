"""The character palette by keyboard: found, inserted at the caret, kept, remembered, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.characters_panel import CharactersPanel
from editor.ui.theme import reading_font
from tests.ui.driving import ALT, CTRL, SHIFT, focus, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "Dear comrade, the caſe – is closed."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = new_project(tmp_path / "bukhara.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter()
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
    with open_window(qtbot, path) as opened:
        opened.text.editor.setFocus()
        yield opened


def panel(window: MainWindow) -> CharactersPanel:
    made = window.workbench.panel("characters")
    assert isinstance(made, CharactersPanel)
    return made


def text(window: MainWindow) -> str:
    return window.text.editor.live.content


def test_a_character_is_found_by_name_and_inserted_at_the_caret(window: MainWindow) -> None:
    press(Key.Key_Right, times=4)
    press(Key.Key_C, CTRL | SHIFT)
    assert focus() is panel(window).search
    write("long s")
    press(Key.Key_Return)
    assert focus() is window.text.editor
    assert text(window) == "Dearſ comrade, the caſe – is closed."
    assert window.text.editor.caret() == 5
    write("!")
    press(Key.Key_Z, CTRL)
    assert text(window) == CONTENT
    assert window.settings.value.recent_characters == ("ſ",)


def test_it_replaces_the_selection_of_the_text_it_was_called_from_and_can_stay(window: MainWindow) -> None:
    press(Key.Key_N, CTRL | ALT)
    write("see case")
    press(Key.Key_Left, SHIFT)
    press(Key.Key_C, CTRL | SHIFT)
    write("17f")
    press(Key.Key_Down)
    assert focus() is panel(window).view
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    assert window.notes.editor.live.content == "see casſſ"
    assert text(window) == CONTENT
    press(Key.Key_Escape)
    assert focus() is window.notes.editor


def test_a_kept_character_is_in_the_projects_group_until_it_is_undone(window: MainWindow) -> None:
    press(Key.Key_C, CTRL | SHIFT)
    write("yat")
    press(Key.Key_Down)
    press(Key.Key_Plus)
    assert window.controller.profile.characters == ("Ѣ",)
    panel(window).search.clear()
    panel(window).choose_group(0)
    assert [panel(window).model.row(n) for n in range(panel(window).model.rowCount())] == ["Ѣ"]
    window.actions_by_id["edit.undo"].trigger()
    assert panel(window).model.rowCount() == 0


def test_what_the_letter_holds_beyond_ascii_is_a_group(window: MainWindow) -> None:
    press(Key.Key_C, CTRL | SHIFT)
    panel(window).choose_group(2)
    assert {panel(window).model.row(n) for n in range(panel(window).model.rowCount())} == {"ſ", "–"}


def test_nothing_is_inserted_into_a_project_that_may_not_be_changed(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    press(Key.Key_C, CTRL | SHIFT)
    write("17f")
    window.text.editor.setReadOnly(True)
    press(Key.Key_Return)
    assert text(window) == CONTENT


def test_a_search_leaves_out_what_no_font_has_and_shows_no_group_as_chosen(window: MainWindow) -> None:
    press(Key.Key_C, CTRL | SHIFT)
    shown = panel(window)
    chosen = shown.groups.currentText()
    write("long s")
    found = [shown.model.row(number) or "" for number in range(shown.model.rowCount())]
    metrics = QFontMetricsF(reading_font())
    assert found[0] == "ſ"
    assert [one for one in found if not metrics.inFontUcs4(ord(one))] == []
    assert shown.groups.currentText() == ""
    shown.search.clear()
    assert shown.groups.currentText() == chosen


def test_a_code_point_is_found_even_where_no_font_has_it_and_that_is_said(window: MainWindow) -> None:
    lacking = next((code for code in range(0x1E100, 0x1E12D) if not QFontMetricsF(reading_font()).inFontUcs4(code)), 0)
    if not lacking:
        pytest.skip("the fonts here have all of it")
    press(Key.Key_C, CTRL | SHIFT)
    write(f"U+{lacking:X}")
    assert panel(window).current() == chr(lacking)
    assert "no font" in panel(window).said
