"""What can be done about a damaged project, as a ladder of buttons: backup, salvage, plain text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.app.rescuing import Rescue
from editor.ui.messages import worded
from editor.ui.rescue.backup_list import BackupList
from editor.ui.tab_order import in_order

SIZE = (700, 640)
_APART = 12
"""Pixels between two rungs."""


class RescueDialog(QDialog):
    """Says what is wrong and what can be had, and asks for one of three ways. None of them changes the file."""

    help_page = "manual/safety.md#a-damaged-project"
    backup_wanted = Signal(object)
    """The chosen backup, a ``BackupRow``, is to become a new project."""
    salvage_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, rescue: Rescue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{file} cannot be opened").format(file=Path(rescue.path).name))
        layout = QVBoxLayout(self)
        layout.addWidget(self._line(worded(rescue.error) if rescue.error is not None else ""))
        layout.addWidget(self._line(self.tr(
            "Whatever you choose, the file itself stays as it is, where it is. Keep it: it may hold what nothing else "
            "has."), "hint"))
        layout.addSpacing(_APART)
        self.backups = BackupList(self)
        self.backups.fill(rescue.backups)
        self.backups.setVisible(bool(rescue.backups))
        self.backup_button = self._rung(layout, self.tr("1. Open a &backup as a new project…"), (
            self.tr("You get the whole project, verified, as it stood then; the steps listed below are missing.")
            if rescue.backups else self.tr("There is no backup of this project on this computer.")))
        layout.addWidget(self.backups, 1)
        layout.addSpacing(_APART)
        self.salvage_button = self._rung(layout, self.tr("2. &Salvage into a new project…"), (
            self.tr("You get the newest state of everything that can still be read and proved, word for word, and the "
                    "history as far as it is proved; what is missing, or had only in an older state, is listed.")
            if rescue.legible else self.tr("Nothing of a project can be read in this file any more.")))
        layout.addSpacing(_APART)
        self.text_button = self._rung(layout, self.tr("3. Write everything legible as plain &text…"), self.tr(
            "You get a folder of text files with every word that can be read, also what nothing proves; tags, notes' "
            "places and the register's links are missing."))
        close = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        if not rescue.backups:
            layout.addStretch(1)
        self.said = self._line("", "said")
        self.said.hide()
        layout.addWidget(self.said)
        layout.addLayout(row)
        self.backup_button.setEnabled(bool(rescue.backups))
        self.salvage_button.setEnabled(rescue.legible)
        self.text_button.setEnabled(Path(rescue.path).exists())
        in_order(self.backup_button, self.backups.list, self.backups.steps, self.salvage_button, self.text_button,
                 close)
        close.clicked.connect(self.reject)
        self.backup_button.clicked.connect(self._on_backup)
        self.backups.activated.connect(self._on_backup)
        self.salvage_button.clicked.connect(self.salvage_wanted)
        self.text_button.clicked.connect(self.text_wanted)
        first = next((one for one in (self.backup_button, self.salvage_button, self.text_button) if one.isEnabled()),
                     close)
        first.setDefault(True)
        first.setFocus()
        self.resize(SIZE[0], SIZE[1] if rescue.backups else layout.heightForWidth(SIZE[0]))

    def say(self, words: str) -> None:
        """Say why what was asked for was not done."""
        self.said.setText(words)
        self.said.show()

    def _line(self, words: str, name: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _rung(self, layout: QVBoxLayout, name: str, words: str) -> QPushButton:
        """A button with a sentence under it that says what one gets and what is missing."""
        button = QPushButton(name, self)
        button.setAccessibleDescription(words)
        button.setAutoDefault(True)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._line(words))
        return button

    def _on_backup(self) -> None:
        if self.backups.chosen is not None:
            self.backup_wanted.emit(self.backups.chosen)
