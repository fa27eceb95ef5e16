"""The main header of a JPEG 2000 picture: what can be known of it before anything is decoded (ITU-T T.800, annex A)."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

SOC, SIZ, TLM, SOT, EOC = 0xFF4F, 0xFF51, 0xFF55, 0xFF90, 0xFFD9
"""Marks of the codestream."""

_COD, _PPM = 0xFF52, 0xFF60
_LEVELS_AT = 2 + 1 + 4
"""Where COD says how often the picture was halved: behind its length, its style, and four bytes on layers."""

BOX = struct.Struct(">L4s")
"""Size and name of a box."""

_LONG_BOX = struct.Struct(">Q")
EDGES = struct.Struct(">8L")
"""Xsiz, Ysiz, XOsiz, YOsiz, XTsiz, YTsiz, XTOsiz, YTOsiz."""
EDGES_AT = 2 + 2
"""Where they begin in the SIZ segment: behind its length and Rsiz."""

_MOST_SEGMENTS = 10_000


class Codestream(NamedTuple):
    """The main header of a JPEG 2000 picture: what stands before it in the file, its segments, where tiles begin."""

    before: bytes
    segments: tuple[tuple[int, bytes], ...]
    tiles_at: int
    boxed: bool

    @property
    def edges(self) -> tuple[int, ...]:
        """Of picture and tiles on the reference grid."""
        return EDGES.unpack_from(self._segment(SIZ), EDGES_AT)

    @property
    def reductions(self) -> int:
        """How often the picture can be halved without decoding all of it: the levels of its wavelets."""
        return self._segment(_COD)[_LEVELS_AT]

    @property
    def is_tiled(self) -> bool:
        """Whether there is more than one row of tiles, and each stands for itself."""
        _, bottom, left, top, across, high, tiles_left, tiles_top = self.edges
        return (min(across, high) > 0 and (left, top) == (tiles_left, tiles_top) and bottom - top > high
                and not any(mark == _PPM for mark, _ in self.segments))

    def _segment(self, wanted: int) -> bytes:
        for mark, data in self.segments:
            if mark == wanted:
                return data
        raise ValueError(wanted)


def codestream_of(path: Path) -> Codestream:
    """Read the main header.

    Raises:
        ValueError: there is none, or it is not whole.
    """
    with path.open("rb") as file:
        try:
            before, boxed = _before(file)
            segments = tuple(_segments(file))
        except struct.error as error:
            raise ValueError(str(error)) from error
        return Codestream(before, segments, file.tell(), boxed)


def _before(file: BinaryIO) -> tuple[bytes, bool]:
    """The boxes before the codestream, at whose first byte the file then stands; and whether it is in one."""
    if file.read(2) == SOC.to_bytes(2, "big"):
        file.seek(0)
        return b"", False
    position = 0
    while True:
        file.seek(position)
        size, name = BOX.unpack(file.read(BOX.size))
        head = BOX.size
        if size == 1:
            size, = _LONG_BOX.unpack(file.read(_LONG_BOX.size))
            head += _LONG_BOX.size
        if name == b"jp2c":
            file.seek(0)
            before = file.read(position)
            file.seek(position + head)
            return before, True
        if size < head:
            raise ValueError(name)
        position += size


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The segments of the main header, without their marks; the file then stands at the first tile."""
    if file.read(2) != SOC.to_bytes(2, "big"):
        raise ValueError("SOC")
    for _ in range(_MOST_SEGMENTS):
        mark, size = struct.unpack(">HH", file.read(4))
        if mark == SOT:
            file.seek(-4, io.SEEK_CUR)
            return
        if size < 2 or mark < SOC:
            raise ValueError(mark)
        yield mark, size.to_bytes(2, "big") + file.read(size - 2)
    raise ValueError("SOT")
