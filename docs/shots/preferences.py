"""The preferences and the shortcut editor in them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from docs.shots.studio import Scene, Studio
from editor.app.setting_rows import GROUPS, TEXT
from editor.ui.dialogs.preferences_dialog import PreferencesDialog


def show_preferences(studio: Studio) -> None:
    """A page of settings, and a key that another command has."""
    window = studio.window
    dialog = PreferencesDialog(window.settings, window.specs, window.actions_by_id, window)
    for page in GROUPS:
        dialog.open_at("text_font" if page == TEXT else "")
        dialog.groups.setCurrentRow(GROUPS.index(page))
        studio.keep("preferences" if page == TEXT else f"preferences-{GROUPS.index(page) + 1}", dialog)
    dialog.open_at("keys")
    dialog.keys_page.go_to("tag.person")
    dialog.keys_page.record()
    dialog.keys_page.recorder.recorded.emit(QKeySequence("Ctrl+T"))
    studio.keep("preferences-keys", dialog)
    studio.throw_away(dialog)


SCENES = (Scene("preferences", show_preferences, ("PreferencesDialog", "SettingsPage", "KeysPage")),)
