"""What can be done about a damaged project: its backups, a salvage, its words as plain text."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.app.jobs import Progress
from editor.app.profiles import DEFAULT_PROFILE, load_profile
from editor.app.workspace import open_project, who_am_i
from editor.core.ids import new_id
from editor.core.letters import Project
from editor.core.messages import LetterbookError, Message, message
from editor.core.record import Record
from editor.core.rows import BackupInfo, ChangesetRow
from editor.core.salvaged import Salvaged

DAMAGE = frozenset({
    "project-damaged", "project-schema-foreign", "project-empty", "not-a-project", "letter-incomplete",
})
"""Errors of opening that mean that the file is not, or no longer, what the program wrote."""


class BackupRow(Record, frozen=True):
    """A backup and what it lacks: ``newer`` steps were done since, the newest first; None where that is not known."""

    backup: BackupInfo
    newer: tuple[ChangesetRow, ...] | None = None


class Rescue(Record, frozen=True):
    """What is known about a damaged file. ``project`` is None where nothing tells which project it is."""

    path: str
    error: Message
    project: str | None = None
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
    return project_at(resolve(path)) if error.code in DAMAGE or error.code == "no-such-project" else None


def _legible(path: Path):  # noqa: ANN202 - of a module that only this needs
    from editor.store.salvage.making import found_in
    from editor.store.salvage.newer import legible_steps

    with tempfile.TemporaryDirectory() as folder:
        return legible_steps(found_in(path, Path(folder), editor=who_am_i()))


def rescue_of(path: Path, error: Message, progress: Progress | None = None) -> Rescue:
    """Return what is known about a file that could not be opened for ``error``: its backups, and what they lack.

    Raises:
        Cancelled: the work was told to stop.
    """
    from editor.store.backup_places import project_at
    from editor.store.backups import listed
    from editor.store.connection import resolve
    from editor.store.salvage.newer import LegibleSteps

    progress = progress or Progress()
    try:
        legible = _legible(path)
    except LetterbookError:
        legible = LegibleSteps(None, {})
    progress.check()
    project = legible.project or project_at(resolve(path))
    backups = listed(project) if project is not None else []
    return Rescue(path=str(path), error=error, project=project,
                  backups=with_newer(backups, legible.steps if legible.steps else None))


def with_newer(backups: Sequence[BackupInfo], steps: dict[int, ChangesetRow] | None) -> tuple[BackupRow, ...]:
    """Return backups with the steps that they lack; ``steps`` are those of the project, None where unknown."""
    from editor.store.salvage.newer import newer_than

    return tuple(BackupRow(backup=one, newer=None if steps is None else newer_than(one.path, steps))
                 for one in backups)


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
