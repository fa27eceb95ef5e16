"""What a colleague's file would bring, found out before anything is taken in.

The project is copied into a private folder, the delivery is taken into the copy, and what is to be decided is counted
there. So all of it may be done aside; the project itself is read for no longer than the copying takes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.app.jobs import Progress
from editor.app.review.aside import copy_aside
from editor.app.review.deliveries import read_delivery
from editor.app.review.review import Review, Summary, source_of
from editor.app.scans.receiving import Coming, coming, pages_of
from editor.core.letters import Letter
from editor.core.messages import message
from editor.core.received import Received, ReceivedReport, Source
from editor.core.record import Record, replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Decision
from editor.core.rows import ChangesetRow
from editor.core.sides import Divergence
from editor.store.session import ProjectSession

if TYPE_CHECKING:
    from editor.app.scans.places import ScanPlaces


class Preflight(Record, frozen=True):
    """What is told before anything is decided.

    ``letters`` are the numbers of the letters that they changed, ``both`` of those that both sides changed since the
    last common work. ``common`` is the latest step of the states that both sides began with, None where there is none.
    """

    source: Source
    summary: Summary
    report: ReceivedReport
    letters: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    common: ChangesetRow | None = None
    common_letter: str = ""
    forward: bool = False
    """Whether nothing here is newer than what they began with."""
    already: int = 0
    """How many changes of theirs were decided before."""
    became: dict[str, int] = {}
    """What they decided about the work of whoever looks, by verdicts, as far as it is not known here."""
    scans: int = 0
    """How many reduced scans lie beside the file that are wanted here."""


class Looked(NamedTuple):
    """What looking gave: what is told, and the delivery itself with what lies beside it, to be taken in where the
    editor says so."""

    preflight: Preflight
    received: Received
    scans: Coming = Coming()


def look(path: Path, project: Path, copy: Path, progress: Progress | None = None,
         places: ScanPlaces | None = None, editor: str = "") -> Looked:
    """Read a colleague's file and find out what it would bring. ``copy`` is where a copy of the project is made, which
    the file is taken into; ``places`` says where the scans of the project lie, and ``editor`` who looks.

    Raises:
        LetterbookError: the file cannot be taken; see ``deliveries.read_delivery`` and ``ProjectSession.receive``.
    """
    progress = progress or Progress()
    copy_aside(project, copy, progress)
    with ProjectSession.open(copy, editor="") as session:
        received = read_delivery(path, session.basis(), progress)
        report = session.receive(received, backup=False, tick=lambda done, count: progress.step(
            done, count, message("delivery-comparing", file=path.name)))
        progress.step(0, 1, message("delivery-comparing", file=path.name))
        scans = scans_beside(session, path, received, report, places) if places is not None else Coming()
        preflight = replace(told(session, source_of(session, report.source), report),
                            became=_became(session, report.source, editor))
        return Looked(replace(preflight, scans=len(scans.wanted)), received, scans)


def scans_beside(session: ProjectSession, path: Path, received: Received, report: ReceivedReport,
                 places: ScanPlaces) -> Coming:
    """Return which reduced scans lie beside a colleague's file for pages that the project has or that come with it."""
    brought = {image.sha256 for image in received.images}
    return coming(path, [*session.pages(), *pages_of(received, report)], places,
                  lambda sha256: sha256 in brought or session.image(sha256) is not None)


def told(session: ProjectSession, source: Source, report: ReceivedReport) -> Preflight:
    """Return what is to be told about a delivery that a project holds."""
    review = Review(session, source)
    try:
        changes = review.changes
        divergences = review.divergences.values()
        common = _latest(session, divergences)
        return Preflight(
            source=source, summary=review.summary(), report=report, letters=_numbers(review, changes),
            both=_numbers(review, _diverged(changes)), common=common[0], common_letter=common[1],
            forward=not any(one.relation == "diverged" and one.mine is not None for one in divergences),
            already=len(review.decisions()))
    finally:
        review.close()


def _became(session: ProjectSession, source: str, editor: str) -> dict[str, int]:
    """What the sender decided about an editor's work."""
    sender = source_of(session, source).editor
    made = (one for one in session.undecided("decision") if isinstance(one, Decision))
    return dict(Counter(one.verdict for one in made if one.editor == sender and one.proposed_by == editor
                        and one.verdict != "later"))


def _diverged(changes: Iterable[ReviewChange]) -> list[ReviewChange]:
    return [one for one in changes if one.relation == "diverged" and one.mine is not None]


def _numbers(review: Review, changes: Iterable[ReviewChange]) -> tuple[str, ...]:
    """The numbers of the letters that changes are about, in the project's sequence; of new ones what theirs says."""
    wanted = Counter(one.letter for one in changes if one.letter is not None)
    known = [letter for letter in review.session.letter_ids() if letter in wanted]
    found = [review.sides.theirs(letter, review.source.id) for letter in (*known, *sorted(wanted.keys() - set(known)))]
    return tuple(letter.number for letter in found if isinstance(letter, Letter))


def _latest(session: ProjectSession, divergences: Iterable[Divergence]) -> tuple[ChangesetRow | None, str]:
    """The latest step of the common ground, and the number of the letter in which it was."""
    bases = {one.base.revision: one.letter for one in divergences if one.base is not None}
    steps = session.steps_of(list(bases))
    if not steps:
        return None, ""
    revision = max(steps, key=lambda name: steps[name].at)
    letter_id = bases[revision]
    letter = session.get(letter_id) if letter_id is not None else None
    return steps[revision], letter.number if isinstance(letter, Letter) else ""
