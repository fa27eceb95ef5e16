"""Splitting a letter in two: what stands below a line becomes a letter of its own, and everything on it goes along."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.carrying import Carrying, in_thread
from editor.core.letters import Letter, Text
from editor.core.messages import RefusedError
from editor.core.operations import Change, EditText, Put
from editor.core.problems import Problem
from editor.core.provenance import Provenance
from editor.core.quotes import locate
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot


class Second(NamedTuple):
    """What the second letter is to be: its metadata, the identity of its text, and its provenance."""

    letter: Letter
    text_id: str
    provenance: Provenance


def line_below(content: str, caret: int) -> int:
    """Return where the line below the caret's begins.

    Raises:
        RefusedError: there is none ("nothing-below").
    """
    end = content.find("\n", caret)
    if end < 0:
        raise RefusedError("nothing-below")
    return end + 1


def split_letter(snapshot: LetterSnapshot, at: int, second: Second, make_id: Callable[[], str]) -> tuple[Change, ...]:
    """Return the changes that make a letter of what stands from ``at`` on, the beginning of a line.

    Marks, tags and note references there keep their identities, detached ones included; block roles do not. A mark that
    crosses the border ends at it, with a copy of it on what goes. A note goes with its references; one that both
    parts refer to is in both. Translations, and notes that nothing refers to, stay.
    """
    source = snapshot.transcription
    content = source.text.content
    text = Text(id=second.text_id, letter=second.letter.id, role="transcription", content=content[at:],
                language=source.text.language)
    going = [annotation for annotation in source.annotations if _goes(annotation, at)]
    crossing = [a for a in source.annotations if a.start < at < a.end and not _goes(a, at)]
    wanted = _reached(snapshot, going)
    kept = _reached(snapshot, _staying(snapshot, {annotation.id for annotation in going}, wanted))
    carrying = Carrying(second.letter.id, make_id)
    carrying.take_notes((note for note in snapshot.notes if note.note.id in wanted), stay=kept)
    for annotation in going:
        carrying.move(replace(annotation, start=max(annotation.start, at)), text, -at)
    for annotation in crossing:
        carrying.place(replace(annotation, id=make_id(), start=at), text, -at)
    moved_notes = [n for n in snapshot.notes if n.note.id in wanted - kept]
    carrying.take_comments(in_thread(snapshot.comments, _targets(going, moved_notes)))
    carrying.copy_readings(snapshot.readings)
    mine, theirs = _remarks(snapshot, at, {note.body.text.id for note in moved_notes})
    letter = replace(second.letter, remarks=tuple(
        carrying.renamed(remark, second.letter.id, -at if remark.text == source.text.id else 0) for remark in theirs))
    carrying.names[source.text.id] = text.id
    letter = replace(letter, remarks=tuple(carrying.renamed(remark, letter.id) for remark in letter.remarks))
    cut = EditText(source.text.id, (TextEdit(at - 1, content[at - 1:], ""),))
    head = () if not theirs else (Put(replace(snapshot.letter, remarks=mine)),)
    return (Put(letter), Put(text), Put(second.provenance), *carrying.changes((cut, *head)))


def _goes(annotation: Annotation, at: int) -> bool:
    """Whether an annotation leaves with what stands from ``at`` on: the line end in front of it goes too."""
    return annotation.start >= at or (annotation.start == at - 1 and annotation.end > at)


def _staying(snapshot: LetterSnapshot, going: set[str], wanted: set[str]) -> list[Annotation]:
    """What stays: on the letter's texts, and in the notes that nothing of what goes refers to."""
    texts = (snapshot.transcription, *snapshot.translations,
             *(note.body for note in snapshot.notes if note.note.id not in wanted))
    return [annotation for text in texts for annotation in text.annotations if annotation.id not in going]


def _reached(snapshot: LetterSnapshot, annotations: Iterable[Annotation]) -> set[str]:
    """The notes that the annotations refer to, and those that the bodies of these refer to."""
    found: set[str] = set()
    waiting = [annotation.note for annotation in annotations if annotation.note is not None]
    for note_id in waiting:
        note = None if note_id in found else snapshot.note(note_id)
        if note is not None:
            found.add(note_id)
            waiting.extend(inner.note for inner in note.body.annotations if inner.note is not None)
    return found


def _targets(annotations: Iterable[Annotation], notes: Iterable[NoteSnapshot]) -> set[str]:
    targets = {annotation.id for annotation in annotations}
    for note in notes:
        targets |= {note.note.id, note.body.text.id, *(annotation.id for annotation in note.body.annotations)}
    return targets


def _remarks(snapshot: LetterSnapshot, at: int, bodies: set[str]) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """What the import said of the part that stays, and of the part that goes."""
    text = snapshot.transcription.text
    staying: list[Problem] = []
    going: list[Problem] = []
    for remark in snapshot.letter.remarks:
        place = remark.start or 0
        if remark.text == text.id and remark.quote:
            found = locate(text.content, remark.quote, "", "", place)
            place = found.start if found is not None else place
        goes = remark.text in bodies or (remark.text == text.id and place >= at)
        (going if goes else staying).append(remark)
    return tuple(staying), tuple(going)
