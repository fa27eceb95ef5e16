"""The pages of the letter, small, in a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.core.pages import Page
from editor.ui.look import current_theme
from editor.ui.models.rows_model import ROW_ROLE, RowsModel
from editor.ui.page.room import ScanRoom

CELL = QSize(84, 112)

Index = QModelIndex | QPersistentModelIndex


class PageStrip(QListView):
    """Arrow keys choose, Enter goes there, Ctrl and arrow keys move a page, Esc goes back to the text."""

    chosen = Signal(str)
    entered_page = Signal(str)
    move_wanted = Signal(str, int)
    leave_wanted = Signal()

    def __init__(self, room: ScanRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._rows: RowsModel[Page] = RowsModel(self._word, self)
        self._filling = False
        self.setModel(self._rows)
        self.setItemDelegate(_PageDelegate(room, self))
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Pages of the letter"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height() + 22)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(lambda index: self.entered_page.emit(index.data(ROW_ROLE).id))
        room.arrived.connect(lambda _picture: self.viewport().update())

    def _word(self, page: Page) -> str:
        rows = [self._rows.row(number) for number in range(self._rows.rowCount())]
        return page_name(page, [row for row in rows if row is not None])

    def show_pages(self, pages: list[Page], current: str) -> None:
        """Show the pages of a letter and which of them is shown."""
        self._filling = True
        self._rows.show(pages)
        at = next((row for row, page in enumerate(pages) if page.id == current), -1)
        self.setCurrentIndex(self._rows.index(at, 0))
        self._filling = False
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        page = index.data(ROW_ROLE)
        if page is not None and not self._filling:
            self.chosen.emit(page.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and arrow keys move the page; Esc leaves."""
        page = self.currentIndex().data(ROW_ROLE)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif by and page is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_wanted.emit(page.id, by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and page is not None:
            self.entered_page.emit(page.id)
        else:
            super().keyPressEvent(event)


class _PageDelegate(QStyledItemDelegate):
    """A thumbnail with the name of the page below it; a frame says which is shown."""

    def __init__(self, room: ScanRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Every page has the same room."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one page."""
        page: Page | None = index.data(ROW_ROLE)
        if page is None:
            return
        theme, rect = current_theme(), option.rect
        room = rect.adjusted(6, 6, -6, -22)
        thumbnail = self._room.thumbnail(page)
        if thumbnail is not None:
            size = thumbnail.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(room.left() + (room.width() - size.width()) // 2,
                           room.top() + (room.height() - size.height()) // 2, size.width(), size.height())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, thumbnail)
        else:
            painter.fillRect(room, theme.colour("panel"))
            painter.setPen(theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "?" if page.image is None else "…")
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
            painter.drawRect(rect.adjusted(3, 3, -4, -4))
        painter.setPen(theme.colour("text"))
        words = page.label or str(index.row() + 1)
        painter.drawText(rect.adjusted(4, rect.height() - 20, -4, -2), Qt.AlignmentFlag.AlignCenter, words)


def page_name(page: Page, pages: list[Page]) -> str:
    """Return what a page is called: its place among the pages and its label."""
    place = next((number for number, one in enumerate(pages, 1) if one.id == page.id), 0)
    return f"{place}/{len(pages)} {page.label}".strip()
