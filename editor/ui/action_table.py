"""The one table of actions: menus, shortcuts, tooltips, the palette and the manual are made from it.

The rows stand in ``editor.ui.actions``, a module for each menu.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from editor.ui.actions import edit, file, history, letter, notes, register, tags, translation, view
from editor.ui.actions import help as help_actions
from editor.ui.actions.spec import EDIT, MENUS, ActionSpec

__all__ = ["ACTIONS", "EDIT", "MENUS", "ActionSpec"]

ACTIONS: tuple[ActionSpec, ...] = (
    *file.ROWS, *edit.ROWS, *history.ROWS, *letter.ROWS, *translation.ROWS, *notes.ROWS, *tags.ROWS, *register.ROWS,
    *view.ROWS, *help_actions.ROWS)


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def plain_label(spec: ActionSpec) -> str:
    """Return the label without the mark of its access key and without dots."""
    return translated(spec.label).replace("&", "").rstrip("…")


def keys_of(spec: ActionSpec, own: Mapping[str, str]) -> list[QKeySequence]:
    """Return the keys of an action: the editor's own, parted by blanks, where there are any in the settings."""
    keys = own[spec.id].split() if spec.id in own else spec.keys
    return [QKeySequence(key) for key in keys]


def make_actions(parent: QWidget, subject: Callable[[str], Any], own: Mapping[str, str]) -> dict[str, QAction]:
    """Return one QAction per row, added to ``parent`` so that its shortcut works wherever the focus is.

    ``subject`` gives a command object by its name; it is asked when an action is first used. ``own`` are the
    editor's own keys by action; an empty text takes the key away.
    """
    return {spec.id: add_action(parent, subject, spec, own) for spec in ACTIONS}


def add_action(parent: QWidget, subject: Callable[[str], Any], spec: ActionSpec, own: Mapping[str, str]) -> QAction:
    """Return the action of one row, added to ``parent``; see ``make_actions``."""
    action = QAction(translated(spec.label), parent)
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
        menu = bar.addMenu(translated(title))
        menu.setToolTipsVisible(False)
        for spec in _of_menu(title):
            if spec.separator:
                menu.addSeparator()
            menu.addAction(actions[spec.id])
        menus[title] = menu
    return menus


def _of_menu(title: str) -> Iterator[ActionSpec]:
    return (spec for spec in ACTIONS if spec.menu == title)


def enable(actions: Mapping[str, QAction], *, project: bool, letter: bool, writable: bool) -> None:
    """Enable the actions that can be used now."""
    usable = {"": True, "project": project, "write": project and writable, "letter": letter,
              "edit": letter and writable}
    for spec in ACTIONS:
        actions[spec.id].setEnabled(usable[spec.needs])


def conflicts(specs: Iterable[ActionSpec] = ACTIONS) -> list[tuple[str, str, str]]:
    """Return (key, action, action) for every key that two actions share."""
    taken: dict[str, str] = {}
    found: list[tuple[str, str, str]] = []
    for spec in specs:
        for key in spec.keys:
            name = QKeySequence(key).toString()
            if name in taken:
                found.append((name, taken[name], spec.id))
            taken.setdefault(name, spec.id)
    return found
