"""The history and the problems."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

CTRL = Qt.KeyboardModifier.ControlModifier


def show_history(studio: Studio) -> None:
    """What a step changed."""
    studio.select("clear agents")
    studio.write("open agents")
    studio.window.controller.settle()
    studio.press(Qt.Key.Key_6, CTRL)
    studio.settle(500)
    studio.press(Qt.Key.Key_Home)
    studio.settle(400)
    studio.keep("history-step")
    studio.press(Qt.Key.Key_Escape)
    studio.window.controller.undo()
    studio.window.show_pane("notes")


def show_problems(studio: Studio) -> None:
    """The problems, and why one is let stand."""
    studio.press(Qt.Key.Key_5, CTRL)
    studio.settle(500)
    studio.press(Qt.Key.Key_Down)
    studio.keep("problems-list")
    studio.press(Qt.Key.Key_Delete)
    studio.write("so in the source")
    studio.keep("problem-reason")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_Escape)
    studio.window.show_pane("notes")


SCENES = (
    Scene("history-step", show_history, ("history",)),
    Scene("problems-list", show_problems, ("problems", "ReasonPopup")))
