"""Annotations that went to another text: where letters are split or joined, and notes merged or made of a text."""

from __future__ import annotations

from editor.core.annotations import Annotation
from editor.core.record import replace
from editor.core.sides import Divergence
from editor.review.ground import Asked, Ground, base_of, mine_of
from editor.review.making import is_closed
from editor.review.objects import PLACE, ObjectCase

WITH_PLACE = PLACE | {"note"}
"""Fields that say where an annotation is once it goes to another text: the note that it refers to goes as well."""


def goes(one: Divergence) -> bool:
    """Whether they put on another text what lives here. The role of a line never does: its line is another there."""
    mine, theirs, base = mine_of(one), one.theirs.value, base_of(one)
    if not isinstance(mine, Annotation) or not isinstance(theirs, Annotation) or mine.is_block or theirs.is_block:
        return False
    return mine.text != theirs.text and not (isinstance(base, Annotation) and base.text == theirs.text)


def both_went(one: Divergence) -> bool:
    """Whether I put it on yet another text."""
    mine, base = mine_of(one), base_of(one)
    return goes(one) and not (isinstance(base, Annotation) and isinstance(mine, Annotation) and base.text == mine.text)


def put_where(said: Annotation, there: Annotation) -> Annotation:
    """Return what one annotation says, where another stands."""
    return replace(said, text=there.text, start=there.start, end=there.end, detached=there.detached, quote=there.quote,
                   prefix=there.prefix, suffix=there.suffix, note=there.note)


class Mover:
    """An annotation that goes with the text that comes, and what else both said of it."""

    def __init__(self, ground: Ground, one: Divergence) -> None:
        self.one = one
        self._fields = ObjectCase(ground, one, skip=WITH_PLACE)
        self.changes = self._fields.changes

    def is_closed(self, asked: Asked) -> bool:
        """Whether nothing else about it is open."""
        return is_closed(asked, self.changes)

    def value(self, asked: Asked, *, taken: bool) -> Annotation:
        """Return what it says as decided: on their text where that is taken, else where it stands."""
        said, theirs = self._fields.value(asked), self.one.theirs.value
        if not isinstance(said, Annotation) or not isinstance(theirs, Annotation):
            raise ValueError("an annotation of both sides")
        return put_where(said, theirs) if taken else said
