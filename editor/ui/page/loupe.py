"""The loupe: a part of the page, larger, where the mouse is or at the line of the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from editor.app.scans.adjusting import colours_of
from editor.ui.look import current_theme
from editor.ui.page.room import ScanRoom, TileName
from editor.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from editor.ui.page.page_view import PageView

WIDTH, HEIGHT = 360, 150
LARGER = 2.5
"""How much larger than the page."""


class Loupe(QWidget):
    """Shows what is under the mouse, or where it was told to, larger."""

    def __init__(self, room: ScanRoom, view: PageView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._sheet = Sheet(room)
        self._spot: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Loupe"))
        self.resize(WIDTH, HEIGHT)
        self.hide()
        room.tile_arrived.connect(self._on_tile)

    def toggle(self) -> None:
        """Show it at the mouse, else where the line is, else in the middle; or hide it."""
        if self.isVisible():
            self.hide()
            self._sheet.leave()
            return
        self.show()
        self.raise_()
        place = self._view.mouse_place()
        if place is not None:
            self.follow_mouse(place)
        elif self._spot is None:
            self.look_at(self._view.from_view(QPointF(self._view.viewport().rect().center())))
        else:
            self.follow()

    def look_at(self, spot: QPointF) -> None:
        """Show a point of the picture in the middle; the loupe lies above or below it."""
        self._spot = spot
        self.follow()

    def follow_mouse(self, place: QPoint) -> None:
        """The mouse has moved over the page."""
        if self.isVisible():
            self.look_at(self._view.from_view(QPointF(place)))

    def follow(self) -> None:
        """The page has moved under the loupe."""
        if not self.isVisible() or self._spot is None:
            return
        place = self._view.to_view().map(self._spot).toPoint()
        room = self._view.viewport().rect()
        top = place.y() - HEIGHT - 30 if place.y() - HEIGHT - 30 >= 0 else place.y() + 30
        left = min(max(0, place.x() - WIDTH // 2), max(0, room.width() - WIDTH))
        self.move(left, min(max(0, top), max(0, room.height() - HEIGHT)))
        self.update()

    def _to_loupe(self) -> QTransform:
        larger = self._view.placement()
        turned = larger._replace(zoom=larger.zoom * LARGER).to_canvas()
        middle = turned.map(self._spot or QPointF())
        return turned * QTransform.fromTranslate(self.width() / 2 - middle.x(), self.height() / 2 - middle.y())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the part under the loupe and a frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().colour("border"))
        if self._spot is not None and self._view.sight.pyramid is not None:
            whole = QRectF(self.rect())
            self._sheet.paint(painter, self._view.sight, colours_of(self._view.look), self._to_loupe(), whole, whole)
        painter.setPen(QPen(current_theme().colour("accent"), 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _on_tile(self, name: TileName) -> None:
        if self.isVisible() and name.picture == self._view.sight.picture:
            self.update()
