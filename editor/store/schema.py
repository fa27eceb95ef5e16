"""The tables of a project file, version 3. ``docs/file-format.md`` explains them to other programs.

History (``changeset``, ``revision`` and what hangs on them) is the truth and is only ever added to; the other
tables are a view of the heads and can be made again from it (``editor.store.rebuild``).
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x4C455442
"""The bytes LETB in the header."""
MAJOR = 3
MINOR = 0
USER_VERSION = MAJOR * 65536 + MINOR

PAGE_BYTES = 2048

TYPE_CODES = {
    "project": 1, "letter": 2, "text": 3, "note": 4, "entity": 5, "provenance": 6, "reading": 7, "comment": 8,
    "page": 9, "suggestion": 10, "decision": 11, "signoff": 12, "annotation": 20,
}
"""``object.type``. What is below 20 belongs to a letter directly and is found through ``object_letter``."""
TYPE_NAMES = {code: name for name, code in TYPE_CODES.items()}

TABLES: dict[str, str] = {
    # project id, when and by which version it was made
    "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # one row: the number of the last commit, the hash over all letters and the register, the run being typed
    "state": """CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL, head BLOB NOT NULL, typing INTEGER
) STRICT""",
    "editor": "CREATE TABLE editor (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    # revisions of a changeset are numbered first … last without a gap
    "changeset": """CREATE TABLE changeset (
  n INTEGER PRIMARY KEY, id BLOB NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, reason TEXT,
  editor INTEGER NOT NULL REFERENCES editor(n), at TEXT NOT NULL, undoes INTEGER REFERENCES changeset(n),
  undone INTEGER NOT NULL DEFAULT 0, first INTEGER NOT NULL, last INTEGER NOT NULL
) STRICT""",
    "changeset_letter": """CREATE TABLE changeset_letter (
  changeset INTEGER NOT NULL REFERENCES changeset(n), letter INTEGER NOT NULL, PRIMARY KEY (changeset, letter)
) STRICT, WITHOUT ROWID""",
    # head: the newest revision, also that of a deletion; live: 0 where it is one, or where there is none yet
    "object": """CREATE TABLE object (
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), type INTEGER NOT NULL, letter INTEGER,
  head INTEGER, live INTEGER NOT NULL
) STRICT""",
    # the attributes of annotations, each set once
    "attribute_set": "CREATE TABLE attribute_set (n INTEGER PRIMARY KEY, attributes TEXT NOT NULL UNIQUE) STRICT",
    # payload: JSON text, compressed by zlib where it is long, NULL for a deletion
    "revision": """CREATE TABLE revision (
  n INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK (length(id) = 32), object INTEGER NOT NULL REFERENCES object(n),
  parent INTEGER, changeset INTEGER NOT NULL REFERENCES changeset(n), restores INTEGER, payload ANY
) STRICT""",
    # all the parents of a revision whose parents are not just the column ``parent``; itself: it has none
    "revision_parent": """CREATE TABLE revision_parent (
  revision INTEGER NOT NULL REFERENCES revision(n), parent INTEGER NOT NULL REFERENCES revision(n),
  PRIMARY KEY (revision, parent)
) STRICT, WITHOUT ROWID""",
    # delta: [[start, removed, inserted], …] from the parent; content: the whole, for the first and now and then
    "revision_text": """CREATE TABLE revision_text (
  revision INTEGER PRIMARY KEY REFERENCES revision(n), depth INTEGER NOT NULL, delta TEXT, content TEXT
) STRICT""",
    # where an annotation stood before a changeset, if shifting back does not bring it home
    "displacement": """CREATE TABLE displacement (
  changeset INTEGER NOT NULL REFERENCES changeset(n), annotation INTEGER NOT NULL, text INTEGER NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL, detached INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (changeset, annotation)
) STRICT, WITHOUT ROWID""",
    # content: NULL where revision_text.content of the revision ``cached`` is it
    "text": """CREATE TABLE text (
  object INTEGER PRIMARY KEY REFERENCES object(n), cached INTEGER NOT NULL, content TEXT, indexed TEXT
) STRICT""",
    # positions at the revision ``text.cached``; quote: [quote, prefix, suffix] of what is detached
    "annotation": """CREATE TABLE annotation (
  text INTEGER NOT NULL, object INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
  detached INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (text, object)
) STRICT, WITHOUT ROWID""",
    "mention": """CREATE TABLE mention (
  entity INTEGER NOT NULL, annotation INTEGER NOT NULL, PRIMARY KEY (entity, annotation)
) STRICT, WITHOUT ROWID""",
    "letter_hash": "CREATE TABLE letter_hash (letter INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT",
    # problems: NULL until somebody asks
    "letter_index": """CREATE TABLE letter_index (
  letter INTEGER PRIMARY KEY, place INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
  date TEXT NOT NULL, edtf TEXT, sort TEXT NOT NULL, first_day TEXT, last_day TEXT, sender TEXT NOT NULL,
  recipient TEXT NOT NULL, status TEXT NOT NULL, notes INTEGER NOT NULL, mentions INTEGER NOT NULL,
  problems INTEGER, words TEXT NOT NULL
) STRICT""",
    "_sqlite_migrations": """CREATE TABLE _sqlite_migrations (
  id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT
)""",
    # images that are kept in the file; what refers to them does so by their hash
    "image": """CREATE TABLE image (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), media_type TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT""",
    # deliveries of others that were opened here; closed: what is undecided is no longer proposed
    "source": """CREATE TABLE source (
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), file TEXT NOT NULL,
  file_sha256 TEXT NOT NULL, editor TEXT NOT NULL, at TEXT NOT NULL, opened_at TEXT NOT NULL, message TEXT NOT NULL,
  program TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0
) STRICT""",
    # the changesets that came with a delivery: steps of others, which have no part in the view of the heads
    "received": """CREATE TABLE received (
  changeset INTEGER PRIMARY KEY REFERENCES changeset(n), source INTEGER NOT NULL REFERENCES source(n)
) STRICT""",
    # what the sender of a delivery says: the newest revision there of each object
    "incoming": """CREATE TABLE incoming (
  object INTEGER NOT NULL REFERENCES object(n), source INTEGER NOT NULL REFERENCES source(n),
  revision INTEGER NOT NULL REFERENCES revision(n), PRIMARY KEY (object, source)
) STRICT, WITHOUT ROWID""",
    # where an annotation stands with the sender, in the incoming revision of the text
    "incoming_position": """CREATE TABLE incoming_position (
  text INTEGER NOT NULL, annotation INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source(n),
  start INTEGER NOT NULL, stop INTEGER NOT NULL, detached INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (text, annotation, source)
) STRICT, WITHOUT ROWID""",
    # where a changeset put annotations, if what it did to their texts does not tell
    "placement": """CREATE TABLE placement (
  changeset INTEGER NOT NULL REFERENCES changeset(n), annotation INTEGER NOT NULL, text INTEGER NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL, detached INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (changeset, annotation)
) STRICT, WITHOUT ROWID""",
    "search": """CREATE VIRTUAL TABLE search USING fts5(
  words, content='', columnsize=0, detail=none, tokenize='unicode61 remove_diacritics 2'
)""",
}
"""Every table by its name, in the order of making. ``_sqlite_migrations`` is sqlite-utils', ``search`` FTS5's."""

INDICES: dict[str, str] = {
    "object_letter": "CREATE INDEX object_letter ON object(letter) WHERE type < 20",
    "letter_changesets": "CREATE INDEX letter_changesets ON changeset_letter(letter)",
    "letter_place": "CREATE INDEX letter_place ON letter_index(place, letter)",
    "letter_date": "CREATE INDEX letter_date ON letter_index(sort, place, letter)",
    "letter_number": "CREATE INDEX letter_number ON letter_index(number)",
    "migration_name": "CREATE UNIQUE INDEX migration_name ON _sqlite_migrations(migration_set, name)",
}

SHADOWS: dict[str, str] = {
    "search_data": "CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "search_idx": "CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "search_config": "CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""What FTS5 makes for ``search``."""


SINCE: dict[str, int] = {
    "image": 2 * 65536,
    **dict.fromkeys(("source", "received", "incoming", "incoming_position", "placement"), 3 * 65536),
}
"""The first version of the tables that version 1.0 did not have."""


def stand_in(connection: sqlite3.Connection) -> None:
    """Let a file of an older version, which is only read, have empty tables of what was received: it received nothing.

    They are temporary; nothing is written to the file.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version >= SINCE["received"]:
        return
    (guarded,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    for name, since in SINCE.items():
        if since == SINCE["received"]:
            connection.execute(TABLES[name].replace("CREATE TABLE", "CREATE TEMP TABLE IF NOT EXISTS", 1))
    connection.execute(f"PRAGMA query_only = {guarded}")


def expected(version: int = USER_VERSION) -> dict[tuple[str, str], str]:
    """Return what ``sqlite_schema`` of a version must hold: (type, name) and the statement, of what has one."""
    tables = {("table", name): sql for name, sql in (TABLES | SHADOWS).items() if SINCE.get(name, 0) <= version}
    return tables | {("index", name): sql for name, sql in INDICES.items()}
