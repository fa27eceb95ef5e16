"""Where the images of a project lie: below its own folder, or below folders that this computer's editor pointed to.

A project names only safe relative paths; folders elsewhere are remembered in the settings of this computer and never
stand in the project.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from editor.app.jobs import Progress
from editor.app.scans.finding import FoundScan, file_sum
from editor.app.setting_rows import Settings
from editor.core.messages import LetterbookError, RefusedError, message
from editor.core.pages import Image, Page
from editor.core.record import replace
from editor.core.scan_paths import is_safe_path

MOST_LOOKED_AT = 200_000
"""Files looked at in a search for moved scans."""
MOST_FOLDERS = 20
"""Folders remembered for one project."""
STAND_INS = "reduced scans"
"""The folder beside a copy of a project in which reduced scans lie, where the scans themselves were not sent along."""

_SUM = re.compile(r"[0-9a-f]{64}")


class ScanPlaces(NamedTuple):
    """Where to look: the project's folder first, then others."""

    home: Path
    others: tuple[Path, ...] = ()

    @property
    def roots(self) -> tuple[Path, ...]:
        """All folders, in the order in which they are looked at."""
        return (self.home, *self.others)

    def find(self, image: Image) -> Path | None:
        """Return the file of a linked image, or None where it is not. A path that is not safe is never followed."""
        if not is_safe_path(image.path):
            return None
        names = (image.path, image.path.rpartition("/")[2])
        for root in self.roots:
            for name in names if root != self.home else names[:1]:
                file = root / name
                if file.is_file() and _is_below(file, root):
                    return file
        return None

    def stand_in(self, image: Image) -> Path | None:
        """Return the reduced scan that stands for an image which is not here; None where there is none."""
        file = stand_in_path(self.home, image)
        return file if file is not None and file.is_file() and _is_below(file, self.home) else None

    def path_of(self, file: Path, root: Path) -> tuple[str, Path | None]:
        """Return the path by which the project names a file, and the folder that this computer has to remember for
        it; none where the file lies below the project's own folder.

        Raises:
            RefusedError: a name on the way is none that every system can have ("scan-name-unfit").
        """
        home = self.home.resolve()
        whole = file.resolve()
        inside = whole.is_relative_to(home)
        path = (whole.relative_to(home) if inside else file.absolute().relative_to(root.absolute())).as_posix()
        if not is_safe_path(path):
            raise RefusedError("scan-name-unfit", file=os.fsencode(path).decode("utf-8", "replace"))
        return path, None if inside else root.absolute()


def stand_in_path(home: Path, image: Image) -> Path | None:
    """Return where the reduced scan for an image lies beside a project; None where its checksum is not known."""
    return home / STAND_INS / f"{image.sha256}-{image.frame}.jpg" if _SUM.fullmatch(image.sha256) else None


def scan_places(project: Path, project_id: str, settings: Settings) -> ScanPlaces:
    """Return where the images of a project are looked for on this computer."""
    known = settings.scan_folders.get(project_id, ())
    return ScanPlaces(project.absolute().parent, tuple(Path(folder) for folder in known))


def with_folders(settings: Settings, project_id: str, folders: Iterable[Path]) -> Settings:
    """Return the settings with folders remembered for a project, the newest first."""
    known = settings.scan_folders.get(project_id, ())
    listed = tuple(dict.fromkeys([*(str(folder) for folder in folders), *known]))[:MOST_FOLDERS]
    return settings if listed == known else replace(settings, scan_folders={**settings.scan_folders,
                                                                            project_id: listed})


def image_of(scan: FoundScan, path: str, *, embedded: bool = False) -> Image:
    """Return how the project names a scan."""
    return Image(path=path, sha256=scan.sha256, media_type=scan.media_type, width=scan.width, height=scan.height,
                 size=scan.size, frame=scan.frame, embedded=embedded)


def search(images: Mapping[str, Image], roots: Sequence[Path], progress: Progress | None = None) -> dict[str, Path]:
    """Return where images that are not in their places lie below folders: by key.

    What counts is the content: a file with the name and the same checksum, else any file of the same size and
    checksum. Where no checksum is known, the name alone decides.
    """
    progress = progress or Progress()
    found: dict[str, Path] = {}
    for root in roots:
        rest = {key: image for key, image in images.items() if key not in found}
        if rest:
            found.update(_below(rest, root, progress))
    return found


def _below(images: Mapping[str, Image], root: Path, progress: Progress) -> dict[str, Path]:
    names = {image.path.rpartition("/")[2].casefold() for image in images.values()}
    sizes = {image.size for image in images.values() if image.size}
    named: list[Path] = []
    sized: list[Path] = []
    looked = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            looked += 1
            if looked > MOST_LOOKED_AT:
                break
            if looked % 500 == 0:
                progress.step(0, 0, message("searching-scans", folder=str(folder)))
            _sort(Path(folder, name), names, sizes, named, sized)
    return _matched(images, [*named, *sized], progress)


def _sort(file: Path, names: set[str], sizes: set[int], named: list[Path], sized: list[Path]) -> None:
    """Put a file among the candidates, if it is one."""
    try:
        if file.name.casefold() in names:
            named.append(file)
        elif sizes and file.stat().st_size in sizes:
            sized.append(file)
    except OSError:
        return


def _matched(images: Mapping[str, Image], candidates: Sequence[Path], progress: Progress) -> dict[str, Path]:
    by_sum: dict[str, list[str]] = {}
    by_name: dict[str, list[str]] = {}
    for key, image in images.items():
        (by_sum.setdefault(image.sha256, []) if image.sha256
         else by_name.setdefault(image.path.rpartition("/")[2].casefold(), [])).append(key)
    found: dict[str, Path] = {}
    for done, file in enumerate(candidates):
        progress.step(done, len(candidates), message("reading-scans", file=file.name))
        if len(found) == len(images):
            break
        try:
            _, digest = file_sum(file, progress)
        except LetterbookError:
            continue
        for key in (*by_sum.get(digest, ()), *by_name.get(file.name.casefold(), ())):
            found.setdefault(key, file)
    return found


def same_file(pages: Iterable[Page]) -> dict[str, list[Page]]:
    """Return pages by the file they show: the pages of one PDF share it."""
    files: dict[str, list[Page]] = {}
    for page in pages:
        if page.image is not None:
            files.setdefault(page.image.sha256 or page.image.path, []).append(page)
    return files


def _is_below(file: Path, root: Path) -> bool:
    """Whether a file is where it seems to be: a link may lead anywhere."""
    try:
        return file.resolve().is_relative_to(root.resolve())
    except OSError:
        return False
