"""Letters as wholes: duplicating, splitting, joining, moving and deleting them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, runtime_checkable

from msgspec import field

from editor.app.actions.annotations import block_roles
from editor.app.actions.letters import parts, places
from editor.app.actions.step import Step, need, said
from editor.core.ids import new_id
from editor.core.letter_joining import join_letters, redirected
from editor.core.letter_splitting import Second, line_below, split_letter
from editor.core.letters import Action, Letter, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.sequence import make_room
from editor.core.snapshot import TextSnapshot

NEAR = 32
"""Up to this distance letters change places with one another instead of making room."""


class DuplicateLetter(Step, frozen=True, kw_only=True):
    """Make a letter like another, right behind it: what is known of it and its provenance, not its text.

    For runs of letters that lie together. What the source printed of that one letter (its number there, the digital
    source) is not taken over, nor are its links.
    """

    original: str
    letter_id: str = field(default_factory=new_id)
    text_id: str = field(default_factory=new_id)
    block_id: str = field(default_factory=new_id)
    provenance_id: str = field(default_factory=new_id)
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with both numbers."""
        original = need(reader, Letter, self.original)
        return message("history-letter-duplicated", number=next(places(reader))[0], original=original.number)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the new letter, and the letters that make room for it."""
        snapshot = reader.letter(self.original)
        before = snapshot.letter
        order, room = place_behind(reader, before.id)
        letter = replace(before, id=self.letter_id, number=next(places(reader))[0], order=order, source_number=None,
                         links=(), remarks=())
        text = Text(id=self.text_id, letter=letter.id, role="transcription", content="",
                    language=snapshot.transcription.text.language)
        blocks = block_roles(TextSnapshot(text=text), 0, 0, "paragraph", lambda: self.block_id)
        provenance = replace(copied(snapshot.provenance, self.provenance_id, letter.id, self.make_id),
                             digital_source=None)
        return (*room, Put(letter), Put(text), *blocks, Put(provenance))


class SplitLetter(Step, frozen=True, kw_only=True):
    """Make a letter of what stands below the line at ``caret``, right behind the first; see ``core.letter_splitting``.

    It gets kind, language and correspondents of the first and a copy of its provenance; no date, which is its own.
    """

    letter: str
    caret: int
    letter_id: str = field(default_factory=new_id)
    text_id: str = field(default_factory=new_id)
    provenance_id: str = field(default_factory=new_id)
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with both numbers."""
        return message("history-letter-split", number=need(reader, Letter, self.letter).number,
                       new=next(places(reader))[0])

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the changes; raises RefusedError("nothing-below")."""
        snapshot = reader.letter(self.letter)
        at = line_below(snapshot.transcription.text.content, self.caret)
        order, room = place_behind(reader, self.letter)
        before = snapshot.letter
        actions = tuple(Action(type=action.type, agents=action.agents) for action in before.actions if action.agents)
        letter = Letter(id=self.letter_id, number=next(places(reader))[0], kind=before.kind, language=before.language,
                        actions=actions, order=order)
        provenance = copied(snapshot.provenance, self.provenance_id, letter.id, self.make_id)
        second = Second(letter, self.text_id, provenance)
        changes = split_letter(snapshot, at, second, self.make_id)
        return _with_room(changes, room)


class JoinLetters(Step, frozen=True, kw_only=True):
    """Append the letter that follows in the sequence to a letter; see ``core.letter_joining``. Links follow."""

    letter: str
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letter-deleted")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with both numbers."""
        number = need(reader, Letter, self.letter).number
        return message("history-letters-joined", number=number, other=need(reader, Letter, self._next(reader)).number)

    def _next(self, reader: Reader) -> str:
        ids = reader.letter_ids()
        place = ids.index(need(reader, Letter, self.letter).id) + 1
        if place == len(ids):
            raise RefusedError("no-letter-to-join", number=need(reader, Letter, self.letter).number)
        return ids[place]

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the changes; raises RefusedError("no-letter-to-join")."""
        other = self._next(reader)
        changes = join_letters(reader.letter(self.letter), reader.letter(other), self.make_id)
        return (*changes, *self._links(reader, other))

    def _links(self, reader: Reader, old: str) -> Iterator[Change]:
        for letter_id in reader.letter_ids():
            found = reader.get(letter_id)
            if isinstance(found, Letter) and found.links and letter_id not in (old, self.letter):
                changed = redirected(found, old, self.letter)
                if changed is not found:
                    yield Put(changed)


class MoveLetters(Step, frozen=True, kw_only=True):
    """Move letters, in the order in which they stand, so that the first of them is at ``place``, counted from 1."""

    letter_ids: tuple[str, ...]
    place: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letters-moved", count=len(self.letter_ids), place=self.place)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number where it is one letter."""
        if len(self.letter_ids) != 1:
            return self.label
        return message("history-letter-moved", number=need(reader, Letter, self.letter_ids[0]).number,
                       place=self.place)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letters that get another place; a place beyond the end is the end."""
        listed = letter_places(reader)
        moving = set(self.letter_ids)
        staying = [pair for pair in listed if pair[0] not in moving]
        coming = [letter for letter, _ in listed if letter in moving]
        index = min(max(self.place - 1, 0), len(staying))
        wanted = [*(letter for letter, _ in staying[:index]), *coming, *(letter for letter, _ in staying[index:])]
        if not coming or wanted == [letter for letter, _ in listed]:
            return ()
        return tuple(_placed(reader, _new_places(listed, staying, coming, index, wanted)))


class DeleteLetters(Step, frozen=True, kw_only=True):
    """Delete letters with everything of their own; entries of the register stay."""

    letter_ids: tuple[str, ...]

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letters-gone", count=len(self.letter_ids))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with number and title where it is one letter."""
        if len(self.letter_ids) != 1:
            return self.label
        letter = need(reader, Letter, self.letter_ids[0])
        return message("history-letter-gone", number=letter.number, title=said(letter.title))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions, each letter behind what is its own."""
        return tuple(Delete(part) for letter in self.letter_ids for part in parts(reader.letter(letter)))


@runtime_checkable
class PlacedReader(Protocol):
    """A reader that knows the places of all letters without reading every letter, as a session does."""

    def letter_places(self) -> list[tuple[str, int]]:
        """All letters in the project's sequence, each with its place."""
        ...


def letter_places(reader: Reader) -> list[tuple[str, int]]:
    """Return all letters in the project's sequence, each with its place."""
    if isinstance(reader, PlacedReader):
        return reader.letter_places()
    letters = (reader.get(letter_id) for letter_id in reader.letter_ids())
    return [(letter.id, letter.order) for letter in letters if isinstance(letter, Letter)]


def place_behind(reader: Reader, letter_id: str) -> tuple[int, tuple[Change, ...]]:
    """Return the place for a new letter right behind another, and the changes that make room for it."""
    listed = letter_places(reader)
    index = next((n for n, (letter, _) in enumerate(listed) if letter == letter_id), len(listed) - 1) + 1
    room = make_room(_growing([place for _, place in listed]), index, 1)
    moved = {listed[n][0]: place for n, place in room.moved.items()}
    moved |= _straightened(listed, moved)
    return room.places[0], tuple(_placed(reader, moved))


def _new_places(listed: list[tuple[str, int]], staying: list[tuple[str, int]], coming: list[str], index: int,
                wanted: list[str]) -> dict[str, int]:
    """The new places of all letters that get one: near ones change places, for far ones room is made."""
    growing = _growing([place for _, place in listed])
    changed = [n for n, letter in enumerate(wanted) if letter != listed[n][0]]
    if changed[-1] - changed[0] < NEAR:
        moved = {wanted[n]: growing[n] for n in changed}
    else:
        known = {letter: growing[n] for n, (letter, _) in enumerate(listed)}
        room = make_room([known[letter] for letter, _ in staying], index, len(coming))
        moved = {staying[n][0]: place for n, place in room.moved.items()}
        moved |= dict(zip(coming, room.places, strict=True))
    return moved | _straightened(listed, moved)


def _growing(numbers: list[int]) -> list[int]:
    """Places that grow strictly: letters of one and the same place, as an old project may have, are parted."""
    result: list[int] = []
    for number in numbers:
        result.append(number if not result else max(number, result[-1] + 1))
    return result


def _straightened(listed: list[tuple[str, int]], moved: dict[str, int]) -> dict[str, int]:
    """The letters that shared a place with another and do not move otherwise."""
    growing = _growing([place for _, place in listed])
    return {letter: now for (letter, before), now in zip(listed, growing, strict=True)
            if now != before and letter not in moved}


def _placed(reader: Reader, moved: dict[str, int]) -> Iterator[Change]:
    for letter_id, place in moved.items():
        yield Put(replace(need(reader, Letter, letter_id), order=place))


def _with_room(changes: tuple[Change, ...], room: tuple[Change, ...]) -> tuple[Change, ...]:
    """Put the letters that make room first; one that is put again later gets its new place there too."""
    moved = {change.value.id: change.value for change in room
             if isinstance(change, Put) and isinstance(change.value, Letter)}

    def settled(change: Change) -> Change:
        if isinstance(change, Put) and isinstance(change.value, Letter) and change.value.id in moved:
            return Put(replace(change.value, order=moved[change.value.id].order))
        return change

    return (*room, *map(settled, changes))


def copied(provenance: Provenance, own_id: str, letter: str, make_id: Callable[[], str]) -> Provenance:
    """Return a copy of a provenance for another letter; its witnesses are new ones that say the same."""
    return replace(provenance, id=own_id, letter=letter,
                   witnesses=tuple(replace(witness, id=make_id()) for witness in provenance.witnesses))
