"""The export: a format, a way of writing it, a place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.exports import PRESETS, export_project
from editor.core.messages import LetterbookError
from editor.formats import registry
from editor.formats.base import ExportReport
from editor.ui.controller import Controller
from editor.ui.messages import worded_error, worded_problem

WIDTH = 560


class ExportDialog(QDialog):
    """Writes all letters of the project."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(WIDTH)
        self._controller = controller
        self._format = QComboBox(self)
        self._format.setObjectName("export-format")
        for known in registry.FORMATS:
            if known.can_write:
                self._format.addItem(known.name, known.id)
        self._preset = QComboBox(self)
        self._preset.setObjectName("export-preset")
        self._format.currentIndexChanged.connect(self._on_format)
        self._output = QLineEdit(self)
        self._output.setObjectName("export-output")
        self._output.textChanged.connect(lambda text: self._write.setEnabled(bool(text.strip())))
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        self._make_layout(choose)
        self._on_format()

    def _make_layout(self, choose: QPushButton) -> None:
        place = QHBoxLayout()
        place.addWidget(self._output, 1)
        place.addWidget(choose)
        form = QFormLayout()
        for words, field, row in ((self.tr("Format"), self._format, self._format),
                                  (self.tr("Form"), self._preset, self._preset),
                                  (self.tr("File or folder"), self._output, place)):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, row)
        self._say = QLabel(self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What the format could not carry"))
        self._list.setWordWrap(True)
        self._list.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._write = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.ActionRole)
        self._write.setObjectName("export-write")
        self._write.setEnabled(False)
        self._write.setDefault(True)
        self._write.clicked.connect(self._export)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._say)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)

    @property
    def said(self) -> str:
        """What came of it."""
        return self._say.text()

    def _on_format(self) -> None:
        self._preset.clear()
        self._preset.addItem(self.tr("Usual form"), None)
        for name in PRESETS.get(self._format.currentData(), {}):
            self._preset.addItem(name, name)
        self._preset.setEnabled(self._preset.count() > 1)

    def _choose(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export to"), self._output.text())
        if name:
            self._output.setText(name)

    def _export(self) -> None:
        session = self._controller.session
        try:
            report = export_project(session, session.letter_ids(), self._format.currentData(),
                                    Path(self._output.text().strip()), preset=self._preset.currentData())
        except (LetterbookError, OSError) as error:
            self._say.setText(worded_error(error) if isinstance(error, LetterbookError) else str(error))
            return
        self._tell(report)

    def _tell(self, report: ExportReport) -> None:
        count = len(report.files)
        self._say.setText(self.tr("Written: one file.") if count == 1 else self.tr("Written: %n files.", "", count))
        self._list.clear()
        self._list.addItems([worded_problem(problem) for problem in report.problems])
        self._list.setVisible(bool(report.problems))
