"""The list of letters: rows are read in windows as they come into view, so 100,000 letters open at once.

In the project's own sequence, unfiltered, a window is asked for by its place. Otherwise the keys of all letters are
read in their order, which is quick, and windows of rows are asked for by key.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from editor.core.record import replace
from editor.ui.letter_words import folded_word, letter_line, section_line
from editor.ui.models.sections import Section, Sections

if TYPE_CHECKING:
    from editor.core.operations import Changed
    from editor.core.rows import LetterRow
    from editor.store.session import ProjectSession

WINDOW = 128
"""Rows read at a time."""

KEPT = 24
"""Windows kept; older ones are read again when they come back into view."""

MIME = "application/x-letterbook-letters"
"""Letters that are dragged to another place of the list."""

DRIFTING = ("status", "notes", "mentions", "problems")
"""What a list can be sorted or grouped by that changes without the letter's own record being written."""

Index = QModelIndex | QPersistentModelIndex


class LetterRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    SECTION = Qt.ItemDataRole.UserRole + 3


class Arrangement(NamedTuple):
    """What is listed, in which order, and under which headings."""

    where: str = ""
    sort: str = "order"
    group: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it is the whole project in its own sequence."""
        return self == Arrangement()


class LettersModel(QAbstractListModel):
    """The letters of the project that match a filter, sorted, under headings where they are grouped."""

    dropped = Signal(list, int)
    """Letters (ids) were dropped in front of the letter that has this place in the list, counted from 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: ProjectSession | None = None
        self._arranged = Arrangement()
        self._keys: list[int] | None = None
        """The keys of the letters in their order; None where windows are asked for by their place."""
        self._sections = Sections(0)
        self._windows: OrderedDict[int, list[LetterRow]] = OrderedDict()
        self._counts: dict[str, int] = {}
        """How many problems letters had when they were last counted."""

    # --- what is listed

    def set_session(self, session: ProjectSession | None) -> None:
        """Show the letters of another project, or none; the order stays, the filter does not."""
        self.beginResetModel()
        self._counts.clear()
        self._session, self._arranged = session, self._arranged._replace(where="")
        self._take(self._read(self._arranged), ())
        self.endResetModel()

    def set_filter(self, where: str) -> None:
        """Show only the letters that match a query.

        Raises:
            LetterbookError: the query cannot be read; the list stays as it was.
        """
        self.arrange(self._arranged._replace(where=where))

    def arrange(self, arranged: Arrangement) -> None:
        """Choose, sort and group the letters.

        Raises:
            LetterbookError: the query cannot be read; the list stays as it was.
        """
        if arranged == self._arranged:
            return
        found = self._read(arranged)
        self.beginResetModel()
        folded = self._sections.folded if arranged.group == self._arranged.group else ()
        self._arranged = arranged
        self._take(found, folded)
        self.endResetModel()

    @property
    def where(self) -> str:
        """The filter in force."""
        return self._arranged.where

    @property
    def arranged(self) -> Arrangement:
        """What is listed, and how."""
        return self._arranged

    def _read(self, arranged: Arrangement) -> int | list[tuple[int, str]]:
        """The number of letters, or the keys of all in their order with their groups."""
        if self._session is None:
            return 0
        if arranged.is_plain:
            return self._session.count()
        return self._session.letter_keys(arranged.where, arranged.sort, arranged.group)

    def _take(self, found: int | list[tuple[int, str]], folded: Iterable[str]) -> None:
        self._windows.clear()
        if isinstance(found, int):
            self._keys, self._sections = None, Sections(found)
            return
        self._keys = [key for key, _ in found]
        names = [name for _, name in found] if self._arranged.group else None
        self._sections = Sections(len(found), names, folded)

    def total(self) -> int:
        """How many letters the project has, filtered or not."""
        return self._session.count() if self._session is not None else 0

    def shown(self) -> int:
        """How many letters match the filter, in folded sections too."""
        if self._keys is not None:
            return len(self._keys)
        return len(self._sections)

    # --- following the project

    def follow(self, changed: Changed) -> None:
        """Show what a committed step did to the letters listed."""
        if self._session is None or not changed.letters:
            return
        records = changed.letters & (changed.created | changed.updated | changed.deleted)
        if records - changed.updated or (records and self._keys is not None) or self._drifts():
            if self._read_anew():
                return
            records = changed.letters
        for window, rows in list(self._windows.items()):
            # With a record its place may have changed, and with it what is in any window.
            if records or any(row.id in changed.letters for row in rows):
                self._reread(window, rows)

    def _drifts(self) -> bool:
        arranged = self._arranged
        return bool(arranged.where) or arranged.group in DRIFTING or arranged.sort.lstrip("-") in DRIFTING

    def _read_anew(self) -> bool:
        """Read which letters are listed; return whether they are others, or stand elsewhere."""
        found = self._read(self._arranged)
        if isinstance(found, int):
            same = found == len(self._sections)
        else:
            same = [key for key, _ in found] == self._keys and not self._arranged.group
        if not same:
            self.beginResetModel()
            self._take(found, self._sections.folded)
            self.endResetModel()
        return not same

    def read_again(self) -> None:
        """Read the windows in view again: letters were counted that no step of the history has touched."""
        for window, rows in list(self._windows.items()):
            if any(row.problems < 0 for row in rows):
                self._reread(window, rows)

    def _reread(self, window: int, before: list[LetterRow]) -> None:
        del self._windows[window]
        after = self._window(window)
        for offset, row in enumerate(after):
            if offset >= len(before) or before[offset] != row:
                index = self.index(self._sections.row_of(window * WINDOW + offset))
                if index.isValid():
                    self.dataChanged.emit(index, index)

    def _window(self, number: int) -> list[LetterRow]:
        rows = self._windows.get(number)
        if rows is None:
            assert self._session is not None
            first = number * WINDOW
            if self._keys is None:
                rows = list(self._session.rows(offset=first, limit=WINDOW, counted=False))
            else:
                rows = list(self._session.rows_of(self._keys[first:first + WINDOW]))
            self._windows[number] = rows
            self._counts.update((row.id, row.problems) for row in rows if row.problems >= 0)
            while len(self._windows) > KEPT:
                self._windows.popitem(last=False)
        self._windows.move_to_end(number)
        return rows

    # --- rows

    def row_at(self, row: int) -> LetterRow | None:
        """The letter in a row of the list; None for a heading.

        Until its problems are counted anew it has as many as before: a number that went and came would be restless.
        """
        item = self._sections.item(row)
        if self._session is None or item is None:
            return None
        rows = self._window(item // WINDOW)
        found = rows[item % WINDOW] if item % WINDOW < len(rows) else None
        if found is None or found.problems >= 0:
            return found
        return replace(found, problems=self._counts.get(found.id, found.problems))

    def section_at(self, row: int) -> Section | None:
        """The section whose heading the row is, or None."""
        return self._sections.heading(row)

    def heading_row(self, row: int) -> int:
        """The row of the heading above a row; -1 where there is none."""
        return self._sections.heading_row(row)

    def fold(self, row: int, *, folded: bool) -> None:
        """Show the heading in a row alone, or what is under it again."""
        section = self._sections.heading(row)
        if section is None or section.folded == folded:
            return
        if folded:
            self.beginRemoveRows(QModelIndex(), row + 1, row + section.size)
        else:
            self.beginInsertRows(QModelIndex(), row + 1, row + section.size)
        self._sections.fold(section.name, folded=folded)
        self.endRemoveRows() if folded else self.endInsertRows()
        self.dataChanged.emit(self.index(row), self.index(row))

    def ids_in(self, rows: Iterable[int]) -> list[str]:
        """The letters in some rows, in the order of the list."""
        found = (self.row_at(row) for row in sorted(rows))
        return [row.id for row in found if row is not None]

    def index_of(self, letter_id: str) -> QModelIndex:
        """Where a letter stands in the list; an invalid index where it does not, or its section is folded."""
        if self._session is None or not letter_id:
            return QModelIndex()
        if not self._windows and len(self._sections):
            self._window(0)  # a project opens at its first letter: no need to read the names of all
        for window, rows in self._windows.items():
            for offset, row in enumerate(rows):
                if row.id == letter_id:
                    return self._at(window * WINDOW + offset)
        key = self._session.letter_key(letter_id)
        keys = self._keys if self._keys is not None else [found for found, _ in self._session.letter_keys()]
        try:
            return self._at(keys.index(-1 if key is None else key))
        except ValueError:
            return QModelIndex()

    def _at(self, item: int) -> QModelIndex:
        row = self._sections.row_of(item)
        return self.index(row) if row >= 0 else QModelIndex()

    # --- QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._sections)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Letters can be dragged where the list is the project's own sequence."""
        flags = super().flags(index)
        if not self._arranged.is_plain:
            return flags
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one row is shown as: one line for readers of the screen, the row itself for the delegate."""
        if not index.isValid():
            return None
        section = self._sections.heading(index.row())
        if section is not None:
            return self._of_section(section, role)
        row = self.row_at(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return letter_line(row)
        return {LetterRole.ROW: row, LetterRole.ID: row.id}.get(role)  # pyright: ignore[reportCallIssue,reportArgumentType]

    def _of_section(self, section: Section, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return section_line(section, self._arranged.group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{section_line(section, self._arranged.group)}, {folded_word(section)}"
        return (section, self._arranged.group) if role == LetterRole.SECTION else None

    # --- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Letters move; they are not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The identities of the letters that are dragged."""
        data = QMimeData()
        data.setData(MIME, "\n".join(self.ids_in({index.row() for index in indexes})).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's own signature
        """Say where the letters are to go; the project moves them, not the view."""
        if not data.hasFormat(MIME) or not self._arranged.is_plain:
            return False
        letters = bytes(data.data(MIME).data()).decode().split("\n")
        place = row if row >= 0 else parent.row() if parent.isValid() else self.shown()
        self.dropped.emit(letters, place)
        return False  # nothing is to be removed at the old place: the list follows the project
