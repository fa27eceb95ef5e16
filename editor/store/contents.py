"""The content of texts: the newest at once, older ones through the exact deltas."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from editor.core.anchors import TextEdit, apply_edit, invert
from editor.core.record import canonical

FULL_EVERY = 64
"""Deltas in a row before the whole content is stored again."""

RECENT = 500_000
"""Code points of contents kept at hand; of a longer one it is that alone."""

_DELTA = msgspec.json.Decoder(list[tuple[int, str, str]])


def write_delta(edits: Iterable[TextEdit]) -> str:
    """Return edits as they are stored."""
    return canonical([list(edit) for edit in edits]).decode()


def read_delta(stored: str | None) -> tuple[TextEdit, ...]:
    """Return the edits that ``write_delta`` stored."""
    return tuple(TextEdit(*edit) for edit in _DELTA.decode(stored)) if stored else ()


def applied(content: str, edits: Iterable[TextEdit]) -> str:
    """Return the content after all the edits, one after the other.

    Raises:
        ValueError: what one of them removes does not stand there.
    """
    edits = tuple(edits)
    if any(after.start + len(after.removed) > before.start for before, after in pairwise(edits)):
        for edit in edits:
            content = apply_edit(content, edit)
        return content
    # From the end to the beginning, as comparing makes them: none moves what the next one stands on.
    pieces: list[str] = []
    end = len(content)
    for start, removed, inserted in edits:
        after = start + len(removed)
        if start < 0 or content[start:after] != removed:
            raise ValueError(f"the text at {start} is not what the edit removes")
        pieces += (content[after:end], inserted)
        end = start
    pieces.append(content[:end])
    return "".join(reversed(pieces))


def inverted(edits: Sequence[TextEdit]) -> tuple[TextEdit, ...]:
    """Return the edits that take ``edits`` back."""
    return tuple(invert(edit) for edit in reversed(edits))


class Contents:
    """Contents of text revisions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._recent: dict[int, str] = {}
        self._size = 0

    def forget(self) -> None:
        """Forget contents read before: after a rollback revision numbers may be given again."""
        self._recent.clear()
        self._size = 0

    def head(self, text: int) -> str:
        """Return the content of text number ``text`` as the current tables have it."""
        content, cached = self._connection.execute(
            "SELECT content, cached FROM text WHERE object = ?", (text,)).fetchone()
        return content if content is not None else self.at(cached)

    def at(self, revision: int) -> str:
        """Return the content of a text at a revision."""
        known = self._recent.get(revision)
        if known is None:
            known = self._recent[revision] = self._read(revision)
            self._size += len(known)
            while self._size > RECENT and len(self._recent) > 1:
                self._size -= len(self._recent.pop(next(iter(self._recent))))
        return known

    def _read(self, revision: int) -> str:
        deltas: list[str] = []
        current = revision
        while True:
            delta, content, following = self._connection.execute(
                "SELECT t.delta, t.content, r.parent FROM revision_text t JOIN revision r ON r.n = t.revision "
                "WHERE t.revision = ?", (current,)).fetchone()
            if content is not None:
                break
            deltas.append(delta)
            if following is None or following >= current:
                raise ValueError("a chain of deltas does not lead back to a whole content")
            current = following
            content = self._recent.get(current)
            if content is not None:
                break
        for delta in reversed(deltas):
            content = applied(content, read_delta(delta))
        return content

    def edits_of(self, revision: int) -> tuple[TextEdit, ...]:
        """Return the edits that led from its parent to a text revision."""
        row = self._connection.execute("SELECT delta FROM revision_text WHERE revision = ?", (revision,)).fetchone()
        return read_delta(row[0])
