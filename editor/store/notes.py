"""The notes of the whole project: read in a few sweeps over the file, not letter by letter."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.letters import Letter, Note, Text
from editor.core.note_rows import note_rows
from editor.core.provenance import Provenance
from editor.core.rows import NoteRow
from editor.store import rows
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES

_LETTERS = "SELECT i.letter, i.number FROM letter_index i WHERE i.notes > 0 {chosen} ORDER BY i.place, i.letter"
_NOTES = """
SELECT o.letter, o.n, o.id, r.payload FROM object o JOIN revision r ON r.n = o.head
WHERE o.type < 20 AND o.type = {note} AND o.live {chosen}
"""
_TEXTS = """
SELECT o.letter, o.n, o.id, r.payload, coalesce(t.content, w.content) FROM object o JOIN revision r ON r.n = o.head
JOIN text t ON t.object = o.n LEFT JOIN revision_text w ON w.revision = t.cached
WHERE o.type < 20 AND o.type = {text} AND o.live {chosen}
"""
_REFERENCES = """
SELECT a.text, o.id, a.start, r.payload FROM annotation a JOIN object o ON o.n = a.object
JOIN revision r ON r.n = o.head WHERE r.payload LIKE '["note"%' AND NOT a.detached {chosen}
"""


class ProjectNotes:
    """Reads rows of notes."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading

    def rows(self, letters: Collection[str] | None = None) -> list[NoteRow]:
        """Return the notes of these letters, or of all, in the order of the letters and then in their own."""
        numbers = None if letters is None else [row.n for row in map(self._reading.find, letters) if row is not None]
        result: list[NoteRow] = []
        parts = _Parts(self._reading, numbers)
        overlay = self._reading.overlay
        typed = None if overlay is None else overlay.snapshot.text.letter
        for n, number in self._swept(_LETTERS, "AND i.letter IN", numbers):
            letter_id = self._reading.name(n)
            whole = self._reading.letter(letter_id) if letter_id == typed else None
            result += note_rows(whole) if whole is not None else parts.rows(n, letter_id, number)
        return result

    def _swept(self, sql: str, column: str, numbers: Collection[int] | None) -> list[tuple[int, str]]:
        return sweep(self._reading, sql, column, numbers).fetchall()


def sweep(reading: ProjectReading, sql: str, column: str, numbers: Iterable[int] | None) -> sqlite3.Cursor:
    """Run a sweep over all letters, or over those with these numbers."""
    chosen = "" if numbers is None else f"{column} (SELECT value FROM json_each(?))"
    filled = sql.format(chosen=chosen, note=TYPE_CODES["note"], text=TYPE_CODES["text"])
    return reading.connection.execute(filled, () if numbers is None else (str(list(numbers)),))


class _Parts:
    """What the sweeps found, by letter: all that a row of a note is made from, and no more."""

    def __init__(self, reading: ProjectReading, numbers: Collection[int] | None) -> None:
        self._reading = reading
        self._notes: dict[int, list[tuple[str, str | bytes]]] = {}
        self._texts: dict[int, list[tuple[int, str, str | bytes, str | None]]] = {}
        self._references: dict[int, list[tuple[str, int, rows.AnnotationRow]]] = {}
        self._names: dict[int, str] = {}
        for letter, note, name, payload in sweep(reading, _NOTES, "AND o.letter IN", numbers):
            self._names[note] = name.hex()
            self._notes.setdefault(letter, []).append((name.hex(), payload))
        texts: list[int] = []
        for letter, n, name, payload, content in sweep(reading, _TEXTS, "AND o.letter IN", numbers):
            texts.append(n)
            self._texts.setdefault(letter, []).append((n, name.hex(), payload, content))
        for text, name, start, payload in sweep(
                reading, _REFERENCES, "AND a.text IN", None if numbers is None else texts):
            stored = rows.decode_annotation(payload)
            self._references.setdefault(text, []).append((name.hex(), start, stored))

    def rows(self, n: int, letter_id: str, number: str) -> list[NoteRow]:
        """Return the notes of a letter, put in order as those of a whole letter are."""
        texts: list[Text] = []
        annotations: list[Annotation] = []
        for text, text_id, payload, content in self._texts.get(n, ()):
            words = content if content is not None else self._reading.contents.head(text)
            texts.append(rows.decode_text(payload, text_id, letter_id, words))
            annotations += self._annotations(text, text_id)
        notes = [rows.decode(Note, payload, name, letter_id) for name, payload in self._notes.get(n, ())]
        return note_rows(assemble_letter(Letter(id=letter_id, number=number), texts, annotations, notes,
                                         Provenance(id=letter_id, letter=letter_id)))

    def _annotations(self, text: int, text_id: str) -> Iterator[Annotation]:
        for name, start, stored in self._references.get(text, ()):
            extras = stored.extras
            if extras is not None and extras.note in self._names:
                yield Annotation(id=name, text=text_id, kind="note", start=start, end=start,
                                 attributes=self._reading.attributes(extras.attributes),
                                 note=self._names[extras.note])
