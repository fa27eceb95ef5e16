"""What they did to a text, in pieces that are decided one by one, and the text that follows from the decisions.

A piece is a set of their edits that stand or fall together: those that meet the same edits of mine, and the two
halves of a move. A piece that is not taken is as if they had never made it: the merge is done anew without its edits,
so that nothing of mine is lost with it and every anchor finds its place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Mapping as Mappings
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.review_changes import Weight
from editor.review.chunks import Chunk, standing
from editor.review.conflicts import TextConflict
from editor.review.deltas import Delta, apply, compose, invert, placed_after
from editor.review.diff import diff
from editor.review.hunks import together
from editor.review.keys import edit_keys
from editor.review.mapping import Mapping
from editor.review.moves import Move, moves
from editor.review.text_merge import Way, merge_deltas
from editor.review.tokens import glues

Fate = Literal["taken", "left", "theirs", "both"]
"""What becomes of a piece: taken with what is mine beside it; left out; taken instead of mine; put behind mine."""

MOST_KEPT = 256
"""How many merged texts are kept at hand."""


class Piece(NamedTuple):
    """A piece of their work. ``start`` and ``end`` are code points of the base; ``my_edits`` are those that give way
    where theirs alone is to stand. ``keys`` name its edits whatever mine does. ``settled`` says that mine has it."""

    keys: tuple[str, ...]
    their_edits: frozenset[int]
    my_edits: frozenset[int]
    start: int
    end: int
    base: str
    mine: str
    theirs: str
    weight: Weight
    row: int
    settled: bool
    moved: bool
    carried: bool
    """Whether it is within a passage that I moved, and went with it."""
    mine_first: bool
    """Of two readings that differ in typography alone, which one stands where nobody is asked."""


class Resolved(NamedTuple):
    """A text as decided, and the way to it from either side; ``edits`` make it of mine."""

    content: str
    edits: Delta
    mine: Path
    theirs: Path


class Path:
    """Where the anchors of one side stand in the resolved text."""

    def __init__(self, before: str, prepared: Delta, way: Way, chosen: Delta = ()) -> None:
        self._before, self._prepared, self._way, self._chosen = before, prepared, way, chosen
        self.delta = compose(compose(prepared, way.delta), chosen)

    @cached_property
    def _steps(self) -> tuple[Callable[[Anchor], Anchor], ...]:
        steps: list[Callable[[Anchor], Anchor]] = [self._way.mapping()]
        if self._prepared:
            steps.insert(0, Mapping(self._before, self._prepared))
        if self._chosen:
            steps.append(Mapping(apply(self._way.text, self._way.delta), self._chosen))
        return tuple(steps)

    def __call__(self, anchor: Anchor) -> Anchor:
        """Return where an anchor stands, detached where nothing of its words is left."""
        for step in self._steps:
            anchor = step(anchor)
        return anchor


class TextMerging:
    """The three states of one text. Without a base nothing is known of who changed what: all is for a person."""

    def __init__(self, base: str | None, mine: str, theirs: str) -> None:
        self.mine, self.theirs = mine, theirs
        self.base = mine if base is None else base
        self.unrelated = base is None
        self._answers: dict[tuple[frozenset[object], frozenset[object]], Resolved] = {}
        self.merge = merge_deltas(self.base, diff(self.base, mine), diff(self.base, theirs), "content")

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Their work in pieces, in the order of the text."""
        merge = self.merge
        their_moves = moves(merge.base_to_theirs)
        in_chunks = {number for chunk in merge.chunks for number in chunk.their_edits}
        chunks = [chunk for chunk in merge.chunks if chunk.their_edits]
        chunks += [self._carried(number) for number in range(len(merge.base_to_theirs)) if number not in in_chunks]
        keys = edit_keys(self.base, merge.base_to_theirs)
        links = [{move.gone, move.came} for move in their_moves] + self._read_as_one(chunks)
        return tuple(self._piece(group, keys, their_moves) for group in _grouped(chunks, links))

    def _read_as_one(self, chunks: Iterable[Chunk]) -> list[set[int]]:
        """Their edits that nobody would read as two, where nothing of mine is in the way."""
        free = {number for chunk in chunks for number in chunk.their_edits if chunk.kind == "theirs" and chunk.at >= 0}
        shown = (set(range(*numbers)) for numbers in together(self.base, self.merge.base_to_theirs))
        return [numbers for numbers in shown if len(numbers) > 1 and numbers <= free]

    def _carried(self, number: int) -> Chunk:
        """Their edit in a passage that I moved: it goes with the passage and meets no other edit of mine."""
        edit = self.merge.base_to_theirs[number]
        clash = next((conflict for conflict in self._inner
                      if edit.removed and _meets(edit.removed, conflict.base)), None)
        kind, mine = ("conflict", clash.mine) if clash is not None else ("theirs", edit.removed)
        return Chunk(kind, edit.start, edit.end, edit.removed, mine, edit.inserted, edit.inserted, -1,
                     their_edits=(number,))

    @cached_property
    def _inner(self) -> list[TextConflict]:
        """The conflicts within moved passages, which no chunk shows."""
        places = {(chunk.at, chunk.kind) for chunk in self.merge.chunks}
        return [conflict for conflict in self.merge.conflicts if (conflict.start, conflict.kind) not in places]

    def _piece(self, group: Sequence[Chunk], keys: Sequence[str], their_moves: Sequence[Move]) -> Piece:
        theirs = frozenset(number for chunk in group for number in chunk.their_edits)
        mine = {number for chunk in group for number in chunk.my_edits}
        moved = [move for move in their_moves if {move.gone, move.came} & theirs]
        carried = group[0].at < 0
        kinds = {chunk.kind for chunk in group}
        stretches = [(move.start, move.end) for move in moved] or [(chunk.start, chunk.end) for chunk in group]
        if not carried:
            kinds |= {conflict.kind for conflict in self._inner if conflict.base
                      and any(_meets(self.base[start:end], conflict.base) for start, end in stretches)}
            if kinds & {"moved-twice", "moved-deleted"}:
                mine |= self._my_work_on(stretches)
            elif moved:
                mine |= self._my_work_on(self._clashes(stretches))
        weight, row = _judged(group, kinds, bool(moved) or carried, self.unrelated)
        first = max(group, key=lambda chunk: len(chunk.base)) if moved else group[0]
        shown = self._readings(group, first, moved)
        start, end = (first.start, first.end) if moved else (group[0].start, group[-1].end)
        return Piece(tuple(keys[number] for number in sorted(theirs)), theirs, frozenset(mine), start, end, *shown,
                      weight, row, settled=kinds == {"both"}, moved=bool(moved), carried=carried,
                    mine_first=standing("content", first.mine, first.theirs) == first.mine)

    def _readings(self, group: Sequence[Chunk], first: Chunk, moved: Sequence[Move]) -> tuple[str, str, str]:
        """What a piece shows of the three texts: of a move the passage, as they left it, with what else stands or
        falls with it."""
        if not moved and len(group) > 1:
            base = self.base[group[0].start:group[-1].end]
            edits = (edit for number in sorted({number for chunk in group for number in chunk.their_edits})
                     for edit in (self.merge.base_to_theirs[number],))
            return base, base, apply(base, [edit._replace(start=edit.start - group[0].start) for edit in edits])
        if not moved:
            return first.base, first.mine, first.theirs
        move = max(moved, key=lambda move: move.end - move.start)
        passage = self.base[move.start:move.end]
        came = self.merge.base_to_theirs[move.came].inserted[move.new_start:move.new_end]
        start, end, gone = self._to_mine(Anchor(move.start, move.end))
        mine = "" if gone else self.mine[start:end]
        return (passage,
                _with_more(mine, (self.merge.base_to_mine[number] for chunk in group for number in chunk.my_edits)),
                _with_more(came, (self.merge.base_to_theirs[number] for chunk in group
                                  for number in chunk.their_edits)))

    def _clashes(self, stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """The parts of stretches of the base that both changed to different ends; what else I did there stands."""
        found: list[tuple[int, int]] = []
        for start, end in stretches:
            for conflict in self._inner:
                at = self.base.find(conflict.base, start, end) if conflict.base else -1
                if at >= 0:
                    found.append((at, at + len(conflict.base)))
        return found

    def _my_work_on(self, stretches: Sequence[tuple[int, int]]) -> set[int]:
        """The numbers of my edits in stretches of the base, and of those that moved a part of one."""
        found = {number for number, edit in enumerate(self.merge.base_to_mine) for start, end in stretches
                 if edit.start < end and start < edit.end}
        return found | {number for move in self._my_moves for start, end in stretches
                        if move.start < end and start < move.end for number in (move.gone, move.came)}

    def resolve(self, fates: Mappings[tuple[str, ...], Fate], written: Mappings[tuple[str, ...], str]) -> Resolved:
        """Return the text where each piece has its fate; ``written`` is what stands in place of both readings.

        Pieces are named by their keys; one without a fate is left out. The same question has the same answer, which
        is kept.
        """
        asked = frozenset(fates.items()), frozenset(written.items())
        if asked not in self._answers:
            self._answers[asked] = self._resolve(fates, written)
        return self._answers[asked]

    def _resolve(self, fates: Mappings[tuple[str, ...], Fate], written: Mappings[tuple[str, ...], str]) -> Resolved:
        no_theirs: set[int] = set()
        no_mine: set[int] = set()
        instead: list[TextEdit] = []
        inner: list[tuple[Piece, str]] = []
        for piece in self.pieces:
            fate = fates.get(piece.keys, "taken" if piece.settled else "left")
            text = written.get(piece.keys, _both(piece) if fate == "both" and piece.weight == "conflict" else None)
            if piece.carried and piece.weight == "conflict" and fate != "left":
                inner.append((piece, text if text is not None else piece.theirs))
            elif text is not None:
                no_mine |= piece.my_edits
                instead.append(TextEdit(piece.start, self.base[piece.start:piece.end], text))
                no_theirs |= piece.their_edits
            elif fate == "theirs":
                no_mine |= piece.my_edits
            elif fate == "left":
                no_theirs |= piece.their_edits
        mine = _without(self.merge.base_to_mine, no_mine, instead)
        theirs = _without(self.merge.base_to_theirs, no_theirs, instead)
        return self._resolved(mine, theirs, inner)

    def _resolved(self, mine: Delta, theirs: Delta, inner: Sequence[tuple[Piece, str]]) -> Resolved:
        whole = (mine, theirs) == (self.merge.base_to_mine, self.merge.base_to_theirs)
        merged = self.merge if whole else merge_deltas(self.base, mine, theirs, "content")
        chosen: list[TextEdit] = []
        for piece, text in inner:
            place = next((conflict for conflict in merged.conflicts if (conflict.mine, conflict.theirs) == (
                piece.mine, piece.theirs)), None)
            if place is not None:
                chosen.append(TextEdit(place.start, merged.text[place.start:place.end], text))
        last = tuple(sorted(edit for edit in chosen if edit.removed != edit.inserted))
        mine_path = Path(self.mine, _between(self.merge.base_to_mine, mine), merged.mine, last)
        their_path = Path(self.theirs, _between(self.merge.base_to_theirs, theirs), merged.theirs, last)
        return Resolved(apply(merged.text, last), mine_path.delta, mine_path, their_path)

    @cached_property
    def _in_mine(self) -> Delta:
        """My edits where they are in mine."""
        return placed_after(self.merge.base_to_mine)

    @cached_property
    def _in_theirs(self) -> Delta:
        """Their edits where they are in theirs."""
        return placed_after(self.merge.base_to_theirs)

    @cached_property
    def _my_moves(self) -> Sequence[Move]:
        return moves(self.merge.base_to_mine)

    @cached_property
    def _to_mine(self) -> Mapping:
        return Mapping(self.base, self.merge.base_to_mine)

    def place_in_mine(self, piece: Piece) -> tuple[int, int]:
        """Return where a piece is in mine, in code points: what it replaces, or the point where it comes in."""
        if piece.carried:
            moved = next((move for move in self._my_moves
                          if move.start <= piece.start and piece.end <= move.end), None)
            if moved is not None:
                came = self._in_mine[moved.came].start + moved.new_start
                at = self.mine.find(piece.mine, came)
                return (at, at + len(piece.mine)) if at >= 0 else (came, came)
        start, end, _ = self._to_mine(Anchor(piece.start, piece.end))
        return start, end

    def place_in_theirs(self, piece: Piece) -> tuple[int, int]:
        """Return what a piece wrote in theirs, in code points."""
        written = [self._in_theirs[number] for number in sorted(piece.their_edits)]
        best = max(written, key=lambda edit: len(edit.removed))
        return best.start, best.start + len(best.removed)


@lru_cache(maxsize=MOST_KEPT)
def text_merging(base: str | None, mine: str, theirs: str) -> TextMerging:
    """Return the merging of three states of a text, which is the same whenever it is asked for: after each decision of
    a review all of it is planned anew, and most texts stand as before."""
    return TextMerging(base, mine, theirs)


def _grouped(found: Sequence[Chunk], links: Iterable[set[int]]) -> list[list[Chunk]]:
    """Return the chunks that stand or fall together, each group in the order of the text; ``links`` are numbers of
    their edits that do."""
    groups: list[tuple[set[int], list[Chunk]]] = [(set(chunk.their_edits), [chunk]) for chunk in found]
    for link in links:
        linked = [group for group in groups if group[0] & link]
        if len(linked) > 1:
            groups = [group for group in groups if group not in linked]
            groups.append(({number for edits, _ in linked for number in edits},
                           [chunk for _, chunks in linked for chunk in chunks]))
    return sorted((sorted(chunks, key=lambda chunk: chunk.start) for _, chunks in groups),
                  key=lambda group: group[0].start)


def _meets(one: str, other: str) -> bool:
    """Whether one stretch of the base may lie within the other; what has no words lies within everything."""
    one, other = one.strip(), other.strip()
    return bool(one and other) and (one in other or other in one)


def _judged(group: Sequence[Chunk], kinds: Collection[str], moved: bool, unrelated: bool) -> tuple[Weight, int]:
    """Return the weight and the row of the table of a piece."""
    if "moved-twice" in kinds:
        return "conflict", 7
    if "moved-deleted" in kinds:
        return "conflict", 4
    if "conflict" in kinds or unrelated:
        return "conflict", next((row for chunk in group if (row := _conflict_row(chunk))), 3)
    if "order" in kinds:
        return "soft", 5
    if "typographic" in kinds:
        return "soft", 10
    if kinds == {"both"}:
        return "automatic", 2
    breaks = any(chunk.base.count("\n") != chunk.theirs.count("\n") for chunk in group)
    return "automatic", 6 if moved else 8 if breaks else 1


def _conflict_row(chunk: Chunk) -> int:
    if chunk.kind != "conflict":
        return 0
    if len({"".join(reading.split()) for reading in (chunk.base, chunk.mine, chunk.theirs)}) == 1:
        return 9
    return 4 if chunk.base.strip() and not (chunk.mine.strip() and chunk.theirs.strip()) else 3


def _both(piece: Piece) -> str:
    return _beside(piece.mine, piece.theirs)


def _beside(one: str, other: str) -> str:
    return one + (" " if glues(one, other) else "") + other


def _with_more(passage: str, edits: Iterable[TextEdit]) -> str:
    """Return a passage with what edits wrote beyond it."""
    for written in (edit.inserted for edit in edits):
        if written.strip() not in passage:
            passage = written if passage.strip() and passage.strip() in written else _beside(passage, written)
    return passage


def _without(delta: Sequence[TextEdit], numbers: Collection[int], instead: Iterable[TextEdit]) -> Delta:
    kept = [edit for number, edit in enumerate(delta) if number not in numbers]
    return tuple(sorted([*kept, *instead], key=lambda edit: (edit.start, edit.end)))


def _between(before: Delta, after: Delta) -> Delta:
    """Return the delta from what one delta of the base makes to what another makes."""
    return () if before == after else compose(invert(before), after)

