"""What stands at the caret, on one line; a click on several lists them, on one opens it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

MOST_HERE = 6
"""Marks and tags that are told of one place."""

NARROWEST = 40


class HereButton(QPushButton):
    """Says marks, tags and notes at the caret, the innermost first."""

    opened = Signal(str)
    """There is one thing, and it is to be opened: its id."""
    listed = Signal()
    """There are several, and they are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("here")
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What is at the caret"))
        self._items: tuple[tuple[str, str], ...] = ()
        self._words = ""
        self.clicked.connect(self._on_clicked)
        self.show_items(())

    @property
    def words(self) -> str:
        """Everything that is said, also where it does not fit."""
        return self._words

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Say these: each an id and its words."""
        self._items = tuple(items)
        words = [said for _id, said in self._items[:MOST_HERE]]
        self._words = " · ".join(words) + (" …" if len(self._items) > MOST_HERE else "")
        self.setEnabled(bool(self._items))
        self.setAccessibleDescription(self._words)
        tip = self.tr("What is at the caret: details by Alt+Enter, the list by Alt+Down")
        self.setToolTip(tip if self._items else "")
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Never widens the pane."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(NARROWEST, self.width() - 12)
        shown = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    def _on_clicked(self) -> None:
        if len(self._items) == 1:
            self.opened.emit(self._items[0][0])
        else:
            self.listed.emit()
