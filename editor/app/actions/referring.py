"""Finding everything that points to entries of the register: tags, letters, provenance, relations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Protocol, runtime_checkable

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.operations import Change, Put, Reader
from editor.core.pointers import Move, Referring, moved, references


@runtime_checkable
class ReferringReader(Protocol):
    """A reader that knows who points to an entry, as a session does."""

    def referring(self, entities: Set[str]) -> Iterable[Referring]:
        """Return every object that points to one of the entries."""
        ...


def referring(reader: Reader, entities: Iterable[str]) -> list[Referring]:
    """Return every object that points to one of the entries; objects of the register stand last."""
    wanted = frozenset(entities)
    if isinstance(reader, ReferringReader):
        return list(reader.referring(wanted))
    found: Iterable[Referring] = (*_in_letters(reader), *reader.entities())
    return [value for value in found if not wanted.isdisjoint(references(value))]


def _in_letters(reader: Reader) -> Iterator[Referring]:
    for letter_id in reader.letter_ids():
        snapshot = reader.letter(letter_id)
        yield snapshot.letter
        yield snapshot.provenance
        for text in snapshot.texts():
            yield from text.annotations


def with_aliases(register: Iterable[Entity], entity_id: str) -> frozenset[str]:
    """Return the identity of an entry with those of all that were merged into it, over any number of steps."""
    sources: dict[str, list[str]] = {}
    for entity in register:
        if entity.merged_into is not None:
            sources.setdefault(entity.merged_into, []).append(entity.id)
    found = {entity_id}
    waiting = [entity_id]
    while waiting:
        for alias in sources.get(waiting.pop(), ()):
            if alias not in found:
                found.add(alias)
                waiting.append(alias)
    return frozenset(found)


def moving(values: Iterable[Referring], move: Move) -> Iterator[Change]:
    """Yield the changes that make objects point to what takes the place of the entries."""
    for value in values:
        after = moved(value, move)
        if after != value:
            yield Put(after)


def mentions(values: Iterable[Referring]) -> list[Annotation]:
    """Return the tags among the objects."""
    return [value for value in values if isinstance(value, Annotation)]
