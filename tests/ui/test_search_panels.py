"""The search through all letters, and replacing in them, by keys."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.models.places_model import LetterRow, PlaceRow
from editor.ui.panels.places_list import PlacesList
from editor.ui.panels.replace_panel import ReplacePanel
from editor.ui.panels.search_panel import SearchPanel
from tests.ui.driving import ALT, CTRL, SHIFT, click, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
CONTENTS = ("In Bukhara.\nThe Emir of Búkhara left.", "Nothing here.", "BUKHARA and 🙂 Bukhara again, Bukharan too.")
CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        for number, content in enumerate(CONTENTS, 1):
            letter = NewLetter(title=f"Letter {number}")
            session.run(letter)
            session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=content))
            if number == 3:
                session.run(AddNote(text=letter.text_id, position=7, body="On Bukhara."))
                session.run(TagNewEntity(text=letter.text_id, start=0, end=7, entity_kind="place"))
    return path


def search(window: MainWindow) -> SearchPanel:
    return cast("SearchPanel", window.workbench.panel("search"))


def replacing(window: MainWindow) -> ReplacePanel:
    return cast("ReplacePanel", window.workbench.panel("replace"))


def listed(view: PlacesList) -> list[str]:
    return [f"{row.words} {row.count}" if isinstance(row, LetterRow) else row.hit.match for row in view.places.rows()]


def all_letters(window: MainWindow) -> list[LetterSnapshot]:
    session = window.controller.session
    return [session.letter(letter) for letter in session.letter_ids()]


def look(panel: SearchPanel | ReplacePanel, qtbot: QtBot, words: str, said: str) -> None:
    press(Key.Key_A, CTRL)
    write(words)
    qtbot.waitUntil(lambda: said in panel.said)


def test_places_are_grouped_by_letter_shown_by_arrows_and_gone_to_by_enter(window: MainWindow, qtbot: QtBot) -> None:
    go_to("Emir")
    caret, first = window.text.editor.caret(), window.controller.letter_id
    press(Key.Key_F, CTRL_SHIFT)
    panel = search(window)
    assert focus() is panel.field.line
    look(panel, qtbot, "bukhara", "6 places in 2 letters")
    assert listed(panel.view) == ["1  Letter 1 2", "Bukhara", "Búkhara", "3  Letter 3 4", "BUKHARA", "Bukhara",
                                  "Bukhara", "Bukhara"]
    press(Key.Key_Down)
    assert focus() is panel.view
    press(Key.Key_Down, times=4)
    qtbot.waitUntil(lambda: window.controller.letter_id != first)
    assert focus() is panel.view
    at = CONTENTS[2].index("Bukhara")
    qtbot.waitUntil(lambda: window.text.editor._hit == (at, at + 7))
    press(Key.Key_Escape)
    assert (window.controller.letter_id, focus(), window.text.editor.caret()) == (first, window.text.editor, caret)

    press(Key.Key_F, CTRL_SHIFT)
    press(Key.Key_Return)
    press(Key.Key_End)
    press(Key.Key_Return)
    assert focus() is window.notes.editor
    assert window.notes.editor.live.content[slice(*window.notes.editor.selection())] == "Bukhara"
    assert window.notes.editor._hit == (3, 10)


def test_scope_letters_and_switches_narrow_the_search(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, CTRL_SHIFT)
    panel = search(window)
    look(panel, qtbot, "bukhara", "6 places")
    panel.scope.setCurrentIndex(3)
    qtbot.waitUntil(lambda: "1 place in 1 letter" in panel.said)
    panel.scope.setCurrentIndex(0)
    panel.letters.setFocus()
    write("number:1")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "2 places in 1 letter" in panel.said)
    panel.letters.setFocus()
    press(Key.Key_A, CTRL)
    write("colour:red")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "colour" in panel.said)
    panel.letters.clear()
    panel.field.setFocus()
    click(panel.field.words)
    qtbot.waitUntil(lambda: "5 places" in panel.said)
    click(panel.field.regex)
    look(panel, qtbot, "(", "not a regular expression")
    look(panel, qtbot, "zzz", "Nothing found")


def test_what_was_looked_for_is_offered_again_also_after_the_window_was_closed(
        window: MainWindow, qtbot: QtBot, project: Path) -> None:
    press(Key.Key_F, CTRL_SHIFT)
    look(search(window), qtbot, "emir", "1 place in 1 letter")
    press(Key.Key_Return)
    press(Key.Key_F, CTRL_SHIFT)
    press(Key.Key_Backspace)
    qtbot.waitUntil(lambda: "before" in search(window).said)
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "1 place" in search(window).said)
    assert window.settings.value.recent_searches == ("emir",)


def test_a_place_that_moved_is_found_and_one_that_is_gone_is_told(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, CTRL_SHIFT)
    panel = search(window)
    look(panel, qtbot, "emir", "1 place")
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("We are ")
    panel.view.setFocus()
    press(Key.Key_End)
    press(Key.Key_Return)
    assert window.text.editor.live.content[slice(*window.text.editor.selection())] == "Emir"
    press(Key.Key_Delete)
    panel.view.setFocus()
    press(Key.Key_Return)
    assert "Other words" in window.message.text
    press(Key.Key_Z, CTRL, times=2)


def test_replacing_is_shown_first_done_as_one_step_and_undone_exactly(window: MainWindow, qtbot: QtBot) -> None:
    before, steps = all_letters(window), len(window.controller.session.history())
    press(Key.Key_H, CTRL_SHIFT)
    panel = replacing(window)
    look(panel, qtbot, "bukhara", "6 of 6 places")
    panel.new.setFocus()
    write("kokand")
    click(panel.keep_case)
    qtbot.waitUntil(lambda: [r.new for r in panel.view.places.chosen()] == [
        "Kokand", "Kokand", "KOKAND", "Kokand", "Kokand", "Kokand"])
    panel.new.setFocus()
    press(Key.Key_Return)
    assert focus() is panel.view
    press(Key.Key_Space)
    press(Key.Key_End)
    press(Key.Key_Up)
    press(Key.Key_Space)
    assert "4 of 6 places" in panel.said
    press(Key.Key_Return, ALT)
    assert [letter.transcription.text.content for letter in all_letters(window)] == [
        "In Bukhara.\nThe Emir of Kokand left.", CONTENTS[1], "KOKAND and 🙂 Kokand again, Bukharan too."]
    assert "4 places replaced" in window.message.text
    assert len(window.controller.session.history()) == steps + 1
    assert any(info.reason == "bulk" for info in window.controller.session.backups())
    (tagged,) = all_letters(window)[2].transcription.of_kind("entity")
    assert all_letters(window)[2].transcription.quote(tagged) == "KOKAND"
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert all_letters(window) == before


def test_scopes_of_replacing(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL_SHIFT)
    panel = replacing(window)
    look(panel, qtbot, "bukhara", "6 of 6 places")
    panel.where.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "2 of 2 places" in panel.said)
    window.letters.step(1)
    qtbot.waitUntil(lambda: "Nothing to replace" in panel.said)
    panel.where.setCurrentIndex(1)
    window.letters.filter.setText("number:3")
    qtbot.waitUntil(lambda: "4 of 4 places" in panel.said)
    click(panel.roles["transcription"])
    qtbot.waitUntil(lambda: "1 of 1 places" in panel.said)
    window.letters.filter.clear()
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_where_the_text_changed_meanwhile_nothing_is_replaced(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL_SHIFT)
    panel = replacing(window)
    look(panel, qtbot, "bukhara", "6 of 6 places")
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("x")
    window.controller.settle()
    before = all_letters(window)
    panel.view.setFocus()
    press(Key.Key_Return, ALT)
    assert all_letters(window) == before
    assert "other words" in window.message.text
    qtbot.waitUntil(lambda: "6 of 6 places" in panel.said)


def test_an_empty_and_a_read_only_project(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        press(Key.Key_F, CTRL_SHIFT)
        look(search(window), qtbot, "x", "Nothing found")
        press(Key.Key_Down)
        press(Key.Key_Escape)
        press(Key.Key_H, CTRL_SHIFT)
        look(replacing(window), qtbot, "x", "Nothing to replace")
        press(Key.Key_Return, ALT)
        window.controller.take(workspace.open_project(project, editor="Tester", read_only=True))
        panel = replacing(window)
        qtbot.waitUntil(lambda: not panel.reader.busy)
        assert not panel.do.isEnabled()
        assert all(isinstance(label.text(), str) for label in panel.findChildren(QLabel))


def test_rows_say_what_they_show(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL_SHIFT)
    panel = replacing(window)
    look(panel, qtbot, "emir", "1 of 1 places")
    row = panel.view.places.row(1)
    assert isinstance(row, PlaceRow)
    words = panel.view.places.data(panel.view.places.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("“Emir” → “”, will be replaced: In Bukhara. ¶ The Emir")
    panel.grab()
