"""Scans become tiles: every kind, every level like the picture, and one sentence for what cannot be shown."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageStat

from editor.app.scans import header
from editor.app.scans.adjusting import adjusted, curve
from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.geometry import TILE, Pyramid
from editor.app.scans.header import read_header
from editor.app.scans.service import Scans
from editor.app.scans.tiles import Picture, TileCache
from editor.app.scans.worker import Answer, Request, Worker
from editor.app.wording import TEMPLATES, sentence
from editor.core.media_types import media_type_of
from editor.core.messages import LetterbookError
from editor.core.pages import Adjustments

PLAIN = Adjustments()


def drawing(width: int = 1_500, height: int = 1_100, mode: str = "RGB") -> Image.Image:
    """A picture on which every corner is another colour, with a slope and some lines."""
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for index, colour in enumerate(("red", "lime", "blue", "yellow")):
        x, y = (index % 2) * width // 2, (index // 2) * height // 2
        draw.ellipse((x + 40, y + 40, x + width // 3, y + height // 3), fill=colour)
    return picture.convert(mode)


def saved(path: Path, picture: Image.Image, **options: object) -> Path:
    picture.save(path, **options)
    return path


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def request(path: Path, frame: int = 0, **more: object) -> Request:
    return Request(sha256=sha(path), frame=frame, path=str(path), **more)


class Ears:
    """Hears answers and waits for one."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self._news = threading.Condition()

    def __call__(self, answer: Answer) -> None:
        with self._news:
            self.answers.append(answer)
            self._news.notify_all()

    def wait(self, count: int = 1, what: tuple[str, ...] = ("done", "failed"), seconds: float = 60) -> Answer:
        def enough() -> list[Answer]:
            return [one for one in self.answers if one.what in what]

        with self._news:
            assert self._news.wait_for(lambda: len(enough()) >= count, seconds), self.answers
            return enough()[count - 1]


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def scans(ears: Ears, tmp_path: Path) -> Iterator[Scans]:
    made = Scans(ears, tmp_path / "cache")
    yield made
    made.close()


def put_together(scans: Scans, picture: Picture, level: int) -> Image.Image:
    """The whole level, made of its tiles."""
    pyramid = scans.pyramid(picture)
    assert pyramid is not None
    whole = Image.new("RGB", pyramid.size(level))
    columns, rows = pyramid.tiles(level)
    for row in range(rows):
        for column in range(columns):
            pixels = scans.tile(picture, level, column, row, PLAIN)
            assert pixels is not None
            tile = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data, "raw", "BGRX")
            whole.paste(tile, (column * TILE, row * TILE))
    return whole


def difference(one: Image.Image, other: Image.Image) -> float:
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def deep_grey(path: Path) -> Path:
    values = [min(65_535, 256 * (x * 255 // 1_099)) for _ in range(700) for x in range(1_100)]
    data = struct.pack(f"<{len(values)}H", *values)
    return saved(path, Image.frombytes("I;16", (1_100, 700), data))


KINDS: dict[str, Callable[[Path], Path]] = {
    "jpeg": lambda p: saved(p / "a.jpg", drawing(3_100, 2_300), quality=95),
    "grey-jpeg": lambda p: saved(p / "a.jpg", drawing(mode="L"), quality=95),
    "cmyk-jpeg": lambda p: saved(p / "a.jpg", drawing(mode="CMYK"), quality=95),
    "png": lambda p: saved(p / "a.png", drawing()),
    "palette-png": lambda p: saved(p / "a.png", drawing().quantize(64)),
    "bitmap-png": lambda p: saved(p / "a.png", drawing(mode="1")),
    "tiff": lambda p: saved(p / "a.tif", drawing()),
    "lzw-tiff": lambda p: saved(p / "a.tif", drawing(), compression="tiff_lzw"),
    "fax-tiff": lambda p: saved(p / "a.tif", drawing(mode="1"), compression="group4"),
    "webp": lambda p: saved(p / "a.webp", drawing(), lossless=True),
    "jpeg2000": lambda p: saved(p / "a.jp2", drawing(3_101, 2_301)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_level_looks_like_the_picture(kind: str, scans: Scans, ears: Ears, tmp_path: Path) -> None:
    path = KINDS[kind](tmp_path)
    asked = request(path)
    scans.want(asked)
    assert ears.wait().error is None
    with Image.open(path) as picture:
        picture.load()
        original = picture.convert("RGB")
    pyramid = scans.pyramid(asked.picture)
    assert pyramid == Pyramid(*original.size)
    assert scans.levels(asked.picture) == frozenset(range(pyramid.levels))
    for level in range(pyramid.levels):
        small = original.resize(pyramid.size(level), Image.Resampling.BOX)
        assert difference(put_together(scans, asked.picture, level), small) < 4.0, level


def test_deep_greys_are_shown_as_bright_as_they_are(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    asked = request(deep_grey(tmp_path / "deep.tif"))
    scans.want(asked)
    assert ears.wait().error is None
    whole = put_together(scans, asked.picture, 0).convert("L")
    for x in (0, 300, 700, 1_099):
        assert abs(whole.getpixel((x, 350)) - x * 255 // 1_099) <= 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_in_the_file_is_obeyed(orientation: int, scans: Scans, ears: Ears, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path / "a.jpg", drawing(3_000, 1_600), exif=exif, quality=95)
    asked = request(path)
    scans.want(asked)
    assert ears.wait().error is None
    turn = {2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
            5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
            8: Image.Transpose.ROTATE_90}.get(orientation)
    upright = drawing(3_000, 1_600) if turn is None else drawing(3_000, 1_600).transpose(turn)
    assert read_header(path)[1:3] == upright.size
    assert difference(put_together(scans, asked.picture, 0), upright) < 3.0
    assert difference(put_together(scans, asked.picture, 2),
                      upright.resize(tuple(-(-side // 4) for side in upright.size), Image.Resampling.BOX)) < 4.0


def test_each_picture_of_a_file_with_several_is_its_own(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    pages = [Image.new("RGB", (600 + 10 * number, 400), colour) for number, colour in
             enumerate(("red", "lime", "blue"))]
    path = saved(tmp_path / "many.tif", pages[0], save_all=True, append_images=pages[1:])
    assert read_header(path).frames == 3
    for number, page in enumerate(pages):
        asked = request(path, number)
        scans.want(asked)
        ears.wait(number + 1)
        assert difference(put_together(scans, asked.picture, 0), page) < 2.0
    scans.want(request(path, 7))
    assert ears.wait(4).error is not None
    assert ears.answers[-1].error.code == "scan-no-frame"


def test_a_page_of_a_pdf_has_the_size_that_its_page_says(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    path = saved(tmp_path / "a.pdf", drawing(900, 600), resolution=150.0)
    assert read_header(path) == ("application/pdf", 1_800, 1_200, 1)
    asked = request(path, width=900, height=600)
    scans.want(asked)
    assert ears.wait().error is None
    assert scans.pyramid(asked.picture) == Pyramid(900, 600)
    assert difference(put_together(scans, asked.picture, 0), drawing(900, 600)) < 6.0


# --- what cannot be shown

def bomb(path: Path, width: int, height: int) -> Path:
    """A tiny PNG that says it is huge."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000)) + chunk(b"IEND", b""))
    return path


def cut_off(path: Path, kind: str, share: float) -> Path:
    made = KINDS[kind](path)
    made.write_bytes(made.read_bytes()[:int(made.stat().st_size * share)])
    return made


def scribbled(path: Path) -> Path:
    data = bytearray(KINDS["png"](path).read_bytes())
    for at in range(300, len(data) - 50, 97):
        data[at] ^= 0x5A
    (path / "a.png").write_bytes(bytes(data))
    return path / "a.png"


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "cut off jpeg": (lambda p: cut_off(p, "jpeg", 0.6), "scan-damaged"),
    "cut off tiff": (lambda p: cut_off(p, "tiff", 0.5), "scan-damaged"),
    "cut off png": (lambda p: cut_off(p, "png", 0.5), "scan-damaged"),
    "cut off webp": (lambda p: cut_off(p, "webp", 0.5), "scan-damaged"),
    "cut off jpeg 2000": (lambda p: cut_off(p, "jpeg2000", 0.02), "scan-damaged"),
    "only a beginning": (lambda p: written(p / "a.jpg", b"\xff\xd8\xff\xe0"), "scan-damaged"),
    "scribbled png": (scribbled, "scan-damaged"),
    "bomb": (lambda p: bomb(p / "a.png", 30_000, 30_000), "scan-too-large"),
    "bomb within the limit": (lambda p: bomb(p / "a.png", 15_000, 20_000), "scan-damaged"),
    "text": (lambda p: written(p / "a.jpg", b"no picture at all, whatever it is called"), "scan-unknown"),
    "empty": (lambda p: written(p / "a.jpg", b""), "scan-unknown"),
    "broken pdf": (lambda p: written(p / "a.pdf", b"%PDF-1.7\nnothing"), "scan-damaged"),
    "script called eps": (lambda p: written(p / "a.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n"), "scan-unknown"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_shown_gets_one_sentence_and_the_next_goes_on(
        name: str, scans: Scans, ears: Ears, tmp_path: Path) -> None:
    make, code = BAD[name]
    (tmp_path / "bad").mkdir()
    path = make(tmp_path / "bad")
    scans.want(request(path))
    answer = ears.wait()
    assert answer.what == "failed"
    assert answer.error is not None
    assert answer.error.code == code
    assert path.name in sentence(answer.error)
    assert str(tmp_path) not in sentence(answer.error)
    good = request(saved(tmp_path / "good.png", drawing(300, 200)))
    scans.want(good)
    assert ears.wait(2).what == "done"
    assert not (tmp_path / "cache" / path.name).exists()


def test_the_size_is_asked_before_anything_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "a.png", drawing(1_000, 1_000))
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("decoded"))
    assert read_header(path)[1:3] == (1_000, 1_000)
    monkeypatch.setattr(header, "MOST_PIXELS", 999_999)
    with pytest.raises(LetterbookError) as caught:
        read_header(path)
    assert caught.value.code == "scan-too-large"
    monkeypatch.setattr(header, "MOST_PIXELS", 10**9)
    monkeypatch.setattr(header, "MOST_BYTES", 3_999_999)
    with pytest.raises(LetterbookError):
        read_header(path)


def test_a_file_that_is_another_than_was_linked_is_not_taken_for_it(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", drawing())
    asked = request(path)
    saved(path, drawing().rotate(180))
    scans.want(asked)
    answer = ears.wait()
    assert answer.error is not None
    assert answer.error.code == "scan-changed"
    assert scans.pyramid(asked.picture) is None


def test_a_missing_file_is_named(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    scans.want(Request(sha256="0" * 64, frame=0, path=str(tmp_path / "gone.jpg")))
    answer = ears.wait()
    assert answer.error is not None
    assert answer.error.code == "scan-missing"
    assert "gone.jpg" in sentence(answer.error)


def test_a_decoder_that_dies_or_hangs_costs_one_picture(
        scans: Scans, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs a file that never ends")
    monkeypatch.setattr("editor.app.scans.service.LONGEST", 1.0)
    slow = tmp_path / "slow.png"
    saved(slow, Image.effect_noise((9_000, 9_000), 90), compress_level=0)
    asked = request(slow)
    scans.want(asked)
    deadline = time.monotonic() + 20
    while scans._current is None and time.monotonic() < deadline:  # until it has begun
        time.sleep(0.005)
    assert scans._process is not None
    scans._process.kill()
    answer = ears.wait()
    assert answer.error is not None
    assert answer.error.code == "scan-gave-up"
    scans.want(request(saved(tmp_path / "good.png", drawing(300, 200))))
    assert ears.wait(2).what == "done"


def test_a_decoder_that_takes_too_much_memory_is_ended(
        scans: Scans, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.app.scans.service.MOST_HELD", 150_000_000)
    scans.want(request(saved(tmp_path / "a.png", drawing(7_900, 7_900), compress_level=1)))  # 250 MB, all at once
    answer = ears.wait()
    assert answer.error is not None
    assert answer.error.code == "scan-no-memory"
    assert "a.png" in sentence(answer.error)
    scans.want(request(saved(tmp_path / "good.png", drawing(300, 200))))
    assert ears.wait(2).what == "done"


# --- order, cache

def test_the_latest_wish_comes_first_and_the_earlier_is_finished_later(
        scans: Scans, ears: Ears, tmp_path: Path) -> None:
    noise = Image.effect_noise((6_000, 5_000), 60)
    first, second = request(saved(tmp_path / "a.jpg", noise)), request(saved(tmp_path / "b.png", drawing()))
    scans.want(first)
    ears.wait(1, ("level",))
    scans.want(second)
    assert ears.wait().sha256 == second.sha256
    assert ears.wait(2).sha256 == first.sha256
    assert scans.is_whole(first.picture)


def test_a_sight_takes_no_more_than_it_needs(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    asked = request(saved(tmp_path / "a.jpg", drawing(6_000, 5_000)), sight=True)
    scans.want_later(asked)
    assert ears.wait().what == "done"
    pyramid = scans.pyramid(asked.picture)
    assert pyramid is not None
    assert pyramid.levels - 1 in scans.levels(asked.picture)
    assert 0 not in scans.levels(asked.picture)


def test_what_is_in_the_cache_is_not_decoded_again(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", drawing())
    asked = request(path)
    scans.want(asked)
    ears.wait()
    path.unlink()
    scans.want(asked)
    assert ears.wait(2).what == "done"
    assert put_together(scans, asked.picture, 0).size == (1_500, 1_100)


def test_damaged_tiles_are_thrown_away(scans: Scans, ears: Ears, tmp_path: Path) -> None:
    asked = request(saved(tmp_path / "a.png", drawing()))
    scans.want(asked)
    ears.wait()
    (level,) = (tmp_path / "cache").rglob("0.tiles")
    data = bytearray(level.read_bytes())
    data[200:] = bytes(len(data) - 200)
    level.write_bytes(bytes(data))
    assert scans.tile(asked.picture, 0, 0, 0, PLAIN) is None
    assert not scans.is_whole(asked.picture)
    scans.want(asked)
    ears.wait(2)
    assert scans.tile(asked.picture, 0, 0, 0, PLAIN) is not None


@pytest.mark.parametrize("lost", ["everything", "the size", "a level", "the end of a level", "what a level says"])
def test_what_is_lost_of_the_cache_is_made_again(scans: Scans, ears: Ears, tmp_path: Path, lost: str) -> None:
    asked = request(saved(tmp_path / "a.png", drawing()))
    scans.want(asked)
    ears.wait()
    folder = (tmp_path / "cache").rglob("size.json").__next__().parent
    level = folder / "0.tiles"
    if lost == "everything":
        shutil.rmtree(tmp_path / "cache")
    elif lost == "the size":
        (folder / "size.json").unlink()
    elif lost == "a level":
        level.unlink()
    else:
        level.write_bytes(level.read_bytes()[:-100] if lost == "the end of a level" else b"")
    assert not scans.is_whole(asked.picture)
    scans.want(asked)
    assert ears.wait(2).what == "done"
    assert scans.is_whole(asked.picture)
    assert difference(put_together(scans, asked.picture, 0), drawing()) < 4.0


def test_a_file_of_many_pages_is_read_once_for_its_checksum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "a.tif", drawing(), save_all=True, append_images=[drawing(), drawing(900, 700)])
    read: list[str] = []
    digest = hashlib.file_digest

    def counted(file: io.BufferedReader, name: str) -> object:
        read.append(name)
        return digest(file, name)

    monkeypatch.setattr(hashlib, "file_digest", counted)
    worker = Worker(TileCache(tmp_path / "cache"))
    for frame in range(2):
        list(worker.work(request(path, frame)))
    assert len(read) == 1
    asked = request(path, 2)
    saved(path, drawing(700, 900), save_all=True, append_images=[drawing(), drawing()])
    with pytest.raises(LetterbookError, match="scan-changed"):
        list(worker.work(asked))
    assert len(read) == 2


def test_the_cache_stays_within_its_bounds_and_drops_what_was_seen_longest_ago(tmp_path: Path) -> None:
    cache = TileCache(tmp_path, most_bytes=10_000)
    pictures = [Picture(f"{number:064x}") for number in range(5)]
    for number, picture in enumerate(pictures):
        cache.begin(picture, Pyramid(10, 10))
        assert list(cache.write_level(picture, 0, [(0, b"x" * 3_000)])) == [None]
        os.utime(cache.folder(picture) / "size.json", (number, number))
    cache.touch(pictures[0])
    cache.shrink(keep=(pictures[1],))
    assert [cache.has_level(picture, 0) for picture in pictures] == [True, True, False, False, True]


def test_a_level_given_up_halfway_is_not_there(tmp_path: Path) -> None:
    cache, picture = TileCache(tmp_path), Picture("a" * 64)
    cache.begin(picture, Pyramid(2_000, 10))
    writing = cache.write_level(picture, 0, enumerate([b"a", b"b", b"c"]))
    next(writing)
    writing.close()
    assert not cache.has_level(picture, 0)
    assert not list(tmp_path.rglob("*.new"))
    list(cache.write_level(picture, 0, [(2, b"ccc"), (0, b"a"), (1, b"")]))
    assert [cache.tile(picture, 0, number) for number in range(4)] == [b"a", b"", b"ccc", None]


# --- the pyramid, the curve

@given(st.integers(1, 40_000), st.integers(1, 40_000))
def test_the_tiles_of_a_level_cover_it_exactly(width: int, height: int) -> None:
    pyramid = Pyramid(width, height)
    assert max(pyramid.size(pyramid.levels - 1)) <= TILE
    assert pyramid.levels == 1 or max(pyramid.size(pyramid.levels - 2)) > TILE
    for level in range(max(0, pyramid.levels - 3), pyramid.levels):
        boxes = list(pyramid.boxes(level))
        size = pyramid.size(level)
        assert sum((right - left) * (bottom - top) for left, top, right, bottom in boxes) == size[0] * size[1]
        assert all(0 <= left < right <= size[0] and 0 <= top < bottom <= size[1] for left, top, right, bottom in boxes)


@given(st.floats(0.001, 8.0))
def test_a_level_never_has_fewer_pixels_than_the_screen(zoom: float) -> None:
    level = Pyramid(12_000, 9_000).level_for(zoom)
    assert level == 0 or zoom * 2**level <= 1.0
    assert level == 5 or zoom * 2 ** (level + 1) > 1.0


looks = st.builds(Adjustments, brightness=st.integers(-100, 100), contrast=st.integers(-100, 100),
                  gamma=st.integers(20, 400), inverted=st.booleans())


@given(looks)
def test_a_curve_rises_or_falls_and_inverts_exactly(look: Adjustments) -> None:
    values = curve(look) or tuple(range(256))
    assert all(0 <= value <= 255 for value in values)
    assert list(values) == sorted(values, reverse=look.inverted)
    other = curve(Adjustments(brightness=look.brightness, contrast=look.contrast, gamma=look.gamma,
                              inverted=not look.inverted)) or tuple(range(256))
    assert all(abs(one + another - 255) <= 1 for one, another in zip(values, other, strict=True))


def test_the_curve_does_what_its_names_say() -> None:
    assert curve(PLAIN) is None
    plain = range(256)
    assert all(new >= old for new, old in zip(curve(Adjustments(brightness=20)), plain, strict=True))
    more = curve(Adjustments(contrast=40))
    assert more[64] < 64 < 192 < more[192]
    lighter = curve(Adjustments(gamma=150))
    assert lighter[0] == 0
    assert lighter[255] == 255
    assert lighter[128] > 140
    assert curve(Adjustments(inverted=True)) == tuple(range(255, -1, -1))


def tile_of(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=95, subsampling=0)
    return buffer.getvalue()


def test_tiles_are_made_grey_sharp_and_soft() -> None:
    half = Image.new("RGB", (64, 64), (200, 60, 60))
    half.paste((60, 60, 200), (32, 0, 64, 64))
    grey = adjusted(tile_of(half), Adjustments(greyscale=True))
    assert all(len({grey.data[at], grey.data[at + 1], grey.data[at + 2]}) == 1 for at in range(0, len(grey.data), 400))

    def step(sharpness: int) -> int:
        edge = Image.new("L", (64, 64), 80)
        edge.paste(170, (32, 0, 64, 64))
        data = adjusted(tile_of(edge), Adjustments(sharpness=sharpness)).data
        row = [data[(32 * 64 + x) * 4] for x in range(64)]
        return max(b - a for a, b in pairwise(row))

    assert step(60) > step(0) > step(-60)


def test_first_bytes_tell_the_kind() -> None:
    assert media_type_of(b"II*\0....") == media_type_of(b"MM\0*....") == "image/tiff"
    assert media_type_of(b"\xff\x4f\xff\x51") == "image/jp2"
    assert media_type_of(b"GIF89a") is None


def test_levels_come_coarse_first_and_only_those_that_are_missing(tmp_path: Path) -> None:
    path = KINDS["jpeg"](tmp_path)
    pyramid = pyramid_of(path, 0)
    assert [level.number for level in levels_of(path, 0, pyramid, range(pyramid.levels))] == [3, 2, 1, 0]
    assert [level.number for level in levels_of(path, 0, pyramid, (0, 3))] == [3, 0]
    assert [level.number for level in levels_of(path, 0, pyramid, range(9), sight_only=True)] == [3, 2, 1]


def test_every_sentence_about_a_scan_says_what_to_do() -> None:
    for code, template in TEMPLATES.items():
        if code.startswith("scan-"):
            assert ";" in template or ", or" in template, code
