"""The export: a format with its options, which letters, where to; what would be wrong in it is told before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.exports import export_project, try_export
from editor.app.export_options import changed_options, fitting, kept_target, suggested_target
from editor.app.jobs import Outcome, Progress
from editor.app.review.aside import private_copy
from editor.app.scans.places import ScanPlaces, scan_places
from editor.app.settings import load_settings
from editor.core.checks_edition import EDITION
from editor.core.letters import Letter
from editor.core.presets import ExportPreset
from editor.core.record import replace
from editor.formats import registry
from editor.formats.base import ExportReport, Format
from editor.ui.controller import Controller
from editor.ui.desk import SettingsStore
from editor.ui.exporting.findings import FindingsTree
from editor.ui.exporting.letters import LettersChoice, ListState
from editor.ui.exporting.opening import OpenButton
from editor.ui.exporting.options import OptionsForm
from editor.ui.exporting.presets import PresetRow
from editor.ui.jobs import Job
from editor.ui.messages import worded
from editor.ui.tab_order import in_order

SIZE = 620, 680
FEW = 100
"""So many letters are looked at without being asked to."""
SMALL = 50_000_000
"""Bytes of a project that is copied for that."""
SOON_MS = 500


class _Asked(NamedTuple):
    """One export as the dialog says it."""

    ids: list[str]
    format_id: str
    options: dict[str, Any]
    talk: bool
    output: Path | None
    """None: it is only tried."""


class ExportDialog(QDialog):
    """Writes letters of the project. It stays beside the window, so that what it finds can be mended."""

    help_page = "manual/exporting.md"
    go_wanted = Signal(object)
    """A problem whose place is to be shown."""

    def __init__(self, controller: Controller, settings: SettingsStore, parent: QWidget | None = None,
                 state: Callable[[], ListState] = ListState) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(*SIZE)
        self._controller = controller
        self._settings = settings
        self._job: Job | None = None
        self._written_to: Path | None = None
        self._format = QComboBox(self)
        self._format.setObjectName("export-format")
        for known in registry.formats():
            if known.can_write:
                self._format.addItem(known.name, known.id)
        self.presets = PresetRow(controller, self)
        self.letters = LettersChoice(controller, state, self)
        self.options = OptionsForm(self)
        self._talk = QCheckBox(self.tr("Look for open comments and conflicts too"), self)
        self._output = QLineEdit(self)
        self._output.setObjectName("export-output")
        self.findings = FindingsTree(self._number_of, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look_at_few)
        self._make_layout()
        self._connect()
        self._format.setCurrentIndex(max(0, self._format.findData(settings.value.export_format)))
        self._on_format()
        self._format.setFocus()  # there may be no presets to begin with

    # Made once

    def _make_layout(self) -> None:
        self._choose = QPushButton(self.tr("C&hoose…"), self)
        self._choose.setAutoDefault(False)
        place = QHBoxLayout()
        place.addWidget(self._output, 1)
        place.addWidget(self._choose)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Preset"), self.presets.box, self.presets), (self.tr("&Format"), self._format, self._format),
            (self.tr("&Letters"), self.letters.box, self.letters), (self.tr("&Options"), self.options, self.options),
            (self.tr("File or fol&der"), self._output, place))
        self._labels: list[QLabel] = []
        for words, field, row in rows:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, row)
            self._labels.append(label)
        self._say = QLabel(self)
        self._say.setObjectName("export-said")
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of writing"))
        self._bar.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.findings, 1)
        layout.addWidget(self._talk)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        self._look, self._write = QPushButton(self.tr("&Check"), self), QPushButton(self.tr("&Export"), self)
        self._look.setObjectName("export-look")
        self._look.setAutoDefault(False)
        self._write.setObjectName("export-write")
        self._write.setDefault(True)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("export-close")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self._open = OpenButton(self)
        self._last = (self._open, self._look, self._write, self._close)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in self._last:
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._format.currentIndexChanged.connect(self._on_format)
        self._output.textChanged.connect(self._enable)
        self._choose.clicked.connect(self._choose_place)
        self._look.clicked.connect(self.look)
        self._write.clicked.connect(self.write)
        self._open.failed.connect(self._on_not_opened)
        self.options.changed.connect(self._on_changed)
        self.letters.changed.connect(self._on_changed)
        self._talk.toggled.connect(self._on_changed)
        self.presets.chosen.connect(self._on_preset)
        self.presets.asked = self._as_preset
        self.findings.go_wanted.connect(self.go_wanted)

    # What is chosen

    @property
    def said(self) -> str:
        """What came of it."""
        return self._say.text()

    @property
    def format(self) -> Format:
        """The format chosen."""
        return registry.by_id(self._format.currentData())

    def choose_format(self, format_id: str) -> None:
        """Choose a format; its options are as they were used last."""
        self._format.setCurrentIndex(self._format.findData(format_id))

    def _on_format(self) -> None:
        writer = self.format
        self._suggest_place()
        self._show_options(fitting(writer, self._settings.value.export_options.get(writer.id, {})))

    def _show_options(self, values: dict[str, Any]) -> None:
        self.options.show_format(self.format, values)
        has_options = bool(self.options.values)
        self.options.setVisible(has_options)
        self._labels[3].setVisible(has_options)
        order = (*self.presets.controls, self._format, self.letters.box, self.letters.query, *self.options.controls,
                 self._output, self._choose, self.findings, self._talk, *self._last)
        in_order(*order)
        self._on_changed()

    def _on_preset(self, preset: ExportPreset) -> None:
        if self._format.findData(preset.format) < 0:
            self._say.setText(self.tr("This version does not know the format {format}.").format(format=preset.format))
            return
        self._format.setCurrentIndex(self._format.findData(preset.format))
        self._show_options(fitting(self.format, preset.options))
        self.letters.choose(preset.where)
        target = suggested_target(preset.target, Path(self._controller.session.path))
        if target is not None:
            self._output.setText(str(target))
            self._output.setModified(True)

    def _as_preset(self) -> ExportPreset:
        output = self._output.text().strip()
        return ExportPreset(
            format=self.format.id, options=changed_options(self.format, self.options.values), where=self.letters.where,
            target=kept_target(Path(output), Path(self._controller.session.path)) if output else "")

    def _suggest_place(self) -> None:
        """Offer a place beside the project, until somebody writes another one."""
        if self._output.isModified() or not self._controller.is_open:
            return
        writer, project = self.format, Path(self._controller.session.path)
        ending = writer.extensions[0] if getattr(writer, "writes_file", False) else ""
        self._output.setText(str(project.with_name(f"{project.stem}-{writer.id}{ending}")))

    def _choose_place(self) -> None:
        """Ask for a folder where the format writes many files, else for a file."""
        here = self._output.text()
        if getattr(self.format, "writes_folder", False):
            name = QFileDialog.getExistingDirectory(self, self.tr("Export to"), here)
        else:
            name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export to"), here)
        if name:
            self._output.setText(name)
            self._output.setModified(True)

    def _on_changed(self) -> None:
        """What was found belongs to something else now."""
        if not self._is_writing:
            self._give_up()
            self._open.offer(None)
        self.findings.say(self.tr(
            "What would be wrong in the letters, and what {format} cannot carry, stands here after “Check”; a click "
            "leads to its place.").format(format=self.format.name))
        self._enable()
        self._soon.start()

    def _on_not_opened(self, path: str) -> None:
        self._say.setText(self.tr("No program here opens {path}; it is written all the same.").format(path=path))

    def _enable(self) -> None:
        able = not self._is_writing and self._controller.is_open and self.letters.count > 0
        self._close.setText(self.tr("Stop") if self._is_writing else self.tr("Close"))
        self._close.setEnabled(True)
        self._look.setEnabled(able)
        self._write.setEnabled(able and bool(self._output.text().strip()))

    @property
    def _is_writing(self) -> bool:
        return self._job is not None and self._job.objectName() == "write"

    def _number_of(self, letter_id: str) -> str:
        letter = self._controller.session.get(letter_id) if self._controller.is_open else None
        return letter.number if isinstance(letter, Letter) else ""

    def changeEvent(self, event: QEvent) -> None:
        """What is selected and filtered in the list may be something else when one comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._controller.is_open:
            self.presets.refresh()
            self.letters.refresh_if_changed()

    # Doing it

    def _look_at_few(self) -> None:
        if (self._job is None and self.isVisible() and self._look.isEnabled() and self.letters.count <= FEW
                and not getattr(self.format, "takes_long", False)
                and Path(self._controller.session.path).stat().st_size < SMALL):
            self.look()

    def look(self) -> None:
        """Say what would be wrong, without writing anything."""
        self._soon.stop()
        self._start("look", None)

    def write(self) -> None:
        """Write, and say what is wrong in it."""
        self._soon.stop()
        self._start("write", Path(self._output.text().strip()))

    def _start(self, name: str, output: Path | None) -> None:
        """Work on a private copy, aside: the window can be used meanwhile, and typing does not change it."""
        if not self._controller.settle():
            return
        self._written_to = output
        asked = _Asked(self.letters.ids(), self.format.id, self.options.values, self._talk.isChecked(), output)
        session = self._controller.session
        project = session.path
        # Beside the copy there are no scans: they are looked for where the project lies.
        places = scan_places(project, session.project().id, load_settings().settings)
        self._run(Job(lambda progress: _done(project, asked, places, progress), self), name)

    def _run(self, job: Job, name: str) -> None:
        self._give_up()
        self._say.setText("")
        self._open.offer(None)
        self._job = job
        job.setObjectName(name)
        self._enable()
        self._bar.setRange(0, 0)
        self._bar.show()
        # Methods of this object, or they would be called on the job's thread.
        job.progressed.connect(self._on_progress)
        job.ended.connect(self._on_ended)
        job.start()

    def _give_up(self) -> None:
        """Tell the job to stop, and hear no more of it."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._bar.hide()

    def _on_progress(self, done: int, total: int, _what: object) -> None:
        if self.sender() is not self._job:
            return  # what a job said before it was given up still comes
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_ended(self, outcome: Outcome[ExportReport]) -> None:
        if self._job is None or self.sender() is not self._job:
            return
        written = self._is_writing
        self._job = None
        self._bar.hide()
        self._enable()
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
        elif outcome.value is not None:
            self._tell(outcome.value, written=written)
        elif written:
            self._say.setText(self.tr("It was stopped; nothing was written."))

    def _tell(self, report: ExportReport, *, written: bool) -> None:
        matters = frozenset(getattr(self.format, "matters", EDITION)) | EDITION
        self.findings.show_problems([one for one in report.problems if one.code in matters],
                                    [one for one in report.problems if one.code not in matters])
        if not report.problems:
            self.findings.say(self.tr("Nothing is wrong, and nothing is lost."))
        if written:
            count = len(report.files)
            self._say.setText(self.tr("Written: one file.") if count == 1
                              else self.tr("Written: %n files.", "", count))
            if report.as_they_came:
                same = self.tr("Letters that went out as the file that they came as: {count}.")
                self._say.setText(f"{self._say.text()} {same.format(count=len(report.as_they_came))}")
            self._open.offer(self._written_to)
            self._remember()

    def _remember(self) -> None:
        """Offer the format and its options again the next time."""
        before = self._settings.value
        used = {**before.export_options, self.format.id: changed_options(self.format, self.options.values)}
        self._settings.set(replace(before, export_format=self.format.id, export_options=used))

    def reject(self) -> None:
        """Close; while something is being written, stop it and stay: nothing half written is left."""
        if self._job is None or not self._is_writing:
            self.shut()
            return
        self._job.cancel()
        self._close.setEnabled(False)
        self._say.setText(self.tr("Stopping…"))

    def shut(self) -> None:
        """Close, whatever is being done."""
        self._soon.stop()
        self._give_up()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes the window wants it closed, and what is being written stopped."""
        self.shut()
        event.accept()


def _done(project: Path, asked: _Asked, places: ScanPlaces, progress: Progress) -> ExportReport:
    """Try an export or make it, on the job's thread."""
    with private_copy(project, "", progress) as opened:
        if asked.output is None:
            return try_export(opened, asked.ids, asked.format_id, options=asked.options, talk=asked.talk,
                              places=places, progress=progress)
        return export_project(opened, asked.ids, asked.format_id, asked.output, options=asked.options,
                              talk=asked.talk, places=places, progress=progress)
