"""Tabs of panels that share a place are shown whole; those without room are listed by a button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from editor.ui.panel_table import PANELS
from editor.ui.tab_overflow import first_fitting
from tests.ui.driving import click, new_project, open_window, press


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "bukhara.letterbook")) as opened:
        opened.resize(1280, 800)
        opened.workbench.reset_layout()
        for spec in PANELS:
            opened.show_pane(spec.name)
        qtbot.wait(50)
        yield opened


def fullest(window: MainWindow) -> QTabBar:
    """The tab bar with the most tabs."""
    return max((bar for bar in window.tabs.bars() if bar.isVisible()), key=lambda bar: bar.count())


def hidden(bar: QTabBar) -> list[str]:
    return [bar.tabText(tab) for tab in range(bar.count()) if not bar.isTabVisible(tab)]


def listed(window: MainWindow, bar: QTabBar) -> QMenu:
    click(window.tabs.button(bar))
    menus = [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


@given(st.lists(st.integers(20, 120), max_size=12), st.integers(0, 900), st.integers(-1, 11))
def test_the_tab_in_front_is_shown_and_no_tab_without_room(widths: list[int], room: int, current: int) -> None:
    shown = first_fitting(widths, room, current)
    assert current in shown or not 0 <= current < len(widths)
    assert sum(widths[tab] for tab in shown) <= room or shown <= {current}
    if sum(widths) <= room:
        assert shown == set(range(len(widths)))


def test_every_tab_is_shown_whole_or_listed(window: MainWindow, qtbot: QtBot) -> None:
    bar = fullest(window)
    assert bar.count() >= 9
    for spec in PANELS:
        window.show_pane(spec.name)
        qtbot.wait(30)
        assert bar.isTabVisible(bar.currentIndex()), spec.name
        end = window.tabs.button(bar).x() if hidden(bar) else bar.width()
        for tab in (tab for tab in range(bar.count()) if bar.isTabVisible(tab)):
            box = bar.tabRect(tab)
            assert box.left() >= 0, (spec.name, bar.tabText(tab))
            assert box.right() < end, (spec.name, bar.tabText(tab))
            assert box.width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(tab))


def test_the_button_lists_the_others_and_brings_one_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    bar = fullest(window)
    others = hidden(bar)
    menu = listed(window, bar)
    assert [action.text() for action in menu.actions()] == others
    assert str(len(others)) in window.tabs.button(bar).text()
    menu.setActiveAction(menu.actions()[-1])
    menu.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.tabText(bar.currentIndex()) == others[-1])
    qtbot.waitUntil(lambda: bar.isTabVisible(bar.currentIndex()))


def test_the_button_goes_where_there_is_room_for_all(window: MainWindow, qtbot: QtBot) -> None:
    bar = fullest(window)
    assert window.tabs.button(bar).isVisible()
    window.docks["scan"].hide()
    window.docks["translation"].hide()
    window.resize(2400, 800)
    window.resizeDocks([window.docks["notes"]], [1500], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: not window.tabs.button(bar).isVisible())
    assert not hidden(bar)


def test_closed_panels_make_room_for_tabs(window: MainWindow, qtbot: QtBot) -> None:
    bar = fullest(window)
    before = len(hidden(bar))
    for name in ("all-notes", "register", "lost", "signs", "characters", "comments", "suggestions"):
        window.docks[name].hide()
    qtbot.waitUntil(lambda: bar.count() == 5 and len(hidden(bar)) < before)
    assert bar.isTabVisible(bar.currentIndex())
