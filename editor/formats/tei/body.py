"""Writing a text: its lines as the blocks of a letter in an order that TEI allows, and the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from editor.core.annotations import BLOCK_KINDS, OPAQUE, Annotation
from editor.core.blocks import DEFAULT_ROLE, line_spans
from editor.core.lemmas import lemma_of
from editor.core.pages import FACS
from editor.core.record import replace
from editor.core.snapshot import NoteSnapshot, TextSnapshot
from editor.formats.tei.containers import Box, Item, Line, Piece, boxed, containers
from editor.formats.tei.context import DATE, LetterContext
from editor.formats.tei.inline import (
    NOTE_TYPES,
    Attributes,
    InlineWriter,
    foreign_element,
    points,
    ranked,
    strings,
)
from editor.formats.tei.names import XML_ID, XML_LANG, indent, language, local, token, xml_id
from editor.formats.tei.nesting import Fragment, Node, cut, tree
from editor.formats.xml_reading import Element

_TOP = frozenset({"head", "address", "dateline", "opener"})
_BOTTOM = frozenset({"address", "dateline", "closer", "postscript"})
_IN_GREETING = frozenset({"address", "dateline", "opener", "closer"})
"""Forms that stand inside ``opener`` or ``closer``."""


_BLOCKS = frozenset({"ab", "l"})
"""Elements that a paragraph may have been where it came from, and may stand where one can."""
_NOT_GIVEN = frozenset({XML_ID, FACS})
_ROLES = frozenset(BLOCK_KINDS)


class Zones(NamedTuple):
    """The lines that may open a letter, those between, and those that may close it."""

    top: list[Line]
    middle: list[Item]
    bottom: list[Line]


def lines_of(text: TextSnapshot, context: LetterContext) -> list[Line]:
    """Return the lines of a text; one without a role is a paragraph."""
    roles: dict[int, Annotation] = {}
    run_in: list[Annotation] = []
    for annotation in text.annotations:
        if annotation.kind in _ROLES and not annotation.detached:
            if annotation.is_block:
                roles.setdefault(annotation.start, annotation)
            else:
                run_in.append(annotation)
    result: list[Line] = []
    for span in line_spans(text.text.content):
        role = roles.get(span.start)
        kind = role.kind if role is not None else DEFAULT_ROLE
        form = context.spec(kind).tei_form
        pieces = (Piece(span.start, span.end, kind),)
        if form in _IN_GREETING:
            inside = [a for a in run_in if span.start <= a.start < a.end <= span.end]
            pieces = tuple(_pieces(span.start, span.end, kind, inside, context))
        said = role.attributes if role is not None else {}
        named = str(said.get(FACS) or "")
        given = tuple((name, value) for name, value in strings(said.get("tei")).items() if name not in _NOT_GIVEN
                      ) if "tei" in said else ()
        result.append(Line(kind, form, pieces, context.place(named) if named else None,
                           str(said.get("element") or ""), given))
    return result


def _pieces(
    start: int, end: int, kind: str, inside: Sequence[Annotation], context: LetterContext
) -> Iterator[Piece]:
    """The line cut where a role that is run in begins and ends; only roles of greetings can be cut out."""
    position = start
    for annotation in sorted(inside, key=lambda a: (a.start, a.end, a.id)):
        if annotation.start < position or context.spec(annotation.kind).tei_form not in _IN_GREETING:
            continue
        if annotation.start > position:
            yield Piece(position, annotation.start, kind)
        yield Piece(annotation.start, annotation.end, annotation.kind, annotation.id)
        position = annotation.end
    if position < end or position == start:
        yield Piece(position, end, kind)


def zones(items: Sequence[Item]) -> Zones:
    """Divide the lines: nothing but openings before the first paragraph, nothing but closings behind the last."""
    first = 0
    while first < len(items) and items[first].form in _TOP:
        first += 1
    last = len(items)
    while last > first and items[last - 1].form in _BOTTOM:
        last -= 1
    if first == last < len(items):
        # Closings must follow something: the first of them stands in for the paragraph that is not there.
        last += 1
    return Zones([one for one in items[:first] if isinstance(one, Line)], list(items[first:last]),
                 [one for one in items[last:] if isinstance(one, Line)])


class TextWriter:
    """Writes one text of the letter into an element."""

    def __init__(self, context: LetterContext, text: TextSnapshot) -> None:
        self._context = context
        self._builder = context.builder
        self._lines = lines_of(text, context)
        pieces = [piece for line in self._lines for piece in line.pieces]
        outer = containers(text.annotations, self._lines)
        self._items = boxed(self._lines, outer)
        taken = {*(piece.run_in for piece in pieces), *(one.id for one in outer)}
        marks = [one for one in text.annotations if not (one.detached or one.is_block)]
        annotations = [*marks, *_printed_date(context, text, self._lines)]
        spans = [row for row in ranked(annotations, context) if row.annotation.id not in taken]
        cuts = cut(spans, [(piece.start, piece.end) for piece in pieces])
        totals = Counter(fragment.annotation.id for fragments in cuts for fragment in fragments)
        waiting = [point for point in points(marks, context) if point.id not in taken]
        # A span over nothing but line ends has no piece: it is kept as a point.
        waiting.extend(replace(a, end=a.start) for _, a in spans if a.id not in totals)
        self._report_split(cuts, totals)
        self._trees = _trees(pieces, cuts, waiting)
        self._inline = InlineWriter(context, text.text.content, totals, partial(write_note, context))

    def _report_split(self, cuts: Sequence[Sequence[Fragment]], totals: Counter[str]) -> None:
        """Report each annotation that another one cut in two; one over several lines is not worth a word."""
        if max(totals.values(), default=1) == 1:
            return
        for fragments in cuts:
            annotations = {fragment.annotation.id: fragment.annotation for fragment in fragments}
            if len(annotations) == len(fragments):
                continue
            for identity, count in Counter(fragment.annotation.id for fragment in fragments).items():
                if count > 1:
                    annotation = annotations[identity]
                    self._context.report("crossing-split", annotation, kind=annotation.kind)

    def write_letter(self, parent: Element) -> None:
        """Write the text into a ``div`` as a letter."""
        self._division(parent, self._items)

    def _division(self, parent: Element, items: Sequence[Item]) -> None:
        """Write what a division holds: its own lines, then its divisions. Lines behind one need a division too."""
        first = next((at for at, item in enumerate(items) if _is_division(item)), len(items))
        self._letter(parent, items[:first])
        for is_division, group in groupby(items[first:], key=_is_division):
            if not is_division:
                self._letter(self._builder.child(parent, "div"), list(group))
                continue
            for box in group:
                if isinstance(box, Box):
                    self._division(foreign_element(self._context, parent, box.annotation, {}, name="div"), box.items)
        indent(parent, 3)

    def _letter(self, parent: Element, items: Sequence[Item]) -> None:
        parts = zones(items)
        for is_head, group in groupby(parts.top, key=lambda line: line.form == "head"):
            if is_head:
                for line in group:
                    self._write_pieces(self._builder.child(parent, "head", _attributes(line)), line)
            else:
                self._greeting(self._builder.child(parent, "opener"), list(group))
        self._middle(parent, parts.middle)
        for is_postscript, group in groupby(parts.bottom, key=lambda line: line.form == "postscript"):
            if is_postscript:
                postscript = self._builder.child(parent, "postscript")
                for line in group:
                    self._write_pieces(self._builder.child(postscript, "p", _attributes(line)), line)
                indent(postscript, 4)
            else:
                self._greeting(self._builder.child(parent, "closer"), list(group))
        indent(parent, 3)

    def write_note(self, parent: Element) -> None:
        """Write the text into a ``note``: one paragraph as it is, several as paragraphs."""
        if len(self._items) == 1 and isinstance(self._items[0], Line) and _is_plain(self._items[0]):
            self._write_pieces(parent, self._items[0])
        else:
            self._middle(parent, self._items)

    def _middle(self, parent: Element, items: Sequence[Item]) -> None:
        inside = local(parent) == "list"
        for form, group in groupby(items, key=lambda item: item.form):
            holder = parent
            if form == "list-item" and not inside:
                holder = self._builder.child(parent, "list")
            for item in group:
                if isinstance(item, Box):
                    self._box(holder, item)
                else:
                    self._write_pieces(self._block(holder, item), item)
            if holder is not parent:
                indent(holder, 4)

    def _box(self, parent: Element, box: Box) -> None:
        """An element that came with the text, and what stands in it."""
        if _is_division(box):
            # No division may stand there: what says so is kept as far as a block can say it.
            holder = self._builder.child(parent, "floatingText")
            self._division(self._builder.child(holder, "body"), [box])
            return
        created = foreign_element(self._context, parent, box.annotation, {}, name=box.name)
        if box.name == "floatingText":
            self._division(self._builder.child(created, "body"), box.items)
        else:
            self._middle(created, box.items)
        indent(created, 4)

    def _block(self, parent: Element, line: Line) -> Element:
        given, holder = _attributes(line), local(parent)
        if line.form == "head" and holder in ("lg", "list", "table"):
            return self._builder.child(parent, "head", given)
        if holder == "table":
            parent, holder = self._builder.child(parent, "row"), "row"
        if line.form == "list-item" or holder == "list":
            return self._builder.child(parent, "item", given)
        if holder in ("row", "lg"):
            return self._builder.child(parent, {"row": "cell", "lg": "l"}[holder], given)
        if line.form == "block":
            return self._builder.child(parent, line.element if line.element in _BLOCKS else "p", given)
        self._context.report("block-out-of-place", kind=line.kind)
        return self._builder.child(parent, "ab", {**given, "type": token(line.kind)})

    def _greeting(self, parent: Element, lines: Sequence[Line]) -> None:
        """Write opening or closing lines; there is no white space between them, for the element may hold text."""
        holder: Element = None
        for line in lines:
            for place, piece in enumerate(line.pieces):
                spec = self._context.spec(piece.kind)
                given: Attributes = {"rend": "run-in"} if place else _attributes(line)
                if spec.tei_form != "address":
                    holder = None
                    element = self._builder.child(parent, spec.tei, given)
                else:
                    if holder is None:
                        holder = self._builder.child(parent, "address")
                    element = self._builder.child(holder, "addrLine", given)
                self._inline.fill(element, self._trees[piece])

    def _write_pieces(self, element: Element, line: Line) -> None:
        for piece in line.pieces:
            self._inline.fill(element, self._trees[piece])


def _attributes(line: Line) -> Attributes:
    return {**dict(line.given), FACS: line.facs}


def _is_plain(line: Line) -> bool:
    return line.form == "block" and not line.element and not line.given


def _is_division(item: Item) -> bool:
    return isinstance(item, Box) and item.name.startswith("div")


def _printed_date(context: LetterContext, text: TextSnapshot, lines: Sequence[Line]) -> Iterator[Annotation]:
    """The letter's own date where a dateline prints it."""
    sent = context.snapshot.letter.action("sent")
    if sent is None or sent.date is None or not sent.date.text or text.text.role != "transcription":
        return
    dated = [(one.start, one.end) for one in text.annotations
             if one.kind == OPAQUE and one.attributes.get("name") == DATE and not one.detached]
    for line in lines:
        start = text.text.content.find(sent.date.text, line.pieces[0].start, line.pieces[-1].end)
        if line.form == "dateline" and start >= 0:
            end = start + len(sent.date.text)
            if any(low < end and start < high for low, high in dated):
                return
            yield Annotation(id=text.text.id, text=text.text.id, kind=DATE, start=start, end=end)
            return


def _trees(
    pieces: Sequence[Piece], cuts: Sequence[Sequence[Fragment]], waiting: Sequence[Annotation]
) -> dict[Piece, Node]:
    """The tree of each piece; a point where two pieces meet belongs to the first."""
    result: dict[Piece, Node] = {}
    left = sorted(waiting, key=lambda point: point.start)
    position = 0
    for piece, fragments in zip(pieces, cuts, strict=True):
        first = position
        while position < len(left) and left[position].start <= piece.end:
            position += 1
        points = left[first:position]
        result[piece] = tree(fragments, points, piece.start, piece.end) if fragments or points else Node(
            None, piece.start, piece.end)
    return result


def write_text(context: LetterContext, parent: Element, text: TextSnapshot, kind: str) -> Element:
    """Write the transcription or a translation as a ``div`` of its own and return it."""
    attributes: Attributes = {
        "type": kind, XML_ID: xml_id("t", text.text.id), XML_LANG: language(text.text.language),
    }
    if kind == "letter":
        attributes["subtype"] = token(context.snapshot.letter.kind)
    division = context.builder.child(parent, "div", attributes)
    TextWriter(context, text).write_letter(division)
    return division


def write_note(context: LetterContext, parent: Element, note: NoteSnapshot, attributes: Attributes) -> None:
    """Write a note with its body, once; what the source lacks is a gap that says so."""
    context.written_notes.add(note.note.id)
    references = context.references.get(note.note.id, ())
    given: Attributes = {
        XML_ID: xml_id("n", note.note.id),
        "n": note.number,
        "type": NOTE_TYPES[note.note.series],
        XML_LANG: language(note.body.text.language),
        **attributes,
    }
    if given.get("place") != "inline":
        given["target"] = " ".join(f"#{xml_id('r', reference.id)}" for reference in references)
    element = context.builder.child(parent, "note", given)
    if note.note.source_label and (not references or given.get("place") == "inline"):
        context.builder.child(element, "label", None, note.note.source_label)
    lemma = lemma_of(references[0]) if references else ""
    if lemma:
        context.builder.child(element, "label", {"type": "lemma"}, lemma)
    if note.note.state == "missing in source":
        context.builder.child(element, "gap", {"reason": "missing-in-source"})
    if _is_one_paragraph(context, note.body):
        context.builder.write(element, note.body.text.content)
    else:
        TextWriter(context, note.body).write_note(element)


def _is_one_paragraph(context: LetterContext, text: TextSnapshot) -> bool:
    """Whether a text is one paragraph and nothing stands in it, as with nearly every note."""
    return "\n" not in text.text.content and context.spec(DEFAULT_ROLE).tei_form == "block" and all(
        one.kind == DEFAULT_ROLE and one.is_block and not one.attributes for one in text.annotations)
