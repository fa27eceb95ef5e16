"""Rows for the kinds of the project's profile: each mark, point and block role is an action of its own.

They come from the profile that is open, not from a table: a kind that an editor adds is in the menu at once.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.core.profiles import KindSpec, Profile, Shape
from editor.ui.actions.spec import TAGS, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

PREFIX = "kind."
"""What the identity of every such action begins with."""

SENTENCES: dict[Shape, str] = {
    "span": QT_TRANSLATE_NOOP("Kinds", "Mark as {kind}"),
    "block": QT_TRANSLATE_NOOP("Kinds", "Line is: {kind}"),
    "point": QT_TRANSLATE_NOOP("Kinds", "Insert {kind}"),
}
SUBMENUS: dict[Shape, str] = {
    "span": QT_TRANSLATE_NOOP("Kinds", "&Mark as"),
    "block": QT_TRANSLATE_NOOP("Kinds", "The &line is"),
    "point": QT_TRANSLATE_NOOP("Kinds", "&Insert"),
}
TIPS: dict[Shape, str] = {
    "span": QT_TRANSLATE_NOOP("Kinds", "Mark the selection, or the word at the caret; once more removes or changes it"),
    "block": QT_TRANSLATE_NOOP("Kinds", "Give the lines of the selection, or the line at the caret, this role"),
    "point": QT_TRANSLATE_NOOP("Kinds", "Set it at the caret"),
}


def _words(text: str) -> str:
    return QCoreApplication.translate("Kinds", text)


def kind_rows(profile: Profile) -> tuple[ActionSpec, ...]:
    """Return a row for each kind that the profile offers, in its order."""
    return tuple(_row(spec) for spec in profile.offered())


def _row(spec: KindSpec) -> ActionSpec:
    label = _words(SENTENCES[spec.shape]).format(kind=kind_name(spec))
    return ActionSpec(PREFIX + spec.kind, label.replace("&", "&&"), TAGS, "marks.apply", (), "edit",
                      _words(TIPS[spec.shape]), spec.kind, leader=f"F8 {_shown(spec.key)}" if spec.key else "")


def _shown(key: str) -> str:
    return {"Return": "↵", "Space": "␣"}.get(key, key.upper())


def submenu_title(shape: Shape) -> str:
    """Return the title of the submenu for the kinds of one shape."""
    return _words(SUBMENUS[shape])
