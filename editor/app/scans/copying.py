"""Copying scans beside the project: each copy is verified before it has its name, and nothing is overwritten."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from editor.app.jobs import Progress
from editor.app.scans.finding import file_sum
from editor.app.scans.places import ScanPlaces, same_file
from editor.core.messages import LetterbookError, Message, message
from editor.core.pages import Image, Page
from editor.core.record import replace
from editor.core.scan_paths import safe_name

_CHUNK = 1 << 20


class Copied(NamedTuple):
    """What was copied: the new image of each page by its identity, and why others were not."""

    images: dict[str, Image]
    refused: tuple[Message, ...] = ()
    files: int = 0


def images_folder(project: Path) -> Path:
    """Return the folder for the images of a project, beside its file."""
    return project.with_name(f"{safe_name(project.stem)} images")


def copy_beside(pages: Iterable[Page], project: Path, places: ScanPlaces, progress: Progress | None = None) -> Copied:
    """Copy the linked images of pages, as far as they lie elsewhere, into the folder beside the project.

    What lies below the project's folder already stays where it is.

    Raises:
        LetterbookError: the folder cannot be written ("scan-not-copied").
    """
    progress = progress or Progress()
    home = places.home.resolve()
    images: dict[str, Image] = {}
    refused: list[Message] = []
    files = list(same_file(page for page in pages if page.image is not None and not page.image.embedded).values())
    copied = 0
    for done, group in enumerate(files):
        image = group[0].image
        assert image is not None
        progress.step(done, len(files), message("copying-scans", file=image.path))
        file = places.find(image)
        if file is None:
            refused.append(message("scan-missing", file=image.path))
            continue
        if file.resolve().is_relative_to(home):
            continue
        try:
            path = copy_file(file, image, project)
        except LetterbookError as error:
            refused.append(error.message)
            continue
        copied += 1
        images |= {page.id: replace(page.image, path=path) for page in group if page.image is not None}
    progress.step(len(files), len(files))
    return Copied(images, tuple(refused), copied)


def copy_file(file: Path, image: Image, project: Path) -> str:
    """Copy one image beside the project and return its path there.

    Raises:
        LetterbookError: it is not what was linked ("scan-changed"), or cannot be copied ("scan-not-copied").
    """
    return _written(file.name, image.sha256, project, lambda put: file_sum(file, None, put)[1])


def copy_as(file: Path, image: Image, home: Path, progress: Progress | None = None) -> bool:
    """Copy an image under the path that the project knows it by, below another folder; return whether it is there.

    What stands there already is left as it is, and counts where it is the same.

    Raises:
        OSError: there is no room for it, or nothing may be written there.
        Cancelled: the work was told to stop. In either case the caller removes what was begun.
    """
    target = home / image.path
    try:
        if os.path.lexists(target):
            return file_sum(target, progress)[1] == image.sha256
        source = file.open("rb")
    except (LetterbookError, OSError):
        return False
    digest = hashlib.sha256()
    with source:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            output = target.open("xb")
        except (FileExistsError, NotADirectoryError):
            return False  # something else has the name of its folder
        with output:
            while piece := source.read(_CHUNK):
                if progress is not None:
                    progress.check()
                digest.update(piece)
                output.write(piece)
    if digest.hexdigest() != image.sha256:  # it is not the picture that the pages were linked to
        target.unlink()
    return digest.hexdigest() == image.sha256


def write_out(data: bytes, image: Image, project: Path) -> str:
    """Write an embedded image beside the project and return its path there; raises as ``copy_file`` does."""
    def pieces(put: Callable[[bytes], object]) -> str:
        put(data)
        return hashlib.sha256(data).hexdigest()

    return _written(image.path.rpartition("/")[2], image.sha256, project, pieces)


def _written(name: str, sha256: str, project: Path, pieces: Callable[[Callable[[bytes], object]], str]) -> str:
    folder = images_folder(project)
    try:
        folder.mkdir(exist_ok=True)
        handle, aside = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
        try:
            with os.fdopen(handle, "wb") as output:
                digest = pieces(output.write)
                output.flush()
                os.fsync(output.fileno())
            if (sha256 and digest != sha256) or file_sum(Path(aside))[1] != digest:
                raise LetterbookError("scan-changed", file=name)
            return f"{folder.name}/{_named(Path(aside), folder, safe_name(name), digest)}"
        finally:
            with suppress(FileNotFoundError):
                Path(aside).unlink()
    except OSError as error:
        raise LetterbookError("scan-not-copied", file=name, reason=error.strerror or str(error)) from error


def _named(aside: Path, folder: Path, name: str, digest: str) -> str:
    """Give a finished copy its name, or find that the same is there already; nothing is overwritten."""
    stem, dot, ending = name.rpartition(".")
    for number in range(1, 10_000):
        wanted = name if number == 1 else f"{stem or name} {number}{dot}{ending if stem else ''}"
        target = folder / wanted
        if target.exists():
            if target.is_file() and file_sum(target)[1] == digest:
                return wanted
            continue
        aside.rename(target)
        return wanted
    raise LetterbookError("scan-not-copied", file=name, reason="")
