"""How the rows of the history and of the problems are painted."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from editor.core.problems import Problem
from editor.core.rows import ChangesetRow
from editor.ui.messages import worded, worded_problem
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import PAD, Index, RowDelegate, ink, line_height, small, strong, write

SIGNS = {"error": "✖", "warning": "⚠", "hint": "ℹ"}
"""Signs of gravity: the shape says it, the colour repeats it."""

SIGN_WIDTH = 24
NARROWEST = 160


def local_time(at: str) -> str:
    """Return a moment of the history in the time of this place: the time today, else day and time."""
    moment = datetime.fromisoformat(at).astimezone()
    today = datetime.now().astimezone().date()
    return moment.strftime("%H:%M:%S" if moment.date() == today else "%Y-%m-%d %H:%M")


class HistoryDelegate(RowDelegate):
    """A step: what was done; below, who and when, and whether it was taken back."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one step."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ChangesetRow):
            return
        first = strong(option.font)
        first.setStrikeOut(row.undone)
        sign = "↶ " if row.undoes else ""
        write(painter, rect, sign + worded(row.label), first, ink(option, "muted" if row.undone else "text"))
        second = rect.adjusted(0, line_height(option.font), 0, 0)
        said = self.tr("undone") if row.undone else ""
        parts = [part for part in (row.editor, local_time(row.at), said) if part]
        write(painter, second, " · ".join(parts), small(option.font), ink(option, "muted"))


class ProblemDelegate(RowDelegate):
    """A problem: the sign of its gravity, its whole sentence on as many lines as it needs, and the words it is of."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence needs in the width of the view."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else NARROWEST
        problem = index.data(ROW_ROLE)
        text = worded_problem(problem) if isinstance(problem, Problem) else ""
        room = QRect(0, 0, max(NARROWEST, width) - SIGN_WIDTH - 2 * PAD, 10_000)
        box = QFontMetrics(option.font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        second = QFontMetrics(small(option.font)).lineSpacing() if self._quote(problem) else 0
        return QSize(NARROWEST, box.height() + second + 2 * PAD)

    def _quote(self, problem: object) -> str:
        quote = problem.quote if isinstance(problem, Problem) else None
        return f"“{' '.join(quote.split())}”" if quote and len(quote) > 1 else ""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one problem."""
        problem = index.data(ROW_ROLE)
        if not isinstance(problem, Problem):
            return
        write(painter, rect, SIGNS[problem.severity], strong(option.font), ink(option, problem.severity))
        painter.setFont(option.font)
        painter.setPen(ink(option))
        room = rect.adjusted(SIGN_WIDTH, 0, 0, 0)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), worded_problem(problem))
        if quote := self._quote(problem):
            room.setTop(room.bottom() + 1 - QFontMetrics(small(option.font)).lineSpacing())
            write(painter, room, quote, small(option.font), ink(option, "muted"))
