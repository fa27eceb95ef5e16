"""Line ends that a source had and a text need not have: words divided at them are put together again."""

from __future__ import annotations

from typing import NamedTuple

import regex

_HYPHENS = "[-\u2010¬⸗]"
_LINE_END = regex.compile(
    rf"(?P<divided>(?<=\p{{L}}){_HYPHENS}[ \t]*\n[ \t]*(?=\p{{Ll}}))|(?P<soft>\u00ad[ \t]*(?:\n[ \t]*)?)|"
    rf"(?P<kept>(?<=\p{{L}}{_HYPHENS})[ \t]*\n[ \t]*(?=\p{{L}}))|(?P<plain>(?:[ \t]*\n)+[ \t]*)")


class LineEnd(NamedTuple):
    """A stretch [start, end) of a text that is replaced where its lines are put together."""

    start: int
    end: int
    replacement: str


def line_ends(text: str) -> list[LineEnd]:
    """Return what is to be replaced so that the text is on one line, in order.

    A hyphen that divides a word at the end of a line goes (*memoran-* / *dum*). Where the second part begins with a
    capital (*Saint-* / *Denis*) it belongs to the word and stays.
    """
    return [LineEnd(*found.span(), " " if found.lastgroup == "plain" else "") for found in _LINE_END.finditer(text)]


def as_one_line(text: str) -> str:
    """Return the text on one line, without blanks around it."""
    parts: list[str] = []
    done = 0
    for start, end, replacement in line_ends(text):
        parts += (text[done:start], replacement)
        done = end
    return "".join([*parts, text[done:]]).strip()
