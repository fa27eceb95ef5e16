"""The view of the letters: headings fold by key, words go to the filter, an empty list says what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from editor.ui.delegates import LetterDelegate
from editor.ui.empty_hint import EmptyHint
from editor.ui.models.letters_model import LettersModel


class LettersView(QTableView):
    """A list of letters under headings. Enter goes to the text; so does Esc.

    A table of one column: a QListView asks for every row by its index before it shows the first.
    """

    text_wanted = Signal()
    delete_wanted = Signal()
    typed = Signal(str)
    """Words that were typed here: they are meant for the filter."""

    def __init__(self, model: LettersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = model
        self.empty = EmptyHint(self)
        self.setModel(model)
        self.setItemDelegate(LetterDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropOverwriteMode(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def _fit_rows(self) -> None:
        """Make every row as high as its lines are."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self.verticalHeader().setDefaultSectionSize(
            self.itemDelegate().sizeHint(option, self._letters.index(0)).height())

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def selected_ids(self) -> list[str]:
        """The letters that are selected, in the order of the list."""
        return self._letters.ids_in({index.row() for index in self.selectionModel().selectedRows()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right fold, Enter and Esc go to the text, words to the filter; the rest is as in every list."""
        row, key = self.currentIndex().row(), event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        heading = self._letters.section_at(row)
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, folded=key == Qt.Key.Key_Left)
        elif plain and heading is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._fold(row, folded=not heading.folded)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.text_wanted.emit()
        elif plain and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif _is_word(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: in a table they would stay in theirs."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _fold(self, row: int, *, folded: bool) -> None:
        """Fold or open a heading; from a letter the arrow to the left goes to the heading above it first."""
        above = self._letters.heading_row(row)
        if above < 0:
            return
        if above != row:
            if folded:
                self.setCurrentIndex(self._letters.index(above))
            return
        self._letters.fold(row, folded=folded)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a heading folds or opens it; on a letter it goes to the text."""
        index = self.indexAt(event.position().toPoint())
        heading = self._letters.section_at(index.row()) if index.isValid() else None
        if heading is not None:
            self._letters.fold(index.row(), folded=not heading.folded)
        elif index.isValid():
            self.text_wanted.emit()

    def show_row(self, index: QModelIndex) -> None:
        """Bring a row into view, without moving where it is in view already."""
        if index.isValid():
            self.scrollTo(index)


def _is_word(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & command


class FilterField(QLineEdit):
    """A field that the arrow down, or Enter, leaves for the list; Esc empties it, and then leaves it for the text."""

    leave = Signal()
    text_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down and Enter go to the list; Esc shows every letter again."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.text_wanted.emit()
        else:
            super().keyPressEvent(event)
