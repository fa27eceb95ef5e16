"""A small popup inside the window: it takes the focus when asked for, gives it back, and never resizes a pane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

GAP = 8
"""Pixels between the place that a popup belongs to and the popup."""


class Overlay(QFrame):
    """A popup that lives in its window, so that it needs no window manager and cannot get lost behind it."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("overlay")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._window = window
        self._return_to: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.hide()

    def open_at(self, place: QRect, focus: QWidget) -> None:
        """Show the popup below ``place`` (global coordinates), or above it, and give ``focus`` the focus."""
        self._return_to = QApplication.focusWidget()
        self.adjustSize()
        self.move(self._fit(place))
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self, place: QRect) -> QPoint:
        window = self._window
        top_left = window.mapFromGlobal(place.topLeft())
        x = min(max(GAP, top_left.x()), max(GAP, window.width() - self.width() - GAP))
        below = top_left.y() + place.height() + GAP
        if below + self.height() <= window.height():
            return QPoint(x, below)
        return QPoint(x, max(GAP, top_left.y() - self.height() - GAP))

    def dismiss(self) -> None:
        """Hide the popup and give the focus back to where it was."""
        if self.isHidden():
            return
        back, self._return_to = self._return_to, None
        self.hide()
        if back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            # The editor clicked elsewhere: the popup goes, the focus stays where it was put.
            self._return_to = None
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the popup."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)
