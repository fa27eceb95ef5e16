"""Rows from the pages of a SQLite file, page by page (https://www.sqlite.org/fileformat2.html).

SQLite reads a table from its root: where one page on the way is damaged, it does not come to those behind it, and where
the list of tables is damaged, to none. Here every page that holds rows is read by itself, wherever it hangs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from mmap import mmap
from typing import NamedTuple

from editor.store.connection import LARGEST_VALUE
from editor.store.schema import PAGE_BYTES

Value = int | float | str | bytes | None

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_KINDS = frozenset((TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER))
_FIRST_HEADER = 100
"""Bytes of the header of the file, before that of the first page."""
_MOST_COLUMNS = 64
"""More than any table of ours has."""
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class Row(NamedTuple):
    """What a cell holds. ``key`` is its number in a table of numbered rows; None in an index or a table without."""

    page: int
    key: int | None
    values: tuple[Value, ...]


class DamagedCellError(ValueError):
    """A cell or page that holds nothing that can be read."""


Bytes = bytes | mmap
"""The bytes of a file, in memory or mapped."""


class PageFile:
    """The pages of one file. What a page cannot tell is counted in ``unreadable`` and left out.

    ``offset`` is by how many bytes the pages stand behind their places, where some came into the file, or in front of
    them, where some were lost.
    """

    def __init__(self, data: Bytes, size: int, offset: int = 0) -> None:
        self._data = data
        self.size = size
        self._offset = offset
        self.count = len(data) // size + (len(data) % size > 0)
        """Pages, the last of which may be cut off."""
        self.unreadable: set[int] = set()
        """Numbers of pages of rows in which something could not be read."""
        self.chained: set[int] = set()
        """Pages on which long values go on: known once the rows are read."""

    def page(self, number: int) -> bytes:
        """Return a page by its number, from 1; one beyond the end is empty."""
        start = (number - 1) * self.size + self._offset
        return self._data[start:start + self.size] if number > 0 and start >= 0 else b""

    def kind(self, number: int) -> int:
        """Return the kind of page, 0 where it is none that holds rows or leads to some."""
        page, at = self.page(number), _start(number)
        return page[at] if len(page) > at + 8 and page[at] in _KINDS else 0

    def children(self, number: int) -> list[int]:
        """Return the pages to which an inner page leads."""
        page, at = self.page(number), _start(number)
        if self.kind(number) not in (TABLE_INNER, INDEX_INNER) or len(page) < at + 12:
            return []
        found = [_u32(page, at + 8)]
        found += [_u32(page, cell) for cell in self._cells(number) if cell + 4 <= len(page)]
        return [child for child in found if 1 < child <= self.count]

    def _cells(self, number: int) -> list[int]:
        """Where the cells of a page begin, as far as these are places in it."""
        page, at = self.page(number), _start(number)
        first = at + (12 if page[at] in (TABLE_INNER, INDEX_INNER) else 8)
        count = min(int.from_bytes(page[at + 3:at + 5]), (len(page) - first) // 2)
        places = struct.unpack_from(f">{count}H", page, first) if count > 0 else ()
        return [place for place in places if first <= place < len(page)]

    def rows(self, number: int) -> Iterator[Row]:
        """Yield the rows of a page: of a leaf, or of an inner page of an index, which holds some itself."""
        kind = self.kind(number)
        if kind in (0, TABLE_INNER):
            return
        page = self.page(number)
        declared = int.from_bytes(page[_start(number) + 3:_start(number) + 5])
        cells = self._cells(number)
        if len(cells) != declared:
            self.unreadable.add(number)
        for place in cells:
            try:
                yield self._row(number, page, kind, place)
            except (DamagedCellError, IndexError, struct.error, UnicodeDecodeError):
                self.unreadable.add(number)

    def _row(self, number: int, page: bytes, kind: int, place: int) -> Row:
        if kind == INDEX_INNER:
            place += 4
        length, place = _varint(page, place)
        key: int | None = None
        if kind == TABLE_LEAF:
            key, place = _varint(page, place)
            key -= (key >> 63) << 64
        return Row(number, key, _record(self._payload(page, place, length, in_table=kind == TABLE_LEAF)))

    def _payload(self, page: bytes, place: int, length: int, *, in_table: bool) -> bytes:
        """The bytes of a row: those in the page, and those on the pages on which it goes on."""
        if not 1 <= length <= min(LARGEST_VALUE, len(self._data)):
            raise DamagedCellError
        usable = self.size
        most = usable - 35 if in_table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return _taken(page, place, length)
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        parts = [_taken(page, place, here)]
        left, following = length - here, _u32(page, place + here)
        chain: list[int] = []
        while left > 0:
            if not 1 < following <= self.count or len(chain) > self.count:
                raise DamagedCellError
            chain.append(following)
            more = self.page(following)
            parts.append(_taken(more, 4, min(left, usable - 4)))
            left -= len(parts[-1])
            following = _u32(more, 0)
        self.chained.update(chain)
        return b"".join(parts)


def page_sizes(data: Bytes) -> tuple[int, ...]:
    """Return the sizes of pages that a file may have: what its header says, if that can be, and ours."""
    said = int.from_bytes(data[16:18])
    said = 65536 if said == 1 else said
    possible = 512 <= said <= 65536 and said & (said - 1) == 0
    return (said, PAGE_BYTES) if possible and said != PAGE_BYTES else (PAGE_BYTES,)


def page_files(data: Bytes, size: int) -> list[PageFile]:
    """Return the pages at their places, and where the file is not a number of whole pages also where they would stand
    if bytes had come in or been lost before them."""
    over = len(data) % size
    return [PageFile(data, size, offset) for offset in ((0, over, over - size) if over else (0,))]


def owners(pages: PageFile, roots: Mapping[str, int]) -> dict[int, str]:
    """Return to which table each page belongs, as far as the way from its root can be gone."""
    found: dict[int, str] = {}
    for name, root in roots.items():
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number not in found and 1 < number <= pages.count:
                found[number] = name
                waiting += pages.children(number)
    return found


def _start(number: int) -> int:
    return _FIRST_HEADER if number == 1 else 0


def _u32(page: bytes, at: int) -> int:
    return int.from_bytes(_taken(page, at, 4))


def _taken(page: bytes, at: int, length: int) -> bytes:
    part = page[at:at + length]
    if len(part) != length:
        raise DamagedCellError
    return part


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for index in range(8):
        byte = data[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return value << 8 | data[at + 8], at + 9


def _record(data: bytes) -> tuple[Value, ...]:
    """The values of a row; raises where what its head says is not what follows."""
    head, at = _varint(data, 0)
    if head > len(data):
        raise DamagedCellError
    types: list[int] = []
    while at < head:
        kind, at = _varint(data, at)
        types.append(kind)
    if at != head or len(types) > _MOST_COLUMNS:
        raise DamagedCellError
    values: list[Value] = []
    for kind in types:
        value, at = _value(data, kind, at)
        values.append(value)
    if at != len(data):
        raise DamagedCellError
    return tuple(values)


def _value(data: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in (10, 11):
        raise DamagedCellError
    length = 8 if kind == 7 else _WIDTHS[kind] if kind < 7 else (kind - 12) // 2
    part, end = data[at:at + length], at + length
    if len(part) != length:
        raise DamagedCellError
    if kind < 7:
        return int.from_bytes(part, signed=True), end
    if kind == 7:
        return struct.unpack(">d", part)[0], end
    return (part.decode() if kind % 2 else part), end
