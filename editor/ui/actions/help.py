"""The rows of the action table about the manual, keys and the program itself."""

from __future__ import annotations

from editor.ui.actions.spec import HELP, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("help.manual", QT_TRANSLATE_NOOP("Actions", "&Help on this"), HELP, "tools.manual", ("F1",),
               tip=QT_TRANSLATE_NOOP("Actions", "Open the manual at the page about where you are")),
    ActionSpec("help.contents", QT_TRANSLATE_NOOP("Actions", "&Manual"), HELP, "tools.contents", ("Ctrl+F1",),
               tip=QT_TRANSLATE_NOOP("Actions", "Open the manual at its table of contents")),
    ActionSpec("help.palette", QT_TRANSLATE_NOOP("Actions", "&Find a command…"), HELP, "tools.palette", ("Ctrl+K",),
               tip=QT_TRANSLATE_NOOP("Actions", "Find every command, letter, entry and setting by typing"),
               separator=True),
    ActionSpec("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keys…"), HELP, "tools.keys", ("Ctrl+Shift+F1",),
               tip=QT_TRANSLATE_NOOP("Actions", "List every command with its keys, and change them")),
    ActionSpec("help.whats-new", QT_TRANSLATE_NOOP("Actions", "&What's new"), HELP, "tools.whats_new",
               tip=QT_TRANSLATE_NOOP("Actions", "What changed from version to version"), separator=True),
    ActionSpec("help.reports", QT_TRANSLATE_NOOP("Actions", "&Reports of errors"), HELP, "tools.reports",
               tip=QT_TRANSLATE_NOOP("Actions", "Open the folder where reports of errors are written")),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Letterbook"), HELP, "tools.about",
               tip=QT_TRANSLATE_NOOP("Actions", "Version, licence and the libraries that are used")),
)
