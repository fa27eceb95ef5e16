"""A row of controls that becomes several rows where its panel is narrow: nothing is cut, nothing is scrolled to."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class WrapLayout(QLayout):
    """Puts widgets side by side, and those that find no room in further rows.

    Those whose size policy is to expand share the room that is left in a row; with ``even`` all have the same width.
    """

    def __init__(self, spacing: int = 4, *, even: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._even = even
        self.setSpacing(spacing)

    # What Qt asks for

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] - Qt asks beyond the last one
        """Return an item, or None beyond the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] - as above
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes all the width and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in a width, in pixels."""
        rows = self._rows(width)
        return sum(_height(row) for row in rows) + self.spacing() * max(0, len(rows) - 1)

    def minimumSize(self) -> QSize:
        """The widest widget must find room."""
        items = self._shown()
        return QSize(max((self._least(item) for item in items), default=0), _height(items))

    def sizeHint(self) -> QSize:
        """All of them in one row."""
        items = self._shown()
        wide = sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1)
        return QSize(wide, _height(items))

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            height, left = _height(row), rect.left()
            for item, width in zip(row, self._widths(row, rect.width()), strict=True):
                item.setGeometry(QRect(left, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    # The rows

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _least(self, item: QLayoutItem) -> int:
        return item.minimumSize().width()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        items, gap = self._shown(), self.spacing()
        if self._even and items:
            at_most = max(1, (width + gap) // (max(map(self._least, items)) + gap))
            in_row = ceil(len(items) / ceil(len(items) / at_most))
            return [items[at:at + in_row] for at in range(0, len(items), in_row)]
        found: list[list[QLayoutItem]] = []
        room = -1
        for item in items:
            if not found or room < self._least(item):
                found.append([])
                room = width
            found[-1].append(item)
            room -= self._least(item) + gap
        return found

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        """Each has what it needs; what is left goes to those that want it."""
        room = width - self.spacing() * (len(row) - 1)
        if self._even:
            return [room // len(row)] * len(row)
        widths = [self._least(item) for item in row]
        wanting = [at for at, item in enumerate(row) if item.expandingDirections() & Qt.Orientation.Horizontal]
        left = max(0, room - sum(widths))
        for at in wanting:
            widths[at] += left // len(wanting)
        return widths


def _height(row: list[QLayoutItem]) -> int:
    return max((max(item.sizeHint().height(), item.minimumSize().height()) for item in row), default=0)
