"""Finding and replacing in the letter, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.store.session import ProjectSession
from editor.ui.commands.find import FindCommands
from editor.ui.main_window import MainWindow
from editor.ui.panels.find_bar import FindBar
from tests.ui.driving import ALT, CTRL, SHIFT, click, fill_in, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "🙂 Búkhara.\nDear comrade, the agents of Enver Pasha left Bukhara. BUKHARA!"
NOTE = "Bukhara, a city."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter()
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        at = CONTENT.index("Bukhara")
        session.run(TagNewEntity(text=letter.text_id, start=at, end=at + 7, entity_kind="place"))
        session.run(AddNote(text=letter.text_id, position=CONTENT.index("."), body=NOTE))
    return path


def bar(window: MainWindow) -> FindBar:
    commands = window.workbench.commands["find"]
    assert isinstance(commands, FindCommands)
    return commands.bar


def look(window: MainWindow, qtbot: QtBot, words: str, said: str) -> None:
    press(Key.Key_A, CTRL)
    write(words)
    qtbot.waitUntil(lambda: bar(window).said.startswith(said))


def hit(window: MainWindow) -> tuple[int, int] | None:
    return window.text.editor._hit


def text(window: MainWindow) -> str:
    return window.text.editor.live.content


def test_the_way_from_place_to_place_and_back_to_the_caret(window: MainWindow, qtbot: QtBot) -> None:
    go_to("agents")
    caret = window.text.editor.caret()
    press(Key.Key_F, CTRL)
    look(window, qtbot, "bukhara", "2 of 4")
    at = CONTENT.index("Bukhara")
    assert hit(window) == (at, at + 7)
    press(Key.Key_Escape)
    assert (focus(), window.text.editor.caret(), hit(window)) == (window.text.editor, caret, None)
    assert not bar(window).isVisible()

    press(Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: bar(window).said.startswith("2 of 4"))
    press(Key.Key_Return)
    assert bar(window).said == "2 of 4"
    press(Key.Key_Return)
    assert bar(window).said == "3 of 4"
    press(Key.Key_Return)
    assert bar(window).said == "4 of 4 · in a note"
    assert window.notes.editor._hit == (0, 7)
    assert hit(window) is None
    press(Key.Key_Return)
    assert bar(window).said == "1 of 4"
    press(Key.Key_Return, SHIFT, times=2)
    assert bar(window).said == "3 of 4"
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert text(window)[slice(*window.text.editor.selection())] == "BUKHARA"


def test_f3_goes_on_in_the_text_and_into_the_notes(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Home, CTRL)
    press(Key.Key_F3)
    assert isinstance(focus().parent().parent(), FindBar)
    look(window, qtbot, "bukhara", "1 of 4")
    press(Key.Key_Escape)
    found = []
    for _ in range(4):
        press(Key.Key_F3)
        editor = focus()
        found.append((editor.objectName(), editor.live.content[slice(*editor.selection())]))  # type: ignore[attr-defined]
    assert found == [("transcription", "Búkhara"), ("transcription", "Bukhara"), ("transcription", "BUKHARA"),
                     ("note-body", "Bukhara")]
    press(Key.Key_F3, SHIFT)
    assert (focus(), text(window)[slice(*window.text.editor.selection())]) == (window.text.editor, "BUKHARA")


def test_the_switches_say_what_counts(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, CTRL)
    look(window, qtbot, "bukhara", "1 of 4")
    for switch, said in ((bar(window).notes, "1 of 3"), (bar(window).field.marks, "1 of 2"),
                         (bar(window).field.case, "Not in this letter")):
        click(switch)
        qtbot.waitUntil(lambda said=said: bar(window).said.startswith(said))
    bar(window).field.line.setFocus()
    click(bar(window).field.regex)
    look(window, qtbot, "[Bb](.)k", "1 of 2")
    look(window, qtbot, "(", "The pattern ( is not a regular expression")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_this_place_is_replaced_and_the_next_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    steps = len(window.controller.session.history())
    press(Key.Key_Home, CTRL)
    press(Key.Key_H, CTRL)
    look(window, qtbot, "bukhara", "1 of 4")
    click(bar(window).keep_case)
    bar(window).new.setFocus()
    write("kokand")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert text(window) == CONTENT.replace("Búkhara", "Kokand").replace("Bukhara", "Kokand")
    assert bar(window).said == "1 of 2"
    press(Key.Key_Return)
    assert text(window).endswith("KOKAND!")
    assert len(window.controller.session.history()) == steps + 3
    snapshot = window.controller.snapshot
    assert snapshot is not None
    (tagged,) = snapshot.transcription.of_kind("entity")
    assert snapshot.transcription.quote(tagged) == "Kokand"


def test_all_places_are_replaced_as_one_step_with_groups_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    before = window.controller.snapshot
    steps = len(window.controller.session.history())
    press(Key.Key_H, CTRL)
    click(bar(window).field.regex)
    bar(window).field.line.setFocus()
    look(window, qtbot, "(b.k)hara", "1 of 4")
    press(Key.Key_Tab, times=5)
    bar(window).new.setFocus()
    write("\\1ara\\2")
    press(Key.Key_Return, ALT)
    assert "cannot be used" in bar(window).said
    press(Key.Key_Backspace, times=2)
    press(Key.Key_Return, ALT)
    assert text(window) == "🙂 Búkara.\nDear comrade, the agents of Enver Pasha left Bukara. BUKara!"
    assert "4 places replaced" in window.message.text
    session = window.controller.session
    assert len(session.history()) == steps + 1
    assert any(info.reason == "bulk" for info in session.backups())
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert window.controller.snapshot == before


def test_a_read_only_project_is_searched_and_not_changed(qtbot: QtBot, project: Path) -> None:
    with ProjectSession.open(project, editor="Other"), open_window(qtbot) as window:
        from editor.app import workspace

        window.controller.take(workspace.open_project(project, editor="Tester", read_only=True))
        window.text.editor.setFocus()
        press(Key.Key_F, CTRL)
        look(window, qtbot, "bukhara", "1 of 4")
        press(Key.Key_H, CTRL)
        assert not bar(window).is_replacing
        press(Key.Key_Return, ALT)
        press(Key.Key_Escape)
        assert text(window) == CONTENT


def test_another_letter_is_searched_when_it_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, CTRL)
    look(window, qtbot, "bukhara", "1 of 4")
    press(Key.Key_N, CTRL)
    fill_in()
    qtbot.waitUntil(lambda: bar(window).said.startswith("Not in this letter"))
    write("In Bukhara")
    press(Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: bar(window).said.startswith("1 of 1"))
    press(Key.Key_Escape)


def look_of(window: MainWindow, words: str) -> QImage:
    """What is painted where the words stand first."""
    editor = window.text.editor
    start = editor.live.content.index(words)
    return editor.viewport().grab(editor.box_of(start, start + len(words))).toImage()


def test_every_place_in_sight_is_coloured_until_the_bar_is_left(window: MainWindow, qtbot: QtBot) -> None:
    places = ("Búkhara", "Bukhara", "BUKHARA")
    plain = {words: look_of(window, words) for words in (*places, "comrade")}
    go_to("BUKHARA")
    press(Key.Key_F, CTRL)
    look(window, qtbot, "bukhara", "3 of 4")
    assert [look_of(window, words) == plain[words] for words in (*places, "comrade")] == [False, False, False, True]
    soft = look_of(window, "Bukhara")
    press(Key.Key_Return, SHIFT)
    assert bar(window).said == "2 of 4"
    assert look_of(window, "Bukhara") != soft  # the current one is another colour
    press(Key.Key_Escape)
    window.text.editor.set_caret(0)
    assert look_of(window, "Búkhara") == plain["Búkhara"]


def test_places_follow_the_text_while_it_is_typed_in(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Home, CTRL)
    press(Key.Key_F, CTRL)
    look(window, qtbot, "comrade", "1 of 1")
    press(Key.Key_F, CTRL)
    look(window, qtbot, "bukhara", "1 of 4")
    coloured = look_of(window, "BUKHARA")
    window.text.editor.setFocus()
    write("x")
    assert look_of(window, "BUKHARA") != coloured  # nothing is coloured where it does not stand any more
    qtbot.waitUntil(lambda: look_of(window, "BUKHARA") == coloured, timeout=5000)
