"""OpenDocument texts (OpenDocument 1.3, part 3) as values: the package, or all of it as one XML file.

What is not understood is named where it stands; nothing is left out without a word. Looks that say nothing of the
words (fonts, sizes, colours, alignment, page layout) are not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from editor.core.characters import clean
from editor.core.messages import FormatError
from editor.formats.word.docx_styles import HIDDEN
from editor.formats.word.flat import FlatPictures, lifted
from editor.formats.word.flow import (
    Change,
    Document,
    Mark,
    NoteReference,
    Paragraph,
    Picture,
    Point,
    Run,
    WordComment,
)
from editor.formats.word.names import attribute, child, descendants, name_of
from editor.formats.word.odt_styles import OdtStyles
from editor.formats.word.package import OLE, ZIP, Package, part_name
from editor.formats.word.story import Story, rows_of
from editor.formats.xml_reading import Element, XmlDocument, parse_xml

_THROUGH = frozenset({"text:section", "text:list-item", "text:list-header", "text:numbered-paragraph", "text:meta",
                      "text:meta-field", "text:ruby-base", "text:index-body", "text:index-title"})
_CONTENTS = frozenset({"text:table-of-content", "text:alphabetical-index", "text:illustration-index",
                       "text:table-index", "text:object-index", "text:user-index", "text:bibliography"})
_SILENT = frozenset({
    "", "text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
    "text:dde-connection-decls", "text:alphabetical-index-auto-mark-file", "office:forms", "text:soft-page-break",
    "text:bookmark-end", "text:reference-mark", "text:reference-mark-start", "text:reference-mark-end",
    "text:toc-mark", "text:toc-mark-start", "text:toc-mark-end", "text:alphabetical-index-mark-end",
    "text:table-of-content-source", "table:table-column", "table:table-columns", "table:table-header-columns",
    "table:covered-table-cell", "text:number", "office:event-listeners"})
_ROWS = frozenset({"table:table-header-rows", "table:table-rows", "table:table-row-group"})
_SIGNS = frozenset({"footnote symbol", "footnote characters", "footnote anchor", "endnote symbol",
                    "endnote characters", "endnote anchor", "footnote reference", "endnote reference"})
_SPACES = " \t\r\n"
_MOST_SPACES = 1000
"""The most blanks that one element may stand for."""


class _Around(NamedTuple):
    """What the words that are read stand in."""

    marks: frozenset[Mark] = frozenset()
    language: str = ""
    style: str = ""
    struck: tuple[Change, ...] = ()
    tag: str = "p"
    contents: bool = False


def read_odt(data: bytes) -> Document:
    """Return the document in ``data``.

    Raises:
        FormatError: ``document-not-word``: it is something else; or as ``Package`` and ``xml_reading``.
    """
    if not data.startswith((ZIP, OLE)):
        if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<":
            raise FormatError("document-damaged", detail="it is neither a zip archive nor XML")
        bare, held = lifted(data)
        return _Reader(None, parse_xml(bare), held).document()
    package = Package(data)
    manifest = package.bytes_of("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise FormatError("document-encrypted")
    content = package.xml("content.xml")
    if content is None:
        raise FormatError("document-not-word")
    return _Reader(package, content).document()


class _Reader:
    """Reads one document."""

    def __init__(self, package: Package | None, content: XmlDocument, held: Sequence[bytes] = ()) -> None:
        self._package = package
        self._root = content.root
        self._flat = FlatPictures(self._root, held) if package is None else None
        self._mended = [str(one.args.get("detail", "")) for one in content.problems if one.code == "xml-recovered"]
        self._looks = self._part("styles.xml")
        self._styles = OdtStyles([one for one in (self._looks, self._root) if one is not None])
        self._lost: Counter[str] = Counter()
        self._notes: dict[tuple[str, str], tuple[Paragraph, ...]] = {}
        self._comments: list[WordComment] = []
        self._regions: dict[str, tuple[Change, Element]] = {}
        self._inserted: dict[str, Change] = {}
        self._ends: set[str] = set()
        self._boxes: list[Element] = []
        self._blank = True
        self._elements: Mapping[str, Callable[[Story, Element, _Around], None]] = {
            "text:p": self._paragraph, "text:h": self._paragraph, "text:list": self._list, "table:table": self._table,
            "text:span": self._span, "text:s": self._spaces, "text:tab": self._character,
            "text:line-break": self._character, "text:note": self._note, "text:a": self._link,
            "text:bookmark": self._bookmark, "text:bookmark-start": self._bookmark, "text:ruby": self._ruby,
            "text:change-start": self._change_place, "text:change-end": self._change_place,
            "text:change": self._deleted, "office:annotation": self._annotation,
            "office:annotation-end": self._annotation_end, "text:alphabetical-index-mark": self._index_mark,
            "text:alphabetical-index-mark-start": self._index_mark,
            **dict.fromkeys(_THROUGH, self._children), **dict.fromkeys(_CONTENTS, self._table_of_contents)}

    def document(self) -> Document:
        """Return the whole document."""
        body = next(descendants(self._root, "office:text"), None)
        if body is None:
            raise FormatError("document-not-word")
        self._ends = {attribute(one, "name") or "" for one in descendants(body, "office:annotation-end")}
        self._read_changes(body)
        story = Story()
        self._children(story, body, _Around(language=self._styles.language))
        if story.items:
            story.end(Paragraph(()))
        if story.replaced:
            self._lost["character"] += story.replaced
        for part in (self._looks, self._root) if self._looks is not self._root else (self._root,):
            if part is not None:
                self._lost["header or footer"] += sum(1 for one in descendants(part, "style:header", "style:footer")
                                                      if "".join(one.itertext()).strip())
        meta = self._part("meta.xml")
        return Document(
            tuple(story.paragraphs), self._notes, tuple(self._comments),
            {what: count for what, count in self._lost.items() if count}, _words(meta, "dc:title"),
            _words(meta, "dc:creator") or _words(meta, "meta:initial-creator"),
            {attribute(one, "name") or "": one.text or "" for one in (
                descendants(meta, "meta:user-defined") if meta is not None else ())}, "; ".join(self._mended))

    def _part(self, name: str) -> Element | None:
        """Return another part of the package; of a single file, the file itself."""
        if self._package is None:
            return self._root
        found = self._package.xml(name)
        return None if found is None else found.root

    # Tracked changes

    def _read_changes(self, body: Element) -> None:
        for region in descendants(body, "text:changed-region"):
            for one in region:
                name = name_of(one)
                if name == "text:format-change":
                    self._lost["formatting change"] += 1
                elif name in ("text:insertion", "text:deletion"):
                    about = child(one, "office:change-info")
                    change = Change("insertion" if name == "text:insertion" else "deletion",
                                    _words(about, "dc:creator"), _words(about, "dc:date"))
                    self._regions[attribute(region, "id") or ""] = (change, one)

    def _changes(self, around: _Around) -> tuple[Change, ...]:
        return (*self._inserted.values(), *around.struck)

    def _change_place(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002 - one of a table
        key = attribute(element, "change-id") or ""
        change, _ = self._regions.get(key, (None, None))
        if change is None or change.sort != "insertion":
            return
        if name_of(element) == "text:change-start":
            self._inserted[key] = change
        else:
            self._inserted.pop(key, None)

    def _deleted(self, story: Story, element: Element, around: _Around) -> None:
        """What was struck here: it may end paragraphs, and its last one goes on with what follows."""
        change, region = self._regions.get(attribute(element, "change-id") or "", (None, None))
        if change is None or region is None or change.sort != "deletion" or change in around.struck:
            return
        inside = around._replace(struck=(*around.struck, change))
        first = True
        for one in region:
            if name_of(one) in ("", "office:change-info"):
                continue
            if not first:
                story.end(Paragraph((), around.tag, mark=self._changes(inside)))
            first = False
            if name_of(one) in ("text:p", "text:h"):
                self._blank = False
                self._content(story, one, self._within(one, inside))
            else:
                self._element(story, one, inside)
        self._blank = False

    # Blocks

    def _children(self, story: Story, element: Element, around: _Around) -> None:
        for one in element:
            self._element(story, one, around)

    def _element(self, story: Story, element: Element, around: _Around) -> None:
        name = name_of(element)
        if name in _SILENT:
            return
        read = self._elements.get(name)
        if read is not None:
            read(story, element, around)
        elif name.startswith("draw:"):
            self._drawing(story, element)
        elif name.startswith("text:"):
            self._field(story, element, around)
        else:
            story.lose(f"element {name}", "".join(element.itertext()))

    def _within(self, element: Element, around: _Around) -> _Around:
        """What the words of a paragraph stand in: only what was done by hand to all of it sets them off."""
        marks, language = self._styles.marks("paragraph", attribute(element, "style-name"), by_hand=True)
        return around._replace(marks=around.marks | marks, language=language or around.language)

    def _paragraph(self, story: Story, element: Element, around: _Around) -> None:
        if story.items:
            story.end(Paragraph(()))
        self._blank = True
        inside = self._within(element, around)
        key = attribute(element, "style-name")
        said = attribute(element, "outline-level") if name_of(element) == "text:h" else None
        level = int(said) if said is not None and said.isdigit() else self._styles.level(key)
        tag = f"h{min(max(level, 1), 6)}" if level is not None else around.tag
        self._content(story, element, inside._replace(tag=tag))
        style = "toc 1" if around.contents else self._styles.name("paragraph", key)
        story.end(Paragraph((), tag, level, style, self._changes(around)))
        self._empty_boxes(story, around)

    def _empty_boxes(self, story: Story, around: _Around) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            inner = self._story(box, around)
            story.took(inner)
            story.paragraphs += inner.paragraphs

    def _story(self, element: Element, around: _Around) -> Story:
        story = Story()
        self._children(story, element, around)
        if story.items:
            story.end(Paragraph(()))
        return story

    def _list(self, story: Story, element: Element, around: _Around) -> None:
        style = attribute(element, "style-name")
        tag = around.tag if style is None and around.tag != "p" else "oli" if self._styles.counts(style) else "li"
        self._children(story, element, around._replace(tag=tag))

    def _table_of_contents(self, story: Story, element: Element, around: _Around) -> None:
        self._children(story, element, around._replace(contents=True))

    def _table(self, story: Story, element: Element, around: _Around) -> None:
        if story.items:
            story.end(Paragraph(()))
        first = len(story.paragraphs)
        for row in _rows(element):
            cells: list[list[Paragraph]] = []
            for cell in row:
                if name_of(cell) == "table:table-cell":
                    made = self._story(cell, around._replace(tag="p"))
                    story.took(made)
                    cells.append([one for one in made.paragraphs if one.items])
            story.paragraphs += rows_of(cells)
        if len(story.paragraphs) > first:
            head = story.paragraphs[first]
            table = Story()
            table.lose("table", "".join(one.text for one in head.items if isinstance(one, Run)))
            story.paragraphs[first] = head._replace(items=(*table.items, *head.items))

    # Words

    def _content(self, story: Story, element: Element, around: _Around) -> None:
        self._text(story, element.text, around)
        for one in element:
            self._element(story, one, around)
            self._text(story, one.tail, around)

    def _text(self, story: Story, text: str | None, around: _Around) -> None:
        """Add words as they are shown: blanks and line ends of the XML count as one blank (6.1.2)."""
        parts: list[str] = []
        for character in text or "":
            if character in _SPACES:
                if not self._blank:
                    parts.append(" ")
                self._blank = True
            else:
                parts.append(character)
                self._blank = False
        self._add(story, "".join(parts), around)

    def _add(self, story: Story, text: str, around: _Around) -> None:
        if HIDDEN in around.marks:
            if text:
                story.lose("hidden text", text)
        else:
            story.add(Run(text, around.marks, self._changes(around), around.language, around.style))

    def _span(self, story: Story, element: Element, around: _Around) -> None:
        key = attribute(element, "style-name")
        marks, language = self._styles.marks("text", key)
        self._content(story, element, around._replace(
            marks=around.marks | marks, language=language or around.language,
            style=self._styles.name("text", key) or around.style))

    def _spaces(self, story: Story, element: Element, around: _Around) -> None:
        count = attribute(element, "c") or "1"
        self._add(story, " " * min(int(count) if count.isdigit() else 1, _MOST_SPACES), around)
        self._blank = False

    def _character(self, story: Story, element: Element, around: _Around) -> None:
        self._add(story, "\t" if name_of(element) == "text:tab" else "\n", around)
        self._blank = False

    def _field(self, story: Story, element: Element, around: _Around) -> None:
        self._content(story, element, around)
        story.lose("field", name_of(element).removeprefix("text:"))

    def _index_mark(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002 - one of a table
        story.lose("field", f"index {attribute(element, 'string-value') or attribute(element, 'key1') or ''}")

    # What stands between words

    def _bookmark(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002 - one of a table
        story.add(Point("bookmark", attribute(element, "name") or ""))

    def _link(self, story: Story, element: Element, around: _Around) -> None:
        self._content(story, element, around)
        target = attribute(element, "href") or ""
        if target and not target.startswith("#"):
            story.lose("link", target)

    def _ruby(self, story: Story, element: Element, around: _Around) -> None:
        base, above = child(element, "text:ruby-base"), child(element, "text:ruby-text")
        if base is not None:
            self._content(story, base, around)
        story.lose("ruby", "".join(above.itertext()) if above is not None else "")

    def _note(self, story: Story, element: Element, around: _Around) -> None:
        sort = "endnote" if attribute(element, "note-class") == "endnote" else "footnote"
        name = attribute(element, "id") or "#"
        if (sort, name) in self._notes:  # LibreOffice counts anew in each stretch that was struck
            name = f"{name}#{len(self._notes)}"
        label = _words(element, "text:note-citation")
        body = child(element, "text:note-body")
        blank, inserted = self._blank, self._inserted
        # Changes within a note are its own; that it was inserted is said of its place.
        self._inserted = {}
        inner = self._story(body, _Around(language=self._styles.language)) if body is not None else Story()
        self._inserted, self._blank = inserted, blank
        story.took(inner)
        self._notes[sort, name] = tuple(_without_sign(inner.paragraphs, label))
        story.add(NoteReference(sort, name, label, self._changes(around)))
        self._blank = False

    def _annotation(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002 - one of a table
        name = attribute(element, "name") or f"#{len(self._comments)}"
        text = "\n".join("".join(one.itertext()) for one in descendants(element, "text:p")).strip()
        self._comments.append(WordComment(
            name, clean(text).text, _words(element, "dc:creator"), _words(element, "dc:date"),
            attribute(element, "parent-name"), attribute(element, "resolved") == "true"))
        story.add(Point("comment-start" if name in self._ends else "comment", name))

    def _annotation_end(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002
        story.add(Point("comment-end", attribute(element, "name") or ""))

    def _drawing(self, story: Story, element: Element) -> None:
        words = next((one.text or "" for one in element if name_of(one) in ("?:title", "?:desc")), "")
        words = words or attribute(element, "name") or ""
        boxes = [one for one in descendants(element, "draw:text-box")
                 if not any(name_of(above) == "draw:text-box" for above in one.iterancestors())]
        shapes = [] if boxes or name_of(element) == "draw:frame" else [element]
        if boxes or any(True for shape in shapes for _ in descendants(shape, "text:p")):
            story.lose("text box", "".join(element.itertext()))
            self._boxes += boxes or shapes
        elif child(element, "draw:object") is not None or child(element, "draw:object-ole") is not None:
            story.lose("embedded object", words)
        elif pictures := [one for one in element if name_of(one) == "draw:image"]:
            self._picture(story, pictures, words)
        else:
            story.lose("drawing", words)

    def _picture(self, story: Story, pictures: Sequence[Element], words: str) -> None:
        """Add the first of the same picture in several kinds that can be shown; else it is named by its file."""
        files = [(attribute(one, "href") or "").replace("\\", "/") for one in pictures]
        found = next((made for one, file in zip(pictures, files, strict=True)
                      if (made := self._shown(one, file, words)) is not None), None)
        if found is not None:
            story.add(found)
        else:
            story.lose("image", ": ".join(part for part in (files[0].rpartition("/")[2], words) if part))


    def _shown(self, image: Element, file: str, words: str) -> Picture | None:
        if self._flat is not None:
            return self._flat.picture(image, words)
        return self._package.picture(part_name("", file), words) if self._package is not None and file else None


def _rows(table: Element) -> Iterable[Element]:
    for one in table:
        if name_of(one) == "table:table-row":
            yield one
        elif name_of(one) in _ROWS:
            yield from _rows(one)


def _words(root: Element | None, name: str) -> str:
    """Return the words of the first element of a name within one."""
    found = next(descendants(root, name), None) if root is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def _without_sign(paragraphs: list[Paragraph], label: str) -> list[Paragraph]:
    """Return a note without its own sign, which documents that were converted repeat, and the blank behind it."""
    if not paragraphs:
        return paragraphs
    items = list(paragraphs[0].items)
    first = items[0] if items else None
    if isinstance(first, Run) and first.style.lower() in _SIGNS and first.text.strip() in (label, ""):
        items.pop(0)
    if items and isinstance(items[0], Run) and items[0].text[:1] in (" ", "\t"):
        items[0] = items[0]._replace(text=items[0].text[1:])
    return [paragraphs[0]._replace(items=tuple(items)), *paragraphs[1:]]
