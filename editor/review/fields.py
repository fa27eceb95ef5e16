"""Three-way merge of values, field by field.

A field is merged by what it is: a nested record by its own fields, a mapping by its keys, a tuple by its elements
(those of both sides stay, those that a side took away go), prose by its words, everything else as a whole. What only
one side changed is that side's; where both changed the same to different ends it is a conflict, unless a rule of
``ties`` knows the answer. Nothing here depends on which side is called mine, but for the default of a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, Final, Literal, NamedTuple, TypeVar

from editor.core.letters import DateValue
from editor.core.pages import Image
from editor.core.record import Record, canonical, replace
from editor.core.review_changes import Weight
from editor.core.reviewing import Suggestion
from editor.review.elements import identities, is_list
from editor.review.ties import PROSE, settle_tie
from editor.review.words import merged_words

R = TypeVar("R", bound=Record)

Pick = Literal["merged", "mine", "theirs"]


WHOLE = (DateValue, Image)
"""Records that are one thing and never mixed from two sides: a date with its meaning, an image with its hash."""


TOGETHER: dict[type, tuple[str, ...]] = {Suggestion: ("state", "decided_by", "decided_because")}
"""Fields that say one thing together, by kind of record: the others follow the first, and are never mixed."""


class Absent:
    """What stands for an element or key that a side does not have: None is a value like any other."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


class FieldOutcome(NamedTuple):
    """What became of one field, or one element of a list, that they changed.

    ``path`` leads to it: "name", "witnesses[<id>].extent". ``merged`` is the result where everything automatic is
    taken and conflicts keep mine. What a side does not have is ``ABSENT``. ``owner`` is the kind of record that has
    the field, ``field`` its name there.
    """

    path: str
    owner: type | None
    field: str
    base: Any
    mine: Any
    theirs: Any
    merged: Any
    weight: Weight

    @property
    def is_element(self) -> bool:
        """Whether it is an element of a list that comes or goes."""
        return self.path.endswith("]")


class Chosen(NamedTuple):
    """A value in place of all that the sides say."""

    value: Any


Choose = Callable[[FieldOutcome], Pick | Chosen]


def take_merged(outcome: FieldOutcome) -> Pick:  # noqa: ARG001 - the signature of a choice
    """The choice where nobody is asked: everything automatic, conflicts keep mine."""
    return "merged"


class MergedFields(NamedTuple):
    """A merged value with what they changed, in the order of the fields."""

    merged: Any
    outcomes: tuple[FieldOutcome, ...]


def merge_records(base: R | None, mine: R, theirs: R, choose: Choose = take_merged,
                  skip: frozenset[str] = frozenset()) -> MergedFields:
    """Merge two states of an object, field by field; ``skip`` names fields that stay mine.

    Without a ``base`` nothing is known of who changed what: every difference is a conflict.
    """
    merge = _Merge(choose, unrelated=base is None)
    merged = merge.record("", base if base is not None else ABSENT, mine, theirs, skip)
    return MergedFields(merged, tuple(merge.outcomes))


class _Merge:
    """One run: walks the three values and collects what they changed."""

    def __init__(self, choose: Choose, unrelated: bool = False) -> None:
        self.choose, self.unrelated = choose, unrelated
        self.outcomes: list[FieldOutcome] = []

    def record(self, path: str, base: Any, mine: Record, theirs: Record, skip: frozenset[str] = frozenset()) -> Record:
        """Merge two records of one kind; ``base`` may be absent or of another kind."""
        known, together = type(base) is type(mine), TOGETHER.get(type(mine), ())
        changes = {name: self.value(_joined(path, name), type(mine), name, getattr(base, name) if known else ABSENT,
                                    getattr(mine, name), getattr(theirs, name))
                   for name in mine.__struct_fields__ if name not in skip and name not in together[1:]}
        if together:
            side = _followed(together, changes[together[0]], mine, theirs)
            changes |= {name: getattr(side, name) for name in together[1:]}
        return replace(mine, **changes)

    def value(self, path: str, owner: type | None, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge three states of one field."""
        if mine == theirs or (base is not ABSENT and theirs == base):
            return mine
        if both_are(Record, mine, theirs) and type(mine) is type(theirs) and not both_are(WHOLE, mine):
            return self.record(path, base, mine, theirs)
        if both_are(dict, mine, theirs):
            return self.mapping(path, owner, name, base if both_are(dict, base) else {}, mine, theirs)
        if both_are(tuple, mine, theirs) and is_list(owner, name, mine, theirs):
            return self.elements(path, owner, name, base if both_are(tuple, base) else (), mine, theirs)
        return self.whole(path, owner, name, base, mine, theirs)

    def whole(self, path: str, owner: type | None, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge a field that has no parts, or one that they alone changed."""
        if base is not ABSENT and mine == base:
            return self.decide(FieldOutcome(path, owner, name, base, mine, theirs, theirs, "automatic"))
        weight, merged = _both_changed(owner, name, base, mine, theirs)
        return self.decide(FieldOutcome(path, owner, name, base, mine, theirs, merged, weight))

    def mapping(self, path: str, owner: type | None, name: str, base: Mapping[str, Any], mine: Mapping[str, Any],
                theirs: Mapping[str, Any]) -> dict[str, Any]:
        """Merge key by key."""
        result: dict[str, Any] = {}
        for key in sorted({*mine, *theirs}):
            value = self.part(f"{path}.{key}", owner, name, *(side.get(key, ABSENT) for side in (base, mine, theirs)))
            if value is not ABSENT:
                result[key] = value
        return result

    def elements(self, path: str, owner: type | None, name: str, base: Sequence[Any], mine: Sequence[Any],
                 theirs: Sequence[Any]) -> tuple[Any, ...]:
        """Merge a list by the identities of its elements."""
        # Without a common history an element of theirs is the one of mine that it may have been made from.
        known = mine if self.unrelated else base
        sides = [identities(known, side) for side in (base, mine, theirs)]
        keys = merged_order(*(list(side) for side in sides))
        kept: dict[str, Any] = {}
        for key in keys:
            value = self.part(f"{path}[{key}]", owner, name, *(side.get(key, ABSENT) for side in sides))
            if value is not ABSENT:
                kept[key] = value
        merged = tuple(kept.values())
        as_mine = tuple(kept[key] for key in sides[1] if key in kept)
        if len(as_mine) == len(merged) and as_mine != merged:
            return self.decide(FieldOutcome(f"{path}.order", owner, name, tuple(base), as_mine, tuple(theirs), merged,
                                            "automatic"))
        return merged

    def part(self, path: str, owner: type | None, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge an element or key that each side has or not: what one side changed outlives its removal by the
        other."""
        if ABSENT not in (mine, theirs) or mine is theirs:
            return self.value(path, owner, name, base, mine, theirs)
        if self.unrelated:
            merged = theirs if mine is ABSENT else mine
            return self.decide(FieldOutcome(path, owner, name, base, mine, theirs, merged, "conflict"))
        if theirs == base or (theirs is ABSENT and base is ABSENT):
            return mine  # taken away or added here alone
        removed_here = mine is ABSENT and base is not ABSENT
        removed_there = theirs is ABSENT and mine != base
        merged = theirs if mine is ABSENT else mine if removed_there else ABSENT
        weight: Weight = "conflict" if removed_here or removed_there else "automatic"
        return self.decide(FieldOutcome(path, owner, name, base, mine, theirs, merged, weight))

    def decide(self, outcome: FieldOutcome) -> Any:
        """Note what they changed and return what is chosen."""
        self.outcomes.append(outcome)
        pick = self.choose(outcome)
        if isinstance(pick, Chosen):
            return pick.value
        return {"merged": outcome.merged, "mine": outcome.mine, "theirs": outcome.theirs}[pick]


def _followed(names: tuple[str, ...], chosen: Any, mine: Record, theirs: Record) -> Record:
    """The side that fields of one group follow: the one whose first field was chosen; where both say the same there,
    the side that says more, or the smaller."""
    if getattr(mine, names[0]) == getattr(theirs, names[0]):
        said = [canonical([getattr(side, name) for name in names]) for side in (mine, theirs)]
        return mine if (-len(said[0]), said[0]) <= (-len(said[1]), said[1]) else theirs
    return theirs if chosen == getattr(theirs, names[0]) else mine


def both_are(kind: type | tuple[type, ...], *values: Any) -> bool:
    """Whether all values are of a kind; they stay of any type."""
    return all(isinstance(value, kind) for value in values)


def _both_changed(owner: type | None, name: str, base: Any, mine: Any, theirs: Any) -> tuple[Weight, Any]:
    tie = settle_tie(owner, name, mine, theirs)
    if tie is not None:
        return tie
    if (owner, name) in PROSE and isinstance(base, str) and isinstance(mine, str) and isinstance(theirs, str):
        words = merged_words(base, mine, theirs)
        if words is not None:
            return "automatic", words
    return "conflict", mine


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def merged_order(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """Return the identities of all three in an order that both sides agree on.

    What both have stands as the side that moved it has it; what one has stands behind what precedes it there, and
    where both added at one place the smaller comes first. What only the base has comes last.
    """
    both = _common_order(base, mine, theirs)
    behind = _additions(mine, theirs, frozenset(both))
    result = [*behind.get(None, ())]
    for key in both:
        result += (key, *behind.get(key, ()))
    known = set(result)
    return result + [key for key in base if key not in known]


def _common_order(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    shared = set(mine) & set(theirs)
    old, one, other = ([key for key in side if key in shared] for side in (base, mine, theirs))
    if one == other or other == old:
        return one
    return other if one == old else min(one, other)


def _additions(mine: list[str], theirs: list[str], shared: frozenset[str]) -> dict[str | None, list[str]]:
    runs: dict[str | None, list[list[str]]] = {}
    for side in (mine, theirs):
        previous: str | None = None
        run: list[str] = []
        for key in side:
            if key in shared:
                previous, run = key, []
            elif run:
                run.append(key)
            else:
                run = [key]
                runs.setdefault(previous, []).append(run)
    return {place: list(chain.from_iterable(sorted(found))) for place, found in runs.items()}
