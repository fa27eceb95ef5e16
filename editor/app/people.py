"""Editors as others see them: initials and a colour.

What an editor chose for themselves is kept in the settings of their computer; of everybody else a project knows the
name alone, and both follow from it, so that they are the same on every computer.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from editor.app.settings import Settings

COLOURS = ("person", "place", "organisation", "work", "event", "object", "citation", "hand")
"""Colours of the theme that people get: each can be read on every ground."""

MOST_INITIALS = 3


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
    if name == settings.editor_name and name:
        return Person(name, settings.editor_initials or initials_of(name), settings.editor_colour)
    return Person(name, initials_of(name), colour_of(name))
