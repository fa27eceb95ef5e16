"""Marking texts of tables for translation, with a type that Qt's own function does not state."""

from __future__ import annotations

from editor.app.noop import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
