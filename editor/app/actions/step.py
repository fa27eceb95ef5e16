"""What all operations share: their place in the history, and finding things that must be there."""

from __future__ import annotations

from typing import TypeVar

from editor.core import quotes
from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.messages import RefusedError
from editor.core.operations import Reader, StoredObject
from editor.core.record import replace

S = TypeVar("S", bound=StoredObject)


class Step:
    """An operation that the history shows as an edit; bulk actions and imports say otherwise."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        """Which sort of step the history shows."""
        return "edit"


class BulkStep(Step):
    """An operation on many objects at once, which the history shows as one."""

    __slots__ = ()

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
