"""What a form knows beside the letter: what is folded, and new items of which nothing is written yet."""

from __future__ import annotations

from typing import Any

from editor.app import fields
from editor.app.actions.letters import SetLetter, SetProvenance
from editor.core import paths
from editor.core.operations import Operation
from editor.core.paths import Path
from editor.core.provenance import Provenance, Witness
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot


class FormState:
    """Folds and drafts. A draft stands at the end of its list until something is written in it."""

    def __init__(self) -> None:
        self.folds: dict[str, bool] = {}
        self.drafts: dict[Path, Any] = {}

    def shown(self, snapshot: LetterSnapshot) -> LetterSnapshot:
        """Return the letter with the drafts in it, as the form shows it."""
        for path, item in self.drafts.items():
            place = len(fields.value_at(snapshot, path) or ())
            operation = fields.insert_item(snapshot, path, place, item)
            if operation is not None:
                snapshot = _with(snapshot, operation)
        return snapshot

    def is_draft(self, snapshot: LetterSnapshot, path: Path, place: int) -> bool:
        """Tell whether an item that the form shows is one that is not kept yet."""
        return path in self.drafts and place >= len(fields.value_at(snapshot, path) or ())

    def kept(self, snapshot: LetterSnapshot, operation: Operation | None) -> Operation | None:
        """Return what is to be done of an operation on the letter as shown: drafts without a word stay drafts."""
        if operation is None or not isinstance(operation, SetLetter | SetProvenance):
            return operation
        after = _with(self.shown(snapshot), operation)
        for path in list(self.drafts):
            self._settle(snapshot, after, path)
        for path in self.drafts:
            items = fields.value_at(after, path) or ()
            place = len(fields.value_at(snapshot, path) or ())
            stripped = fields.set_value(after, path, paths.without_item(items, place)) if place < len(items) else None
            after = _with(after, stripped) if stripped is not None else after
        return _changes(snapshot, after)

    def _settle(self, snapshot: LetterSnapshot, after: LetterSnapshot, path: Path) -> None:
        """Take a draft that something is written in for kept; remember what was chosen in one that is still empty."""
        items = fields.value_at(after, path) or ()
        place = len(fields.value_at(snapshot, path) or ())
        if place >= len(items):
            return
        if paths.is_empty(items[place]):
            self.drafts[path] = items[place]
        else:
            del self.drafts[path]


def _with(snapshot: LetterSnapshot, operation: SetLetter | SetProvenance) -> LetterSnapshot:
    if isinstance(operation, SetLetter):
        return replace(snapshot, letter=operation.letter)
    return replace(snapshot, provenance=operation.provenance)


def _changes(before: LetterSnapshot, after: LetterSnapshot) -> Operation | None:
    if after.letter != before.letter:
        return SetLetter(letter=after.letter)
    provenance = _without_empty_witness(before.provenance, after.provenance)
    return SetProvenance(provenance=provenance) if provenance != before.provenance else None


def _without_empty_witness(before: Provenance, after: Provenance) -> Provenance:
    """Return the provenance without a witness that came only to hold a draft."""
    if not before.witnesses and len(after.witnesses) == 1:
        (made,) = after.witnesses
        if made == Witness(id=made.id, base=True):
            return replace(after, witnesses=())
    return after
