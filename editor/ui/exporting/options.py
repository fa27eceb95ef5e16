"""A control for each option of a format: a box of choices, a tick, or a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from editor.app.export_options import offered
from editor.formats.base import Format, FormatOption
from editor.ui.exporting.words import choice_words, hint_words, option_words

Control = QCheckBox | QComboBox | QLineEdit


class OptionsForm(QWidget):
    """The options of one format."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls: dict[str, Control] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_format(self, writer: Format, values: Mapping[str, Any]) -> None:
        """Show the options of a format; those without a value as the format has them."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._controls = {}
        for option in offered(writer):
            value = values.get(option.name, option.default)
            control = self._control(writer, option, value)
            control.setObjectName(f"export-option-{option.name}")
            control.setAccessibleName(option_words(writer, option))
            control.setAccessibleDescription(option.help)
            self._controls[option.name] = control
            if isinstance(control, QCheckBox):
                self._form.addRow("", control)
                continue
            label = QLabel(option_words(writer, option), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(control)
            self._form.addRow(label, control)

    def _control(self, writer: Format, option: FormatOption, value: Any) -> Control:
        if isinstance(option.default, bool):
            tick = QCheckBox(option_words(writer, option), self)
            tick.setChecked(bool(value))
            tick.toggled.connect(lambda _on: self.changed.emit())
            return tick
        if option.choices:
            box = QComboBox(self)
            for choice in option.choices:
                box.addItem(choice_words(option, choice), choice)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
            return box
        line = QLineEdit("" if value is None else str(value), self)
        line.setPlaceholderText(hint_words(writer, option))
        line.textEdited.connect(lambda _text: self.changed.emit())
        return line

    @property
    def controls(self) -> list[QWidget]:
        """The controls in their order, which is that of the key Tab."""
        return list(self._controls.values())

    @property
    def values(self) -> dict[str, Any]:
        """What was chosen, by the names of the options."""
        return {name: _value(control) for name, control in self._controls.items()}


def _value(control: Control) -> bool | str:
    if isinstance(control, QCheckBox):
        return control.isChecked()
    return str(control.currentData()) if isinstance(control, QComboBox) else control.text().strip()
