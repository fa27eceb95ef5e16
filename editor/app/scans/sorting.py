"""Scans while they are sorted into letters: the grouping as it stands, with what was done to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from editor.app.scans.finding import FoundScans, proposal
from editor.core.scan_groups import Grouping, ScanGroup, keys_of, without


class Told(NamedTuple):
    """How many there are: letters, pages, scans that are there already, and files that were refused."""

    letters: int
    pages: int
    known: int
    refused: int


class Sorting:
    """Scans in letters. Every change can be taken back; the scans that are there already come and go together."""

    def __init__(self, found: FoundScans, known: Mapping[int, str] | None = None, *, one: str = "") -> None:
        """``known`` says which scans are there already; with ``one`` all are pages of the letter of that name."""
        self.found = found
        self.known = dict(known or {})
        self.leave_out = True
        """Whether scans that are there already stay out."""
        made = proposal(found.scans)
        if one and made:
            made = (ScanGroup(one, tuple(page for group in made for page in group.pages)),)
        self._grouping: Grouping[int] = made
        self._done: list[Grouping[int]] = []
        self._undone: list[Grouping[int]] = []

    @property
    def grouping(self) -> Grouping[int]:
        """The letters as they are to come in, and as they are shown."""
        return without(self._grouping, self.known) if self.leave_out else self._grouping

    @property
    def told(self) -> Told:
        """How many there are of what."""
        here = self.grouping
        return Told(len(here), len(keys_of(here)), len(self.known), len(self.found.refused))

    def change(self, grouping: Grouping[int]) -> bool:
        """Take over a changed grouping; tell whether it is another one."""
        if grouping == self.grouping:
            return False
        self._done.append(self._grouping)
        self._undone.clear()
        self._grouping = self._with_known(grouping) if self.leave_out else grouping
        return True

    def undo(self) -> bool:
        """Take the last change back."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Make it again."""
        return self._step(self._undone, self._done)

    def _step(self, here: list[Grouping[int]], there: list[Grouping[int]]) -> bool:
        if not here:
            return False
        there.append(self._grouping)
        self._grouping = here.pop()
        return True

    def _with_known(self, grouping: Grouping[int]) -> Grouping[int]:
        """The scans that stay out go behind those of the letter they were in, so that they can come back."""
        for one in self._grouping:
            aside = tuple(page for page in one.pages if page.key in self.known)
            if aside:
                home = next((number for number, other in enumerate(grouping) if other.name == one.name), None)
                grouping = (*grouping, ScanGroup(one.name, aside)) if home is None else tuple(
                    other._replace(pages=other.pages + aside) if number == home else other
                    for number, other in enumerate(grouping))
        return grouping
