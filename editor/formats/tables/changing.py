"""What an edited cell says of the object that its row names: the same columns, read back one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast, get_args

from editor.core.authority import link_from
from editor.core.characters import clean
from editor.core.dates import read_date
from editor.core.dates_edtf import shape_is_valid
from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, EntityKind, NameForm, Relation
from editor.core.ids import is_id
from editor.core.letters import LETTER_KINDS, Action, ActionType, Agent, DateValue, Letter, Note, NoteState, Place
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import replace
from editor.formats.tables.cells import defused, split
from editor.formats.tables.rows import Row

Cells = Mapping[str, str]

_SENT = {"sender": "agents", "sender_id": "agents", "date": "date", "edtf": "date", "calendar": "date",
         "date_certainty": "date", "date_basis": "date", "place": "place", "place_id": "place"}
_RECEIVED = {"recipient": "agents", "recipient_id": "agents", "received_date": "date", "received_edtf": "date",
             "received_place": "place", "received_place_id": "place"}
_PLAIN_WITNESS = ("role", "extent", "material", "medium", "signature", "description")


class NotMeant(ValueError):  # noqa: N818 - what is raised is no error of the program
    """A cell says what its column cannot say: the object stays as it is."""


def edited(cells: Cells, now: Row) -> dict[str, str]:
    """Return the cells that say something else than the object does, by column.

    A cell that a spreadsheet gave back with the apostrophe before a formula says the same.
    """
    found: dict[str, str] = {}
    for column, cell in cells.items():
        kept = clean("" if now.get(column) is None else str(now[column])).text
        if column in now and cell not in (kept, defused(kept)):
            found[column] = cell
    return found


def letter_with(letter: Letter, row: Cells, changed: Iterable[str]) -> Letter:
    """Return the letter as the changed columns say.

    Raises:
        NotMeant: a kind, date or identity is none.
    """
    plain: dict[str, str | None] = {}
    for column in changed:
        if column in ("number", "title", "language", "source_number"):
            plain[column] = _one_line(row[column]) or (None if column in ("language", "source_number") else "")
        if column == "kind":
            plain["kind"] = _one_of(row["kind"], LETTER_KINDS)
    if plain.get("number") == "":
        raise NotMeant("number")
    actions = letter.actions
    for kind, columns, prefix in (("sent", _SENT, ""), ("received", _RECEIVED, "received_")):
        parts = {columns[column] for column in changed if column in columns}
        if parts:
            actions = _with_action(actions, cast("ActionType", kind), row, set(changed), parts, prefix)
    return replace(letter, actions=actions, **plain)


def _with_action(actions: tuple[Action, ...], kind: ActionType, row: Cells, changed: set[str], parts: set[str],
                 prefix: str) -> tuple[Action, ...]:
    before = next((one for one in actions if one.type == kind), Action(type=kind))
    after = before
    if "agents" in parts:
        who = "sender" if kind == "sent" else "recipient"
        after = replace(after, agents=_agents(row.get(who, ""), row.get(f"{who}_id", ""), before.agents))
    if "place" in parts:
        after = replace(after, place=_place(row.get(f"{prefix}place", ""), row.get(f"{prefix}place_id", "")))
    if "date" in parts:
        after = replace(after, date=_date(row, changed, prefix, before.date))
    if any(one.type == kind for one in actions):
        return tuple(after if one is before else one for one in actions)
    return (after, *actions) if kind == "sent" else (*actions, after)


def _agents(names: str, ids: str, before: Iterable[Agent]) -> tuple[Agent, ...]:
    """The agents of two cells; one whose name stays keeps how sure it is."""
    known = {agent.name: agent for agent in before}
    listed = [_one_line(name) for name in split(names)]
    linked = split(ids) or [""] * len(listed)
    if len(linked) != len(listed):
        raise NotMeant("as many identities as names")
    return tuple(replace(known.get(name, Agent(name=name)), entity=one if is_id(one) else None)
                 for name, one in zip(listed, linked, strict=True))


def _place(name: str, identity: str) -> Place | None:
    words = _one_line(name)
    return Place(name=words, entity=identity.strip() if is_id(identity.strip()) else None) if words else None


def _date(row: Cells, changed: set[str], prefix: str, before: DateValue | None) -> DateValue | None:
    """The date of the cells; where only what is printed was changed, it is read anew."""
    printed, told = _one_line(row.get(f"{prefix}date", "")), row.get(f"{prefix}edtf", "").strip()
    if f"{prefix}date" in changed and f"{prefix}edtf" not in changed:
        told = ""
    if told and not shape_is_valid(told):
        raise NotMeant(told)
    if not printed and not told:
        return None
    read = read_date(printed) if printed and not told else None
    value = replace(read, text=printed) if read is not None else replace(
        before or DateValue(text=""), text=printed or told, edtf=told or None)
    said = {name: row[column].strip() for name, column in (
        ("calendar", "calendar"), ("certainty", "date_certainty"), ("basis", "date_basis"))
        if not prefix and column in changed and row[column].strip()}
    return replace(value, **said)


def note_with(note: Note, row: Cells, changed: Iterable[str]) -> Note:
    """Return the note as the changed columns say; its words and lemma are elsewhere.

    Raises:
        NotMeant: the series or the state is none.
    """
    fields: dict[str, str | None] = {}
    for column in changed:
        if column == "series":
            fields["series"] = _one_line(row["series"]) or _raise("series")
        elif column == "state":
            fields["state"] = _one_of(row["state"], get_args(NoteState))
        elif column == "status":
            fields["status"] = _one_line(row["status"])
        elif column == "source_label":
            fields["source_label"] = _one_line(row["source_label"]) or None
    return replace(note, **fields)


def entity_with(entity: Entity, row: Cells, changed: Iterable[str]) -> Entity:
    """Return the entry of the register as the changed columns say. Rejected links and the memo stay.

    Raises:
        NotMeant: a kind, name, date or link is none.
    """
    return replace(entity, **{column: _ENTITY[column](entity, row[column]) for column in changed if column in _ENTITY})


def _names(entity: Entity, cell: str) -> tuple[NameForm, ...]:
    known = {form.name: form for form in entity.names}
    return tuple(known.get(name, NameForm(name=name)) for name in map(_one_line, split(cell)))


def _authorities(entity: Entity, cell: str) -> tuple[AuthorityLink, ...]:
    """The links of the cell as confirmed ones; those that are only proposed, or rejected, are not in the table."""
    shown = {link.uri or f"{link.system}:{link.id}": link for link in entity.links if link.state == "confirmed"}
    found: list[AuthorityLink] = []
    for one in split(cell):
        system, _, identifier = one.rpartition(":")
        link = shown.get(one) or link_from(one) or link_from(identifier, system)
        if link is None:
            raise NotMeant(one)
        found.append(link)
    return (*found, *(link for link in entity.links if link.state != "confirmed"))


def _relations(_entity: Entity, cell: str) -> tuple[Relation, ...]:
    found: list[Relation] = []
    for one in split(cell):
        kind, _, target = one.rpartition(": ")
        if not is_id(target):
            raise NotMeant(one)
        found.append(Relation(type=kind or "related", entity=target))
    return tuple(found)


def _edtf(_entity: Entity, cell: str) -> str | None:
    told = cell.strip()
    if told and not shape_is_valid(told):
        raise NotMeant(told)
    return told or None


_ENTITY: dict[str, Callable[[Entity, str], object]] = {
    "kind": lambda _entity, cell: cast("EntityKind", _one_of(cell, ENTITY_KINDS)),
    "name": lambda _entity, cell: _one_line(cell) or _raise("name"),
    "sort": lambda _entity, cell: _one_line(cell) or None,
    "names": _names, "links": _authorities, "relations": _relations, "edtf": _edtf,
    "dates": lambda _entity, cell: _one_line(cell) or None,
    "description": lambda _entity, cell: cell.strip() or None,
}


def provenance_with(provenance: Provenance, row: Cells, changed: Iterable[str]) -> Provenance:
    """Return the provenance as the changed columns of the row of a witness say.

    Raises:
        NotMeant: a level or the sign of the base is none, or two witnesses would be the base.
    """
    columns = set(changed)
    if "rights" in columns:
        provenance = replace(provenance, rights=row["rights"].strip() or None)
    witnesses = tuple(_witness_with(one, row, columns) if one.id == row.get("witness_id") else one
                      for one in provenance.witnesses)
    if sum(one.base for one in witnesses) > 1:
        raise NotMeant("base")
    return replace(provenance, witnesses=witnesses)


def witness_of(row: Cells, identity: str) -> Witness:
    """Return the witness that a row of provenance describes. What other columns than its own say in words stays words.

    Raises:
        NotMeant: a level or the sign of the base is none.
    """
    said = {column for column, cell in row.items() if cell.strip()}
    witness = _witness_with(Witness(id=identity), row, said)
    return replace(witness, inscriptions=tuple(
        Inscription(kind=kind.strip() or "inscription", text=words.strip() or None)
        for kind, _, words in (one.partition(":") for one in split(row.get("inscriptions", "")))))


def provenance_of(provenance: Provenance, rows: Sequence[Cells], witnesses: Sequence[Witness]) -> Provenance:
    """Return the provenance of a new letter with its witnesses, and with what its rows say of the whole letter.

    Raises:
        NotMeant: two witnesses would be the base.
    """
    if sum(one.base for one in witnesses) > 1:
        raise NotMeant("base")
    if witnesses and not any(row.get("base", "").strip() for row in rows):
        witnesses = (replace(witnesses[0], base=True), *witnesses[1:])

    def told(column: str) -> str:
        return next((cell for row in rows if (cell := row.get(column, "").strip())), "")

    file, url = told("source_file") or None, told("source_url") or None
    return replace(
        provenance, witnesses=tuple(witnesses) or provenance.witnesses, rights=told("rights") or None,
        custody=tuple(CustodyEvent(text=one) for one in split(told("custody"))),
        publications=tuple(Publication(title=one) for one in split(told("publications"))),
        digital_source=DigitalSource(file=file, url=url) if file or url else provenance.digital_source)


def _witness_with(witness: Witness, row: Cells, changed: set[str]) -> Witness:
    fields: dict[str, object] = {name: row[name].strip() or None for name in _PLAIN_WITNESS if name in changed}
    if "role" in fields and fields["role"] is None:
        raise NotMeant("role")
    if "base" in changed:
        fields["base"] = _one_of(row["base"], ("yes", "no")) == "yes"
    if changed & {"repository", "repository_id"}:
        name, identity = _one_line(row.get("repository", "")), row.get("repository_id", "").strip()
        fields["repository"] = Repository(name=name, entity=identity if is_id(identity) else None) if name else None
    if "reference" in changed:
        fields["reference_text"] = row["reference"].strip() or None
    if "reference_levels" in changed:
        fields["reference"] = tuple(map(_level, split(row["reference_levels"])))
    if "hands" in changed:
        fields["hands"] = tuple(split(row["hands"]))
    return replace(witness, **fields)


def _level(words: str) -> ReferenceLevel:
    level, colon, value = words.partition(":")
    if not colon or not level.strip() or not value.strip():
        raise NotMeant(words)
    return ReferenceLevel(level=level.strip(), value=value.strip())


def _one_of(cell: str, known: Iterable[str]) -> str:
    said = cell.strip().lower()
    if said not in known:
        raise NotMeant(said or "–")
    return said


def _raise(what: str) -> str:
    raise NotMeant(what)


def _one_line(text: str) -> str:
    return " ".join(text.split())


READ_BACK: dict[str, frozenset[str]] = {
    "letters": frozenset({"number", "title", "kind", "language", "source_number", "text", *_SENT, *_RECEIVED}),
    "translations": frozenset({"language", "text"}),
    "notes": frozenset({"series", "source_label", "state", "status", "language", "lemma", "text"}),
    "mentions": frozenset({"mention", "certainty", "entity_id"}),
    "entities": frozenset(_ENTITY),
    "provenance": frozenset({*_PLAIN_WITNESS, "base", "repository", "repository_id", "reference", "reference_levels",
                             "hands", "rights"}),
}
"""The columns that can be edited; the others are reckoned from the rest, or say more than a cell can."""

RECKONED = frozenset({"letter", "number", "entity", "entity_kind", "words", "before", "after", "note", "in", "pages",
                      "notes", "status"})
"""Columns that follow from others: that they differ needs no word, for the others say it."""
