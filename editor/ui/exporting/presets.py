"""The presets of the project: chosen, saved and deleted beside what they say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLineEdit, QPushButton, QWidget

from editor.app.actions.presets import DeletePreset, SavePreset
from editor.core.presets import ExportPreset
from editor.ui.controller import Controller


class PresetRow(QWidget):
    """A box with the names, and what is done with them. ``asked`` gives the export as the dialog says it now."""

    chosen = Signal(object)
    """The ``ExportPreset`` of the name that was chosen."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.asked: Callable[[], ExportPreset] | None = None
        self.box = QComboBox(self)
        self.box.setObjectName("export-preset")
        self._save = QPushButton(self.tr("&Save as…"), self)
        self._save.setObjectName("export-preset-save")
        self._delete = QPushButton(self.tr("De&lete"), self)
        self._delete.setObjectName("export-preset-delete")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        for button in (self._save, self._delete):
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.box.activated.connect(lambda _row: self._choose())
        self._save.clicked.connect(self._ask_name)
        self._delete.clicked.connect(self.delete)
        self.refresh()

    def refresh(self, name: str | None = None) -> None:
        """List the presets that there are now; ``name`` is chosen, or what was chosen before."""
        name = self.name if name is None else name
        presets = self._controller.session.project().presets if self._controller.is_open else {}
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("none") if presets else self.tr("none yet"), "")
            for one in sorted(presets):
                self.box.addItem(one, one)
            self.box.setCurrentIndex(max(0, self.box.findData(name)))
        self.box.setEnabled(bool(presets))
        self._save.setEnabled(self._controller.writable)
        self._delete.setEnabled(self._controller.writable and bool(self.name))

    @property
    def controls(self) -> list[QWidget]:
        """What the key Tab comes to, in its order."""
        return [self.box, self._save, self._delete]

    @property
    def name(self) -> str:
        """The preset chosen, or nothing."""
        return str(self.box.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose a preset."""
        self.box.setCurrentIndex(self.box.findData(name))
        self._choose()

    def _choose(self) -> None:
        self._delete.setEnabled(self._controller.writable and bool(self.name))
        preset = self._controller.session.project().presets.get(self.name)
        if preset is not None:
            self.chosen.emit(preset)

    def _ask_name(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("Save preset"), self.tr(
            "Name of the preset. One that has it is changed."), QLineEdit.EchoMode.Normal, self.name)
        if given and name.strip():
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Keep what the dialog says under a name."""
        if self.asked is not None:
            self._controller.run(SavePreset(name=name, preset=self.asked()))
            self.refresh(name)

    def delete(self) -> None:
        """Delete the preset that is chosen; it can be undone like everything."""
        if self.name:
            self._controller.run(DeletePreset(name=self.name))
            self.refresh("")
