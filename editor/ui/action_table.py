"""The one table of actions: menus, shortcuts, tooltips, the palette and the manual are made from it.

The rows stand in ``editor.ui.actions``, a module for each menu.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QKeyCombination
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from editor.ui.actions import (
    comments,
    edit,
    file,
    history,
    letter,
    notes,
    register,
    review,
    scan,
    suggestions,
    tags,
    translation,
    view,
)
from editor.ui.actions import help as help_actions
from editor.ui.actions.spec import EDIT, MENUS, ActionSpec
from editor.ui.key_menu import KeyMenu
from editor.ui.noop import QT_TRANSLATE_NOOP

__all__ = ["ACTIONS", "EDIT", "MENUS", "ActionSpec"]

ACTIONS: tuple[ActionSpec, ...] = (
    *file.ROWS, *edit.ROWS, *suggestions.ROWS, *history.ROWS, *letter.ROWS, *translation.ROWS, *notes.ROWS,
    *tags.ROWS, *register.ROWS, *scan.ROWS, *review.ROWS, *comments.ROWS, *view.ROWS, *help_actions.ROWS)

OF_THE_TEXT = {"edit.cut": QKeySequence.StandardKey.Cut, "edit.copy": QKeySequence.StandardKey.Copy,
               "edit.paste": QKeySequence.StandardKey.Paste}
"""Keys that every text and field answers by itself: menus say them, no shortcut takes them away."""

NO_PROJECT = QT_TRANSLATE_NOOP("Actions", "no project is open")
NO_LETTER = QT_TRANSLATE_NOOP("Actions", "no letter is shown")
READ_ONLY = QT_TRANSLATE_NOOP("Actions", "the project is open for reading only")


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def plain_label(spec: ActionSpec) -> str:
    """Return the label without the mark of its access key and without dots."""
    return translated(spec.label).replace("&", "").rstrip("…")


def split_keys(text: str) -> list[QKeySequence]:
    """Return the keys of a text of the settings, where blanks part them: ``Ctrl+T F8,T``."""
    return [QKeySequence(key) for key in text.split()]


def join_keys(keys: Iterable[QKeySequence]) -> str:
    """Return keys as the settings keep them."""
    return " ".join(key_text(key) for key in keys)


def key_text(key: QKeySequence) -> str:
    """Return a key as tables and settings write it: one word, also where it is a sequence of strokes."""
    return key.toString(QKeySequence.SequenceFormat.PortableText).replace(", ", ",")


def shown_keys(keys: Iterable[QKeySequence]) -> str:
    """Return keys as the platform shows them."""
    return "  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def keys_of(spec: ActionSpec, own: Mapping[str, str]) -> list[QKeySequence]:
    """Return the keys of an action: the editor's own, parted by blanks, where there are any in the settings."""
    return split_keys(own[spec.id]) if spec.id in own else [QKeySequence(key) for key in spec.keys]


def apply_keys(actions: Mapping[str, QAction], specs: Iterable[ActionSpec], own: Mapping[str, str]) -> None:
    """Give every action its keys; they hold at once."""
    for spec in specs:
        actions[spec.id].setShortcuts(keys_of(spec, own))


def make_actions(parent: QWidget, subject: Callable[[str], Any], own: Mapping[str, str]) -> dict[str, QAction]:
    """Return one QAction per row, added to ``parent`` so that its shortcut works wherever the focus is.

    ``subject`` gives a command object by its name; it is asked when an action is first used. ``own`` are the
    editor's own keys by action; an empty text takes the key away.
    """
    return {spec.id: add_action(parent, subject, spec, own) for spec in ACTIONS}


def add_action(parent: QWidget, subject: Callable[[str], Any], spec: ActionSpec, own: Mapping[str, str]) -> QAction:
    """Return the action of one row, added to ``parent``; see ``make_actions``."""
    key = OF_THE_TEXT.get(spec.id)
    said = "\t" + QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key is not None else ""
    action = QAction(translated(spec.label) + said, parent)
    action.setObjectName(spec.id)
    action.setShortcuts(keys_of(spec, own))
    action.setStatusTip(translated(spec.tip))
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.triggered.connect(_caller(subject, spec))
    parent.addAction(action)
    return action


def _caller(subject: Callable[[str], Any], spec: ActionSpec) -> Callable[[], None]:
    arguments = () if spec.argument is None else (spec.argument,)

    def call() -> None:
        handler_of(subject, spec)(*arguments)  # without what QAction.triggered says: whether it is checked
    return call


def handler_of(subject: Callable[[str], Any], spec: ActionSpec) -> Callable[..., None]:
    """Return what an action calls.

    Raises:
        AttributeError: there is no such command: the table is wrong.
    """
    name, method = spec.handler.split(".")
    return getattr(subject(name), method)


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Make the menus of the table in ``bar``; return them by their untranslated title."""
    menus: dict[str, QMenu] = {}
    for title in (title for title in MENUS if any(_of_menu(title))):
        menu = KeyMenu(translated(title), bar)
        bar.addMenu(menu)
        menu.setToolTipsVisible(False)
        inner: dict[str, QMenu] = {}
        for spec in _of_menu(title):
            place = inner.get(spec.submenu, menu)
            if spec.separator:
                place.addSeparator()
            if spec.submenu and spec.submenu not in inner:
                place = inner[spec.submenu] = KeyMenu(translated(spec.submenu), menu)
                menu.addMenu(place)
            place.addAction(actions[spec.id])
        menus[title] = menu
    return menus


def _of_menu(title: str) -> Iterator[ActionSpec]:
    return (spec for spec in ACTIONS if spec.menu == title)


def enable(actions: Mapping[str, QAction], *, project: bool, letter: bool, writable: bool) -> None:
    """Enable the actions that can be used now."""
    for spec in ACTIONS:
        actions[spec.id].setEnabled(not why_not(spec, project=project, letter=letter, writable=writable))


def why_not(spec: ActionSpec, *, project: bool, letter: bool, writable: bool) -> str:
    """Return why an action cannot be used now, or an empty text."""
    if spec.needs and not project:
        return translated(NO_PROJECT)
    if spec.needs in ("letter", "edit") and not letter:
        return translated(NO_LETTER)
    return translated(READ_ONLY) if spec.needs in ("write", "edit") and not writable else ""


def conflicts(specs: Iterable[ActionSpec] = ACTIONS, own: Mapping[str, str] | None = None) -> list[
        tuple[str, str, str]]:
    """Return (key, action, action) for every key that two actions share, or whose strokes begin another's."""
    taken: list[tuple[QKeySequence, str]] = []
    found: list[tuple[str, str, str]] = []
    for spec in specs:
        for key in keys_of(spec, own or {}):
            found += [(key_text(key), other, spec.id) for before, other in taken
                      if other != spec.id and clash(before, key)]
            taken.append((key, spec.id))
    return found


def clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Tell whether two keys cannot both be used: they are the same, or one is how the other begins."""
    nothing, whole = QKeySequence.SequenceMatch.NoMatch, (one, other) if one.count() >= other.count() else (other, one)
    return not one.isEmpty() and not other.isEmpty() and whole[1].matches(whole[0]) != nothing


def first_stroke(key: QKeySequence) -> QKeyCombination:
    """Return the first stroke of a key."""
    return cast("Sequence[QKeyCombination]", key)[0]  # PySide's stubs forget that it has strokes
