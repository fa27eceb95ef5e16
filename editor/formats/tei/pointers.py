"""What a pointer of TEI means: an element of this file, one of another file, or an address in the web."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

import regex

from editor.formats.tei.names import local
from editor.formats.xml_reading import Element

_ADDRESS = re.compile(r"[a-z][a-z0-9+.\-]*://[^\s]+\Z", re.IGNORECASE)
_LONGEST = 300
_PATIENCE = 0.05
"""Seconds for the pattern of a prefix, which comes from the file."""
_MOST_PREFIXES = 100


class Pointer(NamedTuple):
    """One pointer: ``name`` is an XML identifier in ``file`` ("" for this one), or ``address`` is given."""

    name: str = ""
    file: str = ""
    address: str = ""


class Prefixes:
    """The prefixes that a header declares (``prefixDef``): ``gnd:11850553X`` for an address of the GND."""

    def __init__(self, root: Element) -> None:
        self._patterns: dict[str, tuple[str, str]] = {}
        for definition in root.iter("{*}prefixDef"):
            ident, replacement = definition.get("ident"), definition.get("replacementPattern")
            if ident and replacement and len(self._patterns) < _MOST_PREFIXES:
                self._patterns.setdefault(ident, (definition.get("matchPattern") or "(.+)", replacement))

    @property
    def none(self) -> bool:
        """Whether none is declared."""
        return not self._patterns

    def expanded(self, pointer: str) -> str:
        """Return the pointer with its prefix replaced; as it is where the prefix is not declared, or does not fit."""
        prefix, colon, rest = pointer.partition(":")
        if not colon or prefix not in self._patterns or len(rest) > _LONGEST:
            return pointer
        pattern, replacement = self._patterns[prefix]
        try:
            found = regex.fullmatch(pattern, rest, timeout=_PATIENCE)
        except (regex.error, TimeoutError):
            return pointer
        if found is None:
            return pointer
        return re.sub(r"\$([0-9])", lambda number: _group(found, int(number.group(1))), replacement)


def _group(found: regex.Match[str], number: int) -> str:
    return (found.group(number) or "") if number <= len(found.groups()) else ""


@lru_cache(maxsize=4096)
def read_pointer(pointer: str) -> Pointer:
    """Return what one pointer means. A word without ``#`` names an element of a file that is not told (a key)."""
    if _ADDRESS.match(pointer):
        return Pointer(address=pointer)
    file, mark, name = pointer.partition("#")
    if not mark:
        return Pointer(name=pointer)
    return Pointer(name=name, file=unquote(file))


def range_of(target: str) -> tuple[str, str] | None:
    """Return the identifiers of a pointer to a range, ``#range(a,b)``, or None."""
    if "range" not in target:
        return None
    found = re.match(r"#?range\(\s*#?([^\s,()]+)\s*,\s*#?([^\s,()]+)\s*\)\Z", target.strip())
    return (found.group(1), found.group(2)) if found else None


def names_of(element: Element, *attributes: str) -> list[str]:
    """Return the identifiers of elements of the same file that the attributes point to."""
    return [pointer[1:] for name in attributes for pointer in (element.get(name) or "").split()
            if pointer.startswith("#")]


def only_points(note: Element) -> bool:
    """Tell whether a ``note`` has no words and points out of its file: to a commentary elsewhere."""
    target = (note.get("target") or "").strip()
    return bool(target) and target[:1] != "#" and not len(note) and not (note.text or "").strip()


def is_empty(element: Element) -> bool:
    """Tell whether an element marks a point of the text: it has no words and is of those that never have."""
    return local(element) in ("lb", "pb", "cb", "gb", "milestone", "anchor", "ptr", "handShift", "space")
