"""Annotations: what stands off a text, with an anchor, a kind, attributes and targets."""

from __future__ import annotations

from typing import Literal

from editor.core.anchors import Anchor
from editor.core.record import JsonObject, Record

BLOCK_KINDS = (
    "heading", "address", "dateline", "salutation", "paragraph", "list-item", "closing", "signature", "postscript",
)
"""Block roles: exactly one per line of a transcription or translation. A note's body has paragraphs."""

_BLOCKS = frozenset(BLOCK_KINDS)

POINT_KINDS = ("note", "line-break", "page-break")
"""Kinds that always stand at a point."""

MARK_KINDS = (
    "supplied", "gap", "expansion", "abbreviation", "unclear", "deletion", "addition", "substitution", "correction",
    "emphasis", "foreign", "hand", "stamp",
)
"""Editorial marks. ``gap`` alone may be a point: a gap for which the source prints nothing."""

OTHER_KINDS = ("entity", "citation", "quotation", "comment", "reference")

OPAQUE = "opaque"
"""A foreign element that an importer kept as it was: attributes ``name``, ``attributes``, ``namespace``."""

ALL_KINDS = (*BLOCK_KINDS, *POINT_KINDS, *MARK_KINDS, *OTHER_KINDS, OPAQUE)

MentionType = Literal["name", "description", "allusion", "topic"]
Certainty = Literal["high", "medium", "low"]


class Annotation(Record, frozen=True):
    """One annotation, with its position in the text as it stands now.

    ``start`` and ``end`` are code points, half-open. ``quote`` is what it covered when it was last placed by a
    person; where ``detached`` it is all that is left, and ``start`` == ``end`` is where it was swallowed.
    """

    id: str
    text: str
    kind: str
    start: int
    end: int
    attributes: JsonObject = {}
    entities: tuple[str, ...] = ()
    note: str | None = None
    detached: bool = False
    quote: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def anchor(self) -> Anchor:
        """The position alone."""
        return Anchor(self.start, self.end, self.detached)

    @property
    def is_block(self) -> bool:
        """Whether this is the role of a whole line; one that is run in (a signature behind its closing on the
        same line: attribute ``run_in``) is a span like any mark."""
        return self.kind in _BLOCKS and not self.attributes.get("run_in")


def sort_key(annotation: Annotation) -> tuple[int, int, str, str]:
    """Order of annotations in every listing: by start, longer first, then kind and id."""
    return (annotation.start, -annotation.end, annotation.kind, annotation.id)
