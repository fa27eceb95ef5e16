"""Replacing many places at once, as one step, each checked against what stands there."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.step import BulkStep, said
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, EditText, Reader
from editor.core.replacing import Replacement, edits_of


class ReplaceFound(BulkStep, frozen=True, kw_only=True):
    """Replace every one of these places, or none: where other words stand by now, nothing is changed.

    ``query`` and ``new`` are what the editor asked for, for the history. Tags and notes follow by the anchor rule.
    """

    places: tuple[Replacement, ...]
    query: str
    new: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-words-replaced", words=said(self.query), new=said(self.new), count=len(self.places))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one edit of each text.

        Raises:
            RefusedError: other words stand at one of the places ("replacement-moved"), or two overlap.
        """
        by_text: dict[str, list[Replacement]] = {}
        for place in self.places:
            by_text.setdefault(place.text, []).append(place)
        changes: list[Change] = []
        for text_id, places in by_text.items():
            content = reader.text(text_id).text.content
            for place in places:
                if not 0 <= place.start <= place.end or content[place.start:place.end] != place.old:
                    raise RefusedError("replacement-moved", words=said(place.old))
            try:
                changes.append(EditText(text_id, edits_of(places)))
            except ValueError as error:
                raise RefusedError("replacement-moved", words=said(self.query)) from error
        return changes
