"""How things stood earlier: every object touched since a step, as it was then, with its exact position.

The present is gone back from, step by step, in the way of undo (``undoing``): shifting back brings most
annotations home, and ``displacement`` says where the others stood.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple, cast

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.letters import Text
from editor.core.messages import LetterbookError
from editor.core.operations import ObjectType, StoredObject
from editor.core.past import Past, PastText, StepChange
from editor.core.record import replace
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import inverted
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.schema import TYPE_CODES, TYPE_NAMES
from editor.store.undoing import memo_of, placed, shifted_back, touched_by

_TEXT, _ANNOTATION = TYPE_CODES["text"], TYPE_CODES["annotation"]
MOST_CHANGES = 200
"""So many objects of one step are told; an import has a hundred thousand."""


class _Revision(NamedTuple):
    n: int
    object: int
    type: int
    parent: int | None


class PastReading:
    """Reads earlier states."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection

    def number(self, step: str) -> int:
        """Return the number of a step; raises LetterbookError("no-such-step")."""
        try:
            name = bytes.fromhex(step)
        except ValueError:
            name = b""
        row = self._connection.execute("SELECT n FROM changeset WHERE id = ?", (name,)).fetchone()
        if row is None:
            raise LetterbookError("no-such-step", step=step)
        return row[0]

    def value(self, n: int, revision: int | None) -> StoredObject | None:
        """Return the state of an object at a revision; None where it was not there, or deleted.

        An annotation stands where it did at the revision of its text.
        """
        if revision is None:
            return None
        (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        if payload is None:
            return None
        name, row = self._reading.name(n), self._row(n)
        if row.type == "text":
            return rows.decode_text(payload, name, self._reading.name(row.letter or 0),
                                    self._reading.contents.at(revision))
        if row.type == "annotation":
            stored = rows.decode_annotation(payload)
            detached = stored.extras.detached if stored.extras is not None else None
            return self._reading.annotation(
                name, self._reading.name(self._reading.text_number(stored.revision)), stored.start, stored.stop,
                int(detached is not None), rows.json_text(detached) if detached else None, payload)
        return cast("StoredObject", rows.decode(rows.RECORD_TYPES[row.type], payload, name,
                                                self._reading.letter_name(row)))

    def _row(self, n: int) -> ObjectRow:
        row = self._connection.execute("SELECT n, type, letter, head, live FROM object WHERE n = ?", (n,)).fetchone()
        return ObjectRow(row[0], TYPE_NAMES[row[1]], row[2], row[3], bool(row[4]))

    # --- one step

    def changes(self, step: str) -> tuple[int, tuple[StepChange, ...]]:
        """Return how many objects a step touched, and of the first ones what they were before and after it."""
        touched = sorted(touched_by(self._connection, self.number(step)),
                         key=lambda one: (one.type == "annotation", one.n))
        found: list[StepChange] = []
        for one in touched[:MOST_CHANGES]:
            row = self._row(one.n)
            before, after = self.value(one.n, one.before), self.value(one.n, one.revisions[-1])
            found.append(StepChange(
                id=self._reading.name(one.n), type=cast("ObjectType", one.type),
                letter=None if row.letter is None else self._reading.name(row.letter), before=before, after=after,
                words=self._words(one.revisions[-1], after) or self._words(one.before, before)))
        return len(touched), tuple(found)

    def _words(self, revision: int | None, value: StoredObject | None) -> str:
        """The words under an annotation at a revision."""
        if revision is None or not isinstance(value, Annotation):
            return ""
        if value.detached:
            return value.quote
        (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        content = self._reading.contents.at(rows.decode_annotation(payload).revision)
        return content[value.start:value.end]

    # --- everything at a moment

    def past(self, step: str, *, before: bool, letter: str | None) -> Past:
        """Return everything touched since the step, as it was after it, or ``before`` it."""
        last = self.number(step) - (1 if before else 0)
        row = None if letter is None else self._reading.find(letter)
        if letter is not None and row is None:
            raise LetterbookError("no-such-letter", letter=letter)
        return _GoingBack(self, self._reading, last, None if row is None else row.n).run()


class _GoingBack:
    """The way from now to the state after changeset ``last``, of one letter or of everything."""

    def __init__(self, past: PastReading, reading: ProjectReading, last: int, letter: int | None) -> None:
        self._past = past
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection
        self._last = last
        self._letter = letter
        self._then: dict[int, tuple[int, int | None]] = {}
        """Of every object touched: its type and the revision that it had then."""
        self._edits: dict[int, list[TextEdit]] = {}
        """Of every text: what leads back to what it said then."""
        self._standing: dict[int, dict[int, Annotation]] = {}
        """Of every text met: the annotations that stand on it, as far back as the way has gone."""
        self._text_of: dict[int, int] = {}

    def run(self) -> Past:
        """Go back and return what is there."""
        changesets = self._changesets()
        for changeset, _ in changesets:
            self._back(changeset, list(self._revisions(changeset)))
        objects: dict[str, StoredObject | None] = {}
        texts: dict[str, PastText | None] = {}
        for n, (code, revision) in self._then.items():
            if code not in (_TEXT, _ANNOTATION):
                objects[self._reading.name(n)] = self._past.value(n, revision)
        for text in {*self._standing, *(n for n, (code, _) in self._then.items() if code == _TEXT)}:
            texts[self._reading.name(text)] = self._past_text(text)
        in_effect = sum(effective for _, effective in changesets)
        return Past(steps=in_effect or len(changesets), objects=objects, texts=texts)

    def _changesets(self) -> list[tuple[int, bool]]:
        """The changesets since, the newest first, each with whether it is a step that is still in effect."""
        where = "" if self._letter is None else "AND n IN (SELECT changeset FROM changeset_letter WHERE letter = ?)"
        parameters = (self._last,) if self._letter is None else (self._last, self._letter)
        return [(n, bool(effective)) for n, effective in self._connection.execute(
            f"SELECT n, undoes IS NULL AND NOT undone FROM changeset WHERE n > ? "
            f"AND n NOT IN (SELECT changeset FROM received) {where} ORDER BY n DESC", parameters)]

    def _revisions(self, changeset: int) -> Iterator[_Revision]:
        for n, number, code, parent, letter in self._connection.execute(
                "SELECT r.n, r.object, o.type, r.parent, o.letter FROM changeset c "
                "JOIN revision r ON r.n BETWEEN c.first AND c.last JOIN object o ON o.n = r.object "
                "WHERE c.n = ? ORDER BY r.n", (changeset,)).fetchall():
            if self._letter is None or letter == self._letter:
                yield _Revision(n, number, code, parent)

    def _back(self, changeset: int, revisions: list[_Revision]) -> None:
        memo = memo_of(self._connection, changeset)
        first: dict[int, _Revision] = {}
        for revision in revisions:
            first.setdefault(revision.object, revision)
        self._then |= {n: (revision.type, revision.parent) for n, revision in first.items()}
        self._shift(revisions)
        for n, position in memo.items():
            if n not in self._text_of and n not in first:
                self._on(position.text)  # what was moved by itself, on a text that was not edited
            if n in self._text_of and n not in first:
                self._place(n, placed(self._annotation(n), position))
        for n, revision in first.items():
            if revision.type == _ANNOTATION:
                self._restore(n, revision.parent, memo)

    def _shift(self, revisions: list[_Revision]) -> None:
        """Take the edits of the changeset back, the last one first."""
        edits: dict[int, list[TextEdit]] = {}
        for revision in revisions:
            if revision.type == _TEXT:
                edits.setdefault(revision.object, []).extend(self._reading.contents.edits_of(revision.n))
        for text, made in edits.items():
            back = inverted(made)
            self._edits.setdefault(text, []).extend(back)
            standing = self._on(text)
            for number, annotation in zip(tuple(standing), shifted_back(tuple(standing.values()), back), strict=True):
                standing[number] = annotation

    def _on(self, text: int) -> dict[int, Annotation]:
        """What stands on a text; the first time as it stands now."""
        if text not in self._standing:
            standing = self._standing[text] = {}
            for annotation in self._reading.annotations(text, self._reading.name(text)):
                row = self._reading.find(annotation.id)
                if row is not None and row.n not in self._text_of:
                    standing[row.n] = annotation
                    self._text_of[row.n] = text
        return self._standing[text]

    def _annotation(self, n: int) -> Annotation:
        return self._standing[self._text_of[n]][n]

    def _place(self, n: int, annotation: Annotation) -> None:
        """Let an annotation stand on the text that it names."""
        if n in self._text_of:
            del self._standing[self._text_of[n]][n]
        row = self._reading.find(annotation.text)
        assert row is not None
        self._on(row.n)[n] = annotation
        self._text_of[n] = row.n

    def _restore(self, n: int, revision: int | None, memo: dict[int, rows.Position]) -> None:
        """Give an annotation the state before the changeset, at the position where it stood."""
        value = self._past.value(n, revision)
        self._meet(n)
        if not isinstance(value, Annotation):
            if n in self._text_of:
                del self._standing[self._text_of.pop(n)][n]
            return
        position = memo.get(n)
        if position is not None:
            value = placed(value, position)
        elif n in self._text_of:
            value = _at(value, self._annotation(n))
        self._place(n, value)

    def _meet(self, n: int) -> None:
        """See to it that the text on which an annotation stands now is met before anything is moved on it."""
        head, live = self._connection.execute("SELECT head, live FROM object WHERE n = ?", (n,)).fetchone()
        if live:
            (payload,) = self._connection.execute("SELECT payload FROM revision WHERE n = ?", (head,)).fetchone()
            self._on(self._reading.text_number(rows.decode_annotation(payload).revision))

    def _past_text(self, text: int) -> PastText | None:
        name = self._reading.name(text)
        value = self._past.value(text, self._then[text][1]) if text in self._then else self._reading.get(name)
        if not isinstance(value, Text):
            return None
        standing = sorted(self._on(text).values(), key=sort_key)
        return PastText(TextSnapshot(text=value, annotations=tuple(standing)), tuple(self._edits.get(text, ())))


def _at(value: Annotation, here: Annotation) -> Annotation:
    return replace(value, text=here.text, start=here.start, end=here.end, detached=here.detached, quote=here.quote,
                   prefix=here.prefix, suffix=here.suffix)
