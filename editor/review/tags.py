"""One annotation: whether it is there, what it says, where it stands; and what two people tagged alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.lemmas import LEMMA, stands
from editor.core.record import Record, replace
from editor.core.review_changes import ReviewChange, Shown, Spot
from editor.core.sides import Divergence, State
from editor.core.snapshot import TextSnapshot
from editor.review.ground import Asked, Ground, base_of, mine_of
from editor.review.keys import shown
from editor.review.making import AUTOMATIC, BOTH, CONFLICT, Making, is_closed, review_change
from editor.review.moving import WITH_PLACE, both_went, goes, put_where
from editor.review.objects import PLACE, ObjectCase, Weighing, is_worked_in, presence, presence_change
from editor.review.placing import put_at, was_moved
from editor.review.texts import TextOutcome

BEHIND = 24
"""Code points behind a point that tell where it is."""


WhereElse = Callable[[Asked, Annotation], Anchor | None]
"""Where an annotation of theirs comes to stand on another text that is here; None where nothing of that changes."""


class TagCase:
    """An annotation whose newest state with them is not known here, on a text that stands."""

    def __init__(self, ground: Ground, one: Divergence, here: TextSnapshot, there: TextSnapshot | None,
                 expected: TextOutcome, moved_apart: Callable[[Anchor, Anchor], bool], where: WhereElse) -> None:
        self.moved_apart, self.where = moved_apart, where
        self.goes = goes(one)
        self.ground, self.one, self.here, self.there, self.expected = ground, one, here, there, expected
        self.kind = presence(ground, one)
        self.mine, self.theirs = _annotation(mine_of(one)), _annotation(one.theirs.value)
        self.twin: Annotation | None = None
        self.rival: Annotation | None = None
        self.fields: ObjectCase | None = None
        self.place: ReviewChange | None = None
        self.changes: list[ReviewChange] = self._changes()

    @property
    def is_block(self) -> bool:
        """Whether it is the role of a line, which goes with its line."""
        return any(one is not None and one.is_block for one in (self.mine, self.theirs, _annotation(base_of(self.one))))

    def _changes(self) -> list[ReviewChange]:
        if self.kind == "gone" or (self.is_block and self.kind != "both"):
            return []
        if self.waits:
            return []
        if self.kind == "both":
            self.fields = ObjectCase(self.ground, self.one, skip=WITH_PLACE if self.goes else PLACE)
            self.place = None if self.is_block else self._gone_elsewhere() if self.goes else self._moved()
            found = [*self.fields.changes, *([self.place] if self.place is not None else [])]
            return [self._with_places(self._used_again(change)) for change in found]
        special = self._deleted() if self.kind == "deleted" else self._added() if self.kind == "added" else None
        related = self.twin or self.rival
        change = presence_change(self.ground, self.one, special, related=related.id if related is not None else None,
                                 **self._places())
        return [replace(change, mine=self._shown(self.mine, self.here), theirs=self._shown(self.theirs, self.there))]

    @cached_property
    def waits(self) -> bool:
        """Whether they put it where nothing is here yet."""
        there, ground = self.theirs, self.ground
        return self.goes and there is not None and (
            ground.my_text(there.text) is None or (there.note is not None and ground.mine(there.note) is None))

    def _shown(self, tag: Annotation | None, text: TextSnapshot | None) -> Shown | None:
        """A tag by the words that it is on; what stands at a point by its kind and the words behind it."""
        if tag is None:
            return None
        words = tag.quote if text is None or tag.detached else text.quote(tag)
        if not words and text is not None:
            words = f"{tag.kind} ‸{text.text.content[tag.start:tag.start + BEHIND]}"
        return shown(tag, words or tag.kind)

    def _places(self) -> dict[str, Any]:
        """Where the change is shown: with me where it stands or would come to stand; with them."""
        places: dict[str, Any] = {}
        if self.mine is not None:
            places["place"] = _spot(self.mine)
        if self.theirs is not None:
            places["theirs_place"] = _spot(self.theirs)
        return places

    def _with_places(self, change: ReviewChange) -> ReviewChange:
        return replace(change, **self._places())

    # --- rules

    def _deleted(self) -> Weighing | None:
        """Row 18: they deleted a tag whose words I corrected."""
        if is_worked_in(self.ground, self.one) or self.mine is None:
            return None
        return Weighing("soft", 18) if self._respelled() else Weighing("automatic", 11)

    def _respelled(self) -> bool:
        base = _annotation(base_of(self.one))
        anchored = self.one.base.anchored if self.one.base is not None else None
        if base is None or anchored is None or self.mine is None:
            return False
        return anchored[base.start:base.end] != self.here.quote(self.mine)

    def _added(self) -> Weighing | None:
        """Rows 11 to 14, 19 and 26: what a new tag of theirs meets here."""
        if self.theirs is None:
            return None
        if self._lost_entries():
            return Weighing("conflict", 33, BOTH)
        at = self.expected.from_theirs(self.theirs.anchor)
        # In a text that they did not change, theirs stands carried to mine: what is detached there was lost here.
        if at.detached and (not self.theirs.detached or self.theirs.text not in self.ground.divergences):
            return Weighing("conflict", 19, BOTH)
        for tag in self.ground.my_new_tags(self.theirs.text):
            where = self.expected.from_mine(tag.anchor)
            found = self._meeting(tag, where, at)
            if found is not None:
                return found
        if lemma_is_lost(replace(self.theirs, start=at.start, end=at.end), self.expected.content):
            return Weighing("conflict", 26, BOTH)
        return None

    def _used_again(self, change: ReviewChange) -> ReviewChange:
        """Row 33: a tag that both have mentions with them what I deleted."""
        if not change.part.startswith("entities") or not self._lost_entries():
            return change
        return replace(change, row=33, weight="conflict", default=BOTH.default, for_theirs=BOTH.for_theirs)

    def _lost_entries(self) -> list[State]:
        """Row 33: the entries that they mention and I deleted, or did not want."""
        return lost_entries(self.ground, self.theirs)

    def _meeting(self, tag: Annotation, where: Anchor, at: Anchor) -> Weighing | None:
        theirs = self.theirs
        if theirs is None or theirs.kind == "note" or tag.kind != theirs.kind:
            return None
        same = tag.entities == theirs.entities
        if where == at and same and tag.attributes == theirs.attributes and tag.note == theirs.note:
            self.twin = tag
            return Weighing("automatic", 12)
        if where == at and not at.is_point:
            self.rival = tag
            return Weighing("conflict", 13, BOTH)
        if same and tag.entities and where.start < at.end and at.start < where.end:
            self.rival = tag
            return Weighing("soft", 14)
        return None

    def _moved(self) -> ReviewChange | None:
        """Rows 15, 16 and 22: they moved it, or its borders."""
        mine, theirs = self.mine, self.theirs
        if mine is None or theirs is None or mine.text != theirs.text or not self.moved_apart(
                mine.anchor, theirs.anchor):
            return None
        if not was_moved(self.one.base, theirs, self.there):
            return None
        to, stays = self.expected.from_theirs(theirs.anchor), self.expected.from_mine(mine.anchor)
        if to == stays:
            return None
        both = self.one.relation == "diverged" and was_moved(self.one.base, mine, self.here)
        row = 16 if both else 22 if theirs.kind == "note" else 15
        return review_change(
            self.ground, self.one, "place", self._put_there(theirs), action="moved", row=row,
            weight="conflict" if both else "automatic",
            standing=CONFLICT if both else AUTOMATIC, base=shown(base_of(self.one)),
            mine=self._shown(mine, self.here), theirs=self._shown(theirs, self.there))

    def _put_there(self, theirs: Annotation) -> list[Any]:
        """What names the place where they put it, whatever became of the text since: the key of the change."""
        told = self.ground.sides.as_known(self.one.object, self.one.source)
        put = told.value if told is not None and isinstance(told.value, Annotation) else theirs
        if put.quote:
            return [put.quote, put.prefix, put.suffix]
        words = told.anchored[put.start:put.end] if told is not None and told.anchored is not None else ""
        return [put.start, put.end, words]

    def _gone_elsewhere(self) -> ReviewChange | None:
        """Rows 15, 16 and 22, from one text to another."""
        mine, theirs, both = self.mine, self.theirs, both_went(self.one)
        if mine is None or theirs is None:
            return None
        row = 16 if both else 22 if theirs.kind == "note" else 15
        return review_change(
            self.ground, self.one, "place", [theirs.text, theirs.quote, theirs.prefix, theirs.suffix], action="moved",
            row=row, weight="conflict" if both else "automatic", standing=CONFLICT if both else AUTOMATIC,
            base=shown(base_of(self.one)), mine=self._shown(mine, self.here),
            theirs=self._shown(theirs, self.ground.their_text(theirs.text)))

    @cached_property
    def _moved_here(self) -> bool:
        """Whether I alone moved it, where both changed it."""
        mine, theirs = self.mine, self.theirs
        if mine is None or theirs is None or mine.text != theirs.text:
            return mine is not None and theirs is not None
        return (self.one.relation == "diverged" and self.moved_apart(mine.anchor, theirs.anchor)
                and was_moved(self.one.base, mine, self.here))

    @cached_property
    def _moved_there(self) -> bool:
        """Whether they alone moved it within their own words, so that it stands there once those are taken: where mine
        stand it comes to the same place, and nothing is asked."""
        mine, theirs = self.mine, self.theirs
        return (mine is not None and theirs is not None and mine.text == theirs.text and self.place is None
                and self.moved_apart(mine.anchor, theirs.anchor) and was_moved(self.one.base, theirs, self.there))

    # --- what follows

    def anchor(self, asked: Asked, outcome: TextOutcome, usual: Anchor | None) -> Anchor:
        """Return where it stands in the text as decided; ``usual`` is where it comes without a decision."""
        if self.theirs is not None and not self.goes and (
                self.mine is None or (self.place is not None and asked.takes(self.place))):
            return outcome.from_theirs(self.theirs.anchor)
        if self.mine is not None and (self.place is not None or self._moved_here):
            return outcome.from_mine(self.mine.anchor)
        if self._moved_there and self.theirs is not None and outcome.closed and not outcome.refused:
            return outcome.from_theirs(self.theirs.anchor)
        if usual is not None:
            return usual
        raise ValueError("an annotation without a place")

    def leaves(self, asked: Asked) -> bool:
        """Whether it goes to their text, as decided."""
        return self.goes and self.place is not None and asked.takes(self.place)

    def value(self, asked: Asked) -> Annotation | None:
        """Return what it says as decided, placed anywhere; None where it is not to be."""
        if self.waits:
            return self.mine
        if self.fields is not None:
            said = _annotation(self.fields.value(asked))
            return put_where(said, self.theirs) if said is not None and self.theirs is not None and (
                self.leaves(asked)) else said
        if self.kind == "gone" or not self.changes:
            return None
        taken = asked.takes(self.changes[0])
        if taken and self.twin is not None and self.theirs is not None and self.twin.id < self.theirs.id:
            return None
        return self.theirs if taken else self.mine

    def displaces(self, asked: Asked) -> Annotation | None:
        """Return the tag of mine that gives way: to its twin with the smaller id, or to theirs by decision."""
        if not self.changes or not asked.takes(self.changes[0]) or self.theirs is None:
            return None
        if self.twin is not None:
            return self.twin if self.theirs.id < self.twin.id else None
        replaced = self.rival is not None and asked.verdicts[self.changes[0].key] == "theirs"
        return self.rival if replaced and self.changes[0].weight == "conflict" else None

    def is_closed(self, asked: Asked) -> bool:
        """Whether nothing about it is open."""
        return not self.waits and is_closed(asked, self.changes)

    def same_as_theirs(self, asked: Asked, value: Annotation | None) -> bool:
        """Whether it ends as they have it."""
        if value is None or self.theirs is None:
            return value is None and self.theirs is None
        kept_place = self.place is not None and not asked.takes(self.place)
        return not kept_place and says(value) == says(self.theirs)

    def make(self, asked: Asked, making: Making, at: Anchor | None) -> None:
        """Add what is to be done; ``at`` is where it comes to stand, None where it is not to be."""
        value = self.value(asked)
        if value is not None and self.leaves(asked):
            to = self.where(asked, value)
            value = put_at(value, to, "") if to is not None else value
        elif value is not None and at is not None:
            value = self._placed(asked, value, at)
        if value is not None:
            for entry in self._lost_entries():
                key = entry.value.id if entry.value is not None else ""
                if key in value.entities and (self.mine is None or key not in self.mine.entities):
                    making.revive(entry)
        if self.kind == "deleted" and value is not None and self.is_closed(asked):
            # They deleted the entry as well, and I took that alone.
            for entry in lost_entries(self.ground, value):
                making.revive(entry)
        gone = self.displaces(asked)
        if gone is not None:
            making.delete("annotation", gone.id)
        if self.is_closed(asked):
            making.close(self.one, value, self.same_as_theirs(asked, value))
        elif value is not None and self.mine is not None and says(value) != says(self.mine):
            making.put("annotation", value)


    def _placed(self, asked: Asked, value: Annotation, at: Anchor) -> Annotation:
        """Return the annotation at its place, with the words that it was put on by whoever put it there."""
        theirs = self.mine is None or (self.place is not None and asked.takes(self.place))
        source = self._source(theirs)
        text = self.there if source is self.theirs and self.there is not None else self.here
        quoted = replace(value, quote=source.quote, prefix=source.prefix, suffix=source.suffix) if (
            source is not None) else value
        if source is None:
            return put_at(quoted, at, text.text.content)
        return put_at(replace(quoted, start=source.start, end=source.end, detached=source.detached), at,
                      text.text.content)

    def _source(self, theirs: bool) -> Annotation | None:
        """Return the side whose quote stands: who moved it; else who quoted anew; of two, always the same."""
        mine, other, base = self.mine, self.theirs, _annotation(base_of(self.one))
        if mine is None or other is None or theirs or self.place is not None:
            return other if theirs and other is not None else mine or other
        quotes = [(one.quote, one.prefix, one.suffix) for one in (mine, other)]
        old = (base.quote, base.prefix, base.suffix) if base is not None else None
        if quotes[0] == quotes[1] or quotes[1] == old:
            return mine
        if quotes[0] == old:
            return other
        return mine if quotes[0] <= quotes[1] else other


def lost_entries(ground: Ground, annotation: Record | None) -> list[State]:
    """Return the entries that an annotation mentions and that I deleted, or did not want."""
    if not isinstance(annotation, Annotation):
        return []
    missing = [key for key in annotation.entities if ground.mine(key) is None and key not in ground.divergences]
    return [lost for key in missing for lost in ground.sides.lost_with(key, ground.source)[:1]]


def lemma_is_lost(reference: Annotation, content: str) -> bool:
    """Row 26: the words that a textual note is about no longer stand in front of its reference."""
    return reference.kind == "note" and bool(reference.attributes.get(LEMMA)) and not stands(reference, content)


def _annotation(value: object) -> Annotation | None:
    return value if isinstance(value, Annotation) else None


def says(value: Annotation) -> tuple[Any, ...]:
    """Return what an annotation says, wherever it stands."""
    return value.text, value.kind, value.attributes, value.entities, value.note


def _spot(annotation: Annotation) -> Spot:
    return Spot(text=annotation.text, start=annotation.start, end=annotation.end)
