"""A large TIFF is decoded in bands, which look like the whole picture however it is packed, and need little memory."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw

from editor.app.scans import decoding, tiff_bands
from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.header import opened
from editor.app.scans.tiff_bands import bands_of
from tests.app.test_plain import swapped_profile

SIZE = (1_300, 1_571)
"""Nothing of it is a multiple of a tile, or of a strip."""


def drawing(mode: str = "RGB") -> Image.Image:
    """Slopes, lines at random places, and a corner that differs from the others."""
    chance = random.Random(4)
    picture = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for _ in range(60):
        x, y = chance.randrange(SIZE[0]), chance.randrange(SIZE[1])
        draw.line((x, y, x + 300, y + 90), fill=tuple(chance.randrange(256) for _ in range(3)), width=7)
    draw.rectangle((SIZE[0] - 90, SIZE[1] - 60, *SIZE), fill="orange")
    return picture.convert(mode)


def saved(path: Path, picture: Image.Image, **options: Any) -> Path:
    picture.save(path, "TIFF", **options)
    return path


def tiff(order: str, tags: dict[int, tuple[str, tuple[int, ...]]], pieces: list[bytes], names: tuple[int, int],
         repeat: int = 1) -> bytes:
    """A TIFF by hand: its tags as letters of ``struct`` and values, and its strips or tiles."""
    kinds = {"H": 3, "L": 4}
    data, offsets = b"".join(pieces), [8 + sum(len(one) for one in pieces[:number]) for number in range(len(pieces))]
    tags = {**tags, names[0]: ("L", tuple(offsets) * repeat),
            names[1]: ("L", tuple(len(one) for one in pieces) * repeat)}
    values, at, entries = b"", 8 + len(data), b""
    for tag, (letter, told) in sorted(tags.items()):
        packed = struct.pack(f"{order}{len(told)}{letter}", *told)
        if len(packed) > 4:
            packed, values = struct.pack(order + "L", at + len(values)), values + packed
        entries += struct.pack(order + "HHL", tag, kinds[letter], len(told)) + packed.ljust(4, b"\0")
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return (mark + struct.pack(order + "L", at + len(values)) + data + values
            + struct.pack(order + "H", len(tags)) + entries + b"\0\0\0\0")


def tiled(path: Path, order: str = "<") -> Path:
    """A tiled picture, which Pillow does not write."""
    picture, side = drawing(), 240
    pieces = [zlib.compress(picture.crop((left, top, left + side, top + side)).tobytes())
              for top in range(0, SIZE[1], side) for left in range(0, SIZE[0], side)]
    tags = {256: ("L", (SIZE[0],)), 257: ("L", (SIZE[1],)), 258: ("H", (8, 8, 8)), 259: ("H", (8,)),
            262: ("H", (2,)), 277: ("H", (3,)), 322: ("L", (side,)), 323: ("L", (side,))}
    path.write_bytes(tiff(order, tags, pieces, (324, 325)))
    return path


def deep(path: Path, order: str = "<", most: int = 4_000) -> Path:
    """A grey picture with twelve bits in sixteen."""
    grey = drawing("L").tobytes()
    data = struct.pack(f"{order}{len(grey)}H", *(value * most // 255 for value in grey))
    rows, wide = 100, SIZE[0] * 2
    pieces = [zlib.compress(data[top * wide:(top + rows) * wide]) for top in range(0, SIZE[1], rows)]
    tags = {256: ("L", (SIZE[0],)), 257: ("L", (SIZE[1],)), 258: ("H", (16,)), 259: ("H", (8,)),
            262: ("H", (1,)), 277: ("H", (1,)), 278: ("L", (rows,))}
    path.write_bytes(tiff(order, tags, pieces, (273, 279)))
    return path


KINDS: dict[str, Callable[[Path], Path]] = {
    "one strip, not packed": lambda p: saved(p, drawing()),
    "grey, not packed": lambda p: saved(p, drawing("L")),
    "black and white, not packed": lambda p: saved(p, drawing("1")),
    "lzw": lambda p: saved(p, drawing(), compression="tiff_lzw"),
    "lzw of differences": lambda p: saved(p, drawing(), compression="tiff_lzw", tiffinfo={317: 2}),
    "deflate in high strips": lambda p: saved(p, drawing(), compression="tiff_adobe_deflate", tiffinfo={278: 700}),
    "jpeg": lambda p: saved(p, drawing(), compression="jpeg", quality=95, tiffinfo={278: 64}),
    "fax": lambda p: saved(p, drawing("1"), compression="group4", tiffinfo={278: 200}),
    "palette": lambda p: saved(p, drawing().quantize(40), compression="tiff_lzw"),
    "with a profile": lambda p: saved(p, drawing(), compression="tiff_lzw", icc_profile=swapped_profile()),
    "four inks": lambda p: saved(p, drawing("CMYK"), compression="tiff_lzw"),
    "transparent": lambda p: saved(p, drawing("RGBA"), compression="tiff_lzw"),
    "deep grey": deep,
    "deep grey, upper byte first": lambda p: deep(p, ">"),
    "tiles": tiled,
    "tiles, upper byte first": lambda p: tiled(p, ">"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_bands_look_like_the_whole_picture(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = KINDS[kind](tmp_path / "a.tif")
    pyramid = pyramid_of(path, 0)

    def pictures() -> dict[int, Image.Image]:
        return {level.number: level.whole(pyramid).convert("RGB")
                for level in levels_of(path, 0, pyramid, range(pyramid.levels))}

    whole = pictures()
    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    with opened(path) as picture:
        assert bands_of(path, picture) is not None
    banded = pictures()
    assert banded.keys() == whole.keys() == set(range(pyramid.levels))
    for level, picture in banded.items():
        assert picture.size == pyramid.size(level)
        # The pixels of coarser levels may be rounded once more, and JPEG blurs colours over the edge of a strip.
        bands = ImageChops.difference(picture, whole[level]).split()
        furthest = max(band.getextrema()[1] for band in bands)
        assert furthest <= (0 if level == 0 and kind != "jpeg" else 40 if kind == "jpeg" else 2), level


def test_a_piece_that_can_only_be_decoded_whole_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    monkeypatch.setattr(tiff_bands, "MOST_CHUNK", 1_000_000)
    path = saved(tmp_path / "a.tif", drawing(), compression="tiff_lzw", tiffinfo={278: SIZE[1]})
    with opened(path) as picture:
        assert bands_of(path, picture) is None
    pyramid = pyramid_of(path, 0)
    assert [level.number for level in levels_of(path, 0, pyramid, range(pyramid.levels))] == [2, 1, 0]


def test_a_damaged_strip_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from editor.core.messages import LetterbookError

    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    path = saved(tmp_path / "a.tif", drawing(), compression="tiff_adobe_deflate", tiffinfo={278: 64})
    with opened(path) as picture:
        begin = picture.tag_v2[273][-2]
    data = bytearray(path.read_bytes())
    data[begin:begin + 40] = b"\xff" * 40
    path.write_bytes(data)
    pyramid = pyramid_of(path, 0)
    with pytest.raises(LetterbookError) as refused:
        list(levels_of(path, 0, pyramid, range(pyramid.levels)))
    assert refused.value.message.code == "scan-damaged"
