"""The list of letters with its filter, its order and its groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.core.messages import LetterbookError
from editor.core.operations import Changed
from editor.ui.controller import Controller, is_typing
from editor.ui.elided_box import ElidedBox
from editor.ui.empty_hint import no_letters
from editor.ui.messages import worded_error
from editor.ui.models.letters_model import LettersModel
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.letters_view import FilterField, LettersView
from editor.ui.tab_order import in_order

FILTER_MS = 150
"""How long the filter waits for the next key, in milliseconds."""

REST_MS = 1200
"""How long typing must rest before the row of its letter is read again, in milliseconds."""

RECOUNT_MS = 1_000
"""How often rows are read again while the problems of letters are being counted, in milliseconds."""

SORTS: tuple[tuple[str, str], ...] = (
    ("order", QT_TRANSLATE_NOOP("Letters", "Project order")),
    ("date", QT_TRANSLATE_NOOP("Letters", "By date")),
    ("-date", QT_TRANSLATE_NOOP("Letters", "Latest first")),
    ("number", QT_TRANSLATE_NOOP("Letters", "By number")),
    ("sender", QT_TRANSLATE_NOOP("Letters", "By sender")),
    ("recipient", QT_TRANSLATE_NOOP("Letters", "By recipient")),
    ("title", QT_TRANSLATE_NOOP("Letters", "By title")),
    ("-problems", QT_TRANSLATE_NOOP("Letters", "Most problems")),
)
"""What the list can be sorted by (a sort key of the project), as it is offered."""

GROUPS: tuple[tuple[str, str], ...] = (
    ("", QT_TRANSLATE_NOOP("Letters", "No groups")),
    ("year", QT_TRANSLATE_NOOP("Letters", "Years")),
    ("correspondents", QT_TRANSLATE_NOOP("Letters", "Correspondents")),
    ("status", QT_TRANSLATE_NOOP("Letters", "Status")),
)
"""What the list can be grouped by."""


class LettersPanel(QWidget):
    """Shows the letters that match the filter; ``chosen`` sends the id of the one to show."""

    chosen = Signal(str)
    text_wanted = Signal()
    """The editor wants to go back to the text."""
    arranged = Signal(str, str)
    """Another order and other groups were chosen."""

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
        controller.counted.connect(self._on_counted)

    def _make_views(self) -> None:
        self._make_filter()
        self.view = LettersView(self.model, self)
        self.view.setObjectName("letters-list")
        self.view.setAccessibleName(self.tr("Letters"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.text_wanted.connect(self.text_wanted)
        self.view.typed.connect(self._on_typed)
        self._sort = self._box("letters-sort", self.tr("Sort the letters"), SORTS, 8)
        self._group = self._box("letters-group", self.tr("Group the letters"), GROUPS, 6)
        self._count = self._label()
        boxes = QHBoxLayout()
        boxes.setSpacing(4)
        boxes.addWidget(self._sort, 11)  # its usual words are longer, and the list is narrow beside a scan
        boxes.addWidget(self._group, 9)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 4, 6)
        layout.addWidget(self._filter)
        layout.addWidget(self._help)
        layout.addLayout(boxes)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._count)
        in_order(self._filter, self._sort, self._group, self.view)

    def _make_filter(self) -> None:
        self._filter = FilterField(self)
        self._filter.setObjectName("letters-filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setPlaceholderText(self.tr("Filter…"))
        self._filter.setAccessibleName(self.tr("Filter the letters"))
        self._filter.leave.connect(self._leave_filter)
        self._filter.text_wanted.connect(self.text_wanted)
        self._filter.installEventFilter(self)
        self._help = self._label()
        self._help.setText(self.tr(
            "Words, or from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara "
            "tag:enver text:bukhara has:notes has:problems; with - in front: not."))
        self._filter.setAccessibleDescription(self._help.text())
        self._help.hide()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("hint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _box(self, name: str, title: str, choices: Sequence[tuple[str, str]], letters: int) -> QComboBox:
        box = ElidedBox(letters, self)
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(title)
        for key, words in choices:
            box.addItem(QCoreApplication.translate("Letters", words), key)
        box.activated.connect(lambda _index: self._on_arranged())
        return box

    @property
    def sort_box(self) -> QComboBox:
        """What the letters are sorted by."""
        return self._sort

    @property
    def group_box(self) -> QComboBox:
        """What they are grouped by."""
        return self._group

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The filter explains itself while it has the focus."""
        if watched is self._filter and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._help.setVisible(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def arrange(self, sort: str, group: str) -> None:
        """Sort and group the letters, as the boxes do."""
        for box, key in ((self._sort, sort), (self._group, group)):
            box.setCurrentIndex(max(0, box.findData(key)))
        self._arrange()

    def _on_arranged(self) -> None:
        self._arrange()
        self.arranged.emit(self._sort.currentData(), self._group.currentData())

    def _arrange(self) -> None:
        with self._controller.guard():
            self.model.arrange(self.model.arranged._replace(
                sort=self._sort.currentData(), group=self._group.currentData()))
        self._select(self._controller.letter_id)
        self._say()

    @property
    def filter(self) -> QLineEdit:
        """The filter field."""
        return self._filter

    @property
    def count_text(self) -> str:
        """What is said below the list."""
        return self._count.text()

    def step(self, by: int) -> None:
        """Show the next letter of the list (1) or the one before (-1); headings are passed over."""
        row = self.view.currentIndex().row() + by
        while self.model.section_at(row) is not None:
            row += by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def selected_ids(self) -> list[str]:
        """The letters that are selected, in the order of the list; none while a heading is."""
        return self.view.selected_ids()

    def select_ids(self, letter_ids: Sequence[str]) -> None:
        """Select letters that are in the list; the one shown stays the current one."""
        selection = QItemSelection()
        for index in map(self.model.index_of, letter_ids):
            if index.isValid():
                selection.select(index, index)
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def beside(self, letter_ids: Sequence[str]) -> str:
        """The letter to show when some are gone: the next one of the list that stays, else the one before."""
        gone = set(letter_ids)
        rows = [index.row() for index in map(self.model.index_of, letter_ids) if index.isValid()]
        if not rows:
            return ""
        for row in (*range(max(rows) + 1, self.model.rowCount()), *range(max(rows) - 1, -1, -1)):
            found = self.model.row_at(row)
            if found is not None and found.id not in gone:
                return found.id
        return ""

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
        text = self._filter.text().strip()
        # "from:" is the beginning of a term: no word to look for yet, and no mistake.
        begun = text.endswith(":")
        try:
            self.model.set_filter(text.rpartition(" ")[0].strip() if begun else text)
        except LetterbookError as error:
            self._count.setText("⚠ " + worded_error(error))
            return
        self._select(self._controller.letter_id)
        self._say()
        if begun:
            self._count.setText(self.tr("Write on: what is looked for stands behind the colon."))

    def _say(self) -> None:
        shown, total = self.model.shown(), self.model.total()
        empty = ""
        if total == 0:
            self._count.setText("")
            empty = no_letters() if self._controller.is_open else ""
        elif shown == total:
            self._count.setText(self.tr("1 letter") if total == 1 else self.tr("%n letters", "", total))
        else:
            self._count.setText(self.tr("{shown} of {total} letters").format(shown=shown, total=total))
            empty = "" if shown else self.tr("No letter matches the filter.\n\nEsc in the filter shows all again.")
        self.view.empty.tell(empty)

    def _on_changed(self, changed: Changed) -> None:
        """Follow at once; while somebody types, when there is a rest: a row counts the letter's problems anew."""
        if is_typing(changed):
            self._typed = changed
            self._rest.start()
            return
        self._follow(changed)

    def _on_counted(self, left: int) -> None:
        """Show the numbers now when all are there, else from time to time."""
        if not left:
            self._recount.stop()
            self.model.read_again()
        elif not self._recount.isActive():
            self._recount.start()

    def _on_rest(self) -> None:
        if self._typed is not None and self._controller.is_open:
            self._follow(self._typed)
        self._typed = None

    def _follow(self, changed: Changed) -> None:
        before = (self.model.shown(), self.model.where)
        chosen = self.view.selected_ids() if len(self.view.selectionModel().selectedRows()) > 1 else []
        self.model.follow(changed)
        if changed.letters:
            self._select(self._controller.letter_id)
            if chosen and changed.letters.isdisjoint(changed.created | changed.deleted):
                self.select_ids(chosen)
        if (self.model.shown(), self.model.where) != before or self.model.where:
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
        self.view.show_row(index)
        self.view.viewport().update()

    def _on_typed(self, words: str) -> None:
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter.setText(words)

    def _leave_filter(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self._apply_filter()
        self.view.setFocus()
