"""Taking some of a colleague's changes and not others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Literal, NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.review.chunks import Kind
from editor.review.deltas import Delta, compose, placed_after
from editor.review.hunks import Hunk, hunks
from editor.review.mapping import Mapping
from editor.review.text_merge import Merge, Way, merge_deltas

Status = Kind | Literal["carried"]
_GRAVEST: tuple[Kind, ...] = ("conflict", "typographic", "order", "both", "theirs")


class Taken(NamedTuple):
    """The text with the chosen changes, and the exact way to it from either side.

    ``merge`` is that of mine with what was taken of theirs. ``refused`` takes the rest back, as a delta of their
    text, from which ``theirs_to_text`` leads to the new one.
    """

    text: str
    merge: Merge
    their_text: str
    refused: Delta
    theirs_to_text: Delta

    @property
    def mine(self) -> Way:
        """The way from my text."""
        return self.merge.mine

    def their_mapping(self) -> Callable[[Anchor], Anchor]:
        """Return what maps anchors of their text to the new one: first what was not taken is undone."""
        back, on = Mapping(self.their_text, self.refused), self.merge.theirs.mapping()
        return lambda anchor: on(back(anchor))


def their_hunks(base: str, merge: Merge) -> tuple[tuple[Hunk, Status], ...]:
    """Return what they changed, and how each change met mine.

    "theirs": nothing of mine is in its way; "both": I did the same; "order", "typographic" and "conflict" are those
    of ``TextConflict``; "carried": it goes with a passage that I moved.
    """
    kinds: dict[int, Kind] = {number: chunk.kind for chunk in merge.chunks for number in chunk.their_edits}
    return tuple((hunk, _status(kinds, hunk)) for hunk in hunks(base, merge.base_to_theirs))


def _status(kinds: dict[int, Kind], hunk: Hunk) -> Status:
    met = {kinds.get(number) for number in range(hunk.first, hunk.last)}
    for kind in _GRAVEST:
        if kind in met:
            return kind
    return "carried"


def take(base: str, mine: Sequence[TextEdit], theirs: Sequence[TextEdit], their_text: str,
         keys: Collection[str]) -> Taken:
    """Return my text with those of their changes whose hunks have the given keys.

    A change that was taken stands also where it conflicts with mine: to take it was the decision. Both ends of a move
    are taken together. With all keys and nothing of mine the text is theirs; with none it is mine.

    Raises:
        ValueError: a delta is none of ``base``.
    """
    chosen = _chosen(hunks(base, theirs), keys)
    kept = [edit for number, edit in enumerate(theirs) if number in chosen]
    refused = tuple(TextEdit(edit.start, edit.inserted, edit.removed)
                    for number, edit in enumerate(placed_after(theirs)) if number not in chosen)
    merged = merge_deltas(base, mine, kept, "theirs")
    return Taken(merged.text, merged, their_text, refused, compose(refused, merged.theirs.delta))


def _chosen(found: Sequence[Hunk], keys: Collection[str]) -> set[int]:
    """The numbers of the edits of the hunks that were taken, with those at the other ends of their moves."""
    taken = set(keys)
    while more := {partner for hunk in found if hunk.key in taken for partner in hunk.partners} - taken:
        taken |= more
    return {number for hunk in found if hunk.key in taken for number in range(hunk.first, hunk.last)}
