"""What comes and goes together: a letter with all of its own, a note with its words and its references, a text with
what stands on it. A family is one thing to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Literal, NamedTuple, Protocol

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.letters import Letter, Note, Text
from editor.core.operations import OBJECT_TYPES
from editor.core.record import Record
from editor.core.review_changes import ReviewChange, Spot
from editor.core.sides import Divergence, State
from editor.review.ground import Asked, Ground, is_added, is_deleted, mine_of
from editor.review.keys import key_of, shown, words_of
from editor.review.making import KINDS, MINE_LIVES, THEIRS_LIVES, Making, is_closed, review_change
from editor.review.moving import Mover, both_went, goes
from editor.review.objects import Weighing, is_worked_in, presence, said_by
from editor.review.placing import put_at
from editor.review.rows import ADDED, LIVES
from editor.review.tags import lost_entries

Way = Literal["added", "deleted", "revived"]

class WhereInMine(Protocol):
    """Where an annotation of theirs, or one of ``mine``, comes to stand on a text that stands here and is as decided;
    None: where it is."""

    def __call__(self, asked: Asked, annotation: Annotation, *, mine: bool = False) -> Anchor | None:
        """Return the place."""
        ...


Leaves = Callable[[Asked, str], bool]
"""Whether an annotation of mine goes to another text as decided."""


class Family(NamedTuple):
    """A root with what goes with it. ``lost`` is what of a root that I deleted they have as we both knew it: it comes
    back as they have it, who worked in it."""

    way: Way
    root: str
    members: tuple[Divergence, ...]
    lost: tuple[State, ...] = ()


class Kinship:
    """Finds the families among the divergences."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._lost: dict[str, dict[str, State]] = {}

    @cached_property
    def families(self) -> list[Family]:
        """Every family of more than one thing, and every letter, note and text that comes or goes."""
        roots: dict[tuple[Way, str], list[Divergence]] = {}
        for one in self.ground.divergences.values():
            found = self._root(one)
            if found is not None:
                roots.setdefault(found, []).append(one)
        self._let_notes_follow(roots)
        return [Family(way, root, tuple(sorted(members, key=lambda one: one.object)),
                       self._lost_of(way, root, members))
                for (way, root), members in sorted(roots.items(), key=lambda item: item[0])]

    def _let_notes_follow(self, roots: dict[tuple[Way, str], list[Divergence]]) -> None:
        """Let a new note whose reference stands on a text that I deleted, or on one that is new itself, come with that
        text, or not at all."""
        for found in [found for found in roots if found[0] == "added"]:
            ids = {one.object for one in roots[found]}
            texts = {value.text for one in roots[found]
                     if isinstance(value := one.theirs.value, Annotation) and value.kind == "note"}
            above = next((other for other, members in roots.items() if other != found and any(
                self.ground.owner(one) in ids if other[0] == "revived" else other[0] == "added" and one.object in texts
                for one in members)), None)
            if above is not None:
                roots[above] += roots.pop(found)

    def _root(self, one: Divergence) -> tuple[Way, str] | None:
        renewed = self._renewed_with(one)
        if renewed is not None:
            return "added", renewed
        dead = self._dead_root(one)
        if dead is not None:
            return "revived", dead
        arrived = self._arrived_with(one)
        if arrived is not None:
            return "added", arrived
        for way, belongs in (("added", is_added), ("deleted", is_deleted)):
            if belongs(one):
                root = self._highest(one, belongs)
                if root.object != one.object or one.type in ("letter", "note", "text"):
                    return ("added" if way == "added" else "deleted"), root.object
        return None

    def _renewed_with(self, one: Divergence) -> str | None:
        """Return what they made again, where an object that I deleted belongs to it."""
        owner = self.ground.owner(one)
        above = self.ground.divergences.get(owner) if owner is not None else None
        if above is None or not is_added(above) or is_added(one) or mine_of(one) is not None or (
                one.theirs.value is None):
            return None
        highest = self._highest(above, is_added)
        return highest.object if self._dead_root(highest) is None else None

    def _arrived_with(self, one: Divergence) -> str | None:
        """Return what is new with them, where they put what lives here on a text of it, or made it refer to it."""
        owner = self.ground.owner(one)
        above = self.ground.divergences.get(owner) if owner is not None and goes(one) and not both_went(one) else None
        if above is None or not is_added(above):
            return None
        highest = self._highest(above, is_added)
        return highest.object if self._dead_root(highest) is None else None

    def _highest(self, one: Divergence, belongs: Callable[[Divergence], bool]) -> Divergence:
        while (owner := self.ground.owner(one)) is not None:
            above = self.ground.divergences.get(owner)
            if above is None or not belongs(above):
                break
            one = above
        return one

    def _dead_root(self, one: Divergence) -> str | None:
        """Return the highest of what I deleted that an object belongs to; None where that lives, or is new."""
        root: str | None = None
        for owner in self._above(one):
            above = self.ground.divergences.get(owner)
            if self.ground.mine(owner) is None and not (above is not None and is_added(above)):
                root = owner
        own_root = one.type in ("letter", "note", "text") and one.mine is not None and mine_of(one) is None
        if root is None and own_root and one.relation == "diverged" and one.theirs.value is not None:
            return one.object
        return root

    def _above(self, one: Divergence) -> Iterator[str]:
        owner = self._owner(one)
        while owner is not None:
            yield owner
            owner = self._owner_of(owner, one.letter)
        value = self.ground.placed(one)
        text = value.text if isinstance(value, Annotation) and value.kind == "note" else None
        while text is not None:
            yield text
            text = self._owner_of(text, one.letter)

    def _owner(self, one: Divergence) -> str | None:
        value = self.ground.value(one)
        if isinstance(value, Text) and value.role == "note" and self.ground.owner(one) == one.letter:
            return self._note_of(one.object) or one.letter
        return self.ground.owner(one)

    def _owner_of(self, object_id: str, letter: str | None) -> str | None:
        one = self.ground.divergences.get(object_id)
        if one is not None:
            return self._owner(one)
        value = self.ground.mine(object_id) or self._lost_values(object_id).get(object_id)
        if isinstance(value, Text) and value.role == "note":
            return self._note_of(object_id) or value.letter
        # What was put on a text of another letter is no part of the one from which it came.
        letter = value.letter if isinstance(value, Text) else letter
        return letter if object_id != letter and not isinstance(value, Letter) else None

    def _note_of(self, text_id: str) -> str | None:
        """The note whose words a text was, where I deleted both."""
        lost = self._lost_values(text_id).values()
        return next((note.id for note in lost if isinstance(note, Note) and note.text == text_id), None)

    def _lost_states(self, object_id: str) -> dict[str, State]:
        if object_id not in self._lost:
            states = self.ground.sides.lost_with(object_id, self.ground.source)
            self._lost[object_id] = {state.value.id: state for state in states if state.value is not None}
        return self._lost[object_id]

    def _lost_values(self, object_id: str) -> dict[str, Record]:
        return {key: state.value for key, state in self._lost_states(object_id).items() if state.value is not None}

    def _lost_of(self, way: Way, root: str, members: Iterable[Divergence]) -> tuple[State, ...]:
        """What of a root that I deleted they did not touch."""
        if way != "revived":
            return ()
        states: dict[str, State] = {}
        dead = {owner for one in members for owner in self._above(one) if self.ground.mine(owner) is None}
        for key in (root, *sorted(dead - {root})):
            states = {**self._lost_states(key), **states}
        values: dict[str, Record] = {key: state.value for key, state in states.items() if state.value is not None}
        changed = {one.object for one in members}
        return tuple(states[key] for key, value in values.items()
                     if key not in changed and self._is_under(root, value, values))

    def _is_under(self, root: str, value: Record, values: dict[str, Record]) -> bool:
        """Whether a deleted object belonged to the root: one step may delete several letters."""
        seen: str | None = getattr(value, "id", None)
        for _ in range(4):  # an annotation of the words of a note of a letter
            if seen == root or seen is None:
                return seen == root
            here = values.get(seen)
            if here is None:
                return False
            seen = _owner_in(here, values)
        return seen == root


def _owner_in(value: Record, values: dict[str, Record]) -> str | None:
    if isinstance(value, Annotation):
        return value.note if value.kind == "note" and value.note in values else value.text
    if isinstance(value, Text) and value.role == "note":
        return next((note.id for note in values.values() if isinstance(note, Note) and note.text == value.id),
                    value.letter)
    return getattr(value, "letter", None)


class FamilyCase:
    """One family: one change, many objects."""

    def __init__(self, ground: Ground, family: Family, where: WhereInMine, leaves: Leaves,
                 special: Weighing | None = None, related: str | None = None) -> None:
        self.ground, self.family, self.where, self.leaves = ground, family, where, leaves
        by_id = {one.object: one for one in family.members}
        self.root = by_id.get(family.root, family.members[0])
        self.movers = {one.object: Mover(ground, one) for one in family.members if goes(one)}
        under = self._under()
        self.leaving = tuple(key for key in under if key in ground.divergences and goes(ground.divergences[key]))
        """What stands on a family that they deleted, and they put elsewhere."""
        self.extra = tuple(key for key in under if key not in self.leaving)
        weighing = special or self._weighing()
        asked = [self._change(weighing, related)] if self._is_asked else []
        self.changes = [*asked, *(change for mover in self.movers.values() for change in mover.changes)]

    @cached_property
    def _is_asked(self) -> bool:
        """Whether there is anything to decide: where I deleted what they have and nobody worked in, it stays deleted
        with both, as they find who have it."""
        return self.family.way != "revived" or any(
            presence(self.ground, one) != "gone" for one in self.family.members if not self._is_role(one))

    @property
    def root_type(self) -> str:
        """What kind of object the root is, though it may not differ itself."""
        if self.root.object == self.family.root:
            return self.root.type
        lost = next((state.value for state in self.family.lost if state.value is not None
                     and state.value.id == self.family.root), None)
        return OBJECT_TYPES[type(lost)] if lost is not None else "letter"

    def _under(self) -> tuple[str, ...]:
        """What I have of a family that they deleted, and they did not delete: it goes with the rest, or keeps it."""
        if self.family.way != "deleted":
            return ()
        members = {one.object for one in self.family.members}
        texts = (self.ground.my_text(one.object) for one in self.family.members if one.type == "text")
        found = [tag.id for text in texts if text is not None for tag in text.annotations]
        if self.root.type == "letter":
            found += self.ground.sides.my_parts(self.family.root)
        elif self.root.type == "note" and self.root.letter is not None:
            found += [key for key in self.ground.sides.my_parts(self.root.letter)
                      if isinstance(value := self.ground.mine(key), Annotation) and value.note == self.family.root]
        return tuple(dict.fromkeys(key for key in found if key not in members))

    def _lacks_its_note(self) -> bool:
        """Whether this is the words of a note without the note: which lives where they go, or is lost where they
        come."""
        value = self.ground.value(self.root)
        return (self.family.root == self.root.object and isinstance(value, Text) and value.role == "note"
                and not self._has_note)

    def _lacks_its_letter(self) -> bool:
        """Whether this is the transcription of a letter that lives, which they deleted, as they know, with the
        letter."""
        value = self.ground.value(self.root)
        return (self.family.way == "deleted" and self.family.root == self.root.object and isinstance(value, Text)
                and value.role == "transcription")

    @cached_property
    def _has_note(self) -> bool:
        """Whether the note comes or goes with the words that are the root."""
        values = (self.ground.value(one) for one in self.family.members)
        return any(isinstance(value, Note) and value.text == self.root.object for value in values)

    def _weighing(self) -> Weighing:
        kind = self.root_type
        if self._lacks_its_note():
            return Weighing("automatic" if self.family.way == "deleted" else "conflict", 23, MINE_LIVES)
        if self._lacks_its_letter():
            return Weighing("automatic", 41, MINE_LIVES)
        if self.family.way == "added":
            return Weighing("automatic", 0 if kind == "letter" else ADDED[kind])
        if self.family.way == "revived":
            return Weighing("conflict", LIVES["note" if kind == "text" and self._has_note else kind], THEIRS_LIVES)
        mine = (self.ground.mine(key) for key in self.extra)
        kept = any(not isinstance(value, Annotation) or not value.is_block for value in mine)
        worked_in = kept or any(is_worked_in(self.ground, one) for one in self.family.members if not self._is_role(one))
        return Weighing("conflict", LIVES[kind], MINE_LIVES) if worked_in else Weighing("automatic", 0)

    def _is_role(self, one: Divergence) -> bool:
        value = self.ground.value(one)
        return isinstance(value, Annotation) and value.is_block

    def _change(self, weighing: Weighing, related: str | None) -> ReviewChange:
        root, kind = self.root, self.root_type
        says = [[one.object, said_by(one.theirs.value)] for one in self.family.members]
        key = key_of(self.family.root, self.family.way, says)
        words = self._words()
        mine, theirs = mine_of(root), root.theirs.value
        return review_change(
            self.ground, root, "", None, action="deleted" if self.family.way == "deleted" else "added",
            row=weighing.row, weight=weighing.weight, standing=weighing.standing, key=key, kind=KINDS[kind], again=True,
            mine=shown(mine, words), theirs=shown(theirs, words), related=related,
            base=shown(root.base.value, words) if root.base is not None else None,
            members=(*(one.object for one in self.family.members if one.object != root.object), *self.extra),
            **self._places())

    def _words(self) -> str:
        """What the family is called: a note by its words, a text by its content, a letter by its title."""
        root = self.ground.value(self.root)
        texts = [value for one in self.family.members if isinstance(value := self.ground.value(one), Text)]
        if texts and self.root_type != "letter":  # a note that is referred to in a note comes with it
            words = root.text if isinstance(root, Note) else self.family.root
            return next((text.content for text in texts if text.id == words), texts[0].content)
        if self.root_type == "letter":  # which may not differ itself, where it was deleted here
            states = (*(one.theirs.value for one in self.family.members), *(state.value for state in self.family.lost))
            root = next((value for value in states if isinstance(value, Letter)), root)
        return words_of(root) or next((text.content for text in texts if text.role == "transcription"), "")

    def _places(self) -> dict[str, Spot]:
        """Where a note is referred to, as far as that is among its own."""
        for one in self.family.members:
            value = self.ground.value(one)
            if isinstance(value, Annotation) and value.kind == "note" and self.root_type == "note":
                spot = Spot(text=value.text, start=value.start, end=value.end)
                return {"theirs_place": spot} if self.family.way != "deleted" else {"place": spot}
        return {}

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done with all of it, once it is decided."""
        decided = not self._is_asked or is_closed(asked, self.changes[:1])
        # Of the words of a note or letter that lives nobody can take the deletion.
        lives = self.family.way == "deleted" and (self._lacks_its_note() or self._lacks_its_letter())
        taken = decided and not lives and self._is_asked and asked.takes(self.changes[0])
        for mover in self.movers.values():
            self._make_mover(asked, making, mover, decided=decided, taken=taken)
        if decided:
            self._make_members(asked, making, taken=taken)

    def _make_mover(self, asked: Asked, making: Making, mover: Mover, *, decided: bool, taken: bool) -> None:
        one, value = mover.one, mover.value(asked, taken=taken)
        placed = self._placed(asked, value, taken)
        if decided and mover.is_closed(asked):
            making.close(one, placed, same_as_theirs=taken and value == one.theirs.value)
        elif placed is not None and value != mine_of(one):
            making.put("annotation", placed)

    def _make_members(self, asked: Asked, making: Making, *, taken: bool) -> None:
        for one in self.family.members:
            if one.object not in self.movers:
                value = one.theirs.value if taken else mine_of(one)
                making.close(one, self._placed(asked, value, taken), same_as_theirs=taken)
        if not taken:
            self._keep_entries(making)
            return
        for state in self.family.lost:
            value = self._placed(asked, state.value, theirs=True)
            if value is not None:
                making.revive(state, value)
        self._bring_entries(making)
        if self.family.way == "deleted":
            self._take_along(asked, making)

    def _bring_entries(self, making: Making) -> None:
        """Row 33: what is mentioned comes with what comes."""
        for value in (*(one.theirs.value for one in self.family.members), *(one.value for one in self.family.lost)):
            for entry in lost_entries(self.ground, value):
                making.revive(entry)

    def _keep_entries(self, making: Making) -> None:
        """Row 33: what is mentioned lives with what lives: they deleted both, and I took the one and not the other."""
        for one in self.family.members:
            for entry in lost_entries(self.ground, mine_of(one)):
                making.revive(entry)

    def _take_along(self, asked: Asked, making: Making) -> None:
        """Delete what I have of a family that they deleted."""
        for key in self.extra:
            value = self.ground.mine(key)
            if value is not None:
                making.delete(OBJECT_TYPES[type(value)], key)
        for key in self.leaving:
            # Where it went is not decided yet: what it stands on goes, and it comes back with what it went to.
            if not self.leaves(asked, key):
                making.delete("annotation", key)

    def _placed(self, asked: Asked, value: Record | None, theirs: bool) -> Record | None:
        if not isinstance(value, Annotation):
            return value
        at = self.where(asked, value, mine=not theirs)
        text = self.ground.their_text(value.text) if theirs else self.ground.my_text(value.text)
        return put_at(value, at, text.text.content if text is not None else "") if at is not None else value
