"""Who works here: name, initials and colour; whoever worked on this computer before can be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.people import initials_of, people_here
from editor.app.settings import Settings

WIDTH = 420
SWATCH = 16


class IdentityDialog(QDialog):
    """Asks who works here. ``name``, ``initials`` and ``colour`` are what was chosen."""

    help_page = "manual/comments.md#who-am-i"

    def __init__(self, settings: Settings, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who am I"))
        self.setMinimumWidth(WIDTH)
        self._known = {person.name: person for person in people_here(settings)}
        self.colour = settings.editor_colour
        self._name = QComboBox(self)
        self._name.setObjectName("identity-name")
        self._name.setEditable(True)
        self._name.addItems(list(self._known))
        self._name.setCurrentText(settings.editor_name)
        line = self._name.lineEdit()
        assert line is not None
        line.setPlaceholderText(account)
        line.selectAll()
        self._initials = QLineEdit(settings.editor_initials, self)
        self._initials.setObjectName("identity-initials")
        self._initials.setMaxLength(8)
        self._colour = QPushButton(self.tr("Choose…"), self)
        self._colour.setAutoDefault(False)
        self._colour.clicked.connect(self._choose)
        self._name.activated.connect(lambda _row: self._take_known())
        self._name.editTextChanged.connect(lambda _text: self._tell())
        form = QFormLayout()
        for words, widget in ((self.tr("&Name"), self._name), (self.tr("&Initials"), self._initials),
                              (self.tr("&Colour"), self._colour)):
            caption = QLabel(words, self)
            caption.setBuddy(widget)
            widget.setAccessibleName(words.replace("&", ""))
            form.addRow(caption, widget)
        hint = QLabel(self.tr("The history, comments and readings name you so. What was done before keeps its name."),
                      self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self._tell()
        self._name.setFocus()

    @property
    def name(self) -> str:
        """The name written."""
        return " ".join(self._name.currentText().split())

    @property
    def initials(self) -> str:
        """The initials; empty where those that follow from the name will do."""
        return self._initials.text().strip()

    def _take_known(self) -> None:
        """Somebody who worked here before: with initials and colour as they had them."""
        known = self._known.get(self.name)
        if known is not None:
            self._initials.setText("" if known.initials == initials_of(known.name) else known.initials)
            self.colour = known.colour
            self._tell()

    def _tell(self) -> None:
        self._initials.setPlaceholderText(initials_of(self.name) if self.name else "")
        sample = QPixmap(SWATCH, SWATCH)
        sample.fill(QColor(self.colour))
        self._colour.setIcon(QIcon(sample))

    def _choose(self) -> None:
        colour = QColorDialog.getColor(QColor(self.colour), self, self.tr("Your colour"))
        if colour.isValid():
            self.colour = colour.name()
            self._tell()
