"""Reduced scans that came beside a colleague's file: put where this project looks for them.

They lie in a folder beside the file, named by the checksum of the scan that they stand for, and are somebody else's
files: only names that pages here ask for are looked at, links are not followed, what is no picture or larger than any
reduced scan stays where it is, and every picture is decoded and made anew by the process that reduces our own. Nothing
that is here is overwritten, and where the scan itself is here, none is put in its place.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from editor.app.jobs import Progress
from editor.app.scans.places import STAND_INS, ScanPlaces, stand_in_path
from editor.core.messages import LetterbookError, Message, RefusedError, message
from editor.core.pages import Image, Page
from editor.core.record import Record

if TYPE_CHECKING:
    from editor.core.received import Received, ReceivedReport
    from editor.formats.base import Scan
    from editor.store.session import ProjectSession

MOST_BYTES = 16 << 20
"""Bytes of one reduced scan; those that are sent have a few hundred thousand."""
MOST_TOGETHER = 2 << 30
"""Bytes of all that one delivery brings."""
MOST_SCANS = 20_000
WORK = "reduced-scans"
"""Under this name a project keeps which reduced scans were put beside it, each with its checksum."""

_NAME = re.compile(r"[0-9a-f]{64}-\d+\.jpg", re.ASCII)
_JPEG = b"\xff\xd8\xff"
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

Again = Callable[[Path], "Scan | None"]
"""Makes a reduced scan anew; None where it cannot be shown."""


class Coming(NamedTuple):
    """What lies beside a colleague's file: images for which a reduced scan is wanted here, and how many there are of
    which the scan itself is here, or a reduced one already."""

    wanted: tuple[Image, ...] = ()
    here: int = 0


class Arrived(NamedTuple):
    """What became of them: the names of those put in their place with their checksums, how many were not needed, and
    why others stayed where they are."""

    placed: Mapping[str, str] = {}
    here: int = 0
    refused: tuple[Message, ...] = ()


def pages_of(received: Received, report: ReceivedReport | None = None) -> list[Page]:
    """Return the pages that a delivery tells of, without those of states that could not be verified."""
    refused = {one.revision.id for one in report.refused} if report is not None else set[str]()
    found: list[Page] = []
    for one in received.revisions:
        if one.type == "page" and one.payload is not None and one.id not in refused:
            with suppress(msgspec.ValidationError):  # it is somebody else's, and is refused where it is taken in
                found.append(msgspec.convert(one.payload, Page))
    return found


def coming(file: Path, pages: Iterable[Page], places: ScanPlaces, in_file: Callable[[str], bool]) -> Coming:
    """Look which of the pages have a reduced scan beside a colleague's file. ``in_file`` tells whether the project
    itself keeps an image."""
    folder = _folder_beside(file, places.home)
    if folder is None:
        return Coming()
    wanted: dict[str, Image] = {}
    here: set[str] = set()
    for page in pages:
        image = page.image
        target = stand_in_path(places.home, image) if image is not None else None
        if image is None or target is None or target.name in wanted or not os.path.lexists(folder / target.name):
            continue
        is_here = os.path.lexists(target) or (
            in_file(image.sha256) if image.embedded else places.find(image) is not None)
        if is_here:
            here.add(target.name)
        else:
            wanted[target.name] = image
    return Coming(tuple(wanted.values()), len(here))


def _folder_beside(file: Path, home: Path) -> Path | None:
    """The folder of reduced scans beside a file; None where there is none, it is a link, or our own."""
    folder, own = file.absolute().parent / STAND_INS, home / STAND_INS
    try:
        is_folder = stat.S_ISDIR(folder.lstat().st_mode)
        return folder if is_folder and not (own.exists() and own.samefile(folder)) else None
    except OSError:
        return None


def put_in_place(file: Path, found: Coming, home: Path, progress: Progress | None = None) -> Arrived:
    """Put the reduced scans that are wanted from beside a colleague's file beside the project.

    What cannot be used stays where it is and is told of; the others go on.

    Raises:
        Cancelled: the work was told to stop; none is left.
    """
    from editor.app.scans.reducing import ReducedScans

    progress = progress or Progress()
    folder = _folder_beside(file, home)
    if folder is None or not found.wanted:
        return Arrived(here=found.here)
    with ReducedScans(ScanPlaces(home), lambda _sha256: None, progress) as reduced:
        placing = _Placing(folder, home / STAND_INS, reduced.again)
        try:
            for done, image in enumerate(found.wanted):
                progress.step(done, len(found.wanted), message("reduced-placing", file=file.name))
                placing.take(image)
            progress.step(len(found.wanted), len(found.wanted))
        except BaseException:
            placing.undo()
            raise
    return Arrived(placing.placed, found.here + placing.here, tuple(placing.refused))


class _Placing:
    """The reduced scans of one delivery, one after the other."""

    def __init__(self, source: Path, target: Path, again: Again) -> None:
        self._source, self._target, self._again = source, target, again
        self._is_new = not os.path.lexists(target)
        self._left = MOST_TOGETHER
        self.placed: dict[str, str] = {}
        self.here = 0
        self.refused: list[Message] = []

    def take(self, image: Image) -> None:
        """Put one in its place, or say why not."""
        target = stand_in_path(self._target.parent, image)
        assert target is not None
        try:
            if len(self.placed) + len(self.refused) >= MOST_SCANS or self._left <= 0:
                raise RefusedError("reduced-too-many", file=target.name)
            scan = self._again_from(self._read(self._source / target.name))
            if scan is None:
                raise RefusedError("reduced-unusable", file=target.name)
            if _put(scan.data, target):
                self.placed[target.name] = hashlib.sha256(scan.data).hexdigest()
            else:
                self.here += 1
        except LetterbookError as error:
            self.refused.append(error.message)
        except OSError as error:
            self.refused.append(message("reduced-not-placed", file=target.name, reason=error.strerror or str(error)))

    def _read(self, file: Path) -> bytes:
        """The bytes of a file that is no link, no device and not too large."""
        handle = os.open(file, _OPEN) if not file.is_symlink() else -1
        if handle < 0:
            raise RefusedError("reduced-unusable", file=file.name)
        with os.fdopen(handle, "rb") as opened:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise RefusedError("reduced-unusable", file=file.name)
            data = opened.read(MOST_BYTES + 1) if status.st_size <= MOST_BYTES else b""
        if status.st_size > MOST_BYTES or len(data) > MOST_BYTES:
            raise RefusedError("reduced-too-large", file=file.name, most=MOST_BYTES >> 20)
        self._left -= len(data)
        if not data.startswith(_JPEG):
            raise RefusedError("reduced-unusable", file=file.name)
        return data

    def _again_from(self, data: bytes) -> Scan | None:
        """What the process that decodes pictures makes of one: no more than a picture is left of it."""
        with tempfile.TemporaryDirectory(prefix="letterbook-") as folder:
            file = Path(folder) / "received.jpg"
            file.write_bytes(data)
            return self._again(file)

    def undo(self) -> None:
        """Take away what was put in place."""
        for name in self.placed:
            (self._target / name).unlink(missing_ok=True)
        if self._is_new:
            with suppress(OSError):
                self._target.rmdir()


def _put(data: bytes, target: Path) -> bool:
    """Write a reduced scan beside the project, whole or not at all; False where one is there already.

    Raises:
        OSError: it cannot be written, or its folder is none of ours.
    """
    from editor.store.backups import name_new

    folder = target.parent
    folder.mkdir(exist_ok=True)
    if folder.is_symlink():  # it may lead anywhere
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    handle, aside = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as output:
            output.write(data)
            output.flush()
            os.fsync(output.fileno())
        name_new(Path(aside), target)
    except RefusedError:
        return False
    finally:
        Path(aside).unlink(missing_ok=True)
    return True


# --- what is kept of it, and when it goes again

def remember(session: ProjectSession, arrived: Arrived) -> None:
    """Keep which reduced scans were put beside the project, so that they go again with the pages that need them.

    Raises:
        StoreError: it could not be kept.
    """
    if arrived.placed:
        _keep(session, {**_kept(session), **arrived.placed})


def tidy(session: ProjectSession) -> int:
    """Remove those that were put beside the project for pages that it has not and that no open delivery would bring:
    that were not accepted, or are gone again. Return how many that were.

    What was not put there by ``put_in_place``, or is not what it was, is left alone.
    """
    kept = _kept(session)
    if not kept or session.read_only:
        return 0
    folder = session.path.parent / STAND_INS
    pages = (*session.pages(), *(one for one in session.undecided("page") if isinstance(one, Page)))
    paths = (stand_in_path(session.path.parent, page.image) for page in pages if page.image is not None)
    wanted = {path.name for path in paths if path is not None}
    gone = kept.keys() - wanted
    removed = sum(_remove(folder / name, kept[name]) for name in gone)
    with suppress(OSError):
        folder.rmdir()  # where nothing else lies in it
    if gone:
        _keep(session, {name: digest for name, digest in kept.items() if name in wanted})
    return removed


def without_page(session: ProjectSession) -> tuple[str, ...]:
    """Return the names of those that were put beside the project for pages that it has not: an open delivery would
    bring them, and with it they stay."""
    paths = (stand_in_path(session.path.parent, page.image) for page in session.pages() if page.image is not None)
    shown = {path.name for path in paths if path is not None}
    return tuple(sorted(_kept(session).keys() - shown))


def _remove(file: Path, digest: str) -> bool:
    try:
        if file.parent.is_symlink() or file.is_symlink() or hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            return False
        file.unlink()
    except OSError:
        return False
    return True


class _Kept(Record, frozen=True):
    """Checksums by the names of files."""

    files: dict[str, str] = {}


def _kept(session: ProjectSession) -> dict[str, str]:
    words = session.work(WORK)
    try:
        files = msgspec.json.decode(words, type=_Kept).files if words else {}
    except msgspec.DecodeError:
        return {}
    # A project may come from anybody: it does not say what other files are to go.
    return {name: digest for name, digest in files.items() if _NAME.fullmatch(name)}


def _keep(session: ProjectSession, files: Mapping[str, str]) -> None:
    session.keep_work(WORK, msgspec.json.encode(_Kept(dict(sorted(files.items())))).decode() if files else "")


def told(arrived: Arrived, most: int) -> Sequence[Message]:
    """Return what is to be said of them: how many are in their place, and why others are not, ``most`` of these."""
    if not arrived.placed and not arrived.refused:
        return ()
    return (message("reduced-placed", count=len(arrived.placed), here=arrived.here, left=len(arrived.refused)),
            *arrived.refused[:most])
