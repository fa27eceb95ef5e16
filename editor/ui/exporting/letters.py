"""Which letters are exported: all, those selected or filtered in the list, one status, or a query."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.core.messages import LetterbookError
from editor.core.query import parse_where
from editor.ui.controller import Controller
from editor.ui.letter_words import STATUS_LABELS, status_label
from editor.ui.messages import worded_error

MOST = 40
"""Letters of a filter that a choice repeats."""


class ListState(NamedTuple):
    """What the list of letters says: who is selected in it, and its filter."""

    selected: tuple[str, ...] = ()
    filter: str = ""


class LettersChoice(QWidget):
    """A box of choices, a line for a query where that is chosen, and how many letters they are."""

    changed = Signal()

    def __init__(self, controller: Controller, state: Callable[[], ListState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._state = state
        self.box = QComboBox(self)
        self.box.setObjectName("export-letters")
        self.query = QLineEdit(self)
        self.query.setObjectName("export-query")
        self.query.setAccessibleName(self.tr("Query for letters"))
        self.query.setPlaceholderText(self.tr("text:bukhara from:peters date:1922..1924 number:1..20 tag:enver"))
        self.query.setToolTip(self.tr("The same words as in the filter above the list of letters"))
        self._count = QLabel(self)
        self._count.setObjectName("hint")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.query)
        self.box.currentIndexChanged.connect(self._tell)
        self.query.textEdited.connect(self._tell)
        self._known = state()
        self.refresh()

    def refresh(self) -> None:
        """Offer what the list of letters says now; what was chosen stays chosen where it is still offered."""
        chosen = self.box.currentData()
        self._known = state = self._state()
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("All letters"), ("all", ""))
            if state.selected:
                self.box.addItem(self.tr("Selected in the list"), ("selected", ""))
            if state.filter:
                words = state.filter if len(state.filter) <= MOST else state.filter[:MOST - 1] + "…"
                self.box.addItem(self.tr("As the list is filtered: {query}").format(query=words), ("filter", ""))
            self.box.addItem(self.tr("By a query…"), ("query", ""))
            for status in STATUS_LABELS:
                self.box.addItem(self.tr("Status: {status}").format(status=status_label(status)), ("status", status))
            self.box.setCurrentIndex(max(0, self._row_of(chosen)))
        self._tell()

    def refresh_if_changed(self) -> None:
        """Offer it where the list says something else than before."""
        if self._state() != self._known:
            self.refresh()

    def _row_of(self, chosen: object) -> int:
        return next((row for row in range(self.box.count()) if self.box.itemData(row) == chosen), -1)

    def choose(self, where: str) -> None:
        """Choose the letters of a query; an empty one means all."""
        status = next((status for status in STATUS_LABELS if where == f'status:"{status}"'), "")
        self.query.setText("" if status else where)
        self.box.setCurrentIndex(max(0, self._row_of(
            ("status", status) if status else ("query", "") if where else ("all", ""))))
        self._tell()

    @property
    def where(self) -> str:
        """The query that chooses them; letters selected by hand have none."""
        kind, value = self.box.currentData()
        match kind:
            case "filter":
                return self._state().filter
            case "query":
                return self.query.text().strip()
            case "status":
                return f'status:"{value}"'
            case _:
                return ""

    @property
    def by_hand(self) -> bool:
        """Whether they are those selected in the list."""
        return self.box.currentData()[0] == "selected"

    def ids(self) -> list[str]:
        """Return their identities in the order of the project.

        Raises:
            LetterbookError: the query is none.
        """
        session = self._controller.session
        if self.by_hand:
            selected = set(self._state().selected)
            return [letter for letter in session.letter_ids() if letter in selected]
        where = parse_where(self.where)
        return [row.id for row in session.rows(where=where, counted=False)] if where else session.letter_ids()

    @property
    def count(self) -> int:
        """How many they are; -1 where the query is none."""
        if not self._controller.is_open:
            return 0
        try:
            return len(self._state().selected) if self.by_hand else self._controller.session.count(self.where)
        except LetterbookError:
            return -1

    def _tell(self) -> None:
        self.query.setVisible(self.box.currentData()[0] == "query")
        count = self.count
        if count < 0:
            self._count.setText("⚠ " + self._wrong())
        else:
            self._count.setText(self.tr("1 letter") if count == 1 else self.tr("%n letters", "", count))
        self.changed.emit()

    def _wrong(self) -> str:
        try:
            self._controller.session.count(self.where)
        except LetterbookError as error:
            return worded_error(error)
        return ""
