"""Comments in the window, by keys: beginning a thread wherever one is, answering, resolving, going there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app.actions.comments import AddComment
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.core.letters import Comment
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.comments_panel import CommentsPanel
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "Dear comrade, Enver Pasha was in Moscow."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "settings.toml").write_text('editor_name = "Ada Lovelace"\n')
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Bob") as session:
        letter = NewLetter(title="First")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        session.run(AddNote(text=letter.text_id, position=4, body="A note.", note_id="a" * 32))
        session.run(NewLetter(title="Second", letter_id="b" * 32))
        session.run(AddComment(letter="b" * 32, target="b" * 32, body="Whose hand?", author="Bob",
                               labelled="check"))
    return path


def panel(window: MainWindow) -> CommentsPanel:
    found = window.workbench.panel("comments")
    assert isinstance(found, CommentsPanel)
    return found


def comments(window: MainWindow) -> list[Comment]:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    return list(snapshot.comments)


def on(window: MainWindow, words: str, body: str) -> None:
    window.text.editor.setFocus()
    go_to(words, select=True)
    press(Key.Key_K, CTRL | ALT)
    write(body)
    press(Key.Key_Return, CTRL)


def test_a_comment_on_the_selection_is_answered_resolved_and_opened_again_by_keys(window: MainWindow) -> None:
    on(window, "Enver Pasha", "Which one?")
    assert focus() is panel(window).view
    (first,) = comments(window)
    assert (first.body, first.author) == ("Which one?", "Ada Lovelace")
    held = window.controller.session.get(first.target)
    assert (held.kind, held.start) == ("comment", CONTENT.index("Enver"))  # type: ignore[union-attr]
    press(Key.Key_Return, CTRL)
    write("The minister.\nOf war.")
    press(Key.Key_Return, CTRL)
    assert [c.body for c in comments(window)] == ["Which one?", "The minister.\nOf war."]
    press(Key.Key_Space)
    assert comments(window)[0].resolved
    assert panel(window).model.rowCount() == 0  # only the open ones are listed
    window.text.editor.setFocus()
    press(Key.Key_Z, CTRL)
    assert not comments(window)[0].resolved


def test_enter_goes_to_the_words_and_enter_on_them_comes_back(window: MainWindow) -> None:
    on(window, "Moscow", "When?")
    press(Key.Key_Return)
    assert focus() is window.text.editor
    assert window.text.editor.selection() == (CONTENT.index("Moscow"), CONTENT.index("Moscow") + 6)
    window.text.editor.set_caret(CONTENT.index("Moscow") + 2)
    window.text.editor.activate_at_caret()
    assert focus() is panel(window).view
    assert panel(window).current() is not None


def test_keys_go_from_one_open_comment_to_the_next(window: MainWindow) -> None:
    on(window, "Moscow", "When?")
    on(window, "comrade", "Who?")
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    press(Key.Key_F7, CTRL)
    assert window.text.editor.selection()[0] == CONTENT.index("comrade")
    assert "Who?" in window.message.text
    press(Key.Key_F7, CTRL)
    assert window.text.editor.selection()[0] == CONTENT.index("Moscow")
    press(Key.Key_F7, CTRL | SHIFT)
    assert window.text.editor.selection()[0] == CONTENT.index("comrade")
    press(Key.Key_F7, ALT)
    assert {c.body: c.resolved for c in comments(window)} == {"When?": False, "Who?": True}


def test_the_leader_key_begins_one_and_escape_leaves_nothing_behind(window: MainWindow) -> None:
    go_to("Enver", select=True)
    press(Key.Key_F8)
    press(Key.Key_K)
    assert focus() is panel(window).box
    write("never mind")
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert comments(window) == []
    assert panel(window).box.toPlainText() == ""


def test_a_note_a_field_and_the_letter_are_commented_where_one_is(window: MainWindow) -> None:
    press(Key.Key_2, CTRL)
    window.notes.select("a" * 32)
    assert focus() is window.notes.view
    press(Key.Key_K, CTRL | ALT)
    write("Source?")
    press(Key.Key_Return, CTRL)
    press(Key.Key_F4)
    press(Key.Key_Tab, times=2)
    key = window.provenance.form.current_key()
    assert key
    press(Key.Key_K, CTRL | ALT)
    write("Sure?")
    press(Key.Key_Return, CTRL)
    window.text.editor.setFocus()
    press(Key.Key_K, CTRL | ALT | SHIFT)
    write("Done?")
    press(Key.Key_Return, CTRL)
    letter = window.controller.letter_id
    assert {(c.target, c.part, c.body) for c in comments(window)} == {
        ("a" * 32, "", "Source?"), (letter, key, "Sure?"), (letter, "", "Done?")}
    shown = panel(window)
    row = next(n for n in range(3) if shown.model.row(n).listed.about.sort == "field")  # type: ignore[union-attr]
    shown.view.setFocus()
    shown.view.setCurrentIndex(shown.model.index(row))
    press(Key.Key_Return)
    assert window.provenance.form.current_key() == key
    row = next(n for n in range(3) if shown.model.row(n).listed.about.sort == "note")  # type: ignore[union-attr]
    shown.view.setFocus()
    shown.view.setCurrentIndex(shown.model.index(row))
    press(Key.Key_Return)
    assert focus() is window.notes.editor


def test_the_whole_project_is_listed_and_enter_goes_to_the_other_letter(window: MainWindow) -> None:
    press(Key.Key_9, CTRL)
    assert panel(window).model.rowCount() == 0
    panel(window).scope.setCurrentIndex(1)
    assert panel(window).model.rowCount() == 1
    panel(window).view.setFocus()
    press(Key.Key_Return)
    assert window.controller.letter_id == "b" * 32


def test_one_changes_and_deletes_ones_own_words_and_not_those_of_others(window: MainWindow) -> None:
    on(window, "Moscow", "When?")
    press(Key.Key_F2)
    assert panel(window).box.toPlainText() == "When?"
    press(Key.Key_A, CTRL)
    write("In which year?")
    panel(window).label.setCurrentIndex(panel(window).label.findData("error"))
    press(Key.Key_Return, CTRL)
    (mine,) = comments(window)
    assert (mine.body, mine.label) == ("In which year?", "error")
    press(Key.Key_Delete)
    assert comments(window) == []
    window.controller.show_letter("b" * 32)
    press(Key.Key_Delete)
    assert [c.body for c in comments(window)] == ["Whose hand?"]
    assert "Bob" in window.message.text


def test_a_project_for_reading_only_shows_comments_and_takes_none(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(ProjectSession.open(project, editor="Bob", read_only=True))
        window.controller.show_letter("b" * 32)
        press(Key.Key_9, CTRL)
        assert panel(window).model.rowCount() == 1
        assert not panel(window).box.isEnabled()
        assert not panel(window).resolve.isEnabled()
