"""A large TIFF decoded in bands of rows, so that it never lies in memory whole.

A TIFF keeps its pixels in strips or tiles that are packed one by one. Pillow unpacks only whole pictures; so some
strips, or one tile, are given to it as a small TIFF of their own: the same description, and only their bytes.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.scans.bands import Chunks, empty_like
from editor.app.scans.geometry import TILE
from editor.app.scans.plain import native

MOST_CHUNK = 64_000_000
"""Pixels that may have to be decoded at once; a TIFF in larger strips is decoded whole."""

_WIDTH, _LENGTH, _BITS, _COMPRESSION, _SAMPLES = 256, 257, 258, 259, 277
_STRIPS, _ROWS, _STRIP_BYTES, _PLANES = 273, 278, 279, 284
_TILE_WIDTH, _TILE_LENGTH, _TILES, _TILE_BYTES = 322, 323, 324, 325
_NOT_PACKED, _OLD_JPEG = 1, 6

_SHORT, _LONG, _RATIONAL, _UNDEFINED = 3, 4, 5, 7
_KEPT = {_BITS: _SHORT, _COMPRESSION: _SHORT, 262: _SHORT, 266: _SHORT, _SAMPLES: _SHORT, 292: _LONG, 293: _LONG,
         317: _SHORT, 320: _SHORT, 338: _SHORT, 339: _SHORT, 347: _UNDEFINED, 529: _RATIONAL, 530: _SHORT,
         531: _SHORT, 532: _RATIONAL, 34675: _UNDEFINED}
"""What says how pixels are packed and what they mean, with the type of each value (TIFF 6.0; the last one is a
colour profile, ICC.1)."""


class _Piece(NamedTuple):
    """Where the bytes of a strip or tile lie."""

    offset: int
    size: int


class _Plan(NamedTuple):
    """How the pieces of a picture lie: strips of ``rows`` lines, or tiles of ``across`` by ``rows`` pixels."""

    width: int
    height: int
    across: int
    rows: int
    pieces: tuple[_Piece, ...]

    @property
    def columns(self) -> int:
        """How many pieces lie beside one another."""
        return -(-self.width // self.across)


class TiffBands(Chunks):
    """The rows of a picture of a TIFF, decoded when they are asked for."""

    def __init__(self, path: Path, picture: Any, plan: _Plan) -> None:
        lines = max(1, TILE // plan.rows) if plan.columns == 1 else 1
        super().__init__(str(picture.mode), plan.width, plan.height, lines * plan.rows)
        self._path = path
        self._plan = plan
        self._order = "<" if picture.tag_v2.prefix == b"II" else ">"
        self._tags = {tag: picture.tag_v2[tag] for tag in _KEPT if tag in picture.tag_v2}
        self._lines = lines
        """How many lines of pieces are decoded at a time."""

    def unpack(self, number: int) -> Any:
        """Decode some whole lines of pieces."""
        return self._strips(number) if self._plan.columns == 1 else self._tiles(number)

    def _strips(self, number: int) -> Any:
        plan, first = self._plan, number * self._lines
        pieces = plan.pieces[first:first + self._lines]
        height = min(plan.height, (first + len(pieces)) * plan.rows) - first * plan.rows
        return self._decoded(pieces, plan.width, height)

    def _tiles(self, number: int) -> Any:
        plan, line = self._plan, None
        for column in range(plan.columns):
            tile = self._decoded((plan.pieces[number * plan.columns + column],), plan.across, plan.rows)
            if line is None:
                line = empty_like(tile, plan.width, min(plan.rows, plan.height - number * plan.rows))
            line.paste(tile, (column * plan.across, 0))
        return line

    def _decoded(self, pieces: tuple[_Piece, ...], width: int, height: int) -> Any:
        from PIL import Image

        data: list[bytes] = []
        with self._path.open("rb") as file:
            for piece in pieces:
                file.seek(piece.offset)
                data.append(file.read(piece.size))
        picture = Image.open(io.BytesIO(self._file(data, width, height)), formats=("TIFF",))
        picture.load()  # which also leaves the bytes
        if picture.mode != self.mode:
            raise ValueError(picture.mode)
        return native(picture)

    def _file(self, data: list[bytes], width: int, height: int) -> bytes:
        """A TIFF of these strips and nothing else; a tile is a strip of its size."""
        rows = self._plan.rows if len(data) > 1 else height
        tags = {**self._tags, _WIDTH: width, _LENGTH: height, _ROWS: rows, _STRIP_BYTES: tuple(map(len, data)),
                _STRIPS: (0,) * len(data)}
        head = len(self._head(tags))
        offsets: list[int] = []
        for one in data:
            offsets.append(head)
            head += len(one)
        return self._head({**tags, _STRIPS: tuple(offsets)}) + b"".join(data)

    def _head(self, tags: dict[int, Any]) -> bytes:
        """The header and the one directory of a TIFF, whose longer values stand behind it."""
        begin, entries, values = 8 + 2 + 12 * len(tags) + 4, b"", b""
        for tag, value in sorted(tags.items()):
            kind, count, data = self._value(_KEPT.get(tag, _LONG), value)
            if len(data) > 4:
                data, values = (struct.pack(self._order + "L", begin + len(values)),
                                values + data + b"\0" * (len(data) % 2))
            entries += struct.pack(self._order + "HHL", tag, kind, count) + data.ljust(4, b"\0")
        mark = b"II" if self._order == "<" else b"MM"
        return (mark + struct.pack(self._order + "HLH", 42, 8, len(tags)) + entries
                + struct.pack(self._order + "L", 0) + values)

    def _value(self, kind: int, value: Any) -> tuple[int, int, bytes]:
        if kind == _UNDEFINED:
            return kind, len(value), bytes(value)
        listed: list[Any] = list(value) if hasattr(value, "__len__") else [value]
        if kind == _RATIONAL:
            parts = [part for one in listed for part in _fraction(one)]
            return kind, len(listed), struct.pack(f"{self._order}{len(parts)}L", *parts)
        letter = "H" if kind == _SHORT else "L"
        return kind, len(listed), struct.pack(f"{self._order}{len(listed)}{letter}", *map(int, listed))


def _fraction(value: Any) -> tuple[int, int]:
    return int(value.numerator), int(value.denominator)


def bands_of(path: Path, picture: Any) -> TiffBands | None:
    """Return how an opened TIFF is decoded in bands; None where it is packed in a way that has to be decoded whole:
    in one piece, plane by plane, or as JPEG by the rules before 1995."""
    tags = picture.tag_v2
    width, height = int(tags[_WIDTH]), int(tags[_LENGTH])  # the picture's own size is the upright one
    if tags.get(_PLANES, 1) != 1 or tags.get(_COMPRESSION, 1) == _OLD_JPEG:
        return None
    plan = _tile_plan(tags, width, height) if _TILES in tags else _strip_plan(tags, width, height)
    if plan is None or plan.rows * width > MOST_CHUNK:
        return None
    if len(plan.pieces) != -(-height // plan.rows) * plan.columns:
        return None
    bands = TiffBands(path, picture, plan)
    try:
        bands.band(0, 1)
    except (OSError, ValueError, SyntaxError, TypeError):  # what only the whole file can be decoded with
        return None
    return bands


def _tile_plan(tags: Any, width: int, height: int) -> _Plan | None:
    across, rows = int(tags.get(_TILE_WIDTH, 0)), int(tags.get(_TILE_LENGTH, 0))
    if across < 1 or rows < 1:
        return None
    return _Plan(width, height, across, rows, _pieces(tags.get(_TILES), tags.get(_TILE_BYTES)))


def _strip_plan(tags: Any, width: int, height: int) -> _Plan | None:
    pieces = _pieces(tags.get(_STRIPS), tags.get(_STRIP_BYTES))
    rows = min(int(tags.get(_ROWS, height)), height)
    if rows < 1 or not pieces:
        return None
    if tags.get(_COMPRESSION, 1) == _NOT_PACKED and rows > TILE:
        bits = tags.get(_BITS, (1,))
        row = -(-width * (sum(bits) if len(bits) > 1 else bits[0] * int(tags.get(_SAMPLES, 1))) // 8)
        pieces = tuple(part for number, piece in enumerate(pieces)
                       for part in _cut(piece, row, min(rows, height - number * rows)))
        if rows % TILE and rows < height:
            return None
        rows = TILE
    return _Plan(width, height, width, rows, pieces)


def _cut(piece: _Piece, row: int, rows: int) -> Iterator[_Piece]:
    """The parts of a strip that is not packed, each with the rows of one of our tiles."""
    for top in range(0, rows, TILE):
        yield _Piece(piece.offset + top * row, min(TILE, rows - top) * row)


def _pieces(offsets: Sequence[int] | None, sizes: Sequence[int] | None) -> tuple[_Piece, ...]:
    """Where strips or tiles lie; nothing where the file does not say it of each."""
    if offsets is None or sizes is None or len(offsets) != len(sizes):
        return ()
    return tuple(_Piece(int(offset), int(size)) for offset, size in zip(offsets, sizes, strict=True))
