"""Letters, their metadata and their provenance, and the project itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable

from msgspec import field

from editor.app.actions.annotations import block_roles
from editor.app.actions.step import Step, changed_fields, need, said
from editor.app.field_names import letter_changes, provenance_changes
from editor.core.ids import new_id
from editor.core.letters import Letter, Project, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.provenance import Provenance, ReferenceLevel, Repository, Witness
from editor.core.sequence import ROOM
from editor.core.snapshot import LetterSnapshot, TextSnapshot


class NewLetter(Step, frozen=True, kw_only=True):
    """Add an empty letter at the end of the project's sequence, under the next running number.

    Where it is kept is the beginning of its provenance: a base witness with repository and reference.
    """

    repository: str = ""
    collection: str = ""
    shelfmark: str = ""
    title: str = ""
    letter_kind: str = "letter"
    language: str | None = None
    letter_id: str = field(default_factory=new_id)
    text_id: str = field(default_factory=new_id)
    block_id: str = field(default_factory=new_id)
    provenance_id: str = field(default_factory=new_id)
    witness_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number that the letter gets."""
        return message("history-letter-numbered", number=next(places(reader))[0])

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letter, its empty transcription with one paragraph, and its empty provenance."""
        number, order = next(places(reader))
        letter = Letter(id=self.letter_id, number=number, title=self.title, kind=self.letter_kind,
                        language=self.language, order=order)
        text = Text(id=self.text_id, letter=letter.id, role="transcription", content="", language=self.language)
        blocks = block_roles(TextSnapshot(text=text), 0, 0, "paragraph", lambda: self.block_id)
        witness = kept_at(self.witness_id, self.repository, self.collection, self.shelfmark)
        witnesses = () if witness is None else (witness,)
        provenance = Provenance(id=self.provenance_id, letter=letter.id, witnesses=witnesses)
        return (Put(letter), Put(text), *blocks, Put(provenance))


def kept_at(witness_id: str, repository: str, collection: str, shelfmark: str) -> Witness | None:
    """Return the base witness that is kept there; None where nothing is said.

    The levels are those of an archival reference that can be read, else collection and shelfmark as they are.
    """
    said = {"collection": " ".join(collection.split()), "shelfmark": " ".join(shelfmark.split())}
    given = [words for words in said.values() if words]
    keeper = " ".join(repository.split())
    if not given and not keeper:
        return None
    from editor.core.citations import parse_reference  # only here: a project opens without its patterns

    printed = ". ".join(words.rstrip(" .,;") for words in given)
    found = parse_reference(printed) if printed else None
    # "Add MS" and "5" are better kept apart, as they were written, than read as one shelfmark.
    levels = found.levels if found is not None and found.levels and found.levels[0].level == "fond" else ()
    return Witness(
        id=witness_id, base=True, repository=Repository(name=keeper) if keeper else None,
        reference_text=(printed if levels else ", ".join(given)) or None, reference=tuple(levels) or tuple(
            ReferenceLevel(level=level, value=words) for level, words in said.items() if words))


class SetLetter(Step, frozen=True, kw_only=True):
    """Change what is known of a letter: number, title, kind, correspondents, dates, places, links."""

    letter: Letter

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-changed", number=self.letter.number)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with what is changed."""
        before = reader.get(self.letter.id)
        fields = letter_changes(before, self.letter) if isinstance(before, Letter) else ""
        return message("history-letter-fields", number=self.letter.number, fields=fields) if fields else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letter in its new state; raises RefusedError("letter-without-number")."""
        before = need(reader, Letter, self.letter.id)
        if not self.letter.number.strip():
            raise RefusedError("letter-without-number")
        return () if before == self.letter else (Put(self.letter),)


class DeleteLetter(Step, frozen=True, kw_only=True):
    """Delete a letter with everything of its own; entries of the register stay."""

    letter_id: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-deleted")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with number and title."""
        found = reader.get(self.letter_id)
        if not isinstance(found, Letter):
            return self.label
        return message("history-letter-gone", number=found.number, title=said(found.title))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions, the letter itself last."""
        return tuple(Delete(object_id) for object_id in parts(reader.letter(self.letter_id)))


class SetProvenance(Step, frozen=True, kw_only=True):
    """Change the provenance of a letter."""

    provenance: Provenance

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-provenance-changed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the letter and what is changed."""
        before, letter = reader.get(self.provenance.id), reader.get(self.provenance.letter)
        if not isinstance(before, Provenance) or not isinstance(letter, Letter):
            return self.label
        fields = provenance_changes(before, self.provenance)
        return message("history-provenance-fields", number=letter.number, fields=fields) if fields else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the provenance in its new state; raises RefusedError("two-base-witnesses")."""
        if sum(witness.base for witness in self.provenance.witnesses) > 1:
            raise RefusedError("two-base-witnesses")
        before = need(reader, Provenance, self.provenance.id)
        return () if before == self.provenance else (Put(self.provenance),)


class SetProject(Step, frozen=True, kw_only=True):
    """Change the project's title, series, editors, conventions, languages or profile."""

    project: Project

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-project-changed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with what is changed."""
        fields = changed_fields(reader.project(), self.project)
        if fields == "profile":
            return message("history-profile-changed")
        return message("history-project-fields", fields=fields) if fields else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the project in its new state."""
        return () if reader.project() == self.project else (Put(self.project),)


def parts(snapshot: LetterSnapshot) -> Iterator[str]:
    """The identities of everything that makes the letter, what depends on other things first."""
    for text in snapshot.texts():
        yield from (annotation.id for annotation in text.annotations)
    yield from (comment.id for comment in snapshot.comments)
    yield from (one.id for one in (*snapshot.suggestions, *snapshot.signoffs))
    yield from (reading.id for reading in snapshot.readings)
    yield from (page.id for page in snapshot.pages)
    yield from (note.note.id for note in snapshot.notes)
    yield from (text.text.id for text in snapshot.texts())
    yield snapshot.provenance.id
    yield snapshot.letter.id


@runtime_checkable
class NumberedReader(Protocol):
    """A reader that knows all numbers without reading every letter, as a session does."""

    def letter_numbers(self) -> list[str]:
        """The numbers of all letters, in any order."""
        ...


def places(reader: Reader) -> Iterator[tuple[str, int]]:
    """The next running numbers with the next places in the sequence: the number follows the highest in use."""
    number = max((int(n) for n in letter_numbers(reader) if n.isascii() and n.isdecimal() and len(n) < 10), default=0)
    ids = reader.letter_ids()
    last = reader.get(ids[-1]) if ids else None
    order = last.order if isinstance(last, Letter) else 0
    while True:
        number, order = number + 1, order + ROOM
        yield str(number), order


def letter_numbers(reader: Reader) -> list[str]:
    """Return the numbers of all letters."""
    if isinstance(reader, NumberedReader):
        return reader.letter_numbers()
    letters = (reader.get(letter_id) for letter_id in reader.letter_ids())
    return [letter.number for letter in letters if isinstance(letter, Letter)]
