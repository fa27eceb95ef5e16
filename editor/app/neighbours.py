"""The letters before and after one in the project's sequence, and whether its date fits between theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.core.dates import bounds
from editor.core.dates_edtf import Bounds
from editor.core.letters import Letter
from editor.core.operations import Reader


class Between(NamedTuple):
    """A date that does not fit: the letters on both sides, whose own dates are in order."""

    before: Letter
    after: Letter
    is_early: bool


def out_of_order(reader: Reader, letter: Letter, ids: Sequence[str] | None = None) -> Between | None:
    """Return the neighbours between which the letter's date does not lie, where they are in order themselves.

    ``ids`` are the letters in their sequence, where the caller has them at hand.
    None at the ends of the sequence, and where one of the three dates cannot be read.
    """
    own = _dated(letter)
    if own is None:
        return None
    ids = ids if ids is not None else reader.letter_ids()
    place = ids.index(letter.id) if letter.id in ids else 0
    if not 0 < place < len(ids) - 1:
        return None
    before, after = reader.get(ids[place - 1]), reader.get(ids[place + 1])
    if not isinstance(before, Letter) or not isinstance(after, Letter):
        return None
    first, last = _dated(before), _dated(after)
    if first is None or last is None or first[0] > last[1]:
        return None
    if own[1] < first[0]:
        return Between(before, after, is_early=True)
    return Between(before, after, is_early=False) if own[0] > last[1] else None


def _dated(letter: Letter) -> Bounds | None:
    sent = letter.action("sent")
    return bounds(sent.date.edtf) if sent is not None and sent.date is not None and sent.date.edtf else None
