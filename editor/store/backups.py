"""Backups: verified copies in the user's data folder, thinned as they grow old."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import regex

from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError
from editor.core.retention import Kept, thin
from editor.core.rows import BackupInfo
from editor.store import connection as connections
from editor.store.errors import DamagedError, StoreError
from editor.store.guarding import READING_ERRORS, as_store_error
from editor.store.integrity import quick_finding
from editor.store.reading import ProjectReading

DATA_VARIABLE = "LETTERBOOK_DATA"
"""Environment variable that names another data folder."""

Tick = Callable[[int, int], None]
"""Told how many pages of how many are copied. What it raises ends the work, and nothing is left of it."""
PAGES_AT_ONCE = 512
"""Pages that are copied between two tellings; for no longer whoever writes has to wait."""
MOST_BEGINNINGS = 3
"""How often copying in parts begins anew because somebody wrote; then it is done at one go."""

_NAME = regex.compile(r"(\d{8}T\d{6}Z)-(\d+)-([a-z-]+)\.letterbook")
_TIME = "%Y%m%dT%H%M%SZ"


def data_folder() -> Path:
    """Return the folder in which the program keeps what is not a project."""
    given = os.environ.get(DATA_VARIABLE)
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("letterbook", appauthor=False)


def folder_of(project_id: str) -> Path:
    """Return the folder of a project's backups."""
    return data_folder() / "backups" / project_id


def make(connection: sqlite3.Connection, project_id: str, sequence: int, reason: str,
         tick: Tick | None = None) -> BackupInfo:
    """Copy the open project, prove the copy, and put it with the others; then thin them.

    Raises:
        StoreError: the copy could not be written ("backup-failed").
        DamagedError: the project does not hold what it should ("project-damaged"); the older backups stay.
    """
    folder = folder_of(project_id)
    now = datetime.now(UTC)
    target = folder / f"{now.strftime(_TIME)}-{sequence}-{reason}.letterbook"
    draft = folder / f"{new_id()}.draft"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            copy_to(connection, draft, tick)
            _prove(draft, lambda found: _damaged(connection, found), tick)
            draft.replace(target)
            _sync_folder(folder)
        finally:
            draft.unlink(missing_ok=True)
        size = target.stat().st_size
    except OSError as error:
        raise StoreError("backup-failed", path=str(folder), reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise StoreError("backup-failed", path=str(folder), reason=str(error)) from error
    remove_old(project_id, now)
    return BackupInfo(path=str(target), at=_iso(now), sequence=sequence, size=size, reason=reason)


def copy_to(connection: sqlite3.Connection, target: Path, tick: Tick | None = None) -> None:
    """Copy an open project to a new file through SQLite, and see it safely on the disk. With ``tick`` it is done in
    parts, between which others may write: SQLite begins anew where they did, but not for ever.

    Raises:
        OSError, sqlite3.Error: it could not be written.
    """
    with closing(sqlite3.connect(str(target.absolute()))) as copy:
        if tick is None or not _copied_in_parts(connection, copy, tick):
            connection.backup(copy)
    with target.open("rb") as file:
        os.fsync(file.fileno())


class _WrittenTooOftenError(Exception):
    """Whoever writes does not let the copying come to its end."""


def _copied_in_parts(connection: sqlite3.Connection, copy: sqlite3.Connection, tick: Tick) -> bool:
    """Copy in parts; tell whether it came to an end."""
    before, beginnings = 0, 0

    def copied(_status: int, remaining: int, total: int) -> None:
        nonlocal before, beginnings
        done = total - remaining
        beginnings += done <= before
        before = done
        if beginnings > MOST_BEGINNINGS:
            raise _WrittenTooOftenError
        tick(done, total)

    try:
        connection.backup(copy, pages=PAGES_AT_ONCE, progress=copied)
    except _WrittenTooOftenError:
        return False
    return True


def private_copy(connection: sqlite3.Connection, target: Path, tick: Tick | None = None) -> None:
    """Copy an open project for a job of ours; of one that was not finished nothing is left.

    Raises:
        StoreError: it could not be written.
    """
    try:
        copy_to(connection, target, tick)
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise connections.translated(error, target) from error
        if isinstance(error, OSError):
            raise StoreError("project-not-creatable", path=str(target), reason=error.strerror or str(error)) from error
        raise


def _damaged(connection: sqlite3.Connection, found: Message) -> DamagedError:
    """What is to be said where an exact copy is damaged: the project is."""
    return DamagedError("project-damaged", path=str(_path_of(connection)), reason=_reason(found))


def _path_of(connection: sqlite3.Connection) -> Path:
    return next(Path(name) for _, kind, name in connection.execute("PRAGMA database_list") if kind == "main")


def _reason(found: Message) -> str:
    return "its structure" if found.code == "file-structure-damaged" else "what it holds is not what was written"


def _prove(draft: Path, error: Callable[[Message], DamagedError], tick: Tick | None = None) -> None:
    """Check a copy.

    Raises:
        DamagedError: what ``error`` makes of the finding.
    """
    with closing(connections.connect(draft, read_only=True)) as copy, connections.stopped_by(
            copy, lambda: tick(1, 1) if tick is not None else None):
        finding = quick_finding(ProjectReading(copy))
    if finding is not None:
        raise error(finding)


def _sync_folder(folder: Path) -> None:
    # Not every system lets a folder be opened; there the rename is as safe as it can be.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def listed(project_id: str) -> list[BackupInfo]:
    """Return the backups of a project, the newest first."""
    folder = folder_of(project_id)
    found: list[BackupInfo] = []
    for path in folder.glob("*.letterbook") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match is not None:
            at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
            found.append(BackupInfo(path=str(path), at=_iso(at), sequence=int(match[2]), size=path.stat().st_size,
                                    reason=match[3]))
    return sorted(found, key=lambda backup: (backup.at, backup.sequence), reverse=True)


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def remove_old(project_id: str, now: datetime) -> None:
    """Remove the backups that ``core.retention.thin`` lets go. Every one was verified when it was made."""
    backups = {_kept(backup): backup for backup in listed(project_id)}
    for old in thin(backups, now):
        with suppress(OSError):
            Path(backups[old].path).unlink()


def _kept(backup: BackupInfo) -> Kept:
    return Kept(datetime.fromisoformat(backup.at), backup.sequence)


def restore(backup: str | os.PathLike[str], output: str | os.PathLike[str]) -> Path:
    """Make a project from a backup at a new path, proved before it gets its name; the backup stays as it is.

    Raises:
        RefusedError: something stands there already, or the backup is no project.
        StoreError: the backup cannot be read, or the project not be written.
        DamagedError: the backup is damaged.
    """
    source, target = connections.resolve(backup), connections.resolve(output)
    connections.check_file(source)
    connections.check_neighbours(source)
    version = connections.check_header(source)
    draft = target.with_name(f"{target.name}.{new_id()[:8]}.draft")
    try:
        with closing(connections.connect(source, read_only=True)) as connection:
            connections.check_schema(connection, source, version)
            _copy_for_restoring(connection, draft, target)
        _prove(draft, lambda found: DamagedError("backup-damaged", path=str(source), reason=_reason(found)))
        name_new(draft, target)
    except READING_ERRORS as error:
        raise as_store_error(error, source) from error
    except OSError as error:
        raise StoreError("project-not-creatable", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    return target


def _copy_for_restoring(connection: sqlite3.Connection, draft: Path, target: Path) -> None:
    try:
        copy_to(connection, draft)
    except sqlite3.Error as error:
        if connections.is_full(error):
            raise connections.translated(error, target) from error  # it is there that room is wanted
        raise


def compact_copy(connection: sqlite3.Connection, output: str | os.PathLike[str], tick: Tick | None = None) -> Path:
    """Write an open project to a new path as SQLite's VACUUM INTO does, proved before it gets its name. ``tick`` is
    told how far it is; where it raises, nothing is left.

    Raises:
        RefusedError: something stands there already.
        StoreError: it could not be written.
        DamagedError: the project is damaged.
    """
    target = connections.resolve(output)
    draft = target.with_name(f"{target.name}.{new_id()[:8]}.draft")
    try:
        _vacuum_into(connection, draft, tick)
        _prove(draft, lambda found: _damaged(connection, found), tick)
        name_new(draft, target)
    except sqlite3.Error as error:
        # What cannot be copied because it is damaged is the project; all else is about where the copy was to be.
        told = connections.translated(error, target)
        damaged = isinstance(told, DamagedError)
        raise (connections.translated(error, _path_of(connection)) if damaged else told) from error
    except OSError as error:
        raise StoreError("project-not-creatable", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    return target


def _vacuum_into(connection: sqlite3.Connection, draft: Path, tick: Tick | None) -> None:
    """Write a compact copy. It reads what it copies, but SQLite takes it for writing where only queries are allowed."""
    (queries_only,) = connection.execute("PRAGMA query_only").fetchone()
    (pages,), (size,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))

    def look() -> None:
        if tick is not None:
            tick(min(pages, draft.stat().st_size // size if draft.exists() else 0), pages)

    connection.execute("PRAGMA query_only = OFF")
    try:
        with connections.stopped_by(connection, look):
            # As an address, for a path may hold bytes that are no text; our connections take addresses.
            connection.execute("VACUUM INTO ?", (f"file:{quote(os.fsencode(draft))}",))
    finally:
        connection.execute(f"PRAGMA query_only = {queries_only}")


def name_new(draft: Path, target: Path) -> None:
    """Give a file its name unless another has it.

    Raises:
        RefusedError: another has it ("project-exists").
        OSError: it cannot be given.
    """
    try:
        os.link(draft, target)
    except FileExistsError:
        raise RefusedError("project-exists", path=str(target)) from None
    except OSError:
        # No links on this file system.
        if target.exists():
            raise RefusedError("project-exists", path=str(target)) from None
        draft.replace(target)
