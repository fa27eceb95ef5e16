"""How the rows of the history and of the problems are painted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from editor.core.problems import Problem
from editor.core.rows import ChangesetRow
from editor.ui import people
from editor.ui.local_forms import moment_text, quoted, time_text
from editor.ui.messages import worded, worded_problem
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import (
    PAD,
    Index,
    RowDelegate,
    ink,
    line_height,
    person_ink,
    small,
    strong,
    write,
)

SIGNS = {"error": "✖", "warning": "⚠", "hint": "ℹ"}
"""Signs of gravity: the shape says it, the colour repeats it."""

SIGN_WIDTH = 24
GAP = 8
NARROWEST = 160


class ProblemHead(NamedTuple):
    """The head of the problems of one gravity."""

    severity: str
    number: int


def local_time(at: str) -> str:
    """Return a moment of the history in the time of this place: the time today, else day and time."""
    moment = datetime.fromisoformat(at).astimezone()
    today = datetime.now().astimezone().date()
    return time_text(moment) if moment.date() == today else moment_text(moment)


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
        who = people.shown(row.editor)
        used = write(painter, second, who.initials, strong(small(option.font)), person_ink(option, who.colour))
        parts = [part for part in (row.editor, local_time(row.at), said) if part]
        write(painter, second.adjusted(used + GAP, 0, 0, 0), " · ".join(parts), small(option.font),
              ink(option, "muted"))


class ProblemDelegate(RowDelegate):
    """A problem: the sign of its gravity, its whole sentence on as many lines as it needs, the words it is of, and
    what else ``said_of`` says of it."""

    def __init__(self, parent: QObject, said_of: Callable[[Problem], str]) -> None:
        super().__init__(parent)
        self._said_of = said_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence needs in the width of the view."""
        problem = index.data(ROW_ROLE)
        if isinstance(problem, ProblemHead):
            return QSize(NARROWEST, QFontMetrics(strong(option.font)).lineSpacing() + PAD)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else NARROWEST
        text = worded_problem(problem) if isinstance(problem, Problem) else ""
        room = QRect(0, 0, max(NARROWEST, width) - SIGN_WIDTH - 2 * PAD, 10_000)
        box = QFontMetrics(option.font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        second = QFontMetrics(small(option.font)).lineSpacing() if self._second(problem) else 0
        return QSize(NARROWEST, box.height() + second + 2 * PAD)

    def _second(self, problem: object) -> str:
        if not isinstance(problem, Problem):
            return ""
        quote = problem.quote
        words = quoted(" ".join(quote.split())) if quote and len(quote) > 1 else ""
        return " · ".join(part for part in (self._said_of(problem), words) if part)

    def _head(self, head: ProblemHead) -> str:
        names = {"error": self.tr("Errors"), "warning": self.tr("Warnings"), "hint": self.tr("Hints")}
        return f"{names[head.severity]}  {head.number}"

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one problem, or the head of some."""
        problem = index.data(ROW_ROLE)
        if isinstance(problem, ProblemHead):
            write(painter, rect.adjusted(0, -PAD // 2, 0, PAD), self._head(problem), strong(option.font), ink(option))
            return
        if not isinstance(problem, Problem):
            return
        write(painter, rect, SIGNS[problem.severity], strong(option.font), ink(option, problem.severity))
        painter.setFont(option.font)
        painter.setPen(ink(option))
        room = rect.adjusted(SIGN_WIDTH, 0, 0, 0)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), worded_problem(problem))
        if second := self._second(problem):
            room.setTop(room.bottom() + 1 - QFontMetrics(small(option.font)).lineSpacing())
            write(painter, room, second, small(option.font), ink(option, "muted"))
