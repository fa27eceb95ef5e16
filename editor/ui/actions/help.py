"""The rows of the action table about the manual, keys and the program itself."""

from __future__ import annotations

from editor.ui.actions.spec import HELP, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), HELP, "view.keys", ("F1",),
               tip=QT_TRANSLATE_NOOP("Actions", "List every action with its key")),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Letterbook"), HELP, "view.about",
               tip=QT_TRANSLATE_NOOP("Actions", "Version and licence")),
)
