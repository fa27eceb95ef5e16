"""The ways of the history panel: to a place, back to a step, and one thing as it was."""

from __future__ import annotations

from editor.app.actions.restoring import GoBack, RestoreObject
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Letter, Note, Text
from editor.core.past import StepChange
from editor.core.word_diff import word_diff
from editor.ui.desk import Desk
from editor.ui.translating import Translating


class HistoryCommands(Translating):
    """What the history panel does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        panel = desk.history
        panel.go_wanted.connect(self.go)
        panel.back_wanted.connect(self.back)
        panel.restore_wanted.connect(self._restore)
        panel.leave_wanted.connect(desk.text.editor.setFocus)

    def go(self, change: StepChange) -> None:
        """Go to the place of what a step changed, as far as it is still there."""
        desk = self._desk
        controller = desk.controller
        if change.letter is not None:
            if controller.session.get(change.letter) is None:
                desk.message.tell(self.tr("The letter is not there any more; restore it as before the step."))
                return
            controller.show_letter(change.letter)
        now = controller.session.get(change.id)
        if isinstance(now, Text):
            place = _first_change(change, len(now.content))
            desk.show_place(now.id, place, place, focus=True)
        elif isinstance(now, Annotation):
            desk.show_place(now.text, now.start, now.end, focus=True)
        elif isinstance(now, Note):
            desk.show_place(now.text, 0, 0, focus=True)
        elif isinstance(now, Entity):
            desk.panes.show_pane("entities")
            desk.entities.view.setFocus()
        elif change.letter is not None and change.type in ("letter", "provenance"):
            desk.panes.show_pane("provenance")
            desk.provenance.focus_first()
        else:
            desk.message.tell(self.tr("It is not there any more; restore it as before the step."))

    def back(self) -> None:
        """Take back everything after the selected step: of the project, or of the letter where only it is listed."""
        desk, panel = self._desk, self._desk.history
        step = panel.step()
        if step is None or not desk.controller.writable or not desk.controller.settle():
            desk.message.tell(self.tr("Select the step to go back to in the history first."))
            return
        letter = desk.controller.letter_id if panel.scope.currentIndex() == 1 else None
        with desk.controller.guard():
            past = desk.controller.session.past(step.id, letter=letter)
            found = desk.controller.session.get(letter) if letter else None
            changed = desk.controller.run(GoBack(past=past, number=found.number if isinstance(found, Letter) else ""))
            if changed is None:
                return
            if not changed.changeset:
                desk.message.tell(self.tr("Everything is as it was then."))
                return
            desk.message.tell(self.tr("Went back by 1 step; Ctrl+Z undoes it.") if past.steps == 1 else
                              self.tr("Went back by %n steps; Ctrl+Z undoes it.", "", past.steps))

    def restore_before(self) -> None:
        """Restore what is selected as it was before the step."""
        self._restore(True)

    def restore_after(self) -> None:
        """Restore what is selected as it was after the step."""
        self._restore(False)

    def _restore(self, before: bool) -> None:
        desk, panel = self._desk, self._desk.history
        step, line = panel.step(), panel.line()
        if step is None or line is None or not desk.controller.writable or not desk.controller.settle():
            desk.message.tell(self.tr("Select a step of the history, and what to restore of it, first."))
            return
        change = line.change
        with desk.controller.guard():
            past = desk.controller.session.past(step.id, before=before, letter=change.letter)
            if change.id not in past.objects and change.id not in past.texts and change.type != "annotation":
                desk.message.tell(self.tr("It has not changed since."))
                return
            changed = desk.controller.run(RestoreObject(object_id=change.id, past=past, field=line.field))
            if changed is not None:
                desk.message.tell(self.tr("Restored; Ctrl+Z undoes it.") if changed.changeset else
                                  self.tr("It is as it was then."))

    def letter(self) -> None:
        """List the steps of the letter shown."""
        self._desk.panes.show_pane("history")
        self._desk.history.scope.setCurrentIndex(1)
        self._desk.history.view.setFocus()


def _first_change(change: StepChange, length: int) -> int:
    """Where a step first changed a text."""
    if not isinstance(change.before, Text) or not isinstance(change.after, Text):
        return 0
    first = word_diff(change.before.content, change.after.content)[:1]
    return min(len(first[0].words) if first and first[0].kind == "same" else 0, length)
