"""How a page is shown: brightness, contrast, gamma, sharpness and the like, computed tile by tile."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import NamedTuple

from editor.core.pages import Adjustments
from editor.core.record import replace


class Pixels(NamedTuple):
    """A tile ready to be painted: four bytes a pixel, blue, green, red and one that does not count."""

    width: int
    height: int
    data: bytes


def colours_of(adjustments: Adjustments) -> Adjustments:
    """Return what changes pixels, without what only turns the page."""
    return replace(adjustments, rotation=0, mirrored=False)


@lru_cache(maxsize=64)
def curve(adjustments: Adjustments) -> tuple[int, ...] | None:
    """Return what becomes of each of 256 values, or None where they stay: brightness first, then contrast about the
    middle, gamma, and inversion last."""
    factor = 2 ** (adjustments.contrast / 50)
    power = 100 / max(1, adjustments.gamma)
    values: list[int] = []
    for value in range(256):
        light = value / 255 + adjustments.brightness / 200
        light = min(1.0, max(0.0, (light - 0.5) * factor + 0.5)) ** power
        values.append(round(255 * (1 - light if adjustments.inverted else light)))
    return None if values == list(range(256)) else tuple(values)


def adjusted(tile: bytes, adjustments: Adjustments) -> Pixels:
    """Return a tile as it is to be painted.

    Raises:
        OSError: the tile is damaged.
    """
    from PIL import Image, ImageFilter

    with Image.open(io.BytesIO(tile), formats=("JPEG",)) as opened:
        opened.load()
        picture = opened.convert("L") if adjustments.greyscale and opened.mode != "L" else opened
        if adjustments.sharpness:
            picture = picture.filter(ImageFilter.Kernel((3, 3), _kernel(adjustments.sharpness)))
        table = curve(adjustments)
        if table is not None:
            picture = picture.point(table * len(picture.getbands()))  # pyright: ignore[reportUnknownMemberType]
        coloured = picture.convert("RGB") if picture.mode != "RGB" else picture
        return Pixels(picture.width, picture.height, coloured.tobytes("raw", "BGRX"))


def _kernel(sharpness: int) -> tuple[float, ...]:
    """Nine weights that sum to one: what stands around a pixel is taken away from it, or mixed into it."""
    around = -sharpness / 100 * 0.5 if sharpness > 0 else -sharpness / 100 / 9
    return (around,) * 4 + (1 - 8 * around,) + (around,) * 4
