"""Which path of a scan may be followed: relative, with slashes, and meaning the same on every system.

A project may come from anybody, so what it says about files is not believed: a path that leaves the project's folder,
names a device, or reads otherwise than it is, is refused as a whole and never mended.
"""

from __future__ import annotations

import unicodedata

MOST_BYTES = 1_000
"""The longest path, in bytes of UTF-8."""
MOST_NAME_BYTES = 255
"""The longest name on the way."""

_FORBIDDEN = frozenset('\\:*?"<>|')
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$", "clock$",
                      *(f"{name}{digit}" for name in ("com", "lpt") for digit in "0123456789¹²³")})
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def is_safe_path(path: str) -> bool:
    """Tell whether a path that a project names may be looked for below a folder.

    It is relative, parted by slashes, leads nowhere up, and every name on it can stand on every system: no drive, no
    device, no stream, no character that cannot be seen or turns the direction of writing.
    """
    try:
        length = len(path.encode("utf-8"))
    except UnicodeEncodeError:
        return False
    return 0 < length <= MOST_BYTES and all(is_safe_name(name) for name in path.split("/"))


def is_safe_name(name: str) -> bool:
    """Tell whether one name can stand for a file on every system."""
    try:
        length = len(name.encode("utf-8"))
    except UnicodeEncodeError:
        return False
    if not 0 < length <= MOST_NAME_BYTES or name != name.strip() or name.endswith(".") or name.startswith("~"):
        return False
    if any(character in _FORBIDDEN or unicodedata.category(character) in _INVISIBLE for character in name):
        return False
    return name.split(".", 1)[0].strip().casefold() not in _DEVICES


def safe_name(name: str) -> str:
    """Return a name like this one that can stand for a file on every system; for names of our own copies."""
    kept = "".join("_" if character in _FORBIDDEN or character == "/" or unicodedata.category(character) in _INVISIBLE
                   else character for character in name).strip(" .~")
    stem, dot, ending = kept.rpartition(".")
    while len(kept.encode("utf-8")) > MOST_NAME_BYTES - 20 and (stem or kept):
        stem = (stem or kept)[:-1]
        kept = f"{stem}{dot}{ending}" if dot else stem
    return kept if is_safe_name(kept) else f"scan-{kept}" if is_safe_name(f"scan-{kept}") else "scan"
