"""Scans for whoever shows them: what is asked for is decoded by the worker process, one after the other."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from editor.app.programs import Watch
from editor.app.scans.adjusting import Pixels, adjusted
from editor.app.scans.geometry import Pyramid
from editor.app.scans.tiles import Picture, TileCache, cache_folder
from editor.app.scans.worker import MOST_HELD, Answer, Request, encoded
from editor.core.messages import Message, message
from editor.core.pages import Adjustments

LONGEST = 180.0
"""How many seconds the worker may say nothing while it decodes."""

_GRACE = 2.0

Listener = Callable[[Answer], None]
"""Hears what has become of requests, in a thread of its own."""


class TileSource(Protocol):
    """Where tiles come from. Every method may be called from any thread."""

    def pyramid(self, picture: Picture) -> Pyramid | None:
        """The pyramid of a picture, as soon as its size is known."""
        ...

    def levels(self, picture: Picture) -> frozenset[int]:
        """Which levels are there."""
        ...

    def data(self, picture: Picture, level: int, column: int, row: int) -> bytes | None:
        """A tile as it is kept, which is JPEG; None where it is not there (yet)."""
        ...

    def tile(self, picture: Picture, level: int, column: int, row: int, adjustments: Adjustments) -> Pixels | None:
        """A tile as it is to be painted; None where it is not there (yet)."""
        ...

    def drop(self, picture: Picture) -> None:
        """Throw the tiles of a picture away: they are damaged."""
        ...


class Scans:
    """The tiles of all pictures, and the process that makes them. ``close`` ends it."""

    def __init__(self, listener: Listener, folder: Path | None = None) -> None:
        self._listener = listener
        self._folder = folder or cache_folder()
        self._cache = TileCache(self._folder)
        self._lock = threading.RLock()
        self._waiting: list[Request] = []
        self._current: Request | None = None
        self._told_to_stop = False
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._watch: Watch | None = None
        self._spooled: dict[Picture, Path] = {}
        self._closed = False

    # Tiles

    def pyramid(self, picture: Picture) -> Pyramid | None:
        """The pyramid of a picture, as soon as its size is known."""
        return self._cache.pyramid(picture)

    def levels(self, picture: Picture) -> frozenset[int]:
        """Which levels are there."""
        pyramid = self._cache.pyramid(picture)
        count = pyramid.levels if pyramid is not None else 0
        return frozenset(level for level in range(count) if self._cache.has_level(picture, level))

    def data(self, picture: Picture, level: int, column: int, row: int) -> bytes | None:
        """A tile as it is kept, which is JPEG; None where it is not there (yet)."""
        pyramid = self._cache.pyramid(picture)
        if pyramid is None:
            return None
        return self._cache.tile(picture, level, row * pyramid.tiles(level)[0] + column)

    def tile(self, picture: Picture, level: int, column: int, row: int, adjustments: Adjustments) -> Pixels | None:
        """A tile as it is to be painted; None where it is not there (yet). A damaged cache is thrown away."""
        data = self.data(picture, level, column, row)
        if data is None:
            return None
        try:
            return adjusted(data, adjustments)
        except OSError:
            self.drop(picture)
            return None

    def drop(self, picture: Picture) -> None:
        """Throw the tiles of a picture away: they are damaged."""
        self._cache.drop(picture)

    def is_whole(self, picture: Picture) -> bool:
        """Whether all levels are there."""
        pyramid = self._cache.pyramid(picture)
        return pyramid is not None and len(self.levels(picture)) == pyramid.levels

    # Asking

    def want(self, request: Request) -> None:
        """Ask for a picture before everything that was asked for earlier; one that is whole is said to be done."""
        self._cache.touch(request.picture)
        if self.is_whole(request.picture):
            self._listener(_answer(request, "done"))
            return
        with self._lock:
            if self._current is not None and _same(self._current, request) and self._current.sight <= request.sight:
                return
            self._forget(request.picture)
            self._waiting.append(request)
            if self._current is not None and not self._told_to_stop:
                self._told_to_stop = True
                self._write(b"\n")
            self._next()

    def want_later(self, request: Request) -> None:
        """Ask for a picture after everything else."""
        if self.levels(request.picture) and (request.sight or self.is_whole(request.picture)):
            self._listener(_answer(request, "done"))
            return
        with self._lock:
            known = (*self._waiting, *([self._current] if self._current is not None else []))
            if not any(_same(one, request) for one in known):
                self._waiting.insert(0, request)
                self._next()

    def spooled(self, picture: Picture) -> Path | None:
        """Return where the bytes of an embedded picture lie already, or None."""
        with self._lock:
            path = self._spooled.get(picture)
            return path if path is not None and path.is_file() else None

    def spool(self, picture: Picture, data: bytes) -> Path:
        """Put the bytes of an embedded picture where the worker can read them; they go when it has."""
        with self._lock:
            if self.spooled(picture) is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                handle, name = tempfile.mkstemp(dir=self._folder, suffix=".spool")
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                self._spooled[picture] = Path(name)
            return self._spooled[picture]

    def is_idle(self) -> bool:
        """Whether nothing is being made or waits to be."""
        with self._lock:
            return self._current is None and not self._waiting

    def close(self) -> None:
        """End the process; what is half done is made again another time."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            process, self._process = self._process, None
            reader, self._reader = self._reader, None
            self._unwatch()
        if process is not None:
            _end(process)
        if reader is not None and reader is not threading.current_thread():
            reader.join(_GRACE)
        if process is not None and process.stdout is not None:
            process.stdout.close()
        for path in self._spooled.values():
            path.unlink(missing_ok=True)
        self._spooled.clear()

    # The process

    def _forget(self, picture: Picture) -> None:
        self._waiting = [one for one in self._waiting if one.picture != picture]

    def _next(self) -> None:
        if self._closed or self._current is not None or not self._waiting:
            return
        if self._process is None:
            self._start()
        self._current = self._waiting.pop()
        self._told_to_stop = False
        self._guard()
        self._write(encoded(self._current))

    def _start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        process = subprocess.Popen(  # our own module, nothing of a file's
            [sys.executable, "-P", "-m", "editor.app.scans.worker", str(self._folder)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=flags)
        self._process = process
        self._reader = threading.Thread(target=self._read, args=(process,), daemon=True)
        self._reader.start()

    def _write(self, line: bytes) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError):  # it has ended: the reader finds out
                self._process.stdin.write(line)
                self._process.stdin.flush()

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdout is not None:
            for line in process.stdout:
                self._hear(msgspec.json.decode(line, type=Answer))
        self._on_end(process)

    def _hear(self, answer: Answer) -> None:
        with self._lock:
            current = self._current
            if answer.what == "level":
                self._guard()
            elif current is not None:
                self._current = None
                self._unwatch()
                if answer.what == "postponed" and not any(_same(one, current) for one in self._waiting):
                    self._waiting.insert(0, current)
                else:
                    self._unspool(current.picture)
                self._next()
        self._tell(answer)

    def _on_end(self, process: subprocess.Popen[bytes]) -> None:
        """The process has ended though nobody closed it: what it had in hand is given up, the rest goes on."""
        with self._lock:
            if self._closed or process is not self._process:
                return
            self._process, current, self._current = None, self._current, None
            code = "scan-no-memory" if self._watch is not None and self._watch.took_too_much else "scan-gave-up"
            self._unwatch()
            _end(process)
            if process.stdout is not None:
                process.stdout.close()
            self._next()
        if current is not None:
            self._tell(_answer(current, "failed", message(code, file=Path(current.path).name)))

    def _tell(self, answer: Answer) -> None:
        if not self._closed:
            self._listener(answer)

    def _guard(self) -> None:
        self._unwatch()
        process = self._process
        if process is not None:
            self._watch = Watch(process, seconds=LONGEST, memory=MOST_HELD)

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    def _unspool(self, picture: Picture) -> None:
        path = self._spooled.pop(picture, None)
        if path is not None:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _same(first: Request, second: Request) -> bool:
    return first.picture == second.picture


def _answer(request: Request, what: str, error: Message | None = None) -> Answer:
    return Answer(sha256=request.sha256, frame=request.frame, what=what, error=error)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
    try:
        process.wait(0.2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


