"""The command palette."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio


def show_palette(studio: Studio) -> None:
    """What it finds for a few letters."""
    studio.caret_behind("clear agents of Enver Pasha")
    studio.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    studio.write("note")
    studio.keep("palette")
    studio.press(Qt.Key.Key_Escape)


SCENES = (Scene("palette", show_palette, ("Palette",)),)
