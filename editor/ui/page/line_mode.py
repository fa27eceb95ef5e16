"""Line by line: a strip of the scan above one field; what is stored goes to its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPainterPath, QPaintEvent, QPolygonF, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.app.scans.adjusting import colours_of
from editor.core.pages import Adjustments, Line
from editor.core.shapes import bounds, outline
from editor.ui.look import current_theme
from editor.ui.page.marks_layer import page_colour, paint_outline
from editor.ui.page.placement import Placement
from editor.ui.page.room import ScanRoom, Sight, TileName
from editor.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

STRIP = 120
"""Height of the strip, in pixels."""

MOST_ZOOM = 2.0
_MARGIN, _VEIL = 16, 130
"""Room on either side of the line, in pixels, and how dense the veil over its neighbours is, of 255."""

PAUSE_MS = 3_000
"""How long nothing must be typed before the line is stored by itself, in milliseconds."""


class LineStrip(QWidget):
    """The part of a scan that a line stands on, as wide as the field below it."""

    def __init__(self, room: ScanRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = Sheet(room)
        self._sight, self._look = Sight(), Adjustments()
        self._line: Line | None = None
        self.setAccessibleName(self.tr("The line on the scan"))
        self.setFixedHeight(STRIP)
        room.tile_arrived.connect(self._on_tile)

    def show_line(self, sight: Sight, look: Adjustments, line: Line | None) -> None:
        """Show a line of a page, or nothing."""
        self._sight, self._look, self._line = sight, look, line
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as can be."""
        return QSize(300, STRIP)

    def _to_strip(self, line: Line) -> QTransform:
        """What leads from the picture to the strip: the line in the middle, as large as it can be."""
        box = bounds(outline(line)) or (0, 0, 1, 1)
        pyramid = self._sight.pyramid
        size = (pyramid.width, pyramid.height) if pyramid is not None else (1, 1)
        area = QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
        full = Placement.of(*size, 1.0, self._look).to_canvas().mapRect(area)
        zoom = min(MOST_ZOOM, (self.width() - 2 * _MARGIN) / max(1.0, full.width()),
                   self.height() / max(1.0, full.height()))
        placed = Placement.of(*size, zoom, self._look).to_canvas()
        middle = placed.mapRect(area).center()
        return placed * QTransform.fromTranslate(self.width() / 2 - middle.x(), self.height() / 2 - middle.y())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the strip in its frame, with the line outlined and the lines around it under a veil."""
        painter = QPainter(self)
        theme, frame = current_theme(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(self.rect(), theme.colour("paper"))
        if self._line is not None and self._sight.pyramid is not None:
            to_strip, whole = self._to_strip(self._line), QRectF(self.rect())
            self._sheet.paint(painter, self._sight, colours_of(self._look), to_strip, whole, whole)
            veil, around = theme.colour("paper"), QPainterPath()
            veil.setAlpha(_VEIL)
            around.addRect(whole)
            around.addPolygon(to_strip.map(QPolygonF([QPointF(x, y) for x, y in outline(self._line)])))
            painter.fillPath(around, veil)
            paint_outline(painter, to_strip, outline(self._line), page_colour(self._look, "accent"), width=1.5,
                          apart=2.0)
        painter.setPen(theme.colour("border"))
        painter.drawRect(frame)
        painter.end()

    def _on_tile(self, name: TileName) -> None:
        if self.isVisible() and name.picture == self._sight.picture:
            self.update()


class LineEdit(QLineEdit):
    """The field: undo is the project's while nothing is typed in it."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where there is nothing of one's own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.isModified() \
                and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
            event.ignore()
            return True
        return super().event(event)


class LineMode(QWidget):
    """One line after the other. What was typed is never left behind: going elsewhere stores it."""

    stored = Signal(str, str)
    """Store these words for this line."""
    step_wanted = Signal(int)
    page_wanted = Signal(int)
    leave_wanted = Signal()

    def __init__(self, room: ScanRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._line_id = ""
        self._is_tied = False
        self.strip = LineStrip(room, self)
        self.field = LineEdit(self)
        self.field.setObjectName("line-field")
        self.field.setAccessibleName(self.tr("Text of the line"))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._where = QLabel(self)
        self._where.setObjectName("hint")
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.hand_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.strip)
        layout.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        layout.addLayout(row)
        self.hide()

    @property
    def line_id(self) -> str:
        """The line in the field, or an empty string."""
        return self._line_id

    def show_line(self, sight: Sight, look: Adjustments, line: Line | None, words: str | None, where: str,
                  *, writable: bool = True) -> None:
        """Show a line: ``words`` is its text, or None where it has none yet. What is being typed stays."""
        self.strip.show_line(sight, look, line)
        line_id = line.id if line is not None else ""
        self._where.setText(where)
        self.field.setEnabled(line is not None)
        self.field.setReadOnly(not writable)
        if line_id == self._line_id and self.field.isModified():
            return
        text = words if words is not None else (line.text or "") if line is not None else ""
        self._line_id, self._is_tied = line_id, words is not None
        if self.field.text() != text:
            self.field.setText(text)
        self.field.setModified(False)

    def hand_in(self) -> bool:
        """Store what was typed; return True: what cannot be stored stays in the field."""
        self._pause.stop()
        if self._line_id and self.field.isModified():
            self.field.setModified(False)
            self.stored.emit(self._line_id, self.field.text())
        return True

    def give_back(self) -> None:
        """What was typed could not be stored: it counts as typed again."""
        self.field.setModified(True)

    def _accept(self) -> None:
        if not self._is_tied and self.field.text().strip():
            self.field.setModified(True)  # what a recogniser read is taken over
        self.hand_in()
        self.step_wanted.emit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, the arrow keys, page keys and Esc."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._accept()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.hand_in()
                self.step_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.hand_in()
                self.page_wanted.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Escape:
                self.hand_in()
                self.leave_wanted.emit()
            case _:
                return False
        return True
