"""Decoding a picture into the levels of its pyramid, the coarse ones first. Runs in the worker process only."""

from __future__ import annotations

import io
import warnings
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.scans.geometry import Pyramid
from editor.app.scans.header import PDF, check_size, damage, opened, opened_pdf, orientation_of, read_header

SIGHT = 1_400
"""Longest side that the first sight of a picture has at least, in pixels, where a coarser decoding is to be had."""

QUALITY = 88
"""Quality of the tiles, which are JPEG."""

_COARSER = ("image/jpeg", "image/jp2")
_DRAFTS = 3
"""These can be decoded at up to this level without decoding all of it."""


class Level(NamedTuple):
    """A level of a pyramid, decoded."""

    number: int
    picture: Any

    def tiles(self, pyramid: Pyramid) -> Iterator[bytes]:
        """The tiles, row by row, as JPEG."""
        for box in pyramid.boxes(self.number):
            buffer = io.BytesIO()
            self.picture.crop(box).save(buffer, "JPEG", quality=QUALITY, subsampling=0)
            yield buffer.getvalue()


def pyramid_of(path: Path, frame: int, wanted: tuple[int, int] | None = None) -> Pyramid:
    """Return the pyramid of a picture. A page of a PDF gets the size that is wanted, if one is."""
    header = read_header(path, frame)
    if header.media_type == PDF and wanted is not None and min(wanted) > 0:
        check_size(path, *wanted, 3)
        return Pyramid(*wanted)
    return Pyramid(header.width, header.height)


def levels_of(path: Path, frame: int, pyramid: Pyramid, missing: Collection[int],
              *, sight_only: bool = False) -> Generator[Level]:
    """Decode the levels that are missing, the coarsest first; what can be had without decoding all comes before the
    rest. With ``sight_only`` that is all there will be, where this kind of file has it.

    Raises:
        LetterbookError: the file is damaged, or there is not enough memory.
    """
    with damage(path), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        end, coarse = pyramid.levels, _coarse_level(path, frame, pyramid)
        if coarse:
            if any(level in missing for level in range(coarse, end)):
                yield from _chain(_level(path, frame, pyramid, coarse), coarse, end, missing)
            end = coarse
        if any(level in missing for level in range(end)) and not (coarse and sight_only):
            yield from _chain(_level(path, frame, pyramid, 0), 0, end, missing)


def _coarse_level(path: Path, frame: int, pyramid: Pyramid) -> int:
    """The level that is decoded for the first sight; 0 where only the whole picture can be."""
    kind = read_header(path, frame).media_type
    if kind == PDF:
        return _sight_level(pyramid, pyramid.levels - 1)
    return _sight_level(pyramid, _DRAFTS) if kind in _COARSER else 0


def _level(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Decode one level."""
    drawn = _pdf if read_header(path, frame).media_type == PDF else _decoded
    return drawn(path, frame, pyramid, level)


def _sight_level(pyramid: Pyramid, most: int) -> int:
    level = 0
    while level < min(most, pyramid.levels - 1) and max(pyramid.size(level + 1)) >= SIGHT:
        level += 1
    return level


def _chain(picture: Any, number: int, end: int, missing: Collection[int]) -> Iterator[Level]:
    """The levels that a decoded one gives, from the coarsest before ``end`` to itself."""
    made = [Level(number, picture)]
    while made[-1].number + 1 < end:
        made.append(Level(made[-1].number + 1, made[-1].picture.reduce(2)))
    while made:
        level = made.pop()
        if level.number in missing:
            yield level


def _decoded(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Return a level of a picture, upright, in grey or colour."""
    with opened(path, frame) as picture:
        if level:
            _make_coarser(picture, level)
        orientation = orientation_of(picture)
        picture.load()
        plain = _upright(_plain(picture.copy() if level else picture), orientation)
    size = pyramid.size(level)
    return plain if plain.size == size else plain.resize(size)


def _upright(picture: Any, orientation: int) -> Any:
    from PIL.Image import Transpose

    turns = {2: Transpose.FLIP_LEFT_RIGHT, 3: Transpose.ROTATE_180, 4: Transpose.FLIP_TOP_BOTTOM,
             5: Transpose.TRANSPOSE, 6: Transpose.ROTATE_270, 7: Transpose.TRANSVERSE, 8: Transpose.ROTATE_90}
    return picture.transpose(turns[orientation]) if orientation in turns else picture


def _make_coarser(picture: Any, level: int) -> None:
    """Tell the decoder to decode only every so many pixels."""
    if picture.format == "JPEG2000":
        picture.reduce = level
    else:
        width, height = picture.size
        picture.draft(None, (max(1, width >> level), max(1, height >> level)))


def _plain(picture: Any) -> Any:
    """Return the picture in grey or colour with 8 bits a channel, on white where it is transparent."""
    from PIL import Image

    mode = picture.mode
    if mode in ("L", "RGB"):
        return picture
    if mode.startswith("I") or mode == "F":
        return _eight_bits(picture)
    if mode in ("LA", "PA", "RGBA", "RGBa") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    return picture.convert("L" if mode == "1" else "RGB")


def _eight_bits(picture: Any) -> Any:
    """Return a picture with deep greys in 8 bits: as many of the upper bits as are in use."""
    low, high = picture.getextrema()
    if picture.mode == "F":
        span = (high - low) or 1.0
        return _scaled(picture, 255 / span, -low * 255 / span)
    bits = max(8, int(high).bit_length())
    if bits > 8:
        bits = next((usual for usual in (10, 12, 14, 16, 24, 32) if usual >= bits), 32)
    return _scaled(picture.convert("I"), 1 / 2 ** (bits - 8), 0)


def _scaled(picture: Any, factor: float, shift: float) -> Any:
    def scale(value: Any) -> Any:  # Pillow looks at what this does to a number of its own
        return value * factor + shift

    return picture.point(scale).convert("L")


def _pdf(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Draw a page of a PDF at a level."""
    with opened_pdf(path) as document:
        page = document[frame]
        width, _ = page.get_size()
        drawn = page.render(scale=pyramid.size(level)[0] / width).to_pil().convert("RGB")
        page.close()
    size = pyramid.size(level)
    return drawn.resize(size) if drawn.size != size else drawn


