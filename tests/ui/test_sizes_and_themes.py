"""Sizes and themes by key and wheel, and a theme that follows the desktop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import editor.ui.theme
from editor.app.actions.letters import NewLetter
from editor.app.setting_rows import Settings
from editor.app.settings import save_settings
from editor.store.session import ProjectSession
from editor.ui.look import apply_theme, current_theme
from editor.ui.main_window import MainWindow
from editor.ui.panel_table import PANELS
from tests.ui.driving import ALT, CTRL, NONE, new_project, open_window, press

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "bukhara.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        session.run(NewLetter())
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, project: Path) -> Iterator[MainWindow]:
    font = qapp.font()
    with open_window(qtbot, project) as opened:
        opened.text.editor.setFocus()
        yield opened
    qapp.setFont(font)
    apply_theme(qapp, "light")


def turn(widget: QWidget, delta: int, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    place = QPointF(20, 20)
    event = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
                        modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(widget, event)


def size(widget: QWidget) -> float:
    return widget.font().pointSizeF()


def test_ctrl_and_wheel_change_the_size_of_the_text_below_the_pointer(window: MainWindow) -> None:
    text, note = window.text.editor, window.notes.editor
    before = size(text)
    turn(text.viewport(), 120)
    assert (size(text), size(note)) == (before + 1, before)
    turn(text.viewport(), -240)
    assert (size(text), size(note)) == (before - 1, before - 2)
    turn(note.viewport(), 360)
    assert (size(text), size(note)) == (before - 1, before + 1)


def test_parts_of_a_notch_add_up_and_the_wheel_alone_only_scrolls(window: MainWindow) -> None:
    text = window.text.editor
    before = size(text)
    for _ in range(3):
        turn(text.viewport(), 30)
    assert size(text) == before
    turn(text.viewport(), 30)
    assert size(text) == before + 1
    turn(text.viewport(), 240, NONE)
    assert size(text) == before + 1


def test_keys_change_the_size_of_the_text_that_one_works_in_within_bounds(window: MainWindow) -> None:
    text, note = window.text.editor, window.notes.editor
    press(Key.Key_N, CTRL | ALT)
    assert note.hasFocus()
    before = size(text)
    press(Key.Key_Plus, CTRL, times=2)
    assert (size(text), size(note)) == (before, before + 1)
    press(Key.Key_Minus, CTRL, times=40)
    assert size(note) == 8
    assert size(text) == before


def test_an_empty_text_is_laid_out_in_every_size(window: MainWindow) -> None:
    text = window.text.editor
    for _ in range(3):
        press(Key.Key_Plus, CTRL)
        text.grab()
        assert text.document().firstBlock().layout().lineCount() == 1


def test_the_names_of_block_roles_have_room_in_every_size(window: MainWindow) -> None:
    text = window.text.editor
    press(Key.Key_Plus, CTRL, times=11)
    large = text.document().rootFrame().frameFormat().leftMargin()
    press(Key.Key_Minus, CTRL, times=11)
    assert large > 1.7 * text.document().rootFrame().frameFormat().leftMargin()
    assert window.controller.undo_label().code == "history-letter-numbered", "a size is no change of the text"


def test_keys_change_the_size_of_the_words_of_the_window(window: MainWindow) -> None:
    before = size(window.letters.view)
    text = size(window.text.editor)
    press(Key.Key_Greater, CTRL, times=2)
    assert size(window.letters.view) == before + 2
    assert size(window.text.editor) == text
    press(Key.Key_Less, CTRL, times=40)
    assert window.settings.value.interface_size == 6


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_each_theme_can_be_asked_for_by_its_name(window: MainWindow, name: str) -> None:
    window.actions_by_id[f"view.theme-{name}"].trigger()
    assert current_theme().name == name
    press(Key.Key_K, CTRL)
    look = window.tools.palette_box
    assert look.isVisible()
    press(Key.Key_Escape)


def test_the_theme_of_the_desktop_is_followed_while_the_window_is_open(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QApplication.styleHints()

    def become(scheme: Qt.ColorScheme) -> None:
        fake = SimpleNamespace(styleHints=lambda: SimpleNamespace(colorScheme=lambda: scheme))
        monkeypatch.setattr(editor.ui.theme, "QGuiApplication", fake)
        hints.colorSchemeChanged.emit(scheme)

    window.actions_by_id["view.theme-system"].trigger()
    become(Qt.ColorScheme.Dark)
    assert current_theme().name == "dark"
    paper = window.text.editor.palette().base().color()
    assert paper == current_theme().colour("paper"), "texts are painted anew too"
    become(Qt.ColorScheme.Light)
    assert current_theme().name == "light"
    window.actions_by_id["view.theme-contrast"].trigger()
    become(Qt.ColorScheme.Dark)
    assert current_theme().name == "contrast", "a theme that was chosen stays"


class TestSmallScreen:
    """Large words on a screen of 1280×800."""

    @pytest.fixture
    def large(self, qtbot: QtBot, qapp: QApplication, project: Path) -> Iterator[MainWindow]:
        font = qapp.font()
        save_settings(Settings(interface_size=16.0, text_size=24.0))
        with open_window(qtbot, project) as opened:
            yield opened
        qapp.setFont(font)

    def test_no_panel_stretches_the_window(self, qtbot: QtBot, large: MainWindow) -> None:
        for spec in PANELS:
            large.show_pane(spec.name)
            qtbot.wait(20)
            assert large.width() <= 1280, spec.name
            assert large.height() <= 800, spec.name
        needed = large.minimumSizeHint()
        assert needed.width() <= 1280
        assert needed.height() <= 800

    def test_what_a_panel_has_no_room_for_can_be_scrolled_to(self, qtbot: QtBot, large: MainWindow) -> None:
        for spec in PANELS:
            panel = large.workbench.panel(spec.name)
            holder = large.docks[spec.name].widget()
            large.show_pane(spec.name)
            qtbot.wait(20)
            assert holder is not panel
            needed = panel.minimumSizeHint()
            assert panel.width() >= needed.width(), spec.name
            assert panel.height() >= needed.height(), spec.name


def test_menus_tick_what_is_in_force(window: MainWindow) -> None:
    actions = window.actions_by_id

    def ticked(*names: str) -> list[bool]:
        return [actions[name].isChecked() for name in names]

    looks = ("view.theme-light", "view.theme-dark")
    for name in (*looks, looks[1]):  # the last one is in force already
        actions[name].trigger()
        assert ticked(*looks) == [name == look for look in looks]
    assert ticked("view.tags", "view.invisibles", "layout.annotate", "layout.read") == [True, False, True, False]
    for name in ("view.tags", "view.invisibles", "layout.read"):
        actions[name].trigger()
    assert ticked("view.tags", "view.invisibles", "layout.annotate", "layout.read") == [False, True, False, True]
