"""Suggestions drawn on a text that does not have them: what would go is struck out, what would come stands above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from editor.core.anchors import Anchor, TextEdit, shift
from editor.ui.theme import interface_font
from editor.ui.transcription.painter import AnnotationPainter, BlockPlace
from editor.ui.transcription.shown import Shown

_SIZE = 0.72
"""The small words above a line, as a part of the text's size."""
_PAD = 3.0
LONGEST = 60
"""Code points of what would come that are shown; the panel shows all of it."""


class Ghost(NamedTuple):
    """A suggestion at [start, end) of the text: ``words`` would come there; ``strikes`` tells whether what stands
    there would go. ``is_current`` is the one that the panel is at. ``gone``: in a draft ``words`` are what stood there
    and was deleted."""

    start: int
    end: int
    words: str
    strikes: bool
    is_current: bool = False
    gone: bool = False


class GhostPainter:
    """Paints over the text and its marks. It only reads."""

    def __init__(self, shown: Shown, spans: AnnotationPainter) -> None:
        self._shown = shown
        self._spans = spans
        self._ghosts: tuple[Ghost, ...] = ()
        self._gone: tuple[Ghost, ...] = ()

    @property
    def shown(self) -> tuple[Ghost, ...]:
        """What is painted."""
        return (*self._ghosts, *self._gone)

    def show_gone(self, ghosts: Iterable[Ghost]) -> None:
        """Paint these too: what a draft has deleted."""
        self._gone = tuple(sorted(ghosts))

    def show(self, ghosts: Iterable[Ghost]) -> None:
        """Paint these from now on."""
        self._ghosts = tuple(sorted(ghosts))

    def follow(self, edit: TextEdit) -> None:
        """Let everything follow an edit of the text."""
        self._ghosts, self._gone = (tuple(_moved(ghost, edit) for ghost in some) for some in (self._ghosts, self._gone))

    def paint(self, painter: QPainter, places: Iterator[BlockPlace], right: float) -> None:
        """Paint what stands in the blocks at ``places``; the text column ends at ``right``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            free = QPointF(0.0, -1.0)
            for ghost in self.shown:
                if ghost.start <= place.end and ghost.end >= place.start:
                    free = self._paint(painter, place, ghost, right, free)

    def _paint(self, painter: QPainter, place: BlockPlace, ghost: Ghost, right: float, free: QPointF) -> QPointF:
        """Paint one; ``free`` is where words above a line of this height may begin. Return the same for the next."""
        start, end = max(ghost.start, place.start), min(ghost.end, place.end)
        boxes = [fragment.box for fragment in self._spans.fragments(place, start, end)]
        if not boxes:
            return free
        if ghost.strikes and ghost.end > ghost.start:
            self._strike(painter, boxes, ghost)
        if ghost.words and ghost.start >= place.start:
            return self._words(painter, boxes[0], ghost, right, free)
        return free

    def _strike(self, painter: QPainter, boxes: Iterable[QRectF], ghost: Ghost) -> None:
        painter.setPen(QPen(self._shown.looks.theme.colour("deleted"), 2.6 if ghost.is_current else 1.8))
        for box in boxes:
            middle = box.top() + box.height() * 0.58
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))

    def _words(self, painter: QPainter, box: QRectF, ghost: Ghost, right: float, free: QPointF) -> QPointF:
        """Write what would come above its place, on a ground of its own and underlined, with a wedge to the place."""
        theme, font = self._shown.looks.theme, self._font(box, struck=ghost.gone)
        metrics = QFontMetricsF(font)
        room = max(40.0, right - box.left() - 2 * _PAD)
        words = metrics.elidedText(_line(ghost.words), Qt.TextElideMode.ElideRight, room)
        width, height = metrics.horizontalAdvance(words) + 2 * _PAD, metrics.height()
        left = min(box.left(), right - width)
        if free.y() == box.top():
            left = max(left, free.x())
        plate = QRectF(left, box.top() - height + 2, width, height)
        colour = "deleted" if ghost.gone else "inserted"
        painter.setPen(QPen(theme.colour(colour), 1.6 if ghost.is_current else 0.6))
        painter.setBrush(theme.colour(f"{colour}_ground"))
        painter.drawRoundedRect(plate, 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(QPointF(plate.left() + _PAD, plate.bottom() - metrics.descent()), words)
        foot = QPointF(box.left(), box.top() + box.height())
        painter.drawLine(QPointF(box.left(), plate.bottom()), foot)
        return QPointF(plate.right() + 2, box.top())

    def _font(self, box: QRectF, *, struck: bool) -> QFont:
        font = QFont(interface_font())
        font.setPixelSize(max(9, round(box.height() * _SIZE * 0.8)))
        font.setUnderline(not struck)
        font.setStrikeOut(struck)
        return font


def _moved(ghost: Ghost, edit: TextEdit) -> Ghost:
    anchor = shift(Anchor(ghost.start, ghost.end), edit)
    return ghost._replace(start=anchor.start, end=anchor.end)


def _line(words: str) -> str:
    line = " ".join(words.replace("\n", " ¶ ").split())
    return line if len(line) <= LONGEST else line[:LONGEST - 1] + "…"
