"""Fields that hand in what was written when they are left, and leave undo to the window while nothing is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from editor.ui.forms.keys import is_undo

TALL_LINES = 3

AROUND = 18
"""Frame, padding and margins around these lines, in pixels; with less the last one would have to be scrolled to."""


class KeptLine(QLineEdit):
    """One line, handed in also by Enter. Ctrl+Z takes back what is being typed; when nothing is, it is the program's
    undo."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.returnPressed.connect(self.keep)

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not handed in."""
        return self.isModified()

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        if not self.is_dirty and self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def keep(self) -> None:
        """Hand in what was written."""
        is_dirty = self.is_dirty
        self.setModified(False)
        if is_dirty:
            self.kept.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if not self.is_dirty and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was written; a menu that opens over the field does not leave it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()


class KeptText(QPlainTextEdit):
    """Several lines; Enter makes a line, Tab leaves."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * TALL_LINES + AROUND)

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not handed in."""
        return self.document().isModified()

    def text(self) -> str:
        """The text, with its no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        if not self.is_dirty and self.text() != text:
            self.setPlainText(text)

    def keep(self) -> None:
        """Hand in what was written."""
        if self.is_dirty:
            self.document().setModified(False)
            self.kept.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if not self.is_dirty and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was written; a menu that opens over the field does not leave it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
