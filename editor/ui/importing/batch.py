"""Many TEI files at once: read aside, told in a report that can be saved, and taken in as one step where one agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.import_batch import Batch
from editor.app.import_report import ImportReport, report_json, report_lines
from editor.app.jobs import Outcome, Progress, Work
from editor.core.messages import Message
from editor.ui.jobs import Job
from editor.ui.messages import worded
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.tab_order import in_order

MANY = 200
"""From so many TEI files on they are not looked at letter by letter."""

Stage = Work[Batch]
"""Reads the files, on another thread."""

Take = Callable[[Batch, Progress], bool]
"""Takes the letters into the project, on this thread; tells whether it did."""


class BatchDialog(QDialog):
    """Reads, reports, and takes in. Esc stops the reading, and nothing was changed by that."""

    help_page = "manual/tei.md"

    def __init__(self, stage: Stage, take: Take, coming: Callable[[Batch], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import TEI files"))
        self._take, self._coming = take, coming
        self._batch: Batch | None = None
        self.taken = False
        """Whether the letters are in the project."""
        self._job = Job(stage, self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._say = QLabel(self.tr("Reading…"), self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self.report = report_view(self, self.tr("Report on the import"))
        self._lay_out()

    def _lay_out(self) -> None:
        self._save = QPushButton(self.tr("&Save the report…"), self)
        self._save.setEnabled(False)
        self._save.clicked.connect(self.save)
        self._import = QPushButton(self.tr("Import"), self)
        self._import.setObjectName("import-accept")
        self._import.setDefault(True)
        self._import.setEnabled(False)
        self._import.clicked.connect(self.accept)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        layout = QVBoxLayout(self)
        for widget in (self._say, self._bar, self.report):
            layout.addWidget(widget)
        layout.addLayout(foot)
        in_order(self.report, self._save, self._cancel, self._import)

    def start(self) -> None:
        """Begin to read."""
        self._job.start()

    @property
    def said(self) -> str:
        """The sentence above the report."""
        return self._say.text()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what))

    def _on_ended(self, outcome: Outcome[Batch]) -> None:
        self._bar.hide()
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
        if outcome.value is None:
            return
        self._batch = outcome.value
        coming = self._coming(outcome.value)
        self._say.setText(self.tr("Nothing has been changed yet. This is what would come in."))
        self.report.setPlainText(report_text(outcome.value.report))
        self._save.setEnabled(True)
        self._import.setText(self.tr("Import {count} letters").format(count=coming))
        self._import.setEnabled(coming > 0 or bool(outcome.value.entities))
        (self._import if self._import.isEnabled() else self._cancel).setFocus()

    def save(self) -> None:
        """Ask for a file and write the report there."""
        if self._batch is not None:
            said = save_report(self._batch.report, self)
            self._say.setText(said or self._say.text())

    def accept(self) -> None:
        """Take the letters in; afterwards the report stays, to be saved or closed."""
        if self.taken or self._batch is None or not self._import.isEnabled():
            super().accept()
            return
        self._import.setEnabled(False)
        self._say.setText(self.tr("Letters are being written into the project…"))
        self._bar.show()
        self.repaint()
        self.taken = self._take(self._batch, Progress(self._on_written))
        self._bar.hide()
        if not self.taken:
            self._import.setEnabled(True)
            return
        self._say.setText(self.tr("The letters are in the project, as one step: Ctrl+Z takes it back."))
        self._cancel.hide()
        self._import.setText(self.tr("Close"))
        self._import.setEnabled(True)
        self._import.setFocus()

    def _on_written(self, done: int, total: int, _what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.repaint()

    def reject(self) -> None:
        """Stop reading, or close."""
        self._job.cancel()
        super().reject()

    def done(self, result: int) -> None:
        """Let go of what was read."""
        if self._batch is not None:
            self._batch.close()
        super().done(result)


class ReportDialog(QDialog):
    """The report on an import that is still being looked at."""

    help_page = "manual/tei.md"

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report on the import"))
        self._report = report
        self.report = report_view(self, self.windowTitle())
        self.report.setPlainText(report_text(report))
        self._say = QLabel(self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        save = QPushButton(self.tr("&Save the report…"), self)
        save.clicked.connect(self.save)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(save)
        foot.addWidget(self._say, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.report)
        layout.addLayout(foot)
        in_order(self.report, save, close)

    def save(self) -> None:
        """Ask for a file and write the report there."""
        self._say.setText(save_report(self._report, self))


def report_view(parent: QWidget, name: str) -> QPlainTextEdit:
    """Return the field that shows a report."""
    view = QPlainTextEdit(parent)
    view.setObjectName("import-report")
    view.setReadOnly(True)
    view.setAccessibleName(name)
    view.setTabChangesFocus(True)
    view.setMinimumSize(620, 320)
    return view


def save_report(report: ImportReport, parent: QWidget) -> str:
    """Ask for a file and write the report there, as text or as JSON by its ending; return what to tell."""
    name, _filter = QFileDialog.getSaveFileName(
        parent, _tr(QT_TRANSLATE_NOOP("Importing", "Save the report")), "import-report.txt",
        _tr(QT_TRANSLATE_NOOP("Importing", "Text (*.txt);;JSON (*.json)")))
    if not name:
        return ""
    import msgspec

    path = Path(name)
    data = (msgspec.json.format(msgspec.json.encode(report_json(report)), indent=2)
            if path.suffix.lower() == ".json" else report_text(report).encode("utf-8"))
    try:
        path.write_bytes(data + b"\n")
    except OSError as error:
        return _tr(QT_TRANSLATE_NOOP("Importing", "The report could not be saved: {reason}")).format(
            reason=error.strerror or str(error))
    return _tr(QT_TRANSLATE_NOOP("Importing", "The report was saved as {file}.")).format(file=path.name)


def _tr(template: str) -> str:
    return QCoreApplication.translate("Importing", template)


def report_text(report: ImportReport) -> str:
    """Return the report as lines of text, in the language of the window."""
    return "\n".join(worded(line) for line in report_lines(report))
