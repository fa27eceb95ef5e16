"""Waiting for a job that something depends on: with its progress and a way out, and unseen where it is short."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from editor.app.jobs import Outcome, Work
from editor.core.messages import Message
from editor.ui.jobs import Job
from editor.ui.messages import worded

T = TypeVar("T")

UNSEEN_MS = 300
"""So long nothing is shown of a job, in milliseconds: what comes and goes at once only disturbs."""
WIDTH = 420


class WaitingDialog(QDialog):
    """Says what a job is doing. Escape stops it, and the dialog is gone when the job has ended."""

    help_page = "manual/review.md"

    def __init__(self, work: Work[Any], said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(said)
        self.setMinimumWidth(WIDTH)
        self.outcome: Outcome[Any] | None = None
        self._job = Job(work, self)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._said = QLabel(said, self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        for widget in (self._said, self._bar):
            layout.addWidget(widget)
        layout.addLayout(row)

    def wait(self) -> Outcome[Any]:
        """Do the work and return how it ended; stopped, it has neither value nor error."""
        self._job.start()
        self._wait_unseen()
        if self.outcome is None:
            self.exec()
        assert self.outcome is not None
        return self.outcome

    def _wait_unseen(self) -> None:
        """Wait a little without a dialog. What is pressed meanwhile comes after it."""
        loop = QEventLoop(self)
        self._job.ended.connect(loop.quit)
        QTimer.singleShot(UNSEEN_MS, loop, loop.quit)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)
        if what is not None:
            self._said.setText(worded(what) + "…")

    def _on_ended(self, outcome: Outcome[Any]) -> None:
        self.outcome = outcome
        super().accept()

    def reject(self) -> None:
        """Stop the job; the dialog closes when it has: what it has open is then closed too."""
        self._cancel.setEnabled(False)
        self._said.setText(self.tr("Stopping…"))
        self._job.cancel()


def wait_for(work: Work[T], said: str, parent: QWidget) -> Outcome[T]:
    """Do work on another thread and return how it ended. ``said`` is what it does, in a few words; after a moment it is
    shown, with how far it is. Nothing else can be done in the window meanwhile."""
    dialog = WaitingDialog(work, said, parent)
    try:
        return dialog.wait()
    finally:
        dialog.deleteLater()
