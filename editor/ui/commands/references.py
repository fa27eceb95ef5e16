"""Cross-references: put in by key, followed by Ctrl+Enter, and pointed elsewhere."""

from __future__ import annotations

from typing import cast

from editor.app.actions.references import AddReference, PointReference, pointing
from editor.app.reference_choices import ReferenceChoice, ReferenceChoices
from editor.core.annotations import Annotation
from editor.core.letters import Letter, Note
from editor.core.record import JsonObject
from editor.core.references import KIND, ReferenceType, value_of
from editor.ui.desk import Desk
from editor.ui.panels.reference_picker import ReferencePicker
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating


class ReferenceCommands(Translating):
    """What the cross-reference actions do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.picker = ReferencePicker(desk.window)
        self.picker.chosen.connect(self._on_chosen)
        self._target: tuple[TextBinding, int, int] | None = None
        self._changed = ""
        desk.each_binding(lambda binding: binding.editor.annotation_activated.connect(self._on_activated))

    def add(self, binding: TextBinding | None = None) -> None:
        """Ask what a reference at the caret, or in place of the selection, points to; on one it is changed."""
        desk = self._desk
        binding = binding or desk.binding()
        if not binding.text_id or not desk.controller.letter_id or not desk.controller.settle():
            return
        start, end = binding.editor.selection()
        here = self._at(binding)
        if start == end and here is not None:
            start, end = here.start, here.end
        self._changed = here.id if here is not None and (start, end) == (here.start, here.end) else ""
        self._target = (binding, start, end)
        wording = value_of(here.attributes, "type") if here is not None else ""
        choices = ReferenceChoices(desk.controller.session, desk.controller.letter_id,
                                   desk.controller.entities().values(), binding.text_id)
        words = "" if self._changed else desk.words(binding, start, end)
        self.picker.open_for(words, wording, choices.find, desk.place_rect(binding, start, end))

    def refresh(self) -> None:
        """Word the reference at the caret as its target gives it now."""
        here = self._at(self._desk.binding())
        if here is not None:
            self._desk.controller.run(PointReference(annotation_id=here.id))
        else:
            self._desk.message.tell(self.tr("There is no cross-reference at the caret."))

    def follow(self) -> None:
        """Go to what the reference at the caret points to."""
        here = self._at(self._desk.binding())
        if here is None:
            self._desk.message.tell(self.tr("There is no cross-reference at the caret."))
        else:
            self._go(here)

    def _at(self, binding: TextBinding) -> Annotation | None:
        editor = binding.editor
        here = editor.annotations_at(editor.caret()) if binding.text_id else []
        return next((annotation for annotation in here if annotation.kind == KIND), None)

    def _on_chosen(self, choice: ReferenceChoice, wording: str) -> None:
        if self._target is None:
            return
        (binding, start, end), self._target = self._target, None
        kind = cast("ReferenceType", "plain" if choice.to == "outside" and wording == "date" else wording)
        attributes = pointing(choice.to, kind, target=choice.target, letter=choice.letter,
                              words=choice.title if choice.to == "outside" else "")
        controller = self._desk.controller
        if self._changed:
            controller.run(PointReference(annotation_id=self._changed, attributes=attributes))
            return
        operation = AddReference(text=binding.text_id, start=start, end=end, attributes=attributes)
        if controller.run(operation) is not None:
            made = controller.session.get(operation.annotation_id)
            if isinstance(made, Annotation) and made.text == binding.text_id:
                binding.editor.set_caret(made.end)

    # Going there

    def _on_activated(self, annotation_id: str) -> None:
        found = self._desk.controller.session.get(annotation_id)
        if isinstance(found, Annotation) and found.kind == KIND:
            self._go(found)

    def _go(self, reference: Annotation) -> None:
        desk, attributes = self._desk, reference.attributes
        target = desk.controller.session.get(value_of(attributes, "target"))
        if isinstance(target, Note):
            go_to_note(desk, target.letter, target.id)
        elif isinstance(target, Letter):
            desk.controller.show_letter(target.id)
            desk.text.editor.setFocus()
        elif value_of(attributes, "to") == "entry" and target is not None:
            self._go_to_entry(attributes)
        else:
            self._tell_where(attributes)

    def _go_to_entry(self, attributes: JsonObject) -> None:
        desk = self._desk
        desk.panes.show_pane("entities")
        snapshot, target = desk.controller.snapshot, value_of(attributes, "target")
        mention = next((a for text in snapshot.texts() for a in text.of_kind("entity") if target in a.entities),
                       None) if snapshot is not None else None
        if mention is not None:
            desk.entities.select(mention.id)
            desk.entities.view.setFocus()
        else:
            entity = desk.controller.entities()[target]
            desk.message.tell(self.tr("{name} is in the register, but not mentioned in this letter.").format(
                name=entity.name))

    def _tell_where(self, attributes: JsonObject) -> None:
        desk = self._desk
        if value_of(attributes, "to") == "outside":
            desk.message.tell(self.tr("This points outside the project."))
        else:
            desk.message.tell(self.tr(
                "What this pointed to is no longer in the project: Ctrl+Alt+R chooses another target."))


def go_to_note(desk: Desk, letter: str, note: str) -> None:
    """Show a note of any letter, with its place in the text, and go into it."""
    desk.controller.show_letter(letter)
    if desk.controller.letter_id != letter:
        return
    desk.panes.show_pane("notes")
    desk.notes.select(note)
    desk.notes.picked.emit(note)
    desk.notes.edit()
