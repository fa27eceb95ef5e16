"""HTML to lines: the text one sees, with the place of every character in the source.

A small tokenizer of our own, because what is needed is the position of each visible character in the source,
references like ``&amp;`` included, which tree builders do not keep. It reads everything in one pass, in time
proportional to the source, nests nothing, and knows an allow-list of elements: what is active is dropped whole,
what it does not know is text without the tags.
"""

from __future__ import annotations

import html
from array import array
from typing import NamedTuple

import regex

from editor.core import characters

_TAG = regex.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]{0,40})(?P<attributes>(?>[^>\"'<]|\"[^\"]{0,4000}\"|"
    r"'[^']{0,4000}'|[\"'](?=[^>\"']{0,400}>))*+)/?>"
)
_TAG_START = regex.compile("</?[A-Za-z]")
_ATTRIBUTE = regex.compile(
    r"(?P<name>[A-Za-z][\w:-]{0,40})\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s\"'>]+))"
)
_HANDLER = regex.compile(r"\bon[a-z]{3,20}\s*=|javascript:", regex.IGNORECASE)
_REFERENCE = regex.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")
_RUN = regex.compile(r"(?P<space>[ \t\n\r\f]+)|(?P<reference>&)|(?P<plain>[^ \t\n\r\f&]+(?: [^ \t\n\r\f&]+)*)")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_DROPPED: dict[str, str] = {
    **dict.fromkeys(("script", "noscript", "iframe", "object", "applet", "embed", "frame", "form-control"), "script"),
    **dict.fromkeys(("style",), "style"),
    **dict.fromkeys(
        (
            "template",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "noembed",
            "noframes",
            "datalist",
            "map",
        ),
        "element without text",
    ),
}
_ACTIVE = frozenset(("script", "iframe", "object", "applet", "embed"))
_RAW_TEXT = frozenset(("script", "style", "textarea", "iframe", "noembed", "noframes"))
_STYLES: dict[str, tuple[str, str]] = {
    "i": ("emphasis", "italic"),
    "em": ("emphasis", "italic"),
    "cite": ("emphasis", "italic"),
    "b": ("emphasis", "bold"),
    "strong": ("emphasis", "bold"),
    "u": ("emphasis", "underlined"),
    "s": ("deletion", "strikethrough"),
    "strike": ("deletion", "strikethrough"),
    "del": ("deletion", "strikethrough"),
    "ins": ("addition", ""),
    "sup": ("sup", ""),
}


class Stretch(NamedTuple):
    """A stretch of visible text with what HTML says of it (see ``letter_page.page.Styled``)."""

    start: int
    end: int
    kind: str
    value: str


class VisibleLine(NamedTuple):
    """A visible line [start, end) with the block element it stands in and the number of that block."""

    start: int
    end: int
    tag: str
    group: int


class HtmlText(NamedTuple):
    """The visible text of a page. ``starts`` and ``ends`` are positions in the source, one pair to a character."""

    text: str
    lines: tuple[VisibleLine, ...]
    starts: array[int]
    ends: array[int]
    stretches: tuple[Stretch, ...]
    hidden: tuple[tuple[int, int, str], ...]
    title: str
    language: str | None
    removed: int
    """How many active elements and handlers were left out."""
    truncated: bool


def read_html(raw: str) -> HtmlText:
    """Return the visible text of the HTML source ``raw``. Never raises: what is broken is text."""
    reader = _Reader(raw)
    reader.run()
    return reader.result()


class _Reader:
    """One pass over the source."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.parts: list[str] = []
        self.length = 0
        self.starts = array("q")
        self.ends = array("q")
        self.lines: list[VisibleLine] = []
        self.line_start = 0
        self.blocks: list[str] = []
        self.group = 0
        self.lists: list[bool] = []
        self.item = ""
        self.open: dict[str, list[tuple[int, str]]] = {}
        self.stretches: list[Stretch] = []
        self.hidden: list[tuple[int, int, str]] = []
        self.title: list[str] = []
        self.language: str | None = None
        self.removed = 0
        self.truncated = False
        self.pre = 0
        self.never_closed: set[str] = set()
        """Elements of which one was never closed: looking again each time would take for ever."""
        self.blank = True
        """Whether the line so far is empty or ends in a blank: another blank would not be seen."""

    def run(self) -> None:
        """Read the whole source."""
        raw, position = self.raw, 0
        while position < len(raw):
            angle = raw.find("<", position)
            if angle < 0:
                angle = len(raw)
            if angle > position:
                self._text(position, angle)
            if angle >= len(raw):
                break
            position = self._markup(angle)
        self._break(len(raw))

    def result(self) -> HtmlText:
        """Return what was read."""
        return HtmlText(
            "".join(self.parts),
            tuple(self.lines),
            self.starts,
            self.ends,
            tuple(self.stretches),
            tuple(self.hidden),
            " ".join("".join(self.title).split()),
            self.language,
            self.removed,
            self.truncated,
        )

    def _markup(self, at: int) -> int:
        """Read what begins with ``<`` at ``at``; return where the text goes on."""
        raw = self.raw
        if raw.startswith("<!--", at):
            end = raw.find("-->", at + 4)
            self.truncated = self.truncated or end < 0
            end = len(raw) if end < 0 else end + 3
            self.hidden.append((at, end, "comment"))
            return end
        following = raw[at + 1 : at + 2]
        match = _TAG.match(raw, at) if following == "/" or following.isalpha() else None
        if match is not None:
            return self._tag(match)
        if following in ("!", "?") or _TAG_START.match(raw, at):
            end = raw.find(">", at)
            if end < 0:
                self.truncated = True
                return len(raw)
            return end + 1
        self._add("<", at, at + 1)
        return at + 1

    def _tag(self, match: regex.Match[str]) -> int:
        name = match.group("name").lower()
        if match.group("close"):
            self._end_tag(name, match.start())
            return match.end()
        attributes = match.group("attributes")
        if attributes and _HANDLER.search(attributes):
            self.removed += 1
        if name in _DROPPED:
            return self._drop(name, match)
        self._start_tag(name, attributes, match)
        return match.end()

    def _drop(self, name: str, match: regex.Match[str]) -> int:
        """Leave out an element with all that is in it."""
        self.removed += 1 if name in _ACTIVE else 0
        if name in _VOID or match.group().endswith("/>"):
            return match.end()
        if name in self.never_closed:
            return match.end()
        ending = regex.compile(rf"<(?P<close>/?){name}(?=[\s/>])", regex.IGNORECASE)
        depth, position = 1, match.end()
        while depth:
            found = ending.search(self.raw, position)
            if found is None:
                # Never closed: a script hides the rest of the page from a browser too, another element does not.
                self.truncated = True
                if name not in _RAW_TEXT:
                    self.never_closed.add(name)
                    return match.end()
                self.hidden.append((match.start(), len(self.raw), _DROPPED[name]))
                return len(self.raw)
            depth += -1 if found.group("close") else 0 if name in _RAW_TEXT else 1
            position = found.end()
        end = self.raw.find(">", position)
        end = len(self.raw) if end < 0 else end + 1
        self.hidden.append((match.start(), end, _DROPPED[name]))
        return end

    def _start_tag(self, name: str, attributes: str, match: regex.Match[str]) -> None:
        if name == "br":
            self._break(match.start())
        elif name in ("td", "th"):
            # The cells of a row are one line: "Source:" and what the source is.
            self._part_cells(match.start())
        elif name in _BLOCKS:
            self._open_block(name, match.start())
        if name == "html" and (language := _attribute(attributes, "lang")):
            self.language = regex.split("[-_]", language)[0].lower()[:3] or None
        style = _STYLES.get(name)
        if style is not None:
            self.open.setdefault(name, []).append((self.length, style[1]))
        elif name == "a":
            self._anchor(attributes)

    def _part_cells(self, at: int) -> None:
        if not self.blank:
            self._append(" ", at, at)
            self.blank = True

    def _anchor(self, attributes: str) -> None:
        target = _attribute(attributes, "href")
        named = _attribute(attributes, "name") or _attribute(attributes, "id")
        if named:
            self.stretches.append(Stretch(self.length, self.length, "anchor", named[:200]))
        # Only links within the page speak of notes; the others end in nothing here.
        self.open.setdefault("a", []).append((self.length, target if target and "#" in target else ""))

    def _end_tag(self, name: str, at: int) -> None:
        if name in _BLOCKS:
            self._close_block(name, at)
        waiting = self.open.get(name)
        if not waiting:
            return
        start, value = waiting.pop()
        if self.length > start:
            kind = _STYLES[name][0] if name in _STYLES else "link"
            if kind != "link" or value:
                self.stretches.append(Stretch(start, self.length, kind, value[:200]))

    def _open_block(self, name: str, at: int) -> None:
        self._break(at)
        self.group += 1
        if name in ("ol", "ul", "menu", "dir"):
            self.lists.append(name == "ol")
        if name == "li":
            self.item = "oli" if self.lists and self.lists[-1] else "li"
        if name == "pre":
            self.pre += 1
        if name not in _VOID:
            self.blocks.append(self.item if name == "li" else name)

    def _close_block(self, name: str, at: int) -> None:
        self._break(at)
        self.group += 1
        if name in ("ol", "ul", "menu", "dir") and self.lists:
            self.lists.pop()
        if name == "pre" and self.pre:
            self.pre -= 1
        wanted = ("li", "oli") if name == "li" else (name,)
        # Elements left open below are closed with it; a closing tag without an opening one in reach is ignored.
        for depth in range(1, min(len(self.blocks), 16) + 1):
            if self.blocks[-depth] in wanted:
                del self.blocks[-depth:]
                break

    def _tag_here(self) -> str:
        """Return the block that says most about the line: an item, a heading, a navigation bar, a quotation."""
        for name in reversed(self.blocks[-8:]):
            if name in ("li", "oli", "nav", "title", "pre", "blockquote", "footer", "header") or (
                len(name) == 2 and name[0] == "h" and name[1].isdigit()
            ):
                return name
        return self.blocks[-1] if self.blocks else ""

    def _break(self, at: int) -> None:
        """End the visible line, if there is anything on it."""
        if self.length > self.line_start:
            tag = self._tag_here()
            self.lines.append(VisibleLine(self.line_start, self.length, tag, self.group))
            self._append("\n", at, at)
            self.line_start = self.length
        self.blank = True

    def _text(self, start: int, end: int) -> None:
        """Add the text [start, end) of the source, white space run together and references resolved."""
        if self.pre:
            self._preformatted(start, end)
            return
        position = start
        while position < end:
            match = _RUN.match(self.raw, position, end)
            if match is None:
                break
            position = match.end()
            if match.lastgroup == "space":
                if not self.blank:
                    self._append(" ", match.start(), position)
                    self.blank = True
            elif match.lastgroup == "reference":
                position = self._reference(match.start(), end)
            else:
                self._add(match.group(), match.start(), position)

    def _preformatted(self, start: int, end: int) -> None:
        position = start
        while position < end:
            stop = self.raw.find("\n", position, end)
            stop = end if stop < 0 else stop
            while position < stop:
                mark = self.raw.find("&", position, stop)
                mark = stop if mark < 0 else mark
                if mark > position:
                    self._add(self.raw[position:mark], position, mark)
                position = self._reference(mark, stop) if mark < stop else mark
            if stop < end:
                self._break(stop)
                position = stop + 1

    def _reference(self, at: int, end: int) -> int:
        """Add the character that a reference like ``&eacute;`` stands for; a lone ampersand is itself."""
        match = _REFERENCE.match(self.raw, at, end)
        decoded = html.unescape(match.group()) if match is not None else "&"
        if match is None or decoded == match.group():
            self._add("&", at, at + 1)
            return at + 1
        text = characters.clean(decoded).text.replace("\n", " ")
        if text == " " and self.blank:
            return match.end()
        if text:
            self._append(text[0], at, match.end())
            for more in text[1:]:
                self._append(more, match.end(), match.end())
            self._note_title(text)
            self.blank = text[-1] == " "
        return match.end()

    def _add(self, text: str, start: int, end: int) -> None:
        self.parts.append(text)
        self.length += len(text)
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))
        self.blank = False
        self._note_title(text)

    def _note_title(self, text: str) -> None:
        if self.blocks and self.blocks[-1] == "title":
            self.title.append(text + " " if len(self.title) < 64 else "")

    def _append(self, char: str, start: int, end: int) -> None:
        self.parts.append(char)
        self.length += 1
        self.starts.append(start)
        self.ends.append(end)


def _attribute(attributes: str, name: str) -> str | None:
    for match in _ATTRIBUTE.finditer(attributes[:2000]):
        if match.group("name").lower() == name:
            return html.unescape(match.group("a") or match.group("b") or match.group("c") or "")
    return None
