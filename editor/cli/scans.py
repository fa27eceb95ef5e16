"""Scans on the command line: importing pictures, PDF and manifests, and pages for a letter that is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from editor.app import workspace
from editor.app.settings import load_settings, save_settings
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS, EXIT_REFUSED
from editor.cli.output import complain, print_json, progress_bar, say, tell, tell_problems
from editor.core.messages import Message, RefusedError
from editor.core.problems import Problem
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.actions.imports import ImportPlan
    from editor.app.jobs import Progress
    from editor.app.scans.finding import FoundScan
    from editor.app.scans.importing import How, Prepared
    from editor.app.scans.places import ScanPlaces
    from editor.core.scan_groups import Grouping
    from editor.store.session import ProjectSession

SCAN_FORMATS = ("image", "pdf")
PAGE_FORMATS = ("page", "alto", "hocr", "iiif")


class ScanRun(NamedTuple):
    """What was asked for on the command line."""

    project: Path
    format_id: str
    letter: str | None
    how: str
    dry_run: bool
    editor: str | None
    as_json: bool


class _Brought(NamedTuple):
    letters: list[JsonObject]
    pages: int
    problems: list[Problem]


def scans_of(sources: Sequence[Path], format_id: str) -> list[Path]:
    """Return the sources that are scans: all where scans were asked for, else pictures, PDFs, and folders in which
    nothing else can be imported."""
    if format_id in SCAN_FORMATS:
        return list(sources)
    if format_id != "auto":
        return []
    from editor.app.scans.importing import scans_among

    return scans_among(sources)


def places_of(session: ProjectSession) -> ScanPlaces:
    """Return where the images of an open project are looked for."""
    from editor.app.scans.places import scan_places

    return scan_places(session.path, session.project().id, load_settings().settings)


def linked(session: ProjectSession, plan: ImportPlan, run: ScanRun, progress: Progress) -> ImportPlan:
    """Return an import with its pages linked to the images beside the files."""
    from editor.app.scans.importing import with_images

    found = with_images(plan, places_of(session), progress)
    if not run.dry_run:
        remember(session, found.folders)
    return found.plan


def remember(session: ProjectSession, folders: Sequence[Path]) -> None:
    """Keep in this computer's settings where scans outside the project's folder lie."""
    from editor.app.scans.places import with_folders

    if folders:
        settings = load_settings().settings
        save_settings(with_folders(settings, session.project().id, folders))
        tell("Scans lie outside the project's folder; this computer remembers where: "
             + ", ".join(str(folder) for folder in folders) + ". --copy copies them beside the project.")


def bring_scans(run: ScanRun, sources: Sequence[Path]) -> int:
    """Add scans as new letters, or as pages of one letter, and say what came in."""
    with workspace.open_project(run.project, editor=run.editor, read_only=run.dry_run) as session:
        letter = session.find_letter(run.letter) if run.letter is not None else None
        scans = sources if letter is None else scans_of(sources, run.format_id)
        rest = [one for one in sources if one not in scans]
        brought = [_described(session, rest, cast("str", letter), run)] if rest else []
        brought += [_pictures(session, scans, letter, run)] if scans else []
        if not run.dry_run:
            session.count_problems()
    return _said(run, _Brought([one for part in brought for one in part.letters], sum(b.pages for b in brought),
                               [one for part in brought for one in part.problems]))


def _pictures(session: ProjectSession, sources: Sequence[Path], letter: str | None, run: ScanRun) -> _Brought:
    from editor.app.scans.finding import find_scans, proposal
    from editor.app.scans.importing import duplicate_problems, duplicates, prepare
    from editor.core.scan_groups import without

    with progress_bar("Reading") as progress:
        found = find_scans(sources, run.format_id, progress)
    known = duplicates(found.scans, session.pages())
    numbers = {row.id: row.number for row in session.rows(counted=False)}
    problems = [*_refused(found.refused), *duplicate_problems(found.scans, known, numbers)]
    grouping = without(proposal(found.scans), known)
    if run.dry_run or not grouping:
        return _Brought(_proposed(found.scans, grouping), sum(len(one.pages) for one in grouping), problems)
    with progress_bar("Copying") as progress:
        ready = prepare(found.scans, grouping, places_of(session), session.path, cast("How", run.how), progress)
    letters = _added(session, ready, letter)
    remember(session, ready.folders)
    return _Brought(letters, sum(len(pages) for _, pages in ready.groups), problems)


def _refused(messages: Sequence[Message]) -> list[Problem]:
    return [Problem(severity="error", code=one.code, args=one.args) for one in messages]


def _proposed(scans: Sequence[FoundScan], grouping: Grouping[int]) -> list[JsonObject]:
    return [{"id": None, "number": "", "title": one.name, "pages": len(one.pages),
             "source": scans[one.pages[0].key].file.name} for one in grouping]


def _added(session: ProjectSession, ready: Prepared, letter: str | None) -> list[JsonObject]:
    if letter is not None:
        session.run(ready.as_pages(letter))
        return [_letter_json(session, letter, sum(len(pages) for _, pages in ready.groups))]
    step = ready.as_letters()
    session.run(step)
    return [_letter_json(session, one.letter.id, len(one.pages)) for one in step.letters]


def _letter_json(session: ProjectSession, letter_id: str, pages: int) -> JsonObject:
    letter = session.letter(letter_id).letter
    return {"id": letter.id, "number": letter.number, "title": letter.title, "pages": pages}


def _described(session: ProjectSession, sources: Sequence[Path], letter: str, run: ScanRun) -> _Brought:
    """Give the pages of a letter the regions and lines that PAGE, ALTO and hOCR files describe, by the names of their
    images; those that it has not, and what manifests describe, become further pages. Lines are tied to its text."""
    from editor.app.actions.imports import read_sources
    from editor.app.actions.page_files import TakeRegions, matching_pages

    with progress_bar("Reading") as progress:
        plan = linked(session, read_sources(sources, run.format_id, progress=progress), run, progress)
    pages = tuple(page for one in plan.letters for page in one.snapshot.pages)
    problems = [*_refused(plan.refused), *(p for source in plan.sources for p in source.result.problems),
                *(p for one in plan.letters for p in one.problems)]
    if not pages:
        raise RefusedError("import-without-pages", count=len(plan.letters))
    if not run.dry_run:
        matched = matching_pages(session.letter(letter), pages)
        session.run(TakeRegions(letter=letter, pages=matched.pages, others=matched.others))
    return _Brought([_letter_json(session, letter, len(pages))], len(pages), problems)


def _said(run: ScanRun, brought: _Brought) -> int:
    if run.as_json:
        from editor.formats.json.writing import problem_json

        print_json({"letters": brought.letters, "pages": brought.pages,
                    "problems": [problem_json(problem, sentence) for problem in brought.problems]})
    else:
        for letter in brought.letters:
            pages = "1 page" if letter["pages"] == 1 else f"{letter['pages']} pages"
            say(f"{letter['number']:>5}  {letter['title'] or '(no title)'}  ({pages})")
        tell_problems(brought.problems)
    if not brought.letters and brought.problems and all(one.severity == "error" for one in brought.problems):
        if run.as_json:
            for problem in brought.problems:
                complain(sentence(problem))
        return EXIT_REFUSED
    tell(f"{brought.pages} page{'' if brought.pages == 1 else 's'} {'would come' if run.dry_run else 'came'} in.")
    return EXIT_PROBLEMS if brought.problems else EXIT_OK
