"""From found scans to letters and pages: what is there already, where the images are to lie, what the step will be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from editor.app.actions.images import AddPages, AddScans, EmbeddedFile
from editor.app.actions.imports import ImportPlan, ReadSource, holds_letters
from editor.app.jobs import Progress
from editor.app.scans.copying import copy_file
from editor.app.scans.finding import ENDINGS, FoundScan, find_scans, holds_scans, is_scan
from editor.app.scans.places import ScanPlaces, image_of
from editor.core.ids import new_id
from editor.core.media_types import PDF
from editor.core.messages import LetterbookError, message
from editor.core.page_scale import Scale
from editor.core.pages import Image, Page
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.scan_groups import Grouping
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.pages.scanned import ScannedPage, scanned_letter

How = Literal["link", "copy", "embed"]
"""Whether scans stay where they are, are copied beside the project, or are kept in its file."""


class Prepared(NamedTuple):
    """What is to be added, and the folders that this computer has to remember for it."""

    groups: tuple[tuple[str, tuple[ScannedPage, ...]], ...]
    files: tuple[EmbeddedFile, ...] = ()
    folders: tuple[Path, ...] = ()

    def as_letters(self) -> AddScans:
        """The step that makes a letter of every group."""
        return AddScans(letters=tuple(scanned_letter(name, pages) for name, pages in self.groups), files=self.files)

    def as_pages(self, letter: str) -> AddPages:
        """The step that adds all to one letter."""
        pages = tuple(Page(id=new_id(), letter=letter, label=scan.label, side=scan.side, image=scan.image)
                      for _, group in self.groups for scan in group)
        return AddPages(letter=letter, pages=pages, files=self.files)


def prepare(scans: Sequence[FoundScan], grouping: Grouping[int], places: ScanPlaces, project: Path,
            how: How = "link", progress: Progress | None = None) -> Prepared:
    """Return what a grouping of scans comes to; with "copy" the files are copied now.

    Raises:
        LetterbookError: a file has a name that no project can hold, or cannot be copied.
    """
    progress = progress or Progress()
    images: dict[int, Image] = {}
    folders: dict[Path, None] = {}
    copies: dict[str, str] = {}
    wanted = [page.key for one in grouping for page in one.pages]
    for done, key in enumerate(wanted):
        scan = scans[key]
        progress.step(done, len(wanted), message("copying-scans" if how == "copy" else "reading-scans",
                                                 file=scan.file.name))
        images[key], folder = _image(scan, places, project, how, copies)
        if folder is not None:
            folders[folder] = None
    files = tuple(EmbeddedFile(scans[key].file, scans[key].sha256, scans[key].media_type, scans[key].size)
                  for key in wanted) if how == "embed" else ()
    groups = tuple((one.name, tuple(ScannedPage(images[page.key], page.label, page.side) for page in one.pages))
                   for one in grouping)
    return Prepared(groups, files, tuple(folders))


def _image(scan: FoundScan, places: ScanPlaces, project: Path, how: How, copies: dict[str, str]) -> tuple[
        Image, Path | None]:
    if how == "embed":
        from editor.core.scan_paths import safe_name

        return image_of(scan, safe_name(scan.file.name), embedded=True), None
    inside = scan.file.resolve().is_relative_to(places.home.resolve())
    if how == "copy" and not inside:
        if scan.sha256 not in copies:
            copies[scan.sha256] = copy_file(scan.file, image_of(scan, scan.file.name), project)
        return image_of(scan, copies[scan.sha256]), None
    path, folder = places.path_of(scan.file, scan.root)
    return image_of(scan, path), folder


def duplicates(scans: Sequence[FoundScan], pages: Iterable[Page]) -> dict[int, str]:
    """Return which scans show what another shows already: for each its place in the list, and the letter of the page
    that shows it, or an empty string where an earlier scan of the list does."""
    known = {(page.image.sha256, page.image.frame): page.letter for page in pages
             if page.image is not None and page.image.sha256}
    seen: set[tuple[str, int]] = set()
    found: dict[int, str] = {}
    for number, scan in enumerate(scans):
        if scan.key in known:
            found[number] = known[scan.key]
        elif scan.key in seen:
            found[number] = ""
        seen.add(scan.key)
    return found


def duplicate_problems(scans: Sequence[FoundScan], found: Mapping[int, str], numbers: Mapping[str, str]) -> list[
        Problem]:
    """Return what is said of scans that were left out, since they are there already."""
    return [problem("scan-already-present", letter=letter, file=scans[number].file.name, number=numbers[letter])
            if letter in numbers else problem("scan-twice", file=scans[number].file.name)
            for number, letter in found.items()]


def scans_among(paths: Sequence[Path]) -> list[Path]:
    """Return which paths are scans: pictures, PDFs, and folders that hold scans and nothing else to import."""
    return [one for one in paths
            if (is_scan(one) if one.is_file() else one.is_dir() and holds_scans(one) and not holds_letters(one))]


# Images that imported files name


class LinkedPlan(NamedTuple):
    """An import with its pages linked to the images beside the files, and the folders to be remembered for it."""

    plan: ImportPlan
    folders: tuple[Path, ...] = ()


def with_images(plan: ImportPlan, places: ScanPlaces, progress: Progress | None = None) -> LinkedPlan:
    """Return an import whose pages are linked to the images that its files name, where these lie beside the files.

    A manifest that names an image which is not there says so; other files name images of the machine they were made
    on, and are taken without them.
    """
    folders: dict[Path, None] = {}
    sources = tuple(_linked_source(source, places, folders, progress) for source in plan.sources)
    return LinkedPlan(plan._replace(sources=sources), tuple(folders))


class Linking:
    """Links the pages of files that are read one by one; ``folders`` are to be remembered."""

    def __init__(self, places: ScanPlaces) -> None:
        self._places = places
        self._folders: dict[Path, None] = {}

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders outside the project's own in which images lie."""
        return tuple(self._folders)

    def __call__(self, source: ReadSource) -> ReadSource:
        """Return the source with its pages linked to the images beside it."""
        return _linked_source(source, self._places, self._folders, None)


def _linked_source(source: ReadSource, places: ScanPlaces, folders: dict[Path, None],
                   progress: Progress | None) -> ReadSource:
    if source.path is None or not any(_unlinked(page) for one in source.result.letters for page in one.snapshot.pages):
        return source
    beside = _Beside(source.path.absolute().parent, places, folders, progress)
    letters = tuple(_linked_letter(one, beside) for one in source.result.letters)
    return source._replace(result=source.result._replace(letters=letters))


def _unlinked(page: Page) -> bool:
    return page.image is not None and not page.image.sha256 and not page.image.embedded


def _linked_letter(letter: ImportedLetter, beside: _Beside) -> ImportedLetter:
    pages = tuple(beside.linked(page) if _unlinked(page) else page for page in letter.snapshot.pages)
    snapshot: LetterSnapshot = replace(letter.snapshot, pages=pages)
    missing = [problem("image-missing", letter=page.letter, page=page.label or str(page.order), file=page.image.path)
               for page in pages if page.image is not None and page.image.url and _unlinked(page)]
    misfits = [problem("scan-other-shape", letter=now.letter, page=now.label or str(now.order), file=now.image.path)
               for now, before in zip(pages, letter.snapshot.pages, strict=True) if now.image is not None
               and now is not before and now.regions and Scale.between(before.image, now.image) is None]
    return letter._replace(snapshot=snapshot, problems=(*letter.problems, *missing, *misfits))


class _Beside:
    """The images in a folder and those just below it, by their names."""

    def __init__(self, folder: Path, places: ScanPlaces, folders: dict[Path, None], progress: Progress | None) -> None:
        self._folder, self._places, self._folders, self._progress = folder, places, folders, progress
        self._files: dict[str, Path] = {}
        for file in [*folder.glob("*"), *folder.glob("*/*")]:
            if file.suffix.lower() in ENDINGS and not file.name.startswith(".") and file.is_file():
                self._files.setdefault(file.name.casefold(), file)
                self._files.setdefault(file.stem.casefold(), file)

    def linked(self, page: Page) -> Page:
        """Return a page linked to its image, or as it was where there is none."""
        image = page.image
        assert image is not None
        name = image.path.replace("\\", "/").rpartition("/")[2].casefold()
        file = self._files.get(name) or self._files.get(name.rpartition(".")[0] or name)
        if file is None:
            return page
        try:
            scan = next(iter(find_scans([file], progress=self._progress).scans), None)
            if scan is None:
                return page
            path, folder = self._places.path_of(file, self._folder)
        except LetterbookError:
            return page
        if folder is not None:
            self._folders[folder] = None
        return _drawn_anew(page, replace(image_of(scan, path), url=image.url))


def _drawn_anew(page: Page, found: Image) -> Page:
    """The page with its image, and with what its file drew on another copy of it in the pixels of this one.

    A page of a PDF has no pixels of its own and is shown in those of the file. Where the image has another shape,
    what was drawn stays as it is.
    """
    scale = Scale.between(page.image, found)
    if scale is None or not page.regions:
        return replace(page, image=found)
    if found.media_type == PDF and page.image is not None and page.image.width and page.image.height:
        return replace(page, image=replace(found, width=page.image.width, height=page.image.height))
    return replace(page, image=found, regions=tuple(scale.region(region) for region in page.regions))
