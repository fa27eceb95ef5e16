"""Making the current tables again from the history: the proof that they are nothing but a view of it."""

from __future__ import annotations

import sqlite3

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import applied, read_delta
from editor.store.hashes import HashKeeper
from editor.store.indexing import Indexer, index_words
from editor.store.parents import states_parents
from editor.store.reading import ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES
from editor.store.undoing import memo_of, placed, shifted_back

VIEWS = ("text", "annotation", "mention", "letter_hash", "letter_index")
"""The tables that are a view of the history, with the columns head and live of ``object``, and the word index."""

_TEXT, _ANNOTATION = TYPE_CODES["text"], TYPE_CODES["annotation"]


def rebuild(connection: sqlite3.Connection) -> None:
    """Empty the current tables and make them again. Within a transaction of the caller's; no run is open."""
    for table in VIEWS:
        connection.execute(f"DELETE FROM {table}")
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute("UPDATE object SET head = NULL, live = 0")
    connection.execute("UPDATE state SET head = zeroblob(32), sequence = sequence - 1")
    _Replay(connection).run()


class _Replay:
    """The history, gone through from its beginning."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._reading = ProjectReading(connection)
        self._undoes: int | None = None
        self._memo: dict[int, Position] = {}
        self._put: dict[int, Position] = {}
        """Where the changeset put annotations."""
        self._settled: set[int] = set()
        """Texts on which nothing followed by itself."""
        self._born: set[int] = set()
        self._text_of: dict[int, int] = {}
        """In which text an annotation was last placed."""
        self._mentioned: dict[int, tuple[int, ...]] = {}

    def run(self) -> None:
        """Go through it, then make the hashes and the indices."""
        changesets = self._connection.execute(
            "SELECT n, undoes FROM changeset WHERE n NOT IN (SELECT changeset FROM received) ORDER BY n").fetchall()
        for n, undoes in changesets:
            self._changeset(n, undoes)
        self._finish()

    def _changeset(self, changeset: int, undoes: int | None) -> None:
        self._undoes = undoes
        self._put = {row[0]: Position(*row[1:]) for row in self._connection.execute(
            "SELECT annotation, text, start, stop, detached, quote FROM placement WHERE changeset = ?", (changeset,))}
        self._settled = {position.text for position in self._put.values()}
        if states_parents(self._connection, changeset):
            self._settled |= {text for (text,) in self._connection.execute(
                "SELECT r.object FROM changeset c JOIN revision_parent p ON p.revision BETWEEN c.first AND c.last "
                "JOIN revision r ON r.n = p.revision WHERE c.n = ?", (changeset,))}
        self._memo = {} if self._undoes is None else memo_of(self._connection, self._undoes)
        self._born = set() if self._undoes is None else {n for (n,) in self._connection.execute(
            "SELECT r.object FROM changeset c JOIN revision r ON r.n BETWEEN c.first AND c.last "
            "WHERE c.n = ? AND r.parent IS NULL", (self._undoes,))}
        for n, number, code, payload in self._connection.execute(
                "SELECT r.n, r.object, o.type, r.payload FROM changeset c JOIN revision r ON r.n BETWEEN c.first AND "
                "c.last JOIN object o ON o.n = r.object WHERE c.n = ? ORDER BY r.n", (changeset,)).fetchall():
            self._connection.execute("UPDATE object SET head = ?, live = ? WHERE n = ?",
                                     (n, payload is not None, number))
            if code == _TEXT:
                self._text(n, number, payload)
            elif code == _ANNOTATION:
                self._annotation(number, payload)
        for number, position in self._put.items():
            self._remove(number)
            self._place(number, position)

    def _text(self, revision: int, text: int, payload: str | bytes | None) -> None:
        delta, whole = self._connection.execute(
            "SELECT delta, content FROM revision_text WHERE revision = ?", (revision,)).fetchone()
        edits = read_delta(delta)
        if delta is None:
            self._connection.execute("INSERT INTO text VALUES (?, ?, NULL, NULL)", (text, revision))
            return
        content = self._reading.contents.head(text)
        if payload is not None and edits and text not in self._settled:
            name = self._reading.name(text)
            # The letter of the text says nothing about its positions.
            before = TextSnapshot(text=rows.decode_text(payload, name, "", content),
                                  annotations=tuple(self._reading.annotations(text, name)))
            self._follow(text, before, edits)
        following = applied(content, edits)
        self._connection.execute("UPDATE text SET cached = ?, content = ? WHERE object = ?",
                                 (revision, None if whole is not None else following, text))

    def _follow(self, text: int, before: TextSnapshot, edits: tuple[TextEdit, ...]) -> None:
        if self._undoes is None:
            result = annotated_edit(before, edits)
            moved = (*result.shifted, *result.detached)
        else:
            moved = tuple(self._home(annotation) for annotation in shifted_back(before.annotations, edits))
        for annotation in moved:
            row = self._reading.find(annotation.id)
            assert row is not None
            if row.n not in self._born:
                self._place(row.n, Position(text, annotation.start, annotation.end, int(annotation.detached),
                                            rows.quote_column(annotation)))

    def _home(self, annotation: Annotation) -> Annotation:
        row = self._reading.find(annotation.id)
        assert row is not None
        kept = self._memo.get(row.n)
        return annotation if kept is None else placed(annotation, kept)

    def _annotation(self, number: int, payload: str | bytes | None) -> None:
        found = self._connection.execute(
            "SELECT text, start, stop, detached, quote FROM annotation WHERE text = ? AND object = ?",
            (self._text_of.get(number), number)).fetchone()
        current = Position(*found) if found else None
        if current is not None:
            self._remove(number)
        for entity in self._mentioned.pop(number, ()):
            self._connection.execute("DELETE FROM mention WHERE entity = ? AND annotation = ?", (entity, number))
        if payload is None:
            return
        stored = rows.decode_annotation(payload)
        extras = stored.extras or rows.AnnotationExtras()
        text = self._reading.text_number(stored.revision)
        position = self._memo.get(number) or (current if self._undoes is not None else None) or Position(
            text, stored.start, stored.stop, int(extras.detached is not None),
            rows.json_text(extras.detached) if extras.detached else None)
        self._place(number, position)
        self._mentioned[number] = tuple(dict.fromkeys(extras.entities))
        self._connection.executemany("INSERT INTO mention VALUES (?, ?)",
                                     [(entity, number) for entity in self._mentioned[number]])

    def _remove(self, number: int) -> None:
        self._connection.execute("DELETE FROM annotation WHERE text = ? AND object = ?",
                                 (self._text_of.get(number), number))

    def _place(self, number: int, position: Position) -> None:
        self._text_of[number] = position.text
        self._connection.execute("INSERT OR REPLACE INTO annotation VALUES (?, ?, ?, ?, ?, ?)",
                                 (position.text, number, *position[1:]))

    def _finish(self) -> None:
        hashes = HashKeeper(self._connection, self._reading.name)
        index = Indexer(self._reading)
        live = self._connection.execute(
            "SELECT o.n, o.id, o.letter, r.id FROM object o JOIN revision r ON r.n = o.head WHERE o.live").fetchall()
        for number, name, letter, revision in live:
            hashes.change(name.hex(), (None, None), (letter, revision))
            row = self._reading.find(name.hex())
            assert row is not None
            index.touched(row, False, None)
            if row.type == "text":
                self._connection.execute("UPDATE text SET indexed = '' WHERE object = ?", (number,))
                self._connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)",
                                         (number, index_words(self._reading.contents.head(number))))
        hashes.write()
        index.write()
