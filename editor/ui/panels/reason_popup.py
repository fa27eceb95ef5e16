"""Asks why a problem is let stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.ui.panels.overlay import Overlay

WIDTH = 380


class ReasonPopup(Overlay):
    """One field for the reason; Enter keeps it, Esc leaves all as it was."""

    help_page = "manual/history.md#problems"

    accepted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Let a problem stand"))
        self.setFixedWidth(WIDTH)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setObjectName("problem-reason")
        self.field.setAccessibleName(self.tr("Why it is so"))
        self.field.setPlaceholderText(self.tr("looked at: it is so"))
        self.field.returnPressed.connect(self._accept)
        hint = QLabel(self.tr("Looked at: why does it stand? ↵ keeps it, Esc leaves it."), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        for widget in (self._title, self.field, hint):
            layout.addWidget(widget)

    def open_for(self, problem: str, place: QRect) -> None:
        """Ask about a problem."""
        self._title.setText(problem)
        self.field.clear()
        self.setFixedWidth(max(WIDTH, place.width()))  # so that no row below looks out half
        self.open_at(place, self.field)

    def _accept(self) -> None:
        reason = self.field.text().strip() or self.field.placeholderText()
        self.dismiss()
        self.accepted.emit(reason)
