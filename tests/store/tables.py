"""Looking into a project file, for tests: what stands in its tables, and whether it holds together."""

import sqlite3
from contextlib import closing, contextmanager

from editor.store.integrity import verify
from editor.store.reading import ProjectReading
from editor.store.rebuild import VIEWS, rebuild


def dump(connection):
    """All that is a view of the history, as plain values."""
    reading = ProjectReading(connection)
    tables = {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in VIEWS if
              table not in ("text", "letter_index")}
    # A content may stand in either of two places, and problems are counted when somebody asks.
    tables["text"] = [(n, indexed, reading.contents.head(n)) for n, indexed in
                      connection.execute("SELECT object, indexed FROM text ORDER BY object").fetchall()]
    tables["letter_index"] = [row[:15] + row[16:] for row in
                              connection.execute("SELECT * FROM letter_index ORDER BY letter")]
    tables["object"] = connection.execute("SELECT * FROM object ORDER BY n").fetchall()
    tables["state"] = connection.execute("SELECT * FROM state").fetchall()
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, instance)")
    tables["words"] = connection.execute("SELECT * FROM temp.words ORDER BY term, doc, offset").fetchall()
    return tables


@contextmanager
def copy_of(path):
    """A copy in memory of a project file that nobody has open."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        with closing(sqlite3.connect(path)) as source:
            source.backup(copy)
        yield copy


def assert_sound(path):
    """The file at rest is what was written, and its current tables are what its history makes of them."""
    with copy_of(path) as copy:
        report = verify(ProjectReading(copy))
        assert report.ok, report.details
        before = dump(copy)
        copy.execute("BEGIN")
        rebuild(copy)
        copy.execute("COMMIT")
        after = dump(copy)
    for table, rows in before.items():
        assert rows == after[table], table
