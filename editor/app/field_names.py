"""What was changed of a letter or its provenance, in the words of the form: for the labels of the history."""

from __future__ import annotations

from collections.abc import Iterator

from editor.app.actions.step import changed_fields
from editor.core.letters import Action, ActionType, Letter
from editor.core.provenance import Provenance, Witness

_AGENTS = {"sent": "sender", "received": "recipient"}


def letter_changes(before: Letter, after: Letter) -> str:
    """Name what differs in two states of a letter: fields, and of the correspondence who, when and where."""
    plain = changed_fields(before, after).split(", ")
    parts = [name for name in plain if name and name != "actions"]
    if "actions" in plain:
        parts += dict.fromkeys(_actions(before.actions, after.actions))
    return ", ".join(parts)


def _actions(before: tuple[Action, ...], after: tuple[Action, ...]) -> Iterator[str]:
    if sorted(map(repr, before)) == sorted(map(repr, after)):
        yield "order of the correspondence"
        return
    kinds: dict[ActionType, None] = dict.fromkeys(action.type for action in (*before, *after))
    for kind in kinds:
        old = [action for action in before if action.type == kind]
        new = [action for action in after if action.type == kind]
        for place in range(max(len(old), len(new))):
            one = old[place] if place < len(old) else Action(type=kind)
            other = new[place] if place < len(new) else Action(type=kind)
            yield from _action(kind, one, other)


def _action(kind: ActionType, before: Action, after: Action) -> Iterator[str]:
    if before.agents != after.agents:
        yield _AGENTS.get(kind, f"{kind} to")
    if before.date != after.date:
        yield f"date {kind}"
    if before.place != after.place:
        yield f"place {kind}"


def provenance_changes(before: Provenance, after: Provenance) -> str:
    """Name what differs in two states of a provenance; of one witness that is changed, its fields."""
    fields = changed_fields(before, after)
    if fields != "witnesses":
        return fields
    changed = _changed_witness(before.witnesses, after.witnesses)
    if changed is None:
        return _list_changes(before.witnesses, after.witnesses)
    old, new = changed
    named = changed_fields(old, new)
    return named if new == after.base() else f"{new.role}: {named}"


def _changed_witness(before: tuple[Witness, ...], after: tuple[Witness, ...]) -> tuple[Witness, Witness] | None:
    if [witness.id for witness in before] != [witness.id for witness in after]:
        return None
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    return pairs[0] if len(pairs) == 1 else None


def _list_changes(before: tuple[Witness, ...], after: tuple[Witness, ...]) -> str:
    old, new = {witness.id for witness in before}, {witness.id for witness in after}
    if new - old:
        return "witness added"
    if old - new:
        return "witness removed"
    moved = [witness.id for witness in before] != [witness.id for witness in after]
    return "order of the witnesses" if moved else "base of the text"
