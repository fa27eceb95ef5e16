"""Drawing on a page by mouse and by keys: regions and lines are drawn, moved, split, joined, deleted and tied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QTransform

from editor.app.actions.scans import DrawLine, DrawRegion, JoinShapes, RemoveShapes, SetShape, SplitShape
from editor.core import shapes
from editor.core.ids import new_id
from editor.core.pages import Line, Page, Point, Polygon, Region
from editor.core.shapes import Shape
from editor.ui.page.marks_layer import page_colour, paint_outline
from editor.ui.page.view_keys import DRAW_KEYS, find_key

if TYPE_CHECKING:
    from editor.core.operations import Operation
    from editor.ui.page.page_view import PageView

SELECT, RECTANGLE, POLYGON, LINE, BASELINE = "select", "rectangle", "polygon", "line", "baseline"
TWO_POINTS = (RECTANGLE, LINE)

REST_MS = 600
"""How long after the last arrow key what was moved is kept as one step, in milliseconds."""

GRIP = 9
"""How near to a corner the mouse takes it, in pixels of the screen."""

STEP_PIXELS = 8
"""How far an arrow key moves, in pixels of the screen; with Shift by one."""


class DrawLayer(QObject):
    """The drawing tools over one page view; nothing while it is off. What is done is asked for by ``wanted``."""

    wanted = Signal(object)
    """An operation that is to be run."""
    told = Signal()
    """The tool, or what is chosen, has changed."""
    tie_wanted = Signal(str)
    loosen_wanted = Signal(str)
    go_wanted = Signal(str)
    kind_wanted = Signal(str)
    leave_wanted = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self.on = False
        self.tool = SELECT
        self.chosen: str = ""
        self.marked: set[str] = set()
        self.cross: Point = (0, 0)
        self.points: list[Point] = []
        self._corner = -1
        self._fine = False
        self._moving: Shape | None = None
        """What is being moved, as it stands now; the page has it as it was."""
        self._grab: Point | None = None
        self._grabbed: Shape | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.hand_in)

    # State

    @property
    def page(self) -> Page | None:
        """The page drawn on."""
        return self._view.page

    def set_on(self, on: bool) -> None:
        """Begin or end drawing."""
        self.hand_in()
        self.on = on
        self._reset()
        if on:
            middle = self._view.from_view(QPointF(self._view.viewport().rect().center()))
            self.cross = self._point(middle)
        self._tell()

    def _reset(self) -> None:
        self.tool, self.points, self._corner = SELECT, [], -1
        self.marked.clear()
        self._grab = self._grabbed = None

    def choose(self, shape_id: str) -> None:
        """Choose a region or line, or nothing."""
        if shape_id != self.chosen:
            self.hand_in()
            self.chosen, self._corner = shape_id, -1
            self._tell()

    def shape(self) -> Shape | None:
        """What is chosen, as it stands now."""
        if self._moving is not None and self._moving.id == self.chosen:
            return self._moving
        return shapes.find(self.page, self.chosen) if self.page is not None and self.chosen else None

    def hand_in(self) -> bool:
        """Keep what was moved as one step; return True: nothing can be left."""
        self._rest.stop()
        moving, self._moving = self._moving, None
        if moving is not None and self.page is not None and shapes.find(self.page, moving.id) not in (None, moving):
            self.wanted.emit(SetShape(page=self.page.id, shape=moving))
        return True

    def _tell(self) -> None:
        self._view.viewport().update()
        self.told.emit()

    def _do(self, operation: Operation) -> None:
        self.hand_in()
        self.wanted.emit(operation)

    def _point(self, point: QPointF) -> Point:
        pyramid = self._view.sight.pyramid
        width, height = (pyramid.width, pyramid.height) if pyramid is not None else (1, 1)
        return min(width - 1, max(0, round(point.x()))), min(height - 1, max(0, round(point.y())))

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """Answer the keys of drawing."""
        row = find_key(DRAW_KEYS, event) if self.on and self.page is not None else None
        if row is None:
            return False
        self._fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        command: Callable[..., None] = getattr(self, row.command)
        command() if row.argument is None else command(row.argument)
        return True

    def use_select(self) -> None:
        """Choose and move."""
        self._use(SELECT)

    def use_rectangle(self) -> None:
        """Draw a region between two corners."""
        self._use(RECTANGLE)

    def use_polygon(self) -> None:
        """Draw a region corner by corner."""
        self._use(POLYGON)

    def use_line(self) -> None:
        """Draw a line between two corners."""
        self._use(LINE)

    def use_baseline(self) -> None:
        """Draw a line by its baseline."""
        self._use(BASELINE)

    def _use(self, tool: str) -> None:
        self.hand_in()
        self.tool, self.points = tool, []
        self._tell()

    def set_point(self) -> None:
        """Set a point at the cross; when choosing, mark what is chosen for joining."""
        if self.tool == SELECT:
            if self.chosen:
                self.marked ^= {self.chosen}
        else:
            self.points.append(self.cross)
            if self.tool in TWO_POINTS and len(self.points) == 2:
                self._draw()
        self._tell()

    def finish(self) -> None:
        """Set the last point and draw; when choosing, go to the text of the line."""
        if self.tool == SELECT:
            self.go_wanted.emit(self.chosen)
            return
        if not self.points or self.points[-1] != self.cross:
            self.points.append(self.cross)
        if self.tool in TWO_POINTS and len(self.points) < 2:
            self._tell()
            return
        self._draw()

    def drop_point(self) -> None:
        """Take the last point back."""
        if self.points:
            self.points.pop()
            self._tell()

    def give_up(self) -> None:
        """Give up what is begun, then the tool, then drawing."""
        if self.points or self.tool != SELECT or self.marked or self._corner >= 0:
            self.hand_in()
            self._reset()
            self._tell()
        else:
            self.leave_wanted.emit()

    def step(self, by: int) -> None:
        """Choose the next or previous region or line, in reading order."""
        ids = [one.id for one in shapes.shapes(self.page)] if self.page is not None else []
        if not ids:
            return
        at = ids.index(self.chosen) + by if self.chosen in ids else (0 if by > 0 else -1)
        self.choose(ids[at % len(ids)])
        shape = self.shape()
        box = shapes.bounds(shapes.outline(shape)) if shape is not None else None
        if box is not None:
            self.cross = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
            self._view.show_area(box)

    def next_corner(self) -> None:
        """Take the next corner of what is chosen; the arrow keys move it."""
        shape = self.shape()
        if shape is not None and shapes.outline(shape):
            self._corner = (self._corner + 1) % len(shapes.outline(shape))
            self._tell()

    def split(self) -> None:
        """Split what is chosen at the cross."""
        if self.chosen and self.page is not None:
            self._do(SplitShape(page=self.page.id, id=self.chosen, point=self.cross))

    def join(self) -> None:
        """Join what is marked with what is chosen."""
        ids = tuple(key for key in (self.chosen, *sorted(self.marked - {self.chosen})) if key)
        if self.page is not None:
            self._do(JoinShapes(page=self.page.id, ids=ids))
            self.marked.clear()
            if self.shape() is None:
                self.chosen = next((key for key in ids if shapes.find(self.page, key) is not None), "")
            self._tell()

    def remove(self) -> None:
        """Delete what is chosen and what is marked."""
        ids = tuple(sorted({self.chosen, *self.marked} - {""}))
        if ids and self.page is not None:
            self._moving = None
            self._do(RemoveShapes(page=self.page.id, ids=ids))
            self.marked.clear()
            self.choose("")

    def choose_kind(self) -> None:
        """Choose the kind of the region."""
        if isinstance(self.shape(), Region):
            self.kind_wanted.emit(self.chosen)

    def tie(self) -> None:
        """Tie the line to the text."""
        if isinstance(self.shape(), Line):
            self.tie_wanted.emit(self.chosen)

    def loosen(self) -> None:
        """Loosen the line from the text."""
        if isinstance(self.shape(), Line):
            self.loosen_wanted.emit(self.chosen)

    def move_left(self) -> None:
        """To the left."""
        self._move(-1, 0)

    def move_right(self) -> None:
        """To the right."""
        self._move(1, 0)

    def move_up(self) -> None:
        """Up."""
        self._move(0, -1)

    def move_down(self) -> None:
        """Down."""
        self._move(0, 1)

    def _move(self, dx: int, dy: int) -> None:
        pixels = max(1, round((1 if self._fine else STEP_PIXELS) / max(self._view.zoom, 0.001)))
        dx, dy = dx * pixels, dy * pixels
        shape = self.shape()
        if self.tool != SELECT or shape is None:
            self.cross = self._point(QPointF(self.cross[0] + dx, self.cross[1] + dy))
            x, y = self.cross
            self._view.show_area((x - 4, y - 4, x + 4, y + 4))
        elif self._corner >= 0:
            x, y = shapes.outline(shape)[self._corner]
            self._moving = shapes.with_point(shape, self._corner, self._point(QPointF(x + dx, y + dy)))
            self._rest.start()
        else:
            self._moving = self._within(shapes.moved(shape, dx, dy), shape)
            self._rest.start()
        self._tell()

    def _within(self, moved: Shape, before: Shape) -> Shape:
        """What was moved, unless it would leave the page."""
        box, pyramid = shapes.bounds(shapes.outline(moved)), self._view.sight.pyramid
        if box is None or pyramid is None or min(box) < 0 or box[2] >= pyramid.width or box[3] >= pyramid.height:
            return before
        return moved

    # Drawing

    def _draw(self) -> None:
        points, self.points = self.points, []
        if self.page is None:
            return
        polygon: Polygon = shapes.rectangle(points[0], points[-1]) if self.tool in TWO_POINTS else tuple(points)
        box = shapes.bounds(polygon)
        flat = box is None or box[2] - box[0] < shapes.LEAST or box[3] - box[1] < shapes.LEAST
        if self.tool == BASELINE:
            base = tuple(sorted(points))
            if len(base) < 2 or base[-1][0] - base[0][0] < shapes.LEAST:
                self._tell()
                return
            self._draw_line(Line(id=new_id(), polygon=shapes.around(base, shapes.line_height(self.page)),
                                 baseline=base))
        elif flat or len(polygon) < 3:
            self._tell()
        elif self.tool == LINE:
            self._draw_line(Line(id=new_id(), polygon=polygon, baseline=shapes.baseline_in(polygon)))
        else:
            region = Region(id=new_id(), polygon=polygon)
            self._do(DrawRegion(page=self.page.id, region=region))
            self.choose(region.id)

    def _draw_line(self, line: Line) -> None:
        if self.page is not None:
            chosen = self.shape()
            home = chosen.id if isinstance(chosen, Region) else ""
            self._do(DrawLine(page=self.page.id, line=line, region=home))
            self.choose(line.id)

    # Mouse

    def pressed(self, point: QPointF, event: QMouseEvent) -> bool:
        """Begin a rectangle, set a corner, or take what is under the mouse."""
        if not self.on or self.page is None:
            return False
        spot = self.cross = self._point(point)
        if self.tool == SELECT:
            self._grab_at(spot, marking=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif self.tool in TWO_POINTS:
            self.points = [spot]
        else:
            self.points.append(spot)
        self._tell()
        return True

    def _grab_at(self, spot: Point, *, marking: bool) -> None:
        shape = self.shape()
        self._corner = self._corner_at(shape, spot)
        if self._corner < 0 and self.page is not None:
            shape = shapes.shape_at(self.page, spot)
            if marking and shape is not None and self.chosen:
                self.marked ^= {shape.id} - {self.chosen}
                return
            self.choose(shape.id if shape is not None else "")
        self._grab, self._grabbed = spot, self.shape()

    def _corner_at(self, shape: Shape | None, spot: Point) -> int:
        if shape is None:
            return -1
        reach = GRIP / max(self._view.zoom, 0.001)
        near = [(abs(x - spot[0]) + abs(y - spot[1]), index) for index, (x, y) in enumerate(shapes.outline(shape))]
        distance, index = min(near, default=(reach + 1, -1))
        return index if distance <= reach else -1

    def dragged(self, point: QPointF, event: QMouseEvent) -> bool:
        """Draw on, or move what was taken."""
        if not self.on or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        spot = self.cross = self._point(point)
        if self.tool == SELECT and self._grab is not None and self._grabbed is not None:
            if self._corner >= 0:
                self._moving = shapes.with_point(self._grabbed, self._corner, spot)
            else:
                dx, dy = spot[0] - self._grab[0], spot[1] - self._grab[1]
                self._moving = self._within(shapes.moved(self._grabbed, dx, dy), self._moving or self._grabbed)
        self._view.viewport().update()
        return True

    def released(self, point: QPointF, event: QMouseEvent) -> bool:  # noqa: ARG002 - the protocol's signature
        """End a rectangle or a movement."""
        if not self.on:
            return False
        self.cross = self._point(point)
        if self.tool == SELECT:
            self._grab = self._grabbed = None
            self.hand_in()
        elif self.tool in TWO_POINTS and self.points and self.points[0] != self.cross:
            self.points.append(self.cross)
            self._draw()
        self._tell()
        return True

    # Painting

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Paint regions and lines, what is chosen and marked, what is being drawn, and the cross."""
        page = self.page
        if not self.on or page is None:
            return
        for one in shapes.shapes(page):
            if one.id != self.chosen:
                self._paint_shape(painter, to_view, one)
        shape = self.shape()
        if shape is not None:
            self._paint_chosen(painter, to_view, shape)
        self._paint_begun(painter, to_view)
        painter.setPen(QPen(page_colour(self._view.look, "error"), 1))
        spot = to_view.map(QPointF(*self.cross))
        painter.drawLine(spot + QPointF(-9, 0), spot + QPointF(9, 0))
        painter.drawLine(spot + QPointF(0, -9), spot + QPointF(0, 9))

    def _paint_shape(self, painter: QPainter, to_view: QTransform, shape: Shape) -> None:
        marked = shape.id in self.marked
        token = "warning" if marked else "place" if isinstance(shape, Region) else "accent"
        colour = page_colour(self._view.look, token)
        style = Qt.PenStyle.DashDotLine if marked else \
            Qt.PenStyle.SolidLine if isinstance(shape, Region) else Qt.PenStyle.DotLine
        paint_outline(painter, to_view, shapes.outline(shape), colour, style, width=2.0 if marked else 1.0,
                      halo=marked)

    def _paint_chosen(self, painter: QPainter, to_view: QTransform, shape: Shape) -> None:
        colour = page_colour(self._view.look, "accent")
        paint_outline(painter, to_view, shapes.outline(shape), colour, width=3.0, fill=24)
        for index, (x, y) in enumerate(shapes.outline(shape)):
            spot, half = to_view.map(QPointF(x, y)), 5 if index == self._corner else 3
            painter.fillRect(round(spot.x()) - half, round(spot.y()) - half, 2 * half, 2 * half,
                             page_colour(self._view.look, "error") if index == self._corner else colour)
        if isinstance(shape, Line) and shape.baseline:
            painter.setPen(QPen(page_colour(self._view.look, "error"), 1, Qt.PenStyle.DashLine))
            painter.drawPolyline(to_view.map(QPolygonF([QPointF(x, y) for x, y in shape.baseline])))

    def _paint_begun(self, painter: QPainter, to_view: QTransform) -> None:
        if not self.points:
            return
        points = shapes.rectangle(self.points[0], self.cross) if self.tool in TWO_POINTS \
            else (*self.points, self.cross)
        colour = page_colour(self._view.look, "accent")
        if self.tool == BASELINE:
            painter.setPen(QPen(colour, 2))
            painter.drawPolyline(to_view.map(QPolygonF([QPointF(x, y) for x, y in points])))
        else:
            paint_outline(painter, to_view, tuple(points), colour, Qt.PenStyle.DashLine)
