"""What a panel stands in: it scrolls where its dock has less room than the panel needs, instead of cutting it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MOST = QSize(420, 240)
"""What a panel may ask of the window, in pixels; a panel that needs more scrolls."""


class PanelHolder(QScrollArea):
    """Gives a panel the room of its dock, so that large words or a small screen never stretch the window."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName("panel-holder")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(panel)

    def minimumSizeHint(self) -> QSize:
        """As much as the panel needs, up to a bound that leaves room for the text on a small screen."""
        panel = self.widget()
        return panel.minimumSizeHint().expandedTo(panel.minimumSize()).boundedTo(MOST)

    def sizeHint(self) -> QSize:
        """As much as the panel would like."""
        return self.widget().sizeHint()
