"""The history for reading: pages of it, filtered by words as the steps are worded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from editor.app.wording import sentence
from editor.core.folding import fold_text
from editor.core.messages import Message
from editor.core.rows import ChangesetRow

if TYPE_CHECKING:
    from editor.store.session import ProjectSession

PAGE = 200
"""Steps read at a time."""


class HistoryPages:
    """The steps, the newest first: of one letter or of all, of one editor or of all, whose words hold ``words``."""

    def __init__(self, session: ProjectSession, *, letter: str | None = None, editor: str | None = None,
                 words: str = "", worded: Callable[[Message], str] = sentence) -> None:
        self._session = session
        self._letter = letter
        self._editor = editor
        self._words = fold_text(words)
        self._worded = worded
        self._read = 0
        self.done = False
        """Whether there are no more."""

    def next(self) -> list[ChangesetRow]:
        """Return the next page; it is empty only where there are no more."""
        while not self.done:
            rows = self._session.history(self._letter, limit=PAGE, offset=self._read, editor=self._editor)
            self._read += len(rows)
            self.done = len(rows) < PAGE
            found = list(self._chosen(rows))
            if found:
                return found
        return []

    def _chosen(self, rows: list[ChangesetRow]) -> Iterator[ChangesetRow]:
        return (row for row in rows if self._words in fold_text(self._worded(row.label)))
