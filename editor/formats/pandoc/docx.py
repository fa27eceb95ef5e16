"""A document for Word: what pandoc makes of the tree, with sections, running heads and note numbers put in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from editor.core.numbering import letters_label
from editor.formats.base import nobody_stops
from editor.formats.direction import is_right_to_left
from editor.formats.pandoc import tree
from editor.formats.pandoc.book import INDEX, Book, Section
from editor.formats.pandoc.context import runs_right_to_left, shortened
from editor.formats.pandoc.docx_styles import W, both, made, reference_docx, style_id, w
from editor.formats.pandoc.package import bytes_of, packed, tree_of, unpacked
from editor.formats.pandoc.program import make_document
from editor.formats.pandoc.returning import (
    PROJECT_PROPERTY,
    PROJECTION_PROPERTY,
    SIGN_STYLES,
    VERSION,
    VERSION_PROPERTY,
)
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.styles import STYLES
from editor.formats.pandoc.tree import Block, Inline
from editor.formats.xml_reading import Element, etree

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PAGE = {"w": "11906", "h": "16838"}
"""DIN A4, in twentieths of a point."""
_MARGINS = {"top": "1417", "right": "1417", "bottom": "1417", "left": "1417", "header": "709", "footer": "709",
            "gutter": "0"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CUSTOM = "custom-style"
_COMMENTS = ("comment", "commentRangeStart", "commentRangeEnd", "commentReference")
"""Elements that name a comment by its number."""
_SIGNS = frozenset(map(style_id, SIGN_STYLES))
_ALPHABET = 26
"""Beyond z Word counts aa, bb; the project counts aa, ab."""


def docx_bytes(book: Book, watch: Watch = nobody_stops) -> bytes:
    """Return a document for Word.

    Raises:
        FormatError: as ``run_pandoc``.
    """
    sections = book.sections()
    plain = OneStyle()
    blocks = [block for section in sections for block in plain.blocks(section.blocks)]
    reference = reference_docx(book.choices.locale, tuple(sorted(plain.combinations)))
    data = make_document("docx", tree.document(blocks, meta_of(book, len(sections) > 1)),
                         arguments=["--reference-doc=reference.docx"], files={"reference.docx": reference}, watch=watch)
    parts = unpacked(data)
    _finish_document(parts, sections, book)
    _finish_settings(parts)
    _finish_properties(parts)
    return packed(parts)


def meta_of(book: Book, whole: bool) -> dict[str, str | Sequence[str]]:
    """Return what a document says of itself; the title stands on a page of its own where it is a whole edition."""
    meta: dict[str, str | Sequence[str]] = {
        "lang": book.choices.locale, VERSION_PROPERTY: VERSION, PROJECT_PROPERTY: book.project.id,
        PROJECTION_PROPERTY: book.choices.projection}
    if whole:
        words = book.dress.words
        meta |= {"title": words(book.title)["c"], "subtitle": words(book.project.series or "")["c"],
                 "author": [words(editor)["c"] for editor in book.project.editors]}
    return meta


class OneStyle:
    """Gives each run of words one character style: Word has no more. Where several looks meet, a style of its own
    joins them; the signs of an edition keep theirs, by which they are known when the document comes back."""

    def __init__(self) -> None:
        self.combinations: set[str] = set()

    def blocks(self, blocks: Iterable[Block]) -> list[Block]:
        """Return blocks whose words have one style each."""
        return [self._block(block) for block in blocks]

    def _block(self, block: Block) -> Block:
        match block["t"]:
            case "Para":
                return {"t": "Para", "c": self._inlines(block["c"], ())}
            case "Header":
                level, attr, inlines = block["c"]
                return {"t": "Header", "c": [level, attr, self._inlines(inlines, ())]}
            case "Div":
                attr, blocks = block["c"]
                return {"t": "Div", "c": [attr, self.blocks(blocks)]}
            case _:
                return block

    def _inlines(self, inlines: Sequence[Inline], styles: tuple[str, ...]) -> list[Inline]:
        return [self._inline(one, styles) for one in inlines]

    def _inline(self, inline: Inline, styles: tuple[str, ...]) -> Inline:
        match inline["t"]:
            case "Str":
                name = self._name(styles)
                return tree.span([inline], attributes={_CUSTOM: name}) if name else inline
            case "Note":
                return {"t": "Note", "c": self.blocks(inline["c"])}
            case "Span":
                attr, inner = inline["c"]
                if "comment-start" in attr[1]:
                    return inline  # the words of a comment are none of the text around it
                own = [value for name, value in attr[2] if name == _CUSTOM]
                rest = [row for row in attr[2] if row[0] != _CUSTOM]
                return {"t": "Span", "c": [[attr[0], attr[1], rest], self._inlines(inner, (*styles, *own))]}
            case "Link":
                attr, inner, target = inline["c"]
                return {"t": "Link", "c": [attr, self._inlines(inner, styles), target]}
            case _:
                return inline

    def _name(self, styles: tuple[str, ...]) -> str:
        """The style of words that stand within styles, the outermost first."""
        sign = next((style for style in styles if style in SIGN_STYLES), None)
        if sign is not None or not styles:
            return sign or ""
        seen = list(dict.fromkeys(style for style in styles if _shows(style)))
        if len(seen) < 2:
            return seen[0] if seen else styles[-1]
        name = both(sorted(seen))
        self.combinations.add(name)
        return name


def _shows(style: str) -> bool:
    """Whether a style has a look of its own."""
    return any(value for name, value in STYLES[style]._asdict().items() if name not in ("name", "kind"))


# The document


def _finish_document(parts: dict[str, bytes], sections: Sequence[Section], book: Book) -> None:
    root = tree_of(parts["word/document.xml"])
    body = root.find(w("body"))
    heads = _Heads(parts)
    whole = len(sections) > 1
    starts = [p for p in body.findall(w("p")) if _style_of(p) == style_id("Heading 1")]
    running = [section.head for section in sections]
    # The section before the first heading is the title page, which has no running head.
    for start, head in zip(starts if whole else (), [None, *running], strict=False):
        before = _paragraph_before(start)
        if before is not None:
            pieces = before.find(w("pPr"))
            if pieces is None:
                pieces = etree.Element(w("pPr"))
                before.insert(0, pieces)
            pieces.append(_section(heads.relation(head), book))
    last = body.find(w("sectPr"))
    if last is not None:
        body.remove(last)
    body.append(_last_section(body, sections, heads, book))
    _set_directions(root)
    footnotes = tree_of(parts["word/footnotes.xml"])
    _set_directions(footnotes)
    _write_tabulators(root)
    _write_tabulators(footnotes)
    _turn_notes(footnotes)
    _number_notes(root, footnotes, sections, book.choices.footnotes)
    _number_comments(parts, root, footnotes)
    parts["word/document.xml"] = bytes_of(root)
    parts["word/footnotes.xml"] = bytes_of(footnotes)
    heads.finish()


def _style_of(paragraph: Element) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return str(found.get(w("val"))) if found is not None else ""


def _paragraph_before(paragraph: Element) -> Element | None:
    before = paragraph.getprevious()
    while before is not None and before.tag != w("p"):
        before = before.getprevious()
    return before


def _last_section(body: Element, sections: Sequence[Section], heads: _Heads, book: Book) -> Element:
    """The section at the end of the document. The entries of an index stand in two columns below its heading."""
    relations = heads.relation(sections[-1].head) if sections else None
    if not sections or sections[-1].anchor != INDEX:
        return _section(relations, book)
    begins = [p for p in body.findall(w("p")) if _style_of(p) == style_id("Heading 1")][-1]
    said = begins.getnext()
    while said.tag != w("p"):
        said = said.getnext()
    said.find(w("pPr")).append(_section(relations, book))
    return _section(None, book, columns=2)


def _section(relations: tuple[str, str] | None, book: Book, columns: int = 1) -> Element:
    """A section: its running head and page number (ECMA-376 part 1, 17.6.17). One with columns goes on with both on
    the same page."""
    section = etree.Element(w("sectPr"))
    if relations is not None:
        for name, relation in zip(("headerReference", "footerReference"), relations, strict=True):
            made(section, name, type="default").set(f"{{{R}}}id", relation)
    if book.choices.footnotes == "textual":
        made(made(section, "footnotePr"), "numFmt", val="lowerLetter")
    made(section, "type", val="nextPage" if columns == 1 else "continuous")
    made(section, "pgSz", **_PAGE)
    made(section, "pgMar", **_MARGINS)
    if columns > 1:
        made(section, "cols", num=str(columns), space="425")
    return section


class _Heads:
    """The parts of running heads, one for each, and the one of page numbers."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._relations = tree_of(parts["word/_rels/document.xml.rels"])
        self._types = tree_of(parts["[Content_Types].xml"])
        self._foot = ""
        self._count = 0

    def relation(self, head: str | None) -> tuple[str, str] | None:
        """Return the relations of a running head and of the page number; None where there is no head."""
        if head is None:
            return None
        if not self._foot:
            self._foot = self._add("footer", "Page Number", _page_field)
        self._count += 1
        return self._add(f"header{self._count}", "Running Head", lambda made: _write(made, shortened(head))), self._foot

    def _add(self, name: str, style: str, fill: Callable[[Element], None]) -> str:
        kind = "header" if name.startswith("header") else "footer"
        root = etree.Element(w("hdr" if kind == "header" else "ftr"), nsmap={"w": W, "r": R})
        paragraph = made(root, "p")
        made(made(paragraph, "pPr"), "pStyle", val=style_id(style))
        fill(paragraph)
        self._parts[f"word/{name}.xml"] = bytes_of(root)
        etree.SubElement(self._types, f"{{{_TYPES}}}Override", {
            "PartName": f"/word/{name}.xml", "ContentType": f"{_WORD}.{kind}+xml"})
        etree.SubElement(self._relations, f"{{{_RELATIONS}}}Relationship", {
            "Id": f"letterbook-{name}", "Type": f"{R}/{kind}", "Target": f"{name}.xml"})
        return f"letterbook-{name}"

    def finish(self) -> None:
        """Put the lists of parts back."""
        self._parts["word/_rels/document.xml.rels"] = bytes_of(self._relations)
        self._parts["[Content_Types].xml"] = bytes_of(self._types)


def _write(paragraph: Element, words: str) -> None:
    text = made(made(paragraph, "r"), "t")
    text.text = words
    text.set(_SPACE, "preserve")


def _page_field(paragraph: Element) -> None:
    field = made(paragraph, "fldSimple", instr=" PAGE ")
    _write(field, "1")


def _write_tabulators(root: Element) -> None:
    """A tabulator is an element (17.3.3.32); as a character in the words of a run it has no meaning."""
    for text in [one for one in root.iter(w("t")) if "\t" in (one.text or "")]:
        first, *rest = text.text.split("\t")
        text.text = first
        before = text
        for words in rest:
            tab, further = etree.Element(w("tab")), etree.Element(w("t"))
            further.text = words
            further.set(_SPACE, "preserve")
            before.addnext(tab)
            tab.addnext(further)
            before = further


def _set_directions(root: Element) -> None:
    """Languages that are written from right to left are named in an attribute of their own (17.3.2.20)."""
    for found in root.iter(w("lang")):
        tag = found.get(w("val"))
        if tag is not None and is_right_to_left(tag):
            del found.attrib[w("val")]
            found.set(w("bidi"), tag)


def _turn_notes(footnotes: Element) -> None:
    """A footnote runs as its own words do: pandoc gives it the direction of the words around its reference, and one
    that names no language has that of its letter, whatever its words are."""
    for paragraph in footnotes.iter(w("p")):
        runs = [run for run in paragraph.iter(w("r")) if run.find(w("t")) is not None and not _is_sign(run)]
        words = [run for run in runs if "".join(run.itertext()).strip()]
        if not words:
            continue
        if not any(runs_right_to_left(run.itertext()) for run in words):
            _turn_back(runs)
        properties = paragraph.find(w("pPr"))
        turned = properties.find(w("bidi"))
        if words[0].find(f"{w('rPr')}/{w('rtl')}") is None:
            if turned is not None:
                properties.remove(turned)
        elif turned is None:
            made(properties, "bidi")


def _turn_back(runs: Iterable[Element]) -> None:
    for run in runs:
        for looks in run.findall(w("rPr")):
            for one in [*looks.findall(w("rtl")), *looks.findall(w("lang"))]:
                if one.tag == w("rtl") or one.get(w("bidi")) is not None:
                    looks.remove(one)


def _is_sign(run: Element) -> bool:
    style = run.find(f"{w('rPr')}/{w('rStyle')}")
    return style is not None and style.get(w("val")) in _SIGNS


def _number_notes(root: Element, footnotes: Element, sections: Sequence[Section], series: str) -> None:
    """Give footnotes that Word would count otherwise than the project does their number as a mark of their own.

    Word could begin anew with each section, but other programs then count wrongly (LibreOffice 7 writes 0).
    """
    references = list(root.iter(w("footnoteReference")))
    bodies = {body.get(w("id")): body for body in footnotes.findall(w("footnote"))}
    labels = [label for section in sections for label in section.footnotes]
    count = 0
    for reference, label in zip(references, labels, strict=True):
        following = letters_label(count + 1) if series == "textual" else str(count + 1)
        if label == following and (series != "textual" or count < _ALPHABET):
            count += 1
        else:
            _mark(reference, bodies[reference.get(w("id"))], label)


def _number_comments(parts: dict[str, bytes], root: Element, footnotes: Element) -> None:
    """Give comments numbers that no footnote has, its separators included.

    By the standard the two are numbered each for itself (ECMA-376 part 1, 17.11.10 and 17.13.4.2). LibreOffice 7.4
    takes the first comment for the footnote of its number, where it stands right behind the first footnote, and
    gives all further notes wrong words.
    """
    comments = tree_of(parts["word/comments.xml"])
    numbers = [int(one.get(w("id"))) for one in footnotes.iter(w("footnote"))]
    first = max(numbers, default=0) + 1
    for place in (root, footnotes, comments):
        for one in place.iter(*(w(name) for name in _COMMENTS)):
            one.set(w("id"), str(int(one.get(w("id"))) + first))
    parts["word/comments.xml"] = bytes_of(comments)


def _mark(reference: Element, body: Element, label: str) -> None:
    reference.set(w("customMarkFollows"), "1")
    text = etree.Element(w("t"))
    text.text = label
    reference.addnext(text)
    sign = next(body.iter(w("footnoteRef")), None)
    if sign is not None:
        # Word wants the mark again before the words of the note, LibreOffice writes it there of itself: so it stands
        # in a choice (ECMA-376 part 3) that Word makes since 2013 and LibreOffice does not.
        choice = etree.Element(f"{{{_MC}}}AlternateContent", nsmap={"mc": _MC, "w15": _W15})
        chosen = etree.SubElement(choice, f"{{{_MC}}}Choice", {"Requires": "w15"})
        made(chosen, "t").text = label
        etree.SubElement(choice, f"{{{_MC}}}Fallback")
        sign.addnext(choice)
        sign.getparent().remove(sign)


def _finish_settings(parts: dict[str, bytes]) -> None:
    root = tree_of(parts["word/settings.xml"])
    stop = root.find(w("defaultTabStop"))
    if stop is not None:  # the schema has it right behind
        stop.addnext(etree.Element(w("autoHyphenation"), {w("val"): "true"}))
    parts["word/settings.xml"] = bytes_of(root)


def _finish_properties(parts: dict[str, bytes]) -> None:
    """No time: the same letters make the same bytes."""
    root = tree_of(parts["docProps/core.xml"])
    for found in list(root):
        if etree.QName(found).localname in ("created", "modified"):
            root.remove(found)
    parts["docProps/core.xml"] = bytes_of(root)
