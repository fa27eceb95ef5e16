"""The export: a format, a way of writing it, a place."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

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
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.exports import export_project
from editor.app.export_options import PRESETS
from editor.app.jobs import Outcome, Progress
from editor.app.scans.places import scan_places
from editor.app.settings import load_settings
from editor.formats import registry
from editor.formats.base import ExportReport
from editor.store.session import ProjectSession
from editor.ui.controller import Controller
from editor.ui.jobs import Job
from editor.ui.messages import worded, worded_problem

WIDTH = 560

USUAL_FORMAT = "tei"
"""What is offered first."""


class ExportDialog(QDialog):
    """Writes all letters of the project."""

    help_page = "manual/exporting.md"

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(WIDTH)
        self._controller = controller
        self._job: Job | None = None
        self._format = QComboBox(self)
        self._format.setObjectName("export-format")
        for known in registry.FORMATS:
            if known.can_write:
                self._format.addItem(known.name, known.id)
        self._preset = QComboBox(self)
        self._preset.setObjectName("export-preset")
        self._format.setCurrentIndex(max(0, self._format.findData(USUAL_FORMAT)))
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
        what = QLabel(self.tr("All letters of the project are exported. Say first where to."), self)
        what.setObjectName("hint")
        what.setTextFormat(Qt.TextFormat.PlainText)
        self._say = QLabel(self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of writing"))
        self._bar.hide()
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
        layout.addWidget(what)
        layout.addLayout(form)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
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
        """Write from a private copy, aside: the window can be used meanwhile, and typing does not change it."""
        folder = TemporaryDirectory(prefix="letterbook-export-")
        copy = Path(folder.name) / "copy.letterbook"
        kept = False
        with self._controller.guard():
            self._controller.session.save_copy(copy)
            kept = True
        if not kept:
            folder.cleanup()
            return
        session = self._controller.session
        # Beside the copy there are no scans: they are looked for where the project lies.
        places = scan_places(session.path, session.project().id, load_settings().settings)
        format_id, preset = self._format.currentData(), self._preset.currentData()
        output = Path(self._output.text().strip())

        def work(progress: Progress) -> ExportReport:
            with folder, ProjectSession.open(copy, editor="", read_only=True) as session:
                return export_project(session, session.letter_ids(), format_id, output, preset=preset,
                                      places=places, progress=progress)

        self._list.hide()
        self._write.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._job = Job(work, self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def reject(self) -> None:
        """Stop what is being written; nothing half written is left."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _on_progress(self, done: int, total: int, _what: object) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_ended(self, outcome: Outcome[ExportReport]) -> None:
        self._job = None
        self._bar.hide()
        self._write.setEnabled(True)
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
        elif outcome.value is not None:
            self._tell(outcome.value)

    def _tell(self, report: ExportReport) -> None:
        count = len(report.files)
        self._say.setText(self.tr("Written: one file.") if count == 1 else self.tr("Written: %n files.", "", count))
        self._list.clear()
        self._list.addItems([worded_problem(problem) for problem in report.problems])
        self._list.setVisible(bool(report.problems))
