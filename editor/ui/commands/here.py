"""The strip of what is at the caret: choosing among marks that lie on one another, changing and removing them."""

from __future__ import annotations

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.notes import DeleteNote
from editor.app.actions.text import DeleteMarked
from editor.core.annotations import Annotation
from editor.core.operations import Operation
from editor.ui.commands.marks import MarkCommands, shortened
from editor.ui.commands.tags import TagCommands
from editor.ui.desk import Desk
from editor.ui.panels.here_strip import HereItem, HereStrip
from editor.ui.panels.text_pane import innermost_first
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating


class HereCommands(Translating):
    """What the strip of marks at the caret does."""

    def __init__(self, desk: Desk, marks: MarkCommands, tags: TagCommands) -> None:
        self._desk = desk
        self._marks = marks
        self._tags = tags
        self._binding: TextBinding = desk.text.binding
        self.strip = HereStrip(desk.window)
        self.strip.picked.connect(self._show)
        self.strip.edit_wanted.connect(self._edit)
        self.strip.remove_wanted.connect(self._remove)
        self.strip.delete_wanted.connect(self._delete)
        self.strip.closed.connect(lambda: self._binding.editor.show_current(None))
        desk.text.list_wanted.connect(lambda: self._open(desk.text.active))

    def open(self) -> None:
        """List what is at the caret of the text that is being worked in."""
        self._open(self._desk.binding())

    def _open(self, binding: TextBinding, row: int = 0) -> None:
        desk, self._binding = self._desk, binding
        found = innermost_first(binding.editor.annotations_at(binding.editor.caret())) if binding.text_id else []
        if not found:
            desk.message.tell(self.tr("There is no mark, tag or note at the caret."))
            return
        binding.editor.setFocus()  # so that it comes back to the text, from a click too
        items = [HereItem(a.id, desk.text.describe(a), shortened(desk.words(binding, a.start, a.end))) for a in found]
        self.strip.open_for(items, desk.place_rect(binding, found[0].start, found[0].end), row)

    def _found(self, annotation_id: str) -> Annotation | None:
        return self._binding.editor.live.get(annotation_id) if self._binding.text_id else None

    def _show(self, annotation_id: str) -> None:
        self._binding.editor.show_current(annotation_id)

    def _edit(self, annotation_id: str) -> None:
        found = self._found(annotation_id)
        if found is None:
            return
        if found.kind == "note":
            self._binding.editor.annotation_activated.emit(annotation_id)
        elif found.kind == "entity" and self._desk.controller.writable:
            self._binding.editor.select(found.start, found.end)
            self._tags.tag("", self._binding)
        else:
            self._marks.ask(found, self._binding)

    def _remove(self, annotation_id: str) -> None:
        found = self._found(annotation_id)
        if found is None:
            return
        if found.kind == "note" and found.note is not None:
            # The number in the text is all the markup that a note has.
            self._run(DeleteNote(note_id=found.note))
        else:
            self._run(RemoveAnnotation(annotation_ids=(found.id,)))

    def _delete(self, annotation_id: str) -> None:
        found = self._found(annotation_id)
        if found is None or found.start == found.end:
            self._remove(annotation_id)
            return
        if self._run(DeleteMarked(annotation_id=found.id)):
            self._binding.editor.set_caret(found.start)

    def _run(self, operation: Operation) -> bool:
        if not self._desk.controller.writable:
            return False
        return self._desk.controller.run(operation) is not None
