"""Which scans make one letter: proposed from the names of the files, and changed by the editor.

``box3_0012_1r.jpg`` is page 1r of what else begins with ``box3_0012``: a name is a prefix and, behind it, what counts
the pages of one letter: a folio with its side, or a running number. Nothing is ever lost on the way: every change of
a grouping but ``without`` keeps all scans.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from editor.core.pages import PageSide

K = TypeVar("K", bound=Hashable)

_PART = re.compile(r"\d+|\D+")
_TAIL = re.compile(
    r"^(?P<prefix>.*?)(?P<gap>[\s_.\-]*)(?P<word>(?:folio|fol|fo|f|page|pag|pg|p|seite|s|bl|blatt|л|стр)?[\s_.\-]*)"
    r"(?P<number>\d{1,6})(?P<gap2>[\s_.\-]?)(?P<side>r|v|recto|verso|об)?$", re.IGNORECASE)
_WORD = re.compile(r"^(?P<prefix>.*?)(?P<gap>[\s_.\-]+)(?P<word>recto|verso|r|v|address|adresse|cover|envelope|"
                   r"enclosure|encl|anlage)(?P<count>[\s_.\-]?\d{0,3})$", re.IGNORECASE)
_SIDES: dict[str, PageSide] = {
    "r": "recto", "recto": "recto", "v": "verso", "verso": "verso", "об": "verso", "address": "address",
    "adresse": "address", "cover": "cover", "envelope": "cover", "enclosure": "enclosure", "encl": "enclosure",
    "anlage": "enclosure"}
_SHORT = {"recto": "r", "verso": "v"}


class ScanName(NamedTuple):
    """What the name of a scan says: the letter it belongs to, what the page is called, and its side."""

    prefix: str
    label: str
    side: PageSide = ""
    number: int | None = None


class PlacedScan(NamedTuple, Generic[K]):
    """A scan in its place: which it is, what the page is called, and its side."""

    key: K
    label: str = ""
    side: PageSide = ""


class ScanGroup(NamedTuple, Generic[K]):
    """The scans of one letter, in their order."""

    name: str
    pages: tuple[PlacedScan[K], ...] = ()


Grouping = tuple[ScanGroup[K], ...]


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """A key that puts page 10 behind page 9, and numbers in front of words."""
    return [(0, int(part), "") if part.isascii() and part.isdecimal() else (1, 0, part.casefold())
            for part in _PART.findall(name)]


def read_name(name: str) -> ScanName:
    """Return what a file's name, with or without its ending, says of a scan."""
    stem = _stem(name)
    word = _WORD.match(stem)
    if word is not None:
        prefix, said, count = word.group("prefix"), word.group("word").lower(), word.group("count").strip(" _.-")
        inner = _TAIL.match(prefix) if said in ("r", "v", "recto", "verso") else None
        if inner is not None and inner.group("prefix") and not count:
            return ScanName(_trimmed(inner.group("prefix")), f"{int(inner.group('number'))}{said[0]}", _SIDES[said],
                            int(inner.group("number")))
        label = said[0] if said in _SHORT else " ".join(filter(None, (said, count)))
        return ScanName(_trimmed(prefix), label, _SIDES[said])
    tail = _TAIL.match(stem)
    if tail is None:
        return ScanName(_trimmed(stem), "")
    side = (tail.group("side") or "").lower()
    number = int(tail.group("number"))
    return ScanName(_trimmed(tail.group("prefix")), f"{number}{_SHORT.get(side, side)}", _SIDES.get(side, ""), number)


def _stem(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and ending.isalnum() and len(ending) <= 5 and not ending.isdecimal() else name


def _trimmed(prefix: str) -> str:
    return prefix.rstrip(" _.-")


def group(scans: Sequence[tuple[K, str]]) -> Grouping[K]:
    """Return the letters that scans (key, path with slashes) make, proposed from their folders and names.

    Scans of different folders never make one letter. Within a folder, names with the same prefix do; where only a
    running number tells them apart, nothing says where a letter ends, and all are one letter, for the editor to cut.
    """
    folders: dict[str, list[tuple[K, str]]] = {}
    for key, path in sorted(scans, key=lambda scan: natural_key(scan[1])):
        folder, _, name = path.rpartition("/")
        folders.setdefault(folder, []).append((key, name))
    return tuple(one for folder, members in folders.items() for one in _in_folder(folder, members))


def _in_folder(folder: str, members: Iterable[tuple[K, str]]) -> list[ScanGroup[K]]:
    found: dict[str, list[PlacedScan[K]]] = {}
    for key, name in members:
        said = read_name(name)
        found.setdefault(said.prefix, []).append(PlacedScan(key, said.label, said.side))
    title = folder.rpartition("/")[2]
    return [ScanGroup(prefix or title, tuple(pages)) for prefix, pages in found.items()]


# Changing a grouping


def keys_of(grouping: Grouping[K]) -> list[K]:
    """Return all scans in their order."""
    return [page.key for one in grouping for page in one.pages]


def place_of(grouping: Grouping[K], key: K) -> tuple[int, int]:
    """Return in which letter a scan is, and where there. Raises KeyError."""
    for number, one in enumerate(grouping):
        for at, page in enumerate(one.pages):
            if page.key == key:
                return number, at
    raise KeyError(key)


def moved(grouping: Grouping[K], keys: Sequence[K], by: int) -> Grouping[K]:
    """Return the grouping with scans one place up (-1) or down (1): over the edge of a letter into the next one."""
    ordered = [key for key in keys_of(grouping) if key in set(keys)]
    for key in ordered if by < 0 else reversed(ordered):
        grouping = _stepped(grouping, key, by)
    return grouping


def _stepped(grouping: Grouping[K], key: K, by: int) -> Grouping[K]:
    number, at = place_of(grouping, key)
    pages = grouping[number].pages
    if 0 <= at + by < len(pages):
        return put(grouping, [key], number, at + by)
    other = number + by
    if not 0 <= other < len(grouping):
        return grouping
    return put(grouping, [key], other, len(grouping[other].pages) if by < 0 else 0)


def put(grouping: Grouping[K], keys: Sequence[K], number: int, at: int) -> Grouping[K]:
    """Return the grouping with scans in the letter ``number``, from place ``at`` of it as it is without them.

    A letter that loses its last scan goes.
    """
    taken = [page for one in grouping for page in one.pages if page.key in set(keys)]
    rest = [one._replace(pages=tuple(page for page in one.pages if page not in taken)) for one in grouping]
    pages = list(rest[number].pages)
    at = max(0, min(at, len(pages)))
    rest[number] = rest[number]._replace(pages=(*pages[:at], *taken, *pages[at:]))
    return tuple(one for one in rest if one.pages)


def cut(grouping: Grouping[K], key: K, name: str = "") -> Grouping[K]:
    """Return the grouping with a new letter that begins with a scan and has all behind it of its letter."""
    number, at = place_of(grouping, key)
    one = grouping[number]
    if at == 0:
        return grouping
    fresh = name or _fresh_name(grouping, one.name)
    return (*grouping[:number], one._replace(pages=one.pages[:at]), ScanGroup(fresh, one.pages[at:]),
            *grouping[number + 1:])


def _fresh_name(grouping: Grouping[K], name: str) -> str:
    taken = {one.name for one in grouping}
    return next(words for words in (f"{name} ({count})" for count in range(2, len(grouping) + 3))
                if words not in taken)


def joined(grouping: Grouping[K], number: int) -> Grouping[K]:
    """Return the grouping with the letter ``number`` appended to the one before it."""
    if not 0 < number < len(grouping):
        return grouping
    before, one = grouping[number - 1], grouping[number]
    return (*grouping[:number - 1], before._replace(pages=before.pages + one.pages), *grouping[number + 1:])


def without(grouping: Grouping[K], keys: Iterable[K]) -> Grouping[K]:
    """Return the grouping without scans."""
    gone = set(keys)
    return tuple(one for one in (one._replace(pages=tuple(page for page in one.pages if page.key not in gone))
                                 for one in grouping) if one.pages)


def relabelled(grouping: Grouping[K], keys: Iterable[K], *, label: str | None = None,
               side: PageSide | None = None) -> Grouping[K]:
    """Return the grouping with another label or side for scans."""
    meant = set(keys)

    def changed(page: PlacedScan[K]) -> PlacedScan[K]:
        if page.key not in meant:
            return page
        return page._replace(label=page.label if label is None else label, side=page.side if side is None else side)

    return _each(grouping, changed)


def renamed(grouping: Grouping[K], number: int, name: str) -> Grouping[K]:
    """Return the grouping with another name for a letter."""
    return tuple(one._replace(name=name) if at == number else one for at, one in enumerate(grouping))


def _each(grouping: Grouping[K], change: Callable[[PlacedScan[K]], PlacedScan[K]]) -> Grouping[K]:
    return tuple(one._replace(pages=tuple(change(page) for page in one.pages)) for one in grouping)
