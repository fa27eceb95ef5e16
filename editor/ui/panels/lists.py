"""Two plain lists: what was done (History) and what the program is unsure of (Problems)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from editor.core.operations import Changed
from editor.core.problems import Problem
from editor.core.rows import ChangesetRow
from editor.ui.controller import Controller
from editor.ui.list_delegates import HistoryDelegate, ProblemDelegate, local_time
from editor.ui.messages import worded, worded_problem
from editor.ui.models.rows_model import RowsModel

HISTORY_ROWS = 300
"""How many steps the panel lists; the command line lists all of them."""

FOLLOW_MS = 250
"""How long a list that nobody waits for follows behind a change, in milliseconds."""


class _ListPanel(QWidget):
    """A list with a sentence where it is empty; it is filled when it can be seen."""

    def __init__(self, controller: Controller, name: str, title: str, empty: str, model: RowsModel,
                 parent: QWidget | None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = model
        self.view = QListView(self)
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setModel(model)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(empty, self)
        self._empty.setObjectName("hint")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._fill)
        controller.changed.connect(self._on_changed)
        controller.letter_shown.connect(lambda _id: self._timer.start())

    def _on_changed(self, _changed: Changed) -> None:
        self._timer.start()

    def _fill(self) -> None:
        if not self._controller.is_open:
            self._show(())
        else:
            with self._controller.guard():
                self._show(self._read())

    def _show(self, rows: Sequence[object]) -> None:
        row = self.view.currentIndex().row()
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(rows)
            if 0 <= row < self.model.rowCount():
                self.view.selectionModel().setCurrentIndex(
                    self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._empty.setVisible(not rows)

    def _read(self) -> Sequence[object]:
        """What is to be listed now."""
        raise NotImplementedError


class HistoryPanel(_ListPanel):
    """The steps of the project, the latest first: what, when, who."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, "history-list", self.tr("History"), self.tr("Nothing has been changed yet."),
                         RowsModel(history_line), parent)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setUniformItemSizes(True)

    def _read(self) -> Sequence[object]:
        return list(self._controller.session.history(limit=HISTORY_ROWS, named=False))


class ProblemsPanel(_ListPanel):
    """What is doubtful in the letter shown. Selecting a row shows its place, Enter goes there, Esc to the text."""

    go_wanted = Signal(object)
    picked = Signal(object)
    leave_wanted = Signal()
    counted = Signal(int)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, "problems-list", self.tr("Problems"), self.tr("Nothing doubtful in this letter."),
                         RowsModel(worded_problem), parent)
        self.view.setItemDelegate(ProblemDelegate(self.view))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.activated.connect(lambda index: self._send(self.go_wanted, index.row()))
        self.view.selectionModel().currentChanged.connect(lambda index: self._send(self.picked, index.row()))
        self.view.installEventFilter(self)
        self._hint = QLabel(self.tr("↵ goes to the place · Esc to the text"), self)
        self._hint.setObjectName("hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self._hint)

    def _send(self, signal: SignalInstance, row: int) -> None:
        problem = self.model.row(row)
        if isinstance(problem, Problem):
            signal.emit(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the text."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape):
            self.leave_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _read(self) -> Sequence[object]:
        letter = self._controller.letter_id
        found = list(self._controller.session.problems(letter, self._controller.entities())) if letter else []
        self.counted.emit(len(found))
        self._hint.setVisible(bool(found))
        return found


def history_line(row: ChangesetRow) -> str:
    """Return a step on one line: what, who, when."""
    return f"{worded(row.label)}, {row.editor}, {local_time(row.at)}"

