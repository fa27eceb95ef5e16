"""Work lists over the letters: places to tag after a look at each, and mentions that nobody has identified."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QProgressBar, QToolButton, QVBoxLayout, QWidget

from editor.ui.empty_hint import EmptyHint
from editor.ui.models.rows_model import RowsModel
from editor.ui.register_delegates import PlaceLineDelegate, PlaceRow, place_line
from editor.ui.whole_rows import WholeRows

ENTRY, REGISTER, CAPITALS, NOBODY = "entry", "register", "capitals", "nobody"
LETTER, FILTERED, PROJECT = "letter", "filtered", "project"
HEIGHT = 210
"""Pixels that it asks for where it is first shown."""

TURNS = {"yes": "no", "no": "yes", "never": "yes"}


class OccurrencesPanel(QWidget):
    """A list of places with a choice of list and of letters. What is to be done is asked for by signals."""

    list_wanted = Signal()
    """Another list, or the same one in other letters."""
    go_wanted = Signal(object, bool)
    """Show a place; with True the caret goes there."""
    tag_wanted = Signal(object)
    """Ask whom the words at this place stand for."""
    apply_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[PlaceRow] = RowsModel(place_line, self)
        self._rows: list[PlaceRow] = []
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.which = self._choice(self.tr("Which list"), [
            (ENTRY, self.tr("Names of the entry")), (REGISTER, self.tr("Names of the register, untagged")),
            (CAPITALS, self.tr("Words that look like names")), (NOBODY, self.tr("Mentions not identified"))])
        self.scope = self._choice(self.tr("In which letters"), [
            (LETTER, self.tr("This letter")), (FILTERED, self.tr("Filtered letters")),
            (PROJECT, self.tr("All letters"))])
        self.scope.setCurrentIndex(2)
        self._make_view()
        self._make_layout()
        self.begin_without_entry()
        for box in (self.which, self.scope):
            box.currentIndexChanged.connect(lambda _row: self.list_wanted.emit())

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for key, words in choices:
            box.addItem(words, key)
        return box

    def _make_view(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("occurrences-list")
        self.view.setAccessibleName(self.tr("Places to look at"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PlaceLineDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(60)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._show_current())
        self.view.doubleClicked.connect(lambda _index: self._go())
        self.view.installEventFilter(self)
        self.empty = EmptyHint(self.view)
        WholeRows(self.view)

    def _make_layout(self) -> None:
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of the search"))
        self._bar.setMaximumHeight(8)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self.apply = QToolButton(self)
        self.apply.setObjectName("deed")
        self.apply.setText(self.tr("Tag the chosen"))
        self.apply.setToolTip(self.tr("Tag the chosen places and remember the rejected ones (Ctrl+↵)"))
        self.apply.setAccessibleName(self.apply.toolTip())
        self.apply.clicked.connect(lambda _checked=False: self.apply_wanted.emit())
        choices = QHBoxLayout()
        choices.setSpacing(3)
        choices.addWidget(self.which)
        choices.addWidget(self.scope)
        choices.addWidget(self._title, 1)
        bar = QHBoxLayout()
        bar.addWidget(self._hint, 1)
        bar.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(choices)
        layout.addWidget(self._bar)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)

    def sizeHint(self) -> QSize:
        """As high as a few places: the text above it needs the room."""
        return QSize(super().sizeHint().width(), HEIGHT)

    # Showing

    def begin(self, title: str, *, choosing: bool) -> None:
        """Empty the list for another one; ``choosing`` says whether places are chosen in it."""
        self._title.setText(title)
        self._rows = []
        self.apply.setVisible(choosing)
        self.model.show(())
        self.tell("")

    def begin_without_entry(self) -> None:
        """Empty the list and say how an entry is chosen."""
        self.begin("", choosing=False)
        self.tell(self.tr("No entry is chosen.\n\nPut the caret into a tag and press Ctrl+Shift+T, or choose another "
                          "list above."))

    def add(self, rows: Sequence[PlaceRow]) -> None:
        """Add places at the end."""
        first = not self._rows
        self._rows += rows
        self.empty.tell("")
        self._refresh(0 if first else self.view.currentIndex().row())

    def progress(self, done: int, total: int) -> None:
        """Show how far the search is; 0 of 0 hides it."""
        self._bar.setVisible(total > 0)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def tell(self, words: str) -> None:
        """Say something below the list, or in it while it is empty."""
        self._hint.setText(words if self._rows else "")
        self.empty.tell("" if self._rows else words)

    @property
    def said(self) -> str:
        """What is said below the list, or in it while it is empty."""
        return self._hint.text() or self.empty.text()

    @property
    def title(self) -> str:
        """What is said above the list."""
        return self._title.text()

    def rows(self, mark: str | None = None) -> list[PlaceRow]:
        """The places, or those with a mark."""
        return [row for row in self._rows if mark is None or row.mark == mark]

    def current(self) -> PlaceRow | None:
        """The place selected."""
        return self.model.row(self.view.currentIndex().row())

    def remove(self, row: PlaceRow) -> None:
        """Take a place off the list: it is done. The next one is selected."""
        here = self.view.currentIndex().row()
        self._rows = [other for other in self._rows if other.key != row.key]
        self._refresh(here)

    def _refresh(self, here: int) -> None:
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(self._rows)
            if self._rows:
                index = self.model.index(min(max(0, here), len(self._rows) - 1))
                self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.view.scrollTo(index)

    # Keys

    def _show_current(self) -> None:
        row = self.current()
        if row is not None and self.view.hasFocus():
            self.go_wanted.emit(row, False)

    def _go(self) -> None:
        row = self.current()
        if row is not None:
            self.go_wanted.emit(row, True)

    def _mark(self, row: PlaceRow | None, mark: str) -> None:
        if row is not None and row.mark:
            self._rows = [other._replace(mark=mark) if other.key == row.key else other for other in self._rows]
            self._refresh(self.view.currentIndex().row())

    def _mark_all(self, mark: str) -> None:
        self._rows = [row._replace(mark=mark) if row.mark in ("yes", "no") else row for row in self._rows]
        self._refresh(self.view.currentIndex().row())

    def _turn(self) -> None:
        row = self.current()
        if row is not None:
            self._mark(row, TURNS.get(row.mark, ""))

    def _reject(self) -> None:
        row = self.current()
        if row is not None:
            self._mark(row, "no" if row.mark == "never" else "never")
            self.view.setCurrentIndex(self.model.index(min(
                self.view.currentIndex().row() + 1, self.model.rowCount() - 1)))

    def _ask(self) -> None:
        row = self.current()
        if row is not None:
            self.tag_wanted.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space chooses, A all, N none, X never, T tags one, Enter goes there, Ctrl+Enter tags, Esc to the text."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.apply.isVisible() and self.apply.isEnabled():
                self.apply_wanted.emit()
            return True
        handlers = {Qt.Key.Key_Return: self._go, Qt.Key.Key_Enter: self._go, Qt.Key.Key_Space: self._turn,
                    Qt.Key.Key_A: lambda: self._mark_all("yes"), Qt.Key.Key_N: lambda: self._mark_all("no"),
                    Qt.Key.Key_X: self._reject, Qt.Key.Key_T: self._ask, Qt.Key.Key_Escape: self.leave_wanted.emit}
        if key in handlers and not control:
            handlers[key]()
            return True
        return super().eventFilter(watched, event)
