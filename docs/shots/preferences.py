"""The preferences and the shortcut editor in them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from docs.shots.studio import Scene, Studio
from editor.ui.dialogs.preferences_dialog import PreferencesDialog


def show_preferences(studio: Studio) -> None:
    """A page of settings, and a key that another command has."""
    window = studio.window
    dialog = PreferencesDialog(window.settings, window.specs, window.actions_by_id, window)
    dialog.open_at("text_font")
    studio.keep("preferences", dialog)
    dialog.open_at("keys")
    dialog.keys_page.go_to("tag.person")
    dialog.keys_page.record()
    dialog.keys_page.recorder.recorded.emit(QKeySequence("Ctrl+T"))
    studio.keep("preferences-keys", dialog)
    dialog.close()
    dialog.deleteLater()
    window.activateWindow()
    studio.settle()


SCENES = (Scene("preferences", show_preferences),)
