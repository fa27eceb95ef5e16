"""The styles of an edition as OpenDocument has them (ODF 1.3 part 3, chapters 16 and 20), put into pandoc's own
reference."""

from __future__ import annotations

from functools import cache

from editor.formats.pandoc.docx_styles import FONT, RAGGED
from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import run_pandoc
from editor.formats.pandoc.returning import TEXT_STYLES
from editor.formats.pandoc.styles import BODY_SIZE, CHARACTERS, PARAGRAPHS, Style
from editor.formats.xml_reading import Element, etree

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
RTL = " RTL"
"""Ends the names of the styles of lines that run from right to left."""
_GREY = "#666666"
_MARGIN = "2.5cm"
_FIRST = "First_20_Page"
_ALIGNMENTS = {"left": "start", "right": "end", "center": "center", "both": "justify"}
_TURNED_ALIGNMENTS = {**_ALIGNMENTS, "left": "right", "right": "left"}
"""Of lines from right to left: LibreOffice takes the start of a line for its left side there too."""
_FOOTNOTE = {"Footnote Text": "Footnote"}
"""What pandoc's writer calls styles that are named otherwise here."""


def q(name: str) -> str:
    """Return a prefixed name as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def added(parent: Element, name: str, **values: str) -> Element:
    """Append an element; of its attributes' names the blank underlines are a colon and hyphens: ``fo__margin_left``."""
    return etree.SubElement(parent, q(name), {
        q(key.replace("__", ":").replace("_", "-")): value for key, value in values.items()})


@cache
def reference_odt(series: str, locale: str) -> bytes:
    """Return the document from which pandoc takes its styles; the notes of ``series`` stand at the foot,
    and ``locale`` is the language of words that name no other.

    Raises:
        FormatError: as ``run_pandoc``.
    """
    parts = unpacked(run_pandoc(["--print-default-data-file=reference.odt"], b""))
    root = tree_of(parts["styles.xml"])
    styles = root.find(q("office:styles"))
    _set_defaults(root, styles, series, locale)
    known = {found.get(q("style:name")): found for found in styles.findall(q("style:style"))}
    turned = [style._replace(name=style.name + RTL)
              for style in PARAGRAPHS if style.name in TEXT_STYLES.values()]
    for style in (*PARAGRAPHS, *turned, *CHARACTERS):
        old = known.get(_encoded(style.name))
        if old is not None:
            styles.remove(old)
        _write(styles, style)
    for looks in known["Internet_20_link"].findall(q("style:text-properties")):
        known["Internet_20_link"].remove(looks)  # a cross-reference looks like the words around it
    _set_pages(root)
    parts["styles.xml"] = bytes_of(root)
    return packed(parts)


def _encoded(name: str) -> str:
    return _FOOTNOTE.get(name, name).replace(" ", "_20_")


def _set_defaults(root: Element, styles: Element, series: str, locale: str) -> None:
    fonts = root.find(q("office:font-face-decls"))
    added(fonts, "style:font-face", style__name="Letterbook").set(
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}font-family", f"'{FONT}'")
    language, country = locale.split("-")
    for default in styles.findall(q("style:default-style")):
        looks = default.find(q("style:text-properties"))
        if looks is not None and default.get(q("style:family")) == "paragraph":
            for name in ("style:font-name", "style:font-name-asian", "style:font-name-complex"):
                looks.set(q(name), "Letterbook")
            for name in ("fo:font-size", "style:font-size-complex"):
                looks.set(q(name), f"{BODY_SIZE:g}pt")
            looks.set(q("fo:language"), language)
            looks.set(q("fo:country"), country)
            looks.set(q("fo:hyphenate"), "true")
            paragraph = default.find(q("style:paragraph-properties"))
            for name in ("fo:orphans", "fo:widows"):
                paragraph.set(q(name), "2")
    heading = next(found for found in styles.findall(q("style:style")) if found.get(q("style:name")) == "Heading")
    for looks in heading.findall(q("style:text-properties")):
        heading.remove(looks)  # its own face and size
    for found in styles.findall(q("style:style")):
        if found.get(q("style:name")) == "Footnote_20_Symbol":  # the number before the words of a note
            added(found, "style:text-properties", style__text_position="super 62%")
    for notes in styles.findall(q("text:notes-configuration")):
        if notes.get(q("text:note-class")) == "footnote":
            notes.set(q("style:num-format"), "a" if series == "textual" else "1")
            notes.set(q("style:num-suffix"), " ")  # between the number and the words of a note
            notes.set(q("text:start-numbering-at"), "chapter")


def _write(styles: Element, style: Style) -> None:
    name = _encoded(style.name)
    family = "paragraph" if style.kind == "paragraph" else "text"
    element = added(styles, "style:style", style__name=name, style__family=family)
    if "_20_" in name:
        element.set(q("style:display-name"), name.replace("_20_", " "))
    if family == "paragraph":
        element.set(q("style:parent-style-name"), "Heading" if style.level else "Standard")
        if style.level:
            element.set(q("style:default-outline-level"), str(style.level))
        if style.name == "Title":
            element.set(q("style:master-page-name"), _FIRST)
        _write_paragraph(element, style)
    _write_words(element, style)


def _write_paragraph(element: Element, style: Style) -> None:
    values = {"fo__margin_top": style.before, "fo__margin_bottom": style.after, "fo__margin_left": style.indent,
              "fo__text_indent": style.first}
    looks = added(element, "style:paragraph-properties", fo__margin_right="0pt", fo__line_height="115%",
                  **{key: f"{value:g}pt" for key, value in values.items()})
    if style.align:
        alignments = _TURNED_ALIGNMENTS if style.name.endswith(RTL) else _ALIGNMENTS
        looks.set(q("fo:text-align"), alignments[style.align])
    if style.keep:
        looks.set(q("fo:keep-with-next"), "always")
    if style.level == 1:
        looks.set(q("fo:break-before"), "page")
    if style.name.endswith(RTL):
        looks.set(q("style:writing-mode"), "rl-tb")


def _write_words(element: Element, style: Style) -> None:
    """Each look also for scripts written from right to left."""
    looks = added(element, "style:text-properties")
    if style.kind == "paragraph":
        weight, slope = "bold" if style.bold else "normal", "italic" if style.italic else "normal"
    else:
        weight, slope = "bold" if style.bold else "", "italic" if style.italic else ""
    for name, value in (("font-weight", weight), ("font-style", slope),
                        ("font-size", f"{style.size:g}pt" if style.size else "")):
        if value:
            looks.set(q(f"fo:{name}"), value)
            looks.set(q(f"style:{name}-complex"), value)
    values = {
        "fo:font-variant": "small-caps" if style.small_caps else "",
        "fo:text-transform": "uppercase" if style.capitals else "",
        "style:text-line-through-style": "solid" if style.strike else "",
        "style:text-underline-style": {"": "", "dotted": "dotted"}.get(style.underline, "solid"),
        "style:text-underline-type": "double" if style.underline == "double" else "",
        "style:text-position": {"super": "super 62%", "sub": "sub 62%"}.get(style.raised, ""),
        "fo:letter-spacing": f"{style.spaced:g}pt" if style.spaced else "",
        "fo:color": _GREY if style.grey else "",
        "fo:hyphenate": "false" if style.align in RAGGED else "",
    }
    for name, value in values.items():
        if value:
            looks.set(q(name), value)


def _set_pages(root: Element) -> None:
    """DIN A4, the chapter as running head and the page's number below; the title page has neither."""
    layout = root.find(f"{q('office:automatic-styles')}/{q('style:page-layout')}")
    looks = layout.find(q("style:page-layout-properties"))
    looks.set(q("fo:page-width"), "21cm")
    looks.set(q("fo:page-height"), "29.7cm")
    for side in ("top", "bottom", "left", "right"):
        looks.set(q(f"fo:margin-{side}"), _MARGIN)
    rule = looks.find(q("style:footnote-sep"))
    if rule is not None:
        rule.set(q("style:line-style"), "solid")
    for found in layout.findall(q("style:header-style")) + layout.findall(q("style:footer-style")):
        layout.remove(found)
    for place, side in (("header", "bottom"), ("footer", "top")):
        added(added(layout, f"style:{place}-style"), "style:header-footer-properties",
              fo__min_height="0.6cm", **{f"fo__margin_{side}": "0.4cm"})
    masters = root.find(q("office:master-styles"))
    standard = masters.find(q("style:master-page"))
    for child in list(standard):
        standard.remove(child)
    head = added(added(standard, "style:header"), "text:p", text__style_name="Running_20_Head")
    added(head, "text:chapter", text__display="name", text__outline_level="1")
    foot = added(added(standard, "style:footer"), "text:p", text__style_name="Page_20_Number")
    added(foot, "text:page-number", text__select_page="current").text = "1"
    added(masters, "style:master-page", style__name=_FIRST, style__display_name="First Page",
          style__page_layout_name=str(standard.get(q("style:page-layout-name"))), style__next_style_name="Standard")
