"""The history: every step, what it changed, and the ways back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.app.history import HistoryPages
from editor.core.letters import Text
from editor.core.past import StepChange
from editor.core.rows import ChangesetRow
from editor.ui.controller import Controller
from editor.ui.empty_hint import EmptyHint
from editor.ui.list_delegates import HistoryDelegate, local_time
from editor.ui.messages import worded
from editor.ui.models.history_model import HistoryModel
from editor.ui.models.rows_model import RowsModel
from editor.ui.panels.diff_view import DiffView
from editor.ui.panels.step_changes import ChangeLine, ChangeWords
from editor.ui.sight import SeenPanel, in_sight
from editor.ui.tab_order import in_order

FOLLOW_MS = 250
"""How long the list follows behind a change, in milliseconds."""

SHOW_MS = 120
"""How long the arrow keys must rest before a step is told in detail, in milliseconds."""


class HistoryPanel(SeenPanel):
    """Lists the steps, the latest first; below, what the selected one changed."""

    go_wanted = Signal(object)
    """Go to the place of this ``StepChange``."""
    back_wanted = Signal()
    restore_wanted = Signal(bool)
    """Restore what is selected below as it was: True as before the step, False as after it."""
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._stale = True
        self.model = HistoryModel(history_line, self)
        self.changes = RowsModel[ChangeLine](lambda line: line.words, self)
        self._words = ChangeWords(controller)
        self._make_filters()
        self._make_lists()
        self._make_ways()
        self._lay_out()
        self._later = self._timer(FOLLOW_MS, self.fill)
        self._rest = self._timer(SHOW_MS, self._tell_step)
        controller.changed.connect(lambda _changed: self._later.start())
        controller.letter_shown.connect(lambda _id: self._later.start())

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # Making

    def _make_filters(self) -> None:
        self.scope = QComboBox(self)
        self.scope.setObjectName("history-scope")
        self.scope.setAccessibleName(self.tr("Whose history"))
        self.scope.addItems([self.tr("Project"), self.tr("This letter")])
        self.who = QComboBox(self)
        self.who.setObjectName("history-editor")
        self.who.setAccessibleName(self.tr("Steps of which editor"))
        self.who.addItem(self.tr("Everybody"))
        self.filter = QLineEdit(self)
        self.filter.setObjectName("history-filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter the steps by words"))
        self.filter.textChanged.connect(lambda _text: self._later.start())
        self.scope.currentIndexChanged.connect(lambda _row: self.fill())
        self.who.currentIndexChanged.connect(lambda _row: self.fill())

    def _make_lists(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("history-list")
        self.view.setAccessibleName(self.tr("Steps"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(lambda _index: self._rest.start())
        self.view.activated.connect(lambda _index: self._go())
        self.below = QListView(self)
        self.below.setObjectName("history-changes")
        self.below.setAccessibleName(self.tr("What the step changed"))
        self.below.setModel(self.changes)
        self.below.setUniformItemSizes(True)
        self.below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.below.selectionModel().currentChanged.connect(lambda _index: self._tell_change())
        self.below.activated.connect(lambda _index: self._go())
        self.diff = DiffView(self)
        self.diff.setObjectName("history-diff")
        self.empty, self._no_step, self._no_change = (EmptyHint(view) for view in (self.view, self.below, self.diff))
        for watched in (self.view, self.below, self.filter, self.diff, self.scope, self.who):
            watched.installEventFilter(self)

    def _make_ways(self) -> None:
        self._said = QLabel(self)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.back = self._button(self.tr("Back to here"), self.tr(
            "Take back every later step, as one new step (Ctrl+Alt+Z)"))
        self.back.clicked.connect(self.back_wanted)
        self.before = self._button(self.tr("As before"), self.tr(
            "Restore what is selected as it was before the step (Ctrl+Alt+B)"))
        self.before.clicked.connect(lambda: self.restore_wanted.emit(True))
        self.after = self._button(self.tr("As after"), self.tr("Restore what is selected as it was after the step"))
        self.after.clicked.connect(lambda: self.restore_wanted.emit(False))
        self.compare = self._button(self.tr("Then and now"), self.tr(
            "Compare the text after the step with the text as it is now"))
        self.compare.setCheckable(True)
        self.compare.toggled.connect(lambda _on: self._tell_change())

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget, share in ((self.scope, 0), (self.who, 0), (self.filter, 1)):
            top.addWidget(widget, share)
        ways = QGridLayout()  # four in a row would make the window wider than a small screen
        ways.setSpacing(4)
        for place, button in enumerate((self.back, self.compare, self.before, self.after)):
            ways.addWidget(button, *divmod(place, 2))
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        for widget, share in ((self.view, 5), (self.below, 2), (self.diff, 3)):
            widget.setMinimumHeight(48)
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addLayout(ways)
        layout.addWidget(self._said)
        in_order(self.back, self.compare, self.before, self.after)

    # What is shown

    def fill(self) -> None:
        """Read the steps again; the one selected stays selected. While nobody can see the panel it waits."""
        self._stale = not in_sight(self)
        if self._stale:
            return
        step = self.step()
        controller = self._controller
        pages: HistoryPages | None = None
        with controller.guard():
            if controller.is_open:
                self._fill_editors(controller.session.history_editors())
                letter = controller.letter_id if self.scope.currentIndex() == 1 else None
                editor = self.who.currentText() if self.who.currentIndex() > 0 else None
                pages = HistoryPages(controller.session, letter=letter, editor=editor, words=self.filter.text(),
                                     worded=worded)
            with QSignalBlocker(self.view.selectionModel()):
                self.model.show(pages)
                row = self.model.row_of(step.id) if step is not None else -1
                if row >= 0:
                    self.view.setCurrentIndex(self.model.index(row))
        self._tell_step()

    def catch_up(self) -> None:
        """Read what was done while nobody could see it."""
        if self._stale:
            self.fill()

    def _fill_editors(self, names: list[str]) -> None:
        if names == [self.who.itemText(row) for row in range(1, self.who.count())]:
            return
        with QSignalBlocker(self.who):
            current = self.who.currentText()
            while self.who.count() > 1:
                self.who.removeItem(1)
            self.who.addItems(names)
            self.who.setCurrentIndex(max(0, self.who.findText(current)))

    def step(self) -> ChangesetRow | None:
        """The step selected."""
        return self.model.row(self.view.currentIndex().row())

    def line(self) -> ChangeLine | None:
        """What is selected of what the step changed; the first of it where nothing is."""
        return self.changes.row(max(0, self.below.currentIndex().row()))

    @property
    def said(self) -> str:
        """What the panel says below its lists."""
        return self._said.text()

    def _tell_step(self) -> None:
        step = self.step()
        lines: list[ChangeLine] = []
        more = 0
        with self._controller.guard():
            if step is not None and self._controller.is_open:
                number, changes = self._controller.session.step_changes(step.id)
                lines, more = self._words.lines(changes), number - len(changes)
        self.changes.show(lines)
        if lines:
            self.below.setCurrentIndex(self.changes.index(0))
        self._tell_change()
        self._tell_empty(step)
        said = self.tr("↵ goes to the place · Esc to the text")
        said += self.tr(" · {count} more are not listed").format(count=more) if more else ""
        self._said.setText(said)

    def _tell_empty(self, step: ChangesetRow | None) -> None:
        steps = self.model.rowCount()
        filtered = bool(self.filter.text()) or self.scope.currentIndex() > 0 or self.who.currentIndex() > 0
        self.empty.tell("" if steps else self.tr("No step is like this.") if filtered
                        else self.tr("Nothing has been changed yet."))
        self._no_step.tell(self.tr("Select a step to see what it changed.") if steps and step is None else "")
        self._no_change.tell(self.tr("The words before and after stand here.") if steps and step is None else "")

    def _tell_change(self) -> None:
        line = self.line()
        writable = self._controller.writable
        self.back.setEnabled(writable and self.step() is not None)
        self.before.setEnabled(writable and line is not None and line.change.before is not None)
        self.after.setEnabled(writable and line is not None and line.change.after is not None)
        now = self._now(line.change) if line is not None else None
        self.compare.setEnabled(now is not None)
        if line is None:
            self.diff.show_words("")
        elif self.compare.isChecked() and now is not None:
            then = line.change.after or line.change.before
            self.diff.show_versions(then.content if isinstance(then, Text) else "", now.content, whole=True)
        else:
            self.diff.show_versions(*line.versions)

    def _now(self, change: StepChange) -> Text | None:
        found = self._controller.session.get(change.id) if change.type == "text" and self._controller.is_open else None
        return found if isinstance(found, Text) else None

    # Keys

    def _go(self) -> None:
        line = self.line()
        if line is not None:
            self.go_wanted.emit(line.change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the text; Enter and the arrow down lead from the filter to the list."""
        if (event.type() == QEvent.Type.FocusIn and watched is self.view and self.model.rowCount()
                and not self.view.currentIndex().isValid()):
            self.view.setCurrentIndex(self.model.index(0))
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave_wanted.emit()
                return True
            if watched is self.filter and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus()
                return True
        return super().eventFilter(watched, event)


def history_line(row: ChangesetRow) -> str:
    """Return a step on one line: what, who, when."""
    return f"{worded(row.label)}, {row.editor}, {local_time(row.at)}"
