"""The row above the list of changes: how it is arranged, and which changes are in it."""

from __future__ import annotations

from typing import cast, get_args

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from editor.app.review.worklist import Arrangement, Filter, Shown
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.review import words
from editor.ui.review.words import said

ARRANGEMENTS: dict[Arrangement, str] = {
    "letter": QT_TRANSLATE_NOOP("FilterRow", "By letter"), "kind": QT_TRANSLATE_NOOP("FilterRow", "By kind"),
    "person": QT_TRANSLATE_NOOP("FilterRow", "By person"),
}
SHOWN: dict[Shown, str] = {
    "all": QT_TRANSLATE_NOOP("FilterRow", "All"), "conflicts": QT_TRANSLATE_NOOP("FilterRow", "■ Conflicts"),
    "soft": QT_TRANSLATE_NOOP("FilterRow", "◆ Worth a look"),
    "automatic": QT_TRANSLATE_NOOP("FilterRow", "◦ Nothing in the way"),
    "undecided": QT_TRANSLATE_NOOP("FilterRow", "Undecided"),
}


class FilterRow(QWidget):
    """Says which changes are listed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.arranged = self._combo(self.tr("Arrangement of the changes"))
        for value, label in ARRANGEMENTS.items():
            self.arranged.addItem(QCoreApplication.translate("FilterRow", label), value)
        self.shown = self._combo(self.tr("Which changes are listed"))
        for value, label in SHOWN.items():
            self.shown.addItem(QCoreApplication.translate("FilterRow", label), value)
        self.kind = self._combo(self.tr("Kind of the changes"))
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words that the changes hold"))
        self.words.setPlaceholderText(self.tr("Filter (/)"))
        self.words.setClearButtonEnabled(True)
        self.typographic = QCheckBox(self.tr("Typographic too"), self)
        self.typographic.setToolTip(self.tr("Blanks, quotation marks and capitals"))
        self.typographic.setChecked(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.arranged, 0, 0)
        layout.addWidget(self.shown, 0, 1)
        layout.addWidget(self.kind, 1, 0)
        layout.addWidget(self.words, 1, 1)
        layout.addWidget(self.typographic, 2, 0, 1, 2)
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self.typographic.toggled.connect(lambda _on: self.changed.emit())
        self.show_kinds(())

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def show_kinds(self, kinds: tuple[str, ...]) -> None:
        """Offer these kinds."""
        wanted = ["", *kinds]
        if [self.kind.itemData(number) for number in range(self.kind.count())] == wanted:
            return
        chosen = self.kind.currentData()
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("Every kind"), "")
            for kind in kinds:
                self.kind.addItem(said(words.KINDS[kind]), kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    @property
    def filter(self) -> Filter:
        """What is to be listed."""
        shown = self.shown.currentData()
        return Filter(shown if shown in get_args(Shown) else "all", self.kind.currentData() or "",
                      self.words.text().strip(), self.typographic.isChecked())

    @property
    def arrangement(self) -> Arrangement:
        """How it is arranged."""
        return cast("Arrangement", self.arranged.currentData())

    def reset(self) -> None:
        """List everything."""
        for box in (self.shown, self.kind):
            box.setCurrentIndex(0)
        self.words.clear()
        self.typographic.setChecked(True)
