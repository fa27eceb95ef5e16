"""Fields that stand alone: each is kept as one step when it is left or Enter is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from editor.ui.forms.keys import is_undo

TALL_LINES = 3


class FieldLine(QLineEdit):
    """One line of a form. Ctrl+Z takes back what is being typed; when nothing is, it is the program's undo."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        if not self.isModified() and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def _on_finished(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.kept.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if not self.isModified() and is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class FieldText(QPlainTextEdit):
    """Several lines of a form, kept when the field is left."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * TALL_LINES + 16)

    def text(self) -> str:
        """The text, with its no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        if not self.document().isModified() and self.text() != text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.kept.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if not self.document().isModified() and is_undo(event):
            event.ignore()
            return False
        return super().event(event)
