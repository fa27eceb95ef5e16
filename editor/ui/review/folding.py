"""Folding the groups of the list of changes: the one at hand, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from editor.app.review.worklist import Arrangement
    from editor.ui.review.window import ReviewWindow


class Folding(QObject):
    """Folds and unfolds in one review window: by its keys, by ← and → in the list, by a click on a heading."""

    def __init__(self, window: ReviewWindow) -> None:
        super().__init__(window)
        self._window = window
        window.list.installEventFilter(self)
        window.list.clicked.connect(self._on_clicked)

    def _here(self) -> str | None:
        """The group in which the cursor of the list is."""
        row = self._window.model.row(self._window.list.currentIndex().row())
        return None if row is None else row.group

    def _set(self, groups: list[str], *, folded: bool) -> None:
        window = self._window
        arrangement = window.filters.arrangement
        names: set[tuple[Arrangement, str]] = {(arrangement, group) for group in groups}
        window.folded = window.folded | names if folded else window.folded - names
        row = window.model.row(window.list.currentIndex().row())
        window.fill_list()
        if row is not None and (folded or not row.key) and row.group in groups:
            window.list.setCurrentIndex(window.model.index(window.model.heading_of(row.group), 0))

    def fold(self) -> None:
        """Fold the group at hand, or unfold it."""
        group = self._here()
        if group is not None:
            self._set([group], folded=not self._is_folded(group))

    def fold_all(self) -> None:
        """Fold all groups, or unfold them where all are folded."""
        groups = [group.name for group in self._window.groups]
        self._set(groups, folded=not all(map(self._is_folded, groups)))

    def show(self, key: str) -> None:
        """Unfold the group of a change that is to be chosen."""
        group = self._window.group_of(key)
        if group is not None and self._is_folded(group):
            self._set([group], folded=False)

    def _is_folded(self, group: str) -> bool:
        return (self._window.filters.arrangement, group) in self._window.folded

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._window.model.row(index.row())
        if row is not None and not row.key:
            self.fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """← folds, → unfolds."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Left, Qt.Key.Key_Right):
            group = self._here()
            if group is not None:
                self._set([group], folded=event.key() == Qt.Key.Key_Left)
            return True
        return super().eventFilter(watched, event)
