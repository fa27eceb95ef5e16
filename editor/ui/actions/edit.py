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
    ActionSpec("edit.paste-plain", QT_TRANSLATE_NOOP("Actions", "Paste as plain te&xt"), EDIT, "edit.paste_plain",
               ("Ctrl+Shift+V",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Paste the words without marks, tags and notes")),
    ActionSpec("edit.paste-line", QT_TRANSLATE_NOOP("Actions", "Paste as one &line"), EDIT, "edit.paste_line",
               ("Ctrl+Alt+V",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Paste without line ends; words divided at them are put together")),
    ActionSpec("edit.paste-formatted", QT_TRANSLATE_NOOP("Actions", "Paste with &formatting"), EDIT,
               "edit.paste_formatted", ("Ctrl+Alt+Shift+V",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Paste from another program with emphasis, headings and lists as marks")),
    ActionSpec("edit.select-word", QT_TRANSLATE_NOOP("Actions", "Select the &word"), EDIT, "spans.word", ("Ctrl+D",),
               "letter", QT_TRANSLATE_NOOP("Actions", "Select the word at the caret, or widen to whole words"),
               separator=True),
    ActionSpec("edit.select-more", QT_TRANSLATE_NOOP("Actions", "Select &more"), EDIT, "spans.grow",
               ("Shift+Alt+Up",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Select the word, then each mark around it, then the line, then all")),
    ActionSpec("edit.select-less", QT_TRANSLATE_NOOP("Actions", "Select l&ess"), EDIT, "spans.shrink",
               ("Shift+Alt+Down",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go back to what was selected before more was")),
    ActionSpec("edit.join-lines", QT_TRANSLATE_NOOP("Actions", "&Join lines"), EDIT, "edit.join_lines",
               ("Ctrl+Alt+Shift+J",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Put the selected lines together, and words divided at their ends"),
               separator=True),
    ActionSpec("edit.preferences", QT_TRANSLATE_NOOP("Actions", "Pre&ferences…"), EDIT, "tools.preferences",
               ("Ctrl+,",), tip=QT_TRANSLATE_NOOP("Actions", "Choose looks, languages, keys and your name"),
               separator=True),
)
