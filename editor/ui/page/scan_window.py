"""The page in a window of its own, for a second screen: it follows the page beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.page.marks_layer import MarksLayer
from editor.ui.page.page_view import PageView
from editor.ui.page.room import ScanRoom, Sight


class ScanWindow(QWidget):
    """A page view alone in a window, with its own zoom."""

    def __init__(self, room: ScanRoom, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAccessibleName(self.tr("Scan in its own window"))
        self.view = PageView(room, self)
        self.marks = MarksLayer(self.view)
        self.view.layers = [self.marks]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(900, 1_000)

    def show_sight(self, sight: Sight, name: str) -> None:
        """Show what the page beside the text shows."""
        self.setWindowTitle(self.tr("Scan, {page}").format(page=name) if name else self.tr("Scan"))
        self.view.show_sight(sight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11, which opened it, closes it."""
        if event.key() == Qt.Key.Key_F11:
            self.close()
            return
        super().keyPressEvent(event)

    def mark(self, line_id: str, box: tuple[int, int, int, int] | None) -> None:
        """Outline a line and bring it into sight."""
        self.marks.show_current(line_id)
        if box is not None and self.isVisible():
            self.view.show_area(box)
