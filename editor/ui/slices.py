"""Long searches of the open project in slices: the window answers in between, and one session stays in its thread."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.messages import LetterbookError
from editor.ui.messages import worded_error

SLICE_SECONDS = 0.02
"""How long a slice may take: shorter than anybody notices between two keys."""


class SlicedSearch(QObject):
    """Steps through what a search yields: (done, total, found). Starting another one gives up the one before."""

    found = Signal(list)
    """Some of what is found, in order."""
    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[tuple[int, int, Sequence[object]]] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._steps is not None

    def start(self, steps: Iterator[tuple[int, int, Sequence[object]]]) -> None:
        """Begin; the first slice is done at once, so that what is quick is there without a wait."""
        self._steps = steps
        self._timer.start()
        self._slice()

    def cancel(self) -> None:
        """Give it up: what was found so far stays with whoever got it."""
        self._steps = None
        self._timer.stop()

    def _slice(self) -> None:
        steps = self._steps
        if steps is None:
            self._timer.stop()
            return
        until = time.monotonic() + SLICE_SECONDS
        some: list[object] = []
        done = total = 0
        try:
            while time.monotonic() < until:
                done, total, more = next(steps)
                some += more
        except StopIteration:
            self.cancel()
        except LetterbookError as error:
            self.cancel()
            self.failed.emit(worded_error(error))
        if some:
            self.found.emit(some)
        if self._steps is None:
            self.ended.emit()
        else:
            self.progressed.emit(done, total)
