"""The register and its mentions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import field

from editor.app.actions.step import BulkStep, Step, need, place, said
from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.entities import Entity, EntityKind, NameForm
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.record import JsonObject, replace

T = TypeVar("T")


def current_entry(reader: Reader, entity_id: str) -> Entity:
    """Return the entry with the identity, or the one that it was merged into.

    Raises:
        RefusedError: there is no such entry ("no-such-object").
    """
    entity = need(reader, Entity, entity_id)
    seen = {entity.id}
    while entity.merged_into is not None and entity.merged_into not in seen:
        seen.add(entity.merged_into)
        entity = need(reader, Entity, entity.merged_into)
    return entity


def mention_attributes(mention: MentionType = "name", certainty: Certainty = "high") -> JsonObject:
    """Return the attributes of a mention."""
    return {"mention": mention, "certainty": certainty}


class PutEntity(Step, frozen=True, kw_only=True):
    """Add an entry to the register, or change one."""

    entity: Entity

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entity-put", name=self.entity.name)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the entry; raises RefusedError("entity-without-name")."""
        if not self.entity.name.strip():
            raise RefusedError("entity-without-name")
        return () if reader.get(self.entity.id) == self.entity else (Put(self.entity),)


class DeleteEntity(Step, frozen=True, kw_only=True):
    """Delete an entry that nothing mentions. One that is mentioned is merged into another instead."""

    entity_id: str
    mentions: tuple[str, ...] = ()
    """The annotations that mention it, when they are to lose this tag with it."""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entity-deleted")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name."""
        found = reader.get(self.entity_id)
        return message("history-entity-gone", name=found.name) if isinstance(found, Entity) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletion of the entry and of the tags that named nothing else."""
        need(reader, Entity, self.entity_id)
        changes: list[Change] = []
        for annotation_id in self.mentions:
            annotation = need(reader, Annotation, annotation_id)
            left = tuple(entity for entity in annotation.entities if entity != self.entity_id)
            changes.append(Put(replace(annotation, entities=left)) if left else Delete(annotation_id))
        return (*changes, Delete(self.entity_id))


class TagSpan(Step, frozen=True, kw_only=True):
    """Tag a stretch of a text as a mention of entries of the register (several for "the brothers").

    ``learn`` adds the tagged words to the entry's names, where it does not know them yet.
    """

    text: str
    start: int
    end: int
    entities: tuple[str, ...]
    mention: MentionType = "name"
    certainty: Certainty = "high"
    learn: bool = False
    annotation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-tag-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the names of the entries, or the words where nobody was identified."""
        names = [entity.name for key in self.entities if isinstance(entity := reader.get(key), Entity)]
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-tag-named", name=", ".join(names) or words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the tag, and the entry where it learns a name."""
        content = reader.text(self.text).text.content
        entries = [current_entry(reader, entity) for entity in self.entities]
        annotation = place(Annotation(
            id=self.annotation_id, text=self.text, kind="entity", start=self.start, end=self.end,
            attributes=mention_attributes(self.mention, self.certainty),
            entities=tuple(dict.fromkeys(entry.id for entry in entries))), content)
        changes: list[Change] = []
        if self.learn and len(entries) == 1 and annotation.quote not in entries[0].forms():
            form = NameForm(name=annotation.quote, source="mention")
            changes.append(Put(replace(entries[0], names=(*entries[0].names, form))))
        return (*changes, Put(annotation))


class TagNewEntity(Step, frozen=True, kw_only=True):
    """Make a new entry of the register and tag a stretch of a text as its first mention."""

    text: str
    start: int
    end: int
    entity_kind: EntityKind
    name: str | None = None
    """The preferred name; None takes the tagged words."""
    corrects: str | None = None
    """A tag on these words that is to name the new entry, instead of a new tag."""
    mention: MentionType = "name"
    certainty: Certainty = "high"
    entity_id: str = field(default_factory=new_id)
    annotation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-tag-new", kind=self.entity_kind)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name."""
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-tag-new-named", kind=self.entity_kind, name=self.name or words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the entry and the tag."""
        annotation = self._tag(reader)
        words = " ".join(annotation.quote.split())
        name = (self.name or words).strip()
        if not name:
            raise RefusedError("entity-without-name")
        forms = (NameForm(name=words, source="mention"),) if words != name and self.mention == "name" else ()
        return (Put(Entity(id=self.entity_id, kind=self.entity_kind, name=name, names=forms)), Put(annotation))

    def _tag(self, reader: Reader) -> Annotation:
        if self.corrects is not None:
            return replace(need(reader, Annotation, self.corrects), entities=(self.entity_id,))
        return place(Annotation(
            id=self.annotation_id, text=self.text, kind="entity", start=self.start, end=self.end,
            attributes=mention_attributes(self.mention, self.certainty), entities=(self.entity_id,)),
            reader.text(self.text).text.content)


class MergeEntities(BulkStep, frozen=True, kw_only=True):
    """Say that several entries of the register are one: the others point to the one that is kept.

    Their mentions stay as they are and are read as mentions of the kept entry, so the merge can be taken back.
    """

    keep: str
    merge: tuple[str, ...]

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entities-merged", count=len(self.merge))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name of the entry that is kept."""
        kept = reader.get(self.keep)
        if not isinstance(kept, Entity):
            return self.label
        return message("history-entities-joined", count=len(self.merge), name=kept.name)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the kept entry with everything it gains, and the others with ``merged_into``.

        Raises:
            RefusedError: an entry would be merged with itself, with one that is merged already, or with one
                of another kind.
        """
        kept = need(reader, Entity, self.keep)
        others = [need(reader, Entity, entity_id) for entity_id in dict.fromkeys(self.merge)]
        if kept.merged_into is not None or any(other.id == kept.id for other in others):
            raise RefusedError("merge-with-itself", name=kept.name)
        for other in others:
            if other.kind != kept.kind:
                raise RefusedError("merge-of-kinds", name=other.name, kind=other.kind, other=kept.kind)
        return (Put(_merged(kept, others)), *(Put(replace(other, merged_into=kept.id)) for other in others))


def _merged(kept: Entity, others: list[Entity]) -> Entity:
    names = list(kept.names)
    known = set(kept.forms())
    for other in others:
        for form in (NameForm(name=other.name, source="merged"), *other.names):
            if form.name not in known:
                known.add(form.name)
                names.append(form)
    memos = [memo for memo in (kept.memo, *(other.memo for other in others)) if memo]
    return replace(
        kept, names=tuple(names), memo="\n".join(_unique(memos)) or None,
        dates=kept.dates or next((other.dates for other in others if other.dates), None),
        description=kept.description or next((other.description for other in others if other.description), None),
        links=_unique([*kept.links, *(link for other in others for link in other.links)]),
        relations=_unique([*kept.relations, *(r for other in others for r in other.relations)]))


def _unique(values: list[T]) -> tuple[T, ...]:
    """The values without repeats; none of them need be hashable."""
    result: list[T] = []
    for value in values:
        if value not in result:
            result.append(value)
    return tuple(result)
