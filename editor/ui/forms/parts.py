"""Parts that several forms have: plain fields, names that may be linked to the register, dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.app import fields
from editor.app.neighbours import Between
from editor.core.calendars import CALENDARS, date_in, date_typed
from editor.core.dates import shape_is_valid
from editor.core.entities import Entity
from editor.core.letters import Agent, DateValue, Letter, Place
from editor.core.operations import Operation
from editor.core.paths import Path
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.ui.date_words import CALENDAR_LABELS, date_words
from editor.ui.forms.sources import AGENTS, KEEPERS, PLACES, Sources
from editor.ui.forms.spec import FieldSpec, Item, Option, Put, Row
from editor.ui.forms.state import FormState
from editor.ui.kind_signs import KIND_SIGNS
from editor.ui.messages import word
from editor.ui.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

CERTAINTIES = {"high": QT_TRANSLATE_NOOP("Forms", "certain"), "medium": QT_TRANSLATE_NOOP("Forms", "probable"),
               "low": QT_TRANSLATE_NOOP("Forms", "doubtful")}
BASES = {"document": QT_TRANSLATE_NOOP("Forms", "from the document"),
         "postmark": QT_TRANSLATE_NOOP("Forms", "from the postmark"),
         "stamp": QT_TRANSLATE_NOOP("Forms", "from a stamp"), "content": QT_TRANSLATE_NOOP("Forms", "from the content"),
         "conjecture": QT_TRANSLATE_NOOP("Forms", "conjecture"),
         "edition": QT_TRANSLATE_NOOP("Forms", "from an edition"),
         "supplied": QT_TRANSLATE_NOOP("Forms", "supplied in brackets")}


class Context(NamedTuple):
    """What rows are made of: the letter as the form shows it, and what surrounds it."""

    snapshot: LetterSnapshot
    state: FormState
    entities: Mapping[str, Entity]
    sources: Sources
    letter: Callable[[str], Letter | None]
    between: Between | None = None

    def folded(self, key: str, default: bool = False) -> bool:
        """Whether what is below a head is hidden."""
        return self.state.folds.get(key, default)


def text_put(path: Path, *, or_none: bool = True) -> Put:
    """Put the text at the path, without blanks at its ends; an empty one is nothing."""
    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        text = text.strip()
        return fields.set_value(snapshot, path, text or None if or_none else text)
    return put


def text_row(context: Context, key: str, label: str, path: Path, *, depth: int = 0, item: Item | None = None,
             or_none: bool = True, **more: Any) -> Row:
    """A row with one field for a text."""
    value = fields.value_at(context.snapshot, path) or ""
    spec = FieldSpec("", label, value, text_put(path, or_none=or_none), **more)
    return Row(key, "fields", label, depth, (spec,), item)


# -- names -----------------------------------------------------------------------------------------------------


def name_row(context: Context, key: str, label: str, path: Path, *, depth: int = 0, item: Item | None = None) -> Row:
    """A name with its link: of a person or organisation in a list, of a place, or of a repository."""
    value = fields.value_at(context.snapshot, path)
    is_place, is_agent = path[-1] == "place", isinstance(path[-1], int)
    kinds = PLACES if is_place else AGENTS if is_agent else KEEPERS
    spec = FieldSpec("", label or translate("Forms", "Name"), value.name if value is not None else "",
                     _name_put(context, path), source=context.sources.names(kinds), splits=is_agent,
                     hint=translate("Forms", "Type to look in the register; ↓ chooses; or any other name"))
    chip, tip = _chip(value, context.entities)
    options = _name_options(value, path) if value is not None and value.name else ()
    return Row(key, "fields", label, depth, (spec,), item, chip, tip, options)




def _name_put(context: Context, path: Path) -> Put:
    def put(snapshot: LetterSnapshot, text: str, chosen: str | None) -> Operation | None:
        before = fields.value_at(snapshot, path)
        if isinstance(path[-1], int) and chosen is None and ";" in text and ";" not in (before.name if before else ""):
            return _several(snapshot, path, text)
        return fields.set_name(snapshot, path, text, chosen, context.entities)
    return put


def _several(snapshot: LetterSnapshot, path: Path, text: str) -> Operation | None:
    """Several names in one field, as pasted: each becomes one of its own; the first keeps what was known."""
    names = [" ".join(name.split()) for name in text.split(";") if name.strip()]
    items = fields.value_at(snapshot, path[:-1]) or ()
    place = path[-1] if isinstance(path[-1], int) else len(items)
    known = {agent.name: agent for agent in items[place:place + 1]}
    new = tuple(known.get(name, Agent(name=name)) for name in names)
    return fields.set_value(snapshot, path[:-1], (*items[:place], *new, *items[place + 1:]))


def _chip(value: object, entities: Mapping[str, Entity]) -> tuple[str, str]:
    """What stands beside a name: the sign of its entry, that it is inferred, that it is not certain."""
    chips: list[str] = []
    tips: list[str] = []
    entry = getattr(value, "entity", None)
    if entry is not None:
        entity = entities.get(entry)
        chips.append(KIND_SIGNS.get(entity.kind, "R") if entity is not None else "R?")
        tips.append(translate("Forms", "In the register: {name} ({kind})").format(
            name=entity.name, kind=word(entity.kind)) if entity is not None
            else translate("Forms", "Linked to an entry that is not in the register"))
    if getattr(value, "inferred", False):
        chips.append("[ ]")
        tips.append(translate("Forms", "inferred by the editors"))
    certainty = getattr(value, "certainty", "high")
    if certainty != "high":
        chips.append("?" if certainty == "medium" else "??")
        tips.append(certainty_label(certainty))
    return " ".join(chips), ", ".join(tips)


def _name_options(value: object, path: Path) -> tuple[Option, ...]:
    options: list[Option] = []
    if isinstance(value, Agent | Place):
        for certainty in CERTAINTIES:
            options.append(Option(certainty_label(certainty).capitalize(), _set(path, certainty=certainty),
                                  value.certainty == certainty))
    if isinstance(value, Agent):
        options.append(Option(translate("Forms", "Inferred by the editors: [name]"),
                              _set(path, inferred=not value.inferred), value.inferred))
    if getattr(value, "entity", None) is not None:
        options.append(Option(translate("Forms", "Unlink from the register"), _set(path, entity=None)))
    return tuple(options)


def _set(path: Path, **changes: object) -> Callable[[LetterSnapshot], Operation | None]:
    return lambda snapshot: fields.set_value(snapshot, path, replace(fields.value_at(snapshot, path), **changes))


def certainty_label(certainty: str) -> str:
    """Return how a degree of certainty is named."""
    return translate("Forms", CERTAINTIES[certainty]) if certainty in CERTAINTIES else certainty


def agent_rows(context: Context, key: str, label: str, path: Path, *, depth: int = 0) -> list[Row]:
    """A row for each name of a list, the first with the label; an empty one where there is none."""
    agents = fields.value_at(context.snapshot, path) or ()
    count = max(1, len(agents))
    return [name_row(context, f"{key}.{place}", label if place == 0 else "", (*path, place), depth=depth,
                     item=list_item(key, path, place, len(agents))) for place in range(count)]


def string_rows(context: Context, key: str, label: str, path: Path, *, depth: int = 0, hint: str = "") -> list[Row]:
    """A row for each text of a list."""
    values = fields.value_at(context.snapshot, path) or ()
    rows: list[Row] = []
    for place in range(max(1, len(values))):
        at = (*path, place)
        spec = FieldSpec("", label, values[place] if place < len(values) else "", _string_put(at), hint=hint,
                         splits=True)
        rows.append(Row(f"{key}.{place}", "fields", label if place == 0 else "", depth, (spec,),
                        list_item(key, path, place, len(values))))
    return rows


def _string_put(path: Path) -> Put:
    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        parts = [part.strip() for part in text.split(";") if part.strip()]
        place = path[-1]
        if len(parts) > 1 and isinstance(place, int) and ";" not in (fields.value_at(snapshot, path) or ""):
            items = fields.value_at(snapshot, path[:-1]) or ()
            return fields.set_value(snapshot, path[:-1], (*items[:place], *parts, *items[place + 1:]))
        return fields.set_value(snapshot, path, text.strip())
    return put


def list_item(key: str, path: Path, place: int, count: int, *, can_copy: bool = False) -> Item:
    """The item of a list whose rows begin with the key of the list and their place."""
    return Item(path, place, count, f"{key}.{place}", lambda at: f"{key}.{at}", can_copy)


# -- dates -----------------------------------------------------------------------------------------------------


def date_rows(context: Context, key: str, path: Path, *, depth: int = 0, item: Item | None = None,
              words: str = "", always: bool = False) -> list[Row]:
    """A date: as printed, with what it means in words; EDTF and calendar; basis and certainty.

    Of a date that is not there only the first is shown, but for where one is ``always`` looked for.
    """
    value: DateValue | None = fields.value_at(context.snapshot, path)
    label = translate("Forms", "Date")
    printed = FieldSpec("", translate("Forms", "Date as printed"), value.text if value is not None else "",
                        lambda s, text, _c: fields.set_date(s, path, text),
                        says=lambda text: _unless_said(date_words(_as_typed(text, value)), text),
                        hint=translate("Forms", "Write it as it is printed; what it means is read as you type"))
    meaning = Row(f"{key}.edtf", "fields", translate("Forms", "EDTF"), depth, (
        FieldSpec("edtf", translate("Forms", "Date (EDTF)"), (value.edtf or "") if value is not None else "",
                  _edtf_put(path), valid=is_edtf, minor=True, stretch=3,
                  hint=translate("Forms", "1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]")),
        _choice("calendar", translate("Forms", "Calendar of the printed date"), value, path,
                tuple((name, translate("DateWords", CALENDAR_LABELS[name])) for name in CALENDARS))), item)
    grounds = Row(f"{key}.basis", "fields", translate("Forms", "Basis"), depth, (
        _choice("basis", translate("Forms", "What the date is known from"), value, path,
                tuple((name, translate("Forms", words)) for name, words in BASES.items())),
        _choice("certainty", translate("Forms", "Certainty of the date"), value, path,
                tuple((name, certainty_label(name)) for name in CERTAINTIES), stretch=2)), item)
    first = Row(key, "fields", label, depth, (printed,), item, words=words)
    return [first, meaning, grounds] if always or value is not None else [first]


def _unless_said(words: str, text: str) -> str:
    return "" if words == text.strip() else words


def _as_typed(text: str, value: DateValue | None) -> DateValue | None:
    """What a printed date that stands in the field would mean; one that is kept means what is kept."""
    if value is not None and text == value.text:
        return value
    return date_typed(text, value)


def _edtf_put(path: Path) -> Put:
    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        before: DateValue | None = fields.value_at(snapshot, path)
        edtf = text.strip() or None
        if before is None:
            return fields.set_value(snapshot, path, DateValue(text="", edtf=edtf, basis="supplied")) if edtf else None
        return fields.set_value(snapshot, (*path, "edtf"), edtf)
    return put


def _choice(name: str, label: str, value: DateValue | None, path: Path, choices: tuple[tuple[str, str], ...], *,
            stretch: int = 3) -> FieldSpec:
    kept = getattr(value or DateValue(text=""), name)

    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        date = fields.value_at(snapshot, path) or DateValue(text="")
        changed = date_in(date, text) if name == "calendar" else replace(date, **{name: text})
        return fields.set_value(snapshot, path, changed)
    return FieldSpec(name, label, kept, put, "choice", choices, minor=True, stretch=stretch)


def is_edtf(text: str) -> bool:
    """Tell whether the text is empty or a date of the Extended Date/Time Format."""
    return not text.strip() or shape_is_valid(text.strip())
