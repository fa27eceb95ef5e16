"""What a new letter or note of theirs meets here: a letter that may be the same, a note at the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.letters import Letter, Note, Text
from editor.core.provenance import Provenance
from editor.core.record import Record, replace
from editor.review.boards import Board
from editor.review.families import Family
from editor.review.ground import Ground
from editor.review.making import BOTH
from editor.review.objects import Weighing
from editor.review.pairing import ALIKE, likeness
from editor.review.tags import lemma_is_lost

BoardOf = Callable[[str], Board | None]
Meeting = tuple[Weighing | None, str | None]
"""How a family is weighed in place of the usual, and the other object that it is about."""


def meeting(ground: Ground, family: Family, board_of: BoardOf) -> Meeting:
    """Return what a family of theirs meets here."""
    values = [one.theirs.value for one in family.members]
    if family.way != "added":
        return None, None
    if any(isinstance(value, Letter) for value in values):
        return _letter(ground, values)
    return _note(ground, values, board_of) if any(isinstance(value, Note) for value in values) else (None, None)


def _letter(ground: Ground, values: Iterable[Record | None]) -> Meeting:
    """Row 42: the same shelfmark, or the same date where one of both has none, and much the same text."""
    text, shelfmark, date = "", "", ""
    for value in values:
        if isinstance(value, Text) and value.role == "transcription":
            text = value.content
        elif isinstance(value, Provenance):
            shelfmark = value.shelfmark
        elif isinstance(value, Letter):
            date = value.date
    for one in ground.sides.my_letters():
        same = one.shelfmark == shelfmark if shelfmark and one.shelfmark else bool(date) and one.date == date
        here = ground.my_text(one.transcription) if same else None
        if here is not None and likeness(here.text.content, text) >= ALIKE:
            return Weighing("soft", 42), one.letter
    return None, None


def _note(ground: Ground, values: Iterable[Record | None], board_of: BoardOf) -> Meeting:
    """Rows 19, 20 and 26: the reference of a new note where its words are gone, changed, or have a new note of mine."""
    for value in values:
        board = board_of(value.text) if isinstance(value, Annotation) and value.kind == "note" else None
        if board is None or not isinstance(value, Annotation):
            continue
        at = board.expected.from_theirs(value.anchor)
        if at.detached and not value.detached:
            return Weighing("conflict", 19, BOTH), None
        if lemma_is_lost(_at(value, at), board.expected.content):
            return Weighing("conflict", 26, BOTH), None
        for tag in ground.my_new_tags(value.text):
            if tag.kind == "note" and board.expected.from_mine(tag.anchor) == at:
                return Weighing("soft", 20), tag.note
    return None, None


def _at(annotation: Annotation, anchor: Anchor) -> Annotation:
    return replace(annotation, start=anchor.start, end=anchor.end)
