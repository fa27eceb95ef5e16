"""Reading a header: title, correspondence, witnesses, publications, hands; whatever is there, valid or not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from editor.core.dates import edtf_of_tei, read_date
from editor.core.entities import EntityKind
from editor.core.ids import is_id
from editor.core.letters import LETTER_KINDS, Action, ActionType, Agent, DateValue, Letter, Link, Place, Reading
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import replace
from editor.formats.base import Source
from editor.formats.tei.correspondence import (
    NAMES,
    RECEIVED,
    SENT,
    SIDES,
    Readers,
    description_of,
    link_type,
    told_elsewhere,
)
from editor.formats.tei.header import AGAINST, REMARKS
from editor.formats.tei.names import XML_ID, XML_LANG, Identities, collapsed, local, of_urn, words_of_name
from editor.formats.tei.own_parts import GENERATOR
from editor.formats.tei.register_reading import Register
from editor.formats.xml_reading import Element

_ACTIONS = {
    **dict.fromkeys(SENT - {"source", "from"}, "sent"), **dict.fromkeys(RECEIVED - {"target", "to"}, "received"),
    "forwarded": "forwarded", "transmitted": "transmitted", "redirected": "redirected",
}
_CERTAINTIES = frozenset({"high", "medium", "low"})
_NAMES = NAMES
_NAMED = tuple(f"{{*}}{name}" for name in (
    "handNote", "hand", "respStmt", "editor", "person", "author", "principal", "scribe", "name", "persName", "bibl",
    "witness"))
"""Elements of a header that a pointer to a hand or to somebody responsible may mean."""
_NAMING = ("{*}persName", "{*}name", "{*}orgName")
_EVIDENCE = {"conjecture": "conjecture", "internal": "supplied", "external": "stamp"}


def _typed(change: Element, name: str, kind: str) -> str | None:
    """What a change says in an element of the type."""
    return words(change.find(f"{{*}}{name}[@type='{kind}']")) or None


def is_ours(root: Element) -> bool:
    """Tell whether we wrote the file: then its white space is meant."""
    return any(app.get("ident") == GENERATOR for app in root.iter("{*}application"))


def words(element: Element | None) -> str:
    """Return what an element says, its white space collapsed; empty for none."""
    return collapsed("".join(element.itertext())) if element is not None else ""


class HeaderReader:
    """Reads the header of one letter."""

    def __init__(self, root: Element, division: Element | None, register: Register, identities: Identities) -> None:
        found = _header_of(root)
        above = [one for up in root.iterancestors() if (one := _header_of(up)) is not None]
        self._root = root
        self._ours = is_ours(root)
        self._header: Element = found if found is not None else root.makeelement("teiHeader")
        self._division = division
        self._register = register
        self._identities = identities
        self._names: dict[str, str] = {}
        # What the header of a corpus declares holds for its letters.
        for header in (self._header, *above):
            for element in header.iter(*_NAMED):
                if element.get(XML_ID):
                    named = next((one for one in element.iter(*_NAMING) if one is not element), element)
                    self._names.setdefault(element.get(XML_ID), words(named))

    def name(self, pointer: str) -> str:
        """Return whom a pointer means; one that leads nowhere is a name itself."""
        return self._names.get(pointer.removeprefix("#")) or pointer.removeprefix("#")

    def letter(self, letter_id: str, place: int, text: Element) -> Letter:
        """Return the letter's own data."""
        numbers = {idno.get("type"): words(idno) for idno in self._header.iterfind(".//{*}publicationStmt/{*}idno")}
        described = self.description
        division = next((part for part in text.iter("{*}div") if part.get("type") == "letter"), None)
        kind = (division.get("subtype") if division is not None else None) or "letter"
        head = self._division.find("{*}head") if self._division is not None else None
        counted = (self._division.get("n") or "").strip() if self._division is not None else ""
        return Letter(
            id=letter_id,
            number=numbers.get("number") or counted or str(place),
            title=words(head) or words(self._header.find(".//{*}titleStmt/{*}title")),
            kind=kind if kind in LETTER_KINDS else "letter",
            source_number=numbers.get("source-number"),
            language=text.get(XML_LANG) or self._language() or self._language_of(text),
            actions=_dated(self._both_sides(described), text if self._division is None else self._division),
            links=tuple(_links(described)) if described is not None else (),
        )

    def provenance(self, letter_id: str, source: Source, digest: str) -> Provenance:
        """Return witnesses, publications, custody and where the text was taken from; ``digest`` is the SHA-256 of the
        source."""
        header = self._header
        descriptions = list(header.iterfind(".//{*}sourceDesc//{*}msDesc"))
        witnesses = [self._witness(description, place == 0) for place, description in enumerate(descriptions)]
        if witnesses and not any(witness.base for witness in witnesses):
            witnesses[0] = replace(witnesses[0], base=True)
        custody = [self._custody(event) for event in header.iterfind(".//{*}history/{*}provenance")]
        prints = [bibl for bibl in header.iterfind(".//{*}sourceDesc/{*}bibl") if bibl.get("type") != "digital"]
        statement = header.find(".//{*}publicationStmt")
        said = [one for one in statement if local(one) in ("p", "ab", "availability")] if statement is not None else []
        rights = words(next((one for one in said if local(one) == "availability"), said[0] if said else None))
        return Provenance(
            id=self._identities.born(), letter=letter_id, witnesses=tuple(witnesses), custody=tuple(custody),
            rights=rights or None, publications=tuple(_publication(bibl) for bibl in prints if words(bibl)),
            digital_source=self._digital_source(source, digest),
        )

    def readings(self, letter_id: str) -> Iterator[Reading]:
        """Return the readings that our own exports list; other editions list changes of the file there."""
        if not self._ours:
            return
        for change in self._header.iterfind("{*}revisionDesc/{*}change"):
            name = words(change.find("{*}name"))
            if name and change.get("n"):
                yield Reading(id=self._identities.born(), letter=letter_id, reader=name, kind=change.get("n"),
                              at=change.get("when") or "", against=_typed(change, "bibl", AGAINST),
                              remarks=_typed(change, "note", REMARKS))

    def _language(self) -> str | None:
        listed = [language.get("ident") for language in self._header.iterfind(".//{*}langUsage/{*}language")]
        return listed[0] if len(listed) == 1 else None

    def _language_of(self, text: Element) -> str | None:
        """The language of what holds the text, where neither it nor the header says one."""
        body = next((one for one in text if local(one) == "body"), None)
        inner = [one for one in (self._division, body) if one is not None]
        if body is not None and self._division is None:
            inner.extend(one for one in body if local(one).startswith("div"))
        return next((one.get(XML_LANG) for one in (*inner, self._root) if one.get(XML_LANG)), None)

    @cached_property
    def description(self) -> Element | None:
        """The correspondence of this letter: the one its division points to, else the one that there is."""
        return description_of(self._root, self._header, self._division)

    def _both_sides(self, described: Element | None) -> tuple[Action, ...]:
        """The actions of the description; a side that it does not have is looked for elsewhere."""
        told = tuple(self.actions(described)) if described is not None else ()
        have = {action.type for action in told}
        wanted: list[ActionType] = [kind for kind in SIDES if kind not in have]
        if self._ours or not wanted or (self._division is not None and described is not None):
            return told
        scope = self._division if self._division is not None else self._root.find("{*}text")
        head = next(iter(scope.iter("{*}head")), None) if scope is not None else None
        header = self._header if self._division is None else self._header.makeelement("teiHeader")
        readers = Readers(self._agent, self._place, date_value)
        return (*told, *told_elsewhere(header, head, wanted, readers))

    def _place(self, element: Element) -> Place:
        entity = self._entity(element, "place")
        return Place(name=words(element) or element.get("key") or self._register.name_of(entity), entity=entity,
                     certainty=_certainty(element))

    @staticmethod
    def knows(action: Element) -> bool:
        """Tell whether a ``correspAction`` is of a type that a letter can have."""
        return (action.get("type") or "").lower() in _ACTIONS

    def actions(self, description: Element) -> Iterator[Action]:
        """Return the actions in a ``correspDesc`` whose types are known."""
        for element in description.iter("{*}correspAction"):
            kind = _ACTIONS.get((element.get("type") or "").lower())
            if kind is None:
                continue
            place = next((one for one in element.iter("{*}placeName", "{*}settlement") if _says(one)), None)
            date = next((one for one in element.iter("{*}date") if _says(one)), None)
            yield Action(
                type=kind,  # pyright: ignore[reportArgumentType]
                agents=tuple(self._agent(name) for name in _outer_names(element)),
                date=date_value(date) if date is not None else None,
                place=self._place(place) if place is not None else None,
            )

    def _agent(self, element: Element) -> Agent:
        person = element.getparent()
        entity = self._entity(element, "person")
        if entity is None and local(person) == "person" and person.get(XML_ID):
            entity = next(iter(self._register.resolve(f"#{person.get(XML_ID)}")), None)
        return Agent(name=words_of_name(element) or self._register.name_of(entity) or element.get("key") or "",
                     entity=entity, certainty=_certainty(element), inferred=element.get("evidence") == "conjecture")

    def _entity(self, element: Element, kind: EntityKind | None = None) -> str | None:
        return next(iter(self._register.mentioned(element, kind)), None)

    def _witness(self, description: Element, first: bool) -> Witness:
        holder = description.getparent()
        witness = holder if local(holder) == "witness" else None
        identifier = description.find("{*}msIdentifier")
        printed = witness.find("{*}bibl[@type='archival']") if witness is not None else None
        objects = description.find("{*}physDesc/{*}objectDesc")
        hands = list(description.iterfind("{*}physDesc/{*}handDesc/{*}handNote"))
        return Witness(
            id=self._identities.born(witness.get(XML_ID) if witness is not None else None),
            role=(witness.get("n") if witness is not None and self._ours else None) or (
                "original" if first else "copy"),
            base=witness is not None and witness.get("rend") == "base",
            repository=self._repository(identifier) if identifier is not None else None,
            reference=tuple(_levels(description)),
            reference_text=words(printed) or None,
            extent=words(description.find(".//{*}extent")) or None,
            material=words(description.find(".//{*}support")) or None,
            medium=objects.get("form") if objects is not None else None,
            hands=tuple(words(hand) for hand in hands if hand.get("n") != "signature"),
            signature=next((words(hand) for hand in hands if hand.get("n") == "signature"), None),
            description=words(description.find("{*}physDesc/{*}p")) or None,
            inscriptions=tuple(self._inscriptions(description)),
        )

    def _repository(self, identifier: Element) -> Repository | None:
        """Who keeps the manuscript: its repository, else the institution; one without a name is called by its key."""
        found = next((one for name in ("repository", "institution") for one in identifier
                      if local(one) == name and _says(one)), None)
        if found is None:
            return None
        entity = self._entity(found, "organisation")
        name = words(found) or self._register.name_of(entity) or found.get("key") or found.get("ref") or ""
        return Repository(name=name, entity=entity)

    def _inscriptions(self, description: Element) -> Iterator[Inscription]:
        for element in description.iterfind(".//{*}additions//{*}seg[@type='inscription']"):
            quoted = [child for child in element if local(child) in ("quote", "stamp")]
            dates = [child for child in element if local(child) == "date"]
            kinds = {child.get("type"): words(child) for child in element if local(child) == "seg"}
            yield Inscription(
                kind=element.get("subtype") or "inscription",
                by=tuple(self._agent(child) for child in element if local(child) in _NAMES),
                text=words(quoted[0]) if quoted else None,
                date=date_value(dates[0]) if dates else None,
                position=kinds.get("position"), hand=kinds.get("hand"),
            )

    def _custody(self, event: Element) -> CustodyEvent:
        keeper = next((name for name in event.iter("{*}name") if name.get("type") == "keeper"), None)
        date = next(event.iter("{*}date"), None)
        said = words(event)
        for part in (words(keeper), words(date)):
            said = said.removeprefix(part).strip()
        return CustodyEvent(text=said, date=date_value(date) if date is not None else None,
                            keeper=words(keeper) or None)

    def _digital_source(self, source: Source, digest: str) -> DigitalSource:
        """Our own files say where the text came from; any other file is the source itself."""
        digital = self._header.find(".//{*}sourceDesc/{*}bibl[@type='digital']")
        if digital is None:
            return DigitalSource(file=source.name, url=source.url, media_type="application/tei+xml",
                                 sha256=digest)
        numbers = {idno.get("type"): words(idno) for idno in digital.iterfind("{*}idno")}
        return DigitalSource(
            file=numbers.get("file"), sha256=numbers.get("sha256"), media_type=numbers.get("media-type"),
            url=words(digital.find("{*}ref")) or None, retrieved=words(digital.find("{*}date")) or None,
            translator=words(digital.find("{*}editor")) or None,
        )


def _outer_names(action: Element) -> Iterator[Element]:
    """The names of an action, also in a paragraph or list of it; of names in one another the outer one."""
    inside: set[Element] = set()
    for element in action.iter():
        if local(element) in _NAMES and element not in inside:
            inside.update(element.iter())
            yield element


def _dated(actions: tuple[Action, ...], text: Element) -> tuple[Action, ...]:
    """The actions; where the header does not date the sending, the dateline does."""
    sent = next((action for action in actions if action.type == "sent"), None)
    date = next((date for line in text.iter("{*}dateline") for date in line.iter("{*}date")), None)
    if date is None or (sent is not None and sent.date is not None):
        return actions
    value = date_value(date)
    if sent is None:
        return (Action(type="sent", date=value), *actions)
    return tuple(replace(action, date=value) if action is sent else action for action in actions)


def date_value(element: Element) -> DateValue:
    """Return a date as printed, with the meaning its attributes give it; without them our own reader is asked."""
    printed = words(element) or _in_figures(element)
    attributes = {str(key): str(value) for key, value in element.attrib.items()}
    edtf = edtf_of_tei(attributes)
    read = read_date(printed) if edtf is None else None
    return DateValue(
        text=printed,
        edtf=edtf if edtf is not None else read.edtf if read is not None else None,
        calendar=(element.get("calendar") or "#gregorian").removeprefix("#"),
        certainty=_certainty(element),
        basis=_EVIDENCE.get(element.get("evidence") or "", "document"),
    )


def _in_figures(element: Element) -> str:
    """A date that has no words, as its attributes say it: a range with both its ends."""
    given = {name: value.strip() for name in ("when", "from", "notBefore", "to", "notAfter")
             if (value := element.get(name) or element.get(f"{name}-iso"))}
    if "when" in given:
        return given["when"]
    ends = [end for end in (given.get("from") or given.get("notBefore"), given.get("to") or given.get("notAfter"))
            if end]
    return " – ".join(dict.fromkeys(ends))


def _header_of(document: Element) -> Element | None:
    # Not find(): lxml looks for the next match too, through all documents of a corpus.
    return next((child for child in document if local(child) == "teiHeader"), None)


def _says(element: Element) -> bool:
    """Whether an element has words, or points somewhere, or says a date."""
    return bool(words(element)) or any(
        value.strip("# ") for name, value in element.attrib.items()
        if name in ("ref", "key", "when", "from", "to", "notBefore", "notAfter") or name.endswith(("-iso", "-custom")))


def _certainty(element: Element) -> str:
    value = element.get("cert") or "high"
    return value if value in _CERTAINTIES else "high"


def _links(description: Element) -> Iterator[Link]:
    for element in description.iterfind("{*}correspContext/*"):
        kind = link_type(element)
        if kind is not None and (words(element) or of_urn(element.get("target"))):
            letter = of_urn(element.get("target"))
            yield Link(type=kind, text=words(element) or None,  # pyright: ignore[reportArgumentType]
                       letter=letter if letter is not None and is_id(letter) else None)


def _levels(description: Element) -> Iterator[ReferenceLevel]:
    identifier = description.find("{*}msIdentifier")
    if identifier is not None:
        keeper = any(local(child) == "repository" and _says(child) for child in identifier)
        for child in identifier:
            if local(child) == "institution" and not keeper:
                keeper = True  # the first one is who keeps it
            elif local(child) in ("institution", "collection", "idno") and words(child):
                level = child.get("type") or _LEVELS.get(local(child)) or local(child)
                yield ReferenceLevel(level=level, value=words(child))
    for locus in description.iterfind(".//{*}msItem/{*}locus"):
        if words(locus):
            yield ReferenceLevel(level=locus.get("n") or "folio", value=words(locus))


_LEVELS = {"idno": "shelfmark"}


def _publication(bibl: Element) -> Publication:
    titles = [(title.get("type"), words(title)) for title in bibl.iter("{*}title")]
    main = next((title for kind, title in titles if kind != "part"), None)
    scopes = {scope.get("unit"): words(scope) for scope in bibl.iter("{*}biblScope")}
    return Publication(
        title=main or words(bibl),
        part=next((title for kind, title in titles if kind == "part"), None),
        editors=tuple(words(editor) for editor in bibl.iter("{*}editor")),
        date=words(bibl.find("{*}date")) or None,
        place=words(bibl.find("{*}pubPlace")) or None,
        pages=scopes.get("page"), number=scopes.get("document"),
        note=words(bibl.find("{*}note")) or None,
    )
