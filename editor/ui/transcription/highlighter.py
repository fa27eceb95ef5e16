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
            spans = [(start, end, looks.plain(look)) for start, end, look, _ in marks.spans]
        else:
            spans = [(start, end, look) for start, end, look, _ in marks.spans]
        for first, last, over, room in _with_rooms(segments(spans), marks.numbers, shown.number_font):
            qt_first = to_qt(index, first)
            self.setFormat(qt_first - offset, to_qt(index, last) - qt_first, looks.char_format(over, room))


def segments(spans: Sequence[tuple[int, int, int]]) -> list[Segment]:
    """Cut overlapping spans into stretches, each with the innermost looks over it in the order of the spans."""
    borders: list[tuple[int, int, int]] = []
    for order, (start, end, _) in enumerate(spans):
        if start < end:
            borders.append((start, 1, order))
            borders.append((end, 0, order))
    borders.sort()
    result: list[Segment] = []
    active: list[int] = []
    previous = 0
    for position, opens, order in borders:
        if position > previous and active:
            looks = tuple([spans[number][2] for number in active[-LAYERS_SHOWN:]])
            if result and result[-1][2] == looks and result[-1][1] == previous:
                result[-1] = (result[-1][0], position, looks)
            else:
                result.append((previous, position, looks))
        previous = position
        if opens:
            active.append(order)
        else:
            active.remove(order)
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
