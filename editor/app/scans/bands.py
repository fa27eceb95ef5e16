"""Pictures that are decoded in bands of rows, so that they never lie in memory whole, and what is upright of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Protocol

from editor.app.scans.geometry import TILE, Box
from editor.app.scans.plain import Extrema, extrema_of, is_deep, plain

LEAST_PIXELS = 64_000_000
"""A smaller picture is decoded whole, which is quicker."""

_BACKWARDS = (3, 4, 6, 7)
_SIDEWAYS = (5, 6, 7, 8)


class Bands(Protocol):
    """The rows of a picture as they lie in its file, decoded when they are asked for: from above, if need be twice."""

    @property
    def mode(self) -> str:
        """What Pillow calls its kind of pixels."""
        ...

    @property
    def height(self) -> int:
        """The number of rows."""
        ...

    def band(self, top: int, bottom: int) -> Any:
        """Return the rows from ``top`` to before ``bottom`` as a picture."""
        ...


def extrema_in(bands: Bands) -> Extrema | None:
    """Return the least and greatest of deep greys, for which all bands are gone through; None where nobody asks."""
    if not is_deep(bands.mode):
        return None
    return extrema_of(bands.band(top, bottom) for top, bottom in pairwise(_edges(bands.height, 1)))


def upright_strips(bands: Bands, orientation: int, extrema: Extrema | None) -> Iterator[tuple[Box, Any]]:
    """Go through the bands, plain and turned as EXIF says: where each strip lies in the upright picture, and it.

    Each has the height of a tile and all of the width; or the other way round, where the picture lies on its side.
    """
    for top, bottom in pairwise(_edges(bands.height, orientation)):
        strip = upright(plain(bands.band(top, bottom), extrema), orientation)
        begin = bands.height - bottom if orientation in _BACKWARDS else top
        left, above = (begin, 0) if orientation in _SIDEWAYS else (0, begin)
        yield (left, above, left + strip.width, above + strip.height), strip


def upright(picture: Any, orientation: int) -> Any:
    """Return a picture turned and mirrored as EXIF counts it; 1 is upright."""
    from PIL.Image import Transpose

    turns = {2: Transpose.FLIP_LEFT_RIGHT, 3: Transpose.ROTATE_180, 4: Transpose.FLIP_TOP_BOTTOM,
             5: Transpose.TRANSPOSE, 6: Transpose.ROTATE_270, 7: Transpose.TRANSVERSE, 8: Transpose.ROTATE_90}
    return picture.transpose(turns[orientation]) if orientation in turns else picture


def _edges(height: int, orientation: int) -> list[int]:
    """Between which rows of the file the tiles of the upright picture are cut: what is left over is at its end."""
    first = (height % TILE or TILE) if orientation in _BACKWARDS else TILE
    return [0, *range(first, height, TILE), height]


class Chunks:
    """Bands of a file whose rows are packed some at a time: chunks of ``rows`` each, the last one lower."""

    def __init__(self, mode: str, width: int, height: int, rows: int) -> None:
        self._mode, self._width, self._height, self._rows = mode, width, height, rows
        self._recent: tuple[int, Any] | None = None

    @property
    def mode(self) -> str:
        """What Pillow calls its kind of pixels."""
        return self._mode

    @property
    def height(self) -> int:
        """The number of rows."""
        return self._height

    def band(self, top: int, bottom: int) -> Any:
        """Return the rows from ``top`` to before ``bottom`` as a picture."""
        band = None
        for number in range(top // self._rows, -(-bottom // self._rows)):
            chunk, above = self._chunk(number), number * self._rows
            upper, lower = max(top, above), min(bottom, above + chunk.height)
            whole = chunk.height == lower - upper
            part = chunk if whole else chunk.crop((0, upper - above, chunk.width, lower - above))
            if (upper, lower) == (top, bottom):
                return part
            if band is None:
                band = empty_like(part, self._width, bottom - top)
            band.paste(part, (0, upper - top))
        return band

    def _chunk(self, number: int) -> Any:
        """A chunk; the last one is kept, for the next band begins in it."""
        if self._recent is None or self._recent[0] != number:
            self._recent = None  # before the next one needs its memory
            self._recent = (number, self.unpack(number))
        return self._recent[1]

    def unpack(self, number: int) -> Any:
        """Decode a chunk: each kind of file in its way."""
        raise NotImplementedError


def empty_like(picture: Any, width: int, height: int) -> Any:
    """Return an empty picture of another size, with the colours of this one."""
    from PIL import Image

    made = Image.new(picture.mode, (width, height))
    if picture.palette is not None:
        made.putpalette(picture.palette)
    made.info.update(picture.info)
    return made
