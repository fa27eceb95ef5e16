"""Tables of things that the project has already: what differs in a cell becomes a change of its object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from editor.app.actions.import_new_rows import NewRows
from editor.app.actions.table_places import Entries
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.entities import Entity
from editor.core.ids import is_id
from editor.core.letters import Letter
from editor.core.operations import Change, EditText, Put, Reader, StoredObject
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.core.word_diff import word_edits
from editor.formats.base import TableRow
from editor.formats.tables.cells import split
from editor.formats.tables.changing import (
    READ_BACK,
    RECKONED,
    NotMeant,
    edited,
    entity_with,
    letter_with,
    note_with,
    provenance_with,
)
from editor.formats.tables.reading import MADE_BY_ROWS
from editor.formats.tables.rows import ROWS, Row, entity_row

CELL_LIMIT = 32_767
"""Code points after which spreadsheets cut a cell off."""

_KEYS = {"provenance": "witness_id"}
"""The column that tells the rows of a table apart, where that is not ``id``."""


class TableChanges(NamedTuple):
    """What tables change; ``known`` are the letters and entries of their rows that the project has."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    known: frozenset[str]
    objects: int
    """How many are changed."""
    added: int = 0
    """How many notes and tags are new."""


def table_changes(reader: Reader, tables: Iterable[tuple[str, Iterable[TableRow]]],
                  coming: Iterable[Entity] = (), keys: Mapping[str, str] | None = None) -> TableChanges:
    """Return what the rows of tables, each with the name of its file, change in the project.

    A row names its object by identity; its cells are compared with what an export would write now, so reading a table
    twice changes nothing. Tags keep their places through the words that change. A row of notes or mentions without an
    identity makes a new one, which may be of an entry that comes in with it (``coming``; ``keys`` are what tables call
    those by that have no identity there); its place is one in the
    texts as they are before the import. Rows that name nothing here, and cells that cannot be edited in a table, are
    reported. Nothing is deleted for not being in a table.
    """
    changing = _Changing(reader, NewRows(reader, Entries(reader, coming, keys)))
    for file, rows in tables:
        changing.read(file, rows)
    return changing.made()


class _Changing:
    def __init__(self, reader: Reader, new: NewRows) -> None:
        self._reader = reader
        self._new = new
        self._register: dict[str, Entity] | None = None
        self._letter: LetterSnapshot | None = None
        self._rows: dict[str, dict[str, Row]] = {}
        """What an export would write of that letter, by table and key."""
        self._values: dict[str, StoredObject] = {}
        self._edits: dict[str, tuple[TextEdit, ...]] = {}
        self._problems: list[Problem] = []
        self._known: set[str] = set()

    def made(self) -> TableChanges:
        """Return everything; words change last, so that what stands on them is put before."""
        puts = [Put(value) for value in self._values.values()]
        edits = [EditText(text, made) for text, made in self._edits.items()]
        return TableChanges((*puts, *self._new.changes, *edits), (*self._problems, *self._new.problems),
                            frozenset(self._known), len({*self._values, *self._edits}), self._new.count)

    def read(self, file: str, rows: Iterable[TableRow]) -> None:
        """Read one table."""
        nowhere: dict[str, int] = {}
        for row in rows:
            if row.table in MADE_BY_ROWS and not is_id(row.cells.get("id", "").strip()):
                self._new.read(row)
                continue
            now = self._now(row)
            if now is None:
                if row.table not in ("letters", "entities"):  # those come in as new
                    nowhere[row.table] = nowhere.get(row.table, 0) + 1
                continue
            changed = edited(row.cells, now)
            allowed = {column for column in changed if column in READ_BACK[row.table]}
            odd = set(changed) - allowed - RECKONED
            if odd:
                self._tell(row, ", ".join(sorted(odd)))
            if allowed:
                try:
                    self._change(row, allowed)
                except NotMeant as error:
                    self._tell(row, str(error))
        self._problems += [problem("table-rows-nowhere", file=file, table=table, count=count)
                           for table, count in nowhere.items()]

    def _tell(self, row: TableRow, detail: str) -> None:
        self._problems.append(problem("table-cell-kept", row=row.line, table=row.table, detail=detail))

    def _now(self, row: TableRow) -> Row | None:
        """What an export would write in the row now; None where the project has no such object."""
        key = row.cells.get(_KEYS.get(row.table, "id"), "").strip()
        if row.table == "entities":
            entity = self._entity(key)
            if entity is None:
                return None
            self._known.add(key)
            return entity_row(entity)
        owner = key if row.table == "letters" else row.cells.get("letter_id", "").strip()
        if not self._take(owner):
            return None
        if row.table == "letters":
            self._known.add(owner)
        if row.table not in self._rows and self._letter is not None:
            column = _KEYS.get(row.table, "id")
            self._rows[row.table] = {str(one.get(column, "")): one
                                     for one in ROWS[row.table](self._letter, self._entities())}
        return self._rows[row.table].get(key)

    def _take(self, letter_id: str) -> bool:
        """Read the letter, unless it is the one that was read last: rows of a letter stand together."""
        if self._letter is not None and self._letter.letter.id == letter_id:
            return True
        if not is_id(letter_id) or not isinstance(self._reader.get(letter_id), Letter):
            return False
        self._letter, self._rows = self._reader.letter(letter_id), {}
        return True

    def _entities(self) -> Mapping[str, Entity]:
        if self._register is None:
            self._register = {entity.id: entity for entity in self._reader.entities()}
        return self._register

    def _entity(self, identity: str) -> Entity | None:
        return self._entities().get(identity)

    def _change(self, row: TableRow, changed: set[str]) -> None:
        cells = row.cells
        if row.table == "entities":
            entity = self._entities()[cells["id"].strip()]
            self._put(entity, entity_with(entity, cells, changed))
            return
        snapshot = self._letter
        assert snapshot is not None  # the row was found in it
        match row.table:
            case "letters":
                letter = letter_with(snapshot.letter, cells, changed)
                self._check_number(letter, snapshot.letter)
                self._put(snapshot.letter, letter)
                self._text(snapshot.transcription, cells, changed - {"language"})
            case "translations":
                self._text(_text_of(snapshot, cells["id"].strip()), cells, changed)
            case "notes":
                self._note(snapshot, cells, changed)
            case "mentions":
                self._mention(snapshot, cells, changed)
            case _:
                provenance = self._values.get(snapshot.provenance.id, snapshot.provenance)
                assert isinstance(provenance, type(snapshot.provenance))
                self._put(snapshot.provenance, provenance_with(provenance, cells, changed))

    def _check_number(self, letter: Letter, before: Letter) -> None:
        """A number that another letter has is not taken."""
        if letter.number != before.number and any(
                isinstance(other := self._reader.get(one), Letter) and other.number == letter.number
                for one in self._reader.letter_ids() if one != letter.id):
            raise NotMeant(f"number {letter.number}")

    def _note(self, snapshot: LetterSnapshot, cells: Mapping[str, str], changed: set[str]) -> None:
        found = snapshot.note(cells["id"].strip())
        assert found is not None
        self._put(found.note, note_with(found.note, cells, changed))
        if "lemma" in changed:
            reference = next((one for text in snapshot.texts() for one in text.of_kind("note")
                              if one.note == found.note.id), None)
            if reference is None:
                raise NotMeant("lemma")
            self._put(reference, replace(reference, attributes=_with(reference, "lemma", cells["lemma"])))
        self._text(found.body, cells, changed)

    def _mention(self, snapshot: LetterSnapshot, cells: Mapping[str, str], changed: set[str]) -> None:
        tag = next(one for text in snapshot.texts() for one in text.annotations if one.id == cells["id"].strip())
        attributes = tag.attributes
        for name in ("mention", "certainty"):
            if name in changed:
                attributes = _with(replace(tag, attributes=attributes), name, cells[name])
        entities = tag.entities
        if "entity_id" in changed:
            entities = tuple(split(cells["entity_id"]))
            unknown = [one for one in entities if self._entity(one) is None]
            if unknown:
                raise NotMeant(unknown[0])
        self._put(tag, replace(tag, attributes=attributes, entities=entities))

    def _text(self, text: TextSnapshot, cells: Mapping[str, str], changed: set[str]) -> None:
        if "language" in changed:
            self._put(text.text, replace(text.text, language=cells["language"].strip() or None))
        if "text" not in changed or text.text.id in self._edits:
            return
        before, after = text.text.content, clean(cells["text"]).text
        if len(before) > CELL_LIMIT >= len(after) and before.startswith(after):
            raise NotMeant(f"text, cut off after {len(after)} characters")
        self._edits[text.text.id] = word_edits(before, after)

    def _put(self, before: StoredObject, after: StoredObject) -> None:
        if after != before:
            self._values[after.id] = after


def _text_of(snapshot: LetterSnapshot, identity: str) -> TextSnapshot:
    return next(text for text in snapshot.texts() if text.text.id == identity)


def _with(annotation: Annotation, name: str, cell: str) -> dict[str, object]:
    rest = {key: value for key, value in annotation.attributes.items() if key != name}
    return {**rest, name: cell.strip()} if cell.strip() else rest
