"""The scan beside the text: turning pages, line by line, drawing, and where the panel stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from editor.ui.desk import Desk
from editor.ui.page.view_keys import VIEW_KEYS

if TYPE_CHECKING:
    from editor.ui.panels.scan_panel import ScanPanel

_AREAS = {"left": Qt.DockWidgetArea.LeftDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea,
          "above": Qt.DockWidgetArea.TopDockWidgetArea, "below": Qt.DockWidgetArea.BottomDockWidgetArea}


class ScanCommands:
    """What the Scan menu does."""

    def __init__(self, desk: Desk, docks: Mapping[str, QDockWidget]) -> None:
        self._desk = desk
        self._docks = docks

    @property
    def _panel(self) -> ScanPanel:
        return cast("ScanPanel", self._desk.panel("scan"))

    def _shown(self) -> ScanPanel:
        """The panel, shown if it was not."""
        if not self._docks["scan"].isVisible():
            self._desk.panes.show_pane("scan")
        return self._panel

    def turn(self, by: str) -> None:
        """Turn pages; the focus stays where it is."""
        self._shown().turn(int(by))

    def strip(self) -> None:
        """Show the small pages and go to them, or hide them."""
        self._shown().toggle_strip()

    def follow(self) -> None:
        """Let text and page follow one another, or not."""
        self._shown().follow_button.toggle()

    def doubt(self) -> None:
        """Show doubtful words, or not."""
        self._shown().toggle_doubt()

    def loupe(self) -> None:
        """Show or hide the loupe."""
        self._shown().view.toggle_loupe()

    def lines(self) -> None:
        """Begin or end transcribing line by line."""
        self._shown().lines_button.toggle()

    def draw(self) -> None:
        """Begin or end drawing."""
        self._shown().draw_button.toggle()

    def tie(self) -> None:
        """Tie the chosen line to the text."""
        self._shown().tie()

    def begin(self) -> None:
        """Say that the page shown begins at the caret."""
        self._shown().begin_page()

    def key(self, key: str) -> None:
        """Do what a key does in the page, from wherever the focus is."""
        self._shown().view.do(next(row for row in VIEW_KEYS if row.key == key))

    def window(self) -> None:
        """Show the page in a window of its own as well, or close that."""
        self._panel.toggle_window()

    def place(self, side: str) -> None:
        """Put the scan on another side of the text."""
        window, dock = self._desk.window, self._docks["scan"]
        self._shown()
        dock.setFloating(False)
        window.removeDockWidget(dock)
        for corner, area in ((Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
                             (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
                             (Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
                             (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)):
            window.setCorner(corner, area)
        window.addDockWidget(_AREAS[side], dock)
        if side == "left":
            window.splitDockWidget(self._docks["letters"], dock, Qt.Orientation.Horizontal)
        elif side == "right":
            window.splitDockWidget(dock, self._docks["notes"], Qt.Orientation.Horizontal)
        dock.show()
        across = side in ("left", "right")
        length = window.width() * 44 // 100 if across else window.height() * 45 // 100
        window.resizeDocks([dock], [length], Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical)


def make(desk: Desk, docks: Mapping[str, QDockWidget]) -> ScanCommands:
    """Make the commands."""
    return ScanCommands(desk, docks)
