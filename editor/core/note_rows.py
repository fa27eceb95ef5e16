"""Notes as a list over the whole project shows them."""

from __future__ import annotations

from editor.core.lemmas import first_references, guessed_lemma, placed_lemma
from editor.core.rows import NoteRow
from editor.core.snapshot import LetterSnapshot, NoteSnapshot

MOST_WORDS = 160
"""How many code points of a note the list holds."""


def note_rows(snapshot: LetterSnapshot) -> list[NoteRow]:
    """Return the notes of a letter in their order. Only its texts, notes and references to notes are looked at."""
    places = first_references(snapshot.texts())
    rows: list[NoteRow] = []
    for note in snapshot.notes:
        text, reference = places.get(note.note.id, (None, None))
        if text is None or reference is None:
            rows.append(_row(snapshot, note, anchored=False))
            continue
        content = text.text.content
        placed = placed_lemma(reference, content)
        lemma = placed.accepted or guessed_lemma(content, reference.start)
        rows.append(_row(snapshot, note, lemma=lemma, guessed=not placed.accepted, changed=placed.changed))
    return rows


def _row(snapshot: LetterSnapshot, note: NoteSnapshot, **more: object) -> NoteRow:
    value, words = note.note, " ".join(note.body.text.content[:2 * MOST_WORDS].split())
    return NoteRow(id=value.id, letter=value.letter, letter_number=snapshot.letter.number, number=note.number,
                   series=value.series, state=value.state, status=value.status, words=words[:MOST_WORDS],
                   **more)  # type: ignore[arg-type]
