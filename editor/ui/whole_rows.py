"""A list whose rows are all of one height shows whole rows only: half a row at its end reads as a fault."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QListView
from shiboken6 import isValid


class WholeRows(QObject):
    """Keeps free, at the end of a list, what is left over beside its whole rows."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        model = view.model()
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(self._fit)

    def _fit(self) -> None:
        view = self._view
        if not isValid(view):  # the last events of a list come while it is being taken down
            return
        row = view.sizeHintForRow(0) + 2 * view.spacing()
        room = view.height() - 2 * view.frameWidth()
        view.setViewportMargins(0, 0, 0, room % row if 0 < row <= room else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the list or its letters have another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return super().eventFilter(watched, event)
