"""What is doubtful in the letter shown or in the project, the gravest first, and what was let stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from editor.core.letters import Letter
from editor.core.operations import Changed
from editor.core.problems import Problem, Settled
from editor.core.settling import settled_by
from editor.ui.controller import Controller
from editor.ui.elided_box import ElidedBox
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.list_delegates import SIGNS, ProblemDelegate, ProblemHead
from editor.ui.messages import word, worded_problem
from editor.ui.models.rows_model import RowsModel
from editor.ui.wrap_row import WrapRow

FOLLOW_MS = 250
"""How long the list follows behind a change, in milliseconds."""

LETTERS_AT_ONCE = 4
"""Letters checked at a time where the whole project is listed: a key waits no longer."""

MOST_ROWS = 3_000
"""So many problems are listed; who has more filters them."""

SEVERITIES = ("error", "warning", "hint")


class Listed(NamedTuple):
    """A problem with what was decided about it."""

    problem: Problem
    settled: Settled | None


Row = ProblemHead | Problem


class ProblemsPanel(QWidget):
    """Selecting a row shows its place, Enter goes there, Alt+Enter mends it, Delete lets it stand, Esc to the text."""

    go_wanted = Signal(object)
    mend_wanted = Signal(object)
    settle_wanted = Signal(object)
    reopen_wanted = Signal(object)
    picked = Signal(object)
    leave_wanted = Signal()
    counted = Signal(int)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._known: dict[str, tuple[Listed, ...]] = {}
        """Of every letter that was checked."""
        self._waiting: list[str] = []
        self._reasons: dict[int, Settled] = {}
        self.model = RowsModel[Row](self._words, self)
        self._make_filters()
        self._make_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hint)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FOLLOW_MS)
        self._later.timeout.connect(self._follow)
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        controller.changed.connect(self._on_changed)
        controller.letter_shown.connect(lambda _id: self._later.start())
        controller.project_closed.connect(self._forget)

    def _make_filters(self) -> None:
        self.scope = QComboBox(self)
        self.scope.setObjectName("problems-scope")
        self.scope.setAccessibleName(self.tr("Whose problems"))
        self.scope.addItems([self.tr("This letter"), self.tr("Project")])
        self.scope.currentIndexChanged.connect(lambda _row: self.fill())
        self.code = ElidedBox(10, self)
        self.code.setObjectName("problems-code")
        self.code.setAccessibleName(self.tr("Which kind of problem"))
        self.code.addItem(self.tr("All kinds"), "")
        self.code.currentIndexChanged.connect(lambda _row: self._show())
        self.with_settled = QCheckBox(self.tr("Let stand too"), self)
        self.with_settled.setToolTip(self.tr("List also what was looked at and let stand"))
        self.with_settled.toggled.connect(lambda _on: self._show())
        self.code.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._top = WrapRow(6, self)
        self._top.add(self.scope, self.code, self.with_settled)

    def _make_list(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("problems-list")
        self.view.setAccessibleName(self.tr("Problems"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ProblemDelegate(self.view, self._said_of))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(lambda _index: self._send(self.picked))
        self.view.doubleClicked.connect(lambda _index: self._send(self.go_wanted))
        self.empty = EmptyHint(self.view)
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self.view.viewport().installEventFilter(self)
        for watched in (self.view, self.scope, self.code, self.with_settled):
            watched.installEventFilter(self)

    # What is listed

    @property
    def whole(self) -> bool:
        """Whether the problems of the whole project are listed."""
        return self.scope.currentIndex() == 1

    def _on_changed(self, changed: Changed) -> None:
        for letter in (*changed.letters, *changed.deleted):
            self._known.pop(letter, None)
        if not changed.letters:
            self._known.clear()  # the register says who signs
        self._later.start()

    def _forget(self) -> None:
        self._known.clear()
        self._reading.stop()
        self._later.start()

    def _follow(self) -> None:
        if self._controller.is_being_typed:
            self._later.start()
        else:
            self.fill()

    def fill(self) -> None:
        """Check what has to be checked and list it; the whole project is checked a few letters at a time."""
        self._waiting = []
        controller = self._controller
        if controller.is_open:
            with controller.guard():
                if controller.letter_id:
                    self._check(controller.letter_id)
                if self.whole:
                    self._waiting = [one for one in controller.session.letter_ids() if one not in self._known]
        if self._waiting:
            self._reading.start()
        self._show()
        self.counted.emit(sum(one.settled is None for one in self._known.get(controller.letter_id, ())))

    def _check(self, letter: str) -> None:
        if letter in self._known:
            return
        from editor.core.checks import all_problems  # with it come many patterns: the letter is shown before

        controller = self._controller
        shown = controller.snapshot if letter == controller.letter_id else None
        snapshot = shown if shown is not None else controller.session.letter(letter)
        self._known[letter] = tuple(Listed(one, settled_by(snapshot, one))
                                    for one in all_problems(snapshot, controller.entities()))

    def _read_on(self) -> None:
        some, self._waiting = self._waiting[:LETTERS_AT_ONCE], self._waiting[LETTERS_AT_ONCE:]
        if not some or not self._controller.is_open:
            self._reading.stop()
            self._show()
            return
        with self._controller.guard():
            for letter in some:
                if self._controller.session.get(letter) is not None:
                    self._check(letter)
        if len(self._waiting) % (LETTERS_AT_ONCE * 25) < LETTERS_AT_ONCE:
            self._show()

    def listed(self) -> list[Listed]:
        """What is known of the letter, or of the project, in the order of the letters."""
        letters: Iterable[str] = (self._controller.letter_id,)
        if self.whole and self._controller.is_open:
            letters = self._controller.session.letter_ids()
        return [one for letter in letters for one in self._known.get(letter, ())
                if one.settled is None or self.with_settled.isChecked()]

    def _show(self) -> None:
        found = self.listed()
        self._fill_codes(found)
        code = self.code.currentData()
        found = [one for one in found if code in ("", one.problem.code)]
        self._reasons = {id(one.problem): one.settled for one in found if one.settled is not None}
        rows: list[Row] = []
        for severity in SEVERITIES:
            group = [one.problem for one in found if one.problem.severity == severity]
            if group:
                rows += [ProblemHead(severity, len(group)), *group[:MOST_ROWS]]
        kept = self.current()
        row = self.view.currentIndex().row()
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(rows)
            at = rows.index(kept) if kept is not None and kept in rows else row
            if 0 <= at < len(rows):
                self.view.selectionModel().setCurrentIndex(
                    self.model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if self.view.hasFocus():
            self._select_first()
        self.view.viewport().update()
        self._tell(len(found))

    def _fill_codes(self, found: Iterable[Listed]) -> None:
        codes = sorted({one.problem.code for one in found})
        with QSignalBlocker(self.code):
            current = self.code.currentData()
            if [self.code.itemData(row) for row in range(1, self.code.count())] != codes:
                while self.code.count() > 1:
                    self.code.removeItem(1)
                for code in codes:
                    self.code.addItem(word(code), code)
            self.code.setCurrentIndex(max(0, self.code.findData(current)))

    def _tell(self, count: int) -> None:
        if self._waiting:
            said = self.tr("Checking: {count} letters to go…").format(count=len(self._waiting))
        elif not count:
            said = ""
        else:
            said = self.tr("↵ goes there · Alt+↵ mends · Del lets it stand · Esc to the text · F7 next")
        self._hint.setText(said)
        self.empty.tell(self._nothing() if not count and not self._waiting else "")

    def _nothing(self) -> str:
        """What is said where nothing is listed."""
        if self.whole:
            return self.tr("Nothing doubtful in the project.")
        return no_letter(self._controller) or self.tr("Nothing doubtful in this letter.")

    @property
    def said(self) -> str:
        """What the panel says below the list, or in it while it is empty."""
        return self._hint.text() or self.empty.text()

    def _words(self, row: Row) -> str:
        if isinstance(row, ProblemHead):
            return f"{row.severity} ({row.number})"
        parts = (SIGNS[row.severity], worded_problem(row), self._said_of(row))
        return " · ".join(part for part in parts if part)

    def _said_of(self, problem: Problem) -> str:
        """What stands below a problem: its letter where all are listed, and why it was let stand."""
        parts: list[str] = []
        if self.whole and problem.letter and self._controller.is_open:
            letter = self._controller.session.get(problem.letter)
            if isinstance(letter, Letter):
                parts.append(self.tr("letter {number}").format(number=letter.number))
        settled = self._reasons.get(id(problem))
        if settled is not None:
            parts.append(self.tr("let stand: {reason}").format(reason=settled.reason))
        return " · ".join(parts)

    # Choosing

    def current(self) -> Problem | None:
        """The problem selected."""
        row = self.model.row(self.view.currentIndex().row())
        return row if isinstance(row, Problem) else None

    def is_settled(self, problem: Problem) -> bool:
        """Whether a problem that is listed was let stand."""
        return id(problem) in self._reasons

    def _send(self, signal: SignalInstance) -> None:
        problem = self.current()
        if problem is not None:
            signal.emit(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list; Esc goes back to the text."""
        if event.type() == QEvent.Type.FocusIn and watched is self.view:
            self._select_first()
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width() \
                and watched is self.view.viewport():
            self.view.scheduleDelayedItemsLayout()  # in another width sentences have another height
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.type() == QEvent.Type.ShortcutOverride and watched is self.view and enter and alt:
            event.accept()  # Alt+Enter is an action of the window elsewhere
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
            return True
        if watched is self.view and (enter or event.key() == Qt.Key.Key_Delete):
            self._on_key(enter=enter, alt=alt)
            return True
        return super().eventFilter(watched, event)

    def _select_first(self) -> None:
        """Who comes to the list finds the first problem selected, if none is."""
        if self.current() is None and self.model.rowCount() > 1:
            with QSignalBlocker(self.view.selectionModel()):
                self.view.selectionModel().setCurrentIndex(
                    self.model.index(1), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_key(self, *, enter: bool, alt: bool) -> None:
        problem = self.current()
        if enter:
            self._send(self.mend_wanted if alt else self.go_wanted)
        elif problem is not None:
            self._send(self.reopen_wanted if self.is_settled(problem) else self.settle_wanted)
