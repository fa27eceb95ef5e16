"""Without a screen, or without Qt's libraries, one sentence says so."""

from __future__ import annotations

import ctypes

import pytest

from editor.app.screen import missing_packages, screen_problem


def test_no_display_names_the_commands() -> None:
    problem = screen_problem("new, list", {}, "linux")
    assert problem is not None
    assert (problem.code, problem.args["commands"]) == ("no-screen", "new, list")


def test_a_platform_that_needs_no_display_and_other_systems_pass() -> None:
    assert screen_problem("", {"QT_QPA_PLATFORM": "offscreen"}, "linux") is None
    assert screen_problem("", {"WAYLAND_DISPLAY": "wayland-0"}, "linux") is None
    assert screen_problem("", {}, "darwin") is None
    assert screen_problem("", {}, "win32") is None


def test_a_display_that_does_not_answer_is_said() -> None:
    problem = screen_problem("", {"DISPLAY": ":4711"}, "linux")
    assert problem is not None
    assert problem.code == "screen-silent"


def test_xcb_without_display_cannot_work() -> None:
    problem = screen_problem("", {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert problem is not None
    assert problem.code == "no-screen"


def test_missing_libraries_are_named_as_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        if name in ("libEGL.so.1", "libxcb-cursor.so.0", "libwayland-cursor.so.0"):
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    offscreen = missing_packages({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    xcb = missing_packages({"DISPLAY": ":0"}, "linux")
    wayland = missing_packages({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert [p and p.args["packages"] for p in (offscreen, xcb, wayland)] == [
        "libegl1", "libegl1 libxcb-cursor0", "libegl1 libwayland-cursor0"]
    assert missing_packages({}, "win32") is None
