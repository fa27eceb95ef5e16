"""A review in numbers: what was offered, what became of it, how long it took, and how many words came and went."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from statistics import median
from typing import Literal, cast

from editor.app.review.reading import full_words
from editor.app.review.worklist import Item
from editor.core.record import Record
from editor.core.review_changes import ReviewChange, Shown
from editor.core.reviewing import Decision
from editor.formats.tables.cells import defused
from editor.review.diff import diff
from editor.review.tokens import is_word, tokenise

Sorting = Literal["letter", "kind", "person", "decision", "tags"]
"""What the rows are: a letter each ("" the register and the project), a kind, a person, what became of it; or of the
changes of tags alone, which kind stands here and which with them (``TAG_KINDS`` between, empty where there is none)."""
TAG_KINDS = " × "
LONGEST_PAUSE = 300
"""Seconds between two decisions after which somebody has done something else."""

Outcome = Literal["accepted", "edited", "rejected", "settled", "open"]
OUTCOMES: dict[str, Outcome] = {
    "accepted": "accepted", "theirs": "accepted", "both": "accepted", "edited": "edited", "rejected": "rejected",
    "mine": "rejected", "settled": "settled", "open": "open", "later": "open",
}
"""What the states of changes count as; to keep mine is to reject, to take theirs or both to accept."""


class Counted(Record, frozen=True):
    """One row: its ``name`` (an id, a kind, a person or a state), how many changes there are, how many with each
    outcome, and the words that they would write (``inserted``) and take away (``deleted``) in texts and notes;
    ``seconds`` is the median time that a decision took, None where that is known of none."""

    name: str
    changes: int
    accepted: int
    edited: int
    rejected: int
    settled: int
    open: int
    inserted: int
    deleted: int
    seconds: float | None = None


COLUMNS = ("changes", "accepted", "edited", "rejected", "settled", "open", "inserted", "deleted", "seconds")


def time_taken(decisions: Iterable[Decision]) -> dict[str, float]:
    """Return how many seconds the decisions about changes took, by the keys of these.

    A decision took as long as it is since the one before by the same person. What was decided together with others
    took no time of its own, the first of a sitting has none before it, and neither is counted.
    """
    by_editor: dict[str, list[Decision]] = {}
    for one in decisions:
        by_editor.setdefault(one.editor, []).append(one)
    found: dict[str, float] = {}
    for made in by_editor.values():
        moments = Counter(one.at for one in made)
        times = sorted(moments)
        before = dict(zip(times[1:], times, strict=False))
        for one in made:
            if moments[one.at] == 1 and one.at in before:
                seconds = (datetime.fromisoformat(one.at) - datetime.fromisoformat(before[one.at])).total_seconds()
                if seconds <= LONGEST_PAUSE:
                    found[one.key] = seconds
    return found


def statistics(items: Iterable[Item], sorting: Sorting, they: str,
               taken: Mapping[str, float] | None = None) -> list[Counted]:
    """Return a row for each letter, kind, person, decision or pair of kinds of tags, in the order of the list;
    ``they`` is who sent it, ``taken`` the time that decisions took (``time_taken``)."""
    name_of: Mapping[Sorting, Callable[[Item], str]] = {
        "letter": lambda item: item.change.letter or "", "kind": lambda item: item.change.kind,
        "person": lambda item: item.step.editor if item.step is not None else they,
        "decision": lambda item: item.state, "tags": tag_kinds}
    rows: dict[str, list[Item]] = {}
    for item in counted_in(items, sorting):
        rows.setdefault(name_of[sorting](item), []).append(item)
    return [_counted(name, found, taken or {}) for name, found in rows.items()]


def counted_in(items: Iterable[Item], sorting: Sorting) -> tuple[Item, ...]:
    """Return the changes that are in any of the rows."""
    return tuple(item for item in items if sorting != "tags" or item.change.kind == "tag")


def tag_kinds(item: Item) -> str:
    """Return the kind of a tag here and with them, "" for a side that has none; a field of a tag that is on both sides
    does not say its kind, and is one of "tag" on either."""
    change = item.change
    return TAG_KINDS.join(_tag_kind(side, change.part) for side in (change.mine, change.theirs))


def _tag_kind(side: Shown | None, part: str) -> str:
    if side is None:
        return ""
    if part == "kind":
        return str(side.value or "")
    if not isinstance(side.value, dict):
        return "tag"
    return str(cast("dict[str, object]", side.value)["kind"])  # pyright: ignore[reportUnknownMemberType]


def in_all(items: Iterable[Item], taken: Mapping[str, float] | None = None) -> Counted:
    """Return the sum of everything."""
    return _counted("", tuple(items), taken or {})


def _counted(name: str, items: Sequence[Item], taken: Mapping[str, float]) -> Counted:
    times = [taken[item.key] for item in items if not item.open and item.key in taken]
    outcomes = [OUTCOMES[item.state] for item in items]
    words = [words_changed(item.change) for item in items]
    return Counted(name=name, changes=len(items), accepted=outcomes.count("accepted"), edited=outcomes.count("edited"),
                   rejected=outcomes.count("rejected"), settled=outcomes.count("settled"), open=outcomes.count("open"),
                   inserted=sum(one for one, _ in words), deleted=sum(other for _, other in words),
                   seconds=median(times) if times else None)


def words_changed(change: ReviewChange) -> tuple[int, int]:
    """Return how many words of a text a change would write and take away; what was only moved counts as neither."""
    if change.type != "text" or not change.part.startswith("content") or change.action == "moved":
        return 0, 0
    before = full_words(change, "base" if change.base is not None else "mine")
    edits = diff(before, full_words(change, "theirs"))
    return (sum(_words(edit.inserted) for edit in edits), sum(_words(edit.removed) for edit in edits))


def _words(text: str) -> int:
    return sum(map(is_word, tokenise(text)))


def as_csv(head: Sequence[str], rows: Iterable[tuple[str, Counted]]) -> bytes:
    """Return rows with their names as a table for a spreadsheet (UTF-8 with a mark, no cell is taken for a formula)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([defused(cell) for cell in head])
    for name, row in rows:
        cells = (getattr(row, column) for column in COLUMNS)
        writer.writerow([defused(name), *("" if cell is None else cell for cell in cells)])
    return text.getvalue().encode("utf-8-sig")
