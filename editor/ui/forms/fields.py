"""The fields of a form. Each hands in what was written when it is left, when Enter is pressed, or when asked to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionFrame, QWidget

from editor.ui.forms.kept import FormKeys, KeptLine, KeptText, LeftField
from editor.ui.forms.keys import command_of, is_enter
from editor.ui.forms.spec import FieldSpec, Suggestion
from editor.ui.forms.suggestions import SuggestionList


class LineField(FormKeys, KeptLine):
    """One line, with suggestions where it has a source of them."""

    commanded = Signal(str)
    """A key that works in every field: next, leave, add, copy …"""
    entered = Signal()

    def __init__(self, spec: FieldSpec, popup: SuggestionList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.chosen: str | None = None
        """What the suggestion stands for that was taken."""
        self._popup = popup
        self.textEdited.connect(self._on_edited)

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not handed in; what was taken back is not."""
        return self.isModified() and (self.chosen is not None or self.text() != self.spec.text)

    def revert(self, text: str) -> None:
        """Show what is kept, and forget what was written."""
        self.chosen = None
        self.setText(text)
        self.setModified(False)

    def _on_edited(self, text: str) -> None:
        self.chosen = None
        if self.spec.source is not None:
            self._popup.offer(self, self.spec.source(text) if text.strip() else [])

    def take(self, suggestion: Suggestion) -> None:
        """Write a suggestion, keep it and go on."""
        self._popup.hide()
        self.setText(suggestion.text)
        self.chosen = suggestion.value
        self.setModified(True)
        self.commanded.emit("next")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list while it is there, those of the form, and those of a line."""
        command = command_of(event)
        if command is not None:
            self._popup.hide()
            self.commanded.emit(command)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.spec.source is not None and not self.isReadOnly():
            self._choose(1 if event.key() == Qt.Key.Key_Down else -1)
        elif is_enter(event):
            suggestion = self._popup.current()
            self._popup.hide()
            self.take(suggestion) if suggestion is not None else self.commanded.emit("next")
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.text() == ";" and self.spec.splits and self.cursorPosition() == len(self.text()):
            self._popup.hide()
            self.commanded.emit("split")
        else:
            super().keyPressEvent(event)

    def _choose(self, step: int) -> None:
        if not self._popup.isVisible() and self.spec.source is not None:
            self._popup.offer(self, self.spec.source(self.text() if self.is_dirty else ""))
            if self._popup.current() is not None:
                return
        self._popup.move_by(step)

    def _escape(self) -> None:
        if self._popup.isVisible():
            self._popup.hide()
        else:
            self.commanded.emit("escape")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The suggestions go with the focus."""
        self._popup.hide()
        super().focusOutEvent(event)


class TallField(FormKeys, KeptText):
    """Several lines; Enter makes a line, Tab and Ctrl+Down leave."""

    commanded = Signal(str)
    entered = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.chosen: str | None = None

    def revert(self, text: str) -> None:
        """Show what is kept, and forget what was written."""
        self.setPlainText(text)
        self.document().setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the form, and those of a text."""
        command = command_of(event)
        if command is not None:
            self.commanded.emit(command)
        elif event.key() == Qt.Key.Key_Escape:
            self.commanded.emit("escape")
        else:
            super().keyPressEvent(event)


class ChoiceField(FormKeys, LeftField, QComboBox):
    """A field with only its choices. Walking through them by arrow keys is one change, kept when it is left."""

    kept = Signal()
    commanded = Signal(str)
    entered = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.chosen: str | None = None
        self._kept_text = ""
        for value, words in spec.choices:
            self.addItem(words, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._open = False
        self.activated.connect(self._on_activated)

    @property
    def is_dirty(self) -> bool:
        """Whether another choice is shown than is kept."""
        return self.text() != self._kept_text

    def text(self) -> str:
        """The choice as it is kept."""
        return str(self.currentData() or "")

    def show_text(self, text: str) -> None:
        """Show what is kept; a value from elsewhere is added to the choices."""
        if self.is_dirty and self.hasFocus() and self._kept_text == text:
            return
        self.revert(text)

    def revert(self, text: str) -> None:
        """Show what is kept."""
        with QSignalBlocker(self):
            if self.findData(text) < 0:
                self.addItem(text, text)
            self.setCurrentIndex(self.findData(text))
        self._kept_text = text

    def keep(self) -> None:
        """Hand in the choice."""
        if self.is_dirty:
            self._kept_text = self.text()
            self.kept.emit()

    def showPopup(self) -> None:
        """Remember that a choice is made from the list, not by arrow keys."""
        self._open = True
        super().showPopup()

    def _on_activated(self, _row: int) -> None:
        if self._open:
            self._open = False
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the form, Enter and Esc, and those of a choice."""
        command = command_of(event)
        if command is not None:
            self.commanded.emit(command)
        elif is_enter(event):
            self.commanded.emit("next")
        elif event.key() == Qt.Key.Key_Escape:
            self.commanded.emit("escape")
        else:
            self._open = False
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form: it never changes a field that it happens to pass over."""
        event.ignore()


class ShownChoice(LineField):
    """A choice that can only be read, in words."""

    def show_text(self, text: str) -> None:
        """Show what is kept, as the choice says it."""
        super().show_text(dict(self.spec.choices).get(text, text))


class ShownField(LineField):
    """What is only to be looked at and copied, such as a checksum; all of it is the tooltip."""

    def show_text(self, text: str) -> None:
        """Show what is kept."""
        super().show_text(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show both ends of what is too long; with the focus all of it can be read and copied."""
        style, option = self.style(), QStyleOptionFrame()
        self.initStyleOption(option)
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        style.drawItemText(painter, room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                           self.palette(), self.isEnabled(), shown, QPalette.ColorRole.Text)


Field = LineField | TallField | ChoiceField


def make_field(spec: FieldSpec, popup: SuggestionList, parent: QWidget, *, writable: bool) -> Field:
    """Return the widget for a field; for reading only it is a line or text whose words can be copied."""
    if spec.look == "tall":
        field: Field = TallField(spec, parent)
        field.setReadOnly(not writable)
    elif spec.look == "choice" and writable:
        field = ChoiceField(spec, parent)
    else:
        made = {"choice": ShownChoice, "shown": ShownField}.get(spec.look, LineField)
        field = line = made(spec, popup, parent)
        line.setReadOnly(not writable or spec.look == "shown")
        line.setPlaceholderText(spec.placeholder)
    field.setAccessibleName(spec.label)
    field.setToolTip(spec.hint or (spec.text if spec.look == "shown" else ""))
    return field
