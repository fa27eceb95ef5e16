"""The page itself: tiles that are in sight, zoomed, turned and moved by keys and mouse; nothing is decoded here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from editor.app.scans.adjusting import colours_of
from editor.core.pages import Adjustments, Page
from editor.core.record import replace
from editor.core.shapes import bounds
from editor.ui.empty_hint import EmptyHint
from editor.ui.look import current_theme
from editor.ui.page.loupe import Loupe
from editor.ui.page.placement import LEAST_ZOOM, MOST_ZOOM, STEP, Placement
from editor.ui.page.room import ScanRoom, Sight, TileName
from editor.ui.page.sheet import Sheet
from editor.ui.page.view_keys import VIEW_KEYS, ViewKey, find_key, label_of

WIDTH, PAGE, FREE = "width", "page", "free"
"""How the zoom is found: by the width, by the whole page, or as it was set."""

RUN_MS = 700
"""How long after the last key the look of a page is kept as one step, in milliseconds."""

_DRAG = 4
"""By how many pixels the mouse moves before it is no click any more."""


class Layer(Protocol):
    """What is painted over a page and may answer keys and mouse before the page does."""

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Paint."""
        ...

    def key(self, event: QKeyEvent) -> bool:
        """Answer a key; return whether it was."""
        ...

    def pressed(self, point: QPointF, event: QMouseEvent) -> bool:
        """Answer the left button at a point of the picture."""
        ...

    def dragged(self, point: QPointF, event: QMouseEvent) -> bool:
        """Answer a movement of the mouse, at a point of the picture."""
        ...

    def released(self, point: QPointF, event: QMouseEvent) -> bool:
        """Answer the end of it."""
        ...


class PageView(QAbstractScrollArea):
    """Shows one page. How it is zoomed stays when another page is shown."""

    turn_wanted = Signal(int)
    adjusted = Signal(object)
    """The look was changed by keys, and they have come to rest: the new ``Adjustments``."""
    clicked = Signal(QPointF)
    """A point of the picture was clicked."""
    leave_wanted = Signal()
    zoomed = Signal()
    retry_wanted = Signal()

    def __init__(self, room: ScanRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._sheet = Sheet(room)
        self._sight = Sight()
        self.empty = EmptyHint(self)
        self._look = Adjustments()
        self._mode, self._zoom = WIDTH, 1.0
        self._kept: QPointF | None = None
        """Where in the page one was, while nothing is known of the next one yet."""
        self._drag: QPoint | None = None
        self._pressed: QPoint | None = None
        self._space = False
        self._handing = False
        self.writable = True
        """Whether the look of a page can be kept; otherwise it holds while the page is shown."""
        self.layers: list[Layer] = []
        self._loupe = Loupe(room, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RUN_MS)
        self._rest.timeout.connect(self.hand_in)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Scan of the page"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setEnabled(False)
        self.setMinimumSize(180, 120)
        self.viewport().setMouseTracking(True)
        room.tile_arrived.connect(self._on_tile)

    # What is shown

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._sight.page

    @property
    def sight(self) -> Sight:
        """What there is to see of it."""
        return self._sight

    @property
    def look(self) -> Adjustments:
        """How it is shown, with keys that were pressed just now."""
        return self._look

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._zoom

    @property
    def loupe(self) -> Loupe:
        """The loupe."""
        return self._loupe

    def show_sight(self, sight: Sight) -> None:
        """Show a page, or more of the same one. The zoom, and where in the page one was, stay."""
        same = sight.page is not None and self._sight.page is not None and sight.page.id == self._sight.page.id
        if not same:
            self.hand_in()
        share = self._kept = self._share() or self._kept
        self._sight = sight
        if sight.page is not None and not (same and (self._rest.isActive() or not self.writable)):
            self._look = sight.page.adjustments
        self._fit()
        if share is not None:
            self._scroll_to_share(share)
        self.viewport().update()
        self._loupe.follow()

    def placement(self) -> Placement:
        """How the picture lies on its canvas."""
        pyramid = self._sight.pyramid
        size = (pyramid.width, pyramid.height) if pyramid is not None else (1, 1)
        return Placement.of(*size, self._zoom, self._look)

    def to_view(self) -> QTransform:
        """What leads from the picture to the view."""
        origin = self._origin()
        return self.placement().to_canvas() * QTransform.fromTranslate(origin.x(), origin.y())

    def from_view(self, point: QPointF) -> QPointF:
        """Return the point of the picture under a point of the view."""
        return self.to_view().inverted()[0].map(point)

    def _origin(self) -> QPoint:
        """Where the canvas begins in the view: in the middle where it is smaller."""
        canvas, room = self.placement().canvas(), self.viewport().size()
        left = -self.horizontalScrollBar().value() if canvas.width() > room.width() \
            else round((room.width() - canvas.width()) / 2)
        top = -self.verticalScrollBar().value() if canvas.height() > room.height() \
            else round((room.height() - canvas.height()) / 2)
        return QPoint(left, top)

    def _share(self) -> QPointF | None:
        """The place of the picture in the upper left corner of the view."""
        if self._sight.pyramid is None:
            return None
        return self.placement().share_at(QPointF(QPoint(0, 0) - self._origin()))

    def _scroll_to_share(self, share: QPointF) -> None:
        point = self.placement().point_of(share)
        self.horizontalScrollBar().setValue(round(point.x()))
        self.verticalScrollBar().setValue(round(point.y()))

    def _fit(self) -> None:
        """Find the zoom of the mode in force and what can be scrolled."""
        if self._sight.pyramid is None:
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
                bar.setRange(0, 0)
                bar.setEnabled(False)  # without a handle where nothing can be scrolled
            return
        room = QSizeF(self.viewport().size())
        if self._mode != FREE:
            self._zoom = self.placement().zoom_to_fit(room, width_only=self._mode == WIDTH)
        canvas = self.placement().canvas()
        for bar, wide, seen in ((self.horizontalScrollBar(), canvas.width(), room.width()),
                                (self.verticalScrollBar(), canvas.height(), room.height())):
            bar.setRange(0, max(0, round(wide - seen)) if wide - seen >= 1 else 0)
            bar.setEnabled(bar.maximum() > 0)
            bar.setPageStep(round(seen))
            bar.setSingleStep(max(20, round(seen / 12)))
        self.zoomed.emit()

    # Zoom and place

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self._set_mode(WIDTH)

    def fit_page(self) -> None:
        """Show the whole page."""
        self._set_mode(PAGE)

    def full_size(self) -> None:
        """Show a pixel of the picture as a pixel of the screen, about the middle of the view."""
        self.zoom_to(1.0 / self.devicePixelRatioF())

    def _set_mode(self, mode: str) -> None:
        share = self._share()
        self._mode = mode
        self._fit()
        if share is not None:
            self._scroll_to_share(QPointF(0.0, share.y()))
        self.viewport().update()

    def zoom_step(self, by: int) -> None:
        """Zoom in or out by a step: about the mouse where it is over the page, else about the middle."""
        self.zoom_to(self._zoom * STEP ** by)

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the view, which stays where it is."""
        if self._sight.pyramid is None:
            return
        about = about if about is not None else QPointF(self.viewport().rect().center())
        spot = self.from_view(about)
        self._mode, self._zoom = FREE, min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        self._fit()
        now = self.placement().to_canvas().map(spot)
        self.horizontalScrollBar().setValue(round(now.x() - about.x()))
        self.verticalScrollBar().setValue(round(now.y() - about.y()))
        self.viewport().update()
        self._loupe.follow()

    def show_area(self, box: tuple[int, int, int, int]) -> None:
        """Scroll as little as needed to show a box of the picture, with some room about it."""
        left, top, right, bottom = box
        area = self.to_view().mapRect(QRectF(left, top, right - left, bottom - top))
        room = QRectF(self.viewport().rect()).adjusted(12, 24, -12, -24)
        if room.contains(area):
            return
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        if area.top() < room.top() or area.bottom() > room.bottom():
            vertical.setValue(vertical.value() + round(area.center().y() - self.viewport().height() / 3))
        if area.left() < room.left():
            horizontal.setValue(horizontal.value() + round(area.left() - room.left()))
        elif area.right() > room.right():
            horizontal.setValue(horizontal.value() + round(min(area.right() - room.right(),
                                                               area.left() - room.left())))

    def pan_left(self) -> None:
        """Move to the left."""
        self._pan(self.horizontalScrollBar().singleStep(), 0)

    def pan_right(self) -> None:
        """Move to the right."""
        self._pan(-self.horizontalScrollBar().singleStep(), 0)

    def pan_up(self) -> None:
        """Move up."""
        self._pan(0, self.verticalScrollBar().singleStep())

    def pan_down(self) -> None:
        """Move down."""
        self._pan(0, -self.verticalScrollBar().singleStep())

    def _pan(self, dx: int, dy: int) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - dx)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - dy)

    def to_end(self, end: int) -> None:
        """Go to the upper or lower end of the page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if end > 0 else bar.minimum())

    def turn_page(self, by: int) -> None:
        """Ask for the page after or before this one."""
        self.turn_wanted.emit(by)

    def leave(self) -> None:
        """Ask to go back to the text."""
        self.leave_wanted.emit()

    def toggle_loupe(self) -> None:
        """Show or hide the loupe."""
        self._loupe.toggle()

    # The look

    def turn(self, tenths: int) -> None:
        """Turn the page by tenths of a degree, clockwise as it is seen."""
        self._adjust(rotation=(self._look.rotation + tenths) % 3600)

    def mirror(self) -> None:
        """Mirror the page as it is seen."""
        self._adjust(mirrored=not self._look.mirrored, rotation=-self._look.rotation % 3600)

    def brightness(self, by: int) -> None:
        """Brighter or darker."""
        self._adjust(brightness=_held(self._look.brightness + by))

    def contrast(self, by: int) -> None:
        """More or less contrast."""
        self._adjust(contrast=_held(self._look.contrast + by))

    def sharpness(self, by: int) -> None:
        """Sharper or softer."""
        self._adjust(sharpness=_held(self._look.sharpness + by))

    def gamma(self, by: int) -> None:
        """Lighter or darker in the middle tones."""
        self._adjust(gamma=min(400, max(20, self._look.gamma + by)))

    def invert(self) -> None:
        """Change black and white."""
        self._adjust(inverted=not self._look.inverted)

    def grey(self) -> None:
        """Show without colours, or with them."""
        self._adjust(greyscale=not self._look.greyscale)

    def reset(self) -> None:
        """Show the page as it is in its file, which is a step of its own."""
        self.hand_in()
        self._set_look(Adjustments())
        self.hand_in()

    def _adjust(self, **changes: int | bool) -> None:
        self._set_look(replace(self._look, **changes))

    def _set_look(self, look: Adjustments) -> None:
        if self._sight.page is None or look == self._look:
            return
        middle = self.from_view(QPointF(self.viewport().rect().center()))
        self._look = look
        self._fit()
        now = self.placement().to_canvas().map(middle)
        self.horizontalScrollBar().setValue(round(now.x() - self.viewport().width() / 2))
        self.verticalScrollBar().setValue(round(now.y() - self.viewport().height() / 2))
        self.viewport().update()
        self._loupe.follow()
        self._rest.start()

    def hand_in(self) -> bool:
        """Say how the page is to look from now on, where that was changed; return True: nothing can be left."""
        self._rest.stop()
        if not self._handing and self.writable and self.page is not None and self._look != self.page.adjustments:
            self._handing = True
            try:
                self.adjusted.emit(self._look)
            finally:
                self._handing = False
        return True

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is to be painted anew."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_theme().colour("border"))
        if self._sight.pyramid is None or self._sight.trouble:
            self._paint_words(painter)
        else:
            to_view = self.to_view()
            self._sheet.paint(painter, self._sight, colours_of(self._look), to_view, QRectF(event.rect()),
                              QRectF(self.viewport().rect()))
            for layer in self.layers:
                layer.paint(painter, to_view)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        words = self._sight.trouble or (
            self.tr("The scan is being prepared …") if self._sight.page is not None else "")
        painter.fillRect(self.viewport().rect(), current_theme().colour("panel"))
        painter.setPen(current_theme().colour("text" if self._sight.trouble else "muted"))
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    @property
    def words(self) -> str:
        """What is said in place of a picture, or an empty string."""
        return self._sight.trouble

    def _on_tile(self, name: TileName) -> None:
        if name.picture == self._sight.picture and self._sight.pyramid is not None and self.isVisible():
            left, top, right, bottom = self._sight.pyramid.box(name.level, name.column, name.row)
            side = 1 << name.level
            area = QRectF(left * side, top * side, (right - left) * side, (bottom - top) * side)
            self.viewport().update(self.to_view().mapRect(area).toAlignedRect().adjusted(-1, -1, 1, 1))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already; only what comes into sight is painted."""
        if self._sight.pyramid is None:
            return
        self.viewport().scroll(dx, dy, QRect(QPoint(0, 0), self.viewport().size()))
        self._loupe.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again; the upper end of what is seen stays."""
        share = self._share()
        super().resizeEvent(event)
        self._fit()
        if share is not None:
            self._scroll_to_share(share)

    def sizeHint(self) -> QSize:
        """A page is upright."""
        return QSize(420, 560)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of the tables."""
        if any(layer.key(event) for layer in self.layers):
            event.accept()
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        row = find_key(VIEW_KEYS, event)
        if row is None:
            super().keyPressEvent(event)
            return
        self.do(row)
        event.accept()

    def do(self, row: ViewKey) -> None:
        """Do what a key stands for."""
        command: Callable[..., None] = getattr(self, row.command)
        command() if row.argument is None else command(row.argument)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar is let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom at the mouse; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the page, or what a layer wants."""
        point = self.from_view(event.position())
        by_hand = self._space or event.button() == Qt.MouseButton.MiddleButton
        if event.button() == Qt.MouseButton.LeftButton and not by_hand \
                and any(layer.pressed(point, event) for layer in self.layers):
            return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag = self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; the loupe follows."""
        place = event.position().toPoint()
        self._loupe.follow_mouse(place)
        if self._drag is None:
            point = self.from_view(event.position())
            any(layer.dragged(point, event) for layer in self.layers)
            return
        if self._pressed is not None and (place - self._pressed).manhattanLength() < _DRAG:
            return
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pan(place.x() - self._drag.x(), place.y() - self._drag.y())
        self._drag = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move is a click."""
        point = self.from_view(event.position())
        if self._drag is None:
            any(layer.released(point, event) for layer in self.layers)
            return
        was_click = self._pressed is not None and event.button() == Qt.MouseButton.LeftButton and not self._space
        self._drag = self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor) if self._space else self.viewport().unsetCursor()
        if was_click and self._sight.pyramid is not None:
            self.clicked.emit(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that the keys do, with the keys."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return a new menu of everything that the keys do."""
        menu = QMenu(self)
        for row in VIEW_KEYS:
            if row.command in ("pan_left", "leave", "turn_page") and row.argument != -1:
                menu.addSeparator()
            action = menu.addAction(f"{label_of(row)}\t{row.key}")
            action.triggered.connect(lambda _checked=False, row=row: self.do(row))
        return menu

    def mouse_place(self) -> QPoint | None:
        """Where the mouse is in the view, or None where it is elsewhere."""
        place = self.viewport().mapFromGlobal(QCursor.pos())
        return place if self.viewport().rect().contains(place) and self.viewport().underMouse() else None

    def event(self, event: QEvent) -> bool:
        """Tab and the like are answered by Qt; a press of a layer's key is not taken for a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) \
                and find_key(VIEW_KEYS, event) is not None:
            event.accept()
            return True
        return super().event(event)

    def box_of(self, points: tuple[tuple[int, int], ...]) -> QRect:
        """Return where points of the picture lie in the view, with room for a line about them."""
        box = bounds(points)
        if box is None:
            return QRect()
        left, top, right, bottom = box
        area = self.to_view().mapRect(QRectF(left, top, right - left, bottom - top))
        return area.toAlignedRect().adjusted(-40, -24, 40, 24)


def _held(value: int) -> int:
    return min(100, max(-100, value))
