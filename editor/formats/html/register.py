"""The register of an edition: a page for each entry that a letter names, and the index of them all."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.core.entities import ENTITY_KINDS, Entity
from editor.formats.html.context import Edition, Mention, entity_page, linked_words
from editor.formats.html.elements import (
    BLANK,
    Element,
    Maker,
    Markup,
    end_tag,
    escaped,
    file_stem,
    language,
    place_link,
    start_tag,
    web_address,
    whole,
)
from editor.formats.html.frame import Frame
from editor.formats.particulars import KINDS

_SYSTEMS = {"wikidata": "Wikidata", "viaf": "VIAF", "gnd": "GND", "geonames": "GeoNames"}
_OTHER = "#"


class Mentions:
    """Who is mentioned where: three small numbers for each mention, so that a large edition fits into memory."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self._places: dict[str, array[int]] = {}
        self._words: dict[str, int] = {}
        self._order: list[int] = []

    def sort(self, rank: Mapping[str, int]) -> None:
        """Have the letters come in the order of the edition, in whatever order they were written."""
        self._order = [rank[letter] for letter in self.letters]

    def add(self, letter: str, mentions: Iterable[Mention], named: Iterable[str]) -> None:
        """Note the mentions of a letter, and the entries that are named outside its text."""
        place = len(self.letters)
        self.letters.append(letter)
        for identity in named:
            self._of(identity).extend((place, 0, 0))
        for mention in mentions:
            words = self._words.setdefault(mention.words, len(self._words))
            self._of(mention.entity).extend((place, int(mention.anchor[1:]), words))

    def _of(self, identity: str) -> array[int]:
        found = self._places.get(identity)
        if found is None:
            found = self._places[identity] = array("I")
        return found

    def entities(self) -> Iterable[str]:
        """The entries that some letter names."""
        return self._places.keys()

    def letters_of(self, identity: str) -> int:
        """In how many letters an entry is named."""
        return len(set(self._places[identity][::3]))

    def by_letter(self, identity: str, words: Sequence[str]) -> Iterator[tuple[str, list[tuple[int, str]]]]:
        """Yield the letters that name an entry with the numbers of the anchors and the words; none of them where it
        is named outside the text alone."""
        found: dict[int, list[tuple[int, str]]] = {}
        numbers = iter(self._places[identity])
        for letter, anchor, form in zip(numbers, numbers, numbers, strict=True):
            places = found.setdefault(letter, [])
            if anchor:
                places.append((anchor, words[form]))
        for letter in sorted(found, key=self._order.__getitem__):
            yield self.letters[letter], found[letter]

    def words(self) -> Sequence[str]:
        """The forms under which entries are mentioned, by their numbers."""
        return list(self._words)


def register_pages(edition: Edition, frame: Frame, maker: Maker,
                   mentions: Mentions) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the pages of the entries that are named, and the index, as file names and pieces."""
    mentions.sort({identity: place for place, identity in enumerate(edition.rows)})
    named = [entity for identity in mentions.entities() if (entity := edition.entities.get(identity)) is not None]
    named.sort(key=_order)
    words = mentions.words()
    known = {entity.id for entity in named}
    for entity in named:
        yield entity_page(entity), _entry(edition, frame, maker, entity, mentions.by_letter(entity.id, words), known)
    yield "register.html", (_index(frame, maker, named, mentions),)


def _order(entity: Entity) -> tuple[int, str, str]:
    return ENTITY_KINDS.index(entity.kind), entity.sort_name.casefold(), entity.id


def _entry(edition: Edition, frame: Frame, maker: Maker, entity: Entity,
           places: Iterable[tuple[str, list[tuple[int, str]]]], known: set[str]) -> Iterator[bytes]:
    """The page of an entry, piece by piece."""
    sheet = frame.sheet(entity.name, "register.html", up="../")
    article = maker.child(sheet.main, "article", {"class": f"entry {entity.kind}"})
    maker.leaf(article, "p", {"class": "number"}, maker.say(entity.kind.capitalize()))
    maker.leaf(article, "h1", None, entity.name)
    _facts(edition, maker, article, entity, known)
    maker.leaf(article, "h2", None, maker.say("Letters"))
    maker.leaf(article, "ul", {"class": "mentions"})
    # An entry that every letter names has tens of thousands of places: they are never in memory all at once.
    before, list_, behind = maker.page(sheet.root).partition(_MENTIONS)
    yield before + list_.removesuffix(_END)
    for letter, found in places:
        yield maker.bytes(_item(edition, maker, letter, found))
    yield list_ and _END + behind


_END = b"</ul>"
_MENTIONS = b'<ul class="mentions">' + _END


def _item(edition: Edition, maker: Maker, letter: str, found: Sequence[tuple[int, str]]) -> list[Markup]:
    """A letter that names the entry, with the places."""
    row = edition.rows[letter]
    date = escaped(f", {row.date}") if row.date else Markup("")
    parts = [start_tag("li"), whole("a", {"href": f"../{row.page}"}, linked_words(maker.say, row)), date]
    for anchor, words in found:
        parts += (BLANK, *place_link(f"../{row.page}#m{anchor}", words.replace("\n", " ")))
    parts.append(end_tag("li"))
    return parts


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
        _entries(maker, section, entries, mentions)
    return maker.page(sheet.root)


def _entries(maker: Maker, parent: Element, entries: Sequence[Entity], mentions: Mentions) -> None:
    initial, items = None, parent
    for entity in entries:
        first = entity.sort_name[:1].upper()
        first = first if first.isalpha() else _OTHER
        if first != initial:
            initial = first
            maker.leaf(parent, "h3", None, first)
            items = maker.child(parent, "ul")
        item = maker.child(items, "li")
        maker.leaf(item, "a", {"href": entity_page(entity)}, entity.sort_name)
        count = mentions.letters_of(entity.id)
        dates = f" ({entity.dates})" if entity.dates else ""
        maker.write(item, f"{dates}, {maker.say.count('letters', count)}")
