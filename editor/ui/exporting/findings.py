"""What would be wrong in an export and what its format cannot carry: by sentence, each leading to its places."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from editor.core.problems import Problem
from editor.ui.empty_hint import EmptyHint
from editor.ui.list_delegates import SIGNS
from editor.ui.local_forms import quoted
from editor.ui.messages import worded_problem

PROBLEM = Qt.ItemDataRole.UserRole
MOST_PLACES = 200
"""Places listed under one sentence; the others are counted."""
GAP, NARROWEST = 6, 120
"""Pixels beside and between sentences, and the least width that they get."""
_ORDER = ("error", "warning", "hint")


class _WrappedRows(QStyledItemDelegate):
    """Rows as high as their sentences need: a tree of Qt gives every row one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of the words in the width that is left of the indentation."""
        tree = self.parent()
        if not isinstance(tree, QTreeWidget):
            return super().sizeHint(option, index)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = max(NARROWEST, tree.viewport().width() - depth * tree.indentation() - 2 * GAP)
        room = tree.fontMetrics().boundingRect(
            QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, str(index.data(Qt.ItemDataRole.DisplayRole)))
        return QSize(width, room.height() + GAP)


class FindingsTree(QTreeWidget):
    """Two headings, the sentences under each, and under a sentence that holds several times its letters."""

    go_wanted = Signal(object)
    """A problem whose place is to be shown."""

    def __init__(self, number_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export-findings")
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(_WrappedRows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What would be wrong, and what the format cannot carry"))
        self._number_of = number_of
        self._empty = EmptyHint(self)
        self.itemClicked.connect(lambda item, _column: self._go(item))
        self.installEventFilter(self)

    def say(self, words: str) -> None:
        """Say something in place of findings."""
        self.clear()
        self._empty.tell(words)

    def show_problems(self, wrong: Iterable[Problem], lost: Iterable[Problem]) -> None:
        """List what is wrong in the letters, and what the format makes of them."""
        self.clear()
        self._empty.tell("")
        for title, problems in ((self.tr("To look at in the letters"), list(wrong)),
                                (self.tr("What the format loses or changes"), list(lost))):
            if problems:
                self._section(title, problems)

    def _section(self, title: str, problems: list[Problem]) -> None:
        head = QTreeWidgetItem([f"{title}: {len(problems)}"])
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        self.addTopLevelItem(head)
        by_sentence: dict[str, list[Problem]] = {}
        for problem in problems:
            by_sentence.setdefault(f"{SIGNS[problem.severity]} {worded_problem(problem)}", []).append(problem)
        for sentence, found in sorted(by_sentence.items(), key=lambda one: _ORDER.index(one[1][0].severity)):
            head.addChild(self._sentence(sentence, found))
        head.setExpanded(True)

    def _sentence(self, sentence: str, found: list[Problem]) -> QTreeWidgetItem:
        if len(found) == 1:
            where = self._where(found[0])
            item = QTreeWidgetItem([f"{sentence} — {where}" if where else sentence])
            item.setData(0, PROBLEM, found[0])
            return item
        item = QTreeWidgetItem([f"{sentence} ({len(found)})"])
        for problem in found[:MOST_PLACES]:
            child = QTreeWidgetItem([self._where(problem)])
            child.setData(0, PROBLEM, problem)
            item.addChild(child)
        if len(found) > MOST_PLACES:
            item.addChild(QTreeWidgetItem([self.tr("and %n more", "", len(found) - MOST_PLACES)]))
        return item

    def _where(self, problem: Problem) -> str:
        number = self._number_of(problem.letter) if problem.letter else ""
        parts = [self.tr("letter {number}").format(number=number) if number else "",
                 quoted(" ".join(problem.quote.split())) if problem.quote else ""]
        return " ".join(part for part in parts if part)

    def _go(self, item: QTreeWidgetItem | None) -> None:
        problem = item.data(0, PROBLEM) if item is not None else None
        if isinstance(problem, Problem) and problem.letter is not None:
            self.go_wanted.emit(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the place, or opens and closes what has several."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if item is not None and item.childCount():
                item.setExpanded(not item.isExpanded())
            else:
                self._go(item)
            return True
        return super().eventFilter(watched, event)
