"""Writing what is exported: everything is made aside, synced, and put in place at the end or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path, PurePosixPath

import msgspec

from editor.core.messages import LetterbookError, RefusedError
from editor.review.packages import ENDING

MANIFEST = ".letterbook-export.json"
"""In a folder that an export made: the list of its files. A folder without it belongs to somebody else."""

SYNCED_AT_ONCE, MOST_WAITING = 4, 64
"""Files that are waited for at once, and those that may wait for their turn."""

PROJECT_ENDING = ".letterbook"


class OutputError(LetterbookError):
    """The output cannot be written: no room, no permission, no such folder."""


class StagedOutput:
    """A sink for one file or a folder of files. Use it through ``staged_output``.

    ``is_file`` says that the target is one file whatever the format calls it: what the format writes beside it
    (a sidecar) stands beside the target under the target's name.
    """

    def __init__(self, target: Path, stage: Path, *, is_file: bool) -> None:
        self._target = target
        self._stage = stage
        self._is_file = is_file
        self._files: dict[str, int] = {}
        """Numbers, not paths: an edition has tens of thousands."""
        self._numbers = count()
        self._syncing = ThreadPoolExecutor(SYNCED_AT_ONCE)
        self._synced: deque[tuple[Future[None], int]] = deque()
        """What waits for the disk, each with the number of its open file."""

    def write(self, name: str, data: bytes) -> None:
        """Write one file aside; ``name`` is a safe relative POSIX path, or "" for the one output file itself."""
        self.write_parts(name, (data,))

    def write_parts(self, name: str, parts: Iterable[bytes]) -> None:
        """Write one file aside, piece by piece.

        Raises:
            ValueError: the name leads out of the folder.
        """
        if not is_safe(name):
            raise ValueError(f"not a safe name for an output file: {name!r}")
        number = next(self._numbers)
        with self._part(number).open("wb") as file:
            for part in parts:
                file.write(part)
            file.flush()
            # The disk is waited for beside the work: of an edition's time that was a third.
            handle = os.dup(file.fileno())
            self._synced.append((self._syncing.submit(_sync, handle), handle))
        if len(self._synced) > MOST_WAITING:
            self._synced.popleft()[0].result()
        self._files[name] = number

    def _part(self, number: int) -> Path:
        return self._stage / f"{number}.part"

    def wait(self) -> None:
        """Wait until everything that was written is on the disk.

        Raises:
            OSError: something is not.
        """
        while self._synced:
            self._synced.popleft()[0].result()

    def close(self) -> None:
        """End what waits for the disk."""
        self._syncing.shutdown(cancel_futures=True)
        for future, handle in self._synced:
            if future.cancelled():
                os.close(handle)

    def put_in_place(self) -> None:
        """Rename everything to where it belongs; what an earlier export left there and this one did not write goes."""
        if self._is_file or set(self._files) == {""}:
            if self._target.is_dir():
                raise RefusedError("output-is-folder", path=str(self._target))
            self.wait()
            places = {name: self._beside(name) for name in self._files}
            if len(set(places.values())) < len(places):  # one would take the place of another
                raise RefusedError("output-is-file", path=str(self._target))
            for name, number in self._files.items():
                self._part(number).replace(places[name])
            return
        stale = self._earlier() - set(self._files)
        self._target.mkdir(exist_ok=True)
        self.write(MANIFEST, msgspec.json.format(msgspec.json.encode(sorted(self._files)), indent=1))
        self.wait()
        for folder in {(self._target / name).parent for name in self._files}:
            folder.mkdir(parents=True, exist_ok=True)
        for name, number in self._files.items():
            self._part(number).replace(self._target / name)
        for name in stale:
            (self._target / name).unlink(missing_ok=True)

    def _beside(self, name: str) -> Path:
        """The target for its own ending, its neighbour with another ending for a sidecar."""
        _, dot, endings = name.partition(".")
        return self._target if dot + endings in ("", self._target.suffix) else self._target.with_suffix(dot + endings)

    def _earlier(self) -> set[str]:
        """The files of an earlier export into the same folder."""
        if not self._target.exists():
            return set()
        if not self._target.is_dir():
            raise RefusedError("output-is-file", path=str(self._target))
        manifest = self._target / MANIFEST
        if not manifest.is_file():
            if any(self._target.iterdir()):
                raise RefusedError("output-not-empty", path=str(self._target))
            return set()
        try:
            names = msgspec.json.decode(manifest.read_bytes(), type=list[str])
        except msgspec.DecodeError:
            return set()
        folder = self._target.resolve()
        return {name for name in names if is_safe(name) and (folder / name).resolve().is_relative_to(folder)}


def _sync(file: int) -> None:
    try:
        os.fsync(file)
    finally:
        os.close(file)


def write_file(path: Path, data: bytes) -> Path:
    """Write one file, which has its name only when it is whole, and return where it is.

    Raises:
        RefusedError, OutputError: see ``staged_output``.
    """
    with staged_output(path, is_file=True) as sink:
        sink.write("", data)
    return path


def is_safe(name: str) -> bool:
    """Whether the name stays within the folder, on every system."""
    relative = PurePosixPath(name)
    return not (relative.is_absolute() or ".." in relative.parts or "\\" in name or ":" in name or "\0" in name)


def _is_of_project(name: str) -> bool:
    """Whether a name is that of a project, or of what SQLite and we put beside one."""
    return not name.endswith(ENDING) and name.removesuffix(".lock").split("-")[0].endswith(PROJECT_ENDING)


@contextmanager
def staged_output(target: Path, *, is_file: bool = False) -> Generator[StagedOutput]:
    """Give a sink for ``target``; after the block everything is put in place, after an error nothing is.

    ``is_file`` as for ``StagedOutput``; without it a format that names its files gets a folder.

    Raises:
        RefusedError: the target is a project, a folder of somebody else, or not what the format writes.
        OutputError: it cannot be written there ("output-failed").
    """
    # Renaming onto a link or a device would take its place: a link is followed, a device refused.
    target = Path(os.path.realpath(target))
    if _is_of_project(target.name.lower()):
        raise RefusedError("output-is-project", path=str(target))
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise RefusedError("output-not-ordinary", path=str(target))
    stage: Path | None = None
    sink: StagedOutput | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Beside the target, so that renaming stays within one file system.
        stage = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
        sink = StagedOutput(target, stage, is_file=is_file)
        yield sink
        sink.put_in_place()
    except OSError as error:
        raise OutputError("output-failed", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        if sink is not None:
            sink.close()
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
