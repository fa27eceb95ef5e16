"""Searching all letters in small portions, so that whoever asks can show what is found while the rest is read."""

from __future__ import annotations

import time
from collections.abc import Set
from typing import TYPE_CHECKING

from editor.core.find import AROUND
from editor.core.letters import TextRole
from editor.core.replacing import Pattern, Replacement, replacements
from editor.core.rows import SearchHit

if TYPE_CHECKING:
    from editor.store.searching import Candidate
    from editor.store.session import ProjectSession

WIDTH = AROUND
"""Code points shown on either side of what was found: a wide list has room for them."""

LETTERS_AT_ONCE = 40
"""Letters whose texts are looked up at a time."""

ALL_ROLES: frozenset[TextRole] = frozenset({"transcription", "translation", "note"})


class ProjectSearch:
    """One search through the texts of a project: ``step`` reads on for a while and returns what it found."""

    def __init__(self, session: ProjectSession, pattern: Pattern, *, roles: Set[TextRole] = ALL_ROLES, where: str = "",
                 from_word: bool = False) -> None:
        """Choose the texts.

        Raises:
            LetterbookError: the query for letters is malformed.
        """
        self._session = session
        self._from_word = from_word
        self._roles = roles
        self.pattern = pattern
        self._plan = session.search_plan(pattern, where=where, from_word=from_word) if pattern else None
        self.total = len(self._plan.letters) if self._plan is not None else 0
        """How many letters there are to read."""
        self.read = 0
        """How many of them have been read, or are being read."""
        self._waiting: list[Candidate] = []

    @property
    def done(self) -> bool:
        """Whether all has been read."""
        return not self._waiting and self.read >= self.total

    def step(self, seconds: float) -> list[SearchHit]:
        """Read on for about so long, one text at least, and return the places found, in the order of the letters.

        Raises:
            LetterbookError: the pattern is no regular expression, or takes too long.
        """
        until = time.monotonic() + seconds
        found: list[SearchHit] = []
        while not self.done:
            if self._waiting:
                found += self._session.places_in(self._waiting.pop(), self.pattern, from_word=self._from_word,
                                                 width=WIDTH)
            elif self._plan is not None:
                texts = self._session.candidates(self._plan, self.read, self.read + LETTERS_AT_ONCE, self._roles)
                self._waiting = texts[::-1]
                self.read = min(self.total, self.read + LETTERS_AT_ONCE)
            if time.monotonic() > until:
                break
        return found


def replacements_of(session: ProjectSession, pattern: Pattern, new: str, texts: Set[str], *,
                    keep_case: bool = False) -> list[Replacement]:
    """Return what replacing everywhere in these texts comes to, as they stand now.

    Raises:
        LetterbookError: the pattern, or what is to come in, is malformed.
    """
    found: list[Replacement] = []
    for text_id in sorted(texts):
        found += replacements(text_id, session.text(text_id).text.content, pattern, new, keep_case=keep_case)
    return found
