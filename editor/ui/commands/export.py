"""The export, which stays open beside the window while what it finds is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.exporting.dialog import ExportDialog
from editor.ui.exporting.letters import ListState

if TYPE_CHECKING:
    from editor.ui.commands.problems import ProblemCommands
    from editor.ui.desk import Desk


class ExportCommands:
    """What the export action does. The dialog is kept, with all that was chosen in it, until the project is closed."""

    def __init__(self, desk: Desk, problems: ProblemCommands) -> None:
        self._desk = desk
        self._problems = problems
        self.dialog: ExportDialog | None = None
        desk.controller.project_closed.connect(self._forget)

    def export(self) -> None:
        """Open the export, or bring it to the front."""
        desk = self._desk
        if not desk.controller.settle():
            return
        if self.dialog is None:
            self.dialog = ExportDialog(desk.controller, desk.settings, desk.window, self._state)
            self.dialog.go_wanted.connect(self._problems.go)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _state(self) -> ListState:
        panel = self._desk.letters
        return ListState(tuple(panel.selected_ids()), panel.filter.text().strip())

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.shut()
            self.dialog.deleteLater()
            self.dialog = None


def make(desk: Desk, problems: ProblemCommands) -> ExportCommands:
    """Make the commands when they are first asked for."""
    return ExportCommands(desk, problems)
