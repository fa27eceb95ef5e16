"""``python -m tests.review.mutations``: break the rules of reviewing on purpose, and see that the laws bite.

Each breakage replaces one small function or value. The table says how many of the seeds caught it, which was the
first, and which laws they named. It takes minutes and is no part of the tests that run by themselves.
"""

from __future__ import annotations

import argparse
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NamedTuple
from unittest.mock import patch

from editor.core.anchors import Anchor
from editor.review import boards, chunks, families, ground, mapping, objects, placing, register
from editor.store import delivering, merging
from tests.review.simulation.collaboration import simulate
from tests.review.simulation.laws import LawBrokenError

SECONDS = 20
"""Of the processor's time, after which a collaboration that a breakage keeps going counts as caught."""


class Breakage(NamedTuple):
    """A rule broken on purpose: what is replaced, by what its replacement is made of."""

    name: str
    owner: Any
    attribute: str
    broken: Callable[[Any], Any]


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
    Breakage("what one deleted is deleted, though the other worked in it", families, "MINE_LIVES",
             lambda _: objects.Standing("accepted", "accepted")),
    Breakage("what was worked in is taken for untouched", objects, "is_worked_in", _never),
    Breakage("a conflict keeps mine and tells nobody", chunks, "kind_of", _no_conflict),
    Breakage("an insertion inside counts as at the edge", chunks, "overlaps", _never_overlaps),
    Breakage("anchors come out one too far to the left", mapping.Mapping, "__call__", _off_by_one),
    Breakage("of two places mine is taken", boards, "chosen_place", _first_place),
    Breakage("of two places their union is taken", boards, "chosen_place", _union),
    Breakage("two roles for one line both stand", boards, "settled_blocks", _twice),
    Breakage("roles that are made get random identities", placing, "made_id", _random_role),
    Breakage("cycles of aliases are left", register, "one_representative", _none),
    Breakage("what was refused is not remembered", ground.Ground, "__init__", _forgetful),
    Breakage("what is settled has not both parents", merging.Merging, "_both", _without_theirs),
    Breakage("states in between are not sent", delivering._Delivering, "_choose", _newest_only),
    Breakage("one annotation is not placed", merging.Merging, "place", _at_the_edge),
)


class TooLongError(Exception):
    """A collaboration does not come to an end."""


@contextmanager
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


def caught(breakage: Breakage, seeds: range) -> tuple[list[int], Counter[str]]:
    """Return the seeds that catch a breakage, and by which laws."""
    whole = getattr(breakage.owner, breakage.attribute)
    found, laws = list[int](), Counter[str]()
    with patch.object(breakage.owner, breakage.attribute, breakage.broken(whole)):
        for seed in seeds:
            try:
                with limited():
                    simulate(seed)
            except LawBrokenError as error:
                found.append(seed)
                laws[error.law] += 1
            except Exception as error:  # noqa: BLE001 - a breakage may end in anything
                found.append(seed)
                laws[type(error).__name__] += 1
    return found, laws


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.review.mutations", description=__doc__)
    parser.add_argument("--seeds", type=int, default=40)
    parser.add_argument("--first", type=int, default=0)
    asked = parser.parse_args()
    seeds = range(asked.first, asked.first + asked.seeds)
    print(f"| broken on purpose | caught by, of {asked.seeds} seeds | the first | by |\n|---|---|---|---|")
    for breakage in BREAKAGES:
        found, laws = caught(breakage, seeds)
        print(f"| {breakage.name} | {len(found)} | {found[0] if found else '–'} | "
              f"{'; '.join(law for law, _ in laws.most_common(2))} |", flush=True)


if __name__ == "__main__":
    main()
