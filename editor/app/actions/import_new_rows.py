"""Rows of tables that stand for something new: notes and tags, at places that words or positions give.

Nothing is guessed: where the words of a row stand several times, or nowhere, the row is left and named. What a row
would make and the letter has already is passed over, so that a table can be read twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast, get_args

from editor.app.actions.entities import mention_attributes
from editor.app.actions.notes import AddNote
from editor.app.actions.step import place
from editor.app.actions.table_places import Cells, Entries, Left, Spot, located, note_place, one_of, text_of, told
from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.ids import new_id
from editor.core.lemmas import first_references
from editor.core.letters import Letter, Note, NoteSeries, NoteState
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import TableRow


class NewRows:
    """Makes notes and tags of rows. ``entries`` are those of the project and of the same import."""

    def __init__(self, reader: Reader, entries: Entries, make_id: Callable[[], str] = new_id) -> None:
        self._reader = reader
        self._entries = entries
        self._make_id = make_id
        self._numbers: dict[str, str] | None = None
        self._letter: LetterSnapshot | None = None
        self._orders: dict[str, int] = {}
        """How many notes each letter gets."""
        self._made: set[tuple[object, ...]] = set()
        self.changes: list[Change] = []
        self.problems: list[Problem] = []
        self.count = 0

    def read(self, row: TableRow) -> None:
        """Make what the row says, or tell why not."""
        try:
            if named := row.cells.get("id", "").strip():
                raise Left("table-row-left", detail=f"id {named}")
            snapshot = self._letter_of(row.cells)
            made = list(self._note(snapshot, row.cells) if row.table == "notes" else self._tag(snapshot, row.cells))
        except Left as left:
            self.problems.append(told(row, left))
            return
        self.changes += made
        self.count += bool(made)

    def _letter_of(self, cells: Cells) -> LetterSnapshot:
        identity, number = cells.get("letter_id", "").strip(), cells.get("letter", "").strip()
        if not identity:
            identity = self._by_number().get(number, "")
        if self._letter is None or self._letter.letter.id != identity:
            if not identity or not isinstance(self._reader.get(identity), Letter):
                raise Left("table-row-left", detail=f"letter {number or cells.get('letter_id', '').strip() or '–'}")
            self._letter = self._reader.letter(identity)
        return self._letter

    def _by_number(self) -> dict[str, str]:
        if self._numbers is None:
            found = (self._reader.get(one) for one in self._reader.letter_ids())
            self._numbers = {one.number: one.id for one in found if isinstance(one, Letter)}
        return self._numbers

    # Notes

    def _note(self, snapshot: LetterSnapshot, cells: Cells) -> Iterator[Change]:
        series = one_of(cells, "series", get_args(NoteSeries), "editorial")
        body, lemma = cells.get("text", "").strip("\n"), cells.get("lemma", "").strip()
        state = one_of(cells, "state", get_args(NoteState), "present" if body else "empty")
        if not body and state == "present":
            raise Left("table-row-left", detail="text")
        at = note_place(snapshot, cells, lemma, series)
        key = (snapshot.letter.id, series, at and (at.text.text.id, at.end), body)
        if key in self._made or self._stands(snapshot, series, at, body, by_place="id" not in cells):
            return
        self._made.add(key)
        step = AddNote(text=(at.text if at else snapshot.transcription).text.id, position=at.end if at else None,
                       series=cast("NoteSeries", series), body=body, lemma=lemma if at and at.start < at.end else "",
                       language=cells.get("language", "").strip() or None, note_id=self._make_id(),
                       body_id=self._make_id(), reference_id=self._make_id(), make_id=self._make_id)
        ahead = self._orders.get(snapshot.letter.id, 0)
        self._orders[snapshot.letter.id] = ahead + 1
        for change in step.plan(self._reader):
            if isinstance(change, Put) and isinstance(change.value, Note):
                note = change.value
                yield Put(replace(note, order=note.order + ahead, state=state, status=cells.get("status", "").strip(),
                                  source_label=cells.get("source_label", "").strip() or None))
            else:
                yield change

    @staticmethod
    def _stands(snapshot: LetterSnapshot, series: str, at: Spot | None, body: str, *, by_place: bool) -> bool:
        """Whether the letter has such a note there already.

        Raises:
            Left: it has another one there, and the table has no identities by which it could be the same.
        """
        first = first_references(snapshot.texts())
        for one in snapshot.notes:
            text, reference = first.get(one.note.id, (None, None))
            here = (text.text.id, reference.start) if text is not None and reference is not None else None
            if one.note.series == series and here == (at and (at.text.text.id, at.end)):
                if one.body.text.content == body:
                    return True
                if by_place:
                    raise Left("table-row-left", detail=f"id, series {series} {one.number or ''}".strip())
        return False

    # Tags

    def _tag(self, snapshot: LetterSnapshot, cells: Cells) -> Iterator[Change]:
        words = cells.get("words", "")
        text = text_of(snapshot, cells.get("text_id", ""), cells.get("in", ""), cells.get("note", ""))
        at = located(text, cells, words, ("start", "end"))
        entities = self._entries.of(cells)
        mention = one_of(cells, "mention", get_args(MentionType), "name")
        certainty = one_of(cells, "certainty", get_args(Certainty), "high")
        key = (text.text.id, at.start, at.end, entities)
        if key in self._made or any((one.start, one.end, one.entities) == key[1:] for one in text.of_kind("entity")):
            return
        self._made.add(key)
        yield Put(place(Annotation(
            id=self._make_id(), text=text.text.id, kind="entity", start=at.start, end=at.end, entities=entities,
            attributes=mention_attributes(cast("MentionType", mention), cast("Certainty", certainty)),
        ), text.text.content))
