"""Comparing and merging whole files without a window. Neither of the files is changed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.app import workspace
from editor.app.review.deliveries import read_delivery
from editor.app.review.review import Review, source_of
from editor.core.messages import RefusedError, message
from editor.core.operations import Change, Put, Reader, StoredObject
from editor.core.received import Basis, Received, ReceivedReport, Source
from editor.core.review_changes import Policy, ReviewChange
from editor.core.snapshot import LetterSnapshot
from editor.review.pairing import Compared, LetterPair, compare_letters, outline_of, pair_letters

if TYPE_CHECKING:
    from editor.app.jobs import Progress
    from editor.store.session import ProjectSession

TICK_EVERY = 64
"""Objects between two tellings of how far it is."""


class Comparison(NamedTuple):
    """What a file of the same project brings."""

    source: Source
    report: ReceivedReport
    changes: tuple[ReviewChange, ...]
    letters: dict[str, tuple[str, str]]
    """Number and title of the letters touched, by id."""


class Stranger(NamedTuple):
    """A letter that both of two projects without a common history have, and what differs in it."""

    pair: LetterPair
    mine: LetterSnapshot
    theirs: LetterSnapshot
    found: Compared

    @property
    def differs(self) -> bool:
        """Whether anything differs."""
        return bool(self.found.edits or self.found.fields)


class Strangers(NamedTuple):
    """Two projects without a common history."""

    letters: tuple[Stranger, ...]
    only_mine: tuple[LetterSnapshot, ...]
    only_theirs: tuple[LetterSnapshot, ...]


class MergedFile(NamedTuple):
    """What a merge did."""

    report: ReceivedReport
    applied: tuple[ReviewChange, ...]
    open: tuple[ReviewChange, ...]
    """What waits for a person: a conflict, or what is only proposed."""
    letters: dict[str, tuple[str, str]]


Then = Callable[["ProjectSession", Received, MergedFile], object]


def compare_files(mine: Path, theirs: Path, progress: Progress | None = None) -> Comparison | Strangers:
    """Return what differs between two files: with a common history, everything that is to be decided; without one,
    the letters that both have.

    Raises:
        LetterbookError: one of them cannot be read.
    """
    with workspace.open_project(mine, read_only=True) as session:
        received = read_delivery(theirs, session.basis(), progress)
        if received.project != session.project().id:
            return _strangers(session, received, progress)
        with _copy_of(session) as copy:
            report = copy.receive(received, backup=False, tick=progress.step if progress is not None else None)
            review = Review(copy, source_of(copy, report.source))
            return Comparison(review.source, report, review.changes, letters_of(copy, review.changes))


@contextmanager
def _copy_of(session: ProjectSession) -> Generator[ProjectSession, None, None]:
    """A copy of a project that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="letterbook-") as folder:
        path = session.save_copy(Path(folder) / "mine.letterbook")
        with workspace.open_project(path, editor=session.editor) as copy:
            yield copy


def _strangers(session: ProjectSession, received: Received, progress: Progress | None) -> Strangers:
    with rebuilt(received, progress) as theirs:
        return compare_strangers(session, theirs)


@contextmanager
def opened_safely(path: Path, progress: Progress | None = None) -> Generator[ProjectSession, None, None]:
    """Open a project of somebody else's for reading, without ever opening their file as a database: what a process of
    its own hands over of it is made into a project of ours, which is gone afterwards.

    Raises:
        LetterbookError: it cannot be read, or is no whole project.
    """
    from editor.store.errors import NoSuchProjectError

    if not path.exists():
        raise NoSuchProjectError("no-such-project", path=str(path))
    received = read_delivery(path, Basis(), progress)
    if not received.whole:
        raise RefusedError("delivery-not-whole", file=received.file)
    with rebuilt(received, progress) as session:
        yield session


class _Rebuild:
    """Operation: everything that lives in somebody else's project. It is no merging of ours: of what is gone afterwards
    nobody keeps a backup."""

    kind = "review"
    streams = True

    def __init__(self, file: str, values: Sequence[StoredObject], progress: Progress) -> None:
        self.label = message("history-merged", file=file, count=len(values))
        self._values, self._progress = values, progress
        self._what = message("delivery-rebuilding", file=file)

    def plan(self, reader: Reader) -> Iterator[Change]:  # noqa: ARG002 - it is empty but for the project
        """Yield every value; told to stop, nothing was made."""
        for number, value in enumerate(self._values):
            if number % TICK_EVERY == 0:
                self._progress.step(number, len(self._values), self._what)
            yield Put(value)


@contextmanager
def rebuilt(received: Received, progress: Progress | None = None) -> Generator[ProjectSession, None, None]:
    """Rebuild the state of somebody else's project as one of our own making, which is gone afterwards."""
    from editor.app.jobs import Progress as Untold
    from editor.app.profiles import DEFAULT_PROFILE, load_profile
    from editor.core.letters import Project
    from editor.store.proving import proved_state
    from editor.store.session import ProjectSession as Session

    progress = progress or Untold()
    proved = proved_state(received, lambda done, count: progress.step(
        done, count, message("delivery-proving", file=received.file)))
    project = proved.project or Project(id=received.project, title=received.title,
                                        profile=load_profile(DEFAULT_PROFILE))
    with tempfile.TemporaryDirectory(prefix="letterbook-") as folder, Session.create(
            Path(folder) / "theirs.letterbook", project, editor=received.editor) as made:
        made.run(_Rebuild(received.file, proved.values, progress))
        yield made


def compare_strangers(mine: ProjectSession, theirs: ProjectSession) -> Strangers:
    """Compare two projects without a common history, letter by letter."""
    left, right = _snapshots(mine), _snapshots(theirs)
    contents = {one.transcription.text.id: one.transcription.text.content for one in (*left.values(), *right.values())}
    pairs = pair_letters(map(outline_of, left.values()), map(outline_of, right.values()),
                         contents.__getitem__, contents.__getitem__)
    letters = tuple(Stranger(pair, left.pop(pair.mine), right.pop(pair.theirs), Compared((), ())) for pair in pairs)
    return Strangers(tuple(one._replace(found=compare_letters(one.mine, one.theirs)) for one in letters),
                     tuple(left.values()), tuple(right.values()))


def _snapshots(session: ProjectSession) -> dict[str, LetterSnapshot]:
    return {letter_id: session.letter(letter_id) for letter_id in session.letter_ids()}


def merge_files(mine: Path, theirs: Path, output: Path, policy: Policy, *, editor: str | None = None,
                progress: Progress | None = None, then: Then | None = None) -> MergedFile:
    """Write a new project that is mine with what theirs brings, as far as the policy decides. ``then`` is done with
    it before it is closed; where that fails there is no new project.

    Raises:
        RefusedError: they are not copies of one project ("delivery-of-other-project"), or something stands there.
        LetterbookError: one of them cannot be read, or the output not be written.
    """
    with workspace.open_project(mine, read_only=True) as session:
        received = read_delivery(theirs, session.basis(), progress)
        _refuse_other(session, received)
        session.save_copy(output)
    try:
        with workspace.open_project(output, editor=editor) as merged:
            done = take_in(merged, received, policy, progress=progress)
            if then is not None:
                then(merged, received, done)
            return done
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def take_in(session: ProjectSession, received: Received, policy: Policy, *, backup: bool = False,
            progress: Progress | None = None) -> MergedFile:
    """Take a delivery into an open project and decide what the policy decides. Told to stop while it comes in, nothing
    was taken in."""
    report = session.receive(received, backup=backup, tick=progress.step if progress is not None else None)
    review = Review(session, source_of(session, report.source))
    touched = letters_of(session, review.changes)
    applied = review.merge(policy)
    left = tuple(one for one in review.changes if one.open)
    review.close()
    return MergedFile(report, applied, left, touched | letters_of(session, (*applied, *left)))


def _refuse_other(session: ProjectSession, received: Received) -> None:
    if received.project != session.project().id:
        raise RefusedError("delivery-of-other-project", title=received.title, file=received.file)


def letters_of(session: ProjectSession, changes: Iterable[ReviewChange]) -> dict[str, tuple[str, str]]:
    """Return number and title of the letters that changes touch, as far as they are here."""
    wanted = {one.letter for one in changes if one.letter is not None}
    rows = session.rows(counted=False) if wanted else ()
    return {row.id: (row.number, row.title) for row in rows if row.id in wanted}
