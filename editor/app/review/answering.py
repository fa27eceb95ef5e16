"""The answer to a colleague: a review package with what was decided and what was changed since they sent theirs."""

from __future__ import annotations

from pathlib import Path

from editor.app.review.review import Review
from editor.core.messages import LetterbookError
from editor.core.received import Received
from editor.core.record import replace
from editor.review.packages import ENDING, write_package


def answer(review: Review, *, message: str = "") -> Received:
    """Return what the colleague does not have. From a package it is not known what else they had: they get all."""
    whole = not review.source.file.endswith(ENDING)
    basis = review.session.known_to(review.source.id) if whole else None
    return review.session.delivery(basis, message=message)


def write_answer(review: Review, path: Path, *, message: str = "") -> Received:
    """Write the answer as a package; a file that stands there is replaced only by a whole one.

    Raises:
        LetterbookError: it cannot be written ("file-failed").
    """
    delivery = replace(answer(review, message=message), file=path.name)
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with unfinished.open("wb") as sink:
            write_package(delivery, sink)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise LetterbookError("file-failed", reason=error.strerror or str(error)) from error
    return delivery
