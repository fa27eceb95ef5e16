"""A short list of records in a form: add, edit and delete by key or button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QToolButton, QVBoxLayout, QWidget

ROWS, ROW_PAD = 3, 9
"""Rows that can be seen at a time, and what each has around its line (``QListWidget::item``), in pixels."""


class RecordList(QWidget):
    """Shows one line for each record; what is to be done with one is asked for by signals."""

    add_wanted = Signal()
    edit_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = QLabel(title, self)
        caption.setObjectName("heading")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        self.view = QListWidget(self)
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setWordWrap(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.view.setFixedHeight((self.view.fontMetrics().lineSpacing() + ROW_PAD) * ROWS + 2 * self.view.frameWidth())
        self.view.itemActivated.connect(lambda _item: self.edit_wanted.emit(self.view.currentRow()))
        self.view.installEventFilter(self)
        self._add = self._button("+", self.tr("Add"))
        self._add.clicked.connect(self.add_wanted)
        self._edit = self._button("…", self.tr("Edit"))
        self._edit.clicked.connect(lambda: self._send(self.edit_wanted))
        self._delete = self._button("−", self.tr("Delete"))
        self._delete.clicked.connect(lambda: self._send(self.delete_wanted))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(caption, 1)
        for button in (self._add, self._edit, self._delete):
            button.setAccessibleName(f"{button.accessibleName()}: {title}")
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(top)
        layout.addWidget(self.view)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def show_lines(self, lines: Sequence[str], *, writable: bool) -> None:
        """Show these records; the selected row stays."""
        row = self.view.currentRow()
        self.view.clear()
        self.view.addItems(list(lines))
        self.view.setCurrentRow(min(row, len(lines) - 1))
        for button in (self._add, self._edit, self._delete):
            button.setEnabled(writable)

    def _send(self, signal: SignalInstance) -> None:
        if self.view.currentRow() >= 0:
            signal.emit(self.view.currentRow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds, Delete deletes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Insert and self._add.isEnabled():
                self.add_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Delete and self._delete.isEnabled():
                self._send(self.delete_wanted)
                return True
        return super().eventFilter(watched, event)
