"""Entries of the menus that switch something on or choose one of several: a tick says what is in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction

from editor.app.setting_rows import Settings
from editor.ui.desk import SettingsStore

TICKS: Mapping[str, Callable[[Settings], bool]] = {
    "view.invisibles": lambda settings: settings.show_invisibles,
    "view.tags": lambda settings: settings.show_tags,
    "view.marks": lambda settings: settings.show_marks,
    "view.theme-light": lambda settings: settings.theme == "light",
    "view.theme-dark": lambda settings: settings.theme == "dark",
    "view.theme-contrast": lambda settings: settings.theme == "contrast",
    "view.theme-system": lambda settings: settings.theme == "system",
    "layout.transcribe": lambda settings: settings.layout == "transcribe",
    "layout.annotate": lambda settings: settings.layout == "annotate",
    "layout.read": lambda settings: settings.layout == "read",
    "scan.follow": lambda settings: settings.scan_follow,
    "scan.strip": lambda settings: settings.scan_strip,
}
"""What is ticked, by action."""


def keep_ticked(actions: Mapping[str, QAction], store: SettingsStore) -> None:
    """Tick the actions that can be ticked as the settings are, from now on."""
    def tick() -> None:
        for name, in_force in TICKS.items():
            actions[name].setChecked(in_force(store.value))

    for name in TICKS:
        actions[name].setCheckable(True)
        actions[name].triggered.connect(tick)  # Qt has turned it over, whatever the command did
    store.follow(lambda _before, _after: tick())
    tick()
