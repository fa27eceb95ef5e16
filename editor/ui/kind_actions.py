"""The actions of the project's own kinds: made when a project is opened, made again when its profile changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor.core.profiles import Profile, Shape
from editor.ui.action_table import add_action
from editor.ui.actions.kinds import PREFIX, kind_rows, submenu_title
from editor.ui.actions.spec import ActionSpec
from editor.ui.key_menu import KeyMenu
from editor.ui.profile_words import kind_name

if TYPE_CHECKING:
    from editor.ui.main_window import MainWindow

SHAPES: tuple[Shape, ...] = ("span", "block", "point")


class KindActions:
    """Keeps one action per kind of the profile in the window and in the submenus of ``menu``."""

    def __init__(self, window: MainWindow, menu: QMenu, before: QAction | None) -> None:
        self._window = window
        self.specs: tuple[ActionSpec, ...] = ()
        """The rows in force: with those of the action table they are all that can be done."""
        self._menus: Mapping[Shape, QMenu] = {shape: KeyMenu("", menu) for shape in SHAPES}
        for shape, submenu in self._menus.items():
            submenu.setTitle(submenu_title(shape))
            if before is None:
                menu.addMenu(submenu)
            else:
                menu.insertMenu(before, submenu)

    def show(self, profile: Profile) -> None:
        """Make the actions of a profile in the stead of those before."""
        window = self._window
        for spec in self.specs:
            action = window.actions_by_id.pop(spec.id)
            window.removeAction(action)
            action.deleteLater()
        self.specs = kind_rows(profile)
        for menu in self._menus.values():
            menu.clear()
        for spec in self.specs:
            action = add_action(window, window.subject, spec, window.settings.value.keys)
            kind = profile.kind(spec.id.removeprefix(PREFIX))
            # The title of the menu says the rest, and so its first letter leads to an entry.
            said = f"\t{spec.leader}" if spec.leader and action.shortcut().isEmpty() else ""
            action.setText(kind_name(kind).replace("&", "&&") + said)
            window.actions_by_id[spec.id] = action
            self._menus[kind.shape].addAction(action)

    def enable(self, *, usable: bool) -> None:
        """Enable all of them, or none."""
        for spec in self.specs:
            self._window.actions_by_id[spec.id].setEnabled(usable)
        for menu in self._menus.values():
            menu.menuAction().setEnabled(usable and not menu.isEmpty())
