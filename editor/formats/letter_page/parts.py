"""What of a page belongs to one letter."""

from __future__ import annotations

from typing import NamedTuple

from editor.core.letters import NoteSeries
from editor.formats.letter_page.apparatus import Apparatus, RawNote
from editor.formats.letter_page.markers import Marker
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import Placed

NOTE_TAG = "note"
"""The tag of the lines of notes that the source itself keeps as such: they are no lines of a letter."""

KNOWN = "known"
"""The style of a marker that the source itself says is one."""


class KnownNote(NamedTuple):
    """A note that the source itself keeps as such, as a word processor does: nothing about it needs to be guessed.

    ``marker`` is its place in the text, ``label`` its number or sign as it is printed. It stands within the stretch of
    the letter that refers to it.
    """

    raw: RawNote
    marker: Marker
    series: NoteSeries
    label: str


class Part(NamedTuple):
    """What of a page belongs to one letter.

    ``placed`` are its lines with their roles, the page's head included; ``others`` are visible stretches that
    belong to other letters of the page.
    """

    placed: tuple[Placed, ...]
    apparatus: Apparatus
    heading: Line | None
    others: tuple[tuple[int, int], ...]
    number: str
    own: tuple[int, int] = (0, 0)
    """The visible stretch that no other letter of the page shares: its own, with the page's head or foot."""
    known: tuple[KnownNote, ...] = ()
    """Its notes that the source itself keeps as such; ``apparatus`` has them too."""
    keeps_notes: bool = False
    """Whether the source itself keeps all notes as such: no sign in the text is the marker of one that is missing."""
