"""Word documents (Office Open XML, ECMA-376 part 1, transitional and strict) as values.

What is not understood is named where it stands; nothing is left out without a word. Looks that say nothing of the
words (fonts, sizes, colours, alignment, page layout) are not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from editor.core.messages import FormatError
from editor.formats.word.docx_comments import comments_of
from editor.formats.word.docx_styles import HIDDEN, Styles
from editor.formats.word.flow import Change, Document, NoteReference, NoteSort, Paragraph, Point, Run
from editor.formats.word.names import attribute, child, descendants, name_of, value_of
from editor.formats.word.numbering import printed
from editor.formats.word.package import Package, part_name
from editor.formats.word.story import Story, rows_of
from editor.formats.xml_reading import Element

_CHANGES: Mapping[str, str] = {"w:ins": "insertion", "w:moveTo": "insertion", "w:del": "deletion",
                               "w:moveFrom": "deletion"}
_THROUGH = frozenset({"w:smartTag", "w:sdtContent", "w:customXml", "w:dir", "w:bdo", "w:sdt", "mc:Choice",
                      "w:rubyBase"})
"""Elements that are only around others."""
_SILENT = frozenset({
    "", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:proofErr", "w:bookmarkEnd",
    "w:lastRenderedPageBreak", "w:permStart", "w:permEnd", "w:annotationRef", "w:footnoteRef", "w:endnoteRef",
    "w:separator", "w:continuationSeparator", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
    "w:moveToRangeEnd", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart",
    "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd",
    "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd", "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr",
    "w:tblPrEx", "w:softHyphenRef", "w:rubyPr", "w:rt"})
"""Elements that stand for nothing that is read."""
_FORMATTING = ("w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange",
               "w:tblGridChange", "w:tblPrExChange", "w:numberingChange")
_CELLS = ("w:cellIns", "w:cellDel", "w:cellMerge")
_CHARACTERS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011",
               "w:softHyphen": "\u00ad"}
_LABEL_STYLES = frozenset({"footnote reference", "endnote reference", "footnote characters", "endnote characters",
                           "footnote symbol", "endnote symbol", "footnote anchor", "endnote anchor"})
_DEFAULT_STYLE: Mapping[NoteSort, str] = {"footnote": "decimal", "endnote": "lowerRoman"}
_QUIET_FIELDS = frozenset({"HYPERLINK"})
"""Fields of which nothing is lost that is not told otherwise."""
_OLDEST_PRIVATE, _LATEST_PRIVATE = 0xF000, 0xF0FF


class _Around(NamedTuple):
    """What the element that is read stands in."""

    changes: tuple[Change, ...] = ()


def read_docx(data: bytes) -> Document:
    """Return the document in ``data``.

    Raises:
        FormatError: ``document-not-word``: it is a package of something else; or as ``Package`` and ``xml_reading``.
    """
    return _Reader(Package(data)).document()


class _Reader:
    """Reads the parts of one package."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = _main_part(package)
        self._folder = self._main.rpartition("/")[0]
        self._mended: list[str] = []
        self._lost: Counter[str] = Counter()
        self._styles = Styles(self._part("styles"), self._part("numbering"))
        self._links = self._targets(self._main.rpartition("/")[2])
        self._note_links = {name: self._targets(f"{name}.xml") for name in ("footnotes", "endnotes")}
        self._numbers: dict[NoteSort, int] = {"footnote": 0, "endnote": 0}
        self._formats: dict[NoteSort, str] = dict(_DEFAULT_STYLE)
        self._ranges: set[str] = set()
        self._fields: list[_Field] = []
        self._boxes: list[Element] = []
        self._label: NoteReference | None = None
        self._elements: Mapping[str, Callable[[Story, Element, _Around], None]] = {
            "w:p": self._paragraph, "w:tbl": self._table, "w:r": self._run, "w:hyperlink": self._hyperlink,
            "w:fldSimple": self._simple_field, "w:bookmarkStart": self._bookmark, "w:ruby": self._ruby,
            "w:commentRangeStart": self._comment_place, "w:commentRangeEnd": self._comment_place,
            "m:oMath": self._equation, "m:oMathPara": self._equation, "mc:AlternateContent": self._alternative,
            **dict.fromkeys(_CHANGES, self._changed), **dict.fromkeys(_THROUGH, self._children)}

    def document(self) -> Document:
        """Return the whole document."""
        root = self._xml(self._main)
        body = child(root, "w:body")
        if body is None:
            raise FormatError("document-not-word")
        self._read_settings(body)
        self._ranges = {attribute(one, "id") or "" for one in descendants(root, "w:commentRangeStart")}
        story = self._story(body)
        notes = {(sort, name): made for sort in ("footnote", "endnote") for name, made in self._notes(sort, story)}
        comments = comments_of(self._part("comments"), self._part("commentsExtended"))
        self._count_losses(root)
        if story.replaced:
            self._lost["character"] += story.replaced
        core = self._package.root("docProps/core.xml")
        return Document(
            tuple(story.paragraphs), notes, comments, dict(self._lost), _words(core, "title"),
            _words(core, "lastModifiedBy") or _words(core, "creator"), self._properties(), "; ".join(self._mended))

    # The package

    def _part(self, name: str) -> Element | None:
        return self._xml(f"{self._folder}/{name}.xml" if self._folder else f"{name}.xml")

    def _xml(self, name: str) -> Element | None:
        found = self._package.xml(name)
        if found is None:
            return None
        self._mended += [str(one.args.get("detail", "")) for one in found.problems if one.code == "xml-recovered"]
        return found.root

    def _targets(self, part: str) -> dict[str, str]:
        relations = self._package.root(f"{self._folder}/_rels/{part}.rels")
        return {attribute(one, "Id") or "": attribute(one, "Target") or ""
                for one in (relations if relations is not None else ()) if name_of(one)}

    def _properties(self) -> dict[str, str]:
        root = self._package.root("docProps/custom.xml")
        return {attribute(one, "name") or "": "".join(one.itertext())
                for one in (root if root is not None else ()) if name_of(one)}

    def _read_settings(self, body: Element) -> None:
        for source in (self._part("settings"), child(body, "w:sectPr")):
            for sort in ("footnote", "endnote"):
                style = value_of(child(source, f"w:{sort}Pr"), "w:numFmt")
                if style:
                    self._formats[sort] = style

    def _count_losses(self, root: Element) -> None:
        self._lost["formatting change"] += sum(1 for _ in descendants(root, *_FORMATTING))
        self._lost["table change"] += sum(1 for _ in descendants(root, *_CELLS))
        for name in sorted(self._package.names):
            folder, _, short = name.rpartition("/")
            if folder == self._folder and short.startswith(("header", "footer")) and short.endswith(".xml"):
                part = self._package.root(name)
                self._lost["header or footer"] += part is not None and any(
                    (one.text or "").strip() for one in descendants(part, "w:t"))
            self._lost["macro"] += short == "vbaProject.bin"
        self._lost = Counter({what: count for what, count in self._lost.items() if count})

    # Stories

    def _story(self, root: Element, around: _Around | None = None) -> Story:
        story = Story()
        for one in root:
            self._element(story, one, around or _Around())
        if story.items:  # words that stand in no paragraph
            story.end(Paragraph(()))
        return story

    def _notes(self, sort: NoteSort, body: Story) -> Iterable[tuple[str, tuple[Paragraph, ...]]]:
        root = self._part(f"{sort}s")
        for one in root if root is not None else ():
            if name_of(one) == f"w:{sort}" and attribute(one, "type") in (None, "normal"):
                self._ranges |= {attribute(at, "id") or "" for at in descendants(one, "w:commentRangeStart")}
                story = self._story(one)
                body.took(story)
                yield attribute(one, "id") or "", tuple(_without_sign(story.paragraphs))

    def _element(self, story: Story, element: Element, around: _Around) -> None:
        name = name_of(element)
        if name in _SILENT:
            return
        read = self._elements.get(name)
        if read is not None:
            read(story, element, around)
        else:
            story.lose("altChunk" if name == "w:altChunk" else f"element {name}", "".join(element.itertext()))

    def _children(self, story: Story, element: Element, around: _Around) -> None:
        for one in element:
            self._element(story, one, around)

    def _changed(self, story: Story, element: Element, around: _Around) -> None:
        self._children(story, element, _Around((*around.changes, _change(element))))

    # Paragraphs and tables

    def _paragraph(self, story: Story, element: Element, around: _Around) -> None:
        if story.items:
            story.end(Paragraph(()))
        properties = child(element, "w:pPr")
        self._children(story, element, around)
        level = self._styles.level(properties)
        tag = f"h{min(max(level, 1), 6)}" if level is not None else self._styles.list_tag(properties) or "p"
        marked = child(properties, "w:rPr")
        mark = _tracked(marked)
        story.end(Paragraph((), tag, level, self._styles.name(value_of(properties, "w:pStyle") or ""),
                            (*around.changes, *mark)))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            inner = self._story(box, around)
            story.took(inner)
            story.paragraphs += inner.paragraphs

    def _table(self, story: Story, element: Element, around: _Around) -> None:
        if story.items:
            story.end(Paragraph(()))
        first = len(story.paragraphs)
        for row in _within(element, "w:tr"):
            inside = _Around((*around.changes, *_tracked(child(row, "w:trPr"))))
            cells: list[list[Paragraph]] = []
            for cell in _within(row, "w:tc"):
                made = self._story(cell, inside)
                story.took(made)
                cells.append([one for one in made.paragraphs if one.items])
            story.paragraphs += [one._replace(mark=one.mark or inside.changes) for one in rows_of(cells)]
        if len(story.paragraphs) > first:
            head = story.paragraphs[first]
            table = Story()
            table.lose("table", "".join(one.text for one in head.items if isinstance(one, Run)))
            story.paragraphs[first] = head._replace(items=(*table.items, *head.items))

    def _alternative(self, story: Story, element: Element, around: _Around) -> None:
        chosen = child(element, "mc:Choice")
        self._children(story, element if chosen is None else chosen, around)

    # What stands between words

    def _bookmark(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002 - one of a table
        story.add(Point("bookmark", attribute(element, "name") or ""))

    def _comment_place(self, story: Story, element: Element, around: _Around) -> None:  # noqa: ARG002
        sort = "comment-start" if name_of(element) == "w:commentRangeStart" else "comment-end"
        story.add(Point(sort, attribute(element, "id") or ""))

    def _equation(self, story: Story, element: Element, around: _Around) -> None:
        words = "".join(one.text or "" for one in descendants(element, "m:t"))
        story.lose("equation", words)
        story.add(Run(words, changes=around.changes))

    def _hyperlink(self, story: Story, element: Element, around: _Around) -> None:
        target = self._links.get(attribute(element, "id") or "", "") if attribute(element, "id") else ""
        self._children(story, element, around)
        if target:
            story.lose("link", target)

    def _simple_field(self, story: Story, element: Element, around: _Around) -> None:
        self._children(story, element, around)
        _tell_field(story, attribute(element, "instr") or "")

    def _ruby(self, story: Story, element: Element, around: _Around) -> None:
        above = child(element, "w:rt")
        self._children(story, element, around)
        story.lose("ruby", "".join(above.itertext()) if above is not None else "")

    # Runs

    def _run(self, story: Story, element: Element, around: _Around) -> None:
        properties = child(element, "w:rPr")
        marks = self._styles.marks(properties)
        run = Run("", marks - {HIDDEN}, around.changes, value_of(properties, "w:lang") or self._styles.language,
                  self._styles.name(value_of(properties, "w:rStyle") or ""))
        for one in element:
            self._piece(story, one, run, around, hidden=HIDDEN in marks)

    def _piece(self, story: Story, element: Element, run: Run, around: _Around, *, hidden: bool) -> None:
        name = name_of(element)
        if name in ("w:t", "w:delText") or name in _CHARACTERS:
            self._words(story, _CHARACTERS.get(name) or _text(element), run, hidden=hidden)
        elif name in ("w:footnoteReference", "w:endnoteReference"):
            self._reference(story, element, around)
        elif name == "w:fldChar":
            self._field(story, attribute(element, "fldCharType") or "")
        elif name in ("w:instrText", "w:delInstrText"):
            if self._fields:
                self._fields[-1].code += element.text or ""
        elif name == "w:sym":
            self._words(story, _symbol(element), run, hidden=hidden)
        elif name == "w:commentReference":
            if (attribute(element, "id") or "") not in self._ranges:
                story.add(Point("comment", attribute(element, "id") or ""))
        elif name in ("w:drawing", "w:pict", "w:object"):
            self._drawing(story, element, name)
        elif name in ("mc:AlternateContent", "mc:Choice", "mc:Fallback"):
            chosen = child(element, "mc:Choice")
            for one in element if chosen is None else chosen:
                self._piece(story, one, run, around, hidden=hidden)
        else:
            self._element(story, element, around)

    def _words(self, story: Story, text: str, run: Run, *, hidden: bool) -> None:
        if self._fields and not self._fields[-1].shown:
            return
        if self._label is not None and text.strip():
            # The sign of its own that a note has: it stands behind the reference, and is no word of the text.
            at = next((n for n, one in enumerate(story.items) if one is self._label), None)
            if at is not None:
                story.items[at] = self._label._replace(label=text.strip())
            self._label = None
        elif hidden:
            story.lose("hidden text", text)
        else:
            story.add(run._replace(text=text))

    def _reference(self, story: Story, element: Element, around: _Around) -> None:
        sort: NoteSort = "footnote" if name_of(element) == "w:footnoteReference" else "endnote"
        own = (attribute(element, "customMarkFollows") or "0") not in ("0", "false", "off")
        if not own:
            self._numbers[sort] += 1
        label = "" if own else printed(self._numbers[sort], self._formats[sort])
        found = NoteReference(sort, attribute(element, "id") or "", label, around.changes)
        story.add(found)
        self._label = found if own else None

    def _field(self, story: Story, sort: str) -> None:
        if sort == "begin":
            self._fields.append(_Field())
        elif self._fields and sort == "separate":
            self._fields[-1].shown = True
        elif self._fields and sort == "end":
            _tell_field(story, self._fields.pop().code)

    def _drawing(self, story: Story, element: Element, name: str) -> None:
        boxes = [one for one in descendants(element, "w:txbxContent")
                 if not any(name_of(above) in ("w:txbxContent", "mc:Fallback") for above in _above(one, element))]
        pictures = list(descendants(element, "pic:pic", "v:imagedata"))
        described = next((attribute(one, "descr") or attribute(one, "name") or ""
                          for one in descendants(element, "wp:docPr")), "")
        if boxes:
            story.lose("text box", "".join(boxes[0].itertext()))
            self._boxes += boxes
        elif name == "w:object":
            story.lose("embedded object", described)
        elif pictures:
            for one in pictures:
                self._picture(story, one, described)
        else:
            story.lose("drawing", described)

    def _picture(self, story: Story, element: Element, described: str) -> None:
        """Add a picture of the package; one of another kind, or that lies elsewhere, is named by its file."""
        held = next(descendants(element, "a:blip"), element)
        relation = attribute(held, "embed") or attribute(held, "link") or attribute(held, "id") or ""
        target = self._links_of(element).get(relation, "").replace("\\", "/")
        found = self._package.picture(part_name(self._folder, target), described) if target else None
        if found is not None:
            story.add(found)
        else:
            story.lose("image", ": ".join(part for part in (target.rpartition("/")[2], described) if part))

    def _links_of(self, element: Element) -> Mapping[str, str]:
        """The relations of the part in which an element stands: notes have their own."""
        name = str(element.getroottree().getroot().tag).rpartition("}")[2]
        return self._links if name == "document" else self._note_links.get(name, {})


class _Field:
    """A field that was begun: its code, and whether what is read now is what it shows."""

    def __init__(self) -> None:
        self.code = ""
        self.shown = False


def _main_part(package: Package) -> str:
    """Return the name of the part that holds the document itself.

    Raises:
        FormatError: ``document-not-word``.
    """
    relations = package.root("_rels/.rels")
    targets = [attribute(one, "Target") or "" for one in (relations if relations is not None else ())
               if (attribute(one, "Type") or "").endswith("/officeDocument")]
    name = next((target.lstrip("/") for target in targets if target.lstrip("/") in package.names), "word/document.xml")
    if name not in package.names:
        raise FormatError("document-not-word")
    return name


def _change(element: Element) -> Change:
    sort = "insertion" if _CHANGES[name_of(element)] == "insertion" else "deletion"
    return Change(sort, (attribute(element, "author") or "").strip(), attribute(element, "date") or "")


def _tracked(properties: Element | None) -> tuple[Change, ...]:
    """The tracked changes that properties of a paragraph's end, or of a row, name."""
    return tuple(_change(one) for one in (properties if properties is not None else ()) if name_of(one) in _CHANGES)


def _within(element: Element, name: str) -> Iterable[Element]:
    """Yield the rows of a table or cells of a row, also those in wrappers."""
    for one in element:
        if name_of(one) == name:
            yield one
        elif name_of(one) in _THROUGH or name_of(one) in _CHANGES:
            yield from _within(one, name)


def _above(element: Element, top: Element) -> Iterable[Element]:
    above = element.getparent()
    while above is not None and above is not top:
        yield above
        above = above.getparent()


def _tell_field(story: Story, code: str) -> None:
    words = code.split()
    if words and words[0].upper() not in _QUIET_FIELDS:
        story.lose("field", code)


def _text(element: Element) -> str:
    """Return the words of an element; blanks around them count only where it says so."""
    kept = element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    return str(element.text or "") if kept else str(element.text or "").strip(" \t\r\n")


def _symbol(element: Element) -> str:
    """Return the character of a symbol; one that only its font could tell is U+FFFD."""
    try:
        number = int(attribute(element, "char") or "", 16)
    except ValueError:
        return "\ufffd"
    return "\ufffd" if _OLDEST_PRIVATE <= number <= _LATEST_PRIVATE or number > 0xFFFF else chr(number)


def _words(root: Element | None, local: str) -> str:
    found = next((one for one in (root if root is not None else ()) if name_of(one).endswith(f":{local}")), None)
    return " ".join((found.text or "").split()) if found is not None else ""


def _without_sign(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Return a note without its own sign and the blank behind it."""
    if not paragraphs:
        return paragraphs
    items = list(paragraphs[0].items)
    while items and isinstance(items[0], Run) and items[0].style.lower() in _LABEL_STYLES:
        items.pop(0)
    if items and isinstance(items[0], Run) and items[0].text[:1] in (" ", "\t"):
        items[0] = items[0]._replace(text=items[0].text[1:])
    return [paragraphs[0]._replace(items=tuple(items)), *paragraphs[1:]]
