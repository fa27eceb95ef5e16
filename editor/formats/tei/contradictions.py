"""What an edition says twice and differently: reported, and decided by nobody but the editor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from editor.core.dates import bounds
from editor.core.headlines import split_headline
from editor.core.letters import Action, DateValue, Letter
from editor.core.names import parse_name, same_surname
from editor.core.problems import Problem, problem

_CALENDARS_APART = timedelta(days=13)
"""The Julian calendar is up to 13 days behind (since 1900)."""
_SAME_START = 3
"""Characters by which the forms of a place's name in several cases are known as one."""


def contradictions(letter: Letter, dates: list[DateValue], places: list[str]) -> Iterator[Problem]:
    """Return what of the headline and of the text (its ``dates`` and ``places`` of writing) the letter's own data
    contradict. That of the sender is found whenever a letter is checked, so it is none of these."""
    sent, received = letter.action("sent"), letter.action("received")
    headline = split_headline(letter.title)
    if headline is not None and received is not None and received.agents:
        found = _recipient(received, headline.recipients)
        if found is not None:
            yield found
    if sent is None:
        return
    if sent.date is not None:
        others = [*dates, *([headline.date] if headline is not None and headline.date is not None else [])]
        for other in others:
            if _apart(sent.date, other):
                yield problem("date-contradicted", letter=letter.id, date=sent.date.text, other=other.text)
                break
    if sent.place is not None:
        own = sent.place
        other_place = next((one for one in places if not _alike(own.name, one)), None)
        if other_place is not None and not any(_alike(own.name, one) for one in places):
            yield problem("place-contradicted", letter=letter.id, place=own.name, other=other_place)


def _recipient(received: Action, stated: tuple[str, ...]) -> Problem | None:
    own = [parse_name(agent.name) for agent in received.agents]
    named = [name for one in stated if (name := parse_name(one)) is not None]
    people = [name for name in own if name is not None]
    if len(people) < len(own) or not named or not people:
        return None
    if any(same_surname(name.surname, other.surname) for name in named for other in people):
        return None
    return problem("recipient-contradicted", recipient="; ".join(agent.name for agent in received.agents),
                   other=", ".join(stated))


def _apart(first: DateValue, second: DateValue) -> bool:
    """Whether two dates cannot be the same day."""
    if not first.edtf or not second.edtf:
        return False
    one, other = bounds(first.edtf), bounds(second.edtf)
    if one is None or other is None:
        return False
    gap = max(one[0] - other[1], other[0] - one[1])
    allowed = _CALENDARS_APART if first.calendar != second.calendar or "julian" in (
        first.calendar, second.calendar) else timedelta(0)
    return gap > allowed


def _alike(first: str, second: str) -> bool:
    """Whether two names of a place can mean the same: a word begins alike in both."""
    ones, others = ([word.strip(".,;:()[]").casefold() for word in name.split()] for name in (first, second))
    return not all((ones, others)) or any(
        one and other and (one[:_SAME_START] == other[:_SAME_START]) for one in ones for other in others)
