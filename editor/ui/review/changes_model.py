"""The list of changes: headings and changes as rows that keep their places while they are decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import PAD, Index, RowDelegate, ink, line_height, small, strong, write

SIGN_WIDTH, FOLD_WIDTH = 22, 16
_NOWHERE = QModelIndex()


class Row(NamedTuple):
    """A heading (``key`` empty) or a change. ``spoken`` is a whole sentence; ``token`` colours the sign.

    ``group`` names the group of either; the sign of a heading says whether its group is folded.
    """

    key: str
    sign: str
    title: str
    second: str
    spoken: str
    token: str = "text"
    done: bool = False
    group: str = ""


class ChangesModel(QAbstractListModel):
    """Rows that change in place where their order stays, so that neither scroll nor selection moves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> bool:
        """Show other rows; return whether they are in the same places as before."""
        same = [_place(row) for row in rows] == [_place(row) for row in self._rows]
        if same:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = list(rows)
            for number in changed:
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)
            return True
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        return False

    def row(self, number: int) -> Row | None:
        """Return the row with a number."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, key: str) -> int:
        """Return the number of the row of a change, -1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def heading_of(self, group: str) -> int:
        """Return the number of the heading of a group, -1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if not row.key and row.group == group), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one row is shown as."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row if role == ROW_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings are gone through like changes: they are folded there."""
        if self.row(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _place(row: Row) -> tuple[str, str]:
    return (row.key, "") if row.key else ("", row.group)


class ChangeDelegate(RowDelegate):
    """A change: its sign and what it says, below what is to be decided; what is decided is grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is one line high."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and not row.key:
            return QSize(80, QFontMetrics(strong(option.font)).lineSpacing() + PAD + 4)
        return super().sizeHint(option, index)

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        if not row.key:
            box = rect.adjusted(0, -PAD // 2 + 2, 0, PAD)
            used = write(painter, box, row.second, small(option.font), ink(option, "muted"), right=True)
            write(painter, box, row.sign, option.font, ink(option, "muted"))
            write(painter, box.adjusted(FOLD_WIDTH, 0, -used - PAD, 0), row.title, strong(option.font), ink(option))
            return
        write(painter, rect, row.sign, strong(option.font), ink(option, "muted" if row.done else row.token))
        first = rect.adjusted(SIGN_WIDTH, 0, 0, 0)
        write(painter, first, row.title, option.font, ink(option, "muted" if row.done else "text"))
        second = first.adjusted(0, line_height(option.font), 0, 0)
        write(painter, second, row.second, small(option.font), ink(option, "muted"))
