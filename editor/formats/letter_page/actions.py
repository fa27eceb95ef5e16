"""Who wrote to whom, when and where: from headline, header block, date line, signature and stamps."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

import regex

from editor.core import dates
from editor.core.letters import Action, Agent, DateValue, Place
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.formats.letter_page import closing, furniture, header, headline, opening, source_line
from editor.formats.letter_page.rules import Placed

_GREETING = regex.compile(
    r"^(?:(?:to|my|our|very|most|much|highly|the|dear(?:est)?|beloved|esteemed|respected|honou?red|darling|"
    r"comrades?|citizens?|sirs?|madam(?:e)?|gentlemen|friends?|brothers?|"
    r"sisters?|colleagues?|mr|mrs|ms|dr|hello|hi|greetings|lieber?|liebe|herr|frau|genosse|cher|chère|mon|ma|"
    r"monsieur|дорог\w+|мил\w+|уважаем\w+|многоуважаем\w+|товарищ\w*|тов|т|гражданин|"
    r"господин|здравствуй\w*|привет)\b[.,]?\s*)+",
    regex.IGNORECASE,
)


_ON_BEHALF = regex.compile(r"^(?:for|on behalf of|by order of|за)\s[^:,]{2,80}[:,]\s*(?=\p{Lu})", regex.IGNORECASE)


_TITLES = (furniture.HEADING, furniture.PAGE_TITLE, furniture.SECTION)
_INITIALS_ALONE = regex.compile(r"(?:\p{Lu}\p{Ll}?\.\s?)+")


class Correspondence(NamedTuple):
    """The actions of a letter, its kind, and what was doubtful."""

    actions: tuple[Action, ...]
    kind: str
    problems: tuple[Problem, ...]


def correspondence(placed: Sequence[Placed], receipt: DateValue | None) -> Correspondence:
    """Return the actions that the lines of one letter speak of; ``receipt`` is the date of a stamp."""
    title = next((one.line.text for one in placed if one.role == headline.HEADLINE), "")
    named = headline.parse(without_marker(title)) if title else None
    fields = [found for one in placed if one.role == header.FIELD and (found := header.field(one.line)) is not None]
    problems: list[Problem] = []
    senders = _agents(named.senders) if named else ()
    recipients = _agents(named.recipients) if named else ()
    senders = senders or _from_field(fields, "sender") or _over_addressee(placed, named)
    senders = senders or _from_page(placed) or _from_signature(placed, problems)
    recipients = recipients or _from_field(fields, "recipient") or _from_lines(placed, problems)
    date, place = _date_and_place(placed, fields, named, problems)
    receipt = receipt or _told_receipt(placed)
    if (
        receipt is not None
        and date is not None
        and (receipt.edtf or "").startswith("XXXX")
        and (near := _day(date)) is not None
    ):
        receipt = dates.with_year(receipt, near)
    actions: list[Action] = []
    if senders or date or place:
        actions.append(Action(type="sent", agents=senders, date=date, place=place))
    if recipients or receipt:
        actions.append(Action(type="received", agents=recipients, date=receipt))
    return Correspondence(tuple(actions), _kind(placed, named, fields), tuple(problems))


def _told_receipt(placed: Sequence[Placed]) -> DateValue | None:
    """Return the date of a line that says when the letter came."""
    lines = [one.line.text for one in placed if one.role == opening.DATELINE and opening.tells_receipt(one.line.text)]
    return next((found[0] for text in lines if (found := opening.date_in(text)) is not None), None)


def without_marker(title: str) -> str:
    """Return a headline without the note marker it may end in."""
    return regex.sub(r"(?:\s*\[\d{1,3}\]|(?<=\p{L})\s?\d{1,2}|\s?\*+|[¹²³⁴-⁹]+)\s*$", "", title)


def _agents(names: Sequence[str]) -> tuple[Agent, ...]:
    return tuple(Agent(name=name) for name in names)


def _from_field(fields: Sequence[header.Field], name: str) -> tuple[Agent, ...]:
    value = next((found.value for found in fields if found.name == name and regex.search(r"\p{Lu}", found.value)), None)
    return _agents(headline.people(value)) if value else ()


def _signed(placed: Sequence[Placed]) -> list[str]:
    """Return the names that sign the letter, as printed."""
    names: list[str] = []
    for one in placed:
        text = ""
        if one.role == closing.SIGNATURE and closing.signature_like(one.line.text) >= 60:
            text = one.line.text
        elif one.role == closing.CLOSING_SIGNATURE and (parted := closing.split(one.line.text)) is not None:
            signed = one.line.text[parted.signature_start :]
            text = signed if closing.signature_like(signed) >= 50 else closing.name_behind_office(signed) or ""
        elif one.role == closing.SIGNATURE:
            text = closing.name_behind_office(one.line.text) or ""
        text = _ON_BEHALF.sub("", text)
        bare = regex.sub(r"[\d*†]+|\[\s*\]", "", text).strip(" ,")
        names += [bare] if _INITIALS_ALONE.fullmatch(bare) else headline.people(bare.strip(" .,")) if bare else []
    return names


def _over_addressee(placed: Sequence[Placed], named: headline.Headline | None) -> tuple[Agent, ...]:
    """Take the sender from the line over a headline that names the addressee alone, both in capitals: two lines of one
    headline ("HENRY WARD" over "TO CLARA STONE")."""
    at = next((i for i, one in enumerate(placed) if one.role == headline.HEADLINE), 0)
    if named is None or not at or not placed[at].line.text.isupper():
        return ()
    over = placed[at - 1].line.text
    if placed[at - 1].role not in _TITLES or not over.isupper() or closing.signature_like(over) < 60:
        return ()
    return _agents(headline.people(over.strip(" .,")))


def _from_page(placed: Sequence[Placed]) -> tuple[Agent, ...]:
    """Take the sender from a name over the letter, that of the page's author, which the signature repeats."""
    signed = {word.casefold() for name in _signed(placed) for word in regex.findall(r"\p{L}{3,}", name)}
    for one in placed:
        if (
            one.role in _TITLES
            and closing.signature_like(one.line.text) >= 60
        ):
            surname = regex.findall(r"\p{L}{3,}", one.line.text)[-1:]
            if surname and surname[0].casefold() in signed:
                return (Agent(name=one.line.text.strip(" .,")),)
    return ()


def _from_signature(placed: Sequence[Placed], problems: list[Problem]) -> tuple[Agent, ...]:
    """Take the sender from the signature where nothing else names one; reported, for a signature may be another's."""
    names = list(dict.fromkeys(_signed(placed)))
    if not names:
        return ()
    problems.append(problem("sender-doubtful", sender="; ".join(names)))
    return tuple(Agent(name=name, certainty="medium") for name in names)


def _from_lines(placed: Sequence[Placed], problems: list[Problem]) -> tuple[Agent, ...]:
    """Take the recipient from an address line or the salutation where no headline names one; reported."""
    for role in (opening.ADDRESS, opening.SALUTATION):
        for one in placed:
            if one.role != role or (role == opening.ADDRESS and one.confidence < 60):
                continue
            bare = _addressed(one.line.text) if role == opening.ADDRESS else _greeted(one.line.text)
            name = bare.strip(" .,!:;—–-")
            if (
                (role == opening.SALUTATION or bare != one.line.text)
                and regex.match(r"(?:the )?\p{Lu}", name)
                and len(name.split()) <= (14 if role == opening.ADDRESS else 6)
            ):
                problems.append(problem("recipient-doubtful", recipient=name))
                return tuple(Agent(name=part, certainty="medium") for part in headline.people(name))
    return ()


def _addressed(text: str) -> str:
    """Return whom an address line names, without the place behind the comma."""
    named = regex.sub(r"^(?:to:?|[aà](?=\s+m))\s+", "", text, flags=regex.IGNORECASE)
    return named.split(",")[0] if named != text else text


def _greeted(text: str) -> str:
    """Return the name in a salutation, or nothing where it names none."""
    return regex.split(r"[,!:;]", _GREETING.sub("", text))[0]


def _in_the_letter(placed: Sequence[Placed], problems: list[Problem]) -> tuple[DateValue | None, str | None]:
    """Return the date and the place that the letter's own lines print."""
    date: DateValue | None = None
    place: str | None = None
    for one in placed:
        if (
            one.role == opening.DATELINE
            and not opening.tells_receipt(one.line.text)
            and (found := opening.date_in(one.line.text)) is not None
        ):
            date = date or found[0]
            place = place or opening.place_name(found[1]) or None
        elif one.role == opening.DATELINE and (told := opening.undated_place(one.line.text)) is not None:
            place = place or opening.place_name(told) or None
        elif one.role == opening.PLACE:
            place = place or opening.place_name(one.line.text)
            if one.confidence < 80:
                problems.append(problem("place-doubtful", place=opening.place_name(one.line.text)))
    return date, place


def _date_and_place(
    placed: Sequence[Placed],
    fields: Sequence[header.Field],
    named: headline.Headline | None,
    problems: list[Problem],
) -> tuple[DateValue | None, Place | None]:
    date, place = _in_the_letter(placed, problems)
    told = (source_line.written(one.line.text) for one in placed if one.role == source_line.PRINTED_SOURCE)
    written = next((found.value for found in fields if found.name == "written"), None) or next(filter(None, told), None)
    edition, where = _written(written) if written else (None, None)
    edition = edition or (named.date if named is not None else None)
    if date is None and edition is not None:
        date = replace(edition, basis="edition") if edition.basis == "document" else edition
    elif (
        date is not None
        and edition is not None
        and (date.edtf or "").startswith("XXXX")
        and (near := _day(edition)) is not None
    ):
        # The year that the letter leaves out, as the edition supplies it.
        dated = dates.with_year(date, near)
        date = replace(dated, basis="edition")
    elif date is not None and edition is not None and not _agree(date, edition):
        problems.append(problem("date-doubtful", date=date.text, other=edition.text))
    if place is None and named is not None and named.place is not None and where is None:
        place = named.place
        if not named.place_certain:
            problems.append(problem("place-doubtful", place=place))
    if place is None:
        place = where or next(
            (found.value.strip(" .") for found in fields if found.name == "place" and found.value), None
        )
    return date, Place(name=place) if place else None


def _written(value: str) -> tuple[DateValue | None, str | None]:
    found = opening.date_in(value.strip(" ."))
    if found is not None:
        return found[0], opening.place_name(found[1]) or None
    whole = dates.find_dates(value)
    return (whole[0].value, None) if whole else (None, None)


def _day(value: DateValue) -> datetime.date | None:
    bounds = dates.bounds(value.edtf) if value.edtf is not None else None
    return bounds[0] if bounds is not None else None


def _agree(one: DateValue, other: DateValue) -> bool:
    """Tell whether two dates can be the same: equal, or one within the bounds of the other."""
    if one.edtf is None or other.edtf is None or one.edtf == other.edtf:
        return True
    first, second = dates.bounds(one.edtf), dates.bounds(other.edtf)
    return first is None or second is None or (first[0] <= second[1] and second[0] <= first[1])


def _kind(placed: Sequence[Placed], named: headline.Headline | None, fields: Sequence[header.Field]) -> str:
    if named is not None and named.kind is not None:
        return named.kind
    for one in placed:
        if one.role in (opening.OWN_HEADING, headline.HEADLINE):
            kind = headline.kind_of(one.line.text) or (
                "telegram" if regex.search(r"\btelegra(?:m|ph)|телеграмм", one.line.text, regex.IGNORECASE) else None
            )
            if kind is not None:
                return kind
    value = next((found.value for found in fields if found.name == "kind"), "")
    return headline.kind_of(value) or "letter"
