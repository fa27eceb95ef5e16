"""The button that opens what an export has written in the program that the system has for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

FIRST_PAGE = "index.html"


def first_of(output: Path) -> Path:
    """What is looked at of an export: the first page of an edition, else the file or folder itself."""
    page = output / FIRST_PAGE
    return page if page.is_file() else output


class OpenButton(QPushButton):
    """Seen from when something was written until something else is chosen."""

    failed = Signal(str)
    """No program wanted to open this path."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Open &it"))
        self.setObjectName("export-open")
        self.setAutoDefault(False)
        self._output: Path | None = None
        self.clicked.connect(self._open)
        self.hide()

    def offer(self, output: Path | None) -> None:
        """Offer what was written there; without a path offer nothing."""
        self._output = output
        self.setVisible(output is not None)

    def _open(self) -> None:
        if self._output is None:
            return
        first = first_of(self._output)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(first.absolute()))):
            self.failed.emit(str(first))
