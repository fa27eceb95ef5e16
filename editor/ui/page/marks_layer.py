"""What is outlined on a page: the line of the caret, the line under the mouse, and doubtful words."""

from __future__ import annotations

from math import copysign
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QTransform

from editor.core.pages import Adjustments, Line, Polygon
from editor.core.shapes import find, outline
from editor.ui.theme import load_theme

if TYPE_CHECKING:
    from editor.ui.page.page_view import PageView


class MarksLayer:
    """Outlines lines; neither keys nor mouse concern it."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self.current = ""
        """The line of the caret."""
        self.hovered = ""
        """The line of the word under the mouse."""
        self.doubtful: tuple[Polygon, ...] = ()
        """The lines under words that were not surely recognised, as far as the text still says them."""

    def show_current(self, line_id: str) -> None:
        """Outline another line as that of the caret, or none."""
        if line_id != self.current:
            self._renew(self.current)
            self.current = line_id
            self._renew(line_id)

    def show_hovered(self, line_id: str) -> None:
        """Outline another line as that under the mouse, or none."""
        if line_id != self.hovered:
            self._renew(self.hovered)
            self.hovered = line_id
            self._renew(line_id)

    def show_doubtful(self, lines: tuple[Polygon, ...]) -> None:
        """Show other lines under doubtful words, or none."""
        if lines != self.doubtful:
            self.doubtful = lines
            self._view.viewport().update()

    def line(self, line_id: str) -> Line | None:
        """The line of the page shown, or None."""
        page = self._view.page
        found = find(page, line_id) if page is not None and line_id else None
        return found if isinstance(found, Line) else None

    def _renew(self, line_id: str) -> None:
        line = self.line(line_id)
        if line is not None:
            self._view.viewport().update(self._view.box_of(outline(line)))

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Outline what is to be."""
        for under in self.doubtful:
            paint_doubt(painter, to_view, under, page_colour(self._view.look, "warning"))
        for line_id, style in ((self.hovered, Qt.PenStyle.DashLine), (self.current, Qt.PenStyle.SolidLine)):
            line = self.line(line_id)
            if line is not None:
                paint_outline(painter, to_view, outline(line), page_colour(self._view.look, "accent"), style, fill=16,
                              apart=2.0)

    def key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - the protocol's signature
        """No key is answered."""
        return False

    def pressed(self, point: QPointF, event: QMouseEvent) -> bool:  # noqa: ARG002
        """The page answers."""
        return False

    def dragged(self, point: QPointF, event: QMouseEvent) -> bool:  # noqa: ARG002
        """The page answers."""
        return False

    def released(self, point: QPointF, event: QMouseEvent) -> bool:  # noqa: ARG002
        """The page answers."""
        return False


def page_colour(look: Adjustments, token: str) -> QColor:
    """Return a colour of the theme that can be seen on the page: paper is light in every theme, unless it is
    inverted."""
    return load_theme("dark" if look.inverted else "light").colour(token)


def _light(alpha: int) -> QColor:
    """The light ground under a sign on a picture, which is no paper of ours: that of the light theme."""
    colour = load_theme("light").colour("raised")
    colour.setAlpha(alpha)
    return colour


def paint_doubt(painter: QPainter, to_view: QTransform, under: Polygon, colour: QColor) -> None:
    """Dot a line under a word of a picture, on a light ground that is seen on ink as well."""
    line = to_view.map(QPolygonF([QPointF(x, y) for x, y in under]))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_light(160), 4))
    painter.drawPolyline(line)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
    painter.drawPolyline(line)
    painter.restore()


def paint_outline(painter: QPainter, to_view: QTransform, points: Polygon, colour: QColor,
                  style: Qt.PenStyle = Qt.PenStyle.SolidLine, *, width: float = 2.0, fill: int = 0,
                  halo: bool = True, apart: float = 0.0) -> None:
    """Outline points of a picture, that many pixels of the screen apart from what they surround.

    The light ``halo`` under the colour is for what must be seen on ink as well.
    """
    if not points:
        return
    shape = to_view.map(QPolygonF([QPointF(x, y) for x, y in points]))
    if apart:
        middle = shape.boundingRect().center()
        shape = QPolygonF([QPointF(at.x() + copysign(apart, at.x() - middle.x()),
                                   at.y() + copysign(apart, at.y() - middle.y())) for at in shape.toList()])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(colour)
    ground.setAlpha(fill)
    painter.setBrush(ground if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_light(200), width + 2) if halo else Qt.PenStyle.NoPen)
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, style))
    painter.drawPolygon(shape)
    painter.restore()
