"""Which tokens of two sequences are the same: exact, quick, and in memory that grows with the text.

The ends that are equal are set aside; short runs that occur once in either sequence are anchors where they keep their
order (the heaviest increasing chain); what lies between two anchors is aligned by the longest common subsequence,
or, where it is too long for that, by anchors of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Sequence
from math import isqrt
from typing import NamedTuple

SHINGLE = 5
"""Tokens of a run that makes an anchor."""
FEW_SHINGLES = 64
"""So many of a text are looked for one by one."""
MOST_CELLS = 40_000_000
"""Tokens of one side times tokens of the other: beyond it no longest common subsequence is looked for."""
DEEPEST = 24
"""How often anchors are sought anew within a gap before it is cut into blocks."""
_STRIDE = 64

Signs = Sequence[Hashable]


class Run(NamedTuple):
    """``length`` tokens that both sequences have, from ``one`` in the first and from ``other`` in the second."""

    one: int
    other: int
    length: int


class Gap(NamedTuple):
    """The stretch [one, one_end) of the first sequence and [other, other_end) of the second, not yet aligned."""

    one: int
    one_end: int
    other: int
    other_end: int

    @property
    def cells(self) -> int:
        """How much work a longest common subsequence is."""
        return (self.one_end - self.one) * (self.other_end - self.other)


def align(one: Signs, other: Signs) -> list[Run]:
    """Return the runs that both sequences have in common, in order; no two of them touch in both."""
    runs: list[Run] = []
    gaps = [(Gap(0, len(one), 0, len(other)), 0)]
    while gaps:
        gap, depth = gaps.pop()
        gap = _trimmed(one, other, gap, runs)
        if not gap.cells:
            continue
        anchors = _anchors(one, other, gap, depth)
        if anchors:
            runs += anchors
            gaps += [(inner, depth + 1) for inner in _between(gap, anchors)]
        elif gap.cells <= MOST_CELLS:
            runs += _common(one, other, gap)
        else:
            gaps += [(block, DEEPEST) for block in _blocks(gap)]
    return _joined(sorted(runs))


def _trimmed(one: Signs, other: Signs, gap: Gap, runs: list[Run]) -> Gap:
    """Take the equal ends of a gap into ``runs`` and return the rest."""
    start, end, begin, finish = gap
    head = _reach(one, other, gap)
    if head:
        runs.append(Run(start, begin, head))
        start, begin = start + head, begin + head
    tail, limit = 0, min(end - start, finish - begin)
    while tail < limit and one[end - 1 - tail] == other[finish - 1 - tail]:
        tail += 1
    if tail:
        end, finish = end - tail, finish - tail
        runs.append(Run(end, finish, tail))
    return Gap(start, end, begin, finish)


def _reach(one: Signs, other: Signs, gap: Gap) -> int:
    """How many tokens from the start of a gap are equal."""
    start, begin = gap.one, gap.other
    limit = min(gap.one_end - start, gap.other_end - begin)
    length = 0
    while (length + _STRIDE <= limit and one[start + length:start + length + _STRIDE]
           == other[begin + length:begin + length + _STRIDE]):
        length += _STRIDE
    while length < limit and one[start + length] == other[begin + length]:
        length += 1
    return length


def _anchors(one: Signs, other: Signs, gap: Gap, depth: int) -> list[Run]:
    """The anchors of a gap; none where it is small enough, has been cut often enough, or has no unique run."""
    if depth and (gap.cells <= MOST_CELLS or depth >= DEEPEST):
        return []
    for length in (SHINGLE, 3, 2, 1) if gap.cells > MOST_CELLS else (SHINGLE,):
        if found := heaviest(_unique_runs(one, other, gap, length)):
            return found
    return []


def _unique_runs(one: Signs, other: Signs, gap: Gap, size: int) -> list[Run]:
    """Runs of at least ``size`` tokens that begin with such as occur once in either stretch."""
    there = _once(other, gap.other, gap.other_end, size)
    alone = _Alone(one, gap, size)
    runs: list[Run] = []
    start = gap.one
    while start <= gap.one_end - size:
        shingle: Hashable = one[start:start + size]  # pyright: ignore[reportAssignmentType] - a string or a tuple
        begin = there.get(shingle, -1)
        if begin >= 0 and alone(shingle):
            runs.append(Run(start, begin, _reach(one, other, Gap(start, gap.one_end, begin, gap.other_end))))
            start += runs[-1].length
        else:
            start += 1
    return runs


class _Alone:
    """Whether shingles of the first stretch stand there once. Where few are asked about, each is looked for by itself:
    in two versions of a text most stand within runs and are not asked about."""

    def __init__(self, signs: Signs, gap: Gap, size: int) -> None:
        self._signs, self._gap, self._size = signs, gap, size
        self._asked = 0
        self._places: dict[Hashable, int] | None = None

    def __call__(self, shingle: Hashable) -> bool:
        signs, (start, end, *_) = self._signs, self._gap
        self._asked += 1
        if isinstance(signs, str) and isinstance(shingle, str) and self._asked <= FEW_SHINGLES:
            return signs.find(shingle, signs.find(shingle, start, end) + 1, end) < 0
        if self._places is None:
            self._places = _once(signs, start, end, self._size)
        return self._places[shingle] >= 0


def _once(signs: Signs, start: int, end: int, size: int) -> dict[Hashable, int]:
    """Each shingle of the stretch in order, and where it stands, or -1 where it stands more than once."""
    span = range(start, end - size + 1)
    shingles: list[Hashable] = [  # strings, or tuples
        signs[place:place + size] for place in span]  # pyright: ignore[reportAssignmentType]
    places = dict(zip(shingles, span, strict=True))
    if len(places) < len(shingles):
        places.update((shingle, -1) for shingle, count in Counter(shingles).items() if count > 1)
    return places


def heaviest(runs: Sequence[Run]) -> list[Run]:
    """Return the chain of runs with the most tokens in all, of which each stands behind the one before it in both.

    ``runs`` are sorted by ``one`` and do not overlap there.
    """
    ends: list[int] = []  # the ends of the best chains in the second sequence, growing as their weights do
    best: list[tuple[int, int]] = []  # the weight of each and its last run
    previous: list[int] = []
    for index, run in enumerate(runs):
        place = bisect_right(ends, run.other) - 1
        weight, before = (best[place][0], best[place][1]) if place >= 0 else (0, -1)
        previous.append(before)
        weight += run.length
        end = run.other + run.length
        place = bisect_right(ends, end)
        if place and best[place - 1][0] >= weight:
            continue
        if place and ends[place - 1] == end:
            place -= 1
        last = place
        while last < len(ends) and best[last][0] <= weight:
            last += 1
        ends[place:last], best[place:last] = [end], [(weight, index)]
    chain: list[Run] = []
    index = best[-1][1] if best else -1
    while index >= 0:
        chain.append(runs[index])
        index = previous[index]
    return chain[::-1]


def _between(gap: Gap, anchors: Sequence[Run]) -> list[Gap]:
    gaps: list[Gap] = []
    one, other = gap.one, gap.other
    for run in anchors:
        gaps.append(Gap(one, run.one, other, run.other))
        one, other = run.one + run.length, run.other + run.length
    gaps.append(Gap(one, gap.one_end, other, gap.other_end))
    return gaps


def _common(one: Signs, other: Signs, gap: Gap) -> list[Run]:
    """The longest common subsequence of a gap."""
    if gap.one_end - gap.one == 1 or gap.other_end - gap.other == 1:
        return _single(one, other, gap)
    from rapidfuzz.distance import Indel  # only who compares needs it

    return [Run(gap.one + code.src_start, gap.other + code.dest_start, code.src_end - code.src_start)
            for code in Indel.opcodes(one[gap.one:gap.one_end], other[gap.other:gap.other_end])
            if code.tag == "equal"]


def _single(one: Signs, other: Signs, gap: Gap) -> list[Run]:
    """The same, where one side has but a single token: most gaps are a word put in the place of another."""
    for start in range(gap.one, gap.one_end):
        for begin in range(gap.other, gap.other_end):
            if one[start] == other[begin]:
                return [Run(start, begin, 1)]
    return []


def _blocks(gap: Gap) -> list[Gap]:
    """A gap in which nothing is unique, cut into as many proportional parts as can be aligned."""
    wide, high = gap.one_end - gap.one, gap.other_end - gap.other
    parts = max(wide, high) // isqrt(MOST_CELLS) + 1
    return [Gap(gap.one + wide * part // parts, gap.one + wide * (part + 1) // parts,
                gap.other + high * part // parts, gap.other + high * (part + 1) // parts) for part in range(parts)]


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and (last := joined[-1]).one + last.length == run.one and last.other + last.length == run.other:
            joined[-1] = Run(last.one, last.other, last.length + run.length)
        else:
            joined.append(run)
    return joined
