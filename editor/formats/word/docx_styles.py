"""What the styles and lists of a Word document say of its words (ECMA-376, part 1, 17.7 and 17.9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from editor.formats.word.flow import Mark
from editor.formats.word.names import attribute, child, name_of, value_of
from editor.formats.xml_reading import Element

_OFF = frozenset({"0", "false", "off", "none"})
_LONGEST_CHAIN = 12
"""Styles that may be based on one another; a circle ends there."""
_SPACED = 20
"""Twentieths of a point between letters from which words are spaced out."""
_FLAGS: Mapping[str, Mark] = {
    "w:i": Mark("emphasis", "italic"), "w:b": Mark("emphasis", "bold"), "w:caps": Mark("emphasis", "capitals"),
    "w:smallCaps": Mark("emphasis", "small capitals"), "w:strike": Mark("deletion"), "w:dstrike": Mark("deletion"),
}
HIDDEN = Mark("hidden")
"""Words that are not shown; no mark of ours."""


class Style(NamedTuple):
    """A style by what of it is of use."""

    name: str
    based_on: str | None
    properties: Element | None
    paragraph: Element | None


class Styles:
    """The styles of a document by their identifiers."""

    def __init__(self, root: Element | None, numbering: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._ordered = frozenset(_ordered(numbering))
        self.default_paragraph = ""
        self.language = ""
        for one in root if root is not None else ():
            if name_of(one) == "w:style" and (key := attribute(one, "styleId")):
                self._styles[key] = Style(value_of(one, "w:name") or key, value_of(one, "w:basedOn"),
                                          child(one, "w:rPr"), child(one, "w:pPr"))
                if attribute(one, "type") == "paragraph" and attribute(one, "default") in ("1", "true"):
                    self.default_paragraph = key
            elif name_of(one) == "w:docDefaults":
                self.language = value_of(child(child(one, "w:rPrDefault"), "w:rPr"), "w:lang") or ""

    def name(self, key: str) -> str:
        """Return the name of a style as users see it; "" for the ordinary style of paragraphs."""
        if not key or key == self.default_paragraph:
            return ""
        found = self._styles.get(key)
        name = found.name if found is not None else key
        return "" if name.lower() == "normal" else name

    def marks(self, properties: Element | None) -> frozenset[Mark]:
        """Return how the words of a run are set off: by their character style, and by what is said beside it."""
        said: dict[str, Mark | None] = {}
        key = value_of(properties, "w:rStyle")
        for style in reversed(list(self._chain(key))):
            said.update(_said(style.properties))
        said.update(_said(properties))
        return frozenset(mark for mark in said.values() if mark is not None)

    def level(self, properties: Element | None) -> int | None:
        """Return the level of a heading, 1 to 9, 0 for a title; None for what is neither."""
        for source in (properties, *(style.paragraph for style in self._chain(value_of(properties, "w:pStyle")))):
            outline = value_of(source, "w:outlineLvl")
            if outline is not None and outline.isdigit():
                return int(outline) + 1 if int(outline) < 9 else None
        for style in self._chain(value_of(properties, "w:pStyle")):
            name = style.name.lower()
            if name == "title":
                return 0
            if name.startswith("heading ") and name[8:].isdigit():
                return min(int(name[8:]), 9)
        return None

    def list_tag(self, properties: Element | None) -> str | None:
        """Return "li" or "oli" for an item of a list; None for what is none."""
        for source in (properties, *(style.paragraph for style in self._chain(value_of(properties, "w:pStyle")))):
            number = value_of(child(source, "w:numPr"), "w:numId")
            if number is not None:
                return None if number == "0" else "oli" if number in self._ordered else "li"
        return None

    def _chain(self, key: str | None) -> Iterable[Style]:
        for _ in range(_LONGEST_CHAIN):
            found = self._styles.get(key or "")
            if found is None:
                return
            yield found
            key = found.based_on


def _said(properties: Element | None) -> dict[str, Mark | None]:
    """What run properties say, by the property; None for what they take back."""
    said: dict[str, Mark | None] = {}
    for one in properties if properties is not None else ():
        name, value = name_of(one), attribute(one, "val")
        if name in _FLAGS:
            said[name] = None if value in _OFF else _FLAGS[name]
        elif name == "w:vanish":
            said[name] = None if value in _OFF else HIDDEN
        elif name == "w:u":
            said[name] = None if value in _OFF else Mark(
                "emphasis", "double underlined" if value and "ouble" in value else "underlined")
        elif name == "w:vertAlign":
            said[name] = {"superscript": Mark("emphasis", "superscript"),
                          "subscript": Mark("emphasis", "subscript")}.get(value or "")
        elif name == "w:spacing" and value is not None:
            wide = value.lstrip("-").isdigit() and int(value) >= _SPACED
            said[name] = Mark("emphasis", "spaced") if wide else None
    return said


def _ordered(numbering: Element | None) -> Iterable[str]:
    """The lists whose first level counts."""
    counting: set[str] = set()
    for one in numbering if numbering is not None else ():
        if name_of(one) == "w:abstractNum":
            style = value_of(child(one, "w:lvl"), "w:numFmt") or "decimal"
            if style not in ("bullet", "none"):
                counting.add(attribute(one, "abstractNumId") or "")
    for one in numbering if numbering is not None else ():
        if name_of(one) == "w:num" and value_of(one, "w:abstractNumId") in counting:
            yield attribute(one, "numId") or ""
