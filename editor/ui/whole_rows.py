"""A list whose rows are all of one height shows whole rows only: half a row at its end reads as a fault.

What is selected and in sight stays in sight when the list becomes lower."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._keep_in_sight)

    def _fit(self) -> None:
        view = self._view
        if not isValid(view):  # the last events of a list come while it is being taken down
            return
        row = view.sizeHintForRow(0) + 2 * view.spacing()
        room = view.height() - 2 * view.frameWidth()
        view.setViewportMargins(0, 0, 0, room % row if 0 < row <= room else 0)

    def _keep_in_sight(self) -> None:
        if isValid(self._view) and self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def _is_in_sight(self) -> bool:
        view = self._view
        return view.viewport().rect().intersects(view.visualRect(view.currentIndex()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the list or its letters have another size."""
        if event.type() == QEvent.Type.Resize and self._is_in_sight():
            self._soon.start()  # the list itself does not know its new size yet
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return super().eventFilter(watched, event)
