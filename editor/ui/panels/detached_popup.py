"""A mark, tag or note that lost its place: put it at the caret, or remove it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.panels.overlay import Overlay

WIDTH = 380


class DetachedPopup(Overlay):
    """Asks what becomes of one annotation without a place."""

    help_page = "manual/history.md#problems"

    place_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("A mark that lost its place"))
        self.setFixedWidth(WIDTH)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.place = QPushButton(self.tr("Place it there"), self)
        self.place.setObjectName("detached-place")
        self.place.clicked.connect(lambda: self._end(self.place_wanted))
        self.remove = QPushButton(self.tr("Remove it"), self)
        self.remove.setObjectName("detached-remove")
        self.remove.clicked.connect(lambda: self._end(self.remove_wanted))
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.place, self.remove):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)

    def open_for(self, title: str, target: str, place: QRect) -> None:
        """Ask about ``title``; ``target`` are the words at the caret, empty where it cannot be placed there."""
        self._title.setText(title)
        self._hint.setText(
            self.tr("The caret is at “{words}”. To place it elsewhere, select those words first (Esc, then Ctrl+0).")
            .format(words=target) if target else
            self.tr("To place it again, select its words in the text first (Esc, then Ctrl+0), and come back here."))
        self.place.setEnabled(bool(target))
        self.setFixedWidth(max(WIDTH, place.width()))  # so that no row below looks out half
        self.open_at(place, self.place if target else self.remove)

    def _end(self, signal: object) -> None:
        self.dismiss()
        signal.emit()  # type: ignore[attr-defined]
