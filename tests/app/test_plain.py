"""Decoded pixels become eight bits in sRGB: colour profiles are obeyed, and one that makes no sense is not."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from editor.app.scans.decoding import levels_of, pyramid_of
from editor.app.scans.plain import plain


def swapped_profile() -> bytes:
    """A profile with a name of its own, in which what is red in sRGB is called blue."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = made.replace("sRGB".encode("utf-16-be"), "odds".encode("utf-16-be")).replace(b"sRGB", b"odds")
    table = bytearray(made)
    for entry in range(132, 132 + 12 * struct.unpack(">L", made[128:132])[0], 12):
        name = made[entry:entry + 4]
        table[entry:entry + 4] = {b"rXYZ": b"bXYZ", b"bXYZ": b"rXYZ"}.get(name, name)
    return bytes(table)


def linear_grey_profile() -> bytes:
    """A grey profile (ICC.1:2001, version 2.4) in which half the number is half the light."""
    text = b"linear grey\0"
    parts = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">L", len(text)) + text + bytes(78),
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": b"XYZ \0\0\0\0" + struct.pack(">3l", 63_190, 65_536, 54_061),
        b"kTRC": b"curv\0\0\0\0" + struct.pack(">L", 0),
    }
    at, table, body = 128 + 4 + 12 * len(parts), b"", b""
    for name, data in parts.items():
        table += struct.pack(">4sLL", name, at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    header = struct.pack(">L4sL4s4s4s12s4s", at + len(body), b"\0\0\0\0", 0x02400000, b"mntr", b"GRAY", b"XYZ ",
                         struct.pack(">6H", 2_026, 1, 1, 0, 0, 0), b"acsp") + bytes(28)
    header += struct.pack(">3l", 63_190, 65_536, 54_061)
    return header.ljust(128, b"\0") + struct.pack(">L", len(parts)) + table + body


def middle(path: Path) -> tuple[int, ...]:
    pyramid = pyramid_of(path, 0)
    wanted = range(pyramid.levels)
    levels = {one.number: one.whole(pyramid).convert("RGB") for one in levels_of(path, 0, pyramid, wanted)}
    found = {number: one.getpixel((one.width // 2, one.height // 2)) for number, one in levels.items()}
    assert max(abs(one - other) for pixel in found.values() for one, other in zip(pixel, found[0], strict=True)) <= 3
    return found[0]


@pytest.mark.parametrize(("name", "options"), [
    ("a.tif", {}), ("a.png", {}), ("a.jpg", {"quality": 95}), ("a.webp", {"lossless": True})])
def test_colours_are_those_that_the_profile_means(tmp_path: Path, name: str, options: dict[str, object]) -> None:
    path = tmp_path / name
    Image.new("RGB", (3_000, 2_000), (250, 10, 10)).save(path, icc_profile=swapped_profile(), **options)
    red, green, blue = middle(path)
    assert red < 40
    assert green < 40
    assert blue > 215
    Image.new("RGB", (3_000, 2_000), (250, 10, 10)).save(path, **options)
    assert middle(path)[0] > 240


def test_a_grey_scan_stays_grey_and_gets_its_own_lightness() -> None:
    picture = Image.new("L", (30, 20), 128)
    picture.info["icc_profile"] = linear_grey_profile()
    shown = plain(picture)
    assert shown.mode == "L"
    assert abs(shown.getpixel((5, 5)) - 188) <= 2  # sRGB of half the light (IEC 61966-2-1): 0.735


def test_what_is_transparent_is_white_beside_the_colours_of_the_profile() -> None:
    picture = Image.new("RGBA", (30, 20), (250, 10, 10, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 10, 20))
    picture.info["icc_profile"] = swapped_profile()
    shown = plain(picture)
    assert shown.getpixel((2, 2)) == (255, 255, 255)
    assert shown.getpixel((20, 2))[2] > 215


@pytest.mark.parametrize("profile", [b"", b"nothing", linear_grey_profile(), swapped_profile()[:300]])
def test_a_profile_that_does_not_fit_changes_nothing(profile: bytes) -> None:
    picture = Image.new("RGB", (30, 20), (250, 10, 10))
    picture.info["icc_profile"] = profile
    assert plain(picture).getpixel((5, 5)) == (250, 10, 10)


def test_most_profiles_say_what_is_meant_anyway() -> None:
    picture = Image.new("RGB", (30, 20), (250, 10, 10))
    picture.info["icc_profile"] = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert plain(picture) is picture
