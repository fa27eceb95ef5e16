"""Fields that hand in what was written when they are left, and leave undo to the window while nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from editor.ui.forms.keys import is_claimed, is_undo

# What fields share stands before Qt's class among their bases; it is a widget only together with that one.
PartOfField = QWidget if TYPE_CHECKING else object

TALL_LINES = 3

AROUND = 18
"""Frame, padding and margins around these lines, in pixels; with less the last one would have to be scrolled to."""


class FormKeys(PartOfField):
    """What all parts of a form do: claim its keys, and tell that they are gone into."""

    entered: ClassVar[Signal]
    """Each has it itself: Qt knows signals only of its own classes."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the form."""
        if is_claimed(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is gone into."""
        super().focusInEvent(event)
        self.entered.emit()


class LeftField(PartOfField):
    """What fields do that are left: hand in what was written."""

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not handed in."""
        raise NotImplementedError

    def keep(self) -> None:
        """Hand in what was written."""
        raise NotImplementedError

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was written; a menu or list that opens over the field does not leave it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()


class _Written(LeftField):
    """What fields do in which one writes: undo is theirs only while something is being typed."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if not self.is_dirty and is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class KeptLine(_Written, QLineEdit):
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


class KeptText(_Written, QPlainTextEdit):
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
