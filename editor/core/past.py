"""Earlier states as values: what one step changed, and how everything stood at a moment."""

from __future__ import annotations

from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.operations import ObjectType, StoredObject
from editor.core.snapshot import TextSnapshot


class StepChange(NamedTuple):
    """One object that a step touched, as it was before and after; None where there was nothing.

    ``words`` are those under an annotation.
    """

    id: str
    type: ObjectType
    letter: str | None
    before: StoredObject | None
    after: StoredObject | None
    words: str = ""


class PastText(NamedTuple):
    """A text as it stood at a moment, and the edits that lead back to it from what it says now."""

    snapshot: TextSnapshot
    edits: tuple[TextEdit, ...]


class Past(NamedTuple):
    """Everything that was touched since a moment, as it was then: None for what was not there.

    ``texts`` are whole, with all that stood on them; ``objects`` is everything else. ``steps`` says how many steps
    lie between then and now.
    """

    steps: int
    objects: dict[str, StoredObject | None]
    texts: dict[str, PastText | None]
