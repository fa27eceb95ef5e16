"""The notes of the whole project in one list: filtered as one types, sorted, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from editor.core.operations import Changed
from editor.core.rows import NoteRow
from editor.ui.commands.references import go_to_note
from editor.ui.controller import Controller, is_typing
from editor.ui.desk import Desk
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.kind_signs import note_status_label, series_label, shortened_lemma, state_label
from editor.ui.models.all_notes_model import AllNotesModel
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.panels.letters_panel import FilterField
from editor.ui.row_delegate import Index, RowDelegate, ink, line_height, small, strong, write
from editor.ui.sight import SeenPanel, in_sight
from editor.ui.whole_rows import WholeRows

SLICE = 120
"""Letters whose notes are read at a time: a few hundredths of a second."""

FILTER_MS, REST_MS = 120, 600
MANY = 400
"""With more letters than this in one step every note is read again."""


class AllNotesDelegate(RowDelegate):
    """A note: letter, number and lemma; below, how it begins, and how far it is."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one note."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, NoteRow):
            return
        bold, quiet = strong(option.font), small(option.font)
        used = write(painter, rect, f"{row.letter_number} · ", option.font, ink(option, "muted"))
        first = rect.adjusted(used, 0, 0, 0)
        used = write(painter, first, row.number or "–", bold, ink(option, "note"))
        first = first.adjusted(used + 8, 0, 0, 0)
        said = [note_status_label(row.status), series_label(row.series) if row.series != "editorial" else ""]
        used = write(painter, first, " · ".join(filter(None, said)), quiet, ink(option, "muted"), right=True)
        slanted = QFont(option.font)
        slanted.setItalic(True)
        write(painter, first.adjusted(0, 0, -used - 8, 0), self._lemma(row), slanted,
              ink(option, "muted" if row.guessed else "text"))
        second = rect.adjusted(0, line_height(bold), 0, 0)
        write(painter, second, row.words or "⚠ " + state_label(row.state), quiet, ink(option, "muted"))

    def _lemma(self, row: NoteRow) -> str:
        if not row.anchored:
            return "" if row.series == "head" else self.tr("⚠ not in the text")
        if row.guessed:
            return f"… {row.lemma}" if row.lemma else ""
        lemma = shortened_lemma(row.lemma)
        return self.tr("⚠ changed: {lemma}]").format(lemma=lemma) if row.changed else f"{lemma}]"


class AllNotesPanel(SeenPanel):
    """Reads the notes when it is first seen, in slices, and follows what is changed."""

    go_wanted = Signal(str, str)
    """A letter and a note of it."""
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = AllNotesModel(self)
        self._unread: list[str] = []
        self._stale: set[str] = set()
        self._loaded = False
        self._make_views()
        self._reading = self._timer(0, self._read_slice)
        self._wait = self._timer(FILTER_MS, self._apply_filter)
        self._rest = self._timer(REST_MS, self._read_stale)
        controller.project_opened.connect(self._forget)
        controller.project_closed.connect(self._forget)
        controller.changed.connect(self._on_changed)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _make_views(self) -> None:
        self.filter = FilterField(self)
        self.filter.setObjectName("all-notes-filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter all notes…"))
        self.filter.setAccessibleName(self.tr("Filter the notes of the project"))
        self.filter.setToolTip(self.tr("Words of lemma, note, series or status; a letter's number; “lemma changed”"))
        self.filter.textChanged.connect(lambda _text: self._wait.start())
        self.filter.leave.connect(self._to_list)
        self.filter.installEventFilter(self)
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Order of the notes"))
        for key, label in (("", self.tr("By letter")), ("lemma", self.tr("By lemma")), ("words", self.tr("By text")),
                           ("series", self.tr("By series")), ("status", self.tr("By status")),
                           ("changed", self.tr("Doubtful first"))):
            self.sort.addItem(label, key)
        self.sort.currentIndexChanged.connect(lambda _row: self._keep_current(self._set_sort))
        self.view = QListView(self)
        self.view.setObjectName("all-notes-list")
        self.view.setAccessibleName(self.tr("Notes of the project"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(AllNotesDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(lambda index: self._go(index.row()))
        self.view.installEventFilter(self)
        self.empty = EmptyHint(self.view)
        WholeRows(self.view)
        self._said = QLabel(self)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.sort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._said)

    @property
    def said(self) -> str:
        """What is said below the list, or in it while it is empty."""
        return self._said.text() or self.empty.text()

    # Reading

    def _forget(self) -> None:
        self._loaded = False
        self._reading.stop()
        self._rest.stop()
        self._stale.clear()
        self._unread = []
        with QSignalBlocker(self.filter):
            self.filter.clear()
        self.model.set_filter("")
        self.model.clear()
        if in_sight(self):
            self.load()

    def catch_up(self) -> None:
        """Read the notes, or what was changed in them while nobody could see it."""
        self.load()
        self._read_stale()

    def load(self) -> None:
        """Begin to read every note, unless that was done or begun."""
        if self._loaded or not self._controller.is_open:
            return
        self._loaded = True
        with self._controller.guard():
            self._unread = self._controller.session.letter_ids()
        self.model.clear(self._unread)
        self._unread.reverse()
        self._read_slice()

    def _read_slice(self) -> None:
        if not self._controller.is_open:
            return
        some = [self._unread.pop() for _ in range(min(SLICE, len(self._unread)))]
        self._read(some)
        if self._unread:
            self._reading.start()
        if not self._unread or self.model.total < 2 * SLICE:
            self._keep_current(self.model.apply)
        self._say()

    def _read(self, letters: list[str]) -> None:
        with self._controller.guard():
            self.model.take(letters, self._controller.session.note_rows(letters))

    def _on_changed(self, changed: Changed) -> None:
        if not self._loaded or not changed.letters:
            return
        self._stale |= changed.letters
        if is_typing(changed) or not in_sight(self):
            self._rest.start()
        else:
            self._read_stale()

    def _read_stale(self) -> None:
        self._rest.stop()
        if not self._controller.is_open or not self._stale:
            return
        stale, self._stale = list(self._stale), set()
        if len(stale) > MANY:
            self._loaded = False
            self.load()
            return
        with self._controller.guard():
            self.model.set_order(self._controller.session.letter_ids())
        self._read(stale)
        self._keep_current(self.model.apply)
        self._say()

    # What is shown

    def _keep_current(self, change: Callable[[], None]) -> None:
        """Do something that shows other rows; the note that was selected stays so, where it is still listed."""
        row = self.model.row(self.view.currentIndex().row())
        change()
        number = self.model.row_of(row.id) if row is not None else 0
        self._select(max(0, number))

    def _select(self, number: int) -> None:
        if number < self.model.rowCount() and number != self.view.currentIndex().row():
            self.view.selectionModel().setCurrentIndex(
                self.model.index(number), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(self.model.index(number))

    def _set_sort(self) -> None:
        self.model.set_sort(self.sort.currentData())

    def _apply_filter(self) -> None:
        self._wait.stop()
        self._keep_current(lambda: self.model.set_filter(self.filter.text()))
        self._say()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self.empty.tell(self._nothing() if not shown and not self._unread else "")
        if self._unread:
            self._said.setText(self.tr("Reading the notes… %n letters to go", "", len(self._unread)))
        elif not shown:
            self._said.setText("")
        elif shown == total:
            self._said.setText(self.tr("%n notes · ↵ goes there · Esc to the text", "", total))
        else:
            self._said.setText(self.tr("{shown} of {total} notes · Esc in the filter shows all").format(
                shown=shown, total=total))

    def _nothing(self) -> str:
        """What is said where nothing is listed."""
        if self.model.total:
            return self.tr("No note matches the filter.\n\nEsc in the filter shows all again.")
        return no_letter(self._controller) or self.tr(
            "The project has no notes yet.\n\nCtrl+Alt+N adds one at the caret.")

    # Keys

    def _to_list(self) -> None:
        if self._wait.isActive():
            self._apply_filter()
        if self.view.currentIndex().row() < 0:
            self._select(0)
        self.view.setFocus()

    def _go(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.go_wanted.emit(row.letter, row.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the text; words typed in the list go on in the filter."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape and (watched is self.view or not self.filter.text()):
            self.leave_wanted.emit()
            return True
        if watched is self.view and event.text().strip() and event.text().isprintable():
            self.filter.setFocus()
            self.filter.insert(event.text())
            return True
        return super().eventFilter(watched, event)


def make(desk: Desk) -> AllNotesPanel:
    """Return the panel with its commands connected."""
    panel = AllNotesPanel(desk.controller, desk.window)
    panel.go_wanted.connect(lambda letter, note: go_to_note(desk, letter, note))
    panel.leave_wanted.connect(desk.text.editor.setFocus)
    return panel
