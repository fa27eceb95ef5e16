"""Sending: a compact copy of the project, or a small package of what a colleague does not have."""

from __future__ import annotations

import errno
import io
import os
import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from editor.app.jobs import Progress
from editor.app.outputs import OutputError, staged_output
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.operations import Change, Put, PutImage, Reader, StoredObject
from editor.core.received import Received
from editor.core.record import Record
from editor.core.snapshot import LetterSnapshot
from editor.review.packages import ENDING, write_package

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from editor.app.scans.places import ScanPlaces
    from editor.core.pages import Page
    from editor.store.copies import CopyContents
    from editor.store.session import ProjectSession

ImageChoice = Literal["none", "reduced", "full"]


class Sent(NamedTuple):
    """What went out: the file, what is in it, and the images that were copied beside it."""

    path: Path
    contents: CopyContents
    images_beside: int = 0
    missing: tuple[str, ...] = ()
    """Images that could not be found."""


class SentPackage(Record, frozen=True):
    """What is in a package, and what was put beside it."""

    revisions: int
    steps: int
    letters: int
    bytes: int
    images_beside: int = 0
    missing: tuple[str, ...] = ()
    """Images of new pages that could not be found."""


class Everything:
    """Operation: all of another project as it stands now, without how it came to be so."""

    kind = "copy"  # not an import: that would back up the copy, which is empty then, as if it were the project
    streams = True
    label: Message = message("history-copied-without-history")

    def __init__(self, source: ProjectSession, *, images: bool, progress: Progress) -> None:
        self._source, self._with_images, self._progress = source, images, progress

    def plan(self, reader: Reader) -> Iterator[Change]:  # noqa: ARG002 - it is empty but for the project
        """Yield the register, then letter by letter what belongs to it."""
        yield from map(Put, self._source.entities())
        letters = self._source.letter_ids()
        for done, letter_id in enumerate(letters):
            self._progress.step(done, len(letters), message("letters-reading"))
            snapshot = self._source.letter(letter_id)
            if self._with_images:
                yield from self._images(snapshot)
            yield from map(Put, letter_objects(snapshot))
        yield from map(Put, self._source.decisions())

    def _images(self, snapshot: LetterSnapshot) -> Iterator[PutImage]:
        for page in snapshot.pages:
            data = self._source.image(page.image.sha256) if page.image is not None and page.image.embedded else None
            if data is not None and page.image is not None:
                yield PutImage(page.image.sha256, page.image.media_type, data)


def letter_objects(snapshot: LetterSnapshot) -> Iterator[StoredObject]:
    """Yield every object of a letter in an order in which they can be made."""
    yield snapshot.letter
    yield snapshot.provenance
    yield from snapshot.pages
    yield from (text.text for text in snapshot.texts())
    yield from (note.note for note in snapshot.notes)
    for text in snapshot.texts():
        yield from text.annotations
    yield from (*snapshot.readings, *snapshot.comments, *snapshot.suggestions, *snapshot.signoffs)


def send_copy(session: ProjectSession, output: Path, *, words: str = "", images: ImageChoice = "full",
              history: bool = True, places: ScanPlaces | None = None, progress: Progress | None = None) -> Sent:
    """Write a compact copy for a colleague, and return what is in it.

    Linked images are copied beside it, under the names by which the project knows them, where ``images`` is full and
    ``places`` says where they lie. Where it is reduced, reduced scans are put into a folder beside it, which stand for
    the images there; the pages go on to name these, so that nothing of a page comes back changed. Without ``history``
    the copy has no past in common with this project: what comes back can be compared with it, and not be merged.

    Raises:
        LetterbookError: it cannot be written; nothing that exists is overwritten, and nothing new is left.
        Cancelled: the work was told to stop; nothing new is left.
    """
    from editor.store.backups import name_new
    from editor.store.copies import contents_of, finish_copy

    progress = progress or Progress()
    target = Path(os.path.realpath(output))
    if target.exists():
        raise RefusedError("project-exists", path=str(target))
    with _or_nothing(target) as made, _folder_beside(target) as folder:
        copy = folder / target.name
        _copy_into(session, copy, _Choice(images, history), progress)
        finish_copy(copy, words, images=images == "full", look=progress.check)
        beside, missing = _images_beside(session, session.pages(), target, _Choice(images, history), places, made,
                                         progress)
        contents = contents_of(copy)
        progress.check()
        name_new(copy, target)
    return Sent(target, contents, beside, missing)


class _Choice(NamedTuple):
    """What goes along."""

    images: ImageChoice
    history: bool = True


def _copy_into(session: ProjectSession, copy: Path, choice: _Choice, progress: Progress) -> None:
    from editor.store.session import ProjectSession as Session

    what = message("sending-writing", file=copy.name)
    progress.step(0, 1, what)
    if choice.history:
        session.save_copy(copy, tick=lambda done, count: progress.step(done, count, what))
        return
    with Session.create(copy, session.project(), editor=session.editor) as made:
        made.run(Everything(session, images=choice.images == "full", progress=progress))


@contextmanager
def _folder_beside(target: Path) -> Generator[Path]:
    """Give a folder in which a file is made that gets its name at the end: on the same disk, and gone after the
    block."""
    folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _or_nothing(path: Path) -> Generator[list[Path]]:
    """Remove what the block says that it made, if it does not come to its end.

    Raises:
        LetterbookError: ``path`` could not be written ("output-failed").
    """
    made = list[Path]()
    try:
        yield made
    except BaseException as error:
        for one in reversed(made):
            with suppress(OSError):
                one.rmdir() if one.is_dir() else one.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OutputError("output-failed", path=str(path), reason=error.strerror or str(error)) from error
        if isinstance(error, LetterbookError) and f".{path.name}." in str(error.message.args.get("path", "")):
            # It names the file in the folder where it is made, which nobody has heard of.
            reason = error.message.args.get("reason") or os.strerror(errno.ENOSPC)
            raise OutputError("output-failed", path=str(path), reason=reason) from error
        raise


def _images_beside(session: ProjectSession, pages: Iterable[Page], copy: Path, choice: _Choice,
                   places: ScanPlaces | None, made: list[Path], progress: Progress) -> tuple[int, tuple[str, ...]]:
    """Put the images of pages beside a copy, and return how many there are and which were not found; ``made`` is told
    what is new."""
    if places is None or choice.images == "none":
        return 0, ()
    wanted = [page for page in pages if page.image is not None]
    if choice.images == "full":
        return _copy_images(wanted, copy, places, made, progress)
    return _reduce_images(session, wanted, copy, places, made, progress)


def _reduce_images(session: ProjectSession, pages: Sequence[Page], copy: Path, places: ScanPlaces, made: list[Path],
                   progress: Progress) -> tuple[int, tuple[str, ...]]:
    """Put a reduced scan beside the copy for every image, also for those in the file."""
    from editor.app.scans.places import stand_in_path
    from editor.app.scans.reducing import ReducedScans

    there: set[Path] = set()
    missing: list[str] = []
    with ReducedScans(places, session.image, progress) as reduced:
        for done, page in enumerate(pages):
            assert page.image is not None
            progress.step(done, len(pages), message("reducing-scans", file=page.image.path))
            target = stand_in_path(copy.parent, page.image)
            if target in there:
                continue
            scan = reduced(page) if target is not None else None
            if scan is None or target is None:
                missing.append(page.image.path)
                continue
            made += _not_there(target, copy.parent)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(scan.data)
            there.add(target)
    return len(there), tuple(dict.fromkeys(missing))


def _copy_images(pages: Sequence[Page], copy: Path, places: ScanPlaces, made: list[Path],
                 progress: Progress) -> tuple[int, tuple[str, ...]]:
    """Copy linked images beside the copy, verified, each under its own name there."""
    from editor.app.scans.copying import copy_as

    done: dict[str, bool] = {}
    for number, page in enumerate(pages):
        image = page.image
        if image is not None and not image.embedded and image.path not in done:
            progress.step(number, len(pages), message("copying-scans", file=image.path))
            file = places.find(image)
            if file is not None:
                made += _not_there(copy.parent / image.path, copy.parent)
            done[image.path] = file is not None and copy_as(file, image, copy.parent, progress)
    return sum(done.values()), tuple(name for name, copied in done.items() if not copied)


def _not_there(file: Path, home: Path) -> list[Path]:
    """A file and the folders that lead to it from ``home``, the outermost first, as far as they are not there yet."""
    folders = [folder for folder in file.parents if folder != home and folder.is_relative_to(home)]
    return [path for path in (*reversed(folders), file) if not os.path.lexists(path)]


def send_package(session: ProjectSession, output: Path, *, basis: Mapping[str, str], words: str = "",
                 images: ImageChoice = "none", places: ScanPlaces | None = None, over: bool = False,
                 progress: Progress | None = None) -> SentPackage:
    """Write a review package of everything that is not in ``basis``, and return what is in it.

    In full, the images in the file go along that new pages show. Reduced, scans of the new pages lie in a folder beside
    the package, as beside a copy; whoever receives it gets them from there (``app.scans.receiving``).

    What stands there already is only replaced where somebody was asked about it (``over``), as with copies: it may be
    the one thing that says what a colleague was sent.

    Raises:
        RefusedError: its name does not end as packages do ("package-name"), something stands there ("project-exists"),
            or there is nothing to send ("nothing-to-send").
        LetterbookError: it cannot be written; nothing new is left.
        Cancelled: the work was told to stop; nothing new is left.
    """
    progress = progress or Progress()
    if output.suffix != ENDING:
        raise RefusedError("package-name", file=output.name, ending=ENDING)
    if not over and os.path.lexists(output):
        raise RefusedError("project-exists", path=str(output))
    progress.step(0, 1, message("sending-reading", file=output.name))
    with session.stopped_by(progress.check):
        received = session.delivery(basis, message=words, images=images == "full")
    if not received.revisions:
        raise RefusedError("nothing-to-send")
    progress.step(0, 1, message("sending-packing", file=output.name))
    data = packed(received, progress)
    new = {one.object for one in received.revisions if one.type == "page"} if images == "reduced" else set[str]()
    pages = [page for page in session.pages() if page.id in new]
    with _or_nothing(output) as made, staged_output(output, is_file=True) as sink:
        sink.write("", data)
        beside, missing = _images_beside(session, pages, output, _Choice("reduced"), places, made, progress)
        progress.check()
    return SentPackage(revisions=len(received.revisions), steps=len(received.steps),
                       letters=len({one.letter for one in received.revisions} - {None}), bytes=len(data),
                       images_beside=beside, missing=missing)


def packed(received: Received, progress: Progress | None = None) -> bytes:
    """Return a delivery as the bytes of a package.

    Raises:
        Cancelled: the work was told to stop.
    """
    sink = _Looking(progress or Progress())
    write_package(received, sink)
    return sink.getvalue()


class _Looking(io.BytesIO):
    """Bytes in memory; whoever writes them is stopped where the work is."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def write(self, data: ReadableBuffer, /) -> int:
        """Write, unless the work was told to stop."""
        self._progress.check()
        return super().write(data)
