"""What a panel stands in: it scrolls where its dock has less room than the panel needs, instead of cutting it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MOST = QSize(290, 240)
"""What a panel may ask of the window, in pixels; a panel that needs more scrolls."""


@runtime_checkable
class Spacious(Protocol):
    """A panel that is shortened in the least width it can have, and wants more where the window has it."""

    def comfortable_width(self) -> int:
        """The width in which it can be used well, in pixels."""
        ...


class PanelHolder(QScrollArea):
    """Gives a panel the room of its dock, so that large words or a small screen never stretch the window.

    Qt's own way to resize what is inside would give a panel with wrapped words the height that it likes best, and
    scroll where a shorter list would do.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName("panel-holder")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = panel
        self.setWidget(panel)

    def minimumSizeHint(self) -> QSize:
        """As much as the panel needs, up to a bound that leaves room for the text on a small screen."""
        return self._needed().boundedTo(MOST)

    def sizeHint(self) -> QSize:
        """As much as the panel would like."""
        return self._panel.sizeHint()

    def comfortable_width(self) -> int:
        """The width in which nothing of the panel has to be scrolled to from side to side, in pixels; more where the
        panel says that it can be used well only in more."""
        needed, bar = self._needed(), self.verticalScrollBar().sizeHint().width()
        if isinstance(self._panel, Spacious):
            needed = needed.expandedTo(QSize(self._panel.comfortable_width(), 0))
        return needed.width() + (bar if needed.height() > self.maximumViewportSize().height() else 0)

    def _needed(self, width: int = 0) -> QSize:
        """The least room that the panel can be used in, where it is at least so wide."""
        panel = self._panel
        needed = panel.minimumSizeHint().expandedTo(panel.minimumSize())
        layout = panel.layout()
        if width and layout is not None and layout.hasHeightForWidth():
            needed.setHeight(layout.minimumHeightForWidth(max(width, needed.width())))
        return needed

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = self._needed(room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._panel.resize(room.expandedTo(self._needed(room.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the room that there is now."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when the panel needs other room, as it does when it says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)
