"""The start page, the window, its panels and its popups."""

from __future__ import annotations

from PySide6.QtCore import Qt

from docs.shots.studio import Scene, Studio

HOME = "clear agents of Enver Pasha"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def show_window(studio: Studio) -> None:
    """The whole window."""
    studio.caret_behind(HOME)
    studio.keep("window")


def show_panels(studio: Studio) -> None:
    """Every panel on the right, with something selected in it."""
    for pane in ("entities", "provenance", "problems", "history"):
        studio.window.show_pane(pane)
        studio.settle(400)
        if pane == "entities":
            studio.caret_behind("absence of Faizulla Kho")
        studio.keep(pane)
    studio.window.show_pane("notes")


def show_popups(studio: Studio) -> None:
    """The tag picker, the menu behind F8, and the details of a mark."""
    studio.select("Faizulla Khodzhaev")
    studio.press(Qt.Key.Key_T, CTRL)
    studio.keep("tagging")
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_F8)
    studio.keep("marks")
    studio.press(Qt.Key.Key_Escape)
    studio.caret_behind("In addition [t")
    studio.press(Qt.Key.Key_Return, ALT)
    studio.keep("details")
    studio.press(Qt.Key.Key_Escape)
    studio.caret_behind(HOME)


SCENES = (
    Scene("window", show_window, ("letters", "notes")),
    Scene("panels", show_panels, ("entities", "provenance", "problems", "history")),
    Scene("popups", show_popups, ("TagPicker", "LeaderMenu", "AttributePopup")))
