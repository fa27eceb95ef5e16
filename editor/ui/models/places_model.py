"""Places found in many letters, grouped by letter, as they come in; for replacing each can be left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject

from editor.core.rows import SearchHit
from editor.ui.models.rows_model import ListedRows


@dataclass
class LetterRow:
    """The head of a letter's places."""

    letter: str
    words: str
    count: int = 0


@dataclass
class PlaceRow:
    """One place; ``new`` is what is to stand there, or None where nothing is to be replaced."""

    hit: SearchHit
    new: str | None = None
    chosen: bool = True


Row = LetterRow | PlaceRow


class PlacesModel(ListedRows[Row]):
    """Heads of letters, each with its places below; ``head`` words a letter when its first place comes."""

    def __init__(self, head: Callable[[str], str], word: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(word, parent)
        self._head = head
        self._last = -1
        """The row of the last head."""
        self.places = 0
        """How many places there are."""
        self.letters = 0
        """In how many letters."""

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._last, self.places, self.letters = [], -1, 0, 0
        self.endResetModel()

    def add(self, found: Sequence[PlaceRow]) -> None:
        """Add places, in the order of the letters, behind those that are there."""
        if not found:
            return
        coming: list[Row] = []
        known = self._last
        last = self.row(known)
        for place in found:
            if not isinstance(last, LetterRow) or last.letter != place.hit.letter:
                last = LetterRow(place.hit.letter, self._head(place.hit.letter))
                self._last = len(self._rows) + len(coming)
                coming.append(last)
                self.letters += 1
            last.count += 1
            coming.append(place)
        self.places += len(found)
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(coming) - 1)
        self._rows += coming
        self.endInsertRows()
        if known >= 0:
            self.dataChanged.emit(self.index(known), self.index(known))

    def rows(self) -> Iterable[Row]:
        """All rows."""
        return tuple(self._rows)

    def chosen(self) -> list[PlaceRow]:
        """The places that are to be replaced."""
        return [row for row in self._rows if isinstance(row, PlaceRow) and row.chosen]

    def first_place(self, number: int) -> PlaceRow | None:
        """The place of a row; of the head of a letter its first one."""
        row = self.row(number + 1) if isinstance(self.row(number), LetterRow) else self.row(number)
        return row if isinstance(row, PlaceRow) else None

    def toggle(self, number: int) -> None:
        """Leave a place out, or take it in again; at the head of a letter all of its places."""
        row = self.row(number)
        places = self.below(number) if isinstance(row, LetterRow) else [row] if isinstance(row, PlaceRow) else []
        on = not all(place.chosen for place in places)
        for place in places:
            place.chosen = on
        first = number
        while first > 0 and not isinstance(self._rows[first], LetterRow):
            first -= 1
        self.dataChanged.emit(self.index(first), self.index(number + (len(places) if number == first else 0)))

    def below(self, number: int) -> list[PlaceRow]:
        """The places of the letter whose head has the number."""
        found: list[PlaceRow] = []
        for row in self._rows[number + 1:]:
            if isinstance(row, LetterRow):
                break
            found.append(row)
        return found
