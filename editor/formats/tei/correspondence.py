"""Who wrote to whom, when and where, as editions say it that have no ``correspAction``.

Before TEI 2.8 there was no ``correspDesc``. Editions say it in ``creation``, in the ``particDesc``, in the description
of the manuscript, in the title, with the elements of the proposal (``sender``, ``addressee``, ``placeSender``,
``dateSender``) or those of DALF (``letHeading``); each of these is asked in this order, and the first one that says
something wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from editor.core.letters import Action, ActionType, Agent, DateValue, Place
from editor.formats.tei.names import XML_ID, local
from editor.formats.xml_reading import Element

SENT = frozenset({
    "sent", "send", "sending", "sender", "from", "author", "writer", "written", "source", "absender", "verfasser",
    "schreiber", "expéditeur", "expediteur", "auteur", "mittente", "отправитель", "автор",
})
RECEIVED = frozenset({
    "received", "receive", "receiving", "recipient", "receiver", "addressee", "to", "target", "empfänger", "empfaenger",
    "adressat", "destinataire", "destinatario", "адресат", "получатель",
})
"""What editions call the two sides, in ``@type`` and ``@role``."""

NAMES = frozenset({"persName", "orgName", "name", "rs"})
_PERSONS = frozenset({*NAMES, "author", "person", "addressee", "sender", "gloss"})
_PLACES = frozenset({"placeName", "settlement", "origPlace", "placeSender", "placeAddressee", "placeLet", "geogName"})
_DATES = frozenset({"date", "origDate", "dateSender", "dateAddressee", "dateLet"})
_TELLING = _PERSONS | _PLACES | _DATES
_SENDING = frozenset({"sender", "author", "placeSender", "dateSender", "placeLet", "dateLet"})
_RECEIVING = frozenset({"addressee", "placeAddressee", "dateAddressee", "recipient"})

_SCOPES = (
    ".//{*}correspDesc", ".//{*}letHeading", ".//{*}profileDesc/{*}creation", ".//{*}profileDesc/{*}particDesc",
    ".//{*}sourceDesc//{*}msDesc", ".//{*}titleStmt", ".//{*}sourceDesc",
)
"""Where the sides are looked for, the most telling first."""
_UNDATED = frozenset({"titleStmt"})
SIDES: tuple[ActionType, ActionType] = ("sent", "received")


_LINKS = {"prev": "reply-to", "next": "answered-by"}
_LINK_TYPES = frozenset({
    "reply-to", "answered-by", "encloses", "enclosed-in", "draft-of", "copy-of", "refers-to"})


def link_type(element: Element) -> str | None:
    """Return as what a ``ref`` in a ``correspContext`` links another letter; None where letters have no such link."""
    kind = element.get("type") or ""
    kind = _LINKS.get(kind, kind)
    return kind if kind in _LINK_TYPES else None


def description_of(root: Element, header: Element, division: Element | None) -> Element | None:
    """Return the ``correspDesc`` of a letter: the one that its division points to, else the one that there is, in its
    header or in that of a document that holds this one and has no text of its own."""
    listed = list(header.iter("{*}correspDesc"))
    if division is not None and len(listed) > 1:
        pointers = (division.get("corresp") or division.get("decls") or "").split()
        named = [one for one in listed if f"#{one.get(XML_ID)}" in pointers]
        return named[0] if named else None
    if listed:
        return listed[0]
    above = [one for up in root.iterancestors() if local(up) == "TEI" for one in up if local(one) == "teiHeader"]
    found = [one for outer in above for one in outer.iter("{*}correspDesc")]
    return found[0] if len(found) == 1 else None


class _Scope(NamedTuple):
    """A part of the header, with the elements in it that can say something, each behind its name."""

    element: Element
    telling: list[tuple[str, Element]]


class Readers(NamedTuple):
    """How names, places and dates are read."""

    agent: Callable[[Element], Agent]
    place: Callable[[Element], Place]
    date: Callable[[Element], DateValue]


def side_of(word: str | None) -> ActionType | None:
    """Return which side a word of ``@type`` or ``@role`` means, or None."""
    for part in (word or "").lower().replace("#", " ").split():
        if part in SENT:
            return "sent"
        if part in RECEIVED:
            return "received"
    return None


def told_elsewhere(
    header: Element, head: Element | None, wanted: Sequence[ActionType], readers: Readers
) -> list[Action]:
    """Return the actions of the ``wanted`` kinds that are told without ``correspAction``."""
    found = [scope for path in _SCOPES for scope in header.iterfind(path)]
    if head is not None:
        found.append(head)
    scopes = [_Scope(scope, [(name, one) for one in scope.iter() if (name := local(one)) in _TELLING])
              for scope in found]
    return [action for kind in SIDES if kind in wanted and (action := _action(kind, scopes, readers)) is not None]


def _action(kind: ActionType, scopes: list[_Scope], readers: Readers) -> Action | None:
    nobody: list[Element] = []
    agents = next((found for scope in scopes if (found := list(_agents(scope, kind)))), nobody)
    place = next((one for scope in scopes for one in _parts(scope, kind, _PLACES)), None)
    dated = [scope for scope in scopes if local(scope.element) not in _UNDATED]
    date = next((one for scope in dated for one in _parts(scope, kind, _DATES)), None)
    if not agents and place is None and date is None:
        return None
    return Action(type=kind, agents=tuple(readers.agent(one) for one in agents),
                  place=readers.place(place) if place is not None else None,
                  date=readers.date(date) if date is not None else None)


def _agents(scope: _Scope, kind: ActionType) -> Iterator[Element]:
    """The names of one side; of names in one another the outer one."""
    inside: set[Element] = set()
    for name, element in scope.telling:
        if name not in _PERSONS or element in inside or _side(element, scope.element) != kind:
            continue
        holder = element
        if name in ("person", "author", "addressee", "sender"):
            within = [one for one in element.iter() if local(one) in NAMES and one is not element]
            if name != "person" and len(within) > 1 and not any(up in within for one in within
                                                                for up in one.iterancestors()):
                inside.update(element.iter())
                yield from within
                continue
            holder = within[0] if within else element
        inside.update(element.iter())
        if "".join(holder.itertext()).strip() or holder.get("key") or holder.get("ref"):
            yield holder


def _side(element: Element, scope: Element) -> ActionType | None:
    """The side that an element is of: as it says itself, else as what it stands in says."""
    for one in (element, *element.iterancestors()):
        name = local(one)
        if name == "correspAction":
            return None
        if name in _SENDING:
            return "sent"
        if name in _RECEIVING:
            return "received"
        told = side_of(one.get("role")) or side_of(one.get("type"))
        if told is not None:
            return told
        if one is scope:
            break
    return None


def _parts(scope: _Scope, kind: ActionType, names: frozenset[str]) -> Iterator[Element]:
    """Places or dates of one side; in ``creation`` and ``origin`` those without a side belong to the sending."""
    for name, element in scope.telling:
        if name not in names:
            continue
        side = _side(element, scope.element)
        if side is None and kind == "sent" and _of_origin(element, scope.element):
            side = "sent"
        if side == kind and ("".join(element.itertext()).strip() or element.attrib):
            yield element


def _of_origin(element: Element, scope: Element) -> bool:
    return any(local(one) in ("creation", "origin", "origDate", "origPlace") for one in (
        element, *element.iterancestors())) and local(scope) != "titleStmt"
