"""The order of Tab where it is not the order in which the controls were made."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(*controls: QWidget) -> None:
    """Let Tab go from each control to the next one, as they stand on the screen."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)
