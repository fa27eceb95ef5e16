"""Whether a panel can be seen. Qt calls a dock visible that lies behind the tab of another, and tells it no more of
being shown than of being hidden: a panel asks here before it does work that only its sight needs, and the dock
tells it when it is seen again."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget


class SeenPanel(QWidget):
    """A panel that does nothing while nobody can see it."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up before it is seen."""
        if in_sight(self):
            self.catch_up()
        super().showEvent(event)

    def catch_up(self) -> None:
        """Show what was changed while nobody could see it."""
        raise NotImplementedError


def in_sight(widget: QWidget) -> bool:
    """Tell whether a widget can be seen: what is behind another tab cannot, Qt has put it outside of the window."""
    if not widget.isVisible():
        return False
    at: QWidget | None = widget
    while at is not None and not isinstance(at, QDockWidget):
        at = at.parentWidget()
    return at is None or at.isFloating() or (at.geometry().right() >= 0 and at.geometry().bottom() >= 0)
