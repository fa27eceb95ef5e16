"""A review in numbers: by letter, kind, person or decision, as a table that can be saved."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.app.review.statistics import (
    COLUMNS,
    TAG_KINDS,
    Counted,
    Sorting,
    as_csv,
    counted_in,
    in_all,
    statistics,
    time_taken,
)
from editor.app.review.worklist import Group, State, Worklist
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.review.describing import Describer
from editor.ui.review.words import STATES, said
from editor.ui.row_delegate import strong
from editor.ui.tab_order import in_order

SIZE = (940, 420)
CONTEXT = "ReviewStatistics"
SORTINGS: dict[Sorting, str] = {
    "letter": QT_TRANSLATE_NOOP("ReviewStatistics", "By letter"),
    "kind": QT_TRANSLATE_NOOP("ReviewStatistics", "By kind"),
    "person": QT_TRANSLATE_NOOP("ReviewStatistics", "By person"),
    "decision": QT_TRANSLATE_NOOP("ReviewStatistics", "By decision"),
    "tags": QT_TRANSLATE_NOOP("ReviewStatistics", "Tags: mine × theirs"),
}
HEADS: dict[str, str] = {
    "changes": QT_TRANSLATE_NOOP("ReviewStatistics", "Changes"),
    "accepted": QT_TRANSLATE_NOOP("ReviewStatistics", "Accepted"),
    "edited": QT_TRANSLATE_NOOP("ReviewStatistics", "With changes"),
    "rejected": QT_TRANSLATE_NOOP("ReviewStatistics", "Rejected"),
    "settled": QT_TRANSLATE_NOOP("ReviewStatistics", "Settled"),
    "open": QT_TRANSLATE_NOOP("ReviewStatistics", "Undecided"),
    "inserted": QT_TRANSLATE_NOOP("ReviewStatistics", "Words in"),
    "deleted": QT_TRANSLATE_NOOP("ReviewStatistics", "Words out"),
    "seconds": QT_TRANSLATE_NOOP("ReviewStatistics", "Seconds"),
}


def translated(words: str) -> str:
    """Return words of this table in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, words)


def row_name(describer: Describer, sorting: Sorting, name: str) -> str:
    """Return what a row is called."""
    if sorting == "decision":
        return said(STATES[cast("State", name)])
    if sorting == "tags":
        return TAG_KINDS.join(describer.kind_words(kind) for kind in name.split(TAG_KINDS))
    return describer.heading(Group(name, ()), sorting)


def cells_of(row: Counted) -> tuple[str, ...]:
    """Return the cells of a row; a dash where there is nothing to count."""
    cells = (getattr(row, column) for column in COLUMNS)
    return tuple("–" if not cell and (cell is None or isinstance(cell, int)) else f"{cell:.0f}" for cell in cells)


class StatisticsDialog(QDialog):
    """Counts the changes of a review; ``save_wanted`` carries the table for a spreadsheet."""

    help_page = "manual/review.md#in-numbers"

    save_wanted = Signal(bytes)

    def tell(self, words: str) -> None:
        """Say what came of something."""
        self.told.setText(words)

    def __init__(self, worklist: Worklist, describer: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worklist, self._describer = worklist, describer
        self.setWindowTitle(self.tr("The review in numbers"))
        self.resize(*SIZE)
        self.sorting = QComboBox(self)
        self.sorting.setAccessibleName(self.tr("What the rows are"))
        for sorting, words in SORTINGS.items():
            self.sorting.addItem(translated(words), sorting)
        self._make_table()
        self.told = QLabel(self)
        self.told.setObjectName("hint")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setText(self.tr("Words are those of the texts and notes that would be written and taken away. To "
                                  "take theirs or both counts as accepted, to keep mine as rejected. Seconds are the "
                                  "median from one decision to the next, without pauses of more than five minutes."))
        save, close = QPushButton(self.tr("&Save as a table…"), self), QPushButton(self.tr("&Close"), self)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sorting)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)
        in_order(self.sorting, self.table, save, close)
        self.sorting.currentIndexChanged.connect(lambda _row: self._fill())
        save.clicked.connect(lambda: self.save_wanted.emit(self.as_csv()))
        close.clicked.connect(self.accept)
        self._fill()
        self.table.setFocus()

    def _make_table(self) -> None:
        self.table = QTableWidget(0, len(COLUMNS) + 1, self)
        self.table.setAccessibleName(self.tr("The review in numbers"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumHeight(28)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def rows(self) -> list[tuple[str, Counted]]:
        """The rows with their names, the sum last."""
        sorting = cast("Sorting", self.sorting.currentData())
        items, review = self._worklist.items, self._worklist.review
        taken = time_taken(review.decisions())
        found = [(row_name(self._describer, sorting, one.name), one)
                 for one in statistics(items, sorting, review.source.editor, taken)]
        return [*found, (self.tr("Together"), in_all(counted_in(items, sorting), taken))]

    def as_csv(self) -> bytes:
        """Return the table that is shown for a spreadsheet."""
        return as_csv([self.sorting.currentText(), *(translated(HEADS[name]) for name in COLUMNS)], self.rows())

    def _fill(self) -> None:
        rows = self.rows()
        self.table.setHorizontalHeaderLabels(
            [self.sorting.currentText(), *(translated(HEADS[name]) for name in COLUMNS)])
        header = self.table.horizontalHeaderItem(0)
        if header is not None:
            header.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setRowCount(len(rows))
        for place, (name, row) in enumerate(rows):
            last = place == len(rows) - 1
            for column, words in enumerate((name, *cells_of(row))):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                else:
                    item.setToolTip(words)
                if last:
                    item.setFont(strong(self.font()))
                self.table.setItem(place, column, item)
        self.table.selectRow(0)
