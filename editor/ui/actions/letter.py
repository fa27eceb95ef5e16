"""The rows of the action table about letters: making, going to, and ordering them."""

from __future__ import annotations

from editor.ui.actions.spec import LETTER, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("letter.new", QT_TRANSLATE_NOOP("Actions", "&New letter…"), LETTER, "letter.new", ("Ctrl+N",), "write",
               QT_TRANSLATE_NOOP("Actions", "Say where a letter is kept, and begin it")),
    ActionSpec("letter.duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate letter"), LETTER, "letter.duplicate",
               ("Ctrl+Shift+K",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Begin a letter with the details and provenance of this one, behind it")),
    ActionSpec("letter.split", QT_TRANSLATE_NOOP("Actions", "&Split letter at the caret"), LETTER, "letter.split",
               ("Ctrl+Shift+Return",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Make a letter of what stands below the line of the caret")),
    ActionSpec("letter.join", QT_TRANSLATE_NOOP("Actions", "&Join with the next letter"), LETTER, "letter.join",
               ("Ctrl+Shift+Backspace",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Append the letter that follows in the project's order to this one")),
    ActionSpec("letter.details", QT_TRANSLATE_NOOP("Actions", "&Details and provenance"), LETTER, "letter.details",
               ("F4",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the letter's number, correspondents, date, place and provenance"),
               separator=True),
    ActionSpec("letter.filter", QT_TRANSLATE_NOOP("Actions", "&Find a letter"), LETTER, "letter.filter",
               ("Ctrl+L",), "project", QT_TRANSLATE_NOOP("Actions", "Go to the filter above the list of letters")),
    ActionSpec("letter.sort", QT_TRANSLATE_NOOP("Actions", "S&ort the letters…"), LETTER, "letter.sort",
               ("Ctrl+Shift+S",), "project", QT_TRANSLATE_NOOP("Actions", "Choose what the list is sorted by")),
    ActionSpec("letter.group", QT_TRANSLATE_NOOP("Actions", "&Group the letters…"), LETTER, "letter.group",
               ("Ctrl+Shift+G",), "project", QT_TRANSLATE_NOOP("Actions", "Choose what the list is grouped by")),
    ActionSpec("letter.previous", QT_TRANSLATE_NOOP("Actions", "&Previous letter"), LETTER, "letter.previous",
               ("Alt+PgUp",), "project", QT_TRANSLATE_NOOP("Actions", "Show the letter before this one"),
               separator=True),
    ActionSpec("letter.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt letter"), LETTER, "letter.next", ("Alt+PgDown",),
               "project", QT_TRANSLATE_NOOP("Actions", "Show the letter after this one")),
    ActionSpec("letter.up", QT_TRANSLATE_NOOP("Actions", "Move letter &up"), LETTER, "letter.up",
               ("Ctrl+Shift+PgUp",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Move the letters one place up in the project's order"), separator=True),
    ActionSpec("letter.down", QT_TRANSLATE_NOOP("Actions", "Move letter do&wn"), LETTER, "letter.down",
               ("Ctrl+Shift+PgDown",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Move the letters one place down in the project's order")),
    ActionSpec("letter.move", QT_TRANSLATE_NOOP("Actions", "&Move letter to…"), LETTER, "letter.move_to",
               ("Ctrl+Shift+M",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Move the letters to a place of the project's order, by its number")),
    ActionSpec("letter.delete", QT_TRANSLATE_NOOP("Actions", "De&lete letters"), LETTER, "letter.delete", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete this letter, or those selected in the list (Del); undo helps"),
               separator=True),
)
