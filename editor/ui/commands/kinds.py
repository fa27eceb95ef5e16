"""The table of marks of the project, their legend, and marking brackets that were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.app.actions.letters import SetProject
from editor.core.record import replace
from editor.ui.desk import Desk
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.app.brackets import Bracket


class KindCommands(Translating):
    """What concerns the kinds of marks rather than one mark."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.controller.profile_changed.connect(self._show_profile)

    def _show_profile(self) -> None:
        for binding in self._desk.bindings:
            binding.editor.set_profile(self._desk.controller.profile)
        self._desk.text.show_profile()

    def edit_profile(self) -> None:
        """Change names, keys and looks of the marks of this project, as one step."""
        from editor.ui.dialogs.profile_dialog import ProfileDialog

        desk = self._desk
        if not desk.controller.settle():
            return
        dialog = ProfileDialog(desk.controller.profile, desk.window)
        accepted, profile = dialog.exec(), dialog.profile
        dialog.deleteLater()
        if accepted:
            desk.controller.run(SetProject(project=replace(desk.controller.session.project(), profile=profile)))

    def brackets(self) -> None:
        """List the brackets in the letter and its notes that may become marks, and mark those that are chosen."""
        from editor.app.brackets import MarkBrackets, brackets_of  # with it come the recognisers of letters

        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        found = brackets_of(snapshot) if snapshot is not None else []
        if not found:
            desk.message.tell(self.tr("There are no brackets in this letter that are not marked already."))
            return
        from editor.ui.dialogs.brackets_dialog import BracketsDialog

        dialog = BracketsDialog(found, desk.controller.profile, desk.window)
        dialog.picked.connect(self._show_bracket)
        accepted, chosen = dialog.exec(), dialog.chosen
        dialog.deleteLater()
        if accepted and chosen:
            desk.controller.run(MarkBrackets(brackets=chosen))
        desk.text.editor.show_hit(0, 0)

    def _show_bracket(self, bracket: Bracket) -> None:
        """Show the place behind the dialog."""
        if bracket.text == self._desk.text.binding.text_id:
            self._desk.text.editor.show_hit(bracket.start, bracket.end)
