"""What a recogniser says: a role for a line or a stretch, how sure it is, and on what evidence."""

from __future__ import annotations

from typing import NamedTuple

import regex

from editor.core.messages import Argument, Message, message
from editor.formats.letter_page.page import Line

SURE = 90
"""From this confidence on (per cent), nothing needs to be asked."""
DOUBTFUL = 60
"""Below this confidence (per cent) a decision is reported as doubtful."""

SHORT_LINE = 90
"""Characters that a heading, dateline, salutation or signature rarely exceeds."""
LONG_LINE = 110
"""Characters from which a line is prose."""


UPPER = regex.compile(r"\p{Lu}")
"""A capital letter."""
SENTENCE_WITHIN = regex.compile(r"[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}")
"""The end of one sentence and the beginning of another: a line that has both is prose."""


class Guess(NamedTuple):
    """What a rule takes a line for. ``confidence`` is in per cent."""

    role: str
    confidence: int
    evidence: tuple[Message, ...] = ()


class Placed(NamedTuple):
    """A line with the role that was decided for it."""

    line: Line
    role: str
    confidence: int = SURE
    evidence: tuple[Message, ...] = ()


def guess(role: str, confidence: int, evidence: str, **args: Argument) -> Guess:
    """Return a guess that rests on one piece of evidence."""
    return Guess(role, confidence, (message(evidence, **args),))


def placed(line: Line, given: Guess) -> Placed:
    """Return the line with the role that was guessed for it."""
    return Placed(line, given.role, given.confidence, given.evidence)
