"""A form made from a table of fields: each field is kept as one step when it is left or Enter is pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller
from editor.ui.look import repolish
from editor.ui.panels.letter_fields import FieldSpec

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
        """The text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        if not self.document().isModified() and self.toPlainText() != text:
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


def is_undo(event: QEvent) -> bool:
    """Tell whether an event asks who answers the key of undo or redo."""
    return (event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)))


class FieldChoice(QComboBox):
    """A field with only its choices."""

    kept = Signal()

    def __init__(self, choices: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for choice in choices:
            self.addItem(QCoreApplication.translate("Choices", choice), choice)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _row: self.kept.emit())

    def text(self) -> str:
        """The choice as it is kept."""
        return str(self.currentData())

    def show_text(self, text: str) -> None:
        """Show what is kept; a value from elsewhere is added to the choices."""
        with QSignalBlocker(self):
            if self.findData(text) < 0:
                self.addItem(text, text)
            self.setCurrentIndex(self.findData(text))

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the form: it never changes a field that it happens to pass over."""
        event.ignore()  # type: ignore[attr-defined]


Field = FieldLine | FieldText | FieldChoice


class RecordForm(QWidget):
    """The fields of a table, for the letter shown."""

    def __init__(self, specs: tuple[FieldSpec, ...], controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = specs
        self._controller = controller
        self.fields: dict[str, Field] = {}
        self.labels: list[QLabel] = []
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(5)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for spec in specs:
            self._add(layout, spec)
        controller.register_flush(self.flush)

    def _add(self, layout: QFormLayout, spec: FieldSpec) -> None:
        label = QLabel(_words(spec.label), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        field = self._make_field(spec)
        field.setObjectName(f"field-{spec.name}")
        field.setAccessibleName(_words(spec.label))
        if spec.hint:
            field.setToolTip(_words(spec.hint))
            field.setAccessibleDescription(_words(spec.hint))
        field.kept.connect(lambda spec=spec: self._keep(spec))
        label.setBuddy(field)
        self.fields[spec.name] = field
        self.labels.append(label)
        layout.addRow(label, field)

    def _make_field(self, spec: FieldSpec) -> Field:
        if spec.fixed:
            return FieldChoice(spec.choices, self)
        if spec.tall:
            return FieldText(self)
        line = FieldLine(self)
        if spec.choices:
            completer = QCompleter(list(spec.choices), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        if spec.valid is not None:
            line.textChanged.connect(lambda _text, line=line, spec=spec: mark_doubtful(line, spec))
        return line

    def show_letter(self, snapshot: LetterSnapshot | None) -> None:
        """Show the letter's fields, or empty ones."""
        for spec in self._specs:
            field = self.fields[spec.name]
            field.show_text(spec.get(snapshot) if snapshot is not None else "")
            field.setEnabled(snapshot is not None)
            if isinstance(field, FieldChoice):
                field.setEnabled(snapshot is not None and self._controller.writable)
            else:
                field.setReadOnly(not self._controller.writable)
                repolish(field)

    def flush(self) -> bool:
        """Keep the field that is being written in, before anything else is done."""
        for field in self.fields.values():
            if isinstance(field, FieldLine) and field.isModified():
                field.setModified(False)
                field.kept.emit()
            elif isinstance(field, FieldText) and field.document().isModified():
                field.document().setModified(False)
                field.kept.emit()
        return True

    def _keep(self, spec: FieldSpec) -> None:
        snapshot = self._controller.snapshot
        if snapshot is None or not self._controller.writable:
            return
        text = self.fields[spec.name].text()
        if text == spec.get(snapshot):
            return
        operation = spec.put(snapshot, text)
        if operation is None or self._controller.run(operation) is None:
            self.fields[spec.name].show_text(spec.get(snapshot))


def mark_doubtful(line: QLineEdit, spec: FieldSpec) -> None:
    """Show by the frame, and in words, that a text cannot be understood."""
    doubtful = spec.valid is not None and not spec.valid(line.text())
    line.setProperty("state", "doubtful" if doubtful else "")
    said = QCoreApplication.translate("Fields", "Cannot be read as a date") if doubtful else _words(spec.hint)
    line.setAccessibleDescription(said)
    line.setToolTip(said)
    repolish(line)


def _words(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
