"""The lock: a small file beside the project that says who has it open.

SQLite's own locks protect bytes; this one keeps two people, or two windows, from working on one project at once.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from editor import __version__
from editor.core.ids import new_id
from editor.store.connection import FileIdentity, identity_of
from editor.store.errors import NoSuchProjectError, ProjectInUseError, StoreError

HEARTBEAT_SECONDS = 30
FRESH_SECONDS = 120
"""How long after its last heartbeat somebody on another machine is taken to be still at work."""

_open_here: dict[FileIdentity, int] = {}
"""The files that this process has open, and how often."""
_counting = threading.Lock()
"""Jobs open files too, each on its own thread."""


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open."""
    return identity_of(path) in _open_here


def entered(identity: FileIdentity) -> None:
    """Note that this process has opened the file."""
    with _counting:
        _open_here[identity] = _open_here.get(identity, 0) + 1


def left(identity: FileIdentity) -> None:
    """Note that this process has closed it."""
    with _counting:
        _open_here[identity] -= 1
        if not _open_here[identity]:
            del _open_here[identity]


def lock_path(path: Path) -> Path:
    """Return where the lock of a project stands."""
    return path.with_name(path.name + ".lock")


class Lock:
    """A lock that this process holds."""

    def __init__(self, path: Path, holder: dict[str, Any]) -> None:
        self._path = path
        self._holder = holder
        self._beat = time.monotonic()

    def heartbeat(self, project: str = "") -> None:
        """Say that the project is still open; at most every ``HEARTBEAT_SECONDS``."""
        if time.monotonic() - self._beat < HEARTBEAT_SECONDS and (not project or self._holder["project"] == project):
            return
        self._beat = time.monotonic()
        if self.is_ours():
            self._holder |= {"heartbeat": _now(), "project": project or self._holder["project"]}
            _replace(self._path, self._holder)

    def is_ours(self) -> bool:
        """Whether the lock still names this session: nobody took the project over."""
        found = _read(self._path)
        return found is not None and found.get("token") == self._holder["token"]

    def release(self) -> None:
        """Give the lock back, unless somebody took it over."""
        if self.is_ours():
            with suppress(OSError):
                self._path.unlink()


def take(project: Path, *, editor: str, take_over: bool) -> Lock:
    """Take the lock of a project; one whose holder is gone is taken over in silence.

    Raises:
        ProjectInUseError: somebody has the project open; ``take_over`` overrules one on another machine.
        NoSuchProjectError: no lock can be written beside the project.
        StoreError: the disk is full.
    """
    path = lock_path(project)
    holder = _holder(editor)
    for _ in range(3):
        try:
            _create(path, holder)
        except FileExistsError:
            found = _read(path)
            if found is not None:
                _refuse_if_held(project, found, take_over=take_over)
            # One process alone succeeds in moving a dead lock aside; whoever fails looks again.
            with suppress(OSError):
                aside = path.with_name(f"{path.name}.{holder['token'][:8]}")
                path.rename(aside)
                aside.unlink()
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StoreError("disk-full", path=str(project)) from error
            raise NoSuchProjectError("project-not-creatable", path=str(path), reason=error.strerror or "") from error
        else:
            return Lock(path, holder)
    raise ProjectInUseError("project-in-use", path=str(project), user="?", host="?", since="?")


def _holder(editor: str) -> dict[str, Any]:
    return {"user": editor, "host": socket.gethostname(), "pid": os.getpid(), "started": _own_start(),
            "version": __version__, "project": "", "since": _now(), "heartbeat": _now(), "token": new_id()}


def _own_start() -> float:
    """When this process began, as psutil says it; where /proc says the same, a project opens without waiting for it."""
    try:
        # The name of the program, in brackets, may hold blanks: what counts is behind it.
        ticks = int(Path("/proc/self/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[19])
        boot = next(int(line.split()[1]) for line in Path("/proc/stat").read_text("ascii").splitlines()
                    if line.startswith("btime "))
        return boot + ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, StopIteration, AttributeError):
        import psutil

        return psutil.Process().create_time()


def _refuse_if_held(project: Path, found: dict[str, Any], *, take_over: bool) -> None:
    user, host, since = (str(found.get(key, "?")) for key in ("user", "host", "since"))
    if host == socket.gethostname():
        if _is_alive(found):
            raise ProjectInUseError("project-in-use", path=str(project), user=user, host=host, since=since)
    elif not take_over and _is_fresh(found):
        raise ProjectInUseError("project-in-use-elsewhere", path=str(project), user=user, host=host, since=since)


def _is_alive(found: dict[str, Any]) -> bool:
    import psutil

    pid, started = found.get("pid"), found.get("started")
    if not isinstance(pid, int) or not isinstance(started, int | float):
        return False
    try:
        # A number may have been given to another process since: the time of its start tells.
        process = psutil.Process(pid)
        return abs(process.create_time() - started) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True


def _is_fresh(found: dict[str, Any]) -> bool:
    try:
        beat = datetime.fromisoformat(str(found.get("heartbeat")))
        return (datetime.now(UTC) - beat).total_seconds() < FRESH_SECONDS
    except (ValueError, TypeError):
        return False


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _create(path: Path, holder: dict[str, Any]) -> None:
    """Write the lock whole or not at all; FileExistsError where there is one."""
    draft = path.with_name(f"{path.name}.{holder['token'][:8]}.new")
    try:
        draft.write_text(json.dumps(holder), encoding="utf-8")
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: the file is empty for a moment, which a reader takes for a dead lock.
        with path.open("x", encoding="utf-8") as file:
            file.write(json.dumps(holder))
    finally:
        draft.unlink(missing_ok=True)


def _replace(path: Path, holder: dict[str, Any]) -> None:
    draft = path.with_name(f"{path.name}.{holder['token'][:8]}.new")
    with suppress(OSError):
        try:
            draft.write_text(json.dumps(holder), encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any] | None:
    """Return what the lock says; None where there is none or it cannot be understood."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None
