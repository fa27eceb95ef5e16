"""Making the new project: with its history where all of that is proved, else of the present state alone."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from editor.core.ids import new_id
from editor.core.letters import Project
from editor.core.messages import Message, message
from editor.core.operations import Changes, Put
from editor.core.salvaged import Salvaged
from editor.store import backups, locks, schema
from editor.store import connection as connections
from editor.store.errors import DamagedError, NoSuchProjectError, ProjectInUseError, RefusedError, StoreError
from editor.store.guarding import READING_ERRORS, as_store_error
from editor.store.salvage.building import Built, build
from editor.store.salvage.choosing import Choice, choose
from editor.store.salvage.found import Found, Tick, find
from editor.store.salvage.proofs import Proofs
from editor.store.salvage.rewriting import SALVAGED, rewrite
from editor.store.session import ProjectSession

COPY = "damaged.letterbook"
"""The private copy of the damaged file, in the folder of the work."""


class Read(NamedTuple):
    """What was read of a damaged file."""

    found: Found
    proofs: Proofs
    choice: Choice


def salvage(damaged: str | os.PathLike[str], output: str | os.PathLike[str], *, stand_in: Project, editor: str,
            tick: Tick | None = None) -> Salvaged:
    """Make a new project of all that is proved in a damaged one, which stays byte for byte as it is.

    ``stand_in`` takes the place of the record of the project where that is lost. ``tick`` is told how far it is; where
    it raises, nothing is left.

    Raises:
        RefusedError: something stands at the new place already.
        NoSuchProjectError: the damaged file is not there, or may not be read.
        ProjectInUseError: somebody has it open.
        DamagedError: nothing of it is proved ("salvage-nothing").
        StoreError: the new project cannot be written.
    """
    source, target = connections.resolve(damaged), connections.resolve(output)
    if target.exists():
        raise RefusedError("project-exists", path=str(target))
    with in_folder(target) as folder:
        read = read_damaged(source, folder, editor=editor, tick=tick)
        built = build(read.found, read.proofs, read.choice, stand_in)
        if not built.values:
            raise DamagedError("salvage-nothing", path=str(source))
        try:
            draft, missing = _made(read, built, folder, editor)
            report = _report(draft, target, read, missing)
            backups.name_new(draft, target)
        except READING_ERRORS as error:
            raise as_store_error(error, target) from error
        except OSError as error:
            raise StoreError("project-not-creatable", path=str(target), reason=error.strerror or str(error)) from error
    return report


@contextmanager
def in_folder(target: Path) -> Generator[Path]:
    """Give a folder on the disk of what is to be made, which is gone after the block.

    Raises:
        NoSuchProjectError: none can be made there.
    """
    try:
        folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    except OSError as error:
        raise NoSuchProjectError("project-not-creatable", path=str(target), reason=error.strerror or "") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


# --- reading


def read_damaged(source: Path, folder: Path, *, editor: str, tick: Tick | None = None) -> Read:
    """Read and prove what is in a damaged file, through a private copy in a folder.

    Raises:
        NoSuchProjectError: it is not there, or may not be read.
        ProjectInUseError: somebody has it open.
        RefusedError: it is no ordinary file.
    """
    found = found_in(source, folder, editor=editor, tick=tick)
    proofs = Proofs(found)
    return Read(found, proofs, choose(found, proofs, tick))


def found_in(source: Path, folder: Path, *, editor: str, tick: Tick | None = None) -> Found:
    """Read the rows of a damaged file, through a private copy in a folder, without proving them.

    Raises:
        NoSuchProjectError, ProjectInUseError, RefusedError: as ``read_damaged``.
    """
    copy = folder / COPY
    _copy_privately(source, copy, editor)
    with copy.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return find(data, tick)


def _copy_privately(source: Path, copy: Path, editor: str) -> None:
    with suppress(DamagedError):  # an empty file is told of below
        connections.check_file(source)
    if locks.is_open_here(source):
        raise ProjectInUseError("project-in-use", path=str(source), user=editor, host="", since="")
    lock = None
    if os.access(source.parent, os.W_OK) and locks.lock_path(source).exists():
        lock = locks.take(source, editor=editor, take_over=False)
    try:
        shutil.copyfile(source, copy)
        if copy.stat().st_size == 0:
            raise DamagedError("project-empty", path=str(source))
        _play_back(source, copy)
    except OSError as error:
        raise NoSuchProjectError("project-unreadable", path=str(source), reason=error.strerror or "") from error
    finally:
        if lock is not None:
            lock.release()


def _play_back(source: Path, copy: Path) -> None:
    """Let SQLite take back in the copy what a crash interrupted in the file, by the journal that lies beside that."""
    journal = connections.journal_of(source)
    try:
        connections.check_neighbours(source)
    except RefusedError:
        return  # that is none of ours, and nobody plays it back
    if not journal.is_file():
        return
    shutil.copyfile(journal, connections.journal_of(copy))
    try:
        with closing(connections.connect(copy)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except (*READING_ERRORS, StoreError):
        shutil.copyfile(source, copy)
    connections.journal_of(copy).unlink(missing_ok=True)


# --- writing


def _made(read: Read, built: Built, folder: Path, editor: str) -> tuple[Path, tuple[Message, ...]]:
    """Make the new project in the folder; return it with what is missing in it."""
    rewritten = rewrite(read.found, read.proofs, read.choice, built, folder / f"{new_id()}.draft", editor)
    if rewritten is not None:
        # Where all of the history is there, it tells every place.
        missing = tuple(one for one in built.missing if rewritten.left_out or one.code != "salvage-tags-moved")
        partly = (message("salvage-history-partly", count=rewritten.left_out),) if rewritten.left_out else ()
        return rewritten.path, (*missing, *partly)
    draft = folder / f"{new_id()}.draft"
    with ProjectSession.create(draft, built.project, editor=editor) as session:
        # Of kind create, which nobody undoes: there is nothing before it.
        session.run(Changes(SALVAGED, (*built.images, *map(Put, built.values)), kind="create"))
        report = session.check_file()
    if not report.ok:
        raise DamagedError("salvage-unsound", path=str(draft), reason=report.details[0].code)
    return draft, (*built.missing, *_history_lost(read.found))


def _history_lost(found: Found) -> Iterable[Message]:
    steps = len({row.key for row in found.of("changeset")})
    yield message("salvage-history-lost", count=steps)
    deliveries = len({row.key for row in found.of("source")})
    if deliveries:
        yield message("salvage-deliveries-lost", count=deliveries)


def _report(draft: Path, target: Path, read: Read, missing: tuple[Message, ...]) -> Salvaged:
    with closing(connections.connect(draft, read_only=True)) as connection:
        live = dict(connection.execute("SELECT type, count(*) FROM object WHERE live AND type < 20 GROUP BY type"))
    letters, notes, entities = (live.get(schema.TYPE_CODES[kind], 0) for kind in ("letter", "note", "entity"))
    return Salvaged(
        output=str(target), history=not any(one.code == "salvage-history-lost" for one in missing), letters=letters,
        notes=notes, entities=entities, pages=read.found.pages, unreadable=read.found.unreadable, missing=missing)
