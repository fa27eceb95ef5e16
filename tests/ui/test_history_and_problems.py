"""The history panel and the problems panel, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter
from editor.app.actions.notes import AddNote, DeleteNote
from editor.app.actions.text import ReplaceText
from editor.core.operations import OBJECT_TYPES
from editor.core.problems import Problem
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.empty_hint import EmptyHint
from editor.ui.main_window import MainWindow
from editor.ui.panels.diff_view import shortened
from editor.ui.panels.step_changes import OBJECTS
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "Dear comrade, [. .] the agents of “Enver Pasha were in Moscow."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Ada") as session:
        letter = NewLetter(title="First")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
    with ProjectSession.open(path, editor="Bob") as session:
        session.run(AddNote(text=letter.text_id, position=4, body="A note.", note_id="a" * 32))
        at = CONTENT.index("Moscow")
        session.run(TagNewEntity(text=letter.text_id, start=at, end=at + 6, entity_kind="place"))
        session.run(NewLetter(title="Second"))
    return path


def state(window: MainWindow) -> object:
    session = window.controller.session
    return [session.letter(letter) for letter in session.letter_ids()], session.entities()


def history(window: MainWindow, qtbot: QtBot, rows: int) -> None:
    press(Key.Key_6, CTRL)
    qtbot.waitUntil(lambda: window.history.model.rowCount() == rows)


def choose(window: MainWindow, qtbot: QtBot, row: int) -> None:
    window.history.view.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Down, times=row)
    panel = window.history
    qtbot.waitUntil(lambda: panel.step() == panel.model.row(row) and not panel._rest.isActive())


# --- history


def test_steps_are_filtered_by_letter_editor_and_words(window: MainWindow, qtbot: QtBot) -> None:
    history(window, qtbot, 6)
    panel = window.history
    panel.scope.setCurrentIndex(1)
    assert panel.model.rowCount() == 4
    panel.who.setCurrentIndex(panel.who.findText("Bob"))
    assert panel.model.rowCount() == 2
    panel.filter.setFocus()
    write("tagged")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    press(Key.Key_Down)
    assert focus() is panel.view
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_the_lists_of_the_history_say_why_nothing_is_in_them(window: MainWindow, qtbot: QtBot) -> None:
    window.show_pane("history")
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 6)
    panel = window.history
    assert panel.step() is None
    hints = panel.below.findChildren(EmptyHint) + panel.diff.findChildren(EmptyHint)
    assert [hint.isVisible() for hint in hints] == [True, True]
    choose(window, qtbot, 0)
    assert [hint.isVisible() for hint in hints] == [False, False]
    panel.filter.setText("no such step")
    qtbot.waitUntil(lambda: panel.empty.isVisible() and panel.model.rowCount() == 0)
    assert panel.empty.text() == "No step is like this."


def test_enter_goes_to_the_place_and_the_step_says_what_it_changed(window: MainWindow, qtbot: QtBot) -> None:
    go_to("agents")
    write("new ")
    window.controller.settle()
    history(window, qtbot, 7)
    choose(window, qtbot, 0)
    panel = window.history
    line = panel.line()
    assert line is not None
    assert line.words.startswith("≠ text, letter 1")
    cursor = QTextCursor(panel.diff.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert "the ⟦+new ⟧agents" in cursor.selectedText()
    window.letters.step(1)
    panel.view.setFocus()
    press(Key.Key_Return)
    assert focus() is window.text.editor
    assert window.text.editor.caret() == CONTENT.index("agents")


def test_back_to_here_is_one_step_that_can_be_undone_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    session = window.controller.session
    letter = session.letter(window.controller.letter_id)
    before = state(window)
    session.run(ReplaceText(text=letter.transcription.text.id, start=0, end=20, replacement="x"))
    session.run(DeleteNote(note_id="a" * 32))
    session.run(DeleteLetter(letter_id=session.letter_ids()[1]))
    after, steps = state(window), len(session.history())
    history(window, qtbot, 9)
    choose(window, qtbot, 3)
    press(Key.Key_Z, CTRL | ALT)
    assert state(window) == before
    assert len(session.history()) == steps + 1
    assert "back by 3 steps" in window.message.text
    press(Key.Key_Z, CTRL)
    assert state(window) == after
    press(Key.Key_Y, CTRL)
    assert state(window) == before


def test_back_to_here_in_the_history_of_a_letter_leaves_the_others(window: MainWindow, qtbot: QtBot) -> None:
    session = window.controller.session
    first, second = session.letter_ids()
    before = session.letter(first)
    session.run(ReplaceText(text=before.transcription.text.id, start=0, end=4, replacement="My"))
    session.run(ReplaceText(text=session.letter(second).transcription.text.id, start=0, end=0, replacement="Two"))
    press(Key.Key_Y, CTRL | ALT)
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 5)
    choose(window, qtbot, 1)
    press(Key.Key_Z, CTRL | ALT)
    assert session.letter(first) == before
    assert session.letter(second).transcription.text.content == "Two"


def test_one_thing_is_restored_as_before_and_one_field_alone(window: MainWindow, qtbot: QtBot) -> None:
    session = window.controller.session
    letter = session.letter(window.controller.letter_id)
    session.run(DeleteNote(note_id="a" * 32))
    history(window, qtbot, 7)
    choose(window, qtbot, 0)
    panel = window.history
    rows = [panel.changes.row(row) for row in range(panel.changes.rowCount())]
    note = next(place for place, row in enumerate(rows) if row is not None and row.change.type == "note")
    panel.below.setFocus()
    panel.below.setCurrentIndex(panel.changes.index(note))
    press(Key.Key_B, CTRL | ALT)
    assert session.letter(letter.letter.id) == letter
    session.run(SetLetter(letter=replace(letter.letter, title="Changed", number="9")))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 9)
    choose(window, qtbot, 0)
    rows = [panel.changes.row(row) for row in range(panel.changes.rowCount())]
    panel.below.setCurrentIndex(panel.changes.index(next(
        place for place, row in enumerate(rows) if row is not None and row.field == "title")))
    press(Key.Key_B, CTRL | ALT)
    found = session.letter(letter.letter.id).letter
    assert (found.title, found.number) == ("First", "9")
    press(Key.Key_B, CTRL | ALT)
    assert "as it was then" in window.message.text


def test_then_and_now_are_compared(window: MainWindow, qtbot: QtBot) -> None:
    history(window, qtbot, 6)
    model = window.history.model
    row = next(row for row in range(6) if "Text corrected" in model.data(model.index(row)))
    choose(window, qtbot, row)
    window.text.editor.setFocus()
    go_to("agents", select=True)
    write("men")
    window.controller.settle()
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 7)
    choose(window, qtbot, row + 1)
    window.history.compare.click()
    cursor = QTextCursor(window.history.diff.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert "⟦−agents⟧⟦+men⟧" in cursor.selectedText()


def test_history_takes_the_focus_with_the_latest_step_selected(window: MainWindow, qtbot: QtBot) -> None:
    history(window, qtbot, 6)
    window.text.editor.setFocus()
    press(Key.Key_6, CTRL)
    assert window.history.step() == window.history.model.row(0)


def test_thousands_of_steps_are_read_page_by_page(window: MainWindow, qtbot: QtBot) -> None:
    session = window.controller.session
    text = session.letter(window.controller.letter_id).transcription.text.id
    for number in range(450):
        session.run(ReplaceText(text=text, start=0, end=1, replacement=chr(65 + number % 26)))
    history(window, qtbot, 200)
    choose(window, qtbot, 0)
    press(Key.Key_End)
    qtbot.waitUntil(lambda: window.history.model.rowCount() >= 400)


def test_long_stretches_that_stayed_are_shortened() -> None:
    words = "abcd " * 200
    assert len(shortened(words, first=False, last=False)) < 260
    assert shortened(words, first=True, last=False).endswith("abcd ")
    assert shortened(words, first=False, last=True).startswith("abcd ")
    assert shortened("short", first=True, last=True) == "short"


# --- problems


def codes(window: MainWindow) -> list[str]:
    model = window.problems.model
    rows = [model.row(row) for row in range(model.rowCount())]
    return [row.code if isinstance(row, Problem) else f"{row.severity} {row.number}" for row in rows if row is not None]


LETTER = ["warning 1", "quotation-unbalanced", "hint 3", "date-missing", "sender-missing", "omission-malformed"]


def problems(window: MainWindow, qtbot: QtBot, code: str = "") -> None:
    press(Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: codes(window) == LETTER)
    if code:
        window.problems.view.setCurrentIndex(window.problems.model.index(LETTER.index(code)))


def test_problems_are_grouped_by_gravity_filtered_by_kind_and_of_the_whole_project(
        window: MainWindow, qtbot: QtBot) -> None:
    problems(window, qtbot)
    panel = window.problems
    panel.code.setCurrentIndex(panel.code.findData("date-missing"))
    assert codes(window) == ["hint 1", "date-missing"]
    panel.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: codes(window) == ["hint 2", "date-missing", "date-missing"])
    assert isinstance(panel.current(), Problem)
    panel.view.setFocus()
    press(Key.Key_End)
    second = window.controller.session.letter_ids()[1]
    press(Key.Key_Return)
    assert window.controller.letter_id == second
    assert window.provenance.isAncestorOf(focus())


def test_a_sign_is_mended_by_one_key_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    problems(window, qtbot, "omission-malformed")
    steps = len(window.controller.session.history())
    press(Key.Key_Return, ALT)
    assert "[…] the agents" in window.text.editor.live.content
    assert len(window.controller.session.history()) == steps + 1
    qtbot.waitUntil(lambda: "omission-malformed" not in codes(window))
    assert focus() is window.problems.view


def test_a_problem_is_let_stand_with_a_reason_listed_on_request_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    problems(window, qtbot, "quotation-unbalanced")
    press(Key.Key_Delete)
    write("so in the source")
    press(Key.Key_Return)
    session, letter = window.controller.session, window.controller.letter_id
    qtbot.waitUntil(lambda: "quotation-unbalanced" not in codes(window))
    assert "quotation-unbalanced" not in {one.code for one in session.problems(letter)}
    assert "3 problems" in window.status.problems.text()
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("My ")
    window.controller.settle()
    assert "quotation-unbalanced" not in {one.code for one in session.problems(letter)}
    window.problems.with_settled.setChecked(True)
    qtbot.waitUntil(lambda: "quotation-unbalanced" in codes(window))
    row = codes(window).index("quotation-unbalanced")
    assert "let stand: so in the source" in window.problems.model.data(window.problems.model.index(row))
    window.problems.view.setFocus()
    window.problems.view.setCurrentIndex(window.problems.model.index(row))
    press(Key.Key_Delete)
    assert "quotation-unbalanced" in {one.code for one in session.problems(letter)}
    press(Key.Key_Z, CTRL)
    assert "quotation-unbalanced" not in {one.code for one in session.problems(letter)}
    press(Key.Key_Z, CTRL, times=2)
    assert "quotation-unbalanced" in {one.code for one in session.problems(letter)}


def test_f7_goes_from_problem_to_problem_and_round(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Home, CTRL)
    places = []
    for _ in range(3):
        press(Key.Key_F7)
        places.append(window.text.editor.live.content[slice(*window.text.editor.selection())])
    assert places[0] == places[2] == "[. .]"
    assert places[1].startswith("“")
    assert "1 of 2" in window.message.text
    press(Key.Key_F7, SHIFT)
    assert window.text.editor.live.content[slice(*window.text.editor.selection())].startswith("“")


def test_a_read_only_project_can_be_looked_at_only(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(project, editor="Tester", read_only=True))
        window.text.editor.setFocus()
        history(window, qtbot, 6)
        choose(window, qtbot, 2)
        assert not window.history.back.isEnabled()
        assert not window.history.before.isEnabled()
        press(Key.Key_Z, CTRL | ALT)
        problems(window, qtbot, "quotation-unbalanced")
        press(Key.Key_Delete)
        assert not window.workbench.commands["problems"].reason.isVisible()
        press(Key.Key_Return, ALT)
        assert focus() is window.text.editor


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path, project: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        press(Key.Key_6, CTRL)
        qtbot.waitUntil(lambda: window.history.model.rowCount() == 1)
        press(Key.Key_5, CTRL)
        qtbot.waitUntil(lambda: "Ctrl+N" in window.problems.said)
        window.problems.scope.setCurrentIndex(1)
        assert "Nothing doubtful" in window.problems.said
        press(Key.Key_Delete)
        press(Key.Key_Return)


def test_every_kind_of_object_has_a_word_in_the_history() -> None:
    assert set(OBJECT_TYPES.values()) - {"letter", "text", "entity", "annotation"} == set(OBJECTS)
