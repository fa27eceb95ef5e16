"""Lines that are headlines or the number of a letter, and on what evidence; the rules stand in ``core.headlines``."""

from __future__ import annotations

from editor.core.headlines import Headline, Numbered, kind_of, numbered, parse, people
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import Guess, guess

__all__ = [
    "HEADLINE",
    "NUMBER",
    "Headline",
    "Numbered",
    "bare_number",
    "headline",
    "kind_of",
    "number",
    "parse",
    "people",
]

HEADLINE = "headline"
NUMBER = "number"
_LONGEST_NUMBERED = 160
"""Characters of a line that begins with the number of a letter."""


def number(line: Line) -> Numbered | None:
    """Return the number that ``line`` prints for a letter, if it is nothing else or begins with one."""
    return numbered(line.text) if len(line.text) <= _LONGEST_NUMBERED else None


def bare_number(line: Line) -> Guess | None:
    """Recognise a line that is only the number of a letter."""
    found = number(line)
    if found is None or found.rest:
        return None
    named = not line.text[:1].isdigit() and not line.text.startswith("[") and not line.text.startswith(found.number)
    return guess(
        NUMBER, 90 if named else 62, "evidence-number-word" if named else "evidence-bare-number", number=found.number
    )


def headline(line: Line) -> Guess | None:
    """Recognise a headline: one side to the other, both named."""
    text = line.text
    if len(text) > 180 or len(text) < 4 or text.endswith((":", ",", ";")):
        return None
    found = parse(text)
    if found is None:
        return None
    if found.senders and found.recipients:
        return guess(HEADLINE, 88 if line.tag[:1] != "h" else 95, "evidence-names-joined-by-to")
    if found.recipients and not text.endswith("!"):
        return guess(HEADLINE, 80 if line.tag[:1] == "h" else 66, "evidence-addressee-only")
    return None
