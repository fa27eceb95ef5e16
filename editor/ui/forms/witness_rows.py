"""The form of the witnesses: each with its keeper and reference, its outside, and what was written on it later."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from editor.app import fields
from editor.core.citations import RUSSIAN_LEVELS, WESTERN_LEVELS
from editor.core.ids import new_id
from editor.core.operations import Operation
from editor.core.paths import Path
from editor.core.provenance import Inscription, ReferenceLevel, Witness
from editor.core.snapshot import LetterSnapshot
from editor.ui.forms.own_words import (
    INSCRIPTIONS,
    MEDIA,
    ROLES,
    SIGNATURES,
    in_own_words,
    own_word,
)
from editor.ui.forms.parts import Context, agent_rows, date_rows, list_item, name_row, string_rows, text_row
from editor.ui.forms.sources import words
from editor.ui.forms.spec import Add, FieldSpec, Item, Option, Put, Row
from editor.ui.local_forms import quoted

translate = QCoreApplication.translate

LEVELS = (*RUSSIAN_LEVELS, *WESTERN_LEVELS, "page")


def witness_rows(context: Context) -> list[Row]:
    """The rows of every witness, or of the one that is yet to be described."""
    provenance = context.snapshot.provenance
    known = provenance.witnesses or (Witness(id="", base=True),)
    rows: list[Row] = []
    for place, witness in enumerate(known):
        rows += _witness(context, witness, place, len(provenance.witnesses))
    lacking = translate("Forms", "None of them is the base of the text: choose one (Alt+Enter on its heading).") if (
        len(known) > 1 and not any(witness.base for witness in known)) else ""
    add = Add(translate("Forms", "Witness"), ("provenance", "witnesses"), _new_witness, f"witnesses.{len(known)}")
    return [*rows, Row("witnesses.add", "add", adds=(add,), words=lacking)]


def _new_witness() -> Witness:
    return Witness(id=new_id(), role="copy")


def _witness(context: Context, witness: Witness, place: int, count: int) -> list[Row]:
    key = f"witnesses.{place}"
    path: Path = ("provenance", "witnesses", place)
    is_base = context.snapshot.provenance.base() == witness or (witness.base and count <= 1)
    folded = context.folded(key, not is_base)
    item = Item(("provenance", "witnesses"), place, count, key, lambda at: f"witnesses.{at}")
    base = Option(translate("Forms", "Base of the text"), lambda s: fields.choose_base(s, place), witness.base)
    head = Row(key, "head", _title(witness, place, count, folded=folded), 0, item=item if count else None,
               options=(base,) if count else (), folded=folded)
    if folded:
        return [head]
    lacking = translate("Forms", "A repository without a shelfmark: add the reference.") if (
        witness.repository is not None and not witness.reference and not witness.reference_text) else ""
    role = FieldSpec("", translate("Forms", "Role of the witness"), witness.role,
                     lambda s, text, _c: fields.set_value(s, (*path, "role"), text.strip() or "original"),
                     hint=translate("Forms", "original, draft, copy, print …"))
    keeper = name_row(context, f"{key}.repository", translate("Forms", "Repository"), (*path, "repository"), item=item)
    return [head, Row(f"{key}.role", "fields", translate("Forms", "Role"), 0, (in_own_words(role, ROLES),), item,
                      options=head.options),
            keeper._replace(words=lacking), _reference(witness, key, path, item),
            *_levels(context, f"{key}.reference", (*path, "reference")), *_outside(context, key, path, item),
            *_inscriptions(context, f"{key}.inscriptions", (*path, "inscriptions"))]


def _title(witness: Witness, place: int, count: int, *, folded: bool) -> str:
    base = translate("Forms", "base of the text") if witness.base and count > 1 else ""
    title = translate("Forms", "Witness {number}: {role}").format(number=place + 1, role=own_word(witness.role))
    parts = [title, base]
    if folded:
        parts.append(witness.reference_text or " ".join(
            [witness.repository.name if witness.repository is not None else "", levels_line(witness.reference)]))
    return " · ".join(part for part in parts if part.strip())


def levels_line(levels: tuple[ReferenceLevel, ...]) -> str:
    """Return the levels of a reference on one line."""
    return " · ".join(f"{level.level} {level.value}".strip() for level in levels)


def _reference(witness: Witness, key: str, path: Path, item: Item) -> Row:
    def says(text: str) -> str:
        if not text.strip() or text == witness.reference_text:
            return ""
        found = fields.read_reference(text)
        if found is None:
            return translate("Forms", "Not understood as an archival reference; kept as it is.")
        levels = levels_line(tuple(found.levels))
        return f"{found.repository}: {levels}" if found.repository else levels
    spec = FieldSpec("", translate("Forms", "Reference as printed"), witness.reference_text or "",
                     lambda s, text, _c: fields.set_reference(s, path, text), says=says,
                     hint=translate("Forms", "Paste the whole line: its levels are read as you type"))
    return Row(f"{key}.reference_text", "fields", translate("Forms", "Reference"), 0, (spec,), item)


def _levels(context: Context, key: str, path: Path) -> list[Row]:
    """One row a level: its name and its value."""
    levels = fields.value_at(context.snapshot, path) or ()
    rows: list[Row] = []
    for place in range(len(levels)):
        level: ReferenceLevel = levels[place]
        name = FieldSpec("level", translate("Forms", "Level of the reference"), level.level,
                         _level_put((*path, place, "level")), source=words(LEVELS), stretch=2,
                         hint=translate("Forms", "fond, opis, delo, list, or collection, box, folder …"))
        value = FieldSpec("value", translate("Forms", "Value of the level"), level.value,
                          _level_put((*path, place, "value")), stretch=3)
        rows.append(Row(f"{key}.{place}", "fields", translate("Forms", "Levels") if place == 0 else "", 0,
                        (name, value), list_item(key, path, place, len(levels), can_copy=True)))
    add = Add(translate("Forms", "Level"), path, lambda: ReferenceLevel(level="", value=""), f"{key}.{len(levels)}")
    return [*rows, Row(f"{key}.add", "add", depth=7, adds=(add,))]


def _level_put(path: Path) -> Put:
    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        return fields.set_level(snapshot, path, text)
    return put


def _outside(context: Context, key: str, path: Path, item: Item) -> list[Row]:
    """What the document is like."""
    def row(name: str, label: str, **more: Any) -> Row:
        return text_row(context, f"{key}.{name}", label, (*path, name), item=item, **more)
    return [
        row("extent", translate("Forms", "Extent"), hint=translate("Forms", "2 leaves, 3 pages written")),
        row("material", translate("Forms", "Material"), hint=translate("Forms", "What it is written on")),
        _offering(row("medium", translate("Forms", "Medium")), MEDIA),
        *string_rows(context, f"{key}.hands", translate("Forms", "Hands"), (*path, "hands"),
                     hint=translate("Forms", "One hand a line; Ctrl+Enter or a semicolon for another")),
        _offering(row("signature", translate("Forms", "Signature")), SIGNATURES),
        row("description", translate("Forms", "Description"), look="tall"),
    ]


def _inscriptions(context: Context, key: str, path: Path) -> list[Row]:
    items: tuple[Inscription, ...] = fields.value_at(context.snapshot, path) or ()
    rows: list[Row] = []
    for place, inscription in enumerate(items):
        rows += _inscription(context, inscription, key, path, place, len(items))
    add = Add(translate("Forms", "Inscription or stamp"), path, lambda: Inscription(kind=""), f"{key}.{len(items)}")
    return [*rows, Row(f"{key}.add", "add", adds=(add,))]


def _inscription(context: Context, inscription: Inscription, name: str, path: Path, place: int, count: int,
                 ) -> list[Row]:
    key, at = f"{name}.{place}", (*path, place)
    item = list_item(name, path, place, count, can_copy=True)
    folded = context.folded(key, default=True)
    head = Row(key, "head", inscription_line(inscription), 1, item=item, folded=folded)
    if folded:
        return [head]

    def row(field: str, label: str, **more: Any) -> Row:
        return text_row(context, f"{key}.{field}", label, (*at, field), depth=1, item=item, **more)
    return [head,
            _offering(row("kind", translate("Forms", "Kind"), or_none=False), INSCRIPTIONS),
            *agent_rows(context, f"{key}.by", translate("Forms", "By"), (*at, "by"), depth=1),
            row("text", translate("Forms", "Text"), look="tall"),
            *date_rows(context, f"{key}.date", (*at, "date"), depth=1, item=item),
            row("position", translate("Forms", "Position"), hint=translate("Forms", "Where on the page")),
            row("hand", translate("Forms", "Hand"), hint=translate("Forms", "Whose hand, or in which ink"))]


def _offering(row: Row, choices: tuple[str, ...]) -> Row:
    """The row of one field, with words offered for it."""
    return row._replace(fields=tuple(in_own_words(spec, choices) for spec in row.fields))


def inscription_line(item: Inscription) -> str:
    """Return an inscription on one line."""
    parts = (own_word(item.kind), "; ".join(agent.name for agent in item.by), quoted(item.text) if item.text else "",
             item.date.text if item.date is not None else "", item.position or "")
    return " · ".join(part for part in parts if part) or translate("Forms", "New inscription or stamp")
