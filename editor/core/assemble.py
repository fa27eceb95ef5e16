"""Putting a letter together from its parts: order, numbers and status are computed here and stored nowhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Literal

from editor.core.annotations import Annotation, sort_key
from editor.core.letters import BLIND, Comment, Letter, Note, Reading, Text
from editor.core.messages import LetterbookError
from editor.core.numbering import numbers, ordered_notes
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.reviewing import SignOff, Suggestion
from editor.core.signing import signed
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot

Status = Literal["draft", "imported", "read once", "read twice", "changed since approval", "approved"]

APPROVAL = "approval"
"""The kind of reading that signs a letter off."""
_PARTIAL_READINGS = frozenset({"index check", BLIND})
"""Readings that do not go through the whole text."""


def assemble_letter(letter: Letter, texts: Iterable[Text], annotations: Iterable[Annotation], notes: Iterable[Note],
                    provenance: Provenance, readings: Iterable[Reading] = (),
                    comments: Iterable[Comment] = (), pages: Iterable[Page] = (),
                    suggestions: Iterable[Suggestion] = (), signoffs: Iterable[SignOff] = ()) -> LetterSnapshot:
    """Return the whole letter: annotations, translations and pages sorted, notes in the order of their references.

    Raises:
        LetterbookError: "letter-incomplete": the transcription or the body of a note is missing.
    """
    snapshots = _text_snapshots(texts, annotations)
    transcription = next((s for s in snapshots.values() if s.text.role == "transcription"), None)
    if transcription is None:
        raise LetterbookError("letter-incomplete", letter=letter.number)
    translations = sorted((s for s in snapshots.values() if s.text.role == "translation"),
                          key=lambda s: (s.text.order, s.text.id))
    return LetterSnapshot(
        letter=letter, transcription=transcription, provenance=provenance, translations=tuple(translations),
        notes=_note_snapshots(letter, (transcription, *translations), list(notes), snapshots),
        readings=tuple(sorted(readings, key=lambda reading: (reading.at, reading.id))),
        comments=tuple(sorted(comments, key=lambda comment: (comment.at, comment.id))),
        pages=tuple(sorted(pages, key=lambda page: (page.order, page.id))),
        suggestions=tuple(sorted(suggestions, key=lambda one: (one.at, one.id))),
        signoffs=tuple(sorted(signoffs, key=lambda one: (one.at, one.id))))


def reassembled(snapshot: LetterSnapshot) -> LetterSnapshot:
    """Return a letter whose parts were changed by hand with order and numbers computed again.

    Raises:
        LetterbookError: "letter-incomplete", as ``assemble_letter``.
    """
    texts = tuple(snapshot.texts())
    return assemble_letter(snapshot.letter, (text.text for text in texts),
                           (annotation for text in texts for annotation in text.annotations),
                           (note.note for note in snapshot.notes), snapshot.provenance, snapshot.readings,
                           snapshot.comments, snapshot.pages, snapshot.suggestions, snapshot.signoffs)


def _text_snapshots(texts: Iterable[Text], annotations: Iterable[Annotation]) -> dict[str, TextSnapshot]:
    by_text: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        by_text.setdefault(annotation.text, []).append(annotation)
    return {text.id: TextSnapshot(text=text, annotations=tuple(sorted(by_text.get(text.id, ()), key=sort_key)))
            for text in texts}


def _note_snapshots(letter: Letter, main: Iterable[TextSnapshot], notes: list[Note],
                    texts: Mapping[str, TextSnapshot]) -> tuple[NoteSnapshot, ...]:
    missing = [note for note in notes if note.text not in texts]
    if missing:
        raise LetterbookError("letter-incomplete", letter=letter.number)
    ordered = ordered_notes(notes, _references(main, notes, texts))
    number = numbers(ordered)
    return tuple(NoteSnapshot(note=note, body=texts[note.text], number=number[note.id]) for note in ordered)


def _references(main: Iterable[TextSnapshot], notes: list[Note],
                texts: Mapping[str, TextSnapshot]) -> list[Annotation]:
    """Return the references in reading order: those in notes come after the texts, in the order of the notes."""
    references = [reference for text in main for reference in text.of_kind("note")]
    waiting = {note.id: note for note in sorted(notes, key=lambda note: (note.order, note.id))}
    queue = deque(reference.note for reference in references)
    while queue or waiting:
        # When all that is reached has been followed, the notes that nothing refers to are read in their own order.
        note = waiting.pop((queue.popleft() if queue else next(iter(waiting))) or "", None)
        if note is not None:
            inner = texts[note.text].of_kind("note")
            references.extend(inner)
            queue.extend(reference.note for reference in inner)
    return references


def status_of(snapshot: LetterSnapshot) -> Status:
    """Return the status of a letter, derived from the log of its readings.

    A sign-off approves the state that was signed, and no later one. A reading of kind ``approval`` approves too; other
    finished readings of the whole text are counted, an index check is not. Without any, a letter that was taken from a
    digital source is imported, another is a draft.
    """
    signatures = signed(snapshot)
    if signatures:
        return "approved" if any(one.holds for one in signatures) else "changed since approval"
    finished = [reading for reading in snapshot.readings if reading.finished]
    if any(reading.kind == APPROVAL for reading in finished):
        return "approved"
    readings = sum(reading.kind not in _PARTIAL_READINGS for reading in finished)
    if readings:
        return "read once" if readings == 1 else "read twice"
    return "draft" if snapshot.provenance.digital_source is None else "imported"
