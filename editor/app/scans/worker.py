"""The process that decodes: ``python -m editor.app.scans.worker FOLDER``.

A line of its input asks for a picture; a line of its output says what is there now. While it decodes, any further
line makes it give way: what is whole stays, the rest is asked for again. It ends with its input.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from editor.app.scans.decoding import SIGHT, levels_of, pyramid_of, stand_in_levels
from editor.app.scans.geometry import Pyramid
from editor.app.scans.tiles import Picture, TileCache
from editor.core.messages import LetterbookError, Message, message
from editor.formats.limits import limit_memory

MOST_MEMORY = 6 * 1024**3
"""Address space of the process, in bytes, where the system can hold it to that."""

MOST_HELD = 3 * 1024**3
"""Bytes of memory that the process may hold; whoever started it ends it then, on every system."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for: a picture and the file it is in. ``width`` and ``height`` are what the page says of it;
    ``sight`` asks only for what can be seen of it soonest. ``reduced`` is a smaller picture that stands for one of
    this size: it has the coarse levels of that one."""

    sha256: str
    frame: int
    path: str
    width: int = 0
    height: int = 0
    sight: bool = False
    reduced: bool = False

    @property
    def picture(self) -> Picture:
        """The picture."""
        return Picture(self.sha256, self.frame)


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What has become of a request: ``level`` is whole, or it is ``done``, ``postponed`` or ``failed``."""

    sha256: str
    frame: int
    what: str
    level: int = -1
    error: Message | None = None


class Worker:
    """Does one request after the other."""

    def __init__(self, cache: TileCache) -> None:
        self._cache = cache
        self._sums: dict[_Stamp, str] = {}
        self._lines: queue.Queue[bytes] = queue.Queue()

    def run(self) -> None:
        """Work until the input ends."""
        threading.Thread(target=self._listen, daemon=True).start()
        importlib.import_module("PIL.JpegImagePlugin")  # while nobody waits for it yet
        while line := self._lines.get():
            if line.strip():
                self._serve(msgspec.json.decode(line, type=Request))

    def _listen(self) -> None:
        for line in sys.stdin.buffer:
            self._lines.put(line)
        self._lines.put(b"")

    def _serve(self, request: Request) -> None:
        try:
            try:
                whole = self._answer(request)
            except FileNotFoundError:  # somebody throws the cache away while it is written
                whole = self._answer(request)
        except LetterbookError as error:
            self._say(request, "failed", error=error.message)
        except OSError as error:
            reason = error.strerror or str(error)
            self._say(request, "failed", error=message("scan-cache", reason=reason))
        else:
            self._say(request, "done" if whole else "postponed")

    def _answer(self, request: Request) -> bool:
        """Work on a request, and tell of each level; whether it is done, and has not to give way."""
        for level in self.work(request):
            if level is not None:
                self._say(request, "level", level)
            if not self._lines.empty():
                return False
        return True

    def _say(self, request: Request, what: str, level: int = -1, error: Message | None = None) -> None:
        answer = Answer(sha256=request.sha256, frame=request.frame, what=what, level=level, error=error)
        sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        sys.stdout.buffer.flush()

    def work(self, request: Request) -> Iterator[int | None]:
        """Make what is missing; yields the number of each level that is whole, and None in between."""
        picture, path = request.picture, Path(request.path)
        pyramid = self._cache.pyramid(picture)
        if pyramid is None:
            wanted = (request.width, request.height) if request.width and request.height else None
            pyramid = Pyramid(*wanted) if request.reduced and wanted else pyramid_of(path, request.frame, wanted)
            self._cache.begin(picture, pyramid)
        missing = [level for level in range(pyramid.levels) if not self._cache.has_level(picture, level)]
        if not missing or (request.sight and pyramid.levels - 1 not in missing):
            return
        check = _Check(path, request.sha256, self._sums)
        try:
            yield from self._levels(request, pyramid, missing, check)
            check.insist()
        except LetterbookError:
            self._cache.drop(picture)
            raise
        self._cache.shrink(keep=(picture,))

    def _levels(self, request: Request, pyramid: Pyramid, missing: list[int], check: _Check) -> Iterator[int | None]:
        path = Path(request.path)
        wanted = stand_in_levels(path, pyramid, missing) if request.reduced else levels_of(
            path, request.frame, pyramid, missing, sight_only=request.sight)
        with contextlib.closing(wanted) as levels:
            for level in levels:
                for _ in self._cache.write_level(request.picture, level.number, level.tiles(pyramid)):
                    yield None
                if level.number == 0:
                    check.insist()  # before the picture counts as whole
                yield level.number
                if max(pyramid.size(level.number)) >= SIGHT:
                    check.begin()  # the first sight does not share its processor with this


class _Stamp(NamedTuple):
    """What changes when a file does."""

    path: Path
    size: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> _Stamp:
        """The stamp of a file as it is now."""
        told = path.stat()
        return cls(path, told.st_size, told.st_mtime_ns)


class _Check:
    """Looks, beside the decoding, whether the file is the one that was meant. A file of many pages is read once for
    all of them, as long as its size and time stay."""

    def __init__(self, path: Path, sha256: str, sums: dict[_Stamp, str]) -> None:
        self._path, self._sha256, self._sums = path, sha256, sums
        self._found = ""
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Begin to look, unless that was begun before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._read, daemon=True)
            self._thread.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            stamp = _Stamp.of(self._path)
            found = self._sums.get(stamp, "")
            if not found:
                with self._path.open("rb") as file:
                    found = hashlib.file_digest(file, "sha256").hexdigest()
                if stamp == _Stamp.of(self._path):
                    self._sums[stamp] = found
            self._found = found

    def insist(self) -> None:
        """Raise LetterbookError("scan-changed") where the file is another one."""
        self.begin()
        if self._thread is not None:
            self._thread.join()
        if self._found != self._sha256:
            raise LetterbookError("scan-changed", file=self._path.name)


def main(arguments: list[str]) -> int:
    """Work for whoever started the process."""
    limit_memory(MOST_MEMORY)
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        Worker(TileCache(Path(arguments[0]))).run()
    return 0


def encoded(request: Any) -> bytes:
    """Return a request as a line."""
    return msgspec.json.encode(request) + b"\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
