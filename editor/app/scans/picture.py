"""A scan as one plain picture for a program that reads it: upright, grey, of bounded size.

It is decoded in a process of its own, ``python -m editor.app.scans.picture REQUEST RESULT``: a damaged or huge file
must not harm whoever asks.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from editor.app.programs import ProgramGaveUpError, run_program
from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.geometry import Pyramid
from editor.app.scans.header import PDF_DPI, opened, read_header
from editor.app.scans.worker import MOST_HELD, MOST_MEMORY
from editor.core.media_types import PDF
from editor.core.messages import LetterbookError, Message
from editor.core.pages import Point
from editor.formats.limits import limit_memory

MOST_PIXELS = 50_000_000
"""A larger scan is halved until it is not."""

LONGEST = 180.0
"""Seconds after which decoding is given up."""

_RESOLUTIONS = range(70, 2401)
"""What a file may say of its resolution, in dots an inch, and be believed."""


class PictureRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a file; ``width`` and ``height`` are what the page says of it, ``turns`` how many quarter turns
    clockwise it is to be turned."""

    path: str
    target: str
    frame: int = 0
    sha256: str = ""
    width: int = 0
    height: int = 0
    turns: int = 0


class PlainPicture(msgspec.Struct, frozen=True, kw_only=True):
    """The picture that was made, and how its pixels lie in the scan. ``dpi`` is 0 where nobody knows."""

    width: int = 0
    height: int = 0
    turns: int = 0
    scale: float = 1.0
    dpi: int = 0
    error: Message | None = None

    def in_scan(self, point: Point) -> Point:
        """Return the pixel of the upright scan at a pixel of the picture."""
        x, y = point
        width, height = self.width, self.height
        x, y = ((x, y), (y, width - x), (width - x, height - y), (height - y, x))[self.turns]
        return round(x * self.scale), round(y * self.scale)


def make_picture(request: PictureRequest, tick: Callable[[], None]) -> PlainPicture:
    """Have the picture made at ``request.target``, as PNG.

    Raises:
        LetterbookError: the scan cannot be read; the codes are those of the scans.
    """
    with tempfile.TemporaryDirectory(prefix="letterbook-") as name:
        folder = Path(name)
        asked, told = folder / "request", folder / "result"
        asked.write_bytes(msgspec.json.encode(request))
        command = [sys.executable, "-P", "-m", "editor.app.scans.picture", str(asked), str(told)]
        try:
            run_program(command, folder, tick, seconds=LONGEST, memory=MOST_HELD)
        except ProgramGaveUpError:
            raise LetterbookError("scan-gave-up", file=Path(request.path).name) from None
        if not told.is_file():
            raise LetterbookError("scan-gave-up", file=Path(request.path).name)
        made = msgspec.json.decode(told.read_bytes(), type=PlainPicture)
    if made.error is not None:
        raise LetterbookError(made.error.code, **made.error.args)
    return made


def _made(request: PictureRequest) -> PlainPicture:
    path = Path(request.path)
    header = read_header(path, request.frame)
    if request.sha256:
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != request.sha256:
                raise LetterbookError("scan-changed", file=path.name)
    wanted = (request.width, request.height) if request.width and request.height else None
    pyramid = pyramid_of(path, request.frame, wanted)
    number = _level_for(pyramid)
    level = next(iter(levels_of(path, request.frame, pyramid, (number,))))
    picture = level.whole(pyramid).convert("L")
    if request.turns:
        from PIL.Image import Transpose

        picture = picture.transpose((Transpose.ROTATE_270, Transpose.ROTATE_180, Transpose.ROTATE_90)[
            request.turns - 1])
    picture.save(request.target, "PNG", compress_level=1)
    upright = picture.height if request.turns % 2 else picture.width
    scale = (request.width or pyramid.width) / upright
    own = round(_resolution(path, request.frame, header.media_type) * pyramid.width / header.width) >> number
    return PlainPicture(width=picture.width, height=picture.height, turns=request.turns, scale=scale,
                        dpi=own if own in _RESOLUTIONS else 0)


def _level_for(pyramid: Pyramid) -> int:
    level = 0
    while pyramid.size(level)[0] * pyramid.size(level)[1] > MOST_PIXELS:
        level += 1
    return level


def _resolution(path: Path, frame: int, media_type: str) -> int:
    """How many pixels of a file make an inch, as far as it says so."""
    if media_type == PDF:
        return PDF_DPI
    with opened(path, frame) as picture:
        said = picture.info.get("dpi") or (0, 0)
        return round(float(said[0])) if 0 < float(said[0]) < 100_000 else 0


def main(arguments: list[str]) -> int:
    """Make a picture for whoever started the process."""
    limit_memory(MOST_MEMORY)
    request = msgspec.json.decode(Path(arguments[0]).read_bytes(), type=PictureRequest)
    try:
        made = _made(request)
    except LetterbookError as error:
        made = PlainPicture(error=error.message)
    Path(arguments[1]).write_bytes(msgspec.json.encode(made))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
