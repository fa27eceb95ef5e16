"""What this is, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor import __version__
from editor.app.libraries import libraries

ROW_ROOM = 8
NARROWEST, WIDEST = 560, 900
"""Of the window, in pixels: as wide as the longest licence, between these."""
COLUMN_ROOM = 14


class AboutDialog(QDialog):
    """Version and licence, and a list of the libraries with theirs."""

    help_page = "manual/first-steps.md"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Letterbook"))
        title = self._label(f"Letterbook {__version__}", "title")
        what = self._label(self.tr(
            "A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves "
            "this computer."))
        used = self._label(self.tr("It stands on these libraries:"), "hint")
        table = QTreeWidget(self)
        table.setAccessibleName(self.tr("Libraries and their licences"))
        table.setRootIsDecorated(False)
        table.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        for library in libraries():
            item = QTreeWidgetItem(table, [*library])
            item.setToolTip(2, library.licence)
            wide = self.fontMetrics().horizontalAdvance(library.name) + COLUMN_ROOM
            item.setSizeHint(0, QSize(wide, self.fontMetrics().lineSpacing() + ROW_ROOM))
        for column in range(table.columnCount()):
            table.resizeColumnToContents(column)
            table.setColumnWidth(column, table.columnWidth(column) + COLUMN_ROOM)
        wide = table.header().length() + 2 * table.frameWidth() + table.verticalScrollBar().sizeHint().width()
        first = table.topLevelItem(0)
        if first is not None:
            table.setCurrentItem(first)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (title, what, used, table, buttons):
            layout.addWidget(widget)
        margins = layout.contentsMargins()
        self.resize(min(max(NARROWEST, wide + margins.left() + margins.right()), WIDEST), 520)

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
