"""Editors as others see them: initials and a colour.

What an editor chose for themselves is kept in the settings of their computer, also of several who share one; of
everybody else a project knows the name alone, and both follow from it, so that they are the same on every computer.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

from editor.app.settings import Settings
from editor.core.record import replace

COLOURS = ("person", "place", "organisation", "work", "event", "object", "citation", "hand")
"""Colours of the theme that people get: each can be read on every ground."""

MOST_INITIALS = 3
_KEPT = re.compile(r"(#[0-9a-fA-F]{6}) ?(.*)")


class Person(NamedTuple):
    """How an editor is shown: ``colour`` is a colour of the theme, or #rrggbb where somebody chose one."""

    name: str
    initials: str
    colour: str


def initials_of(name: str) -> str:
    """Return the first letters of the words of a name; of a name without letters a question mark."""
    letters = [next((sign for sign in word if sign.isalnum()), "") for word in name.replace("-", " ").split()]
    found = [letter.upper() for letter in letters if letter]
    return "".join(found[:MOST_INITIALS - 1] + found[-1:] if len(found) > MOST_INITIALS else found) or "?"


def colour_of(name: str) -> str:
    """Return the colour that a name has everywhere."""
    return COLOURS[hashlib.sha256(name.encode()).digest()[0] % len(COLOURS)]


def person(name: str, settings: Settings) -> Person:
    """Return how an editor is shown here: as they chose, if they work on this computer."""
    known = {one.name: one for one in people_here(settings)}
    return known.get(name) or Person(name, initials_of(name), colour_of(name))


def people_here(settings: Settings) -> list[Person]:
    """Return the editors who work on this computer, the one who works now first."""
    found: list[Person] = []
    if settings.editor_name:
        name = settings.editor_name
        found.append(Person(name, settings.editor_initials or initials_of(name), settings.editor_colour))
    for name, kept in settings.other_editors.items():
        match = _KEPT.fullmatch(kept)
        if match and name != settings.editor_name:
            found.append(Person(name, match[2] or initials_of(name), match[1]))
    return found


def with_editor(settings: Settings, name: str, initials: str, colour: str) -> Settings:
    """Return the settings with another editor at work; the one before stays known, to be chosen again.

    ``initials`` may be empty: then they follow from the name. An empty name leaves it to the account's.
    """
    name = " ".join(name.split())
    others = {key: value for key, value in settings.other_editors.items() if key != name}
    before = settings.editor_name
    if before and before != name:
        others = {before: f"{settings.editor_colour} {settings.editor_initials}".strip(), **others}
    return replace(settings, editor_name=name, editor_initials=initials.strip(), editor_colour=colour,
                   other_editors=others)


def without_editor(settings: Settings, name: str) -> Settings:
    """Return the settings without an editor who worked here once."""
    others = {key: value for key, value in settings.other_editors.items() if key != name}
    return replace(settings, other_editors=others)
