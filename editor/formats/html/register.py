"""The register of an edition: a page for each entry that a letter names, and the index of them all."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from tempfile import TemporaryFile
from typing import IO

from editor.core.entities import ENTITY_KINDS, Entity
from editor.formats.html.context import Edition, LetterRow, Places, alphabetical, entity_page, linked_words
from editor.formats.html.elements import (
    Element,
    Maker,
    Markup,
    end_tag,
    escaped,
    file_stem,
    language,
    place_linker,
    start_tag,
    web_address,
    whole,
)
from editor.formats.html.frame import Frame
from editor.formats.particulars import KINDS
from editor.formats.words import Words

SENT, RECEIVED, NAMED = range(3)
"""What an entry is in a letter; the letters under it stand in this order."""
_HEADINGS = ("Letters sent", "Letters received", "Named in letters")
_SYSTEMS = {"wikidata": "Wikidata", "viaf": "VIAF", "gnd": "GND", "geonames": "GeoNames"}
_OTHER = "#"
_MANY = 40
"""Entries of a kind from which on there are links to the letters of the alphabet."""


class Mentions:
    """Who is named where: what stands under each entry waits in a temporary file, letter by letter.

    A context manager. Memory holds two numbers for each letter that names an entry, wherever and how often it does.
    """

    def __init__(self, say: Words) -> None:
        self._say = say
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115 - closed with this
        self._end = 0
        self._items: dict[str, array[int]] = {}
        """By entry and letter, a number that is made of what the entry is there, the rank of the letter and the size of
        the item; and where that begins."""

    def __enter__(self) -> Mentions:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, rank: int, row: LetterRow, places: Places, named: Mapping[str, int]) -> None:
        """Take the places where a letter, the ``rank``th of the edition, mentions entries, and the entries ``named``
        outside its text, each with what it is in the letter."""
        page = f"../{row.page}"
        date = escaped(f", {row.date}") if row.date else ""
        head = f"{start_tag('li')}{whole('a', {'href': page}, linked_words(self._say, row))}{date}"
        links = place_linker(page)
        for identity in dict.fromkeys((*named, *places)):
            item = f"{head}{links(places.get(identity, ()))}</li>".encode("utf-8", "surrogatepass")
            self._file.write(item)
            order = named.get(identity, NAMED) << 24 | rank
            self._items.setdefault(identity, array("Q")).extend((order << 32 | len(item), self._end))
            self._end += len(item)

    def entities(self) -> Iterable[str]:
        """The entries that some letter names."""
        return self._items.keys()

    def letters_of(self, identity: str) -> int:
        """In how many letters an entry is named."""
        return len(self._items[identity]) // 2

    def items(self, identity: str) -> Iterator[tuple[int, Markup]]:
        """Yield what stands under an entry: its letters, in the order of the edition, with the places; those that it
        sent or received before others."""
        numbers = iter(self._items[identity])
        for number, begin in sorted(zip(numbers, numbers, strict=True)):
            self._file.seek(begin)
            yield number >> 56, Markup(self._file.read(number & 0xFFFFFFFF).decode("utf-8", "surrogatepass"))


def register_pages(edition: Edition, frame: Frame, maker: Maker,
                   mentions: Mentions) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the pages of the entries that are named, and the index, as file names and pieces."""
    named = [entity for identity in mentions.entities() if (entity := edition.entities.get(identity)) is not None]
    named.sort(key=_order)
    known = {entity.id for entity in named}
    for entity in named:
        yield entity_page(entity), _entry(edition, frame, maker, entity, mentions.items(entity.id), known)
    yield "register.html", (_index(frame, maker, named, mentions),)


def _order(entity: Entity) -> tuple[int, str, str]:
    return ENTITY_KINDS.index(entity.kind), alphabetical(entity.sort_name), entity.id


def _entry(edition: Edition, frame: Frame, maker: Maker, entity: Entity,
           items: Iterable[tuple[int, Markup]], known: set[str]) -> Iterator[bytes]:
    """The page of an entry, piece by piece."""
    sheet = frame.sheet(entity.name, "register.html", up="../")
    article = maker.child(sheet.main, "article", {"class": f"entry {entity.kind}"})
    maker.leaf(article, "p", {"class": "number"}, maker.say(entity.kind.capitalize()))
    maker.leaf(article, "h1", None, entity.name)
    _facts(edition, maker, article, entity, known)
    # An entry that every letter names has tens of thousands of places: they are never in memory all at once.
    return maker.filled(sheet.root, article, _lists(maker, items))


def _role(item: tuple[int, Markup]) -> int:
    return item[0]


def _lists(maker: Maker, items: Iterable[tuple[int, Markup]]) -> Iterator[Markup]:
    """The letters under an entry, those that it sent, received, and others under headings; one for all without."""
    for place, (what, same) in enumerate(groupby(items, key=_role)):
        alone = what == NAMED and place == 0
        yield whole("h2", None, maker.say("Letters" if alone else _HEADINGS[what]))
        yield start_tag("ul", {"class": "mentions"})
        yield from (item for _, item in same)
        yield end_tag("ul")


def _facts(edition: Edition, maker: Maker, parent: Element, entity: Entity, known: set[str]) -> None:
    rows: list[tuple[str, str, Mapping[str, str]]] = [("Dates", entity.dates or "", {}),
                                                      ("Description", entity.description or "", {})]
    rows += [("Also", form.name, language(form.language)) for form in entity.names if form.name != entity.name]
    links = [(link, address) for link in entity.links
             if link.state == "confirmed" and (address := web_address(link.uri)) is not None]
    related = [(relation.type, other) for relation in entity.relations
               if (other := edition.entity(relation.entity)) is not None]
    if not (links or related or any(words for _, words, _ in rows)):
        return
    facts = maker.child(parent, "dl", {"class": "particulars"})
    for term, words, attributes in rows:
        if words:
            maker.leaf(facts, "dt", None, maker.say(term))
            maker.leaf(facts, "dd", attributes, words)
    for kind, other in related:
        maker.leaf(facts, "dt", None, kind.capitalize())
        place = maker.child(facts, "dd")
        if other.id in known:
            maker.leaf(place, "a", {"href": f"{file_stem(other.id)}.html"}, other.name)
        else:
            maker.write(place, other.name)
    for link, address in links:
        maker.leaf(facts, "dt", None, _SYSTEMS.get(link.system, link.system or maker.say("Authority")))
        maker.leaf(maker.child(facts, "dd"), "a", {"href": address, "rel": "external noreferrer"}, link.id or address)


def _index(frame: Frame, maker: Maker, named: Sequence[Entity], mentions: Mentions) -> bytes:
    sheet = frame.sheet(maker.say("Register"), "register.html")
    maker.leaf(sheet.main, "h1", None, maker.say("Register"))
    if not named:
        maker.leaf(sheet.main, "p", None, maker.say("No letter names an entry of the register."))
        return maker.page(sheet.root)
    nav = maker.child(sheet.main, "nav", {"aria-label": maker.say("Kinds of entries")})
    nav = maker.child(nav, "ul", {"class": "inline"})
    for kind, words in KINDS.items():
        entries = [entity for entity in named if entity.kind == kind]
        if not entries:
            continue
        maker.leaf(maker.child(nav, "li"), "a", {"href": f"#{kind}"}, f"{maker.say(words)} ({len(entries)})")
        section = maker.child(sheet.main, "section", {"id": kind, "class": "index"})
        maker.leaf(section, "h2", None, maker.say(words))
        if len(entries) > _MANY:
            _initials(maker, section, kind, entries)
        _entries(maker, section, kind, entries, mentions)
    return maker.page(sheet.root)


def _initials(maker: Maker, parent: Element, kind: str, entries: Sequence[Entity]) -> None:
    """Links to the letters of the alphabet."""
    nav = maker.child(parent, "nav", {"class": "initials", "aria-label": maker.say("Initials")})
    items = maker.child(nav, "ul", {"class": "inline"})
    for place, (initial, _) in enumerate(groupby(entries, key=_initial), 1):
        maker.leaf(maker.child(items, "li"), "a", {"href": f"#{kind}-{place}"}, initial)


def _initial(entity: Entity) -> str:
    first = alphabetical(entity.sort_name[:1])[:1].upper()
    return first if first.isalpha() else _OTHER


def _entries(maker: Maker, parent: Element, kind: str, entries: Sequence[Entity], mentions: Mentions) -> None:
    for place, (initial, same) in enumerate(groupby(entries, key=_initial), 1):
        maker.leaf(parent, "h3", {"id": f"{kind}-{place}"}, initial)
        _items(maker, maker.child(parent, "ul"), same, mentions)


def _items(maker: Maker, items: Element, entries: Iterable[Entity], mentions: Mentions) -> None:
    for entity in entries:
        item = maker.child(items, "li")
        maker.leaf(item, "a", {"href": entity_page(entity)}, entity.sort_name)
        count = mentions.letters_of(entity.id)
        if entity.dates:
            maker.write(item, " ")
            maker.leaf(item, "span", {"class": "dates"}, f"({entity.dates})")
        maker.write(item, f", {maker.say.count('letters', count)}".replace(f"{count} ", f"{count}\u00a0"))
