"""A text in a review: what would come is underlined, what would go is struck, what moved is boxed, a conflict is
underlined twice; the colours only repeat it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.app.review.reading import Look, Page, Stretch
from editor.core.profiles import Profile
from editor.ui.bridge.offsets import to_qt
from editor.ui.look import current_theme
from editor.ui.theme import reading_font
from editor.ui.transcription.text_view import TextView

POINT_SIZE, LINE_SPACING = 11.5, 1.3
TOKENS: dict[Look, str] = {"inserted": "inserted", "deleted": "deleted", "conflict": "conflict", "moved": "moved",
                           "tagged": "inserted", "untagged": "deleted"}


class ReadingView(TextView):
    """Shows a text with the stretches that changes are about; nothing can be typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._stretches: tuple[Stretch, ...] = ()
        self._key = self._text_id = ""
        self._position: int | None = None
        super().__init__(parent, theme=current_theme())
        self.setAccessibleName(name)
        self.set_line_spacing(LINE_SPACING)
        self.set_text_font(reading_font(point_size=POINT_SIZE))
        self.clear_text()

    def show_page(self, page: Page, profile: Profile, numbers: Mapping[str, str]) -> None:
        """Show a text. Where its words are those shown already, neither scroll nor caret moves."""
        self._stretches = ()
        if page.text is None:
            self._text_id = ""
            self.clear_text()
        elif self.has_text and self.live.content == page.text.text.content and self._profile is profile:
            self.refresh(page.text, numbers)
        else:
            same, scroll = self._text_id == page.text.text.id, self.verticalScrollBar().value()
            self._text_id = page.text.text.id
            self.set_text(page.text, profile, numbers)
            self.verticalScrollBar().setValue(scroll if same else 0)
        self._stretches = page.stretches if page.text is not None else ()
        self.setReadOnly(True)
        self._update_extra_selections()
        self.viewport().update()

    def show_change(self, key: str, page: Page) -> None:
        """Frame the stretches of one change, and scroll to them only where they are out of sight."""
        self._key = key
        self._update_extra_selections()
        place = page.place(key)
        self._position = place[0] if place is not None else None
        self._show_place()
        QTimer.singleShot(0, self, self._show_place)  # Qt lays out a new text lazily, and a pane that was just shown
        self.viewport().update()

    def _show_place(self) -> None:
        if self._position is not None and self.has_text:
            self.show_position(min(self._position, len(self.live.content)))

    # --- grounds and inks

    def _update_extra_selections(self) -> None:
        super()._update_extra_selections()
        if not self._stretches or not self.has_text:
            return
        grounds: list[QTextEdit.ExtraSelection] = []
        for one in self._stretches:
            if one.end <= len(self.live.content) and one.start < one.end:
                token = TOKENS[one.look]
                grounds.append(self._extra(one.start, one.end, f"{token}_ground", token))
        self.setExtraSelections([*self.extraSelections(), *grounds])

    # --- lines and boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what marks the changes."""
        super().paintEvent(event)
        if not self._stretches or not self.has_text:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in self._places(event.rect().top(), event.rect().bottom()):
            first = place.block.position()
            last = first + place.block.length() - 1
            for one in self._stretches:
                start, end = to_qt(self._shown.index, one.start), to_qt(self._shown.index, one.end)
                if start <= last and end >= first:
                    self._paint(painter, place.block, place.origin, one,
                                (max(start, first) - first, min(end, last) - first))
        painter.end()

    def _paint(self, painter: QPainter, block: QTextBlock, origin: QPointF, one: Stretch,
               span: tuple[int, int]) -> None:
        for box in boxes(block, origin, span):
            _PAINTERS[one.look](painter, box)
            if one.key == self._key:
                painter.setPen(QPen(current_theme().colour("accent"), 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2, -1, 2, 3), 3, 3)


def boxes(block: QTextBlock, origin: QPointF, span: tuple[int, int]) -> Sequence[QRectF]:
    """Return the boxes, one a line, of a stretch of a block, in the view; a point gets a narrow one."""
    found: list[QRectF] = []
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(span[0], line.textStart()), min(span[1], line.textStart() + line.textLength())
        if start > end or (start == end and span[0] != span[1]):
            continue
        left, right = _x(line, start), _x(line, end)
        width = max(3.0, abs(right - left))
        found.append(QRectF(origin.x() + min(left, right), origin.y() + line.y(), width, line.height()))
    return found


def _x(line: object, position: int) -> float:
    found = line.cursorToX(position)  # type: ignore[attr-defined]  # Qt for Python gives a pair, its stubs a float
    return float(found[0] if isinstance(found, tuple) else found)


def _pen(token: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(current_theme().colour(token), width, style)


def _underlined(painter: QPainter, box: QRectF) -> None:
    painter.setPen(_pen("inserted", 1.8))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _struck(painter: QPainter, box: QRectF) -> None:
    painter.setPen(_pen("deleted", 1.6))
    middle = box.center().y() + 1
    painter.drawLine(int(box.left()), int(middle), int(box.right()), int(middle))


def _twice(painter: QPainter, box: QRectF) -> None:
    painter.setPen(_pen("conflict", 1.4))
    for below in (0.0, 3.0):
        painter.drawLine(box.bottomLeft() + _down(below), box.bottomRight() + _down(below))


def _boxed(painter: QPainter, box: QRectF) -> None:
    painter.setPen(_pen("moved", 1.3, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _dashed(painter: QPainter, box: QRectF, token: str = "inserted") -> None:
    painter.setPen(_pen(token, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(box.bottomLeft() + _down(2), box.bottomRight() + _down(2))


def _down(pixels: float) -> QPointF:
    return QPointF(0, pixels)


_PAINTERS: dict[Look, Callable[[QPainter, QRectF], None]] = {
    "inserted": _underlined, "deleted": _struck, "conflict": _twice, "moved": _boxed, "tagged": _dashed,
    "untagged": lambda painter, box: _dashed(painter, box, "deleted")}
