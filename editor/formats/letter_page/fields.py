"""What a letter's own fields say, and what an editor decided them to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from editor.core.dates import read_date
from editor.core.letters import Action, ActionType, Agent, DateValue, Letter, Place
from editor.core.problems import Problem
from editor.core.record import replace

FIELDS = ("sender", "recipient", "date", "place", "kind", "title")
"""The fields of a letter that can be decided, in the order in which they are asked for."""

SETTLED = {
    "sender": ("sender-doubtful",),
    "recipient": ("recipient-doubtful",),
    "date": ("date-doubtful",),
    "place": ("place-doubtful",),
}
"""The problems that are settled where a field was decided."""


def value(letter: Letter, field: str) -> str:
    """Return what a field says, empty where it says nothing; several names are parted by semicolons."""
    sent, received = letter.action("sent"), letter.action("received")
    match field:
        case "sender":
            return _names(sent)
        case "recipient":
            return _names(received)
        case "date":
            return sent.date.text if sent is not None and sent.date is not None else ""
        case "place":
            return sent.place.name if sent is not None and sent.place is not None else ""
        case "kind":
            return letter.kind
        case _:
            return letter.title


def _names(action: Action | None) -> str:
    return "; ".join(agent.name for agent in action.agents) if action is not None else ""


def decided(
    letter: Letter, problems: Sequence[Problem], values: Mapping[str, str]
) -> tuple[Letter, list[Problem]]:
    """Return the letter with the fields that were decided, and the problems that this does not settle."""
    for field, text in values.items():
        letter = _with_field(letter, field, " ".join(text.split()))
    settled = {code for field in values for code in SETTLED.get(field, ())}
    return letter, [one for one in problems if one.code not in settled]


def _with_field(letter: Letter, field: str, text: str) -> Letter:
    match field:
        case "sender":
            return _with_action(letter, "sent", lambda action: replace(action, agents=_agents(text)))
        case "recipient":
            return _with_action(letter, "received", lambda action: replace(action, agents=_agents(text)))
        case "date":
            return _with_action(letter, "sent", lambda action: replace(action, date=_date(text, action.date)))
        case "place":
            place = Place(name=text) if text else None
            return _with_action(letter, "sent", lambda action: replace(action, place=place))
        case "kind":
            return replace(letter, kind=text or "letter")
        case _:
            return replace(letter, title=text)


def _agents(text: str) -> tuple[Agent, ...]:
    return tuple(Agent(name=name.strip()) for name in text.split(";") if name.strip())


def _date(text: str, before: DateValue | None) -> DateValue | None:
    """Return the date that was decided; what is confirmed as it stands keeps what the source says of it."""
    if not text:
        return None
    if before is not None and before.text == text:
        return before
    return read_date(text) or DateValue(text=text, certainty="low")


def _with_action(letter: Letter, kind: ActionType, change: Callable[[Action], Action]) -> Letter:
    before = letter.action(kind)
    after = change(before or Action(type=kind))
    others = [action for action in letter.actions if action is not before]
    if after.agents or after.date is not None or after.place is not None:
        usual = 0 if kind == "sent" else len(others)
        others.insert(letter.actions.index(before) if before is not None else usual, after)
    return replace(letter, actions=tuple(others))
