"""Moved passages keep what the other side did within them.

Before the edits of both sides are merged, both are prepared. Where one side moved a passage, the other's edits within
it are taken back at the old place, and what both made of the passage is merged and put in at the new one. The
ordinary merge then sees one side that moved the passage and another that left it alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.review.chunks import Policy, Source
from editor.review.conflicts import TextConflict
from editor.review.deltas import Delta, apply, moved, placed_after
from editor.review.moves import Move, moves
from editor.review.tokens import has_words


class Part(NamedTuple):
    """A passage as it was merged, with the exact way to it from either side."""

    text: str
    mine_to_merged: Delta
    theirs_to_merged: Delta
    conflicts: tuple[TextConflict, ...]


MergePassage = Callable[[str, str, str, Policy], Part]


class Splice(NamedTuple):
    """A part [start, end) of what an edit inserts gives way to ``text``; ``delta`` is the way to it from that part."""

    start: int
    end: int
    text: str
    delta: Delta


class Carried(NamedTuple):
    """What stood at [start, end) of the text of a side has gone into a moved passage, changed by ``delta``."""

    side: int
    start: int
    end: int
    delta: Delta


class Passage(NamedTuple):
    """A moved passage: in what edit ``edit`` of ``side`` inserts, from ``start``, ``length`` code points as merged."""

    side: int
    edit: int
    start: int
    length: int
    conflicts: tuple[TextConflict, ...]
    carried: Carried | None


class Side:
    """What one person did with the base, and how it is prepared for the merge."""

    def __init__(self, base: str, delta: Sequence[TextEdit]) -> None:
        """Begin with nothing prepared.

        Raises:
            ValueError: the delta is none of ``base``.
        """
        self.text = apply(base, delta)
        self.delta = tuple(delta)
        self.placed = placed_after(delta)
        self.dropped: set[int] = set()
        self._splices: dict[int, list[Splice]] = {}

    def splice(self, edit: int, splice: Splice) -> None:
        """Prepare another wording of a part of what an edit inserts."""
        self._splices[edit] = sorted([*self._splices.get(edit, ()), splice])

    def free(self, edit: int, start: int, end: int) -> tuple[int, int]:
        """Return how far around [start, end) nothing that an edit inserts was put in otherwise."""
        others = self._splices.get(edit, ())
        return (max((splice.end for splice in others if splice.end <= start), default=0),
                min((splice.start for splice in others if splice.start >= end),
                    default=len(self.delta[edit].inserted)))

    def is_emptied(self, edit: int) -> bool:
        """Whether nothing was put into what an edit inserts, though something may have been taken out."""
        return not any(splice.text for splice in self._splices.get(edit, ()))

    def is_spliced(self, edit: int) -> bool:
        """Whether a passage was put into what an edit inserts."""
        return edit in self._splices

    def block(self, move: Move) -> str:
        """Return a moved passage as this side wrote it at its new place."""
        return self.delta[move.came].inserted[move.new_start:move.new_end]

    def sources(self) -> list[Source]:
        """Return the edits of the base as prepared, with their numbers."""
        prepared = [Source(self._prepared(number), number) for number in range(len(self.delta))
                    if number not in self.dropped]
        return [source for source in prepared if source.edit.removed or source.edit.inserted]

    def _prepared(self, number: int) -> TextEdit:
        edit = self.delta[number]
        inserted = edit.inserted
        for splice in reversed(self._splices.get(number, ())):
            inserted = inserted[:splice.start] + splice.text + inserted[splice.end:]
        return edit._replace(inserted=inserted)

    def preparation(self) -> Delta:
        """Return the exact delta from the text of this side to the text as prepared."""
        delta: list[TextEdit] = []
        for number, edit in enumerate(self.placed):
            if number in self.dropped:
                delta.append(TextEdit(edit.start, edit.inserted, edit.removed))
            for splice in self._splices.get(number, ()):
                delta += moved(splice.delta, edit.start + splice.start)
        return tuple(delta)

    def place(self, passage: Passage) -> Anchor:
        """Return where a passage stands in the text as prepared."""
        before = sum(source.edit.growth for source in self.sources() if source.number < passage.edit)
        before += sum(len(splice.text) - (splice.end - splice.start)
                      for splice in self._splices.get(passage.edit, ()) if splice.start < passage.start)
        start = self.delta[passage.edit].start + before + passage.start
        return Anchor(start, start + passage.length)

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return where [start, end) of the base stands in the text; edits must lie within it or outside."""
        before = sum(edit.growth for edit in self.delta if edit.end <= start)
        within = sum(edit.growth for edit in self.delta if is_within(edit, start, end))
        return start + before, end + before + within


def is_within(edit: TextEdit, start: int, end: int) -> bool:
    """Whether an edit is of the stretch [start, end): an insertion at either end of it is not."""
    return start <= edit.start and edit.end <= end and (edit.removed != "" or start < edit.start < end)


def carry_over(base: str, sides: tuple[Side, Side], policy: Policy, merge: MergePassage) -> list[Passage]:
    """Prepare both sides for the merge and return the passages that they moved."""
    found = [moves(side.delta) for side in sides]
    if _clash(*found):
        # One moved two paragraphs and the other one of them: what both moved is that one.
        found = [moves(side.delta, whole=False) for side in sides]
    work = _Work(base, sides, policy, merge)
    done: set[tuple[int, Move]] = set()
    # By place and not by side, so that all who merge carry over the same; a paragraph before a sentence of it.
    for _, _, _, side, move in sorted((move.start, -move.end, sides[number].block(move), number, move)
                                      for number in (0, 1) for move in found[number]):
        if (side, move) in done:
            continue
        partner = next((other for other in found[1 - side] if (1 - side, other) not in done
                        and _is_moved_by_both(move, other)), None)
        if partner is None:
            work.carry(side, move)
        else:
            done.add((1 - side, partner))
            work.settle_twice(*((move, partner) if side == 0 else (partner, move)))
    return work.passages


def _clash(mine: Sequence[Move], theirs: Sequence[Move]) -> bool:
    """Whether both moved passages that overlap and are not the same."""
    return any(one.start < other.end and other.start < one.end and (one.start, one.end) != (other.start, other.end)
               for one in mine for other in theirs)


def _is_moved_by_both(one: Move, other: Move) -> bool:
    """Whether two moves are of the same words, or of some of the same; a sentence moved out of a paragraph that moves
    is an edit within it."""
    if one.start >= other.end or other.start >= one.end:
        return False
    inner, outer = sorted((one, other), key=lambda move: move.end - move.start)
    return (one.start, one.end) == (other.start, other.end) or not outer.start <= inner.start <= inner.end <= outer.end


class _Work:
    """The preparation in progress."""

    def __init__(self, base: str, sides: tuple[Side, Side], policy: Policy, merge: MergePassage) -> None:
        self._base = base
        self._sides = sides
        self._policy: Policy = policy
        self._merge = merge
        self.passages: list[Passage] = []

    def carry(self, mover: int, move: Move) -> None:
        """Carry what the other side did within a passage to the place where ``mover`` moved it."""
        side, other = self._sides[mover], self._sides[1 - mover]
        if {move.gone, move.came} & side.dropped:
            return
        touching = [number for number, edit in enumerate(other.delta)
                    if edit.start < move.end and edit.end > move.start and number not in other.dropped]
        if any(other.is_spliced(number) for number in touching):
            return
        if not all(is_within(other.delta[number], move.start, move.end) for number in touching):
            if len(touching) == 1 and self._is_deleted(other.delta[touching[0]], move):
                self._deleted(mover, move)
            return
        start, end = other.stretch(move.start, move.end)
        if touching and not has_words(other.text[start:end]):
            self._deleted(mover, move)
            return
        other.dropped.update(touching)
        self._put(mover, move, (start, end))

    def settle_twice(self, mine: Move, theirs: Move) -> None:
        """Settle a passage that both moved: one place stands, with what both made of it."""
        moved_by = (mine, theirs)
        blocks = self._sides[0].block(mine), self._sides[1].block(theirs)
        came = self._sides[0].delta[mine.came], self._sides[1].delta[theirs.came]
        if came[0] == came[1] and blocks[0] == blocks[1]:
            return
        winner = {"mine": 0, "theirs": 1}.get(self._policy, int((came[0], blocks[0]) > (came[1], blocks[1])))
        carried = [move.came in side.dropped for move, side in zip(moved_by, self._sides, strict=True)]
        if any(carried) or (mine.start, mine.end) != (theirs.start, theirs.end):
            # Where one has gone with a greater passage already, the place that is left is the other's.
            winner = carried.index(False) if any(carried) and not all(carried) else winner
            self._flag("moved-twice", winner, moved_by[winner], blocks,
                       self._base[min(mine.start, theirs.start):max(mine.end, theirs.end)])
            return
        loser, lost = self._sides[1 - winner], moved_by[1 - winner]
        self._put(winner, moved_by[winner], _place(loser, lost), blocks if came[0].start != came[1].start else None)
        _take_out(loser, lost)

    def _put(self, mover: int, move: Move, theirs: tuple[int, int],
             twice: tuple[str, str] | None = None) -> None:
        """Merge what both made of a passage, the other side at [start, end) of its text, and put it in."""
        side, other = self._sides[mover], self._sides[1 - mover]
        readings = side.block(move), other.text[slice(*theirs)]
        mine, yours = readings if mover == 0 else readings[::-1]
        base = self._base[move.start:move.end]
        part = self._merge(base, mine, yours, self._policy)
        ways = (part.mine_to_merged, part.theirs_to_merged)
        side.splice(move.came, Splice(move.new_start, move.new_end, part.text, ways[mover]))
        conflicts = part.conflicts
        if twice:
            conflicts = (TextConflict(kind="moved-twice", base=base, mine=twice[0], theirs=twice[1], start=0,
                                      end=len(part.text)), *conflicts)
        self.passages.append(Passage(mover, move.came, move.new_start, len(part.text), conflicts,
                                     Carried(1 - mover, *theirs, ways[1 - mover])))

    def _is_deleted(self, edit: TextEdit, move: Move) -> bool:
        return edit.start <= move.start and move.end <= edit.end and not has_words(edit.inserted)

    def _deleted(self, mover: int, move: Move) -> None:
        block = self._sides[mover].block(move)
        self._flag("moved-deleted", mover, move, (block, "") if mover == 0 else ("", block),
                   self._base[move.start:move.end])

    def _flag(self, kind: str, mover: int, move: Move, readings: tuple[str, str], base: str) -> None:
        """List a passage as a conflict where it stands, without touching it."""
        if move.came in self._sides[mover].dropped:
            return
        length = move.new_end - move.new_start
        conflict = TextConflict(kind=kind, base=base, mine=readings[0], theirs=readings[1], start=0, end=length)
        self.passages.append(Passage(mover, move.came, move.new_start, length, (conflict,), None))


def _place(side: Side, move: Move) -> tuple[int, int]:
    start = side.placed[move.came].start
    return start + move.new_start, start + move.new_end


def _take_out(side: Side, move: Move) -> None:
    """Take a passage out of what its edit inserts, with the blank or break behind it, or the one before it; or all
    blanks, where nothing else is inserted."""
    inserted = side.delta[move.came].inserted
    start, end = move.new_start, move.new_end
    low, high = side.free(move.came, start, end)
    behind = len(inserted[end:high]) - len(inserted[end:high].lstrip())
    before = len(inserted[low:start]) - len(inserted[low:start].rstrip())
    if not (inserted[low:start] + inserted[end:high]).strip() and side.is_emptied(move.came):
        start, end = low, high
    else:
        start, end = (start, end + behind) if behind else (start - before, end)
    side.splice(move.came, Splice(start, end, "", (TextEdit(0, inserted[start:end], ""),)))
