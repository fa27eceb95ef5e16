"""Large pictures are decoded in bands, which look like the whole however it is packed, and need little memory."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat
from PIL.PngImagePlugin import PngInfo

from editor.app.scans import bands, decoding, header, streamed_bands
from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.header import opened, read_header
from editor.app.scans.jp2_codestream import codestream_of
from editor.core.messages import LetterbookError
from tests.app.test_plain import swapped_profile
from tests.app.test_scans import difference
from tests.app.test_tiff_bands import SIZE, drawing, tiff

pyvips = pytest.importorskip("pyvips")


def kept(path: Path, picture: Image.Image, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def deep_png(path: Path, mode: str = "rgb") -> Path:
    """Sixteen bits a channel, which Pillow does not write in colours."""
    wide = pyvips.Image.new_from_memory(drawing().tobytes(), *SIZE, 3, "uchar").cast("ushort") * 257
    (wide if mode == "rgb" else wide[1] // 16).copy(
        interpretation="rgb16" if mode == "rgb" else "grey16").cast("ushort").pngsave(str(path))
    return path


def tile_parts(path: Path) -> Path:
    """A JPEG 2000 with a segment that says how long its tiles are (annex A, TLM), and without boxes."""
    picture = drawing()
    picture.save(path, "JPEG2000", no_jp2=True, tile_size=(300, 300), num_resolutions=3, quality_layers=[4],
                 quality_mode="rates", irreversible=True)
    data = path.read_bytes()
    at = data.index(b"\xff\x90")
    lengths = struct.pack(">HHBB", 0xFF55, 4, 0, 0x40)
    path.write_bytes(data[:at] + lengths + data[at:])
    return path


def jp2(path: Path, picture: Image.Image, **options: Any) -> Path:
    return kept(path, picture, tile_size=(300, 270), **options)


KINDS: dict[str, Callable[[Path], Path]] = {
    "jpeg": lambda p: kept(p / "a.jpg", drawing(), quality=95),
    "grey jpeg": lambda p: kept(p / "a.jpg", drawing("L"), quality=95),
    "four inks": lambda p: kept(p / "a.jpg", drawing("CMYK"), quality=95),
    "progressive jpeg": lambda p: kept(p / "a.jpg", drawing(), quality=95, progressive=True),
    "jpeg with a profile": lambda p: kept(p / "a.jpg", drawing(), quality=95, icc_profile=swapped_profile()),
    "png": lambda p: kept(p / "a.png", drawing()),
    "grey png": lambda p: kept(p / "a.png", drawing("L")),
    "transparent png": lambda p: kept(p / "a.png", drawing("RGBA")),
    "png with a clear colour": lambda p: kept(p / "a.png", drawing(), transparency=drawing().getpixel((3, 900))),
    "palette png": lambda p: kept(p / "a.png", drawing().quantize(40)),
    "bitmap png": lambda p: kept(p / "a.png", drawing("1")),
    "deep png": lambda p: deep_png(p / "a.png"),
    "deep grey png": lambda p: deep_png(p / "a.png", "grey"),
    "png with words": lambda p: kept(p / "a.png", drawing(), pnginfo=PngInfo()),
    "webp": lambda p: kept(p / "a.webp", drawing(), lossless=True),
    "transparent webp": lambda p: kept(p / "a.webp", drawing("RGBA"), lossless=True),
    "jpeg 2000": lambda p: jp2(p / "a.jp2", drawing()),
    "grey jpeg 2000": lambda p: jp2(p / "a.jp2", drawing("L")),
    "transparent jpeg 2000": lambda p: jp2(p / "a.jp2", drawing("RGBA")),
    "codestream alone": lambda p: tile_parts(p / "a.jp2"),
}

def levels(path: Path) -> dict[int, Image.Image]:
    pyramid = pyramid_of(path, 0)
    return {level.number: level.whole(pyramid).convert("RGB")
            for level in levels_of(path, 0, pyramid, range(pyramid.levels))}


def in_bands(path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[int, Image.Image]:
    for module in (decoding, header):
        monkeypatch.setattr(module, "LEAST_PIXELS", 0)
    with opened(path) as picture:
        assert decoding._BANDS[picture.format](path, picture) is not None
    return levels(path)


def furthest(one: Image.Image, other: Image.Image) -> float:
    return max(extrema[1] for extrema in ImageStat.Stat(ImageChops.difference(one, other)).extrema)


@pytest.mark.parametrize("kind", KINDS)
def test_bands_look_like_the_whole_picture(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = KINDS[kind](tmp_path)
    whole = levels(path)
    banded = in_bands(path, monkeypatch)
    pyramid = pyramid_of(path, 0)
    assert banded.keys() == whole.keys() == set(range(pyramid.levels))
    for level, picture in banded.items():
        assert picture.size == pyramid.size(level)
        if level and path.suffix in (".jpg", ".jp2"):  # decoded smaller, which smooths otherwise
            assert difference(picture, whole[level]) < 3.0, level
        else:  # may be rounded once more
            assert furthest(picture, whole[level]) <= 2, level


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["a.png", "a.tif", "a.jpg"])
def test_what_lies_on_its_side_is_turned_band_by_band(orientation: int, kind: str, tmp_path: Path,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = kept(tmp_path / kind, drawing(), exif=exif, **({"quality": 97, "subsampling": 0} if "jpg" in kind else {}))
    whole = levels(path)
    with Image.open(path) as picture:
        assert difference(whole[0], ImageOps.exif_transpose(picture).convert("RGB")) < 3.0
    banded = in_bands(path, monkeypatch)
    for level, picture in banded.items():
        assert picture.size == whole[level].size
        assert difference(picture, whole[level]) < (3.0 if kind == "a.jpg" else 0.5), level


@pytest.mark.parametrize("orientation", range(1, 9))
def test_tiles_come_with_their_numbers_in_whatever_order(orientation: int, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = kept(tmp_path / "a.png", drawing(), exif=exif)
    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    pyramid = pyramid_of(path, 0)
    *_, finest = levels_of(path, 0, pyramid, range(pyramid.levels))
    columns, rows = pyramid.tiles(0)
    numbers = [number for number, _ in finest.tiles(pyramid)]
    assert sorted(numbers) == list(range(columns * rows))
    with Image.open(path) as picture:
        shown = bands.upright(picture.convert("RGB"), orientation)
    for number, data in finest.tiles(pyramid):
        with Image.open(io.BytesIO(data)) as tile:
            box = pyramid.box(0, number % columns, number // columns)
            assert tile.size == (box[2] - box[0], box[3] - box[1])
            small = [one.convert("L").resize((4, 4), Image.Resampling.BOX) for one in (tile, shown.crop(box))]
            assert furthest(*small) <= 12, number


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "jpeg 2000"])
def test_what_is_cut_off_is_a_sentence(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = KINDS[kind](tmp_path)
    path.write_bytes(path.read_bytes()[:path.stat().st_size // 2])
    for module in (decoding, header):
        monkeypatch.setattr(module, "LEAST_PIXELS", 0)
    with pytest.raises(LetterbookError, match="scan-damaged"):
        levels(path)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_without_libvips_pillow_decodes(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = KINDS[kind](tmp_path)
    whole = levels(path)
    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    monkeypatch.setattr(streamed_bands, "library", lambda: None)
    again = levels(path)
    assert again.keys() == whole.keys()
    assert all(furthest(again[level], whole[level]) == 0 for level in whole)


@pytest.mark.parametrize("resolutions", [1, 2, 6])
def test_a_jpeg_2000_is_not_decoded_smaller_than_it_can_be(resolutions: int, tmp_path: Path) -> None:
    path = kept(tmp_path / "a.jp2", drawing().resize((3_100, 2_300)), num_resolutions=resolutions)
    assert codestream_of(path).reductions == resolutions - 1
    assert set(levels(path)) == {0, 1, 2, 3}


def test_tiles_that_need_one_another_are_left_to_pillow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kept(tmp_path / "a.jp2", drawing())
    whole = levels(path)
    monkeypatch.setattr(decoding, "LEAST_PIXELS", 0)
    assert not codestream_of(path).is_tiled
    assert all(furthest(one, whole[level]) == 0 for level, one in levels(path).items())


NEEDS: dict[str, tuple[Callable[[Path], Path], float]] = {
    "a jpeg": (lambda p: kept(p / "a.jpg", drawing()), 4),
    "a progressive jpeg": (lambda p: kept(p / "a.jpg", drawing(), progressive=True, subsampling=0), 7),
    "one with coarser colours": (lambda p: kept(p / "a.jpg", drawing(), progressive=True, subsampling=2), 4),
    "a png": (lambda p: kept(p / "a.png", drawing()), 4),
    "a jpeg 2000 in tiles": (lambda p: jp2(p / "a.jp2", drawing()), 4),
    "a jpeg 2000 in one piece": (lambda p: kept(p / "a.jp2", drawing()), 19),
    "a webp": (lambda p: kept(p / "a.webp", drawing()), 8),
}


@pytest.mark.parametrize("kind", NEEDS)
def test_what_needs_too_much_memory_is_refused_with_the_size_that_does_not(
        kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make, each = NEEDS[kind]
    path = make(tmp_path)
    monkeypatch.setattr(header, "LEAST_PIXELS", 0)
    pixels = SIZE[0] * SIZE[1]
    monkeypatch.setattr(header, "MOST_BYTES", int(each * pixels))
    assert read_header(path).width == SIZE[0]
    monkeypatch.setattr(header, "MOST_BYTES", int(each * pixels * 0.9))
    with pytest.raises(LetterbookError) as refused:
        read_header(path)
    assert refused.value.code == "scan-too-large"
    assert refused.value.message.args["limit"] == int(0.9 * pixels) // 1_000_000


def test_a_webp_as_large_as_one_can_be_is_within_the_limit() -> None:
    assert header.MOST_BYTES >= 16_383 ** 2 * 8
    assert header.MOST_PIXELS >= 16_383 ** 2


# Memory, of a process of its own

_PROGRAM = """
import re, sys
from pathlib import Path
from editor.app.scans.decoding import levels_of, pyramid_of

path = Path(sys.argv[1])
pyramid = pyramid_of(path, 0)
tiles = sum(1 for level in levels_of(path, 0, pyramid, range(pyramid.levels)) for _ in level.tiles(pyramid))
most = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]  # not what its parent had
print(tiles, int(most) // 1024)
"""


def large_tiff(path: Path) -> None:
    rows = 500
    tags = {256: ("L", (16_000,)), 257: ("L", (12_500,)), 258: ("H", (8, 8, 8)), 259: ("H", (8,)),
            262: ("H", (2,)), 277: ("H", (3,)), 278: ("L", (rows,))}
    strip = zlib.compress(b"\xf0\xe0\xd0" * 16_000 * rows, 1)
    path.write_bytes(tiff("<", tags, [strip], (273, 279), repeat=12_500 // rows))


def even(width: int, height: int) -> Any:
    return pyvips.Image.black(width, height).bandjoin([0, 0]).linear(1, [240, 224, 208])


LARGE: dict[str, tuple[Callable[[Path], None], int]] = {
    "a.tif": (large_tiff, 500),
    "a.jpg": (lambda p: even(16_000, 12_500).cast("uchar").jpegsave(str(p)), 500),
    "a.png": (lambda p: even(16_000, 12_500).cast("uchar").pngsave(str(p), compression=1), 500),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the most memory of a process in this way")
@pytest.mark.parametrize("name", LARGE)
def test_200_megapixels_need_half_of_their_memory(name: str, tmp_path: Path) -> None:
    """Decoded whole they have 800 MB (Pillow keeps four bytes a pixel); the second level is a quarter of it."""
    make, most = LARGE[name]
    make(tmp_path / name)
    told = subprocess.run([sys.executable, "-c", _PROGRAM, str(tmp_path / name)], capture_output=True, text=True,
                          check=True)
    tiles, megabytes = map(int, told.stdout.split())
    assert tiles == sum(32 // 2 ** level * -(-25 // 2 ** level) for level in range(6))
    assert megabytes < most, megabytes
