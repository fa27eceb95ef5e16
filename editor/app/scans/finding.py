"""Finding scans in files and folders: what each holds, told from its header, and its checksum."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from editor.app.jobs import Progress
from editor.app.scans.header import PDF_DPI, check_size, opened, opened_pdf, upright_size
from editor.core.media_types import LONGEST_MAGIC, PDF, media_type_of
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.scan_groups import PlacedScan, ScanGroup, group, natural_key

ENDINGS = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".jp2", ".j2k", ".jpx", ".pdf")
"""How files end that a folder is searched for; what they are, their first bytes say."""
MOST_FILES = 20_000
MOST_FRAMES = 5_000
_CHUNK = 1 << 20
_REDUCED = 1
_SUBFILE = 254
_SAID = 30


Frame = tuple[int, int, int, str]
"""A picture in a file: its place there, its width and height in pixels, upright, and what it is called."""


class FoundScan(NamedTuple):
    """One picture of a file. ``root`` is the folder that it was found in, or that of a file named alone."""

    file: Path
    root: Path
    media_type: str
    width: int
    height: int
    sha256: str
    size: int
    frame: int = 0
    label: str = ""
    """What the file itself calls the page."""
    alone: bool = True
    """Whether it is the only picture of its file."""

    @property
    def name(self) -> str:
        """The path by which scans are grouped: the pictures of one file are a folder of their own."""
        path = Path(self.root.name) / self.file.relative_to(self.root)
        return path.as_posix() if self.alone else f"{path.with_suffix('').as_posix()}/{self.frame + 1}"

    @property
    def key(self) -> tuple[str, int]:
        """What it shows: two scans with one key are the same picture."""
        return (self.sha256, self.frame)


class FoundScans(NamedTuple):
    """The scans of files and folders, in the order of their names, and why others were refused."""

    scans: tuple[FoundScan, ...] = ()
    refused: tuple[Message, ...] = ()


def find_scans(paths: Iterable[Path], format_id: str = "auto", progress: Progress | None = None) -> FoundScans:
    """Return the scans of files and folders; a folder is searched with all folders in it.

    Pictures are not decoded. A damaged or huge one is refused in words and the others are taken.

    Raises:
        NoSuchSourceError: there is nothing at a path.
        RefusedError: there is no scan in a folder ("no-scans"), or too much.
        Cancelled: the job was told to stop.
    """
    progress = progress or Progress()
    files = [found for path in paths for found in _files(Path(path), format_id)]
    scans: list[FoundScan] = []
    refused: list[Message] = []
    for done, (file, root) in enumerate(files):
        progress.step(done, len(files), message("reading-scans", file=_shown(file)))
        try:
            scans.extend(_pictures(file, root, format_id, progress, refused))
        except LetterbookError as error:
            refused.append(error.message)
    progress.step(len(files), len(files))
    return FoundScans(tuple(scans), tuple(refused))


def is_scan(path: Path) -> bool:
    """Tell from its first bytes whether a file is a picture or a PDF."""
    try:
        with path.open("rb") as file:
            return media_type_of(file.read(LONGEST_MAGIC)) is not None
    except OSError:
        return False


def holds_scans(folder: Path) -> bool:
    """Tell whether a folder, or one in it, has files that end like scans."""
    return any(True for _ in _in_folder(folder, ENDINGS))


def proposal(scans: Iterable[FoundScan]) -> tuple[ScanGroup[int], ...]:
    """Return the letters that scans make, by their places in the list; a label of the file's own is kept."""
    listed = list(scans)
    return tuple(one._replace(name=one.name[:200], pages=tuple(_labelled(page, listed[page.key]) for page in one.pages))
                 for one in group([(number, scan.name) for number, scan in enumerate(listed)]))


def _labelled(page: PlacedScan[int], scan: FoundScan) -> PlacedScan[int]:
    return page._replace(label=scan.label) if scan.label else page


def _files(path: Path, format_id: str) -> list[tuple[Path, Path]]:
    if path.is_file():
        return [(path.absolute(), path.absolute().parent)]
    if not path.is_dir():
        from editor.app.actions.imports import NoSuchSourceError  # only here: showing scans needs no importer

        raise NoSuchSourceError("no-such-source", file=str(path))
    root = path.absolute()
    endings = (".pdf",) if format_id == "pdf" else ENDINGS[:-1] if format_id == "image" else ENDINGS
    found = sorted(_in_folder(root, endings), key=lambda file: natural_key(file.relative_to(root).as_posix()))
    if not found:
        raise RefusedError("no-scans", folder=str(path), endings=", ".join(endings))
    if len(found) > MOST_FILES:
        raise RefusedError("too-many-files", folder=str(path), count=len(found), most=MOST_FILES)
    return [(file, root) for file in found]


def _in_folder(root: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if not name.startswith(".") and name.lower().endswith(endings):
                yield Path(folder, name)


def _pictures(file: Path, root: Path, format_id: str, progress: Progress, refused: list[Message]) -> list[FoundScan]:
    kind = kind_of(file)
    if (format_id == "pdf") != (kind == PDF) and format_id != "auto":
        raise LetterbookError("scan-not-asked-for", file=_shown(file), format=format_id)
    pages = _of_pdf(file, refused) if kind == PDF else frames_of(file, kind)
    size, digest = file_sum(file, progress)
    return [FoundScan(file, root, kind, width, height, digest, size, frame, label, len(pages) == 1)
            for frame, width, height, label in pages]


def kind_of(file: Path) -> str:
    """Return what a file is; raises LetterbookError("scan-unreadable", "scan-unknown")."""
    try:
        with file.open("rb") as opened_file:
            kind = media_type_of(opened_file.read(LONGEST_MAGIC))
    except OSError as error:
        raise LetterbookError("scan-unreadable", file=_shown(file), reason=error.strerror or str(error)) from error
    if kind is None:
        raise LetterbookError("scan-unknown", file=_shown(file))
    return kind


def frames_of(file: Path, kind: str) -> list[Frame]:
    """Return the pictures of an image file. Only a TIFF has pages; further pictures of others are previews or films.

    Raises:
        LetterbookError: it cannot be read or shown, as ``opened`` says.
    """
    with opened(file) as picture:
        found = [(0, *upright_size(picture), "")]
        count = getattr(picture, "n_frames", 1) if kind == "image/tiff" else 1
    for frame in range(1, min(count, MOST_FRAMES)):
        with opened(file, frame) as picture:
            if not picture.tag_v2.get(_SUBFILE, 0) & _REDUCED:
                found.append((frame, *upright_size(picture), ""))
    return found


def _of_pdf(file: Path, refused: list[Message]) -> list[Frame]:
    found: list[Frame] = []
    with opened_pdf(file) as document:
        if len(document) > MOST_FRAMES:
            raise LetterbookError("scan-too-many-pages", file=_shown(file), count=len(document), most=MOST_FRAMES)
        for frame in range(len(document)):
            width, height = (max(1, round(side * PDF_DPI / 72)) for side in document.get_page_size(frame))
            try:
                check_size(file, width, height, 3)
            except LetterbookError as error:
                refused.append(error.message)
                continue
            label = " ".join((document.get_page_label(frame) or "").split())[:_SAID]
            found.append((frame, width, height, label))
    return found


def file_sum(file: Path, progress: Progress | None = None, copy: Callable[[bytes], object] | None = None) -> tuple[
        int, str]:
    """Return size and checksum of a file; ``copy`` gets its bytes piece by piece.

    Raises:
        LetterbookError: it cannot be read ("scan-unreadable").
    """
    digest, size = hashlib.sha256(), 0
    try:
        with file.open("rb") as opened_file:
            while piece := opened_file.read(_CHUNK):
                digest.update(piece)
                size += len(piece)
                if copy is not None:
                    copy(piece)
                if progress is not None and progress.cancelled:
                    progress.step(0, 0)
    except OSError as error:
        raise LetterbookError("scan-unreadable", file=_shown(file), reason=error.strerror or str(error)) from error
    return size, digest.hexdigest()


def _shown(file: Path) -> str:
    """A file's name as a person can read it: it may hold bytes that are no text."""
    return os.fsencode(file.name).decode("utf-8", "replace")
