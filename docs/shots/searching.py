"""Finding, searching, replacing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def show_find(studio: Studio) -> None:
    """The find bar, and with its second line."""
    studio.caret_behind("In addition [t")
    studio.press(Qt.Key.Key_H, CTRL)
    studio.write("bukhara")
    studio.press(Qt.Key.Key_Return)
    studio.keep("find")
    studio.press(Qt.Key.Key_Escape)


def show_search(studio: Studio) -> None:
    """The search through all letters, and replacing in them."""
    studio.caret_behind("In addition [t")
    studio.press(Qt.Key.Key_F, CTRL | SHIFT)
    studio.write("bukhara")
    studio.settle(500)
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_Down)
    studio.settle(300)
    studio.keep("search")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_H, CTRL | SHIFT)
    panel = studio.window.workbench.panel("replace")
    studio.write("bukhara")
    panel.new.setFocus()  # type: ignore[attr-defined]
    studio.write("Buxoro")
    studio.settle(500)
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_Space)
    studio.settle(300)
    studio.keep("replace")
    studio.press(Qt.Key.Key_Escape)
    for name in ("search", "replace"):
        studio.window.docks[name].hide()


SCENES = (
    Scene("find", show_find, ("FindBar",)),
    Scene("search", show_search, ("search", "replace")))
