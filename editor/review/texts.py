"""A text: their work in it, piece by piece, its other fields, and the text that follows from the decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.lemmas import stands
from editor.core.letters import Text
from editor.core.record import replace
from editor.core.review_changes import ReviewChange, Spot, Weight
from editor.core.reviewing import Verdict
from editor.core.sides import Divergence
from editor.review.deltas import Delta
from editor.review.ground import Asked, Ground, base_of, mine_of
from editor.review.keys import key_of, shown
from editor.review.making import BOTH, CONFLICT, TAKEN, Standing, is_closed, review_change
from editor.review.objects import CONTENT, ObjectCase
from editor.review.pieces import Fate, Piece, text_merging
from editor.review.placing import Touched
from editor.review.tokens import plain

Carry = Callable[[Anchor], Anchor]


class TextOutcome(NamedTuple):
    """A text as decided: its content, and where what stands on it goes. ``closed`` where nothing of it is open."""

    content: str
    edits: Delta
    from_mine: Carry
    from_theirs: Carry
    closed: bool
    value: Text | None = None
    refused: bool = False
    """Whether something of theirs is left out, and all of it: the text is that of mine."""
    yielded: bool = False
    """Whether something of mine gives way, and all of it: the text is that of theirs, as they have it who refuse."""


def stays(anchor: Anchor) -> Anchor:
    """The way of anchors in a text that does not change."""
    return anchor


class TextCase:
    """A text that both sides have."""

    def __init__(self, ground: Ground, one: Divergence) -> None:
        self.ground, self.one = ground, one
        mine, theirs, base = mine_of(one), one.theirs.value, base_of(one)
        if not isinstance(mine, Text) or not isinstance(theirs, Text):
            raise ValueError("both sides must have the text")
        self.mine, self.theirs = mine, theirs
        self.merging = text_merging(base.content if isinstance(base, Text) else None, mine.content, theirs.content)
        self.fields = ObjectCase(ground, one, skip=CONTENT)
        self.by_piece = {piece.keys: self._change(piece) for piece in self.merging.pieces}

    @cached_property
    def changes(self) -> list[ReviewChange]:
        """Everything that is to be decided about the text."""
        return [*self.by_piece.values(), *self.fields.changes]

    def _change(self, piece: Piece) -> ReviewChange:
        row = {"conflict": 21, "automatic": 21}.get(piece.weight, piece.row) if self.mine.role == "note" else piece.row
        weight, row, related, standing = self._tag_lost(piece, piece.weight, row)
        return review_change(
            self.ground, self.one, "content " + " ".join(piece.keys), None,
            action="moved" if piece.moved else "changed", row=row, weight=weight, standing=standing,
            key=key_of(self.one.object, *sorted(piece.keys)),
            base=shown(piece.base), mine=shown(piece.mine), theirs=shown(piece.theirs), related=related,
            place=Spot(text=self.one.object, start=(at := self.merging.place_in_mine(piece))[0], end=at[1]),
            theirs_place=Spot(text=self.one.object, start=(to := self.merging.place_in_theirs(piece))[0], end=to[1]),
            typographic=plain(piece.base) == plain(piece.theirs), verdict=self._decided(piece))

    def _decided(self, piece: Piece) -> Verdict | None:
        if piece.settled:
            return "both"
        decided = self.ground.edits_decided
        found: list[Verdict] = [decided[self.one.object, key] for key in piece.keys
                                if (self.one.object, key) in decided]
        if len(found) < len(piece.keys):
            return None
        return found[0] if all(verdict == found[0] for verdict in found) else "edited"

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the changes of the content."""
        return frozenset(change.key for change in self.by_piece.values())

    def decided_by_edits(self, edits: Mapping[str, Verdict]) -> dict[str, Verdict] | None:
        """Return the verdicts on the changes of the content that follow from those on single edits, by their keys;
        None where that cannot be said: something was written instead, or of one change only a part was taken."""
        verdicts: dict[str, Verdict] = {}
        for keys, change in self.by_piece.items():
            found: set[Verdict | None] = {edits.get(key) for key in keys}
            verdict: Verdict | None = "accepted" if found <= TAKEN else "edited"
            if len(found) == 1:
                verdict = found.pop()
            if verdict == "edited":
                return None
            if verdict is not None:
                verdicts[change.key] = verdict
        return verdicts

    @cached_property
    def taken_before(self) -> frozenset[TextEdit]:
        """The edits of mine that are theirs, which I took over one by one."""
        decided, edits = self.ground.edits_decided, self.merging.merge.base_to_theirs
        return frozenset(edits[number] for piece in self.merging.pieces for number in piece.their_edits
                         if all(decided.get((self.one.object, key)) in TAKEN for key in piece.keys))

    @cached_property
    def went_on(self) -> bool:
        """Whether they went on from mine, or all that mine says since is theirs, taken over in parts."""
        return self.one.relation == "forward" or self.taken_before.issuperset(self.merging.merge.base_to_mine)

    @cached_property
    def touched(self) -> tuple[Touched, Touched]:
        """What mine and what theirs wrote or took away, each in its own text; what I took over is theirs."""
        merge = self.merging.merge
        return Touched(merge.base_to_mine, self.taken_before), Touched(merge.base_to_theirs)

    def _tag_lost(self, piece: Piece, weight: Weight, row: int) -> tuple[Weight, int, str | None, Standing]:
        """Rows 19 and 26: they took away or corrected words that I have tagged, or made a note on, which they did not
        know."""
        standing = standing_of_piece(piece)
        if weight != "automatic" or piece.settled or self.ground.my_new_tags(self.one.object) == ():
            return weight, row, None, standing
        resolved = self.merging.resolve({piece.keys: "taken"}, {})
        for tag in self.ground.my_new_tags(self.one.object):
            at = resolved.mine(tag.anchor)
            if at.detached:
                return "conflict", 19, tag.id, BOTH
            if stands(tag, self.mine.content) and not stands(
                    replace(tag, start=at.start, end=at.end), resolved.content):
                return "conflict", 26, tag.id, BOTH
        return weight, row, None, standing

    def outcome(self, asked: Asked) -> TextOutcome:
        """Return the text as decided."""
        fates: dict[tuple[str, ...], Fate] = {piece.keys: self._fate(asked, piece) for piece in self.merging.pieces}
        written = {piece.keys: asked.edited[change.key] for piece in self.merging.pieces
                   if (change := self.by_piece[piece.keys]).key in asked.edited}
        found = self.merging.resolve(fates, written)
        fields = self.fields.value(asked)
        value = replace(fields if isinstance(fields, Text) else self.mine, content=found.content)
        left_out = "left" in fates.values() and found.content == self.mine.content
        yielded = "theirs" in fates.values() and found.content == self.theirs.content
        return TextOutcome(found.content, found.edits, found.mine, found.theirs, is_closed(asked, self.changes), value,
                           left_out, yielded)

    def _fate(self, asked: Asked, piece: Piece) -> Fate:
        change = self.by_piece[piece.keys]
        if piece.settled:
            return "taken"
        if not asked.takes(change):
            return "left"
        if asked.verdicts[change.key] == "both":
            return "both" if piece.weight == "conflict" else "taken"
        both_stand = piece.weight == "automatic" or (piece.row == 5 and asked.verdicts[change.key] == "accepted")
        return "taken" if both_stand else "theirs"


def standing_of_piece(piece: Piece) -> Standing:
    """Return what becomes of a piece where nobody is asked."""
    if piece.weight == "conflict":
        return CONFLICT
    if piece.row == 5:
        return BOTH
    if piece.row == 10:
        return Standing("mine", "mine") if piece.mine_first else Standing("theirs", "theirs")
    return Standing()


def same_text(content: str) -> TextOutcome:
    """The outcome of a text that is the same on both sides."""
    return TextOutcome(content, (), stays, stays, closed=True)

