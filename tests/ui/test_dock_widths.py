"""A dock opens as wide as its panel needs where the window has the room, and the text stays readable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.ui.dock_widths import Column, shared
from editor.ui.main_window import MainWindow
from editor.ui.panels.panel_holder import PanelHolder
from tests.ui.driving import new_project, open_window

PARTS = st.tuples(st.integers(0, 900), st.integers(0, 300), st.integers(0, 400))
"""What a column has above its floor, what it needs above it, and the floor."""


@given(st.lists(PARTS, min_size=2, max_size=6), st.integers(0, 4), st.integers(0, 900))
def test_nobody_is_pressed_for_what_another_only_wants(parts: list[tuple[int, int, int]], at: int, wanted: int) -> None:
    given_columns = [Column(floor + above, floor + needed, floor) for above, needed, floor in parts]
    opened = 1 + at % (len(parts) - 1)
    widths = shared(given_columns, opened, wanted)
    assert sum(widths) == sum(column.width for column in given_columns), "the window stays as it is"
    assert all(width >= column.floor for width, column in zip(widths, given_columns, strict=True))
    if sum(column.width for column in given_columns) >= sum(
            max(column.least, column.width) if number not in (0, opened) else column.least
            for number, column in enumerate(given_columns)):
        assert widths[0] >= given_columns[0].least
        assert widths[opened] >= given_columns[opened].least


def test_what_opens_takes_from_the_text_first_and_only_what_it_can_spare() -> None:
    text, scan, notes = Column(640, 340, 160), Column(300, 320, 290), Column(400, 290, 290)
    assert shared((text, scan, notes), 1, 0) == [620, 320, 400]
    assert shared((text, scan, notes), 1, 600) == [340, 600, 400]
    assert shared((text, scan, notes), 1, 900) == [340, 710, 290], "then from its neighbours, what they can spare"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = new_project(tmp_path / "bukhara.letterbook")
    with open_window(qtbot, path) as opened:
        opened.resize(1280, 800)
        opened.workbench.reset_layout()
        qtbot.wait(50)
        yield opened


def scrolls_sideways(window: MainWindow, name: str) -> bool:
    holder = window.docks[name].widget()
    assert isinstance(holder, PanelHolder)
    return holder.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("name", ["register", "problems", "lost", "history", "characters"])
def test_a_panel_opens_as_wide_as_it_needs(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.show_pane(name)
    qtbot.waitUntil(lambda: not scrolls_sideways(window, name))
    assert window.width() == 1280


def test_a_width_that_the_editor_chose_is_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane("register")
    qtbot.waitUntil(lambda: not scrolls_sideways(window, "register"))
    window.resizeDocks([window.docks["register"]], [300], Qt.Orientation.Horizontal)
    window.show_pane("notes")
    qtbot.wait(50)
    window.show_pane("register")
    qtbot.wait(50)
    assert window.docks["register"].width() == 300


def test_the_text_keeps_its_room_beside_scan_and_translation_without_any_letter(
        qtbot: QtBot, window: MainWindow) -> None:
    assert not window.controller.letter_id
    window.show_pane("scan")
    qtbot.waitUntil(lambda: window.text.width() > 300)
    window.show_pane("translation")
    qtbot.wait(50)
    assert window.text.width() >= 200


def test_the_text_can_be_read_beside_the_scan(qtbot: QtBot, window: MainWindow) -> None:
    window.controller.run(NewLetter())
    window.show_pane("scan")
    qtbot.wait(50)
    assert window.text.width() >= 300
    assert window.docks["scan"].width() >= 320


@pytest.mark.parametrize("name", ["problems", "lost", "history"])
def test_between_scan_and_translation_nothing_of_a_panel_has_to_be_scrolled_to(
        qtbot: QtBot, window: MainWindow, name: str) -> None:
    for other in ("scan", "translation", "notes"):
        window.show_pane(other)
        qtbot.wait(50)
    window.show_pane(name)
    qtbot.wait(50)
    assert window.docks[name].width() < 300
    assert not scrolls_sideways(window, name)


def test_a_panel_below_the_text_opens_high_enough_to_look_through_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane("search")
    dock = window.docks["search"]
    qtbot.waitUntil(lambda: dock.height() >= window.height() * 35 // 100)
    assert window.text.height() > dock.height()


def test_a_height_that_the_editor_chose_is_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane("search")
    dock = window.docks["search"]
    qtbot.waitUntil(lambda: dock.height() >= window.height() * 35 // 100)
    window.resizeDocks([dock], [180], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: dock.height() < 240)
    chosen = dock.height()
    window.show_pane("replace")
    qtbot.wait(50)
    assert window.docks["replace"].height() < 260, "it came to where the other stands"
    window.docks["replace"].hide()
    dock.hide()
    window.show_pane("search")
    qtbot.wait(50)
    assert dock.height() == pytest.approx(chosen, abs=40)
