"""Who points to entries of the register, and what becomes of it when entries are merged or deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Action, Agent, Letter
from editor.core.provenance import Inscription, Provenance, Witness
from editor.core.record import replace

Referring = Annotation | Letter | Provenance | Entity
"""What can point to entries: tags, the actions of a letter, its provenance, and relations of other entries."""

Move = Callable[[str], str | None]
"""From the identity of an entry to the one that takes its place; None where none does."""


def references(value: object) -> Iterator[str]:
    """Yield the identity of every entry that an object points to."""
    match value:
        case Annotation():
            yield from value.entities
        case Letter():
            for action in value.actions:
                yield from _of(agent.entity for agent in action.agents)
                yield from _of([action.place.entity if action.place is not None else None])
        case Provenance():
            for witness in value.witnesses:
                yield from _of([witness.repository.entity if witness.repository is not None else None])
                yield from _of(agent.entity for inscription in witness.inscriptions for agent in inscription.by)
        case Entity():
            yield from (relation.entity for relation in value.relations)
        case _:
            return


def _of(found: Iterable[str | None]) -> Iterator[str]:
    return (entity for entity in found if entity is not None)


def moved(value: Referring, move: Move) -> Referring:
    """Return the object pointing to what takes the place of the entries it points to.

    Names stay as they are printed. A tag or an entry that would point twice to the same points once; a relation
    of an entry to itself goes.
    """
    if isinstance(value, Annotation):
        return replace(value, entities=tuple(dict.fromkeys(_of(map(move, value.entities)))))
    if isinstance(value, Letter):
        return replace(value, actions=tuple(_action(action, move) for action in value.actions))
    if isinstance(value, Provenance):
        return replace(value, witnesses=tuple(_witness(witness, move) for witness in value.witnesses))
    relations = [(relation, move(relation.entity)) for relation in value.relations]
    kept = [replace(relation, entity=entity) for relation, entity in relations
            if entity is not None and entity != value.id]
    return replace(value, relations=tuple(dict.fromkeys(kept)))


def _action(action: Action, move: Move) -> Action:
    place = action.place
    return replace(action, agents=_agents(action.agents, move),
                   place=replace(place, entity=_moved(place.entity, move)) if place is not None else None)


def _agents(agents: Iterable[Agent], move: Move) -> tuple[Agent, ...]:
    return tuple(replace(agent, entity=_moved(agent.entity, move)) for agent in agents)


def _witness(witness: Witness, move: Move) -> Witness:
    keeper = witness.repository
    return replace(
        witness, inscriptions=tuple(_inscription(inscription, move) for inscription in witness.inscriptions),
        repository=replace(keeper, entity=_moved(keeper.entity, move)) if keeper is not None else None)


def _inscription(inscription: Inscription, move: Move) -> Inscription:
    return replace(inscription, by=_agents(inscription.by, move))


def _moved(entity: str | None, move: Move) -> str | None:
    return move(entity) if entity is not None else None
