"""Colours one block of the document from the annotations that touch it. Qt calls it for changed blocks only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextDocument

from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.live_text import LiveText
from editor.ui.bridge.offsets import AstralIndex, to_code_points, to_qt
from editor.ui.transcription.looks import LAYERS_SHOWN, PAINTED_LINES, Looks
from editor.ui.transcription.note_numbers import NumberFont, PlacedNumber, place_numbers

Segment = tuple[int, int, tuple[int, ...]]
CROWDED = 16
CROWDED_LENGTH = 16
"""A paragraph with more than 16 painted shapes, and more than one for every 16 characters, shows underlines in their
stead: boxes upon boxes could not be told apart, and would cost more than a key may."""


class Shown:
    """What the view shows, shared by highlighter and painter: the text, its offsets, numbers and looks."""

    def __init__(self, looks: Looks, number_font: NumberFont) -> None:
        self.live: LiveText | None = None
        self.index = AstralIndex()
        self.numbers: Mapping[str, str] = {}
        self.looks = looks
        self.number_font = number_font

    def block_span(self, block: QTextBlock) -> tuple[int, int]:
        """Return where a block stands, in code points, its line end left out."""
        start = block.position()
        return to_code_points(self.index, start), to_code_points(self.index, start + block.length() - 1)

    def annotations(self, start: int, end: int) -> Sequence[Annotation]:
        """Return the attached annotations that touch a stretch, block roles left out."""
        if self.live is None:
            return ()
        return [a for a in self.live.overlapping(start, end) if not (a.detached or a.is_block)]

    def placed_numbers(self, block: QTextBlock, annotations: Sequence[Annotation], start: int) -> list[PlacedNumber]:
        """Return the numbers to be shown in or beside a block."""
        if self.live is None or not any(a.kind == "note" for a in annotations):
            return []
        return place_numbers(annotations, self.numbers, self.live.content, start,
                             right_to_left=block.textDirection() == Qt.LayoutDirection.RightToLeft)


class AnnotationHighlighter(QSyntaxHighlighter):
    """Sets formats only, never characters: the document holds exactly the text."""

    def __init__(self, document: QTextDocument, shown: Shown) -> None:
        super().__init__(document)
        self._shown = shown

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - Qt's signature
        """Give the current block its formats."""
        shown = self._shown
        if shown.live is None:
            return
        block = self.currentBlock()
        start, end = shown.block_span(block)
        annotations = shown.annotations(start, end)
        if not annotations:
            return
        number_of = shown.looks.number
        spans = [(max(a.start, start), min(a.end, end), number_of(a)) for a in annotations
                 if a.start < end and a.end > start and a.kind not in POINT_KINDS]
        if is_crowded(shown.looks, spans, end - start):
            spans = [(first, last, shown.looks.plain(look)) for first, last, look in spans]
        rooms = {number.anchor: number for number in shown.placed_numbers(block, annotations, start)
                 if number.cluster is not None}
        offset = block.position()
        for first, last, looks, room in _with_rooms(segments(spans), rooms, shown.number_font):
            qt_first = to_qt(shown.index, first) - offset
            qt_last = to_qt(shown.index, last) - offset
            self.setFormat(qt_first, qt_last - qt_first, shown.looks.char_format(looks, room))


def is_crowded(looks: Looks, spans: Sequence[tuple[int, int, int]], length: int) -> bool:
    """Tell whether a block of ``length`` has too many painted shapes to paint them."""
    if len(spans) <= CROWDED or len(spans) * CROWDED_LENGTH <= length:
        return False
    painted = sum(looks.table[look].line in PAINTED_LINES for _, _, look in spans)
    return painted > CROWDED and painted * CROWDED_LENGTH > length


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


def _with_rooms(cut: list[Segment], rooms: Mapping[int, PlacedNumber],
                font: NumberFont) -> list[tuple[int, int, tuple[int, ...], float]]:
    """Cut further, so that the cluster before each note's anchor is a stretch of its own with room behind it."""
    if not rooms:
        return [(first, last, looks, 0.0) for first, last, looks in cut]
    result: list[tuple[int, int, tuple[int, ...], float]] = []
    for number in rooms.values():
        cluster = number.anchor if number.cluster is None else number.cluster
        looks = next((looks for first, last, looks in cut if first <= cluster < last), ())
        result.append((cluster, number.anchor, looks, font.room(number.label)))
    # Formats are set one over the other: what is written later wins, so the rooms go last.
    return [(first, last, looks, 0.0) for first, last, looks in cut] + result
