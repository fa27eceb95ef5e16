"""The ground that rows stand on: selection, hover and focus, fonts, inks, signs, and rows of two plain lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.look import current_theme
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.theme import contrast

PAD = 7
"""Pixels around the words of a row."""

BADGE = 20
"""Side of the square that carries a sign, in pixels, unless letters are large."""

SMALL = 0.9
"""Size of the second line, relative to the first."""

READABLE = 4.5
"""Contrast below which what is written on a selected row takes the colour of the row's words (WCAG 2)."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row (selection, hover, focus) and leaves the words to its children."""

    LINES = 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Every row is as high as its lines, so a view need not ask each of them."""
        height = QFontMetrics(option.font).lineSpacing()
        second = QFontMetrics(small(option.font)).lineSpacing()
        return QSize(80, 2 * PAD + height + (self.LINES - 1) * second)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        self.words(painter, option, index, option.rect.adjusted(PAD, PAD, -PAD, -PAD))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.colour("selection"))
            focused = option.widget is not None and option.widget.hasFocus()
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                             theme.colour("accent" if focused else "muted"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("panel"))

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint the words into ``rect``: children say which."""
        raise NotImplementedError


def small(font: QFont) -> QFont:
    """Return the font of second lines."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * SMALL)
    return result


def strong(font: QFont) -> QFont:
    """Return the font of first lines."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def ink(option: QStyleOptionViewItem, token: str = "text") -> QColor:
    """Return the colour of words on the row's ground; a token that cannot be read there gives way to one that can."""
    theme = current_theme()
    colour = theme.colour(token)
    if option.state & QStyle.StateFlag.State_Selected and (
            token in ("text", "muted") or contrast(colour, theme.colour("selection")) < READABLE):
        return theme.colour("selection_text")
    return colour


def person_ink(option: QStyleOptionViewItem, colour: str) -> QColor:
    """Return the ink of somebody's initials: a colour of the theme, or #rrggbb; one that cannot be read on the row's
    ground gives way to one that can."""
    if not colour.startswith("#"):
        return ink(option, colour)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    own, ground = QColor(colour), current_theme().colour("selection" if selected else "paper")
    return own if contrast(own, ground) >= READABLE else ink(option)


def write(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False) -> int:
    """Write one line, shortened to fit, and return its width in pixels."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.setFont(font)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignTop), shown)
    return metrics.horizontalAdvance(shown)


def badge(painter: QPainter, rect: QRect, sign: str, colour: QColor, font: QFont, *, dashed: bool = False) -> None:
    """Paint a small square with a sign: the sign says the same as the colour."""
    pen = QPen(colour, 1.4)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    painter.setFont(strong(small(font)))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), sign)


def badge_side(font: QFont, least: int = BADGE) -> int:
    """Return the side of the square that carries a sign, in pixels: as large as the sign needs."""
    return max(least, QFontMetrics(small(font)).height())


def line_height(font: QFont) -> int:
    """Return the height of a line in pixels."""
    return QFontMetrics(font).lineSpacing()


class PairDelegate(RowDelegate):
    """Two lines of plain words: a name, and below what tells it from others."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint both."""
        pair = index.data(ROW_ROLE)
        if pair:
            write(painter, rect, pair[0], strong(option.font), ink(option))
            second = rect.adjusted(0, line_height(option.font), 0, 0)
            write(painter, second, pair[1], small(option.font), ink(option, "muted"))
