"""The rows of the action table about letters: making, going to, and ordering them."""

from __future__ import annotations

from editor.ui.actions.spec import LETTER, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("letter.new", QT_TRANSLATE_NOOP("Actions", "&New letter"), LETTER, "letter.new", ("Ctrl+N",), "write",
               QT_TRANSLATE_NOOP("Actions", "Add an empty letter to the project")),
    ActionSpec("letter.details", QT_TRANSLATE_NOOP("Actions", "&Details and provenance"), LETTER, "letter.details",
               ("F4",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the letter's number, correspondents, date, place and provenance")),
    ActionSpec("letter.filter", QT_TRANSLATE_NOOP("Actions", "&Find a letter"), LETTER, "letter.filter",
               ("Ctrl+L",), "project", QT_TRANSLATE_NOOP("Actions", "Go to the filter above the list of letters")),
    ActionSpec("letter.previous", QT_TRANSLATE_NOOP("Actions", "&Previous letter"), LETTER, "letter.previous",
               ("Alt+PgUp",), "project", QT_TRANSLATE_NOOP("Actions", "Show the letter before this one"),
               separator=True),
    ActionSpec("letter.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt letter"), LETTER, "letter.next", ("Alt+PgDown",),
               "project", QT_TRANSLATE_NOOP("Actions", "Show the letter after this one")),
    ActionSpec("letter.recent", QT_TRANSLATE_NOOP("Actions", "Letter shown &before"), LETTER, "places.recent_letter",
               ("Ctrl+Tab",), "project",
               QT_TRANSLATE_NOOP("Actions", "Show the letter that was shown before this one; again: the one before")),
    ActionSpec("letter.back", QT_TRANSLATE_NOOP("Actions", "Bac&k"), LETTER, "places.back", ("Alt+Left",), "project",
               QT_TRANSLATE_NOOP("Actions", "Go back to where you were"), separator=True),
    ActionSpec("letter.forward", QT_TRANSLATE_NOOP("Actions", "F&orward"), LETTER, "places.forward", ("Alt+Right",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go forward again")),
    ActionSpec("letter.delete", QT_TRANSLATE_NOOP("Actions", "De&lete letter"), LETTER, "letter.delete", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete this letter with its notes; undo brings it back"), separator=True),
)
