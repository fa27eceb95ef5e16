"""The rows of the action table about panes, sizes, looks."""

from __future__ import annotations

from editor.ui.actions.spec import VIEW, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("view.panes", QT_TRANSLATE_NOOP("Actions", "Next &pane"), VIEW, "view.next_pane", ("F6",), "project",
               QT_TRANSLATE_NOOP("Actions", "Go from pane to pane: letters, text, panels")),
    ActionSpec("view.panes-back", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), VIEW, "view.previous_pane",
               ("Shift+F6",), "project", QT_TRANSLATE_NOOP("Actions", "Go back from pane to pane")),
    ActionSpec("view.text", QT_TRANSLATE_NOOP("Actions", "&Text"), VIEW, "view.text", ("Ctrl+0",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the text of the letter")),
    ActionSpec("pane.letters", QT_TRANSLATE_NOOP("Actions", "&Letters"), VIEW, "view.pane", ("Ctrl+1",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the list of letters; from inside it, hide it"),
               "letters", separator=True),
    ActionSpec("pane.notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), VIEW, "view.pane", ("Ctrl+2",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the notes; from inside them, hide them"),
               "notes"),
    ActionSpec("pane.entities", QT_TRANSLATE_NOOP("Actions", "&Entities"), VIEW, "view.pane", ("Ctrl+3",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the people, places and organisations, or hide them"),
               "entities"),
    ActionSpec("pane.provenance", QT_TRANSLATE_NOOP("Actions", "&Provenance"), VIEW, "view.pane", ("Ctrl+4",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the details and provenance of the letter, or hide them"),
               "provenance"),
    ActionSpec("pane.problems", QT_TRANSLATE_NOOP("Actions", "Pro&blems"), VIEW, "view.pane", ("Ctrl+5",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to what is doubtful; from inside it, hide it"),
               "problems"),
    ActionSpec("pane.history", QT_TRANSLATE_NOOP("Actions", "&History"), VIEW, "view.pane", ("Ctrl+6",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the history; from inside it, hide it"),
               "history"),
    ActionSpec("pane.translation", QT_TRANSLATE_NOOP("Actions", "T&ranslation"), VIEW, "view.pane", ("Ctrl+7",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the translation beside the text, or hide it"),
               "translation"),
    ActionSpec("view.larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), VIEW, "view.zoom", ("Ctrl++", "Ctrl+="),
               tip=QT_TRANSLATE_NOOP("Actions", "Show the text larger"), argument="1", separator=True),
    ActionSpec("view.smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), VIEW, "view.zoom", ("Ctrl+-",),
               tip=QT_TRANSLATE_NOOP("Actions", "Show the text smaller"), argument="-1"),
    ActionSpec("view.theme", QT_TRANSLATE_NOOP("Actions", "Light or &dark"), VIEW, "view.theme", ("Ctrl+Shift+D",),
               tip=QT_TRANSLATE_NOOP("Actions", "Change between the light and the dark theme")),
    ActionSpec("view.reset", QT_TRANSLATE_NOOP("Actions", "&Reset the panels"), VIEW, "view.reset",
               tip=QT_TRANSLATE_NOOP("Actions", "Put every panel back in its first place")),
)
