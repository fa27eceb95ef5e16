"""The register as a list: filtered by any part of a name in any spelling, sorted, and its likely duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from editor.core.entities import Entity
from editor.core.folding import fold_text, folded
from editor.core.names import initials_agree, parse_name, sounds_of_lines, surname_keys

Sort = Literal["name", "mentions"]

_SHORTEST_SOUND = 3
"""Below this many sounds a word is looked for only as it is spelt."""
_PORTION = 1_000
"""Entries made ready at a time."""
_MOST_OF_A_SOUND = 60
"""Names that so many entries bear say nothing about duplicates."""


class _Line(NamedTuple):
    """An entry as one line: its names, the same folded, and what it is sorted by."""

    entity: Entity
    text: str
    folded: str
    sort: str


class RegisterList:
    """The entries of a register that are no aliases, ready to be filtered while somebody types."""

    def __init__(self, entities: Iterable[Entity], before: RegisterList | None = None) -> None:
        """Make the list; what ``before``, an earlier state of the register, knows of an entry is not made again."""
        self.entries = [entity for entity in entities if entity.merged_into is None]
        self._known: dict[str, _Line] = {}
        self._sounds: dict[str, tuple[str, str]] = {}
        fresh: list[Entity] = []
        for entity in self.entries:
            line = before._known.get(entity.id) if before is not None else None
            if before is not None and line is not None and (line.entity is entity or line.entity == entity):
                self._known[entity.id] = line
                if entity.id in before._sounds:
                    self._sounds[entity.id] = before._sounds[entity.id]
            else:
                fresh.append(entity)
        lines = [" | ".join((*entity.forms(), entity.sort or "")).replace("\n", " ") for entity in fresh]
        bare = folded("\n".join(lines)).split("\n") if lines else []
        self._known.update((entity.id, _Line(entity, line, plain, fold_text(entity.sort_name)))
                           for entity, line, plain in zip(fresh, lines, bare, strict=True))
        self._waiting = [entity.id for entity in self.entries if entity.id not in self._sounds]
        self._sorted = sorted(self._known.values(), key=lambda line: (line.sort, line.entity.id))

    def find(self, query: str = "", *, kind: str = "", sort: Sort = "name",
             counts: Mapping[str, int] | None = None) -> list[Entity]:
        """Return the entries of a kind ("" for any) that hold every word of ``query``, spelt or sounding so."""
        typed = query.replace(",", " ").split()
        words = [folded(word) for word in typed]
        keys = [tuple(f" {key}" for key in surname_keys(word) if len(key) >= _SHORTEST_SOUND) for word in typed]
        chosen = [line.entity for line in self._sorted
                  if kind in ("", line.entity.kind) and (not words or self._holds(line, words, keys))]
        if sort == "mentions":
            used = counts or {}
            chosen.sort(key=lambda entity: -used.get(entity.id, 0))
        return chosen

    def warm(self) -> bool:
        """Make ready a part of what finds other spellings; return whether nothing is left. Worth doing when idle."""
        some, self._waiting = self._waiting[:_PORTION], self._waiting[_PORTION:]
        sounds = sounds_of_lines([f" {self._known[key].text}" for key in some]) if some else ()
        self._sounds.update(zip(some, sounds, strict=True))
        return not self._waiting

    def _holds(self, line: _Line, words: Sequence[str], keys: Sequence[tuple[str, ...]]) -> bool:
        return all(word in line.folded or (bool(sounds) and self._sounds_like(line.entity.id, sounds))
                   for word, sounds in zip(words, keys, strict=True))

    def _sounds_like(self, entity: str, keys: tuple[str, ...]) -> bool:
        while self._waiting:
            self.warm()
        return any(key in sound for sound in self._sounds[entity] for key in keys)


def likely_duplicates(entities: Iterable[Entity]) -> list[tuple[Entity, ...]]:
    """Return groups of entries of one kind that may be the same: same folded name, or a name that sounds the same.

    Persons whose initials contradict each other are not put together.
    """
    groups: dict[tuple[str, str], list[Entity]] = {}
    for entity in entities:
        if entity.merged_into is None:
            for key in {key for form in entity.forms() for key in _keys(entity, form)}:
                groups.setdefault((entity.kind, key), []).append(entity)
    found: dict[frozenset[str], tuple[Entity, ...]] = {}
    for group in groups.values():
        if 1 < len(group) <= _MOST_OF_A_SOUND:
            for alike in _agreeing(group):
                found.setdefault(frozenset(entity.id for entity in alike), alike)
    # A group within a larger one says nothing more.
    whole = [ids for ids in found if not any(ids < other for other in found)] if len(found) < 2_000 else list(found)
    return sorted((found[ids] for ids in whole), key=lambda group: fold_text(group[0].sort_name))


def _keys(entity: Entity, form: str) -> tuple[str, ...]:
    if entity.kind != "person":
        return tuple(key.strip() for key in surname_keys(form) if key.strip())
    name = parse_name(form)
    return tuple(key for key in surname_keys(name.surname if name is not None else form) if len(key) >= _SHORTEST_SOUND)


def _agreeing(group: Sequence[Entity]) -> list[tuple[Entity, ...]]:
    """The entries of a group, parted where forenames contradict."""
    parts: list[list[Entity]] = []
    for entity in group:
        part = next((part for part in parts if all(_may_be_one(entity, other) for other in part)), None)
        if part is None:
            parts.append([entity])
        else:
            part.append(entity)
    return [tuple(part) for part in parts if len(part) > 1]


def _may_be_one(first: Entity, second: Entity) -> bool:
    if first.kind != "person":
        return True
    one, other = parse_name(first.name), parse_name(second.name)
    return one is None or other is None or initials_agree(one, other)
