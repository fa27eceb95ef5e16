"""Marking texts of tables for translation, with a type that Qt's own function does not state."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate looks for this name
    """Return ``text`` as it is; ``QCoreApplication.translate(context, text)`` words it later."""
    return text
