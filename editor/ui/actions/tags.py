"""The rows of the action table about tags, marks and block roles."""

from __future__ import annotations

from editor.ui.actions.spec import TAGS, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("tag.any", QT_TRANSLATE_NOOP("Actions", "&Tag…"), TAGS, "tags.tag", ("Ctrl+T",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Tag the selection, or the word at the caret, from the register"), ""),
    ActionSpec("tag.person", QT_TRANSLATE_NOOP("Actions", "Tag a &person…"), TAGS, "tags.tag", ("Ctrl+Alt+P",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as a person"), "person"),
    ActionSpec("tag.place", QT_TRANSLATE_NOOP("Actions", "Tag a p&lace…"), TAGS, "tags.tag", ("Ctrl+Alt+L",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as a place"), "place"),
    ActionSpec("tag.organisation", QT_TRANSLATE_NOOP("Actions", "Tag an &organisation…"), TAGS, "tags.tag",
               ("Ctrl+Alt+O",), "edit", QT_TRANSLATE_NOOP("Actions", "Tag the selection as an organisation"),
               "organisation"),
    ActionSpec("mark.menu", QT_TRANSLATE_NOOP("Actions", "&Markup by key…"), TAGS, "marks.leader", ("F8",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Then one letter: apply a mark, tag or note to the selection"),
               separator=True),
    ActionSpec("mark.block", QT_TRANSLATE_NOOP("Actions", "&Block role…"), TAGS, "marks.block_role", ("Ctrl+R",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Choose what the line at the caret is")),
    ActionSpec("mark.details", QT_TRANSLATE_NOOP("Actions", "&Details of what is here…"), TAGS, "marks.details",
               ("Alt+Return",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Write reason, certainty and the like of the tag or mark at the caret")),
    ActionSpec("mark.remove", QT_TRANSLATE_NOOP("Actions", "&Remove tag or mark here"), TAGS, "marks.remove",
               ("Ctrl+Alt+Del",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Remove the innermost tag or mark at the caret; the text stays")),
)
