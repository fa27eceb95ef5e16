"""Writing one line of a text: the tree of its spans as elements, by the ``tei_form`` of each kind's row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from editor.core.annotations import Annotation
from editor.core.characters import without_forbidden
from editor.core.dates import tei_attributes
from editor.core.profiles import KindSpec
from editor.core.record import JsonObject, replace
from editor.core.references import value_of
from editor.core.snapshot import NoteSnapshot
from editor.formats.tei.context import LetterContext
from editor.formats.tei.kept import element_of
from editor.formats.tei.mentions import mention_of, own_element
from editor.formats.tei.names import TEI, XML_ID, XML_LANG, language, local, token, urn, xml_id
from editor.formats.tei.nesting import Fragment, Node, Ranked
from editor.formats.tei.walk import GLOBAL, STRUCTURE
from editor.formats.xml_reading import Element, etree

Attributes = dict[str, str | None]
Given = Mapping[str, str | None]

NOTE_TYPES = {"editorial": "editorial", "textual": "textual", "author": "authorial", "head": "head"}
"""A note's series as TEI's ``@type``."""

_PHRASES_ONLY = frozenset({
    "opener", "closer", "dateline", "addrLine", "persName", "placeName", "orgName", "rs", "foreign", "abbr", "expan",
    "stamp", "bibl", "date", "salute", "signed", "name",
})
"""Elements whose content TEI restricts to phrases: no quotation, no bibliographic reference within."""
_NOT_PHRASES = frozenset({"quote", "bibl", "cit", "q", "list", "floatingText"})
_NOT_IN_BIBL = frozenset({"stamp", "address"})

_RANKS = {
    "gap": 0, "expansion": 1, "quotation": 2, "substitution": 3, "correction": 4, "abbreviation": 4,
    "wrap-without-brackets": 4, "citation": 6, "date": 7, "entity": 8, "hand": 9,
}
"""What is split of two spans that cross: the one with the greater rank (editorial signs before names, names before
looks). A gap and an expansion are never split."""
_EDITORIAL = frozenset({"del", "add", "unclear", "supplied", "sic", "subst"})
_LAST_RANK = 10
_POINT_FORMS = frozenset({"milestone", "note-reference", "comment"})

_DOCUMENT = frozenset({
    "TEI", "teiCorpus", "teiHeader", "standOff", "facsimile", "text", "body", "front", "back", "group"})
"""Elements that no text holds."""
_FAR_END = "far end"
"""Attribute of the point at the end of a span that is written as two points."""
_CERTAINTIES = frozenset({"high", "medium", "low", "unknown"})
_TARGET = re.compile(r"[A-Za-z_][\w.\-]*")
_BRACKETED = re.compile(r"\[([^\[\]]+)\]")


def ranked(annotations: Iterable[Annotation], context: LetterContext) -> list[Ranked]:
    """Return the attached spans with their ranks; what is no span, or is written as points, is left out."""
    ranks: dict[str, int | None] = {}
    result: list[Ranked] = []
    for annotation in annotations:
        if annotation.start >= annotation.end or annotation.detached or annotation.is_block:
            continue
        kind = annotation.kind
        if kind not in ranks:
            ranks[kind] = _rank(context.spec(kind))
        rank = ranks[kind]
        if rank is not None:
            result.append(Ranked(rank, annotation))
    return result


def points(annotations: Iterable[Annotation], context: LetterContext) -> list[Annotation]:
    """Return what stands at a point: notes, breaks, empty spans, and either end of a comment."""
    result: list[Annotation] = []
    for annotation in annotations:
        if annotation.detached or annotation.is_block:
            continue
        if annotation.start == annotation.end:
            result.append(annotation)
        elif context.spec(annotation.kind).tei_form in _POINT_FORMS:
            result.append(replace(annotation, end=annotation.start))
            result.append(replace(annotation, start=annotation.end, attributes={_FAR_END: True}))
    return sorted(result, key=lambda point: point.start)


def _rank(spec: KindSpec) -> int | None:
    """The rank of a kind; None where it is written as points."""
    if spec.tei_form in _POINT_FORMS:
        return None
    return 5 if spec.tei in _EDITORIAL and spec.tei_form == "wrap" else _RANKS.get(spec.tei_form, _LAST_RANK)


class InlineWriter:
    """Writes the lines of one text. ``totals`` says into how many pieces each annotation falls."""

    def __init__(
        self,
        context: LetterContext,
        content: str,
        totals: Mapping[str, int],
        write_note: Callable[[Element, NoteSnapshot, Attributes], None],
    ) -> None:
        self._context = context
        self._builder = context.builder
        self._content = content
        fit = without_forbidden(content)[1] == 0  # looked for once instead of in each of its pieces
        self._put = self._builder.put if fit else self._builder.write
        self._totals = totals
        self._written: dict[str, int] = {}
        self._write_note = write_note

    def fill(self, parent: Element, node: Node, start: int | None = None, end: int | None = None) -> None:
        """Write what ``node`` covers, or its part [start, end), into ``parent``."""
        position = node.start if start is None else start
        for child in node.children:
            self._put(parent, self._content[position:child.start])
            if isinstance(child, Node):
                self._span(parent, child)
                position = child.end
            else:
                self._point(parent, child)
                position = child.start
        self._put(parent, self._content[position:node.end if end is None else end])

    def _span(self, parent: Element, node: Node) -> None:
        fragment = node.fragment
        if fragment is None:
            return
        spec = self._context.spec(fragment.annotation.kind)
        _SPANS.get(spec.tei_form, _segment)(self, parent, node, fragment, spec)

    def _point(self, parent: Element, annotation: Annotation) -> None:
        spec = self._context.spec(annotation.kind)
        _POINTS.get(spec.tei_form, _anchor)(self, parent, annotation, spec)

    # What the forms below use.

    @property
    def context(self) -> LetterContext:
        """The letter being written."""
        return self._context

    def quoted(self, start: int, end: int) -> str:
        """Return a stretch of the text."""
        return self._content[start:end]

    def element(
        self, parent: Element, name: str, attributes: Given | None = None, text: str | None = None
    ) -> Element:
        """Append an element and return it."""
        return self._builder.child(parent, name, attributes, text)

    def chain(self, fragment: Fragment, attributes: Given) -> Given:
        """Return the attributes of a piece: the first of a chain carries them, all carry their links."""
        annotation = fragment.annotation
        total = self._totals.get(annotation.id, 1)
        if total == 1:
            return attributes
        part = self._written.get(annotation.id, 0) + 1
        self._written[annotation.id] = part
        links: Attributes = {XML_ID: xml_id("a", annotation.id, part)}
        if part < total:
            links["next"] = "#" + xml_id("a", annotation.id, part + 1)
        if part > 1:
            links["prev"] = "#" + xml_id("a", annotation.id, part - 1)
            return links
        return {**attributes, **links}

    def is_first(self, fragment: Fragment) -> bool:
        """Tell whether this is the piece of its annotation that is written first."""
        return self._written.get(fragment.annotation.id, 0) == 0

    def wrap(self, parent: Element, node: Node, fragment: Fragment, name: str, attributes: Given) -> Element:
        """Write an element round what the node covers; ``seg`` where TEI does not allow it there."""
        if not _allowed(name, parent):
            kind = fragment.annotation.kind
            kept = {key: value for key, value in attributes.items() if key in ("cert", "rend", "resp", XML_LANG)}
            name, attributes = "seg", {"type": token(kind), **kept}
        created = self.element(parent, name, self.chain(fragment, attributes))
        self.fill(created, node)
        return created

    def attributes(self, annotation: Annotation, spec: KindSpec) -> Attributes:
        """Return the attributes that the profile's row maps to TEI, and foreign ones kept at import."""
        result: Attributes = {**strings(annotation.attributes.get("tei"))}
        for row in spec.attributes:
            value = annotation.attributes.get(row.name)
            if row.tei is None or value is None or value == "":
                continue
            written = self._attribute(row.tei, value)
            if written:
                result[XML_LANG if row.tei == "xml:lang" else row.tei] = written
        return result

    def _attribute(self, name: str, value: object) -> str | None:
        text = str(value)
        match name:
            case "cert":
                return text if text in _CERTAINTIES else None
            case "hand":
                return self._context.hand(text)
            case "resp":
                return self._context.responsibility(text)
            case "xml:lang":
                return language(text)
            case "quantity":
                return text if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) else None
            case "type" | "subtype" | "unit" | "break":
                return token(text)
            case "facs":
                return self._context.place(text)
            case _:
                return text

    def note_in_place(self, parent: Element, note: NoteSnapshot, attributes: Attributes) -> None:
        """Write the whole note where its reference stands."""
        self._write_note(parent, note, attributes)


def _allowed(name: str, parent: Element) -> bool:
    holder = local(parent)
    if name in _NOT_PHRASES and holder in _PHRASES_ONLY:
        return False
    return not (name in _NOT_IN_BIBL and holder == "bibl")


def strings(value: Any) -> dict[str, str]:
    """A mapping in an annotation's attributes as names and strings; anything else is an empty one."""
    return {str(key): str(item) for key, item in cast(JsonObject, value).items()} if isinstance(value, dict) else {}


def _has_structure(node: Node) -> bool:
    return bool(node.children)


# Spans, by tei_form.

Form = Callable[[InlineWriter, Element, Node, Fragment, KindSpec], None]


def _wrap(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    attributes = writer.attributes(fragment.annotation, spec)
    if spec.tei == "seg":
        attributes = {"type": token(spec.kind), **attributes}
    writer.wrap(parent, node, fragment, own_element(fragment.annotation, spec.tei), attributes)


def _segment(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    """A role that is run in where its element may not stand, or a form nobody knows."""
    rend = "run-in" if fragment.annotation.attributes.get("run_in") else None
    writer.wrap(parent, node, fragment, "seg", {"type": token(spec.kind), "rend": rend})


def _without_brackets(
    writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec
) -> None:
    text = writer.quoted(node.start, node.end)
    whole = (fragment.start, fragment.end) == (fragment.annotation.start, fragment.annotation.end)
    inside = all(child.start > node.start and child.end < node.end for child in node.children)
    if not (whole and inside and len(text) > 2 and text[0] == "[" and text[-1] == "]"):
        writer.wrap(parent, node, fragment, spec.tei, writer.attributes(fragment.annotation, spec))
        return
    attributes = {"rend": "brackets", **writer.attributes(fragment.annotation, spec)}
    created = writer.element(parent, spec.tei, writer.chain(fragment, attributes))
    writer.fill(created, node, node.start + 1, node.end - 1)


def _gap(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    attributes = writer.attributes(fragment.annotation, spec)
    if _has_structure(node) or writer.quoted(node.start, node.end).strip() == "":
        # A gap's description may hold no name and no note: the sign is kept as marked text.
        reason = token(str(attributes.get("reason") or ""))
        writer.wrap(parent, node, fragment, "seg", {"type": "gap", "subtype": reason})
        return
    created = writer.element(parent, spec.tei, writer.chain(fragment, attributes))
    writer.element(created, "desc", None, writer.quoted(node.start, node.end))


def _expansion(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    attributes = writer.attributes(fragment.annotation, spec)
    text = writer.quoted(node.start, node.end)
    if _BRACKETED.search(text) and not _has_structure(node) and "[" not in _BRACKETED.sub("", text):
        created = writer.element(parent, spec.tei, writer.chain(fragment, {"rend": "brackets", **attributes}))
        position = 0
        for match in _BRACKETED.finditer(text):
            writer.context.builder.write(created, text[position:match.start()])
            writer.element(created, "ex", None, match.group(1))
            position = match.end()
        writer.context.builder.write(created, text[position:])
        return
    expanded = str(fragment.annotation.attributes.get("expanded") or "")
    _choice(writer, parent, node, fragment, ("abbr", "expan", expanded, attributes), "expansion")


def _abbreviation(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    expanded = str(fragment.annotation.attributes.get("expanded") or "")
    attributes = writer.attributes(fragment.annotation, spec)
    _choice(writer, parent, node, fragment, (spec.tei, "expan", expanded, attributes))


def _correction(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    corrected = str(fragment.annotation.attributes.get("corrected") or "")
    attributes = writer.attributes(fragment.annotation, spec)
    _choice(writer, parent, node, fragment, ("sic", "corr", corrected, attributes))


def _choice(
    writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, forms: tuple[str, str, str, Attributes],
    kind: str | None = None,
) -> None:
    """Both forms beside each other: the printed one holds the text, the editor's comes with the first piece."""
    printed, edited, value, attributes = forms
    said = fragment.annotation.attributes
    if printed == "sic" and said.get("form") == "regularised":
        printed, edited = "orig", "reg"
    given: Attributes = {**strings(said.get("printed")), **({"type": kind} if kind else {})}
    if not value or not writer.is_first(fragment):
        writer.fill(writer.element(parent, printed, writer.chain(fragment, given)), node)
        return
    choice = writer.element(parent, "choice")
    writer.fill(writer.element(choice, printed, writer.chain(fragment, given)), node)
    writer.element(choice, edited, attributes, value)
    _append(choice, said.get("others"))


def _substitution(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    covered = node.start
    for child in node.children:
        name = "" if isinstance(child, Annotation) or child.fragment is None else (
            writer.context.spec(child.fragment.annotation.kind).tei)
        if name not in ("del", "add") or child.start != covered:
            break
        covered = child.end
    if covered == node.end:
        writer.wrap(parent, node, fragment, spec.tei, {})
    else:
        writer.wrap(parent, node, fragment, "seg", {"type": token(spec.kind)})


def _entity(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    name, given = mention_of(writer.context, fragment.annotation, spec, writer.attributes)
    writer.wrap(parent, node, fragment, name, given)


def _citation(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    given = writer.attributes(fragment.annotation, spec)
    attributes: Attributes = {"type": "archival", "n": normalised_reference(fragment.annotation), **given}
    if fragment.annotation.attributes.get("resolved_from"):
        attributes["subtype"] = token(str(fragment.annotation.attributes["resolved_from"]))
    writer.wrap(parent, node, fragment, spec.tei, attributes)


def normalised_reference(annotation: Annotation) -> str | None:
    """Return a citation's reference in one regular form: ``repository; fond 558; opis 1``; None without levels."""
    parts = [str(annotation.attributes["repository"])] if annotation.attributes.get("repository") else []
    levels = annotation.attributes.get("reference")
    for level in map(strings, cast(list[Any], levels) if isinstance(levels, list) else []):
        parts.append(f"{level.get('level', '')} {level.get('value', '')}".strip())
    return "; ".join(parts) or None


def _cross_reference(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    """A pointer: within the file to a note of the letter and to the register, else to identities as URNs; a note of
    another letter comes behind its letter."""
    attributes = writer.attributes(fragment.annotation, spec)
    values = fragment.annotation.attributes
    target, owner = value_of(values, "target"), value_of(values, "letter")
    pointer = urn(target) if target else None
    if value_of(values, "to") == "note" and owner == writer.context.letter_id and writer.context.note(target):
        pointer = "#" + xml_id("n", target)
    elif value_of(values, "to") == "note" and owner:
        pointer = f"{urn(owner)} {pointer}"
    elif value_of(values, "to") == "entry" and target in writer.context.entities:
        pointer = writer.context.entry(target)
    given: Attributes = {**attributes, "type": "crossRef", "target": pointer,
                         "subtype": token(value_of(values, "type")) or "plain"}
    writer.wrap(parent, node, fragment, spec.tei, given)


def _quotation(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    attributes = writer.attributes(fragment.annotation, spec)
    writer.wrap(parent, node, fragment, own_element(fragment.annotation, spec.tei), attributes)


def _date(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    sent = writer.context.snapshot.letter.action("sent")
    date = sent.date if sent is not None else None
    writer.wrap(parent, node, fragment, spec.tei, {**tei_attributes(date)} if date is not None else {})


def _hand(writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec) -> None:
    attributes = {"type": token(spec.kind), **writer.attributes(fragment.annotation, spec)}
    writer.wrap(parent, node, fragment, spec.tei, attributes)


def _opaque(
    writer: InlineWriter, parent: Element, node: Node, fragment: Fragment, spec: KindSpec  # noqa: ARG001
) -> None:
    annotation = fragment.annotation
    first = writer.is_first(fragment)
    created = foreign_element(writer.context, parent, annotation, writer.chain(fragment, {}))
    holder = created
    if first:
        _append(created, annotation.attributes.get("before"))
    inner = annotation.attributes.get("inner")
    if isinstance(inner, dict):
        within = replace(annotation, attributes=cast(JsonObject, inner))
        holder = foreign_element(writer.context, created, within, {})
    at = len(created)
    writer.fill(holder, node)
    if first and holder is created and _holds_more(annotation):
        _as_one(writer, created, at)
    if first:
        _append(created, annotation.attributes.get("after"))


def _holds_more(annotation: Annotation) -> bool:
    return bool(annotation.attributes.get("before") or annotation.attributes.get("after"))


def _as_one(writer: InlineWriter, parent: Element, at: int) -> None:
    """Put what an element holds from its child ``at`` on into one element, where it is none: beside other forms it
    would be taken for several."""
    said = parent[at - 1].tail if at else parent.text
    held = list(parent[at:])
    if not said and len(held) == 1 and not held[0].tail and local(held[0]) not in GLOBAL:
        return
    segment = writer.element(parent, "seg", None, said)
    segment.extend(held)
    if at:
        parent[at - 1].tail = None
    else:
        parent.text = None


def _append(parent: Element, kept: object) -> None:
    """Append elements that were kept as XML."""
    for xml in cast(list[object], kept) if isinstance(kept, list) else ():
        element = element_of(str(xml))
        if element is not None:
            parent.append(element)


def foreign_element(
    context: LetterContext, parent: Element, annotation: Annotation, links: Given, name: str = ""
) -> Element:
    """Write an element that an importer did not understand, as it was, and return it.

    ``name`` is given where it stands for whole lines: then it may be one of those that make up a document.
    """
    namespace = str(annotation.attributes.get("namespace") or "")
    around = bool(name) and name not in _DOCUMENT
    name = name or str(annotation.attributes.get("name") or "")
    attributes = strings(annotation.attributes.get("attributes"))
    is_link = attributes.get("type") != "noteRef" and (name == "ref" or (name == "ptr" and "target" in attributes))
    if name in STRUCTURE and namespace in ("", TEI) and not is_link and not around:
        context.report("not-in-format", annotation, what=f"element {name}", format="TEI")
        return context.builder.child(parent, "seg", {"type": token(name), **links})
    attributes.update({key: value for key, value in links.items() if value})
    return context.builder.foreign(parent, name or "seg", namespace, attributes)


_SPANS: dict[str, Form] = {
    "wrap": _wrap,
    "wrap-without-brackets": _without_brackets,
    "gap": _gap,
    "expansion": _expansion,
    "abbreviation": _abbreviation,
    "correction": _correction,
    "substitution": _substitution,
    "entity": _entity,
    "citation": _citation,
    "date": _date,
    "quotation": _quotation,
    "reference": _cross_reference,
    "hand": _hand,
    "opaque": _opaque,
}


# Points, by tei_form.


def _anchor(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    """Anything that covers nothing and has no empty element of its own."""
    writer.element(parent, "anchor", {"type": token(spec.kind), XML_ID: xml_id("a", annotation.id)})


def _border(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    """Either end of a comment, which must not cut the text."""
    own = xml_id("c", annotation.id)
    if annotation.attributes.get(_FAR_END):
        writer.element(parent, spec.tei, {"type": f"{token(spec.kind)}-end", "corresp": f"#{own}"})
    else:
        writer.element(parent, spec.tei, {"type": token(spec.kind), XML_ID: own})


def _milestone(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    writer.element(parent, spec.tei, writer.attributes(annotation, spec))


def _empty_gap(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    writer.element(parent, spec.tei, writer.attributes(annotation, spec))


def _empty_opaque(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:  # noqa: ARG001
    name, text = (str(annotation.attributes.get(key) or "") for key in ("name", "text"))
    whole = element_of(str(annotation.attributes["xml"])) if annotation.attributes.get("xml") else None
    if whole is not None:
        parent.append(whole)
    elif name == "#comment":
        # Two hyphens may not stand in a comment, and none at its end.
        apart = re.sub("-(?=-)", "- ", writer.context.builder.clean(text))
        parent.append(etree.Comment(f"{apart} " if apart.endswith("-") else apart))
    elif name == "#instruction":
        _instruction(writer, parent, str(annotation.attributes.get("target") or ""), text)
    else:
        _without_words(writer, parent, annotation)


def _without_words(writer: InlineWriter, parent: Element, annotation: Annotation) -> None:
    """An element over nothing: of readings one may have no words, and the others are kept beside it."""
    created = foreign_element(writer.context, parent, annotation, {})
    inner = annotation.attributes.get("inner")
    if isinstance(inner, dict):
        _append(created, annotation.attributes.get("before"))
        foreign_element(writer.context, created, replace(annotation, attributes=cast(JsonObject, inner)), {})
        _append(created, annotation.attributes.get("after"))
    elif _holds_more(annotation):
        writer.context.report("not-in-format", annotation, what=f"forms in {local(created)}", format="TEI")


def _instruction(writer: InlineWriter, parent: Element, target: str, text: str) -> None:
    if _TARGET.fullmatch(target) and target.lower() != "xml":
        parent.append(etree.ProcessingInstruction(target, writer.context.builder.clean(text.replace("?>", "? >"))))


def _note_reference(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    note = writer.context.note(annotation.note)
    if note is None:
        _anchor(writer, parent, annotation, spec)
        return
    identity: Attributes = {XML_ID: xml_id("r", annotation.id)}
    if writer.context.notes_in_place and note.note.id not in writer.context.written_notes:
        writer.note_in_place(parent, note, {"place": "inline"})
        return
    marker = note.note.source_label or note.number
    target = "#" + xml_id("n", note.note.id)
    writer.element(
        parent, spec.tei, {"type": "noteRef", "target": target, "n": note.number, **identity}, marker)


def _nothing_printed(writer: InlineWriter, parent: Element, annotation: Annotation, spec: KindSpec) -> None:
    """A mark over no words of which the editor makes some: what was left out, and what nobody wrote."""
    said = annotation.attributes
    value = str(said.get("corrected" if spec.tei_form == "correction" else "expanded") or "")
    if not value:
        _anchor(writer, parent, annotation, spec)
        return
    printed, edited = ("abbr", "expan") if spec.tei_form != "correction" else (
        ("orig", "reg") if said.get("form") == "regularised" else ("sic", "corr"))
    choice = writer.element(parent, "choice")
    kind = {"type": "expansion"} if spec.tei_form == "expansion" else {}
    writer.element(choice, printed, {**strings(said.get("printed")), **kind, XML_ID: xml_id("a", annotation.id)})
    writer.element(choice, edited, writer.attributes(annotation, spec), value)
    _append(choice, said.get("others"))


_POINTS: dict[str, Callable[[InlineWriter, Element, Annotation, KindSpec], None]] = {
    "milestone": _milestone,
    "gap": _empty_gap,
    "note-reference": _note_reference,
    "opaque": _empty_opaque, "comment": _border,
    **dict.fromkeys(("correction", "abbreviation", "expansion"), _nothing_printed),
}
