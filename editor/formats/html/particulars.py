"""What a letter's page says about the letter: who, when, where; how it has come down; whom it names; how to cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from editor.formats.html.context import LetterPage, LetterRow, linked_words, name_words
from editor.formats.html.elements import Element, anchored, named_with_places
from editor.formats.named import named_entities
from editor.formats.particulars import KINDS, Piece, Row, is_plain, particulars, provenance_groups
from editor.formats.tei.names import urn


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
        self._page.maker.leaf(self._list, "dt", None, self._page.maker.say(term))
        return self._page.maker.child(self._list, "dd")

    def say(self, rows: Iterable[Row]) -> None:
        """Write terms with what is said to them."""
        for row in rows:
            place = self.row(row.term)
            for piece in row.pieces:
                _write_piece(self._page, place, piece)


def _write_piece(page: LetterPage, parent: Element, piece: Piece) -> None:
    if piece.entity is not None:
        _named(page, parent, piece.words, piece.entity)
    elif piece.letter is not None:
        page.maker.leaf(parent, "a", {"href": "../" + page.edition.rows[piece.letter].page}, piece.words)
    elif piece.edtf is not None:
        page.maker.leaf(parent, "time", {"datetime": piece.edtf}, piece.words)
    elif piece.address is not None:
        page.maker.leaf(parent, "a", {"href": piece.address, "rel": "external noreferrer"}, piece.words)
    elif piece.quoted:
        page.maker.leaf(parent, "q", None, piece.words)
    else:
        page.maker.write(parent, piece.words)


def write_particulars(page: LetterPage, parent: Element) -> None:
    """Write who, when, where, and the letters that belong to it."""

    def known(letter: str) -> str | None:
        row = page.edition.rows.get(letter)
        return linked_words(page.maker.say, row) if row is not None else None

    Rows(page, parent).say(particulars(page.snapshot.letter, known, page.maker.say))


def _named(page: LetterPage, parent: Element, name: str, entity: str | None) -> None:
    way = page.edition.way(entity)
    if way is None:
        page.maker.write(parent, name)
        return
    page.named.setdefault(way.entity.id)
    parent.parts.append(anchored(way.link, "", name))


def write_provenance(page: LetterPage, parent: Element) -> None:
    """Write the witnesses, custody, publications and the source of the text."""
    groups = list(provenance_groups(page.snapshot.provenance, page.maker.say))
    if not groups:
        return
    section = page.maker.child(parent, "section", {"class": "provenance"})
    page.maker.leaf(section, "h2", None, page.maker.say("Provenance"))
    for group in groups:
        if group.heading:
            page.maker.leaf(section, "h3", None, group.heading)
        Rows(page, section).say(group.rows)


# Names and citation


def write_names(page: LetterPage, parent: Element) -> None:
    """Write whom and what the letter names, kind by kind, with the places."""
    ways = {way.entity.id: way for identity in (*page.places, *named_entities(page.snapshot))
            if (way := page.edition.way(identity)) is not None}
    if not ways:
        return
    section = page.maker.child(parent, "section", {"class": "names"})
    page.maker.leaf(section, "h2", None, page.maker.say("Named in this letter"))
    rows = Rows(page, section)
    for kind, words in KINDS.items():
        found = sorted((way for way in ways.values() if way.entity.kind == kind), key=attrgetter("order"))
        if not found:
            continue
        items = page.maker.child(rows.row(words), "ul").parts
        for way in found:
            page.named.setdefault(way.entity.id)
            places = page.places.get(way.entity.id, ())
            items.append(named_with_places(way.name, way.labels, [number for number, _ in places]))


def write_citation(page: LetterPage, parent: Element, row: LetterRow) -> None:
    """Write how to cite the letter, and the address that never changes."""
    maker, edition = page.maker, page.edition
    section = maker.child(parent, "section", {"class": "citation"})
    maker.leaf(section, "h2", None, maker.say("Cite this letter"))
    cited = ". ".join(part.rstrip(".") for part in _cited(page, row) if part)
    maker.leaf(section, "p", {"class": "cite"}, f"{cited}.")
    rows = Rows(page, section)
    address = edition.choices.address + row.page if edition.choices.address else None
    place = rows.row("Permanent address")
    if address is not None:
        maker.leaf(place, "a", {"href": address}, address)
    else:
        maker.leaf(place, "code", None, row.page)
    maker.leaf(rows.row("Identifier"), "code", None, urn(row.id))


def write_metadata(page: LetterPage, head: Element, row: LetterRow) -> None:
    """Write what programs that keep references look for (Dublin Core, as RFC 2731 writes it)."""
    edition, letter = page.edition, page.snapshot.letter
    said = [("title", name_words(page.maker.say, row)), ("type", "letter")]
    said += [("creator", name) for name, _ in row.senders]
    said += [("date", row.edtf if row.edtf and is_plain(row.edtf) else row.date), ("language", letter.language or "")]
    said += [("contributor", name) for name in edition.project.editors]
    said += [("isPartOf", edition.project.title), ("identifier", urn(row.id))]
    said += [("identifier", edition.choices.address + row.page)] if edition.choices.address else []
    for name, words in said:
        if words:
            page.maker.leaf(head, "meta", {"name": f"DC.{name}", "content": words})


def _cited(page: LetterPage, row: LetterRow) -> Iterator[str]:
    project = page.edition.project
    say = page.maker.say
    yield name_words(say, row)
    yield ", ".join(part for part in (row.place, row.date) if part)
    editors = say(", edited by {names}", names=", ".join(project.editors)) if project.editors else ""
    yield say("In: {title}", title=f"{project.title or say('Letters')}{editors}")
    yield project.series or ""
    yield say("No. {number}", number=row.number) if row.number else ""
