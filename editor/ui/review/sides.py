"""What the card says of the sides of a change: words in their context, or a table of fields."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

from editor.app.review.reading import Reading, context, full_words
from editor.app.review.review import Review
from editor.core.entities import Entity
from editor.core.record import Record
from editor.core.review_changes import ReviewChange
from editor.ui.local_forms import moment_text
from editor.ui.messages import word
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.step_changes import TECHNICAL, said
from editor.ui.review.describing import Describer
from editor.ui.review.words import ONES, part_words
from editor.ui.review.words import said as translated

LONGEST = 400
"""Code points of one side that the card shows."""

HIDDEN = TECHNICAL | {"rejected", "settled", "remarks", "merged_into", "target", "reply_to"}
"""Fields that say nothing to an editor: what the program keeps for itself, and identities."""
MOMENTS = frozenset({"at"})
"""Fields that hold a moment (ISO 8601)."""


class Quoted(NamedTuple):
    """Words with what stands before and behind them; ``there`` is whether that side has them at all."""

    before: str
    words: str
    behind: str
    chip: str = ""
    there: bool = True


class FieldRow(NamedTuple):
    """A field with what each side says."""

    name: str
    base: str
    mine: str
    theirs: str

    @property
    def differs(self) -> bool:
        """Whether they say something else than me."""
        return self.mine != self.theirs


class Sides(NamedTuple):
    """Base, mine and theirs: as ``quoted`` words, or as rows of ``fields``."""

    quoted: tuple[Quoted, Quoted, Quoted] | None = None
    fields: tuple[FieldRow, ...] = ()


def sides_of(review: Review, change: ReviewChange, reading: Reading | None, describer: Describer) -> Sides:
    """Return what a card shows of a change."""
    if change.type == "text" and change.part.startswith("content"):
        return Sides(_of_words(change, reading))
    if change.type == "annotation" and change.part in ("", "place"):
        return Sides(_of_tag(change, reading, describer))
    if change.type == "entity":
        return Sides(fields=_of_entity(review, change))
    return Sides(fields=_of_fields(change))


def _of_words(change: ReviewChange, reading: Reading | None) -> tuple[Quoted, Quoted, Quoted]:
    base = Quoted("", _cut(full_words(change, "base")), "", there=change.base is not None)
    mine, theirs = (Quoted("", _cut(full_words(change, side)), "") for side in ("mine", "theirs"))
    if reading is not None and reading.mine is not None and (spot := reading.in_mine(change)) is not None:
        mine = Quoted(*context(reading.mine.text.content, spot))
    if reading is not None and reading.theirs is not None and (spot := reading.in_theirs(change)) is not None:
        theirs = Quoted(*context(reading.theirs.text.content, spot))
    return base, mine._replace(words=_cut(mine.words)), theirs._replace(words=_cut(theirs.words))


def _of_tag(change: ReviewChange, reading: Reading | None, describer: Describer) -> tuple[Quoted, Quoted, Quoted]:
    chip = describer.tag_kind(change)
    nothing = Quoted("", "", "", there=False)
    mine = theirs = nothing
    if reading is not None:
        if change.mine is not None and reading.mine is not None and (spot := reading.in_mine(change)) is not None:
            mine = Quoted(*context(reading.mine.text.content, spot), chip)
        there = reading.in_theirs(change) if change.theirs is not None else None
        if reading.theirs is not None and there is not None:
            theirs = Quoted(*context(reading.theirs.text.content, there), chip)
    base = nothing
    if change.base is not None:
        said_of_it = change.base.value if isinstance(change.base.value, dict) else {}
        base = Quoted("", str(said_of_it.get("quote") or mine.words or theirs.words), "", chip)
    return base, mine, theirs


def _of_fields(change: ReviewChange) -> tuple[FieldRow, ...]:
    values = [side.value if side is not None else None for side in (change.base, change.mine, change.theirs)]
    if not change.part and any(isinstance(value, dict) for value in values):
        names = dict.fromkeys(name for value in values if isinstance(value, dict) for name in value)
        rows = (FieldRow(word(name), *(_told_of(name, value.get(name)) if isinstance(value, dict) else ""
                                       for value in values))
                for name in names if name not in HIDDEN)
        told = tuple(row for row in rows if any(row[1:]))
        return told if told and change.type not in ("note", "text") else (_named(change), *told)
    name = part_words(change.part)
    return (FieldRow(name, *(_told(value) for value in values)),)


def _named(change: ReviewChange) -> FieldRow:
    """The words by which the object is called: a note's are its text."""
    words = (side.words if side is not None else "" for side in (change.base, change.mine, change.theirs))
    return FieldRow(translated(ONES[change.kind]), *words)


def _of_entity(review: Review, change: ReviewChange) -> tuple[FieldRow, ...]:
    """Both records whole, with the number of mentions: whether two are one is seen from all of it."""
    sides = review.sides
    mine, theirs = sides.mine(change.object), sides.theirs(change.object, review.source.id)
    if change.related is not None and not change.part:
        mine = sides.mine(change.related) or mine
    if change.part and not isinstance(mine, Entity):
        return _of_fields(change)
    one = review.divergences.get(change.object)
    base = one.base.value if one is not None and one.base is not None else None
    records = (base, mine, theirs)
    names = [name for name in Entity.__struct_fields__ if name not in HIDDEN]
    rows = [FieldRow(word(name), *(_field(record, name) for record in records)) for name in names]
    counts = [str(sides.mentions_of(record.id)) if isinstance(record, Entity) else "" for record in records[1:]]
    mentions = translated(QT_TRANSLATE_NOOP("Review", "mentions"))
    return (*(row for row in rows if any(row[1:])), FieldRow(mentions, "", *counts))


def _field(record: Any, name: str) -> str:
    return _cut(said(getattr(record, name, None) or None)) if isinstance(record, Record) else ""


def _told_of(name: str, value: Any) -> str:
    """What a field says; moments by the clock here."""
    if name in MOMENTS and isinstance(value, str):
        with suppress(ValueError):
            return moment_text(datetime.fromisoformat(value).astimezone())
    return _told(value)


def _told(value: Any) -> str:
    if value in (None, "", [], {}):
        return ""
    return _cut(said(value))


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST] + "…"
