"""The translation beside the letter: begun, written, tagged, aligned and left again by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.app.actions.translations import AddTranslation
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.translation_panel import TranslationPanel
from editor.ui.transcription.text_editor import TextEditor
from tests.ui.driving import CTRL, SHIFT, focus, new_project, open_window, press, shown, write

Key = Qt.Key
LONG = "A long paragraph that runs over several lines of the narrow column. " * 6
CONTENT = f"Old Bukhara.\n{LONG}\nWith greetings,"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = new_project(tmp_path / "bukhara.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter(title="Peters to Stalin", language="en")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
    with open_window(qtbot, path) as opened:
        opened.text.editor.setFocus()
        yield opened


def panel(window: MainWindow) -> TranslationPanel:
    made = window.workbench.panel("translation")
    assert isinstance(made, TranslationPanel)
    return made


def begin(qtbot: QtBot, window: MainWindow, language: str) -> None:
    """Press the key and answer the question for the language."""
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isAncestorOf(QApplication.focusWidget() or dialog.window()):
            QTimer.singleShot(20, answer)
            return
        write(language)
        press(Key.Key_Return)
    QTimer.singleShot(0, answer)
    press(Key.Key_Y, CTRL | SHIFT)
    window.activateWindow()  # without a screen nobody gives the window its focus back
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel(window).editor)


def line_top(editor: TextEditor, line: int) -> int:
    """Where a line of a text begins on the screen."""
    box = editor.document().documentLayout().blockBoundingRect(editor.document().findBlockByNumber(line))
    top = editor.viewport().mapToGlobal(QPoint(0, 0)).y()
    return round(top + box.top() - editor.verticalScrollBar().value())


def test_a_translation_is_begun_written_and_left_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_End)
    begin(qtbot, window, "de")
    editor = panel(window).editor
    assert focus() is editor
    write("Alt-Buchara.")
    press(Key.Key_Down)
    write("Ein Absatz")
    press(Key.Key_T, CTRL)
    press(Key.Key_Escape)
    press(Key.Key_N, CTRL | Qt.KeyboardModifier.AltModifier)
    assert focus() is window.notes.editor
    write("Eine Anmerkung.")
    press(Key.Key_Escape)
    window.controller.settle()
    (translation,) = shown(window).translations
    assert translation.text.language == "de"
    assert translation.text.content == "Alt-Buchara.\nEin Absatz\n"
    assert [note.number for note in shown(window).notes] == ["1"]
    assert [a.start for a in translation.of_kind("note")] == [len("Alt-Buchara.\nEin Absatz")]
    editor.setFocus()
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    press(Key.Key_Z, CTRL, times=5)
    assert shown(window).translations == ()
    assert panel(window).text_id == ""


def test_the_other_side_is_the_counterpart_of_the_line(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "de")
    press(Key.Key_Down, times=2)
    write("Mit Gruß,")
    press(Key.Key_J, CTRL)
    assert focus() is window.text.editor
    assert window.text.editor.textCursor().blockNumber() == 2
    press(Key.Key_Home, CTRL)
    press(Key.Key_J, CTRL)
    assert focus() is panel(window).editor
    assert panel(window).editor.textCursor().blockNumber() == 0


def test_lines_stand_at_the_height_of_their_counterparts(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "de")
    write("Alt-Buchara.")
    press(Key.Key_Down)
    write("Kurz.")
    press(Key.Key_Down)
    write("Mit Gruß,")
    text, other = window.text.editor, panel(window).editor

    def aligned() -> bool:
        return all(abs(line_top(text, line) - line_top(other, line)) <= 2 for line in range(3))

    qtbot.waitUntil(aligned, timeout=4000)
    assert line_top(text, 2) - line_top(text, 1) > 60  # the long paragraph made the room, not the short one
    assert text.live.content == CONTENT
    window.toggle_pane("translation")
    qtbot.waitUntil(lambda: not window.docks["translation"].isVisible())
    qtbot.wait(400)
    plain = text.document().findBlockByNumber(0).blockFormat().bottomMargin()
    assert all(text.document().findBlockByNumber(n).blockFormat().bottomMargin() == plain for n in range(3))


def test_several_translations_are_gone_through_and_searched_for(window: MainWindow) -> None:
    letter = window.controller.letter_id
    first, second = AddTranslation(letter_id=letter, language="de"), AddTranslation(letter_id=letter, language="ru")
    window.controller.run(first)
    window.controller.run(second)
    window.show_pane("translation")
    assert panel(window).text_id == first.text_id
    press(Key.Key_J, CTRL | SHIFT)
    assert panel(window).text_id == second.text_id
    window.workbench.desk.show_place(first.text_id, 0, 0, focus=True)
    assert panel(window).text_id == first.text_id
    assert focus() is panel(window).editor
    window.actions_by_id["translation.delete"].trigger()
    assert [one.text.id for one in shown(window).translations] == [second.text_id]
