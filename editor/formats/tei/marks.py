"""What each element inside a line means: the table from TEI to kinds of annotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import ClassVar, Protocol

from editor.core.annotations import ALL_KINDS, BLOCK_KINDS, OPAQUE, POINT_KINDS
from editor.core.record import JsonObject
from editor.core.references import KIND
from editor.formats.tei.names import XML_ID, XML_LANG, local
from editor.formats.tei.pointers import only_points
from editor.formats.tei.walk import GLOBAL, WHOLE, Draft, TextWalk, opaque_attributes
from editor.formats.xml_reading import Element, etree

_SIGN = re.compile(r"\W*\Z")
"""What a gap's description is when it is the printed sign and not a remark about it."""
_NO_SEGMENTS = frozenset({*POINT_KINDS, "comment", OPAQUE})
"""Kinds that cover no words, or say nothing by themselves: a ``seg`` of such a type is somebody else's."""
_WITHOUT_WORDS = frozenset({"", "note", *WHOLE})
"""Elements, and what is none, that hold no words of the text."""
_LINKS = frozenset({XML_ID, "next", "prev", "part"})

_SIMPLE = {
    "hi": "emphasis", "emph": "emphasis", "foreign": "foreign", "unclear": "unclear", "del": "deletion",
    "add": "addition", "subst": "substitution", "supplied": "supplied", "abbr": "abbreviation", "sic": "correction",
    "quote": "quotation", "q": "quotation", "stamp": "stamp", "bibl": "citation",
}
"""Elements that wrap what they mean."""
_SYNONYMS = frozenset({"emph", "q", "geogName", "name", "roleName", "settlement", "country"})
"""Elements that are written as they came, for their kind is written as another one."""
_NAMES = frozenset({"persName", "placeName", "orgName", "geogName", "rs", "name", "roleName", "settlement", "country"})
_MENTIONS = {"name": "name", "description": "description", "allusion": "allusion", "topic": "topic",
             "implied": "description"}
"""What ``@subtype`` of an ``rs`` says about how somebody is mentioned."""
_READ_ATTRIBUTES = {
    "cert": "certainty", "resp": "resp", "hand": "hand", "reason": "reason", "unit": "unit", "quantity": "quantity",
    "rend": "rend", "place": "place", "n": "n", "facs": "facs", "break": "break", XML_LANG: "language",
}
_ATTRIBUTES_OF = {
    "emphasis": ("rend",), "foreign": (XML_LANG,), "unclear": ("reason", "cert"), "deletion": ("rend", "hand"),
    "addition": ("place", "hand", "resp"), "supplied": ("reason", "cert", "resp"),
    "gap": ("reason", "unit", "quantity", "resp"),
    "line-break": ("break", "facs"), "page-break": ("n", "facs"), "entity": ("cert",), "hand": ("hand",),
    "expansion": ("resp",), "correction": ("cert", "resp"),
}
"""The attributes of TEI that each kind knows by a name of its own; all others are kept as they are."""


class Links(Protocol):
    """What the marks ask about the rest of the document."""

    def entities(self, element: Element) -> tuple[str, ...]:
        """The register entries that the element points to."""
        ...

    def name(self, pointer: str) -> str:
        """Whom a pointer to a hand or to somebody responsible means."""
        ...

    def note_of(self, element: Element) -> str | None:
        """The note that a reference, a pointer or an anchor belongs to."""
        ...

    def is_marker(self, element: Element, note: str) -> bool:
        """Whether the words of a reference to a note are its marker, and not words of the text."""
        ...

    def target_of(self, element: Element) -> tuple[str | None, JsonObject]:
        """What a cross-reference points to, and its target as attributes; None where it is not known."""
        ...

    def inline_note(self, element: Element) -> str | None:
        """The identifier of a note that stands in the text; None where it is to be passed over."""
        ...

    def notes_at(self, element: Element) -> Sequence[str]:
        """The identifiers of the notes that belong to the end of the element."""
        ...

    def begins_words(self, element: Element) -> bool:
        """Whether a note is about words that begin at the element."""
        ...

    def since(self, note: str) -> str | None:
        """The identifier of the element at which the words begin that a note is about."""
        ...


class Marks:
    """Reads the elements inside lines of one document."""

    def __init__(self, links: Links) -> None:
        self._links = links
        self._comments: dict[str, Draft] = {}

    def __call__(self, walk: TextWalk, element: Element) -> None:
        """Read one element, with what it holds."""
        name = local(element)
        if not name:
            self._remark(walk, element)
            return
        identifier = element.get(XML_ID)
        if identifier:
            walk.begins[identifier] = walk.position
        if name in _NAMES:  # by far the most
            self._name(walk, element, name)
        elif name in self._SPECIAL:
            self._SPECIAL[name](self, walk, element)
        elif name in _SIMPLE:
            self._simple(walk, element, _SIMPLE[name])
        elif name in WHOLE:
            self.whole(walk, element)
        else:
            self.opaque(walk, element)
        if identifier and name not in _PLACED_BY_THEMSELVES:
            self.ended(walk, element)

    def ended(self, walk: TextWalk, element: Element) -> None:
        """Add the notes that belong to the end of an element, behind it."""
        for note in self._links.notes_at(element):
            self._put(walk, note)

    def _put(self, walk: TextWalk, note: str, identifier: str | None = None) -> None:
        since = self._links.since(note)
        walk.add(Draft("note", walk.position, walk.position, note=note, identifier=identifier,
                       since=walk.begins.get(since) if since is not None else None))

    def _remark(self, walk: TextWalk, element: Element) -> None:
        """A comment or an instruction: no part of the text, but kept at its place."""
        name = {etree.Comment: COMMENT, etree.ProcessingInstruction: INSTRUCTION}.get(element.tag)
        if name is not None:
            text = element.text or ""
            walk.add(Draft(OPAQUE, walk.position, walk.position, {
                "name": name, "text": text, **({"target": element.target} if name == INSTRUCTION else {})}))

    def whole(self, walk: TextWalk, element: Element) -> None:
        """Keep an element with all that it holds, at a point: it holds no words of the text."""
        xml = etree.tostring(element, encoding="unicode", with_tail=False)
        walk.add(Draft(OPAQUE, walk.position, walk.position, {**opaque_attributes(element), "xml": xml},
                       identifier=element.get(XML_ID)))

    def _apparatus(self, walk: TextWalk, element: Element) -> None:
        """Variants: the reading of the edition is the text, the others are kept beside it."""
        readings = [child for child in element if isinstance(child.tag, str)] if not says_itself(element) else []
        chosen = next((one for one in readings if local(one) == "lem"), None)
        chosen = chosen if chosen is not None else next((one for one in readings if local(one) == "rdg"), None)
        if chosen is None:
            self.opaque(walk, element)
            return
        at = readings.index(chosen)
        draft = self.mark(walk, element, OPAQUE, {
            **opaque_attributes(element), "inner": opaque_attributes(chosen),
            "before": [_xml(one) for one in readings[:at]], "after": [_xml(one) for one in readings[at + 1:]]})
        walk.children(chosen)
        draft.end = walk.position

    def opaque(self, walk: TextWalk, element: Element) -> None:
        """Keep an element that is not understood."""
        draft = self.mark(walk, element, OPAQUE, opaque_attributes(element))
        walk.children(element)
        draft.end = walk.position

    def attributes(self, element: Element, kind: str, *ignored: str) -> JsonObject:
        """Return the attributes of a kind; those without a name of their own are kept under ``tei``."""
        result: JsonObject = {}
        if not len(element.attrib):
            return result
        foreign: dict[str, str] = {}
        known = _ATTRIBUTES_OF.get(kind, ())
        for key, value in element.attrib.items():
            if key in _LINKS or key in ignored:
                continue
            if key not in known:
                foreign[str(key)] = str(value)
            elif key in ("resp", "hand"):
                result[_READ_ATTRIBUTES[key]] = self._links.name(value)
            else:
                result[_READ_ATTRIBUTES[key]] = int(value) if key == "quantity" and value.isdecimal() else value
        if foreign:
            result["tei"] = foreign
        return result

    def mark(self, walk: TextWalk, element: Element, kind: str, attributes: JsonObject) -> Draft:
        """Begin an annotation at this element, in a chain where the element says so."""
        return walk.add(Draft(
            kind, walk.position, walk.position, attributes, identifier=element.get(XML_ID),
            previous=(element.get("prev") or "").removeprefix("#") or None,
        ))

    def _simple(self, walk: TextWalk, element: Element, kind: str) -> None:
        if kind == "abbreviation" and element.get("type") == "expansion":
            kind = "expansion"
        brackets = kind == "supplied" and element.get("rend") == "brackets"
        ignored = ("rend",) if brackets else ("type",) if kind in ("stamp", "expansion") else ()
        if kind == "citation":
            ignored = ("type", "n", "subtype")
        draft = self.mark(walk, element, kind, self.attributes(element, kind, *ignored))
        if kind == "stamp" and element.get("type"):
            draft.attributes["kind"] = element.get("type")
        if kind == "citation":
            draft.attributes.update(_reference(element))
        if local(element) in _SYNONYMS:
            draft.attributes["element"] = local(element)
        walk.verbatim("[" if brackets else "")
        walk.children(element)
        walk.verbatim("]" if brackets else "")
        draft.end = walk.position

    def _name(self, walk: TextWalk, element: Element, name: str) -> None:
        entities = self._links.entities(element)
        pointing = ("ref",) if entities and element.get("ref") else ()
        if name == "rs":
            attributes = self._described(element, entities, pointing)
        else:
            attributes: JsonObject = {"mention": "name"}
            if not pointing or len(element.attrib) > 1:
                attributes.update(self.attributes(element, "entity", *pointing))
            if not entities or name in _SYNONYMS:
                attributes["element"] = name
        draft = self.mark(walk, element, "entity", attributes)
        draft.entities = entities
        walk.children(element)
        draft.end = walk.position

    def _described(self, element: Element, entities: tuple[str, ...], pointing: tuple[str, ...]) -> JsonObject:
        """What is kept of an ``rs``: it may describe, allude or name."""
        ignored = list(pointing)
        if element.get("subtype") in _MENTIONS:
            ignored.append("subtype")
        if entities or element.get("type") in ("person", "place", "organisation", "work", "event", "object"):
            ignored.append("type")
        mention = _MENTIONS.get(element.get("subtype") or "") or ("name" if entities else "description")
        return {"mention": mention, **self.attributes(element, "entity", *ignored)}

    def _gap(self, walk: TextWalk, element: Element) -> None:
        draft = self.mark(walk, element, "gap", self.attributes(element, "gap"))
        description = next((child for child in element if local(child) == "desc"), None)
        words = "".join(description.itertext()) if description is not None else ""
        if walk.exact or _SIGN.match(words):
            walk.verbatim(words)
        elif words:
            draft.attributes["description"] = " ".join(words.split())
        if not walk.exact:
            for part in element:
                if local(part) != "desc":
                    self(walk, part)
                walk.text(part.tail)
            walk.text(element.text if description is None else None)
        draft.end = walk.position
        if draft.start == draft.end:
            walk.stands()

    def _expansion(self, walk: TextWalk, element: Element) -> None:
        brackets = element.get("rend") == "brackets"
        draft = self.mark(walk, element, "expansion", self.attributes(element, "expansion", "rend"))
        start = walk.position
        walk.text(element.text)
        for child in element:
            if local(child) != "ex":
                self(walk, child)
            elif brackets and local(child) == "ex":
                walk.verbatim(f"[{''.join(child.itertext())}]")
            walk.text(child.tail)
        draft.start, draft.end = start, walk.position
        if any(local(child) == "ex" for child in element):
            draft.attributes["abbreviated"] = _without(element)
            draft.attributes["expanded"] = "".join(element.itertext())

    def _choice(self, walk: TextWalk, element: Element) -> None:
        """The printed form is the text; what the editor makes of it is an attribute, further forms are kept."""
        if says_itself(element):
            self.opaque(walk, element)
            return
        children = [child for child in element if isinstance(child.tag, str)]
        names = [local(child) for child in children]
        for printed, edited, kind, attribute in _CHOICES:
            if printed in names and edited in names:
                first, second = children[names.index(printed)], children[names.index(edited)]
                self._two_forms(walk, (first, second), kind, attribute,
                                [_xml(one) for one in children if one not in (first, second)])
                return
        chosen = printed_form(element)
        if chosen is None:
            self.opaque(walk, element)
            return
        at = children.index(chosen)
        draft = self.mark(walk, element, OPAQUE, {
            **opaque_attributes(element), "before": [_xml(one) for one in children[:at]],
            "after": [_xml(one) for one in children[at + 1:]]})
        self(walk, chosen)
        draft.end = walk.position

    def _two_forms(self, walk: TextWalk, forms: tuple[Element, Element], kind: str, attribute: str,
                   others: list[str]) -> None:
        first, second = forms
        value = "".join(second.itertext())
        read = "expansion" if first.get("type") == "expansion" else kind
        draft = self.mark(walk, first, read, {
            attribute: value if walk.exact else " ".join(value.split()), **self.attributes(second, read)})
        printed = {str(key): str(said) for key, said in first.attrib.items()
                   if key not in _LINKS and not (read == "expansion" and key == "type")}
        for name, said in (("printed", printed), ("others", others)):
            if said:
                draft.attributes[name] = said
        if local(second) == "reg":
            draft.attributes["form"] = "regularised"
        walk.children(first)
        draft.end = walk.position

    def _segment(self, walk: TextWalk, element: Element) -> None:
        kind = element.get("type") or ""
        if kind not in ALL_KINDS or kind in _NO_SEGMENTS:
            # Also a later piece of a chain, which joins the first one.
            self.opaque(walk, element)
            return
        run_in: JsonObject = {"run_in": True} if element.get("rend") == "run-in" else {}
        if kind in BLOCK_KINDS and not run_in:
            self.opaque(walk, element)
            return
        attributes = self.attributes(element, kind, "type", "subtype", *(("rend",) if run_in else ()))
        draft = self.mark(walk, element, kind, {**attributes, **run_in})
        walk.children(element)
        draft.end = walk.position

    def _date(self, walk: TextWalk, element: Element) -> None:
        """The date of the letter in its dateline is in the header too; other dates are kept as they are."""
        if walk.exact and any(local(up) == "dateline" for up in element.iterancestors()):
            walk.children(element)
        else:
            self.opaque(walk, element)

    def _break(self, walk: TextWalk, element: Element) -> None:
        kind = "line-break" if local(element) == "lb" else "page-break"
        place = walk.line_end(element.get("break") == "no")
        if element.get(XML_ID):
            walk.begins[element.get(XML_ID)] = place
        walk.add(Draft(kind, place, place, self.attributes(element, kind)))
        if len(element) or element.text:
            # No break holds words; in a file that is not valid they are words of the text.
            walk.children(element)

    def _note(self, walk: TextWalk, element: Element) -> None:
        note = self._links.inline_note(element)
        if note is not None:
            self._put(walk, note)
        elif only_points(element):
            self.whole(walk, element)

    def _cross_reference(self, walk: TextWalk, element: Element) -> None:
        """A cross-reference of ours; which words were generated for it is what stands there."""
        to, target = self._links.target_of(element)
        if to is None:
            self.opaque(walk, element)
            return
        attributes = self.attributes(element, KIND, "type", "subtype", "target", "n")
        attributes["type"] = element.get("subtype") or "plain"
        draft = self.mark(walk, element, KIND, {**attributes, **target, "to": to})
        if element.get("n"):
            draft.attributes["locator"] = element.get("n")
        walk.children(element)
        draft.end = walk.position
        draft.attributes["words" if to == "outside" else "label"] = "".join(element.itertext())

    def _reference(self, walk: TextWalk, element: Element) -> None:
        if element.get("type") == "crossRef" and local(element) == "ref":
            self._cross_reference(walk, element)
            return
        note = self._links.note_of(element)
        if note is None:
            self.opaque(walk, element)
            self.ended(walk, element)
        elif self._links.is_marker(element, note):
            self._put(walk, note, element.get(XML_ID))
        else:
            self.opaque(walk, element)
            self._put(walk, note)

    def _anchor(self, walk: TextWalk, element: Element) -> None:
        kind = element.get("type") or ""
        note = self._links.note_of(element)
        further = self._links.notes_at(element)
        if note is not None or further:
            for name in dict.fromkeys((*([note] if note is not None else ()), *further)):
                self._put(walk, name, element.get(XML_ID))
        elif self._links.begins_words(element):
            pass
        elif kind == "comment":
            draft = walk.add(Draft("comment", walk.position, walk.position, identifier=element.get(XML_ID)))
            self._comments[element.get(XML_ID) or ""] = draft
        elif kind == "comment-end":
            draft = self._comments.get((element.get("corresp") or "").removeprefix("#"))
            if draft is not None:
                draft.end = walk.position
        elif kind in ALL_KINDS and kind not in BLOCK_KINDS:
            walk.add(Draft(kind, walk.position, walk.position, identifier=element.get(XML_ID)))
        else:
            self.opaque(walk, element)
            return
        if len(element) or element.text:
            # As with a break: in a file that is not valid they are words of the text.
            walk.children(element)

    _SPECIAL: ClassVar[dict[str, Callable[[Marks, TextWalk, Element], None]]] = {
        "gap": _gap, "expan": _expansion, "choice": _choice, "seg": _segment, "lb": _break, "pb": _break,
        "note": _note, "ref": _reference, "ptr": _reference, "anchor": _anchor, "date": _date, "app": _apparatus,
    }
    """Elements that say in a way of their own what they mean."""


_CHOICES = (
    ("abbr", "expan", "abbreviation", "expanded"),
    ("sic", "corr", "correction", "corrected"),
    ("orig", "reg", "correction", "corrected"),
)

_PLACED_BY_THEMSELVES = frozenset({"ref", "ptr", "anchor", "note"})
"""Elements that carry notes themselves."""
UNDERSTOOD = frozenset({
    "date", "time", "#comment", "#instruction", "list", "label", "lg", "table", "row", "floatingText", "div",
    *(f"div{level}" for level in range(1, 8))})
"""What is kept as it is and is no riddle: it is not reported as one."""
COMMENT, INSTRUCTION = "#comment", "#instruction"
"""Names of what is no element."""


def _xml(element: Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def printed_form(element: Element) -> Element | None:
    """Return which of the forms in a ``choice``, or of the readings in an ``app``, is the text: of forms that have no
    meaning of their own the first that has words. None where there is no such form."""
    children = [child for child in element if isinstance(child.tag, str)]
    names = [local(child) for child in children]
    if local(element) == "app":
        return next((one for name in ("lem", "rdg") for one in children if local(one) == name), None)
    pair = next((printed for printed, edited, _, _ in _CHOICES if printed in names and edited in names), None)
    if pair is not None:
        return children[names.index(pair)]
    return next((one for one in children if local(one) not in GLOBAL and _has_words(one)), None)


def _has_words(element: Element) -> bool:
    """Whether there are words of the text in an element: what notes hold, or what is kept whole, is none."""
    return bool((element.text or "").strip()) or any(
        (child.tail or "").strip() or (local(child) not in _WITHOUT_WORDS and _has_words(child)) for child in element)


def says_itself(element: Element) -> bool:
    """Tell whether an element that should hold elements alone has words of its own: then nothing is chosen from it."""
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _without(element: Element) -> str:
    """The words of an expansion without what was added."""
    parts = [element.text or ""]
    for child in element:
        if local(child) not in ("ex", ""):
            parts.append("".join(child.itertext()))
        parts.append(child.tail or "")
    return "".join(parts)


def _reference(element: Element) -> JsonObject:
    """A citation's regular form, taken apart again: ``repository; fond 558; opis 1``."""
    result: JsonObject = {}
    if element.get("subtype"):
        result["resolved_from"] = element.get("subtype")
    parts = [part.strip() for part in (element.get("n") or "").split(";") if part.strip()]
    levels: list[JsonObject] = []
    for place, part in enumerate(parts):
        level, _, value = part.partition(" ")
        if value and level.islower():
            levels.append({"level": level, "value": value})
        elif place == 0:
            result["repository"] = part
    if levels:
        result["reference"] = levels
    return result
