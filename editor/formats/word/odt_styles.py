"""What the styles of an OpenDocument text say of its words (OpenDocument 1.3, part 3, 16 and 20)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from editor.formats.word.docx_styles import HIDDEN
from editor.formats.word.flow import Mark
from editor.formats.word.names import attribute, child, descendants, name_of
from editor.formats.xml_reading import Element

_LONGEST_CHAIN = 12
_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
_HEADING = re.compile(r"heading ([0-9])\Z")
_BOLD = 600
_SPACED = 1.0
"""Points between letters from which words are spaced out."""


class Style(NamedTuple):
    """A style by what of it is of use; ``own`` tells whether it only keeps what was done by hand at a place."""

    name: str
    parent: str | None
    properties: Element | None
    own: bool


class OdtStyles:
    """The styles of a document, by family and name."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._styles: dict[tuple[str, str], Style] = {}
        self._numbering: set[str] = set()
        self.language = ""
        for root in roots:
            for group in descendants(root, "office:styles", "office:automatic-styles"):
                for one in group:
                    self._add(one, own=name_of(group) == "office:automatic-styles")

    def _add(self, one: Element, *, own: bool) -> None:
        kind = name_of(one)
        name = attribute(one, "name") or ""
        properties = child(one, "style:text-properties")
        if kind == "style:style":
            shown = attribute(one, "display-name") or _ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)
            self._styles[attribute(one, "family") or "", name] = Style(
                shown, attribute(one, "parent-style-name"), properties, own)
        elif kind == "style:default-style" and attribute(one, "family") == "paragraph" and properties is not None:
            self.language = _language(properties)
        elif kind == "text:list-style" and any(
                name_of(level) == "text:list-level-style-number" and attribute(level, "level") == "1" for level in one):
            self._numbering.add(name)

    def name(self, family: str, key: str | None) -> str:
        """Return the name of the style that users chose; "" for the ordinary one."""
        found = next((style.name for style in self._chain(family, key) if not style.own), "")
        return "" if found.lower() in ("standard", "default paragraph style", "default paragraph font") else found

    def level(self, key: str | None) -> int | None:
        """Return the level of a heading that its style says, 0 for a title; None for what is neither."""
        for style in self._chain("paragraph", key):
            name = style.name.lower()
            if name == "title":
                return 0
            if (found := _HEADING.match(name)) is not None:
                return int(found[1])
        return None

    def counts(self, key: str | None) -> bool:
        """Tell whether the items of a list have numbers."""
        return key in self._numbering

    def marks(self, family: str, key: str | None, *, by_hand: bool = False) -> tuple[frozenset[Mark], str]:
        """Return how words are set off, and their language; ``by_hand``: only what was done beside a named style."""
        said: dict[str, Mark | None] = {}
        language = ""
        for style in reversed(list(self._chain(family, key))):
            if style.properties is not None and (style.own or not by_hand):
                said.update(_said(style.properties))
                language = _language(style.properties) or language
        return frozenset(mark for mark in said.values() if mark is not None), language

    def _chain(self, family: str, key: str | None) -> Iterable[Style]:
        for _ in range(_LONGEST_CHAIN):
            found = self._styles.get((family, key or ""))
            if found is None:
                return
            yield found
            key = found.parent


def _language(properties: Element) -> str:
    language = attribute(properties, "language") or ""
    return "" if language in ("none", "zxx") else language


def _said(properties: Element) -> dict[str, Mark | None]:
    """What text properties say, by the property; None for what they take back."""
    said: dict[str, Mark | None] = {}
    for key, given in properties.attrib.items():
        name, value = str(key).rpartition("}")[2], str(given)
        match name:
            case "font-style":
                said[name] = Mark("emphasis", "italic") if value in ("italic", "oblique") else None
            case "font-weight":
                heavy = value == "bold" or (value.isdigit() and int(value) >= _BOLD)
                said[name] = Mark("emphasis", "bold") if heavy else None
            case "font-variant":
                said[name] = Mark("emphasis", "small capitals") if value == "small-caps" else None
            case "text-transform":
                said[name] = Mark("emphasis", "capitals") if value == "uppercase" else None
            case "text-line-through-style":
                said[name] = Mark("deletion") if value != "none" else None
            case "text-underline-style":
                twice = attribute(properties, "text-underline-type") == "double"
                said[name] = None if value == "none" else Mark(
                    "emphasis", "double underlined" if twice else "underlined")
            case "text-position":
                said[name] = _position(value)
            case "letter-spacing":
                said[name] = Mark("emphasis", "spaced") if _points(value) >= _SPACED else None
            case "display":
                said[name] = HIDDEN if value == "none" else None
            case _:
                pass
    return said


def _position(value: str) -> Mark | None:
    if value.startswith("super"):
        return Mark("emphasis", "superscript")
    if value.startswith("sub"):
        return Mark("emphasis", "subscript")
    number = value.split("%")[0].strip()
    if number in ("0", "") or not number.lstrip("-").isdigit():
        return None
    return Mark("emphasis", "subscript" if number.startswith("-") else "superscript")


def _points(value: str) -> float:
    """Return a length in points; 0 for what is no length."""
    for unit, size in (("pt", 1.0), ("cm", 28.35), ("mm", 2.835), ("in", 72.0)):
        if value.endswith(unit):
            try:
                return float(value.removesuffix(unit)) * size
            except ValueError:
                return 0.0
    return 0.0
