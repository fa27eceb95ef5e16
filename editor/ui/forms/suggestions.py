"""What is offered below a field while one types. It never takes the focus, and takes nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from editor.ui.forms.spec import Suggestion

MOST_ROWS = 8
NARROWEST, WIDEST = 260, 560
GAP = 2


class SuggestionList(QListView):
    """A list inside the window, below or above the field it belongs to."""

    taken = Signal(object)
    """The ``Suggestion`` that was clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        self._rows: list[Suggestion] = []
        self.clicked.connect(lambda index: self.taken.emit(self._rows[index.row()]))
        self.hide()

    def offer(self, field: QWidget, rows: list[Suggestion]) -> None:
        """Show the suggestions at the field; the one that is exactly what was typed is chosen, else none."""
        self._rows = rows
        if not rows:
            self.hide()
            return
        self._lines.setStringList([f"{row.text}  ·  {row.detail}" if row.detail else row.text for row in rows])
        fitting = next((place for place, row in enumerate(rows) if row.fits), -1)
        self.setCurrentIndex(self._lines.index(fitting))
        self._place(field)
        self.show()
        self.raise_()

    def _place(self, field: QWidget) -> None:
        window = self._window
        height = (self.sizeHintForRow(0) or 22) * min(MOST_ROWS, len(self._rows)) + 2 * self.frameWidth() + 6
        words = self.sizeHintForColumn(0) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + 6
        width = min(max(NARROWEST, field.width(), min(words, WIDEST)), window.width() - 8)
        corner = field.mapTo(window, QPoint(0, field.height() + GAP))
        top = corner.y() if corner.y() + height <= window.height() else corner.y() - field.height() - height - 2 * GAP
        self.setGeometry(max(4, min(corner.x(), window.width() - width - 4)), max(4, top), width, height)

    def move_by(self, step: int) -> None:
        """Choose the next or previous suggestion, round the ends."""
        row = self.currentIndex().row() + step
        if self.currentIndex().row() < 0:
            row = 0 if step > 0 else len(self._rows) - 1
        self.setCurrentIndex(self._lines.index(row % max(1, len(self._rows))))

    def current(self) -> Suggestion | None:
        """The suggestion that is chosen, while the list can be seen."""
        row = self.currentIndex().row()
        return self._rows[row] if self.isVisible() and 0 <= row < len(self._rows) else None

    @property
    def offered(self) -> list[Suggestion]:
        """What is offered now."""
        return self._rows if self.isVisible() else []
