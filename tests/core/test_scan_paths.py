"""Paths of scans in a project from anybody: nothing that leaves the folder, names a device or hides what it is."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.scan_paths import is_safe_name, is_safe_path, safe_name

GOOD = ["a.jpg", "scans/peters-to-stalin-1.jpg", "Box 3/Письма 1922/л. 12 об.jpg", "é/e\u0301.tif", "a..b.jpg",
        "con1.jpg", "コン/手紙.png", "x" * 250 + ".jpg", ".hidden/a.jpg", "console.jpg"]
BAD = ["", ".", "..", "../a.jpg", "a/../../b.jpg", "a/..", "/etc/passwd", "//server/share/a.jpg",
       "\\\\server\\share\\a.jpg", "\\\\?\\C:\\a.jpg", "C:a.jpg", "C:/a.jpg", "c:\\a.jpg", "a\\b.jpg", "a:stream.jpg",
       "a.jpg:ads", "aux.jpg", "CON", "scans/nul", "COM1.tif", "lpt9.png", "com¹.jpg", "conin$", "aux .jpg", "a.",
       "a ", " a", "a/ b/c.jpg", "a//b.jpg", "a/", "~/a.jpg", "~root/a.jpg", "a\0b.jpg", "a\nb.jpg", "a\u202egpj.exe",
       "a\u200bb.jpg", "\ufeffa.jpg", "what?.jpg", "a*.jpg", 'a".jpg', "<a>.jpg", "a|b.jpg", "\ud800.jpg", "x" * 256,
       "é" * 128, "d/" * 500 + "a.jpg", "file:///etc/passwd", "https://example.org/a.jpg", "a/./b.jpg",
       "a\u2028b.jpg"]


@pytest.mark.parametrize("path", GOOD)
def test_plain_relative_paths_are_followed(path: str) -> None:
    assert is_safe_path(path)


@pytest.mark.parametrize("path", BAD)
def test_everything_else_is_refused(path: str) -> None:
    assert not is_safe_path(path)


PARTS = st.sampled_from(["..", ".", "", "a", "CON", "b.jpg", "c:", "~", "x\\y", "nul.txt", "é", " "])


@given(st.lists(PARTS, max_size=6))
def test_what_is_followed_stays_below_the_folder_on_every_system(parts: list[str]) -> None:
    path = "/".join(parts)
    if is_safe_path(path):
        for kind in (PurePosixPath, PureWindowsPath):
            read = kind(path)
            assert not read.is_absolute()
            assert not read.drive
            assert ".." not in read.parts
            assert read.as_posix() == path


@given(st.text(max_size=400))
def test_a_name_of_our_own_is_always_safe(name: str) -> None:
    assert is_safe_name(safe_name(name))


@given(st.text("abcdefgh 0123456789_-", min_size=1, max_size=30).map(str.strip).filter(bool))
def test_a_good_name_is_kept(stem: str) -> None:
    name = f"{stem}.jpg"
    if is_safe_name(name):
        assert safe_name(name) == name
