"""A field that waits for a key and takes what is pressed as it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget

MOST_STROKES = 2


class KeyRecorder(QKeySequenceEdit):
    """Sends ``recorded`` a moment after the last stroke; Esc alone, or leaving the field, sends ``given_up``."""

    recorded = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(MOST_STROKES)
        self.setAccessibleName(self.tr("Press the new key"))
        self.setMinimumWidth(180)
        self.editingFinished.connect(self._on_finished)

    def begin(self) -> None:
        """Wait for a key."""
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self) -> None:
        key = self.keySequence()
        if self.isVisible() and not key.isEmpty():
            self.clear()
            self.recorded.emit(key)

    def event(self, event: QEvent) -> bool:
        """Tab with Ctrl is a key like others; it does not lead out of the field."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc alone gives up."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.clear()
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody went elsewhere without pressing a key."""
        super().focusOutEvent(event)
        if self.isVisible() and self.keySequence().isEmpty():
            self.given_up.emit()
