"""Rows of tables that stand for something new: notes and tags, at places that words or positions give.

Nothing is guessed: where the words of a row stand several times, or nowhere, the row is left and named. What a row
would make and the letter has already is passed over, so that a table can be read twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, cast, get_args

from editor.app.actions.entities import mention_attributes
from editor.app.actions.notes import AddNote
from editor.app.actions.step import place
from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.lemmas import first_references
from editor.core.letters import Letter, Note, NoteSeries, NoteState
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import TableRow
from editor.formats.tables.cells import as_meant, split

Cells = Mapping[str, str]
_CONTEXT = 32
"""Code points of ``before`` and ``after`` that are compared: as many as an export writes."""


class _Left(ValueError):  # noqa: N818 - what is raised is no error of the program
    """Nothing can be made of a row: the code of the problem, and what is to be said."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code)
        self.code, self.told = code, args


class _Place(NamedTuple):
    """[start, end) of a text, in code points."""

    text: TextSnapshot
    start: int
    end: int


class NewRows:
    """Makes notes and tags of rows. ``coming`` are the entries of the same import."""

    def __init__(self, reader: Reader, coming: Iterable[Entity] = (), make_id: Callable[[], str] = new_id) -> None:
        self._reader = reader
        self._coming = tuple(coming)
        self._make_id = make_id
        self._register: dict[str, Entity] | None = None
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
                raise _Left("table-row-left", detail=f"id {named}")
            snapshot = self._letter_of(row.cells)
            made = list(self._note(snapshot, row.cells) if row.table == "notes" else self._tag(snapshot, row.cells))
        except _Left as left:
            told = {"row": row.line, "table": row.table, **left.told}
            self.problems.append(replace(problem(left.code), args=told))
            return
        self.changes += made
        self.count += bool(made)

    def _letter_of(self, cells: Cells) -> LetterSnapshot:
        identity, number = cells.get("letter_id", "").strip(), cells.get("letter", "").strip()
        if not identity:
            identity = self._by_number().get(number, "")
        if self._letter is None or self._letter.letter.id != identity:
            if not identity or not isinstance(self._reader.get(identity), Letter):
                raise _Left("table-row-left", detail=f"letter {number or cells.get('letter_id', '').strip() or '–'}")
            self._letter = self._reader.letter(identity)
        return self._letter

    def _by_number(self) -> dict[str, str]:
        if self._numbers is None:
            found = (self._reader.get(one) for one in self._reader.letter_ids())
            self._numbers = {one.number: one.id for one in found if isinstance(one, Letter)}
        return self._numbers

    # Notes

    def _note(self, snapshot: LetterSnapshot, cells: Cells) -> Iterator[Change]:
        series = _one_of(cells, "series", get_args(NoteSeries), "editorial")
        body, lemma = cells.get("text", "").strip("\n"), cells.get("lemma", "").strip()
        state = _one_of(cells, "state", get_args(NoteState), "present" if body else "empty")
        if not body and state == "present":
            raise _Left("table-row-left", detail="text")
        at = _note_place(snapshot, cells, lemma, series)
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
    def _stands(snapshot: LetterSnapshot, series: str, at: _Place | None, body: str, *, by_place: bool) -> bool:
        """Whether the letter has such a note there already.

        Raises:
            _Left: it has another one there, and the table has no identities by which it could be the same.
        """
        first = first_references(snapshot.texts())
        for one in snapshot.notes:
            text, reference = first.get(one.note.id, (None, None))
            here = (text.text.id, reference.start) if text is not None and reference is not None else None
            if one.note.series == series and here == (at and (at.text.text.id, at.end)):
                if one.body.text.content == body:
                    return True
                if by_place:
                    raise _Left("table-row-left", detail=f"id, series {series} {one.number or ''}".strip())
        return False

    # Tags

    def _tag(self, snapshot: LetterSnapshot, cells: Cells) -> Iterator[Change]:
        words = cells.get("words", "")
        text = _text_of(snapshot, cells.get("text_id", ""), cells.get("in", ""), cells.get("note", ""))
        at = _located(text, cells, words, ("start", "end"))
        entities = self._entries(cells)
        mention = _one_of(cells, "mention", get_args(MentionType), "name")
        certainty = _one_of(cells, "certainty", get_args(Certainty), "high")
        key = (text.text.id, at.start, at.end, entities)
        if key in self._made or any((one.start, one.end, one.entities) == key[1:] for one in text.of_kind("entity")):
            return
        self._made.add(key)
        yield Put(place(Annotation(
            id=self._make_id(), text=text.text.id, kind="entity", start=at.start, end=at.end, entities=entities,
            attributes=mention_attributes(cast("MentionType", mention), cast("Certainty", certainty)),
        ), text.text.content))

    def _entries(self, cells: Cells) -> tuple[str, ...]:
        """The entries by identity, else by name; none where the row says nothing of them."""
        register = self._entities()
        listed = split(cells.get("entity_id", ""))
        if listed:
            unknown = next((one for one in listed if one not in register), None)
            if unknown is not None:
                raise _Left("table-row-left", detail=f"entity_id {unknown}")
            return tuple(listed)
        return tuple(self._entry(name, cells.get("entity_kind", "").strip().lower())
                     for name in split(cells.get("entity", "")))

    def _entry(self, name: str, kind: str) -> str:
        found = [one for one in self._entities().values() if one.name == name and one.merged_into is None]
        found = found or [one for one in self._entities().values()
                          if one.merged_into is None and any(form.name == name for form in one.names)]
        if len(found) > 1:
            found = [one for one in found if one.kind == kind]
        if len(found) != 1:
            raise _Left("table-row-left", detail=f"entity {name}")
        return found[0].id

    def _entities(self) -> dict[str, Entity]:
        if self._register is None:
            self._register = {one.id: one for one in (*self._coming, *self._reader.entities())}
        return self._register


def _one_of(cells: Cells, column: str, known: Iterable[str], default: str) -> str:
    said = cells.get(column, "").strip().lower()
    if said and said not in known:
        raise _Left("table-row-left", detail=f"{column} {said}")
    return said or default


def _text_of(snapshot: LetterSnapshot, identity: str, role: str, number: str) -> TextSnapshot:
    """The text that a row means: by its identity, else by its role and the number of a note; else the letter's own."""
    identity, role, number = identity.strip(), role.strip().lower(), number.strip()
    if identity:
        found = [text for text in snapshot.texts() if text.text.id == identity]
    elif number or role == "note":
        found = [note.body for note in snapshot.notes if note.number == number]
    elif role == "translation":
        found = list(snapshot.translations)
    else:
        found = [snapshot.transcription] if role in ("", "transcription") else []
    if len(found) != 1:
        raise _Left("table-row-left", detail=f"text {identity or ' '.join(filter(None, (role, number)))}")
    return found[0]


def _note_place(snapshot: LetterSnapshot, cells: Cells, lemma: str, series: str) -> _Place | None:
    """Behind the lemma, or at the position that is given; None for a note on the letter as a whole."""
    position, told = cells.get("refers_at", "").strip(), cells.get("refers_in", "").strip()
    if not position and not lemma:
        if series == "head":
            return None
        raise _Left("table-row-left", detail="lemma, refers_at")
    text = _text_of(snapshot, *(("", told, "") if told.lower() in ("transcription", "translation") else (told, "", "")))
    if position and not lemma:
        end = _number(cells, "refers_at", len(text.text.content))
        return _Place(text, end, end)
    return _located(text, cells, lemma, ("", "refers_at"))


def _located(text: TextSnapshot, cells: Cells, words: str, columns: tuple[str, str]) -> _Place:
    """Where the words stand: at the positions that are given, if they stand there; else where they stand alone, with
    what the row says to stand before and after them. Where only positions are given, they count.

    Raises:
        _Left: the words stand nowhere, or at several places.
    """
    content = text.text.content
    first, last = columns
    end = _number(cells, last, len(content)) if cells.get(last, "").strip() else None
    start = _number(cells, first, len(content)) if first and cells.get(first, "").strip() else None
    if not words.strip():
        if start is None or end is None or start >= end:
            raise _Left("table-row-left", detail=", ".join(filter(None, ("words", *columns))))
        return _Place(text, start, end)
    for said in dict.fromkeys((words, words.strip(), as_meant(words))):
        given = start if start is not None else end - len(said) if end is not None else None
        if given is not None and given >= 0 and content.startswith(said, given):
            return _Place(text, given, given + len(said))
        found = list(_places(content, said, cells.get("before", ""), cells.get("after", "")))
        if len(found) > 1:
            raise _Left("table-place-ambiguous", words=said, count=len(found))
        if found:
            return _Place(text, found[0], found[0] + len(said))
    raise _Left("table-place-missing", words=words.strip())


def _places(content: str, words: str, before: str, after: str) -> list[int]:
    """Where words begin that stand so: as whole words, if they do so anywhere."""
    found: list[int] = []
    # A spreadsheet may have kept the apostrophe before what it would take for a formula.
    ends = tuple({one[-_CONTEXT:] for one in (before, as_meant(before))})
    starts = tuple({one[:_CONTEXT] for one in (after, as_meant(after))})
    at = content.find(words)
    while at >= 0:
        if content[:at].endswith(ends) and content.startswith(starts, at + len(words)):
            found.append(at)
        at = content.find(words, at + 1)
    whole = [one for one in found if _is_whole(content, one, one + len(words))]
    return whole or found


def _is_whole(content: str, start: int, end: int) -> bool:
    def parted(place: int) -> bool:
        return not (0 < place < len(content) and content[place - 1].isalnum() and content[place].isalnum())

    return parted(start) and parted(end)


def _number(cells: Cells, column: str, most: int) -> int:
    said = cells[column].strip()
    if not (said.isascii() and said.isdecimal()) or int(said) > most:
        raise _Left("table-row-left", detail=f"{column} {said}")
    return int(said)
