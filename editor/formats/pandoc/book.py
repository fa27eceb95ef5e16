"""The whole document: what stands before the letters, the letters, the register and the index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from editor.core.annotations import OPAQUE
from editor.core.entities import ENTITY_KINDS, Entity
from editor.core.letters import Letter
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats.html.elements import web_address
from editor.formats.html.marks import LOOKS, POINTS
from editor.formats.named import named_entities
from editor.formats.pandoc import tree
from editor.formats.pandoc.choices import Choices
from editor.formats.pandoc.context import (
    Dress,
    LetterPart,
    Register,
    address_of,
    full_name,
    kept_apart,
    letter_anchor,
)
from editor.formats.pandoc.facsimiles import Facsimiles
from editor.formats.pandoc.letter import BuiltLetter
from editor.formats.pandoc.styles import MARK_STYLES, RENDS
from editor.formats.pandoc.texts import ADDED, GAP
from editor.formats.pandoc.tree import Block, Inline
from editor.formats.particulars import KINDS
from editor.formats.words import Words

_SYSTEMS = {"wikidata": "Wikidata", "viaf": "VIAF", "gnd": "GND", "geonames": "GeoNames"}
_EXAMPLES = {"gap": GAP, "line-break": "|", "page-break": "‖2", "correction": "teh ‹the›",
             "abbreviation": "Pb ‹Politbureau›"}
_SHOWN_SIGNS = frozenset({"line-break", "page-break", "gap", "supplied", "deletion", "addition", "unclear",
                          "correction", "abbreviation", "stamp", "hand"})
"""Kinds that look so that a reader has to be told what they are."""
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")


INDEX = "part-index"
"""The identifier of the index."""
INDEX_HEAD = 2
"""The paragraphs before its entries, which stand in two columns: the heading, and what the numbers say."""


class Section(NamedTuple):
    """A part of the document that begins with a heading of the first level."""

    head: str
    """What the running head says."""
    blocks: Sequence[Block]
    anchor: str
    """The identifier of its heading."""
    letter: str | None = None
    footnotes: Sequence[str] = ()
    """The numbers of its footnotes, in the order in which they stand."""


class Book:
    """Builds one document from letters that come one by one."""

    def __init__(self, project: ProjectSnapshot, choices: Choices, facsimiles: Facsimiles | None = None) -> None:
        self.project = project.project
        self._facsimiles = facsimiles
        self.choices = choices
        self.dress = Dress(choices.target, choices.language)
        self.register = Register(project)
        self.problems: list[Problem] = []
        self.kinds: dict[str, None] = {}
        self.latest = ""
        """When a letter was last read, as an instant in UTC."""
        self._sections: list[Section] = []
        self._letters: list[Letter] = []
        self._named: dict[str, list[Letter]] = {}
        self._comments = 0

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the letters, in the order in which they come."""
        found = [letter.language for letter in self._letters] + list(self.project.languages)
        return tuple(dict.fromkeys(tag for tag in found if tag))

    def add(self, snapshot: LetterSnapshot, names: dict[str, str]) -> None:
        """Build a letter; ``names`` are those of the letters of the document."""
        before = self.dress.replaced
        part = LetterPart(self.choices, self.dress, self.register, snapshot, names, self.project.languages)
        built = BuiltLetter(part, self._comments)
        self._comments = built.next_comment
        letter = snapshot.letter
        self._letters.append(letter)
        scans = self._facsimiles.blocks(snapshot, self.dress.say, self.problems) if self._facsimiles is not None else ()
        self._sections.append(Section(full_name(letter, self.dress.say), [*built.blocks, *scans],
                                      letter_anchor(letter.id), letter.id, tuple(part.footnotes)))
        self.kinds.update(part.kinds)
        self.latest = max([self.latest, *(one.at for one in snapshot.readings if _INSTANT.match(one.at))])
        for identity in named_entities(snapshot):
            entity = self.register.entity(identity)
            if entity is not None:
                letters = self._named.setdefault(entity.id, [])
                if not letters or letters[-1] is not letter:
                    letters.append(letter)
        if self.dress.replaced > before:
            self.problems.append(problem("character-not-exportable", letter=letter.id, format=self.choices.target))

    def sections(self) -> list[Section]:
        """Return the whole document in its parts; one letter alone has no parts around it."""
        if len(self._letters) < 2:
            return list(self._sections)
        register = self._register() if self.choices.register else ()
        index = self._index() if self.choices.with_index else ()
        parts = [*self._conventions(), *self._sections, *register, *index]
        return [*self._contents(parts), *parts]

    @property
    def title(self) -> str:
        """The title of the document: of the edition, or of the one letter in it."""
        if len(self._letters) == 1:
            return full_name(self._letters[0], self.dress.say)
        return self.project.title or self.dress.say("Letters")

    # Before the letters

    def _conventions(self) -> Iterator[Section]:
        blocks: list[Block] = []
        if self.project.conventions:
            blocks += [self._paragraph("Front Text", line) for line in self.project.conventions.split("\n")]
        signs = list(self._signs())
        if signs:
            blocks += [tree.header(2, [self.dress.said("Signs")]), *signs]
        if blocks:
            yield self._section("About this edition", blocks)

    def _signs(self) -> Iterator[Block]:
        if self.choices.projection == "reading":
            return
        for kind in (*LOOKS, *POINTS):
            if kind in self.kinds and kind in _SHOWN_SIGNS:
                look = LOOKS.get(kind)
                words = look.words if look is not None else POINTS[kind][1]
                before, after = ADDED.get(kind, ("", ""))
                example = self.dress.words(f"{before}{self.dress.say(_EXAMPLES.get(kind, 'words'))}{after}")
                shown = self.dress.span(MARK_STYLES[kind], [example]) if kind in MARK_STYLES else example
                yield self.dress.paragraph("Sign Entry", [shown, self.dress.words(f" – {self.dress.say(words)}")])

    def _contents(self, parts: Sequence[Section]) -> Iterator[Section]:
        if self.choices.returns:  # the others make one with pages, or for their reader's menu
            yield self._section("Contents", [self.dress.paragraph("Contents Entry", [
                tree.link([self.dress.words(part.head)], "#" + part.anchor)]) for part in parts])

    def _section(self, heading: str, blocks: Sequence[Block]) -> Section:
        """A part of the document under a heading in English."""
        said, anchor = self.dress.say(heading), "part-" + heading.split()[0].lower()
        return Section(said, [tree.header(1, [self.dress.words(said)], identifier=anchor), *blocks], anchor)

    def _paragraph(self, style: str, words: str) -> Block:
        return self.dress.paragraph(style, [self.dress.words(words)])

    # After the letters

    def _entries(self) -> Iterator[tuple[str, list[Entity]]]:
        """The entries that letters name, kind by kind, in the order of an index."""
        named = [entity for entity in map(self.register.entity, self._named) if entity is not None]
        for kind in ENTITY_KINDS:
            found = sorted((one for one in named if one.kind == kind), key=lambda e: (e.sort_name.casefold(), e.id))
            if found:
                yield KINDS[kind], found

    def _index(self) -> Iterator[Section]:
        blocks: list[Block] = []
        for heading, entities in self._entries():
            blocks.append(tree.header(2, [self.dress.said(heading)]))
            blocks.extend(self._index_entry(entity) for entity in entities)
        if blocks:
            yield self._section("Index", [self._paragraph("Front Text", self._index_says()), *blocks])

    def _index_says(self) -> str:
        return self.dress.say("Numbers are those of pages." if self.choices.target == "pdf"
                              else "Numbers are those of the letters.")

    def _index_entry(self, entity: Entity) -> Block:
        dates = f" ({entity.dates})" if entity.dates else ""
        inlines: list[Inline] = [self.dress.words(f"{kept_apart(entity.sort_name)}{dates}:\u00a0")]
        if self.choices.target == "pdf":
            inlines.append(tree.span((), classes=["pages"], attributes={"entity": entity.id}))
        else:
            for place, letter in enumerate(self._named[entity.id]):
                inlines += [self.dress.words(", ")] if place else []
                name = letter.number or full_name(letter, self.dress.say)
                inlines.append(tree.link([self.dress.words(name)], "#" + letter_anchor(letter.id)))
        return self.dress.paragraph("Index Entry", inlines)

    def _register(self) -> Iterator[Section]:
        blocks: list[Block] = []
        for heading, entities in self._entries():
            blocks.append(tree.header(2, [self.dress.said(heading)]))
            blocks.extend(self._register_entry(entity) for entity in entities)
        if blocks:
            yield self._section("Register", blocks)

    def _register_entry(self, entity: Entity) -> Block:
        inlines: list[Inline] = [self.dress.span(RENDS["bold"], [self.dress.words(kept_apart(entity.sort_name))])]
        also = [form.name for form in entity.names if form.name not in (entity.name, entity.sort_name)]
        others = ", ".join(map(kept_apart, also))
        said = [f" ({entity.dates})" if entity.dates else "", f". {entity.description.rstrip('.')}"
                if entity.description else "", f". {self.dress.say('Also')}: {others}" if also else ""]
        inlines.append(self.dress.words("".join(said) + "."))
        for link in entity.links:
            address = web_address(link.uri)
            if link.state == "confirmed" and address is not None:
                name = f"{_SYSTEMS.get(link.system, link.system or self.dress.say('Authority'))} {link.id}".strip()
                inlines += [self.dress.words(" "), tree.link([self.dress.words(name)], address_of(address))]
        return self.dress.paragraph("Register Entry", inlines)


def build(project: ProjectSnapshot, letters: Iterable[LetterSnapshot], choices: Choices,
          facsimiles: Facsimiles | None = None) -> Book:
    """Build the document of letters that are given together."""
    book = Book(project, choices, facsimiles)
    # What a letter points to may come after it: their names are needed first.
    snapshots = list(letters)
    names = {one.letter.id: _linked_name(one.letter, book.dress.say) for one in snapshots}
    for snapshot in snapshots:
        book.add(snapshot, names)
    return book


def _linked_name(letter: Letter, say: Words) -> str:
    name = full_name(letter, say)
    return say("No. {number}", number=name) if letter.number else name


def losses(snapshot: LetterSnapshot, name: str, choices: Choices) -> Iterator[Problem]:
    """Report what of a letter the document does not have."""
    annotations = [annotation for text in snapshot.texts() for annotation in text.annotations]
    source = snapshot.provenance.digital_source
    held = {
        "details of marks": any(_has_details(one.kind) and one.attributes for one in annotations),
        "foreign elements": any(one.kind == OPAQUE for one in annotations),
        "comments": bool(snapshot.comments) and not choices.comments,
        "readings": bool(snapshot.readings),
        "detached annotations": any(one.detached for one in annotations),
        "scans": bool(snapshot.pages) and not choices.scans,
        "lines of scans": choices.scans and any(True for page in snapshot.pages for _ in page.lines()),
        "provenance": not choices.provenance and bool(list(named_provenance(snapshot))),
        "raw source": source is not None and source.raw is not None,
    }
    left_out = [what for what, present in held.items() if present]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=name)


def named_provenance(snapshot: LetterSnapshot) -> Iterator[object]:
    """Yield what is known of how a letter came down."""
    provenance = snapshot.provenance
    yield from provenance.witnesses
    yield from provenance.publications
    yield from provenance.custody


def _has_details(kind: str) -> bool:
    """Whether the attributes of a kind are more than its look and its note's lemma."""
    return kind not in ("note", "emphasis", "foreign", "line-break", "page-break", "reference", "comment")
