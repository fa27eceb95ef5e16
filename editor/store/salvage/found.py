"""The rows of a damaged project sorted into its tables: by the way from the root of each, else by what they look like.

What is found is not believed here: ``proofs`` holds it against the ids of revisions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from editor.store.salvage.pages import Bytes, PageFile, Row, Value, owners, page_files, page_sizes

Tick = Callable[[int, int], object]
"""Told how many of how many are done. What it raises ends the work."""
_TICK_EVERY = 64

NUMBERED: dict[str, str] = {
    "state": "n i D j", "editor": "n t", "changeset": "n E t t u i t j i i i", "object": "n E i j j i",
    "attribute_set": "n t", "revision": "n D i j i j a", "revision_text": "n i u u", "text": "n i u u",
    "letter_index": "n i t t t t u t u u t t t i i j t", "image": "D t b", "source": "n E t t t t t t t i",
    "received": "n i",
}
"""Tables whose rows have numbers, and what stands in their columns: n nothing (the number of the row), i a number,
t text, b bytes, D 32 and E 16 bytes, a anything; j and u: a number or text, or nothing."""
KEYED: dict[str, str] = {
    "meta": "t t", "changeset_letter": "i i", "revision_parent": "i i", "mention": "i i",
    "displacement": "i i i i i i u", "placement": "i i i i i i u", "annotation": "i i i i i u", "incoming": "i i i",
    "incoming_position": "i i i i i i u",
    "sqlite_autoindex_object_1": "E i", "object_letter": "j i", "letter_changesets": "i i",
    "sqlite_autoindex_image_1": "D i", "sqlite_autoindex_source_1": "E i", "sqlite_autoindex_editor_1": "t i",
    "sqlite_autoindex_attribute_set_1": "t i",
}
"""The same of tables without numbers of rows, and of indices."""

_FITS: dict[str, Callable[[Value], bool]] = {
    "n": lambda value: value is None,
    "i": lambda value: isinstance(value, int),
    "j": lambda value: value is None or isinstance(value, int),
    "t": lambda value: isinstance(value, str),
    "u": lambda value: value is None or isinstance(value, str),
    "b": lambda value: isinstance(value, bytes),
    "D": lambda value: isinstance(value, bytes) and len(value) == 32,
    "E": lambda value: isinstance(value, bytes) and len(value) == 16,
    "a": lambda value: value is None or isinstance(value, str | bytes),
}
_SCHEMA = "t t t i u"
"""A row of the list of tables."""
_SHORT = 3
"""Columns of rows that look like those of other tables, as the word index has them."""


class Found(NamedTuple):
    """All rows that could be read, by table. ``unsure`` names tables with rows that may be those of another one."""

    rows: dict[str, list[Row]]
    unsure: frozenset[str]
    pages: int
    unreadable: int
    """Pages of rows in which something could not be read."""

    def of(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        return self.rows.get(table, [])


def find(data: Bytes, tick: Tick | None = None) -> Found:
    """Read every row of a file whose header need not be sound."""
    tick = tick or (lambda _done, _all: None)
    return max((_read(page_files(data, size), tick) for size in page_sizes(data)),
               key=lambda found: len(found.of("revision")))


def rowless(data: Bytes) -> Iterator[bytes]:
    """Yield the bytes of pages of which nothing or not everything could be read; not those that hold nothing."""
    files = page_files(data, page_sizes(data)[0])
    for pages in files:
        for number in range(1, pages.count + 1):
            for _ in pages.rows(number):
                pass
    for number in range(1, files[0].count + 1):
        if not any(_is_read(pages, number) for pages in files) and any(files[0].page(number)):
            yield files[0].page(number)


def _is_read(pages: PageFile, number: int) -> bool:
    return number in pages.chained or (pages.kind(number) != 0 and number not in pages.unreadable)


def _read(files: list[PageFile], tick: Tick) -> Found:
    roots = {name: root for pages in reversed(files) for name, root in _roots(pages).items()}
    rows: dict[str, list[Row]] = defaultdict(list)
    unsure: set[str] = set()
    for place, pages in enumerate(files):
        known = owners(pages, roots)
        for number in range(1, pages.count + 1):
            if number % _TICK_EVERY == 1:
                tick(place * pages.count + number - 1, len(files) * pages.count)
            for row in pages.rows(number):
                names = _tables(row, known.get(number))
                if len(names) > 1:
                    unsure.update(names)
                for name in names:
                    rows[name].append(row)
    unreadable = set[int].intersection(*(pages.unreadable - pages.chained for pages in files))
    return Found(dict(rows), frozenset(unsure), files[0].count, len(unreadable))


def _roots(pages: PageFile) -> dict[str, int]:
    """The first pages of the tables, from the list of tables; it has the first page, and what follows on that."""
    waiting, seen = [1], set[int]()
    found: dict[str, int] = {}
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        waiting += pages.children(number)
        for row in pages.rows(number):
            if row.key is not None and _looks_like(row, _SCHEMA):
                name, root = row.values[1], row.values[3]
                if isinstance(name, str) and isinstance(root, int):
                    found[name] = root
    return found


def _tables(row: Row, owner: str | None) -> list[str]:
    """The tables that a row may be one of: that to which its page belongs, if it looks like one of its rows."""
    shapes = KEYED if row.key is None else NUMBERED
    if owner in shapes and _looks_like(row, shapes[owner]):
        return [owner]
    if owner is not None and owner not in shapes and len(row.values) <= _SHORT:
        return []
    return [name for name, shape in shapes.items() if _looks_like(row, shape)]


def _looks_like(row: Row, shape: str) -> bool:
    return 2 * len(row.values) == len(shape) + 1 and all(
        _FITS[column](value) for column, value in zip(shape[::2], row.values, strict=True))


def by_key(rows: Iterable[Row]) -> dict[int, list[tuple[Value, ...]]]:
    """Return rows by their numbers: several have one where a page was copied over another."""
    found: dict[int, list[tuple[Value, ...]]] = {}
    for row in rows:
        if row.key is not None and row.values not in found.setdefault(row.key, []):
            found[row.key].append(row.values)
    return found
