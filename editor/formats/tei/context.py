"""What the writers of one letter share: the profile, the register, hands and responsibilities, what to report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from editor.core.annotations import OPAQUE, Annotation
from editor.core.entities import Entity, EntityKind
from editor.core.problems import Problem, problem
from editor.core.profiles import KindSpec, Profile
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot
from editor.formats.tei.facsimile import places_of
from editor.formats.tei.names import Builder, token, xml_id

ENTITY_ELEMENTS = {"person": "persName", "place": "placeName", "organisation": "orgName"}
"""How a mention by name is tagged; works, events and objects are ``rs`` with a type."""

REGISTER_FILES: dict[EntityKind, str] = {
    "person": "persons.xml", "place": "places.xml", "organisation": "organisations.xml", "work": "works.xml",
    "event": "events.xml", "object": "objects.xml",
}
"""The files of a register that has files of its own."""
REGISTERS = ("standoff", "back", "files")
"""Where a register can be written."""

DATE = "date"
"""The printed date of the letter in its dateline: no annotation, but found again for the export."""
_FOREIGN = KindSpec(kind=OPAQUE, label=OPAQUE, shape="span", tei="seg", tei_form="opaque")
_DATE = KindSpec(kind=DATE, label=DATE, shape="span", tei="date", tei_form="date")


@dataclass(slots=True)
class Before:
    """What is the same in every letter of one export, as it was written first."""

    entries: dict[str, str] = field(default_factory=dict[str, str])
    """The entries of the register, each as XML by its identity."""
    mentions: dict[tuple[str, int, tuple[str, ...]], tuple[object, str, Mapping[str, str | None]]] = field(
        default_factory=dict[tuple[str, int, tuple[str, ...]], tuple[object, str, Mapping[str, "str | None"]]])
    """By kind, attributes and entities: the name and attributes of the element, behind what the key names by its
    place in memory."""


@dataclass
class LetterContext:
    """The state of writing one letter as TEI."""

    snapshot: LetterSnapshot
    profile: Profile
    entities: Mapping[str, Entity]
    notes_in_place: bool = False
    register: str = "standoff"
    """Where the register is written: standoff, back or files."""
    builder: Builder = field(default_factory=Builder)
    before: Before = field(default_factory=Before)
    """What other letters of the same export had in common with this one."""
    problems: list[Problem] = field(default_factory=list[Problem])
    hands: dict[str, str] = field(default_factory=dict[str, str])
    responsible: dict[str, str] = field(default_factory=dict[str, str])
    written_notes: set[str] = field(default_factory=set[str])
    _specs: dict[str, KindSpec] = field(default_factory=lambda: {OPAQUE: _FOREIGN, DATE: _DATE})

    @property
    def letter_id(self) -> str:
        """The identity of the letter."""
        return self.snapshot.letter.id

    def spec(self, kind: str) -> KindSpec:
        """Return the profile's row for the kind; a foreign element has none and is written as it came."""
        known = self._specs.get(kind)
        if known is None:
            known = self._specs[kind] = self.profile.kind(kind)
        return known

    def note(self, note_id: str | None) -> NoteSnapshot | None:
        """Return the letter's note with the identity, or None."""
        return self.notes.get(note_id) if note_id is not None else None

    def hand(self, name: str) -> str:
        """Return a pointer to the hand of that name, which the header will declare."""
        return "#" + self.hands.setdefault(name, xml_id("hand", self.letter_id, len(self.hands) + 1))

    def responsibility(self, name: str) -> str:
        """Return a pointer to whoever is responsible, whom the header will declare."""
        return "#" + self.responsible.setdefault(name, xml_id("resp", self.letter_id, len(self.responsible) + 1))

    def mentioned(self, ids: Iterable[str]) -> list[Entity]:
        """Return the register entries with these identities, as far as they exist."""
        return [self.entities[id_] for id_ in ids if id_ in self.entities]

    def pointer(self, entity: str | None) -> str | None:
        """Return the pointer to a register entry; None where it does not exist."""
        return self.entry(entity) if entity is not None and entity in self.entities else None

    def entry(self, entity: str) -> str:
        """Return the pointer to an entry of the register, wherever that is written."""
        known = self.entities.get(entity) if self.register == "files" else None
        return f"{REGISTER_FILES[known.kind] if known is not None else ''}#{xml_id('e', entity)}"

    @cached_property
    def references(self) -> dict[str, list[Annotation]]:
        """The attached references to each note, in reading order, by the note's identity."""
        found: dict[str, list[Annotation]] = {}
        for text in self.snapshot.texts():
            for annotation in text.of_kind("note"):
                if annotation.note is not None:
                    found.setdefault(annotation.note, []).append(annotation)
        return found

    @cached_property
    def notes(self) -> dict[str, NoteSnapshot]:
        """The letter's notes by their identities."""
        return {note.note.id: note for note in self.snapshot.notes}

    @cached_property
    def _places(self) -> dict[str, str]:
        return places_of(self.snapshot)

    def place(self, name: str) -> str:
        """Return the pointer to a page, region or line; where it is none of the letter's, to what it is called."""
        name = name.removeprefix("#")
        return "#" + (self._places.get(name) or token(name))

    def report(self, code: str, annotation: Annotation | None = None, **args: str) -> None:
        """Add a problem of this letter; with an annotation, at its place."""
        text, start, end = (None, None, None) if annotation is None else (
            annotation.text, annotation.start, annotation.end)
        found = problem(code, letter=self.letter_id, text=text, start=start, end=end)
        self.problems.append(replace(found, args=dict(args)))
