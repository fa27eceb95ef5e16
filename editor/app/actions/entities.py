"""The register and its mentions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import field

from editor.app.actions.referring import mentions, moving, referring, with_aliases
from editor.app.actions.step import BulkStep, Step, need, place, said
from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.entities import Entity, EntityKind, NameForm
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.pointers import moved
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
    """Delete an entry, with what was merged into it. One that is mentioned goes only with its mentions."""

    entity_id: str
    mentions: tuple[str, ...] = ()
    """The annotations that mention it, when they are to lose this tag with it."""
    with_mentions: bool = False
    """Whether all of its mentions go with it, whichever they are by then."""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entity-deleted")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name."""
        found = reader.get(self.entity_id)
        return message("history-entity-gone", name=found.name) if isinstance(found, Entity) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletion of the entry and of the tags that named nothing else; names in letters stay as printed.

        Raises:
            RefusedError: it is mentioned where the mentions are not to go ("entity-in-use").
        """
        entity = need(reader, Entity, self.entity_id)
        gone = with_aliases(reader.entities(), self.entity_id)
        found = [value for value in referring(reader, gone) if value.id not in gone]
        tags = mentions(found)
        if not self.with_mentions and (left := {tag.id for tag in tags} - set(self.mentions)):
            raise RefusedError("entity-in-use", name=entity.name, count=len(left))
        changes: list[Change] = []
        for change in moving(found, lambda key: None if key in gone else key):
            value = change.value if isinstance(change, Put) else None
            nobody = isinstance(value, Annotation) and not value.entities
            changes.append(Delete(value.id) if nobody and value is not None else change)
        return (*changes, *(Delete(key) for key in sorted(gone)))


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
    corrects: str | None = None
    """A tag on these words that is to say this, instead of a new tag."""
    annotation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-tag-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the names of the entries, or the words where nobody was identified."""
        names = [entity.name for key in self.entities if isinstance(entity := reader.get(key), Entity)]
        words = said(reader.text(self.text).text.content[self.start:self.end])
        if self.corrects is not None:
            return (message("history-tag-corrected", words=words, name=", ".join(names)) if names
                    else message("history-tag-nobody", words=words))
        return message("history-tag-named", name=", ".join(names) or words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the tag, and the entry where it learns a name."""
        content = reader.text(self.text).text.content
        entries = [current_entry(reader, entity) for entity in self.entities]
        annotation = self._tag(reader, tuple(dict.fromkeys(entry.id for entry in entries)), content)
        changes: list[Change] = []
        words = " ".join(content[annotation.start:annotation.end].split())
        if self.learn and len(entries) == 1 and words and words not in entries[0].forms():
            form = NameForm(name=words, source="mention")
            changes.append(Put(replace(entries[0], names=(*entries[0].names, form))))
        if self.corrects is None or annotation != reader.get(self.corrects):
            changes.append(Put(annotation))
        return changes

    def _tag(self, reader: Reader, entities: tuple[str, ...], content: str) -> Annotation:
        if self.corrects is not None:
            before = need(reader, Annotation, self.corrects)
            return replace(before, entities=entities,
                           attributes=before.attributes | mention_attributes(self.mention, self.certainty))
        return place(Annotation(
            id=self.annotation_id, text=self.text, kind="entity", start=self.start, end=self.end,
            attributes=mention_attributes(self.mention, self.certainty), entities=entities), content)


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
    others: tuple[str, ...] = ()
    """Entries that the words stand for as well."""
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
        others = (current_entry(reader, other).id for other in self.others)
        entities = tuple(dict.fromkeys((*others, self.entity_id)))
        attributes = mention_attributes(self.mention, self.certainty)
        if self.corrects is not None:
            before = need(reader, Annotation, self.corrects)
            return replace(before, entities=entities, attributes=before.attributes | attributes)
        return place(Annotation(
            id=self.annotation_id, text=self.text, kind="entity", start=self.start, end=self.end,
            attributes=attributes, entities=entities), reader.text(self.text).text.content)


class MergeEntities(BulkStep, frozen=True, kw_only=True):
    """Say that several entries of the register are one: the others point to the one that is kept.

    Everything that pointed to the others points to the kept one: mentions, letters, provenance, relations. Their
    identities stay as aliases, so that what a colleague tags with them meanwhile is read as the kept one.
    """

    keep: str
    merge: tuple[str, ...]
    chosen: Entity | None = None
    """The fields of the merged entry as the editor chose them; None lets the kept entry's win where it has any."""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entities-merged", count=len(self.merge))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name of the entry that is kept."""
        kept = reader.get(self.keep)
        if not isinstance(kept, Entity):
            return self.label
        name = self.chosen.name if self.chosen is not None else kept.name
        return message("history-entities-joined", count=len(self.merge), name=name)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the kept entry with everything it gains, the others with ``merged_into``, and what pointed to them.

        Raises:
            RefusedError: an entry would be merged with itself, with one that is merged already, or with one
                of another kind.
        """
        kept = need(reader, Entity, self.keep)
        others = [need(reader, Entity, entity_id) for entity_id in dict.fromkeys(self.merge)]
        if kept.merged_into is not None or any(
                other.id == kept.id or other.merged_into is not None for other in others):
            raise RefusedError("merge-with-itself", name=kept.name)
        for other in others:
            if other.kind != kept.kind:
                raise RefusedError("merge-of-kinds", name=other.name, kind=other.kind, other=kept.kind)
        register = list(reader.entities())
        gone = frozenset[str]().union(*(with_aliases(register, other.id) for other in others)) - {kept.id}
        changed = {value.id: value for value in (
            _merged(kept, others, self.chosen), *(replace(other, merged_into=kept.id) for other in others))}
        pointing = [value for value in referring(reader, gone) if value.id not in changed]

        def move(entity: str) -> str:
            return kept.id if entity in gone else entity
        return (*(Put(moved(value, move)) for value in changed.values()), *moving(pointing, move))


def _merged(kept: Entity, others: list[Entity], chosen: Entity | None) -> Entity:
    """The kept entry with every name, link, relation and remark of the others; nothing of either is lost."""
    everyone = (kept, *others)
    memos = [memo for memo in (entity.memo for entity in everyone) if memo]
    base = chosen if chosen is not None else replace(
        kept, memo="\n".join(_unique(memos)) or None, sort=_first(entity.sort for entity in everyone),
        description=_first(entity.description for entity in everyone),
        links=_unique([link for entity in everyone for link in entity.links]),
        **_dates(everyone))
    names = list(base.names)
    known = set(base.forms())
    for entity in everyone:
        for form in (NameForm(name=entity.name, source="merged"), *entity.names):
            if form.name not in known:
                known.add(form.name)
                names.append(form)
    return replace(
        base, id=kept.id, kind=kept.kind, merged_into=None, names=tuple(names),
        relations=_unique([relation for entity in everyone for relation in entity.relations]),
        rejected=_unique([place for entity in everyone for place in entity.rejected]))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _dates(entities: Iterable[Entity]) -> dict[str, str | None]:
    """The dates of the first entry that has any, with what they mean."""
    found = next((entity for entity in entities if entity.dates or entity.edtf), None)
    return {"dates": found.dates, "edtf": found.edtf} if found is not None else {}


class SplitEntity(BulkStep, frozen=True, kw_only=True):
    """Say that some mentions of an entry mean somebody else: they move to a new entry."""

    entity_id: str
    mentions: tuple[str, ...]
    name: str
    new_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-entity-split", name=self.name, count=len(self.mentions))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the new entry and the mentions that name it.

        Raises:
            RefusedError: the new entry has no name, or nothing moves to it ("entity-without-name",
                "split-of-nothing").
        """
        entity = need(reader, Entity, self.entity_id)
        name = " ".join(self.name.split())
        if not name:
            raise RefusedError("entity-without-name")
        parted = with_aliases(reader.entities(), entity.id)
        tags = [need(reader, Annotation, tag) for tag in dict.fromkeys(self.mentions)]
        if not tags or any(parted.isdisjoint(tag.entities) for tag in tags):
            raise RefusedError("split-of-nothing", name=entity.name)
        changes = moving(tags, lambda key: self.new_id if key in parted else key)
        return (Put(Entity(id=self.new_id, kind=entity.kind, name=name)), *changes)


def _unique(values: list[T]) -> tuple[T, ...]:
    """The values without repeats; none of them need be hashable."""
    result: list[T] = []
    for value in values:
        if value not in result:
            result.append(value)
    return tuple(result)
