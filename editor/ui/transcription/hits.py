"""The places that a search found in a text, coloured softly where they are in sight, and a frame about the current one.

They are painted over the text and set no formats: as extra selections, 400 of them cost 53 ms with every key.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from editor.ui.theme import Theme
from editor.ui.transcription.painter import BlockPlace, Fragment

SOFT = 0.45
"""How much of the colour of the current hit the others have, from 0 to 1."""

Measure = Callable[[BlockPlace, int, int], Iterator[Fragment]]


class Hits:
    """Places in code points, in order. They are shown for as long as the text is the one that they were found in."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._spans: Sequence[tuple[int, int]] = ()
        self._content = ""
        self._boxes: dict[tuple[int, float, float], list[tuple[tuple[int, int], QRectF]]] = {}

    def show(self, spans: Sequence[tuple[int, int]], content: str) -> None:
        """Show these places of a text, or none."""
        self._spans, self._content = spans, content
        self._boxes.clear()

    def paint(self, painter: QPainter, places: Sequence[BlockPlace], content: str, current: tuple[int, int] | None,
              theme: Theme) -> None:
        """Colour the places in these blocks; the current one has a colour of its own, and a frame."""
        if current is not None and current[1] <= len(content):
            self._frame(painter, places, current, theme)
        if not self._spans or content != self._content:
            return
        # What is written stays as it is: paper takes the colour, and letters keep theirs.
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen if theme.is_dark
                                   else QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setOpacity(SOFT)
        colour = theme.colour("hit")
        for place in places:
            for span, box in self._in_block(place):
                if span != current:
                    painter.fillRect(box.translated(place.origin), colour)
        painter.restore()

    def _frame(self, painter: QPainter, places: Sequence[BlockPlace], span: tuple[int, int], theme: Theme) -> None:
        """Colours alone would not tell it from the others, least of all inside a tag."""
        painter.save()
        painter.setPen(QPen(theme.colour("hit_text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in places:
            if span[0] < place.end and span[1] > place.start:
                for fragment in self._measure(place, *span):
                    painter.drawRect(fragment.box.toAlignedRect())
        painter.restore()

    def _in_block(self, place: BlockPlace) -> list[tuple[tuple[int, int], QRectF]]:
        """The places in a block with their boxes: measured once for as long as its lines stay as they are."""
        bounds = place.block.layout().boundingRect()
        key = (place.start, bounds.width(), bounds.height())
        known = self._boxes.get(key)
        if known is None:
            at_origin = place._replace(origin=QPointF())
            known = self._boxes[key] = [(span, fragment.box) for span in self._between(place.start, place.end)
                                        for fragment in self._measure(at_origin, *span)]
        return known

    def _between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        first = max(0, bisect_left(self._spans, (start, start)) - 1)
        for span in self._spans[first:]:
            if span[0] >= end:
                return
            if span[1] > start:
                yield span
