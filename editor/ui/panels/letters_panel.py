"""The list of letters with its filter."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from editor.core.messages import LetterbookError
from editor.core.operations import Changed
from editor.ui.controller import Controller, is_typing
from editor.ui.delegates import LetterDelegate
from editor.ui.messages import worded_error
from editor.ui.models.letters_model import LettersModel

FILTER_MS = 150
"""How long the filter waits for the next key, in milliseconds."""

REST_MS = 1200
"""How long typing must rest before the row of its letter is read again, in milliseconds."""

RECOUNT_MS = 1_000
"""How often rows are read again while the problems of letters are being counted, in milliseconds."""


class LettersPanel(QWidget):
    """Shows the letters that match the filter; ``chosen`` sends the id of the one to show."""

    chosen = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = LettersModel(self)
        self._make_views()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FILTER_MS)
        self._wait.timeout.connect(self._apply_filter)
        self._typed: Changed | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._filter.textChanged.connect(lambda _text: self._wait.start())
        controller.project_opened.connect(self._on_opened)
        controller.project_closed.connect(lambda: self._set_session(opened=False))
        controller.letter_shown.connect(self._select)
        controller.changed.connect(self._on_changed)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(RECOUNT_MS)
        self._recount.timeout.connect(self.model.read_again)
        controller.counted.connect(lambda: self._recount.isActive() or self._recount.start())

    def _make_views(self) -> None:
        self._filter = FilterField(self)
        self._filter.setObjectName("letters-filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setPlaceholderText(self.tr("Filter…"))
        self._filter.setAccessibleName(self.tr("Filter the letters"))
        self._filter.setToolTip(self.tr("Words, or from:NAME to:NAME date:1922..1924 has:problems"))
        self.view = QListView(self)
        self.view.setObjectName("letters-list")
        self.view.setAccessibleName(self.tr("Letters"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(LetterDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self._filter.leave.connect(self._leave_filter)
        self._count = QLabel(self)
        self._count.setObjectName("hint")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 4, 6)
        layout.addWidget(self._filter)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._count)

    @property
    def filter(self) -> QLineEdit:
        """The filter field."""
        return self._filter

    @property
    def count_text(self) -> str:
        """What is said below the list."""
        return self._count.text()

    def step(self, by: int) -> None:
        """Show the next letter of the list (1) or the one before (-1)."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _on_opened(self) -> None:
        self._set_session(opened=True)

    def _set_session(self, *, opened: bool) -> None:
        with QSignalBlocker(self._filter):
            self._filter.clear()
        self._wait.stop()
        self._rest.stop()
        self._typed = None
        self.model.set_session(self._controller.session if opened else None)
        self._say()

    def _apply_filter(self) -> None:
        try:
            self.model.set_filter(self._filter.text().strip())
        except LetterbookError as error:
            self._count.setText(worded_error(error))
            return
        self._select(self._controller.letter_id)
        self._say()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total()
        if total == 0:
            self._count.setText(self.tr("No letters yet: Ctrl+I imports, Ctrl+N begins one.")
                                if self._controller.is_open else "")
        elif shown == total:
            self._count.setText(self.tr("1 letter") if total == 1 else self.tr("%n letters", "", total))
        else:
            self._count.setText(self.tr("{shown} of {total} letters").format(shown=shown, total=total))

    def _on_changed(self, changed: Changed) -> None:
        """Follow at once; while somebody types, when there is a rest: a row counts the letter's problems anew."""
        if is_typing(changed):
            self._typed = changed
            self._rest.start()
            return
        self._follow(changed)

    def _on_rest(self) -> None:
        if self._typed is not None and self._controller.is_open:
            self._follow(self._typed)
        self._typed = None

    def _follow(self, changed: Changed) -> None:
        before = self.model.rowCount()
        self.model.follow(changed)
        if changed.letters:
            self._select(self._controller.letter_id)
        if self.model.rowCount() != before:
            self._say()

    def _on_current(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None and row.id != self._controller.letter_id:
            self.chosen.emit(row.id)

    def _select(self, letter_id: str) -> None:
        index = self.model.index_of(letter_id)
        if index == self.view.currentIndex():
            return
        with QSignalBlocker(self.view.selectionModel()):
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect if index.isValid()
                else QItemSelectionModel.SelectionFlag.Clear)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _leave_filter(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self._apply_filter()
        self.view.setFocus()


class FilterField(QLineEdit):
    """A field that the arrow down, or Enter, leaves for the list; Esc empties it."""

    leave = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down and Enter go to the list; Esc shows every letter again."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
