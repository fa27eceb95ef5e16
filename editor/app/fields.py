"""What a form changes of a letter and of its provenance, as operations: one field, one step.

Paths are those of ``core.paths`` with the record they lead into in front: ``("letter", "actions", ("sent", 0),
"date")`` or ``("provenance", "witnesses", 0, "repository", "name")``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from editor.app.actions.letters import SetLetter, SetProvenance
from editor.core import paths
from editor.core.entities import Entity
from editor.core.folding import fold_text
from editor.core.paths import Path
from editor.core.provenance import ReferenceLevel, Repository, Witness
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot

if TYPE_CHECKING:
    from editor.core.citations import FoundReference

Change = SetLetter | SetProvenance

_ALIKE = 60.0
"""From this likeness on, in per cent, a name that is written otherwise is the same name corrected."""


def value_at(snapshot: LetterSnapshot, path: Path) -> Any:
    """Return what the letter or its provenance has at the path."""
    return paths.value_at(snapshot, path)


def set_value(snapshot: LetterSnapshot, path: Path, value: Any) -> Change | None:
    """Return the operation that puts a value at the path; None where nothing changes."""
    subject = snapshot.letter if path[0] == "letter" else snapshot.provenance
    changed = paths.with_value(subject, path[1:], value)
    if changed == subject:
        return None
    return SetLetter(letter=changed) if path[0] == "letter" else SetProvenance(provenance=changed)


def insert_item(snapshot: LetterSnapshot, path: Path, place: int, item: Any) -> Change | None:
    """Return the operation that puts an item into a list."""
    return set_value(snapshot, path, paths.with_item(value_at(snapshot, path) or (), place, item))


def duplicate_item(snapshot: LetterSnapshot, path: Path, place: int) -> Change | None:
    """Return the operation that puts a copy of an item behind it."""
    items = value_at(snapshot, path)
    return insert_item(snapshot, path, place + 1, paths.copy_of(items[place]))


def delete_item(snapshot: LetterSnapshot, path: Path, place: int) -> Change | None:
    """Return the operation that takes an item out of a list."""
    return set_value(snapshot, path, paths.without_item(value_at(snapshot, path), place))


def move_item(snapshot: LetterSnapshot, path: Path, place: int, to: int) -> Change | None:
    """Return the operation that moves an item within its list; None at the ends."""
    items = value_at(snapshot, path) or ()
    return set_value(snapshot, path, paths.with_moved(items, place, to)) if 0 <= to < len(items) else None


def choose_base(snapshot: LetterSnapshot, place: int) -> Change | None:
    """Return the operation that makes a witness the base of the text."""
    witnesses = paths.with_base(snapshot.provenance.witnesses, place)
    return set_value(snapshot, ("provenance", "witnesses"), witnesses)


# -- fields that bring others with them ------------------------------------------------------------------------


def set_date(snapshot: LetterSnapshot, path: Path, text: str) -> Change | None:
    """Return the operation for a printed date: what it means is read at once; an empty one goes."""
    from editor.core.calendars import date_typed  # only here: a project opens without what reads dates

    return set_value(snapshot, path, date_typed(text, value_at(snapshot, path)))


def set_name(snapshot: LetterSnapshot, path: Path, text: str, entity: str | None,
             register: Mapping[str, Entity]) -> Change | None:
    """Return the operation for a name (agent, place, repository) at the path.

    ``entity`` is the entry that was chosen with it. A name that is only corrected keeps its link, and certainty;
    one that is replaced by another loses the link, and one that is emptied goes with all that is known of it.
    """
    name = " ".join(text.split())
    before = value_at(snapshot, path)
    if before is not None and before.name == text:
        name = text
    if not name:
        return set_value(snapshot, path, None)
    if before is None:
        item = paths.value_at(paths.with_value(_subject(snapshot, path), (*path[1:], "name"), name), path[1:])
    else:
        item = replace(before, name=name)
    if entity is not None:
        item = replace(item, entity=entity)
    elif before is not None and before.entity is not None and not is_same_name(before.name, name,
                                                                              register.get(before.entity)):
        item = replace(item, entity=None)
    return set_value(snapshot, path, item)


def _subject(snapshot: LetterSnapshot, path: Path) -> Any:
    return snapshot.letter if path[0] == "letter" else snapshot.provenance


def is_same_name(before: str, after: str, entity: Entity | None) -> bool:
    """Tell whether a name written otherwise still is the name that it was, or another form of the entry."""
    from rapidfuzz import fuzz

    folded = fold_text(after)
    if entity is not None and any(fold_text(form) == folded for form in entity.forms()):
        return True
    return fuzz.ratio(fold_text(before), folded) >= _ALIKE


def set_reference(snapshot: LetterSnapshot, path: Path, text: str) -> Change | None:
    """Return the operation for the printed reference of the witness at ``path``: its levels are read at once."""
    witness = value_at(snapshot, path) or Witness(id="")
    before = _subject(snapshot, path)
    changed = paths.with_value(before, (*path[1:], "reference_text"), text.strip() or None)
    made = paths.value_at(changed, path[1:])
    if made is None or text.strip() == (witness.reference_text or ""):
        return None
    return set_value(snapshot, path, with_reference(made, text))


def with_reference(witness: Witness, text: str) -> Witness:
    """Return the witness with the reference as printed, and with what it says where that can be read."""
    text = text.strip()
    found = read_reference(text)
    changed = replace(witness, reference_text=text or None)
    if found is None or not found.levels:
        return changed
    changed = replace(changed, reference=tuple(found.levels))
    if found.repository and changed.repository is None:
        changed = replace(changed, repository=Repository(name=found.repository))
    return changed


def read_reference(text: str) -> FoundReference | None:
    """Return the archival reference that the words are, or None."""
    if not text.strip():
        return None
    from editor.core.citations import parse_reference  # only here: a project opens without its patterns

    return parse_reference(text.strip())


def set_level(snapshot: LetterSnapshot, path: Path, text: str) -> Change | None:
    """Return the operation for one level of a reference. Several levels pasted into one become several."""
    found = read_reference(text)
    if found is not None and len(found.levels) > 1:
        return set_value(snapshot, path[:-2], _spread(value_at(snapshot, path[:-2]) or (), path[-2], found.levels))
    return set_value(snapshot, path, text.strip())


def _spread(levels: tuple[ReferenceLevel, ...], place: object, found: tuple[ReferenceLevel, ...],
            ) -> tuple[ReferenceLevel, ...]:
    at = place if isinstance(place, int) else len(levels)
    return (*levels[:at], *found, *levels[at + 1:])
