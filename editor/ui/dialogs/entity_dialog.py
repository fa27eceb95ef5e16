"""One entry of the register: names, dates, description, links."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, NameForm
from editor.core.record import replace
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.kind_signs import kind_label
from editor.ui.noop import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Preferred name"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "names": QT_TRANSLATE_NOOP("Fields", "Other names, one per line"),
    "dates": QT_TRANSLATE_NOOP("Fields", "Dates"),
    "description": QT_TRANSLATE_NOOP("Fields", "Description"),
    "links": QT_TRANSLATE_NOOP("Fields", "Authority links, one per line"),
    "memo": QT_TRANSLATE_NOOP("Fields", "Memo (never exported)"),
}


def entity_values(entity: Entity) -> dict[str, str]:
    """Return an entry as the texts of a form."""
    return {"name": entity.name, "kind": entity.kind, "names": "\n".join(form.name for form in entity.names),
            "dates": entity.dates or "", "description": entity.description or "", "memo": entity.memo or "",
            "links": "\n".join(f"{link.system} {link.id} {link.uri}".rstrip() for link in entity.links)}


def entity_from(values: dict[str, str], before: Entity) -> Entity:
    """Return the entry that the texts of a form describe; a name form that stays keeps its language and source."""
    known = {form.name: form for form in before.names}
    lines = list(dict.fromkeys(line.strip() for line in values["names"].splitlines() if line.strip()))
    kind = next((kind for kind in ENTITY_KINDS if kind == values["kind"]), before.kind)
    return replace(
        before, kind=kind, name=" ".join(values["name"].split()),
        names=tuple(known.get(name, NameForm(name=name)) for name in lines),
        dates=values["dates"].strip() or None, description=values["description"].strip() or None,
        memo=values["memo"].strip() or None, links=links_from(values["links"], before.links))


def links_from(text: str, before: tuple[AuthorityLink, ...]) -> tuple[AuthorityLink, ...]:
    """Return the links written one per line: the system, its id, and the address where there is one."""
    known = {(link.system, link.id): link for link in before}
    links: list[AuthorityLink] = []
    for line in text.splitlines():
        system, _, rest = line.strip().partition(" ")
        number, _, uri = rest.strip().partition(" ")
        if not system or not number:
            continue
        link = known.get((system, number), AuthorityLink(system=system, id=number, uri=uri.strip()))
        links.append(replace(link, uri=uri.strip() or link.uri))
    return tuple(links)


class EntityDialog(RecordDialog):
    """Asks for an entry. ``entity`` is what was written."""

    help_page = "manual/register.md"

    def __init__(self, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("EntityDialog", "Entry of the register"), LABELS,
                         entity_values(entity), parent,
                         choices={"kind": [(kind, kind_label(kind)) for kind in ENTITY_KINDS]},
                         tall=("names", "description", "links", "memo"),
                         hints={"links": QCoreApplication.translate(
                             "EntityDialog", "wikidata Q855 https://www.wikidata.org/entity/Q855")})
        self._before = entity

    @property
    def entity(self) -> Entity:
        """The entry as it was written."""
        return entity_from(self.values, self._before)
