"""What can be done with one row, in a small popup: arrow keys or a first letter choose, Enter does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.ui.panels.overlay import Overlay

MOST_ROWS = 12


class Entry(NamedTuple):
    """One row of the menu; ``keys`` are those that do the same without it."""

    label: str
    run: Callable[[], None]
    checked: bool | None = None
    keys: str = ""


class RowMenu(Overlay):
    """Lists what can be done. The focus goes back to the field before it is done."""

    help_page = "manual/provenance.md"

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("What can be done here"))
        self._entries: list[Entry] = []
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.accessibleName())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.itemClicked.connect(lambda item: self._take(self._list.row(item)))
        self._list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._list)

    def open_for(self, entries: list[Entry], place: QRect) -> None:
        """Offer the entries below the place (global coordinates)."""
        self._entries = entries
        self._list.clear()
        for entry in entries:
            sign = "" if entry.checked is None else "● " if entry.checked else "○ "
            item = QListWidgetItem(f"{sign}{entry.label}" + (f"   {entry.keys}" if entry.keys else ""))
            if entry.checked is not None:
                state = self.tr("{label}, chosen") if entry.checked else self.tr("{label}, not chosen")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, state.format(label=entry.label))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        height = self._list.sizeHintForRow(0) * min(len(entries), MOST_ROWS) + 2 * self._list.frameWidth() + 4
        self._list.setFixedSize(self._list.sizeHintForColumn(0) + 2 * self._list.frameWidth() + 24, height)
        self.open_at(place, self._list)

    @property
    def labels(self) -> list[str]:
        """What is offered."""
        return [entry.label for entry in self._entries]

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self.dismiss()
            self._entries[row].run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter does what is chosen."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._take(self._list.currentRow())
            return True
        return super().eventFilter(watched, event)
