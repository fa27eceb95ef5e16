"""Suggesting instead of editing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def show_suggesting(studio: Studio) -> None:
    """What is typed as a suggestion, those that are drawn, their list, and why one is rejected."""
    controller = studio.window.controller
    studio.press(Qt.Key.Key_E, CTRL | SHIFT)
    for words, instead in (("clear agents", "open agents"), ("Nobody wanted", "Nobody now wanted")):
        studio.select(words)
        studio.write(instead)
        controller.settle()
    studio.press(Qt.Key.Key_9, CTRL | SHIFT)
    studio.settle(500)
    studio.select("comrade. STALIN")
    studio.write("friend")
    studio.settle(100)
    studio.keep("suggesting")
    studio.press(Qt.Key.Key_9, CTRL | SHIFT)
    studio.settle(500)
    studio.press(Qt.Key.Key_R)
    studio.write("so in the scan")
    studio.keep("rejection-reason")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_E, CTRL | SHIFT)
    while controller.snapshot is not None and controller.snapshot.suggestions:
        controller.undo()
    studio.window.show_pane("notes")


SCENES = (Scene("suggesting", show_suggesting, ("suggestions", "RejectionPopup")),)
