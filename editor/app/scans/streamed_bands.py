"""JPEG, PNG and WebP decoded in bands by libvips, which reads a file from above and keeps only some of its rows.

Pillow, which reads everything else here, unpacks whole pictures. What cannot be read row by row (a progressive JPEG, an
interlaced PNG, any WebP) libvips unpacks whole as well, but in its most compact form and only once.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

from editor.app.scans.bands import Chunks
from editor.app.scans.geometry import TILE

_LOADERS = {"JPEG": "jpegload", "PNG": "pngload", "WEBP": "webpload"}
_MODES = {("uchar", 1): "L", ("uchar", 2): "LA", ("uchar", 3): "RGB", ("uchar", 4): "RGBA", ("ushort", 1): "I;16"}
_THREADS = "2"
"""So many work at once, each with rows of its own in memory."""


@functools.cache
def library() -> Any:
    """Return pyvips, or None where it or its library cannot be loaded: then Pillow has to do."""
    os.environ.setdefault("VIPS_CONCURRENCY", _THREADS)
    try:
        import pyvips  # pyright: ignore[reportMissingTypeStubs]
    except (ImportError, OSError):
        return None
    pyvips.cache_set_max(0)  # it would keep what it has decoded
    return pyvips


class StreamedBands(Chunks):
    """The rows of a file, read once from above and once more for each time that somebody begins again."""

    def __init__(self, path: Path, picture: Any) -> None:
        self._path = path
        self._loader = _LOADERS[picture.format]
        self._access = "random" if picture.format == "WEBP" else "sequential"
        self._info = {"icc_profile": picture.info["icc_profile"]} if picture.info.get("icc_profile") else {}
        self._next = 0
        self._image = self._opened()
        mode = "CMYK" if picture.mode == "CMYK" else _MODES[self._image.format, self._image.bands]
        # libvips reads some rows ahead, and no row twice: each band has to begin where the one before has ended.
        super().__init__(mode, self._image.width, self._image.height, TILE)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self._image.width, self._image.height

    def _opened(self) -> Any:
        image = getattr(library().Image, self._loader)(str(self._path), access=self._access, fail_on="truncated")
        if image.format == "ushort" and image.bands > 1:  # of colours the upper byte is enough
            image = (image >> 8).cast("uchar")
        return image

    def unpack(self, number: int) -> Any:
        """Read some rows."""
        from PIL import Image

        if number < self._next and self._access == "sequential":
            self._image = self._opened()
        self._next = number + 1
        top = number * TILE
        rows = self._image.crop(0, top, self._image.width, min(TILE, self._image.height - top))
        picture = Image.frombytes(self.mode, (rows.width, rows.height), rows.write_to_memory())
        picture.info.update(self._info)
        return picture


def can_read(picture: Any) -> bool:
    """Whether libvips is there, and an opened picture is the only one in its file."""
    return library() is not None and getattr(picture, "n_frames", 1) == 1


def bands_of(path: Path, picture: Any) -> StreamedBands | None:
    """Return how a picture that Pillow has opened is decoded in bands; None where that has to do it, because libvips
    is not there or sees another picture in the file."""
    if not can_read(picture):
        return None
    try:
        bands = StreamedBands(path, picture)
    except (KeyError, library().Error):
        return None
    return bands if bands.size == picture.size else None
