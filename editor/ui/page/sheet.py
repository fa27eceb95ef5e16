"""Painting a picture from its tiles: the level that fits the zoom, and a coarser one where that is not there yet."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from editor.app.scans.geometry import TILE
from editor.core.pages import Adjustments
from editor.ui.page.room import ScanRoom, Sight, TileName, smooth

RING = 1
"""How many tiles around those in sight are made ready as well."""


class Sheet:
    """Paints what a view shows of a picture; one for each view."""

    def __init__(self, room: ScanRoom) -> None:
        self._room = room

    def paint(self, painter: QPainter, sight: Sight, colours: Adjustments, to_view: QTransform, part: QRectF,
              whole: QRectF) -> bool:
        """Paint the ``part`` of the view ``whole``; ``to_view`` leads from the picture to it. Return whether every
        tile was there in its best form."""
        picture, pyramid = sight.picture, sight.pyramid
        if picture is None or pyramid is None:
            return False
        zoom = math.sqrt(abs(to_view.determinant())) * painter.device().devicePixelRatioF()
        level = pyramid.level_for(zoom)
        back = to_view.inverted()[0]
        in_sight = [TileName(picture, level, column, row, colours)
                    for column, row in self._tiles(sight, level, back.mapRect(whole), RING)]
        self._room.want(self, {*in_sight, *(coarse for name in in_sight for coarse in _above(name, sight))})
        painter.save()
        painter.setTransform(to_view, combine=True)
        smooth(painter)
        complete = True
        for column, row in self._tiles(sight, level, back.mapRect(part)):
            complete &= self._paint_tile(painter, TileName(picture, level, column, row, colours), sight)
        painter.restore()
        if complete and part == whole:
            for name in in_sight:
                self._room.tile(name)  # the ring, for the next move
        return complete

    def _tiles(self, sight: Sight, level: int, area: QRectF, ring: int = 0) -> Iterator[tuple[int, int]]:
        """The tiles of a level that meet an area of the picture."""
        pyramid = sight.pyramid
        if pyramid is None:
            return
        side = TILE << level
        columns, rows = pyramid.tiles(level)
        left, right = max(0, int(area.left() // side) - ring), min(columns - 1, int(area.right() // side) + ring)
        top, bottom = max(0, int(area.top() // side) - ring), min(rows - 1, int(area.bottom() // side) + ring)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                yield column, row

    def _paint_tile(self, painter: QPainter, name: TileName, sight: Sight) -> bool:
        target = self._target(name, sight)
        image = self._room.tile(name)
        if image is not None:
            painter.drawImage(target, image)
            return True
        self._paint_coarser(painter, name, target, sight)
        return False

    def _target(self, name: TileName, sight: Sight) -> QRectF:
        """Where a tile lies in the picture."""
        assert sight.pyramid is not None
        left, top, right, bottom = sight.pyramid.box(name.level, name.column, name.row)
        side = 1 << name.level
        return QRectF(left * side, top * side, (right - left) * side, (bottom - top) * side)

    def _paint_coarser(self, painter: QPainter, name: TileName, target: QRectF, sight: Sight) -> None:
        """Paint the same part of the picture from the finest coarser level that is at hand."""
        for coarse in _above(name, sight):
            image = self._room.tile(coarse) if coarse.level in self._asked_levels(name, sight) \
                else self._room.tile_at_hand(coarse)
            if image is not None:
                home, side = self._target(coarse, sight), float(1 << coarse.level)
                source = QRectF((target.left() - home.left()) / side, (target.top() - home.top()) / side,
                                target.width() / side, target.height() / side)
                painter.drawImage(target, image, source)
                return

    def _asked_levels(self, name: TileName, sight: Sight) -> set[int]:
        """Which coarser levels are worth making ready: the coarsest, and the best while the right one is not made."""
        levels = self._room.levels(name.picture)
        asked = {sight.pyramid.levels - 1} if sight.pyramid is not None else set[int]()
        if name.level not in levels:
            asked.add(min((level for level in levels if level > name.level), default=-1))
        return asked

    def leave(self) -> None:
        """Nothing is shown any more."""
        self._room.leave(self)




def _above(name: TileName, sight: Sight) -> Iterator[TileName]:
    """The coarser tiles that hold the same part of the picture, the finest first."""
    levels = sight.pyramid.levels if sight.pyramid is not None else 0
    for up in range(1, levels - name.level):
        yield TileName(name.picture, name.level + up, name.column >> up, name.row >> up, name.colours)
