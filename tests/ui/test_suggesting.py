"""Suggesting by key: what is typed is kept as suggestions, drawn on the text, and decided in a panel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.suggestions import Suggest
from editor.app.actions.text import ReplaceText
from editor.app.review.suggesting import text_suggestions
from editor.core.record import replace
from editor.core.reviewing import Suggestion
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from tests.ui.driving import CTRL, SHIFT, focus, go_to, new_project, press, write

Key = Qt.Key
CONTENT = "Dear comrade, the agents of Enver Pasha were in Moscow.\nWith greetings, Peters."
BOTH = CTRL | SHIFT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter()
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        session.run(AddNote(text=letter.text_id, position=CONTENT.index(" were"), body="A note."))
    return path


def kept(window: MainWindow) -> str:
    return window.controller.session.text(window.text.binding.text_id).text.content


def suggestions(window: MainWindow) -> tuple[Suggestion, ...]:
    return window.controller.session.letter(window.controller.letter_id).suggestions


def seen(window: MainWindow) -> str:
    return window.text.editor.toPlainText()


def suggest(window: MainWindow, words: str = "not ", before: str = "in Moscow") -> None:
    press(Key.Key_E, BOTH)
    go_to(before)
    write(words)


def leave(window: MainWindow) -> None:
    """Go to another paragraph."""
    press(Key.Key_End, CTRL)
    QApplication.processEvents()


def test_the_mode_is_shown_in_words_and_by_the_frame(window: MainWindow) -> None:
    assert window.status.mode.text() == "editing"
    assert not window.text.frame.suggesting
    press(Key.Key_E, BOTH)
    assert window.status.mode.text() == "✎ SUGGESTING"
    assert window.text.frame.suggesting
    assert "Ctrl+Shift+E" in window.message.text
    press(Key.Key_E, BOTH)
    assert (window.status.mode.text(), window.text.frame.suggesting) == ("editing", False)


def test_what_is_typed_is_seen_underlined_and_the_text_stays(window: MainWindow) -> None:
    suggest(window)
    assert seen(window) == CONTENT.replace("in Moscow", "not in Moscow")
    assert window.text.editor.typed_words == ["not "]
    assert kept(window) == CONTENT
    leave(window)
    assert seen(window) == CONTENT
    (made,) = suggestions(window)
    assert (made.change["inserted"].strip(), made.author) == ("not", window.controller.session.editor)
    window.workbench.desk.suggestions.follow()
    (ghost,) = window.text.editor.ghosts
    assert ghost.words.strip() == "not"
    assert CONTENT[ghost.start:].lstrip().startswith("in Moscow")


def test_typing_in_one_paragraph_is_one_draft_however_long_it_rests(window: MainWindow) -> None:
    suggest(window, "n")
    window.text.editor.end_run()
    assert [one.change["inserted"] for one in suggestions(window)] == ["nin"]
    assert seen(window) == CONTENT.replace("in Moscow", "nin Moscow")
    (first,) = suggestions(window)
    write("ot ")
    window.text.editor.end_run()
    (now,) = suggestions(window)
    assert now.id == first.id
    assert now.change["inserted"].strip() == "not"


def test_what_is_taken_back_is_no_suggestion(window: MainWindow) -> None:
    suggest(window, "not ")
    window.text.editor.end_run()
    press(Key.Key_Backspace, times=4)
    leave(window)
    assert suggestions(window) == ()
    assert kept(window) == seen(window) == CONTENT


def test_deleting_cutting_and_pasting_are_suggested_too(window: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    go_to("Enver ", select=True)
    press(Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "Enver "
    leave(window)
    assert (kept(window), seen(window)) == (CONTENT, CONTENT)
    (made,) = suggestions(window)
    assert made.change["removed"].strip() == "Enver"
    window.workbench.desk.suggestions.follow()
    (ghost,) = window.text.editor.ghosts
    assert (ghost.strikes, ghost.words.strip()) == (True, "")
    go_to("greetings")
    press(Key.Key_V, CTRL)
    press(Key.Key_Home, CTRL)
    QApplication.processEvents()
    assert kept(window) == CONTENT
    assert len(suggestions(window)) == 2


def test_what_a_draft_deletes_stays_to_be_seen_struck_out(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    go_to("Enver ", select=True)
    press(Key.Key_Delete)
    editor = window.text.editor
    qtbot.waitUntil(lambda: bool(editor.ghosts))
    (ghost,) = editor.ghosts
    assert (ghost.words.strip(), ghost.gone) == ("Enver", True)
    assert seen(window)[ghost.start:].lstrip().startswith("Pasha")
    write("Old ")
    qtbot.waitUntil(lambda: [one.words.strip() for one in editor.ghosts] == ["Enver"])
    assert editor.grab().toImage() != _without_ghosts(window)
    leave(window)
    window.workbench.desk.suggestions.follow()
    assert [(one.gone, one.strikes) for one in editor.ghosts] == [(False, True)]


def _without_ghosts(window: MainWindow) -> QImage:
    editor = window.text.editor
    gone = editor.ghosts
    editor.show_gone(())
    image = editor.grab().toImage()
    editor.show_gone(gone)
    return image


def test_undo_takes_the_suggestion_back(window: MainWindow) -> None:
    suggest(window)
    press(Key.Key_Z, CTRL)
    assert suggestions(window) == ()
    assert seen(window) == kept(window) == CONTENT


def test_a_new_line_is_suggested(window: MainWindow) -> None:
    suggest(window, "\n")
    assert seen(window).count("\n") == 2
    window.controller.settle()
    assert seen(window) == kept(window) == CONTENT
    assert [one.change["inserted"] for one in suggestions(window)] == ["\n"]


def test_a_mark_by_key_is_suggested(window: MainWindow) -> None:
    suggest(window)
    go_to("Enver Pasha", select=True)
    press(Key.Key_F8)
    press(Key.Key_U)
    if window.focusWidget() is not window.text.editor:
        press(Key.Key_Return)
    assert window.controller.session.text(window.text.binding.text_id).of_kind("unclear") == ()
    tag = next(one for one in suggestions(window) if one.kind == "tag")
    assert tag.quote == "Enver Pasha"
    assert len(suggestions(window)) == 2


def test_ending_the_mode_keeps_what_was_typed(window: MainWindow) -> None:
    suggest(window)
    press(Key.Key_E, BOTH)
    assert len(suggestions(window)) == 1
    assert seen(window) == CONTENT
    go_to("in Moscow")
    write("x")
    window.controller.settle()
    assert kept(window) == CONTENT.replace("in Moscow", "xin Moscow")


def test_closing_the_project_keeps_what_was_typed(window: MainWindow, project: Path) -> None:
    suggest(window)
    letter = window.controller.letter_id
    assert window.controller.close()
    assert not window.controller.suggesting
    with ProjectSession.open(project, editor="x", read_only=True) as session:
        assert len(session.letter(letter).suggestions) == 1


def test_a_note_has_a_draft_of_its_own(window: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    window.show_pane("notes")
    window.notes.select(window.controller.snapshot.notes[0].note.id)
    window.notes.editor.setFocus()
    press(Key.Key_End, CTRL)
    write(" More.")
    window.text.editor.setFocus()
    assert window.controller.session.letter(window.controller.letter_id).notes[0].body.text.content == "A note."
    assert [one.change["inserted"].strip() for one in suggestions(window)] == ["More."]
    assert window.notes.editor.toPlainText() == "A note."


# --- the panel

@pytest.fixture
def listed(window: MainWindow) -> MainWindow:
    """Ben suggested two things, and Tester one for the same words as the first."""
    session, text = window.controller.session, window.text.binding.text_id
    for who, old, new in (("Ben", "Enver Pasha", "Enver Bey"), (session.editor, "Pasha", "Bay"),
                          ("Ben", "Dear", "My dear")):
        step = text_suggestions(session, text, CONTENT.replace(old, new))
        assert step is not None
        session.run(replace_author(step, who))
    window.workbench.desk.suggestions.follow()
    press(Key.Key_9, BOTH)
    window.workbench.desk.suggestions.follow()
    return window


def replace_author(step: Suggest, who: str) -> Suggest:
    return Suggest(suggestions=tuple(replace(one, author=who) for one in step.suggestions))


def panel(window: MainWindow) -> Any:
    return window.workbench.desk.panel("suggestions")


def test_the_panel_lists_and_goes_there(listed: MainWindow) -> None:
    lines = panel(listed).lines
    assert len(lines) == 3
    assert "Ben" in lines[0]
    assert "My" in lines[0]
    assert sum("one of several" in line for line in lines) == 2
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert focus() is listed.text.editor
    start, end = listed.text.editor.selection()
    assert CONTENT[start:end] in ("Pasha", "Enver Pasha")


def test_a_accepts_and_the_alternative_no_longer_fits(listed: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_A)
    assert kept(listed) != CONTENT
    assert "Accepted a suggestion of" in listed.message.text
    lines = panel(listed).lines
    assert len(lines) == 2
    assert sum("the text has changed since" in line for line in lines) == 1
    before = kept(listed)
    row = next(n for n, line in enumerate(lines) if "has changed since" in line)
    panel(listed).view.setCurrentRow(row)
    press(Key.Key_A)
    assert kept(listed) == before
    assert "has changed since" in listed.message.text


def test_r_rejects_with_a_reason(listed: MainWindow) -> None:
    press(Key.Key_R)
    assert isinstance(focus(), QLineEdit)
    press(Key.Key_Return)
    assert len([one for one in suggestions(listed) if one.state == "open"]) == 3
    write("so in the scan")
    press(Key.Key_Return)
    (rejected,) = [one for one in suggestions(listed) if one.state == "rejected"]
    assert rejected.decided_because == "so in the scan"
    assert kept(listed) == CONTENT
    panel(listed).decided.setChecked(True)
    assert any("so in the scan" in line for line in panel(listed).lines)


def test_w_withdraws_ones_own_only(listed: MainWindow) -> None:
    press(Key.Key_W)
    assert "Only Ben" in listed.message.text
    own = next(one for one in suggestions(listed) if one.author != "Ben")
    panel(listed).select(own.id)
    press(Key.Key_W)
    assert [one.state for one in suggestions(listed) if one.author != "Ben"] == ["withdrawn"]


def test_accepting_while_suggesting_accepts(listed: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    panel(listed).view.setFocus()
    press(Key.Key_A)
    assert kept(listed) != CONTENT
    assert [one.state for one in suggestions(listed)].count("accepted") == 1


def test_suggestions_follow_the_text_while_it_is_edited(listed: MainWindow) -> None:
    listed.text.editor.setFocus()
    go_to("Dear")
    write("Oh ")
    moved = {CONTENT.replace("Dear", "Oh Dear")[ghost.start:ghost.end] for ghost in listed.text.editor.ghosts}
    assert "Pasha" in moved or "Enver Pasha" in moved


def test_suggestions_are_drawn(listed: MainWindow) -> None:
    editor = listed.text.editor
    with_them = editor.viewport().grab().toImage()
    ghosts = editor.ghosts
    editor.show_ghosts(())
    without = editor.viewport().grab().toImage()
    assert with_them != without
    editor.show_ghosts(ghosts)
    assert editor.viewport().grab().toImage() == with_them


def test_a_command_says_that_it_was_kept_as_a_suggestion(window: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    go_to("Moscow", select=True)
    window.actions_by_id["tag.nobody"].trigger()
    assert [one.kind for one in suggestions(window)] == ["tag"]
    assert window.message.text.startswith("Suggested:")


@pytest.mark.parametrize("action", ["note.add", "note.delete", "tag.nobody", "span.end-back", "letter.delete",
                                    "letter.split", "mark.remove", "note.from-selection"])
def test_no_command_changes_the_letter(window: MainWindow, action: str) -> None:
    before = replace(window.controller.session.letter(window.controller.letter_id), suggestions=())
    press(Key.Key_E, BOTH)
    go_to("Moscow", select=True)
    window.actions_by_id[action].trigger()
    QApplication.processEvents()
    assert replace(window.controller.session.letter(window.controller.letter_id), suggestions=()) == before


def test_a_field_of_a_form_shows_again_what_holds(window: MainWindow) -> None:
    press(Key.Key_E, BOTH)
    press(Key.Key_F4)
    form = window.provenance.form
    assert form.focus_on("rights")
    write("public domain")
    press(Key.Key_Return)
    window.text.editor.setFocus()
    window.controller.settle()
    assert [one.kind for one in suggestions(window)] == ["provenance"]
    snapshot = window.controller.snapshot
    assert snapshot is not None
    assert not snapshot.provenance.rights
    said = [field.text() for field in form.rows["rights"].findChildren(QLineEdit)]
    said += [field.toPlainText() for field in form.rows["rights"].findChildren(QPlainTextEdit)]
    assert "public domain" not in said
