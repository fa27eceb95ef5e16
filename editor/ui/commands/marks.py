"""Marks and block roles: the leader menu, and removing what is at the caret."""

from __future__ import annotations

from editor.app.actions.annotations import Annotate, RemoveAnnotation, SetAnnotation, SetBlockRole
from editor.core.annotations import Annotation
from editor.core.record import JsonObject
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.tags import TagCommands
from editor.ui.desk import Desk
from editor.ui.panels.attribute_popup import AttributePopup
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
        self.popup = AttributePopup(desk.window)
        self.popup.accepted.connect(self._keep_attributes)
        desk.text.annotation_wanted.connect(self._open)
        desk.each_binding(lambda binding: binding.editor.annotation_activated.connect(self._on_activated))

    def leader(self) -> None:
        """Open the menu behind F8 for the selection or the word at the caret."""
        desk = self._desk
        self._binding = desk.binding()
        if not self._binding.text_id:
            return
        words = _shortened(desk.words(self._binding, *desk.span(self._binding)))
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

    # What is known of a mark

    def details(self) -> None:
        """Open the details of the innermost tag or mark at the caret."""
        binding = self._desk.binding()
        here = innermost_first(binding.editor.annotations_at(binding.editor.caret())) if binding.text_id else []
        found = next((a for a in here if self._desk.controller.profile.kind(a.kind).attributes), None)
        if found is not None:
            self._ask(found, binding)
        else:
            self._desk.message.tell(self._desk.window.tr(
                "There is nothing at the caret that has details: put it into a tag or mark."))

    def _open(self, annotation_id: str) -> None:
        """Open what was chosen beside the block role: a note is written in, of the others the details are shown."""
        found = self._desk.text.editor.live.get(annotation_id)
        if found is not None and found.kind == "note":
            self._desk.text.editor.annotation_activated.emit(annotation_id)
        elif found is not None:
            self._ask(found, self._desk.text.binding)

    def _on_activated(self, annotation_id: str) -> None:
        binding = self._desk.binding()
        found = binding.editor.live.get(annotation_id) if binding.text_id else None
        if found is not None and found.kind not in ("note", "entity"):
            self._ask(found, binding)

    def _ask(self, annotation: Annotation, binding: TextBinding) -> None:
        desk = self._desk
        spec = desk.controller.profile.kind(annotation.kind)
        if not spec.attributes:
            desk.message.tell(desk.window.tr("“{kind}” has no details.").format(kind=spec.label))
        elif desk.controller.writable:
            words = _shortened(desk.words(binding, annotation.start, annotation.end))
            self.popup.open_for(annotation, spec, words, desk.caret_rect(binding))

    def _keep_attributes(self, annotation_id: str, attributes: JsonObject) -> None:
        self._desk.controller.run(SetAnnotation(annotation_id=annotation_id, attributes=attributes))

    # Choosing

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
            case "details":
                self.details()
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


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN_WORDS else line[:SHOWN_WORDS].rstrip() + "…"
