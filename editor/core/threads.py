"""Threads: comments and the answers to them, in the order of their time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from editor.core.letters import Comment


class Thread(NamedTuple):
    """A comment with everything that was answered, the oldest first."""

    first: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def resolved(self) -> bool:
        """Whether it is done with."""
        return self.first.resolved

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The comments, the first one first."""
        return (self.first, *self.answers)


def threads(comments: Iterable[Comment]) -> list[Thread]:
    """Return the threads that the comments make, by the time at which they began.

    An answer to an answer belongs to the same thread. One that answers nothing that is here, or that answers itself
    by a detour (both only in files that were damaged or merged by hand), begins a thread of its own: nothing that
    was said is left out.
    """
    known = {comment.id: comment for comment in comments}
    answers: dict[str, list[Comment]] = {}
    for comment in known.values():
        answers.setdefault(_first(comment, known).id, []).append(comment)
    found = [Thread(known[first], tuple(sorted((c for c in said if c.id != first), key=_by_time)))
             for first, said in answers.items()]
    return sorted(found, key=lambda thread: _by_time(thread.first))


def first_of(comment: Comment, comments: Iterable[Comment]) -> Comment:
    """Return the comment that began the thread in which ``comment`` stands."""
    return _first(comment, {one.id: one for one in comments})


def _first(comment: Comment, known: dict[str, Comment]) -> Comment:
    way = [comment]
    seen = {comment.id}
    while (before := known.get(way[-1].reply_to or "")) is not None:
        if before.id in seen:  # a ring has no first: the same one of it for all that lead there
            ring = way[next(place for place, one in enumerate(way) if one.id == before.id):]
            return min(ring, key=_by_time)
        seen.add(before.id)
        way.append(before)
    return way[-1]


def _by_time(comment: Comment) -> tuple[str, str]:
    return comment.at, comment.id
