"""What a salvage brought, and what of the damaged file could not be had."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from editor.core.salvaged import Salvaged
from editor.ui.local_forms import number_text
from editor.ui.messages import worded
from editor.ui.tab_order import in_order

SIZE = (640, 420)


class SalvagedDialog(QDialog):
    """Says what there is and lists what is missing. Accepted: the new project is to be opened."""

    help_page = "manual/safety.md#a-damaged-project"

    def __init__(self, told: Salvaged, parent: QWidget | None = None, *, project: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Salvaged") if project else self.tr("Written as plain text"))
        self.resize(*SIZE)
        said = self.tr("{name} holds: letters {letters}, notes {notes}, entries of the register {entities}.").format(
            name=Path(told.output).name, letters=number_text(told.letters), notes=number_text(told.notes),
            entities=number_text(told.entities))
        if not told.missing:
            said += " " + self.tr("Nothing is missing.")
        self.said = QLabel(said, self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.heading = QLabel(self.tr("&Missing, or had in an older state:"), self)
        self.missing = QListWidget(self)
        self.missing.setAccessibleName(self.tr("What could not be had"))
        self.missing.setWordWrap(True)
        self.missing.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.missing.addItems([worded(one) for one in told.missing])
        self.heading.setBuddy(self.missing)
        self.heading.setVisible(bool(told.missing))
        self.missing.setVisible(bool(told.missing))
        close = QPushButton(self.tr("Close"), self)
        self.open_button = QPushButton(self.tr("&Open the new project") if project else self.tr("&Show the folder"),
                                       self)
        self.open_button.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addWidget(self.heading)
        layout.addWidget(self.missing, 1)
        if not told.missing:
            layout.addStretch(1)
        layout.addLayout(row)
        in_order(self.missing, close, self.open_button)
        close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.accept)
        self.open_button.setFocus()
