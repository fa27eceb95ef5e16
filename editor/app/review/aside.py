"""What a review wants of the open project while its window goes on: a copy, a backup, the first plan.

A session belongs to one thread. So whatever works here opens the project's file for itself, for reading only, and
closes it again; what it hands over are values, and reviews that go on in the window's session (``Review.move_to``).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.core.messages import message

if TYPE_CHECKING:
    from editor.app.jobs import Progress
    from editor.app.review.review import Review, Summary
    from editor.core.received import Received, Source


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
