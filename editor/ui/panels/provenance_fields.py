"""What the form shows of a letter's provenance, and what a changed field makes of it: pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from editor.app.actions.letters import SetProvenance
from editor.core.ids import new_id
from editor.core.letters import DateValue
from editor.core.operations import Operation
from editor.core.provenance import (
    CustodyEvent,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.letter_fields import SEPARATOR, FieldSpec, agents_from, date_from, names_of

if TYPE_CHECKING:
    from editor.core.citations import FoundReference

MEDIA = ("autograph", "manuscript", "typescript", "carbon copy", "print", "telegraph form", "photocopy")
ROLES = ("original", "draft", "copy", "carbon copy", "print", "photocopy", "transcript")


def base_witness(provenance: Provenance) -> Witness:
    """Return the witness that the text follows, or a new one where there is none."""
    return provenance.base() or Witness(id=new_id(), base=True)


def with_witness(provenance: Provenance, witness: Witness) -> Provenance:
    """Return the provenance with the witness in its place, or added."""
    others = provenance.witnesses
    if any(other.id == witness.id for other in others):
        return replace(provenance, witnesses=tuple(witness if w.id == witness.id else w for w in others))
    return replace(provenance, witnesses=(*others, witness))


def levels_text(levels: Sequence[ReferenceLevel]) -> str:
    """Return reference levels as the field shows them: ``fond 558; opis 1``."""
    return SEPARATOR.join(f"{level.level} {level.value}" for level in levels)


def levels_from(text: str) -> tuple[ReferenceLevel, ...]:
    """Return the levels written in a field; a printed archival reference is understood too."""
    found = read_reference(text.strip())
    if found is not None and ";" not in text:
        return tuple(found.levels)
    levels: list[ReferenceLevel] = []
    for part in text.split(";"):
        name, _, value = part.strip().partition(" ")
        if name and value.strip():
            levels.append(ReferenceLevel(level=name, value=value.strip()))
        elif name:
            levels.append(ReferenceLevel(level="item", value=name))
    return tuple(levels)


def read_reference(text: str) -> FoundReference | None:
    """Return the archival reference that the words are, or None."""
    if not text:
        return None
    from editor.core.citations import parse_reference  # only here: a project opens without its patterns

    return parse_reference(text)


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


def _witness_field(name: str) -> Callable[[LetterSnapshot], str]:
    def get(snapshot: LetterSnapshot) -> str:
        witness = snapshot.provenance.base()
        return (getattr(witness, name) or "") if witness is not None else ""
    return get


def put_witness(snapshot: LetterSnapshot, change: Callable[[Witness], Witness]) -> Operation:
    """Return the operation that changes the witness that the text follows."""
    witness = change(base_witness(snapshot.provenance))
    return SetProvenance(provenance=with_witness(snapshot.provenance, witness))


def _set_field(name: str) -> Callable[[LetterSnapshot, str], Operation]:
    return lambda snapshot, text: put_witness(
        snapshot, lambda witness: replace(witness, **{name: text.strip() or None}))


def _get_repository(snapshot: LetterSnapshot) -> str:
    witness = snapshot.provenance.base()
    return witness.repository.name if witness is not None and witness.repository is not None else ""


def _put_repository(snapshot: LetterSnapshot, text: str) -> Operation:
    name = " ".join(text.split())

    def change(witness: Witness) -> Witness:
        if witness.repository is not None and witness.repository.name == name:
            return witness
        return replace(witness, repository=Repository(name=name) if name else None)
    return put_witness(snapshot, change)


def _get_levels(snapshot: LetterSnapshot) -> str:
    witness = snapshot.provenance.base()
    return levels_text(witness.reference) if witness is not None else ""


def _get_hands(snapshot: LetterSnapshot) -> str:
    witness = snapshot.provenance.base()
    return SEPARATOR.join(witness.hands) if witness is not None else ""


def _hands_from(text: str) -> tuple[str, ...]:
    return tuple(hand.strip() for hand in text.split(";") if hand.strip())


def _put_role(snapshot: LetterSnapshot, text: str) -> Operation:
    return put_witness(snapshot, lambda witness: replace(witness, role=text.strip() or "original"))


WITNESS_FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("role", QT_TRANSLATE_NOOP("Fields", "Witness"), _witness_field("role"), _put_role, choices=ROLES),
    FieldSpec("repository", QT_TRANSLATE_NOOP("Fields", "Repository"), _get_repository, _put_repository),
    FieldSpec("reference_text", QT_TRANSLATE_NOOP("Fields", "Reference as printed"),
              _witness_field("reference_text"),
              lambda s, text: put_witness(s, lambda witness: with_reference(witness, text)),
              hint=QT_TRANSLATE_NOOP("Fields", "Paste the whole line: its levels are read as you type")),
    FieldSpec("reference", QT_TRANSLATE_NOOP("Fields", "Reference levels"), _get_levels,
              lambda s, text: put_witness(s, lambda witness: replace(witness, reference=levels_from(text))),
              hint=QT_TRANSLATE_NOOP("Fields", "fond 558; opis 1; delo 2275, or collection; box; folder")),
    FieldSpec("medium", QT_TRANSLATE_NOOP("Fields", "Medium"), _witness_field("medium"), _set_field("medium"),
              choices=MEDIA),
    FieldSpec("signature", QT_TRANSLATE_NOOP("Fields", "Signature"), _witness_field("signature"),
              _set_field("signature"), choices=("autograph", "typed", "stamped", "facsimile", "none")),
    FieldSpec("hands", QT_TRANSLATE_NOOP("Fields", "Hands"), _get_hands,
              lambda s, text: put_witness(s, lambda witness: replace(witness, hands=_hands_from(text)))),
    FieldSpec("extent", QT_TRANSLATE_NOOP("Fields", "Extent"), _witness_field("extent"), _set_field("extent"),
              hint=QT_TRANSLATE_NOOP("Fields", "2 leaves, 3 pages written")),
    FieldSpec("material", QT_TRANSLATE_NOOP("Fields", "Material"), _witness_field("material"),
              _set_field("material")),
    FieldSpec("description", QT_TRANSLATE_NOOP("Fields", "Description"), _witness_field("description"),
              _set_field("description"), tall=True),
    FieldSpec("rights", QT_TRANSLATE_NOOP("Fields", "Rights"), lambda s: s.provenance.rights or "",
              lambda s, text: SetProvenance(provenance=replace(s.provenance, rights=text.strip() or None))),
)

INSCRIPTION_LABELS: dict[str, str] = {
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "by": QT_TRANSLATE_NOOP("Fields", "By"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "position": QT_TRANSLATE_NOOP("Fields", "Position on the page"),
    "hand": QT_TRANSLATE_NOOP("Fields", "Hand"),
}

PUBLICATION_LABELS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "part": QT_TRANSLATE_NOOP("Fields", "Part"),
    "editors": QT_TRANSLATE_NOOP("Fields", "Editors"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "pages": QT_TRANSLATE_NOOP("Fields", "Pages"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "note": QT_TRANSLATE_NOOP("Fields", "Remark"),
}


def inscription_values(item: Inscription) -> dict[str, str]:
    """Return an inscription as the texts of a form."""
    return {"kind": item.kind, "by": names_of(item.by), "text": item.text or "",
            "date": item.date.text if item.date is not None else "", "position": item.position or "",
            "hand": item.hand or ""}


def inscription_from(values: dict[str, str], before: Inscription | None) -> Inscription:
    """Return the inscription that the texts of a form describe."""
    old = before or Inscription(kind="")
    clean = {name: value.strip() for name, value in values.items()}
    date: DateValue | None = date_from(clean["date"], old.date)
    return replace(old, kind=clean["kind"] or "inscription", by=agents_from(clean["by"], old.by),
                   text=clean["text"] or None, date=date, position=clean["position"] or None,
                   hand=clean["hand"] or None)


def inscription_line(item: Inscription) -> str:
    """Return an inscription on one line."""
    parts = (item.kind, names_of(item.by), f"“{item.text}”" if item.text else "",
             item.date.text if item.date is not None else "", item.position or "")
    return " · ".join(part for part in parts if part)


def publication_values(item: Publication) -> dict[str, str]:
    """Return a publication as the texts of a form."""
    return {name: SEPARATOR.join(item.editors) if name == "editors" else getattr(item, name) or ""
            for name in PUBLICATION_LABELS}


def publication_from(values: dict[str, str], before: Publication | None) -> Publication:
    """Return the publication that the texts of a form describe."""
    clean: dict[str, str | None] = {name: value.strip() or None for name, value in values.items()}
    editors = _hands_from(values["editors"])
    return replace(before or Publication(title=""), **{**clean, "title": clean["title"] or "", "editors": editors})


def publication_line(item: Publication) -> str:
    """Return a publication on one line."""
    parts = (item.title, item.part, item.date, item.place, item.pages)
    return " · ".join(part for part in parts if part)


def set_inscriptions(snapshot: LetterSnapshot, items: tuple[Inscription, ...]) -> Operation:
    """Return the operation that gives the witness these inscriptions."""
    return put_witness(snapshot, lambda witness: replace(witness, inscriptions=items))


def inscriptions_of(snapshot: LetterSnapshot) -> tuple[Inscription, ...]:
    """The inscriptions of the witness that the text follows."""
    witness = snapshot.provenance.base()
    return witness.inscriptions if witness is not None else ()


def set_publications(snapshot: LetterSnapshot, items: tuple[Publication, ...]) -> Operation:
    """Return the operation that gives the letter these publications."""
    return SetProvenance(provenance=replace(snapshot.provenance, publications=items))


CUSTODY_LABELS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("Fields", "What happened"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "keeper": QT_TRANSLATE_NOOP("Fields", "Keeper"),
}


def custody_values(item: CustodyEvent) -> dict[str, str]:
    """Return a change of keeper as the texts of a form."""
    return {"text": item.text, "date": item.date.text if item.date is not None else "", "keeper": item.keeper or ""}


def custody_from(values: dict[str, str], before: CustodyEvent | None) -> CustodyEvent:
    """Return the change of keeper that the texts of a form describe."""
    old = before or CustodyEvent(text="")
    clean = {name: value.strip() for name, value in values.items()}
    return replace(old, text=clean["text"], date=date_from(clean["date"], old.date), keeper=clean["keeper"] or None)


def custody_line(item: CustodyEvent) -> str:
    """Return a change of keeper on one line."""
    parts = (item.date.text if item.date is not None else "", item.text, item.keeper or "")
    return " · ".join(part for part in parts if part)


def set_custody(snapshot: LetterSnapshot, items: tuple[CustodyEvent, ...]) -> Operation:
    """Return the operation that gives the letter these changes of keeper."""
    return SetProvenance(provenance=replace(snapshot.provenance, custody=items))


def other_witnesses(snapshot: LetterSnapshot) -> tuple[Witness, ...]:
    """The witnesses that the text does not follow."""
    base = snapshot.provenance.base()
    return tuple(witness for witness in snapshot.provenance.witnesses if base is None or witness.id != base.id)


def witness_line(witness: Witness) -> str:
    """Return all that is known of a witness on one line."""
    place = witness.repository.name if witness.repository is not None else ""
    printed = witness.reference_text or levels_text(witness.reference)
    signature = f"signature {witness.signature}" if witness.signature else ""
    parts = (witness.role, place if place not in printed else "", printed, witness.medium, witness.extent,
             witness.material, signature, SEPARATOR.join(witness.hands), witness.description,
             *(inscription_line(item) for item in witness.inscriptions))
    return " · ".join(part for part in parts if part)
