"""How a picture lies in a view: zoom, turning, mirroring, and where it is scrolled to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from editor.core.pages import Adjustments

LEAST_ZOOM, MOST_ZOOM = 0.01, 8.0
STEP = 1.25
"""One step of zooming."""


class Placement(NamedTuple):
    """A picture of a size, turned and mirrored as the page says, at a zoom."""

    width: int
    height: int
    zoom: float
    rotation: int = 0
    mirrored: bool = False

    @classmethod
    def of(cls, width: int, height: int, zoom: float, adjustments: Adjustments) -> Placement:
        """Return the placement for what a page says."""
        return cls(width, height, zoom, adjustments.rotation, adjustments.mirrored)

    def to_canvas(self) -> QTransform:
        """What leads from the picture to the canvas: the smallest upright rectangle about it, from (0, 0)."""
        turned = QTransform()
        turned.rotate(self.rotation / 10)
        turned.scale(-self.zoom if self.mirrored else self.zoom, self.zoom)
        box = turned.mapRect(QRectF(0, 0, self.width, self.height))
        return turned * QTransform.fromTranslate(-box.left(), -box.top())

    def canvas(self) -> QSizeF:
        """The size of the canvas."""
        return self.to_canvas().mapRect(QRectF(0, 0, self.width, self.height)).size()

    def zoom_to_fit(self, room: QSizeF, *, width_only: bool) -> float:
        """Return the zoom at which the canvas is as wide as the room, or lies in it whole."""
        full = self._replace(zoom=1.0).canvas()
        across = room.width() / max(1.0, full.width())
        zoom = across if width_only else min(across, room.height() / max(1.0, full.height()))
        return min(MOST_ZOOM, max(LEAST_ZOOM, zoom))

    def share_at(self, point: QPointF) -> QPointF:
        """Return a point of the canvas as shares of the picture's width and height."""
        spot = self.to_canvas().inverted()[0].map(point)
        return QPointF(spot.x() / max(1, self.width), spot.y() / max(1, self.height))

    def point_of(self, share: QPointF) -> QPointF:
        """Return the point of the canvas for shares of the picture's width and height."""
        return self.to_canvas().map(QPointF(share.x() * self.width, share.y() * self.height))
