"""The deliveries that were opened and not put aside, to be continued or put aside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from editor.app.review.review import Summary
from editor.core.received import Source
from editor.ui.local_forms import moment_text
from editor.ui.tab_order import in_order

WIDTH = 560


class Delivery(NamedTuple):
    """A delivery with how its review stands."""

    source: Source
    summary: Summary


class DeliveriesDialog(QDialog):
    """Asks which delivery is meant. ``chosen`` is its source, ``aside`` whether it is to be put aside."""

    help_page = "manual/review.md#leaving-and-going-on"

    def __init__(self, deliveries: Sequence[Delivery], parent: QWidget | None = None, *, aside: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put a delivery aside") if aside else self.tr("Continue a review"))
        self.setMinimumWidth(WIDTH)
        self._deliveries = list(deliveries)
        self.chosen: Source | None = None
        self.aside = False
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Open deliveries"))
        for one in deliveries:
            self.list.addItem(self._words(one))
        self.list.setCurrentRow(0)
        self._continue = QPushButton(self.tr("&Continue"), self)
        self._aside = QPushButton(self.tr("&Put aside"), self)
        cancel = QPushButton(self.tr("Cancel"), self)
        (self._aside if aside else self._continue).setDefault(True)
        hint = QLabel(self.tr("What is put aside is not proposed any more; what was decided stays. Opening the file "
                              "again brings it back."), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._aside)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._continue)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(hint)
        layout.addLayout(row)
        in_order(self.list, self._aside, cancel, self._continue)
        cancel.clicked.connect(self.reject)
        self._continue.clicked.connect(lambda: self._choose(aside=False))
        self._aside.clicked.connect(lambda: self._choose(aside=True))
        self.list.itemActivated.connect(lambda _item: self._choose(aside=aside))
        self.list.setFocus()

    def _words(self, one: Delivery) -> str:
        when = moment_text(datetime.fromisoformat(one.source.opened_at).astimezone())
        return self.tr("{file}, from {name}, opened {when}: {decided} of {all} decided").format(
            file=one.source.file, name=one.source.editor or self.tr("somebody"), when=when,
            decided=one.summary.decided, all=one.summary.changes)

    def _choose(self, *, aside: bool) -> None:
        number = self.list.currentRow()
        if 0 <= number < len(self._deliveries):
            self.chosen, self.aside = self._deliveries[number].source, aside
            self.accept()
