"""Tables of one import that belong together: letters, and what other tables say is in them.

A row of translations, notes, mentions or provenance that names a letter of the same import, which the project has not,
becomes part of that letter before anything is shown or taken in. Everything else is for the letters of the project
(``import_tables``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING, cast, get_args

from editor.app.actions.step import place
from editor.app.actions.table_places import Cells, Entries, Left, Spot, located, note_place, number, one_of, text_of
from editor.app.actions.table_places import told as left_row
from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.ids import is_id, new_id
from editor.core.lemmas import with_lemma
from editor.core.letters import Note, NoteSeries, NoteState, Text, TextRole
from editor.core.operations import Reader
from editor.core.problems import Problem
from editor.core.provenance import Witness
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, ImportResult, TableRow
from editor.formats.tables.changing import READ_BACK, NotMeant, provenance_of, witness_of
from editor.formats.tables.reading import text_in

if TYPE_CHECKING:
    from editor.app.actions.imports import ImportPlan, ReadSource

_PARTS = ("translations", "notes", "mentions", "provenance")
"""The tables of what letters hold, in the order in which it is made: notes may stand in translations, tags in both."""
_OF_WITNESS = ("witness_id", *sorted(READ_BACK["provenance"] - {"rights"}), "inscriptions")
"""The columns of provenance that say something of a witness."""


def keys_of(imported: ImportPlan) -> dict[str, str]:
    """Return the words by which tables of the import call entries of the register, with the entries' identities."""
    return {key: row.made for source in imported.sources for row in source.result.rows
            if row.table == "entities" and row.made and (key := row.cells.get("id", "").strip())}


def completed(reader: Reader, imported: ImportPlan, there: Collection[str]) -> ImportPlan:
    """Return the import with letters that hold what rows of its tables say is in them, and without those rows.

    ``there`` are the letters that the project has: their rows stay. What cannot be made of a row is a problem of its
    letter. A table that comes twice, as it is and for spreadsheets, counts once.
    """
    if not any(source.result.rows for source in imported.sources):
        return imported
    imported = _once(imported)
    coming = {letter.snapshot.letter.id: letter for source in imported.sources for letter in source.result.letters}
    names = _Names(imported)
    mine: dict[str, list[TableRow]] = {}
    sources: list[ReadSource] = []
    for source in imported.sources:
        left: list[TableRow] = []
        for row in source.result.rows:
            owner = names.of(row.cells) if row.table in _PARTS else None
            if owner is None or owner in there or owner not in coming:
                left.append(row)
            else:
                mine.setdefault(owner, []).append(row)
        sources.append(source._replace(result=source.result._replace(rows=tuple(left))))
    entries = Entries(reader, (one for source in imported.sources for one in source.result.entities),
                      keys_of(imported))
    taken = {part for letter in coming.values() for part in _identities(letter.snapshot)}
    whole = {owner: _Whole(coming[owner], entries, taken).with_rows(rows) for owner, rows in mine.items()}
    return imported._replace(sources=tuple(source._replace(result=source.result._replace(letters=tuple(
        whole.get(letter.snapshot.letter.id, letter) for letter in source.result.letters))) for source in sources))


def _identities(snapshot: LetterSnapshot) -> Iterator[str]:
    yield from (snapshot.letter.id, snapshot.provenance.id)
    for text in snapshot.texts():
        yield text.text.id
        yield from (annotation.id for annotation in text.annotations)
    yield from (note.note.id for note in snapshot.notes)


def _once(imported: ImportPlan) -> ImportPlan:
    """Leave out rows that another table has word for word, with what was read from them; and entries that letters
    only name."""
    seen: set[tuple[object, ...]] = set()
    listed = {row.made for source in imported.sources for row in source.result.rows if row.table == "entities"}
    return imported._replace(sources=tuple(
        source._replace(result=_not_again(_without_names(source.result, listed), seen))
        for source in imported.sources))


def _without_names(result: ImportResult, listed: Collection[str]) -> ImportResult:
    """A table of letters without the entries that it names, where a table of the register says what they are."""
    if not any(row.table == "letters" for row in result.rows):
        return result
    return result._replace(entities=tuple(one for one in result.entities if one.id not in listed))


def _not_again(result: ImportResult, seen: set[tuple[object, ...]]) -> ImportResult:
    kept: list[TableRow] = []
    again: set[str] = set()
    for row in result.rows:
        named = is_id(row.cells.get("id", "").strip()) or row.table in _PARTS
        said = (row.table, *sorted(row.cells.items()))
        if named and said in seen:
            again.add(row.made)
        else:
            seen.add(said)
            kept.append(row)
    if len(kept) == len(result.rows):
        return result
    # The entries that letters name are those of the table that counts.
    entities = tuple(one for one in result.entities if one.id not in again) if kept else ()
    letters = tuple(one for one in result.letters if one.snapshot.letter.id not in again)
    return result._replace(rows=tuple(kept), letters=letters, entities=entities)


class _Names:
    """Finds the letter of the import that a row names: by its identity, number, number in the source, or shelfmark."""

    def __init__(self, imported: ImportPlan) -> None:
        self._by: tuple[dict[str, set[str]], ...] = ({}, {}, {}, {})
        for source in imported.sources:
            for letter in source.result.letters:
                snapshot = letter.snapshot
                head, base = snapshot.letter, snapshot.provenance.base()
                self._know(head.id, head.id, head.number, head.source_number,
                           base.reference_text if base is not None else None)
                self._know(head.id, None, None, None, snapshot.provenance.shelfmark)
            for row in source.result.rows:
                if row.table == "letters" and row.made:
                    self._know(row.made, row.cells.get("id"))

    def _know(self, letter: str, *names: str | None) -> None:
        for known, name in zip(self._by, names, strict=False):
            if name and name.strip():
                known.setdefault(" ".join(name.split()), set()).add(letter)

    def of(self, cells: Cells) -> str | None:
        """Return the one letter that is called so, or None."""
        name = " ".join((cells.get("letter_id", "").strip() or cells.get("letter", "")).split())
        found = next((known[name] for known in self._by if name in known), set[str]()) if name else set[str]()
        return next(iter(found)) if len(found) == 1 else None


class _Whole:
    """A letter that gets what rows say. ``taken`` are the identities that the import has given away."""

    def __init__(self, letter: ImportedLetter, entries: Entries, taken: set[str]) -> None:
        snapshot = letter.snapshot
        self._letter = letter
        self._entries = entries
        self._taken = taken
        self._texts = [text.text for text in snapshot.texts()]
        self._annotations = [one for text in snapshot.texts() for one in text.annotations]
        self._notes = {one.note.id: one.note for one in snapshot.notes}
        self._provenance = snapshot.provenance
        self._snapshot = snapshot
        self._problems: list[Problem] = []

    def with_rows(self, rows: Iterable[TableRow]) -> ImportedLetter:
        """Return the letter with what the rows say; a row of which nothing can be made is a problem of it."""
        by_table: dict[str, list[TableRow]] = {name: [] for name in _PARTS}
        for row in rows:
            by_table[row.table].append(row)
        self._each(by_table["translations"], self._translation)
        # A note may stand in another one: all of them are there before it is looked for where they belong.
        made: dict[int, str] = {}
        self._each(by_table["notes"], lambda row: made.update({id(row): self._note(row.cells)}))
        self._each([row for row in by_table["notes"] if id(row) in made],
                   lambda row: self._refer(row.cells, made[id(row)]))
        self._each(by_table["mentions"], self._mention)
        self._witnesses(by_table["provenance"])
        told = tuple(replace(one, letter=self._snapshot.letter.id) for one in self._problems)
        return self._letter._replace(snapshot=self._snapshot, problems=(*self._letter.problems, *told))

    def _each(self, rows: Iterable[TableRow], make: Callable[[TableRow], object]) -> None:
        """Make what each row says, then put the letter together: what follows sees all of it."""
        for row in rows:
            try:
                make(row)
            except Left as left:
                self._problems.append(left_row(row, left))
        self._snapshot = assemble_letter(self._snapshot.letter, self._texts, self._annotations, self._notes.values(),
                                         self._provenance, pages=self._snapshot.pages)

    def _born(self, cells: Cells, column: str) -> str:
        """The identity in a cell, where it is one and still free; else a new one."""
        given = cells.get(column, "").strip()
        if given and column == "id" and not is_id(given):
            raise Left("table-row-left", detail=f"id {given}")
        own = given if is_id(given) and given not in self._taken else new_id()
        self._taken.add(own)
        return own

    def _text(self, identity: str, role: TextRole, cells: Cells, order: int = 0) -> None:
        content = text_in(cells)
        self._texts.append(Text(id=identity, letter=self._snapshot.letter.id, role=role, content=content, order=order,
                                language=cells.get("language", "").strip() or None))
        self._annotations += [Annotation(id=new_id(), text=identity, kind="paragraph", start=span.start, end=span.end)
                              for span in line_spans(content)]

    def _translation(self, row: TableRow) -> None:
        order = sum(text.role == "translation" for text in self._texts)
        self._text(self._born(row.cells, "id"), "translation", row.cells, order)

    def _note(self, cells: Cells) -> str:
        """Make a note that nothing refers to yet."""
        series = one_of(cells, "series", get_args(NoteSeries), "editorial")
        written = bool(cells.get("text", "").strip("\n"))
        state = one_of(cells, "state", get_args(NoteState), "present" if written else "empty")
        if not written and state == "present" and not cells.get("id", "").strip():
            raise Left("table-row-left", detail="text")
        note_id, body = self._born(cells, "id"), self._born(cells, "text_id")
        self._text(body, "note", cells)
        self._notes[note_id] = Note(
            id=note_id, letter=self._snapshot.letter.id, text=body, series=cast("NoteSeries", series),
            state=cast("NoteState", state), order=len(self._notes), status=cells.get("status", "").strip(),
            source_label=cells.get("source_label", "").strip() or None)
        return note_id

    def _refer(self, cells: Cells, note: str) -> None:
        """Put the reference to a note where its row says.

        Raises:
            Left: there is no such place. The note is gone then, for nobody would find it.
        """
        lemma = cells.get("lemma", "").strip()
        try:
            at = self._written_at(cells) if cells.get("id", "").strip() else note_place(
                self._snapshot, cells, lemma, self._notes[note].series)
        except Left:
            body = self._notes.pop(note).text
            self._texts = [text for text in self._texts if text.id != body]
            self._annotations = [one for one in self._annotations if one.text != body]
            raise
        if at is not None:
            accepted = lemma if at.start < at.end or cells.get("id", "").strip() else ""
            self._annotations.append(place(Annotation(
                id=new_id(), text=at.text.text.id, kind="note", start=at.end, end=at.end, note=note,
                attributes=with_lemma({}, accepted)), at.text.text.content))

    def _written_at(self, cells: Cells) -> Spot | None:
        """Where an export found the reference: that position counts, for lemmas may have become others since."""
        if not cells.get("refers_at", "").strip():
            return None
        text = text_of(self._snapshot, cells.get("refers_in", ""), "", "")
        end = number(cells, "refers_at", len(text.text.content))
        return Spot(text, end, end)

    def _mention(self, row: TableRow) -> None:
        cells = row.cells
        texts = {text.text.id for text in self._snapshot.texts()}
        told = cells.get("text_id", "").strip()
        text = text_of(self._snapshot, told if told in texts or not cells.get("in") else "",
                       cells.get("in", ""), cells.get("note", ""))
        at = located(text, cells, cells.get("words", ""), ("start", "end"))
        # A tag that was exported keeps what it did not say.
        name, high = ("", "") if cells.get("id", "").strip() else ("name", "high")
        said = {"mention": one_of(cells, "mention", get_args(MentionType), name),
                "certainty": one_of(cells, "certainty", get_args(Certainty), high)}
        self._annotations.append(place(Annotation(
            id=self._born(cells, "id"), text=text.text.id, kind="entity", start=at.start, end=at.end,
            entities=self._entries.of(cells), attributes={key: value for key, value in said.items() if value},
        ), text.text.content))

    def _witnesses(self, rows: list[TableRow]) -> None:
        if not rows:
            return
        witnesses: list[Witness] = []
        for row in rows:
            try:
                if any(row.cells.get(column, "").strip() for column in _OF_WITNESS):
                    witnesses.append(witness_of(row.cells, self._born(row.cells, "witness_id")))
                self._provenance = provenance_of(self._snapshot.provenance, [one.cells for one in rows], witnesses)
            except NotMeant as error:
                self._problems.append(left_row(row, Left("table-row-left", detail=str(error))))
        self._snapshot = replace(self._snapshot, provenance=self._provenance)
