"""A review under way: a delivery in an open project, its changes, and deciding about them.

Nothing of it lives in memory alone: what is undecided follows from the project file, and every decision is a step of
the history as it is made. So a review can be left and taken up again at any time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from editor.app.actions.step import Step, said
from editor.app.review.deliveries import read_delivery
from editor.app.review.double import is_blind
from editor.app.review.proposals import left_over
from editor.core.ids import new_id
from editor.core.letters import Reading
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Changed, Changes, Put, Reader
from editor.core.received import Received, ReceivedReport, Source
from editor.core.record import Record
from editor.core.review_changes import Policy, ReviewChange
from editor.core.reviewing import Decision, Verdict
from editor.core.sides import Divergence
from editor.review.plan import Plan, plan

if TYPE_CHECKING:
    from pathlib import Path

    from editor.app.jobs import Progress
    from editor.store.session import ProjectSession


MOST_PASSES = 4
"""Steps in which an unattended merge comes to its end; two are the most that were ever needed."""

LOG = "decision"
"""The type of objects of which both sides simply have all: what was decided by whom is not to be decided about."""


_DECIDED: dict[Verdict, str] = {
    "accepted": "history-review-accepted", "edited": "history-review-edited", "rejected": "history-review-rejected",
    "mine": "history-review-mine", "theirs": "history-review-theirs", "both": "history-review-both",
    "later": "history-review-later",
}
"""What the history calls one decision."""


class Summary(Record, frozen=True):
    """What a delivery brings, in numbers: for the sight before anything is decided, and for the line above the list.

    ``kinds`` counts all changes by kind, ``letters`` the letters touched (the register is none).
    """

    changes: int = 0
    decided: int = 0
    conflicts: int = 0
    """Undecided changes that need a person."""
    letters: int = 0
    kinds: dict[str, int] = {}
    verdicts: dict[str, int] = {}


class Decide(Step, frozen=True, kw_only=True):
    """Make a decision come true and remember it."""

    changes: tuple[Change, ...]
    decisions: tuple[Decision, ...]
    bulk: bool = False

    @property
    def kind(self) -> str:
        """One decision is a small step; many at once are preceded by a backup."""
        return "merge" if self.bulk else "review"

    @property
    def label(self) -> Message:
        """What the history shows: the verdict with the words of the one change, or with how many there are."""
        first = self.decisions[0]
        who = first.proposed_by
        if len(self.decisions) == 1:
            words = said(first.after) or said(first.before)
            return message(_DECIDED[first.verdict], words=words, name=who)
        return message("history-review-many", count=len(self.decisions), verdict=first.verdict, name=who)

    def plan(self, reader: Reader) -> Iterable[Change]:  # noqa: ARG002 - it was planned from both sides
        """Return what was planned, and the decisions."""
        return (*self.changes, *(Put(decision) for decision in self.decisions))


class Merge(Step, frozen=True, kw_only=True):
    """Take in all of a delivery that a policy decides, in one step."""

    changes: tuple[Change, ...]
    decisions: tuple[Decision, ...]
    file: str

    @property
    def kind(self) -> str:
        """It is preceded by a backup."""
        return "merge"

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-merged", file=self.file, count=len(self.decisions))

    def plan(self, reader: Reader) -> Iterable[Change]:  # noqa: ARG002 - it was planned from both sides
        """Return what was planned, and the decisions."""
        return (*self.changes, *(Put(decision) for decision in self.decisions))


def open_delivery(session: ProjectSession, path: Path,
                  progress: Progress | None = None) -> tuple[Source, ReceivedReport]:
    """Take a colleague's file in and return what it is called here, and what became of its revisions.

    Nothing of the project is changed by it, but that it knows what they decided about our work.

    Raises:
        LetterbookError: see ``deliveries.read_delivery`` and ``ProjectSession.receive``.
    """
    return take_in(session, read_delivery(path, session.basis(), progress))


def take_in(session: ProjectSession, received: Received) -> tuple[Source, ReceivedReport]:
    """Take in a delivery that was read; see ``open_delivery``."""
    report = session.receive(received)
    source = source_of(session, report.source)
    review = Review(session, source)
    review.take_log()
    review.close()
    return source, report


def source_of(session: ProjectSession, source_id: str) -> Source:
    """Return an opened delivery.

    Raises:
        RefusedError: there is none of this identity ("no-such-delivery").
    """
    found = next((source for source in session.sources() if source.id == source_id), None)
    if found is None:
        raise RefusedError("no-such-delivery", id=source_id)
    return found


class Review:
    """The review of one delivery in an open project."""

    def __init__(self, session: ProjectSession, source: Source) -> None:
        self.session = session
        self.source = source
        self.sides = session.sides()
        """The two sides, as of now whenever they are asked."""
        self._plan: Plan | None = None
        self._earlier: Plan | None = None
        self._divergences: dict[str, Divergence] | None = None
        self._blind: frozenset[str] | None = None
        self._log_changes: tuple[Change, ...] | None = None
        self._commits = session.commits
        """How the project stood when what follows was prepared for another session."""
        self._leave = session.subscribe(lambda _changed: self._forget())

    def close(self) -> None:
        """Stop following the project."""
        self._leave()

    def prepare(self) -> Summary:
        """Find out everything that is wanted first, and return how the review stands: what takes long is done then."""
        self._commits = self.session.commits
        self._changes_for_log()
        return self.summary()

    def move_to(self, session: ProjectSession) -> None:
        """Go on in another session on the same file. The one so far may belong to another thread, and has been closed;
        what was prepared holds unless something was committed since."""
        self._leave()
        self.session = session
        self.sides = session.sides(self.sides)
        if session.commits != self._commits:
            self._forget()
        self._leave = session.subscribe(lambda _changed: self._forget())

    def _forget(self) -> None:
        self._earlier = self._plan or self._earlier
        self._plan = self._divergences = self._blind = self._log_changes = None

    @property
    def divergences(self) -> Mapping[str, Divergence]:
        """What differs, by the objects."""
        if self._divergences is None:
            self._divergences = {one.object: one for one in self.sides.divergences(self.source.id)}
        return self._divergences

    @property
    def plan(self) -> Plan:
        """What is to be decided as the project stands now.

        After a decision, and after any other change, only the texts are planned anew that it concerns.
        """
        if self._plan is None:
            # What a colleague took over from another is no answer of ours to it.
            with self.session.at_once():
                self._plan = plan(self.sides, self.source.id, self.session.decisions(made_here=True), self._earlier)
            self._earlier = None
        return self._plan

    @property
    def changes(self) -> tuple[ReviewChange, ...]:
        """What is still to be decided, and what was decided in part of an object that is not closed yet."""
        blind = self.blind
        return tuple(one for one in self.plan.changes if one.type != LOG and not _hidden(one, blind))

    @property
    def blind(self) -> frozenset[str]:
        """The letters that are transcribed blind and not done by both: what they wrote there is not shown, and not
        taken in."""
        if self._blind is None:
            logged: dict[str, list[Reading]] = {}
            for one in self.divergences.values():
                if isinstance(one.theirs.value, Reading) and one.letter is not None:
                    logged.setdefault(one.letter, []).append(one.theirs.value)
            letters = {one.letter for one in self.divergences.values() if one.type == "text" and one.letter}
            self._blind = frozenset(
                letter for letter in letters if is_blind(self.session.readings(letter), logged.get(letter, ())))
        return self._blind

    def _log(self) -> dict[str, Verdict]:
        accepted: Verdict = "accepted"
        return {one.key: accepted for one in self.plan.undecided if one.type == LOG}

    def _changes_for_log(self) -> tuple[Change, ...]:
        if self._log_changes is None:
            self._log_changes = self._changes_for(self._log(), attended=True)
        return self._log_changes

    def take_log(self, *, attended: bool = True) -> bool:
        """Take over what they decided about our work, and what both sides made alike: nobody is asked about it. Return
        whether there was any. What is proposed waits for a person, or lapses where nobody attends."""
        changes = self._changes_for_log() if attended else self._changes_for(self._log())
        if changes:
            self.session.run(Changes(message("history-review-log", name=self.source.editor, count=len(self._log())),
                                     changes, "review"))
        return bool(changes)

    def _changes_for(self, verdicts: Mapping[str, Verdict], edited: Mapping[str, Any] | None = None, *,
                     attended: bool = False) -> tuple[Change, ...]:
        with self.session.at_once():
            return self.plan.changes_for(verdicts, edited, attended=attended)

    def decisions(self) -> tuple[Decision, ...]:
        """What was decided about this colleague's work, the oldest first."""
        found = [one for one in self.session.decisions() if one.proposed_by == self.source.editor]
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))

    def answers(self) -> tuple[Decision, ...]:
        """What this colleague decided about our work, the oldest first."""
        found = [one for one in self.session.decisions() if one.editor == self.source.editor
                 and one.proposed_by == self.session.editor and one.verdict != "later"]
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))

    def summary(self) -> Summary:
        """Return how the review stands."""
        return summary(self.changes, self.decisions())

    # --- deciding

    def decide(self, keys: Collection[str], verdict: Verdict, *, reason: str = "",
               edited: Mapping[str, Any] | None = None, origin: object = None) -> Changed:
        """Decide about changes, in one step of the history.

        ``edited`` gives, for the verdict "edited", what is to stand instead.

        Raises:
            RefusedError: a change is not to be decided any more ("review-moved-on"), or conflicts are among several
                that are decided at once ("review-conflict-in-bulk").
        """
        chosen = self._chosen(keys)
        if len(chosen) > 1 and verdict != "later" and any(one.weight == "conflict" for one in chosen):
            raise RefusedError("review-conflict-in-bulk", count=sum(one.weight == "conflict" for one in chosen))
        verdicts: dict[str, Verdict] = {one.key: verdict for one in chosen}
        changes = () if verdict == "later" else self._changes_for(verdicts | self._log(), edited, attended=True)
        decisions = self._decisions(chosen, verdicts, reason)
        return self.session.run(Decide(changes=changes, decisions=decisions, bulk=len(chosen) > 1), origin=origin)

    def merge(self, policy: Policy, *, reason: str = "", origin: object = None) -> tuple[ReviewChange, ...]:
        """Decide everything that a policy decides, and return what was decided.

        It is one step; a further one where the first brings back what both had deleted, which could not be told
        before (a letter that lives because somebody worked in it). It ends where a pass finds nothing more to do.
        """
        done: list[ReviewChange] = []
        for _ in range(MOST_PASSES):
            found = self._merge_once(policy, reason, origin)
            if not found and not self.take_log(attended=False):
                break
            done += found
        return tuple(done)

    def _merge_once(self, policy: Policy, reason: str, origin: object) -> list[ReviewChange]:
        blind = {one.key for one in self.plan.undecided if _hidden(one, self.blind)}
        verdicts: dict[str, Verdict] = {**{key: verdict for key, verdict in self.plan.verdicts(policy).items()
                                           if key not in blind}, **self._log()}
        done = [one for one in self.plan.undecided if one.key in verdicts and one.type != LOG]
        if done:
            self.session.run(Merge(changes=self._with_proposals(self._changes_for(verdicts), verdicts),
                                   file=self.source.file,
                                   decisions=self._decisions(done, verdicts, reason)), origin=origin)
        return done

    def _with_proposals(self, changes: tuple[Change, ...], verdicts: Mapping[str, Verdict]) -> tuple[Change, ...]:
        """What follows, with what goes on as suggestions because nothing is left here by which it could be decided."""
        return (*changes, *map(Put, left_over(self, changes, verdicts)))

    def _chosen(self, keys: Collection[str]) -> Sequence[ReviewChange]:
        by_key = {one.key: one for one in self.changes if one.open}
        if not keys or any(key not in by_key for key in keys):
            raise RefusedError("review-moved-on")
        return [by_key[key] for key in dict.fromkeys(keys)]

    def _decisions(self, chosen: Iterable[ReviewChange], verdicts: Mapping[str, Verdict],
                   reason: str) -> tuple[Decision, ...]:
        """The decisions as they are kept; one that was put off is the same decision."""
        earlier = {one.key: one.id for one in reversed(self.session.decisions(made_here=True))
                   if one.verdict == "later"}
        return tuple(self._decision(change, verdicts[change.key], reason, earlier.get(change.key))
                     for change in chosen)

    def _decision(self, change: ReviewChange, verdict: Verdict, reason: str, earlier: str | None) -> Decision:
        return Decision(
            id=earlier or new_id(), about=change.object, kind=change.kind, key=change.key,
            theirs=change.theirs_revision, verdict=verdict, editor=self.session.editor,
            at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), part=change.part, within=change.letter, reason=reason,
            proposed_by=self.source.editor, before=change.mine.words if change.mine is not None else "",
            after=change.theirs.words if change.theirs is not None else "")


def _hidden(change: ReviewChange, blind: Collection[str]) -> bool:
    """Whether a change would show what somebody wrote in a letter that both transcribe blind."""
    return change.letter in blind and change.type in ("text", "annotation", "note")


def summary(changes: Iterable[ReviewChange], decisions: Iterable[Decision] = ()) -> Summary:
    """Return what changes come to in numbers."""
    changes = tuple(changes)
    undecided = [one for one in changes if one.open]
    verdicts = Counter(one.verdict for one in decisions if one.verdict != "later")
    return Summary(
        changes=len(undecided) + verdicts.total(), decided=verdicts.total(),
        conflicts=sum(one.weight == "conflict" for one in undecided),
        letters=len({one.letter for one in changes if one.letter is not None}),
        kinds=dict(Counter(one.kind for one in undecided)), verdicts=dict(verdicts))
