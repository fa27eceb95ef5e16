"""What the panels share that look through all letters: reading on in small portions while the window stays alive."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from editor.app.searching import ProjectSearch
from editor.core.messages import LetterbookError
from editor.core.rows import SearchHit
from editor.ui.messages import worded_error

PORTION = 0.012
"""Seconds of reading at a time: a key waits no longer."""


class Reader(QObject):
    """Reads one search after the other; ``found`` gets what each portion brings, ``told`` how it stands."""

    def __init__(self, found: Callable[[Sequence[SearchHit]], None], told: Callable[[str], None],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._told = told
        self._search: ProjectSearch | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether there is more to read."""
        return self._timer.isActive()

    @property
    def read(self) -> tuple[int, int]:
        """How many letters have been read, of how many."""
        return (self._search.read, self._search.total) if self._search is not None else (0, 0)

    def start(self, search: Callable[[], ProjectSearch]) -> None:
        """Read a new search from its beginning; what is wrong with it is told."""
        self.stop()
        try:
            self._search = search()
        except LetterbookError as error:
            self._told(worded_error(error))
            return
        self._told("")
        self._timer.start()

    def stop(self) -> None:
        """Read no further."""
        self._timer.stop()
        self._search = None

    def _step(self) -> None:
        search = self._search
        if search is None:
            self._timer.stop()
            return
        try:
            hits = search.step(PORTION)
            if search.done:
                self._timer.stop()
            self._found(hits)
        except LetterbookError as error:
            self._timer.stop()
            self._told(worded_error(error))
            return
        self._told("")
