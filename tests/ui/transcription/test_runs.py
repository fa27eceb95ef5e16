"""When typing is handed on, and when a step of the history ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.core.anchors import TextEdit
from editor.ui.transcription import typing_run
from tests.ui.transcription.desk import annotation, shown, taken

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Whoever commits: takes what is pending at each call and writes down the order of events."""

    def __init__(self, editor) -> None:
        self.editor = editor
        self.log: list[object] = []
        editor.commit_wanted.connect(self.commit)
        editor.seal_wanted.connect(lambda: self.log.append("seal"))

    def commit(self) -> None:
        while (edit := self.editor.take_pending()) is not None:
            self.log.append(edit)


@pytest.fixture
def quick(monkeypatch):
    """Clocks that run ten times as fast."""
    for name in ("REST_MS", "LATEST_MS", "SEAL_MS"):
        monkeypatch.setattr(typing_run, name, getattr(typing_run, name) // 10)


def test_the_clocks_are_set_as_designed():
    assert (typing_run.REST_MS, typing_run.LATEST_MS, typing_run.SEAL_MS) == (500, 1000, 5000)


@pytest.mark.usefixtures("quick")
def test_a_rest_commits_and_a_long_rest_seals(qtbot):
    editor = shown(qtbot, "ab")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "xy")
    assert desk.log == []
    qtbot.waitUntil(lambda: len(desk.log) == 1, timeout=2000)
    assert desk.log == [TextEdit(0, "", "xy")]
    qtbot.waitUntil(lambda: len(desk.log) == 2, timeout=3000)
    assert desk.log[1] == "seal"


@pytest.mark.usefixtures("quick")
def test_typing_without_a_rest_is_committed_too(qtbot):
    editor = shown(qtbot, "")
    desk = Desk(editor)
    for _ in range(200):
        qtbot.keyClicks(editor, "x")
        qtbot.wait(5)
        if desk.log:
            break
    assert desk.log
    assert "seal" not in desk.log


def test_moving_the_caret_commits_and_seals_at_once(qtbot):
    editor = shown(qtbot, "abcd")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert desk.log == [TextEdit(0, "", "x"), "seal"]
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert len(desk.log) == 2


def test_a_new_line_is_a_step_of_its_own(qtbot):
    editor = shown(qtbot, "ab")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "y")
    editor.end_run()
    assert desk.log == [TextEdit(0, "", "x"), "seal", TextEdit(1, "", "\n"), "seal", TextEdit(2, "", "y"), "seal"]


def test_joining_lines_is_a_step_of_its_own(qtbot):
    editor = shown(qtbot, "a\nb")
    desk = Desk(editor)
    editor.set_caret(2)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "y")
    editor.end_run()
    assert desk.log == ["seal", TextEdit(1, "\n", ""), "seal", TextEdit(1, "", "y"), "seal"]


def test_losing_the_focus_commits(qtbot):
    editor = shown(qtbot, "ab")
    other = QLineEdit()
    qtbot.addWidget(other)
    desk = Desk(editor)
    editor.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "x")
    editor.clearFocus()
    assert desk.log == [TextEdit(0, "", "x")]


def test_typing_that_turns_to_deleting_older_text_ends_the_step(qtbot):
    editor = shown(qtbot, "old text")
    desk = Desk(editor)
    editor.set_caret(4)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "yz")
    assert desk.log == []  # a slip taken back is part of typing
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert desk.log == [TextEdit(4, "", "yz"), "seal"]


def test_deleting_tagged_text_after_typing_stays_in_the_step(qtbot):
    editor = shown(qtbot, "Petters came", [annotation("entity", 0, 7)])
    desk = Desk(editor)
    qtbot.keyClicks(editor, "P")
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert desk.log == []


@pytest.mark.usefixtures("quick")
def test_the_first_rest_after_two_hundred_characters_ends_the_step(qtbot, monkeypatch):
    monkeypatch.setattr(typing_run, "LATEST_MS", 10_000)
    monkeypatch.setattr(typing_run, "SEAL_MS", 10_000)
    editor = shown(qtbot, "")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "x" * 202)
    assert desk.log == []  # not the key itself: it must not wait for the end of a step
    qtbot.waitUntil(lambda: bool(desk.log), timeout=2000)
    assert desk.log == [TextEdit(0, "", "x" * 202), "seal"]


@pytest.mark.parametrize(("count", "ends"), [(399, False), (400, True)])
def test_without_a_rest_a_step_ends_after_four_hundred_characters(qtbot, monkeypatch, count, ends):
    monkeypatch.setattr(typing_run, "REST_MS", 10_000)
    monkeypatch.setattr(typing_run, "LATEST_MS", 20)
    editor = shown(qtbot, "")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "x" * count)
    qtbot.waitUntil(lambda: bool(desk.log), timeout=2000)
    assert desk.log == [TextEdit(0, "", "x" * count), *(["seal"] if ends else [])]


def test_a_long_step_goes_on_while_the_text_is_short(qtbot, monkeypatch):
    monkeypatch.setattr(typing_run, "REST_MS", 20)
    editor = shown(qtbot, "")
    desk = Desk(editor)
    qtbot.keyClicks(editor, "x" * 199)
    qtbot.waitUntil(lambda: bool(desk.log), timeout=2000)
    assert desk.log == [TextEdit(0, "", "x" * 199)]
    qtbot.keyClicks(editor, "y")
    qtbot.waitUntil(lambda: len(desk.log) > 1, timeout=2000)
    assert desk.log[1:] == [TextEdit(199, "", "y"), "seal"]


def test_undo_and_redo_hand_on_what_is_pending_first(qtbot):
    editor = shown(qtbot, "ab")
    desk = Desk(editor)
    editor.undo_requested.connect(lambda: desk.log.append("undo"))
    editor.redo_requested.connect(lambda: desk.log.append("redo"))
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Y, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.log == [TextEdit(0, "", "x"), "seal", "undo", "redo", "redo"]
    assert editor.live.content == "xab"


@pytest.mark.usefixtures("quick")
def test_the_clocks_stand_still_while_an_input_method_composes(qtbot):
    editor = shown(qtbot, "ab")
    desk = Desk(editor)
    editor.select(0, 1)
    QApplication.sendEvent(editor, QInputMethodEvent("n", []))
    assert editor.live.content == "b"
    qtbot.wait(3 * typing_run.LATEST_MS)
    assert desk.log == []
    event = QInputMethodEvent("", [])
    event.setCommitString("に")
    QApplication.sendEvent(editor, event)
    qtbot.waitUntil(lambda: bool(desk.log), timeout=2000)
    assert desk.log == [TextEdit(0, "a", "に")]


def test_edits_in_two_places_that_nobody_took_are_not_mixed(qtbot):
    editor = shown(qtbot, "abcdef")
    editor.replace(0, 0, "x")
    editor.replace(5, 6, "y")
    assert taken(editor) == [TextEdit(0, "", "x"), TextEdit(5, "e", "y")]


def test_showing_another_text_forgets_what_was_pending(qtbot):
    editor = shown(qtbot, "ab")
    qtbot.keyClicks(editor, "x")
    editor.clear_text()
    assert not editor.has_pending
    assert editor.take_pending() is None


def test_an_edit_that_joins_lines_is_never_mixed_with_typing(qtbot):
    editor = shown(qtbot, "a\nbc")
    editor.set_caret(1)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Delete, CTRL)
    assert taken(editor) == [TextEdit(1, "", "x"), TextEdit(2, "\n", "")]
    assert editor.live.content == "axbc"
