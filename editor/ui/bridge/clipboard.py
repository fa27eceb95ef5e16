"""What must happen to the clipboard when the program ends."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def leave_plain_text() -> None:
    """Put what this program has on the clipboard there again as plain text, held by Qt alone.

    Data made in Python would be destroyed after Python itself has ended, which crashes at exit (PySide6 6.11).
    """
    clipboard = QGuiApplication.clipboard()
    # Without a screen the clipboard is this process's own, but says that it is not.
    if clipboard.ownsClipboard() or QGuiApplication.platformName() in ("offscreen", "minimal"):
        clipboard.setText(clipboard.text())
