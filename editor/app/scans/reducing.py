"""Scans for an edition: reduced to what a page of the web shows, as JPEG.

They are decoded in a process of its own, ``python -m editor.app.scans.reducing``: a damaged or huge file must not harm
whoever asks. A line of its input asks for a scan, a line of its output says what has come of it; it ends with its
input.
"""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from editor.app.jobs import Progress
from editor.app.programs import Watch
from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.geometry import Pyramid
from editor.app.scans.places import ScanPlaces
from editor.app.scans.worker import MOST_HELD, MOST_MEMORY
from editor.core.messages import LetterbookError
from editor.core.pages import Image, Page
from editor.formats.base import Scan
from editor.formats.limits import limit_memory

LONGEST_SIDE = 1_600
"""Pixels of the longer side of a reduced scan, at most."""
QUALITY = 80
"""Of the JPEG."""
LONGEST = 180.0
"""Seconds after which decoding is given up."""


class ReducingRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A scan to be reduced into the file ``target``; ``width`` and ``height`` are what the page says of it."""

    path: str
    target: str
    frame: int = 0
    sha256: str = ""
    width: int = 0
    height: int = 0


class Reduced(msgspec.Struct, frozen=True, kw_only=True):
    """The size of the reduced scan in pixels; 0 where there is none."""

    width: int = 0
    height: int = 0


class ReducedScans:
    """Gives the reduced scans of pages. A context manager; the process is started with the first scan.

    Where ``progress`` is told to stop, the scan that is being made is given up too.
    """

    def __init__(self, places: ScanPlaces, embedded: Callable[[str], bytes | None],
                 progress: Progress | None = None) -> None:
        self._places = places
        self._embedded = embedded
        self._progress = progress or Progress()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="letterbook-")

    def __enter__(self) -> ReducedScans:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()
        self._folder.cleanup()

    def __call__(self, page: Page) -> Scan | None:
        """Return the reduced scan of a page; None where it is not there, is not what it was, or cannot be read.

        Raises:
            Cancelled: it was told to stop.
        """
        image = page.image
        if image is None:
            return None
        target = Path(self._folder.name) / "reduced.jpg"
        file = self._file(image)
        if file is not None:
            request = ReducingRequest(path=str(file.absolute()), target=str(target), frame=image.frame,
                                      sha256=image.sha256, width=image.width, height=image.height)
        elif (file := self._places.stand_in(image)) is not None:
            request = ReducingRequest(path=str(file.absolute()), target=str(target))
        else:
            return None
        return self._made(request)

    def again(self, file: Path) -> Scan | None:
        """Return what is made of a reduced scan of somebody else's: a picture of our own making, of at most the same
        size. None where it cannot be read.

        Raises:
            Cancelled: it was told to stop.
        """
        target = Path(self._folder.name) / "reduced.jpg"
        return self._made(ReducingRequest(path=str(file.absolute()), target=str(target)))

    def _made(self, request: ReducingRequest) -> Scan | None:
        made = self._ask(request)
        self._progress.check()
        if made is None or not made.width:
            return None
        return Scan(Path(request.target).read_bytes(), made.width, made.height)

    def _file(self, image: Image) -> Path | None:
        if not image.embedded:
            return self._places.find(image)
        data = self._embedded(image.sha256)
        if data is None:
            return None
        file = Path(self._folder.name) / "embedded"
        file.write_bytes(data)
        return file

    def _ask(self, request: ReducingRequest) -> Reduced | None:
        process = self._process or self._start()
        watch = Watch(process, seconds=LONGEST, memory=MOST_HELD, stopped=lambda: self._progress.cancelled)
        try:
            if process.stdin is None or process.stdout is None:
                return None
            process.stdin.write(msgspec.json.encode(request) + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline()
            return msgspec.json.decode(answer, type=Reduced) if answer else self._end()
        except OSError:  # it has ended over this scan; the next one gets a new process
            return self._end()
        finally:
            watch.cancel()

    def _start(self) -> subprocess.Popen[bytes]:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._process = subprocess.Popen(  # our own module, nothing of a file's
            [sys.executable, "-P", "-m", "editor.app.scans.reducing"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, creationflags=flags)
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            process.wait(2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _reduced(request: ReducingRequest) -> Reduced:
    path = Path(request.path)
    if request.sha256:
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != request.sha256:
                return Reduced()
    wanted = (request.width, request.height) if request.width and request.height else None
    pyramid = pyramid_of(path, request.frame, wanted)
    number = _level_for(pyramid)
    picture: Any = next(iter(levels_of(path, request.frame, pyramid, (number,)))).whole(pyramid)
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    picture.info.clear()  # nothing that a camera or scanner wrote goes along
    picture.save(request.target, "JPEG", quality=QUALITY, optimize=True)
    return Reduced(width=picture.width, height=picture.height)


def _level_for(pyramid: Pyramid) -> int:
    """The coarsest level that is not smaller than what is wanted."""
    number = 0
    while number + 1 < pyramid.levels and max(pyramid.size(number + 1)) >= LONGEST_SIDE:
        number += 1
    return number


def main() -> int:
    """Reduce scans for whoever started the process."""
    limit_memory(MOST_MEMORY)
    for line in sys.stdin.buffer:
        try:
            made = _reduced(msgspec.json.decode(line, type=ReducingRequest))
        except (LetterbookError, OSError):
            made = Reduced()
        sys.stdout.buffer.write(msgspec.json.encode(made) + b"\n")
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
