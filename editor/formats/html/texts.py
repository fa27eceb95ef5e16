"""A text as blocks of HTML: marks nested or cut where they cross, notes behind the block that refers to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.lemmas import lemma_of
from editor.core.pages import FACS, line_stretches
from editor.core.projections import replacements
from editor.core.references import value_of
from editor.core.snapshot import NoteSnapshot, TextSnapshot
from editor.formats.blocks import Block, ProjectedWords, text_blocks
from editor.formats.html.context import LetterPage, note_anchor
from editor.formats.html.elements import Element, Parts, anchored, end_tag, escaped, language, start_tag, whole
from editor.formats.html.marks import (
    LINE_RANK,
    POINTS,
    Look,
    css_classes,
    explained,
    look_of,
    reading_behind,
)
from editor.formats.tei.nesting import Node, Ranked

LINE = "line of a scan"
"""The kind of the spans that are tied to lines of a scan."""
_HEADING = "h2"
_SERIES = {"editorial": "Note", "textual": "Textual note", "author": "Author’s note", "head": "Head note"}


class Link(NamedTuple):
    """A link that cannot enclose its words whole, since there is another within: its pieces are links each."""

    href: str
    css: str


def blocks_of(page: LetterPage, text: TextSnapshot) -> list[Block]:
    """Return the blocks of a text."""
    return text_blocks(text, _lines(page, text))


def _lines(page: LetterPage, text: TextSnapshot) -> Iterator[Ranked]:
    """The stretches that stand on lines of the scans shown."""
    if page.zones and text.of_kind("line-break"):
        for found in line_stretches(text.text.content, text.annotations):
            if found.target in page.zones and found.end > found.start:
                yield Ranked(LINE_RANK, Annotation(id=f"line {found.target}", text=text.text.id, kind=LINE,
                                                   start=found.start, end=found.end, attributes={FACS: found.target}))


class TextWriter:
    """Writes the blocks of one text."""

    def __init__(self, page: LetterPage, text: TextSnapshot) -> None:
        self._page = page
        self._maker = page.maker
        self._text = text
        self._content = text.text.content
        self._tongue = tongue_of(page, text)
        reading = page.edition.choices.projection == "reading"
        changes = replacements(text) if reading else ()
        self._shown = ProjectedWords(self._content, changes)
        self._altered = bool(changes)
        self._link: Link | None = None
        self._begun: set[str] = set()
        self.pending: list[tuple[NoteSnapshot, int, str]] = []
        """Notes referred to and not written yet, each with the number of its reference and its lemma."""

    def write(self, parent: Element) -> None:
        """Write all blocks, each followed by its notes."""
        self.write_blocks(parent, blocks_of(self._page, self._text))

    def write_blocks(self, parent: Element, blocks: Sequence[Block]) -> None:
        """Write blocks; list items that follow one another are one list."""
        index = 0
        while index < len(blocks):
            end = index + 1
            if blocks[index].role == "list-item":
                while end < len(blocks) and blocks[end].role == "list-item":
                    end += 1
            self._write_run(parent, blocks[index:end])
            index = end

    def _write_run(self, parent: Element, run: Sequence[Block]) -> None:
        row = self._maker.child(parent, "div", {"class": "row"})
        holder = self._maker.child(row, "ul") if run[0].role == "list-item" else row
        for block in run:
            tag = {"list-item": "li", "heading": _HEADING}.get(block.role, "p")
            made = self._maker.child(holder, tag, {"class": block.role})
            self.fill(made, block.node)
            if tag == _HEADING and made.is_blank:
                made.rename("p", {"class": block.role})  # a heading without words would be read out as one
        if self.pending:
            # Editors write in the edition's language, unless a note says another.
            spoken = language(self._maker.say.language, self._tongue) if self._tongue else {}
            notes = self._maker.child(row, "div", {"class": "notes", **spoken})
            write_notes(self._page, notes, self.take())

    def take(self) -> list[tuple[NoteSnapshot, int, str]]:
        """Return the notes that wait to be written, once."""
        taken, self.pending = self.pending, []
        return taken

    # Inside a block. What is written goes straight behind what is there: a letter has hundreds of marks.

    def fill(self, parent: Element, node: Node) -> None:
        """Write what a node covers."""
        self._fill(parent.parts, node)

    def _fill(self, out: Parts, node: Node) -> None:
        position = node.start
        for child in node.children:
            if position < child.start:
                self._words(out, position, child.start)
            if isinstance(child, Node):
                self._span(out, child)
                position = child.end
            else:
                self._point(out, child)
                position = child.start
        if position < node.end:
            self._words(out, position, node.end)
        if node.fragment is None and (rest := self._shown.at_line_end(node.end)):
            out.append(escaped(rest))

    def _element(self, out: Parts, node: Node, tag: str, attributes: Mapping[str, str]) -> None:
        """Write what a node covers within an element."""
        out.append(start_tag(tag, attributes))
        self._fill(out, node)
        out.append(end_tag(tag))

    def _words(self, out: Parts, start: int, end: int) -> None:
        words = self._shown.between(start, end) if self._altered else self._content[start:end]
        if not words:
            return
        if self._link is not None:
            out.append(whole("a", {"class": self._link.css, "href": self._link.href}, words))
        else:
            out.append(escaped(words))

    def _span(self, out: Parts, node: Node) -> None:
        fragment = node.fragment
        if fragment is None:
            return
        annotation = fragment.annotation
        first = annotation.id not in self._begun
        self._begun.add(annotation.id)
        if self._altered and self._shown.hides(node.start, node.end):
            self._fill(out, node)  # its points are still there
            return
        writer = _SPANS.get(annotation.kind)
        if writer is not None:
            writer(self, out, node, annotation, first)
        else:
            self._mark(out, node, annotation)

    def _mark(self, out: Parts, node: Node, annotation: Annotation) -> None:
        if annotation.kind in BLOCK_KINDS:  # a role that is run in
            self._element(out, node, "span", {"class": annotation.kind})
            return
        look = look_of(annotation.kind)
        words = self._content[annotation.start:annotation.end]
        attributes = {"class": css_classes(annotation, look, words), "title": explained(annotation, self._maker.say)}
        if self._page.edition.choices.projection == "source" and node.end == annotation.end:
            behind = reading_behind(annotation)
            attributes |= {"data-read": behind} if behind else {}
        if annotation.kind == "foreign":
            attributes |= language(value_of(annotation.attributes, "language"), self._tongue)
        if annotation.kind in ("expansion", "abbreviation"):
            full = value_of(annotation.attributes, "expanded")
            attributes |= {"title": full} if full else {}
        self._show(annotation.kind, look)
        self._element(out, node, look.tag, attributes)

    def _show(self, kind: str, look: Look) -> None:
        self._page.kinds.setdefault(kind, look.css)

    def _entity(self, out: Parts, node: Node, annotation: Annotation, first: bool) -> None:
        words = self._content[annotation.start:annotation.end]
        found = [way for way in map(self._page.edition.way, annotation.entities) if way is not None]
        anchors = [self._page.mention(way.entity, words) for way in found] if first else []
        self._page.kinds.setdefault("entity", "entity")
        if not found:
            self._element(out, node, "span", {"class": "entity unlinked"})
            return
        way, anchor = found[0], anchors[0] if anchors else ""
        if not node.children and self._link is None:  # nearly all of them
            out.append(anchored(way.link, anchor, self._shown.between(node.start, node.end)))
        else:
            self._linked(out, node, Link(way.href, f"entity {way.entity.kind}"), {"id": anchor} if anchor else {})
        for place, other in enumerate(found[1:], 1):
            if anchors:
                said = self._maker.say("{number}: or {name}", number=place + 1, name=other.entity.name)
                out.append(whole("a", {"class": "also", "href": other.href, "id": anchors[place], "aria-label": said},
                                 str(place + 1)))

    def _linked(self, out: Parts, node: Node, link: Link, identity: dict[str, str]) -> None:
        """A link over words: one element, unless there are links or notes within."""
        outer, self._link = self._link, None
        if outer is None and not _holds_links(node):
            self._element(out, node, "a", {"class": link.css, "href": link.href, **identity})
        else:
            self._link = link
            self._element(out, node, "span", {"class": "linked", **identity})
        self._link = outer

    def _reference(self, out: Parts, node: Node, annotation: Annotation, _first: bool) -> None:
        href = self._way_to(annotation)
        self._show("reference", look_of("reference"))
        if href is None:
            self._element(out, node, "span", {"class": "reference unlinked"})
        else:
            self._linked(out, node, Link(href, "reference"), {})

    def _way_to(self, annotation: Annotation) -> str | None:
        """Where a cross-reference leads, from the letter's page; None where that is not in the edition."""
        values, edition = annotation.attributes, self._page.edition
        target, owner = value_of(values, "target"), value_of(values, "letter")
        match value_of(values, "to"):
            case "note" if self._page.note(target) is not None:
                return "#" + note_anchor(target)
            case "note" if owner in edition.rows:
                fragment = "#" + note_anchor(target) if edition.has_note(owner, target) else ""
                return f"../{edition.rows[owner].page}{fragment}"
            case "letter" if target in edition.rows:
                return "../" + edition.rows[target].page
            case "entry":
                way = self._page.edition.way(target)
                if way is not None:
                    self._page.named.setdefault(way.entity.id)
                return way.href if way is not None else None
            case _:
                return None

    def _line(self, out: Parts, node: Node, annotation: Annotation, first: bool) -> None:
        number = self._page.zones[value_of(annotation.attributes, FACS)]
        identity = {"id": f"l{number}"} if first and number not in self._page.tied else {}
        self._page.tied.add(number)
        self._element(out, node, "span", {"class": "line", "data-line": str(number), **identity})

    # Points

    def _point(self, out: Parts, annotation: Annotation) -> None:
        match annotation.kind:
            case "note":
                self._note_reference(out, annotation)
            case "line-break" | "page-break":
                self._break(out, annotation)
            case "gap":
                self._show("gap", look_of("gap"))
                title = explained(annotation, self._maker.say)
                out.append(whole("span", {"class": "gap added", "title": title}, "[…]"))
            case _:
                return

    def _note_reference(self, out: Parts, annotation: Annotation) -> None:
        note = self._page.note(annotation.note)
        if note is None:
            return
        self._page.references += 1
        number, series = self._page.references, note.note.series
        label = label_of(note)
        out.append(whole("a", {
            "class": f"ref {series}", "id": f"r{number}", "href": "#" + note_anchor(note.note.id),
            "role": "doc-noteref", "aria-label": f"{self._maker.say(_SERIES[series])} {label}"}, label))
        self._page.kinds.setdefault(f"{series} note", series)
        if note.note.id not in self._page.written_notes:
            self._page.written_notes.add(note.note.id)
            self.pending.append((note, number, lemma_of(annotation)))

    def _break(self, out: Parts, annotation: Annotation) -> None:
        css, _ = POINTS[annotation.kind]
        begins = annotation.start == 0 or self._content[annotation.start - 1] == "\n"
        named = str(annotation.attributes.get(FACS) or "").removeprefix("#")
        label = str(annotation.attributes.get("n") or "")
        self._page.kinds.setdefault(annotation.kind, css)
        zone, sheet = self._page.zones.get(named), self._page.sheets.get(named)
        if annotation.kind == "line-break":
            css += " first" if begins else ""  # of a block: there is nothing to show
            if zone is not None and annotation.start < len(self._content):
                out.append(whole("a", {"class": css, "href": f"#z{zone}", "aria-hidden": "true", "tabindex": "-1"}))
            else:
                out.append(whole("span", {"class": css}))
        elif sheet is not None:
            said = self._maker.say("Page {label}: scan", label=label or sheet)
            out.append(whole("a", {"class": css, "href": f"#page-{sheet}", "data-label": label, "aria-label": said}))
        else:
            out.append(whole("span", {"class": css, "data-label": label}))


def _holds_links(node: Node) -> bool:
    """Whether something within a node is a link of its own."""
    for child in node.children:
        if isinstance(child, Node):
            kind = child.fragment.annotation.kind if child.fragment is not None else ""
            if kind in ("entity", "reference") or _holds_links(child):
                return True
        elif child.kind in ("note", "line-break", "page-break"):
            return True
    return False


_Span = Callable[[TextWriter, Parts, Node, Annotation, bool], None]
_SPANS: dict[str, _Span] = {
    "entity": TextWriter._entity,  # pyright: ignore[reportPrivateUsage]
    "reference": TextWriter._reference,  # pyright: ignore[reportPrivateUsage]
    LINE: TextWriter._line,  # pyright: ignore[reportPrivateUsage]
}


def tongue_of(page: LetterPage, text: TextSnapshot) -> str | None:
    """Return the language of a text, by its tag: its own, or for the transcription that of the letter."""
    return text.text.language or (page.snapshot.letter.language if text is page.snapshot.transcription else None)


def label_of(note: NoteSnapshot) -> str:
    """Return what a note is called in the text: its number, or a sign where it has none."""
    return note.number or "‡"


def write_notes(page: LetterPage, parent: Element, notes: Sequence[tuple[NoteSnapshot, int, str]]) -> None:
    """Write notes, and after each the notes that it refers to itself; each once."""
    for note, reference, lemma in notes:
        if not reference and note.note.id in page.written_notes:
            continue  # one of the notes before, which nothing refers to either, has referred to it
        further = _write_note(page, parent, note, reference, lemma)
        write_notes(page, parent, further)


def _write_note(page: LetterPage, parent: Element, note: NoteSnapshot, reference: int,
                lemma: str) -> list[tuple[NoteSnapshot, int, str]]:
    maker, series = page.maker, note.note.series
    page.written_notes.add(note.note.id)
    name = f"{maker.say(_SERIES[series])} {note.number}".strip()
    box = maker.child(parent, "div", {
        "class": f"note {series}", "id": note_anchor(note.note.id), "role": "note", "aria-label": name,
        **({"data-ref": f"r{reference}"} if reference else {}), **language(note.body.text.language)})
    if reference:
        maker.leaf(box, "a", {"class": "back", "href": f"#r{reference}", "role": "doc-backlink",
                              "aria-label": maker.say("{note}: back to the text", note=name)}, label_of(note))
    elif note.number:
        maker.leaf(box, "span", {"class": "back"}, note.number)
    body = maker.child(box, "div", {"class": "body"})
    if lemma:
        maker.leaf(body, "p", {"class": "lemma"}, lemma)
    if not note.body.text.content:
        missing = note.note.state == "missing in source"
        maker.leaf(body, "p", {"class": "missing"}, maker.say("missing in the source" if missing else "empty"))
        return []
    writer = TextWriter(page, note.body)
    further: list[tuple[NoteSnapshot, int, str]] = []
    for block in blocks_of(page, note.body):
        writer.fill(maker.child(body, "p"), block.node)
        further.extend(writer.take())
    return further
