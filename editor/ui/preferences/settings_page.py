"""One page of the preferences: the settings of a group, each with its help and a way back to the usual."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from editor.app.setting_rows import Settings, SettingSpec, setting_specs
from editor.core.matching import Field, match
from editor.core.record import replace
from editor.ui.desk import SettingsStore
from editor.ui.preferences.controls import control_for, words

ROOM = 14


class SettingRow(QWidget):
    """A label, a control, what it is for, and a button that puts the usual value back."""

    def __init__(self, spec: SettingSpec, store: SettingsStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._store = store
        self.control: Any = control_for(spec, self)
        self.control.setObjectName(f"setting-{spec.name}")
        self.control.setAccessibleName(words(spec.row.label))
        self.control.setAccessibleDescription(words(spec.row.help))
        self.control.changed.connect(self._keep)
        self.reset = QToolButton(self)
        self.reset.setText("↺")
        self.reset.setToolTip(self.tr("Back to the usual"))
        self.reset.setAccessibleName(self.tr("{setting}: back to the usual").format(setting=words(spec.row.label)))
        self.reset.clicked.connect(lambda: self._keep(spec.default))
        line = QHBoxLayout()
        line.addWidget(self.control, 1 if spec.base is str and not spec.row.choices else 0)
        line.addWidget(self.reset)
        line.addStretch(0 if spec.row.sort == "folder" else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, ROOM)
        layout.setSpacing(3)
        if not isinstance(self.control, QCheckBox):  # which says itself what it is
            label = self._label(words(spec.row.label), "heading")
            label.setBuddy(self.control)
            layout.addWidget(label)
        layout.addLayout(line)
        layout.addWidget(self._label(words(spec.row.help), "hint"))
        self.show_value(store.value)

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _keep(self, value: Any) -> None:
        self._store.set(replace(self._store.value, **{self.spec.name: value}))

    def show_value(self, settings: Settings) -> None:
        """Show the value that is in force."""
        value = getattr(settings, self.spec.name)
        self.control.show_value(value)
        self.reset.setEnabled(value != self.spec.default)

    def fits(self, query: str) -> bool:
        """Tell whether the setting is meant by a query."""
        row = self.spec.row
        fields = [Field(text) for text in (row.label, row.help, row.words, row.group) if text]
        return bool(match(query, [*fields, *(Field(words(field.text)) for field in fields)]))


class SettingsPage(QScrollArea):
    """The rows of one group."""

    def __init__(self, group: str, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 10, 16, 10)
        self.rows = {spec.name: SettingRow(spec, store, inner) for spec in setting_specs().values()
                     if spec.row.group == group}
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addStretch(1)
        self.setWidget(inner)

    def show_values(self, settings: Settings) -> None:
        """Show what is in force."""
        for row in self.rows.values():
            row.show_value(settings)

    def look_for(self, query: str) -> int:
        """Show the settings that fit; return how many there are."""
        found = 0
        for row in self.rows.values():
            fits = row.fits(query)
            row.setVisible(fits)
            found += fits
        return found

    def go_to(self, name: str) -> None:
        """Put the focus on a setting."""
        row = self.rows[name]
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(row)
