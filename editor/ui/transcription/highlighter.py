"""Colours one block of the document from the annotations that touch it. Qt calls it for changed blocks only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from editor.ui.bridge.offsets import to_qt
from editor.ui.transcription.looks import LAYERS_SHOWN
from editor.ui.transcription.note_numbers import NumberFont, PlacedNumber
from editor.ui.transcription.shown import Shown

Segment = tuple[int, int, tuple[int, ...]]


class AnnotationHighlighter(QSyntaxHighlighter):
    """Sets formats only, never characters: the document holds exactly the text."""

    def __init__(self, document: QTextDocument, shown: Shown) -> None:
        super().__init__(document)
        self._shown = shown

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - Qt's signature
        """Give the current block its formats."""
        shown = self._shown
        block = self.currentBlock()
        marks = shown.marks(block)
        if marks is None or not (marks.spans or marks.numbers):
            return
        looks, index, offset = shown.looks, shown.index, block.position()
        if marks.is_crowded:
            plain = {look: looks.plain(look) for look in {span.look for span in marks.spans}}
            spans = [(start, end, plain[look]) for start, end, look, _ in marks.spans]
        else:
            spans = [(start, end, look) for start, end, look, _ in marks.spans]
        for first, last, over, room in _with_rooms(segments(spans), marks.numbers, shown.number_font):
            qt_first = to_qt(index, first)
            self.setFormat(qt_first - offset, to_qt(index, last) - qt_first, looks.char_format(over, room))


def segments(spans: Sequence[tuple[int, int, int]]) -> list[Segment]:
    """Cut overlapping spans into stretches, each with the innermost looks over it in the order of the spans."""
    # A border is one number, (position, whether it opens, order of the span), because numbers sort fastest.
    count = len(spans)
    borders: list[int] = []
    for order, (start, end, _) in enumerate(spans):
        if start < end:
            borders.append((2 * start + 1) * count + order)
            borders.append(2 * end * count + order)
    borders.sort()
    result: list[Segment] = []
    active: list[int] = []
    begin = previous = 0
    current: tuple[int, ...] = ()
    for border in borders:
        place, order = divmod(border, count)
        position = place >> 1
        if position > previous:
            looks = tuple([spans[number][2] for number in active[-LAYERS_SHOWN:]])
            if looks != current:
                if current:
                    result.append((begin, previous, current))
                begin, current = previous, looks
            previous = position
        if place & 1:
            active.append(order)
        else:
            active.remove(order)
    if current:
        result.append((begin, previous, current))
    return result


def _with_rooms(cut: list[Segment], numbers: Sequence[PlacedNumber],
                font: NumberFont) -> list[tuple[int, int, tuple[int, ...], float]]:
    """Cut further, so that the cluster before each note's anchor is a stretch of its own with room behind it."""
    if not numbers:
        return [(first, last, looks, 0.0) for first, last, looks in cut]
    result: list[tuple[int, int, tuple[int, ...], float]] = []
    for number in numbers:
        cluster = number.cluster
        if cluster is None:
            continue
        looks = next((looks for first, last, looks in cut if first <= cluster < last), ())
        result.append((cluster, number.anchor, looks, font.room(number.label)))
    # Formats are set one over the other: what is written later wins, so the rooms go last.
    return [(first, last, looks, 0.0) for first, last, looks in cut] + result
