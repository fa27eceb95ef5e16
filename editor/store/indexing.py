"""The indices that lists and searches read: words of texts, mentions, and one row for every letter."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from editor.core.assemble import status_of
from editor.core.folding import folded
from editor.core.letters import Action, Letter, Reading, Text
from editor.core.operations import StoredObject
from editor.core.provenance import DigitalSource, Provenance
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.store import rows
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.schema import TYPE_CODES

INDEX_VERSION = "2"
"""Kept in the file: one with another version gets its word index made anew when it is opened for writing."""

MOST_HELD = 2_000_000
"""Code points of words held back."""
_AT_ONCE = 500
"""Letters that one query asks for."""
_PLAIN = frozenset({"annotation", "text", "comment", "suggestion"})
"""What of a letter says nothing that its row shows."""
_UNDATED = "~"
"""Sorts behind every date."""


def index_words(content: str) -> str:
    """Return what the word index holds of a text. A change here needs a new ``INDEX_VERSION``."""
    return folded(content)


def index_is_current(reading: ProjectReading) -> bool:
    """Tell whether the word index holds what this version of the program would put into it."""
    found = reading.connection.execute("SELECT value FROM meta WHERE key = 'index'").fetchone()
    return found is not None and found[0] == INDEX_VERSION


def reindex(reading: ProjectReading) -> None:
    """Make the word index anew, and what the list of letters is filtered by. Within a transaction of the caller's."""
    connection = reading.connection
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    for (text,) in connection.execute("SELECT object FROM text WHERE indexed IS NOT NULL").fetchall():
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)",
                           (text, index_words(reading.contents.head(text))))
    for letter, words in connection.execute("SELECT letter, words FROM letter_index").fetchall():
        if (now := folded(words)) != words:  # folded as an earlier version did
            connection.execute("UPDATE letter_index SET words = ? WHERE letter = ?", (now, letter))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('index', ?)", (INDEX_VERSION,))


class Indexer:
    """What one transaction has to bring up to date."""

    def __init__(self, reading: ProjectReading, first_new: int = 1 << 62) -> None:
        self._first_new = first_new
        """Objects from this number on are made in this transaction."""
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection
        self._new_words: list[tuple[int, str]] = []
        self._reworded: dict[int, tuple[str | None, str | None]] = {}
        """Of texts that were changed: the words that the index holds, and those that it is to hold."""
        self._held = 0
        self._mentions: dict[tuple[int, int], bool] = {}
        """By entry and annotation, whether the one is named by the other in the end."""
        self._mention_counts: dict[int, int] = {}
        self._note_counts: dict[int, int] = {}
        self._letters: dict[int, bool] = {}
        """Letters touched; True where more than texts and annotations were."""
        self._heads: dict[int, Letter] = {}
        self._from_source: dict[int, bool] = {}
        """Whether letters were taken from a digital source: the sources themselves are as large as the import."""
        self._read: set[int] = set()
        """Letters of which a reading or a sign-off was touched."""

    def flush(self) -> None:
        """Write what was held back."""
        if self._new_words:
            self._connection.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", self._new_words)
            self._new_words.clear()
        if self._mentions:
            self._connection.executemany("DELETE FROM mention WHERE entity = ? AND annotation = ?",
                                         [pair for pair, named in self._mentions.items() if not named])
            self._connection.executemany("INSERT OR IGNORE INTO mention VALUES (?, ?)",
                                         [pair for pair, named in self._mentions.items() if named])
            self._mentions.clear()

    # --- words

    def text_new(self, text: int, content: str) -> None:
        """Index a text that was not indexed, when ``flush`` is called; its row says already that it is."""
        self._new_words.append((text, index_words(content)))

    def text_gone(self, text: int) -> None:
        """Take a text out of the index; while its row still holds what was indexed."""
        indexed = self._indexed(text)
        if indexed is not None:
            self._connection.execute("UPDATE text SET indexed = NULL WHERE object = ?", (text,))
            self._hold(text, indexed, None)

    def text_changed(self, text: int, content: str) -> None:
        """Index a text anew; while its row still holds what was indexed."""
        indexed = self._indexed(text)
        self._connection.execute("UPDATE text SET indexed = '' WHERE object = ?", (text,))
        self._hold(text, indexed, index_words(content))

    def _indexed(self, text: int) -> str | None:
        """What the index holds of a text."""
        if text in self._reworded:
            return self._reworded[text][0]
        (indexed,) = self._connection.execute("SELECT indexed FROM text WHERE object = ?", (text,)).fetchone()
        return None if indexed is None else index_words(self._reading.contents.head(text))

    def _hold(self, text: int, old: str | None, new: str | None) -> None:
        """Keep what becomes of the words of a text until all are written, or they are too many to be kept."""
        self._reworded[text] = old, new
        self._held += len(old or "") + len(new or "")
        if self._held > MOST_HELD:
            self._write_words()

    def _write_words(self) -> None:
        # In the order of their numbers: whenever one comes before the last, FTS5 writes out all that it holds.
        for text, (old, new) in sorted(self._reworded.items()):
            if old is not None:
                self._connection.execute("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
                                         (text, old))
            if new is not None:
                self._connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (text, new))
        self._reworded.clear()
        self._held = 0

    # --- mentions

    def mentions(self, annotation: int, letter: int, entities: Iterable[int]) -> None:
        """Note that an annotation names entries of the register."""
        for entity in dict.fromkeys(entities):
            self._mentions[entity, annotation] = True
            self._mention_counts[letter] = self._mention_counts.get(letter, 0) + 1

    def mentions_gone(self, annotation: int, letter: int | None, entities: Iterable[int]) -> None:
        """Note that an annotation no longer names them."""
        for entity in dict.fromkeys(entities):
            self._mentions[entity, annotation] = False
            if letter is not None:
                self._mention_counts[letter] = self._mention_counts.get(letter, 0) - 1
                self._letters.setdefault(letter, False)

    # --- letters

    def touched(self, row: ObjectRow, was_live: bool, value: StoredObject | None) -> None:
        """Note that an object got a new state."""
        if row.letter is None:
            return
        if row.type in _PLAIN:
            self._letters.setdefault(row.letter, False)
            return
        self._letters[row.letter] = True
        if row.type in ("reading", "signoff"):
            self._read.add(row.letter)
        if row.type == "note" and row.live != was_live:
            self._note_counts[row.letter] = self._note_counts.get(row.letter, 0) + (1 if row.live else -1)
        if isinstance(value, Letter):
            self._heads[row.letter] = value
        elif isinstance(value, Provenance):
            self._from_source[row.letter] = value.digital_source is not None
        elif row.type == "letter":
            self._heads.pop(row.letter, None)
        elif row.type == "provenance":
            self._from_source.pop(row.letter, None)

    def write(self) -> None:
        """Bring the words of changed texts and the rows of all touched letters up to date. The problems are counted
        when somebody asks."""
        self._write_words()
        signed = self._signed([letter for letter in self._letters if self._has_past(letter)])
        counted: list[tuple[int, int]] = []
        for letter, whole in self._letters.items():
            mentions = self._mention_counts.get(letter, 0)
            if whole or letter in signed:
                self._write_letter(letter, mentions, signed=letter in signed)
            else:
                counted.append((mentions, letter))
        self._connection.executemany(
            "UPDATE letter_index SET problems = NULL, mentions = mentions + ? WHERE letter = ?", counted)

    def _has_past(self, letter: int) -> bool:
        """Whether there may be readings of a letter; of one that was made here all have been seen."""
        return letter < self._first_new or letter in self._read

    def _write_letter(self, n: int, mentions: int, *, signed: bool) -> None:
        letter = self._letter(n)
        if letter is None:
            self._connection.execute("DELETE FROM letter_index WHERE letter = ?", (n,))
            return
        counts = self._connection.execute("SELECT notes, mentions FROM letter_index WHERE letter = ?", (
            n,)).fetchone() if n < self._first_new else None
        counts = (counts[0] + self._note_counts.get(n, 0), counts[1] + mentions) if counts else self._counted(n)
        # A sign-off is of a state of the whole letter: only where there is one, the letter is put together for it.
        status = status_of(self._reading.letter_by_number(n)) if signed else _status(
            letter, self._is_from_source(n), self._readings(n) if self._has_past(n) else ())
        self._connection.execute(
            "INSERT OR REPLACE INTO letter_index VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)",
            (n, letter.order, letter.number, letter.title, letter.kind, *_dated(letter), *_parties(letter), status,
             *counts, words_of(letter)))

    def _counted(self, n: int) -> tuple[int, int]:
        """Notes and mentions of a letter that has no row yet, or no longer."""
        if n >= self._first_new:
            return self._note_counts.get(n, 0), self._mention_counts.get(n, 0)
        notes, = self._connection.execute(
            "SELECT count(*) FROM object WHERE letter = ? AND type < 20 AND type = ? AND live",
            (n, TYPE_CODES["note"])).fetchone()
        payloads = self._connection.execute(
            "SELECT r.payload FROM object t JOIN annotation a ON a.text = t.n JOIN object o ON o.n = a.object "
            "JOIN revision r ON r.n = o.head WHERE t.letter = ? AND t.type < 20 AND t.type = ?",
            (n, TYPE_CODES["text"]))
        extras = [rows.decode_annotation(payload).extras for (payload,) in payloads]
        return notes, sum(len(set(extra.entities)) for extra in extras if extra is not None)

    def _letter(self, n: int) -> Letter | None:
        known = self._heads.get(n)
        if known is not None:
            return known
        found = self._payloads(n, "letter")
        return rows.decode(Letter, found[0][1], found[0][0].hex(), None) if found else None

    def _is_from_source(self, n: int) -> bool:
        known = self._from_source.get(n)
        if known is not None:
            return known
        return any(rows.decode(Provenance, payload, name.hex(), self._reading.name(n)).digital_source is not None
                   for name, payload in self._payloads(n, "provenance"))

    def _readings(self, letter: int) -> tuple[Reading, ...]:
        return tuple(rows.decode(Reading, payload, name.hex(), self._reading.name(letter))
                     for name, payload in self._payloads(letter, "reading"))

    def _signed(self, letters: list[int]) -> set[int]:
        """Those of the letters that somebody has signed off, at whatever state."""
        return {letter for start in range(0, len(letters), _AT_ONCE) for some in [letters[start:start + _AT_ONCE]]
                for (letter,) in self._connection.execute(
                    "SELECT DISTINCT letter FROM object WHERE type < 20 AND type = ? AND live AND letter IN "
                    f"({','.join('?' * len(some))})", (TYPE_CODES["signoff"], *some))}

    def _payloads(self, letter: int, kind: str) -> list[tuple[bytes, str | bytes]]:
        return self._connection.execute(
            "SELECT o.id, r.payload FROM object o JOIN revision r ON r.n = o.head "
            "WHERE o.letter = ? AND o.type < 20 AND o.type = ? AND o.live", (letter, TYPE_CODES[kind])).fetchall()


def _status(letter: Letter, from_source: bool, readings: tuple[Reading, ...]) -> str:
    # The status depends on the readings and on whether there is a source; neither the text nor the source is read.
    text = TextSnapshot(text=Text(id=letter.id, letter=letter.id, role="transcription", content=""))
    provenance = Provenance(id=letter.id, letter=letter.id, digital_source=DigitalSource() if from_source else None)
    return status_of(LetterSnapshot(letter=letter, transcription=text, readings=readings, provenance=provenance))


def _dated(letter: Letter) -> tuple[str, str | None, str, str | None, str | None]:
    sent = letter.action("sent")
    date = sent.date if sent else None
    edtf = date.edtf if date else None
    from editor.core import dates  # only where something is written: a project opens without its patterns

    bounds = dates.bounds(edtf) if edtf else None
    first, last = bounds or (None, None)
    return (date.text if date else "", edtf, dates.sort_key(edtf) or _UNDATED,
            first.isoformat() if first else None, last.isoformat() if last else None)


def _parties(letter: Letter) -> tuple[str, str]:
    return names_in(letter.action("sent")), names_in(letter.action("received"))


def names_in(action: Action | None) -> str:
    """Return the names of who did it, as a list shows them."""
    return ", ".join(agent.name for agent in action.agents) if action else ""


def words_of(letter: Letter) -> str:
    """Return the words by which a list is filtered: number, title, names and places."""
    parts = [letter.number, letter.title]
    for action in letter.actions:
        parts += [agent.name for agent in action.agents]
        if action.place is not None:
            parts.append(action.place.name)
    return folded(" ".join(parts))
