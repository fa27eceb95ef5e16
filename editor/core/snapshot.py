"""Snapshots: whole letters as values, which any thread, format or test may hold."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Comment, Letter, Note, Project, Reading, Text
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.record import Record
from editor.core.reviewing import SignOff, Suggestion


class TextSnapshot(Record, frozen=True):
    """A text with its annotations in the order of ``annotations.sort_key``."""

    text: Text
    annotations: tuple[Annotation, ...] = ()

    def of_kind(self, *kinds: str) -> tuple[Annotation, ...]:
        """The attached annotations of the given kinds."""
        return tuple([a for a in self.annotations if a.kind in kinds and not a.detached])

    def quote(self, annotation: Annotation) -> str:
        """What the annotation covers now."""
        return self.text.content[annotation.start:annotation.end]


class NoteSnapshot(Record, frozen=True):
    """A note with its body and its computed number."""

    note: Note
    body: TextSnapshot
    number: str = ""


class LetterSnapshot(Record, frozen=True):
    """A letter with everything that belongs to it."""

    letter: Letter
    transcription: TextSnapshot
    provenance: Provenance
    translations: tuple[TextSnapshot, ...] = ()
    notes: tuple[NoteSnapshot, ...] = ()
    readings: tuple[Reading, ...] = ()
    comments: tuple[Comment, ...] = ()
    pages: tuple[Page, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    signoffs: tuple[SignOff, ...] = ()

    def texts(self) -> Iterator[TextSnapshot]:
        """The transcription, the translations, then the bodies of the notes in order."""
        yield self.transcription
        yield from self.translations
        for note in self.notes:
            yield note.body

    def note(self, note_id: str) -> NoteSnapshot | None:
        """Return the note with the id, or None."""
        return next((note for note in self.notes if note.note.id == note_id), None)


class ProjectSnapshot(Record, frozen=True):
    """A project with its register, without its letters: those are streamed one by one."""

    project: Project
    entities: tuple[Entity, ...] = ()
    comments: tuple[Comment, ...] = ()
    """Comments on entries of the register: those that belong to no letter."""

