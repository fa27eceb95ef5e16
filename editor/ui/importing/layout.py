"""Where the assistant stood and how it was divided, kept as one text of the settings."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QSplitter, QWidget

FIRST_SIZE = QSize(1240, 760)
"""The assistant, until its size is remembered, beside a window of 1280 × 800; beside a larger one it is larger."""

AROUND = QSize(40, 40)
"""How much smaller it is than that window, in pixels."""

_BETWEEN = " "


class Layout:
    """Gives a window its place and its parts back. ``save`` keeps the text."""

    def __init__(self, text: str = "", save: Callable[[str], None] | None = None) -> None:
        self._text = text
        self._save = save

    def restore(self, window: QWidget, splitters: Sequence[QSplitter]) -> None:
        """Place the window and divide it as it was; what cannot be read is left as it is made."""
        parent = window.parentWidget()
        window.resize(FIRST_SIZE if parent is None else FIRST_SIZE.expandedTo(parent.window().size() - AROUND))
        parts = self._text.split(_BETWEEN) if self._text else []
        try:
            states = [QByteArray(base64.b64decode(part, validate=True)) for part in parts]
        except binascii.Error:
            return
        if len(states) != len(splitters) + 1:
            return
        window.restoreGeometry(states[0])
        for splitter, state in zip(splitters, states[1:], strict=True):
            splitter.restoreState(state)

    def keep(self, window: QWidget, splitters: Sequence[QSplitter]) -> None:
        """Remember the place of the window and how it is divided."""
        states = [window.saveGeometry(), *(splitter.saveState() for splitter in splitters)]
        self._text = _BETWEEN.join(base64.b64encode(state.data()).decode("ascii") for state in states)
        if self._save is not None:
            self._save(self._text)
