"""The notes of the letter: a list with computed numbers and lemmas, and the selected note's text below."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QTabBar, QToolButton, QVBoxLayout, QWidget

from editor.core.lemmas import lemmas
from editor.core.snapshot import NoteSnapshot
from editor.ui.controller import Controller
from editor.ui.delegates import NoteDelegate
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.kind_signs import SERIES_LABELS, series_label, series_tab
from editor.ui.models.notes_model import NoteItem, NoteRole, NotesModel, items_of
from editor.ui.panels.note_details import NoteDetails
from editor.ui.tab_order import in_order
from editor.ui.text_binding import TextBinding, note_numbers
from editor.ui.transcription.text_editor import TextEditor
from editor.ui.whole_rows import WholeRows


class NotesPanel(QWidget):
    """Lists the notes and edits one. It follows the caret of the text without taking the focus."""

    add_wanted = Signal()
    delete_wanted = Signal()
    move_wanted = Signal()
    leave_wanted = Signal()
    """Esc: back to the text, where the caret was."""
    entered = Signal()
    """The list or the text of a note has the focus now."""
    accept_wanted = Signal()
    """The lemma of the selected note is to be the words that stand there now."""
    picked = Signal(str)
    """A note was selected in the list by the editor; the text may show its place."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = NotesModel(self)
        self._items: list[NoteItem] = []
        self._make_series()
        self._make_list()
        self._make_body()
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._top)
        split.addWidget(self._bottom)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(split)
        controller.letter_shown.connect(self._on_shown)
        controller.letter_changed.connect(self._follow)
        self._enable()

    def _make_series(self) -> None:
        self._top = QWidget(self)
        self.series = QTabBar(self._top)
        self.series.setObjectName("note-series")
        self.series.setAccessibleName(self.tr("Series of notes shown"))
        self.series.setToolTip(self.tr("Which notes are listed (left and right arrow in the list)"))
        self.series.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.series.setDrawBase(False)
        self.series.setExpanding(False)
        self.series.setUsesScrollButtons(False)
        self.series.currentChanged.connect(lambda _tab: self._on_series())

    def _make_list(self) -> None:
        self.view = QListView(self._top)
        self.view.setObjectName("notes-list")
        self.view.setAccessibleName(self.tr("Notes of the letter"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(NoteDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.installEventFilter(self)
        self.empty = EmptyHint(self.view)
        WholeRows(self.view)
        self._buttons = [
            self._button(self.tr("New"), self.tr("Add a note at the caret (Ctrl+Alt+N)"), self.add_wanted),
            self._button(self.tr("To the caret"), self.tr("Move the note to the caret (Ctrl+Alt+M)"),
                         self.move_wanted),
            self._button(self.tr("Delete"), self.tr("Delete the note (Ctrl+Alt+Backspace)"), self.delete_wanted)]
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addStretch()
        for button in self._buttons:
            bar.addWidget(button)
        layout = QVBoxLayout(self._top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.series)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)

    def _button(self, label: str, name: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self._top)
        button.setObjectName("deed")
        button.setText(label)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _make_body(self) -> None:
        self._bottom = QWidget(self)
        self.details = NoteDetails(self._bottom)
        self._title = self.details.title
        self.editor = TextEditor(self._bottom, compact=True)
        self.editor.setObjectName("note-body")
        self.editor.setAccessibleName(self.tr("Text of the note"))
        self.editor.installEventFilter(self)
        self.binding = TextBinding(self.editor, self._controller)
        self.binding.clear()
        layout = QVBoxLayout(self._bottom)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.details.top)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.details)
        in_order(self.details.status, self.details.accept, self.editor, self.details.memo)
        self._controller.register_flush(self.details.flush)
        self.details.leave_wanted.connect(self.edit)
        self.details.accept_wanted.connect(self.accept_wanted)

    # What is shown

    @property
    def note_id(self) -> str:
        """The note selected, or an empty string."""
        item = self.model.item(self.view.currentIndex().row())
        return item.id if item is not None else ""

    @property
    def title_text(self) -> str:
        """The heading above the note's text."""
        return self._title.text()

    def select(self, note_id: str) -> None:
        """Select a note without taking the focus and without sending ``picked``; every series is shown where the
        one that is shown has it not."""
        if self.model.row_of(note_id) < 0 and any(item.id == note_id for item in self._items):
            self.series.setCurrentIndex(0)
        row = self.model.row_of(note_id)
        if row < 0 or note_id == self.note_id:
            return
        with QSignalBlocker(self.view.selectionModel()):
            self.view.selectionModel().setCurrentIndex(
                self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()
        self._show_body()

    def step(self, by: int) -> None:
        """Select the next note (1) or the one before (-1), and tell so."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def edit(self) -> None:
        """Put the caret into the text of the selected note."""
        if self.binding.text_id:
            self.editor.setFocus()

    def _on_shown(self, letter_id: str) -> None:
        self._items = []
        self.model.show([])
        self._fill_series()
        self.binding.clear()
        self._title.clear()
        if letter_id:
            self._follow()
            if self.model.rowCount():
                self.select(self.model.data(self.model.index(0), NoteRole.ID))
        self._enable()

    def _follow(self) -> None:
        snapshot = self._controller.snapshot
        if snapshot is None:
            return
        row, before = self.view.currentIndex().row(), self.note_id
        self._items = items_of(snapshot)
        self._fill_series()
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(self._listed())
        if self.model.row_of(before) < 0 and self.model.rowCount():
            item = self.model.item(min(max(0, row), self.model.rowCount() - 1))
            if item is not None:
                self.view.selectionModel().clearCurrentIndex()
                self.select(item.id)
        self._show_body()
        self._enable()

    # Series

    def _fill_series(self) -> None:
        """One tab for every series that the letter has, and one for all of them, each with its number of notes."""
        counts = Counter(item.series for item in self._items)
        wanted = [("", len(self._items)), *((name, counts[name]) for name in SERIES_LABELS if counts[name])]
        shown = self.shown_series
        with QSignalBlocker(self.series):
            while self.series.count() > len(wanted):
                self.series.removeTab(self.series.count() - 1)
            for tab, (name, count) in enumerate(wanted):
                label = f"{series_tab(name)} {count}"
                if tab == self.series.count():
                    self.series.addTab(label)
                self.series.setTabText(tab, label)
                self.series.setTabData(tab, name)
            names = [name for name, _count in wanted]
            self.series.setCurrentIndex(names.index(shown) if shown in names else 0)
        self.series.setVisible(len(wanted) > 2)

    @property
    def shown_series(self) -> str:
        """The series that is listed, or an empty string for all of them."""
        return str(self.series.tabData(self.series.currentIndex()) or "")

    def _listed(self) -> list[NoteItem]:
        return [item for item in self._items if self.shown_series in ("", item.series)]

    def _on_series(self) -> None:
        before = self.note_id
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(self._listed())
        if self.model.row_of(before) < 0 and self.model.rowCount():
            self.view.selectionModel().clearCurrentIndex()
            self.view.setCurrentIndex(self.model.index(0))
        self.view.viewport().update()

    def step_series(self, by: int) -> None:
        """List the next series (1) or the one before (-1)."""
        self.series.setCurrentIndex(min(max(0, self.series.currentIndex() + by), self.series.count() - 1))

    def _show_body(self) -> None:
        snapshot = self._controller.snapshot
        note = snapshot.note(self.note_id) if snapshot is not None else None
        if note is None or snapshot is None:
            self.binding.clear()
            self._title.clear()
            self.details.show_note(None, None, writable=False)
            return
        if note.body.text.id != self.binding.text_id:
            if not self.binding.settle():
                return  # what was typed into the note before could not be kept: it stays in sight
            self.binding.show(note.body, note_numbers(snapshot))
        self._title.setText(self._heading(note))
        placed = lemmas(snapshot).get(note.note.id)
        self.details.show_note(note.note, placed, writable=self._controller.writable)

    def _heading(self, note: NoteSnapshot) -> str:
        words = self.tr("Note {number}, {series}").format(
            number=note.number, series=series_label(note.note.series)) if note.number else self.tr("Head note")
        if note.note.source_label and note.note.source_label != note.number:
            words += self.tr(" · printed as {label}").format(label=note.note.source_label)
        return words

    def _enable(self) -> None:
        writable = self._controller.writable and bool(self._controller.letter_id)
        selected = bool(self.note_id)
        for button, usable in zip(self._buttons, (writable, writable and selected, writable and selected),
                                  strict=True):
            button.setEnabled(usable)
        self.empty.tell("" if self.model.rowCount() else no_letter(self._controller) or self.tr(
            "This letter has no notes yet.\n\nCtrl+Alt+N adds one at the caret."))
        self._bottom.setVisible(selected)

    def _on_current(self, _index: QModelIndex) -> None:
        self._show_body()
        self._enable()
        if self.note_id:
            self.picked.emit(self.note_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the text; Enter in the list goes into the note; Delete there deletes it; left and right
        choose the series."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave_wanted.emit()
                return True
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.edit()
                return True
            if watched is self.view and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.step_series(-1 if event.key() == Qt.Key.Key_Left else 1)
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Delete:
                self.delete_wanted.emit()
                return True
        return super().eventFilter(watched, event)
