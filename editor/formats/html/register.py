"""The register of an edition: a page for each entry that a letter names, and the index of them all."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.core.entities import ENTITY_KINDS, Entity
from editor.formats.html.context import Edition, LetterRow, Mention, entity_page, linked_words
from editor.formats.html.elements import Maker, element_bytes, file_stem, language, new_element, page_bytes, web_address
from editor.formats.html.frame import Frame
from editor.formats.particulars import KINDS
from editor.formats.xml_reading import Element

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


def register_pages(edition: Edition, frame: Frame, maker: Maker, mentions: Mentions) -> Iterator[tuple[str, bytes]]:
    """Yield the pages of the entries that are named, and the index, as file names and bytes."""
    mentions.sort({identity: place for place, identity in enumerate(edition.rows)})
    named = [entity for identity in mentions.entities() if (entity := edition.entities.get(identity)) is not None]
    named.sort(key=_order)
    words = mentions.words()
    known = {entity.id for entity in named}
    for entity in named:
        yield entity_page(entity), _entry(edition, frame, maker, entity, list(mentions.by_letter(entity.id, words)),
                                          known)
    yield "register.html", _index(frame, maker, named, mentions)


def _order(entity: Entity) -> tuple[int, str, str]:
    return ENTITY_KINDS.index(entity.kind), entity.sort_name.casefold(), entity.id


def _entry(edition: Edition, frame: Frame, maker: Maker, entity: Entity,
           places: Sequence[tuple[str, list[tuple[int, str]]]], known: set[str]) -> bytes:
    sheet = frame.sheet(entity.name, "register.html", up="../")
    article = maker.child(sheet.main, "article", {"class": f"entry {entity.kind}"})
    maker.child(article, "p", {"class": "number"}, maker.say(entity.kind.capitalize()))
    maker.child(article, "h1", None, entity.name)
    _facts(edition, maker, article, entity, known)
    maker.child(article, "h2", None, maker.say("Letters"))
    maker.child(article, "ul", {"class": "mentions"})
    # An entry that every letter names has tens of thousands of places: they are never a tree all at once.
    before, list_, behind = page_bytes(sheet.root).partition(_MENTIONS)
    items = (element_bytes(_item(edition, maker, letter, found)) for letter, found in places)
    return b"".join((before, list_.removesuffix(_END), *items, _END if list_ else b"", behind))


_END = b"</ul>"
_MENTIONS = b'<ul class="mentions">' + _END


def _item(edition: Edition, maker: Maker, letter: str, found: Sequence[tuple[int, str]]) -> Element:
    """A letter that names the entry, with the places."""
    item = new_element("li")
    _letter_link(maker, item, edition.rows[letter], "../")
    for anchor, words in found:
        maker.write(item, " ")
        maker.child(item, "a", {"class": "place", "href": f"../{edition.rows[letter].page}#m{anchor}"},
                    words.replace("\n", " "))
    return item


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
            maker.child(facts, "dt", None, maker.say(term))
            maker.child(facts, "dd", attributes, words)
    for kind, other in related:
        maker.child(facts, "dt", None, kind.capitalize())
        place = maker.child(facts, "dd")
        if other.id in known:
            maker.child(place, "a", {"href": f"{file_stem(other.id)}.html"}, other.name)
        else:
            maker.write(place, other.name)
    for link, address in links:
        maker.child(facts, "dt", None, _SYSTEMS.get(link.system, link.system or maker.say("Authority")))
        maker.child(maker.child(facts, "dd"), "a", {"href": address, "rel": "external noreferrer"}, link.id or address)


def _letter_link(maker: Maker, parent: Element, row: LetterRow, up: str) -> None:
    maker.child(parent, "a", {"href": up + row.page}, linked_words(maker.say, row))
    if row.date:
        maker.write(parent, f", {row.date}")


def _index(frame: Frame, maker: Maker, named: Sequence[Entity], mentions: Mentions) -> bytes:
    sheet = frame.sheet(maker.say("Register"), "register.html")
    maker.child(sheet.main, "h1", None, maker.say("Register"))
    if not named:
        maker.child(sheet.main, "p", None, maker.say("No letter names an entry of the register."))
        return page_bytes(sheet.root)
    nav = maker.child(sheet.main, "nav", {"aria-label": maker.say("Kinds of entries")})
    nav = maker.child(nav, "ul", {"class": "inline"})
    for kind, words in KINDS.items():
        entries = [entity for entity in named if entity.kind == kind]
        if not entries:
            continue
        maker.child(maker.child(nav, "li"), "a", {"href": f"#{kind}"}, f"{maker.say(words)} ({len(entries)})")
        section = maker.child(sheet.main, "section", {"id": kind, "class": "index"})
        maker.child(section, "h2", None, maker.say(words))
        _entries(maker, section, entries, mentions)
    return page_bytes(sheet.root)


def _entries(maker: Maker, parent: Element, entries: Sequence[Entity], mentions: Mentions) -> None:
    initial, items = None, parent
    for entity in entries:
        first = entity.sort_name[:1].upper()
        first = first if first.isalpha() else _OTHER
        if first != initial:
            initial = first
            maker.child(parent, "h3", None, first)
            items = maker.child(parent, "ul")
        item = maker.child(items, "li")
        maker.child(item, "a", {"href": entity_page(entity)}, entity.sort_name)
        count = mentions.letters_of(entity.id)
        dates = f" ({entity.dates})" if entity.dates else ""
        maker.write(item, f"{dates}, {maker.say.count('letters', count)}")
