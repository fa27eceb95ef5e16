"""Opening and making projects: who works, where, and with which profile."""

from __future__ import annotations

import getpass
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from editor.app.profiles import DEFAULT_PROFILE, load_profile
from editor.app.resources import sample_corpus
from editor.app.settings import Settings, load_settings
from editor.core.characters import name_as_text
from editor.core.ids import new_id
from editor.core.letters import Project
from editor.core.messages import LetterbookError

if TYPE_CHECKING:
    from editor.store.session import ProjectSession

PROJECT_ENDING = ".letterbook"
SAMPLES_FOLDER = "Letterbook samples"
SAMPLE, COLLEAGUES_SAMPLE = "letterbook-sample.letterbook", "sample-from-a-colleague.letterbook"
"""The sample project, and the copy of it that a colleague sent back: what a review begins with."""
SPECIMENS_FOLDER = "specimens"
"""The folder of the specimens, an invented exchange in five languages, and of the project of them."""
SCANS_FOLDER = "scans"
"""Where the scans of the sample lie, beside it."""


def who_am_i(given: str | None = None, settings: Settings | None = None) -> str:
    """Return the name for the history: the one given, else the saved one, else the account's."""
    saved = (settings or load_settings().settings).editor_name
    for name in (given, saved):
        if name and name.strip():
            return " ".join(name.split())
    return account_name()


def account_name() -> str:
    """Return the name of the account on this computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "unknown"


def create_project(path: Path, title: str | None = None, profile: str = DEFAULT_PROFILE, *,
                   editor: str | None = None) -> ProjectSession:
    """Make a new project file and open it. Without a title the project is called as its file.

    Raises:
        RefusedError: there is no such profile, or something stands at the path.
    """
    from editor.store.session import ProjectSession  # only here: help and wrong usage need no store

    project = Project(id=new_id(), title=title or name_as_text(path.stem), profile=load_profile(profile))
    return ProjectSession.create(path, project, editor=who_am_i(editor))


def open_project(path: Path, *, editor: str | None = None, read_only: bool = False,
                 take_over: bool = False) -> ProjectSession:
    """Open a project.

    Raises:
        NoSuchProjectError, ProjectInUseError, DamagedError: see ``ProjectSession.open``.
    """
    from editor.store.session import ProjectSession

    return ProjectSession.open(path, editor=who_am_i(editor), read_only=read_only, take_over=take_over)


def copy_sample(folder: Path | None = None) -> Path:
    """Copy the sample project to a folder (the user's documents) and return the copy.

    Nothing is ever overwritten: where there is a copy, the next one is numbered.

    Raises:
        LetterbookError: the sample is not installed, or the folder cannot be written ("sample-not-copied").
    """
    sample = sample_corpus() / SAMPLE
    if not sample.is_file():
        raise LetterbookError("resource-missing", name="sample_corpus")
    target = folder or Path(platformdirs.user_documents_dir()) / SAMPLES_FOLDER
    try:
        target.mkdir(parents=True, exist_ok=True)
        specimens = sample.parent / SPECIMENS_FOLDER
        for scans in (sample.parent / SCANS_FOLDER, specimens / SCANS_FOLDER):
            _copy_beside(sorted(scans.glob("*")), target / SCANS_FOLDER)
        _copy_beside([sample.with_name(COLLEAGUES_SAMPLE), *specimens.glob(f"*{PROJECT_ENDING}")], target)
        return _copied(sample, target)
    except OSError as error:
        raise LetterbookError("sample-not-copied", folder=str(target), reason=error.strerror or str(error)) from error


def _copy_beside(files: Iterable[Path], folder: Path) -> None:
    """Copy what lies beside the sample; every copy of the sample shares it."""
    for source in files:
        folder.mkdir(exist_ok=True)
        with suppress(FileExistsError), source.open("rb") as original, (folder / source.name).open("xb") as copy:
            shutil.copyfileobj(original, copy)


def _copied(sample: Path, folder: Path) -> Path:
    number = 1
    while True:
        name = f"{sample.stem}{PROJECT_ENDING}" if number == 1 else f"{sample.stem} {number}{PROJECT_ENDING}"
        path = folder / name
        try:
            # "x" makes the file or fails: two copies at the same moment do not meet.
            with sample.open("rb") as source, path.open("xb") as copy:
                shutil.copyfileobj(source, copy)
        except FileExistsError:
            number += 1
            continue
        return path


def open_sample(*, editor: str | None = None, folder: Path | None = None) -> ProjectSession:
    """Copy the sample project to the user's documents and open the copy."""
    return open_project(copy_sample(folder), editor=editor)
