"""Kinds of readings in words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.app.actions.readings import reading_word


def reading_label(kind: str) -> str:
    """Return how a kind of reading is called."""
    return QCoreApplication.translate("Words", reading_word(kind))
