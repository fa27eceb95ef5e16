"""What of a page belongs to one letter."""

from __future__ import annotations

from typing import NamedTuple

from editor.formats.letter_page.apparatus import Apparatus
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import Placed


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
