"""Reading and changing one place deep inside a record, by its path: what lies on the way is made, what gets empty goes.

A path goes through fields by name and through lists by place: ``("witnesses", 0, "repository", "name")``. The acts
of the correspondence are found by type and count as well: ``("actions", ("sent", 0), "date", "text")`` is the first
act of sending, wherever it stands. Everything that a path does not lead to stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from editor.core.ids import new_id
from editor.core.letters import Action, ActionType, Agent, DateValue, Link, Place
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import Record, replace

Step = str | int | tuple[ActionType, int]
Path = tuple[Step, ...]

_ITEMS: dict[str, Callable[[], Any]] = {
    "actions": lambda: Action(type="forwarded"),
    "agents": lambda: Agent(name=""),
    "by": lambda: Agent(name=""),
    "links": lambda: Link(type="reply-to"),
    "witnesses": lambda: Witness(id=new_id()),
    "reference": lambda: ReferenceLevel(level="", value=""),
    "hands": str,
    "editors": str,
    "inscriptions": lambda: Inscription(kind=""),
    "custody": lambda: CustodyEvent(text=""),
    "publications": lambda: Publication(title=""),
}
"""What a list gets where a path leads behind its last item."""

_PARTS: dict[str, Callable[[], Record]] = {
    "date": lambda: DateValue(text=""),
    "place": lambda: Place(name=""),
    "repository": lambda: Repository(name=""),
    "digital_source": DigitalSource,
}
"""What a path makes of a part that is not there."""

_SAYS_NOTHING = frozenset({"id", "type", "certainty", "inferred", "basis", "calendar", "role", "base"})
"""Fields that tell something only of what else the record says."""


def new_item(name: str) -> Any:
    """Return an empty item for the list of the name."""
    return _ITEMS[name]()


def is_empty(value: Any) -> bool:
    """Tell whether a value says nothing: no text, no item, or a record of which nothing else is known."""
    if isinstance(value, Record):
        return all(is_empty(getattr(value, name)) for name in value.__struct_fields__ if name not in _SAYS_NOTHING)
    return value is None or value is False or value in ("", ())


def _is_nothing(value: Any) -> bool:
    """Tell whether a value is put to take something away."""
    return value is None or value in ("", ())


def value_at(record: Any, path: Path) -> Any:
    """Return what stands at the path, or None where the way breaks off."""
    for step in path:
        if record is None:
            return None
        if isinstance(step, str):
            record = getattr(record, step)
            continue
        place, there = _place(record, step)
        record = record[place] if there else None
    return record


def with_value(record: Any, path: Path, value: Any) -> Any:
    """Return the record with ``value`` at the path.

    A list whose last place is named gets another item. Where a text is emptied, an item or part of which nothing is
    left goes with it; a witness stays, for it exists though nothing is known of it.
    """
    name, rest = path[0], path[1:]
    if not isinstance(name, str):
        raise TypeError(name)
    before: Any = getattr(record, name)
    if not rest:
        return replace(record, **{name: value})
    if isinstance(before, tuple):
        after: Any = _in_list(cast("tuple[Any, ...]", before), name, rest, value)
    else:
        after = with_value(_PARTS[name]() if before is None else before, rest, value)
        if _is_nothing(value) and is_empty(after):
            after = None
    return replace(record, **{name: after})


def _in_list(items: tuple[Any, ...], name: str, path: Path, value: Any) -> tuple[Any, ...]:
    place, there = _place(items, path[0])
    item = items[place] if there else _missing(items, name, path[0])
    changed = with_value(item, path[1:], value) if path[1:] else value
    goes = _is_nothing(value) and is_empty(changed) and not isinstance(changed, Witness)
    if not there and _is_nothing(value):
        return items
    return (*items[:place], *(() if goes else (changed,)), *items[place + there:])


def _missing(items: tuple[Any, ...], name: str, step: Step) -> Any:
    if isinstance(step, tuple):
        return Action(type=step[0])
    if name == "witnesses" and not items:
        return Witness(id=new_id(), base=True)
    return new_item(name)


def _place(items: tuple[Any, ...], step: Step) -> tuple[int, bool]:
    """Where an item stands or, where there is none, would be put; and whether it is there."""
    if isinstance(step, int):
        return (step, True) if step < len(items) else (len(items), False)
    if isinstance(step, str):
        raise TypeError(step)
    kind, count = step
    found = [place for place, action in enumerate(items) if action.type == kind]
    if count < len(found):
        return found[count], True
    if kind == "sent":
        return 0, False
    if kind == "received":
        return next((place + 1 for place, action in enumerate(items) if action.type == "sent"), 0), False
    return len(items), False


# -- lists -------------------------------------------------------------------------------------------------------


def with_item(items: tuple[Any, ...], place: int, item: Any) -> tuple[Any, ...]:
    """Return the list with one more item."""
    return (*items[:place], item, *items[place:])


def without_item(items: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    """Return the list without an item; the first of the witnesses that are left is the base, if that one was."""
    left = (*items[:place], *items[place + 1:])
    if isinstance(items[place], Witness) and items[place].base and left and not any(w.base for w in left):
        return (replace(left[0], base=True), *left[1:])
    return left


def with_moved(items: tuple[Any, ...], place: int, to: int) -> tuple[Any, ...]:
    """Return the list with an item moved; its order is all that changes."""
    rest = (*items[:place], *items[place + 1:])
    return (*rest[:to], items[place], *rest[to:])


def copy_of(item: Any) -> Any:
    """Return an item as a further one: a witness with an identity of its own, and not the base."""
    return replace(item, id=new_id(), base=False) if isinstance(item, Witness) else item


def with_base(witnesses: tuple[Witness, ...], place: int) -> tuple[Witness, ...]:
    """Return the witnesses with this one, and no other, as the base of the text."""
    return tuple(witness if witness.base == (index == place) else replace(witness, base=index == place)
                 for index, witness in enumerate(witnesses))
