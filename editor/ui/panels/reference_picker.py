"""The picker of cross-references: type a number, a date, a name or words of a note; Enter takes what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from editor.app.reference_choices import ReferenceChoice
from editor.ui.models.rows_model import RowsModel
from editor.ui.panels.overlay import Overlay
from editor.ui.row_delegate import PairDelegate

Find = Callable[[str, Sequence[str]], list[ReferenceChoice]]

WIDTH, HEIGHT = 470, 380
WAIT_MS = 90
"""How long after a key the list waits for the next one."""

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class ReferencePicker(Overlay):
    """Asks what a reference points to and how it is worded. ``chosen`` sends the choice and the wording."""

    help_page = "manual/notes.md"

    chosen = Signal(object, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Cross-reference"))
        self.setFixedSize(WIDTH, HEIGHT)
        self._find: Find = lambda _query, _kinds: []
        self.model: RowsModel[tuple[str, str, ReferenceChoice]] = RowsModel(self._said, self)
        self._make_fields()
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("What it can point to"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(PairDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        hint = QLabel(self.tr("↵ insert · Tab wording, then what to look for · Esc cancel"), self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setObjectName("hint")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._look)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.wording)
        top.addWidget(self.kinds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)

    def _make_fields(self) -> None:
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Number, date, name or words of a note"))
        self.field.setPlaceholderText(self.tr("Number, date, name, words…"))
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self.wording = QComboBox(self)
        self.wording.setAccessibleName(self.tr("Wording"))
        for kind, label in (("see", self.tr("see …")), ("cf", self.tr("cf. …")), ("plain", self.tr("name only")),
                            ("date", self.tr("date only"))):
            self.wording.addItem(label, kind)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("What to look for"))
        for kind, label in (("", self.tr("Anything")), ("note", self.tr("Notes")), ("letter", self.tr("Letters")),
                            ("entry", self.tr("Register")), ("outside", self.tr("Elsewhere"))):
            self.kinds.addItem(label, kind)
        self.kinds.currentIndexChanged.connect(self._look)
        for field in (self.field, self.wording, self.kinds):
            field.installEventFilter(self)

    def _said(self, row: tuple[str, str, ReferenceChoice]) -> str:
        return ", ".join(part for part in row[:2] if part)

    def open_for(self, words: str, wording: str, find: Find, place: QRect) -> None:
        """Ask; ``words`` are looked for at first, ``wording`` is what is chosen already, where it is anything."""
        self._find = find
        with QSignalBlocker(self.kinds):
            self.kinds.setCurrentIndex(0)
        if wording:
            self.wording.setCurrentIndex(max(0, self.wording.findData(wording)))
        with QSignalBlocker(self.field):
            self.field.setText(" ".join(words.split()))
        self.field.selectAll()
        self._look()
        self.open_at(place, self.field)

    def _look(self) -> None:
        self._wait.stop()
        kind = self.kinds.currentData()
        choices = self._find(self.field.text(), (kind,) if kind else ())
        self.model.show([(self._title(choice), choice.detail, choice) for choice in choices])
        self._list.setCurrentIndex(self.model.index(0))

    def _title(self, choice: ReferenceChoice) -> str:
        if choice.to == "outside":
            return self.tr("Elsewhere: “{words}”").format(words=choice.title)
        return self.tr("Entry: {name}").format(name=choice.title) if choice.to == "entry" else choice.title

    def _take(self, row: int) -> None:
        if self._wait.isActive():
            self._look()
        found = self.model.row(max(0, row))
        if found is not None:
            self.dismiss()
            self.chosen.emit(found[2], self.wording.currentData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field keeps the focus; Enter takes the current row."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex().row())
            return True
        if key in STEPS and watched is self.field:
            row = self._list.currentIndex().row() + STEPS[key]
            self._list.setCurrentIndex(self.model.index(min(max(0, row), self.model.rowCount() - 1)))
            return True
        return super().eventFilter(watched, event)
