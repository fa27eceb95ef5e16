"""The cover of a book: its title and its editors, set as a picture."""

from __future__ import annotations

from editor.formats.base import nobody_stops
from editor.formats.pandoc.book import Book
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.typesetting import quoted, set_pages

_PAGE = """#set document(date: none)
#set page(width: 800pt, height: 1200pt, margin: 80pt, fill: rgb("#f4efe4"))
#set text(font: "Libertinus Serif", fill: rgb("#2a2520"), hyphenate: false)
#set par(justify: false)
#rect(width: 100%, height: 100%, stroke: 3pt + rgb("#8a3312"), inset: 50pt)[
  #set align(center)
  #v(1fr)
  #block(text(size: SIZE, weight: "bold", TITLE))
  #v(24pt)
  #block(text(size: 30pt, SERIES))
  #v(2fr)
  #block(text(size: 30pt, EDITORS))
]
"""
_LONG = 60
"""Longer titles are set smaller."""


def cover_png(book: Book, watch: Watch = nobody_stops) -> bytes:
    """Return the cover, 1600 by 2400 pixels.

    Raises:
        FormatError: as ``set_pages``.
    """
    title = book.title
    filled = {"SIZE": "64pt" if len(title) <= _LONG else "44pt", "TITLE": quoted(title),
              "SERIES": quoted(book.project.series or ""), "EDITORS": quoted(", ".join(book.project.editors))}
    source = _PAGE
    for name in ("SIZE", "TITLE", "SERIES", "EDITORS"):
        before, _, after = source.rpartition(f" {name}")
        source = f"{before} {filled[name]}{after}"
    return set_pages(source, "png", watch=watch)
