"""Tagging people, places and organisations, and changing their entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from editor.app.actions.annotations import RemoveAnnotation, SetAnnotation
from editor.app.actions.entities import PutEntity, TagNewEntity, TagSpan
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.names import NameIndex
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
        self._ranking = RankEntries({})
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
        if self._ranking.entities is not controller.entities():
            self._ranking = RankEntries(controller.entities())
        self._ranking.used = Counter()
        snapshot = controller.snapshot
        for text in snapshot.texts() if snapshot is not None else ():
            self._ranking.used.update(entity for a in text.of_kind("entity") for entity in a.entities)
        return self._ranking

    def _on_chosen(self, choice: Choice) -> None:
        if self._target is None:
            return
        (binding, start, end), self._target = self._target, None
        before = self._tag_at(binding, start, end)
        if before is not None:
            self._retag(before, choice)
            return
        if choice.sort == "new":
            operation = TagNewEntity(text=binding.text_id, start=start, end=end, entity_kind=choice.kind,
                                     name=choice.name)
        else:
            entities = (choice.entity.id,) if choice.entity is not None else ()
            operation = TagSpan(text=binding.text_id, start=start, end=end, entities=entities)
        if self._desk.controller.run(operation) is not None:
            self._desk.entities.select(operation.annotation_id)

    def _tag_at(self, binding: TextBinding, start: int, end: int) -> Annotation | None:
        """The tag that covers exactly the words: choosing again corrects it instead of adding a second one."""
        here = binding.editor.annotations_at(start)
        return next((a for a in here if a.kind == "entity" and (a.start, a.end) == (start, end)), None)

    def _retag(self, tag: Annotation, choice: Choice) -> None:
        if choice.sort == "new":
            self._desk.controller.run(TagNewEntity(
                text=tag.text, start=tag.start, end=tag.end, entity_kind=choice.kind, name=choice.name,
                corrects=tag.id))
            return
        entities = (choice.entity.id,) if choice.entity is not None else ()
        self._desk.controller.run(SetAnnotation(annotation_id=tag.id, entities=entities))

    def edit_entity(self, entity: Entity) -> None:
        """Change an entry of the register in a dialog."""
        dialog = EntityDialog(entity, self._desk.window)
        accepted, changed = dialog.exec(), dialog.entity
        dialog.deleteLater()
        if accepted:
            self._desk.controller.run(PutEntity(entity=changed))

    def _remove(self, annotation_id: str) -> None:
        self._desk.controller.run(RemoveAnnotation(annotation_ids=(annotation_id,)))

    def _go(self, mention: MentionItem, *, focus: bool) -> None:
        self._desk.show_place(mention.text, mention.start, mention.end, focus=focus)
        editor = self._desk.text.editor
        editor.show_current(mention.id if mention.text == self._desk.text.binding.text_id else None)


class RankEntries:
    """Ranks a register for the picker, once for every key pressed in it; made anew when the register changes."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self.entities = entities
        self.used: Counter[str] = Counter()
        """How often each entry is mentioned in the letter shown."""
        self._indexes: dict[str, NameIndex] = {}

    def __call__(self, query: str, kind: str) -> list[tuple[Entity, str, int]]:
        """Return the entries of the kind that are like the query, the likeliest first."""
        if not query.strip():
            used = [self.entities[key] for key, _count in self.used.most_common() if key in self.entities]
            return [(e, e.name, self.used[e.id]) for e in used if kind in ("", e.kind)][:MOST_CHOICES]
        if kind not in self._indexes:
            self._indexes[kind] = NameIndex(e for e in self.entities.values() if kind in ("", e.kind))
        ranked = self._indexes[kind].rank(query, MOST_CHOICES, used=self.used)
        return [(found.entity, found.form, self.used[found.entity.id]) for found in ranked]
