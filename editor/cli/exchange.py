"""``import``."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS, EXIT_REFUSED
from editor.cli.output import (
    common,
    complain,
    detail,
    print_json,
    problem_json_of,
    progress_bar,
    say,
    tell,
    tell_problems,
    writes,
)
from editor.cli.projects import PROJECT
from editor.core.problems import Problem
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.actions.imports import ImportPlan, Placed, Prepared
    from editor.app.review.returning import BackDocument
    from editor.cli.scans import ScanRun
    from editor.store.session import ProjectSession


@click.command("import")
@PROJECT
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SOURCE...")
@click.option("--format", "format_id", default="auto", show_default=True, metavar="FORMAT",
              help="text, html, docx, odt, tei, json, csv, cmif, w3c, page, alto, hocr, iiif, image or pdf; auto: by "
                   "looking at the file.")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE",
              help="An option for reading the format; may be given several times.")
@click.option("--letter", metavar="LETTER", help="Add scans or pages to this letter instead of making new ones.")
@click.option("--copy", "how", flag_value="copy", help="Copy scans that lie elsewhere into a folder beside PROJECT; "
              "pictures in documents go there anyway.")
@click.option("--embed", "how", flag_value="embed", help="Keep scans, and pictures in documents, in the project file.")
@click.option("--no-pictures", "how", flag_value="none", help="Leave pictures in documents out, and name them.")
@click.option("--dry-run", is_flag=True, help="Say what would come in and write nothing.")
@writes
@common
def import_command(project: Path, sources: tuple[Path, ...], format_id: str, options: tuple[str, ...],
                   letter: str | None, how: str | None, dry_run: bool, editor: str | None, as_json: bool,
                   **_: bool) -> int:
    """Bring letters or scans from files or folders into PROJECT, as one step of its history.

    Scans become letters by the names of their files: what the folder and the beginning of the name share is one
    letter, and a folio (1r, 1v) or a running number counts its pages. A DOCX or ODT that was exported from PROJECT
    and comes back changes nothing: its tracked and other changes become suggestions on the letters, its comments
    comments, as one step each. The exit code is 0, or 1 where there was something to report; 4 where nothing could be
    read.
    """
    from editor.cli.scans import ScanRun, bring_scans, scans_of

    scans = scans_of(sources, format_id)
    run = ScanRun(project, format_id, letter, how or "link", dry_run, editor, as_json)
    if letter is not None or scans == list(sources):
        return bring_scans(run, sources)
    code = _import_letters([one for one in sources if one not in scans], run, options)
    return max(code, bring_scans(run, scans)) if scans else code


class _Came(NamedTuple):
    """What an import brought: letters, pages of letters that are here, documents that came back."""

    plan: ImportPlan
    prepared: Prepared
    pages: list[JsonObject]
    back: list[BackDocument]

    @property
    def problems(self) -> list[Problem]:
        """What is to be said of whole files."""
        return _source_problems(self.plan, self.prepared)


def _import_letters(sources: list[Path], run: ScanRun, options: tuple[str, ...]) -> int:
    from editor.app.actions.import_batch import is_batch
    from editor.app.actions.imports import found_files, read_sources
    from editor.app.import_options import reading_options
    from editor.cli.batches import import_batch
    from editor.cli.scans import linked

    told = reading_options(run.format_id, options)
    if is_batch(found_files(sources, run.format_id), run.format_id):
        return import_batch(sources, run)
    with workspace.open_project(run.project, editor=run.editor, read_only=run.dry_run) as session:
        with progress_bar("Reading") as progress:
            read = read_sources(sources, run.format_id, told, progress, session.entities())
            plan = linked(session, read, run, progress)
        came = _take_in(session, plan, run)
    for source in came.plan.sources:
        detail(f"{source.name}: {len(source.result.letters)} letters, {len(source.result.entities)} register entries")
    if run.as_json:
        _print_import(came)
    else:
        _say_import(came, dry_run=run.dry_run)
    return _import_exit(came)


def _take_in(session: ProjectSession, plan: ImportPlan, run: ScanRun) -> _Came:
    """Write what was read: documents that come back, pages of letters that are here, and the letters."""
    from editor.app.actions.imports import ImportLetters, prepare
    from editor.app.actions.page_files import ImportPages
    from editor.app.import_session import ImportSession
    from editor.app.review.returning import parted
    from editor.cli.returned import take_back

    plan, documents = parted(session, plan)
    back = take_back(session, documents, dry_run=run.dry_run)
    batch = ImportSession(plan)
    batch.complete(session)
    numbers = {row.id: row.number for row in session.rows(counted=False)}
    batch.describe(session.pages(), numbers)
    plan, described = batch.plan, batch.regions()
    with _with_pictures(session, plan, run) as plan:
        prepared = prepare(session, plan)
        if not run.dry_run and (prepared.changes or described):
            letters = ImportLetters(imported=plan, prepared=prepared)
            session.run(ImportPages(letters=letters, described=described, read=batch.describing())
                        if described else letters)
            session.count_problems()  # kept in the file, so that listing, which may not write, need not count
    return _Came(plan, prepared, [{"id": letter, "number": numbers[letter], "pages": len(found)}
                                  for letter, found in described.items()], back)


@contextmanager
def _with_pictures(session: ProjectSession, plan: ImportPlan, run: ScanRun) -> Generator[ImportPlan]:
    """Give the plan with the pictures of documents where they are wanted; what was written goes if the import fails."""
    from editor.app.scans.enclosed import settled

    where = "none" if run.how == "none" else "embed" if run.how == "embed" or run.dry_run else "copy"
    with progress_bar("Pictures") as progress:
        made = settled(plan, where, session.path, progress)
    try:
        yield made.plan
    except BaseException:  # what was written goes in any case, and the error goes on
        made.drop()
        raise


def _source_problems(plan: ImportPlan, prepared: Prepared) -> list[Problem]:
    """What is to be said of whole files: refused ones, what the reader found, letters that are there already."""
    refused = [Problem(severity="error", code=reason.code, args=reason.args) for reason in plan.refused]
    return [*refused, *(p for source in plan.sources for p in source.result.problems), *prepared.problems]


def _import_exit(came: _Came) -> int:
    plan, prepared = came.plan, came.prepared
    if plan.refused and not plan.sources and not came.back:
        for reason in plan.refused:
            complain(sentence(reason))
        return EXIT_REFUSED
    told = came.problems or any(placed.letter.problems for placed in prepared.letters) or any(
        letter.problems for document in came.back for letter in document.letters)
    return EXIT_PROBLEMS if told else EXIT_OK


def _letter_json(placed: Placed) -> JsonObject:
    letter = placed.letter.snapshot.letter
    pages = {"pages": len(placed.letter.snapshot.pages)} if placed.letter.snapshot.pages else {}
    return {"id": letter.id, "number": letter.number, "title": letter.title, "source": placed.source, **pages,
            "problems": [problem_json_of(problem) for problem in placed.letter.problems]}


def _pages(placed: Placed) -> str:
    count = len(placed.letter.snapshot.pages)
    return f", {count} page{'' if count == 1 else 's'}" if count else ""


def _print_import(came: _Came) -> None:
    from editor.app.import_report import report_json, report_of
    from editor.cli.returned import returned_json

    told = {"returned": [returned_json(one) for one in came.back]} if came.back else {}
    print_json({"letters": [_letter_json(placed) for placed in came.prepared.letters], "described": came.pages, **told,
                "problems": [problem_json_of(problem) for problem in came.problems],
                "report": report_json(report_of(came.plan))})


def _say_import(came: _Came, *, dry_run: bool) -> None:
    from editor.cli.returned import say_returned

    prepared, pages, problems = came.prepared, came.pages, came.problems
    say_returned(came.back)
    if came.back and not prepared.letters and not problems:
        return
    for placed in prepared.letters:
        letter = placed.letter.snapshot.letter
        say(f"{letter.number:>5}  {letter.title or '(no title)'}  ({placed.source}{_pages(placed)})")
        tell_problems(placed.letter.problems)
    for letter in pages:
        say(f"{letter['number']:>5}  shows the same scans: lines for {letter['pages']} "
            f"page{'' if letter['pages'] == 1 else 's'}")
    tell_problems(problems)
    count = len(prepared.letters)
    tell(f"{count} letter{'' if count == 1 else 's'} {'would come' if dry_run else 'came'} in.")
    if prepared.annotations:
        tell(f"Annotations of texts that are here already: {prepared.annotations}.")
    if prepared.changed:
        tell(f"Changed by what tables say of them: {prepared.changed}.")
    if prepared.added:
        tell(f"New notes and tags from rows of tables: {prepared.added}.")
