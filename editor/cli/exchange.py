"""``import``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    from editor.cli.scans import ScanRun


@click.command("import")
@PROJECT
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SOURCE...")
@click.option("--format", "format_id", default="auto", show_default=True, metavar="FORMAT",
              help="text, html, tei, json, csv, cmif, w3c, page, alto, hocr, iiif, image or pdf; auto: by looking at "
                   "the file.")
@click.option("--letter", metavar="LETTER", help="Add scans or pages to this letter instead of making new ones.")
@click.option("--copy", "how", flag_value="copy", help="Copy scans that lie elsewhere into a folder beside PROJECT.")
@click.option("--embed", "how", flag_value="embed", help="Keep scans in the project file.")
@click.option("--dry-run", is_flag=True, help="Say what would come in and write nothing.")
@writes
@common
def import_command(project: Path, sources: tuple[Path, ...], format_id: str, letter: str | None, how: str | None,
                   dry_run: bool, editor: str | None, as_json: bool, **_: bool) -> int:
    """Bring letters or scans from files or folders into PROJECT, as one step of its history.

    Scans become letters by the names of their files: what the folder and the beginning of the name share is one
    letter, and a folio (1r, 1v) or a running number counts its pages. The exit code is 0, or 1 where there was
    something to report; 4 where nothing could be read.
    """
    from editor.cli.scans import ScanRun, bring_scans, scans_of

    scans = scans_of(sources, format_id)
    run = ScanRun(project, format_id, letter, how or "link", dry_run, editor, as_json)
    if letter is not None or scans == list(sources):
        return bring_scans(run, sources)
    code = _import_letters([one for one in sources if one not in scans], run)
    return max(code, bring_scans(run, scans)) if scans else code


def _import_letters(sources: list[Path], run: ScanRun) -> int:
    from editor.app.actions.imports import ImportLetters, prepare, read_sources
    from editor.cli.scans import linked

    dry_run, as_json = run.dry_run, run.as_json
    with workspace.open_project(run.project, editor=run.editor, read_only=dry_run) as session:
        with progress_bar("Reading") as progress:
            plan = linked(session, read_sources(sources, run.format_id, progress=progress), run, progress)
        prepared = prepare(session, plan)
        if not dry_run and prepared.changes:
            session.run(ImportLetters(imported=plan, prepared=prepared))
            session.count_problems()  # kept in the file, so that listing, which may not write, need not count
    for source in plan.sources:
        detail(f"{source.name}: {len(source.result.letters)} letters, {len(source.result.entities)} register entries")
    problems = _source_problems(plan, prepared)
    if as_json:
        print_json({"letters": [_letter_json(placed) for placed in prepared.letters],
                    "problems": [problem_json_of(problem) for problem in problems]})
    else:
        _say_import(prepared, problems, dry_run=dry_run)
    return _import_exit(plan, prepared, problems)


def _source_problems(plan: ImportPlan, prepared: Prepared) -> list[Problem]:
    """What is to be said of whole files: refused ones, what the reader found, letters that are there already."""
    refused = [Problem(severity="error", code=reason.code, args=reason.args) for reason in plan.refused]
    return [*refused, *(p for source in plan.sources for p in source.result.problems), *prepared.problems]


def _import_exit(plan: ImportPlan, prepared: Prepared, problems: list[Problem]) -> int:
    if plan.refused and not plan.sources:
        for reason in plan.refused:
            complain(sentence(reason))
        return EXIT_REFUSED
    return EXIT_PROBLEMS if problems or any(p.letter.problems for p in prepared.letters) else EXIT_OK


def _letter_json(placed: Placed) -> JsonObject:
    letter = placed.letter.snapshot.letter
    return {"id": letter.id, "number": letter.number, "title": letter.title, "source": placed.source,
            "problems": [problem_json_of(problem) for problem in placed.letter.problems]}


def _say_import(prepared: Prepared, problems: list[Problem], *, dry_run: bool) -> None:
    for placed in prepared.letters:
        letter = placed.letter.snapshot.letter
        say(f"{letter.number:>5}  {letter.title or '(no title)'}  ({placed.source})")
        tell_problems(placed.letter.problems)
    tell_problems(problems)
    count = len(prepared.letters)
    tell(f"{count} letter{'' if count == 1 else 's'} {'would come' if dry_run else 'came'} in.")
    if prepared.annotations:
        tell(f"Annotations of texts that are here already: {prepared.annotations}.")
    if prepared.changed:
        tell(f"Changed by what tables say of them: {prepared.changed}.")
