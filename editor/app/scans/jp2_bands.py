"""A large JPEG 2000 in tiles decoded a row of tiles at a time, so that it never lies in memory whole.

Its tiles are packed one by one, and where they lie is said in a frame that does not depend on which of them are there
(ITU-T T.800, annexes A and B). So a row of tiles is given to Pillow as a picture of its own: the same main header,
with the edges of that row, and only the bytes of its tiles.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from editor.app.scans.bands import Chunks
from editor.app.scans.jp2_codestream import BOX, EDGES, EDGES_AT, EOC, SIZ, SOC, SOT, TLM, Codestream, codestream_of

MOST_CHUNK = 64_000_000
"""Pixels that a row of tiles may have; a picture in higher tiles is decoded whole."""

_TILE_PART = struct.Struct(">HHHLBB")
"""SOT, its length, number of the tile, length of this part of it, number of the part, how many parts."""


class _Part(NamedTuple):
    """Where a part of a tile lies in the file."""

    offset: int
    size: int


class TiledBands(Chunks):
    """The rows of a JPEG 2000 picture in tiles."""

    def __init__(self, path: Path, picture: Any, stream: Codestream) -> None:
        width, height = picture.size
        right, _, left, _, across, high, _, _ = stream.edges
        self._columns = -(-(right - left) // across)
        super().__init__(str(picture.mode), width, height, high)
        self._path = path
        self._stream = stream
        self._parts = _parts(path, stream.tiles_at)
        if sorted(self._parts) != list(range(self._columns * -(-height // high))):
            raise ValueError("tiles")

    def unpack(self, number: int) -> Any:
        """Decode a row of tiles."""
        from PIL import Image

        picture = Image.open(io.BytesIO(self._file(number)), formats=("JPEG2000",))
        picture.load()
        if picture.mode != self.mode:
            raise ValueError(picture.mode)
        return picture

    def _file(self, row: int) -> bytes:
        """A file with this row of tiles alone."""
        right, bottom, left, top, across, high, begin, _ = self._stream.edges
        first = top + row * high
        edges = EDGES.pack(right, min(bottom, first + high), left, first, across, high, begin, first)
        stream = [SOC.to_bytes(2, "big")]
        for mark, data in self._stream.segments:
            if mark == SIZ:
                data = data[:EDGES_AT] + edges + data[EDGES_AT + EDGES.size:]  # noqa: PLW2901 - the new one
            if mark != TLM:  # which says how long all tiles are, and need not be there
                stream.append(mark.to_bytes(2, "big") + data)
        with self._path.open("rb") as file:
            for column in range(self._columns):
                stream += self._tile(file, row * self._columns + column, column)
        stream.append(EOC.to_bytes(2, "big"))
        if not self._stream.boxed:
            return b"".join(stream)
        size = BOX.size + sum(map(len, stream))
        return self._before(min(bottom, first + high) - first) + BOX.pack(size, b"jp2c") + b"".join(stream)

    def _tile(self, file: BinaryIO, number: int, column: int) -> Iterator[bytes]:
        """The parts of a tile, under the number that it has in its row."""
        for part in self._parts[number]:
            file.seek(part.offset)
            mark, size, _, _, index, count = _TILE_PART.unpack(file.read(_TILE_PART.size))
            yield _TILE_PART.pack(mark, size, column, part.size, index, count)
            yield file.read(part.size - _TILE_PART.size)

    def _before(self, height: int) -> bytes:
        """The boxes before the codestream, of which one names the height (annex I, image header box)."""
        before = self._stream.before
        at = before.index(b"ihdr") + 4
        return before[:at] + height.to_bytes(4, "big") + before[at + 4:]


def _parts(path: Path, begin: int) -> dict[int, list[_Part]]:
    """Where the parts of each tile lie."""
    found: dict[int, list[_Part]] = {}
    end = path.stat().st_size
    with path.open("rb") as file:
        while begin < end:
            file.seek(begin)
            head = file.read(_TILE_PART.size)
            if head[:2] == EOC.to_bytes(2, "big"):
                return found
            mark, _, number, size, _, _ = _TILE_PART.unpack(head)
            size = size or end - 2 - begin  # the last one may leave it open
            if mark != SOT or size < _TILE_PART.size or begin + size > end:
                raise ValueError(mark)
            found.setdefault(number, []).append(_Part(begin, size))
            begin += size
    return found


def bands_of(path: Path, picture: Any) -> TiledBands | None:
    """Return how an opened JPEG 2000 is decoded in bands; None where it is not in tiles, or they need one another."""
    try:
        stream = codestream_of(path)
        if not stream.is_tiled or stream.edges[5] * picture.width > MOST_CHUNK:
            return None
        bands = TiledBands(path, picture, stream)
        bands.band(0, 1)
    except (ValueError, IndexError, OSError, SyntaxError, struct.error):
        return None
    return bands
