"""The plan of a review: every change that a colleague proposes, and what is to be done once they are decided.

Pure: it reads the two sides once and answers any number of questions. The rules of each kind of object stand in the
modules of their own; this one brings them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.operations import Change
from editor.core.review_changes import Policy, ReviewChange
from editor.core.reviewing import Decision, Verdict
from editor.core.sides import Divergence, Sides
from editor.review.boards import Board, Given, given
from editor.review.comments import CommentsCase
from editor.review.families import FamilyCase, Kinship
from editor.review.ground import Asked, Ground
from editor.review.likely import meeting
from editor.review.making import Making
from editor.review.objects import ObjectCase
from editor.review.register import RegisterCase


class Case(Protocol):
    """A part of the plan: what is to be decided together, and what follows."""

    changes: Any

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done."""
        ...


class Plan:
    """What is to be decided, and what follows from decisions.

    ``changes`` are in the order of letters, texts and places. ``carried`` are objects that only a newer version
    understands: they travel on untouched. ``waiting`` are further states of the same objects from other deliveries.
    """

    def __init__(self, ground: Ground, earlier: Plan | None = None) -> None:
        self.carried = tuple(ground.carried)
        self.waiting = tuple(ground.waiting)
        self._ground = ground
        self._earlier: dict[str, Board] = {} if earlier is None else earlier._boards
        self._boards: dict[str, Board] = {}
        self._cases: list[Case] = []
        self._families: list[FamilyCase] = []
        self._build()
        self.changes: tuple[ReviewChange, ...] = tuple(sorted(
            (change for case in self._cases for change in case.changes), key=_listed))

    @property
    def undecided(self) -> tuple[ReviewChange, ...]:
        """The changes that still wait for a decision."""
        return tuple(change for change in self.changes if change.open)

    def verdicts(self, policy: Policy) -> dict[str, Verdict]:
        """Return what becomes of every undecided change where nobody is asked.

        What does not conflict is accepted. A conflict keeps mine, takes theirs, or stays open; what one deleted and
        the other worked in lives either way. What is only proposed stays proposed.
        """
        found: dict[str, Verdict] = {}
        for change in self.undecided:
            if change.weight == "conflict":
                if policy != "none":
                    found[change.key] = change.default if policy == "mine" else change.for_theirs
            else:
                found[change.key] = change.default
        return {key: verdict for key, verdict in found.items() if verdict != "later"}

    def changes_for(self, verdicts: Mapping[str, Verdict], edited: Mapping[str, Any] | None = None, *,
                    attended: bool = False) -> tuple[Change, ...]:
        """Return the changes that make ``verdicts`` come true, in an order in which they can be made.

        What is not decided now or earlier stays as mine stands. ``edited`` gives, for the verdict "edited", what is
        to stand instead: words, or the value of a field as JSON. An object of which nothing is undecided is closed:
        its state then has theirs as a parent, and is proposed no more. ``attended``: an entry of which something is
        still proposed for another one stays open.
        """
        asked, making = Asked(dict(verdicts), dict(edited or {}), attended), Making()
        for case in self._cases:
            case.make(asked, making)
        return making.changes()

    # --- building

    def _build(self) -> None:
        ground = self._ground
        families = Kinship(ground).families
        in_families = {one.object for family in families for one in family.members}
        single = [one for one in ground.divergences.values() if one.object not in in_families]
        self._build_boards(single, _texts_of_references(ground, in_families))
        self._families = [FamilyCase(ground, family, self._where, self._leaves,
                                     *meeting(ground, family, self._boards.get)) for family in families]
        self._cases += self._families
        self._cases.append(RegisterCase(ground, _of(single, "entity"), self._living()))
        self._cases.append(CommentsCase(ground, _of(single, "comment")))
        on_boards = {one.object for board in self._boards.values() for one in board.divergences}
        self._cases += [ObjectCase(ground, one) for one in single
                        if one.type not in ("entity", "comment") and one.object not in on_boards]

    def _living(self) -> frozenset[str]:
        """What they deleted and lives here with what somebody worked in, where nobody is asked."""
        return frozenset(one.object for case in self._families if case.family.way == "deleted"
                         and case.changes[0].weight == "conflict" for one in case.family.members)

    def _build_boards(self, single: Iterable[Divergence], more: Iterable[str]) -> None:
        texts: dict[str, Divergence] = {}
        tags: dict[str, list[Divergence]] = {}
        for one in single:
            value = self._ground.value(one)
            if one.type == "text":
                texts[one.object] = one
            elif isinstance(value, Annotation):
                tags.setdefault(self._text_of(one, value), []).append(one)
        for text_id in sorted({*texts, *tags, *more}):
            here = self._ground.my_text(text_id)
            if here is not None:
                board = self._boards[text_id] = self._board(
                    text_id, given(self._ground, here, texts.get(text_id), tags.get(text_id, ())))
                self._cases.append(board)
        self._earlier = {}

    def _board(self, text_id: str, of: Given) -> Board:
        """The board of a text: that of the earlier plan, where nothing concerns it that was decided since."""
        earlier = self._earlier.get(text_id)
        return earlier if earlier is not None and earlier.stands(self._ground, of, self._where) else Board(
            self._ground, of, self._where)

    def _text_of(self, one: Divergence, value: Annotation) -> str:
        """The text that a tag is on here; one that they alone have, where it is with them."""
        mine = one.mine.value if one.mine is not None else None
        return mine.text if isinstance(mine, Annotation) else value.text

    def _where(self, asked: Asked, annotation: Annotation, *, mine: bool = False) -> Anchor | None:
        """Where an annotation comes to stand on a text that is here; None on one that is not."""
        board = self._boards.get(annotation.text)
        if board is None:
            return None
        outcome = board.outcome(asked)
        return (outcome.from_mine if mine else outcome.from_theirs)(annotation.anchor)

    def _leaves(self, asked: Asked, key: str) -> bool:
        """Whether an annotation of mine goes to another text, as decided."""
        for family in self._families:
            if key in family.movers:
                return asked.takes(family.changes[0])
        return any(key in board.tags and board.tags[key].leaves(asked) for board in self._boards.values())


def plan(sides: Sides, source: str | None = None, decided: Iterable[Decision] = (),
         earlier: Plan | None = None) -> Plan:
    """Compare the two sides and return everything that is to be decided.

    ``source`` is the delivery; None takes all that are open, one state of each object. ``decided`` are decisions made
    earlier: what they are about is not asked again. From an ``earlier`` plan of the same delivery the texts are taken
    over that nothing concerns which was decided or changed since; that one is not to be asked any more.
    """
    return Plan(Ground(sides, source, decided), earlier)


def _texts_of_references(ground: Ground, ids: Iterable[str]) -> set[str]:
    """The texts that references of whole families stand on."""
    values = (ground.divergences[key].theirs.value for key in ids)
    return {value.text for value in values if isinstance(value, Annotation) and value.kind == "note"}


def _of(divergences: Iterable[Divergence], kind: str) -> list[Divergence]:
    return [one for one in divergences if one.type == kind]


def _listed(change: ReviewChange) -> tuple[Any, ...]:
    place = change.place or change.theirs_place
    return (change.letter or "~", change.kind != "letter", place.text if place is not None else "",
            place.start if place is not None else -1, change.object, change.part, change.key)

