"""The keys of the page view, which are single letters since nothing is typed there; the manual's table is made of it.

A key is a character, or a name of ``Qt.Key``. ``command`` names a method of ``PageView`` or of its commands.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from editor.ui.noop import QT_TRANSLATE_NOOP


class ViewKey(NamedTuple):
    """One key: what it is called, and what it does with which argument."""

    key: str
    label: str
    command: str
    argument: int | None = None


VIEW_KEYS: tuple[ViewKey, ...] = (
    ViewKey("w", QT_TRANSLATE_NOOP("PageView", "Fit the width"), "fit_width"),
    ViewKey("f", QT_TRANSLATE_NOOP("PageView", "Fit the whole page"), "fit_page"),
    ViewKey("1", QT_TRANSLATE_NOOP("PageView", "Show at 100 %"), "full_size"),
    ViewKey("+", QT_TRANSLATE_NOOP("PageView", "Zoom in"), "zoom_step", 1),
    ViewKey("-", QT_TRANSLATE_NOOP("PageView", "Zoom out"), "zoom_step", -1),
    ViewKey("l", QT_TRANSLATE_NOOP("PageView", "Loupe on or off"), "toggle_loupe"),
    ViewKey("r", QT_TRANSLATE_NOOP("PageView", "Turn right"), "turn", 900),
    ViewKey("R", QT_TRANSLATE_NOOP("PageView", "Turn left"), "turn", -900),
    ViewKey(".", QT_TRANSLATE_NOOP("PageView", "Turn right by a tenth of a degree"), "turn", 1),
    ViewKey(",", QT_TRANSLATE_NOOP("PageView", "Turn left by a tenth of a degree"), "turn", -1),
    ViewKey(":", QT_TRANSLATE_NOOP("PageView", "Turn right by a degree"), "turn", 10),
    ViewKey(";", QT_TRANSLATE_NOOP("PageView", "Turn left by a degree"), "turn", -10),
    ViewKey("m", QT_TRANSLATE_NOOP("PageView", "Mirror"), "mirror"),
    ViewKey("b", QT_TRANSLATE_NOOP("PageView", "Brighter"), "brightness", 5),
    ViewKey("B", QT_TRANSLATE_NOOP("PageView", "Darker"), "brightness", -5),
    ViewKey("c", QT_TRANSLATE_NOOP("PageView", "More contrast"), "contrast", 5),
    ViewKey("C", QT_TRANSLATE_NOOP("PageView", "Less contrast"), "contrast", -5),
    ViewKey("g", QT_TRANSLATE_NOOP("PageView", "Lighten the middle tones (gamma)"), "gamma", 10),
    ViewKey("G", QT_TRANSLATE_NOOP("PageView", "Darken the middle tones (gamma)"), "gamma", -10),
    ViewKey("s", QT_TRANSLATE_NOOP("PageView", "Sharper"), "sharpness", 20),
    ViewKey("S", QT_TRANSLATE_NOOP("PageView", "Softer"), "sharpness", -20),
    ViewKey("i", QT_TRANSLATE_NOOP("PageView", "Invert"), "invert"),
    ViewKey("y", QT_TRANSLATE_NOOP("PageView", "Grey"), "grey"),
    ViewKey("0", QT_TRANSLATE_NOOP("PageView", "As in the file again: turning, mirror and colours"), "reset"),
    ViewKey("PageDown", QT_TRANSLATE_NOOP("PageView", "Next page"), "turn_page", 1),
    ViewKey("PageUp", QT_TRANSLATE_NOOP("PageView", "Previous page"), "turn_page", -1),
    ViewKey("Home", QT_TRANSLATE_NOOP("PageView", "Upper end of the page"), "to_end", -1),
    ViewKey("End", QT_TRANSLATE_NOOP("PageView", "Lower end of the page"), "to_end", 1),
    ViewKey("Left", QT_TRANSLATE_NOOP("PageView", "Move to the left"), "pan_left"),
    ViewKey("Right", QT_TRANSLATE_NOOP("PageView", "Move to the right"), "pan_right"),
    ViewKey("Up", QT_TRANSLATE_NOOP("PageView", "Move up"), "pan_up"),
    ViewKey("Down", QT_TRANSLATE_NOOP("PageView", "Move down"), "pan_down"),
    ViewKey("Escape", QT_TRANSLATE_NOOP("PageView", "Back to the text"), "leave"),
)

DRAW_KEYS: tuple[ViewKey, ...] = (
    ViewKey("v", QT_TRANSLATE_NOOP("PageView", "Choose and move"), "use_select"),
    ViewKey("r", QT_TRANSLATE_NOOP("PageView", "Draw a region as a rectangle"), "use_rectangle"),
    ViewKey("p", QT_TRANSLATE_NOOP("PageView", "Draw a region as a polygon"), "use_polygon"),
    ViewKey("l", QT_TRANSLATE_NOOP("PageView", "Draw a line as a rectangle"), "use_line"),
    ViewKey("b", QT_TRANSLATE_NOOP("PageView", "Draw a line by its baseline"), "use_baseline"),
    ViewKey("Space", QT_TRANSLATE_NOOP("PageView", "Set a point; when choosing, mark for joining"), "set_point"),
    ViewKey("Return", QT_TRANSLATE_NOOP("PageView", "Set the last point; when choosing, go to the text"), "finish"),
    ViewKey("Backspace", QT_TRANSLATE_NOOP("PageView", "Take the last point back"), "drop_point"),
    ViewKey("n", QT_TRANSLATE_NOOP("PageView", "Choose the next region or line"), "step", 1),
    ViewKey("N", QT_TRANSLATE_NOOP("PageView", "Choose the one before"), "step", -1),
    ViewKey("e", QT_TRANSLATE_NOOP("PageView", "Take the next corner, for the arrow keys"), "next_corner"),
    ViewKey("x", QT_TRANSLATE_NOOP("PageView", "Split at the cross"), "split"),
    ViewKey("j", QT_TRANSLATE_NOOP("PageView", "Join what is marked"), "join"),
    ViewKey("k", QT_TRANSLATE_NOOP("PageView", "Kind of the region"), "choose_kind"),
    ViewKey("t", QT_TRANSLATE_NOOP("PageView", "Tie the line to the selection or the line at the caret"), "tie"),
    ViewKey("T", QT_TRANSLATE_NOOP("PageView", "Loosen the line from the text"), "loosen"),
    ViewKey("Delete", QT_TRANSLATE_NOOP("PageView", "Delete"), "remove"),
    ViewKey("Left", QT_TRANSLATE_NOOP("PageView", "Move the cross, or what is chosen, to the left"), "move_left"),
    ViewKey("Right", QT_TRANSLATE_NOOP("PageView", "… to the right"), "move_right"),
    ViewKey("Up", QT_TRANSLATE_NOOP("PageView", "… up"), "move_up"),
    ViewKey("Down", QT_TRANSLATE_NOOP("PageView", "… down"), "move_down"),
    ViewKey("Escape", QT_TRANSLATE_NOOP("PageView", "Give up what is begun; then leave drawing"), "give_up"),
)

_BY_CODE = {
    Qt.Key.Key_PageDown: "PageDown", Qt.Key.Key_PageUp: "PageUp", Qt.Key.Key_Home: "Home", Qt.Key.Key_End: "End",
    Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right", Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Escape: "Escape", Qt.Key.Key_Space: "Space", Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Backspace: "Backspace", Qt.Key.Key_Delete: "Delete",
}
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def key_of(event: QKeyEvent) -> str:
    """Return the name of a pressed key as the tables have it, or an empty string."""
    if event.modifiers() & _OTHERS:
        return ""
    return _BY_CODE.get(Qt.Key(event.key()), event.text())


def find_key(table: tuple[ViewKey, ...], event: QKeyEvent) -> ViewKey | None:
    """Return the row of a table for a pressed key, or None."""
    key = key_of(event)
    return next((row for row in table if row.key == key), None) if key else None


def label_of(row: ViewKey) -> str:
    """Return what a key does in the language of the interface."""
    return QCoreApplication.translate("PageView", row.label)
