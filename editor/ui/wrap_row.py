"""A row of controls that becomes several rows where its panel is narrow: nothing is cut, nothing is scrolled to."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class WrapRow(QWidget):
    """Puts widgets side by side, and those that find no room in further rows.

    Those whose size policy is to expand share the room that is left in a row; with ``even`` all have the same width.
    It is no layout: Qt for Python crashes when a window goes whose layout is a class of ours.
    """

    def __init__(self, spacing: int = 4, parent: QWidget | None = None, *, even: bool = False) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._spacing, self._even = spacing, even
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *widgets: QWidget) -> None:
        """Take widgets in behind the others."""
        for widget in widgets:
            widget.setParent(self)
            self._widgets.append(widget)
        self.updateGeometry()

    # What Qt asks for

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in a width, in pixels."""
        rows = self._rows(width)
        return sum(_height(row) for row in rows) + self._spacing * max(0, len(rows) - 1)

    def minimumSizeHint(self) -> QSize:
        """The widest widget must find room."""
        return QSize(max(map(_least, self._shown()), default=0), _height(self._shown()))

    def sizeHint(self) -> QSize:
        """All of them in one row."""
        shown = self._shown()
        wide = sum(map(_least, shown)) + self._spacing * max(0, len(shown) - 1)
        return QSize(wide, _height(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place the widgets anew when one of them needs other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    # The rows

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            height, left = _height(row), 0
            for widget, width in zip(row, self._widths(row), strict=True):
                widget.setGeometry(left, top, width, height)
                left += width + self._spacing
            top += height + self._spacing

    def _rows(self, width: int) -> list[list[QWidget]]:
        shown, gap = self._shown(), self._spacing
        if self._even and shown:
            at_most = max(1, (width + gap) // (max(map(_least, shown)) + gap))
            in_row = ceil(len(shown) / ceil(len(shown) / at_most))
            return [shown[at:at + in_row] for at in range(0, len(shown), in_row)]
        found: list[list[QWidget]] = []
        room = -1
        for widget in shown:
            if not found or room < _least(widget):
                found.append([])
                room = width
            found[-1].append(widget)
            room -= _least(widget) + gap
        return found

    def _widths(self, row: list[QWidget]) -> list[int]:
        """Each has what it needs; what is left goes to those that want it."""
        room = self.width() - self._spacing * (len(row) - 1)
        if self._even:
            return [room // len(row)] * len(row)
        widths = [_least(widget) for widget in row]
        wanting = [at for at, widget in enumerate(row)
                   if widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal]
        left = max(0, room - sum(widths))
        for at in wanting:
            widths[at] += left // len(wanting)
        return widths


def _least(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _height(row: list[QWidget]) -> int:
    return max((widget.sizeHint().height() for widget in row), default=0)
