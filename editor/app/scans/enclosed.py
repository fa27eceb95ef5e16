"""Pictures that came within a document: how large they are, and where they lie once their letters are in a project.

A document gives its pages as they stand in it, without pixels. What cannot be shown is named and is no page. The bytes
leave the document only when the letters are taken in: for the project file, or for the folder beside it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from editor.app.jobs import Progress
from editor.app.scans.copying import images_folder, write_out
from editor.app.scans.finding import Frame, frames_of, kind_of
from editor.core.annotations import Annotation
from editor.core.assemble import reassembled
from editor.core.ids import new_id
from editor.core.messages import LetterbookError, RefusedError, message
from editor.core.operations import PutImage
from editor.core.pages import FACS, Image, Page
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import ImportedLetter, ImportResult, Source
from editor.formats.word.pictures import picture_bytes

if TYPE_CHECKING:
    from editor.app.actions.imports import ImportPlan, ReadSource

Where = Literal["copy", "embed", "none"]
"""Pictures of documents lie in the folder beside the project, in its file, or are left out and named."""

MOST_KEPT_IN_FILE = 200 * 1024 * 1024
"""The most bytes of pictures that one import puts into the project file."""

_NEAR = 40
"""Characters before a place that say where it is."""
_MOST_REMEMBERED = 5_000
_headers: dict[str, tuple[Frame, ...]] = {}
"""The pictures that files hold, of those seen last, by their checksums: a correction in the import assistant reads a
document again."""


def measured(result: ImportResult, source: Source) -> ImportResult:
    """Return what was read with the sizes of the pictures in the source; those that cannot be shown are no pages, and
    are named (``document-part-lost``). A TIFF with several pages has a page for each."""
    return result._replace(letters=tuple(_changed(one, partial(_measured, result, source)) for one in result.letters))


def _measured(result: ImportResult, source: Source, image: Image) -> Sequence[Image]:
    part = result.pictures[image.sha256]
    if image.sha256 not in _headers:
        if len(_headers) >= _MOST_REMEMBERED:
            _headers.clear()
        _headers[image.sha256] = _frames(source, part)
    return [replace(image, frame=frame, width=width, height=height)
            for frame, width, height, _ in _headers[image.sha256]]


def _frames(source: Source, part: str) -> tuple[Frame, ...]:
    """What the headers of the pictures in a file say; none where it is damaged or larger than is ever decoded."""
    with tempfile.TemporaryDirectory(prefix="letterbook-") as folder:
        file = Path(folder, "picture")
        file.write_bytes(picture_bytes(source, part))
        try:
            return tuple(frames_of(file, kind_of(file)))
        except LetterbookError:
            return ()


def _changed(letter: ImportedLetter, change: Callable[[Image], Sequence[Image]]) -> ImportedLetter:
    """Return a letter with other images on the pages of its document; for one that becomes several there are as many
    pages; a page without one goes, with its break, and is named."""
    before = letter.snapshot
    images = {page.id: change(page.image) for page in before.pages if page.image is not None and page.image.embedded}
    gone = {page.id: page for page in before.pages if not images.get(page.id, page)}
    pages = tuple(replace(page, order=order) for order, page in enumerate((
        made for page in before.pages for made in _pages(page, images.get(page.id))), 1))
    after = replace(before, pages=pages)
    if not gone:
        return letter._replace(snapshot=after)
    told = tuple(_named(before, page) for page in gone.values())
    after = reassembled(replace(
        after, letter=replace(before.letter, remarks=(*before.letter.remarks, *told)),
        transcription=replace(before.transcription, annotations=tuple(_without(before.transcription, gone, pages)))))
    return letter._replace(snapshot=after, problems=(*letter.problems, *told))


def _pages(page: Page, images: Sequence[Image] | None) -> Iterator[Page]:
    """A page for each of the images that its own became; None: it is none of the document's."""
    if images is None:
        yield page
    for place, image in enumerate(images or ()):
        yield replace(page, id=new_id() if place else page.id, image=image)


def _without(text: TextSnapshot, gone: Container[str], pages: Sequence[Page]) -> Iterator[Annotation]:
    """The annotations without the breaks of pages that go; where none is left, the first page is that of the start."""
    breaks = [one for one in text.of_kind("page-break") if str(one.attributes.get(FACS)) in gone]
    yield from (one for one in text.annotations if one not in breaks)
    if breaks and pages and len(breaks) == len(text.of_kind("page-break")):
        yield replace(breaks[0], start=0, end=0, attributes={FACS: pages[0].id})


def _named(letter: LetterSnapshot, page: Page) -> Problem:
    text = letter.transcription
    at = next((one.start for one in text.of_kind("page-break") if one.attributes.get(FACS) == page.id), None)
    return problem(
        "document-part-lost", letter=letter.letter.id, text=text.text.id if at is not None else None, start=at, end=at,
        what="image", words=page.image.path if page.image is not None else "",
        near=" ".join(text.text.content[max(0, (at or 0) - _NEAR):at or 0].split()))


# Taking in


class Settled(NamedTuple):
    """An import whose pictures have their places; ``drop`` takes back what was written for it."""

    plan: ImportPlan
    files: tuple[Path, ...] = ()
    folder: Path | None = None
    """The folder beside the project, where it was made for this."""

    def drop(self) -> None:
        """Throw the copies away: the letters did not come in."""
        for file in self.files:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        if self.folder is not None:
            with suppress(OSError):
                self.folder.rmdir()


def settled(plan: ImportPlan, where: Where, project: Path, progress: Progress | None = None) -> Settled:
    """Return an import with the pictures of its documents where they are wanted; with "copy" they are written now.

    Raises:
        LetterbookError: they cannot be written ("scan-not-copied"). Nothing is left of them then.
        Cancelled: the job was told to stop; likewise.
    """
    if where == "embed" or not any(source.result.pictures for source in plan.sources):
        return Settled(plan)
    if where == "none":
        return Settled(_each(plan, lambda _source, _image: ()))
    folder = images_folder(project)
    made = None if folder.is_dir() else folder
    before = frozenset(folder.iterdir()) if made is None else frozenset[Path]()
    copies = _Copies(project, before, progress or Progress(), sum(
        source.pictures_of(letter) for source in plan.sources for letter in source.letters))
    try:
        return Settled(_each(plan, copies.copied), tuple(copies.files), made)
    except BaseException:  # a cancelled job too: what was written goes in any case, and the error goes on
        Settled(plan, tuple(copies.files), made).drop()
        raise


class _Copies:
    """Writes pictures beside a project, each once."""

    def __init__(self, project: Path, before: frozenset[Path], progress: Progress, total: int) -> None:
        self._project, self._before, self._progress, self._total = project, before, progress, total
        self._paths: dict[str, str] = {}
        self.files: dict[Path, None] = {}
        """Those that were not there before."""

    def copied(self, read: ReadSource, image: Image) -> Sequence[Image]:
        """Return an image as it lies beside the project."""
        if image.sha256 not in self._paths and read.source is not None:
            self._progress.step(len(self._paths), self._total, message("copying-scans", file=image.path))
            path = write_out(picture_bytes(read.source, read.result.pictures[image.sha256]), image, self._project)
            file = self._project.parent / path
            if file not in self._before:
                self.files[file] = None
            self._paths[image.sha256] = path
        return [replace(image, path=self._paths[image.sha256], embedded=False)]


def _each(plan: ImportPlan, change: Callable[[ReadSource, Image], Sequence[Image]]) -> ImportPlan:
    """Return a plan with the letters that are to come in changed."""
    return plan._replace(sources=tuple(source._replace(result=source.result._replace(letters=tuple(
        _changed(one, partial(change, source)) if source.key(one) not in source.left_out else one
        for one in source.result.letters))) if source.result.pictures else source for source in plan.sources))


def put_enclosed(plan: ImportPlan, letters: Iterable[ImportedLetter]) -> Iterator[PutImage]:
    """Yield the bytes of the pictures that letters keep in the project file, each once.

    Raises:
        RefusedError: they are too many for one step ("images-too-large").
    """
    held: dict[str, tuple[Source, str]] = {
        sha256: (read.source, part) for read in plan.sources if read.source is not None
        for sha256, part in read.result.pictures.items()}
    wanted = {page.image.sha256: page.image for one in letters for page in one.snapshot.pages
              if page.image is not None and page.image.embedded and page.image.sha256 in held}
    total = sum(image.size for image in wanted.values())
    if total > MOST_KEPT_IN_FILE:
        raise RefusedError("images-too-large", megabytes=round(total / 1e6), most=round(MOST_KEPT_IN_FILE / 1e6))
    for sha256, image in wanted.items():
        yield PutImage(sha256, image.media_type, picture_bytes(*held[sha256]))
