"""The register: entries on their own, entries made one by either side, and entries that may be one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from rapidfuzz import fuzz

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.folding import fold_text
from editor.core.names import initials_agree, parse_name, same_surname
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Verdict
from editor.core.sides import Divergence
from editor.review.fields import ABSENT, both_are, merge_records
from editor.review.ground import Asked, Ground, base_of, mine_of
from editor.review.keys import key_of, plain_value, shown
from editor.review.making import MINE_LIVES, PROPOSED, TAKEN, Making, is_closed, review_change
from editor.review.objects import ObjectCase, Weighing, is_worked_in, presence, said_by

ALIKE = 80.0
"""Per cent of likeness of two names from which entries are proposed to be one."""
UNIFIED: frozenset[Verdict] = frozenset({"accepted", "both", "theirs"})
"""Verdicts by which what was proposed is done."""


class RegisterCase:
    """All entries that differ, together: who represents whom can only be settled over the whole register."""

    def __init__(self, ground: Ground, divergences: Iterable[Divergence], living: Collection[str] = ()) -> None:
        """``living`` is what they deleted and lives here nevertheless where nobody is asked, with what it mentions."""
        self.ground, self.living = ground, living
        self.entries = {one.id: one for one in ground.sides.my_entities()}
        self.cases: dict[str, ObjectCase] = {}
        self.proposals: dict[str, tuple[ReviewChange, Entity]] = {}
        taken = _taken_over(ground)
        self.brought = {one.object for one in taken}
        for one in sorted((*divergences, *taken), key=lambda one: one.object):
            if one.object in self.brought:
                self._ask_on(one)
            else:
                self._take(one)

    @property
    def changes(self) -> list[ReviewChange]:
        """Everything that is to be decided, proposals last."""
        return [*(change for case in self.cases.values() for change in case.changes),
                *(change for change, _ in self.proposals.values())]

    def _take(self, one: Divergence) -> None:
        theirs = one.theirs.value
        special = self._used(one) if presence(self.ground, one) == "deleted" else None
        twin = self._twin(theirs) if isinstance(theirs, Entity) and presence(self.ground, one) == "added" else None
        if twin is not None:
            special = Weighing("soft", 31)
        case = self.cases[one.object] = ObjectCase(self.ground, one, special=special)
        if twin is not None:
            case.changes = [replace(change, related=twin.id) for change in case.changes]
            self._propose(one, twin, *_twins(one, twin))
        for path, survivor_id in self._edits_of_alias(case, one).items():
            survivor = self.entries.get(survivor_id)
            if survivor is not None:
                value = plain_value(getattr(theirs, path.split("[", 1)[0].split(".", 1)[0], None))
                self._propose(one, survivor, path, [path, value], 34)

    def _ask_on(self, one: Divergence) -> None:
        """Row 31 is asked until it is decided, also when the entry itself was taken; not where it went on as a
        suggestion, or somebody made the entry one with another meanwhile."""
        theirs, here = one.theirs.value, self.entries.get(one.object)
        twin = self._twin(theirs) if isinstance(theirs, Entity) and here is not None and (
            here.merged_into is None) else None
        if twin is None:
            return
        change = self._propose(one, twin, *_twins(one, twin))
        if not change.open or any({twin.id, one.object} == {made.change.get("keep"), *made.change.get("merge", ())}
                                  for made in self.ground.sides.suggested("merge")):
            del self.proposals[change.key]

    def _edits_of_alias(self, case: ObjectCase, one: Divergence) -> dict[str, str]:
        """Row 34: what they edited in an entry that is one with another, by its fields, with the other; also what was
        taken for the entry itself before."""
        found = {path: change.related for path, change in case.by_path.items()
                 if change.row == 34 and change.related is not None}
        mine, theirs, base = mine_of(one), one.theirs.value, base_of(one)
        if not (isinstance(mine, Entity) and isinstance(theirs, Entity) and isinstance(base, Entity)):
            return found
        survivor = mine.merged_into or theirs.merged_into
        if one.relation != "diverged" or survivor is None:
            return found
        for outcome in merge_records(base, base, theirs).outcomes:
            key = key_of(one.object, outcome.path, plain_value(outcome.theirs), outcome.theirs is ABSENT)
            if outcome.field != "merged_into" and self.ground.verdicts.get(key) in TAKEN:
                found.setdefault(outcome.path, survivor)
        return found

    def _propose(self, one: Divergence, other: Entity, part: str, says: list[Any], row: int) -> ReviewChange:
        change = review_change(
            self.ground, one, part, None, action="proposed", row=row, weight="soft", standing=PROPOSED,
            key=key_of("proposed", row, says), mine=shown(other), theirs=shown(one.theirs.value), related=other.id)
        self.proposals[change.key] = (change, other)
        return change

    def _used(self, one: Divergence) -> Weighing | None:
        """Row 33: they deleted an entry that is still mentioned here, where they do not know of it."""
        if is_worked_in(self.ground, one):
            return None
        theirs = sum(_mentions(mine_of(tag), one.object) and not _mentions(tag.theirs.value, one.object)
                     for tag in self.ground.of_type("annotation") if not self._lives(tag))
        used = self.ground.sides.mentions_of(one.object) > theirs
        return Weighing("conflict", 33, MINE_LIVES) if used else None

    def _lives(self, tag: Divergence) -> bool:
        return tag.theirs.value is None and (tag.object in self.living or is_worked_in(self.ground, tag))

    def _twin(self, theirs: Entity) -> Entity | None:
        """Row 31: the entry here that theirs may be one with: by an authority id, else by the likest name."""
        known = self.ground.divergences
        rivals = [entry for entry in self.entries.values()
                  if entry.kind == theirs.kind and entry.merged_into is None
                  and entry.id not in known and entry.id not in self.brought]
        ids = {(link.system, link.id) for link in theirs.links if link.state != "rejected"}
        for entry in rivals:
            if ids & {(link.system, link.id) for link in entry.links if link.state != "rejected"}:
                return entry
        scored = [(alike(theirs, entry), entry.id) for entry in rivals]
        best = max(scored, default=(0.0, ""))
        return self.entries[best[1]] if best[0] >= ALIKE else None

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done."""
        asked = self._with_taken(asked)
        closed = {key for key, case in self.cases.items()
                  if is_closed(asked, [*case.changes, *(self._waiting(key) if asked.attended else ())])}
        decided = {key: value for key, case in self.cases.items()
                   if isinstance(value := case.value(asked), Entity)}
        gone = {key for key, case in self.cases.items() if case.value(asked) is None}
        register = {key: value for key, value in {**self.entries, **decided}.items() if key not in gone}
        unified = {key: replace(register[key], merged_into=into)
                   for key, into in one_representative(register, self._both_ways(closed)).items()}
        register.update(unified)
        for key, case in self.cases.items():
            value = unified.pop(key, decided.get(key))
            if key in closed:
                making.close(case.one, value, value == case.one.theirs.value)
            elif value is not None and value != mine_of(case.one):
                making.put("entity", value)
        for value in unified.values():
            making.put("entity", value)
        for key, (change, other) in self.proposals.items():
            if asked.verdicts.get(key) in UNIFIED:
                self._unify(making, change, other, register)

    def _waiting(self, key: str) -> list[ReviewChange]:
        """What is proposed for others of what they edited in an entry: of an entry that is closed nothing is asked."""
        return [change for change, _ in self.proposals.values() if change.object == key and change.row == 34]

    def _with_taken(self, asked: Asked) -> Asked:
        """Who makes an entry of theirs one with another takes it."""
        unified = [change for key, (change, _) in self.proposals.items() if change.row == 31 and (
            asked.verdicts.get(key) in UNIFIED)]
        taken: dict[str, Verdict] = {change.key: "accepted" for proposal in unified if proposal.object in self.cases
                                     for change in self.cases[proposal.object].changes if asked.verdict(change) is None}
        return asked._replace(verdicts={**asked.verdicts, **taken})

    def _both_ways(self, closed: Iterable[str]) -> dict[str, set[str]]:
        """What either side made entries one with, where both did: all of them are one."""
        found: dict[str, set[str]] = {}
        for key in closed:
            mine, theirs = mine_of(self.cases[key].one), self.cases[key].one.theirs.value
            if isinstance(mine, Entity) and isinstance(theirs, Entity) and mine.merged_into and theirs.merged_into and (
                    mine.merged_into != theirs.merged_into):
                found[key] = {mine.merged_into, theirs.merged_into}
        return found

    def _unify(self, making: Making, change: ReviewChange, other: Entity, register: dict[str, Entity]) -> None:
        one = register.get(change.object)
        survivor = register.get(other.id, other)
        if one is None:
            return
        if change.row == 31:
            first, second = sorted((one, survivor), key=lambda entry: entry.id)
            making.put("entity", replace(second, merged_into=first.id))
        else:
            name = change.part.split("[", 1)[0].split(".", 1)[0]
            # What they said, whether it was taken for the entry itself or not.
            value: Any = getattr(self.cases[change.object].one.theirs.value, name)
            there: Any = getattr(survivor, name)
            if both_are(tuple, value, there):
                value = (*there, *(element for element in value if element not in there))
            register[other.id] = replace(survivor, **{name: value})
            making.put("entity", register[other.id])


def _taken_over(ground: Ground) -> list[Divergence]:
    """New entries of theirs that were taken here by a decision, as if they still differed."""
    decided = ground.decided_about - ground.divergences.keys()
    told = ground.sides.brought(decided, "entity", ground.source) if decided else ()
    return [Divergence(value.id, "entity", None, "forward", None, None, state, ground.source or "")
            for state in told if isinstance(value := state.value, Entity)
            and ground.verdicts.get(key_of(value.id, "added", "", said_by(value))) in TAKEN]


def _twins(one: Divergence, twin: Entity) -> tuple[str, list[Any], int]:
    """What is proposed of an entry made twice: the field, what names the proposal whoever makes it, and the row."""
    return "merged_into", sorted((one.object, twin.id)), 31


def alike(one: Entity, other: Entity) -> float:
    """Return how like the likest names of two entries are, in per cent.

    People are alike whose surnames are one, however they are spelt, and whose initials agree. Of other names all
    words count, in whichever order (rapidfuzz's token sort ratio): one word in common makes no likeness.
    """
    return max(_alike(first, second, person=one.kind == "person") for first in one.forms() for second in other.forms())


def _alike(first: str, second: str, *, person: bool) -> float:
    if person:
        names = parse_name(first), parse_name(second)
        if names[0] is not None and names[1] is not None and same_surname(names[0].surname, names[1].surname):
            return 100.0 if initials_agree(names[0], names[1]) else 0.0
    return fuzz.token_sort_ratio(fold_text(first), fold_text(second))


def one_representative(register: Mapping[str, Entity], both_ways: Mapping[str, set[str]]) -> dict[str, str | None]:
    """Row 32: return what entries must be merged into so that every group has one representative and no cycle.

    ``both_ways`` names, for an entry, all that the two sides merged it into. Groups without a cycle of which nobody
    thought otherwise stay as they are. The smallest identity represents.
    """
    changed: dict[str, str | None] = {}
    for group in _groups(register, both_ways):
        if not (any(key in both_ways for key in group) or any(_is_on_cycle(key, register) for key in group)):
            continue
        first = min(group)
        for key in group:
            into = None if key == first else first
            pointed = register[key].merged_into is not None or key in both_ways or any(
                key in targets for targets in both_ways.values())
            if pointed and register[key].merged_into != into:
                changed[key] = into
        if register[first].merged_into is not None:
            changed[first] = None
    return changed


def _groups(register: Mapping[str, Entity], both_ways: Mapping[str, set[str]]) -> Iterator[set[str]]:
    links: dict[str, set[str]] = {}
    for key, entry in register.items():
        for into in {entry.merged_into, *both_ways.get(key, ())}:
            if into is not None and into in register:
                links.setdefault(key, set()).add(into)
                links.setdefault(into, set()).add(key)
    seen: set[str] = set()
    for key in links:
        if key not in seen:
            group, waiting = {key}, [key]
            while waiting:
                new = links[waiting.pop()] - group
                group |= new
                waiting += new
            seen |= group
            yield group


def _is_on_cycle(key: str, register: Mapping[str, Entity]) -> bool:
    seen: set[str] = set()
    here: str | None = key
    while here is not None and here in register and here not in seen:
        seen.add(here)
        here = register[here].merged_into
    return here == key


def _mentions(value: object, entity: str) -> bool:
    return isinstance(value, Annotation) and entity in value.entities

