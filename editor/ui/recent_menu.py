"""The menu of the projects that were opened last, filled whenever it is about to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor.ui.key_menu import KeyMenu

MOST = 9
"""As many as have a digit to be chosen by."""


class RecentMenu(KeyMenu):
    """Offers the projects that are still there, the last one first; the open one is left out."""

    def __init__(self, menu: QMenu, before: QAction, paths: Callable[[], Sequence[str]],
                 open_path: Callable[[Path], object]) -> None:
        super().__init__("", menu)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._paths = paths
        self._open_path = open_path
        menu.insertMenu(before, self)
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the projects anew; two of one name have their folders behind it."""
        self.clear()
        paths = [path for path in map(Path, self._paths()) if path.is_file()][:MOST]
        names = [path.stem for path in paths]
        for number, path in enumerate(paths, 1):
            shown = path.stem if names.count(path.stem) == 1 else f"{path.stem} – {path.parent.name}"
            action = self.addAction(f"&{number}  {shown.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open, path))
        self.setEnabled(bool(paths))

    def _open(self, path: Path) -> None:
        self._open_path(path)
