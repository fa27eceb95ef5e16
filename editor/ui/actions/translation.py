"""The rows of the action table about translations, in the menu of the letter."""

from __future__ import annotations

from editor.ui.actions.spec import LETTER, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("translation.add", QT_TRANSLATE_NOOP("Actions", "Begin a transla&tion…"), LETTER, "translation.add",
               ("Ctrl+Shift+Y",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Add a translation whose lines stand beside those of the letter"),
               separator=True),
    ActionSpec("translation.cross", QT_TRANSLATE_NOOP("Actions", "T&he other side"), LETTER, "translation.cross",
               ("Ctrl+J",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the counterpart of this line, in the letter or in its translation")),
    ActionSpec("translation.next", QT_TRANSLATE_NOOP("Actions", "Another translation"), LETTER, "translation.next",
               ("Ctrl+Shift+J",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Show the next translation of the letter, where there are several")),
    ActionSpec("translation.language", QT_TRANSLATE_NOOP("Actions", "Languag&e of the text…"), LETTER,
               "translation.language", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Say in which language the letter, or the translation, is written")),
    ActionSpec("translation.delete", QT_TRANSLATE_NOOP("Actions", "Delete the t&ranslation"), LETTER,
               "translation.delete", (), "edit",
               QT_TRANSLATE_NOOP("Actions", "Delete the translation shown; undo brings it back")),
)
