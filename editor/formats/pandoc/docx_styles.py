"""The styles of an edition as Word has them (ECMA-376 part 1, chapter 17.7), put into pandoc's own reference."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import run_pandoc
from editor.formats.pandoc.styles import CHARACTERS, PARAGRAPHS, STYLES, Style
from editor.formats.xml_reading import Element, etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FONT = "Times New Roman"
"""A face that every word processor has or stands in for, in Latin, Cyrillic, Greek, Hebrew and Arabic."""
_GREY = "666666"
_BUILT_IN = {"Heading 1": "heading 1", "Heading 2": "heading 2", "Heading 3": "heading 3",
             "Footnote Text": "footnote text", "Title": "Title", "Subtitle": "Subtitle"}
"""Word's own names of the styles that it knows."""
RAGGED = ("left", "center", "right")
"""Lines that end where words do."""
_AND = " and "


def w(name: str) -> str:
    """Return a name of WordprocessingML as lxml writes it."""
    return f"{{{W}}}{name}"


def made(parent: Element, name: str, **values: str) -> Element:
    """Append an element with attributes of WordprocessingML."""
    return etree.SubElement(parent, w(name), {w(key): value for key, value in values.items()})


def style_id(name: str) -> str:
    """Return the identifier of a style."""
    return name.replace(" ", "")


def both(names: Sequence[str]) -> str:
    """Return the name of the style that looks as several do at once: Word gives a run of words one style."""
    return _AND.join(names)


@cache
def reference_docx(locale: str, combinations: tuple[str, ...] = ()) -> bytes:
    """Return the document from which pandoc takes its styles; ``locale`` is the language of words that name no
    other, ``combinations`` are names that ``both`` made.

    Raises:
        FormatError: as ``run_pandoc``.
    """
    parts = unpacked(run_pandoc(["--print-default-data-file=reference.docx"], b""))
    root = tree_of(parts["word/styles.xml"])
    _set_defaults(root, locale)
    known = {found.get(w("styleId")): found for found in root.findall(w("style"))}
    for style in (*PARAGRAPHS, *CHARACTERS, *(_combined(name) for name in combinations)):
        old = known.get(style_id(style.name))
        if old is not None:
            root.remove(old)
            for twin in old.findall(w("link")):  # the same look for words, which nobody uses
                root.remove(known[str(twin.get(w("val")))])
        root.append(_element(style))
    for looks in known["Hyperlink"].findall(w("rPr")):  # a cross-reference looks like the words around it
        known["Hyperlink"].remove(looks)
    parts["word/styles.xml"] = bytes_of(root)
    return packed(parts)


def _set_defaults(root: Element, locale: str) -> None:
    looks = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    fonts = looks.find(w("rFonts"))
    fonts.attrib.clear()
    for name in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(w(name), FONT)
    for name in ("sz", "szCs"):
        looks.find(w(name)).set(w("val"), "22")
    looks.find(w("lang")).set(w("val"), locale)
    spacing = root.find(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}/{w('spacing')}")
    spacing.set(w("after"), "0")


def _combined(name: str) -> Style:
    """The style that looks as several do: of two that say something else of the same, the last counts."""
    values: dict[str, Any] = {"kind": "character"}
    for one in name.split(_AND):
        values |= {key: value for key, value in STYLES[one]._asdict().items() if value}
    return Style._make({**Style(name)._asdict(), **values, "name": name}.values())


def _element(style: Style) -> Element:
    kind = style.kind
    attributes = {w("type"): kind, w("styleId"): style_id(style.name)}
    if style.name not in _BUILT_IN:
        attributes[w("customStyle")] = "1"
    element = etree.Element(w("style"), attributes)
    made(element, "name", val=_BUILT_IN.get(style.name, style.name))
    made(element, "basedOn", val="Normal" if kind == "paragraph" else "DefaultParagraphFont")
    made(element, "qFormat")
    if kind == "paragraph":
        _paragraph(made(element, "pPr"), style)
    _run(made(element, "rPr"), style)
    return element


def _twentieths(points: float) -> str:
    return str(round(points * 20))


def _paragraph(parent: Element, style: Style) -> None:
    """In the order in which the schema has them."""
    if style.keep:
        made(parent, "keepNext")
        made(parent, "keepLines")
    if style.align in RAGGED:
        made(parent, "suppressAutoHyphens")
    made(parent, "spacing", before=_twentieths(style.before), after=_twentieths(style.after), line="259",
         lineRule="auto")
    if style.indent or style.first:
        first = {"hanging": _twentieths(-style.first)} if style.first < 0 else {"firstLine": _twentieths(style.first)}
        made(parent, "ind", left=_twentieths(style.indent), **first)
    if style.align:
        made(parent, "jc", val=style.align)
    if style.level:
        made(parent, "outlineLvl", val=str(style.level - 1))


def _run(parent: Element, style: Style) -> None:
    """In the order in which the schema has them; each look also for scripts written from right to left."""
    for name, present in (("b", style.bold), ("i", style.italic)):
        if present:
            made(parent, name)
            made(parent, f"{name}Cs")
    for name, present in (("caps", style.capitals), ("smallCaps", style.small_caps), ("strike", style.strike)):
        if present:
            made(parent, name)
    if style.grey:
        made(parent, "color", val=_GREY)
    if style.spaced:
        made(parent, "spacing", val=_twentieths(style.spaced))
    if style.size:
        made(parent, "sz", val=str(round(style.size * 2)))
        made(parent, "szCs", val=str(round(style.size * 2)))
    if style.underline:
        made(parent, "u", val=style.underline)
    if style.raised:
        made(parent, "vertAlign", val={"super": "superscript", "sub": "subscript"}[style.raised])
