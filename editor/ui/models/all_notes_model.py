"""The notes of the whole project: rows by letter, filtered and sorted in memory, read slice by slice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.core.folding import folded
from editor.core.rows import NoteRow
from editor.ui.kind_signs import note_status_label, series_label
from editor.ui.models.rows_model import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
Key = Callable[["Entry"], Any]


class Entry(NamedTuple):
    """A row with the words by which it is found."""

    row: NoteRow
    said: str


SORTS: dict[str, Key] = {
    "lemma": lambda entry: (not entry.row.lemma, folded(entry.row.lemma)),
    "words": lambda entry: (not entry.row.words, folded(entry.row.words)),
    "series": lambda entry: entry.row.series,
    "status": lambda entry: (not entry.row.status, entry.row.status),
    "changed": lambda entry: (not entry.row.changed, entry.row.anchored or entry.row.series == "head"),
}
"""What the list can be sorted by beside the order of the letters."""


class AllNotesModel(QAbstractListModel):
    """The notes that match a filter, in the order of the letters or in another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: list[str] = []
        self._by_letter: dict[str, list[Entry]] = {}
        self._shown: list[NoteRow] = []
        self._words: tuple[str, ...] = ()
        self._sort = ""
        self._total = 0

    @property
    def total(self) -> int:
        """How many notes are known, filtered or not."""
        return self._total

    def clear(self, order: Iterable[str] = ()) -> None:
        """Forget every note; ``order`` are the letters as they come."""
        self._order = list(order)
        self._by_letter.clear()
        self.apply()

    def set_order(self, order: Iterable[str]) -> None:
        """Say in which order the letters come now; those that are not among them are gone."""
        self._order = list(order)
        known = set(self._order)
        self._by_letter = {letter: rows for letter, rows in self._by_letter.items() if letter in known}

    def take(self, letters: Collection[str], rows: Iterable[NoteRow]) -> None:
        """Take over the notes of these letters as they are now; ``apply`` shows them."""
        for letter in letters:
            self._by_letter.pop(letter, None)
        for row in rows:
            self._by_letter.setdefault(row.letter, []).append(Entry(row, _said(row)))

    def set_filter(self, query: str) -> None:
        """Show only the notes that say all words of the query."""
        self._words = tuple(folded(query).split())
        self.apply()

    def set_sort(self, sort: str) -> None:
        """Sort by a key of ``SORTS``; an empty word is the order of the letters."""
        self._sort = sort
        self.apply()

    def apply(self) -> None:
        """Show what is known now."""
        entries = [entry for letter in self._order for entry in self._by_letter.get(letter, ())]
        self._total = len(entries)
        for word in self._words:
            entries = [entry for entry in entries if word in entry.said]
        if self._sort:
            entries.sort(key=SORTS[self._sort])
        shown = [entry.row for entry in entries]
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def row(self, number: int) -> NoteRow | None:
        """The note in a row of the list, or None."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def row_of(self, note_id: str) -> int:
        """The row of a note, or -1."""
        return next((number for number, row in enumerate(self._shown) if row.id == note_id), -1)

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many notes are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one note is shown as."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Letter {letter}, note {number} on “{lemma}”: {words}").format(
                letter=row.letter_number, number=row.number or "–", lemma=row.lemma, words=row.words)
        return row if role == ROW_ROLE else None


def _said(row: NoteRow) -> str:
    """The words by which a note is found: all that the list shows of it, in the language of the interface."""
    flags = "" if row.anchored or row.series == "head" else "not in the text"
    return folded(" ".join((row.letter_number, row.number, series_label(row.series), note_status_label(row.status),
                            row.lemma, row.words, "lemma changed" if row.changed else "", flags,
                            row.state if row.state != "present" else "")))
