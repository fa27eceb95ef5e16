"""The rows of the action table about the register of people, places and organisations."""

from __future__ import annotations

from editor.ui.actions.spec import REGISTER, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("register.show", QT_TRANSLATE_NOOP("Actions", "&Register"), REGISTER, "register.show",
               ("Ctrl+Shift+R",), "project",
               QT_TRANSLATE_NOOP("Actions", "Go to the register of the whole project; from inside it, hide it")),
    ActionSpec("register.find", QT_TRANSLATE_NOOP("Actions", "&Find an entry…"), REGISTER, "register.find",
               ("Ctrl+Alt+Shift+E",), "project",
               QT_TRANSLATE_NOOP("Actions", "Go to the filter of the register: any part of a name, in any spelling")),
    ActionSpec("register.here", QT_TRANSLATE_NOOP("Actions", "&Entry of the tag here"), REGISTER, "register.here",
               ("Ctrl+Shift+W",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Go to the entry that the tag at the caret names")),
    ActionSpec("register.new", QT_TRANSLATE_NOOP("Actions", "&New entry…"), REGISTER, "register.new", (), "write",
               QT_TRANSLATE_NOOP("Actions", "Add an entry to the register")),
    ActionSpec("register.tag-all", QT_TRANSLATE_NOOP("Actions", "&Tag all occurrences…"), REGISTER,
               "register.tag_all", ("Ctrl+Shift+T",), "project",
               QT_TRANSLATE_NOOP("Actions", "List where names of the entry stand untagged, and tag what you choose"),
               separator=True),
    ActionSpec("register.untagged", QT_TRANSLATE_NOOP("Actions", "Names not tagged &yet"), REGISTER,
               "register.untagged", ("Ctrl+Shift+U",), "project",
               QT_TRANSLATE_NOOP("Actions", "List where names of the register stand untagged")),
    ActionSpec("register.capitals", QT_TRANSLATE_NOOP("Actions", "&Words that look like names"), REGISTER,
               "register.capitals", (), "project",
               QT_TRANSLATE_NOOP("Actions", "List capitalised words that are in no tag and in no entry")),
    ActionSpec("register.unidentified", QT_TRANSLATE_NOOP("Actions", "Mentions not &identified"), REGISTER,
               "register.unidentified", (), "project",
               QT_TRANSLATE_NOOP("Actions", "List the mentions of somebody who is not identified yet")),
    ActionSpec("register.forget", QT_TRANSLATE_NOOP("Actions", "Propose rejected places &again"), REGISTER,
               "register.forget", (), "write",
               QT_TRANSLATE_NOOP("Actions", "Forget which places do not mean the entry selected in the register")),
    ActionSpec("register.duplicates", QT_TRANSLATE_NOOP("Actions", "Likely &duplicates"), REGISTER,
               "register.duplicates", (), "project",
               QT_TRANSLATE_NOOP("Actions", "List entries whose names sound alike"), separator=True),
    ActionSpec("register.merge", QT_TRANSLATE_NOOP("Actions", "&Merge entries…"), REGISTER, "register.merge", (),
               "write", QT_TRANSLATE_NOOP("Actions", "Make one entry of the two that are selected in the register")),
    ActionSpec("register.split", QT_TRANSLATE_NOOP("Actions", "&Split off mentions…"), REGISTER, "register.split",
               (), "write", QT_TRANSLATE_NOOP("Actions", "Move the selected mentions to a new entry")),
    ActionSpec("register.delete", QT_TRANSLATE_NOOP("Actions", "De&lete entry…"), REGISTER, "register.delete", (),
               "write", QT_TRANSLATE_NOOP("Actions", "Delete the entry that is selected in the register")),
)
