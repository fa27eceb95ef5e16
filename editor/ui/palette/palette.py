"""The palette itself: one field, one list; arrow keys, Enter, Esc."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from editor.ui.models.rows_model import ROW_ROLE, RowsModel
from editor.ui.palette.entries import SIGNS, Entry, words
from editor.ui.panels.overlay import Overlay
from editor.ui.row_delegate import Index, RowDelegate, ink, line_height, small, strong, write

Look = Callable[[str], Sequence[Entry]]
"""From what was typed to what is listed."""

WIDTH, HEIGHT, TOP = 640, 440, 70
GAP = 12
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class Palette(Overlay):
    """Asks what to do and does it, with the focus back where it was before."""

    help_page = "manual/keyboard.md#the-command-palette"

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Command palette"))
        self._look: Look = lambda _query: ()
        self.model: RowsModel[Entry] = RowsModel(spoken, self)
        self.field = QLineEdit(self)
        self.field.setObjectName("palette-field")
        self.field.setAccessibleName(self.tr("What to do"))
        self.field.setClearButtonEnabled(True)
        signs = " · ".join(f"{sign} {words(meaning)}" for sign, meaning in SIGNS.items())
        self.field.setPlaceholderText(self.tr("A command, or {signs}").format(signs=signs))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list = QListView(self)
        self.list.setObjectName("palette-list")
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.hint = QLabel(self)
        self.hint.setObjectName("hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        for widget in (self.field, self.list, self.hint):
            layout.addWidget(widget)

    def open_for(self, look: Look, query: str = "") -> None:
        """Ask, with ``query`` typed already."""
        self._look = look
        self.field.setText(query)
        self._show()
        window = self._window
        self.setFixedSize(min(WIDTH, window.width() - 2 * GAP), min(HEIGHT, window.height() - 2 * GAP))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.open_at(QRect(corner.x() + (window.width() - self.width()) // 2, corner.y() + TOP, 1, 1), self.field)

    def _show(self) -> None:
        query = self.field.text()
        rows = list(self._look(query))
        self.model.show(rows)
        self._select(0)
        self.hint.setText(self.tr("↑ ↓ choose · ↵ do it · Esc back") if rows else self.tr(
            "Nothing fits “{query}”. Fewer letters find more.").format(query=query))

    def _select(self, row: int) -> None:
        row = min(max(0, row), self.model.rowCount() - 1)
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        entry = self.model.row(row)
        # The focus stays in the field, so the field says what is chosen.
        self.field.setAccessibleDescription(spoken(entry) if entry is not None else "")

    def _take(self, row: int) -> None:
        entry = self.model.row(row)
        if entry is None:
            return
        if entry.why:
            self.hint.setText(self.tr("“{title}” cannot be used now: {reason}.").format(
                title=entry.title, reason=entry.why))
            return
        self.dismiss()
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field keeps the focus; Enter does what is chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex().row())
                return True
            if key in STEPS:
                self._select(self.list.currentIndex().row() + STEPS[key])
                return True
            if key == Qt.Key.Key_Tab or key == Qt.Key.Key_Backtab:
                return True  # there is nothing else to go to
        return super().eventFilter(watched, event)


def spoken(entry: Entry) -> str:
    """Return an entry on one line, as a screen reader says it."""
    return ", ".join(part for part in (entry.title, entry.keys, entry.why or entry.detail) if part)


class EntryDelegate(RowDelegate):
    """A command with its keys; below what it does, or why it cannot be used now."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint both lines; what cannot be used is dimmed and says why."""
        entry: Entry | None = index.data(ROW_ROLE)
        if entry is None:
            return
        room = QFontMetrics(option.font).horizontalAdvance(entry.keys) + GAP if entry.keys else 0
        first = rect.adjusted(0, 0, -room, 0)
        write(painter, rect, entry.keys, option.font, ink(option, "muted"), right=True)
        if entry.why:
            write(painter, first, entry.title, option.font, ink(option, "muted"))
        else:
            write(painter, first, entry.title, strong(option.font), ink(option))
        below = rect.adjusted(0, line_height(option.font), 0, 0)
        why = self.tr("Not now: {reason}").format(reason=entry.why) if entry.why else entry.detail
        write(painter, below, why, small(option.font), ink(option, "muted"))
