"""How the letters of a batch and the findings of a letter are listed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import Index, RowDelegate, ink, line_height, small, strong, write

SIGN_WIDTH = 22


class ListedRow(NamedTuple):
    """A row of words: a sign, what it is, words of the source, and a second line. ``token`` colours the sign."""

    sign: str
    token: str
    title: str
    quote: str
    second: str

    @property
    def line(self) -> str:
        """The whole row in one line, for whoever cannot see it."""
        return " ".join(part for part in (self.sign, self.title, self.quote, self.second) if part)


def spoken(row: ListedRow) -> str:
    """Return the row in one line."""
    return row.line


class SignedDelegate(RowDelegate):
    """A sign, words, and a quieter second line."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListedRow):
            return
        bold = strong(option.font)
        write(painter, rect, row.sign, bold, ink(option, row.token))
        first = rect.adjusted(SIGN_WIDTH, 0, 0, 0)
        used = write(painter, first, row.title, bold, ink(option))
        if row.quote:
            write(painter, first.adjusted(used + 8, 0, 0, 0), row.quote, option.font, ink(option))
        second = rect.adjusted(SIGN_WIDTH, line_height(bold), 0, 0)
        write(painter, second, row.second, small(option.font), ink(option, "muted"))
