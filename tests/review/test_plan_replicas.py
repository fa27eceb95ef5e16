"""Copies that go their own ways and meet again, at random: what must hold whatever people did."""

from __future__ import annotations

import random

import pytest

from editor.core.letters import Comment
from editor.core.record import Record, replace
from editor.review.plan import Plan, plan
from tests.review.project import project
from tests.review.random_work import Worker
from tests.review.two_sides import Copy, TwoSides


def merge(mine: Copy, theirs: Copy, policy: str) -> Plan:
    found = plan(TwoSides(mine, theirs))
    mine.make(found.changes_for(found.verdicts(policy)), theirs)
    after = plan(TwoSides(mine, theirs))
    if policy != "none" and not any(change.weight == "conflict" for change in after.undecided):
        # What came back, with a letter or for a line, was deleted by both: a second look settles it.
        mine.make(after.changes_for(after.verdicts(policy)), theirs)
        after = plan(TwoSides(mine, theirs))
    if policy != "none":
        assert after.undecided == ()
        assert after.changes_for({}) == ()
    return found


def work(dice: random.Random, copies: list[Copy], rare: bool) -> None:
    for number, copy in enumerate(copies):
        worker = Worker(copy, f"{number} {dice.random()}", dice)
        for _ in range(dice.randrange(1, 7)):
            worker.work()
        if rare and dice.random() < 0.15:
            worker.rare()
        copy.check()


def compared(copy: Copy) -> dict[str, Record]:
    """What stands in a copy. Whether a thread that both resolved has an answer shows only where the answer arrives."""
    return {key: replace(value, resolved=False) if isinstance(value, Comment) else value
            for key, value in copy.state().items()}


@pytest.mark.parametrize("seed", range(60))
def test_two_who_merge_the_same_see_the_same_conflicts_and_else_come_to_the_same(seed: int) -> None:
    dice = random.Random(seed)
    base = project()
    copies = [base, base.twin()]
    work(dice, copies, rare=seed % 3 == 0)
    mine, theirs = copies
    here, there = mine.twin(), theirs.twin()
    one, other = merge(here, theirs, "mine"), merge(there, mine, "mine")
    conflicts = [any(change.weight == "conflict" for change in found.changes) for found in (one, other)]
    assert conflicts[0] == conflicts[1]
    if not conflicts[0]:
        assert compared(here) == compared(there)


@pytest.mark.parametrize("policy", ["mine", "theirs"])
@pytest.mark.parametrize("seed", range(40))
def test_copies_that_meet_often_come_to_the_same(seed: int, policy: str) -> None:
    dice = random.Random(seed)
    base = project()
    copies = [base.twin() for _ in range(2 + seed % 2)]
    for _ in range(3):
        work(dice, copies, rare=seed % 4 == 0)
        mine, theirs = dice.sample(copies, 2)
        merge(mine, theirs, policy)
    # Where two insist on their own there is no end: here the first of two gives way.
    for _ in range(4):
        for one, mine in enumerate(copies):
            for other, theirs in enumerate(copies):
                if one != other:
                    merge(mine, theirs, "theirs" if one < other else "mine")
    assert all(copy.state() == copies[0].state() for copy in copies)
