"""What a letter's page says about the letter: who, when, where; how it has come down; whom it names; how to cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.core.letters import Action, Agent, DateValue
from editor.core.provenance import Inscription, Provenance, Publication, Witness
from editor.formats.html.context import LetterPage, LetterRow, linked_words, name_words
from editor.formats.html.elements import web_address
from editor.formats.html.words import Words
from editor.formats.named import named_entities
from editor.formats.tei.names import urn
from editor.formats.xml_reading import Element

_ACTIONS = {"sent": ("From", "Written"), "received": ("To", "Received"), "forwarded": ("Forwarded by", "Forwarded"),
            "transmitted": ("Transmitted by", "Transmitted"), "redirected": ("Redirected by", "Redirected")}
_LINKS = {"reply-to": "Reply to", "answered-by": "Answered by", "encloses": "Encloses", "enclosed-in": "Enclosed in",
          "draft-of": "Draft of", "copy-of": "Copy of", "refers-to": "Refers to"}
_KINDS = {"person": "People", "place": "Places", "organisation": "Organisations", "work": "Works", "event": "Events",
          "object": "Objects"}


class Rows:
    """A list of terms and what is said to them; nothing is written before there is something to say."""

    def __init__(self, page: LetterPage, parent: Element) -> None:
        self._page = page
        self._parent = parent
        self._list: Element | None = None

    def row(self, term: str) -> Element:
        """Write a term and return the element for what is said."""
        if self._list is None:
            self._list = self._page.maker.child(self._parent, "dl", {"class": "particulars"})
        self._page.maker.child(self._list, "dt", None, self._page.maker.say(term))
        return self._page.maker.child(self._list, "dd")

    def say(self, term: str, words: str | None) -> None:
        """Write a term with words, if there are any."""
        if words:
            self._page.maker.write(self.row(term), words)


def write_particulars(page: LetterPage, parent: Element) -> None:
    """Write who, when, where, and the letters that belong to it."""
    letter, rows = page.snapshot.letter, Rows(page, parent)
    for action in letter.actions:
        _action(page, rows, action)
    rows.say("Kind", page.maker.say(letter.kind) if letter.kind != "letter" else None)
    rows.say("Number in the source", letter.source_number)
    for link in letter.links:
        row = page.edition.rows.get(link.letter or "")
        if row is not None:
            place = rows.row(_LINKS[link.type])
            page.maker.child(place, "a", {"href": "../" + row.page}, linked_words(page.maker.say, row))
            if link.text:
                page.maker.write(place, f" ({link.text})")
        else:
            rows.say(_LINKS[link.type], link.text)


def _action(page: LetterPage, rows: Rows, action: Action) -> None:
    who, when = _ACTIONS[action.type]
    if action.agents:
        _agents(page, rows.row(who), action.agents)
    if action.date is not None or action.place is not None:
        place = rows.row(when)
        if action.date is not None:
            _date(page, place, action.date)
        if action.place is not None:
            if action.date is not None:
                page.maker.write(place, ", ")
            _named(page, place, action.place.name, action.place.entity)
            page.maker.write(place, _doubt(page, action.place.certainty))


def _agents(page: LetterPage, parent: Element, agents: Iterable[Agent]) -> None:
    for number, agent in enumerate(agents):
        if number:
            page.maker.write(parent, ", ")
        _named(page, parent, f"[{agent.name}]" if agent.inferred else agent.name, agent.entity)
        page.maker.write(parent, _doubt(page, agent.certainty))


def _named(page: LetterPage, parent: Element, name: str, entity: str | None) -> None:
    found = page.entity_href(entity)
    if found is None:
        page.maker.write(parent, name)
        return
    page.named.setdefault(found[0].id)
    page.maker.child(parent, "a", {"class": f"entity {found[0].kind}", "href": found[1]}, name)


def _date(page: LetterPage, parent: Element, date: DateValue) -> None:
    say = page.maker.say
    machine = {"datetime": date.edtf} if date.edtf and _is_plain(date.edtf) else {}
    page.maker.child(parent, "time" if machine else "span", machine, date.text)
    said = [date.edtf or ""] if date.edtf and not machine and date.edtf != date.text else []
    said += [] if date.calendar == "gregorian" else [say("{name} calendar", name=date.calendar)]
    said += [] if date.basis == "document" else [say("from: {basis}", basis=say(date.basis))]
    said += [] if date.certainty == "high" else [say("certainty: {certainty}", certainty=say(date.certainty))]
    if said:
        page.maker.write(parent, f" ({'; '.join(said)})")


def _is_plain(edtf: str) -> bool:
    """Whether a date has a form that HTML has too: a year of four figures, a month, a day."""
    parts = edtf.split("-")
    return len(parts) <= 3 and [len(part) for part in parts] == [4, 2, 2][:len(parts)] and all(
        part.isascii() and part.isdigit() for part in parts) and edtf != "0000"


def _doubt(page: LetterPage, certainty: str) -> str:
    said = page.maker.say("certainty: {certainty}", certainty=page.maker.say(certainty))
    return "" if certainty == "high" else f" ({said})"


# Provenance


def write_provenance(page: LetterPage, parent: Element) -> None:
    """Write the witnesses, custody, publications and the source of the text."""
    provenance = page.snapshot.provenance
    if not _has_provenance(provenance):
        return
    section = page.maker.child(parent, "section", {"class": "provenance"})
    page.maker.child(section, "h2", None, page.maker.say("Provenance"))
    for witness in provenance.witnesses:
        _witness(page, section, witness)
    if provenance.witnesses and (provenance.custody or provenance.publications or provenance.digital_source):
        page.maker.child(section, "h3", None, page.maker.say("Custody and publication"))
    rows = Rows(page, section)
    for event in provenance.custody:
        date = event.date.text if event.date is not None else ""
        rows.say("Custody", ", ".join(part for part in (event.text.rstrip("."), event.keeper or "", date) if part))
    for publication in provenance.publications:
        rows.say("Published in", _publication(publication, page.maker.say))
    rows.say("Rights", provenance.rights)
    _digital_source(page, rows, provenance)


def _has_provenance(provenance: Provenance) -> bool:
    return bool(provenance.witnesses or provenance.custody or provenance.publications or provenance.rights
                or provenance.digital_source)


def _witness(page: LetterPage, parent: Element, witness: Witness) -> None:
    role = page.maker.say(witness.role.capitalize())
    name = page.maker.say("{role} (base of the text)", role=role) if witness.base else role
    page.maker.child(parent, "h3", None, name)
    rows = Rows(page, parent)
    if witness.repository is not None:
        _named(page, rows.row("Repository"), witness.repository.name, witness.repository.entity)
    levels = ", ".join(f"{level.level} {level.value}" for level in witness.reference)
    rows.say("Reference", witness.reference_text or levels)
    for term, words in (("Extent", witness.extent), ("Material", witness.material), ("Medium", witness.medium),
                        ("Hands", ", ".join(witness.hands)), ("Signature", witness.signature),
                        ("Description", witness.description)):
        rows.say(term, words)
    for inscription in witness.inscriptions:
        _inscription(page, rows, inscription)


def _inscription(page: LetterPage, rows: Rows, inscription: Inscription) -> None:
    place = rows.row(inscription.kind.capitalize() or "Inscription")
    if inscription.text:
        page.maker.child(place, "q", None, inscription.text)
        page.maker.write(place, " ")
    if inscription.by:
        _agents(page, place, inscription.by)
    said = [inscription.date.text if inscription.date is not None else "", inscription.position or "",
            page.maker.say("hand of {name}", name=inscription.hand) if inscription.hand else ""]
    words = "; ".join(part for part in said if part)
    page.maker.write(place, f" ({words})" if words else "")


def _publication(publication: Publication, say: Words) -> str:
    parts = [publication.part, publication.title, ", ".join(publication.editors), publication.place, publication.date,
             say("no. {number}", number=publication.number) if publication.number else "",
             say("pp. {pages}", pages=publication.pages) if publication.pages else "", publication.note]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _digital_source(page: LetterPage, rows: Rows, provenance: Provenance) -> None:
    source = provenance.digital_source
    if source is None:
        return
    address = web_address(source.url)
    if address is not None:
        link = page.maker.child(rows.row("Taken from"), "a", {"href": address, "rel": "external noreferrer"}, address)
        if source.retrieved:
            link.tail = f" ({source.retrieved})"
    else:
        rows.say("Taken from", source.file)
    rows.say("Translator", source.translator)


# Names and citation


def write_names(page: LetterPage, parent: Element) -> None:
    """Write whom and what the letter names, kind by kind, with the places."""
    anchors: dict[str, list[str]] = {}
    for mention in page.mentions:
        anchors.setdefault(mention.entity, []).append(mention.anchor)
    for identity in named_entities(page.snapshot):
        entity = page.edition.entity(identity)
        if entity is not None:
            anchors.setdefault(entity.id, [])
    if not anchors:
        return
    section = page.maker.child(parent, "section", {"class": "names"})
    page.maker.child(section, "h2", None, page.maker.say("Named in this letter"))
    rows = Rows(page, section)
    for kind, words in _KINDS.items():
        found = [entity for entity in map(page.edition.entity, anchors) if entity is not None and entity.kind == kind]
        if not found:
            continue
        items = page.maker.child(rows.row(words), "ul")
        for entity in sorted(found, key=lambda one: (one.sort_name.casefold(), one.id)):
            item = page.maker.child(items, "li")
            _named(page, item, entity.name, entity.id)
            for number, anchor in enumerate(anchors[entity.id], 1):
                page.maker.write(item, " ")
                page.maker.child(item, "a", {"class": "place", "href": f"#{anchor}", "aria-label":
                                             page.maker.say("{name}, place {number}", name=entity.name,
                                                            number=number)}, str(number))


def write_citation(page: LetterPage, parent: Element, row: LetterRow) -> None:
    """Write how to cite the letter, and the address that never changes."""
    maker, edition = page.maker, page.edition
    section = maker.child(parent, "section", {"class": "citation"})
    maker.child(section, "h2", None, maker.say("Cite this letter"))
    cited = ". ".join(part.rstrip(".") for part in _cited(page, row) if part)
    maker.child(section, "p", {"class": "cite"}, f"{cited}.")
    rows = Rows(page, section)
    address = edition.choices.address + row.page if edition.choices.address else None
    place = rows.row("Permanent address")
    if address is not None:
        maker.child(place, "a", {"href": address}, address)
    else:
        maker.child(place, "code", None, row.page)
    maker.child(rows.row("Identifier"), "code", None, urn(row.id))


def _cited(page: LetterPage, row: LetterRow) -> Iterator[str]:
    project = page.edition.project
    say = page.maker.say
    yield name_words(say, row)
    yield ", ".join(part for part in (row.place, row.date) if part)
    editors = say(", edited by {names}", names=", ".join(project.editors)) if project.editors else ""
    yield say("In: {title}", title=f"{project.title or say('Letters')}{editors}")
    yield project.series or ""
    yield say("No. {number}", number=row.number) if row.number else ""
