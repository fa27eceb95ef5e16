"""Writing and reading the register: lists of people, places, organisations and the rest in ``standOff``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, EntityKind, NameForm, Relation
from editor.core.record import replace
from editor.formats.tei.names import TEI, XML_ID, XML_LANG, Builder, Identities, indent, language, local, token, xml_id
from editor.formats.xml_reading import Element

_LISTS = {
    "person": ("listPerson", "person", "persName"),
    "place": ("listPlace", "place", "placeName"),
    "organisation": ("listOrg", "org", "orgName"),
    "work": ("listBibl", "bibl", "title"),
    "event": ("listEvent", "event", "label"),
    "object": ("listObject", "object", "objectName"),
}
"""Kind of entity: the list, its item, and the name in it."""
_ITEMS: dict[str, EntityKind] = {
    "person": "person", "personGrp": "organisation", "place": "place", "org": "organisation", "bibl": "work",
    "event": "event", "object": "object",
}
_MENTIONS: dict[str, EntityKind] = {
    "persName": "person", "placeName": "place", "geogName": "place", "orgName": "organisation",
}
_ADDRESS = re.compile(r"(?:https?://|[a-z]+:)[^\s#]+\Z")
_AUTHORITIES = {
    "wikidata.org": "wikidata", "viaf.org": "viaf", "d-nb.info/gnd": "gnd", "geonames.org": "geonames",
}
_NAMES = frozenset({"persName", "placeName", "orgName", "title", "label", "objectName", "name", "eventName"})


def write_register(builder: Builder, parent: Element, entities: Iterable[Entity]) -> Element | None:
    """Append ``standOff`` with the entries to ``parent``; None where there are none. Private memos stay at home."""
    listed = sorted(entities, key=lambda entity: (ENTITY_KINDS.index(entity.kind), entity.id))
    if not listed:
        return None
    stand_off = builder.child(parent, "standOff")
    for kind, group in groupby(listed, key=lambda entity: entity.kind):
        holder = builder.child(stand_off, _LISTS[kind][0])
        for entity in group:
            _write_entry(builder, holder, entity)
        indent(holder, 2)
    _write_relations(builder, stand_off, listed)
    indent(stand_off, 1)
    return stand_off


def _write_entry(builder: Builder, parent: Element, entity: Entity) -> None:
    _, item, name = _LISTS[entity.kind]
    merged = f"#{xml_id('e', entity.merged_into)}" if entity.merged_into else None
    element = builder.child(parent, item, {XML_ID: xml_id("e", entity.id), "sameAs": merged})
    holder = builder.child(element, "objectIdentifier") if entity.kind == "object" else element
    builder.child(holder, name, {"type": "preferred"}, entity.name)
    for form in entity.names:
        attributes = {"type": token(form.type), XML_LANG: language(form.language)}
        builder.child(holder, name, attributes, form.name)
    for link in entity.links:
        attributes = {"type": token(link.system), "subtype": token(link.state) if link.state != "confirmed" else None}
        builder.child(holder, "idno", attributes, link.uri or link.id)
    for kind, value in (("dates", entity.dates), ("edtf", entity.edtf), ("sort", entity.sort),
                        ("description", entity.description)):
        if value:
            builder.child(element, "note", {"type": kind}, value)
    indent(element, 3)
    if holder is not element:
        indent(holder, 4)


def _write_relations(builder: Builder, parent: Element, entities: Sequence[Entity]) -> None:
    known = {entity.id for entity in entities}
    related = [(one, relation) for one in entities for relation in one.relations if relation.entity in known]
    if not related:
        return
    holder = builder.child(parent, "listRelation")
    for entity, relation in related:
        builder.child(holder, "relation", {
            "name": token(relation.type) or "related",
            "active": f"#{xml_id('e', entity.id)}",
            "passive": f"#{xml_id('e', relation.entity)}",
        })
    indent(holder, 2)


class Register:
    """The entries of a document, and which identity each of its names for them has."""

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self._ids: dict[str, str] = {}
        self._entries: dict[str, Entity] = {}

    def entries(self) -> tuple[Entity, ...]:
        """The entries, in the order of the document."""
        return tuple(self._entries.values())

    def read(self, root: Element) -> None:
        """Read every entry that has an identifier, wherever in the document its list stands."""
        items = [item for name in _ITEMS for item in root.iter(f"{{{TEI}}}{name}", name) if item.get(XML_ID)]
        for item in items:
            if local(item) == "bibl" and not any(local(up) == "standOff" for up in item.iterancestors()):
                continue
            if item.get(XML_ID) not in self._ids:
                self._ids[item.get(XML_ID)] = self._identities.born(item.get(XML_ID))
        for item in items:
            if item.get(XML_ID) in self._ids:
                self._read_entry(item)
        for relation in root.iter(f"{{{TEI}}}relation", "relation"):
            self._read_relation(relation)

    def take(self, entities: Iterable[Entity]) -> None:
        """Take entries as they are in place of what was read of them."""
        self._entries.update({entity.id: entity for entity in entities})

    def resolve(self, pointers: str | None) -> tuple[str, ...]:
        """Return the identities that a list of pointers names; what points nowhere known gives none."""
        found = (self._ids.get(pointer.rpartition("#")[2]) for pointer in (pointers or "").split() if "#" in pointer)
        return tuple(dict.fromkeys(identity for identity in found if identity is not None))

    def mentioned(self, element: Element) -> tuple[str, ...]:
        """Return the entries that a mention points to. An address outside the document makes an entry of its own."""
        found = self.resolve(element.get("ref"))
        if found or local(element) not in _MENTIONS:
            return found
        addresses = [pointer for pointer in (element.get("ref") or "").split() if _ADDRESS.match(pointer)]
        for address in addresses:
            if address not in self._ids:
                identity = self._ids[address] = self._identities.born()
                kind = _MENTIONS[local(element)]
                self._entries[identity] = Entity(
                    id=identity, kind=kind, name=_words(element) or address, links=(_authority(address),))
        return tuple(dict.fromkeys(self._ids[address] for address in addresses))

    def _read_entry(self, item: Element) -> None:
        names = list(_names(item))
        preferred = next((n for n in names if n.get("type") == "preferred"), names[0] if names else None)
        identity = self._ids[item.get(XML_ID)]
        same = self.resolve(item.get("sameAs"))
        self._entries[identity] = Entity(
            id=identity,
            kind=_ITEMS[local(item)],
            name=_words(preferred) if preferred is not None else item.get(XML_ID),
            names=tuple(
                NameForm(name=_words(n), language=n.get(XML_LANG), type=n.get("type") or "variant")
                for n in names if n is not preferred and _words(n)
            ),
            links=tuple(_link(idno) for idno in item.iter(f"{{{TEI}}}idno", "idno") if _words(idno)),
            dates=_remark(item, "dates") or _life(item),
            description=_remark(item, "description"),
            merged_into=same[0] if same else None,
            sort=_remark(item, "sort"),
            edtf=_remark(item, "edtf"),
        )

    def _read_relation(self, relation: Element) -> None:
        for active in self.resolve(relation.get("active")):
            for passive in self.resolve(relation.get("passive")):
                entity = self._entries[active]
                added = Relation(type=relation.get("name") or "related", entity=passive)
                self._entries[active] = replace(entity, relations=(*entity.relations, added))


def _names(item: Element) -> Iterator[Element]:
    for child in item:
        if local(child) in _NAMES:
            yield child
        elif local(child) == "objectIdentifier":
            yield from _names(child)


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _authority(address: str) -> AuthorityLink:
    system = next((name for part, name in _AUTHORITIES.items() if part in address), "other")
    return AuthorityLink(system=system, id=address.rstrip("/").rpartition("/")[2] or address, uri=address)


def _link(idno: Element) -> AuthorityLink:
    uri = _words(idno)
    return AuthorityLink(
        system=idno.get("type") or "other", id=uri.rstrip("/").rpartition("/")[2] or uri, uri=uri,
        state=idno.get("subtype") or "confirmed",
    )


def _remark(item: Element, kind: str) -> str | None:
    for child in item:
        if local(child) == "note" and child.get("type") == kind:
            return _words(child) or None
    return None


def _life(item: Element) -> str | None:
    """Birth and death as other editions give them."""
    dates = {local(child): _words(child) or child.get("when") or "" for child in item
             if local(child) in ("birth", "death", "floruit")}
    if dates.get("floruit"):
        return dates["floruit"]
    return "–".join((dates.get("birth", ""), dates.get("death", ""))) if any(dates.values()) else None

