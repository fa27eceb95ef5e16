"""Writing the register: lists of people, places, organisations and the rest in ``standOff``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from editor.core.entities import ENTITY_KINDS, Entity
from editor.formats.tei.names import XML_ID, XML_LANG, Builder, indent, language, token, xml_id
from editor.formats.tei.plain import PlainBuilder, PlainElement, written
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


REGISTER = "register"
"""The type of a division that holds it."""


def entry_pointer(entity: str) -> str:
    """Return the pointer to an entry of the same file."""
    return f"#{xml_id('e', entity)}"


def write_register(
    builder: Builder, parent: Element, entities: Iterable[Entity], holder: str = "standOff",
    point: Callable[[str], str] = entry_pointer, before: dict[str, str] | None = None,
) -> Element | None:
    """Append the entries to ``parent`` in a ``standOff`` or another holder; None where there are none.

    ``point`` gives the pointer to an entry, ``before`` holds entries as they were written into other documents alike.
    Private memos stay at home.
    """
    listed = sorted(entities, key=lambda entity: (ENTITY_KINDS.index(entity.kind), entity.id))
    if not listed:
        return None
    held = builder.child(parent, holder, {"type": REGISTER if holder != "standOff" else None})
    for kind, group in groupby(listed, key=lambda entity: entity.kind):
        entries = builder.child(held, _LISTS[kind][0])
        for entity in group:
            _put_entry(builder, entries, entity, point, before)
        indent(entries, 2)
    _write_relations(builder, held, listed, point)
    indent(held, 1)
    return held


def _put_entry(builder: Builder, parent: Element, entity: Entity, point: Callable[[str], str],
               before: dict[str, str] | None) -> None:
    """Write an entry, or put it as it was written before."""
    if before is None or not isinstance(builder, PlainBuilder):
        _write_entry(builder, parent, entity, point)
    elif (known := before.get(entity.id)) is not None:
        parent.append(PlainElement("", {}, known))
    else:
        replaced = builder.replaced
        _write_entry(builder, parent, entity, point)
        if builder.replaced == replaced:  # what has to be replaced is counted for each letter
            before[entity.id] = written(parent[-1])


def _write_entry(builder: Builder, parent: Element, entity: Entity, point: Callable[[str], str]) -> None:
    _, item, name = _LISTS[entity.kind]
    merged = point(entity.merged_into) if entity.merged_into else None
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


def _write_relations(
    builder: Builder, parent: Element, entities: Sequence[Entity], point: Callable[[str], str]
) -> None:
    """The relations of these entries; in a file of its own kind an entry may be related to one of another file."""
    known = {entity.id for entity in entities}
    related = [(one, relation) for one in entities for relation in one.relations
               if relation.entity in known or not point(relation.entity).startswith("#")]
    if not related:
        return
    holder = builder.child(parent, "listRelation")
    for entity, relation in related:
        builder.child(holder, "relation", {
            "name": token(relation.type) or "related", "active": f"#{xml_id('e', entity.id)}",
            "passive": point(relation.entity),
        })
    indent(holder, 2)
