"""Import and export: the work is done aside, the window shows how far it is.

The formats are loaded when they are first asked for: they are a third of what the window would wait for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from editor.ui.commands.project import first_folder
from editor.ui.desk import Frame
from editor.ui.messages import worded

if TYPE_CHECKING:
    from editor.app.actions.imports import ImportPlan
    from editor.app.jobs import Progress
    from editor.core.operations import Changed


class ExchangeCommands:
    """What the import and export actions do."""

    def __init__(self, desk: Frame) -> None:
        self._desk = desk
        self._folder: Path | None = None
        """Where letters were imported from last."""

    def import_letters(self) -> None:
        """Ask for files, read them aside, show what was found, and take it in as one step."""
        from editor.formats import registry

        window = self._desk.window
        endings = " ".join(f"*{ending}" for known in registry.FORMATS if known.can_read for ending in known.extensions)
        names, _filter = QFileDialog.getOpenFileNames(
            window, window.tr("Import letters"), str(self._folder or first_folder(self._desk)),
            window.tr("Letters ({endings});;All files (*)").format(endings=endings))
        if names:
            self._folder = Path(names[0]).parent
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: list[Path]) -> None:
        """Read the files and, where the editor agrees, add their letters."""
        from editor.app.actions.imports import ImportLetters
        from editor.ui.dialogs.import_dialog import ImportDialog

        desk = self._desk
        if not desk.controller.settle():
            return
        done: list[Changed] = []

        def take(plan: ImportPlan, progress: Progress) -> None:
            with waiting():
                changed = desk.controller.run(ImportLetters(imported=plan, progress=progress))
            done.extend([changed] if changed is not None else [])

        dialog = ImportDialog(paths, take, desk.window)
        dialog.start()
        dialog.exec()
        plan = dialog.plan
        dialog.deleteLater()
        if not done or plan is None:
            return
        first = plan.letters[0].snapshot.letter.id
        if first in done[0].created:
            desk.controller.show_letter(first)
        desk.message.tell(desk.window.tr("{said}. What was doubtful is listed under Problems (Ctrl+5).").format(
            said=worded(done[0].label)))

    def export(self) -> None:
        """Ask for a format and a place, and write all letters there."""
        from editor.ui.dialogs.export_dialog import ExportDialog

        desk = self._desk
        if desk.controller.settle():
            dialog = ExportDialog(desk.controller, desk.window)
            dialog.exec()
            dialog.deleteLater()


@contextmanager
def waiting() -> Iterator[None]:
    """Show the waiting pointer while the window cannot answer."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
