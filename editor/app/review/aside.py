"""What a review wants of the open project while its window goes on: a copy, a backup, the first plan, what goes out.

A session belongs to one thread. So whatever works here opens the project's file for itself, for reading only, and
closes it again; what it hands over are values, and reviews that go on in the window's session (``Review.move_to``).
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from editor.core.messages import RefusedError, message
from editor.review.packages import ENDING

if TYPE_CHECKING:
    from editor.app.jobs import Progress
    from editor.app.review.review import Review, Summary
    from editor.app.review.sending import ImageChoice, Sent, SentPackage
    from editor.app.scans.places import ScanPlaces
    from editor.core.received import Received, Source
    from editor.store.session import ProjectSession


class Prepared(NamedTuple):
    """A review that was planned, with how it stands. It has to be moved to the session in which it goes on."""

    review: Review
    summary: Summary


def copy_aside(project: Path, copy: Path, progress: Progress) -> None:
    """Copy an open project to a private place.

    Raises:
        StoreError: it could not be written.
        Cancelled: the work was told to stop; no copy is left.
    """
    from editor.store.session import ProjectSession

    what = message("project-copying", file=project.name)
    progress.step(0, 1, what)
    with ProjectSession.open(project, editor="", read_only=True) as session:
        session.copy_to(copy, tick=lambda done, count: progress.step(done, count, what))


@contextmanager
def private_copy(project: Path, editor: str, progress: Progress) -> Generator[ProjectSession]:
    """Give a private copy of an open project, open for reading as it stands now, whatever is done in the window
    meanwhile; it is gone after the block.

    Raises:
        StoreError: it could not be made.
        Cancelled: the work was told to stop.
    """
    from editor.store.session import ProjectSession

    with TemporaryDirectory(prefix="letterbook-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / project.name
        copy_aside(project, copy, progress)
        with ProjectSession.open(copy, editor=editor, read_only=True) as session:
            yield session


class Order(NamedTuple):
    """What is to be sent: a copy, or a package where the name of ``output`` says so."""

    output: Path
    colleague: str = ""
    images: ImageChoice = "none"
    history: bool = True
    words: str = ""
    over: bool = False
    """Whether somebody was asked about replacing a package that is there."""

    @property
    def is_package(self) -> bool:
        """Whether it is a package that is to be sent."""
        return self.output.suffix == ENDING


def send(project: Path, editor: str, order: Order, places: ScanPlaces | None, progress: Progress) -> Sent | SentPackage:
    """Write a copy of an open project, or a package, and return what is in it.

    ``places`` says where the scans lie: beside a private copy there are none.

    Raises:
        LetterbookError: as ``sending.send_copy`` and ``send_package``.
        Cancelled: the work was told to stop; nothing of it is left.
    """
    from editor.app.review.sending import send_copy, send_package

    if not order.over and os.path.lexists(order.output):
        raise RefusedError("project-exists", path=str(order.output))
    with private_copy(project, editor, progress) as session:
        if order.is_package:
            return send_package(session, order.output, basis=session.shared_with(order.colleague), words=order.words,
                                images=order.images, places=places, over=order.over, progress=progress)
        return send_copy(session, order.output, words=order.words, images=order.images, history=order.history,
                         places=places, progress=progress)


def back_up(project: Path, received: Received, progress: Progress) -> None:
    """Make the verified backup that precedes a delivery; none where everything of it is here.

    Raises:
        StoreError: it could not be made.
        Cancelled: the work was told to stop; no backup is left.
    """
    from editor.store.session import ProjectSession

    what = message("project-backing-up")
    progress.step(0, 1, what)
    with ProjectSession.open(project, editor="", read_only=True) as session:
        if session.is_news(received):
            session.backup("receive", tick=lambda done, count: progress.step(done, count, what))
    progress.step(1, 1, what)


def prepared(project: Path, sources: Iterable[Source], progress: Progress) -> list[Prepared]:
    """Return the reviews of deliveries in an open project, to go on in its own session.

    Raises:
        LetterbookError: the project cannot be read.
        Cancelled: the work was told to stop.
    """
    from editor.app.review.review import Review
    from editor.store.session import ProjectSession

    found: list[Prepared] = []
    with ProjectSession.open(project, editor="", read_only=True) as session:
        for source in sources:
            progress.step(0, 1, message("delivery-comparing", file=source.file))
            review = Review(session, source)
            found.append(Prepared(review, review.prepare()))
    return found
