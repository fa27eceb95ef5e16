"""What has lost its place in the text: where it stood, since when, and where it may be placed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.messages import Message
from editor.core.operations import Reader
from editor.core.quotes import Located, candidates
from editor.core.snapshot import LetterSnapshot

CONTEXT = 100
"""Code points shown on either side of a place."""


class Lost(NamedTuple):
    """One annotation without a place, with the letter that it belongs to."""

    annotation: Annotation
    letter: str
    number: str


class Place(NamedTuple):
    """Where it may be placed: the span, how likely it is in per cent, and what stands there."""

    start: int
    end: int
    score: float
    exact: bool
    before: str
    words: str
    behind: str


class StepReader(Reader, Protocol):
    """A reader that also knows in which step an annotation lost its place, as a session does."""

    def detached(self) -> dict[str, list[str]]:
        """Return the letters in which something has lost its place, each with the annotations."""
        ...

    def detached_by(self, annotation_ids: Iterable[str]) -> dict[str, tuple[str, Message]]:
        """Return the step in which each lost its place: its id and label."""
        ...


def lost_in(snapshot: LetterSnapshot) -> list[Lost]:
    """Return what has lost its place in the texts of a letter, in the order of the texts."""
    return [Lost(annotation, snapshot.letter.id, snapshot.letter.number)
            for text in snapshot.texts() for annotation in text.annotations if annotation.detached]


def lost_everywhere(reader: StepReader) -> Iterator[Lost]:
    """Give what has lost its place in the whole project, letter by letter."""
    touched = reader.detached()
    for letter in reader.letter_ids():
        if letter in touched:
            yield from lost_in(reader.letter(letter))


def places_for(lost: Annotation, content: str) -> list[Place]:
    """Return the places in its text where an annotation may have stood, the likeliest first.

    Where a point was swallowed is always one of them, the last, with a score of 0.
    """
    found = candidates(content, lost.quote, lost.prefix, lost.suffix, lost.start)
    wanted = [place for place in found if lost.kind in (*POINT_KINDS, "gap") or place.start < place.end]
    here = Located(lost.start, lost.start, 0.0, exact=False)
    if lost.kind in POINT_KINDS and lost.start <= len(content) and here[:2] not in [place[:2] for place in wanted]:
        wanted.append(here)
    return [_place(content, place) for place in wanted]


def _place(content: str, found: Located) -> Place:
    return Place(found.start, found.end, found.score, found.exact,
                 content[max(0, found.start - CONTEXT):found.start], content[found.start:found.end],
                 content[found.end:found.end + CONTEXT])
