"""How wide the docks beside the text are: one that opens has the room that its panel needs where the window has it,
and the text keeps a width that can be read. Those below the text get a height in which a list can be looked through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from editor.ui.panels.panel_holder import PanelHolder
from editor.ui.panels.text_pane import TextPane
from editor.ui.sight import in_sight

TEXT_SHARE = 26
"""What the text keeps of the window's width, in per cent, where that is less than what is read well."""

SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class Column(NamedTuple):
    """The text, or what stands beside it, in pixels."""

    width: int
    least: int
    """The width in which it can be used well."""
    floor: int
    """The width below which it cannot be pressed."""


def shared(columns: Sequence[Column], opened: int, wanted: int) -> list[int]:
    """Return the widths of all columns, the first of which is the text, after the column ``opened`` came.

    It gets what it needs first, then the text what can be read, then the column what it wants. Nobody is pressed
    below what he needs for what another wants; for the text to be readable at all, down to his floor. The sum stays.
    """
    widths = [column.width for column in columns]
    others = [number for number in range(1, len(columns)) if number != opened]

    def give(to: int, upto: int, donors: Iterable[int], *, floor: bool = False) -> None:
        for donor in donors:
            bound = columns[donor].floor if floor else columns[donor].least
            given = max(0, min(upto - widths[to], widths[donor] - bound))
            widths[donor] -= given
            widths[to] += given

    text = columns[0]
    widest_first = sorted(others, key=lambda number: columns[number].least - columns[number].width)
    give(opened, columns[opened].least, (0, *widest_first))
    give(0, text.least, (opened, *widest_first))
    give(0, max(text.floor, text.least * 2 // 3), (opened, *widest_first), floor=True)
    give(opened, wanted, (0, *widest_first))
    return widths


def make_room(window: QMainWindow, text: TextPane, dock: QDockWidget, wanted: int) -> None:
    """Give a dock that has just opened beside the text the width that its panel needs, or ``wanted`` if it is more."""
    if not in_sight(dock) or not text.isVisible():
        return
    docks = [other for other in window.findChildren(QDockWidget)
             if in_sight(other) and not other.isFloating() and window.dockWidgetArea(other) in SIDES]
    if dock not in docks:
        return
    docks = [dock, *_columns(docks, dock)]
    reading = min(text.reading_width(), window.width() * TEXT_SHARE // 100)
    columns = [Column(text.width(), reading, text.minimumSizeHint().width()), *(_column(window, one) for one in docks)]
    widths = shared(columns, 1, wanted)
    if widths != [column.width for column in columns]:
        window.resizeDocks(docks, widths[1:], Qt.Orientation.Horizontal)


def make_height(window: QMainWindow, dock: QDockWidget, wanted: int) -> None:
    """Give a dock that has just opened below the text the height ``wanted``, where it has less.

    Where another was there already, it keeps the height that this one has.
    """
    below = window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
    alone = all(other.isHidden() for other in window.tabifiedDockWidgets(dock))
    if below and alone and in_sight(dock) and not dock.isFloating() and dock.height() < wanted:
        window.resizeDocks([dock], [wanted], Qt.Orientation.Vertical)


def _columns(docks: Sequence[QDockWidget], opened: QDockWidget) -> list[QDockWidget]:
    """One dock of each column beside the one that has opened: those that stand below another have its width."""
    lefts = {opened.x()}
    found: list[QDockWidget] = []
    for dock in docks:
        if dock.x() not in lefts:
            lefts.add(dock.x())
            found.append(dock)
    return found


def _column(window: QMainWindow, dock: QDockWidget) -> Column:
    """What a dock needs, and those that have been seen behind its tab: they need it again when they are raised."""
    shown = [other for other in (dock, *window.tabifiedDockWidgets(dock)) if not other.isHidden()]
    holders = [holder for other in shown if isinstance(holder := other.widget(), PanelHolder)]
    least = max((holder.comfortable_width() for holder in holders), default=0)
    floor = max(other.minimumSizeHint().width() for other in shown)
    return Column(dock.width(), max(least, floor), floor)
