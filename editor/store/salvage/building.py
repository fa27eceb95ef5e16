"""The present state of a project out of what was proved, and in messages what of it could not be had."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

import msgspec

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.letters import Letter, Note, Project, Text
from editor.core.messages import Message, message
from editor.core.operations import PutImage, StoredObject
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.record import Record, replace
from editor.store import rows
from editor.store.guarding import DECODING_ERRORS
from editor.store.salvage.choosing import Choice, Chosen, Lost
from editor.store.salvage.found import Found
from editor.store.salvage.placing import Places, settled
from editor.store.salvage.proofs import Anchored, Proofs

R = TypeVar("R", bound=Record)

_ORDER = ("entity", "letter", "provenance", "page", "text", "note", "annotation", "reading", "comment", "suggestion",
          "signoff", "decision")
"""What is named comes before what names it."""
_COUNTED_LOST = {
    "annotation": "salvage-tags-lost", "page": "salvage-pages-lost", "reading": "salvage-readings-lost",
    "comment": "salvage-comments-lost", "suggestion": "salvage-suggestions-lost", "signoff": "salvage-signoffs-lost",
    "decision": "salvage-decisions-lost",
}
"""What is counted letter by letter rather than named, with the message for what is lost."""
_COUNTED_OLDER = {
    "annotation": "salvage-tags-older", "page": "salvage-pages-older", "reading": "salvage-readings-older",
    "comment": "salvage-comments-older", "suggestion": "salvage-suggestions-older",
    "signoff": "salvage-signoffs-older", "decision": "salvage-decisions-older",
}
"""The same for what was taken in an older state."""
_OLDER = {
    "note": "salvage-note-older", "provenance": "salvage-provenance-older",
    "transcription": "salvage-transcription-older", "translation": "salvage-translation-older",
}
"""Messages for what is named; texts by their role."""
NO_NUMBER = "?"
"""The number of a letter whose own is lost."""


class Built(NamedTuple):
    """The present state, in an order in which it can be made."""

    project: Project
    values: tuple[StoredObject, ...]
    images: tuple[PutImage, ...]
    missing: tuple[Message, ...]


def build(found: Found, proofs: Proofs, choice: Choice, stand_in: Project) -> Built:
    """Build the present state. ``stand_in`` takes the place of the project's own record where that is lost."""
    return _Building(found, proofs, choice).run(stand_in)


class _Building:
    def __init__(self, found: Found, proofs: Proofs, choice: Choice) -> None:
        self._found, self._proofs, self._choice = found, proofs, choice
        self._places = Places(found, proofs)
        self._by_type: dict[str, dict[str, Chosen]] = defaultdict(dict)
        for one in choice.chosen.values():
            self._by_type[one.type][one.identity.id] = one
        self._index = {row.key: row.values for row in found.of("letter_index")}
        self._numbers = {identity.id: n for n, those in proofs.identities.items() for identity in those}
        self._letters: dict[str, Letter] = {}
        self._missing: list[Message] = []
        self._counts: Counter[tuple[str, str]] = Counter()
        """How many things were lost, taken in an older state or put by guess: by code and letter."""
        self._bare_notes: Counter[str] = Counter()
        """How many notes of a letter have nothing but their words."""

    def run(self, stand_in: Project) -> Built:
        project = self._project(stand_in)
        self._make_letters()
        parts: dict[str, list[StoredObject]] = {kind: [] for kind in _ORDER}
        parts["letter"] = list(self._letters.values())
        for kind in ("entity", "provenance", "page", "text", "note", "reading", "comment", "suggestion", "signoff",
                     "decision"):
            parts[kind] = list(self._plain(kind))
        self._complete_letters(parts)
        parts["annotation"] = list(self._annotations(parts["text"]))
        images = tuple(self._images(parts["page"]))
        self._tell_lost()
        return Built(project, tuple(value for kind in _ORDER for value in parts[kind]), images, self._report())

    # --- the project and its letters

    def _project(self, stand_in: Project) -> Project:
        for one in self._by_type["project"].values():
            assert isinstance(one.value, Project)
            if not one.newest:
                self._missing.append(message("salvage-project-older"))
            return one.value
        self._missing.append(message("salvage-project-lost"))
        known = next((one.identity.id for one in self._choice.lost.values() if one.type == "project"), None)
        said = next((row.values[1] for row in self._found.of("meta") if row.values[0] == "project"), None)
        identity = known or (said if isinstance(said, str) and said in self._numbers else None)
        return replace(stand_in, id=identity) if identity else stand_in

    def _make_letters(self) -> None:
        """The letters, and those of which only what belongs to them is left."""
        for name, one in self._by_type["letter"].items():
            assert isinstance(one.value, Letter)
            self._letters[name] = one.value
            if not one.newest:
                self._missing.append(message("salvage-letter-older", letter=self._label(name)))
        for kind, those in self._by_type.items():
            for one in those.values():
                name = getattr(one.value, "letter", "") if kind not in ("letter", "annotation") else ""
                if name and name not in self._letters:
                    self._letters[name] = self._bare(name)
                    self._missing.append(message("salvage-letter-bare", letter=self._label(name)))

    def _bare(self, name: str) -> Letter:
        """A letter of which nothing but its parts is left; the list of letters may still know its number."""
        row = self._index.get(self._numbers.get(name))
        if row is None:
            return Letter(id=name, number=NO_NUMBER)
        return Letter(id=name, number=str(row[2]), order=int(row[1] or 0))

    def _label(self, name: str) -> str:
        """What a letter is called in the report: number and title, as far as they are known."""
        letter = self._letters.get(name)
        row = self._index.get(self._numbers.get(name))
        number = letter.number if letter is not None else str(row[2]) if row is not None else name[:8]
        title = letter.title if letter is not None and letter.title else str(row[3]) if row is not None else ""
        return f"{number} ({title})" if title else number

    # --- what is in them

    def _plain(self, kind: str) -> Iterator[StoredObject]:
        for one in self._by_type[kind].values():
            value = one.value
            assert not isinstance(value, Anchored)
            if not one.newest:
                self._note_older(kind, value)
            yield value  # pyright: ignore[reportReturnType] - a record of one of these types

    def _note_older(self, kind: str, value: Record) -> None:
        letter = self._label(getattr(value, "letter", "")) if getattr(value, "letter", "") else ""
        if kind == "entity":
            assert isinstance(value, Entity)
            self._missing.append(message("salvage-entity-older", name=value.name))
        elif kind == "text":
            assert isinstance(value, Text)
            code = "salvage-note-words-older" if value.role == "note" else _OLDER[value.role]
            self._missing.append(message(code, letter=letter))
        elif kind in _OLDER:
            self._missing.append(message(_OLDER[kind], letter=letter))
        else:
            self._counts[_COUNTED_OLDER[kind], letter] += 1

    def _complete_letters(self, parts: dict[str, list[StoredObject]]) -> None:
        """Give every letter what none can be without: a transcription, a provenance, words for each note."""
        texts = {one.id: one for one in _of(Text, parts["text"])}
        notes = list(_of(Note, parts["note"]))
        transcribed = {one.letter for one in texts.values() if one.role == "transcription"}
        provided = {one.letter for one in _of(Provenance, parts["provenance"])}
        for letter in self._letters:
            if letter not in transcribed:
                self._missing.append(message("salvage-transcription-lost", letter=self._label(letter)))
                parts["text"].append(Text(id=new_id(), letter=letter, role="transcription", content=""))
            if letter not in provided:
                self._missing.append(message("salvage-provenance-lost", letter=self._label(letter)))
                parts["provenance"].append(Provenance(id=new_id(), letter=letter))
        for note in notes:
            if note.text not in texts:
                self._missing.append(message("salvage-note-words-lost", letter=self._label(note.letter)))
                parts["text"].append(Text(id=note.text, letter=note.letter, role="note", content=""))
        known = {note.id for note in notes} | set(self._orphaned_words(texts.values(), notes, parts["note"]))
        for name, letter in self._marked(texts).items():
            if name not in known:
                body = Text(id=new_id(), letter=letter, role="note", content="")
                parts["text"].append(body)
                parts["note"].append(Note(id=name, letter=letter, text=body.id, state="empty"))

    def _marked(self, texts: dict[str, Text]) -> dict[str, str]:
        """The notes whose numbers stand in texts, each with its letter."""
        return {said.value.note: texts[said.value.text].letter
                for said in (one.value for one in self._by_type["annotation"].values())
                if isinstance(said, Anchored) and said.value.note and said.value.text in texts}

    def _orphaned_words(self, texts: Iterable[Text], notes: list[Note], made: list[StoredObject]) -> Iterator[str]:
        """Make notes for words of notes whose own record is lost; yield those that stand for a number in the text:
        where one of each is, they belong together."""
        taken = {note.text for note in notes}
        alone: dict[str, list[Text]] = defaultdict(list)
        for text in texts:
            if text.role == "note" and text.id not in taken:
                alone[text.letter].append(text)
        for letter, words in alone.items():
            lost = [one.identity.id for one in self._choice.lost.values()
                    if one.type == "note" and self._letter_of(one) == letter]
            if not lost and not self._choice.nameless:
                continue  # the note was deleted, and its words were left
            together = len(lost) == len(words) == 1
            for text in words:
                made.append(Note(id=lost[0] if together else new_id(), letter=letter, text=text.id))
                self._missing.append(message("salvage-note-bare", letter=self._label(letter)))
                self._bare_notes[letter] += 1
            if together:
                yield lost[0]

    def _letter_of(self, one: Lost) -> str:
        """The letter that a lost object was a part of; empty where it was in none, or nothing says it."""
        number = one.identity.letter
        if one.type == "annotation":
            number = self._letter_of_annotation(one)
        names = self._proofs.names(number) if number is not None else []
        return names[0] if names else ""

    def _letter_of_annotation(self, one: Lost) -> int | None:
        if one.identity.letter is not None:
            return one.identity.letter
        try:
            anchor = rows.decode_annotation(one.payload or b"").revision
        except DECODING_ERRORS:
            return None
        return next((identity.letter for row in self._proofs.revisions.get(anchor, ())
                     for identity in self._proofs.identities.get(row.object, ())), None)

    # --- what stands on texts

    def _annotations(self, texts: list[StoredObject]) -> Iterator[Annotation]:
        standing: dict[str, list[Annotation]] = defaultdict(list)
        values = {text.id: text for text in _of(Text, texts)}
        for name, one in self._by_type["annotation"].items():
            said = one.value
            assert isinstance(said, Anchored)
            text, chosen = values.get(said.value.text), self._choice.chosen.get(said.text)
            if text is None or chosen is None or not isinstance(chosen.value, Text):
                self._counts["salvage-tags-lost", self._label_of_text(said.text)] += 1
                continue
            placed = self._places.place(self._numbers[name], said, text, chosen.revision)
            letter = self._label(text.letter)
            self._counts["salvage-tags-older", letter] += not one.newest
            # A text of which an older state was taken is told of; that what stands on it moved with it goes without
            # saying.
            self._counts["salvage-tags-moved", letter] += not placed.sure and chosen.newest
            standing[text.id].append(placed.annotation)
        for text in values.values():
            yield from settled(standing[text.id], text)

    def _label_of_text(self, text: int) -> str:
        number = next((one.letter for one in self._proofs.identities.get(text, ()) if one.letter is not None), None)
        names = self._proofs.names(number) if number is not None else []
        return self._label(names[0]) if names else ""

    def _images(self, pages: list[StoredObject]) -> Iterator[PutImage]:
        kept: dict[str, tuple[str, bytes]] = {}
        for row in self._found.of("image"):
            digest, media_type, data = row.values
            assert isinstance(digest, bytes)
            assert isinstance(data, bytes)
            if hashlib.sha256(data).digest() == digest:
                kept[digest.hex()] = str(media_type), data
        told: set[str] = set()
        for page in _of(Page, pages):
            image = page.image
            if image is None or not image.embedded or image.sha256 in told:
                continue
            told.add(image.sha256)
            if image.sha256 in kept:
                yield PutImage(image.sha256, *kept[image.sha256])
            else:
                self._counts["salvage-images-lost", self._label(page.letter)] += 1

    # --- what could not be had

    def _tell_lost(self) -> None:
        for one in self._choice.lost.values():
            letter = self._letter_of(one)
            label = self._label(letter) if letter else ""
            kind = one.type
            if kind == "letter":
                if one.identity.id not in self._letters:
                    self._missing.append(message("salvage-letter-lost", letter=self._label(one.identity.id)))
            elif kind == "entity":
                self._missing.append(message("salvage-entity-lost", name=_name_of(one)))
            elif kind in _COUNTED_LOST:
                self._counts[_COUNTED_LOST[kind], label] += 1
            elif kind == "text" and _role_of(one) == "translation":
                self._missing.append(message("salvage-translation-lost", letter=label))
            elif kind == "note" and self._bare_notes[letter] > 0:
                self._bare_notes[letter] -= 1  # its words were found, and it was told of
            elif kind == "note":
                self._missing.append(message("salvage-note-lost", letter=label))
            elif kind not in ("project", "provenance", "text"):
                self._counts["salvage-unknown-lost" if label else "salvage-unknown-alone-lost", label] += 1
            # A text or provenance is told of where its letter or note was completed without it.
        self._counts["salvage-unknown-alone-lost", ""] += self._choice.nameless

    def _report(self) -> tuple[Message, ...]:
        counted = (message(code, count=count, letter=letter) for (code, letter), count in sorted(self._counts.items())
                   if count)
        return (*self._missing, *counted)


def _of(kind: type[R], values: Iterable[object]) -> Iterator[R]:
    return (value for value in values if isinstance(value, kind))


def _legible(one: Lost, read: Callable[[str], object]) -> object:
    """What a lost object says, as far as it can be read; nothing proves it, and it is only said."""
    try:
        return None if one.payload is None else read(rows.plain_json(one.payload))
    except DECODING_ERRORS:
        return None


def _name_of(one: Lost) -> str:
    found = _legible(one, lambda words: msgspec.json.decode(words, type=dict[str, object]).get("name"))
    return found if isinstance(found, str) else one.identity.id[:8]


def _role_of(one: Lost) -> object:
    return _legible(one, lambda words: msgspec.json.decode(words, type=list[object])[0])
