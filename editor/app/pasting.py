"""What comes from outside the program with its formatting: HTML as a fragment with marks."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.characters import clean
from editor.core.fragments import Fragment
from editor.core.ids import new_id
from editor.core.record import JsonObject
from editor.formats.html_text import HtmlText, Stretch, VisibleLine, read_html

_KINDS = {"emphasis": "emphasis", "deletion": "deletion", "addition": "addition", "sup": "emphasis"}
_RENDERINGS = {"strikethrough": "struck through"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({"li", "oli"})


def html_fragment(source: str) -> Fragment:
    """Return what HTML shows: its lines, and of its formatting what is a mark here.

    Emphasis, what is struck through or inserted, and superscripts become marks; headings and items of lists become
    block roles. Everything else is text without formatting; what is active or hidden is left out.
    """
    page = read_html(source)
    content = page.text.rstrip("\n")
    if clean(content).text != content:  # positions would not hold
        return Fragment(letter="", content=clean(content).text)
    marks = [*_marks(page, content), *_roles(page, content)]
    return Fragment(letter="", content=content, annotations=tuple(marks))


def _marks(page: HtmlText, content: str) -> Iterator[Annotation]:
    for stretch in page.stretches:
        for start, end in _pieces(stretch, content):
            kind = _KINDS.get(stretch.kind)
            if kind is not None:
                yield _annotation(kind, start, end, _attributes(stretch))


def _pieces(stretch: Stretch, content: str) -> Iterator[tuple[int, int]]:
    """The stretch line by line, without blanks at the ends: emphasis over a whole list is emphasis of each item."""
    start = stretch.start
    for line in content[stretch.start:min(stretch.end, len(content))].split("\n"):
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield first, first + len(words)
        start += len(line) + 1


def _attributes(stretch: Stretch) -> JsonObject:
    rendering = "superscript" if stretch.kind == "sup" else _RENDERINGS.get(stretch.value, stretch.value)
    return {"rend": rendering} if rendering else {}


def _roles(page: HtmlText, content: str) -> Iterator[Annotation]:
    lines: dict[int, VisibleLine] = {line.start: line for line in page.lines}
    for span in line_spans(content):
        tag = lines[span.start].tag if span.start in lines else ""
        role = "heading" if tag in _HEADINGS else "list-item" if tag in _ITEMS else ""
        if role:
            yield _annotation(role, span.start, span.end, {})


def _annotation(kind: str, start: int, end: int, attributes: JsonObject) -> Annotation:
    return Annotation(id=new_id(), text=new_id(), kind=kind, start=start, end=end, attributes=attributes)
