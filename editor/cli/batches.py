"""``import`` of TEI: thousands of files as one job, with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.app import workspace
from editor.app.actions.import_batch import Batch, ImportBatch, PreparedBatch, prepare_batch, stage
from editor.app.import_report import report_json, report_lines
from editor.app.scans.importing import Linking
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS, EXIT_REFUSED
from editor.cli.output import complain, detail, print_json, problem_line, progress_bar, say, tell, tell_problems
from editor.cli.scans import places_of, remember
from editor.core.problems import Problem
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.cli.scans import ScanRun

_MOST_SAID = 50
"""Letters that are listed one by one without ``-v``."""


def import_batch(sources: list[Path], run: ScanRun) -> int:
    """Bring TEI files in, put aside one by one and written one by one, and say what came."""
    with workspace.open_project(run.project, editor=run.editor, read_only=run.dry_run) as session:
        linking = Linking(places_of(session))
        with progress_bar("Reading") as progress:
            batch = stage(sources, run.format_id, progress, session.entities(), linking)
        with batch:
            if not run.dry_run:
                remember(session, linking.folders)
            prepared = prepare_batch(session, batch)
            if not run.dry_run and (prepared.placed or prepared.register):
                with progress_bar("Writing") as progress:
                    session.run(ImportBatch(batch, prepared, progress))
                session.count_problems()  # kept in the file, so that listing, which may not write, need not count
    problems = [*(("", Problem(severity="error", code=reason.code, args=reason.args)) for reason in batch.refused),
                *batch.problems, *(("", one) for one in prepared.problems)]
    if run.as_json:
        print_json({"letters": [_letter_json(prepared, place) for place in range(len(prepared.placed))],
                    "problems": [_problem_json(one, source) for source, one in problems],
                    "report": report_json(batch.report)})
    else:
        _say(batch, prepared, problems, dry_run=run.dry_run)
    if batch.refused and not batch.report.files:
        for reason in batch.refused:
            complain(sentence(reason))
        return EXIT_REFUSED
    return EXIT_PROBLEMS if problems or any(one.staged.problems for one in prepared.placed) else EXIT_OK


def _problem_json(problem: Problem, source: str = "") -> JsonObject:
    from editor.formats.json.writing import problem_json

    return {**problem_json(problem, sentence), **({"source": source} if source else {})}


def _letter_json(prepared: PreparedBatch, place: int) -> JsonObject:
    one = prepared.placed[place]
    return {"id": one.staged.id, "number": one.number, "title": one.staged.title, "source": one.staged.source,
            "problems": [_problem_json(problem) for problem in one.staged.problems]}


def _say(batch: Batch, prepared: PreparedBatch, problems: list[tuple[str, Problem]], *, dry_run: bool) -> None:
    """Few letters with all that is to be said of each, many by the report alone."""
    few = len(prepared.placed) <= _MOST_SAID
    for one in prepared.placed:
        line = f"{one.number:>5}  {one.staged.title or '(no title)'}  ({one.staged.source})"
        if few:
            say(line)
            tell_problems(one.staged.problems)
        else:
            detail(line)
    if few:
        for source, problem in problems:
            tell(f"  {source}: {problem_line(problem)}" if source else f"  {problem_line(problem)}")
    for told in report_lines(batch.report):
        tell(sentence(told))
    count = len(prepared.placed)
    tell(f"{count} letter{'' if count == 1 else 's'} {'would come' if dry_run else 'came'} in.")
