"""The steps of the history, read on page by page as the list is scrolled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject

from editor.app.history import HistoryPages
from editor.core.rows import ChangesetRow
from editor.ui.models.rows_model import Index, ListedRows


class HistoryModel(ListedRows[ChangesetRow]):
    """Rows of the history."""

    def __init__(self, word: Callable[[ChangesetRow], str], parent: QObject | None = None) -> None:
        super().__init__(word, parent)
        self._pages: HistoryPages | None = None

    def show(self, pages: HistoryPages | None) -> None:
        """Show other steps, the first page of them."""
        self.beginResetModel()
        self._pages = pages
        self._rows = pages.next() if pages is not None else []
        self.endResetModel()

    def row_of(self, step: str) -> int:
        """The number of the row of a step that is shown, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == step), -1)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        """Whether there are older steps."""
        return not parent.isValid() and self._pages is not None and not self._pages.done

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008 - Qt's own signature
        """Read the next page."""
        if parent.isValid() or self._pages is None:
            return
        more = self._pages.next()
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()
