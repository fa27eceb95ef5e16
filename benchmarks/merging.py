"""Row 9: compare and merge two copies of a project of 1,000 letters, of which 49 were touched, 24 of them by both."""

from __future__ import annotations

import re
import shutil
import sqlite3
import zipfile
from bisect import bisect_right
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from benchmarks.limits import database
from benchmarks.measure import Timer

MINE, THEIRS = range(24), range(49)
"""The letters, in the project's order, that either side touched."""
SHARE = 0.02
"""Of the words of a letter, how many are edited."""
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


def prepare(folder: Path) -> None:
    """Make both copies, and what is raw of them."""
    from benchmarks.revising import revised

    for name, seed, touched in (("mine", 1, MINE), ("theirs", 2, THEIRS)):
        raw, target = folder / f"raw-{name}.db", folder / f"{name}.letterbook"
        if target.exists():
            continue
        shutil.copyfile(folder / "raw-1000.db", raw)
        shutil.copyfile(folder / "project-1000.letterbook", target)
        _edit(target, name, lambda text, at, seed=seed: revised(text, seed * 1000 + at, SHARE).text, touched)
        with database(raw) as connection:
            rows = connection.execute("select rowid, id, body from letter order by id").fetchall()
            for at in touched:
                n, _, body = rows[at]
                connection.execute("update letter set body = ? where rowid = ?",
                                   (revised(body, seed * 1000 + at, SHARE).text, n))


def _edit(path: Path, name: str, change, touched: range) -> None:  # noqa: ANN001 - a function of a text and a number
    from editor.core.messages import message
    from editor.core.operations import Changes, EditText
    from editor.review.diff import diff
    from editor.store.session import ProjectSession

    with ProjectSession.open(path, editor=name) as session:
        letters = session.letter_ids()
        for at in touched:
            text = session.letter(letters[at]).transcription.text
            edits = tuple(reversed(diff(text.content, change(text.content, at))))
            session.run(Changes(message("edit"), (EditText(text.id, edits),)))


def merge(timer: Timer, folder: Path) -> None:
    """Find what differs, take it in, plan, and make the merge come true, in an open project."""
    from editor.app.review.review import Review, source_of
    from editor.store.session import ProjectSession

    work = folder / "work-mine.letterbook"
    shutil.copyfile(folder / "mine.letterbook", work)
    with ProjectSession.open(folder / "theirs.letterbook", editor="theirs", read_only=True) as theirs, (
            ProjectSession.open(work, editor="mine")) as mine:
        mine.__dict__["_back_up_before"] = lambda _kind: None  # the raw side makes no backup either
        with timer():
            received = theirs.delivery(mine.basis(theirs.letter_hashes()))
            report = mine.receive(received, backup=False)
            review = Review(mine, source_of(mine, report.source))
            timer.extra["decided"] = len(review.merge("mine"))


def package(timer: Timer, folder: Path) -> None:
    """Write what they changed in a week as a package: its size."""
    from editor.review.packages import write_package
    from editor.store.session import ProjectSession

    with ProjectSession.open(folder / "theirs.letterbook", editor="theirs", read_only=True) as theirs, (
            ProjectSession.open(folder / "project-1000.letterbook", editor="mine", read_only=True)) as base, timer():
        sink = BytesIO()
        write_package(theirs.delivery(base.heads()), sink)
        timer.extra["bytes"] = len(sink.getvalue())


def zipped(timer: Timer, folder: Path) -> None:
    """Zip their whole project: its size."""
    sink = BytesIO()
    with timer(), zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        target.write(folder / "theirs.letterbook")
    timer.extra["bytes"] = len(sink.getvalue())


def compare(timer: Timer, folder: Path) -> None:
    """Only find what differs: what they have and we have not."""
    from editor.store.session import ProjectSession

    with ProjectSession.open(folder / "theirs.letterbook", editor="theirs", read_only=True) as theirs, (
            ProjectSession.open(folder / "mine.letterbook", editor="mine", read_only=True)) as mine, timer():
        timer.extra["revisions"] = len(theirs.delivery(mine.basis(theirs.letter_hashes())).revisions)


def merge_raw(timer: Timer, folder: Path) -> None:
    """The same in SQL and rapidfuzz: bodies that differ are merged by words, tags are shifted, words indexed."""
    work = folder / "work-raw-mine.db"
    shutil.copyfile(folder / "raw-mine.db", work)
    with database(work) as connection:
        connection.execute("attach ? as theirs", (str(folder / "raw-theirs.db"),))
        connection.execute("attach ? as base", (str(folder / "raw-1000.db"),))
        with timer():
            connection.execute("begin immediate")
            for key, n, base, mine, theirs in _differing(connection):
                _take(connection, key, n, mine, base, theirs)
            connection.execute("commit")


def compare_raw(timer: Timer, folder: Path) -> None:
    """Only find what differs, in SQL."""
    with database(folder / "raw-mine.db") as connection:
        connection.execute("attach ? as theirs", (str(folder / "raw-theirs.db"),))
        connection.execute("attach ? as base", (str(folder / "raw-1000.db"),))
        with timer():
            timer.extra["letters"] = len(_differing(connection))


def _differing(connection: sqlite3.Connection) -> list[tuple[str, int, str, str, str]]:
    return connection.execute(
        "select m.id, m.rowid, b.body, m.body, t.body from letter m join theirs.letter t on t.id = m.id "
        "join base.letter b on b.id = m.id where t.body <> b.body").fetchall()


def _edits(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Edits in code points of ``before``, by words."""
    from rapidfuzz.distance import Indel

    old, new = _WORD.findall(before), _WORD.findall(after)
    places = [0]
    for word in old:
        places.append(places[-1] + len(word))
    for code in Indel.opcodes(old, new):
        if code.tag != "equal":
            yield places[code.src_start], places[code.src_end], "".join(new[code.dest_start:code.dest_end])


def _take(connection: sqlite3.Connection, key: str, n: int, mine: str, base: str, theirs: str) -> None:
    ours = list(_edits(base, mine)) if mine != base else []
    taken = [edit for edit in _edits(base, theirs) if not any(a < edit[1] and edit[0] < b for a, b, _ in ours)]
    pieces, place, starts, growths = list[str](), 0, [0], [0]
    for start, end, words in sorted([*ours, *taken]):
        pieces += (base[place:start], words)
        place = end
        starts.append(end)
        growths.append(growths[-1] + len(words) - (end - start))
    merged = "".join((*pieces, base[place:]))
    tags = connection.execute('select rowid, start, "end" from tag where letter = ?', (key,)).fetchall()
    moved = [(at + growths[bisect_right(starts, at) - 1], to + growths[bisect_right(starts, to) - 1], row)
             for row, at, to in tags]
    connection.executemany('update tag set start = ?, "end" = ? where rowid = ?', moved)
    connection.execute("update letter set body = ? where rowid = ?", (merged, n))
    connection.execute("update words set body = ? where rowid = ?", (merged, n))
