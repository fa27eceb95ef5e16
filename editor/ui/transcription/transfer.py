"""What goes to the clipboard and comes from it: exact plain text, and the program's own fragments with anchors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData

from editor.ui.bridge.plain_text import pasteable

FRAGMENT_MIME = "application/x-letterbook-fragment+json"
FragmentSource = Callable[[int, int], bytes | None]
"""Gives the fragment, as JSON, of a stretch of the text that is shown."""


def to_mime(text: str, fragment: bytes | None) -> QMimeData:
    """Return what the clipboard is to hold: the text with its no-break spaces, and the fragment."""
    data = QMimeData()
    data.setText(text)
    if fragment:
        data.setData(FRAGMENT_MIME, fragment)
    return data


def fragment_of(source: QMimeData) -> bytes | None:
    """Return the program's own fragment, or None."""
    if not source.hasFormat(FRAGMENT_MIME):
        return None
    return bytes(source.data(FRAGMENT_MIME).data()) or None


def text_of(source: QMimeData) -> str:
    """Return the plain text, cleaned. Rich text is never read: only its plain form is."""
    return pasteable(source.text()) if source.hasText() else ""


def html_of(source: QMimeData) -> str:
    """Return the formatted text that another program has put there, or an empty string. It is never shown as it is."""
    return source.html() if source.hasHtml() else ""
