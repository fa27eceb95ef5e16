"""Writing CMIF 1.1: https://encoding-correspondence.bbaw.de/v1/CMIF.html and the schema that goes with it.

Rules kept here: both actions in each description, in order; "Unknown" where nobody is named; names are words only;
one authority address a name; dates are YYYY, YYYY-MM or YYYY-MM-DD, ``cert`` is "low" or absent; every ``source``
resolves; the licence is CC BY 4.0 or CC0.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import quote

from editor.core.annotations import BLOCK_KINDS
from editor.core.dates_edtf import edtf_of_tei, tei_attributes
from editor.core.entities import Entity
from editor.core.letters import Action, Agent, DateValue, Place
from editor.core.problems import Problem, problem
from editor.core.provenance import Publication
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportSource
from editor.formats.tei.document import serialised
from editor.formats.tei.names import TEI, XML_ID, Builder, indent, urn
from editor.formats.xml_reading import Element, etree

LICENCES = {
    "cc-by": ("https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0 International"),
    "cc0": ("https://creativecommons.org/publicdomain/zero/1.0/", "Creative Commons CC0 1.0 Universal"),
}
SOURCES = ("project", "publication")
NAME = "CMIF"
UNKNOWN = "Unknown"
_AUTHORITIES = ("gnd", "viaf", "lcnaf", "bnf", "geonames", "wikidata", "orcid")
"""Whose address is taken where an entry has several: those that correspSearch joins by, first."""
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z", re.ASCII)
_DATING = ("when", "from", "to", "notBefore", "notAfter")
_NOT_IN_ADDRESSES = re.compile(r"\s+")


class Particulars(NamedTuple):
    """What only the person who publishes the file knows; see the options of the format."""

    licence: str = "cc-by"
    source: str = "project"
    kind: str = "online"
    url: str = ""
    letter_url: str = ""
    publisher: str = ""
    email: str = ""
    date: str = ""


class Edition(NamedTuple):
    """An edition that letters are listed from."""

    kind: str
    words: str

    def identifier(self, project: str) -> str:
        """An XML identifier that is the same in every export."""
        # A UUID may begin with a digit, an XML identifier may not.
        return f"b-{uuid.uuid5(uuid.NAMESPACE_URL, f'urn:letterbook:{project}:{self.kind}:{self.words}')}"


class CmifWriter:
    """Writes all letters of a source; they are read twice, for what is cited stands before them."""

    def __init__(self, source: ExportSource, particulars: Particulars) -> None:
        self._source = source
        self._said = particulars
        self._project = source.project.project
        self._entities = {entity.id: entity for entity in source.project.entities}
        self._builder = Builder()
        self._unlinked = 0
        """Names without the address of an authority."""
        self.problems: list[Problem] = []

    def parts(self) -> Iterator[bytes]:
        """The file, piece by piece."""
        editions, latest = self._surveyed()
        shell = serialised(self._shell(editions, self._said.date or latest))
        place = shell.index(b"<profileDesc/>")
        yield shell[:place] + b"<profileDesc>"
        described = 0
        for snapshot in self._source.letters():
            yield b"\n   " + self._description(snapshot)
            self.problems.extend(_losses(snapshot))
            described += 1
        if described:
            self.problems.extend(self._missing(latest))
        if self._unlinked:
            self.problems.append(problem("names-without-authority", count=self._unlinked, format=NAME))
        yield b"\n  </profileDesc>" + shell[place + len(b"<profileDesc/>"):]

    def _missing(self, latest: str) -> Iterator[Problem]:
        """What a file for correspSearch says of itself and this one does not: options, and the editors' names."""
        held = {"url": self._said.url.startswith(("https://", "http://")), "email": bool(self._said.email),
                "date": bool(self._said.date or latest), "editors": bool(self._project.editors)}
        missing = [what for what, there in held.items() if not there]
        if missing:
            yield problem("export-particulars-missing", what=", ".join(missing), format=NAME)

    def _surveyed(self) -> tuple[list[Edition], str]:
        """The editions that the letters are listed from, and the date of the latest reading."""
        editions: dict[Edition, None] = {}
        latest = ""
        for snapshot in self._source.letters():
            editions[self._edition(snapshot)] = None
            source = snapshot.provenance.digital_source
            dates = [reading.at[:10] for reading in snapshot.readings]
            dates.append((source.retrieved or "")[:10] if source is not None else "")
            latest = max([latest, *(date for date in dates if _DATE.match(date))])
        return list(editions) or [self._own()], latest

    def _own(self) -> Edition:
        project = self._project
        editors = ", ".join(project.editors)
        words = ". ".join(filter(None, (editors, project.title.rstrip("."), project.series))) or "Letters"
        return Edition(self._said.kind, f"{words}.")

    def _edition(self, snapshot: LetterSnapshot) -> Edition:
        publication = self._printed(snapshot)
        return self._own() if publication is None else Edition("print", _words(publication))

    def _printed(self, snapshot: LetterSnapshot) -> Publication | None:
        if self._said.source != "publication":
            return None
        return next(iter(snapshot.provenance.publications), None)

    def _shell(self, editions: Iterable[Edition], date: str) -> Element:
        builder = self._builder
        root = builder.element("TEI")
        header = builder.child(root, "teiHeader")
        description = builder.child(header, "fileDesc")
        statement = builder.child(description, "titleStmt")
        builder.child(statement, "title", None, f"{self._project.title or 'Letters'}: correspondence metadata")
        for number, name in enumerate(self._project.editors or (UNKNOWN,)):
            editor = builder.child(statement, "editor", None, name)
            if self._said.email and number == 0:
                builder.write(editor, " ")
                builder.child(editor, "email", None, self._said.email)
        self._published(description, date)
        sources = builder.child(description, "sourceDesc")
        for edition in editions:
            identity = edition.identifier(self._project.id)
            builder.child(sources, "bibl", {"type": edition.kind, XML_ID: identity}, edition.words)
        builder.child(header, "profileDesc")
        body = builder.child(builder.child(root, "text"), "body")
        builder.child(body, "p")
        for element, level in ((statement, 3), (sources, 3), (description, 2), (header, 1), (root, 0)):
            indent(element, level)
        return root

    def _published(self, description: Element, date: str) -> None:
        builder = self._builder
        statement = builder.child(description, "publicationStmt")
        publisher = self._said.publisher or ", ".join(self._project.editors) or UNKNOWN
        builder.child(statement, "publisher", None, publisher)
        builder.child(statement, "idno", {"type": "url"}, self._said.url or urn(self._project.id))
        builder.child(statement, "date", {"when": date})
        target, words = LICENCES[self._said.licence]
        available = builder.child(statement, "availability")
        builder.child(available, "licence", {"target": target}, f"This file is licensed under: {words}.")
        indent(available, 4)
        indent(statement, 3)

    def _description(self, snapshot: LetterSnapshot) -> bytes:
        builder, letter = self._builder, snapshot.letter
        before = builder.replaced
        publication = self._printed(snapshot)
        key = letter.number if publication is None else publication.number or letter.source_number
        number = quote(letter.number, safe="", errors="replace")
        address = self._said.letter_url.replace("{number}", number).replace("{id}", letter.id)
        source = f"#{self._edition(snapshot).identifier(self._project.id)}"
        element = builder.element("correspDesc", {"key": key, "ref": address, "source": source})
        for kind in ("sent", "received"):
            self._action(element, letter.action(kind) or Action(type=kind))
        indent(element, 3)
        if builder.replaced > before:
            self.problems.append(problem("character-not-exportable", letter=letter.id, format=NAME))
        data: bytes = etree.tostring(element, encoding="UTF-8")
        return data.replace(f' xmlns="{TEI}"'.encode(), b"", 1)

    def _action(self, parent: Element, action: Action) -> None:
        element = self._builder.child(parent, "correspAction", {"type": action.type})
        named = [agent for agent in action.agents if agent.name.strip() or agent.entity]
        for agent in named:
            self._agent(element, agent)
        if not named:
            self._builder.child(element, "persName", None, UNKNOWN)
        place = action.place
        if place is not None and place.name.strip():
            self._place(element, place)
        if action.date is not None:
            _date(self._builder, element, action.date)
        indent(element, 4)

    def _agent(self, parent: Element, agent: Agent) -> None:
        entity = self._entity(agent.entity)
        address = self._address(entity)
        name = "orgName" if entity is not None and entity.kind == "organisation" else "persName"
        words = agent.name.strip() or (entity.name if entity is not None else "") or UNKNOWN
        self._builder.child(parent, name, {
            "ref": address, "evidence": "conjecture" if agent.inferred else None,
            "cert": "low" if agent.certainty != "high" else None}, words)

    def _place(self, parent: Element, place: Place) -> None:
        self._builder.child(parent, "placeName", {
            "ref": self._address(self._entity(place.entity)), "cert": "low" if place.certainty != "high" else None},
            place.name.strip())

    def _address(self, entity: Entity | None) -> str | None:
        found = _authority(entity)
        self._unlinked += found is None
        return found

    def _entity(self, identity: str | None) -> Entity | None:
        """The entry, or the one that it was merged into."""
        seen: set[str] = set()
        entity = self._entities.get(identity or "")
        while entity is not None and entity.merged_into and entity.id not in seen:
            seen.add(entity.id)
            entity = self._entities.get(entity.merged_into)
        return entity


def _authority(entity: Entity | None) -> str | None:
    """The one address by which the entry is known elsewhere."""
    links = [link for link in entity.links if link.state == "confirmed"] if entity is not None else []
    addresses = {link.system: _NOT_IN_ADDRESSES.sub("", link.uri) for link in reversed(links)
                 if link.uri.startswith(("http://", "https://"))}
    return next((addresses[system] for system in (*_AUTHORITIES, *sorted(addresses)) if system in addresses), None)


def date_attributes(date: DateValue) -> tuple[dict[str, str], str]:
    """Return the attributes of a date, and its words where the attributes do not say all (standards.md §5, §6)."""
    told = tei_attributes(date)
    dating = {name: value for name, value in told.items() if name in _DATING and _DATE.match(value)}
    complete = bool(dating) and len(dating) == sum(name in told for name in _DATING)
    # That a date is doubtful, "cert" says; anything else that EDTF can say is said in words.
    said = complete and edtf_of_tei(dating) == (date.edtf or "").replace("?", "")
    if told.get("precision") == "low" and "when" in dating:
        dating = {"notBefore": dating["when"], "notAfter": dating["when"]}
    uncertain = told.get("cert") in ("low", "medium")
    attributes = {**dating, **({"cert": "low"} if uncertain else {}),
                  **({"evidence": "conjecture"} if told.get("evidence") == "conjecture" else {})}
    return attributes, "" if said else date.text


def _date(builder: Builder, parent: Element, date: DateValue) -> None:
    attributes, words = date_attributes(date)
    if attributes or words:
        builder.child(parent, "date", attributes, words)


def _words(publication: Publication) -> str:
    """An edition in words: without what only says where in it a letter stands."""
    editors = ", ".join(publication.editors)
    parts = (editors, publication.title.strip(". "), publication.part, publication.place, publication.date)
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _losses(snapshot: LetterSnapshot) -> Iterator[Problem]:
    """What a description does not say of a letter."""
    letter = snapshot.letter
    kinds = {a.kind for text in snapshot.texts() for a in text.annotations if not a.detached}
    shown = {id(letter.action("sent")), id(letter.action("received"))}
    held: Mapping[str, bool] = {
        "the text": bool(snapshot.transcription.text.content), "translations": bool(snapshot.translations),
        "notes": bool(snapshot.notes), "tags and marks": bool(kinds - set(BLOCK_KINDS)),
        "further actions": any(id(action) not in shown for action in letter.actions),
        "links between letters": bool(letter.links), "pages": bool(snapshot.pages),
        "provenance": bool(snapshot.provenance.witnesses), "readings": bool(snapshot.readings),
        "comments": bool(snapshot.comments),
    }
    left_out = [what for what, present in held.items() if present]
    if left_out:
        yield problem("not-in-format", letter=letter.id, what=", ".join(left_out), format=NAME)
