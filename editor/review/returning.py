"""A text that comes back from elsewhere: what was changed in it, tracked or not, as changes of what had been sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.review.diff import diff
from editor.review.hunks import Hunk, hunks

_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200b\u202f]+")
_ENDS = re.compile(r" ?\n ?")
LEAST_LIKE = 60.0
"""Per cent of likeness below which a text is no later state of another."""


class Tracked(NamedTuple):
    """A change that was tracked: [start, end) of the text as it came back, changes refused, gave way to
    ``inserted``."""

    start: int
    end: int
    inserted: str
    author: str = ""
    at: str = ""


class Back(NamedTuple):
    """A change of what had been sent: [start, end) of it gave way to ``inserted``.

    ``tracked`` is the change that says so, None where nobody tracked it; ``wholly`` tells whether that is all of it.
    """

    start: int
    end: int
    inserted: str
    tracked: Tracked | None
    wholly: bool = True


class _Stretch(NamedTuple):
    """[start, end) of the text that came back: tracked changes in it, and where it differs from what was sent."""

    start: int
    end: int
    tracked: tuple[Tracked, ...] = ()
    differing: tuple[Hunk, ...] = ()


class Way:
    """The way from the text that came back, tracked changes refused, to what had been sent."""

    def __init__(self, sent: str, back: str) -> None:
        self._sent = sent
        self._back = back
        self._differing = hunks(sent, diff(sent, back))

    def place(self, position: int) -> int:
        """Return where a position of the text that came back is in what was sent; in words that are new, before
        them."""
        shift = 0
        for one in self._differing:
            if one.new_start < position < one.new_end:
                return one.start
            if one.new_end > position:
                break
            shift = one.end - one.new_end
        return position + shift

    def _end(self, position: int) -> int:
        """The same for the end of a stretch: what was cut behind it is not part of it."""
        shift = 0
        for one in self._differing:
            if one.new_end > position or one.new_start == one.new_end == position:
                break
            shift = one.end - one.new_end
        return position + shift

    def changes(self, tracked: Iterable[Tracked]) -> list[Back]:
        """Return the changes of what was sent, tracked and untracked, in order. Blanks alone are no change: programs
        write them as they like."""
        found = [self._change(stretch) for stretch in self._stretches(tracked)]
        return [one for one in found if one is not None and self._sent[one.start:one.end] != one.inserted]

    def _stretches(self, tracked: Iterable[Tracked]) -> list[_Stretch]:
        """The changes of both sorts; those that overlap are one."""
        rows = [*(_Stretch(one.start, one.end, tracked=(one,)) for one in tracked),
                *(_Stretch(one.new_start, one.new_end, differing=(one,)) for one in self._differing)]
        found: list[_Stretch] = []
        for row in sorted(rows, key=lambda row: (row.start, row.end)):
            last = found[-1] if found else None
            if last is not None and _are_one(last, row):
                found[-1] = _Stretch(last.start, max(last.end, row.end), (*last.tracked, *row.tracked),
                                     (*last.differing, *row.differing))
            else:
                found.append(row)
        return found

    def _change(self, stretch: _Stretch) -> Back | None:
        real = [one for one in stretch.differing if not self._is_blank(one)]
        if not stretch.tracked and not real:
            return None
        first, last = (stretch.differing or (None,))[0], (stretch.differing or (None,))[-1]
        start = first.start if first is not None and first.new_start == stretch.start else self.place(stretch.start)
        end = last.end if last is not None and last.new_end == stretch.end else (
            start if stretch.start == stretch.end else self._end(stretch.end))
        return Back(start, end, self._after(stretch), stretch.tracked[0] if stretch.tracked else None,
                    not (stretch.tracked and real))

    def _after(self, stretch: _Stretch) -> str:
        """What a stretch says with its tracked changes made."""
        parts: list[str] = []
        position = stretch.start
        for one in stretch.tracked:
            parts += [self._back[position:one.start], one.inserted]
            position = one.end
        return "".join([*parts, self._back[position:stretch.end]])

    def _is_blank(self, one: Hunk) -> bool:
        before, behind = self._sent[max(0, one.start - 1):one.start], self._sent[one.end:one.end + 1]
        return squeezed(f"{before}{one.before}{behind}") == squeezed(f"{before}{one.after}{behind}")


def _are_one(one: _Stretch, other: _Stretch) -> bool:
    """Whether two changes, the ``other`` not before the ``one``, overlap; or would both insert at one point."""
    if one.start <= other.start < one.end and (other.end > other.start or other.start > one.start):
        return True
    if other.start > one.end:
        return False
    words = [all(row.start == row.end for row in stretch.tracked) for stretch in (one, other) if stretch.tracked]
    new = [all(row.start == row.end for row in stretch.differing) for stretch in (one, other) if stretch.differing]
    return any(words) and any(new)


def squeezed(text: str) -> str:
    """Return a text with one plain blank for each run of them, and none at the ends of lines."""
    return _ENDS.sub("\n", _BLANKS.sub(" ", text)).strip(" ")


def sent_version(versions: Sequence[str], back: str) -> int | None:
    """Return which of the ``versions`` of a text, the newest first, had been sent, going by what came ``back``.

    The newest that says the same; else the newest that does but for blanks; else the one most like it. None where none
    is like it.
    """
    if back in versions:
        return versions.index(back)
    plain = squeezed(back)
    for place, version in enumerate(versions):
        if squeezed(version) == plain:
            return place
    from rapidfuzz import fuzz

    likeness = [fuzz.ratio(version, back) for version in versions]
    best = max(likeness, default=0.0)
    return likeness.index(best) if best >= LEAST_LIKE else None
