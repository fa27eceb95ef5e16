"""The rows of the action table about notes."""

from __future__ import annotations

from editor.ui.actions.spec import NOTES, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("note.add", QT_TRANSLATE_NOOP("Actions", "&Add note"), NOTES, "notes.add", ("Ctrl+Alt+N",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Add an editorial note at the caret and write its text"), "editorial"),
    ActionSpec("note.add-textual", QT_TRANSLATE_NOOP("Actions", "Add &textual note"), NOTES, "notes.add",
               ("Ctrl+Alt+T",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Add a note on the state of the text at the caret"), "textual"),
    ActionSpec("note.edit", QT_TRANSLATE_NOOP("Actions", "&Write in the note"), NOTES, "notes.edit", ("F2",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Go to the text of the selected note; Esc comes back")),
    ActionSpec("note.next", QT_TRANSLATE_NOOP("Actions", "&Next note"), NOTES, "notes.next", ("F9",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Select the next note"), separator=True),
    ActionSpec("note.previous", QT_TRANSLATE_NOOP("Actions", "&Previous note"), NOTES, "notes.previous",
               ("Shift+F9",), "letter", QT_TRANSLATE_NOOP("Actions", "Select the note before")),
    ActionSpec("note.move", QT_TRANSLATE_NOOP("Actions", "&Move note to the caret"), NOTES, "notes.move",
               ("Ctrl+Alt+M",), "edit", QT_TRANSLATE_NOOP("Actions", "Move the selected note's number to the caret"),
               separator=True),
    ActionSpec("note.delete", QT_TRANSLATE_NOOP("Actions", "&Delete note"), NOTES, "notes.delete",
               ("Ctrl+Alt+Backspace",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete the selected note; undo brings it back")),
)
