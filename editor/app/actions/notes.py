"""Notes: a body that is a text like any other, and a reference at a point of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import field

from editor.app.actions.annotations import block_roles
from editor.app.actions.step import Step, need, place
from editor.core.annotations import Annotation, sort_key
from editor.core.characters import clean
from editor.core.ids import new_id
from editor.core.lemmas import first_references, with_lemma
from editor.core.letters import Note, NoteSeries, NoteState, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.numbering import numbers, ordered_notes
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot


class AddNote(Step, frozen=True, kw_only=True):
    """Add a note at a position of a text (a transcription, a translation or another note's body).

    Without a position it has no number in the text: a head note, which is about the letter as a whole.
    """

    text: str
    position: int | None
    series: NoteSeries = "editorial"
    body: str = ""
    lemma: str = ""
    """The words in front of the position that the note is about; they are watched from now on."""
    language: str | None = None
    note_id: str = field(default_factory=new_id)
    body_id: str = field(default_factory=new_id)
    reference_id: str = field(default_factory=new_id)
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-added")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number that the note gets."""
        snapshot = reader.letter(reader.text(self.text).text.letter)
        note, new = self._note(snapshot), self._references()
        references = [a for text in snapshot.texts() for a in sorted(
            (*text.of_kind("note"), *(new if text.text.id == self.text else ())), key=sort_key)]
        listed = ordered_notes([*(known.note for known in snapshot.notes), note], references)
        number = numbers(listed)[self.note_id]
        return message("history-note-numbered", number=number) if number else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the body with its paragraphs, the note, and its reference."""
        target = reader.text(self.text)
        letter = target.text.letter
        body = Text(id=self.body_id, letter=letter, role="note", content=clean(self.body).text,
                    language=self.language)
        paragraphs = block_roles(TextSnapshot(text=body), 0, len(body.content), "paragraph", self.make_id)
        return (Put(body), *paragraphs, Put(self._note(reader.letter(letter))),
                *(Put(place(reference, target.text.content)) for reference in self._references()))

    def _references(self) -> tuple[Annotation, ...]:
        if self.position is None:
            return ()
        return (Annotation(id=self.reference_id, text=self.text, kind="note", start=self.position,
                           end=self.position, note=self.note_id, attributes=with_lemma({}, self.lemma)),)

    def _note(self, snapshot: LetterSnapshot) -> Note:
        at = self.position
        ranks = [note.rank for note in notes_at(snapshot, self.text, at)] if at is not None else []
        return Note(id=self.note_id, letter=snapshot.letter.id, text=self.body_id, series=self.series,
                    order=next_order(snapshot), rank=1 + max(ranks) if any(ranks) else 0)


class MoveNote(Step, frozen=True, kw_only=True):
    """Move the reference of a note to another position, in the same text or another one of the letter.

    A note that has no reference gets one; of several, the first (or the one named) moves. The lemma is what is
    given: the one that it had stays behind with the words.
    """

    note_id: str
    text: str
    position: int
    lemma: str = ""
    reference: str | None = None
    reference_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-moved")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number before the move."""
        number = number_of(reader, self.note_id)
        return message("history-note-number-moved", number=number) if number else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the reference at its new place.

        Raises:
            RefusedError: the text is the note's own body or belongs to another letter.
        """
        note = need(reader, Note, self.note_id)
        target = reader.text(self.text).text
        if target.letter != note.letter or target.id == note.text:
            raise RefusedError("note-cannot-stand-there")
        known = [a for a in references_to(reader, note) if self.reference in (None, a.id)]
        reference = known[0] if known else Annotation(
            id=self.reference_id, text=target.id, kind="note", start=0, end=0, note=note.id)
        moved = replace(reference, text=target.id, start=self.position, end=self.position,
                        attributes=with_lemma(reference.attributes, self.lemma))
        return (Put(place(moved, target.content)),)


class DeleteNote(Step, frozen=True, kw_only=True):
    """Delete a note with its body, everything on the body, and every reference to it."""

    note_id: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-deleted")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number that it had."""
        number = number_of(reader, self.note_id)
        return message("history-note-number-deleted", number=number) if number else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions: references first, then what is on the body, the note, the body.

        Notes whose only reference stands in this note's body stay, without a place.
        """
        note = need(reader, Note, self.note_id)
        references = [Delete(reference.id) for reference in references_to(reader, note)]
        on_body = [Delete(annotation.id) for annotation in reader.text(note.text).annotations]
        gone = dict.fromkeys((*references, *on_body))
        return (*gone, Delete(note.id), Delete(note.text))


class SetNote(Step, frozen=True, kw_only=True):
    """Change what is known of a note: its series, its state, the label that the source printed, how far it is, and
    the private memo. None leaves a thing as it is; empty words take it away."""

    note_id: str
    series: NoteSeries | None = None
    state: NoteState | None = None
    source_label: str | None = None
    status: str | None = None
    memo: str | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-changed")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number that it had."""
        number = number_of(reader, self.note_id)
        return message("history-note-number-changed", number=number) if number else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the note in its new state, or nothing where it would stay the same."""
        before = need(reader, Note, self.note_id)
        after = replace(
            before, series=self.series or before.series, state=self.state or before.state,
            source_label=before.source_label if self.source_label is None else self.source_label or None,
            status=before.status if self.status is None else " ".join(self.status.split()),
            memo=before.memo if self.memo is None else clean(self.memo.strip()).text or None)
        return () if after == before else (Put(after),)


def next_order(snapshot: LetterSnapshot) -> int:
    """Return the place in the sequence of the source that a new note of the letter gets."""
    return 1 + max((note.note.order for note in snapshot.notes), default=0)


def notes_at(snapshot: LetterSnapshot, text_id: str, position: int) -> list[Note]:
    """Return the notes whose first reference stands at a place, in their order."""
    first = first_references(snapshot.texts())
    found: list[Note] = []
    for note in snapshot.notes:
        text, reference = first.get(note.note.id, (None, None))
        if text is not None and reference is not None and (text.text.id, reference.start) == (text_id, position):
            found.append(note.note)
    return found


def number_of(reader: Reader, note_id: str) -> str:
    """The number of a note as it is now, or an empty string where there is none."""
    note = reader.get(note_id)
    found = reader.letter(note.letter).note(note_id) if isinstance(note, Note) else None
    return found.number if found is not None else ""


def references_to(reader: Reader, note: Note) -> list[Annotation]:
    """Every reference to the note, attached ones first, in reading order."""
    found = [a for a in _all_annotations(reader, note.letter) if a.kind == "note" and a.note == note.id]
    return sorted(found, key=lambda annotation: annotation.detached)


def _all_annotations(reader: Reader, letter: str) -> Iterator[Annotation]:
    for text in reader.letter(letter).texts():
        yield from text.annotations


def note_of_body(notes: Iterable[NoteSnapshot], text_id: str) -> NoteSnapshot | None:
    """Return the note whose body the text is, or None."""
    return next((note for note in notes if note.body.text.id == text_id), None)
