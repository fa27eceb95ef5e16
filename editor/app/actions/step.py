"""What all operations share: their place in the history, and finding things that must be there."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from editor.core import quotes
from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.messages import Message, RefusedError
from editor.core.operations import Reader, StoredObject
from editor.core.record import Record, replace

S = TypeVar("S", bound=StoredObject)

MOST_WORDS = 40
"""How many code points of a text a label of the history repeats."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """An operation that the history shows as an edit; bulk actions and imports say otherwise."""

    @property
    def kind(self) -> str:
        """Which sort of step the history shows."""
        return "edit"

    @property
    def label(self) -> Message:
        """What the history shows where nothing more can be said."""
        raise NotImplementedError

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - what overrides it asks the project
        """What the history shows of the step, asked before it is done: with the words, names and numbers it is about.

        The words stay as they were then, so that the history can be read when the text has long been another.
        """
        return self.label


class BulkStep(Step, frozen=True, kw_only=True):
    """An operation on many objects at once, which the history shows as one."""

    @property
    def kind(self) -> str:
        """Which sort of step the history shows."""
        return "bulk"


def need(reader: Reader, kind: type[S], object_id: str) -> S:
    """Return the object with the identity.

    Raises:
        RefusedError: there is no such object, or it is something else ("no-such-object").
    """
    found = reader.get(object_id)
    if not isinstance(found, kind):
        raise RefusedError("no-such-object", kind=kind.__name__.lower(), id=object_id)
    return found


def said(words: str) -> str:
    """Return words of a text as a label repeats them: on one line, and not more than a few."""
    line = " ".join(words.split())
    return line if len(line) <= MOST_WORDS else line[:MOST_WORDS - 1].rstrip() + "…"


def words_of(annotation: Annotation, reader: Reader) -> str:
    """Return the words under an annotation as a label repeats them; of a detached one those it stood on."""
    if annotation.detached:
        return said(annotation.quote)
    return said(reader.text(annotation.text).text.content[annotation.start:annotation.end])


def kind_word(kind: str) -> str:
    """Return a kind of annotation as labels name it."""
    return "tag" if kind == "entity" else kind.replace("-", " ")


def changed_fields(before: Record, after: Record) -> str:
    """Name the fields in which two records of one type differ."""
    names = [name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)]
    return ", ".join(name.replace("_", " ") for name in names)


def place(annotation: Annotation, content: str) -> Annotation:
    """Return the annotation attached at its own position in ``content``, with its quote and context taken anew.

    Raises:
        RefusedError: the position lies outside the text, or is a span where the kind wants a point, or the
            other way round ("position-outside-text", "span-needed", "point-needed").
    """
    start, end = annotation.start, annotation.end
    if not 0 <= start <= end <= len(content):
        raise RefusedError("position-outside-text", start=start, end=end, length=len(content))
    if annotation.kind in POINT_KINDS and start != end:
        raise RefusedError("point-needed", kind=annotation.kind)
    if annotation.kind not in (*POINT_KINDS, "gap") and start == end and not annotation.is_block:
        raise RefusedError("span-needed", kind=annotation.kind)
    quote, prefix, suffix = quotes.capture(content, start, end)
    return replace(annotation, detached=False, quote=quote, prefix=prefix, suffix=suffix)
