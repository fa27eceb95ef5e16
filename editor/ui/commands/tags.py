"""Tagging people, places and organisations, and changing their entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.entities import TagNewEntity, TagSpan
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.folding import fold_text
from editor.core.names import NameIndex
from editor.core.snapshot import LetterSnapshot
from editor.ui.desk import Desk
from editor.ui.models.mentions_model import MentionItem, kept_entry
from editor.ui.models.picker_model import Choice, Picked
from editor.ui.panels.tag_picker import TagPicker
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating

MOST_CHOICES = 60
"""Entries offered by the picker: who has not found it by then types more."""

NEAR_YEARS = 5
"""Letters of the same correspondence that are no further away than this have a say in the order of the picker."""


class TagCommands(Translating):
    """What the tag actions and the Entities panel do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.picker = TagPicker(desk.window)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.removed.connect(self._untag)
        self._target: tuple[TextBinding, int, int] | None = None
        self.after_tagging: list[Callable[[str, int], None]] = []
        """What is to be done when the picker has tagged something: it is told in which text, and where."""
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
            desk.message.tell(self.tr("Select the words to tag first, or put the caret into a word."))
            return
        tag = self._tag_at(binding, start, end)
        if tag is not None:
            start, end = tag.start, tag.end
        self._target = (binding, start, end)
        desk.message.hide()
        place = desk.place_rect(binding, start, end)
        self.picker.open_for(desk.words(binding, start, end), kind, self._rank(), place, tag)

    def _rank(self) -> RankEntries:
        controller = self._desk.controller
        self._ranking.take_register(controller.entities())
        nearby = controller.session.mentioned_nearby(controller.letter_id, NEAR_YEARS)
        self._ranking.take_letter(controller.snapshot, nearby)
        return self._ranking

    def _on_chosen(self, picked: Picked) -> None:
        if self._target is None:
            return
        (binding, start, end), self._target = self._target, None
        tag = self._tag_at(binding, start, end)
        corrects = tag.id if tag is not None else None
        choice = picked.choice
        if choice.sort == "new":
            operation: TagNewEntity | TagSpan = TagNewEntity(
                text=binding.text_id, start=start, end=end, entity_kind=choice.kind, name=choice.name,
                others=picked.entities, mention=picked.mention, certainty=picked.certainty, corrects=corrects)
        else:
            operation = TagSpan(
                text=binding.text_id, start=start, end=end, entities=picked.entities, mention=picked.mention,
                certainty=picked.certainty, learn=picked.learn, corrects=corrects)
        if self._desk.controller.run(operation) is not None:
            self._desk.entities.select(corrects or operation.annotation_id)
            for follow in self.after_tagging:
                follow(binding.text_id, start)

    def _untag(self) -> None:
        if self._target is None:
            return
        target, self._target = self._target, None
        tag = self._tag_at(*target)
        if tag is not None:
            self._remove(tag.id)

    def _tag_at(self, binding: TextBinding, start: int, end: int) -> Annotation | None:
        """The tag that covers exactly the words: choosing again corrects it instead of adding a second one.

        Where nothing is selected, the tag around the word at the caret is meant, the innermost one.
        """
        here = [a for a in binding.editor.annotations_at(start) if a.kind == "entity"]
        exact = next((a for a in here if (a.start, a.end) == (start, end)), None)
        selected = binding.editor.selection()
        if exact is not None or selected[0] != selected[1]:
            return exact
        around = [a for a in here if a.start <= start and end <= a.end]
        return min(around, key=lambda a: a.end - a.start, default=None)

    def edit_entity(self, entity: Entity) -> None:
        """Change an entry in the register."""
        self._desk.register.edit(entity.id)

    def tag_nobody(self, binding: TextBinding) -> None:
        """Tag the selection, or the word at the caret, as somebody who is not identified yet."""
        desk = self._desk
        start, end = desk.span(binding) if binding.text_id else (0, 0)
        if start == end:
            desk.message.tell(self.tr("Select the words to tag first, or put the caret into a word."))
            return
        self._target = (binding, start, end)
        self._on_chosen(Picked(Choice("unidentified")))

    def unidentified(self) -> None:
        """Tag the selection in the text that is worked in as not identified."""
        self.tag_nobody(self._desk.binding())

    def _remove(self, annotation_id: str) -> None:
        self._desk.controller.run(RemoveAnnotation(annotation_ids=(annotation_id,)))

    def _go(self, mention: MentionItem, *, focus: bool) -> None:
        self._desk.show_place(mention.text, mention.start, mention.end, focus=focus)
        editor = self._desk.text.editor
        editor.show_current(mention.id if mention.text == self._desk.text.binding.text_id else None)


class RankEntries:
    """Ranks a register for the picker, once for every key pressed in it."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self.entities = entities
        self.used: Counter[str] = Counter()
        """How often each entry is mentioned in the letter shown."""
        self._near: Counter[str] = Counter()
        """How often each is in other letters of the same correspondence; who writes or receives this one counts."""
        self._forms: dict[str, Counter[str]] = {}
        self._indexes: dict[str, NameIndex] = {}

    def take_register(self, entities: Mapping[str, Entity]) -> None:
        """Follow the register: what changed in it is folded again, the rest is kept."""
        if entities is not self.entities:
            self.entities = entities
            for kind, index in self._indexes.items():
                index.renew(e for e in entities.values() if kind in ("", e.kind))

    def take_letter(self, snapshot: LetterSnapshot | None, nearby: Mapping[str, int] = MappingProxyType({})) -> None:
        """Take note of what is tagged in the letter: by entry, and under which form; and what is ``nearby``."""
        self._near = Counter()
        for key, number in nearby.items():
            self._near[kept_entry(key, self.entities)] += number
        for action in snapshot.letter.actions if snapshot is not None else ():
            self._near.update(kept_entry(agent.entity, self.entities) for agent in action.agents if agent.entity)
        self.used, self._forms = Counter(), {}
        for text in snapshot.texts() if snapshot is not None else ():
            for tag in text.of_kind("entity"):
                found = [kept_entry(key, self.entities) for key in tag.entities]
                self.used.update(found)
                self._forms.setdefault(fold_text(text.quote(tag)), Counter()).update(found)

    def __call__(self, query: str, kind: str) -> list[tuple[Entity, str, int]]:
        """Return the entries of the kind: those tagged under this very form in the letter, then the likeliest first.

        Where nothing is typed, it is those of the letter and then those of its correspondence, the frequent first.
        """
        if not query.strip():
            near = Counter({key: count for key, count in self._near.items() if key not in self.used})
            return (self._rows(self.used, kind) + self._rows(near, kind))[:MOST_CHOICES]
        if kind not in self._indexes:
            self._indexes[kind] = NameIndex(e for e in self.entities.values() if kind in ("", e.kind))
        first = self._rows(self._forms.get(fold_text(query), Counter()), kind)
        known = {entity.id for entity, _, _ in first}
        ranked = self._indexes[kind].rank(query, MOST_CHOICES, used=self.used, near=self._near)
        return first + [(found.entity, found.form, self.used[found.entity.id]) for found in ranked
                        if found.entity.id not in known]

    def _rows(self, used: Counter[str], kind: str) -> list[tuple[Entity, str, int]]:
        entries = [self.entities[key] for key, _count in used.most_common() if key in self.entities]
        return [(e, e.name, self.used[e.id]) for e in entries if kind in ("", e.kind)][:MOST_CHOICES]
