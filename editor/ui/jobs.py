"""Long work behind a dialog: the job runs in a thread and comes back by signals."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from editor.app.jobs import Outcome, Progress, Work, run_job
from editor.core.messages import Message


class Job(QObject):
    """One piece of work. ``progressed`` and ``ended`` arrive on the thread that made the job."""

    progressed = Signal(int, int, object)
    ended = Signal(object)

    def __init__(self, work: Work[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._progress = Progress(self._report)

    def start(self) -> None:
        """Begin."""
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Tell the work to stop at its next step."""
        self._progress.cancel()

    def run(self) -> None:
        """Do the work, on the worker's thread."""
        outcome: Outcome[Any] = run_job(self._work, self._progress)
        with suppress(RuntimeError):  # whoever waited for it has been closed meanwhile
            self.ended.emit(outcome)

    def _report(self, done: int, total: int, what: Message | None) -> None:
        with suppress(RuntimeError):
            self.progressed.emit(done, total, what)


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()
