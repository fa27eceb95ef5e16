"""Which page of the manual belongs to a widget: its own, else that of what it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from editor.app.manual import CONTENTS

NAME = "help_page"
"""The property, or class attribute, that names the page, as ``manual/notes.md#notes``."""


def page_for(widget: QWidget | None) -> str:
    """Return the page that belongs to a widget; the contents where none does."""
    while widget is not None:
        page = widget.property(NAME) or getattr(widget, NAME, "")
        if page:
            return str(page)
        widget = widget.parentWidget()
    return CONTENTS


def answer_help(dialog: QDialog, keys: Iterable[QKeySequence], show: Callable[[], object]) -> None:
    """Let a dialog answer the keys of the manual: the shortcuts of the window behind it do not reach it."""
    for key in keys:
        shortcut = QShortcut(key, dialog)
        shortcut.activated.connect(show)
