"""``python -m tests.review.mutations``: break the rules of reviewing on purpose, and see that the tests bite.

Each breakage replaces one small function or value, wherever it is used, and runs the few tests that hold the rule in
place; ``--seeds`` lets it meet simulated collaborations as well. The table says which tests failed. The script ends
with 1 where a breakage survives, and with 2 where the tests fail without one. It takes a minute or two and is no part
of the tests that run by themselves.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest

from editor.core.anchors import Anchor
from editor.review import boards, chunks, families, ground, making, mapping, objects, pieces, placing, register
from editor.store import delivering, merging, sides
from tests.review.simulation.collaboration import simulate
from tests.review.simulation.laws import LawBrokenError

ROWS, STEPS = (f"tests/review/test_plan_{name}.py" for name in ("rows", "steps"))
TEXTS, TAGS, PLACES = (f"tests/review/test_{name}.py" for name in ("text_merge", "mapping", "placing"))
SEEDS = "tests/review/test_found_by_seeds.py"
STORED, SENT = (f"tests/store/test_{name}.py" for name in ("merging", "delivering"))

SECONDS = 20
"""Of the processor's time, after which a collaboration that a breakage keeps going counts as caught."""


class Breakage(NamedTuple):
    """A rule broken on purpose: what is replaced, by what its replacement is made of."""

    name: str
    owner: Any
    attribute: str
    broken: Callable[[Any], Any]
    tests: tuple[str, ...]
    """The tests that must notice it."""


def _off_by_one(whole: Any) -> Any:
    def carry(self: Any, anchor: Anchor) -> Anchor:
        found = whole(self, anchor)
        return found._replace(start=max(0, found.start - 1)) if found.start < found.end else found
    return carry


def _first_place(_whole: Any) -> Any:
    return lambda mine, theirs: mine.anchor


def _union(whole: Any) -> Any:
    def place(mine: Any, theirs: Any) -> Anchor:
        if mine.anchor == theirs.anchor or mine.anchor.detached or theirs.anchor.detached:
            return whole(mine, theirs)
        return Anchor(min(mine.anchor.start, theirs.anchor.start), max(mine.anchor.end, theirs.anchor.end))
    return place


def _never_overlaps(_whole: Any) -> Any:
    """An insertion strictly inside what the other side replaced is taken to be at its edge."""
    return lambda cluster, edit: edit.start < cluster.end and edit.start != edit.end


def _no_conflict(whole: Any) -> Any:
    """Both wrote something else at one place: mine stands, and nobody is told."""
    return lambda *about: "mine" if whole(*about) == "conflict" else whole(*about)


def _twice(whole: Any) -> Any:
    """Of two roles for one line both stand."""
    def settle(candidates: Any, content: str, text_id: str) -> Any:
        candidates = list(candidates)
        found = whole(candidates, content, text_id)
        kept = {one.id: one for one in candidates if one.id in found.removed}
        return found._replace(standing={**found.standing, **kept}, removed=frozenset())
    return settle


def _none(_whole: Any) -> Any:
    return lambda *_arguments, **_named: {}


def _nothing(_whole: Any) -> Any:
    return lambda *_arguments, **_named: ()


def _unknown(_whole: Any) -> Any:
    return lambda *_arguments, **_named: None


def _never(_whole: Any) -> Any:
    return lambda *_arguments, **_named: False


def _forgetful(whole: Any) -> Any:
    """What was decided is not remembered."""
    return lambda self, sides, source, decided: whole(self, sides, source, ())


def _without_theirs(whole: Any) -> Any:
    """What is settled has only our own state as a parent."""
    return lambda self, object_id, row, theirs: whole(self, object_id, row, ())


def _newest_only(_whole: Any) -> Any:
    """Only the newest state is sent, nothing of what it was made of."""
    def choose(self: Any, name: str, revision: int) -> None:
        node = self._graph.node(revision)
        self._chosen[node.id] = self._first_row(revision)
    return choose


def _random_role(_whole: Any) -> Any:
    """A role that a merge makes gets a random identity."""
    from editor.core.ids import new_id
    return lambda *_about: new_id()


def _at_the_edge(whole: Any) -> Any:
    """Annotations stay where they are when a text is settled."""
    return lambda self, text_id, annotations: whole(self, text_id, tuple(annotations)[1:])


BREAKAGES = (
    Breakage("what one deleted is deleted, though the other worked in it", making, "MINE_LIVES",
             lambda _: making.Standing("accepted", "accepted"), (ROWS,)),
    Breakage("what was worked in is taken for untouched", objects, "is_worked_in", _never, (ROWS,)),
    Breakage("a conflict keeps mine and tells nobody", chunks, "kind_of", _no_conflict, (ROWS,)),
    Breakage("an insertion inside counts as at the edge", chunks, "overlaps", _never_overlaps,
             (f"{TEXTS}::test_an_insertion_strictly_inside_a_replacement_is_a_conflict",)),
    Breakage("anchors come out one too far to the left", mapping.Mapping, "__call__", _off_by_one,
             (f"{TAGS}::test_a_tag_follows_its_words",)),
    Breakage("of two places mine is taken", placing, "chosen_place", _first_place, (PLACES,)),
    Breakage("of two places their union is taken", placing, "chosen_place", _union, (PLACES,)),
    Breakage("two roles for one line both stand", placing, "settled_blocks", _twice,
             (f"{PLACES}::test_of_two_roles_for_one_line_one_stands",)),
    Breakage("roles that are made get random identities", placing, "made_id", _random_role,
             (f"{PLACES}::test_a_role_that_is_made_is_the_same_whoever_makes_it",)),
    Breakage("cycles of aliases are left", register, "one_representative", _none, (ROWS,)),
    Breakage("what was refused is not remembered", ground.Ground, "__init__", _forgetful,
             (f"{STEPS}::test_parts_of_a_text_are_taken_and_refused_one_by_one_and_the_text_is_closed_with_the_last",
              f"{STEPS}::test_a_refusal_stays_when_they_send_a_newer_state_that_still_says_it")),
    Breakage("what is settled has not both parents", merging.Merging, "_both", _without_theirs,
             (f"{STORED}::test_settling_the_same_on_both_sides_needs_no_second_review",)),
    Breakage("states in between are not sent", delivering._Delivering, "_choose", _newest_only,
             (f"{SENT}::test_a_whole_delivery_proves_itself",)),
    Breakage("a part is settled from what the one before has left", boards.Board, "_places_anew", _none,
             (f"{SEEDS}::test_a_new_tag_grows_with_the_words_that_are_taken_under_it",)),
    Breakage("what comes back is as it was when it was deleted here", sides.StoredSides, "_told_of_dead", _nothing,
             (f"{SEEDS}::test_a_letter_that_comes_back_is_as_those_have_it_who_worked_in_it",)),
    Breakage("their edits are not looked for where they had merged", sides.StoredSides, "way_to_theirs", _unknown,
             (f"{SEEDS}::test_a_tag_follows_what_they_typed_also_where_they_had_merged_something",)),
    Breakage("what is proposed is not waited for", register.RegisterCase, "_waiting", _nothing,
             (f"{SEEDS}::test_what_is_proposed_for_another_entry_is_asked_also_when_the_edit_itself_was_taken",)),
    Breakage("a new entry is asked about no more once it is taken", register, "_taken_over", _nothing,
             (f"{SEEDS}::test_whether_a_new_entry_is_one_with_another_is_asked_also_when_the_entry_was_taken",)),
    Breakage("on a text that is closed a tag stands where a comparison brings it", sides.StoredSides, "closed_in_parts",
             _unknown,
             (f"{SEEDS}::test_a_tag_that_they_moved_stands_where_it_comes_with_its_text_also_when_that_is_closed",)),
    Breakage("the text of a letter that lives can be deleted", families.FamilyCase, "_lacks_its_letter", _never,
             (f"{SEEDS}::test_a_letter_that_lives_keeps_its_text_and_provenance_though_those_who_deleted_it_refused_both",
              )),
    Breakage("one annotation is not placed", merging.Merging, "place", _at_the_edge,
             (f"{STORED}::test_the_past_knows_where_what_was_placed_stood",)),
)


class TooLongError(Exception):
    """A collaboration does not come to an end."""


@contextlib.contextmanager
def limited() -> Iterator[None]:
    """Stop what goes on for too long."""
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextlib.contextmanager
def broken(breakage: Breakage) -> Iterator[None]:
    """Break a rule, in every module that took it in by its name."""
    whole = getattr(breakage.owner, breakage.attribute)
    instead = breakage.broken(whole)
    modules = [module for name, module in sys.modules.items() if name.startswith(("editor.", "tests."))
               and name != __name__ and getattr(module, breakage.attribute, None) is whole]
    with contextlib.ExitStack() as patches:
        for owner in {id(one): one for one in (breakage.owner, *modules)}.values():
            patches.enter_context(patch.object(owner, breakage.attribute, instead))
        pieces.text_merging.cache_clear()
        yield
    pieces.text_merging.cache_clear()


class Tally:
    """Notes which tests failed."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Called by pytest after each part of a test."""
        if report.failed:
            self.failed.append(report.nodeid.rpartition("::")[2])


def failures(tests: tuple[str, ...]) -> list[str]:
    """Run tests and return those that fail."""
    tally = Tally()
    with contextlib.redirect_stdout(io.StringIO()):
        ended = pytest.main(["-q", "-x", "--no-header", "-p", "no:cacheprovider", *tests], plugins=[tally])
    if ended not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"the tests cannot be run: {tests}")
    return tally.failed


def laws_broken(seeds: range) -> Counter[str]:
    """Return the laws that break in simulated collaborations."""
    found = Counter[str]()
    for seed in seeds:
        try:
            with limited():
                simulate(seed)
        except LawBrokenError as error:
            found[error.law] += 1
        except Exception as error:  # noqa: BLE001 - a breakage may end in anything
            found[type(error).__name__] += 1
    return found


def main() -> int:
    """Print the table; return 1 where a breakage survives, 2 where the tests fail without one."""
    parser = argparse.ArgumentParser(prog="python -m tests.review.mutations", description=__doc__)
    parser.add_argument("--seeds", type=int, default=0, help="simulated collaborations for each breakage")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    asked = parser.parse_args()
    if failed := failures(tuple(dict.fromkeys(test for breakage in BREAKAGES for test in breakage.tests))):
        print(f"nothing is broken, and these fail: {failed}")
        return 2
    survived = 0
    print("| broken on purpose | the first test that fails | laws |\n|---|---|---|")
    for breakage in BREAKAGES:
        with broken(breakage):
            failed, laws = failures(breakage.tests), laws_broken(range(asked.first, asked.first + asked.seeds))
        survived += not failed
        print(f"| {breakage.name} | {failed[0] if failed else '**none**'} | "
              f"{'; '.join(f'{law} ({count})' for law, count in laws.most_common(3))} |", flush=True)
    print(f"{len(BREAKAGES)} broken, {survived} survived")
    return int(survived > 0)


if __name__ == "__main__":
    sys.exit(main())
