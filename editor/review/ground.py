"""The common ground of a plan: the divergences by object, what belongs to what, and what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from editor.core.annotations import Annotation
from editor.core.letters import Note, Text
from editor.core.record import Record
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Decision, Verdict
from editor.core.sides import Divergence, Sides
from editor.core.snapshot import TextSnapshot
from editor.review.crossing import uncrossed

DECIDED: frozenset[Verdict] = frozenset({"accepted", "edited", "rejected", "mine", "theirs", "both"})
"""Verdicts that end the matter; "later" does not."""

KNOWN = frozenset({"project", "letter", "text", "annotation", "note", "entity", "provenance", "reading", "comment",
                   "page", "suggestion", "signoff", "decision"})
"""The types of objects that a merge understands. Any other is carried along (row 48)."""


class Asked(NamedTuple):
    """What is to become of changes: verdicts by key, and what somebody wrote instead. ``attended``: what is proposed
    waits for a person, and what it was proposed for stays open; else it lapses."""

    verdicts: Mapping[str, Verdict]
    edited: Mapping[str, Any] = {}
    attended: bool = False

    def verdict(self, change: ReviewChange) -> Verdict | None:
        """Return the verdict on a change, now or earlier; None where it stays open."""
        now = self.verdicts.get(change.key)
        found = now if now is not None else change.verdict
        return found if found in DECIDED else None

    def takes(self, change: ReviewChange) -> bool:
        """Whether theirs is to be taken now. What was decided earlier is as mine stands; of a deletion and what lives
        both can only be what lives."""
        taken = ("accepted", "theirs") if change.action == "deleted" else ("accepted", "theirs", "both", "edited")
        return self.verdicts.get(change.key) in taken


class Ground:
    """The two sides, read once."""

    def __init__(self, sides: Sides, source: str | None, decided: Iterable[Decision]) -> None:
        self.sides = sides
        self.source = source
        self.divergences: dict[str, Divergence] = {}
        self.carried: list[Divergence] = []
        """Objects that only a newer version understands."""
        self.waiting: list[Divergence] = []
        """Further states of the same objects, from other deliveries: their turn comes when the first is decided."""
        for one in sorted(sides.divergences(source), key=lambda one: (one.source, one.object, one.theirs.revision)):
            if one.type not in KNOWN:
                self.carried.append(one)
            elif one.object in self.divergences:
                self.waiting.append(one)
            else:
                self.divergences[one.object] = uncrossed(one)
        self._mine: dict[str, Record | None] = {}
        self._new_tags: dict[str, tuple[Annotation, ...]] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.edits_decided: dict[tuple[str, str], Verdict] = {}
        self.decided_about: set[str] = set()
        """The objects about which something was decided, ever."""
        for decision in decided:
            self.decided_about.add(decision.about)
            one = self.divergences.get(decision.about)
            if one is not None and one.relation == "forward" and sides.was_settled(one.object, decision.theirs):
                continue  # they know what was decided, and say it again
            self.verdicts[decision.key] = decision.verdict
            for part in decision.part.split(" ")[1:] if decision.part.startswith("content ") else ():
                self.edits_decided[decision.about, part] = decision.verdict

    def edits_decided_of(self, text_id: str) -> dict[str, Verdict]:
        """Return the decisions about edits of a text, by their keys."""
        return self._edits_by_text.get(text_id, {})

    @cached_property
    def _edits_by_text(self) -> dict[str, dict[str, Verdict]]:
        found: dict[str, dict[str, Verdict]] = {}
        for (about, part), verdict in self.edits_decided.items():
            found.setdefault(about, {})[part] = verdict
        return found

    def of_type(self, kind: str) -> list[Divergence]:
        """The divergences of one type of object."""
        return [one for one in self.divergences.values() if one.type == kind]

    @cached_property
    def _note_of_text(self) -> dict[str, str]:
        return {note.text: note.id for one in self.of_type("note") for state in (one.mine, one.theirs, one.base)
                if state is not None and isinstance(note := state.value, Note)}

    def value(self, one: Divergence) -> Record | None:
        """Return an object as somebody last had it alive: theirs, mine or the base."""
        return next((state.value for state in (one.theirs, one.mine, one.base)
                     if state is not None and state.value is not None), None)

    def placed(self, one: Divergence) -> Record | None:
        """Return an object as somebody last had it alive; an annotation that I put on another text as I have it."""
        mine, theirs, base = mine_of(one), one.theirs.value, base_of(one)
        if isinstance(mine, Annotation) and isinstance(theirs, Annotation) and isinstance(base, Annotation) and (
                mine.text != theirs.text == base.text):
            return mine
        return self.value(one)

    def owner(self, one: Divergence) -> str | None:
        """Return what an object is part of: it comes and goes with that."""
        value = self.placed(one)
        if isinstance(value, Annotation):
            return value.note if value.kind == "note" and value.note else value.text
        if isinstance(value, Text) and value.role == "note":
            return self._note_of_text.get(value.id, one.letter)
        return one.letter if one.type != "letter" else None

    def mine(self, object_id: str) -> Record | None:
        """The state of any object here."""
        if object_id not in self._mine:
            self._mine[object_id] = self.sides.mine(object_id)
        return self._mine[object_id]

    def my_text(self, text_id: str) -> TextSnapshot | None:
        """A text as it stands here."""
        return self.sides.mine_text(text_id)

    def my_new_tags(self, text_id: str) -> tuple[Annotation, ...]:
        """What stands attached on a text here and is unknown to them, block roles apart."""
        if text_id not in self._new_tags:
            here, there = self.my_text(text_id), self.their_text(text_id)
            # Where they changed the text it is known what stands on it there.
            changed = there is not None and text_id in self.divergences
            known = frozenset(annotation.id for annotation in there.annotations) if (
                there is not None and changed) else frozenset[str]()
            new = {annotation.id: annotation for annotation in (here.annotations if here is not None else ())
                   if annotation.id not in known and annotation.id not in self.divergences
                   and not annotation.is_block and not annotation.detached}
            unknown = new.keys() if text_id in self.divergences else self.sides.unknown_to_them(new, self.source)
            self._new_tags[text_id] = tuple(annotation for key, annotation in new.items() if key in unknown)
        return self._new_tags[text_id]

    def their_text(self, text_id: str) -> TextSnapshot | None:
        """A text as it stands with them."""
        return self.sides.theirs_text(text_id, self.source)


def mine_of(one: Divergence) -> Record | None:
    """The value here, None where there is none or it was deleted."""
    return one.mine.value if one.mine is not None else None


def base_of(one: Divergence) -> Record | None:
    """The value in the base, None where there is none."""
    return one.base.value if one.base is not None else None


def is_added(one: Divergence) -> bool:
    """Whether they have what never was here, or what was made again by them after a deletion that both knew."""
    fresh = one.mine is None or (mine_of(one) is None and one.relation == "forward")
    return fresh and one.theirs.value is not None


def is_deleted(one: Divergence) -> bool:
    """Whether they deleted what lives here."""
    return one.theirs.value is None and mine_of(one) is not None


def is_revived(one: Divergence) -> bool:
    """Whether they worked in what was deleted here."""
    return one.mine is not None and one.relation == "diverged" and mine_of(one) is None and (
        one.theirs.value is not None)
