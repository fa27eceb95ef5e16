"""``new`` and ``check``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS, EXIT_REFUSED
from editor.cli.output import common, print_json, problem_line, say, tell, writes
from editor.core.messages import Message
from editor.core.problems import Problem
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.store.session import ProjectSession

PROJECT = click.argument("project", type=click.Path(path_type=Path))


@click.command("new")
@PROJECT
@click.option("--title", metavar="TITLE", help="What the project is called (default: as its file).")
@click.option("--profile", default="modern-letters", show_default=True, metavar="NAME",
              help="Which marks and tags it starts with: modern-letters or diplomatic.")
@writes
@common
def new_command(project: Path, title: str | None, profile: str, editor: str | None, as_json: bool,
                **_: bool) -> int:
    """Make a new, empty PROJECT file."""
    with workspace.create_project(project, title, profile, editor=editor) as session:
        made = session.project()
    if as_json:
        print_json({"path": str(project), "id": made.id, "title": made.title, "profile": made.profile.name})
    tell(f"Made the project {project}.")
    return EXIT_OK


@click.command("check")
@PROJECT
@common
def check_command(project: Path, as_json: bool, **_: bool) -> int:
    """Check the PROJECT file itself, then list the editorial problems of its letters and the scans that are missing.

    The exit code is 0 where all is well, 1 where problems are listed, 4 where the file is damaged.
    """
    from editor.store.errors import DamagedError

    try:
        with workspace.open_project(project, read_only=True) as session:
            report = session.check_file()
            ok, details = report.ok, list(report.details)
            numbers = {row.id: row.number for row in session.rows(counted=False)} if ok else {}
            problems = [*session.problems(), *_of_scans(session)] if ok else []
    except DamagedError as error:
        ok, details, numbers, problems = False, [error.message], {}, []
    if as_json:
        print_json(_check_json(ok, details, problems))
    else:
        _say_check(ok, details, problems, numbers)
    if not ok:
        return EXIT_REFUSED
    return EXIT_PROBLEMS if problems else EXIT_OK


def _of_scans(session: ProjectSession) -> Iterator[Problem]:
    """What is wrong with the images that the project names."""
    pages = session.pages()
    if pages:
        from editor.app.scans.checking import image_problems
        from editor.cli.scans import places_of

        yield from image_problems(pages, places_of(session), session.image)


def _check_json(ok: bool, details: list[Message], problems: list[Problem]) -> JsonObject:
    from editor.formats.json.writing import problem_json

    return {"file": {"ok": ok, "details": [sentence(detail) for detail in details]},
            "problems": [problem_json(problem, sentence) for problem in problems]}


def _say_check(ok: bool, details: list[Message], problems: list[Problem], numbers: dict[str, str]) -> None:
    say("The file is sound." if ok else "The file is damaged.")
    for found in details:
        say(f"  {sentence(found)}")
    for problem in problems:
        say(f"letter {numbers.get(problem.letter or '', '?')}: {problem_line(problem)}")


