"""Three-way merging of the edits of two people, chunk by chunk (diff3): no moves, no anchors, only what is to stand.

The edits are those of ``editor.review.diff``: they begin and end at tokens. Each rule is a function of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from editor.core.anchors import TextEdit
from editor.review.deltas import Delta, apply, moved
from editor.review.tokens import glues, plain

Kind = Literal["same", "mine", "theirs", "both", "order", "typographic", "conflict"]
Policy = Literal["mine", "theirs", "content"]
"""What stands where a person has to decide: "mine" in a review; "theirs" where I took their reading; "content" where
nobody is to be asked: the longer reading, so that all who merge get the same and what was edited outlives what was
deleted."""


class Source(NamedTuple):
    """An edit of the base and its number in the delta that it was taken from."""

    edit: TextEdit
    number: int


class Chunk(NamedTuple):
    """A stretch of the base, what either side made of it, and what stands in the merged text, at ``at``.

    ``start`` and ``end`` are code points of the base. ``my_edits`` and ``their_edits`` are numbers of edits in the
    deltas from the base to either side.
    """

    kind: Kind
    start: int
    end: int
    base: str
    mine: str
    theirs: str
    merged: str
    at: int = 0
    my_edits: tuple[int, ...] = ()
    their_edits: tuple[int, ...] = ()


class Cluster(NamedTuple):
    """Edits of both sides that overlap, and the stretch of the base that they cover."""

    start: int
    end: int
    mine: tuple[Source, ...] = ()
    theirs: tuple[Source, ...] = ()


def standing(policy: Policy, mine: str, theirs: str) -> str:
    """Return which of two readings stands in the text where a person has to decide."""
    if policy == "content":
        return max(mine, theirs, key=lambda reading: (len(reading), reading))
    return mine if policy == "mine" else theirs


def chunks(base: str, mine: Sequence[Source], theirs: Sequence[Source], policy: Policy = "mine") -> list[Chunk]:
    """Return the whole base as chunks in order; the ``merged`` of all of them, joined, is the merged text."""
    result: list[Chunk] = []
    place = at = 0
    for cluster in unglued(base, clusters(mine, theirs)):
        if cluster.start > place:
            result.append(_same(base, place, cluster.start, at))
            at += cluster.start - place
        chunk = judged(base, cluster, policy, at)
        result.append(chunk)
        place, at = cluster.end, at + len(chunk.merged)
    if place < len(base):
        result.append(_same(base, place, len(base), at))
    return result


def _same(base: str, start: int, end: int, at: int) -> Chunk:
    stretch = base[start:end]
    return Chunk("same", start, end, stretch, stretch, stretch, stretch, at)


def overlaps(cluster: Cluster, edit: TextEdit) -> bool:
    """Whether an edit that begins no earlier than ``cluster`` has to be judged together with it.

    To touch is not to overlap: an insertion at the very edge of what the other side replaced is independent, one
    strictly inside is not. Two insertions at one point belong together.
    """
    if edit.start == edit.end == cluster.start == cluster.end:
        return True
    return edit.start < cluster.end


def clusters(mine: Sequence[Source], theirs: Sequence[Source]) -> list[Cluster]:
    """Return the edits of both sides as clusters, in order; an insertion comes before what is replaced behind it."""
    queue = sorted([(source.edit.start, source.edit.end, 0, source) for source in mine]
                   + [(source.edit.start, source.edit.end, 1, source) for source in theirs])
    result: list[Cluster] = []
    for start, end, side, source in queue:
        if result and overlaps(result[-1], source.edit):
            result[-1] = _with(result[-1], side, source, end)
        else:
            result.append(_with(Cluster(start, end), side, source, end))
    return result


def _with(cluster: Cluster, side: int, source: Source, end: int) -> Cluster:
    end = max(cluster.end, end)
    if side:
        return Cluster(cluster.start, end, cluster.mine, (*cluster.theirs, source))
    return Cluster(cluster.start, end, (*cluster.mine, source), cluster.theirs)


def image(base: str, cluster: Cluster, sources: Sequence[Source]) -> str:
    """Return what one side made of the stretch of a cluster."""
    if len(sources) == 1 and (edit := sources[0].edit)[:2] == (cluster.start, base[cluster.start:cluster.end]):
        return edit.inserted
    edits = moved((source.edit for source in sources), -cluster.start)
    return apply(base[cluster.start:cluster.end], edits)


def judged(base: str, cluster: Cluster, policy: Policy, at: int = 0) -> Chunk:
    """Return a cluster as a chunk."""
    mine, theirs = image(base, cluster, cluster.mine), image(base, cluster, cluster.theirs)
    kind = kind_of(cluster, mine, theirs)
    if kind in ("mine", "both"):
        merged = mine
    elif kind == "theirs":
        merged = theirs
    elif kind == "order":
        merged = min(mine + theirs, theirs + mine) if policy == "content" else mine + theirs
    else:
        merged = standing(policy, mine, theirs)
    return Chunk(kind, cluster.start, cluster.end, base[cluster.start:cluster.end], mine, theirs, merged,
                 at, my_edits=tuple(source.number for source in cluster.mine),
                 their_edits=tuple(source.number for source in cluster.theirs))


def kind_of(cluster: Cluster, mine: str, theirs: str) -> Kind:
    """Say what became of a cluster, from the readings of both sides."""
    if not cluster.theirs:
        return "mine"
    if not cluster.mine:
        return "theirs"
    if mine == theirs:
        return "both"
    if plain(mine) == plain(theirs):
        return "typographic"
    if cluster.start == cluster.end and not glues(mine, theirs) and not glues(theirs, mine):
        return "order"
    return "conflict"


def unglued(base: str, found: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters, with those that touch made one where side by side they would glue two words together.

    One deletes the comma of "a, b" and the other the blank: neither wanted "ab". It is asked for either side's
    readings, so that it does not matter who merges. What touches a conflict belongs to it as well: who wrote two words
    for one is not to be asked about the second alone, while the first comes in by itself.
    """
    result: list[Cluster] = []
    for chain in _chains(found):
        if len(chain) > 1 and _mixed(chain) and (
                _disputed(base, chain) or _glued(base, chain)
                or _glued(base, [one._replace(mine=one.theirs, theirs=one.mine) for one in chain])):
            result.append(Cluster(chain[0].start, chain[-1].end, tuple(s for one in chain for s in one.mine),
                                  tuple(s for one in chain for s in one.theirs)))
        else:
            result += chain
    return result


def _chains(found: Sequence[Cluster]) -> list[list[Cluster]]:
    chains: list[list[Cluster]] = []
    for cluster in found:
        if chains and chains[-1][-1].end == cluster.start:
            chains[-1].append(cluster)
        else:
            chains.append([cluster])
    return chains


def _mixed(chain: Sequence[Cluster]) -> bool:
    return any(cluster.mine for cluster in chain) and any(cluster.theirs for cluster in chain)


def _disputed(base: str, chain: Sequence[Cluster]) -> bool:
    return any(judged(base, cluster, "mine").kind == "conflict" for cluster in chain)


def _glued(base: str, chain: Sequence[Cluster]) -> bool:
    start, end = chain[0].start, chain[-1].end
    pieces = [base[max(0, start - 1):start], *(judged(base, cluster, "mine").merged for cluster in chain),
              base[end:end + 1]]
    pieces = [piece for piece in pieces if piece]
    return any(glues(before, after) for before, after in pairwise(pieces))


def to_merged(found: Sequence[Chunk], mine: bool) -> Delta:
    """Return the exact delta from the text of one side to the merged text."""
    delta: list[TextEdit] = []
    place = 0
    for chunk in found:
        reading = chunk.mine if mine else chunk.theirs
        if reading != chunk.merged:
            if chunk.kind == "order" and chunk.merged.startswith(reading):
                delta.append(TextEdit(place + len(reading), "", chunk.merged[len(reading):]))
            elif chunk.kind == "order":
                delta.append(TextEdit(place, "", chunk.merged[:-len(reading)]))
            else:
                delta.append(TextEdit(place, reading, chunk.merged))
        place += len(reading)
    return tuple(delta)
