"""What is here: every mark, tag and note at the caret, to be chosen, changed or removed by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.ui.local_forms import quoted
from editor.ui.panels.overlay import Overlay

WIDTH = 460
MOST_ROWS = 9
"""Rows that are seen at a time."""


class HereItem(NamedTuple):
    """One thing at the caret: its identity, what it is, and the words it stands on."""

    id: str
    label: str
    words: str


class HereStrip(Overlay):
    """Lists what is at the caret, the innermost first; each signal sends the identity of the row chosen."""

    help_page = "manual/transcription.md#what-is-here"

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    """The markup alone is to go."""
    delete_wanted = Signal(str)
    """The markup is to go with the text under it."""
    picked = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("What is here"))
        self.setFixedWidth(WIDTH)
        self.view = QListWidget(self)
        self.view.setObjectName("here-list")
        self.view.setAccessibleName(self.tr("Marks, tags and notes at the caret"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.currentItemChanged.connect(lambda item, _before: self._send(self.picked, item))
        self.view.itemClicked.connect(lambda item: self._end(self.edit_wanted, item))
        self.view.installEventFilter(self)
        hint = QLabel(self.tr("↵ change · Del remove the markup · Shift+Del with its text · Esc back"), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.view)
        layout.addWidget(hint)

    def open_for(self, items: Sequence[HereItem], place: QRect, row: int = 0) -> None:
        """List these."""
        self.view.blockSignals(True)
        self.view.clear()
        for item in items:
            line = QListWidgetItem(f"{item.label}   {quoted(item.words)}" if item.words else item.label, self.view)
            line.setData(Qt.ItemDataRole.UserRole, item.id)
        self.view.blockSignals(False)
        height = self.view.sizeHintForRow(0) * min(len(items), MOST_ROWS) + 2 * self.view.frameWidth() + 2
        self.view.setFixedHeight(height)
        self.open_at(place, self.view)
        self.view.setCurrentRow(min(row, len(items) - 1))

    def _send(self, signal: SignalInstance, item: QListWidgetItem | None) -> None:
        if item is not None:
            signal.emit(item.data(Qt.ItemDataRole.UserRole))

    def _end(self, signal: SignalInstance, item: QListWidgetItem | None) -> None:
        self.dismiss()
        self._send(signal, item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter changes, Delete removes the markup, Shift+Delete the text too, Tab and Esc go back."""
        if watched is not self.view or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        item = self.view.currentItem()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._end(self.edit_wanted, item)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                with_text = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._end(self.delete_wanted if with_text else self.remove_wanted, item)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab | Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return super().eventFilter(watched, event)
        return True
