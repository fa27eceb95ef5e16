"""The keys that work in every field of a form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

CTRL, ALT, SHIFT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
                    Qt.KeyboardModifier.ShiftModifier)
NONE = Qt.KeyboardModifier.NoModifier

COMMANDS: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, CTRL): "add", (Qt.Key.Key_Enter, CTRL): "add",
    (Qt.Key.Key_D, CTRL): "copy",
    (Qt.Key.Key_Delete, CTRL | SHIFT): "delete",
    (Qt.Key.Key_Up, ALT): "up", (Qt.Key.Key_Down, ALT): "down",
    (Qt.Key.Key_Return, ALT): "menu", (Qt.Key.Key_Enter, ALT): "menu",
    (Qt.Key.Key_Up, CTRL): "previous-section", (Qt.Key.Key_Down, CTRL): "next-section",
    (Qt.Key.Key_Space, CTRL | SHIFT): "fold",
}


def command_of(event: QKeyEvent) -> str | None:
    """Return the command of the form that a key stands for."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return COMMANDS.get((Qt.Key(event.key()), modifiers))


def is_claimed(event: QEvent) -> bool:
    """Tell whether an event asks who answers a key that the form answers; the window's own actions stand back."""
    return (event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
            and command_of(event) is not None)


def is_undo(event: QEvent) -> bool:
    """Tell whether an event asks who answers the key of undo or redo."""
    return (event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)))


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key is Enter alone."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
        event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
