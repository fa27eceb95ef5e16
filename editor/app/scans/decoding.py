"""Decoding a picture into the levels of its pyramid, the coarse ones first. Runs in the worker process only."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Collection, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.scans.geometry import Pyramid
from editor.app.scans.header import PDF, TIFF, check_size, damage, opened, opened_pdf, orientation_of, read_header
from editor.app.scans.plain import Extrema, extrema_of, is_deep, plain
from editor.app.scans.tiff_bands import TiffBands, bands_of

SIGHT = 1_400
"""Longest side that the first sight of a picture has at least, in pixels, where a coarser decoding is to be had."""

QUALITY = 88
"""Quality of the tiles, which are JPEG."""

_OVER = 2
"""Pixels by which a drawn page may be larger than it is wanted and is cut; one of other proportions is scaled."""

_COARSER = ("image/jpeg", "image/jp2")
_DRAFTS = 3
"""These can be decoded at up to this level without decoding all of it."""


class Level(NamedTuple):
    """A level of a pyramid, decoded: whole, or in bands that are decoded as they are asked for."""

    number: int
    bands: Callable[[int, int], Any]
    """Gives the rows from the first to before the second number."""

    def whole(self, pyramid: Pyramid) -> Any:
        """The level as one picture."""
        return self.bands(0, pyramid.size(self.number)[1])

    def tiles(self, pyramid: Pyramid) -> Iterator[bytes]:
        """The tiles, row by row, as JPEG."""
        band: Any = None
        height = 0
        for left, top, right, bottom in pyramid.boxes(self.number):
            if left == 0:
                band, height = self.bands(top, bottom), bottom - top
            buffer = io.BytesIO()
            tile = band if (left, right) == (0, pyramid.size(self.number)[0]) else band.crop((left, 0, right, height))
            tile.save(buffer, "JPEG", quality=QUALITY, subsampling=0)
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
            yield from _fine_levels(path, frame, pyramid, end, missing)


def _fine_levels(path: Path, frame: int, pyramid: Pyramid, end: int, missing: Collection[int]) -> Iterator[Level]:
    """The levels that need all of the picture; a large TIFF does not have to be in memory whole for them."""
    if read_header(path, frame).media_type == TIFF:
        with opened(path, frame) as picture:
            bands = bands_of(path, picture) if orientation_of(picture) == 1 else None
            if bands is not None:
                yield from _banded(bands, pyramid, missing)
                return
    yield from _chain(_level(path, frame, pyramid, 0), 0, end, missing)


def _banded(bands: TiffBands, pyramid: Pyramid, missing: Collection[int]) -> Iterator[Level]:
    """The levels of a picture that is gone through twice: for the next finer one, a quarter of it, from which all
    others come, and for the finest, of which no more than a band is in memory."""
    from PIL import Image

    known = extrema_of(band for _, band in bands.bands()) if is_deep(bands.mode) else None
    if any(level in missing for level in range(1, pyramid.levels)):
        half = None
        for top, band in bands.bands():
            part = plain(band, known).reduce(2)
            if half is None:
                half = Image.new(part.mode, pyramid.size(1))
            half.paste(part, (0, top // 2))
        yield from _chain(half, 1, pyramid.levels, missing)
    if 0 in missing:
        yield Level(0, partial(_plain_rows, bands, known))


def _plain_rows(bands: TiffBands, known: Extrema | None, top: int, bottom: int) -> Any:
    return plain(bands.band(top, bottom), known)


def _rows(picture: Any, top: int, bottom: int) -> Any:
    return picture.crop((0, top, picture.width, bottom))


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
    made: list[Any] = [picture]
    while number + len(made) < end:
        made.append(made[-1].reduce(2))
    while made:
        level, whole = number + len(made) - 1, made.pop()
        if level in missing:
            yield Level(level, partial(_rows, whole))


def _decoded(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Return a level of a picture, upright, in grey or colour."""
    with opened(path, frame) as picture:
        if level:
            _make_coarser(picture, level)
        orientation = orientation_of(picture)
        picture.load()
        upright = _upright(plain(picture.copy() if level else picture), orientation)
    size = pyramid.size(level)
    return upright if upright.size == size else upright.resize(size)


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


def _pdf(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Draw a page of a PDF at a level."""
    size = pyramid.size(level)
    with opened_pdf(path) as document:
        page = document[frame]
        # A little too large in one direction, by which it is cut: that is less than a pixel.
        scale = max(wanted / side for wanted, side in zip(size, page.get_size(), strict=True))
        drawn = page.render(scale=scale, rev_byteorder=True).to_pil()
        page.close()
    drawn = drawn if drawn.mode in ("L", "RGB") else drawn.convert("RGB")
    if all(0 <= have - wanted <= _OVER for have, wanted in zip(drawn.size, size, strict=True)):
        return drawn.crop((0, 0, *size)) if drawn.size != size else drawn
    return drawn.resize(size)
