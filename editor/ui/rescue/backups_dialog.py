"""The backups of the open project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.app.rescuing import BackupRow
from editor.ui.rescue.backup_list import BackupList
from editor.ui.tab_order import in_order

SIZE = (680, 520)


class BackupsDialog(QDialog):
    """Shows the backups, and asks for one to be opened as a new project, another to be made, or a damaged file."""

    help_page = "manual/safety.md#backups"
    open_wanted = Signal(object)
    """The chosen backup, a ``BackupRow``, is to become a new project."""
    backup_wanted = Signal()
    damaged_wanted = Signal()

    def __init__(self, rows: Sequence[BackupRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups and recovery"))
        self.resize(*SIZE)
        hint = QLabel(self.tr("Each backup was verified when it was made. It is opened as a new project; the present "
                              "one stays as it is."), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        self.backups = BackupList(self)
        self.open_button = QPushButton(self.tr("&Open as a new project…"), self)
        self.open_button.setDefault(True)
        self.make_button = QPushButton(self.tr("&Back up now"), self)
        self.damaged_button = QPushButton(self.tr("Recover a &damaged file…"), self)
        close = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.addWidget(self.damaged_button)
        row.addWidget(self.make_button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.backups, 1)
        self.said = QLabel(self)
        self.said.setObjectName("said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        layout.addWidget(self.said)
        layout.addLayout(row)
        in_order(self.backups.list, self.backups.steps, self.damaged_button, self.make_button, close, self.open_button)
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._on_open)
        self.backups.activated.connect(self._on_open)
        self.make_button.clicked.connect(self.backup_wanted)
        self.damaged_button.clicked.connect(self.damaged_wanted)
        self.fill(rows)
        self.backups.list.setFocus()

    def fill(self, rows: Sequence[BackupRow]) -> None:
        """Show these backups."""
        self.backups.fill(rows)
        self.open_button.setEnabled(self.backups.chosen is not None)

    def say(self, words: str) -> None:
        """Say why what was asked for was not done."""
        self.said.setText(words)
        self.said.show()

    def _on_open(self) -> None:
        if self.backups.chosen is not None:
            self.open_wanted.emit(self.backups.chosen)
