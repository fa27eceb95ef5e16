"""Tagging people, places and organisations, and changing their entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.entities import PutEntity, TagNewEntity, TagSpan
from editor.core import names
from editor.core.entities import Entity
from editor.ui.desk import Desk
from editor.ui.dialogs.entity_dialog import EntityDialog
from editor.ui.models.mentions_model import MentionItem
from editor.ui.models.picker_model import Choice
from editor.ui.panels.tag_picker import TagPicker
from editor.ui.text_binding import TextBinding

MOST_CHOICES = 60
"""Entries offered by the picker: who has not found it by then types more."""


class TagCommands:
    """What the tag actions and the Entities panel do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.picker = TagPicker(desk.window)
        self.picker.chosen.connect(self._on_chosen)
        self._target: tuple[TextBinding, int, int] | None = None
        panel = desk.entities
        panel.tag_wanted.connect(lambda: self.tag(""))
        panel.edit_wanted.connect(self.edit_entity)
        panel.remove_wanted.connect(self._remove)
        panel.picked.connect(lambda mention: self._go(mention, focus=False))
        panel.go_wanted.connect(lambda mention: self._go(mention, focus=True))
        panel.leave_wanted.connect(desk.text.editor.setFocus)

    def tag(self, kind: str, binding: TextBinding | None = None) -> None:
        """Ask which entry the selection, or the word at the caret, stands for."""
        desk = self._desk
        binding = binding or desk.binding()
        start, end = desk.span(binding) if binding.text_id else (0, 0)
        if start == end:
            desk.message.tell(desk.window.tr("Select the words to tag first, or put the caret into a word."))
            return
        self._target = (binding, start, end)
        desk.message.hide()
        self.picker.open_for(desk.words(binding, start, end), kind, self._rank(), desk.caret_rect(binding))

    def _rank(self) -> RankEntries:
        controller = self._desk.controller
        used: Counter[str] = Counter()
        snapshot = controller.snapshot
        for text in snapshot.texts() if snapshot is not None else ():
            used.update(entity for a in text.of_kind("entity") for entity in a.entities)
        return RankEntries([e for e in controller.entities().values() if e.merged_into is None], used)

    def _on_chosen(self, choice: Choice) -> None:
        if self._target is None:
            return
        (binding, start, end), self._target = self._target, None
        if choice.sort == "new":
            operation = TagNewEntity(text=binding.text_id, start=start, end=end, entity_kind=choice.kind,
                                     name=choice.name)
        else:
            entities = (choice.entity.id,) if choice.entity is not None else ()
            operation = TagSpan(text=binding.text_id, start=start, end=end, entities=entities)
        if self._desk.controller.run(operation) is not None:
            self._desk.entities.select(operation.annotation_id)

    def edit_entity(self, entity: Entity) -> None:
        """Change an entry of the register in a dialog."""
        dialog = EntityDialog(entity, self._desk.window)
        if dialog.exec():
            self._desk.controller.run(PutEntity(entity=dialog.entity))

    def _remove(self, annotation_id: str) -> None:
        self._desk.controller.run(RemoveAnnotation(annotation_ids=(annotation_id,)))

    def _go(self, mention: MentionItem, *, focus: bool) -> None:
        self._desk.show_place(mention.text, mention.start, mention.end, focus=focus)
        editor = self._desk.text.editor
        editor.show_current(mention.id if mention.text == self._desk.text.binding.text_id else None)


class RankEntries:
    """Ranks the register for the picker, once for every key pressed in it."""

    def __init__(self, entities: Sequence[Entity], used: Counter[str]) -> None:
        self._entities = entities
        self._used = used

    def __call__(self, query: str, kind: str) -> list[tuple[Entity, str, int]]:
        """Return the entries of the kind that are like the query, the likeliest first."""
        entities = [entity for entity in self._entities if kind in ("", entity.kind)]
        ranked = names.rank(query, entities, used=self._used)
        return [(entity, form, self._used[entity.id]) for entity, form, _score in ranked[:MOST_CHOICES]]
