"""Lemmas of notes, and the order of notes that stand at one place."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.notes import notes_at, number_of, references_to
from editor.app.actions.step import Step, need, said
from editor.core.annotations import Annotation
from editor.core.lemmas import first_references, placed_lemma, with_lemma
from editor.core.letters import Note
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot


class SetLemma(Step, frozen=True, kw_only=True):
    """Give a note the lemma ``lemma``; None accepts the words that stand there now, empty words take it away."""

    note_id: str
    lemma: str | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-lemma-set")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number and the words."""
        words = self._words(reader)
        return message("history-lemma-words", number=number_of(reader, self.note_id) or "–", words=said(words))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the reference with its lemma; a note without a place has none."""
        reference = self._reference(reader)
        if reference is None:
            return ()
        after = replace(reference, attributes=with_lemma(reference.attributes, self._words(reader)))
        return () if after == reference else (Put(after),)

    def _reference(self, reader: Reader) -> Annotation | None:
        known = references_to(reader, need(reader, Note, self.note_id))
        return next((reference for reference in known if not reference.detached), None)

    def _words(self, reader: Reader) -> str:
        if self.lemma is not None:
            return self.lemma
        reference = self._reference(reader)
        return placed_lemma(reference, reader.text(reference.text).text.content).words if reference else ""


class RankNote(Step, frozen=True, kw_only=True):
    """Move a note one place up (-1) or down (1) among the notes that stand at its place."""

    note_id: str
    by: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-ranked")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number before the move."""
        return message("history-note-number-ranked", number=number_of(reader, self.note_id) or "–")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the notes of the place, each with its rank.

        Raises:
            RefusedError: it stands alone, or is the first or last already ("note-has-no-neighbour").
        """
        note = need(reader, Note, self.note_id)
        together = beside(reader.letter(note.letter), note.id)
        names = [other.id for other in together]
        here = names.index(note.id) if note.id in names else -1
        there = here + self.by
        if here < 0 or not 0 <= there < len(names):
            raise RefusedError("note-has-no-neighbour")
        together.insert(there, together.pop(here))
        ranked = [replace(other, rank=rank) for rank, other in enumerate(together, start=1)]
        known = {other.id: other for other in together}
        return tuple(Put(other) for other in ranked if known[other.id] != other)


def beside(snapshot: LetterSnapshot, note_id: str) -> list[Note]:
    """Return the notes that stand where a note stands, itself among them, in their order."""
    text, reference = first_references(snapshot.texts()).get(note_id, (None, None))
    return notes_at(snapshot, text.text.id, reference.start) if text is not None and reference is not None else []
