"""Two sides of a project and their common ground: what a review compares, object by object."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Literal, NamedTuple, Protocol

from editor.core.anchors import TextEdit
from editor.core.entities import Entity
from editor.core.operations import StoredObject
from editor.core.reviewing import Suggestion
from editor.core.snapshot import TextSnapshot

Relation = Literal["forward", "diverged"]
"""forward: theirs was made from mine; diverged: both were made from something older, or from nothing."""


class State(NamedTuple):
    """One state of an object. ``value`` is None where that state is its deletion.

    An annotation stands where it stands in the newest text of its side; in a base it stands where it was placed, in
    the content ``anchored``. A text has its content.
    """

    revision: str
    value: StoredObject | None
    anchored: str | None = None


class Crossed(NamedTuple):
    """What is known of a text besides the base: the ``other`` newest common ancestor, and the ``root`` that both were
    made from."""

    other: State
    root: State


class Divergence(NamedTuple):
    """An object whose newest state on their side is not in the history of ours.

    ``base`` is the newest common ancestor (of several, the merging of them or the one with the smallest id), None
    where there is none. ``mine`` is None where this project never had the object.
    """

    object: str
    type: str
    letter: str | None
    relation: Relation
    base: State | None
    mine: State | None
    theirs: State
    source: str
    """The delivery that it came with; of several that say the same, the first."""
    crossed: Crossed | None = None
    """Of a text on which both deliveries worked that crossed: there are two newest common ancestors."""


class Earlier(NamedTuple):
    """A text as it stood here at a revision, with everything on it."""

    revision: str
    text: TextSnapshot


class Closed(NamedTuple):
    """A text that differs no more since parts of theirs were taken over: what differed (``mine`` in it is as of now),
    as it stood here before, and theirs with everything on it."""

    divergence: Divergence
    before: Earlier
    theirs: TextSnapshot


class LetterOutline(NamedTuple):
    """What tells a letter from others: its shelfmark and date as they are kept, "" where there is none."""

    letter: str
    transcription: str
    shelfmark: str = ""
    date: str = ""


class Sides(Protocol):
    """What a review may ask of the two sides. Everything is as of now: decisions made move mine."""

    def divergences(self, source: str | None = None) -> Sequence[Divergence]:
        """Every object that differs, in no order; of one delivery, or of all that are open."""
        ...

    def mine_text(self, text_id: str) -> TextSnapshot | None:
        """A text as it stands here, or None where there is none (or no longer)."""
        ...

    def theirs_text(self, text_id: str, source: str | None = None) -> TextSnapshot | None:
        """A text as it stands with them, with every annotation in its place there. Where they did not change the
        text it stands as here, with their annotations instead of ours."""
        ...

    def mine(self, object_id: str) -> StoredObject | None:
        """The state of any object here."""
        ...

    def theirs(self, object_id: str, source: str | None = None) -> StoredObject | None:
        """The state of any object with them: that here where they did not change it."""
        ...

    def my_entities(self) -> Sequence[Entity]:
        """The whole register as it stands here."""
        ...

    def brought(self, object_ids: Collection[str], kind: str, source: str | None = None) -> Sequence[State]:
        """What a delivery told of these objects of one type, where that is in the history of what lives here."""
        ...

    def mentions_of(self, entity_id: str) -> int:
        """In how many places an entry of the register is mentioned here."""
        ...

    def suggested(self, kind: str) -> Sequence[Suggestion]:
        """The suggestions of one kind that are here, whatever became of them."""
        ...

    def my_letters(self) -> Sequence[LetterOutline]:
        """Every letter as it stands here. Asked only where they have letters that we do not know."""
        ...

    def uses_of_kind(self, kind: str) -> int:
        """How many annotations here are of the kind."""
        ...

    def my_parts(self, letter_id: str) -> Sequence[str]:
        """The ids of everything alive here that belongs to a letter, its own among them."""
        ...

    def lost_with(self, object_id: str, source: str | None = None) -> Sequence[State]:
        """What is deleted here and was deleted with an object, or lives in the same letter with them; itself first.

        Each is as they have it: with their revision, and an annotation where it stands in their text, or in ours where
        they did not change that. What they did not tell of is as it last stood here, without a revision; what they
        cannot have known is not among it. Nothing where the object is not deleted here.
        """
        ...

    def was_settled(self, object_id: str, revision: str) -> bool:
        """Whether a state of theirs is in the history of an object's newest state here: the matter was closed."""
        ...

    def changed_since(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        """Which of these objects of ours have a newest state that they cannot have known when they sent, as far as can
        be told."""
        ...

    def as_known(self, object_id: str, source: str | None = None) -> State | None:
        """The state of an object that they had when they sent, as in a base; None where they did not tell. Without a
        source what any delivery told last."""
        ...

    def last_known(self, object_id: str, source: str | None = None) -> State | None:
        """The state of an object of which a delivery does not tell that its sender had last: as they told earlier, or
        as it was in what went to them; None where nothing is known of that."""
        ...

    def way_to_theirs(self, text_id: str, source: str | None = None,
                      since: str | None = None) -> Sequence[TextEdit] | None:
        """The very edits, one after the other, that lead from what a text says here, or said at the revision
        ``since``, to what it says with them, the same whoever asks; None where theirs was not made from ours."""
        ...

    def before_parts(self, text_id: str, source: str | None = None) -> Earlier | None:
        """A text that they changed as it stood here before anything of theirs in its letter was decided about, as far
        as nothing else has changed it since; None where nothing was."""
        ...

    def closed_in_parts(self, text_id: str, source: str | None = None) -> Closed | None:
        """What differed of a text until it was closed by taking parts of theirs over, one after the other, or in
        passing, when something else in its letter was decided; None where it was closed otherwise, or changed since."""
        ...

    def unknown_to_them(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        """Which of these objects of ours they cannot have known when they sent, as far as can be told."""
        ...
