"""The limits: the same work done raw, with nothing of Letterbook around it."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Timer

PRAGMAS = ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON", "secure_delete=ON", "cell_size_check=ON",
           "mmap_size=0")
SCHEMA = """
create table letter(id text primary key, number integer, title text, date text, body text);
create table tag(id integer primary key, letter text, start integer, "end" integer, kind text, entity text);
create table note(id integer primary key, letter text, label text, body text);
create index letter_date on letter(date, id);
create index tag_letter on tag(letter, start);
create index tag_entity on tag(entity);
create index note_letter on note(letter);
create virtual table words using fts5(body, tokenize="unicode61 remove_diacritics 2");
"""


@contextlib.contextmanager
def database(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a raw database with the pragmas of a project file."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in PRAGMAS:
            connection.execute(f"pragma {pragma}")
        yield connection


def make_raw(path: Path, letters: Iterator[tuple[str, str, list[tuple[int, int, str]], list[str]]]) -> None:
    """Make the raw counterpart of a project: letters, tags, notes and a word index."""
    with database(path) as connection:
        connection.executescript(SCHEMA)
        connection.execute("begin immediate")
        for number, (title, body, tags, notes) in enumerate(letters, 1):
            key = f"{number:032x}"
            connection.execute("insert into letter values (?,?,?,?,?)",
                               (key, number, title, f"{1900 + number % 40}-01-{1 + number % 28:02}", body))
            connection.executemany("insert into tag(letter,start,\"end\",kind,entity) values (?,?,?,'entity',?)",
                                   [(key, *tag) for tag in tags])
            connection.executemany("insert into note(letter,label,body) values (?,?,?)",
                                   [(key, str(index), note) for index, note in enumerate(notes, 1)])
            connection.execute("insert into words(rowid, body) values (?,?)", (number, "\n".join((body, *notes))))
        connection.execute("commit")


def start(timer: Timer) -> None:
    """A bare QMainWindow, shown and painted once."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    application.processEvents()
    timer.extra["shown"] = window.isVisible()


def open_list(timer: Timer, folder: Path, count: int) -> None:
    """A bare window with a table of all letters read from a raw database."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    nowhere = QModelIndex()

    with database(folder / f"raw-{count}.db") as connection:
        rows = connection.execute("select id, number, title, date from letter order by date").fetchall()

    class Model(QAbstractTableModel):
        def rowCount(self, parent: QModelIndex | QPersistentModelIndex = nowhere) -> int:  # noqa: N802 - Qt's name
            return 0 if parent.isValid() else len(rows)

        def columnCount(self, parent: QModelIndex | QPersistentModelIndex = nowhere) -> int:  # noqa: N802 - Qt's name
            return 0 if parent.isValid() else 4

        def data(self, index: QModelIndex | QPersistentModelIndex,
                 role: int = Qt.ItemDataRole.DisplayRole) -> object:
            return rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    view = QTableView()
    view.setModel(Model(view))
    window.setCentralWidget(view)
    window.show()
    application.processEvents()
    timer.extra["rows"] = len(rows)


def list_whole(timer: Timer, folder: Path, count: int) -> None:
    """All rows of the list of letters, in the order of their dates."""
    with database(folder / f"raw-{count}.db") as connection:
        for _ in range(5):
            with timer():
                rows = connection.execute("select id, number, title, date from letter order by date").fetchall()
            timer.extra["rows"] = len(rows)


def import_pages(timer: Timer, folder: Path) -> None:
    """Read 1,000 pages, split off their notes, insert and index them."""
    target = folder / "raw-import.db"
    target.unlink(missing_ok=True)
    with timer(), database(target) as connection:
        connection.executescript(SCHEMA)
        connection.execute("begin immediate")
        for number, page in enumerate(sorted((folder / "pages").iterdir()), 1):
            text = page.read_text(encoding="utf-8")
            body, _, notes = text.partition("\nNotes:\n")
            key = f"{number:032x}"
            connection.execute("insert into letter values (?,?,?,?,?)", (key, number, "", "", body))
            connection.executemany("insert into note(letter,label,body) values (?,?,?)",
                                   [(key, *match) for match in re.findall(r"^\[(\d+)\] (.+)$", notes, re.MULTILINE)])
            connection.execute("insert into words(rowid, body) values (?,?)", (number, text))
        connection.execute("commit")


def thousand_tags(timer: Timer, folder: Path) -> None:
    """Insert 1,000 tags in one transaction."""
    target = folder / "raw-tags.db"
    target.unlink(missing_ok=True)
    with database(target) as connection:
        connection.executescript(SCHEMA)
        with timer():
            connection.execute("begin immediate")
            connection.executemany("insert into tag(letter,start,\"end\",kind,entity) values (?,?,?,'entity',?)",
                                   [(f"{n:032x}", n, n + 5, f"{n % 9:032x}") for n in range(1000)])
            connection.execute("commit")


def burst(timer: Timer, folder: Path) -> None:
    """Commit one short row, again and again, with a project's pragmas."""
    target = folder / "raw-burst.db"
    target.unlink(missing_ok=True)
    with database(target) as connection:
        connection.execute("create table change(id integer primary key, delta text)")
        for number in range(200):
            with timer():
                connection.execute("begin immediate")
                connection.execute("insert into change(delta) values (?)", (json.dumps([number, "", "word"]),))
                connection.execute("commit")


def search(timer: Timer, folder: Path, word: str) -> None:
    """The first 50 letters with a snippet from FTS5, ranked, among 10,000."""
    with database(folder / "raw-10000.db") as connection:
        query = "select rowid, snippet(words, 0, '', '', '…', 12) from words where words match ? order by rank limit 50"
        timer.extra["hits"] = len(connection.execute(query, (word,)).fetchall())
        for _ in range(20):
            with timer():
                connection.execute(query, (word,)).fetchall()


def tag_everywhere(timer: Timer, folder: Path, name: str) -> None:
    """Find a name in 1,000 letters by ``str.find`` and a boundary test, and store the hits: a whole process."""
    with database(folder / "raw-1000.db") as connection:
        hits: list[tuple[str, int, int, str]] = []
        for key, body in connection.execute("select id, body from letter"):
            at = body.find(name)
            while at >= 0:
                end = at + len(name)
                if not (body[at - 1:at].isalnum() or body[end:end + 1].isalnum()):
                    hits.append((key, at, end, "x"))
                at = body.find(name, end)
        connection.execute("begin immediate")
        connection.executemany("insert into tag(letter,start,\"end\",kind,entity) values (?,?,?,'entity',?)", hits)
        connection.execute("rollback")
        timer.extra["hits"] = len(hits)


def key_to_paint(timer: Timer, text: str, keys: int = 150) -> None:
    """One key until painted in a bare QTextEdit without tags, the caret in the middle."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QTextEdit

    application = QApplication(sys.argv[:1])
    editor = QTextEdit()
    editor.setUndoRedoEnabled(False)
    editor.resize(900, 900)
    editor.setPlainText(text)
    editor.show()
    cursor = editor.textCursor()
    cursor.setPosition(len(text) // 2)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    application.processEvents()
    assert cursor.movePosition(QTextCursor.MoveOperation.NoMove)
    for number in range(keys):
        begin = time.perf_counter()
        QTest.keyClicks(editor, "abcdefgh"[number % 8])
        editor.viewport().repaint()
        timer.seconds.append(time.perf_counter() - begin)


def export_html(timer: Timer, folder: Path) -> None:
    """Write 1,000 letters as pages with their tags and notes: strings and files, with no register and no search."""
    import html
    import os
    import shutil

    target = folder / "pages-raw"
    shutil.rmtree(target, ignore_errors=True)
    with timer(), database(folder / "raw-1000.db") as connection:
        target.mkdir()
        letters = connection.execute("select id, title, date, body from letter order by number").fetchall()
        for key, title, date, body in letters:
            tags = connection.execute('select start, "end", entity from tag where letter = ? order by start', (key,))
            pieces = [f"<!DOCTYPE html><meta charset=utf-8><title>{html.escape(title)}</title><p>{date}<p>"]
            done = 0
            for start, end, entity in tags:
                pieces += (html.escape(body[done:start]), f'<a href="../register/{entity}.html">',
                           html.escape(body[start:end]), "</a>")
                done = end
            pieces.append(html.escape(body[done:]))
            for label, words in connection.execute("select label, body from note where letter = ?", (key,)):
                pieces.append(f"<aside id=n{label}>{html.escape(words)}</aside>")
            with (target / f"{key}.html").open("wb") as file:
                file.write("".join(pieces).encode())
                os.fsync(file.fileno())


def show_tagged(timer: Timer, folder: Path) -> None:
    """Read a letter of 2,000 overlapping tags raw and paint it once: per-paragraph formats in a QTextEdit."""
    from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
    from PySide6.QtWidgets import QApplication, QTextEdit

    application = QApplication(sys.argv[:1])
    tint = QTextCharFormat()
    tint.setBackground(QColor("#ffeecc"))
    editor = QTextEdit()
    editor.resize(900, 900)
    editor.show()
    application.processEvents()

    class Painter(QSyntaxHighlighter):
        tags: tuple[tuple[int, int], ...] = ()

        def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
            begin = self.currentBlock().position()
            finish = begin + len(text)
            for low, high in self.tags:
                if low < finish and high > begin:
                    self.setFormat(max(low, begin) - begin, min(high, finish) - max(low, begin), tint)

    painter = Painter(editor.document())
    for _ in range(10):
        with timer(), database(folder / "raw-dense.db") as connection:
            body, = connection.execute("select body from letter").fetchone()
            painter.tags = tuple(connection.execute("select start, \"end\" from tag order by start"))
            editor.setPlainText(body)
            editor.viewport().repaint()


_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


def compare(timer: Timer, folder: Path) -> None:
    """Compare two versions of 22,000 words with the standard library: by sentences, then those that differ by words."""
    from difflib import SequenceMatcher

    before, after = ((folder / f"{name}.txt").read_text(encoding="utf-8") for name in ("big", "big-revised"))
    for _ in range(15):
        with timer():
            old, new = _SENTENCE.findall(before), _SENTENCE.findall(after)
            found = 0
            for tag, start, end, begin, finish in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
                if tag == "replace":
                    words = (_WORD.findall("".join(old[start:end])), _WORD.findall("".join(new[begin:finish])))
                    found += len(SequenceMatcher(None, *words, autojunk=False).get_opcodes())
            timer.extra["found"] = found
