"""The review window: the changes, the text at the place of one, its card, and the scan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.app.review.reading import MODES, Reading, text_of
from editor.app.review.review import Review
from editor.app.review.worklist import Arrangement, Group, Item, Worklist, step_from
from editor.core.letters import Letter
from editor.core.messages import Message
from editor.ui.action_table import first_stroke
from editor.ui.desk import Desk
from editor.ui.importing.layout import Layout
from editor.ui.page.room import ScanRoom
from editor.ui.review.asking import KeyList
from editor.ui.review.card import ChangeCard
from editor.ui.review.changes_model import ChangeDelegate, ChangesModel, Row
from editor.ui.review.deciding import Deciding, may
from editor.ui.review.describing import Describer
from editor.ui.review.filter_row import FilterRow
from editor.ui.review.folding import Folding
from editor.ui.review.keys import HELD_KEYS, REVIEW_KEYS, ReviewKey, label_of
from editor.ui.review.reading_pane import ReadingPane
from editor.ui.review.scan_pane import ScanPane
from editor.ui.review.sides import Sides, sides_of
from editor.ui.review.talking import Talking
from editor.ui.review.thread_pane import ThreadPane
from editor.ui.review.words import WEIGHT_TOKENS, matter, sign_of
from editor.ui.tab_order import in_order

SOON_MS = 500
"""How long after a change made elsewhere the list follows, in milliseconds."""


class ReviewWindow(QWidget):
    """One delivery in a window of its own. ``look_only``: nothing can be decided."""

    help_page = "manual/review.md"

    closed = Signal()
    finish_wanted = Signal()
    statistics_wanted = Signal()
    letter_wanted = Signal(str)

    def __init__(self, desk: Desk, review: Review, *, look_only: bool = False, layout: Layout | None = None) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self.setObjectName("review-window")
        self._desk, self.review, self.look_only = desk, review, look_only
        self._kept_layout = layout
        self.worklist = Worklist(review)
        self.describer = Describer(review, self.worklist)
        self.folded: set[tuple[Arrangement, str]] = set()
        """The groups that are folded, of each arrangement."""
        self.key = ""
        """The change that is chosen."""
        self.groups: list[Group] = []
        self._readings: dict[str, Reading] = {}
        self._held = ""
        self._make_views()
        self._make_area()
        self._make_foot()
        self.deciding = Deciding(self)
        self.folding = Folding(self)
        self.key_list = KeyList(self, self.tr("Keys of the review window"), (*REVIEW_KEYS, *HELD_KEYS))
        self.actions_by_key = self._make_actions()
        self._connect()
        (layout or Layout()).restore(self, self.splitters)
        self.refresh()
        self._begin()

    # Making

    def _make_views(self) -> None:
        self.filters = FilterRow(self)
        self.list, self.model = QListView(self), ChangesModel(self)
        self.list.setObjectName("review-changes")
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangeDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reading = ReadingPane(self.review.session.project().profile, self)
        self.card = ChangeCard(self)
        self.room = ScanRoom(self._desk.controller, self._desk.settings)
        self.scan = ScanPane(self.room, self.review.session, self)
        self.talk_pane = ThreadPane(self._desk.settings.value, self)

    def _make_area(self) -> None:
        """The list, the text above its card, and the scan above the thread."""
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        left.setMinimumWidth(220)
        middle, right = QSplitter(Qt.Orientation.Vertical, self), QSplitter(Qt.Orientation.Vertical, self)
        for splitter, panes in ((middle, (self.reading, self.card)), (right, (self.scan, self.talk_pane))):
            for pane in panes:
                splitter.addWidget(pane)
        area = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (left, middle, right):
            area.addWidget(pane)
        for splitter in (area, middle, right):
            splitter.setChildrenCollapsible(False)
        area.setStretchFactor(1, 1)
        area.setSizes([340, 600, 300])
        middle.setSizes([420, 240])
        right.setSizes([420, 240])
        self.splitters = (area, middle, right)

    def _make_foot(self) -> None:
        self._progress, self._told = QLabel(self), QLabel(self)
        for label in (self._progress, self._told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setObjectName("heading")
        self._told.setObjectName("hint")
        self._told.setWordWrap(True)
        self._all = QPushButton(self.tr("Accept all listed…"), self)
        self._finish = QPushButton(self.tr("Finish…"), self)
        self._keys = QPushButton(self.tr("Keys (?)"), self)
        foot = QHBoxLayout()
        foot.addWidget(self._progress)
        foot.addWidget(self._told, 1)
        for button in (self._keys, self._all, self._finish):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.splitters[0], 1)
        layout.addLayout(foot)
        filters = self.filters
        in_order(filters.arranged, filters.shown, filters.kind, filters.words, filters.typographic, self.list,
                 self.reading.view, self.reading.other, self.card.text, *self.card.buttons.values(), self.scan.view,
                 self.talk_pane.list, self.talk_pane.box, self.talk_pane.label, self.talk_pane.send,
                 self.talk_pane.resolve, self._keys, self._all, self._finish)
        self._all.setVisible(not self.look_only)
        self._finish.setVisible(not self.look_only)

    def _make_actions(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        for row in REVIEW_KEYS:
            action = QAction(label_of(row), self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setEnabled(not (row.writes and self.look_only))
            action.triggered.connect(lambda _checked=False, row=row: self.do(row))
            self.addAction(action)
            made[row.keys[0]] = action
        return made

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._desk.controller.changed.connect(self._on_changed)
        self._desk.controller.project_closed.connect(self.close)
        self.filters.changed.connect(self.list_again)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.card.wanted.connect(self.run)
        self.scan.left.connect(self.focus_list)
        self.talking = Talking(self, self._desk.controller.session.editor)
        self._all.clicked.connect(self.deciding.accept_listed)
        self._finish.clicked.connect(self.finish)
        self._keys.clicked.connect(self.show_keys)
        self.filters.words.returnPressed.connect(self.focus_list)
        for pane in (self.list, self.reading.view, self.reading.other, self.card.text):
            pane.installEventFilter(self)

    def _begin(self) -> None:
        first = next((item for item in self.listed() if item.open), None)
        if first is not None:
            self.go_to(first, wrapped=False)
        self.list.setFocus()

    # Doing

    def do(self, row: ReviewKey) -> None:
        """Do what a row of the table of keys says."""
        self.run(row.command, row.argument)

    def run(self, command: str, argument: Any = None) -> None:
        """Run a command by its name."""
        subject = next((one for one in (self.deciding, self.talking, self.folding) if hasattr(one, command)), self)
        call: Callable[..., object] = getattr(subject, command)
        call() if argument is None else call(argument)

    def settle(self) -> bool:
        """Hand in what is pending in the main window; return whether it is kept."""
        return self._desk.controller.settle()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Tell here what could not be done."""
        self._desk.controller.failed.connect(self.say)
        try:
            with self._desk.controller.guard():
                yield
        finally:
            self._desk.controller.failed.disconnect(self.say)

    def undo_label(self) -> Message | None:
        """What undo would take back."""
        return self._desk.controller.undo_label()

    def take_back(self) -> None:
        """Take the latest step back."""
        self._desk.controller.undo()

    # What is shown

    def listed(self) -> tuple[Item, ...]:
        """The changes in the list, as they stand there."""
        return tuple(item for group in self.groups for item in group.items)

    def item(self) -> Item | None:
        """The change that is chosen."""
        return self.worklist.item(self.key) if self.key else None

    @property
    def told(self) -> str:
        """The sentence at the foot."""
        return self._told.text()

    @property
    def progress(self) -> str:
        """How far the review is."""
        return self._progress.text()

    def say(self, words: str) -> None:
        """Tell something at the foot."""
        self._told.setText(words)

    def refresh(self, going_on: Callable[[], object] | None = None) -> None:
        """Read anew what is undecided, and show it; ``going_on`` chooses a change where another than before is to be
        shown."""
        self._soon.stop()
        self._readings.clear()
        self.describer.forget()
        self.talking.forget()
        with self.guard():
            self.worklist.refresh()
            self._tell()
            self.fill_list()
            (going_on or self.show_chosen)()

    def _on_changed(self, changed: Any) -> None:
        if changed.origin is not self:
            self._soon.start()

    def _tell(self) -> None:
        summary = self.review.summary()
        said = self.tr("{decided} of {all} decided").format(decided=summary.decided, all=summary.changes)
        if summary.conflicts:
            said += " · " + self.tr("%n conflicts", "", summary.conflicts)
        self._progress.setText(said)
        title = self.tr("Review: {file} → {project}").format(
            file=self.review.source.file, project=self.review.session.project().title)
        only = self.tr("only looked at")
        self.setWindowTitle(f"{title} – {only}" if self.look_only else title)

    def list_again(self) -> None:
        """List the changes as the filter and the decisions have them now."""
        self.fill_list()
        self.show_chosen()

    def fill_list(self) -> None:
        """List the changes; what is shown of the one chosen stays."""
        arrangement = self.filters.arrangement
        self.filters.show_kinds(tuple(dict.fromkeys(item.change.kind for item in self.worklist.items)))
        self.groups = self.worklist.groups(self.filters.filter, arrangement)
        rows: list[Row] = []
        for group in self.groups:
            folded = (arrangement, group.name) in self.folded
            rows.append(self._heading_row(group, folded=folded))
            rows += [] if folded else [self._row(item, group.name) for item in group.items]
        with QSignalBlocker(self.list.selectionModel()):
            if not self.model.show(rows) and self.key:
                self._set_current(self.key)

    def _heading_row(self, group: Group, *, folded: bool) -> Row:
        heading = self.describer.heading(group, self.filters.arrangement)
        left = sum(item.open for item in group.items)
        conflicts = sum(item.open and item.conflict for item in group.items)
        counts = " ".join(filter(None, (f"{conflicts}■" if conflicts else "", str(left) if left else "✓")))
        away = self.tr("folded")
        spoken = self.tr("{heading}, %n undecided", "", left).format(heading=heading)
        return Row("", "▸" if folded else "▾", heading, counts,
                   f"{spoken}, {away}" if folded else spoken, group=group.name)

    def _row(self, item: Item, group: str) -> Row:
        change = item.change
        talk = len(self.talking.talk.said(item.key))
        told = self.tr("%n comments", "", talk) if talk else ""
        second = " · ".join(part for part in (matter(change), item.reason, told) if part)
        return Row(item.key, sign_of(item), self.describer.title(item), second, self.describer.sentence(item),
                   WEIGHT_TOKENS[change.weight], done=not item.open, group=group)

    def group_of(self, key: str) -> str | None:
        """Return the name of the group in which a change is listed; None where it is not."""
        return next((group.name for group in self.groups if any(item.key == key for item in group.items)), None)

    def _set_current(self, key: str) -> None:
        """Put the cursor of the list on a change, or on the heading under which it is folded away."""
        number = self.model.number_of(key)
        if number < 0:
            number = self.model.heading_of(self.group_of(key) or "")
        if number < 0:
            return
        index = self.model.index(number, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self.list.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and row.key and row.key != self.key:
            self.key = row.key
            self.show_chosen()

    def show_chosen(self) -> None:
        """Show the change that is chosen as it stands now."""
        item = self.item()
        if item is None:
            self.card.show_nothing(self.tr("Nothing is listed.") if not self.groups else
                                   self.tr("Choose a change with ↑ and ↓."))
            self.reading.show_reading(None, "", {}, "")
            self.scan.show_place(None, "", None)
            self.reading.show()
            self.talking.show("")
            return
        change = item.change
        text_id = text_of(self.review, change)
        if text_id and text_id not in self._readings:
            self._readings[text_id] = Reading(self.review, text_id)
        reading = self._readings.get(text_id)
        self.reading.setVisible(reading is not None)
        self.reading.show_reading(reading, self._heading(item), self._numbers(change.letter), item.key)
        alike = len(self.worklist.alike(item))
        self.card.show_item(item, self._sides(item, reading), (
            self.describer.who(item), self.describer.mine_step(change)), alike,
            writable=not self.look_only, may=may(item, alike))
        spot = reading.in_mine(change) if reading is not None else None
        self.scan.show_place(change.letter, text_id, spot[0] if spot is not None else None)
        self.talking.show(item.key)

    def _sides(self, item: Item, reading: Reading | None) -> Sides:
        return sides_of(self.review, item.change, reading, self.describer)

    def _heading(self, item: Item) -> str:
        mine = [one for one in self.worklist.items if one.change.letter == item.change.letter]
        place = next((number for number, one in enumerate(mine, 1) if one.key == item.key), 0)
        return self.tr("{letter}: change {number} of {count}").format(
            letter=self.describer.letter_name(item.change.letter or ""), number=place, count=len(mine))

    def _numbers(self, letter_id: str | None) -> dict[str, str]:
        if letter_id is None or not isinstance(self.review.session.get(letter_id), Letter):
            return {}
        return {note.note.id: note.number for note in self.review.session.letter(letter_id).notes}

    # Going

    def following(self, but: frozenset[str]) -> tuple[Item, bool] | None:
        """Return the next undecided change behind the one chosen, and whether it is from the beginning again."""
        found, wrapped = step_from(self.listed(), self.key, 1,
                                   lambda item: item.state == "open" and item.key not in but)
        return None if found is None else (found, wrapped)

    def go_to(self, item: Item, wrapped: bool) -> None:
        """Choose a change; the list scrolls only where it is out of sight."""
        self.key = item.key
        self.folding.show(item.key)
        self._set_current(item.key)
        self.show_chosen()
        if wrapped:
            self.say(self.tr("The end was passed: on from the beginning."))

    def _step(self, by: int, wanted: Callable[[Item], bool], nothing: str) -> None:
        found, wrapped = step_from(self.listed(), self.key, by, wanted)
        if found is None:
            self.say(nothing)
            return
        self.say("")
        self.go_to(found, wrapped)

    def next_undecided(self, by: int) -> None:
        """Go to the next undecided change, or the one before."""
        self._step(by, lambda item: item.open, self.tr("Everything listed is decided."))

    def next_conflict(self) -> None:
        """Go to the next undecided conflict."""
        self._step(1, lambda item: item.open and item.conflict, self.tr("No conflict is listed that is undecided."))

    def preview(self) -> None:
        """Show the outcome, or the changes again."""
        self.reading.set_mode("inline" if self.reading.mode == "result" else "result")

    def next_mode(self) -> None:
        """Read the text the next way."""
        self.reading.set_mode(MODES[(MODES.index(self.reading.mode) + 1) % len(MODES)])

    def focus_scan(self) -> None:
        """Go to the scan."""
        if self.scan.isVisible():
            self.scan.view.setFocus()
        else:
            self.say(self.tr("This letter has no scan."))

    def focus_filter(self) -> None:
        """Go to the filter."""
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def focus_list(self) -> None:
        """Go back to the list of changes."""
        self.list.setFocus()

    def next_pane(self, by: int) -> None:
        """Go to the next pane."""
        panes = [pane for pane in (self.list, self.reading.view, self.reading.other, self.card.text, self.scan.view,
                                   self.talk_pane.list, self.talk_pane.box)
                 if pane.isVisible()]
        focus = self.focusWidget()
        at = next((n for n, pane in enumerate(panes) if pane is focus or (focus and pane.isAncestorOf(focus))), 0)
        panes[(at + by) % len(panes)].setFocus()

    def go_to_letter(self) -> None:
        """Show the letter of the change in the main window."""
        item = self.item()
        if item is not None and item.change.letter is not None:
            self.letter_wanted.emit(item.change.letter)

    def show_keys(self) -> None:
        """List the keys."""
        self.key_list.open_in(self)

    def show_help(self) -> None:
        """Open the manual at the page about reviewing."""
        action = self._desk.window.findChild(QAction, "help.manual")
        if isinstance(action, QAction):
            action.trigger()

    def show_statistics(self) -> None:
        """Show the review in numbers."""
        self.statistics_wanted.emit()

    def finish(self) -> None:
        """Ask for the report and the answer."""
        self.finish_wanted.emit()

    # Keys that are held down

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show another way of reading while its key is held down."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        row = next((row for row in HELD_KEYS if first_stroke(QKeySequence(row.keys[0])).key() == event.key()), None)
        if row is None or event.modifiers():
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self._held = row.keys[0] if event.type() == QEvent.Type.KeyPress else ""
            self.reading.peek(row.argument if self._held else None)  # type: ignore[arg-type]  # a name of the table
        return True

    def changeEvent(self, event: QEvent) -> None:
        """A key that is let go of in another window is not heard here."""
        if event.type() == QEvent.Type.ActivationChange and self._held:
            self._held = ""
            self.reading.peek(None)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood; the review can be continued."""
        if self._kept_layout is not None:
            self._kept_layout.keep(self, self.splitters)
        self._desk.controller.changed.disconnect(self._on_changed)
        self._desk.controller.project_closed.disconnect(self.close)
        self._soon.stop()
        self.room.close()
        self.review.close()
        event.accept()
        self.closed.emit()
        self.deleteLater()
