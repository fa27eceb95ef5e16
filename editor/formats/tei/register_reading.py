"""Reading the register: lists wherever a document has them, and what its mentions point to, here or in other files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from copy import deepcopy

from editor.core.authority import AUTHORITIES, BY_SYSTEM, link_from
from editor.core.entities import AuthorityLink, Entity, EntityKind, NameForm, Relation
from editor.core.record import replace
from editor.formats.tei.names import TEI, XML_ID, XML_LANG, Identities, collapsed, identity_of, local, words_of_name
from editor.formats.tei.pointers import Pointer, Prefixes, read_pointer
from editor.formats.tei.shared import EDITION, Loader, Shared, no_file, record_at
from editor.formats.xml_reading import Element

ITEMS: dict[str, EntityKind] = {
    "person": "person", "personGrp": "organisation", "place": "place", "org": "organisation", "bibl": "work",
    "event": "event", "object": "object",
}
"""Elements that are entries of a register."""
LISTS = frozenset({
    "listPerson", "listPlace", "listOrg", "listBibl", "listEvent", "listObject", "listRelation", "listNym"})
_MENTIONS: dict[str, EntityKind] = {
    "persName": "person", "placeName": "place", "geogName": "place", "orgName": "organisation", "settlement": "place",
    "repository": "organisation", "country": "place",
}
_TYPES: dict[str, EntityKind] = {
    "person": "person", "pers": "person", "place": "place", "org": "organisation", "organisation": "organisation",
    "organization": "organisation", "work": "work", "bibl": "work", "event": "event", "object": "object",
}
"""What ``@type`` of a ``name`` or an ``rs`` says."""
_ADDRESS = re.compile(r"(?:https?://|[a-z]+:)[^\s#]+\Z")
_SYSTEMS = {**{name: name for name in (*BY_SYSTEM, "bnf")}, "dnb": "gnd", "pnd": "gnd", "geoname": "geonames",
            "loc": "lcnaf", "lccn": "lcnaf"}
"""What editions call the systems in ``idno``, in ``@type`` or ``@subtype``."""
_STATES = frozenset({"proposed", "confirmed", "rejected"})
_POINTING = ("target", "ref", "sameAs", "corresp")
_NAMES = frozenset({
    "persName", "placeName", "orgName", "title", "label", "objectName", "name", "eventName", "geogName", "settlement"})
_INVERTED = re.compile(r"[^\W\d_]{2,}, [^\W\d_]")
"""A key that is a name itself: "Berg, Anna"."""


class Register:
    """The entries of a document, and which identity each of its names for them has.

    ``shared`` knows those of the other files of an import, ``load`` reads a file that lies beside the document.
    """

    def __init__(self, identities: Identities, shared: Shared | None = None, load: Loader = no_file) -> None:
        self._identities = identities
        self._shared = shared if shared is not None else Shared()
        self._load = load
        self._prefixes: Prefixes | None = None
        """Those that the document declares; None for none."""
        self._ids: dict[str, str] = {}
        self._entries: dict[str, Entity] = {}
        self._found: dict[str, str] = {}
        """What pointers mean that were resolved: most of a letter's are said again and again."""
        self.unresolved: Counter[str] = Counter()
        """Pointers that led nowhere, and how often."""

    def entries(self) -> tuple[Entity, ...]:
        """The entries, in the order of the document."""
        return tuple(self._entries.values())

    def read(self, root: Element) -> None:
        """Read every entry that has an identifier, wherever in the document its list stands."""
        declared = Prefixes(root)
        self._prefixes = None if declared.none else declared
        items = [item for name in ITEMS for item in root.iter(f"{{{TEI}}}{name}", name)
                 if item.get(XML_ID) and _is_entry(item)]
        for item in items:
            if item.get(XML_ID) not in self._ids:
                self._ids[item.get(XML_ID)] = self._born(item)
        for item in items:
            self._read_entry(item)
        for relation in root.iter(f"{{{TEI}}}relation", "relation"):
            self._read_relation(relation)

    def names(self) -> dict[str, str]:
        """The identity of each entry by its XML identifier in the document."""
        return dict(self._ids)

    def take(self, entities: Iterable[Entity]) -> None:
        """Take entries as they are in place of what was read of them."""
        for entity in entities:
            self._entries[entity.id] = entity
            for pointer in [one for one in self.unresolved if identity_of(one.rpartition("#")[2]) == entity.id]:
                del self.unresolved[pointer]

    def resolve(self, pointers: str | None) -> tuple[str, ...]:
        """Return the identities that a list of pointers names; what points nowhere known gives none."""
        found = (self._of(read_pointer(pointer)) for pointer in self._expanded(pointers) if "#" in pointer)
        return tuple(dict.fromkeys(identity for identity in found if identity is not None))

    def mentioned(self, element: Element, usual: EntityKind | None = None) -> tuple[str, ...]:
        """Return the entries that a mention points to, by ``@ref``, ``@key`` or ``@corresp``; of the ``usual`` kind
        where the element does not say of which.

        An address outside the document makes an entry of its own, and so does a key, or a pointer to an entry that is
        in none of the files: those that have the same one mean the same.
        """
        ref = element.get("ref")
        if ref and "#" in ref and self._prefixes is None and (known := self._known(ref)) is not None:
            return (known,)
        kind = kind_of(element) or usual
        pointers = self._expanded(ref)
        found = [identity for pointer in pointers if (identity := self._meant(pointer, kind, element)) is not None]
        if len(found) == 1:
            return (found[0],)
        if not found and element.get("key"):
            found = [identity for key in self._keys(element.get("key"), kind)
                     if (identity := self._meant(key, kind, element)) is not None]
        return tuple(dict.fromkeys(found)) or self.resolve(element.get("corresp"))

    def _keys(self, key: str, kind: EntityKind | None) -> list[str]:
        """What a key says: one name as it stands, or several identifiers."""
        parts = key.split()
        return parts if len(parts) > 1 and all(self._of(Pointer(name=part), kind) for part in parts) else [
            " ".join(parts)]

    def _expanded(self, pointers: str | None) -> list[str]:
        if not pointers:
            return []
        known = self._prefixes
        said = [pointer for pointer in pointers.split() if pointer != "#"]
        return said if known is None else [known.expanded(pointer) for pointer in said]

    def name_of(self, identity: str | None) -> str:
        """Return what an entry is called; empty for none."""
        entity = self._entries.get(identity) if identity is not None else None
        return entity.name if entity is not None else ""

    def _known(self, text: str) -> str | None:
        """The entry that a pointer was found to mean before, here or in another file of the import."""
        found = self._found.get(text)
        if found is None and (entity := self._shared.resolved.get(read_pointer(text))) is not None:
            self._entries.setdefault(entity.id, entity)
            found = self._found[text] = entity.id
        return found

    def _meant(self, text: str, kind: EntityKind | None, element: Element) -> str | None:
        """The entry that one pointer means; one is made where it is of a known kind.

        A key is one of its kind: editions count their people and their places each from one.
        """
        is_key = "#" not in text and not _ADDRESS.match(text)
        found = None if is_key else self._known(text)
        if found is not None:
            return found
        pointer = Pointer(address=text) if _ADDRESS.match(text) else read_pointer(text)
        found = self._of(pointer, kind if is_key else None)
        if found is not None:
            if not is_key:
                self._found[text] = found
            return found
        if kind is None:
            if pointer.name:
                self.unresolved[text] += 1
            return None
        return self._made(text, pointer, kind, element)

    def _made(self, text: str, pointer: Pointer, kind: EntityKind, element: Element) -> str:
        key = pointer.address or pointer.name
        if "#" in text:
            self.unresolved[text] += 1
        own = identity_of(pointer.name)
        identity = own if own is not None else self._identities.born()
        words = _words(element)
        name = key if _INVERTED.match(key) else words or key
        link = _authority(key) if pointer.address else AuthorityLink(system=EDITION, id=key, uri="")
        entity = Entity(id=identity, kind=kind, name=name, links=(link,) if own is None else ())
        self._entries[identity] = entity
        if pointer.address:
            self._shared.addresses[record_at(key)] = entity
        else:
            self._shared.made(key, entity)
        return identity

    def _of(self, pointer: Pointer, kind: EntityKind | None = None) -> str | None:
        """The identity of an entry of this document, or of another one, which comes with it."""
        own = identity_of(pointer.name) is not None
        if pointer.name in self._ids and (own or not pointer.file):
            return self._ids[pointer.name]
        entity = self._shared.find(pointer, self._load, kind)
        if entity is None:
            return None
        if pointer.file and not own:
            self._shared.resolved[pointer] = entity
        self._entries.setdefault(entity.id, entity)
        return entity.id

    def _born(self, item: Element) -> str:
        """The identity of an entry: its own where it is ours, that of the same entry in another file, or a new one."""
        own = identity_of(item.get(XML_ID))
        if own is not None:
            return own
        twin = self._shared.twin(item.get(XML_ID), ITEMS[local(item)], _preferred(list(_names(item))))
        return twin if twin is not None else self._identities.born()

    def _read_entry(self, item: Element) -> None:
        names = list(_names(item))
        preferred = _preferred_element(names)
        identifier = item.get(XML_ID)
        identity = self._ids[identifier]
        same = self.resolve(item.get("sameAs"))
        links = _links(item)
        foreign = identity_of(identifier) is None and not any(link.system == EDITION for link in links)
        entity = Entity(
            id=identity,
            kind=ITEMS[local(item)],
            name=(words_of_name(preferred) if preferred is not None else "") or _name_in_parts(item) or identifier,
            names=tuple(
                NameForm(name=words_of_name(n), language=n.get(XML_LANG), type=n.get("type") or "variant")
                for n in names if n is not preferred and _words(n)
            ),
            links=(*links, *((AuthorityLink(system=EDITION, id=identifier, uri=""),) if foreign else ())),
            dates=_remark(item, "dates") or _life(item),
            description=_remark(item, "description") or (_description(item) if foreign else None),
            merged_into=same[0] if same else None,
            sort=_remark(item, "sort"),
            edtf=_remark(item, "edtf"),
        )
        self._entries[identity] = entity
        if foreign:
            self._shared.note_twin(identifier, entity)

    def _read_relation(self, relation: Element) -> None:
        for active in self.resolve(relation.get("active")):
            for passive in self.resolve(relation.get("passive")):
                entity = self._entries.get(active)
                if entity is None:
                    continue
                added = Relation(type=relation.get("name") or "related", entity=passive)
                if added not in entity.relations:
                    self._entries[active] = replace(entity, relations=(*entity.relations, added))


def kind_of(element: Element) -> EntityKind | None:
    """Return of which kind the entry is that an element mentions, as far as it says."""
    name = local(element)
    if name in ("rs", "name"):
        return _TYPES.get((element.get("type") or "").lower())
    return _MENTIONS.get(name)


def _is_entry(item: Element) -> bool:
    """Tell an entry of a register from a publication, a person of the header, and a place in the description of one."""
    if local(item) == "bibl":
        return any(local(up) == "standOff" or (local(up) == "listBibl" and not _in_source(up))
                   for up in item.iterancestors())
    return True


def _in_source(element: Element) -> bool:
    return any(local(up) in ("sourceDesc", "note", "person", "place", "org") for up in element.iterancestors())


def _preferred_element(names: list[Element]) -> Element | None:
    return next((n for n in names if n.get("type") in ("preferred", "reg", "main")), names[0] if names else None)


def _preferred(names: list[Element]) -> str:
    element = _preferred_element(names)
    return words_of_name(element) if element is not None else ""


def _names(item: Element) -> Iterator[Element]:
    for child in item:
        if local(child) in _NAMES:
            yield child
        elif local(child) == "objectIdentifier":
            yield from _names(child)


def _name_in_parts(item: Element) -> str:
    """A name of which a person has the parts themselves."""
    parts = item.makeelement("persName")
    for child in item:
        if local(child) in ("forename", "surname", "nameLink", "addName", "genName"):
            parts.append(deepcopy(child))
            parts[-1].tail = None
    return words_of_name(parts)


def _words(element: Element) -> str:
    return collapsed("".join(element.itertext()))


def _authority(address: str) -> AuthorityLink:
    link = link_from(address)
    if link is not None and link.system in BY_SYSTEM:
        return replace(link, uri=address)
    system = next((one.system for one in AUTHORITIES if one.host.match(address)), "other")
    return AuthorityLink(system=system, id=address.rstrip("/").rpartition("/")[2] or address, uri=address)


def _links(item: Element) -> tuple[AuthorityLink, ...]:
    """The authority records of an entry: in ``idno``, else where it points to one of a known system."""
    links = [_link(idno) for idno in item.iter(f"{{{TEI}}}idno", "idno") if _words(idno)]
    have = {(link.system, link.id) for link in links}
    for element in (item, *(child for child in item if local(child) in ("ref", "ptr", *_NAMES))):
        for address in " ".join(element.get(name) or "" for name in _POINTING).split():
            link = _authority(address) if _ADDRESS.match(address) else None
            if link is not None and link.system != "other" and (link.system, link.id) not in have:
                have.add((link.system, link.id))
                links.append(link)
    return tuple(links)


def _link(idno: Element) -> AuthorityLink:
    """What an ``idno`` says: of which system it is told by its type, else by the address that it is."""
    uri = _words(idno)
    kind, subtype = idno.get("type") or "", idno.get("subtype") or ""
    if kind == EDITION:
        return AuthorityLink(system=kind, id=uri, uri="")
    system = _SYSTEMS.get(kind.lower()) or _SYSTEMS.get(subtype.lower())
    if system is None:
        told = _authority(uri).system if _ADDRESS.match(uri) else "other"
        system = told if told != "other" else kind or "other"
    state = subtype if subtype in _STATES else "confirmed"
    link = link_from(uri, system)
    if link is not None and link.system == system and system in BY_SYSTEM:
        return replace(link, uri=uri if _ADDRESS.match(uri) else link.uri, state=state)
    return AuthorityLink(system=system, id=uri.rstrip("/").rpartition("/")[2] or uri, uri=uri, state=state)


def _remark(item: Element, kind: str) -> str | None:
    for child in item:
        if local(child) == "note" and child.get("type") == kind:
            return _words(child) or None
    return None


def _description(item: Element) -> str | None:
    """What other editions say of an entry: its notes and what it did, in their order."""
    said = [_words(child) for child in item if local(child) in ("note", "occupation", "desc", "state", "trait")
            and child.get("type") not in ("dates", "sort", "edtf")]
    return "; ".join(dict.fromkeys(part for part in said if part)) or None


def _life(item: Element) -> str | None:
    """Birth and death as other editions give them."""
    dates: dict[str, str] = {}
    for child in item:
        if local(child) in ("birth", "death", "floruit"):
            date = next((one for one in child if local(one) == "date"), child)
            dates[local(child)] = _words(date) or date.get("when") or child.get("when") or ""
    if dates.get("floruit"):
        return dates["floruit"]
    return "–".join((dates.get("birth", ""), dates.get("death", ""))) if any(dates.values()) else None
