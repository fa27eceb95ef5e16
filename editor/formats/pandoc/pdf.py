"""Pages for print, set by Typst: two series of notes, running heads, an index of pages, facsimiles on request."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from editor.core.problems import Problem, problem
from editor.formats.base import nobody_stops
from editor.formats.pandoc.book import Book, Section
from editor.formats.pandoc.choices import PAPERS
from editor.formats.pandoc.glyphs import missing_glyphs
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.styles import BODY_SIZE, STYLES
from editor.formats.pandoc.typesetting import quoted, set_pages
from editor.formats.pandoc.typst_markup import Markup, function, style_functions

FACE = "Libertinus Serif"
"""The face that comes with Typst: Latin, Greek, Cyrillic and Hebrew. What it lacks is taken from the system's faces."""

_HEADINGS = {1: (15, 0, 12), 2: (11.5, 18, 9), 3: (BODY_SIZE, 12, 7)}
"""The size of headings and the room above and below, in points, by level."""


def pdf_bytes(book: Book, folder: Path, paper: str, face: str,
              watch: Watch = nobody_stops) -> tuple[bytes, list[Problem]]:
    """Return the pages, and which characters they cannot show; ``folder`` holds the scans.

    Raises:
        FormatError: as ``set_pages``.
    """
    sections = book.sections()
    faces = f"({quoted(face or FACE)}, {quoted(FACE)})"
    around = (book.title, book.project.series or "", *book.project.editors)
    problems = list(_unshown(sections, around, faces, watch))
    parts = [_head(book, paper, faces), style_functions()]
    if len(sections) > 1:
        parts += [_title_page(book), _contents(book)]
    markup = Markup(block for section in sections for block in section.blocks)
    parts.extend(_section(section, markup) for section in sections)
    return set_pages("\n".join(parts), folder=folder, watch=watch), problems


def _head(book: Book, paper: str, faces: str) -> str:
    editors = "(" + "".join(f"{quoted(one)}, " for one in book.project.editors) + ")"
    language, country = book.choices.locale.split("-")
    headings = "\n".join(
        f"#show heading.where(level: {level}): it => block(above: {above}pt, below: {below}pt, sticky: true, "
        f"width: 100%, align({'center' if level == 1 else 'start'}, text(size: {size}pt, weight: "
        f'"{"regular" if level == 3 else "bold"}", style: "{"italic" if level == 3 else "normal"}", hyphenate: false, '
        f"it.body)))" for level, (size, above, below) in _HEADINGS.items())
    return f"""#set document(title: {quoted(book.title)}, author: {editors}, date: none)
#set text(font: {faces}, size: {BODY_SIZE}pt, lang: "{language}", region: "{country}", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.62em)
#let head = state("head", "")
#set page(paper: {PAPERS[paper]}, margin: (x: 14%, top: 13%, bottom: 13%), header: context {{
  let page = here().page()
  let next = query(selector(<section>).after(here()))
  let begins = next.len() > 0 and next.first().location().page() == page
  let words = if begins {{ next.first().value }} else {{ head.get() }}
  align(center, text(size: 9pt, style: "italic", words))
}}, footer: context align(center, text(size: 9pt, str(here().page()))))
#set footnote.entry(gap: 0.5em, indent: 0em)
#show footnote.entry: it => text(size: 9pt, it)
#let mention(id) = [#metadata(id)#label("m-" + id)]
#let pages(id) = context {{
  let shown = ()
  let last = 0
  for found in query(label("m-" + id)) {{
    let place = found.location().position()  // links to locations need a third more memory in all
    if place.page != last {{ shown.push(link(place, str(place.page))) }}
    last = place.page
  }}
  shown.join(", ")
}}
#set outline.entry(fill: repeat(gap: 0.3em)[.])
#show outline.entry: it => link(it.element.location(), it.indented(it.prefix(), {{
  box(it.body())  // so that a title that runs from right to left does so by itself
  [ #box(width: 1fr, it.fill) #it.page()]
}}))
{headings}"""


def _title_page(book: Book) -> str:
    rows = [("Title", [book.title]), ("Subtitle", [book.project.series or ""]), ("Author", book.project.editors)]
    shown = "\n".join(f"#{function(STYLES[style])}({quoted(words)});" for style, lines in rows for words in lines
                      if words)
    return f"#page(header: none, footer: none)[\n#v(25%)\n{shown}\n]"


def _contents(book: Book) -> str:
    words = quoted(book.dress.say("Contents"))
    return (f"#heading(level: 1, outlined: false)[#{words}]\n#metadata({words}) <section>\n"
            f"#head.update({words})\n#outline(title: none, depth: 1)")


def _section(section: Section, markup: Markup) -> str:
    """A part on pages of its own; what it is called stands at its beginning for the running head."""
    name = quoted(section.head)
    return (f"#pagebreak(weak: true)\n#metadata({name}) <section>\n#head.update({name})\n"
            f"{markup.blocks(section.blocks)}")


# Characters


def _unshown(sections: Iterable[Section], around: Iterable[str], faces: str, watch: Watch) -> Iterator[Problem]:
    """Say of each letter, and of the words around them, which characters no face shows."""
    characters: dict[str | None, set[str]] = defaultdict(set, {None: set("".join(around))})
    for section in sections:
        for words in _strings(section.blocks):
            characters[section.letter].update(words)
    missing = missing_glyphs(set[str]().union(*characters.values()), faces, watch)
    for letter, found in characters.items():
        lacking = sorted(found & missing)
        if lacking:
            said = ", ".join(f"{one} (U+{ord(one):04X})" for one in lacking)
            yield problem("glyphs-missing", letter=letter, characters=said)


def _strings(node: Any) -> Iterator[str]:
    """All words in a tree."""
    if isinstance(node, dict):
        tree = cast("dict[str, Any]", node)
        if tree["t"] == "Str":
            yield tree["c"]
        else:
            yield from _strings(tree.get("c"))
    elif isinstance(node, list):
        for child in cast("list[Any]", node):
            yield from _strings(child)
