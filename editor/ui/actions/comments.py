"""The rows of the action table about comments, readings and sign-off."""

from __future__ import annotations

from editor.ui.actions.spec import REVIEW, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("comment.add", QT_TRANSLATE_NOOP("Actions", "Commen&t…"), REVIEW, "comments.add", ("Ctrl+Alt+K",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Comment on the selection, or on the note, field, entry or page "
                                         "that you are at")),
    ActionSpec("comment.letter", QT_TRANSLATE_NOOP("Actions", "Comment on the &letter…"), REVIEW,
               "comments.add_to_letter", ("Ctrl+Alt+Shift+K",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Comment on the letter as a whole")),
    ActionSpec("comment.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt comment"), REVIEW, "comments.step", ("Ctrl+F7",),
               "letter", QT_TRANSLATE_NOOP("Actions", "Go to the next open comment in the texts of the letter"), "1"),
    ActionSpec("comment.previous", QT_TRANSLATE_NOOP("Actions", "Previous comm&ent"), REVIEW, "comments.step",
               ("Ctrl+Shift+F7",), "letter", QT_TRANSLATE_NOOP("Actions", "Go to the open comment before"), "-1"),
    ActionSpec("comment.resolve", QT_TRANSLATE_NOOP("Actions", "&Resolve, or open again"), REVIEW,
               "comments.resolve", ("Alt+F7",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Resolve the comment at the caret or selected in the list")),
    ActionSpec("pane.comments", QT_TRANSLATE_NOOP("Actions", "Co&mments"), REVIEW, "view.pane", ("Ctrl+9",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the comments; from inside them, hide them"),
               "comments"),
    ActionSpec("reading.mode", QT_TRANSLATE_NOOP("Actions", "Read a&gainst the source"), REVIEW, "readings.toggle",
               ("F12",), "edit", QT_TRANSLATE_NOOP("Actions", "Step through the text three words or a line at a time, "
                                                   "and flag what is wrong; again: stop"), separator=True),
    ActionSpec("reading.record", QT_TRANSLATE_NOOP("Actions", "Record a rea&ding…"), REVIEW, "readings.record",
               ("Ctrl+F12",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Record who read the letter, how, when and against what")),
    ActionSpec("letter.sign", QT_TRANSLATE_NOOP("Actions", "&Sign the letter off…"), REVIEW, "readings.sign",
               ("Shift+F12",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Vouch for the letter as it stands; later changes show")),
)
