"""One object on its own: whether it is there at all, and its fields, one by one."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.record import Record, from_json_object
from editor.core.review_changes import ReviewChange, Weight, can_be_both
from editor.core.reviewing import Suggestion
from editor.core.sides import Divergence
from editor.review.fields import (
    ABSENT,
    Choose,
    Chosen,
    FieldOutcome,
    MergedFields,
    Pick,
    merge_records,
)
from editor.review.ground import Asked, Ground, base_of, is_added, is_deleted, is_revived, mine_of
from editor.review.keys import key_of, plain_value, shown
from editor.review.making import (
    AUTOMATIC,
    MINE_LIVES,
    THEIRS_LIVES,
    Making,
    Standing,
    is_closed,
    review_change,
)
from editor.review.placing import was_moved
from editor.review.rows import (
    ADDED,
    LIVES,
    other_id_of_one_system,
    removes_used_kind,
    row_of,
    weighed,
)

Presence = Literal["both", "added", "deleted", "revived", "gone"]

PLACE = frozenset({"id", "text", "start", "end", "detached", "quote", "prefix", "suffix"})
"""Fields of an annotation that are its place, and merged as one."""
CONTENT = frozenset({"content"})
"""The field of a text that is merged by its words."""


class Weighing(NamedTuple):
    """What a rule says of a change of presence: weight, row and standing in place of the usual."""

    weight: Weight
    row: int
    standing: Standing = AUTOMATIC


def presence(ground: Ground, one: Divergence) -> Presence:
    """Return which side has the object; "gone" where neither has it any more."""
    if is_added(one):
        return "added"
    if is_deleted(one):
        return "deleted"
    if is_revived(one):
        theirs = one.theirs.value
        worked_in = said_by(theirs) != said_by(base_of(one)) or _is_put_elsewhere(ground, one, theirs)
        return "revived" if worked_in else "gone"
    return "gone" if one.theirs.value is None else "both"


def is_worked_in(ground: Ground, one: Divergence) -> bool:
    """Whether I changed what both had, or put it elsewhere."""
    mine = mine_of(one)
    return one.relation == "diverged" and (said_by(mine) != said_by(base_of(one))
                                           or _is_put_elsewhere(ground, one, mine))


def is_needed(one: Divergence) -> bool:
    """Whether the letter cannot be without it that lives here: they deleted the letter, as is known here."""
    return one.type == "provenance"


def _is_put_elsewhere(ground: Ground, one: Divergence, value: Record | None) -> bool:
    """Whether a side moved an annotation, by which it says what it said; the role of a line goes where that goes."""
    if not isinstance(value, Annotation) or value.is_block:
        return False
    text = ground.my_text if value is mine_of(one) else ground.their_text
    return was_moved(one.base, value, text(value.text))


def said_by(value: Record | None) -> Any:
    """Return what a value says wherever it stands: what keys are made of."""
    payload: Any = plain_value(value)
    if value is None:
        return None
    return {name: payload[name] for name in payload if name not in ("start", "end", "prefix", "suffix")}


def presence_change(ground: Ground, one: Divergence, special: Weighing | None = None, **more: Any) -> ReviewChange:
    """Return the change that an object comes, goes or was worked in where I deleted it."""
    kind = presence(ground, one)
    mine, theirs = mine_of(one), one.theirs.value
    special = special or _usual(ground, one, kind)
    return review_change(
        ground, one, "", said_by(theirs), action="deleted" if kind == "deleted" else "added", row=special.row,
        weight=special.weight, standing=special.standing, base=shown(base_of(one)), mine=shown(mine),
        theirs=shown(theirs), again=True, **more)


def _usual(ground: Ground, one: Divergence, kind: Presence) -> Weighing:
    if kind == "revived":
        return Weighing("conflict", LIVES[one.type], THEIRS_LIVES)
    if kind == "deleted" and is_needed(one):
        return Weighing("automatic", LIVES[one.type], MINE_LIVES)
    if kind == "deleted" and is_worked_in(ground, one):
        return Weighing("conflict", LIVES[one.type], MINE_LIVES)
    return Weighing("automatic", ADDED[one.type])


class ObjectCase:
    """An object that is merged by its fields."""

    def __init__(self, ground: Ground, one: Divergence, skip: frozenset[str] = frozenset(),
                 special: Weighing | None = None) -> None:
        self.ground, self.one, self.skip = ground, one, skip
        self.kind = presence(ground, one)
        self.by_path: dict[str, ReviewChange] = {}
        self.changes: list[ReviewChange] = []
        if self.kind == "both":
            self.changes = self._field_changes()
        elif self.kind != "gone":
            self.changes = [presence_change(ground, one, special)]

    def _field_changes(self) -> list[ReviewChange]:
        for outcome in self.merged(lambda _: "merged").outcomes:
            self.by_path[outcome.path] = self._field_change(outcome)
        return list(self.by_path.values())

    def _field_change(self, outcome: FieldOutcome) -> ReviewChange:
        weight, standing = weighed(outcome, self._both_linked(outcome), self._kind_in_use(outcome))
        row = 30 if self._both_linked(outcome) else row_of(self.one.type, outcome)
        related, row, weight = self._unified(outcome, row, weight)
        key = key_of(self.one.object, outcome.path, plain_value(outcome.theirs), outcome.theirs is ABSENT)
        return review_change(
            self.ground, self.one, outcome.path, None, action="changed", row=row, weight=weight, standing=standing,
            key=key, base=shown(outcome.base), mine=shown(outcome.mine, _reasoned(outcome, mine_of(self.one))),
            theirs=shown(outcome.theirs, _reasoned(outcome, self.one.theirs.value)), related=related)

    def _both_linked(self, outcome: FieldOutcome) -> bool:
        base, mine, theirs = base_of(self.one), mine_of(self.one), self.one.theirs.value
        if not (isinstance(mine, Entity) and isinstance(theirs, Entity)):
            return False
        return other_id_of_one_system(outcome, mine.links, theirs.links,
                                      base.links if isinstance(base, Entity) else ())

    def _kind_in_use(self, outcome: FieldOutcome) -> bool:
        kind = removes_used_kind(outcome)
        return kind is not None and self.ground.sides.uses_of_kind(kind) > 0

    def _unified(self, outcome: FieldOutcome, row: int, weight: Weight) -> tuple[str | None, int, Weight]:
        """Row 34: an entry that one made an alias is edited by the other."""
        mine, theirs = mine_of(self.one), self.one.theirs.value
        if isinstance(mine, Entity) and isinstance(theirs, Entity) and outcome.field != "merged_into":
            survivor = mine.merged_into or theirs.merged_into
            if survivor is not None and weight == "automatic" and self.one.relation == "diverged":
                return survivor, 34, "soft"
        return None, row, weight

    def merged(self, choose: Choose) -> MergedFields:
        """Return the merged value, as chosen."""
        mine, theirs, base = mine_of(self.one), self.one.theirs.value, base_of(self.one)
        if mine is None or theirs is None or type(mine) is not type(theirs):
            raise ValueError("only what both sides have is merged by its fields")
        return merge_records(base if type(base) is type(mine) else None, mine, theirs, choose, self.skip)

    def chooser(self, asked: Asked) -> Choose:
        """Return the choice of each field that the verdicts make."""
        def choose(outcome: FieldOutcome) -> Pick | Chosen:
            change = self.by_path.get(outcome.path)
            return picked(asked, change, outcome) if change is not None else "mine"
        return choose

    def value(self, asked: Asked) -> Record | None:
        """Return the state of the object as decided; None where it is not to be."""
        if self.kind == "both":
            return self.merged(self.chooser(asked)).merged
        return outcome_of_presence(self.one, asked, self.changes)

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done."""
        value, mine = self.value(asked), mine_of(self.one)
        if is_closed(asked, self.changes):
            making.close(self.one, value, value == self.one.theirs.value)
        elif value != mine and value is not None:
            making.put(self.one.type, value)


def _reasoned(outcome: FieldOutcome, value: Record | None) -> str | None:
    """Row 46: what somebody decided about a suggestion, with who and why; None for everything else."""
    if not isinstance(value, Suggestion) or outcome.field != "state":
        return None
    return ", ".join(filter(None, (value.state, value.decided_by, value.decided_because)))


def picked(asked: Asked, change: ReviewChange, outcome: FieldOutcome) -> Pick | Chosen:
    """Return what a verdict on a field takes."""
    if change.key in asked.edited:
        value = asked.edited[change.key]
        theirs: object = outcome.theirs
        return Chosen(from_json_object(type(theirs), value) if isinstance(theirs, Record) else value)
    if not asked.takes(change):
        return "mine"
    if asked.verdicts[change.key] == "both" and isinstance(outcome.mine, str) and isinstance(outcome.theirs, str):
        return Chosen(f"{outcome.mine} {outcome.theirs}") if can_be_both(change) else "mine"
    return "theirs" if asked.verdicts[change.key] == "theirs" or change.weight == "conflict" else "merged"


def outcome_of_presence(one: Divergence, asked: Asked, changes: list[ReviewChange]) -> Record | None:
    """Return what is left of an object that one side has and the other has not."""
    mine, theirs = mine_of(one), one.theirs.value
    if is_deleted(one) and is_needed(one):
        return mine
    return theirs if changes and asked.takes(changes[0]) else mine

