"""The character palette, invisible characters and the arrangements of the panels."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def show_characters(studio: Studio) -> None:
    """The palette with the result of a search."""
    studio.caret_behind("Dear comrade")
    studio.press(Qt.Key.Key_C, CTRL_SHIFT)
    studio.write("long s")
    studio.keep("characters")
    studio.press(Qt.Key.Key_Escape)
    studio.window.docks["characters"].hide()


def show_invisibles(studio: Studio) -> None:
    """Signs for blanks and line ends."""
    studio.press(Qt.Key.Key_8, CTRL_SHIFT)
    studio.keep("invisibles")
    studio.press(Qt.Key.Key_8, CTRL_SHIFT)


def show_layouts(studio: Studio) -> None:
    """The arrangements for transcribing and for reading."""
    for key, name in ((Qt.Key.Key_1, "transcribe"), (Qt.Key.Key_3, "read"), (Qt.Key.Key_2, "")):
        studio.press(key, CTRL_SHIFT)
        studio.settle(400)
        if name:
            studio.keep(f"arranged-{name}")


SCENES = (
    Scene("characters", show_characters, ("characters",)),
    Scene("invisibles", show_invisibles),
    Scene("layouts", show_layouts))
