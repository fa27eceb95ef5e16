"""A review in numbers: what was offered, what became of it, and how many words came and went."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from editor.app.review.reading import full_words
from editor.app.review.worklist import Item
from editor.core.record import Record
from editor.core.review_changes import ReviewChange
from editor.formats.tables.cells import defused
from editor.review.diff import diff
from editor.review.tokens import is_word, tokenise

Sorting = Literal["letter", "kind", "person", "decision"]
"""What the rows are: a letter each ("" the register and the project), a kind, a person, what became of it."""

Outcome = Literal["accepted", "edited", "rejected", "settled", "open"]
OUTCOMES: dict[str, Outcome] = {
    "accepted": "accepted", "theirs": "accepted", "both": "accepted", "edited": "edited", "rejected": "rejected",
    "mine": "rejected", "settled": "settled", "open": "open", "later": "open",
}
"""What the states of changes count as; to keep mine is to reject, to take theirs or both to accept."""


class Counted(Record, frozen=True):
    """One row: its ``name`` (an id, a kind, a person or a state), how many changes there are, how many with each
    outcome, and the words that they would write (``inserted``) and take away (``deleted``) in texts and notes."""

    name: str
    changes: int
    accepted: int
    edited: int
    rejected: int
    settled: int
    open: int
    inserted: int
    deleted: int


COLUMNS = ("changes", "accepted", "edited", "rejected", "settled", "open", "inserted", "deleted")


def statistics(items: Iterable[Item], sorting: Sorting, they: str) -> list[Counted]:
    """Return a row for each letter, kind, person or decision, in the order of the list; ``they`` is who sent it."""
    name_of: Mapping[Sorting, Callable[[Item], str]] = {
        "letter": lambda item: item.change.letter or "", "kind": lambda item: item.change.kind,
        "person": lambda item: item.step.editor if item.step is not None else they,
        "decision": lambda item: item.state}
    rows: dict[str, list[Item]] = {}
    for item in items:
        rows.setdefault(name_of[sorting](item), []).append(item)
    return [_counted(name, found) for name, found in rows.items()]


def in_all(items: Iterable[Item]) -> Counted:
    """Return the sum of everything."""
    return _counted("", tuple(items))


def _counted(name: str, items: Sequence[Item]) -> Counted:
    outcomes = [OUTCOMES[item.state] for item in items]
    words = [words_changed(item.change) for item in items]
    return Counted(name=name, changes=len(items), accepted=outcomes.count("accepted"), edited=outcomes.count("edited"),
                   rejected=outcomes.count("rejected"), settled=outcomes.count("settled"), open=outcomes.count("open"),
                   inserted=sum(one for one, _ in words), deleted=sum(other for _, other in words))


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
        writer.writerow([defused(name), *(getattr(row, column) for column in COLUMNS)])
    return text.getvalue().encode("utf-8-sig")
