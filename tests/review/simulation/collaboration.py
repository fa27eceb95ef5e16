"""One simulated collaboration, from a seed."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from editor.core.review_changes import Policy
from editor.store.session import ProjectSession
from tests.review.simulation import laws
from tests.review.simulation.beginning import begin
from tests.review.simulation.exchanges import Exchange, Memory, absorbs
from tests.review.simulation.laws import demand
from tests.review.simulation.seen import see
from tests.review.simulation.work import Person
from tests.store.tables import assert_sound

MOST_ROUNDS = 8
"""Rounds after which everybody has to have the same."""


class Count(NamedTuple):
    """What was done."""

    operations: int = 0
    exchanges: int = 0
    decided: int = 0


@contextmanager
def seeded(choice: random.Random) -> Iterator[None]:
    """Let identities and times follow from the seed."""
    class Clock(datetime):
        at = datetime(2026, 11, 1, tzinfo=UTC)

        @classmethod
        def now(cls, tz: object = None) -> datetime:
            Clock.at += timedelta(seconds=1)
            return Clock.at

    with patch("editor.core.ids.urandom", lambda count: choice.getrandbits(8 * count).to_bytes(count, "big")), patch(
            "editor.app.review.review.datetime", Clock):
        yield


def memory_folder() -> Path | None:
    """Where files lie in memory, if there is such a place."""
    place = Path("/dev/shm")
    return place if place.is_dir() else None


class Collaboration:
    """A few people, their files, and what is known of all that they did."""

    def __init__(self, choice: random.Random, folder: Path, sessions: Iterable[ProjectSession]) -> None:
        self.choice, self.folder, self.memory = choice, folder, Memory()
        self.people = [Person(session, self.choice) for session in sessions]
        self.operations = self.exchanges = self.decided = 0

    @property
    def count(self) -> Count:
        """What was done so far."""
        return Count(self.operations, self.exchanges, self.decided)

    def run(self) -> Count:
        """Work, send and decide; at the end all come to the same."""
        for _ in range(self.choice.randint(1, 3)):
            self.work()
            self.exchange()
        self.converge(self.choice.choice(("theirs", "mine")))
        return self.count

    def work(self) -> None:
        """Everybody does something."""
        for person in self.people:
            before = see(person.session).markers()
            self.operations += sum(bool(person.work()) for _ in range(self.choice.randint(0, 5)))
            after = see(person.session)
            self.memory.gone |= before - after.markers()
            laws.whole(after)

    def exchange(self, policy: Policy | None = None) -> None:
        """One sends to another, or both to each other at once."""
        sender, receiver = self.choice.sample(self.people, 2)
        there = Exchange(sender, receiver, self.memory, self.folder, self.choice)
        if self.choice.random() < .4:
            back = Exchange(receiver, sender, self.memory, self.folder, self.choice)
            received = back.received()
            self._did(there.run(policy))
            self._did(back.run(policy, received))
        else:
            self._did(there.run(policy))

    def _did(self, merged: laws.Merged) -> None:
        self.exchanges += 1
        self.decided += len(merged.done)

    def converge(self, policy: Policy) -> None:
        """5: when everything has gone everywhere, everybody has the same."""
        for _ in range(MOST_ROUNDS):
            for sender in self.people:
                for receiver in self.people:
                    if sender is not receiver:
                        exchange = Exchange(sender, receiver, self.memory, self.folder, self.choice)
                        self._did(exchange.run(policy))
            seen = [see(person.session) for person in self.people]
            if all(one.head == seen[0].head for one in seen):
                break
        for other in seen[1:]:
            laws.alike("5 all come to the same", seen[0], other, roles=True)
            demand(seen[0].head == other.head, "5 all come to the same: the hash")
        absorbs(self.choice.choice(self.people), self.memory)
        self._at_rest(self.choice.choice(self.people))

    def _at_rest(self, person: Person) -> None:
        """1 and 17: with oneself nothing differs, and the file is what its history makes of it."""
        again = person.session.receive(person.session.delivery({}), backup=False)
        demand(again.revisions == 0 and not person.session.sides().divergences(again.source), "1 merging with oneself")
        person.session.close()
        assert_sound(person.session.path)

    def close(self) -> None:
        """Close the files."""
        for person in self.people:
            person.session.close()


@contextmanager
def surroundings(seed: int, folder: Path) -> Iterator[None]:
    """What a simulation runs in: nothing is written beside its folder, and nothing is left to chance."""
    with patch.dict("os.environ", {"LETTERBOOK_DATA": str(folder / "data")}), seeded(random.Random(seed)):
        yield


def simulate(seed: int) -> Count:
    """Run the collaboration of a seed.

    Raises:
        LawBrokenError: a law does not hold.
    """
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name, surroundings(seed, Path(name)):
        choice = random.Random(seed)
        collaboration = Collaboration(choice, Path(name), begin(choice, Path(name), 3 if seed % 3 == 0 else 2))
        try:
            return collaboration.run()
        finally:
            collaboration.close()
