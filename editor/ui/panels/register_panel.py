"""The register of the whole project: its entries, one of them as a form, and where it is mentioned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.core.entities import ENTITY_KINDS, Entity
from editor.core.operations import Changed
from editor.core.register import RegisterList, likely_duplicates
from editor.core.rows import MentionRow
from editor.ui.controller import Controller, is_typing
from editor.ui.elided_box import ElidedBox
from editor.ui.empty_hint import EmptyHint
from editor.ui.kind_signs import kind_label
from editor.ui.local_forms import number_text
from editor.ui.models.mentions_model import kept_entry
from editor.ui.models.rows_model import RowsModel
from editor.ui.panels.entry_form import EntryForm
from editor.ui.panels.letters_panel import FilterField
from editor.ui.panels.tag_picker import certainty_label, mention_label
from editor.ui.register_delegates import EntryDelegate, EntryRow, PlaceDelegate, PlaceRow, entry_line, place_line
from editor.ui.sight import SeenPanel, in_sight
from editor.ui.tab_order import in_order
from editor.ui.whole_rows import WholeRows

FILTER_MS = 80
"""How long the filter waits for the next key, in milliseconds."""

MOST_MENTIONS = 2_000
"""Mentions of one entry that are listed: the first ones in the order of the letters."""

BOX_LETTERS = 8
"""Room of the choices above the list, in letters."""

COMFORTABLE_LETTERS = 60
"""The width in which the panel can be used well, in letters."""

ALL, DOUBLES, UNUSED = "all", "doubles", "unused"


class RegisterPanel(SeenPanel):
    """Lists the entries; the one selected is shown below. What is to be done with it is asked for by signals."""

    go_wanted = Signal(object)
    """Go to this place (``PlaceRow``)."""
    leave_wanted = Signal()
    new_wanted = Signal()
    merge_wanted = Signal()
    split_wanted = Signal()
    delete_wanted = Signal()
    tag_all_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._list = RegisterList(())
        self._register: object = None
        self._counts: dict[str, int] = {}
        self._stale = self._recount = True
        self.model: RowsModel[EntryRow] = RowsModel(entry_line, self)
        self.places: RowsModel[PlaceRow] = RowsModel(place_line, self)
        self._make_filter()
        self._make_list()
        self._make_mentions()
        self._make_timers()
        self._make_layout()
        controller.changed.connect(self._on_changed)
        controller.project_opened.connect(self._on_project)
        controller.project_closed.connect(self._on_project)
        controller.writable_changed.connect(self._enable)

    # Making

    def _make_filter(self) -> None:
        self.filter = FilterField(self)
        self.filter.setObjectName("register-filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Any part of a name, in any spelling…"))
        self.filter.setAccessibleName(self.tr("Filter the register"))
        self.filter.textChanged.connect(lambda _text: self._wait.start())
        self.filter.leave.connect(self._leave_filter)
        self._kind = self._choice(self.tr("Kind of entry"), [("", self.tr("Any kind")), *(
            (kind, kind_label(kind)) for kind in ENTITY_KINDS)])
        self._sort = self._choice(self.tr("Sort the register by"), [
            ("name", self.tr("By name")), ("mentions", self.tr("By mentions"))])
        self._which = self._choice(self.tr("Which entries"), [
            (ALL, self.tr("All entries")), (DOUBLES, self.tr("Likely duplicates")), (UNUSED, self.tr("Not mentioned"))])

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> ElidedBox:
        box = ElidedBox(BOX_LETTERS, self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for key, words in choices:
            box.addItem(words, key)
        box.currentIndexChanged.connect(lambda _row: self._fill())
        return box

    def _make_list(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("register-list")
        self.view.setAccessibleName(self.tr("Register"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.view.doubleClicked.connect(lambda _index: self.edit())
        self.view.installEventFilter(self)
        WholeRows(self.view)
        self.empty = EmptyHint(self.view)
        self._say = QLabel(self)
        self._say.setObjectName("hint")
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)

    def _make_mentions(self) -> None:
        self.form = EntryForm(self._controller, self)
        self.form.leave_wanted.connect(self.view.setFocus)
        self.mentions = QListView(self)
        self.mentions.setObjectName("register-mentions")
        self.mentions.setAccessibleName(self.tr("Mentions of the entry"))
        self.mentions.setModel(self.places)
        self.mentions.setItemDelegate(PlaceDelegate(self.mentions))
        self.mentions.setUniformItemSizes(True)
        self.mentions.setMouseTracking(True)
        self.mentions.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.mentions.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.mentions.doubleClicked.connect(lambda _index: self._go())
        self.mentions.installEventFilter(self)
        WholeRows(self.mentions)
        self.unmentioned = EmptyHint(self.mentions)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.form, self.tr("Entry"))
        self.tabs.addTab(self.mentions, self.tr("Mentions"))
        self.tabs.currentChanged.connect(lambda _tab: self._show_mentions())

    def _make_timers(self) -> None:
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FILTER_MS)
        self._wait.timeout.connect(self._fill)
        self._warm = QTimer(self)
        self._warm.setInterval(FILTER_MS)
        self._warm.timeout.connect(lambda: self._warm.stop() if self._list.warm() else None)

    def _make_layout(self) -> None:
        self._buttons = {
            "new": self._button(self.tr("New…"), self.tr("New entry (Ins)"), self.new_wanted),
            "tag": self._button(self.tr("Tag all…"), self.tr("Tag every occurrence of its names (Ctrl+Shift+T)"),
                                self.tag_all_wanted),
            "merge": self._button(self.tr("Merge…"), self.tr("Merge the selected entries (Ctrl+M)"),
                                  self.merge_wanted),
            "split": self._button(self.tr("Split off…"), self.tr("Move the selected mentions to a new entry"),
                                  self.split_wanted),
            "delete": self._button(self.tr("Delete…"), self.tr("Delete the entry (Del)"), self.delete_wanted)}
        choices = QHBoxLayout()
        choices.setSpacing(3)
        for box, share in ((self._which, 4), (self._kind, 3)):  # the first has the longer words
            choices.addWidget(box, share)
        told = QHBoxLayout()  # three choices in one row would be wider than the dock beside scan and translation
        told.addWidget(self._say, 1)
        told.addWidget(self._sort)
        bar = QGridLayout()  # in one row their words would make the window wider than a small screen
        bar.setSpacing(4)
        for place, button in enumerate(self._buttons.values()):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            bar.addWidget(button, *divmod(place, 3))
        in_order(self.filter, self._which, self._kind, self.view, self._sort, *self._buttons.values())
        top = QWidget(self)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addLayout(choices)
        column.addWidget(self.view, 1)
        column.addLayout(told)
        column.addLayout(bar)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(top)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(splitter)

    def _button(self, text: str, name: str, signal: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("deed")
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        return button

    def comfortable_width(self) -> int:
        """The width in which names are shown with their dates, and the form has its labels beside its fields."""
        return COMFORTABLE_LETTERS * self.fontMetrics().averageCharWidth()

    # What is selected

    def current(self) -> Entity | None:
        """The entry selected, as it is now."""
        row = self.model.row(self.view.currentIndex().row())
        return self._fresh(row.entity) if row is not None else None

    def _fresh(self, entity: Entity) -> Entity:
        """An entry as it is now: the list follows a moment later."""
        return self._controller.entities().get(entity.id, entity) if self._controller.is_open else entity

    def selected(self) -> list[Entity]:
        """All entries selected, the current one first."""
        rows = [self.model.row(index.row()) for index in self.view.selectionModel().selectedIndexes()]
        current = self.current()
        found = [self._fresh(row.entity) for row in rows if row is not None]
        return sorted(found, key=lambda entity: current is None or entity.id != current.id)

    def selected_mentions(self) -> list[PlaceRow]:
        """The mentions selected."""
        rows = [self.places.row(index.row()) for index in self.mentions.selectionModel().selectedIndexes()]
        return [row for row in rows if row is not None]

    def alike(self) -> list[Entity]:
        """The entries that may be the same as the current one, it first: those of its group of duplicates."""
        row = self.model.row(self.view.currentIndex().row())
        if row is None or not row.group:
            return []
        rows = (self.model.row(number) for number in range(self.model.rowCount()))
        group = [self._fresh(other.entity) for other in rows if other is not None and other.group == row.group]
        return sorted(group, key=lambda entity: entity.id != row.entity.id)

    def select(self, entity_id: str) -> None:
        """Select an entry, whatever the filter hides now."""
        if self._stale:
            self._read()
        entity_id = kept_entry(entity_id, self._controller.entities()) if self._controller.is_open else ""
        if self._row_of(entity_id) < 0:
            self._show_all()
            self._fill()
        self._choose(self._row_of(entity_id))

    def _show_all(self) -> None:
        """Let nothing be hidden by the filter or the choices above the list."""
        for box in (self._which, self._kind):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.filter):
            self.filter.clear()

    def edit(self) -> None:
        """Write in the entry."""
        self.tabs.setCurrentIndex(0)
        self.form.fields["name"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_duplicates(self) -> None:
        """List the likely duplicates, of whatever kind and name."""
        self._show_all()
        self._which.setCurrentIndex(self._which.findData(DOUBLES))

    # Reading

    def catch_up(self) -> None:
        """Read what was changed while nobody could see it."""
        if self._stale:
            self._read()

    def _on_project(self) -> None:
        self._register = None
        self._stale = self._recount = True
        self._list = RegisterList(())
        self._show_all()
        if in_sight(self) or not self._controller.is_open:
            self._read()

    def _on_changed(self, changed: Changed) -> None:
        if is_typing(changed):
            return
        self._stale = True
        # One changed entry is mentioned as often as before.
        self._recount |= bool(changed.letters or changed.deleted) or len(changed.created | changed.updated) > 1
        if in_sight(self):
            self._wait.start()

    def _read(self) -> None:
        """Read the register and its counts again, where it is another one."""
        self._stale = False
        if not self._controller.is_open:
            self._register, self._list, self._counts = None, RegisterList(()), {}
        else:
            register = self._controller.entities()
            if self._recount:
                with self._controller.guard():
                    self._counts = self._controller.session.mention_counts()
            self._recount = False
            if register is not self._register:
                self._register, self._list = register, RegisterList(register.values(), self._list)
                self._warm.start()
        self._fill()

    def _fill(self) -> None:
        """Show the entries that are asked for; the selection stays."""
        if self._stale:
            self._read()
            return
        self._wait.stop()
        current = self.current()
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(self._rows())
        row = self._row_of(current.id) if current is not None else -1
        self._choose(row if row >= 0 else 0 if self.model.rowCount() else -1)
        self._tell()

    def _rows(self) -> list[EntryRow]:
        which = self._which.currentData()
        found = self._list.find(self.filter.text(), kind=self._kind.currentData(),
                                sort=self._sort.currentData(), counts=self._counts)
        if which == DOUBLES:
            chosen = {entity.id for entity in found}
            groups = [group for group in likely_duplicates(self._list.entries)
                      if any(entity.id in chosen for entity in group)]
            return [EntryRow(entity, self._counts.get(entity.id, 0), number)
                    for number, group in enumerate(groups, 1) for entity in group]
        return [EntryRow(entity, self._counts.get(entity.id, 0)) for entity in found
                if which == ALL or not self._counts.get(entity.id)]

    def _row_of(self, entity_id: str) -> int:
        rows = (self.model.row(number) for number in range(self.model.rowCount()))
        return next((number for number, row in enumerate(rows) if row is not None and row.entity.id == entity_id), -1)

    def _choose(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        with QSignalBlocker(self.view.selectionModel()):
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect if index.isValid()
                else QItemSelectionModel.SelectionFlag.Clear)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()
        self._on_current(index)

    def _tell(self) -> None:
        total, shown = len(self._list.entries), self.model.rowCount()
        if not total:
            words = self.tr("The register is empty.\n\nCtrl+T tags a name in a letter.\nIns begins an entry here.") \
                if self._controller.is_open else ""
        elif self._which.currentData() == DOUBLES:
            words = self.tr("No entries sound alike.") if not shown else self.tr(
                "Entries that sound alike stand together. Ctrl+M merges.")
        elif not shown:
            words = self.tr("No entry matches the filter.\n\nEsc in the filter shows all again.")
        elif shown == total:
            words = self.tr("%n entries", "", total)
        else:
            words = self.tr("{shown} of {total} entries").format(shown=shown, total=total)
        self.empty.tell("" if shown else words)
        self._say.setText(words if shown else "")
        self._sort.setVisible(bool(shown) and self._which.currentData() != DOUBLES)  # these stand beside their like
        self.tabs.setVisible(bool(total))

    def _on_current(self, _index: QModelIndex) -> None:
        self.form.show_entity(self.current())
        self._show_mentions()
        self._enable()

    def _show_mentions(self) -> None:
        """Read the mentions of the entry while somebody looks at them."""
        entity = self.current()
        count = self._counts.get(entity.id, 0) if entity is not None else 0
        shown = f"{number_text(MOST_MENTIONS)} / {number_text(count)}" if count > MOST_MENTIONS else str(count)
        self.tabs.setTabText(1, self.tr("Mentions ({count})").format(count=shown))
        if self.tabs.currentWidget() is not self.mentions:
            return
        rows: list[MentionRow] = []
        if entity is not None:
            with self._controller.guard():
                rows = self._controller.session.mention_rows(entity.id, MOST_MENTIONS)
        here = self.mentions.currentIndex().row()
        self.places.show([mention_place(row) for row in rows])
        if rows:
            self.mentions.setCurrentIndex(self.places.index(min(max(0, here), len(rows) - 1)))
        self.unmentioned.tell("" if rows or entity is None else self.tr(
            "Nothing mentions this entry yet.\n\nCtrl+Shift+T looks for its names in all letters."))

    def _enable(self) -> None:
        writable = self._controller.writable
        entity = self.current() is not None
        self._buttons["new"].setEnabled(writable)
        for name in ("tag", "delete", "merge"):
            self._buttons[name].setEnabled(writable and entity)
        self._buttons["split"].setEnabled(
            writable and self.tabs.currentWidget() is self.mentions and bool(self.selected_mentions()))

    # Keys

    def _leave_filter(self) -> None:
        if self._wait.isActive():
            self._fill()
        self.view.setFocus()

    def _go(self) -> None:
        row = self.places.row(self.mentions.currentIndex().row())
        if row is not None:
            self.go_wanted.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the two lists; letters typed in the list of entries go to the filter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            handled = self._on_list_key(event) if watched is self.view else (
                watched is self.mentions and self._on_mention_key(event))
            if handled:
                return True
        return super().eventFilter(watched, event)

    def _on_list_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys = {Qt.Key.Key_Return: self.edit, Qt.Key.Key_Enter: self.edit, Qt.Key.Key_F2: self.edit,
                Qt.Key.Key_Insert: self.new_wanted.emit, Qt.Key.Key_Delete: self.delete_wanted.emit,
                Qt.Key.Key_Escape: self.leave_wanted.emit, Qt.Key.Key_Right: self._to_mentions}
        handler = self.merge_wanted.emit if control and event.key() == Qt.Key.Key_M else keys.get(Qt.Key(event.key()))
        if handler is not None:
            handler()
            return True
        if event.text() and event.text().isprintable() and not control and event.text() != " ":
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.setText(event.text())
            return True
        return False

    def _to_mentions(self) -> None:
        self.tabs.setCurrentIndex(1)
        self.mentions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_mention_key(self, event: QKeyEvent) -> bool:
        keys = {Qt.Key.Key_Return: self._go, Qt.Key.Key_Enter: self._go, Qt.Key.Key_Left: self.view.setFocus,
                Qt.Key.Key_Escape: self.leave_wanted.emit, Qt.Key.Key_S: self.split_wanted.emit}
        handler = keys.get(Qt.Key(event.key()))
        if handler is not None:
            handler()
            return True
        return False


def mention_place(row: MentionRow) -> PlaceRow:
    """Return a mention as a place in a list: beside the letter stands its date, and what is not usual about it."""
    remarks = [row.date, mention_label(row.mention) if row.mention != "name" else "",
               certainty_label(row.certainty) if row.certainty != "high" else ""]
    return PlaceRow(letter=row.letter, number=row.number, text=row.text, start=row.start, end=row.end,
                    before=row.before, match=row.match, after=row.after, key=row.id, entities=row.entities,
                    remark=" · ".join(part for part in remarks if part))
