"""Sending: a compact copy of the project, or a small package of what a colleague does not have."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from editor.app.outputs import OutputError, staged_output
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Put, PutImage, Reader, StoredObject
from editor.core.received import Received
from editor.core.record import Record
from editor.core.snapshot import LetterSnapshot
from editor.review.packages import ENDING, write_package

if TYPE_CHECKING:
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

    kind = "import"
    streams = True
    label: Message = message("history-copied-without-history")

    def __init__(self, source: ProjectSession, *, images: bool) -> None:
        self._source, self._with_images = source, images

    def plan(self, reader: Reader) -> Iterator[Change]:  # noqa: ARG002 - it is empty but for the project
        """Yield the register, then letter by letter what belongs to it."""
        yield from map(Put, self._source.entities())
        for letter_id in self._source.letter_ids():
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
              history: bool = True, places: ScanPlaces | None = None) -> Sent:
    """Write a compact copy for a colleague, and return what is in it.

    Linked images are copied beside it, under the names by which the project knows them, where ``images`` is full and
    ``places`` says where they lie. Where it is reduced, reduced scans are put into a folder beside it, which stand for
    the images there; the pages go on to name these, so that nothing of a page comes back changed. Without ``history``
    the copy has no past in common with this project: what comes back can be compared with it, and not be merged.

    Raises:
        LetterbookError: it cannot be written; nothing that exists is overwritten, and of the copy nothing is left.
    """
    from editor.store.copies import contents_of, finish_copy

    path = session.save_copy(output) if history else _without_history(session, output, images=images == "full")
    with _or_nothing(path) as made:
        finish_copy(path, words, images=images == "full")
        beside, missing = _images_beside(session, path, places, images, made)
        return Sent(path, contents_of(path), beside, missing)


@contextmanager
def _or_nothing(path: Path) -> Generator[list[Path]]:
    """Remove a file that was not finished, and what the block says that it made beside it.

    Raises:
        LetterbookError: a file could not be written ("output-failed").
    """
    made = [path]
    try:
        yield made
    except BaseException as error:
        for one in reversed(made):
            with suppress(OSError):
                one.rmdir() if one.is_dir() else one.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OutputError("output-failed", path=str(path), reason=error.strerror or str(error)) from error
        raise


def _without_history(session: ProjectSession, output: Path, *, images: bool) -> Path:
    from editor.store.session import ProjectSession as Session

    with Session.create(output, session.project(), editor=session.editor) as copy, _or_nothing(copy.path):
        copy.run(Everything(session, images=images))
        return copy.path


def _images_beside(session: ProjectSession, copy: Path, places: ScanPlaces | None, images: ImageChoice,
                   made: list[Path]) -> tuple[int, tuple[str, ...]]:
    if places is None or images == "none":
        return 0, ()
    return (_copy_images if images == "full" else _reduce_images)(session, session.pages(), copy, places, made)


def _reduce_images(session: ProjectSession, pages: Iterable[Page], copy: Path, places: ScanPlaces,
                   made: list[Path]) -> tuple[int, tuple[str, ...]]:
    """Put a reduced scan beside the copy for every image, also for those in the file; ``made`` is told what is new."""
    from editor.app.scans.places import stand_in_path
    from editor.app.scans.reducing import ReducedScans

    there: set[Path] = set()
    missing: list[str] = []
    with ReducedScans(places, session.image) as reduced:
        for page in pages:
            target = stand_in_path(copy.parent, page.image) if page.image is not None else None
            if page.image is None or (target is not None and target in there):
                continue
            scan = reduced(page) if target is not None else None
            if scan is None or target is None:
                missing.append(page.image.path)
                continue
            made += [path for path in (target.parent, target) if not path.exists()]
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(scan.data)
            there.add(target)
    return len(there), tuple(dict.fromkeys(missing))


def _copy_images(session: ProjectSession, pages: Iterable[Page], copy: Path, places: ScanPlaces,  # noqa: ARG001
                 made: list[Path]) -> tuple[int, tuple[str, ...]]:
    """Copy linked images beside the copy, verified, each under its own name there."""
    from editor.app.scans.copying import copy_as

    done: dict[str, bool] = {}
    for page in pages:
        image = page.image
        if image is not None and not image.embedded and image.path not in done:
            file = places.find(image)
            if not (copy.parent / image.path).exists():
                made.append(copy.parent / image.path)
            done[image.path] = file is not None and copy_as(file, image, copy.parent)
    return sum(done.values()), tuple(name for name, copied in done.items() if not copied)


def send_package(session: ProjectSession, output: Path, *, basis: Mapping[str, str], words: str = "",
                 images: ImageChoice = "none", places: ScanPlaces | None = None, over: bool = False) -> SentPackage:
    """Write a review package of everything that is not in ``basis``, and return what is in it.

    In full, the images in the file go along that new pages show. Reduced, scans of the new pages lie in a folder beside
    the package, as beside a copy; it is for whoever receives it to put that folder beside their project.

    What stands there already is only replaced where somebody was asked about it (``over``), as with copies: it may be
    the one thing that says what a colleague was sent.

    Raises:
        RefusedError: its name does not end as packages do ("package-name"), something stands there ("project-exists"),
            or there is nothing to send ("nothing-to-send").
        LetterbookError: it cannot be written.
    """
    if output.suffix != ENDING:
        raise RefusedError("package-name", file=output.name, ending=ENDING)
    if not over and os.path.lexists(output):
        raise RefusedError("project-exists", path=str(output))
    received = session.delivery(basis, message=words, images=images == "full")
    if not received.revisions:
        raise RefusedError("nothing-to-send")
    with staged_output(output, is_file=True) as sink:
        sink.write("", packed(received))
    beside, missing = 0, tuple[str, ...]()
    if images == "reduced" and places is not None:
        new = {one.object for one in received.revisions if one.type == "page"}
        with _or_nothing(output) as made:
            beside, missing = _reduce_images(session, (page for page in session.pages() if page.id in new), output,
                                             places, made)
    return SentPackage(revisions=len(received.revisions), steps=len(received.steps),
                       letters=len({one.letter for one in received.revisions} - {None}), bytes=output.stat().st_size,
                       images_beside=beside, missing=missing)


def packed(received: Received) -> bytes:
    """Return a delivery as the bytes of a package."""
    import io

    sink = io.BytesIO()
    write_package(received, sink)
    return sink.getvalue()
