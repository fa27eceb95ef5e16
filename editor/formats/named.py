"""Which register entries a letter names: in its texts, its metadata and its provenance."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core.snapshot import LetterSnapshot


def named_entities(snapshot: LetterSnapshot) -> tuple[str, ...]:
    """Return the identities of the entries, in the order of first mention, without repeats."""
    return tuple(dict.fromkeys(identity for identity in _all(snapshot) if identity is not None))


def _all(snapshot: LetterSnapshot) -> Iterator[str | None]:
    for text in snapshot.texts():
        for annotation in text.annotations:
            yield from annotation.entities
    for action in snapshot.letter.actions:
        yield from (agent.entity for agent in action.agents)
        if action.place is not None:
            yield action.place.entity
    for witness in snapshot.provenance.witnesses:
        if witness.repository is not None:
            yield witness.repository.entity
        for inscription in witness.inscriptions:
            yield from (agent.entity for agent in inscription.by)
