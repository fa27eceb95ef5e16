"""Keys that the text widget answers itself, because Qt's answer would split characters or bypass the history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from editor.ui.transcription.text_editor import TextEditor

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STANDARD = QKeySequence.StandardKey

_ALWAYS: tuple[tuple[QKeySequence.StandardKey, Callable[[TextEditor], None]], ...] = (
    (_STANDARD.Undo, lambda editor: editor.ask_undo()),
    (_STANDARD.Redo, lambda editor: editor.ask_redo()),
    (_STANDARD.Copy, lambda editor: editor.copy()),
)
_WHERE_WRITABLE: tuple[tuple[QKeySequence.StandardKey, Callable[[TextEditor], None]], ...] = (
    (_STANDARD.Cut, lambda editor: editor.cut()),
    (_STANDARD.Paste, lambda editor: editor.paste()),
    (_STANDARD.Delete, lambda editor: editor.delete_forward()),
)


def answer(editor: TextEditor, event: QKeyEvent) -> bool:
    """Do what the key asks for and return True; False leaves the key to Qt."""
    if event.key() in _RETURNS and event.modifiers() & _CTRL:
        editor.activate_at_caret()
        return True
    if _is_second_redo(event):
        editor.ask_redo()
        return True
    for key, action in _ALWAYS:
        if event.matches(key):
            action(editor)
            return True
    if editor.isReadOnly():
        if event.key() in _RETURNS:
            editor.activate_at_caret()
        return event.key() in _RETURNS
    return _answer_writing(editor, event)


def _answer_writing(editor: TextEditor, event: QKeyEvent) -> bool:
    for key, action in _WHERE_WRITABLE:
        if event.matches(key):
            action(editor)
            return True
    if event.modifiers() & _CTRL and event.modifiers() & _SHIFT and event.key() == Qt.Key.Key_V:
        editor.paste_plain()
    elif event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_SHIFT:
        editor.delete_backward()
    elif event.key() in _RETURNS and not event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
        editor.break_line()
    else:
        # Qt's Emacs keys (Ctrl+K deletes to the end of the line) would take text away by surprise.
        return event.matches(_STANDARD.DeleteEndOfLine) or event.matches(_STANDARD.DeleteCompleteLine)
    return True


def _is_second_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y and Ctrl+Shift+Z both redo, whichever of them the platform calls standard."""
    if event.key() == Qt.Key.Key_Y:
        return event.modifiers() == _CTRL
    return event.key() == Qt.Key.Key_Z and event.modifiers() == _CTRL | _SHIFT
