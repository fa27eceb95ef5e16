"""The list of a review: every change that was ever seen in it, in an order that stays, and what became of it.

The plan no longer names what is decided and closed; here it stays where it was, so that nothing jumps under the eyes
of whoever decides. A change that nobody decided and that is asked no more is ``settled``: another decision answered it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from editor.app.review.review import Review
from editor.core.letters import Letter
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Decision
from editor.core.rows import ChangesetRow

State = Literal["open", "later", "accepted", "edited", "rejected", "mine", "theirs", "both", "settled"]
UNDECIDED: frozenset[State] = frozenset({"open", "later"})
TAKEN: frozenset[State] = frozenset({"accepted", "edited", "theirs", "both"})

Arrangement = Literal["letter", "kind", "person"]
Shown = Literal["all", "conflicts", "soft", "automatic", "undecided"]

_WEIGHTS = {"conflicts": "conflict", "soft": "soft", "automatic": "automatic"}
_REGISTER = "~"
"""What is in no letter stands behind all letters."""


class Item(NamedTuple):
    """A change with what became of it. ``step`` is the step of theirs in which they made it, where it is known."""

    change: ReviewChange
    state: State = "open"
    reason: str = ""
    step: ChangesetRow | None = None

    @property
    def key(self) -> str:
        """What names the change."""
        return self.change.key

    @property
    def open(self) -> bool:
        """Whether it waits for a decision."""
        return self.state in UNDECIDED

    @property
    def conflict(self) -> bool:
        """Whether it needs a person."""
        return self.change.weight == "conflict"

    @property
    def bulk(self) -> bool:
        """Whether it may be accepted together with others: no conflict, and nothing that is only proposed."""
        return self.open and not self.conflict and self.change.default != "later"


class Filter(NamedTuple):
    """Which changes are listed. ``kind`` and ``words`` are empty where any will do."""

    shown: Shown = "all"
    kind: str = ""
    words: str = ""
    typographic: bool = True

    def takes(self, item: Item) -> bool:
        """Whether a change is listed."""
        change = item.change
        if (not self.typographic and change.typographic) or (self.kind and change.kind != self.kind):
            return False
        if self.shown == "undecided" and not item.open:
            return False
        if (weight := _WEIGHTS.get(self.shown)) is not None and change.weight != weight:
            return False
        return not self.words or self.words.casefold() in words_of(item).casefold()


class Group(NamedTuple):
    """Changes under one heading; ``name`` is the id of a letter ("" for what is in none), a kind or a person."""

    name: str
    items: tuple[Item, ...]


class Worklist:
    """The changes of a review in their order, kept up with what is decided."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self._changes: dict[str, ReviewChange] = {}
        self._steps: dict[str, ChangesetRow] = {}
        self._rank: dict[str, tuple[int, str, int]] = {}
        self.items: tuple[Item, ...] = ()
        self.letters: dict[str, Letter] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is to be decided and what was."""
        asked = {change.key: change for change in self.review.changes}
        decided = {one.key: one for one in self.review.decisions()}
        new = [change for key, change in asked.items() if key not in self._changes]
        # What is decided stays listed as what it was when it was decided: a conflict that was settled was one.
        self._changes |= {key: change for key, change in asked.items()
                          if key not in self._changes or key not in decided or decided[key].verdict == "later"}
        self._learn(new)
        self.items = tuple(
            Item(change, _state(key, asked, decided), decided[key].reason if key in decided else "",
                 self._steps.get(change.theirs_revision))
            for key, change in sorted(self._changes.items(), key=lambda pair: self._rank[pair[0]]))

    def _learn(self, new: Sequence[ReviewChange]) -> None:
        """Give changes their places, which they keep: letters in the project's sequence, then as the plan has them."""
        session, sides = self.review.session, self.review.sides
        sequence = {letter: number for number, letter in enumerate(session.letter_ids())}
        self._steps |= session.steps_of({change.theirs_revision for change in new} - self._steps.keys())
        for change in new:
            letter = change.letter or _REGISTER
            place = sequence.get(letter, len(sequence) + (letter == _REGISTER))
            self._rank[change.key] = (place, letter, len(self._rank))
            if change.letter is not None and change.letter not in self.letters:
                found = sides.mine(change.letter) or sides.theirs(change.letter, self.review.source.id)
                if isinstance(found, Letter):
                    self.letters[change.letter] = found

    # --- what is listed

    def item(self, key: str) -> Item | None:
        """Return the item of a change."""
        return next((item for item in self.items if item.key == key), None)

    def listed(self, wanted: Filter) -> tuple[Item, ...]:
        """Return what a filter leaves, in order."""
        return tuple(item for item in self.items if wanted.takes(item))

    def groups(self, wanted: Filter, arrangement: Arrangement = "letter") -> list[Group]:
        """Return what a filter leaves under headings: letter by letter, or by kinds or persons."""
        name_of: Mapping[Arrangement, Callable[[Item], str]] = {
            "letter": lambda item: item.change.letter or "", "kind": lambda item: item.change.kind,
            "person": lambda item: item.step.editor if item.step is not None else self.review.source.editor}
        groups: dict[str, list[Item]] = {}
        for item in self.listed(wanted):
            groups.setdefault(name_of[arrangement](item), []).append(item)
        return [Group(name, tuple(items)) for name, items in groups.items()]

    def alike(self, item: Item) -> tuple[Item, ...]:
        """Return the other undecided places of the same correction: the same words made the same, no conflict."""
        change = item.change
        if change.kind not in ("text", "note") or change.base is None or change.theirs is None or not item.open:
            return ()
        said = change.base.words, change.theirs.words
        return tuple(other for other in self.items if other.key != item.key and other.bulk
                     and other.change.kind in ("text", "note") and other.change.base is not None
                     and other.change.theirs is not None
                     and (other.change.base.words, other.change.theirs.words) == said)


def _state(key: str, asked: Mapping[str, ReviewChange], decided: Mapping[str, Decision]) -> State:
    decision = decided.get(key)
    if decision is not None and decision.verdict != "later":
        return decision.verdict
    change = asked.get(key)
    if change is None or (change.verdict is not None and change.verdict != "later"):
        return "settled"
    return "open" if decision is None else "later"


def words_of(item: Item) -> str:
    """Return everything that a change says, in one line."""
    change = item.change
    sides = (change.base, change.mine, change.theirs)
    return " ".join([change.part, *(side.words for side in sides if side is not None), item.reason])


def step_from(listed: Sequence[Item], key: str, by: int, wanted: Callable[[Item], bool]) -> tuple[Item | None, bool]:
    """Return the next item (``by`` 1) or the one before (-1) that is ``wanted``, and whether the end was passed."""
    keys = [item.key for item in listed]
    at = keys.index(key) if key in keys else (-1 if by > 0 else len(keys))
    ahead = listed[at + 1:] if by > 0 else listed[:max(at, 0)][::-1]
    behind = listed[:at + 1] if by > 0 else listed[max(at, 0):][::-1]
    found = next(filter(wanted, ahead), None)
    if found is not None:
        return found, False
    return next(filter(wanted, behind), None), True


def recent_reasons(decisions: Iterable[Decision], most: int = 9) -> tuple[str, ...]:
    """Return the reasons given last, the newest first, each once."""
    newest = sorted(decisions, key=lambda one: one.at, reverse=True)
    return tuple(dict.fromkeys(one.reason for one in newest if one.reason))[:most]
