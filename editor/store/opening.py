"""Opening and creating a project file: everything that is looked at before anybody works with it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from editor.store import backups, locks, migrations, schema
from editor.store import connection as connections
from editor.store.errors import DamagedError, NoSuchProjectError, ProjectInUseError, RefusedError
from editor.store.guarding import READING_ERRORS, as_store_error


class Opened(NamedTuple):
    """An open file. ``lock`` is None where it is open for reading only."""

    path: Path
    connection: sqlite3.Connection
    lock: locks.Lock | None

    def close(self) -> None:
        """Close the file and give the lock back."""
        self.connection.close()
        if self.lock is not None:
            self.lock.release()


def open_file(given: str | os.PathLike[str], *, editor: str, read_only: bool, take_over: bool) -> Opened:
    """Look at the file, take its lock, and open it.

    Raises:
        NoSuchProjectError: there is none.
        RefusedError: it is no project, one of a newer version, or may not be opened.
        DamagedError: it is damaged.
        ProjectInUseError: somebody has it open.
    """
    path = connections.resolve(given)
    connections.check_file(path)
    connections.check_neighbours(path)
    # Only a file that nobody in this process has open may be read directly.
    version = None if locks.is_open_here(path) else connections.check_header(path)
    read_only = read_only or not _is_writable(path) or (version or 0) > schema.USER_VERSION
    if read_only:
        _finish_interrupted(path, editor=editor)
    lock = None if read_only else locks.take(path, editor=editor, take_over=take_over)
    try:
        return Opened(path, _connected(path, read_only=read_only), lock)
    except BaseException as error:
        if lock is not None:
            lock.release()
        if isinstance(error, READING_ERRORS):
            raise as_store_error(error, path) from error
        raise


def _sweep_journal(connection: sqlite3.Connection, path: Path) -> None:
    """Remove a journal that a killed program left before anything was written: SQLite would leave it until the next
    write. Whoever may begin to write has seen that it is not one to be played back, and nobody else writes."""
    journal = connections.journal_of(path)
    if journal.is_file():
        connection.execute("BEGIN IMMEDIATE")
        try:
            journal.unlink(missing_ok=True)
        finally:
            connection.execute("ROLLBACK")


def _finish_interrupted(path: Path, *, editor: str) -> None:
    """Let SQLite take back what a crash interrupted, which it cannot do where a file is opened for reading only."""
    if not connections.journal_of(path).is_file() or not _is_writable(path):
        return
    try:
        lock = locks.take(path, editor=editor, take_over=False)
    except ProjectInUseError:
        return  # the journal is that of somebody at work
    try:
        with closing(connections.connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            _sweep_journal(connection, path)
    except READING_ERRORS as error:
        raise as_store_error(error, path) from error
    finally:
        lock.release()


def _is_writable(path: Path) -> bool:
    # Not only the file: the rollback journal must be made beside it.
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connected(path: Path, *, read_only: bool) -> sqlite3.Connection:
    connection = connections.connect(path, read_only=read_only)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connections.check_version(path, version)
        connections.check_schema(connection, path, version)
        if not read_only:
            _sweep_journal(connection, path)
            if version < schema.USER_VERSION:
                _bring_up_to_date(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Bring a project of an older version to this one, after a verified backup of it as it is.

    Raises:
        StoreError: the backup could not be made; the project stands as it was.
        sqlite3.Error: a step failed; the file stands as it was before that step.
    """
    (project,) = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
    (sequence,) = connection.execute("SELECT sequence FROM state").fetchone()
    backups.make(connection, project, sequence, "upgrade")
    migrations.migrate(connection)


def create_file(given: str | os.PathLike[str], *, editor: str) -> Opened:
    """Make a new, empty project file; nothing that exists is overwritten.

    Raises:
        RefusedError: something stands there already ("project-exists").
        NoSuchProjectError: a file cannot be made there ("project-not-creatable").
    """
    path = connections.resolve(given)
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise RefusedError("project-exists", path=str(path)) from None
    except OSError as error:
        raise NoSuchProjectError("project-not-creatable", path=str(path), reason=error.strerror or "") from error
    try:
        return _made(path, editor=editor)
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise connections.translated(error, path) from error
        raise


def _made(path: Path, *, editor: str) -> Opened:
    lock = locks.take(path, editor=editor, take_over=False)
    try:
        connection = connections.connect(path)
        try:
            migrations.migrate(connection)
        except BaseException:
            connection.close()
            raise
        return Opened(path, connection, lock)
    except BaseException:
        lock.release()
        raise


def damaged(path: Path, reason: str) -> DamagedError:
    """Return the error of a file whose content is not what it should be."""
    return DamagedError("project-damaged", path=str(path), reason=reason)
