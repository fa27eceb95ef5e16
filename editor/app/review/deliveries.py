"""Opening what a colleague sent: a whole project file or a review package, of which nothing is believed.

The file itself is never opened as a database: its bytes are copied, alone, into a private folder (a journal beside it
could make SQLite change files), the copy is looked at by a process of its own that may use only so much memory and
time, and what that process hands over is a review package, which is read as one that came by mail.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path

import msgspec

from editor.app.jobs import Progress
from editor.app.programs import ProgramGaveUpError, run_program
from editor.core.characters import name_as_text
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.received import Basis, Received
from editor.core.record import replace
from editor.review.packages import read_package

SECONDS = 300.0
"""How long the process may look at a project file."""
MEMORY = 4 << 30
"""Address space that it may use, in bytes, where the system can hold it to that."""
MOST_FILE = 64 << 30
"""Bytes of a project file that is copied at all."""
MOST_PACKAGE = 1 << 30

COPY, BASIS, PACKAGE, REFUSAL = "copy.letterbook", "basis.json", "package", "refusal.json"
"""What lies in the private folder: the copy, what is known here, and what the process makes of them."""

_CHUNK = 1 << 20
_SQLITE, _ZIP = b"SQLite format 3\0", b"PK\x03\x04"


def read_delivery(path: Path, basis: Basis, progress: Progress | None = None) -> Received:
    """Return what a file brings that differs from ``basis``, which is what stands here.

    Of a project file that is another project's, or where nothing stands here, it is the state without its history:
    that can be looked at (``ProjectSession.state``) and not be taken in.

    The file is not changed, and that is made sure of.

    Raises:
        RefusedError: it is neither a project nor a package, or one that cannot be taken ("delivery-not-one",
            "delivery-too-large", "delivery-gave-up", "delivery-changed", and those of packages and projects).
        LetterbookError: it is not there, or cannot be read ("delivery-not-found", "delivery-unreadable").
    """
    progress = progress or Progress()
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start.startswith(_ZIP):
            return _from_package(path)
        if start != _SQLITE:
            raise RefusedError("delivery-not-one", file=path.name)
        return _from_project(path, basis, progress)
    except FileNotFoundError as error:
        raise LetterbookError("delivery-not-found", file=str(path)) from error
    except OSError as error:
        raise LetterbookError("delivery-unreadable", file=path.name, reason=error.strerror or str(error)) from error


def _from_package(path: Path) -> Received:
    if path.stat().st_size > MOST_PACKAGE:
        raise RefusedError("package-too-large")
    data = path.read_bytes()
    return replace(read_package(data), whole=False, file=name_as_text(path.name),
                   file_sha256=hashlib.sha256(data).hexdigest())


def _from_project(path: Path, basis: Basis, progress: Progress) -> Received:
    if path.stat().st_size > MOST_FILE:
        raise RefusedError("delivery-too-large", file=path.name)
    with tempfile.TemporaryDirectory(prefix="letterbook-") as name:
        folder = Path(name)
        digest = _copied(path, folder / COPY, progress)
        (folder / BASIS).write_bytes(msgspec.json.encode(basis))
        _look(path, folder, progress)
        if _hashed(path, progress) != digest:
            raise RefusedError("delivery-changed", file=path.name)
        received = read_package((folder / PACKAGE).read_bytes())
    return replace(received, file=name_as_text(path.name), file_sha256=digest)


def _copied(path: Path, target: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as source, target.open("xb") as copy:
        while chunk := source.read(_CHUNK):
            progress.step(0, 1, message("delivery-reading", file=path.name))
            digest.update(chunk)
            copy.write(chunk)
    return digest.hexdigest()


def _hashed(path: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            progress.step(0, 1, message("delivery-reading", file=path.name))
            digest.update(chunk)
    return digest.hexdigest()


def _look(path: Path, folder: Path, progress: Progress) -> None:
    """Let the process look at the copy in ``folder``."""
    command = [sys.executable, "-P", "-m", "editor.app.review.reader", str(folder), path.name]
    # What the program keeps for its user is not for this process: no settings, no backups.
    environment = {"LETTERBOOK_CONFIG": str(folder / "settings.toml"), "LETTERBOOK_DATA": str(folder / "data")}
    try:
        ended = run_program(command, folder, lambda: progress.step(0, 1, message("delivery-reading", file=path.name)),
                            seconds=SECONDS, memory=MEMORY, environment=environment)
    except ProgramGaveUpError as error:
        raise RefusedError("delivery-gave-up", file=path.name) from error
    refusal = folder / REFUSAL
    if refusal.is_file():
        raise _refusal(path, msgspec.json.decode(refusal.read_bytes(), type=Message))
    if ended.code or not (folder / PACKAGE).is_file():
        raise RefusedError("delivery-gave-up", file=path.name)


def _refusal(path: Path, why: Message) -> LetterbookError:
    if why.code == "project-damaged":  # of somebody else's file there is no backup here
        return RefusedError("delivery-damaged", file=path.name, reason=why.args.get("reason", ""))
    return RefusedError(why.code, **why.args)
