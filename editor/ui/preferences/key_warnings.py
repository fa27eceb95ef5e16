"""What is wrong, or may be, with a key that somebody wants to use. Nothing here asks the system: it is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from editor.ui.action_table import first_stroke, key_text
from editor.ui.noop import QT_TRANSLATE_NOOP

ALTGR = {
    "German": "QE237890+<M?\\ß", "Polish": "ACELNOSXZU", "French": "E234567890)=", "Spanish": "EQ1234567",
    "Czech": "QWERFGXCVBN", "Hungarian": "QWEUIASDFGHJKLYXCVBNM",
}
"""The keys that write something with AltGr, which many systems take for Ctrl+Alt; by keyboard layout."""

SYSTEM = {
    "Alt+F4": QT_TRANSLATE_NOOP("KeyWarnings", "closes the window"),
    "Alt+Tab": QT_TRANSLATE_NOOP("KeyWarnings", "changes the window"),
    "Alt+Space": QT_TRANSLATE_NOOP("KeyWarnings", "opens the menu of the window"),
    "Ctrl+Alt+Del": QT_TRANSLATE_NOOP("KeyWarnings", "belongs to the system"),
    "Ctrl+Alt+Backspace": QT_TRANSLATE_NOOP("KeyWarnings", "ends the session on some systems"),
    "Ctrl+Esc": QT_TRANSLATE_NOOP("KeyWarnings", "opens the menu of the system"),
    "Print": QT_TRANSLATE_NOOP("KeyWarnings", "takes a picture of the screen"),
}
"""Keys that a system often keeps for itself."""

EDITING = frozenset((
    "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Shift+Left",
    "Ctrl+Shift+Right", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End",
    "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Up", "Ctrl+Down", "Shift+Ins", "Shift+Del", "Ctrl+Ins",
    "Ctrl+Shift+V", "Ctrl+Return"))
"""Keys that a text answers itself while it has the focus."""

TYPED = (
    "Return", "Enter", "Backspace", "Del", "Tab", "Backtab", "Shift+Backtab", "Esc", "Left", "Right", "Up", "Down",
    "Home", "End", "PgUp", "PgDown", "Space", "Shift+Space", "Shift+Return", "Shift+Enter", "Shift+Tab")
"""Keys that nobody could write or move without."""

FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def refused(key: QKeySequence) -> str:
    """Return why a key cannot be used at all, or an empty text."""
    stroke = first_stroke(key)
    text = key_text(QKeySequence(stroke))
    alone = not stroke.keyboardModifiers() & _WITH
    if text in TYPED or (alone and stroke.key() < Qt.Key.Key_Escape):
        return _words(QT_TRANSLATE_NOOP(
            "KeyWarnings", "{key} is needed for writing; hold Ctrl or Alt, or use a function key.")).format(key=text)
    return ""


def warnings(key: QKeySequence) -> list[str]:
    """Return what may be wrong with a key: it can be used all the same."""
    stroke = first_stroke(key)
    text = key_text(QKeySequence(stroke))
    found: list[str] = []
    if text in SYSTEM:
        found.append(_words(QT_TRANSLATE_NOOP(
            "KeyWarnings", "{key} often {what}, and may never come here.")).format(key=text, what=_words(SYSTEM[text])))
    elif stroke.keyboardModifiers() & Qt.KeyboardModifier.MetaModifier:
        found.append(_words(QT_TRANSLATE_NOOP(
            "KeyWarnings", "{key} often belongs to the system, and may never come here.")).format(key=text))
    if text in EDITING:
        found.append(_words(QT_TRANSLATE_NOOP(
            "KeyWarnings", "{key} is used in texts and fields, which may answer it first.")).format(key=text))
    layouts = altgr_layouts(key)
    if layouts:
        found.append(_words(QT_TRANSLATE_NOOP(
            "KeyWarnings", "{key} is AltGr on many systems, where these keyboards write a sign with it: {layouts}."
        )).format(key=text, layouts=", ".join(layouts)))
    return found


def altgr_layouts(key: QKeySequence) -> list[str]:
    """Return the layouts on which the first stroke writes something with AltGr."""
    stroke = first_stroke(key)
    modifiers = stroke.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    if modifiers != Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier:
        return []
    code = int(stroke.key())
    sign = chr(code) if 0x20 < code < 0x180 else ""
    return [layout for layout, signs in ALTGR.items() if sign and sign.upper() in signs.upper()]


def _words(text: str) -> str:
    return QCoreApplication.translate("KeyWarnings", text)
