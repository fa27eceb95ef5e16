"""One control for each sort of setting. Each shows a value, and sends ``changed`` when another is chosen."""

from __future__ import annotations

from typing import Any, Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from editor.app.setting_rows import SettingSpec
from editor.app.settings import valid
from editor.ui.look import repolish

SWATCH = 16
WIDTH, HEIGHT = 320, 28


class Control(Protocol):
    """What every control offers."""

    changed: SignalInstance

    def show_value(self, value: Any) -> None:
        """Show a value without sending it."""
        ...


def words(text: str) -> str:
    """Return a text of the table of settings in the language of the interface."""
    return QCoreApplication.translate("Settings", text) if text else ""


def control_for(spec: SettingSpec, parent: QWidget) -> QWidget:
    """Return the control of a setting."""
    row = spec.row
    if row.choices:
        return ChoiceControl([(value, words(label)) for value, label in row.choices], parent)
    if row.sort == "font":
        return ChoiceControl([("", words(row.zero)), *((name, name) for name in QFontDatabase.families())], parent)
    if row.sort == "colour":
        return ColourControl(spec, parent)
    if row.sort == "folder":
        return FolderControl(spec, parent)
    if spec.base is bool:
        return FlagControl(words(row.label), parent)
    return NumberControl(spec, parent) if spec.base is float else TextControl(spec, parent)


class ChoiceControl(QComboBox):
    """One of so many."""

    changed = Signal(object)

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(HEIGHT)
        self.setMaxVisibleItems(18)
        for value, label in choices:
            self.addItem(label, value)
        self.currentIndexChanged.connect(lambda _row: self.changed.emit(self.currentData()))

    def show_value(self, value: str) -> None:
        """Show a value; one that is not offered (a typeface that is not installed) is added."""
        with QSignalBlocker(self):
            if self.findData(value) < 0:
                self.addItem(value, value)
            self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it changes nothing by accident."""
        event.ignore()


class NumberControl(QDoubleSpinBox):
    """A number; where zero means something, it stands one step below the smallest."""

    changed = Signal(object)

    def __init__(self, spec: SettingSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(5, 0, 0, 0)  # a style sheet does not reach the field in the box
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zero = bool(spec.row.zero)
        self.setDecimals(0 if spec.row.step >= 1 else 2)
        self.setSingleStep(spec.row.step)
        low = (spec.row.least - spec.row.step) if self._zero else spec.low or 0
        self.setRange(low, spec.high or 0)
        if self._zero:
            self.setSpecialValueText(words(spec.row.zero))
        self.setKeyboardTracking(False)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(HEIGHT)
        self.valueChanged.connect(lambda _number: self.changed.emit(self._value()))

    def _value(self) -> float:
        return 0.0 if self._zero and self.value() == self.minimum() else round(self.value(), 2)

    def show_value(self, value: float) -> None:
        """Show a number."""
        with QSignalBlocker(self):
            self.setValue(self.minimum() if self._zero and not value else value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it changes nothing by accident."""
        event.ignore()


class FlagControl(QCheckBox):
    """Yes or no."""

    changed = Signal(object)

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.toggled.connect(self.changed.emit)

    def show_value(self, value: bool) -> None:
        """Show it."""
        with QSignalBlocker(self):
            self.setChecked(value)


class TextControl(QLineEdit):
    """Words; what cannot be kept is marked and not sent."""

    changed = Signal(object)

    def __init__(self, spec: SettingSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = spec.name
        self._shown = ""
        self.setMinimumWidth(WIDTH)
        self.setPlaceholderText(words(spec.row.zero))
        self.textEdited.connect(lambda _text: self._mark())
        self.editingFinished.connect(self._send)

    def _fits(self) -> bool:
        try:
            valid(self._name, self.text().strip())
        except msgspec.ValidationError:
            return False
        return True

    def _mark(self) -> None:
        fits = self._fits()
        self.setProperty("state", "" if fits else "doubtful")
        self.setToolTip("" if fits else self.tr("This cannot be used; the value before is kept."))
        repolish(self)

    def _send(self) -> None:
        text = self.text().strip()
        if text != self._shown and self._fits():
            self._shown = text
            self.changed.emit(text)

    def show_value(self, value: str) -> None:
        """Show words."""
        self._shown = value
        if self.text() != value:
            self.setText(value)
        self._mark()


class _Beside(QWidget):
    """A text with a button that helps to choose it."""

    changed = Signal(object)

    def __init__(self, spec: SettingSpec, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = TextControl(spec, self)
        self.field.setAccessibleName(words(spec.row.label))
        self.button = QPushButton(label, self)
        self.button.setAccessibleName(f"{words(spec.row.label)}: {label}")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        self.field.changed.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.field)

    def show_value(self, value: str) -> None:
        """Show it."""
        self.field.show_value(value)

    def _choose(self) -> None:
        raise NotImplementedError


class ColourControl(_Beside):
    """A colour as #rrggbb, with a sample of it."""

    def __init__(self, spec: SettingSpec, parent: QWidget) -> None:
        super().__init__(spec, QCoreApplication.translate("ColourControl", "Choose…"), parent)
        self.field.setFixedWidth(110)
        self.setFixedWidth(WIDTH)

    def show_value(self, value: str) -> None:
        """Show the colour and its name."""
        super().show_value(value)
        sample = QPixmap(SWATCH, SWATCH)
        sample.fill(QColor(value))
        self.button.setIcon(QIcon(sample))

    def _choose(self) -> None:
        colour = QColorDialog.getColor(QColor(self.field.text()), self, self.tr("Your colour"))
        if colour.isValid():
            self.changed.emit(colour.name())


class FolderControl(_Beside):
    """A folder."""

    def __init__(self, spec: SettingSpec, parent: QWidget) -> None:
        super().__init__(spec, QCoreApplication.translate("FolderControl", "Choose…"), parent)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of projects"), self.field.text())
        if folder:
            self.changed.emit(folder)
