"""One sends what the other does not have, and the other decides about it, in one of several ways."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import NamedTuple

from editor.app.review.review import Review, source_of
from editor.core.received import Received
from editor.core.record import replace
from editor.core.review_changes import Policy, ReviewChange
from editor.core.reviewing import Verdict
from editor.review.packages import read_package, write_package
from editor.store.session import ProjectSession
from tests.review.simulation import laws
from tests.review.simulation.beginning import opened
from tests.review.simulation.laws import LawBrokenError, Merged, demand
from tests.review.simulation.seen import Seen, history_of_heads, revisions, see
from tests.review.simulation.work import Person

POLICIES: tuple[Policy, ...] = ("theirs", "mine", "none")


class Rejection(NamedTuple):
    """What somebody refused: it is not to be proposed to them again."""

    who: str
    key: str


class Memory:
    """What has to be known of all that happened: words that somebody took away, refusals, earlier deliveries."""

    def __init__(self) -> None:
        self.gone: frozenset[str] = frozenset()
        self.rejections: set[Rejection] = set()
        self.refused: frozenset[str] = frozenset()
        self.deliveries: list[tuple[str, str, Received]] = []


@contextmanager
def reviewing(session: ProjectSession, received: Received) -> Iterator[Review]:
    """Take a delivery in and review it."""
    report = session.receive(received, backup=False)
    demand(not report.refused and not report.misplaced, "18 what was sent is taken in", report)
    review = Review(session, source_of(session, report.source))
    yield review
    review.close()


class Exchange:
    """One sends, the other decides."""

    def __init__(self, sender: Person, receiver: Person, memory: Memory, folder: Path, choice: random.Random) -> None:
        self.sender, self.receiver, self.memory = sender, receiver, memory
        self.folder, self.choice = folder, choice
        self.session = receiver.session
        self.before, self.theirs = see(self.session), see(sender.session)
        self.sent = history_of_heads(sender.session)
        self._forks = count()

    def received(self) -> Received:
        """The delivery; now and then the whole project, and now and then through a package."""
        basis = {} if self.choice.random() < .1 else self.session.heads()
        received = replace(self.sender.session.delivery(basis), whole=True)
        self.memory.deliveries.append((self.sender.name, self.receiver.name, received))
        if self.choice.random() < .2:
            package = BytesIO()
            write_package(received, package)
            again = read_package(package.getvalue())
            demand(_said(again) == _said(received), "18 a package says what the file says")
            return again
        return received

    def run(self, policy: Policy | None = None, received: Received | None = None) -> Merged:
        """Send, decide and check the laws. Without a policy some changes are decided one by one."""
        had = revisions(self.session)
        at_once = received is None
        received = self.received() if received is None else received
        with reviewing(self.session, received) as review:
            self._opened(had)
            if at_once and policy is None and self.choice.random() < .2:
                self._what_if(received)
            divergences = tuple(self.session.sides().divergences(review.source.id))
            self._refusals_hold(review)
            questions = _keys(review)
            steps, done = self._decide(review, policy)
            merged = Merged(self.before, self.theirs, see(self.session), divergences, done, asked(review))
            self.check(merged, policy)
            if steps and self.choice.random() < (.3 if policy is None else .05):
                self._undone(review, steps, questions, merged)
        self.receiver.steps = 0
        return merged

    def _refusals_hold(self, review: Review) -> None:
        """14: what somebody refused is not asked again, unless the others know of it and insist."""
        refused = {one.key for one in self.memory.rejections if one.who == self.receiver.name}
        for one in asked(review):
            if one.key in refused:
                decision = next(earlier for earlier in self.session.decisions(made_here=True) if earlier.key == one.key)
                insists = one.relation == "forward" and self.session.sides().was_settled(one.object, decision.theirs)
                demand(insists, "14 a refusal holds", one)

    def _opened(self, had: frozenset[str]) -> None:
        seen, known = see(self.session), revisions(self.session)
        laws.equal("15 opening a delivery changes nothing", self.before, seen)
        demand(self.before.head == seen.head, "15 opening a delivery changes nothing")
        missing = self.sent - known
        demand(had <= known and not missing, "6 no revision is lost", len(missing))

    def _decide(self, review: Review, policy: Policy | None) -> tuple[int, tuple[ReviewChange, ...]]:
        """Decide, and return in how many steps, and about what."""
        steps, done = 0, []
        while policy is None and self.choice.random() < .6 and asked(review):
            one = self.choice.choice(asked(review))
            verdict = self.choice.choice(VERDICTS[one.weight])
            review.decide([one.key], verdict)
            steps += 1
            if verdict in ("rejected", "mine"):
                self.memory.rejections.add(Rejection(self.receiver.name, one.key))
                self.memory.refused |= laws.concerned(one)
            if verdict != "later":
                # What is refused goes with the decision of a person, as what is in a conflict.
                done.append(one.__class__(**{**_fields(one), "weight": "conflict"}))
        before = len(self.session.history())
        done += review.merge(policy or self.choice.choice(POLICIES))
        return steps + len(self.session.history()) - before, tuple(done)

    def check(self, merged: Merged, policy: Policy | None) -> None:
        """Check the laws that hold after every merge."""
        laws.whole(merged.after)
        laws.settled(merged)
        laws.nothing_vanishes(merged, self.memory.refused, decided_by_policy=policy is not None)
        laws.quotes_stay(merged)
        self.memory.gone |= laws.no_words_lost(merged, self.memory.gone)
        if policy in ("theirs", "mine"):
            demand(all(one.action == "proposed" for one in merged.left), "2 all is decided", merged.left)

    # --- undo

    def _undone(self, review: Review, steps: int, questions: list[str], merged: Merged) -> None:
        """15: undo restores everything, the questions too, and redo the answers."""
        for _ in range(steps):
            self.session.undo()
        seen = see(self.session)
        laws.equal("15 undo of a merge", self.before, seen)
        demand(self.before.head == seen.head, "15 undo of a merge: the hash")
        demand(_keys(review) == questions, "15 undo of a merge: what is asked", questions, _keys(review))
        if self.choice.random() < .3:
            self.memory.rejections = {one for one in self.memory.rejections if one.who != self.receiver.name}
            return
        for _ in range(steps):
            self.session.redo()
        again = see(self.session)
        laws.equal("15 redo of a merge", merged.after, again)
        demand(merged.after.head == again.head, "15 redo of a merge: the hash")

    # --- what if

    @contextmanager
    def fork(self, who: Person) -> Iterator[ProjectSession]:
        """A copy of somebody's project, to try something else with."""
        path = who.session.save_copy(self.folder / f"fork {who.name} {next(self._forks)}.letterbook")
        (session,) = opened([path], [who.name])
        yield session
        session.close()
        path.unlink()

    def _what_if(self, received: Received) -> None:
        law = self.choice.choice((self._commutes, self._one_by_one, self._whole_file, self._refused))
        law(received)

    def _commutes(self, received: Received) -> None:
        """4: it does not matter who merges, as long as the same side stands where they are at odds."""
        with self.fork(self.receiver) as mine, self.fork(self.sender) as theirs:
            back = mine.delivery(theirs.heads())
            with reviewing(theirs, back) as review:
                review.merge("theirs")
            with reviewing(mine, received) as review:
                review.merge("mine")
            laws.alike("4 it does not matter who merges", see(mine), see(theirs))

    def _one_by_one(self, received: Received) -> None:
        """16: all at once is the same as one by one, in any order, as long as the rest is asked as it was."""
        with self.fork(self.receiver) as bulk, self.fork(self.receiver) as single:
            with reviewing(bulk, received) as review:
                easy = [one for one in asked(review) if one.weight != "conflict"]
                if easy:
                    review.decide([one.key for one in easy], "accepted")
            with reviewing(single, received) as review:
                self.choice.shuffle(easy)
                for one in easy:
                    if one.key in _keys(review):
                        review.decide([one.key], "accepted")
                    elif one.type == "text":
                        # What was moved is told from what is left of it: with one part of the text taken others may
                        # be asked otherwise than they were asked together.
                        return
            laws.alike("16 all at once is one by one", see(bulk), see(single))

    def _whole_file(self, received: Received) -> None:
        """18: merging what is new is merging the whole file."""
        with self.fork(self.receiver) as package, self.fork(self.receiver) as whole:
            everything = replace(self.sender.session.delivery(None), whole=True)
            for session, delivery in ((package, received), (whole, everything)):
                with reviewing(session, delivery) as review:
                    review.merge("theirs")
            laws.equal("18 a package is the whole file", see(package), see(whole))

    def _refused(self, received: Received) -> None:
        """19: where all is refused everything stands as it stood; where nothing is mine all is theirs."""
        with self.fork(self.receiver) as session, reviewing(session, received) as review:
            while asked(review):
                one = self.choice.choice(asked(review))
                review.decide([one.key], "mine" if one.weight == "conflict" else "rejected")
            review.take_log()
            laws.alike("19 what is refused changes nothing", self.before, see(session))
            demand(not session.sides().divergences(review.source.id), "14 what was refused is decided",
                   session.sides().divergences(review.source.id))


VERDICTS: dict[str, tuple[Verdict, ...]] = {
    "automatic": ("accepted", "rejected", "later"), "soft": ("accepted", "rejected", "later", "accepted"),
    "conflict": ("mine", "theirs", "both", "later")}


def _fields(change: ReviewChange) -> dict[str, object]:
    return {name: getattr(change, name) for name in change.__struct_fields__}


def asked(review: Review) -> tuple[ReviewChange, ...]:
    """What somebody is asked: what the others decided comes along by itself."""
    return tuple(one for one in review.changes if one.open)


def _keys(review: Review) -> list[str]:
    return sorted(one.key for one in asked(review))


def _said(received: Received) -> tuple[object, ...]:
    return received.steps, received.revisions, received.heads, received.positions


def absorbs(person: Person, memory: Memory) -> None:
    """3: what was decided is not asked again when an old delivery is opened once more."""
    for _, receiver, received in memory.deliveries:
        if receiver == person.name:
            before = see(person.session)
            with reviewing(person.session, received) as review:
                if any(one.action != "proposed" for one in asked(review)):
                    raise LawBrokenError("3 an old delivery proposes nothing", asked(review))
            laws.equal("3 an old delivery changes nothing", before, see(person.session))


def same(people: list[Person]) -> bool:
    """Whether all stand alike."""
    seen: list[Seen] = [see(person.session) for person in people]
    return all(one.head == seen[0].head for one in seen)
