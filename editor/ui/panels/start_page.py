"""What stands in the window when nothing is open: open, new, the sample, and the projects opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import PairDelegate

COLUMN = 560


class StartPage(QWidget):
    """Three buttons and a list."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QWidget(self)
        column.setFixedWidth(COLUMN)
        title = QLabel("Letterbook", column)
        title.setObjectName("title")
        line = QLabel(self.tr("Transcribe, annotate and publish letters."), column)
        line.setObjectName("hint")
        self._recent_title = QLabel(self.tr("Opened last"), column)
        self._recent_title.setObjectName("heading")
        for label in (title, line, self._recent_title):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.recent = QListWidget(column)
        self.recent.setObjectName("recent-projects")
        self.recent.setAccessibleName(self.tr("Projects opened last"))
        self.recent.setItemDelegate(PairDelegate(self.recent))
        self.recent.setMouseTracking(True)
        self.recent.itemActivated.connect(self._on_recent)
        self.recent.itemClicked.connect(self._on_recent)
        layout = QVBoxLayout(column)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(line)
        layout.addSpacing(18)
        layout.addLayout(self._make_buttons(column))
        layout.addSpacing(18)
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent, 2)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.addStretch()
        outer.addWidget(column)
        outer.addStretch()

    def _make_buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons: list[QPushButton] = []
        for text, name, signal in (
                (self.tr("Open the sample"), "start-sample", self.sample_wanted),
                (self.tr("New project…"), "start-new", self.new_wanted),
                (self.tr("Open project…"), "start-open", self.open_wanted)):
            button = QPushButton(text, parent)
            button.setObjectName(name)
            button.setAccessibleName(text.rstrip("…"))
            button.clicked.connect(signal)
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch()
        return row

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the projects opened last that are still there."""
        self.recent.clear()
        for path in paths:
            if Path(path).is_file():
                item = QListWidgetItem(f"{Path(path).stem}, {_folder(path)}", self.recent)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setData(ROW_ROLE, (Path(path).stem, _folder(path)))
        has_any = self.recent.count() > 0
        self.recent.setVisible(has_any)
        self._recent_title.setVisible(has_any)

    def focus_first(self) -> None:
        """Put the focus on the most likely choice."""
        (self.recent if self.recent.count() else self.buttons[0]).setFocus()

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def _folder(path: str) -> str:
    """The folder of a file as people write it."""
    folder = Path(path).parent
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
