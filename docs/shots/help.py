"""The manual in its window."""

from __future__ import annotations

from docs.shots.studio import Scene, Studio
from editor.ui.help.help_window import HelpWindow


def show_help(studio: Studio) -> None:
    """A page of the manual."""
    window = HelpWindow(studio.window)
    window.show_page("manual/history.md")
    studio.keep("help", window)
    studio.throw_away(window)


SCENES = (Scene("help", show_help, ("HelpWindow",)),)
