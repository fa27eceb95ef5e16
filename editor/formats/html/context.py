"""What is known while the pages of an edition are written: the whole of it, and the letter at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from editor.core.entities import Entity
from editor.core.folding import folded
from editor.core.letters import Action, Letter, Project
from editor.core.snapshot import LetterSnapshot, NoteSnapshot
from editor.formats.html.elements import NUMBER, Maker, Markup, anchored, around_number, file_stem, opened
from editor.formats.words import Words

V = TypeVar("V")


class LetterRow(NamedTuple):
    """What lists and links need of a letter when its text is no longer at hand."""

    id: str
    number: str
    title: str
    date: str
    edtf: str | None
    senders: tuple[tuple[str, str | None], ...]
    """Names with the entry of the register, if one is known."""
    receivers: tuple[tuple[str, str | None], ...]
    place: str

    @property
    def page(self) -> str:
        """The file of its page, from the folder of the edition."""
        return f"letters/{file_stem(self.id)}.html"


def name_words(say: Words, row: LetterRow) -> str:
    """Return what a letter is called in links."""
    return row.title or say("Letter {number}", number=row.number).strip()


def linked_words(say: Words, row: LetterRow) -> str:
    """Return its number and what it is called."""
    name = name_words(say, row)
    return say("No. {number}: {name}", number=row.number, name=name) if row.number else name


def row_of(letter: Letter) -> LetterRow:
    """Return the row of a letter."""
    sent, received = letter.action("sent"), letter.action("received")
    date = sent.date if sent is not None else None
    place = sent.place if sent is not None else None
    return LetterRow(letter.id, letter.number, letter.title, date.text if date is not None else "",
                     date.edtf if date is not None else None, _agents(sent), _agents(received),
                     place.name if place is not None else "")


def _agents(action: Action | None) -> tuple[tuple[str, str | None], ...]:
    return tuple((agent.name, agent.entity) for agent in action.agents) if action is not None else ()


class Choices(NamedTuple):
    """What the options of the format ask for."""

    projection: str = "source"
    notes_in_place: bool = False
    scans: bool = True
    address: str = ""
    """Where the edition will be published, ending in a slash; or nothing."""
    language: str = "en"
    """Of the edition's own words."""


Places = dict[str, list[tuple[int, str]]]
"""Where a letter mentions which entry of the register: the numbers of the places on its page, and their words."""


class Way(NamedTuple):
    """How letters lead to an entry of the register: its page, and the beginning of a link to it."""

    entity: Entity
    href: str
    link: Markup
    name: Markup
    """The whole link, over its name."""
    labels: tuple[Markup, Markup]
    """What a link to a place says that mentions it, before and behind the number of the place."""
    order: tuple[str, str]


class Edition:
    """The whole edition: its register, and the letters that have been seen."""

    def __init__(self, project: Project, entities: Mapping[str, Entity], choices: Choices) -> None:
        self.project = project
        self.entities = entities
        self.choices = choices
        self._say = Words(choices.language)
        self.rows: dict[str, LetterRow] = {}
        self._notes: dict[str, str] = {}
        """By letter, the notes of those that have been seen, one behind the other: each alone would take five times
        the room."""
        self._shared: dict[Any, Any] = {}
        """What many letters say: names, places, dates."""
        self._ways: dict[str | None, Way | None] = {}

    def take(self, snapshot: LetterSnapshot) -> LetterRow:
        """Take note of a letter, and return its row."""
        letter = snapshot.letter
        row = row_of(letter)
        row = row._replace(date=self._one(row.date), edtf=self._one(row.edtf), senders=self._one(row.senders),
                           receivers=self._one(row.receivers), place=self._one(row.place))
        self.rows[letter.id] = row
        if snapshot.notes:
            self._notes[letter.id] = " ".join(note.note.id for note in snapshot.notes)
        return row

    def _one(self, value: V) -> V:
        """The same value for all that are equal."""
        return self._shared.setdefault(value, value)

    def has_note(self, letter: str, note: str) -> bool:
        """Whether a letter that has been seen has a note."""
        return note in self._notes.get(letter, "").split(" ")

    def entity(self, identity: str | None) -> Entity | None:
        """Return an entry of the register, or the one that it was merged into."""
        for _ in range(100):
            found = self.entities.get(identity) if identity is not None else None
            if found is None or found.merged_into is None:
                return found
            identity = found.merged_into
        return None

    def way(self, identity: str | None) -> Way | None:
        """Return an entry with the way to its page from a letter; None where there is none."""
        try:
            return self._ways[identity]
        except KeyError:
            entity = self.entity(identity)
            way = self._ways[identity] = self._way_to(entity) if entity is not None else None
            return way

    def _way_to(self, entity: Entity) -> Way:
        href = "../" + entity_page(entity)
        link = opened("a", {"class": f"entity {entity.kind}", "href": href})
        said = self._say("{name}, place {number}", name=entity.name, number=NUMBER)
        return Way(entity, href, link, anchored(link, "", entity.name), around_number("aria-label", said),
                   (alphabetical(entity.sort_name), entity.id))


def alphabetical(name: str) -> str:
    """Return what a name is sorted by: Latin letters without their marks, others as they are."""
    return "".join(plain if (plain := folded(letter)).isascii() else letter for letter in name.casefold())


def entity_page(entity: Entity) -> str:
    """Return the file of an entry's page, from the folder of the edition."""
    return f"register/{file_stem(entity.id)}.html"


def note_anchor(note_id: str) -> str:
    """Return the identifier of a note on its page; it never changes."""
    return "note-" + file_stem(note_id)


@dataclass
class LetterPage:
    """One letter while its page is written. ``zones`` are the numbers of the lines of its scans."""

    edition: Edition
    snapshot: LetterSnapshot
    maker: Maker
    zones: Mapping[str, int] = field(default_factory=dict[str, int])
    sheets: Mapping[str, int] = field(default_factory=dict[str, int])
    """The numbers of its scans, by the pages' identities."""
    places: Places = field(default_factory=dict[str, list[tuple[int, str]]])
    mentioned: int = 0
    kinds: dict[str, str] = field(default_factory=dict[str, str])
    """The kinds shown, with a class for each."""
    named: dict[str, None] = field(default_factory=dict[str, None])
    """The entries named outside the text."""
    written_notes: set[str] = field(default_factory=set[str])
    tied: set[int] = field(default_factory=set[int])
    """Lines of scans that stand in the text."""
    references: int = 0

    def __post_init__(self) -> None:
        self.notes_by_id = {note.note.id: note for note in self.snapshot.notes}

    def mention(self, entity: Entity, words: str) -> str:
        """Note a mention and return its anchor."""
        self.mentioned = number = self.mentioned + 1
        self.places.setdefault(entity.id, []).append((number, words))
        return f"m{number}"

    def note(self, identity: str | None) -> NoteSnapshot | None:
        """Return a note of the letter."""
        return self.notes_by_id.get(identity) if identity is not None else None
