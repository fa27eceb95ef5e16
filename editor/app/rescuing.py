"""What can be done about a damaged project: its backups, a salvage, its words as plain text."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.app.jobs import Progress
from editor.app.profiles import DEFAULT_PROFILE, load_profile
from editor.app.workspace import open_project, who_am_i
from editor.core.ids import new_id
from editor.core.letters import Project
from editor.core.messages import LetterbookError, Message, message
from editor.core.record import Record
from editor.core.rows import BackupInfo, ChangesetRow
from editor.core.salvaged import Salvaged

if TYPE_CHECKING:
    from editor.store.salvage.newer import LegibleSteps
    from editor.store.session import ProjectSession

DAMAGE = frozenset({
    "project-damaged", "project-schema-foreign", "project-empty", "not-a-project", "letter-incomplete",
})
"""Errors of opening that mean that the file is not, or no longer, what the program wrote."""
LOST = DAMAGE | {"no-such-project"}
"""Those after which it is worth looking what can be had; the backups of a file that is gone are there, too."""


class BackupRow(Record, frozen=True):
    """A backup and what it lacks: ``newer`` steps were done since, the newest first; None where that is not known."""

    backup: BackupInfo
    newer: tuple[ChangesetRow, ...] | None = None


class Rescue(Record, frozen=True):
    """What is known about a damaged file. ``project`` is None where nothing tells which project it is."""

    path: str
    error: Message | None
    """Why it cannot be opened; None where it is sound."""
    project: str | None = None
    legible: bool = False
    """Whether it holds rows of a project at all; without them it is none, or nothing is left of it."""
    backups: tuple[BackupRow, ...] = ()


def backups_of(path: Path) -> tuple[BackupInfo, ...]:
    """Return the backups of the project in a file, the newest first; also where the file is too damaged to be opened,
    or is gone.

    Raises:
        LetterbookError: it cannot be opened, and nothing tells which project it is.
    """
    try:
        with open_project(path, read_only=True) as session:
            return tuple(session.backups())
    except LetterbookError as error:
        from editor.store.backups import listed

        project = _project_of(path, error)
        if project is None:
            raise
        return tuple(listed(project))


def _project_of(path: Path, error: LetterbookError) -> str | None:
    """The project of a file that cannot be opened: as its own rows say, else as it was opened there."""
    from editor.store.backup_places import project_at
    from editor.store.connection import resolve

    if error.code in DAMAGE and error.code != "project-empty":
        known = _legible(path).project
        if known is not None:
            return known
    return project_at(resolve(path)) if error.code in LOST else None


def _legible(path: Path) -> LegibleSteps:
    from editor.store.salvage.making import found_in
    from editor.store.salvage.newer import legible_steps

    with tempfile.TemporaryDirectory() as folder:
        return legible_steps(found_in(path, Path(folder), editor=who_am_i()))


def _error_of(path: Path) -> Message | None:
    """What is wrong with a file that may be damaged."""
    try:
        with open_project(path, read_only=True) as session:
            report = session.check_file()
    except LetterbookError as error:
        return error.message
    return None if report.ok else message("project-damaged", path=str(path), reason=report.details[0].code)


def rescue_of(path: Path, error: Message | None, progress: Progress | None = None) -> Rescue:
    """Return what is known about a file that could not be opened for ``error``: its backups, and what they lack.
    Without an error it is looked for.

    Raises:
        Cancelled: the work was told to stop.
    """
    from editor.store.backup_places import project_at
    from editor.store.backups import listed
    from editor.store.connection import resolve
    from editor.store.salvage.newer import LegibleSteps, newer_than

    progress = progress or Progress()
    error = error or _error_of(path)
    if error is None:
        return Rescue(path=str(path), error=None)
    progress.check()
    try:
        legible = _legible(path)
    except LetterbookError:
        legible = LegibleSteps(None, {})
    progress.check()
    project = legible.project or project_at(resolve(path))
    if legible.project is not None and error.code == "not-a-project":
        error = message("project-damaged", path=str(path), reason="header")
    backups = listed(project) if project is not None else []
    return Rescue(
        path=str(path), error=error, project=project, legible=bool(legible.steps) or legible.project is not None,
        backups=tuple(BackupRow(backup=one, newer=newer_than(one.path, legible.steps) if legible.steps else None)
                      for one in backups))


def open_backups(session: ProjectSession) -> tuple[BackupRow, ...]:
    """Return the backups of an open project, the newest first, with the steps that each lacks."""
    from editor.store.salvage.newer import newest_step

    rows: list[BackupRow] = []
    history = session.history(named=False)
    places = {step.id: place for place, step in enumerate(history)}
    for backup in session.backups():
        last = newest_step(backup.path)
        place = places.get(last[1]) if last is not None else None
        rows.append(BackupRow(backup=backup, newer=None if place is None else tuple(history[:place])))
    return tuple(rows)


def restore(backup: Path, output: Path, progress: Progress | None = None) -> Path:
    """Make a new project of a backup, which stays as it is.

    Raises:
        LetterbookError: the backup is damaged, or something stands at the new place.
        Cancelled: the work was told to stop before it began.
    """
    from editor.store.backups import restore as restored

    (progress or Progress()).check()
    return restored(backup, output)


def salvage(path: Path, output: Path, *, editor: str | None = None, progress: Progress | None = None) -> Salvaged:
    """Make a new project of what is proved in a damaged one.

    Raises:
        LetterbookError: see ``store.salvage.making.salvage``.
        Cancelled: the work was told to stop; nothing is left.
    """
    from editor.store.salvage.making import salvage as made

    return made(path, output, stand_in=_stand_in(path), editor=who_am_i(editor), tick=_tick(progress))


def legible(path: Path, folder: Path, say: Callable[[Message], str], *, progress: Progress | None = None) -> Salvaged:
    """Write everything legible of a damaged project into a new folder.

    Raises:
        LetterbookError: see ``store.salvage.legible.write_legible``.
        Cancelled: the work was told to stop; nothing is left.
    """
    from editor.store.salvage.legible import write_legible

    return write_legible(path, folder, stand_in=_stand_in(path), editor=who_am_i(), say=say, tick=_tick(progress))


def _tick(progress: Progress | None) -> Callable[[int, int], None]:
    progress = progress or Progress()
    return lambda done, total: progress.step(done, total, message("salvage-reading"))


def _stand_in(path: Path) -> Project:
    return Project(id=new_id(), title=path.stem, profile=load_profile(DEFAULT_PROFILE))
