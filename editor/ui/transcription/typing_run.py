"""When typing is handed on: what is pending, and when a step of the history ends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.anchors import TextEdit, compose, touches

REST_MS = 500
LATEST_MS = 1000
SEAL_MS = 5000
SEAL_CHARACTERS = 200


class TypingRun(QObject):
    """Collects exact edits into the net unsaved one, and asks for commits and for the end of the step.

    A commit is wanted after a rest of 500 ms and at the latest 1 s after the first unsaved key. A step ends after
    5 s of rest, with a new line, when the caret is moved, when typing turns to deleting, and after 200 characters
    at the first rest, or, where none comes, after 400: to end it is more than a key should wait for.
    """

    commit_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: list[TextEdit] = []
        self._is_open = False
        self._size = 0
        self._ends = False
        self._written: tuple[int, int] = (0, 0)
        self.caret = -1
        """Where the last edit left the caret, in code points: anywhere else means that it was moved."""
        self._rest = self._timer(REST_MS, partial(self._ask_for_commit, SEAL_CHARACTERS))
        self._latest = self._timer(LATEST_MS, partial(self._ask_for_commit, 2 * SEAL_CHARACTERS))
        self._seal = self._timer(SEAL_MS, self.end)

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    @property
    def is_open(self) -> bool:
        """Whether a step is in progress."""
        return self._is_open

    @property
    def has_pending(self) -> bool:
        """Whether something typed has not been taken yet."""
        return bool(self._pending)

    @property
    def pending(self) -> tuple[TextEdit, ...]:
        """What nobody has taken yet, oldest first."""
        return tuple(self._pending)

    def record(self, edit: TextEdit) -> None:
        """Take note of an edit that has just been made."""
        if self._pending and touches(self._pending[-1], edit) and not (
                _makes_lines(edit) or _makes_lines(self._pending[-1])):
            self._pending[-1] = compose(self._pending[-1], edit)
            if self._pending[-1].removed == self._pending[-1].inserted:
                del self._pending[-1]  # taken back before anybody asked for it
        else:
            self._pending.append(edit)
        if not self._latest.isActive():
            self._latest.start()
        self._rest.start()
        self._seal.start()
        self._is_open = True
        self._size += max(len(edit.inserted), len(edit.removed))
        self._ends = self._ends or _makes_lines(edit)
        self._written = _written_after(self._written, edit)
        self.caret = edit.new_end

    def would_turn(self, start: int, end: int) -> bool:
        """Tell whether deleting [start, end) turns from typing to deleting what was there before.

        Taking back what this step typed is part of typing; so is going on to delete after a deletion.
        """
        first, last = self._written
        return self._is_open and first < last and not (first <= start and end <= last)

    def settle(self) -> None:
        """After an edit, outside Qt's own signals: end the step where the edit has ended it."""
        if self._ends:
            self.end()

    def take(self) -> TextEdit | None:
        """Return the oldest pending edit and forget it; None where nothing is pending."""
        if not self._pending:
            return None
        edit = self._pending.pop(0)
        if not self._pending:
            self._rest.stop()
            self._latest.stop()
        return edit

    def flush(self) -> None:
        """Ask for what is pending to be committed, now."""
        self._rest.stop()
        self._latest.stop()
        while self._pending:
            waiting = len(self._pending)
            self.commit_wanted.emit()
            if len(self._pending) == waiting:
                break

    def end(self) -> None:
        """End the step: commit what is pending and ask for the seal."""
        self.flush()
        if self._is_open:
            self._reset()
            self.seal_wanted.emit()

    def drop(self) -> None:
        """Forget everything: another text is shown."""
        self._pending.clear()
        self._rest.stop()
        self._latest.stop()
        self._reset()

    def pause(self) -> None:
        """Stop the clocks while an input method composes."""
        for timer in (self._rest, self._latest, self._seal):
            timer.stop()

    def resume(self) -> None:
        """Start the clocks again after ``pause``."""
        if self._pending:
            self._rest.start()
            self._latest.start()
        if self._is_open:
            self._seal.start()

    def _ask_for_commit(self, enough: int) -> None:
        if self._size >= enough:
            self.end()
        else:
            self.flush()

    def _reset(self) -> None:
        self._seal.stop()
        self._is_open = False
        self._ends = False
        self._size = 0
        self._written = (0, 0)


def _makes_lines(edit: TextEdit) -> bool:
    """Whether lines come or go: such an edit is a step of its own, for the project and for the live text."""
    return "\n" in edit.inserted or "\n" in edit.removed


def _written_after(written: tuple[int, int], edit: TextEdit) -> tuple[int, int]:
    """Follow the stretch that the step itself has written."""
    first, last = written
    if first == last:
        return (edit.start, edit.new_end)
    if edit.end < first or edit.start > last:
        return (edit.start, edit.new_end)
    return min(first, edit.start), max(edit.new_end, last + edit.growth)
