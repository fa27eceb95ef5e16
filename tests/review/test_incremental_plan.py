"""Planned anew after each decision, or from the beginning, a review asks and does the same."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from editor.app.review import review
from editor.app.review.review import Review, source_of
from editor.core.anchors import TextEdit
from editor.core.reviewing import Decision, Verdict
from editor.core.sides import Sides
from editor.review.plan import Plan, plan
from editor.store.sides import StoredSides
from tests.review.simulation.collaboration import simulate
from tests.store.replicas import copies, send
from tests.store.test_replicas_machine import Person

SEEDS = (*range(24), 85, 101)


class Both:
    """Plans both ways and compares, and counts what was taken over."""

    def __init__(self) -> None:
        self.plans = self.taken_over = 0

    def __call__(self, sides: Sides, source: str | None, decided: Iterable[Decision], earlier: Plan | None) -> Plan:
        assert isinstance(sides, StoredSides)
        decided = tuple(decided)
        before = {} if earlier is None else dict(earlier._boards)
        found = plan(sides, source, decided, earlier)
        # Sides that were never asked before hold nothing from then.
        fresh = plan(StoredSides(sides._reading), source, decided)
        assert found.changes == fresh.changes
        assert (found.carried, found.waiting) == (fresh.carried, fresh.waiting)
        for policy in ("mine", "theirs", "none"):
            verdicts = fresh.verdicts(policy)
            assert found.verdicts(policy) == verdicts
            for _ in range(2):  # the second time with what the first has kept
                assert found.changes_for(verdicts) == fresh.changes_for(verdicts)
        for change in fresh.undecided[:4]:
            only: dict[str, Verdict] = {change.key: change.default}
            assert found.changes_for(only) == fresh.changes_for(only)
        self.plans += 1
        self.taken_over += sum(found._boards.get(key) is board for key, board in before.items())
        return found


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_planned_anew_after_changes_is_what_a_whole_plan_says(seed: int, monkeypatch: pytest.MonkeyPatch):
    both = Both()
    monkeypatch.setattr(review, "plan", both)
    simulate(seed)
    assert both.plans


@pytest.mark.parametrize("seed", range(16))
def test_so_it_is_while_somebody_goes_on_working_types_and_takes_back(seed: int, tmp_path: Path,
                                                                      monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    both, choice = Both(), random.Random(seed)
    monkeypatch.setattr(review, "plan", both)
    ada, ben = copies(tmp_path, "Ada", "Ben")
    here, there = Person(ada, choice), Person(ben, choice)
    for _ in range(12):
        here.work()
        there.work()
    opened = Review(ada, source_of(ada, send(ben, ada).source))
    for _ in range(14):
        open_ones = [one for one in opened.changes if one.open]
        match choice.choice(["decide", "decide", "work", "undo", "redo", "send"]):
            case "decide" if open_ones:
                one = choice.choice(open_ones)
                opened.decide([one.key], choice.choice(["later", "rejected", one.default, one.for_theirs]))
            case "undo":
                here.undo()
            case "redo":
                here.redo()
            case "send":
                there.work()
                send(ben, ada)
            case _:
                here.work()
        assert opened.plan
    assert both.plans > 1
    ada.close()
    ben.close()


def test_what_no_decision_concerns_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    both = Both()
    monkeypatch.setattr(review, "plan", both)
    ada, ben = copies(tmp_path, "Ada", "Ben")
    for letter in ben.letter_ids():
        ben.type(ben.letter(letter).transcription.text.id, TextEdit(0, "", "Dear "))
        ben.seal()
    opened = Review(ada, source_of(ada, send(ben, ada).source))
    first, second = [one for one in opened.changes if one.type == "text"]
    opened.decide([first.key], "accepted")
    assert [one.key for one in opened.changes] == [second.key]
    assert both.taken_over == 1
    opened.decide([second.key], "accepted")
    assert opened.changes == ()
    ada.close()
    ben.close()
