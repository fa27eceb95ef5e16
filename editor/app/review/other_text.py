"""The other transcription of a collation as a state of the history: with it the result can be made of both.

What was read of a colleague's file to collate it has no history. So the file is read once more when the result is
taken, and of all that it brings the states of this one text are taken in, beside ours.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.app.review.deliveries import read_delivery
from editor.core.letters import Text
from editor.core.record import replace

if TYPE_CHECKING:
    from editor.app.jobs import Progress
    from editor.app.review.collating import CollatedLetter
    from editor.core.received import Received
    from editor.store.session import ProjectSession


def read_other(project: Path, file: Path, letter: CollatedLetter, progress: Progress) -> Received | None:
    """Return what a file brings of the transcription of one letter, for an open project; None where the two have no
    common history. To be done aside.

    Raises:
        LetterbookError: the file cannot be read.
        Cancelled: the work was told to stop.
    """
    from editor.store.session import ProjectSession as Session

    text = letter.first.transcription.text.id
    with Session.open(project, editor="", read_only=True) as session:
        received = read_delivery(file, session.basis(), progress)
        same = received.project == session.project().id and letter.second.transcription.text.id == text
    if not same or text not in received.heads:
        return None
    revisions = tuple(one for one in received.revisions if one.object == text)
    made_in = {one.step for one in revisions}
    return replace(
        received, whole=False, revisions=revisions, heads={text: received.heads[text]}, images=(),
        steps=tuple(step for step in received.steps if step.id in made_in),
        positions=tuple(one for one in received.positions if one.text == text))


def take_other(session: ProjectSession, received: Received, letter: CollatedLetter) -> str:
    """Take in what ``read_other`` gave, and return the revision of the other transcription; empty where it is not what
    was collated, or is in our history already.

    It is no delivery to be reviewed: it is put aside at once, unless its review is under way.

    Raises:
        LetterbookError: see ``ProjectSession.receive``.
    """
    text = letter.second.transcription.text
    under_way = {source.id for source in session.sources() if not source.closed}
    source = session.receive(received, backup=False).source
    theirs = session.sides().theirs(text.id, source)
    if source not in under_way:
        session.close_source(source)
    return received.heads[text.id] if isinstance(theirs, Text) and theirs.content == text.content else ""
