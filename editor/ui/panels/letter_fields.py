"""What the form shows of a letter's metadata, and what a changed field makes of the letter: pure functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from editor.app.actions.letters import SetLetter
from editor.core.dates import bounds, read_date
from editor.core.letters import LETTER_KINDS, Action, ActionType, Agent, DateValue, Letter, Place
from editor.core.operations import Operation
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.ui.noop import QT_TRANSLATE_NOOP

SEPARATOR = "; "
"""Between several names in one field."""


class FieldSpec(NamedTuple):
    """One field: ``get`` reads it from a letter, ``put`` returns the operation for a new text (None: nothing)."""

    name: str
    label: str
    get: Callable[[LetterSnapshot], str]
    put: Callable[[LetterSnapshot, str], Operation | None]
    choices: tuple[str, ...] = ()
    hint: str = ""
    tall: bool = False
    fixed: bool = False
    """Whether only the choices are allowed."""
    valid: Callable[[str], bool] | None = None
    """Tells whether a text can be understood; one that cannot is kept and marked, never refused."""


def names_of(agents: tuple[Agent, ...]) -> str:
    """Return the names as the field shows them."""
    return SEPARATOR.join(agent.name for agent in agents)


def agents_from(text: str, before: tuple[Agent, ...]) -> tuple[Agent, ...]:
    """Return the agents named in a field; one that was there already keeps its link and certainty."""
    known = {agent.name: agent for agent in before}
    names = [" ".join(name.split()) for name in text.split(";")]
    return tuple(known.get(name, Agent(name=name)) for name in names if name)


def with_action(letter: Letter, kind: ActionType, action: Action) -> Letter:
    """Return the letter with its first action of the kind replaced, added, or dropped where nothing is left of it."""
    others = [a for a in letter.actions if a is not letter.action(kind)]
    if not (action.agents or action.date or action.place):
        return replace(letter, actions=tuple(others))
    place = next((i for i, a in enumerate(letter.actions) if a.type == kind), None)
    if place is None:
        place = 0 if kind == "sent" else len(others)
    others.insert(place, action)
    return replace(letter, actions=tuple(others))


def action_of(letter: Letter, kind: ActionType) -> Action:
    """Return the first action of the kind, or an empty one."""
    return letter.action(kind) or Action(type=kind)


def date_from(text: str, before: DateValue | None) -> DateValue | None:
    """Return the date that a printed form stands for; what it means is read where it can be."""
    text = text.strip()
    if not text:
        return None
    read = read_date(text)
    if before is not None and before.text == text:
        return before
    if read is not None:
        return replace(read, text=text)
    return replace(before, text=text, edtf=None) if before is not None else DateValue(text=text)


def _set(letter: Letter, **changes: object) -> SetLetter:
    return SetLetter(letter=replace(letter, **changes))


def _get_names(kind: ActionType) -> Callable[[LetterSnapshot], str]:
    return lambda snapshot: names_of(action_of(snapshot.letter, kind).agents)


def _put_names(kind: ActionType) -> Callable[[LetterSnapshot, str], Operation]:
    def put(snapshot: LetterSnapshot, text: str) -> Operation:
        action = action_of(snapshot.letter, kind)
        agents = agents_from(text, action.agents)
        return SetLetter(letter=with_action(snapshot.letter, kind, replace(action, agents=agents)))
    return put


def _get_date(snapshot: LetterSnapshot) -> str:
    date = action_of(snapshot.letter, "sent").date
    return date.text if date is not None else ""


def _put_date(snapshot: LetterSnapshot, text: str) -> Operation:
    action = action_of(snapshot.letter, "sent")
    return SetLetter(letter=with_action(
        snapshot.letter, "sent", replace(action, date=date_from(text, action.date))))


def _get_edtf(snapshot: LetterSnapshot) -> str:
    date = action_of(snapshot.letter, "sent").date
    return (date.edtf or "") if date is not None else ""


def _put_edtf(snapshot: LetterSnapshot, text: str) -> Operation | None:
    action = action_of(snapshot.letter, "sent")
    edtf = text.strip() or None
    if edtf is None and action.date is None:
        return None
    date = replace(action.date, edtf=edtf) if action.date is not None else DateValue(
        text="", edtf=edtf, basis="supplied")
    return SetLetter(letter=with_action(snapshot.letter, "sent", replace(action, date=date)))


def _get_place(snapshot: LetterSnapshot) -> str:
    place = action_of(snapshot.letter, "sent").place
    return place.name if place is not None else ""


def _put_place(snapshot: LetterSnapshot, text: str) -> Operation:
    action = action_of(snapshot.letter, "sent")
    name = " ".join(text.split())
    place = action.place if action.place is not None and action.place.name == name else Place(name=name)
    return SetLetter(letter=with_action(
        snapshot.letter, "sent", replace(action, place=place if name else None)))


def is_edtf(text: str) -> bool:
    """Tell whether the text is empty or a date of the Extended Date/Time Format."""
    return not text.strip() or bounds(text.strip()) is not None


LETTER_FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("number", QT_TRANSLATE_NOOP("Fields", "Number"), lambda s: s.letter.number,
              lambda s, text: _set(s.letter, number=text.strip())),
    FieldSpec("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), lambda s: s.letter.kind,
              lambda s, text: _set(s.letter, kind=text), choices=LETTER_KINDS, fixed=True),
    FieldSpec("title", QT_TRANSLATE_NOOP("Fields", "Title"), lambda s: s.letter.title,
              lambda s, text: _set(s.letter, title=text.strip())),
    FieldSpec("sender", QT_TRANSLATE_NOOP("Fields", "From"), _get_names("sent"), _put_names("sent"),
              hint=QT_TRANSLATE_NOOP("Fields", "Several names are parted by a semicolon")),
    FieldSpec("recipient", QT_TRANSLATE_NOOP("Fields", "To"), _get_names("received"), _put_names("received"),
              hint=QT_TRANSLATE_NOOP("Fields", "Several names are parted by a semicolon")),
    FieldSpec("forwarded", QT_TRANSLATE_NOOP("Fields", "Forwarded to"), _get_names("forwarded"),
              _put_names("forwarded")),
    FieldSpec("date", QT_TRANSLATE_NOOP("Fields", "Date as printed"), _get_date, _put_date),
    FieldSpec("edtf", QT_TRANSLATE_NOOP("Fields", "Date (EDTF)"), _get_edtf, _put_edtf, valid=is_edtf,
              hint=QT_TRANSLATE_NOOP("Fields", "1922-04-03, 1922-04, 1922-04~, 1921/1922; read from the printed date")),
    FieldSpec("place", QT_TRANSLATE_NOOP("Fields", "Place"), _get_place, _put_place),
    FieldSpec("language", QT_TRANSLATE_NOOP("Fields", "Language"), lambda s: s.letter.language or "",
              lambda s, text: _set(s.letter, language=text.strip() or None),
              hint=QT_TRANSLATE_NOOP("Fields", "A language tag: en, de, ru …")),
)
