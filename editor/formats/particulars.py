"""What an edition says about a letter around its text, as terms and words: who, when, where, how it came down.

Each format for readers dresses these in its own way. Words that mean an entry of the register, another letter, a
date or an address say so, for links.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from editor.core.letters import Action, Agent, DateValue, Letter
from editor.core.provenance import DigitalSource, Inscription, Provenance, Publication, Witness
from editor.formats.date_words import edtf_words
from editor.formats.html.elements import web_address

_ACTIONS = {"sent": ("From", "Written"), "received": ("To", "Received"), "forwarded": ("Forwarded by", "Forwarded"),
            "transmitted": ("Transmitted by", "Transmitted"), "redirected": ("Redirected by", "Redirected")}
_LINKS = {"reply-to": "Reply to", "answered-by": "Answered by", "encloses": "Encloses", "enclosed-in": "Enclosed in",
          "draft-of": "Draft of", "copy-of": "Copy of", "refers-to": "Refers to"}
KINDS = {"person": "People", "place": "Places", "organisation": "Organisations", "work": "Works", "event": "Events",
         "object": "Objects"}
"""The kinds of entries as headings of an edition."""


class Piece(NamedTuple):
    """Words of a row, and what they mean: at most one of the others is given."""

    words: str
    entity: str | None = None
    """The entry of the register that the words name; it may be missing there."""
    letter: str | None = None
    """The letter that the words name."""
    edtf: str | None = None
    """The date that the words say (EDTF)."""
    address: str | None = None
    """The address in the web that the words are."""
    quoted: bool = False
    """Whether the words are quoted from the document."""


class Row(NamedTuple):
    """A term and what is said to it."""

    term: str
    pieces: tuple[Piece, ...]


class Group(NamedTuple):
    """Rows under a heading; an empty heading is none."""

    heading: str
    rows: tuple[Row, ...]


class Say(Protocol):
    """Says English words in the language of an edition, with values in their places."""

    def __call__(self, english: str, /, **values: object) -> str:
        """Return the words."""
        ...


Known = Callable[[str], "str | None"]
"""Gives what another letter of the edition is called, by its identity; None for one that is not in it."""


def particulars(letter: Letter, known: Known, say: Say) -> Iterator[Row]:
    """Yield who, when, where, and the letters that belong to it.

    The terms are English in any case, for formats to say; ``say`` says the words of ours in what stands to them.
    """
    for action in letter.actions:
        yield from _action(action, say)
    yield from _said("Kind", say(letter.kind) if letter.kind != "letter" else None)
    yield from _said("Number in the source", letter.source_number)
    for link in letter.links:
        name = known(link.letter) if link.letter else None
        if name is not None:
            further = (Piece(f" ({link.text})"),) if link.text else ()
            yield Row(_LINKS[link.type], (Piece(name, letter=link.letter), *further))
        else:
            yield from _said(_LINKS[link.type], link.text)


def _said(term: str, words: str | None) -> Iterator[Row]:
    """A term with words, if there are any."""
    if words:
        yield Row(term, (Piece(words),))


def _action(action: Action, say: Say) -> Iterator[Row]:
    who, when = _ACTIONS[action.type]
    if action.agents:
        yield Row(who, tuple(_agents(action.agents, say)))
    pieces: list[Piece] = []
    if action.date is not None:
        pieces.extend(_date(action.date, say))
    if action.place is not None:
        pieces += [Piece(", ")] if pieces else []
        pieces.append(Piece(action.place.name, entity=action.place.entity))
        pieces.extend(_doubt(action.place.certainty, say))
    if pieces:
        yield Row(when, tuple(pieces))


def _agents(agents: Iterable[Agent], say: Say) -> Iterator[Piece]:
    for number, agent in enumerate(agents):
        if number:
            yield Piece(", ")
        yield Piece(f"[{agent.name}]" if agent.inferred else agent.name, entity=agent.entity)
        yield from _doubt(agent.certainty, say)


def _doubt(certainty: str, say: Say) -> Iterator[Piece]:
    if certainty != "high":
        yield Piece(f" ({say('certainty: {certainty}', certainty=say(certainty))})")


def _date(date: DateValue, say: Say) -> Iterator[Piece]:
    plain = date.edtf if date.edtf and is_plain(date.edtf) else None
    yield Piece(date.text, edtf=plain)
    said = [words] if (words := _meaning(date, say)) else []
    said += [] if date.calendar == "gregorian" else [say("{name} calendar", name=say(date.calendar))]
    said += [] if date.basis == "document" else [say("from: {basis}", basis=say(date.basis))]
    said += [] if date.certainty == "high" else [
        say("certainty: {certainty}", certainty=say(date.certainty))]
    if said:
        yield Piece(f" ({'; '.join(said)})")


def _meaning(date: DateValue, say: Say) -> str:
    """What a date means, where a reader does not see it in what is printed.

    A plain date is seen where its year is printed, in our calendar.
    """
    if not date.edtf:
        return ""
    seen = is_plain(date.edtf) and date.edtf[:4] in date.text and date.calendar == "gregorian"
    words = "" if seen else edtf_words(date.edtf, say) or date.edtf
    return "" if words in (date.text, date.text.strip("[]")) else words


def is_plain(edtf: str) -> bool:
    """Whether a date has a form that HTML has too: a year of four figures, a month, a day."""
    parts = edtf.split("-")
    return len(parts) <= 3 and [len(part) for part in parts] == [4, 2, 2][:len(parts)] and all(
        part.isascii() and part.isdigit() for part in parts) and edtf != "0000"


# Provenance


def provenance_groups(provenance: Provenance, say: Say) -> Iterator[Group]:
    """Yield the witnesses, and then custody, publications and the source of the text; headings as ``say`` says."""
    for witness in provenance.witnesses:
        role = say(witness.role.capitalize())
        name = say("{role} (base of the text)", role=role) if witness.base else role
        yield Group(name, tuple(_witness(witness, say)))
    rows = tuple(_history(provenance, say))
    if rows:
        headed = provenance.witnesses and (provenance.custody or provenance.publications or provenance.digital_source)
        yield Group(say("Custody and publication") if headed else "", rows)


def _history(provenance: Provenance, say: Say) -> Iterator[Row]:
    for event in provenance.custody:
        date = event.date.text if event.date is not None else ""
        yield from _said("Custody", ", ".join(
            part for part in (event.text.rstrip("."), event.keeper or "", date) if part))
    for publication in provenance.publications:
        yield from _said("Published in", _publication(publication, say))
    yield from _said("Rights", provenance.rights)
    if provenance.digital_source is not None:
        yield from _digital_source(provenance.digital_source)


def _witness(witness: Witness, say: Say) -> Iterator[Row]:
    if witness.repository is not None:
        yield Row("Repository", (Piece(witness.repository.name, entity=witness.repository.entity),))
    levels = ", ".join(f"{say(level.level)} {level.value}" for level in witness.reference)
    for term, words in (("Reference", witness.reference_text or levels), ("Extent", witness.extent),
                        ("Material", witness.material), ("Medium", witness.medium),
                        ("Hands", ", ".join(witness.hands)), ("Signature", witness.signature),
                        ("Description", witness.description)):
        yield from _said(term, words)
    for inscription in witness.inscriptions:
        yield Row(inscription.kind.capitalize() or "Inscription", tuple(_inscription(inscription, say)))


def _inscription(inscription: Inscription, say: Say) -> Iterator[Piece]:
    if inscription.text:
        yield Piece(inscription.text, quoted=True)
        yield Piece(" ")
    yield from _agents(inscription.by, say)
    said = [inscription.date.text if inscription.date is not None else "", inscription.position or "",
            say("hand of {name}", name=inscription.hand) if inscription.hand else ""]
    words = "; ".join(part for part in said if part)
    if words:
        yield Piece(f" ({words})")


def _publication(publication: Publication, say: Say) -> str:
    parts = [publication.part, publication.title, ", ".join(publication.editors), publication.place, publication.date,
             say("no. {number}", number=publication.number) if publication.number else "",
             say("pp. {pages}", pages=publication.pages) if publication.pages else "", publication.note]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _digital_source(source: DigitalSource) -> Iterator[Row]:
    address = web_address(source.url)
    if address is not None:
        retrieved = (Piece(f" ({source.retrieved})"),) if source.retrieved else ()
        yield Row("Taken from", (Piece(address, address=address), *retrieved))
    else:
        yield from _said("Taken from", source.file)
    yield from _said("Translator", source.translator)
