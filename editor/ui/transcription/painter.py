"""Paints what a character format cannot: numbers of notes, boxes, brackets, breaks, roles, invisible characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextLayout,
    QTextLine,
)

from editor.core.annotations import Annotation
from editor.ui.bridge.offsets import to_qt
from editor.ui.profile_words import kind_name
from editor.ui.theme import blend, interface_font
from editor.ui.transcription.looks import INDIRECT, PAINTED_LINES, Look
from editor.ui.transcription.note_numbers import PlacedNumber
from editor.ui.transcription.shown import BlockMarks, Shown

INVISIBLES = {
    "\u00a0": "⍽", "\u202f": "⍽", "\u2007": "⍽", "\t": "→", "\u00ad": "¬", "\u200b": "¦", "\u200c": "¦", "\u200d": "¦",
    "\u200e": "¦", "\u200f": "¦", "\u2060": "¦", " ": "·",
}
SHOWN_AS = "shown_as"
"""The attribute of a block role that stands in the margin in the stead of the kind's label."""

_LIFT = 2.0
"""How far the small letters stand above the upper edge of a box, in pixels, where lines are far enough apart."""
_LABEL_GAP = 10.0
_BAR_WIDTH = 3.0
_ASIDE, _APART = 2.0, 3.0
"""How far the bar of a break stands before the letter that follows, and two bars from one another, in pixels."""


class Fragment(NamedTuple):
    """The part of a span on one line: a rectangle from ascent to descent, and whether the span begins, ends here."""

    box: QRectF
    begins: bool
    ends: bool


class BlockPlace(NamedTuple):
    """One visible block: where its layout stands in the view, and what it covers in code points."""

    block: QTextBlock
    origin: QPointF
    start: int
    end: int


class AnnotationPainter:
    """Paints over the text that Qt has drawn. It only reads."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.current: str | None = None
        self.shows_invisibles = False
        self.margin_width = 0.0
        self._label_font = interface_font()
        self._badge_font = interface_font()

    def set_text_font(self, font: QFont) -> None:
        """Derive the small fonts from the font of the text."""
        self._label_font = QFont(interface_font())
        self._label_font.setPointSizeF(max(7.0, font.pointSizeF() * 0.62))
        self._badge_font = QFont(interface_font())
        self._badge_font.setPointSizeF(max(6.5, font.pointSizeF() * 0.54))
        self._badge_font.setBold(True)

    def paint(self, painter: QPainter, places: Iterator[BlockPlace], text_left: float, text_right: float) -> None:
        """Paint everything for the blocks at ``places``; the text column reaches from left to right."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            self._paint_block(painter, place, text_left, text_right)

    def _paint_block(self, painter: QPainter, place: BlockPlace, left: float, right: float) -> None:
        marks = self._shown.marks(place.block)
        if marks is None or not place.block.layout().lineCount():  # it is laid out anew, and painted again then
            return
        in_margin = [(line, number, self.number_box(place, number, left, right))
                     for line, number in self._in_margin(place, marks.numbers)]
        if self.margin_width:
            numbered = next((spot for line, _, spot in in_margin if line == 0), None)
            self._paint_role(painter, place, marks.roles, left, right, numbered)
        taken = self._paint_points(painter, place, marks.points)
        self._paint_spans(painter, place, marks, taken)
        for number in marks.numbers:
            if number.cluster is not None:
                self._paint_number(painter, number, self.number_box(place, number, left, right))
        for _line, number, spot in in_margin:
            self._paint_margin_number(painter, number, spot, left)
        if self.shows_invisibles:
            self._paint_invisibles(painter, place)

    # -- spans ---------------------------------------------------------------------------------------------------

    def _paint_spans(self, painter: QPainter, place: BlockPlace, marks: BlockMarks, taken: QPointF) -> None:
        """Paint the shapes of spans. ``taken`` is where the small letters may begin that follow a page's number."""
        table = self._shown.looks.table
        if marks.is_crowded:
            painted = [(span.annotation, table[span.look]) for span in marks.spans
                       if span.annotation.id == self.current]
        else:
            painted = [(span.annotation, table[span.look]) for span in marks.spans
                       if table[span.look].line in PAINTED_LINES or span.annotation.id == self.current]
        if not painted:
            return
        depths = _depths([a for a, _ in painted])
        lift = _lift(place, self._badge_font)
        for annotation, look in painted:
            colour = self._shown.looks.theme.colour(look.colour)
            fragments = self._measured(place, marks, annotation)
            for fragment in fragments:
                pen = QPen(colour, 1.3) if look.line in ("brackets", "carets") else QPen(blend_alpha(colour, 0.75), 1.0)
                if look.rendering == INDIRECT:
                    pen.setStyle(Qt.PenStyle.DashLine)
                painter.setPen(pen)
                _SHAPES.get(look.line, _draw_nothing)(painter, fragment, depths[annotation.id])
            if annotation.id == self.current:
                self._paint_current(painter, fragments, depths[annotation.id])
            if look.badge and fragments and fragments[0].begins:
                taken = self._paint_badge(painter, fragments[0].box, look, taken, lift)

    def _measured(self, place: BlockPlace, marks: BlockMarks, annotation: Annotation) -> list[Fragment]:
        """The parts of a span; measured once for as long as the block and its lines stay as they are."""
        layout = place.block.layout()
        if layout.preeditAreaText():  # what an input method composes moves letters that are no news to the text
            return list(self.fragments(place, annotation.start, annotation.end))
        bounds = layout.boundingRect()
        key = (annotation.id, bounds.width(), bounds.height())
        known = cast("list[Fragment] | None", marks.measured.get(key))
        if known is None:
            at_origin = place._replace(origin=QPointF())
            known = marks.measured[key] = list(self.fragments(at_origin, annotation.start, annotation.end))
        return [Fragment(box.translated(place.origin), begins, ends) for box, begins, ends in known]

    def fragments(self, place: BlockPlace, start: int, end: int) -> Iterator[Fragment]:
        """Give the parts of a span, line by line, inside one block."""
        layout = place.block.layout()
        offset = place.block.position()
        first = to_qt(self._shown.index, max(start, place.start)) - offset
        last = to_qt(self._shown.index, min(end, place.end)) - offset
        number = layout.lineForTextPosition(first).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            line_start, line_end = line.textStart(), line.textStart() + line.textLength()
            if line_start >= last and number and last > first:
                return
            until = min(last, line_end)
            if last > line_end:  # the blank at which a line is broken belongs to no shape
                until = line_start + len(place.block.text().encode("utf-16-le")[2 * line_start:2 * until]
                                         .decode("utf-16-le", "replace").rstrip())
            box = _line_box(line, max(first, line_start), until, place.origin)
            yield Fragment(box, start >= place.start and first >= line_start, end <= place.end and last <= line_end)
            number += 1
            if last <= line_end:
                return

    def _paint_badge(self, painter: QPainter, box: QRectF, look: Look, taken: QPointF, lift: float) -> QPointF:
        """Paint the letter of an entity's kind above the edge of its box, behind another that is there already."""
        painter.setFont(self._badge_font)
        metrics = QFontMetricsF(self._badge_font)
        left = box.left() + 1
        if taken.y() == box.top() and taken.x() > left:
            left = taken.x()
        width = metrics.horizontalAdvance(look.badge) + 3
        theme = self._shown.looks.theme
        if lift < _LIFT:  # lines stand close: the letter interrupts the edge instead of standing on the line above
            painter.fillRect(QRectF(left, box.top() - metrics.capHeight() - 1, width, metrics.capHeight() + 2),
                             theme.colour("paper"))
        painter.setPen(theme.colour(look.colour))
        painter.drawText(QPointF(left + 1.5, box.top() - lift), look.badge)
        return QPointF(left + width + 1, box.top())

    def _paint_current(self, painter: QPainter, fragments: Sequence[Fragment], depth: int = 0) -> None:
        """Frame the chosen span on the very edge of its box, so that what stands beside it stays legible."""
        painter.setPen(QPen(self._shown.looks.theme.colour("accent"), 2.0))
        for fragment in fragments:
            _draw_box(painter, fragment, depth)

    # -- points --------------------------------------------------------------------------------------------------

    def _paint_points(self, painter: QPainter, place: BlockPlace, points: Sequence[Annotation]) -> QPointF:
        """Paint breaks and gaps; return where the last number of a page ends, on the upper edge of its line."""
        taken = QPointF()
        text = place.block.text() if points else ""
        for annotation in points:
            look = self._shown.looks.look(annotation)
            fragment = next(self.fragments(place, annotation.start, annotation.start), None)
            if fragment is None:
                continue
            colour = self._shown.looks.theme.colour(look.colour)
            aside = _aside(place, text, annotation.start)
            _draw_point(painter, fragment.box, look.line, colour, aside)
            if annotation.kind == "page-break" and annotation.attributes.get("n"):
                number, lift = str(annotation.attributes["n"]), _lift(place, self._badge_font)
                behind = fragment.box.translated(0.0 if aside < 0 else _ASIDE + _APART + 1, 0)  # behind the bars
                taken = self._paint_page_number(painter, behind, number, colour, lift)
            if annotation.id == self.current:
                self._paint_current(painter, [fragment])
        return taken

    def _paint_page_number(self, painter: QPainter, box: QRectF, number: str, colour: QColor, lift: float) -> QPointF:
        painter.setFont(self._badge_font)
        painter.setPen(colour)
        painter.drawText(QPointF(box.left(), box.top() - lift), number)
        return QPointF(box.left() + QFontMetricsF(self._badge_font).horizontalAdvance(number) + 2, box.top())

    def _in_margin(self, place: BlockPlace, numbers: Sequence[PlacedNumber]) -> list[tuple[int, PlacedNumber]]:
        """The numbers that stand in the margin, those of one line as one, with the line's number within the block."""
        lines: dict[int, PlacedNumber] = {}
        for number in numbers:
            if number.cluster is None:
                line = self._line_of(place, number).lineNumber()
                known = lines.get(line)
                lines[line] = number if known is None else known._replace(
                    label=f"{known.label},{number.label}", notes=known.notes + number.notes)
        return sorted(lines.items())

    def _paint_margin_number(self, painter: QPainter, number: PlacedNumber, spot: QRectF, left: float) -> None:
        """Paint a number beside the column, over the bar of the role; narrowed where the margin is too narrow."""
        room = spot.right() if spot.right() <= left else painter.device().width() - spot.left()
        painter.fillRect(spot, self._shown.looks.theme.colour("paper"))
        painter.save()
        if 0 < room < spot.width():
            edge = spot.right() if spot.right() <= left else spot.left()
            painter.translate(edge, 0)
            painter.scale(room / spot.width(), 1)
            painter.translate(-edge, 0)
        self._paint_number(painter, number, spot)
        painter.restore()

    def _paint_number(self, painter: QPainter, number: PlacedNumber, spot: QRectF) -> None:
        theme = self._shown.looks.theme
        painter.setFont(self._shown.number_font.font)
        ink = theme.colour("note")
        if self.current in number.notes:  # a plate, since a frame about so small a number reads as a part of it
            ink = theme.colour("paper")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(spot.adjusted(0, 0, -1, 0), 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink)
        baseline = spot.bottom() - self._shown.number_font.metrics.descent()
        painter.drawText(QPointF(spot.left() + 1.5, baseline), number.label)

    def number_box(self, place: BlockPlace, number: PlacedNumber, left: float, right: float) -> QRectF:
        """Return where a note's number stands in the view."""
        font = self._shown.number_font
        line = self._line_of(place, number)
        width, height = font.room(number.label), font.metrics.height()
        baseline = place.origin.y() + line.y() + line.ascent()
        top = baseline - self._rise(line) - font.metrics.ascent()
        if number.cluster is not None:
            end = place.origin.x() + _x(line, to_qt(self._shown.index, number.anchor) - place.block.position())
            return QRectF(end - width, top, width, height)
        if place.block.textDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(right + 4, top, width, height)
        return QRectF(left - width - 2, top, width, height)

    def _line_of(self, place: BlockPlace, number: PlacedNumber) -> QTextLine:
        anchor = to_qt(self._shown.index, number.anchor) - place.block.position()
        return place.block.layout().lineForTextPosition(max(0, anchor - 1))

    def _rise(self, line: QTextLine) -> float:
        return min(line.ascent(), self._shown.number_font.metrics.ascent() * 1.55) * 0.36

    # -- margin and invisible characters -------------------------------------------------------------------------

    def _paint_role(self, painter: QPainter, place: BlockPlace, roles: Sequence[Annotation], left: float,
                    right: float, numbered: QRectF | None) -> None:
        """Paint the role's bar and name; ``numbered`` is the number of a note that stands beside the first line."""
        if not roles:
            return
        theme = self._shown.looks.theme
        spec = self._shown.looks.profile.kind(roles[0].kind)
        shown_as = str(roles[0].attributes.get(SHOWN_AS, ""))
        is_plain = roles[0].kind == "paragraph" and not shown_as
        colour = theme.colour(spec.colour)
        layout = place.block.layout()
        first_line = layout.lineAt(0)
        is_rtl = place.block.textDirection() == Qt.LayoutDirection.RightToLeft
        edge = right + _LABEL_GAP * 1.6 if is_rtl and right > left else left - _LABEL_GAP * 1.6
        height = layout.boundingRect().height()
        bar = QRectF(edge, place.origin.y() + 2, 1.0 if is_plain else _BAR_WIDTH, max(4.0, height - 4))
        painter.fillRect(bar, blend(theme.colour("paper"), colour, 35 if is_plain else 85))
        painter.setFont(self._label_font)
        painter.setPen(colour)
        baseline = place.origin.y() + first_line.y() + first_line.ascent()
        label = "¶" if is_plain else shown_as or kind_name(spec)
        metrics = QFontMetricsF(self._label_font)
        room = self.margin_width - _LABEL_GAP * 2.4
        label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
        end = left - _LABEL_GAP * 2.2
        if numbered is not None and numbered.right() <= left:
            end = min(end, numbered.left() - 4)
        painter.drawText(QPointF(end - metrics.horizontalAdvance(label), baseline), label)

    def _paint_invisibles(self, painter: QPainter, place: BlockPlace) -> None:
        text = place.block.text()
        layout = place.block.layout()
        painter.setFont(self._label_font)
        painter.setPen(blend(self._shown.looks.theme.colour("paper"), self._shown.looks.theme.colour("muted"), 75))
        metrics = QFontMetricsF(self._label_font)
        position = 0
        for character in text:
            sign = INVISIBLES.get(character)
            if sign is not None:
                box = _character_box(layout, position, place.origin)
                left = box.center().x() - metrics.horizontalAdvance(sign) / 2
                painter.drawText(QPointF(left, box.bottom() - box.height() * 0.3), sign)
            position += 1 if character <= "\uffff" else 2
        if place.block.next().isValid():
            box = _character_box(layout, position, place.origin)
            painter.drawText(QPointF(box.left() + 2, box.bottom() - box.height() * 0.25), "¶")


def _x(line: QTextLine, position: int) -> float:
    """Where the caret stands in a line; PySide gives the position beside it."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _line_box(line: QTextLine, first: int, last: int, origin: QPointF) -> QRectF:
    """The rectangle of the letters from ``first`` to ``last`` of a line, without the space between lines."""
    begin, end = _x(line, first), _x(line, last)
    top = line.y() + line.ascent() - _letter_ascent(line)
    bottom = line.y() + line.ascent() + line.descent()
    return QRectF(origin.x() + min(begin, end), origin.y() + top, abs(end - begin), bottom - top)


def _letter_ascent(line: QTextLine) -> float:
    # Fonts reserve room for accents above their capitals, which no box needs.
    return min(line.ascent(), line.descent() * 3.6) if line.descent() else line.ascent()


def _lift(place: BlockPlace, font: QFont) -> float:
    """How far small letters can stand above the boxes of a block without reaching into the line above."""
    line = place.block.layout().lineAt(0)
    room = line.ascent() - _letter_ascent(line)
    if place.block.blockFormat().lineHeightType() == QTextBlockFormat.LineHeightTypes.ProportionalHeight.value:
        room += line.height() * (place.block.blockFormat().lineHeight() / 100 - 1)  # Qt adds it below each line
    return min(_LIFT, max(0.0, room - QFontMetricsF(font).capHeight()))


def _character_box(layout: QTextLayout, position: int, origin: QPointF) -> QRectF:
    line = layout.lineForTextPosition(position)
    return _line_box(line, position, min(position + 1, line.textStart() + line.textLength()), origin)


def _depths(spans: Sequence[Annotation]) -> dict[str, int]:
    """How many spans lie in one another within each: an outer box is drawn wider than the one inside it."""
    depths: dict[str, int] = {}
    for place in range(len(spans) - 1, -1, -1):
        span = spans[place]
        inner = -1
        for behind in range(place + 1, len(spans)):
            other = spans[behind]
            if other.start >= span.end:  # they are in the order of their starts
                break
            if other.end <= span.end:
                inner = max(inner, depths[other.id])
        depths[span.id] = min(2, 1 + inner)
    return depths


def _draw_nothing(painter: QPainter, fragment: Fragment, depth: int) -> None:
    """Shapes that the character format has drawn already."""


def _draw_box(painter: QPainter, fragment: Fragment, depth: int) -> None:
    grown = 0.5 + 1.5 * depth
    box = fragment.box.adjusted(-grown, -grown / 2, grown, grown / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if fragment.begins and fragment.ends:
        painter.drawRoundedRect(box, 3, 3)
        return
    lines = [QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight())]
    if fragment.begins:
        lines.append(QLineF(box.topLeft(), box.bottomLeft()))
    if fragment.ends:
        lines.append(QLineF(box.topRight(), box.bottomRight()))
    painter.drawLines(lines)


def _draw_brackets(painter: QPainter, fragment: Fragment, depth: int) -> None:
    box = fragment.box.adjusted(-depth, -depth, depth, depth)
    if fragment.begins:
        painter.drawPolyline([QPointF(box.left() + 4, box.top()), box.topLeft(), QPointF(box.left(), box.top() + 6)])
    if fragment.ends:
        corner = box.bottomRight()
        painter.drawPolyline([QPointF(corner.x() - 4, corner.y()), corner, QPointF(corner.x(), corner.y() - 6)])


def _draw_second_line(painter: QPainter, fragment: Fragment, depth: int) -> None:  # noqa: ARG001
    painter.drawLine(QLineF(fragment.box.bottomLeft(), fragment.box.bottomRight()))


def _draw_carets(painter: QPainter, fragment: Fragment, depth: int) -> None:
    """The insertion marks of a manuscript: one where the addition begins, one where it ends."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    foot = fragment.box.bottom() + depth
    for is_there, x in ((fragment.begins, fragment.box.left()), (fragment.ends, fragment.box.right())):
        if is_there:
            painter.drawPolyline([QPointF(x - 3.5, foot + 2.5), QPointF(x, foot - 4), QPointF(x + 3.5, foot + 2.5)])


_SHAPES = {"box": _draw_box, "brackets": _draw_brackets, "double": _draw_second_line, "carets": _draw_carets}


def _aside(place: BlockPlace, text: str, position: int) -> float:
    """How far to the right the bar of a break stands: into the blank before the letter that begins the line."""
    offset = position - place.start
    if offset and not text[offset - 1:offset].isspace():
        return 0.0
    return _ASIDE if place.block.textDirection() == Qt.LayoutDirection.RightToLeft else -_ASIDE


def _draw_point(painter: QPainter, box: QRectF, line: str, colour: QColor, aside: float) -> None:
    painter.setPen(QPen(colour, 1.2))
    x = box.left()
    if line == "box":  # a gap for which nothing is printed
        painter.drawRect(QRectF(x - 2, box.bottom() - 5, 4, 5))
        return
    # Short and high, so that nobody takes it for the caret.
    foot = box.top() + box.height() * 0.42
    apart = -_APART if aside < 0 else _APART
    for left in (x + aside, x + aside + apart) if line == "double-bar" else (x + aside,):
        painter.drawLine(QLineF(left, box.top() - 2, left, foot))


def blend_alpha(colour: QColor, alpha: float) -> QColor:
    """Return the colour, let through by ``alpha`` from 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result
