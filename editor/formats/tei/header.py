"""Writing the header: title, source with its witnesses, correspondence, languages, readings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from editor.core.assemble import status_of
from editor.core.dates import tei_attributes
from editor.core.letters import Action, Agent, DateValue, Project, Reading
from editor.core.provenance import Inscription, Provenance, Publication, ReferenceLevel, Witness
from editor.core.signing import Signed, signed
from editor.formats.tei.context import ENTITY_ELEMENTS, LetterContext
from editor.formats.tei.kept import element_of
from editor.formats.tei.names import XML_ID, Builder, indent, language, local, token, urn, xml_id
from editor.formats.tei.own_parts import CALENDARS, GENERATOR, GENERATOR_VERSION
from editor.formats.xml_reading import Element

LEAF_LEVELS = frozenset({"list", "leaf", "folio", "page", "sheet"})
"""Levels of an archival reference that say where in the item, not which item."""

AGAINST, REMARKS = "against", "remarks"
"""Types of what a change says besides: what was read against, and what is to be remarked."""
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?\Z")


def write_header(context: LetterContext, parent: Element, project: Project) -> Element:
    """Write the header of one letter; the body must have been written, for it says which hands are needed."""
    builder = context.builder
    header = builder.element("teiHeader")
    parent.insert(0, header)
    _file_description(context, header, project)
    write_encoding(builder, header, project)
    _profile(context, header)
    _revisions(context, header)
    _indent_all(header, 1)
    return header


def write_encoding(builder: Builder, header: Element, project: Project) -> None:
    """Write by what program and by which conventions: without time and version."""
    description = builder.child(header, "encodingDesc")
    if project.conventions:
        declaration = builder.child(description, "editorialDecl")
        for line in project.conventions.splitlines():
            if line.strip():
                builder.child(declaration, "p", None, line)
        if not len(declaration):
            description.remove(declaration)
    application = builder.child(
        builder.child(description, "appInfo"), "application", {"ident": GENERATOR, "version": GENERATOR_VERSION}
    )
    builder.child(application, "label", None, "Letterbook")


def write_publication(builder: Builder, parent: Element, project: Project, owner: str) -> Element:
    """Write who publishes, as far as the project says, and the series; return ``publicationStmt``.

    ``owner`` is the identity of what the header is of: that the series has an identifier tells it from a kept one.
    """
    statement = builder.child(parent, "publicationStmt")
    builder.child(statement, "authority", None, project.title or "Letterbook")
    if project.series:
        series = builder.child(parent, "seriesStmt", {XML_ID: xml_id("series", owner)})
        builder.child(series, "title", None, project.series)
    return statement


def date_element(builder: Builder, parent: Element, date: DateValue) -> Element:
    """Write a date: as printed, with its meaning in attributes."""
    return builder.child(parent, "date", tei_attributes(date), date.text)


def _file_description(context: LetterContext, header: Element, project: Project) -> None:
    builder, letter = context.builder, context.snapshot.letter
    description = builder.child(header, "fileDesc")
    titles = builder.child(description, "titleStmt")
    builder.child(titles, "title", None, letter.title or f"Letter {letter.number}")
    for number, editor in enumerate(project.editors, start=1):
        builder.child(titles, "editor", {XML_ID: xml_id("ed", context.letter_id, number)}, editor)
    for name, identifier in context.responsible.items():
        statement = builder.child(titles, "respStmt", {XML_ID: identifier})
        builder.child(statement, "resp", None, "responsible for readings")
        builder.child(statement, "name", None, name)
    for reader in _readers(context):
        statement = builder.child(titles, "respStmt", {XML_ID: reader.identifier})
        builder.child(statement, "resp", None, reader.resp)
        builder.child(statement, "name", None, reader.name)
    statement = write_publication(builder, description, project, context.letter_id)
    builder.child(statement, "idno", {"type": "letterbook"}, letter.id)
    builder.child(statement, "idno", {"type": "number"}, letter.number)
    if letter.source_number:
        builder.child(statement, "idno", {"type": "source-number"}, letter.source_number)
    provenance = context.snapshot.provenance
    if provenance.rights and not _says_rights(provenance):
        builder.child(builder.child(statement, "availability"), "p", None, provenance.rights)
    _source(context, builder.child(description, "sourceDesc"), provenance)


def _says_rights(provenance: Provenance) -> bool:
    """Whether the rights come back as they were, with what they point to: unless somebody changed them."""
    source = provenance.digital_source
    kept = [element_of(part.xml) for part in source.kept if part.place == "publicationStmt"] if source else []
    return any(one is not None and local(one) == "availability" and " ".join("".join(one.itertext()).split())
               == provenance.rights for one in kept)


def _source(context: LetterContext, parent: Element, provenance: Provenance) -> None:
    builder = context.builder
    for publication in provenance.publications:
        _publication(builder, parent, publication)
    source = provenance.digital_source
    if source is not None:
        bibl = builder.child(parent, "bibl", {"type": "digital"})
        if source.url:
            builder.child(bibl, "ref", {"target": "".join(source.url.split())}, source.url)
        for name, value in (("file", source.file), ("sha256", source.sha256), ("media-type", source.media_type)):
            if value:
                builder.child(bibl, "idno", {"type": name}, value)
        if source.retrieved:
            builder.child(bibl, "date", {"type": "retrieved"}, source.retrieved)
        if source.translator:
            builder.child(bibl, "editor", {"role": "translator"}, source.translator)
    if provenance.witnesses:
        listed = builder.child(parent, "listWit")
        for witness in provenance.witnesses:
            _witness(context, listed, witness, provenance)
    elif provenance.custody:
        description = builder.child(parent, "msDesc")
        builder.child(builder.child(description, "msIdentifier"), "msName", {"type": "role"}, "letter")
        _custody(builder, description, provenance)
    if not len(parent):
        builder.child(parent, "p", None, "No source is recorded.")


def _publication(builder: Builder, parent: Element, publication: Publication) -> None:
    bibl = builder.child(parent, "bibl", {"type": "print"})
    builder.child(bibl, "title", None, publication.title)
    if publication.part:
        builder.child(bibl, "title", {"level": "a", "type": "part"}, publication.part)
    for editor in publication.editors:
        builder.child(bibl, "editor", None, editor)
    for name, value in (("pubPlace", publication.place), ("date", publication.date)):
        if value:
            builder.child(bibl, name, None, value)
    for unit, value in (("document", publication.number), ("page", publication.pages)):
        if value:
            builder.child(bibl, "biblScope", {"unit": unit}, value)
    if publication.note:
        builder.child(bibl, "note", None, publication.note)


def _witness(context: LetterContext, parent: Element, witness: Witness, provenance: Provenance) -> None:
    builder = context.builder
    rend = "base" if witness.base else None
    element = builder.child(
        parent, "witness", {XML_ID: xml_id("w", witness.id), "n": token(witness.role), "rend": rend})
    if witness.reference_text:
        builder.child(element, "bibl", {"type": "archival", "n": _normalised(witness)}, witness.reference_text)
    description = builder.child(element, "msDesc")
    _identifier(context, description, witness)
    leaves = [level for level in witness.reference if level.level in LEAF_LEVELS]
    if leaves:
        item = builder.child(builder.child(description, "msContents"), "msItem")
        for level in leaves:
            builder.child(item, "locus", {"n": token(level.level)}, level.value)
        builder.child(item, "title", None, context.snapshot.letter.title or context.snapshot.letter.kind)
    _physical(context, description, witness)
    if provenance.custody and witness == provenance.base():
        _custody(builder, description, provenance)


def _normalised(witness: Witness) -> str | None:
    parts = [witness.repository.name] if witness.repository is not None else []
    parts.extend(f"{level.level} {level.value}" for level in witness.reference)
    return "; ".join(parts) or None


def _identifier(context: LetterContext, parent: Element, witness: Witness) -> None:
    """The shelfmark: the deepest level that names an item is the ``idno``, those above are collections."""
    builder = context.builder
    identifier = builder.child(parent, "msIdentifier")
    repository = witness.repository
    if repository is not None:
        builder.child(identifier, "repository", {"ref": context.pointer(repository.entity)}, repository.name)
    named: list[ReferenceLevel] = [level for level in witness.reference if level.level not in LEAF_LEVELS]
    for level in named[:-1]:
        builder.child(identifier, "collection", {"type": token(level.level)}, level.value)
    for level in named[-1:]:
        builder.child(identifier, "idno", {"type": token(level.level)}, level.value)
    if not len(identifier):
        # TEI wants something to call it by.
        builder.child(identifier, "msName", {"type": "role"}, witness.role or "witness")


def _physical(context: LetterContext, parent: Element, witness: Witness) -> None:
    builder = context.builder
    description = builder.element("physDesc")
    if witness.description:
        builder.child(description, "p", None, witness.description)
    if witness.medium or witness.material or witness.extent:
        objects = builder.child(description, "objectDesc", {"form": token(witness.medium or "")})
        if witness.material or witness.extent:
            support = builder.child(objects, "supportDesc")
            if witness.material:
                builder.child(support, "support", None, witness.material)
            if witness.extent:
                builder.child(support, "extent", None, witness.extent)
    if witness.hands or witness.signature:
        hands = builder.child(description, "handDesc")
        for hand in witness.hands:
            builder.child(hands, "handNote", None, hand)
        if witness.signature:
            builder.child(hands, "handNote", {"scope": "minor", "n": "signature"}, witness.signature)
    if witness.inscriptions:
        additions = builder.child(description, "additions")
        for inscription in witness.inscriptions:
            _inscription(context, builder.child(additions, "p"), inscription)
    if len(description):
        parent.append(description)


def _inscription(context: LetterContext, parent: Element, inscription: Inscription) -> None:
    """One paragraph each: who, what, when and where, in an element that says of what kind it is."""
    builder = context.builder
    is_stamp = inscription.kind == "stamp"
    element = builder.child(parent, "seg", {"type": "inscription", "subtype": token(inscription.kind)})
    parts: list[Element] = [_agent(context, element, agent) for agent in inscription.by]
    if inscription.text is not None:
        parts.append(builder.child(element, "stamp" if is_stamp else "quote", None, inscription.text))
    if inscription.date is not None:
        parts.append(date_element(builder, element, inscription.date))
    for name, value in (("position", inscription.position), ("hand", inscription.hand)):
        if value:
            parts.append(builder.child(element, "seg", {"type": name}, value))
    for part in parts[:-1]:
        part.tail = " "


def _custody(builder: Builder, parent: Element, provenance: Provenance) -> None:
    history = builder.child(parent, "history")
    for event in provenance.custody:
        element = builder.child(builder.child(history, "provenance"), "p")
        if event.keeper:
            builder.child(element, "name", {"type": "keeper"}, event.keeper).tail = " "
        if event.date is not None:
            date_element(builder, element, event.date).tail = " "
        builder.write(element, event.text)


def _agent(context: LetterContext, parent: Element, agent: Agent) -> Element:
    entity = context.entities.get(agent.entity) if agent.entity else None
    name = ENTITY_ELEMENTS.get(entity.kind if entity else "person", "name")
    attributes = {
        "ref": context.pointer(agent.entity),
        "cert": agent.certainty if agent.certainty != "high" else None,
        "evidence": "conjecture" if agent.inferred else None,
    }
    return context.builder.child(parent, name, attributes, agent.name)


def _profile(context: LetterContext, header: Element) -> None:
    builder, letter = context.builder, context.snapshot.letter
    profile = builder.child(header, "profileDesc")
    if letter.actions or letter.links:
        description = builder.child(profile, "correspDesc", {"ref": None})
        for action in letter.actions:
            _action(context, description, action)
        if letter.links:
            listed = builder.child(description, "correspContext")
            for link in letter.links:
                target = urn(link.letter) if link.letter else None
                builder.child(listed, "ref", {"type": token(link.type), "target": target}, link.text)
    _languages(context, profile)
    calendars = sorted({date.calendar for date in _dates(context) if date.calendar in CALENDARS})
    if calendars:
        listed = builder.child(profile, "calendarDesc")
        for calendar in calendars:
            builder.child(builder.child(listed, "calendar", {XML_ID: calendar}), "p", None, CALENDARS[calendar])
    if context.hands:
        listed = builder.child(profile, "handNotes")
        for name, identifier in context.hands.items():
            builder.child(listed, "handNote", {XML_ID: identifier}, name)
    if not len(profile):
        header.remove(profile)


def _languages(context: LetterContext, profile: Element) -> None:
    used = [context.snapshot.letter.language, *(text.text.language for text in context.snapshot.texts())]
    tags = sorted({tag for tag in map(language, used) if tag is not None})
    if tags:
        listed = context.builder.child(profile, "langUsage")
        for tag in tags:
            context.builder.child(listed, "language", {"ident": tag}, tag)


def _dates(context: LetterContext) -> Iterable[DateValue]:
    for action in context.snapshot.letter.actions:
        if action.date is not None:
            yield action.date
    for witness in context.snapshot.provenance.witnesses:
        for inscription in witness.inscriptions:
            if inscription.date is not None:
                yield inscription.date
    for event in context.snapshot.provenance.custody:
        if event.date is not None:
            yield event.date


def _action(context: LetterContext, parent: Element, action: Action) -> None:
    builder = context.builder
    element = builder.child(parent, "correspAction", {"type": action.type})
    for agent in action.agents:
        _agent(context, element, agent)
    if action.place is not None:
        place = action.place
        attributes = {
            "ref": context.pointer(place.entity),
            "cert": place.certainty if place.certainty != "high" else None,
        }
        builder.child(element, "placeName", attributes, place.name)
    if action.date is not None:
        date_element(builder, element, action.date)
    if not len(element):
        # TEI asks for something here; a paragraph without words says that nothing is known.
        builder.child(element, "p")


class _Reader(NamedTuple):
    name: str
    identifier: str
    resp: str


def _readers(context: LetterContext) -> list[_Reader]:
    """Who read the letter to its end or signed it off, each with the identifier by which its changes point to them."""
    readers = [reading.reader for reading in context.snapshot.readings if reading.finished]
    names = dict.fromkeys([*readers, *(one.signoff.person for one in signed(context.snapshot))])
    return [_Reader(name, xml_id("reader", context.letter_id, number),
                    "proofreading" if name in readers else "approval") for number, name in enumerate(names, start=1)]


def _revisions(context: LetterContext, header: Element) -> None:
    """The readings that were finished (one that is not says nothing of the text yet), and the sign-offs."""
    readings = [reading for reading in context.snapshot.readings if reading.finished]
    signatures = signed(context.snapshot)
    if not (readings or signatures):
        return
    builder = context.builder
    readers = {reader.name: f"#{reader.identifier}" for reader in _readers(context)}
    description = builder.child(header, "revisionDesc", {"status": token(status_of(context.snapshot))})
    for reading in readings:
        _change(builder, description, reading, readers[reading.reader])
    for one in signatures:
        _sign_off(builder, description, one, readers[one.signoff.person])


def _sign_off(builder: Builder, parent: Element, one: Signed, who: str) -> None:
    signoff = one.signoff
    change = builder.child(parent, "change", {
        "when": signoff.at if _MOMENT.match(signoff.at) else None, "who": who,
        "status": "approved" if one.holds else "changed-since-approval"})
    builder.child(change, "name", None, signoff.person)
    builder.write(change, f": signed off{f' as {signoff.role}' if signoff.role else ''}")
    builder.write(change, "" if one.holds else ", for an earlier state")
    if signoff.statement:
        builder.write(change, ". ")
        builder.child(change, "note", {"type": REMARKS}, signoff.statement)


def _change(builder: Builder, parent: Element, reading: Reading, who: str) -> None:
    when = reading.at if _MOMENT.match(reading.at) else None
    change = builder.child(parent, "change", {"when": when, "who": who, "n": token(reading.kind)})
    builder.child(change, "name", None, reading.reader)
    builder.write(change, f": {reading.kind}")
    if reading.against:
        builder.write(change, ", against ")
        builder.child(change, "bibl", {"type": AGAINST}, reading.against)
    if reading.remarks:
        builder.write(change, ". ")
        builder.child(change, "note", {"type": REMARKS}, reading.remarks)


_MIXED = frozenset({
    "p", "title", "editor", "authority", "idno", "bibl", "repository", "collection", "locus", "support", "extent",
    "handNote", "language", "change", "seg", "label", "resp", "name", "persName", "orgName", "placeName", "date", "ref",
    "calendar", "note", "witness",
})
"""Elements that hold words: no white space is put between what they hold."""


def _indent_all(element: Element, level: int) -> None:
    """Lines of their own for everything that holds elements only."""
    indent(element, level)
    for child in element:
        if len(child) and (child.text is None) and _name(child) not in _MIXED:
            _indent_all(child, level + 1)


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
