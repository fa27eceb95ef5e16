"""What rows of tables say of places and entries: where words stand, which text is meant, who is named.

Nothing is guessed: where the words of a row stand several times, or nowhere, the row is left and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from editor.core.entities import Entity
from editor.core.operations import Reader
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import TableRow
from editor.formats.tables.cells import as_meant, split

Cells = Mapping[str, str]
_CONTEXT = 32
"""Code points of ``before`` and ``after`` that are compared: as many as an export writes."""


class Left(ValueError):  # noqa: N818 - what is raised is no error of the program
    """Nothing can be made of a row: the code of the problem, and what is to be said."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code)
        self.code, self.told = code, args


class Spot(NamedTuple):
    """[start, end) of a text, in code points."""

    text: TextSnapshot
    start: int
    end: int


def told(row: TableRow, left: Left) -> Problem:
    """Return why nothing was made of a row, with its line and table."""
    return replace(problem(left.code), args={"row": row.line, "table": row.table, **left.told})


class Entries:
    """The register that rows may name: the project's, and what comes in with the rows (``coming``).

    ``keys`` are the words by which a table of the same import calls its own entries, where those are no identities.
    """

    def __init__(self, reader: Reader, coming: Iterable[Entity] = (), keys: Mapping[str, str] | None = None) -> None:
        self._reader = reader
        self._coming = tuple(coming)
        self._keys = keys or {}
        self._register: dict[str, Entity] | None = None

    def of(self, cells: Cells) -> tuple[str, ...]:
        """The entries by identity, else by name; none where the row says nothing of them."""
        register = self._entities()
        listed = [self._keys.get(one, one) for one in split(cells.get("entity_id", ""))]
        if listed:
            unknown = next((one for one in listed if one not in register), None)
            if unknown is not None:
                raise Left("table-row-left", detail=f"entity_id {unknown}")
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
            raise Left("table-row-left", detail=f"entity {name}")
        return found[0].id

    def _entities(self) -> dict[str, Entity]:
        if self._register is None:
            self._register = {one.id: one for one in (*self._coming, *self._reader.entities())}
        return self._register


def one_of(cells: Cells, column: str, known: Iterable[str], default: str) -> str:
    said = cells.get(column, "").strip().lower()
    if said and said not in known:
        raise Left("table-row-left", detail=f"{column} {said}")
    return said or default


def text_of(snapshot: LetterSnapshot, identity: str, role: str, number: str) -> TextSnapshot:
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
        raise Left("table-row-left", detail=f"text {identity or ' '.join(filter(None, (role, number)))}")
    return found[0]


def note_place(snapshot: LetterSnapshot, cells: Cells, lemma: str, series: str) -> Spot | None:
    """Behind the lemma, or at the position that is given; None for a note on the letter as a whole."""
    position, told = cells.get("refers_at", "").strip(), cells.get("refers_in", "").strip()
    if not position and not lemma:
        if series == "head":
            return None
        raise Left("table-row-left", detail="lemma, refers_at")
    text = text_of(snapshot, *(("", told, "") if told.lower() in ("transcription", "translation") else (told, "", "")))
    if position and not lemma:
        end = number(cells, "refers_at", len(text.text.content))
        return Spot(text, end, end)
    return located(text, cells, lemma, ("", "refers_at"))


def located(text: TextSnapshot, cells: Cells, words: str, columns: tuple[str, str]) -> Spot:
    """Where the words stand: at the positions that are given, if they stand there; else where they stand alone, with
    what the row says to stand before and after them. Where only positions are given, they count.

    Raises:
        Left: the words stand nowhere, or at several places.
    """
    content = text.text.content
    first, last = columns
    end = number(cells, last, len(content)) if cells.get(last, "").strip() else None
    start = number(cells, first, len(content)) if first and cells.get(first, "").strip() else None
    if not words.strip():
        if start is None or end is None or start >= end:
            raise Left("table-row-left", detail=", ".join(filter(None, ("words", *columns))))
        return Spot(text, start, end)
    for said in dict.fromkeys((words, words.strip(), as_meant(words))):
        given = start if start is not None else end - len(said) if end is not None else None
        if given is not None and given >= 0 and content.startswith(said, given):
            return Spot(text, given, given + len(said))
        found = list(_places(content, said, cells.get("before", ""), cells.get("after", "")))
        if len(found) > 1:
            raise Left("table-place-ambiguous", words=said, count=len(found))
        if found:
            return Spot(text, found[0], found[0] + len(said))
    raise Left("table-place-missing", words=words.strip())


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


def number(cells: Cells, column: str, most: int) -> int:
    said = cells[column].strip()
    if not (said.isascii() and said.isdecimal()) or int(said) > most:
        raise Left("table-row-left", detail=f"{column} {said}")
    return int(said)
