"""What a colleague's file would bring, told before anything is taken in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from editor import __version__
from editor.app.jobs import Outcome, Work
from editor.app.review.preflight import Looked, Preflight
from editor.core.messages import Message
from editor.ui.jobs import Job
from editor.ui.local_forms import moment_text, quoted
from editor.ui.messages import worded
from editor.ui.review.words import BECAME, counted_kinds, said

if TYPE_CHECKING:
    from editor.core.received import ReceivedReport

WIDTH = 640
MOST_NUMBERS = 12
MOST_TROUBLES = 5

Look = Work[Looked]
"""Reads the file and compares, on another thread."""


class PreflightDialog(QDialog):
    """Reads a file aside, tells what it would bring, and asks whether to begin.

    ``choice`` is "review", "look" or an empty string.
    """

    help_page = "manual/review.md#opening-a-colleagues-file"

    def __init__(self, look: Look, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review a colleague's file"))
        self.setMinimumWidth(WIDTH)
        self.choice = ""
        self.looked: Looked | None = None
        self.is_read = False
        self._file = file
        self._told: dict[str, str] = {}
        self._job = Job(look, self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._make()

    def _make(self) -> None:
        self._say = self._label("heading")
        self._say.setText(self.tr("Reading {file}…").format(file=self._file))
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(7)
        self._look = QPushButton(self.tr("&Look only"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._start = QPushButton(self.tr("&Start review"), self)
        self._start.setObjectName("review-start")
        self._start.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._look)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._start)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        layout.addLayout(row)
        self._look.hide()
        self._start.hide()
        self._cancel.clicked.connect(self.reject)
        self._look.clicked.connect(lambda: self._choose("look"))
        self._start.clicked.connect(lambda: self._choose("review"))

    def _label(self, name: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @property
    def said(self) -> str:
        """The sentence at the head."""
        return self._say.text()

    @property
    def facts(self) -> dict[str, str]:
        """What is told, by what it is about."""
        return dict(self._told)

    # --- reading

    def start(self) -> None:
        """Begin to read."""
        self._job.start()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what) + "…")

    def _on_ended(self, outcome: Outcome[Looked]) -> None:
        self._bar.hide()
        self.is_read = True
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
            self._cancel.setText(self.tr("Close"))
            self._cancel.setDefault(True)
            self._cancel.setFocus()
        if outcome.value is not None:
            self.looked = outcome.value
            self._tell(outcome.value.preflight)

    # --- telling

    def _tell(self, found: Preflight) -> None:
        summary = found.summary
        if not summary.changes and found.became:
            self._say.setText(self.tr("{file} says what became of your work; nothing in it is to be decided.").format(
                file=self._file))
        elif not summary.changes:
            self._say.setText(self.tr("There is nothing new in {file}: you have everything already.").format(
                file=self._file))
        elif found.forward:
            self._say.setText(self.tr("{file} goes on from where you are: you have changed nothing meanwhile.").format(
                file=self._file))
        else:
            self._say.setText(self.tr("{file} and your project have both gone on since the last common work.").format(
                file=self._file))
        self._tell_file(found)
        self._tell_changes(found)
        if found.source.message:
            self._add(self.tr("Message"), quoted(found.source.message))
        if found.became:
            self._add(self.tr("What became of your work"), " · ".join(
                f"{said(words)} {found.became[verdict]}" for verdict, words in BECAME.items()
                if verdict in found.became) + "\n" + self.tr("The report of the review lists it, with the reasons."))
        if found.scans:
            self._add(self.tr("Scans"), self.tr("%n reduced scans lie beside the file and will be put beside your "
                                                "project.", "", found.scans))
        for trouble in self._troubles(found.report):
            self._add(self.tr("⚠ Left out"), trouble)
        self._look.setVisible(summary.changes > 0)
        self._start.setVisible(summary.changes > summary.decided or bool(found.became))
        if not self._start.isVisibleTo(self):
            self._cancel.setText(self.tr("Close"))
        (self._start if self._start.isVisibleTo(self) else self._cancel).setFocus()
        self.adjustSize()

    def _tell_file(self, found: Preflight) -> None:
        source = found.source
        self._add(self.tr("File"), self.tr("{file}, SHA-256 {digest}…; it was not changed by reading it").format(
            file=source.file, digest=source.file_sha256[:8]))
        self._add(self.tr("Project"), self.tr("the same as yours"))
        if found.common is not None:
            when = moment_text(datetime.fromisoformat(found.common.at).astimezone())
            self._add(self.tr("Last common work"), self.tr("{when}, letter {number}").format(
                when=when, number=found.common_letter) if found.common_letter else when)
        if source.program:
            self._add(self.tr("Made with"), self.tr("Letterbook {theirs}; this is {mine}").format(
                theirs=source.program, mine=__version__))

    def _tell_changes(self, found: Preflight) -> None:
        summary = found.summary
        if not summary.changes:
            return
        who = found.source.editor or self.tr("They")
        self._add(self.tr("Changed by {name}").format(name=who), "\n".join(filter(None, (
            counted_kinds(summary.kinds), self._in_letters(found.letters)))))
        if found.both:
            self._add(self.tr("Changed by both"), self._in_letters(found.both))
        self._add(self.tr("Conflicts"), str(summary.conflicts) if summary.conflicts else self.tr("none"))
        if summary.decided:
            self._add(self.tr("Decided before"), str(summary.decided))

    def _in_letters(self, numbers: tuple[str, ...]) -> str:
        """In which letters something was changed; "" where in none that has a number."""
        listed = _listed(numbers)
        if len(numbers) == 1 and listed:
            return self.tr("in letter {number}").format(number=listed)
        return self.tr("in %n letters: {numbers}", "", len(numbers)).format(numbers=listed) if listed else ""

    def _troubles(self, report: ReceivedReport) -> list[str]:
        told: list[str] = []
        if report.refused:
            told.append(self.tr("%n changes could not be verified and are left out.", "", len(report.refused)))
            told += [worded(one.why) for one in report.refused[:MOST_TROUBLES]]
        if report.misplaced:
            told.append(self.tr("%n tags have a place that their text does not have; they are looked for where they "
                                "were made.", "", len(report.misplaced)))
        if report.images:
            told.append(self.tr("%n images are not what their names say and are left out.", "", len(report.images)))
        return told

    def _add(self, name: str, words: str) -> None:
        label, value = self._label("hint"), self._label()
        label.setWordWrap(False)
        label.setText(name)
        value.setText(words)
        self._told[name] = words
        row = len(self._told)
        self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, row, 1)
        # A layout leaves out what is not shown yet, and the dialog takes its size from the layout at once.
        label.show()
        value.show()

    # --- leaving

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()

    def reject(self) -> None:
        """Stop reading; nothing was changed."""
        self._job.cancel()
        super().reject()


def _listed(numbers: tuple[str, ...]) -> str:
    shown = ", ".join(numbers[:MOST_NUMBERS])
    return shown + ", …" if len(numbers) > MOST_NUMBERS else shown
