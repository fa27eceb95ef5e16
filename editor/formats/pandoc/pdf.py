"""Pages for print, set by Typst: two series of notes, running heads, an index of pages, facsimiles on request."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.formats.base import nobody_stops
from editor.formats.pandoc.book import INDEX, INDEX_HEAD, Book, Section
from editor.formats.pandoc.choices import PAPERS
from editor.formats.pandoc.context import runs_right_to_left, shortened
from editor.formats.pandoc.glyphs import missing_glyphs
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.styles import BODY_SIZE, STYLES
from editor.formats.pandoc.typesetting import MOST_MEMORY, gigabytes, memory_for, quoted, set_pages
from editor.formats.pandoc.typst_markup import Markup, function, style_functions

FACE = "Libertinus Serif"
"""The face that comes with Typst: Latin, Greek, Cyrillic and Hebrew. What it lacks is taken from the system's faces."""

_HEADINGS = {1: (15, 0, 12), 2: (11.5, 18, 9), 3: (BODY_SIZE, 12, 7)}
"""The size of headings and the room above and below, in points, by level."""
_NEAR, _HOPELESS = 0.7, 1.2
"""Shares of the most memory."""
_LONG_TITLE = 30
_ENTRY = 7
"""Between the entries of the contents, in points."""


def pdf_bytes(book: Book, folder: Path, paper: str, face: str,
              watch: Watch = nobody_stops) -> tuple[bytes, list[Problem]]:
    """Return the pages, and which characters they cannot show; ``folder`` holds the scans.

    Raises:
        FormatError: ``pages-too-many``: they need more memory than there may be; or as ``set_pages``.
    """
    sections = book.sections()
    faces = f"({quoted(face or FACE)}, {quoted(FACE)})"
    around = (book.title, book.project.series or "", *book.project.editors)
    parts = [_head(book, paper, faces), style_functions()]
    if len(sections) > 1:
        parts += [_title_page(book), _contents(book, sections)]
    markup = Markup((block for section in sections for block in section.blocks),
                    [section.anchor for section in sections] if len(sections) > 1 else ())
    parts.extend(_section(section, markup) for section in sections)
    source = "\n".join(parts)
    problems = [*_large(source), *_unshown(sections, around, faces, watch)]
    return set_pages(source, folder=folder, watch=watch), problems


def _large(source: str) -> Iterator[Problem]:
    """Say that an edition takes much of the memory that it may, or refuse it where that cannot be enough: it would take
    many minutes to find out."""
    needed = memory_for(source)
    if needed > MOST_MEMORY * _HOPELESS:
        raise FormatError("pages-too-many", needed=gigabytes(needed), limit=gigabytes(MOST_MEMORY))
    if needed > MOST_MEMORY * _NEAR:
        yield problem("pages-many", needed=gigabytes(needed), limit=gigabytes(MOST_MEMORY))


def _head(book: Book, paper: str, faces: str) -> str:
    editors = "(" + "".join(f"{quoted(one)}, " for one in book.project.editors) + ")"
    language, country = book.choices.locale.split("-")
    headings = "\n".join(
        f"#show heading.where(level: {level}): it => block(above: {above}pt, below: {below}pt, sticky: true, "
        f"width: 100%, align({'center' if level == 1 else 'start'}, text(size: {size}pt, weight: "
        f'"{"regular" if level == 3 else "bold"}", style: "{"italic" if level == 3 else "normal"}", hyphenate: false, '
        f"it.body)))" for level, (size, above, below) in _HEADINGS.items())
    return f"""#set document(title: {quoted(book.title)}, author: {editors}, date: none)
#set text(font: {faces}, size: {BODY_SIZE}pt, lang: "{language}", region: "{country}")
#set par(leading: 0.62em, spacing: 0.62em)
#set page(paper: {PAPERS[paper]}, margin: (x: 14%, top: 13%, bottom: 13%),
  footer: context align(center, text(size: 9pt, str(here().page()))))
#let running-head(words) = align(center, text(size: 9pt, style: "italic", words))
#set footnote.entry(gap: 0.5em, indent: 0em)
#show footnote: it => {{ h(0pt, weak: true); super((it.numbering)()) }}
#show footnote.entry: it => text(size: 9pt, {{
  set par(justify: true)
  super((it.note.numbering)())
  it.note.body
}})
#let mention(id) = [#metadata(id)#label("m-" + id)]
#let pages(id) = context {{
  let runs = ()
  for found in query(label("m-" + id)) {{
    let place = found.location().position()  // links to locations need a third more memory in all
    if runs.len() == 0 or place.page > runs.last().last().page + 1 {{ runs.push((place,)) }}
    else if place.page > runs.last().last().page {{ runs.last().push(place) }}
  }}
  runs.map(run => if run.len() < 3 {{ run.map(place => link(place, str(place.page))) }} else {{
    (link(run.first(), str(run.first().page) + "–" + str(run.last().page)),)
  }}).flatten().join(", ")
}}
#let entry(target, words) = block(width: 100%, above: {_ENTRY}pt, below: {_ENTRY}pt, par(hanging-indent: 2em, {{
  link(target, {{ words; [ ]; box(width: 1fr, repeat(gap: 0.3em)[.]); [ ]; context str(locate(target).page()) }})
}}))
{headings}"""


def _title_page(book: Book) -> str:
    rows = [("Title", [book.title]), ("Subtitle", [book.project.series or ""]), ("Author", book.project.editors)]
    shown = "\n".join(f"#{function(STYLES[style])}[{_in_lines(words)}];" for style, lines in rows for words in lines
                      if words)
    return f"#page(header: none, footer: none)[\n#v(25%)\n{shown}\n]"


def _in_lines(words: str) -> str:
    """A long title and its subtitle stand below one another; else a line would end anywhere in the subtitle."""
    title, colon, subtitle = words.partition(": ")
    if not colon or len(words) <= _LONG_TITLE:
        return f"#{quoted(words)};"
    return f"#{quoted(title + ':')};#linebreak();#{quoted(subtitle)};"


def _contents(book: Book, sections: Sequence[Section]) -> str:
    """The contents: entries that are there from the start move no page when their numbers are found, as those of
    Typst's own outline do."""
    said = book.dress.say("Contents")
    rows = "\n".join(_entry(section) for section in sections)
    return f"{_begin(said)}\n#heading(level: 1, outlined: false)[#{quoted(said)}]\n{rows}"


def _entry(section: Section) -> str:
    words = quoted(section.head)
    # So that a title that runs from right to left does so by itself.
    shown = f"box({words})" if runs_right_to_left(section.head) else words
    return f"#entry(<{section.anchor}>, {shown});"


def _begin(head: str) -> str:
    """A new page, and the running head from there on. It is said once for all pages of a part: what asks page by page
    which part it is in makes Typst lay out all of them several times."""
    return f"#set page(header: running-head({quoted(shortened(head))}))"


def _section(section: Section, markup: Markup) -> str:
    """A part on pages of its own."""
    if section.anchor != INDEX:
        return f"{_begin(section.head)}\n{markup.blocks(section.blocks)}"
    head, entries = section.blocks[:INDEX_HEAD], section.blocks[INDEX_HEAD:]
    return (f"{_begin(section.head)}\n{markup.blocks(head)}\n#v({_ENTRY}pt)\n"
            f"#columns(2, gutter: 1.5em)[\n{markup.blocks(entries)}\n]")


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
