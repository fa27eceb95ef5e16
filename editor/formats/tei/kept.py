"""Parts of a document around the text that are not understood: kept as they are, and put back where they were.

A part is kept by the name of the element that held it (``profileDesc``, ``msIdentifier:0`` for the first manuscript,
``back``) as XML. What the program writes itself stands beside it; the order is the one that TEI asks for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy

from editor.core.messages import FormatError
from editor.core.provenance import KeptPart
from editor.formats.tei.correspondence import link_type
from editor.formats.tei.division import is_apparatus
from editor.formats.tei.names import TEI, XML_ID, collapsed, is_identifier, local, of_urn
from editor.formats.tei.own_parts import written_by_us
from editor.formats.tei.register_reading import LISTS
from editor.formats.xml_reading import Element, etree, parse_xml

_INTO = {
    "teiHeader": ("fileDesc", "encodingDesc", "profileDesc", "revisionDesc"),
    "fileDesc": ("titleStmt", "publicationStmt", "sourceDesc"),
    "sourceDesc": ("msDesc", "listWit", "correspDesc"), "listWit": ("witness", "msDesc"), "witness": ("msDesc",),
    "msDesc": ("msIdentifier", "msContents", "physDesc", "history"),
    "physDesc": ("objectDesc", "handDesc"), "objectDesc": ("supportDesc",), "profileDesc": ("correspDesc",),
    "correspDesc": ("correspContext",),
}
"""Elements whose parts are looked at one by one."""
_UNDERSTOOD = {
    "titleStmt": frozenset({"title"}), "sourceDesc": frozenset({"bibl", "p"}), "listWit": frozenset[str](),
    "witness": frozenset({"bibl"}), "msDesc": frozenset({"p"}),
    "msIdentifier": frozenset({"repository", "institution", "collection", "idno"}), "msContents": frozenset[str](),
    "physDesc": frozenset({"p"}), "supportDesc": frozenset({"support", "extent"}), "handDesc": frozenset({"handNote"}),
    "history": frozenset({"provenance"}), "profileDesc": frozenset({"langUsage"}),
    "publicationStmt": frozenset({"p", "ab"}),
    "encodingDesc": frozenset[str](), "revisionDesc": frozenset[str](),
}
"""What of them is read, and written anew."""
_ACTIONS = frozenset({"correspAction", "correspContext", "sender", "addressee", "placeSender", "placeAddressee",
                      "dateSender", "dateAddressee"})
_TAKEN = {"correspDesc": _ACTIONS, "correspContext": frozenset[str]()}
_BY_MANUSCRIPT = frozenset({"msDesc", "msIdentifier", "msContents", "physDesc", "objectDesc", "supportDesc", "handDesc",
                            "history"})

_ORDER = {
    "teiHeader": ("fileDesc", "encodingDesc", "profileDesc", "xenoData", "revisionDesc"),
    "fileDesc": ("titleStmt", "editionStmt", "extent", "publicationStmt", "seriesStmt", "notesStmt", "sourceDesc"),
    "msDesc": ("msIdentifier", "head", "msContents", "physDesc", "history", "additional", "msPart", "msFrag"),
    "msIdentifier": ("country", "region", "district", "settlement", "geogName", "institution", "repository",
                     "collection", "idno", "altIdentifier", "msName", "objectName"),
    "msContents": ("summary", "textLang", "titlePage", "msItem", "msItemStruct"),
    "physDesc": ("p", "objectDesc", "handDesc", "typeDesc", "scriptDesc", "musicNotation", "decoDesc", "additions",
                 "bindingDesc", "sealDesc", "accMat"),
    "objectDesc": ("supportDesc", "layoutDesc"),
    "supportDesc": ("support", "extent", "foliation", "collation", "condition"),
    "history": ("summary", "origin", "provenance", "acquisition"),
    "titleStmt": ("title", "author", "editor", "sponsor", "funder", "principal", "meeting", "respStmt"),
    "correspDesc": ("correspAction", "correspContext", "note"),
}
"""The order of what an element holds, where TEI fixes it."""


# Reading.


def kept_parts(
    root: Element, description: Element | None, ours: bool, notes: Collection[Element] = (), *, matter: bool = True,
) -> tuple[KeptPart, ...]:
    """Return what of a document is not understood: of its header, its front and back matter and its stand-off parts.

    ``description`` is the letter's own ``correspDesc``: those of other letters are not its. ``notes`` were read.
    Without ``matter`` the header alone is looked at: what stands around the texts of several letters is with the first.
    """
    found: list[KeptPart] = []
    manuscripts = {one: place for place, one in enumerate(root.iterfind("{*}teiHeader//{*}sourceDesc//{*}msDesc"))}
    for child in root if matter else [one for one in root if local(one) == "teiHeader"]:
        match local(child):
            case "teiHeader":
                found.extend(_of(child, description, ours, manuscripts))
            case "standOff":
                found.extend(part_of("standOff", left) for part in child if kept_stand_off(part)
                             and (left := _left_of(part, frozenset(notes))) is not None)
            case "sourceDoc" | "fsdDecl" | "xenoData":
                found.append(part_of("TEI", child))
            case "text":
                found.extend(_of_text(child, frozenset(notes)))
            case _:
                pass
    return tuple(found)


def _of(
    holder: Element, description: Element | None, ours: bool, manuscripts: dict[Element, int]
) -> Iterator[KeptPart]:
    name = local(holder)
    into, understood = _INTO.get(name, ()), _UNDERSTOOD.get(name, frozenset())
    place = _place(holder, manuscripts)
    titles = 0
    for part in holder:
        if not isinstance(part.tag, str):
            continue
        called = local(part)
        titles += called == "title"
        if called == "correspDesc" and part is not description:
            if description is None:
                yield part_of(place, part)
        elif called == "witness" and called in into and next(part.iter("{*}msDesc"), None) is None:
            yield part_of(place, part)
        elif called in into:
            yield from _of(part, description, ours, manuscripts)
        elif name in _TAKEN:
            if called not in _TAKEN[name] and not (called == "ref" and _is_carried(part)):
                yield part_of(place, part)
        elif ours and written_by_us(name, part):
            continue
        elif called not in understood or (called == "title" and titles > 1):
            yield from _whole(place, name, part)


def _is_carried(reference: Element) -> bool:
    """Whether a reference to another letter says nothing but what a link of a letter has."""
    target = reference.get("target")
    return link_type(reference) is not None and (not target or of_urn(target) is not None)


def _whole(place: str, holder: str, part: Element) -> Iterator[KeptPart]:
    if holder == "msContents" and local(part) == "msItem":
        part = deepcopy(part)
        for locus in list(part.iter("{*}locus")):
            locus.getparent().remove(locus)
        if not "".join(part.itertext()).strip() and not len(part):
            return
    yield part_of(place, part)


def _place(holder: Element, manuscripts: dict[Element, int]) -> str:
    name = local(holder)
    if name not in _BY_MANUSCRIPT:
        return name
    description = next((one for one in (holder, *holder.iterancestors()) if one in manuscripts), None)
    return f"{name}:{manuscripts[description]}" if description is not None else name


def part_of(place: str, element: Element) -> KeptPart:
    """Return an element as it is kept, with what held it."""
    return KeptPart(place=place, xml=etree.tostring(element, encoding="unicode", with_tail=False))


def kept_stand_off(part: Element) -> bool:
    """Tell whether a part of ``standOff`` is none of the lists that make up a register."""
    return isinstance(part.tag, str) and local(part) not in LISTS


def _left_of(part: Element, notes: frozenset[Element]) -> Element | None:
    """What is left of a stand-off part without the notes in it that were read; None where nothing is."""
    if part in notes:
        return None
    left = _without(part, notes)
    return None if left is not part and not len(left) and not (left.text or "").strip() else left


def _of_text(text: Element, notes: frozenset[Element]) -> Iterator[KeptPart]:
    for matter in text:
        name = local(matter)
        if name not in ("front", "back"):
            continue
        for part in matter:
            if isinstance(part.tag, str) and not read_elsewhere(part):
                yield part_of(name, _without(part, notes))


def _without(part: Element, notes: frozenset[Element]) -> Element:
    """The part without the notes in it that were read: they come back as notes."""
    places = [place for place, one in enumerate(part.iter("{*}note")) if one in notes]
    if not places:
        return part
    copy = deepcopy(part)
    listed = list(copy.iter("{*}note"))
    for note in [listed[place] for place in places]:
        holder, before = note.getparent(), note.getprevious()
        if holder is None:
            continue
        if before is not None:
            before.tail = (before.tail or "") + (note.tail or "")
        else:
            holder.text = (holder.text or "") + (note.tail or "")
        holder.remove(note)
    return copy


def read_elsewhere(part: Element) -> bool:
    """Tell whether a part of front or back matter is read for itself: notes and entries of the register, with what
    stands around them."""
    if is_apparatus(part) or local(part) in LISTS or local(part) in ("note", "noteGrp"):
        return True
    if part.get("type") == "comments":
        return True
    inner = [one for one in part if isinstance(one.tag, str) and local(one) != "head"]
    return local(part).startswith("div") and bool(inner) and all(read_elsewhere(one) for one in inner)


def name_of_part(part: KeptPart) -> str:
    """Return what a kept part is called in a report: what held it, and its own name."""
    found = re.match(r"<(?:[\w.\-]+:)?([\w.\-]+)", part.xml)
    return f"{part.place.partition(':')[0]}/{found.group(1) if found else '?'}"


# Writing.


def write_kept(root: Element, parts: Iterable[KeptPart]) -> list[KeptPart]:
    """Put the parts back into a letter that was written; return those that found no place."""
    lost: list[KeptPart] = []
    for part in parts:
        element = element_of(part.xml)
        holder = _holder(root, part.place) if element is not None else None
        if element is None or holder is None:
            lost.append(part)
            continue
        _insert(holder, element)
        element.tail = "\n"
    return lost


def element_of(xml: str) -> Element | None:
    """Return the element that was kept as ``xml``; None where it is none: a project can be edited by anybody."""
    try:
        found = parse_xml(xml.encode("utf-8", "replace"))
    except FormatError:
        return None
    if any(problem.code == "xml-recovered" for problem in found.problems):
        return None
    for element in found.root.iter():
        if isinstance(element.tag, str) and not is_identifier(element.get(XML_ID) or "a"):
            del element.attrib[XML_ID]
    return found.root


_MADE = {
    "encodingDesc": "teiHeader", "profileDesc": "teiHeader", "revisionDesc": "teiHeader", "correspDesc": "profileDesc",
    "correspContext": "correspDesc", "front": "text", "back": "text", "standOff": "TEI", "msContents": "msDesc",
    "physDesc": "msDesc", "history": "msDesc", "objectDesc": "physDesc", "supportDesc": "objectDesc",
    "handDesc": "physDesc",
}
"""What is made where it is missing, and in what."""


def _holder(root: Element, place: str) -> Element | None:
    name, _, number = place.partition(":")
    if name == "TEI":
        return root
    scope: Element = root
    if number:
        manuscripts = list(root.iterfind("{*}teiHeader//{*}sourceDesc//{*}msDesc"))
        if not number.isdecimal() or int(number) >= len(manuscripts):
            return None
        scope = manuscripts[int(number)]
    if scope is not root and local(scope) == name:
        return scope
    path = f"{{{TEI}}}{name}"
    if name in ("front", "back"):
        found = root.find(f"{{{TEI}}}text/{path}")
    elif name == "standOff":
        found = root.find(path)
    else:
        found = next(scope.iter(path), None) if number else root.find(f"{{{TEI}}}teiHeader//{path}")
        if name == "teiHeader":
            found = root.find(path)
    if found is not None or name not in _MADE:
        return found
    outer = _holder(root, _MADE[name] + (f":{number}" if number else "")) if _MADE[name] != "text" else root.find(
        f"{{{TEI}}}text")
    if outer is None:
        return None
    made = etree.Element(path, nsmap={None: TEI})
    if name == "front":
        outer.insert(0, made)
    elif name == "standOff":
        outer.insert(1, made)
    else:
        _insert(outer, made)
    return made


def _insert(holder: Element, element: Element) -> None:
    """Put an element where TEI wants it in what holds it; at the end where it may stand anywhere."""
    name = local(holder)
    order = _ORDER.get(name)
    if name == "correspContext":
        # A reference with an address comes in the place of the link that was made of it.
        said = collapsed("".join(element.itertext()))
        for link in [one for one in holder if local(one) == "ref" and one.get("target") is None and said
                     and (one.text or "") == said and link_type(one) == link_type(element)][:1]:
            holder.remove(link)
    if name == "revisionDesc" and len(holder) and local(element) != "change":
        # Changes and a list of them cannot stand beside each other.
        for change in list(element.iter(f"{{{TEI}}}change")):
            holder.append(change)
        return
    if name == "correspDesc" and local(element) in ("p", "ab"):
        # Paragraphs and actions cannot stand beside each other.
        wrapped = etree.SubElement(holder, f"{{{TEI}}}note")
        wrapped.append(element)
        return
    if order is None or local(element) not in order:
        if name == "TEI":
            holder.insert(1, element)
        else:
            holder.append(element)
        return
    rank = order.index(local(element))
    before = next((child for child in holder if local(child) in order and order.index(local(child)) > rank), None)
    if before is None:
        holder.append(element)
    else:
        before.addprevious(element)
