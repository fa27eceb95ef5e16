"""Words that the people of a simulation write, and the markers by which a written word is known again."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

WORDS = ("Enver", "Pasha", "Khodzhaev", "the", "of", "report", "front", "Бухара", "𝔐arx", "e\u0301mir", "שלום",
         "№\u00a05", "😀", "Ферга\u0301на", "comrade", "mountains", "winter", "clear", "agents")
"""Beyond the basic plane, of parts that combine, written from the right, with a blank that does not break."""
BREAKS = (" ", " ", " ", " ", ", ", ". ", "\n")

_MARKER = re.compile(r"q[A-Z]\d+q")


def marker(who: str, number: int) -> str:
    """A word that is written once in all of a simulation."""
    return f"q{who[0]}{number}q"


def markers(words: Iterable[str]) -> frozenset[str]:
    """The markers that stand in words."""
    return frozenset(found for one in words for found in _MARKER.findall(one))


def prose(choice: random.Random, count: int) -> str:
    """So many words, in lines."""
    parts = [part for _ in range(count) for part in (choice.choice(WORDS), choice.choice(BREAKS))]
    return "".join(parts).strip()
