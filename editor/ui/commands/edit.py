"""Undo, redo and the clipboard."""

from __future__ import annotations

from editor.ui.desk import Desk


class EditCommands:
    """What the Edit menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def undo(self) -> None:
        """Take the latest step back."""
        self._desk.controller.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._desk.controller.redo()

    def cut(self) -> None:
        """Cut the selection of the text that has the focus."""
        self._desk.binding().editor.cut()

    def copy(self) -> None:
        """Copy the selection of the text that has the focus."""
        self._desk.binding().editor.copy()

    def paste(self) -> None:
        """Paste into the text that has the focus."""
        self._desk.binding().editor.paste()
