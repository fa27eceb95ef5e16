"""The list of letters: rows are read in windows as they come into view, so 10,000 letters open at once."""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.core.messages import LetterbookError

if TYPE_CHECKING:
    from editor.core.operations import Changed
    from editor.core.rows import LetterRow
    from editor.store.session import ProjectSession

WINDOW = 128
"""Rows read at a time."""

KEPT = 24
"""Windows kept; older ones are read again when they come back into view."""

Index = QModelIndex | QPersistentModelIndex


class LetterRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class LettersModel(QAbstractListModel):
    """The letters of the project that match a filter, in the project's sequence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: ProjectSession | None = None
        self._where = ""
        self._sort = "order"
        self._count = 0
        self._windows: OrderedDict[int, list[LetterRow]] = OrderedDict()

    def set_session(self, session: ProjectSession | None) -> None:
        """Show the letters of another project, or none."""
        self.beginResetModel()
        self._session, self._where = session, ""
        self._read_count()
        self.endResetModel()

    def set_filter(self, where: str) -> None:
        """Show only the letters that match a query.

        Raises:
            LetterbookError: the query cannot be read; the list stays as it was.
        """
        if self._session is None or where == self._where:
            return
        count = self._session.count(where)
        self.beginResetModel()
        self._where, self._count = where, count
        self._windows.clear()
        self.endResetModel()

    @property
    def where(self) -> str:
        """The filter in force."""
        return self._where

    def total(self) -> int:
        """How many letters the project has, filtered or not."""
        if self._session is None:
            return 0
        return self._session.count() if self._where else self._count

    def follow(self, changed: Changed) -> None:
        """Show what a committed step did to the letters listed."""
        if self._session is None or not changed.letters:
            return
        if changed.letters & (changed.created | changed.deleted) or self._session.count(self._where) != self._count:
            self.beginResetModel()
            self._read_count()
            self.endResetModel()
            return
        for window, rows in list(self._windows.items()):
            if any(row.id in changed.letters for row in rows):
                self._reread(window, rows)

    def read_again(self) -> None:
        """Read the windows in view again: letters were counted that no step of the history has touched."""
        for window, rows in list(self._windows.items()):
            if any(row.problems < 0 for row in rows):
                self._reread(window, rows)

    def _reread(self, window: int, before: list[LetterRow]) -> None:
        del self._windows[window]
        after = self._window(window)
        for offset, row in enumerate(after):
            if offset >= len(before) or before[offset] != row:
                index = self.index(window * WINDOW + offset)
                self.dataChanged.emit(index, index)

    def _read_count(self) -> None:
        self._windows.clear()
        self._count = self._session.count(self._where) if self._session is not None else 0

    def _window(self, number: int) -> list[LetterRow]:
        rows = self._windows.get(number)
        if rows is None:
            assert self._session is not None
            rows = list(self._session.rows(where=self._where, sort=self._sort, offset=number * WINDOW, limit=WINDOW,
                                           counted=False))
            self._windows[number] = rows
            while len(self._windows) > KEPT:
                self._windows.popitem(last=False)
        self._windows.move_to_end(number)
        return rows

    def row_at(self, row: int) -> LetterRow | None:
        """The letter in a row of the list, or None."""
        if self._session is None or not 0 <= row < self._count:
            return None
        rows = self._window(row // WINDOW)
        return rows[row % WINDOW] if row % WINDOW < len(rows) else None

    def index_of(self, letter_id: str) -> QModelIndex:
        """Where a letter stands in the list; an invalid index where it does not."""
        if self._session is not None and not self._windows:
            self._window(0)  # a project opens at its first letter: no need to read the names of all
        for window, rows in self._windows.items():
            for offset, row in enumerate(rows):
                if row.id == letter_id:
                    return self.index(window * WINDOW + offset)
        if self._session is None or not letter_id:
            return QModelIndex()
        return self._search(letter_id)

    def _search(self, letter_id: str) -> QModelIndex:
        if self._where:
            numbers = range((self._count + WINDOW - 1) // WINDOW)
            for window in numbers:
                for offset, row in enumerate(self._window(window)):
                    if row.id == letter_id:
                        return self.index(window * WINDOW + offset)
            return QModelIndex()
        assert self._session is not None
        try:
            return self.index(self._session.letter_ids().index(letter_id))
        except (ValueError, LetterbookError):
            return QModelIndex()

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many letters are listed."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one letter is shown as: one line for readers of the screen, the row itself for the delegate."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(row)
        if role == LetterRole.ROW:
            return row
        if role == LetterRole.ID:
            return row.id
        return None

    def _line(self, row: LetterRow) -> str:
        people = self.tr("{sender} to {recipient}").format(
            sender=row.sender or self.tr("unknown"), recipient=row.recipient or self.tr("unknown"))
        return ", ".join(part for part in (row.number, people, row.date or self.tr("no date")) if part)
