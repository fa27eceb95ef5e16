"""The import: progress while the files are read, then what was found and what is doubtful, then one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.imports import ImportPlan, read_sources
from editor.app.jobs import Outcome, Progress
from editor.core.messages import Message
from editor.core.problems import Problem
from editor.ui.dialogs.found import found_lines, problem_line
from editor.ui.jobs import Job
from editor.ui.list_delegates import SIGNS
from editor.ui.messages import worded

MOST_SHOWN = 1000
"""Rows of the summary; the rest is counted."""

MOST_DETAILED = 10
"""With more letters than this, the summary says of each only its title and how many notes it has."""

Take = Callable[[ImportPlan, Progress], None]
"""Takes the letters of a plan into the project, on this thread, and says how far it is."""


class ImportDialog(QDialog):
    """Reads files aside, shows what was found, and has it taken in. ``plan`` is what they hold, once it is there."""

    help_page = "manual/importing.md"

    def __init__(self, paths: Sequence[Path], take: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(self.tr("Import letters"))
        self.resize(720, 520)
        self.plan: ImportPlan | None = None
        self._job = Job(lambda progress: read_sources(paths, progress=progress), self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._make_views()

    def _make_views(self) -> None:
        self._say = QLabel(self.tr("Reading…"), self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        self._bar.setRange(0, 0)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._import = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setObjectName("import-accept")
        self._import.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._buttons)

    def start(self) -> None:
        """Begin to read."""
        self._job.start()

    @property
    def said(self) -> str:
        """The sentence above the list."""
        return self._say.text()

    def accept(self) -> None:
        """Have the letters taken in, with this dialog showing how far it is, and close."""
        if self.plan is None or not self.plan.letters:
            return
        self._buttons.setEnabled(False)
        self._say.setText(self.tr("Letters are being written into the project: {letters}…").format(
            letters=len(self.plan.letters)))
        self._bar.show()
        self._bar.setRange(0, 0)
        self._paint_now()
        self._take(self.plan, Progress(self._on_taken))
        super().accept()

    def _on_taken(self, done: int, total: int, _what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.repaint()

    def _paint_now(self) -> None:
        """Lay out and paint at once: while letters are written, no event is handled."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.repaint()

    def reject(self) -> None:
        """Stop reading; nothing was changed."""
        self._job.cancel()
        super().reject()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what))

    def _on_ended(self, outcome: Outcome[ImportPlan]) -> None:
        self._bar.hide()
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
            return
        if outcome.value is None:
            return
        self.plan = outcome.value
        self._list.show()
        problems = self._fill(outcome.value)
        counts = Counter(problem.severity for problem in problems)
        letters = len(outcome.value.letters)
        self._say.setText(self.tr("Letters to import: {letters}. Doubtful places: {doubtful}. Hints: {hints}.").format(
            letters=letters, doubtful=counts["warning"] + counts["error"], hints=counts["hint"]))
        self._import.setEnabled(bool(outcome.value.letters))
        self._import.setDefault(True)
        self._import.setFocus()

    def _fill(self, plan: ImportPlan) -> list[Problem]:
        for refused in plan.refused:
            self._row("✖", worded(refused))
        found: list[Problem] = []
        for source in plan.sources:
            found.extend(source.result.problems)
            for letter in source.result.letters:
                head = letter.snapshot.letter
                self._row("✉", self.tr("{title} ({file}), notes: {notes}").format(
                    title=head.title or self.tr("Letter without a title"), file=source.name,
                    notes=len(letter.snapshot.notes)))
                if len(plan.letters) <= MOST_DETAILED:
                    for line in found_lines(letter.snapshot):
                        self._row("     ", line)
                found.extend(letter.problems)
        order = {"error": 0, "warning": 1, "hint": 2}
        for problem in sorted(found, key=lambda problem: order[problem.severity]):
            self._row(SIGNS[problem.severity], problem_line(problem))
        return found

    def _row(self, sign: str, text: str) -> None:
        if self._list.count() < MOST_SHOWN:
            QListWidgetItem(f"{sign}  {text}", self._list)
