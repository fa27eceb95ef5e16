"""Which files a project's backups belong to: kept beside the backups, so that they are found for a file that can no
longer say which project it is."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from editor.core.ids import is_id, new_id
from editor.store.backups import data_folder, folder_of

_NAME = "places.json"
_DRAFT = ".draft"
_MOST = 20
"""Paths that are kept of a project, the newest."""


def note_place(project_id: str, path: Path) -> None:
    """Take note that a project was opened under a path. Only of projects that have backups, and not of drafts of ours;
    a failure is of no consequence for whoever opens it."""
    folder = folder_of(project_id)
    if path.suffix == _DRAFT or not folder.is_dir():
        return
    places = _read(folder)
    places.pop(str(path), None)
    places[str(path)] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    kept = dict(sorted(places.items(), key=lambda place: place[1])[-_MOST:])
    draft = folder / f"{new_id()}{_DRAFT}"
    with suppress(OSError, UnicodeEncodeError):
        try:
            draft.write_bytes(msgspec.json.encode(kept))
            draft.replace(folder / _NAME)
        finally:
            draft.unlink(missing_ok=True)


def project_at(path: Path) -> str | None:
    """Return the project that was last opened under a path, of those that have backups; None where none was."""
    found: dict[str, str] = {}
    folders = data_folder() / "backups"
    for folder in folders.iterdir() if folders.is_dir() else ():
        if is_id(folder.name):
            at = _read(folder).get(str(path))
            if at is not None:
                found[folder.name] = at
    return max(found, key=lambda name: found[name], default=None)


def _read(folder: Path) -> dict[str, str]:
    try:
        return msgspec.json.decode((folder / _NAME).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.MsgspecError):
        return {}
