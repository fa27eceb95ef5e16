"""What a review asks: the changes that are to be decided, as values."""

from __future__ import annotations

import re
from typing import Any, Literal

from editor.core.record import Record
from editor.core.reviewing import Verdict
from editor.core.sides import Relation

Weight = Literal["automatic", "soft", "conflict"]
"""automatic: nobody needs to look; soft: worth a look, blocks nothing; conflict: needs a person, blocks sign-off."""

ReviewKind = Literal["text", "tag", "note", "register", "provenance", "letter", "status", "comment", "settings"]
ReviewAction = Literal["added", "deleted", "changed", "moved", "proposed"]

Policy = Literal["theirs", "mine", "none"]
"""What becomes of conflicts where nobody is asked: taken as theirs, kept as mine, left open."""


class Shown(Record, frozen=True):
    """One side of a change. ``words`` are short and for a list; ``value`` is all of it, as JSON values."""

    words: str
    value: Any = None


class Spot(Record, frozen=True):
    """A stretch [start, end) of a text, in code points."""

    text: str
    start: int
    end: int


class ReviewChange(Record, frozen=True):
    """One thing to be decided: something that a colleague did, or where the two sides are at odds.

    ``key`` names it by what it says, never by a revision: it is the same when they send a newer state that still says
    it, and so is a decision about it. ``row`` is the row of the table of conflict kinds in docs/review.md, 0 where the
    table has none. ``mine`` and ``theirs`` are None where that side has nothing, or no longer.
    """

    key: str
    object: str
    type: str
    kind: ReviewKind
    action: ReviewAction
    row: int
    weight: Weight
    relation: Relation
    theirs_revision: str
    default: Verdict
    """What is done where nobody is asked and conflicts keep mine: not "mine" where an edited thing must live."""
    for_theirs: Verdict
    """The same where conflicts take theirs."""
    letter: str | None = None
    part: str = ""
    base: Shown | None = None
    mine: Shown | None = None
    theirs: Shown | None = None
    place: Spot | None = None
    """Where it is in mine; a point where mine has nothing there."""
    theirs_place: Spot | None = None
    members: tuple[str, ...] = ()
    """Other objects that come and go with it: what stands on a new note, all of a new letter."""
    related: str | None = None
    """The other object that it is about: the tag or entry that it may be one with, where a tag stands."""
    typographic: bool = False
    """Whether it is a matter of blanks, quotation marks and capitals alone."""
    source: str = ""
    verdict: Verdict | None = None
    """What was decided already; None and "later" are undecided."""

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.verdict is None or self.verdict == "later"


_ONE_OF = frozenset({"kind", "series", "status", "state", "language", "role"})
"""Fields that have one of some values."""


def can_be_both(change: ReviewChange) -> bool:
    """Whether the words of both sides can stand beside one another in a field: of two kinds or states only one can."""
    return change.type != "annotation" and change.part not in _ONE_OF


_IDENTITY = re.compile(r"\[[0-9a-f]{32}\]")


def part_words(change: ReviewChange) -> str:
    """Return which field a change is about, as far as that says something: nothing for the words of a text."""
    return "" if change.part.startswith("content") else _IDENTITY.sub("", change.part)
