"""Arrangements of the panels for different work; each remembers how it was left."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from editor.core.record import replace
from editor.ui.panel_table import PANELS

if TYPE_CHECKING:
    from editor.ui.desk import Frame

TRANSCRIBE, ANNOTATE, READ = "transcribe", "annotate", "read"
FIRST = ANNOTATE

LAYOUT_VERSION = 1
"""Raise it when docks are renamed: a remembered layout of another version is not used."""

SHOWN: dict[str, frozenset[str]] = {
    TRANSCRIBE: frozenset({"letters", "scan"}),
    ANNOTATE: frozenset(spec.name for spec in PANELS if spec.shown),
    READ: frozenset(),
}
"""Which panels each arrangement shows at first."""


class Layouts:
    """Goes from one arrangement to another. How the one that is left stood is kept in the settings."""

    def __init__(self, frame: Frame, arrange: Callable[[QByteArray | None], None]) -> None:
        self._frame = frame
        self._arrange = arrange

    @property
    def name(self) -> str:
        """The arrangement in force."""
        name = self._frame.settings.value.layout
        return name if name in SHOWN else FIRST

    def shown(self) -> frozenset[str]:
        """The panels that the arrangement in force shows at first."""
        return SHOWN[self.name]

    def go_to(self, name: str) -> None:
        """Arrange the panels for other work, as they stood when it was left, or as at first."""
        settings, window = self._frame.settings, self._frame.window
        if name == self.name:
            return
        kept = {**settings.value.layouts, self.name: encoded(window.saveState(LAYOUT_VERSION))}
        settings.set(replace(settings.value, layouts=kept, layout=name))
        self._arrange(decoded(kept.get(name, "")))


def encoded(data: QByteArray) -> str:
    """Return a state of the window as text."""
    return base64.b64encode(data.data()).decode("ascii")


def decoded(text: str) -> QByteArray | None:
    """Return the state of the window that the text stands for, or None where it stands for none."""
    try:
        return QByteArray(base64.b64decode(text, validate=True)) if text else None
    except binascii.Error:
        return None
