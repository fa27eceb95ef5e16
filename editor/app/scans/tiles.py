"""The cache of tiles: a folder for each picture, a file for each level; bounded, and made again when it is lost.

A file holds, after its mark, the number of tiles, then where each one ends, then the tiles themselves, row by row.
It appears under its name only when it is whole.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from editor.app.scans.geometry import Pyramid

CACHE_VARIABLE = "LETTERBOOK_CACHE"
"""Names another folder for what can be made again (tests, portable installations)."""

MOST_BYTES = 2 * 1024**3
"""How large the cache may grow; what was looked at longest ago goes first."""

_MARK = b"LBT1"
_NUMBER = struct.Struct("<Q")
_HEAD = len(_MARK) + _NUMBER.size
_SIZE = "size.json"


class Picture(NamedTuple):
    """A picture by its content: the SHA-256 of its file, in hex, and which picture of the file it is."""

    sha256: str
    frame: int = 0

    @property
    def key(self) -> str:
        """The name of its folder."""
        return f"{self.sha256}-{self.frame}"


def cache_folder() -> Path:
    """Return the folder of the cache of this user."""
    named = os.environ.get(CACHE_VARIABLE)
    if not named:
        import platformdirs  # the process that decodes is told its folder and starts without this

        named = platformdirs.user_cache_dir("letterbook", appauthor=False)
    return Path(named) / "scans"


class TileCache:
    """Tiles on disk. Several processes may use one folder."""

    def __init__(self, folder: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder or cache_folder()
        self._most_bytes = most_bytes

    def folder(self, picture: Picture) -> Path:
        """Where the tiles of a picture are."""
        return self._folder / picture.key[:2] / picture.key

    def pyramid(self, picture: Picture) -> Pyramid | None:
        """Return the pyramid of a picture that has been begun, or None."""
        try:
            width, height = msgspec.json.decode((self.folder(picture) / _SIZE).read_bytes(), type=tuple[int, int])
        except (OSError, msgspec.DecodeError):
            return None
        return Pyramid(width, height) if min(width, height) > 0 else None

    def begin(self, picture: Picture, pyramid: Pyramid) -> None:
        """Keep the size of a picture, so that its levels can follow."""
        folder = self.folder(picture)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _SIZE).write_bytes(msgspec.json.encode((pyramid.width, pyramid.height)))

    def has_level(self, picture: Picture, level: int) -> bool:
        """Whether a level is whole: its file ends where its last tile does."""
        try:
            with (self.folder(picture) / f"{level}.tiles").open("rb") as file:
                head = file.read(_HEAD)
                if head[:len(_MARK)] != _MARK:
                    return False
                file.seek(_HEAD + _NUMBER.unpack(head[len(_MARK):])[0] * _NUMBER.size)
                end = _NUMBER.unpack(file.read(_NUMBER.size))[0]
                return file.seek(0, os.SEEK_END) == end
        except (OSError, OverflowError, struct.error):
            return False

    def write_level(self, picture: Picture, level: int, tiles: Iterable[tuple[int, bytes]]) -> Iterator[None]:
        """Write a level from its tiles and their numbers, in whatever order they come; yields after each, so that
        whoever writes can give way: then nothing is kept of it."""
        folder = self.folder(picture)
        handle, temporary = tempfile.mkstemp(dir=folder, suffix=".new")
        whole = False
        try:
            with os.fdopen(handle, "w+b") as file:
                places: dict[int, tuple[int, int]] = {}
                with tempfile.TemporaryFile(dir=folder) as body:
                    for number, tile in tiles:
                        places[number] = body.tell(), len(tile)
                        body.write(tile)
                        yield
                    ordered = [places[number] for number in range(len(places))]
                    file.write(_head([length for _, length in ordered]))
                    for begin, length in ordered:
                        body.seek(begin)
                        file.write(body.read(length))
            Path(temporary).replace(folder / f"{level}.tiles")
            whole = True
        finally:
            if not whole:
                Path(temporary).unlink(missing_ok=True)

    def tile(self, picture: Picture, level: int, number: int) -> bytes | None:
        """Return a tile by its number, or None where its level is not there (yet)."""
        try:
            with (self.folder(picture) / f"{level}.tiles").open("rb") as file:
                head = file.read(_HEAD)
                if head[:len(_MARK)] != _MARK:
                    return None
                count = _NUMBER.unpack(head[len(_MARK):])[0]
                if not 0 <= number < count:
                    return None
                file.seek(_HEAD + number * _NUMBER.size)
                start, end = struct.unpack("<QQ", file.read(2 * _NUMBER.size))
                file.seek(start)
                return file.read(end - start)
        except (OSError, struct.error):
            return None

    def touch(self, picture: Picture) -> None:
        """Remember that the picture was looked at now."""
        with contextlib.suppress(OSError):
            os.utime(self.folder(picture) / _SIZE)

    def drop(self, picture: Picture) -> None:
        """Throw the tiles of a picture away."""
        shutil.rmtree(self.folder(picture), ignore_errors=True)

    def shrink(self, keep: Collection[Picture] = ()) -> None:
        """Throw away what was looked at longest ago until the cache has its size; never what is to be kept."""
        kept = {picture.key for picture in keep}
        found = sorted((_looked_at(folder), _bytes_of(folder), folder) for folder in self._folder.glob("*/*")
                       if folder.is_dir())
        total = sum(size for _, size, _ in found)
        for _, size, folder in found:
            if total <= self._most_bytes:
                return
            if folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)
                total -= size


def _head(lengths: list[int]) -> bytes:
    position = len(_MARK) + _NUMBER.size * (2 + len(lengths))
    parts = [_MARK, _NUMBER.pack(len(lengths)), _NUMBER.pack(position)]
    for length in lengths:
        position += length
        parts.append(_NUMBER.pack(position))
    return b"".join(parts)


def _looked_at(folder: Path) -> float:
    try:
        return (folder / _SIZE).stat().st_mtime
    except OSError:
        return 0.0


def _bytes_of(folder: Path) -> int:
    try:
        return sum(entry.stat().st_size for entry in os.scandir(folder))
    except OSError:
        return 0
