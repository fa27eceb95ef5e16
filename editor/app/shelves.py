"""Where the letters of a project are kept: what a new one is offered to be kept at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from editor.core.provenance import Provenance, ReferenceLevel, Witness

LOOKED_AT = 2_000
"""How many letters, the newest first, are looked at for what is offered."""

LEADING = {"fond": "F.", "opis": "Op.", "papka": "P.", "delo": "D.", "tom": "T.", "list": "L."}
"""How the levels of a Russian reference are written."""
OF_COLLECTION = ("fond", "opis", "collection", "series")
"""The levels that name the collection; the others are the shelfmark."""


class Shelf(NamedTuple):
    """Where one letter is kept, in three lines."""

    repository: str = ""
    collection: str = ""
    shelfmark: str = ""


class Shelves(NamedTuple):
    """What was used, the most frequent first; ``latest`` is where the newest letter is kept."""

    latest: Shelf
    repositories: tuple[str, ...]
    collections: tuple[str, ...]
    shelfmarks: tuple[str, ...]


def shelf_of(witness: Witness | None) -> Shelf:
    """Return where a witness is kept."""
    if witness is None:
        return Shelf()
    above = [level for level in witness.reference if level.level in OF_COLLECTION]
    below = [level for level in witness.reference if level.level not in OF_COLLECTION]
    keeper = witness.repository.name if witness.repository is not None else ""
    if not witness.reference:
        return Shelf(keeper, "", witness.reference_text or "")
    return Shelf(keeper, _words(above), _words(below))


def _words(levels: Iterable[ReferenceLevel]) -> str:
    said = [(LEADING.get(level.level, ""), level.value) for level in levels]
    return ". ".join(f"{leading} {value}".strip() for leading, value in said)


def shelves_of(newest_first: Iterable[Provenance]) -> Shelves:
    """Return what is offered for a new letter, from the provenances of the letters that are there."""
    shelves = [shelf for shelf in (shelf_of(found.base()) for found in newest_first) if any(shelf)]
    return Shelves(shelves[0] if shelves else Shelf(), _frequent(shelf.repository for shelf in shelves),
                   _frequent(shelf.collection for shelf in shelves), _frequent(shelf.shelfmark for shelf in shelves))


def _frequent(said: Iterable[str]) -> tuple[str, ...]:
    return tuple(words for words, _ in Counter(filter(None, said)).most_common())
