"""The tree of a document as markup of Typst: every style a function, every word a string."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from editor.formats.pandoc.context import ENTITY
from editor.formats.pandoc.styles import BODY_SIZE, STYLES, Style
from editor.formats.pandoc.tree import FACSIMILE, Block, Inline
from editor.formats.pandoc.typesetting import quoted

_CODE = re.compile(r"[a-z]{2,3}\Z")
_LABEL = re.compile(r"[A-Za-z0-9-]+\Z")
_SHORT = 130
"""Characters of a paragraph of three lines at most, which no page breaks. Typst keeps a layout of every other one for
each place on a page where it tried it, as it does anew with each footnote."""
_TAB = "#h(2em);"
"""Typst itself shows nothing for a tabulator, which stands between the cells of a row."""
_WITH_IDENTIFIERS = {"Header": 1, "Div": 0, "Span": 0}
"""Nodes of the tree with identifiers, and where those stand in them."""
_KNOWN = {style.css: style for style in STYLES.values()}


class Markup:
    """Writes one document. Typst refuses a label that stands twice, and a link to one that is nowhere; it keeps the
    place of all that has a label, so only what is linked to gets one. ``linked`` are such from elsewhere."""

    def __init__(self, blocks: Iterable[Block], linked: Iterable[str] = ()) -> None:
        tree = list(blocks)
        self._known = set(_identifiers(tree)) & {*linked, *_targets(tree)}
        self._written: set[str] = set()

    def blocks(self, blocks: Sequence[Block]) -> str:
        """Return blocks as markup."""
        return "\n".join(self._block(block) for block in blocks)

    def _block(self, block: Block) -> str:
        content: Any = block["c"]
        match block["t"]:
            case "Header":
                level, attr, inlines = content
                return f"#heading(level: {level})[{self.inlines(inlines)}]{self._label(attr[0])}"
            case "Para":
                return f"#par[{self.inlines(content)}];"
            case "Div":
                return self._div(*content)
            case _:
                return ""

    def _div(self, attr: list[Any], blocks: Sequence[Block]) -> str:
        identifier, classes, _ = attr
        if FACSIMILE in classes:
            _, inner, (file, _) = blocks[0]["c"][0]["c"]
            return _facsimile(file, str(inner[0]["c"]))
        style = next((_KNOWN[name] for name in classes if name in _KNOWN), None)
        if style is not None:
            words = "".join(self.inlines(one["c"]) for one in blocks)
            whole = "(breakable: false)" if sum(map(_length, blocks)) <= _SHORT else ""
            inner = f"#{function(style)}{whole}[{words}]{self._label(identifier) or ';'}"
        else:
            inner = self.blocks(blocks)
            if identifier:
                inner = f"#block(spacing: 0.3em)[\n{inner}\n]{self._label(identifier)}"
        setting = _language(attr)
        return f"#[\n#set text({setting})\n{inner}\n]" if setting else inner

    def _label(self, identifier: str) -> str:
        if identifier not in self._known or identifier in self._written:
            return ""
        self._written.add(identifier)
        return f"<{identifier}>"

    def inlines(self, inlines: Sequence[Inline]) -> str:
        """Return inlines as markup."""
        return "".join(self._inline(one) for one in inlines)

    def _inline(self, inline: Inline) -> str:
        content: Any = inline.get("c")
        match inline["t"]:
            case "Str":
                return _TAB.join(f"#{quoted(part)};" if part else "" for part in content.split("\t"))
            case "LineBreak":
                return "#linebreak();"
            case "Link":
                return self._link(self.inlines(content[1]), content[2][0])
            case "Note":
                return f"#footnote[{self._note(content)}];"
            case "Span":
                return self._span(*content)
            case _:
                return ""

    def _link(self, inner: str, target: str) -> str:
        if not target.startswith("#"):
            return f"#link({quoted(target)})[{inner}];"
        return f"#link(<{target[1:]}>)[{inner}];" if target[1:] in self._known else inner

    def _span(self, attr: list[Any], inlines: Sequence[Inline]) -> str:
        classes, values = attr[1], dict(attr[2])
        if "numbered" in classes:
            number = quoted(values["number"])
            return (f"#footnote(numbering: (..) => {number})[{self._note(inlines[0]['c'])}]"
                    f"{self._label(values['note']) or ';'}")
        if "pages" in classes:
            return f"#pages({quoted(values[ENTITY])});"
        inner = self.inlines(inlines)
        style = next((_KNOWN[name] for name in classes if name in _KNOWN), None)
        setting = _language(attr)
        if setting:
            inner = f"#text({setting})[{inner}];"
        if style is not None and _has_look(style):
            inner = f"#{function(style)}[{inner}];"
        marks = "".join(f"#mention({quoted(one)});" for one in str(values.get(ENTITY, "")).split())
        return marks + inner

    def _note(self, blocks: Sequence[Block]) -> str:
        """The words of a note; Typst itself leaves next to nothing between its number and them."""
        return "#h(0.3em);" + "#parbreak();".join(self.inlines(block["c"]) for block in blocks)


def _identifiers(node: Any) -> Iterator[str]:
    """All identifiers in a tree that can be labels."""
    if isinstance(node, dict):
        tree = cast("dict[str, Any]", node)
        if tree["t"] in _WITH_IDENTIFIERS:
            attr = tree["c"][_WITH_IDENTIFIERS[tree["t"]]]
            found = [attr[0], *(value for name, value in attr[2] if name == "note")]
            yield from (one for one in found if _LABEL.match(one))
        yield from _identifiers(tree.get("c"))
    elif isinstance(node, list):
        for child in cast("list[Any]", node):
            yield from _identifiers(child)


def _length(node: Any) -> int:
    """How many characters a tree has."""
    if isinstance(node, dict):
        tree = cast("dict[str, Any]", node)
        return len(tree["c"]) if tree["t"] == "Str" else 0 if tree["t"] == "Note" else _length(tree.get("c"))
    return sum(map(_length, cast("list[Any]", node))) if isinstance(node, list) else 0


def _targets(node: Any) -> Iterator[str]:
    """All identifiers in a tree to which something leads."""
    if isinstance(node, dict):
        tree = cast("dict[str, Any]", node)
        if tree["t"] == "Link":
            yield tree["c"][2][0].removeprefix("#")
        yield from _targets(tree.get("c"))
    elif isinstance(node, list):
        for child in cast("list[Any]", node):
            yield from _targets(child)


def _language(attr: list[Any]) -> str:
    """The arguments of ``text`` that say a language and its direction."""
    values = dict(attr[2])
    code = str(values.get("lang", "")).split("-")[0].lower()
    said = [f'lang: "{code}"'] if _CODE.match(code) else []
    if values.get("dir") in ("rtl", "ltr"):
        said.append(f"dir: {values['dir']}")
    return ", ".join(said)


def _facsimile(file: str, words: str) -> str:
    """A scan as large as its page has room, and below it what it is called."""
    return (f"#pagebreak(weak: true)\n#block(width: 100%, height: 100%, grid(rows: (1fr, auto), gutter: 6pt, "
            f'align(center + horizon, image({quoted(file)}, alt: {quoted(words)}, width: 100%, height: 100%, '
            f'fit: "contain")), align(center, text(size: 9pt, {quoted(words)}))));')


# Styles


def function(style: Style) -> str:
    """Return the name of the function of a style."""
    return f"s-{style.css}"


def _has_look(style: Style) -> bool:
    return bool(_words(style, "body") != "body")


def style_functions() -> str:
    """Return the definitions of all styles but headings."""
    found = [_definition(style) for style in STYLES.values() if not style.level]
    return "\n".join(line for line in found if line)


def _definition(style: Style) -> str:
    if style.kind == "character":
        return f"#let {function(style)}(body) = {_words(style, 'body')}" if _has_look(style) else ""
    size = style.size or BODY_SIZE
    first = f"first-line-indent: (amount: {style.first}pt, all: true)" if style.first > 0 else (
        f"hanging-indent: {-style.first}pt")
    left = style.indent + min(style.first, 0)
    placed = {"center": "align(center, {})", "right": "align(end, {})"}.get(style.align, "{}")
    body = placed.format(f"par({_words(style._replace(size=0), 'body')})")
    sticky = ", sticky: true" if style.keep else ""
    return (f"#let {function(style)}(body, breakable: true) = block(breakable: breakable, "
            f"above: {style.before + _LEADING}pt, below: {style.after + _LEADING}pt, inset: (left: {left}pt), "
            f"width: 100%{sticky}, {{\n"
            f"  set text(size: {size}pt)\n  set par(justify: {str(style.align == 'both').lower()}, {first})\n"
            f"  {body}\n}})")


_LEADING = 5.5
"""Between the lines of a paragraph and, as the least, between paragraphs; in points."""


def _words(style: Style, body: str) -> str:
    """The looks of a style around words, the innermost first."""
    if style.small_caps:
        body = f"smallcaps({body})"
    if style.capitals:
        body = f"upper({body})"
    if style.raised:
        body = f"{style.raised}({body})"
    if style.strike:
        body = f"strike({body})"
    match style.underline:
        case "single":
            body = f"underline({body})"
        case "double":
            body = f"underline(offset: 3.2pt, underline(offset: 1.4pt, {body}))"
        case "dotted":
            body = f'underline(stroke: (thickness: 0.8pt, dash: "dotted"), offset: 2pt, {body})'
        case _:
            pass
    said = [part for part, present in (
        ('style: "italic"', style.italic), ('weight: "bold"', style.bold), (f"tracking: {style.spaced}pt",
                                                                            style.spaced),
        ("fill: luma(40%)", style.grey), (f"size: {style.size}pt", style.size)) if present]
    return f"text({', '.join(said)}, {body})" if said else body
