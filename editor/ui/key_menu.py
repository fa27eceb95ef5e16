"""A menu whose keys stand in a column of their own, which no entry reaches into."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

GAP = 12
"""How far the column of keys moves into the room at the right of a menu, in pixels."""


class KeyMenu(QMenu):
    """Qt leaves room before the column of keys only behind entries that have one; here behind every entry."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Let an entry without a key take as much room as one with a key."""
        super().initStyleOption(option, action)
        if action.isSeparator() or action.menu() is not None:
            return
        if "\t" not in option.text:
            option.text += "\t"
        option.reservedShortcutWidth = max(0, option.reservedShortcutWidth - GAP)
