"""Marks, tags and block roles: setting, changing, removing and finding a place for them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import field

from editor.app.actions.step import BulkStep, Step, kind_word, need, place, said, words_of
from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.blocks import line_spans
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.record import JsonObject, replace
from editor.core.snapshot import TextSnapshot


class Annotate(Step, frozen=True, kw_only=True):
    """Mark a stretch (or a point) of a text, or a role that is run in; roles of lines are set by ``SetBlockRole``,
    notes by ``AddNote``."""

    text: str
    annotation_kind: str
    start: int
    end: int
    attributes: JsonObject = field(default_factory=dict[str, object])
    entities: tuple[str, ...] = ()
    annotation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-mark-added", kind=kind_word(self.annotation_kind))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-mark-on", kind=kind_word(self.annotation_kind), words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one new annotation; raises RefusedError where it cannot stand there."""
        content = reader.text(self.text).text.content
        annotation = Annotation(
            id=self.annotation_id, text=self.text, kind=self.annotation_kind, start=self.start, end=self.end,
            attributes=self.attributes, entities=self.entities)
        if annotation.is_block or annotation.kind == "note":
            raise RefusedError("not-a-mark", kind=annotation.kind)
        return (Put(place(annotation, content)),)


class SetAnnotation(Step, frozen=True, kw_only=True):
    """Change an annotation: what is None stays as it is. Attributes are given whole."""

    annotation_id: str
    annotation_kind: str | None = None
    start: int | None = None
    end: int | None = None
    attributes: JsonObject | None = None
    entities: tuple[str, ...] | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-mark-changed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        found = reader.get(self.annotation_id)
        words = words_of(found, reader) if isinstance(found, Annotation) else ""
        if not isinstance(found, Annotation) or not words:
            return self.label
        named = [entity.name for key in self.entities or () if isinstance(entity := reader.get(key), Entity)]
        if named:
            return message("history-tag-corrected", words=words, name=", ".join(named))
        return message("history-mark-set", kind=kind_word(found.kind), words=words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the annotation in its new state, or nothing where it would stay the same."""
        before = need(reader, Annotation, self.annotation_id)
        after = replace(
            before,
            kind=before.kind if self.annotation_kind is None else self.annotation_kind,
            attributes=before.attributes if self.attributes is None else self.attributes,
            entities=before.entities if self.entities is None else self.entities)
        if self.start is not None or self.end is not None:
            after = replace(after, start=before.start if self.start is None else self.start,
                            end=before.end if self.end is None else self.end)
            after = place(after, reader.text(before.text).text.content)
        return () if after == before else (Put(after),)


class RemoveAnnotation(Step, frozen=True, kw_only=True):
    """Remove annotations; the text under them stays. a note whose reference goes stays, without a place."""

    annotation_ids: tuple[str, ...]

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-mark-removed", count=len(self.annotation_ids))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words where it is one."""
        found = reader.get(self.annotation_ids[0]) if len(self.annotation_ids) == 1 else None
        words = words_of(found, reader) if isinstance(found, Annotation) else ""
        if not isinstance(found, Annotation) or not words:
            return self.label
        return message("history-mark-gone", kind=kind_word(found.kind), words=words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one deletion for each; raises RefusedError("not-removable") for a block role."""
        changes: list[Change] = []
        for annotation_id in self.annotation_ids:
            annotation = need(reader, Annotation, annotation_id)
            if annotation.is_block:
                raise RefusedError("not-removable", kind=annotation.kind)
            changes.append(Delete(annotation_id))
        return changes


class Reattach(Step, frozen=True, kw_only=True):
    """Give a detached annotation (or one that stands wrongly) a place again, in its own text or another one."""

    annotation_id: str
    start: int
    end: int
    text: str | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-mark-reattached")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words that it stood on."""
        found = reader.get(self.annotation_id)
        words = words_of(found, reader) if isinstance(found, Annotation) else ""
        if not isinstance(found, Annotation) or not words:
            return self.label
        return message("history-mark-placed", kind=kind_word(found.kind), words=words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the annotation, attached there."""
        annotation = need(reader, Annotation, self.annotation_id)
        text = self.text or annotation.text
        moved = replace(annotation, text=text, start=self.start, end=self.end)
        return (Put(place(moved, reader.text(text).text.content)),)


class ReattachMany(BulkStep, frozen=True, kw_only=True):
    """Give several annotations a place again in one step: (annotation, start, end), each in its own text."""

    places: tuple[tuple[str, int, int], ...]

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-lost-placed", count=len(self.places))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return each annotation, attached at its place."""
        return [change for annotation_id, start, end in self.places
                for change in Reattach(annotation_id=annotation_id, start=start, end=end).plan(reader)]


class SetBlockRole(Step, frozen=True, kw_only=True):
    """Give every line that meets [start, end] of a text one block role."""

    text: str
    start: int
    end: int
    role: str
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-block-role", role=kind_word(self.role))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the line where it is one."""
        content = reader.text(self.text).text.content
        lines = [line for line in line_spans(content) if line.start <= self.end and line.end >= self.start]
        words = said(content[lines[0].start:lines[0].end]) if len(lines) == 1 else ""
        return message("history-role-on", role=kind_word(self.role), words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the roles that change; raises RefusedError("not-a-block-role")."""
        if self.role not in BLOCK_KINDS:
            raise RefusedError("not-a-block-role", role=self.role)
        return block_roles(reader.text(self.text), self.start, self.end, self.role, self.make_id)


def block_roles(snapshot: TextSnapshot, start: int, end: int, role: str, make_id: Callable[[], str]) -> list[Change]:
    """Return the changes that give the lines meeting [start, end] the role."""
    content = snapshot.text.content
    at_start = {block.start: block for block in snapshot.annotations if block.is_block and not block.detached}
    changes: list[Change] = []
    for line in line_spans(content):
        if line.end < start or line.start > end:
            continue
        before = at_start.get(line.start)
        if before is None:
            before = Annotation(id=make_id(), text=snapshot.text.id, kind="", start=line.start, end=line.end)
        if before.kind != role:
            changes.append(Put(replace(before, kind=role)))
    return changes
