"""How the changes of a plan are named, and in what order the changes of an outcome are made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, cast

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.operations import OBJECT_TYPES, Adopt, Change, Delete, Place, Put, Settle, StoredObject
from editor.core.record import Record
from editor.core.review_changes import ReviewAction, ReviewChange, ReviewKind, Weight
from editor.core.reviewing import Verdict
from editor.core.sides import Divergence, State
from editor.review.ground import Asked, Ground
from editor.review.keys import key_of

KINDS: dict[str, ReviewKind] = {
    "text": "text", "annotation": "tag", "note": "note", "entity": "register", "provenance": "provenance",
    "letter": "letter", "page": "letter", "reading": "status", "signoff": "status", "comment": "comment",
    "suggestion": "comment", "decision": "comment", "project": "settings",
}
"""Under which head a change of an object is listed."""

_MADE_IN_ORDER = ("project", "entity", "letter", "provenance", "page", "text", "place", "note", "annotation", "reading",
                  "comment", "suggestion", "signoff", "decision")
"""What is needed comes before what needs it. Deletions come behind everything, in the opposite order."""
_RANK = {name: rank for rank, name in enumerate(_MADE_IN_ORDER)}


TAKEN: frozenset[Verdict] = frozenset({"accepted", "theirs", "both"})
"""Verdicts that take what they did."""


class Standing(NamedTuple):
    """What is done with a change where nobody is asked: where conflicts keep mine, and where they take theirs."""

    default: Verdict = "accepted"
    for_theirs: Verdict = "accepted"


AUTOMATIC = Standing()
CONFLICT = Standing("mine", "theirs")
MINE_LIVES = Standing("mine", "mine")
THEIRS_LIVES = Standing("theirs", "theirs")
BOTH = Standing("both", "both")
PROPOSED = Standing("later", "later")


def review_change(ground: Ground, one: Divergence, part: str, says: Any, *, action: ReviewAction, row: int,
                  weight: Weight, standing: Standing = AUTOMATIC, key: str | None = None, again: bool = False,
                  **more: Any) -> ReviewChange:
    """Return a change of a divergence. ``says`` is what they changed: with the object and the part it makes the key.

    ``again``: where it was taken once and is to be done nevertheless, they have done it again since, and it is asked
    again; what was refused stays refused.
    """
    key = key or key_of(one.object, action, part, says)
    more.setdefault("kind", KINDS[one.type])
    earlier = ground.verdicts.get(key)
    more.setdefault("verdict", None if again and earlier in TAKEN else earlier)
    return ReviewChange(
        key=key, object=one.object, type=one.type, action=action, row=row, weight=weight, relation=one.relation,
        theirs_revision=one.theirs.revision, default=standing.default, for_theirs=standing.for_theirs,
        letter=one.letter, part=part, source=one.source, **more)


class Making:
    """The changes of an outcome, put in an order in which they can be made."""

    def __init__(self) -> None:
        self._made: list[tuple[int, int, Change]] = []
        self._revived: list[State] = []

    def add(self, kind: str, change: Change, *, gone: bool = False) -> None:
        """Add a change to an object of a kind; ``gone`` says that the object is deleted by it."""
        rank = 2 * len(_RANK) - _RANK[kind] if gone else _RANK[kind]
        self._made.append((rank, len(self._made), change))

    def put(self, kind: str, value: Record) -> None:
        """Give an object this state."""
        self.add(kind, Put(cast(StoredObject, value)))

    def revive(self, state: State, value: Record | None = None) -> None:
        """Bring back what I deleted as they have it, by default as the state says; once, whoever needs it. It has
        their state as a parent, as with those who let it live."""
        value = state.value if value is None else value
        if value is None or state in self._revived:
            return
        self._revived.append(state)
        stored = cast(StoredObject, value)
        change = Settle(stored.id, stored, (state.revision,)) if state.revision else Put(stored)
        self.add(OBJECT_TYPES[type(stored)], change)

    def delete(self, kind: str, object_id: str) -> None:
        """Delete an object."""
        self.add(kind, Delete(object_id), gone=True)

    def place(self, text: str, annotations: Iterable[Annotation]) -> None:
        """Move annotations of a text."""
        moved = tuple(annotations)
        if moved:
            self.add("place", Place(text, moved))

    def close(self, one: Divergence, value: Record | None, same_as_theirs: bool,
              edits: tuple[TextEdit, ...] = ()) -> None:
        """Give an object its final state with regard to theirs: adopted where that is theirs and mine is older.

        ``edits`` lead from what a text of mine says to what it comes to say.
        """
        gone = value is None
        if same_as_theirs and (one.mine is None or one.relation == "forward"):
            at = value if isinstance(value, Annotation) else None
            self.add(one.type, Adopt(one.object, one.theirs.revision, at, edits), gone=gone)
        else:
            stored = cast("StoredObject | None", value)
            self.add(one.type, Settle(one.object, stored, (one.theirs.revision,), edits), gone=gone)

    def changes(self) -> tuple[Change, ...]:
        """Everything, in order."""
        return tuple(change for _, _, change in sorted(self._made, key=lambda made: made[:2]))


def is_closed(asked: Asked, changes: Iterable[ReviewChange]) -> bool:
    """Whether nothing of what is asked about an object stays open."""
    return all(asked.verdict(change) is not None for change in changes)
