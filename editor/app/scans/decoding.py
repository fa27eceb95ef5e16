"""Decoding a picture into the levels of its pyramid, the coarse ones first. Runs in the worker process only."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Collection, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.scans import jp2_bands, streamed_bands, tiff_bands
from editor.app.scans.bands import LEAST_PIXELS, Bands, extrema_in, upright, upright_strips
from editor.app.scans.geometry import TILE, Box, Pyramid
from editor.app.scans.header import (
    JP2,
    JPEG,
    PDF,
    check_size,
    damage,
    kind_of,
    opened,
    opened_pdf,
    orientation_in_file,
    orientation_of,
    read_header,
)
from editor.app.scans.jp2_codestream import codestream_of
from editor.app.scans.plain import plain

SIGHT = 1_400
"""Longest side that the first sight of a picture has at least, in pixels, where a coarser decoding is to be had."""

QUALITY = 88
"""Quality of the tiles, which are JPEG."""

_OVER = 2
"""Pixels by which a drawn page may be larger than it is wanted and is cut; one of other proportions is scaled."""

_DRAFTS = 3
"""JPEG and JPEG 2000 can be decoded at up to this level without decoding all of it."""

_BANDS: dict[str, Callable[[Path, Any], Bands | None]] = {
    "TIFF": tiff_bands.bands_of, "JPEG2000": jp2_bands.bands_of, "JPEG": streamed_bands.bands_of,
    "PNG": streamed_bands.bands_of, "WEBP": streamed_bands.bands_of}
"""How a large picture is decoded in bands, by what Pillow calls its format."""


class Level(NamedTuple):
    """A level of a pyramid, decoded: whole, or in strips that are decoded as they are asked for."""

    number: int
    strips: Callable[[], Iterator[tuple[Box, Any]]]
    """Gives the parts of the level and where they lie: each begins where a tile does."""

    def whole(self, pyramid: Pyramid) -> Any:
        """The level as one picture."""
        whole = None
        for box, strip in self.strips():
            if strip.size == pyramid.size(self.number):
                return strip
            if whole is None:
                whole = _empty(strip.mode, pyramid.size(self.number))
            whole.paste(strip, box[:2])
        return whole

    def tiles(self, pyramid: Pyramid) -> Iterator[tuple[int, bytes]]:
        """The tiles as JPEG, with their numbers, which count row by row; they come as they are decoded."""
        columns = pyramid.tiles(self.number)[0]
        for (left, top, right, bottom), strip in self.strips():
            for above in range(top, bottom, TILE):
                for begin in range(left, right, TILE):
                    box = (begin - left, above - top, min(right, begin + TILE) - left, min(bottom, above + TILE) - top)
                    buffer = io.BytesIO()
                    strip.crop(box).save(buffer, "JPEG", quality=QUALITY, subsampling=0)
                    yield above // TILE * columns + begin // TILE, buffer.getvalue()


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
        end, coarse = pyramid.levels, _coarse_level(path, pyramid)
        if coarse:
            if any(level in missing for level in range(coarse, end)):
                yield from _chain(_level(path, frame, pyramid, coarse), coarse, end, missing)
            end = coarse
        if any(level in missing for level in range(end)) and not (coarse and sight_only):
            yield from _fine_levels(path, frame, pyramid, end, missing)


def stand_in_levels(path: Path, pyramid: Pyramid, missing: Collection[int]) -> Generator[Level]:
    """Decode a reduced scan into those levels of the picture that it stands for which it is large enough for.

    Raises:
        LetterbookError: the file is damaged, or there is not enough memory.
    """
    with damage(path), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with opened(path, 0) as picture:
            orientation = orientation_of(picture)
            picture.load()
            shown = upright(plain(picture), orientation)
        first = next((level for level in range(pyramid.levels) if pyramid.size(level)[0] <= shown.width),
                     pyramid.levels - 1)
        if shown.size != pyramid.size(first):
            shown = shown.resize(pyramid.size(first))
        yield from _chain(shown, first, pyramid.levels, missing)


def _fine_levels(path: Path, frame: int, pyramid: Pyramid, end: int, missing: Collection[int]) -> Iterator[Level]:
    """The levels that need all of the picture; a large one does not have to be in memory whole for them."""
    if kind_of(path) != PDF and pyramid.width * pyramid.height >= LEAST_PIXELS:
        with opened(path, frame) as picture:
            bands = _BANDS[picture.format](path, picture)
            if bands is not None:
                coarser = partial(_decoded, path, frame, pyramid, 1) if _drafts(path) else None
                yield from _banded(bands, orientation_in_file(picture), coarser, pyramid, end, missing)
                return
    yield from _chain(_level(path, frame, pyramid, 0), 0, end, missing)


def _banded(bands: Bands, orientation: int, coarser: Callable[[], Any] | None, pyramid: Pyramid, end: int,
            missing: Collection[int]) -> Iterator[Level]:
    """The levels of a picture of which no more than a quarter is in memory. It is gone through twice: for the level
    that is half as large, from which all others come (where ``coarser`` does not give that), and for the finest."""
    extrema = extrema_in(bands)
    strips = partial(upright_strips, bands, orientation, extrema)
    if any(level in missing for level in range(1, end)):
        yield from _chain(coarser() if coarser is not None else _halved(strips(), pyramid), 1, end, missing)
    if 0 in missing:
        yield Level(0, strips)


def _halved(strips: Iterator[tuple[Box, Any]], pyramid: Pyramid) -> Any:
    half = None
    for (left, top, _, _), strip in strips:
        part = strip.reduce(2)
        if half is None:
            half = _empty(part.mode, pyramid.size(1))
        half.paste(part, (left // 2, top // 2))
    return half


def _empty(mode: str, size: tuple[int, int]) -> Any:
    from PIL import Image

    return Image.new(mode, size)


def _drafts(path: Path) -> int:
    """Up to which level a picture can be decoded without decoding all of it."""
    kind = kind_of(path)
    if kind == JP2:
        return min(_DRAFTS, codestream_of(path).reductions)
    return _DRAFTS if kind == JPEG else 0


def _coarse_level(path: Path, pyramid: Pyramid) -> int:
    """The level that is decoded for the first sight; 0 where only the whole picture can be."""
    kind = kind_of(path)
    return _sight_level(pyramid, pyramid.levels - 1 if kind == PDF else _drafts(path))


def _level(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Decode one level."""
    drawn = _pdf if kind_of(path) == PDF else _decoded
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
            yield Level(level, partial(_one_strip, whole))


def _one_strip(picture: Any) -> Iterator[tuple[Box, Any]]:
    yield (0, 0, *picture.size), picture


def _decoded(path: Path, frame: int, pyramid: Pyramid, level: int) -> Any:
    """Return a level of a picture, upright, in grey or colour."""
    with opened(path, frame) as picture:
        if level:
            _make_coarser(picture, level)
        orientation = orientation_of(picture)
        picture.load()
        if picture.format == "JPEG2000":
            picture.reduce = 0  # again the method that makes any picture smaller
        shown = upright(plain(picture), orientation)
    size = pyramid.size(level)
    return shown if shown.size == size else shown.resize(size)


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
