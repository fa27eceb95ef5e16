"""The rows of the action table about undo, the clipboard, finding."""

from __future__ import annotations

from editor.ui.actions.spec import EDIT, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), EDIT, "edit.undo", ("Ctrl+Z",), "write",
               QT_TRANSLATE_NOOP("Actions", "Take back the latest step, whatever it was")),
    ActionSpec("edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), EDIT, "edit.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "write", QT_TRANSLATE_NOOP("Actions", "Do again what was taken back")),
    ActionSpec("edit.cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), EDIT, "edit.cut", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Cut the selection with its notes, tags and marks"), separator=True),
    ActionSpec("edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), EDIT, "edit.copy", (), "letter",
               QT_TRANSLATE_NOOP("Actions", "Copy the selection with its notes, tags and marks")),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), EDIT, "edit.paste", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Paste at the caret")),
)
