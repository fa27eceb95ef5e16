"""The log of readings: who read which text against what, when and how, and how far one came."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import field

from editor.app.actions.comments import now
from editor.app.actions.step import Step, need
from editor.app.wording_words import READING_WORDS
from editor.core.ids import new_id
from editor.core.letters import Reading
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.quotes import locate
from editor.core.record import replace

WORDS_KEPT = 40
"""Code points before the place read to by which it is found again."""


class RecordReading(Step, frozen=True, kw_only=True):
    """Record a reading, or how far one has come (``read_to``, code points of the text). One with a known identity is
    taken up again: what it was against and its remarks stay where nothing else is said."""

    letter: str
    reader: str
    reading_kind: str
    against: str | None = None
    remarks: str | None = None
    text: str | None = None
    read_to: int | None = None
    at: str = field(default_factory=now)
    reading_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-reading-recorded" if self.read_to is None else "history-reading-to",
                       reader=self.reader, kind=reading_word(self.reading_kind))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the reading; raises RefusedError where nobody read, or no place is meant by ``read_to``."""
        name, kind = " ".join(self.reader.split()), " ".join(self.reading_kind.split())
        if not name or not kind:
            raise RefusedError("reading-without-reader")
        words = self._words(reader)
        before = reader.get(self.reading_id)
        known = before if isinstance(before, Reading) else None
        return (Put(Reading(
            id=self.reading_id, letter=self.letter, reader=name, kind=kind, at=self.at,
            against=(self.against or "").strip() or (known.against if known else None),
            remarks=(self.remarks or "").strip() or (known.remarks if known else None),
            text=self.text, read_to=self.read_to, read_words=words)),)

    def _words(self, reader: Reader) -> str:
        if self.read_to is None:
            return ""
        snapshot = reader.text(self.text) if self.text else reader.letter(self.letter).transcription
        content = snapshot.text.content
        if not 0 <= self.read_to <= len(content):
            raise RefusedError("position-outside-text", start=self.read_to, end=self.read_to, length=len(content))
        return content[max(0, self.read_to - WORDS_KEPT):self.read_to]


class SetReading(Step, frozen=True, kw_only=True):
    """Change what is recorded of a reading. None leaves a thing as it is; empty words take it away."""

    reading: str
    reading_kind: str | None = None
    against: str | None = None
    remarks: str | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-reading-changed")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the reading in its new state, or nothing where it would stay the same."""
        before = need(reader, Reading, self.reading)
        after = replace(
            before, kind=before.kind if not (self.reading_kind or "").strip() else str(self.reading_kind).strip(),
            against=before.against if self.against is None else self.against.strip() or None,
            remarks=before.remarks if self.remarks is None else self.remarks.strip() or None)
        return () if after == before else (Put(after),)


class DeleteReading(Step, frozen=True, kw_only=True):
    """Take a reading out of the log; the history still knows it."""

    reading: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-reading-changed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with who read and how."""
        before = reader.get(self.reading)
        if not isinstance(before, Reading):
            return self.label
        return message("history-reading-deleted", reader=before.reader, kind=reading_word(before.kind))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletion."""
        return (Delete(need(reader, Reading, self.reading).id),)


def reading_word(kind: str) -> str:
    """Return how a kind of reading is called; another word than ours as it stands."""
    return READING_WORDS.get(kind, kind)


def place_read_to(reading: Reading, content: str) -> int:
    """Return how far a reading has come in the text as it stands now, in code points: where the words that it keeps
    end. Where they are found no more it is where they stood, or the end of a text that became shorter."""
    place = min(reading.read_to or 0, len(content))
    words = reading.read_words
    if not words or content[:place].endswith(words):
        return place
    found = locate(content, words, "", content[place:place + WORDS_KEPT], max(0, place - len(words)))
    return found.end if found is not None else place
