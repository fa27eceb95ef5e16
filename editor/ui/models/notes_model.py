"""The notes of the letter shown, in their order, with their computed numbers and lemmas."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.core.note_rows import note_rows
from editor.core.snapshot import LetterSnapshot

Index = QModelIndex | QPersistentModelIndex


class NoteRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class NoteItem(NamedTuple):
    """One note as listed. ``anchored`` tells whether its number stands in a text, ``guessed`` that no lemma was
    chosen and the words in front of the number stand for it, ``changed`` that its words are others now."""

    id: str
    number: str
    series: str
    state: str
    lemma: str
    body: str
    anchored: bool
    status: str = ""
    guessed: bool = False
    changed: bool = False


def items_of(snapshot: LetterSnapshot) -> list[NoteItem]:
    """Return the notes of the letter as the panel lists them."""
    bodies = {note.note.id: note.body.text.content for note in snapshot.notes}
    return [NoteItem(id=row.id, number=row.number, series=row.series, state=row.state, lemma=row.lemma,
                     body=bodies[row.id], anchored=row.anchored, status=row.status, guessed=row.guessed,
                     changed=row.changed) for row in note_rows(snapshot)]


class NotesModel(QAbstractListModel):
    """A list of ``NoteItem``; ``show`` moves from one state to the next by the notes' ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[NoteItem] = []

    def show(self, items: list[NoteItem]) -> None:
        """Show these notes: the ones that stay keep their place in the view and their selection."""
        wanted = {item.id for item in items}
        for row in range(len(self._items) - 1, -1, -1):
            if self._items[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._items[row]
                self.endRemoveRows()
        for row, item in enumerate(items):
            self._place(row, item)

    def _place(self, row: int, item: NoteItem) -> None:
        here = self.item(row)
        at = row if here is not None and here.id == item.id else self.row_of(item.id)
        if at < 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._items.insert(row, item)
            self.endInsertRows()
            return
        if at != row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._items.insert(row, self._items.pop(at))
            self.endMoveRows()
        if self._items[row] != item:
            self._items[row] = item
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def row_of(self, note_id: str) -> int:
        """The row of a note, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == note_id), -1)

    def item(self, row: int) -> NoteItem | None:
        """The note in a row, or None."""
        return self._items[row] if 0 <= row < len(self._items) else None

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many notes the letter has."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one note is shown as."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.number} {item.body}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("Note {number} on “{lemma}”: {body}").format(
                number=item.number, lemma=item.lemma, body=item.body or self.tr("no text"))
            return said + (self.tr(" (lemma changed)") if item.changed else "")
        if role == NoteRole.ITEM:
            return item
        if role == NoteRole.ID:
            return item.id
        return None
