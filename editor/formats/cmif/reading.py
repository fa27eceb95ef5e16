"""Reading CMIF, valid or not: a letter without text for each description, an entry for each authority."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.characters import clean
from editor.core.letters import Action, Letter, Text
from editor.core.messages import FormatError
from editor.core.provenance import DigitalSource, Provenance, Publication
from editor.core.record import replace
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult, Source
from editor.formats.pages.drafts import not_understood
from editor.formats.tei.metadata import HeaderReader, words
from editor.formats.tei.names import XML_ID, Identities, language, local
from editor.formats.tei.register_reading import Register
from editor.formats.xml_reading import Element, parse_xml

MOST_LETTERS = 200_000
_DATING = ("when", "from", "to", "notBefore", "notAfter")
_UNDERSTOOD = frozenset({"persName", "orgName", "name", "rs", "placeName", "settlement", "date"})


def read_cmif(source: Source, new_id: IdFactory = FRESH_IDS) -> ImportResult:
    """Return the letters and the entries.

    Raises:
        FormatError: ``cmif-without-letters``, or what ``parse_xml`` refuses.
    """
    document = parse_xml(source.data)
    described = list(document.root.iter("{*}correspDesc"))
    if not described or len(described) > MOST_LETTERS:
        raise FormatError("cmif-without-letters", count=len(described), most=MOST_LETTERS)
    reader = _Reader(document.root, source, new_id)
    letters = tuple(reader.letter(element) for element in described)
    return ImportResult(letters, reader.register.entries(), document.problems)


class _Reader:
    def __init__(self, root: Element, source: Source, new_id: IdFactory) -> None:
        self._identities = Identities(new_id)
        self.register = Register(self._identities)
        self._header = HeaderReader(root, None, self.register, self._identities)
        self._source = source
        self._digest = hashlib.sha256(source.data).hexdigest()
        self._editions = {bibl.get(XML_ID): clean(words(bibl)).text for bibl in root.iter("{*}bibl")
                          if bibl.get(XML_ID)}
        self._language = root.get("{http://www.w3.org/XML/1998/namespace}lang")

    def letter(self, element: Element) -> ImportedLetter:
        """The letter that a description describes."""
        letter_id, text_id, key = self._identities.born(), self._identities.born(), element.get("key", "").strip()
        actions = tuple(self._actions(element))
        letter = Letter(id=letter_id, number=key, title=_title(actions), actions=actions, language=_language(element))
        edition = self._editions.get(element.get("source", "").partition("#")[2], "")
        origin = DigitalSource(file=self._source.name, url=element.get("ref", "").strip() or self._source.url,
                               sha256=self._digest, media_type="application/tei+xml")
        provenance = Provenance(
            id=self._identities.born(), letter=letter_id, digital_source=origin,
            publications=(Publication(title=edition, number=key or None),) if edition else ())
        empty = Annotation(id=self._identities.born(), text=text_id, kind="paragraph", start=0, end=0)
        text = Text(id=text_id, letter=letter_id, role="transcription", content="")
        problems = tuple(replace(one, letter=letter_id) for one in not_understood(_left_out(element)))
        return ImportedLetter(assemble_letter(letter, (text,), (empty,), (), provenance), problems)

    def _actions(self, element: Element) -> Iterator[Action]:
        """The actions that say something: "Unknown" is how the format says that nobody is named."""
        dates = [next((child for child in action if local(child) == "date"), None)
                 for action in element.iter("{*}correspAction") if self._header.knows(action)]
        for action, date in zip(self._header.actions(element), dates, strict=True):
            agents = tuple(agent for agent in action.agents if agent.entity or not _is_unknown(agent.name))
            said = replace(action, agents=agents)
            if action.date is not None and date is not None and not words(date):
                said = replace(said, date=replace(action.date, text=_printed(date)))
            if said != Action(type=action.type):
                yield said


def _is_unknown(name: str) -> bool:
    return name.strip(" []().?").casefold() in ("", "unknown", "unbekannt", "n. n", "n.n", "anonym", "inconnu")


def _printed(date: Element) -> str:
    """A date that has no words, in figures: a range with both its ends."""
    given = {name: date.get(name).strip() for name in _DATING if date.get(name)}
    if "when" in given:
        return given["when"]
    first, last = given.get("from") or given.get("notBefore"), given.get("to") or given.get("notAfter")
    if first and last:
        return first if first == last else f"{first} – {last}"
    return f"not before {first}" if first else f"not after {last}" if last else ""


def _language(element: Element) -> str | None:
    """The language of a letter, as version 2 of the format says it; None where it says none, or several."""
    said = {language(ref.get("target")) for ref in element.iterfind("{*}note/{*}ref") if _is_language(ref)}
    return said.pop() if len(said) == 1 else None


def _is_language(reference: Element) -> bool:
    return (reference.get("type") or "").rpartition(":")[2].rpartition("#")[2] == "hasLanguage"


def _title(actions: tuple[Action, ...]) -> str:
    names: dict[str, str] = {}
    for action in actions:
        said = [agent.name for agent in action.agents]
        names[action.type] = ("; " if any("," in name for name in said) else ", ").join(said)
    sender, recipient = names.get("sent", ""), names.get("received", "")
    return f"{sender} to {recipient}" if sender and recipient else sender or (f"To {recipient}" if recipient else "")


def _left_out(element: Element) -> Iterator[str]:
    """What a description says that a letter here has no place for."""
    for child in element.iterchildren("{*}*"):
        if local(child) == "note" and len(child) and not words(child):
            yield from (f"note: {one.get('type') or local(one)}" for one in child.iterchildren("{*}*")
                        if not _is_language(one))
            continue
        if local(child) != "correspAction":
            yield local(child)
            continue
        if not HeaderReader.knows(child):
            yield f"correspAction type {child.get('type') or '-'}"
            continue
        dates = [one for one in child if local(one) == "date"]
        yield from ("date beyond the first" for _ in dates[1:])
        yield from (local(one) for one in child.iterchildren("{*}*") if local(one) not in _UNDERSTOOD)
