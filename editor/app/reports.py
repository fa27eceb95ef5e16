"""Reports of internal errors: what the developers need to know, in a file that the user can send or read first."""

from __future__ import annotations

import datetime
import platform
import sys
import tempfile
import traceback
from pathlib import Path

import platformdirs

from editor import __version__
from editor.app.settings import APPLICATION


def write_report(error: BaseException) -> Path | None:
    """Write a report to a new file in the user's log folder, else the one for temporary files, and return where.

    None where neither can be written. The program's own lines are in it and the words of the error, no letter.
    """
    lines = [f"Letterbook {__version__}", f"Python {sys.version}", platform.platform(), "",
             "".join(traceback.format_exception(error))]
    name = f"error-{datetime.datetime.now(datetime.UTC):%Y%m%d-%H%M%S-%f}.txt"
    for folder in _folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / name
            path.write_text("\n".join(lines), encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return path
    return None


def reports_folder() -> Path | None:
    """Return the folder of reports, made if need be; None where it cannot be made."""
    for folder in _folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        return folder
    return None


def _folders() -> tuple[Path, ...]:
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False)), Path(tempfile.gettempdir())
