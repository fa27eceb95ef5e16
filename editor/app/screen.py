"""Whether a window can be opened here at all: asked before Qt is, which would end the program without a sentence."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping

from editor.core.messages import Message, message

PLATFORM_VARIABLE = "QT_QPA_PLATFORM"

_ALWAYS = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1", "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1",
}
_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
"""What the Qt of PySide6 6.11 asks the loader for, and the Debian package that brings it."""


def screen_problem(commands: str, environment: Mapping[str, str] = os.environ,
                   platform: str = sys.platform) -> Message | None:
    """Return why no window can be opened (no display, or one that does not answer), or None."""
    if platform in ("win32", "darwin", "cygwin"):
        return None
    chosen = environment.get(PLATFORM_VARIABLE, "")
    wayland = bool(environment.get("WAYLAND_DISPLAY"))
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return None
    display = environment.get("DISPLAY", "")
    if not display and (not wayland or chosen.startswith("xcb")):
        return message("no-screen", commands=commands)
    if display and not wayland and not _answers(display):
        return message("screen-silent", display=display, commands=commands)
    return None


def _answers(display: str) -> bool:
    """Whether the X server can be reached; where libxcb is missing that is for ``missing_packages`` to say."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    try:
        return xcb.xcb_connection_has_error(connection) == 0
    finally:
        xcb.xcb_disconnect(connection)


def missing_packages(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Message | None:
    """Return the system packages that Qt lacks here, in a message, or None where it has all."""
    if not platform.startswith("linux"):
        return None
    missing = [package for library, package in _needed(environment).items() if not _loads(library)]
    return message("qt-libraries-missing", packages=" ".join(missing)) if missing else None


def _needed(environment: Mapping[str, str]) -> dict[str, str]:
    chosen = environment.get(PLATFORM_VARIABLE, "")
    if chosen.startswith("xcb") or (not chosen and environment.get("DISPLAY")):
        return _ALWAYS | _XCB
    if chosen.startswith("wayland") or (not chosen and environment.get("WAYLAND_DISPLAY")):
        return _ALWAYS | _WAYLAND
    return _ALWAYS


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
