"""What a row of the action table is, and the menus.

``handler`` is ``subject.method``: the subject names a command object of the window (``editor.ui.commands``).
``needs`` says when the action can be used: ``letter`` and ``project`` stand for something being open, ``edit``
for a letter in a project that may be changed, ``write`` for a project that may be changed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from editor.ui.noop import QT_TRANSLATE_NOOP

Need = Literal["", "project", "write", "letter", "edit"]


class ActionSpec(NamedTuple):
    """One action: ``keys`` are the default shortcuts, the first one shown; ``menu`` is the menu's title."""

    id: str
    label: str
    menu: str
    handler: str
    keys: tuple[str, ...] = ()
    needs: Need = ""
    tip: str = ""
    argument: str | None = None
    separator: bool = False
    """Whether a line stands above it in its menu."""
    leader: str = ""
    """The key behind the leader F8 that does it too: of the actions made from the project's profile."""
    submenu: str = ""
    """The title of the menu inside the menu that it stands in, where that would be too long otherwise."""


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
LETTER = QT_TRANSLATE_NOOP("Actions", "&Letter")
NOTES = QT_TRANSLATE_NOOP("Actions", "&Notes")
TAGS = QT_TRANSLATE_NOOP("Actions", "&Tags and marks")
REGISTER = QT_TRANSLATE_NOOP("Actions", "&Register")
SCAN = QT_TRANSLATE_NOOP("Actions", "&Scan")
REVIEW = QT_TRANSLATE_NOOP("Actions", "Revie&w")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")

LOOK = QT_TRANSLATE_NOOP("Actions", "Look")
"""The menu of sizes and themes in the View menu."""

SCAN_VIEW = QT_TRANSLATE_NOOP("Actions", "How the page is sho&wn")
SCAN_PLACE = QT_TRANSLATE_NOOP("Actions", "W&here the scan stands")
SCAN_FILES = QT_TRANSLATE_NOOP("Actions", "F&iles of the scans")
"""The menus in the Scan menu, which would be higher than small screens otherwise."""

MENUS: tuple[str, ...] = (FILE, EDIT, LETTER, NOTES, TAGS, REGISTER, SCAN, REVIEW, VIEW, HELP)
