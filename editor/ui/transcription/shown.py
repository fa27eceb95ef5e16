"""What the view shows, sorted by block: shared by the highlighter and the painter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock

from editor.core.anchors import TextEdit
from editor.core.annotations import BLOCK_KINDS, POINT_KINDS, Annotation
from editor.core.live_text import LiveText, Touched
from editor.ui.bridge.offsets import AstralIndex, to_code_points, to_qt
from editor.ui.transcription.looks import PAINTED_LINES, Looks
from editor.ui.transcription.note_numbers import NumberFont, PlacedNumber, place_numbers

CROWDED = 16
CROWDED_LENGTH = 16
"""A paragraph with more than 16 painted shapes, and more than one for every 16 characters, shows underlines in their
stead: boxes upon boxes could not be told apart, and would cost more than a key may."""


class Span(NamedTuple):
    """The part of an annotation in one block, in code points, and the number of its look."""

    start: int
    end: int
    look: int
    annotation: Annotation


class BlockMarks(NamedTuple):
    """Everything that is to be seen on one block that reaches from ``start`` to ``end``."""

    start: int
    end: int
    roles: tuple[Annotation, ...]
    spans: tuple[Span, ...]
    points: tuple[Annotation, ...]
    numbers: tuple[PlacedNumber, ...]
    is_crowded: bool
    measured: dict[object, object]
    """What the painter has measured of the block: it holds as long as these marks do."""

    def moved(self, by: int) -> BlockMarks:
        """Return the same marks where the block stands after the text before it has grown."""
        def one(annotation: Annotation) -> Annotation:
            return replace(annotation, start=annotation.start + by, end=annotation.end + by)

        return BlockMarks(
            self.start + by, self.end + by, tuple(map(one, self.roles)),
            tuple([Span(start + by, end + by, look, one(found)) for start, end, look, found in self.spans]),
            tuple(map(one, self.points)),
            tuple(PlacedNumber(anchor + by, label, None if cluster is None else cluster + by, notes)
                  for anchor, label, cluster, notes in self.numbers),
            self.is_crowded, self.measured)


TAGS, MARKS = "tags", "marks"
"""The layers of spans that can be hidden: mentions, and everything else."""


class Shown:
    """The text, its offsets, the numbers of its notes, and the looks of its annotations."""

    def __init__(self, looks: Looks, number_font: NumberFont) -> None:
        self.live: LiveText | None = None
        self.index = AstralIndex()
        self.numbers: Mapping[str, str] = {}
        self.looks = looks
        self.number_font = number_font
        self.hidden: frozenset[str] = frozenset()
        """Layers that are not shown: ``TAGS``, ``MARKS``. What stands in a text is there all the same."""
        self._known: dict[int, BlockMarks] = {}
        self._known_for: tuple[object, ...] = ()
        self._asked: set[int] = set()
        """The blocks asked for since the text changed: those in sight, mostly."""

    def marks(self, block: QTextBlock) -> BlockMarks | None:
        """Return what is to be seen on a block; None where no text is shown.

        The highlighter and the painter ask one after the other, so the answers are kept until anything changes.
        """
        if self.live is None:
            return None
        state = self._state(self.live)
        if len(state) != len(self._known_for) or any(
                new is not old for new, old in zip(state, self._known_for, strict=True)):
            self._known.clear()
            self._asked.clear()
            self._known_for = state
        position = block.position()
        self._asked.add(position)
        marks = self._known.get(position)
        if marks is None:
            marks = self._known[position] = self._find(self.live, block, position)
        return marks

    def _state(self, live: LiveText) -> tuple[object, ...]:
        return live, live.content, self.looks, self.numbers, self.hidden

    def follow(self, edit: TextEdit, touched: Touched, before: str) -> None:
        """Keep what is known of other blocks after ``edit`` in one block; ``index`` has followed it already.

        ``before`` is the text before the edit: only what was known of that text is kept. A mark that reaches into
        other blocks is cut off at the border of each, so that it matters to none of them where its far end stands.
        """
        if self.live is None or len(self._known_for) < 2 or self._known_for[1] is not before:
            return
        known = [] if touched.structural else [self._known[place] for place in self._asked if place in self._known]
        self._known = {}
        self._asked.clear()
        for marks in known:
            if marks.end < edit.start:
                self._known[to_qt(self.index, marks.start)] = marks
            elif marks.start > edit.end and not marks.is_crowded:  # to find many again is cheaper than to move them
                moved = marks.moved(edit.growth) if edit.growth else marks
                self._known[to_qt(self.index, moved.start)] = moved
        self._known_for = (self._known_for[0], self.live.content, *self._known_for[2:])

    def _find(self, live: LiveText, block: QTextBlock, position: int) -> BlockMarks:
        start = to_code_points(self.index, position)
        end = to_code_points(self.index, position + block.length() - 1)
        roles: list[Annotation] = []
        spans: list[Span] = []
        points: list[Annotation] = []
        notes: list[Annotation] = []
        number_of = self.looks.number
        for found in live.overlapping(start, end):
            first, last, kind = found.start, found.end, found.kind
            if found.detached:
                continue
            if kind == "note":
                notes.append(found)
            elif kind in BLOCK_KINDS and found.is_block:
                if first == start:
                    roles.append(found)
            elif first == last:
                points.append(found)
            elif first < end and last > start and kind not in POINT_KINDS and not (
                    self.hidden and (TAGS if kind == "entity" else MARKS) in self.hidden):
                spans.append(Span(first if first > start else start, last if last < end else end, number_of(found),
                                  found))
        return BlockMarks(start, end, tuple(roles), tuple(spans), tuple(points),
                          tuple(self._place(block, live.content, notes, start)), self._is_crowded(spans, end - start),
                          {})

    def _place(self, block: QTextBlock, content: str, notes: Sequence[Annotation], start: int) -> list[PlacedNumber]:
        if not notes:
            return []
        return place_numbers(notes, self.numbers, content, start,
                             right_to_left=block.textDirection() == Qt.LayoutDirection.RightToLeft)

    def _is_crowded(self, spans: Sequence[Span], length: int) -> bool:
        if len(spans) <= CROWDED or len(spans) * CROWDED_LENGTH <= length:
            return False
        table = self.looks.table
        painted = sum(table[span.look].line in PAINTED_LINES for span in spans)
        return painted > CROWDED and painted * CROWDED_LENGTH > length
