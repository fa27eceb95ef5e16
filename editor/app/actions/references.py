"""Cross-references: put into a text, pointed elsewhere, worded anew."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import field

from editor.app.actions.step import Step, need, place, said
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.editing import annotated_edit
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, EditText, Put, Reader
from editor.core.record import JsonObject, replace
from editor.core.references import KIND, REFERENCE_TYPES, ReferenceType, TargetKind, label_of


def pointing(to: TargetKind, kind: ReferenceType, *, target: str = "", letter: str = "", words: str = "",
             locator: str = "") -> JsonObject:
    """Return the attributes of a reference: what is empty is left out."""
    given = {"to": to, "type": kind, "target": target, "letter": letter, "words": words, "locator": locator}
    return {name: value for name, value in given.items() if value}


class AddReference(Step, frozen=True, kw_only=True):
    """Replace [start, end) of a text by a cross-reference, in the words that its target gives it.

    ``pointing`` gives ``attributes``.
    """

    text: str
    start: int
    end: int
    attributes: JsonObject
    annotation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-reference-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        label = label_of(self.attributes, reader.text(self.text).text.letter, reader)
        return message("history-reference-words", words=said(label)) if label else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edit and the reference over its words.

        Raises:
            RefusedError: there is nothing to point to ("reference-without-target"), or no such place.
        """
        source = reader.text(self.text)
        content = source.text.content
        if not 0 <= self.start <= self.end <= len(content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(content))
        label = _label(self.attributes, source.text.letter, reader)
        edit = TextEdit(self.start, content[self.start:self.end], label)
        after = annotated_edit(source, [edit]).snapshot.text.content
        made = Annotation(id=self.annotation_id, text=self.text, kind=KIND, start=self.start,
                          end=self.start + len(label), attributes={**self.attributes, "label": label})
        edits = (EditText(self.text, (edit,)),) if edit.removed != edit.inserted else ()
        return (*edits, Put(place(made, after)))


class PointReference(Step, frozen=True, kw_only=True):
    """Point a reference at something else, or word it anew: its words are those that the target gives it now.

    With ``attributes`` None it keeps its target, and only words that were written by hand go.
    """

    annotation_id: str
    attributes: JsonObject | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-reference-pointed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words that it gets."""
        found = need(reader, Annotation, self.annotation_id)
        label = label_of(self._attributes(found), reader.text(found.text).text.letter, reader)
        return message("history-reference-pointed-words", words=said(label)) if label else self.label

    def _attributes(self, found: Annotation) -> JsonObject:
        return found.attributes if self.attributes is None else self.attributes

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edit of its words and the reference.

        Raises:
            RefusedError: there is nothing to point to, or it lost its place ("reference-without-target").
        """
        found = need(reader, Annotation, self.annotation_id)
        source = reader.text(found.text)
        if found.kind != KIND or found.detached:
            raise RefusedError("reference-without-target")
        attributes = self._attributes(found)
        label = _label(attributes, source.text.letter, reader)
        words = source.quote(found)
        after = replace(found, end=found.start + len(label), attributes={**attributes, "label": label})
        if words == label:
            return () if after == found else (Put(after),)
        return (EditText(found.text, (TextEdit(found.start, words, label),)), Put(after))


def _label(attributes: JsonObject, home: str, reader: Reader) -> str:
    label = label_of(attributes, home, reader)
    label = clean(label).text.replace("\n", " ") if label else ""
    if not label or attributes.get("type") not in REFERENCE_TYPES:
        raise RefusedError("reference-without-target")
    return label
