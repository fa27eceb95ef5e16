"""Marks and block roles: the leader menu, and removing what is at the caret."""

from __future__ import annotations

from editor.app.actions.annotations import Annotate, RemoveAnnotation, SetBlockRole
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.tags import TagCommands
from editor.ui.desk import Desk
from editor.ui.panels.leader_menu import LeaderMenu
from editor.ui.panels.text_pane import innermost_first
from editor.ui.text_binding import TextBinding

SHOWN_WORDS = 40
"""How many code points of the selection the menu's heading repeats."""


class MarkCommands:
    """What the leader key and the block role box do."""

    def __init__(self, desk: Desk, notes: NoteCommands, tags: TagCommands) -> None:
        self._desk = desk
        self._notes = notes
        self._tags = tags
        self.menu = LeaderMenu(desk.window)
        self.menu.chosen.connect(self._on_chosen)
        self._binding: TextBinding = desk.text.binding
        desk.text.role_chosen.connect(self._set_role)

    def leader(self) -> None:
        """Open the menu behind F8 for the selection or the word at the caret."""
        desk = self._desk
        self._binding = desk.binding()
        if not self._binding.text_id:
            return
        words = " ".join(desk.words(self._binding, *desk.span(self._binding)).split())
        if len(words) > SHOWN_WORDS:
            words = words[:SHOWN_WORDS].rstrip() + "…"
        title = desk.window.tr("Mark “{words}” as:").format(words=words) if words else desk.window.tr("Insert here:")
        self.menu.open_for(desk.controller.profile, title, desk.caret_rect(self._binding))

    def block_role(self) -> None:
        """Go to the choice of block role."""
        role = self._desk.text.role
        role.setFocus()
        role.showPopup()

    def remove(self) -> None:
        """Remove the innermost tag or mark at the caret; the text, and notes, stay."""
        binding = self._desk.binding()
        here = innermost_first(binding.editor.annotations_at(binding.editor.caret())) if binding.text_id else []
        here = [annotation for annotation in here if annotation.kind != "note"]
        if here:
            self._desk.controller.run(RemoveAnnotation(annotation_ids=(here[0].id,)))
        else:
            self._desk.message.tell(self._desk.window.tr("There is no tag or mark at the caret."))

    def _on_chosen(self, action: str, kind: str) -> None:
        match action:
            case "entity":
                self._tags.tag(kind, self._binding)
            case "note":
                self._notes.add(kind)
            case "block":
                self._set_role(kind)
            case "mark":
                self._mark(kind)
            case _:
                self.remove()

    def _set_role(self, role: str) -> None:
        binding = self._desk.binding()
        if binding.text_id:
            start, end = binding.editor.selection()
            self._desk.controller.run(SetBlockRole(text=binding.text_id, start=start, end=end, role=role))

    def _mark(self, kind: str) -> None:
        desk, binding = self._desk, self._binding
        spec = desk.controller.profile.kind(kind)
        start, end = desk.span(binding)
        if spec.shape == "point" or (start == end and kind == "gap"):
            start = end = binding.editor.caret()
        elif start == end:
            desk.message.tell(desk.window.tr("Select the words to mark first, or put the caret into a word."))
            return
        desk.controller.run(Annotate(text=binding.text_id, annotation_kind=kind, start=start, end=end))
