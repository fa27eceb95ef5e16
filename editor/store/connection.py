"""Opening the file: what it must look like before any SQL, and how SQLite is told to treat it.

Nobody in this process may ``open()`` the file while a connection has it: closing any handle of a file drops the
locks that SQLite holds on it (POSIX). So the header is read before the first connection is made, and never again.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from editor.store import schema
from editor.store.errors import DamagedError, NoSuchProjectError, RefusedError, StoreError

SQLITE_MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""Ends a journal that names a super-journal (https://www.sqlite.org/fileformat.html, section 3)."""
BUSY_SECONDS = 5.0
BETWEEN_LOOKS = 20_000
"""Instructions of SQLite's own machine between two looks of ``stopped_by``: a few milliseconds."""
LARGEST_VALUE = 256 * 1024 * 1024
"""Bytes in one value or row: no letter comes near."""

_PRAGMAS = (
    "journal_mode = DELETE", "synchronous = EXTRA", "locking_mode = NORMAL", "foreign_keys = ON",
    "secure_delete = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY",
)
_MAC_PRAGMAS = ("fullfsync = ON", "checkpoint_fullfsync = ON")


class FileIdentity(NamedTuple):
    """Which file it is, whatever its name."""

    device: int
    inode: int


def resolve(path: str | os.PathLike[str]) -> Path:
    """Return the absolute path of the file itself, symbolic links followed."""
    return Path(os.path.realpath(path))


def identity_of(path: Path) -> FileIdentity:
    """Return which file stands at the path.

    Raises:
        OSError: none does.
    """
    status = path.stat()
    return FileIdentity(status.st_dev, status.st_ino)


def check_file(path: Path) -> None:
    """See to it that a project can stand at ``path``, by what the file system says.

    Raises:
        NoSuchProjectError: nothing is there, or it cannot be reached.
        RefusedError: it is no ordinary file, or stands under two names.
        DamagedError: it is empty.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        raise NoSuchProjectError("no-such-project", path=str(path)) from None
    except OSError as error:
        raise NoSuchProjectError("project-unreadable", path=str(path), reason=error.strerror or "") from error
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError("project-not-a-file", path=str(path))
    if status.st_nlink > 1:
        raise RefusedError("project-hard-linked", path=str(path))
    if status.st_size == 0:
        raise DamagedError("project-empty", path=str(path))


def check_neighbours(path: Path) -> None:
    """See to it that nothing lies beside the file by which SQLite would do somebody else's bidding.

    A rollback journal of ours is welcome: a crash left it, and SQLite takes back what it interrupted. But we never
    write a journal that names another file, which SQLite would delete, nor a write-ahead log, whose pages it would
    read instead of the project's own.

    Raises:
        RefusedError: there is one ("project-foreign-journal").
    """
    log = path.with_name(path.name + "-wal")
    if log.is_symlink() or (log.exists() and (not log.is_file() or log.stat().st_size > 0)):
        raise RefusedError("project-foreign-journal", path=str(path), journal=str(log))
    journal = journal_of(path)
    if journal.is_symlink() or (journal.exists() and not journal.is_file()) or _names_another_file(journal):
        raise RefusedError("project-foreign-journal", path=str(path), journal=str(journal))


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the rollback journal of a file."""
    return path.with_name(path.name + "-journal")


def _names_another_file(journal: Path) -> bool:
    try:
        with journal.open("rb") as file:
            file.seek(max(0, journal.stat().st_size - len(_JOURNAL_MAGIC)))
            return file.read() == _JOURNAL_MAGIC
    except OSError:
        return False  # there is none, or it was taken away meanwhile


def check_header(path: Path) -> int:
    """Read the first bytes of the file and return its ``user_version``. Only while no connection has it open.

    Raises:
        NoSuchProjectError: it may not be read.
        DamagedError: it is cut off.
        RefusedError: it is no project, or one of a newer major version.
    """
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError as error:
        raise NoSuchProjectError("project-unreadable", path=str(path), reason=error.strerror or "") from error
    if not header.startswith(SQLITE_MAGIC[:len(header)]) or not header:
        raise RefusedError("not-a-project", path=str(path))
    if len(header) < HEADER_BYTES:
        raise DamagedError("project-damaged", path=str(path), reason="header")
    if int.from_bytes(header[68:72]) != schema.APPLICATION_ID:
        raise RefusedError("not-a-project", path=str(path))
    version = int.from_bytes(header[60:64])
    check_version(path, version)
    return version


def check_version(path: Path, version: int) -> None:
    """See to it that this program may read a file of the version.

    Raises:
        RefusedError: it is of a newer major version, or of none.
    """
    major, minor = divmod(version, 65536)
    if major > schema.MAJOR:
        raise RefusedError("project-newer", path=str(path), version=f"{major}.{minor}",
                           known=f"{schema.MAJOR}.{schema.MINOR}")
    if major < 1:
        raise RefusedError("not-a-project", path=str(path))


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a hardened connection in autocommit mode: transactions begin and end where the store says so.

    Raises:
        NoSuchProjectError: SQLite cannot open the file.
        sqlite3.Error, UnicodeDecodeError: it is damaged.
    """
    mode = "ro" if read_only else "rw"
    try:
        connection = sqlite3.connect(f"file:{quote(os.fsencode(path))}?mode={mode}", uri=True, isolation_level=None,
                                     timeout=BUSY_SECONDS, cached_statements=256)
    except sqlite3.Error as error:
        raise NoSuchProjectError("project-unreadable", path=str(path), reason=str(error)) from error
    try:
        _harden(connection, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def stopped_by(connection: sqlite3.Connection, look: Callable[[], object]) -> Generator[None]:
    """Call ``look`` again and again while queries of the block run. What it raises ends the query, and is what the
    block raises. Only for what may be broken off: reading, and files that are thrown away then.
    """
    raised: list[BaseException] = []

    def handler() -> int:
        if not raised:
            try:
                look()
            except BaseException as error:  # noqa: BLE001 - SQLite would swallow it; it is raised again below
                raised.append(error)
        return len(raised)

    connection.set_progress_handler(handler, BETWEEN_LOOKS)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _harden(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000)
    connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    for pragma in _PRAGMAS + (_MAC_PRAGMAS if sys.platform == "darwin" else ()):
        if not (read_only and pragma.startswith("journal_mode")):
            connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def check_schema(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Compare every table, index, trigger and view with the shipped list, before anything is read from them.

    Raises:
        DamagedError: something is missing, foreign or different.
    """
    expected = {key: _normal(sql) for key, sql in schema.expected(version).items()}
    found = {(kind, name): _normal(sql) for kind, name, sql in connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")}
    if version == schema.USER_VERSION:
        fits = found == expected
    elif version < schema.USER_VERSION:
        # A program that was stopped while it brought the file up to date may have made what the next version has.
        newer = {key: _normal(sql) for key, sql in schema.expected().items()}
        fits = expected.items() <= found.items() and found.items() <= newer.items()
    else:
        # A newer minor version may have added tables and columns, but nothing that acts by itself.
        fits = expected.keys() <= found.keys() and all(kind in ("table", "index") for kind, _ in found)
    if not fits:
        raise DamagedError("project-schema-foreign", path=str(path))


def _normal(sql: str) -> str:
    return " ".join(sql.split())


def is_full(error: sqlite3.Error) -> bool:
    """Tell whether there was no room left on a disk."""
    return (getattr(error, "sqlite_errorname", "") or "").startswith("SQLITE_FULL")


def translated(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the error of the store that says what SQLite reported."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_MISMATCH", "SQLITE_FORMAT")):
        return DamagedError("project-damaged", path=str(path), reason=str(error))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError("project-busy", path=str(path))
    if is_full(error):
        return StoreError("disk-full", path=str(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN")):
        return StoreError("project-not-writable", path=str(path), reason=str(error))
    return StoreError("project-write-failed", path=str(path), reason=str(error))
