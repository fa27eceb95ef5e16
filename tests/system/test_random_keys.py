"""Random keys on the real window: what is shown is what is kept, and every step goes back and forth."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.core.annotations import Annotation
from editor.core.snapshot import TextSnapshot
from editor.ui.main_window import MainWindow
from editor.ui.text_binding import TextBinding
from tests.system.test_session_by_keys import state
from tests.ui.driving import ALT, CTRL, NONE, SHIFT, fill_in, new_project, open_window, press, write

Key = Qt.Key
STEPS = 120
WORDS = ("Bukhara ", "Enver Pasha", "é\u0301𝄞x", "ملك", "[to] ", "no\u00a0break", "a")
CARET_KEYS = (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_Up, Key.Key_Down)
MARK_KEYS = (Key.Key_U, Key.Key_E, Key.Key_G, Key.Key_1, Key.Key_3, Key.Key_Backspace, Key.Key_Return, Key.Key_Escape)


class RandomEditor:
    """Does one random thing after the other, always by keys."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._random = random.Random(seed)
        self._deeds: dict[Callable[[], None], int] = {
            self.type: 30, self.move: 25, self.mark: 8, self.tag: 8, self.undo: 8, self.redo: 5,
            self.new: 1, self.split: 2, self.join: 1,
            **{(lambda key=key, held=held: press(key, held)): weight for key, held, weight in (
                (Key.Key_Return, NONE, 4), (Key.Key_Backspace, NONE, 6), (Key.Key_Delete, NONE, 4),
                (Key.Key_N, CTRL | ALT, 4), (Key.Key_T, CTRL | ALT, 3), (Key.Key_M, CTRL | ALT, 3),
                (Key.Key_Backspace, CTRL | ALT, 3), (Key.Key_Delete, CTRL | ALT, 3), (Key.Key_X, CTRL, 3),
                (Key.Key_C, CTRL, 4), (Key.Key_V, CTRL, 4), (Key.Key_A, CTRL, 1), (Key.Key_K, CTRL | SHIFT, 1),
                (Key.Key_PageDown, CTRL | SHIFT, 1), (Key.Key_PageUp, CTRL | SHIFT, 1),
                (Key.Key_PageDown, ALT, 2), (Key.Key_PageUp, ALT, 2), (Key.Key_F9, NONE, 2),
                (Key.Key_Escape, NONE, 2))}}

    def step(self) -> None:
        """Do one thing in one of the two texts."""
        editor = self._random.choice([self._window.text.editor, self._window.text.editor, self._window.notes.editor])
        (editor if editor.isVisible() and editor.has_text else self._window.text.editor).setFocus()
        self._random.choices(list(self._deeds), list(self._deeds.values()))[0]()

    def type(self) -> None:
        word = self._random.choice(WORDS)
        editor = QApplication.focusWidget()
        if word.isascii():
            write(word)
        elif not editor.isReadOnly():
            editor.textCursor().insertText(word)

    def move(self) -> None:
        held = self._random.choice([NONE, NONE, SHIFT, CTRL, CTRL | SHIFT])
        press(self._random.choice(CARET_KEYS), held, self._random.randint(1, 5))

    def mark(self) -> None:
        press(Key.Key_F8)
        press(self._random.choice(MARK_KEYS))
        if self._window.subject("marks").popup.isVisible():
            press(self._random.choice([Key.Key_Return, Key.Key_Return, Key.Key_Escape]))

    def tag(self) -> None:
        press(Key.Key_P, CTRL | ALT)
        if self._window.subject("tags").picker.isVisible():
            press(*self._random.choice([(Key.Key_Return, CTRL), (Key.Key_Return, NONE), (Key.Key_Escape, NONE)]))

    def new(self) -> None:
        press(Key.Key_N, CTRL)
        fill_in()

    def split(self) -> None:
        editor = self._window.text.editor
        if editor.has_text and "\n" in editor.live.content[editor.caret():]:
            press(Key.Key_Return, CTRL | SHIFT)

    def join(self) -> None:
        controller = self._window.controller
        if self._window.text.editor.has_text and controller.session.letter_ids()[-1] != controller.letter_id:
            press(Key.Key_Backspace, CTRL | SHIFT)

    def undo(self) -> None:
        press(Key.Key_Z, CTRL, self._random.randint(1, 4))

    def redo(self) -> None:
        press(Key.Key_Z, CTRL | SHIFT, self._random.randint(1, 3))


def places(annotations: tuple[Annotation, ...]) -> list[tuple[str, str, int, int, bool]]:
    return sorted((a.id, a.kind, a.start, a.end, a.detached) for a in annotations)


def same(binding: TextBinding, kept: TextSnapshot) -> None:
    """The document, the text in memory and the text in the file are one and the same, annotations included."""
    live = binding.editor.live
    assert live.content == kept.text.content
    assert binding.editor.document().toRawText().replace("\u2029", "\n") == kept.text.content
    assert places(tuple(live.annotations())) == places(kept.annotations)


def check(window: MainWindow) -> None:
    controller = window.controller
    assert controller.settle(), window.message.text
    assert window.message.property("level") != "error", window.message.text
    for binding in (window.text.binding, window.notes.binding):
        if binding.text_id:
            same(binding, controller.session.text(binding.text_id))
    assert window.letters.model.rowCount() == len(controller.session.letter_ids())


@pytest.mark.parametrize("seed", [3, 8, 21])
def test_whatever_is_pressed_nothing_differs_and_everything_goes_back(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    with open_window(qtbot, new_project(tmp_path / "random.letterbook")) as window:
        window.letters.view.setFocus()
        press(Key.Key_N, CTRL)
        fill_in()
        editor = RandomEditor(window, seed)
        for _ in range(STEPS):
            editor.step()
            check(window)
        controller = window.controller
        before, steps = state(controller.session), 0
        while controller.undo_label() is not None:
            controller.undo()
            steps += 1
        check(window)
        assert controller.session.letter_ids() == []
        for _ in range(steps):
            assert controller.redo() is not None
        assert state(controller.session) == before
        check(window)
