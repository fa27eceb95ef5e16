"""A small dialog for one record: a line for each of its texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

WIDTH = 460


class RecordDialog(QDialog):
    """Asks for the texts of a record. ``values`` is what was written."""

    help_page = "manual/provenance.md"

    def __init__(self, title: str, labels: Mapping[str, str], values: Mapping[str, str],
                 parent: QWidget | None = None, *, choices: Mapping[str, Sequence[tuple[str, str]]] | None = None,
                 tall: Sequence[str] = (), hints: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._fields: dict[str, QLineEdit | QPlainTextEdit | QComboBox] = {}
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, label in labels.items():
            words = QCoreApplication.translate("Fields", label)
            field = self._field(name, values.get(name, ""), (choices or {}).get(name), tall)
            field.setObjectName(f"record-{name}")
            field.setAccessibleName(words)
            if hints and name in hints:
                field.setToolTip(hints[name])
            caption = QLabel(words, self)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(field)
            self._fields[name] = field
            form.addRow(caption, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _field(self, name: str, value: str, choices: Sequence[tuple[str, str]] | None,
               tall: Sequence[str]) -> QLineEdit | QPlainTextEdit | QComboBox:
        if choices is not None:
            box = QComboBox(self)
            for key, words in choices:
                box.addItem(words, key)
            box.setCurrentIndex(max(0, box.findData(value)))
            return box
        if name in tall:
            text = QPlainTextEdit(value, self)
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * 4 + 16)
            return text
        return QLineEdit(value, self)

    def suggest(self, name: str, words: Sequence[str]) -> None:
        """Offer words while a line is being written."""
        field = self._fields[name]
        if isinstance(field, QLineEdit):
            field.setCompleter(QCompleter(list(words), field))

    @property
    def values(self) -> dict[str, str]:
        """What was written."""
        return {name: _text(field) for name, field in self._fields.items()}


def _text(field: QLineEdit | QPlainTextEdit | QComboBox) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData())
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
