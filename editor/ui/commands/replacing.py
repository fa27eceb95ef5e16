"""Replacing in all letters, as the panel lists it."""

from __future__ import annotations

from editor.app.actions.replacing import ReplaceFound
from editor.ui.commands.search import PlaceWays
from editor.ui.desk import Desk
from editor.ui.panels.replace_panel import ReplacePanel


class ReplaceWays(PlaceWays):
    """The replace panel with the desk."""

    def __init__(self, desk: Desk, panel: ReplacePanel) -> None:
        super().__init__(desk, panel.view, panel)
        self._replace = panel
        panel.leave_wanted.connect(self.back)
        panel.replace_wanted.connect(self._do)
        desk.letters.filter.textChanged.connect(panel.set_filter)
        panel.set_filter(desk.letters.filter.text())

    def _do(self) -> None:
        """Replace what is ticked, as one step; where something changed meanwhile nothing is done."""
        panel, desk = self._replace, self._desk
        places = panel.chosen()
        if not places:
            return
        operation = ReplaceFound(places=places, query=panel.pattern().query, new=panel.new.text())
        if desk.controller.run(operation) is not None:
            desk.message.tell(self.tr("1 place replaced; Ctrl+Z takes it back.") if len(places) == 1 else
                              self.tr("%n places replaced; Ctrl+Z takes it back.", "", len(places)))
        panel.look()
