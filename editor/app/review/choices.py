"""The choices of a collation that is not finished: kept in the project file, to be gone on with."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from editor.app.review.double import Choice
from editor.core.record import Record, canonical
from editor.review.collation import Collation, Place

if TYPE_CHECKING:
    from editor.app.review.collating import CollatedLetter
    from editor.store.session import ProjectSession

WORK = "collation"
"""The name under which a project keeps them."""

NEAR = 12
"""Code points about a place by which it is still known where the words further off were changed."""


class KeptChoice(Record, frozen=True):
    """What was chosen at a place, which is known again by both readings and the words about it, whatever was changed
    elsewhere in the letter; ``nth`` tells it from others that say the same (0 the first in the text)."""

    first: str
    second: str
    before: str
    behind: str
    nth: int
    side: int
    words: str


class Kept(Record, frozen=True):
    """All that is kept: the file last collated with, and the choices, in the order in which they were made, by letter
    and person (``name_of``)."""

    file: str = ""
    letters: dict[str, tuple[KeptChoice, ...]] = {}


class _Key(NamedTuple):
    first: str
    second: str
    before: str
    behind: str


def name_of(letter: CollatedLetter, other: str) -> str:
    """Return what tells the collation of a letter with one person's transcription from others."""
    return f"{letter.first.letter.id} {other}"


def read_kept(session: ProjectSession) -> Kept:
    """Return what a project keeps; what cannot be understood is nothing."""
    try:
        return msgspec.json.decode(session.work(WORK) or "{}", type=Kept)
    except msgspec.MsgspecError:
        return Kept()


def keep(session: ProjectSession, name: str, file: Path, found: Collation, choices: Mapping[Place, Choice]) -> None:
    """Keep the choices of one letter; without any it is forgotten.

    Raises:
        StoreError: they could not be kept.
    """
    kept = read_kept(session)
    letters = {key: value for key, value in kept.letters.items() if key != name}
    if choices:
        letters[name] = tuple(_kept(found, choices))
    session.keep_work(WORK, canonical(Kept(file=str(file), letters=letters)).decode())


def restored(found: Collation, kept: Iterable[KeptChoice]) -> dict[Place, Choice]:
    """Return the choices that still have their place, in the order in which they were made."""
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in sorted(found.places, key=lambda one: one.start):
        places[place.difference.first, place.difference.second].append(place)
    chosen: dict[Place, Choice] = {}
    for one in kept:
        place = _place(places.get((one.first, one.second), []), one)
        if place is not None and place not in chosen:
            chosen[place] = Choice(one.side, one.words)
    return chosen


def _place(reading_so: list[Place], kept: KeptChoice) -> Place | None:
    """The place of a choice: with the same words about it, or the only one that begins to have them."""
    same = [place for place in reading_so if (place.before, place.behind) == (kept.before, kept.behind)]
    if same:
        return same[kept.nth] if 0 <= kept.nth < len(same) else None
    alike = [place for place in reading_so if _meet(place.before[::-1], kept.before[::-1]) and
             _meet(place.behind, kept.behind)]
    return alike[0] if len(alike) == 1 else None


def _meet(one: str, other: str) -> bool:
    """Whether two stretches, read away from a place, begin alike; one may end where its text does."""
    length = min(NEAR, len(one), len(other))
    return one[:length] == other[:length]


def _key(place: Place) -> _Key:
    return _Key(place.difference.first, place.difference.second, place.before, place.behind)


def _kept(found: Collation, choices: Mapping[Place, Choice]) -> Iterable[KeptChoice]:
    met = Counter[_Key]()
    nth: dict[Place, int] = {}
    for place in sorted(found.places, key=lambda one: one.start):
        nth[place] = met[_key(place)]
        met[_key(place)] += 1
    return (KeptChoice(*_key(place), nth[place], *choice) for place, choice in choices.items())
