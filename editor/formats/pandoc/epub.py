"""A book for reading programs: EPUB 3 with a chapter a letter, notes that pop up, and a cover of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from editor.formats.base import nobody_stops
from editor.formats.pandoc import tree
from editor.formats.pandoc.book import Book
from editor.formats.pandoc.cover import cover_png
from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import make_document
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.styles import BODY_SIZE, STYLES, Style
from editor.formats.tei.names import urn
from editor.formats.xml_reading import Element, etree

_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TITLE = re.compile("<title>.*?</title>")
_BASE = """body { line-height: 1.45; hyphens: auto; }
div > p { margin: 0; }
h1 { text-align: center; margin: 1em 0; line-height: 1.25; }
h2 { font-size: 1.1em; margin: 1.4em 0 0.4em; }
h3 { font-size: 1em; font-weight: normal; font-style: italic; margin: 0.8em 0 0.2em; }
a { color: inherit; text-decoration: none; }
a.noteref { line-height: 0; }
aside { font-size: 0.9em; margin: 0.3em 0; }
nav ol { list-style: none; }  /* letters have numbers of their own */
h1.title { margin-top: 30%; }
p.subtitle, p.author { text-align: center; }
"""
_COVER = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}">
<head><meta charset="utf-8"/><title>{title}</title>
<style>body {{ margin: 0; text-align: center; }} img {{ max-width: 100%; max-height: 100vh; }}</style></head>
<body epub:type="cover"><img src="../media/cover.png" alt="{title}"/></body>
</html>
"""


def epub_bytes(book: Book, watch: Watch = nobody_stops) -> bytes:
    """Return a book in EPUB 3.

    Raises:
        FormatError: as ``run_pandoc`` and ``cover_png``.
    """
    sections = book.sections()
    blocks = [block for section in sections for block in section.blocks]
    words = book.dress.words
    meta = {"title": words(book.title)["c"], "subtitle": words(book.project.series or "")["c"],
            "author": [words(editor)["c"] for editor in book.project.editors], "lang": book.choices.locale,
            "identifier": urn(book.project.id)}
    data = make_document("epub3", tree.document(blocks, meta), arguments=["--split-level=1", "--toc-depth=1"],
                         watch=watch)
    parts = unpacked(data)
    # Pandoc finds neither a style sheet nor a picture while it may see no files.
    parts[next(name for name in parts if name.endswith(".css"))] = style_sheet().encode()
    opf = next(name for name in parts if name.endswith(".opf"))
    root = tree_of(parts[opf])
    _finish_metadata(root, book)
    _add_cover(root, parts, book, watch)
    for number, section in enumerate(sections, 1):
        name = f"EPUB/text/ch{number:03}.xhtml"
        title = f"<title>{escape(words(section.head)['c'])}</title>"
        parts[name] = _TITLE.sub(lambda _, title=title: title, parts[name].decode(), count=1).encode()
    landmark = words(book.dress.say("Title page"))["c"]  # pandoc names it in English alone
    parts["EPUB/nav.xhtml"] = parts["EPUB/nav.xhtml"].replace(b">Title Page</a>", f">{escape(landmark)}</a>".encode())
    parts[opf] = bytes_of(root)
    return packed(parts)


def _finish_metadata(root: Element, book: Book) -> None:
    """A book says in which languages its letters are, who edited it and when it was last read: pandoc knows only the
    language of the words around the letters, takes the editors for authors, and the beginning of time for today."""
    for date in list(root.iter(f"{_DC}date")):
        date.getparent().remove(date)
    for meta in root.iter(f"{_OPF}meta"):
        if meta.get("property") == "role":
            meta.text = "edt"
        elif meta.get("property") == "dcterms:modified" and book.latest:
            meta.text = book.latest
    first = next(root.iter(f"{_DC}language"))
    tags = book.languages or (book.choices.locale,)
    first.text = tags[0]
    for tag in reversed(tags[1:]):
        further = first.makeelement(f"{_DC}language")
        further.text = tag
        first.addnext(further)


def _add_cover(root: Element, parts: dict[str, bytes], book: Book, watch: Watch) -> None:
    """The cover as a picture, and a page that shows it (EPUB 3.3, appendix D.5)."""
    words = book.dress.words(book.title)["c"]
    parts["EPUB/media/cover.png"] = cover_png(book, watch)
    parts["EPUB/text/cover.xhtml"] = _COVER.format(language=book.choices.locale, title=escape(words)).encode()
    manifest, spine = root.find(f"{_OPF}manifest"), root.find(f"{_OPF}spine")
    for row in ({"id": "cover-image", "href": "media/cover.png", "media-type": "image/png",
                 "properties": "cover-image"},
                {"id": "cover", "href": "text/cover.xhtml", "media-type": "application/xhtml+xml"}):
        etree.SubElement(manifest, f"{_OPF}item", row)
    spine.insert(0, spine.makeelement(f"{_OPF}itemref", {"idref": "cover"}))


def style_sheet() -> str:
    """Return the style sheet of a book: sizes are relative, for readers choose their own."""
    return _BASE + "".join(f".{style.css} {{ {'; '.join(rules)}; }}\n"
                           for style in STYLES.values() if not style.level and (rules := list(_rules(style))))


def _rules(style: Style) -> Iterator[str]:
    values = {
        "font-style": "italic" if style.italic else "", "font-weight": "bold" if style.bold else "",
        "font-variant": "small-caps" if style.small_caps else "",
        "text-transform": "uppercase" if style.capitals else "",
        "letter-spacing": "0.15em" if style.spaced else "", "opacity": "0.7" if style.grey else "",
        "text-align": {"both": "justify", "left": "start", "right": "end"}.get(style.align, style.align),
        "font-size": _em(style.size) if style.size and style.size != BODY_SIZE else "",
        "margin-top": _em(style.before), "margin-bottom": _em(style.after), "margin-left": _em(style.indent),
        "text-indent": _em(style.first),
        "text-decoration": {"double": "underline double", "dotted": "underline dotted"}.get(style.underline, ""),
    }
    for name, value in values.items():
        if value:
            yield f"{name}: {value}"


def _em(points: float) -> str:
    return f"{points / BODY_SIZE:.2g}em" if points else ""
