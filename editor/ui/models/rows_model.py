"""Lists of plain rows, each said in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class ListedRows(QAbstractListModel, Generic[T]):
    """A list of which each row is said in one line by ``word``; how rows come into it is for those that derive."""

    def __init__(self, word: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._rows: list[T] = []

    def row(self, number: int) -> T | None:
        """The row with the number, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one row is shown as."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._word(row)
        return row if role == ROW_ROLE else None


class RowsModel(ListedRows[T]):
    """Rows of any kind, shown anew as a whole: for problems and other lists that are short."""

    def show(self, rows: Sequence[T]) -> None:
        """Show other rows; nothing happens where they are the same."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
