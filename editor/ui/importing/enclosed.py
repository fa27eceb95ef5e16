"""Where pictures that come within documents are to lie: asked where there are any."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor.app.scans.enclosed import Where
from editor.ui.noop import QT_TRANSLATE_NOOP

WHERES: tuple[tuple[Where, str], ...] = (
    ("copy", QT_TRANSLATE_NOOP("Importing", "become pages, beside the project")),
    ("embed", QT_TRANSLATE_NOOP("Importing", "become pages, in the project file")),
    ("none", QT_TRANSLATE_NOOP("Importing", "are left out and named")))


class PicturesChoice(QWidget):
    """How many pictures there are, and what is to become of them. Hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel(self)
        self.box = QComboBox(self)
        self.box.setObjectName("import-pictures")
        self.box.setAccessibleName(self.tr("What becomes of the pictures in the documents"))
        for key, words in WHERES:
            self.box.addItem(QCoreApplication.translate("Importing", words), key)
        self._caption.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._caption)
        row.addWidget(self.box)
        self.hide()

    @property
    def where(self) -> Where:
        """What was chosen."""
        return WHERES[self.box.currentIndex()][0]

    def show_count(self, count: int) -> None:
        """Say how many pictures come."""
        self._caption.setText(self.tr("&Pictures ({count})").format(count=count))
        self.setVisible(count > 0)
