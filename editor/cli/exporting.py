"""``export`` and ``presets``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.letters import WHERE
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import (
    common,
    detail,
    print_json,
    problem_json_of,
    progress_bar,
    say,
    table,
    tell,
    tell_problems,
    writes,
)
from editor.cli.projects import PROJECT
from editor.core.messages import RefusedError
from editor.core.query import parse_where
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.export_options import ExportChoice
    from editor.core.presets import ExportPreset
    from editor.formats.base import ExportReport
    from editor.store.session import ProjectSession


class _Asked(NamedTuple):
    """What the command line says about an export."""

    format_id: str | None
    output: Path | None
    preset: str | None
    options: tuple[str, ...]
    where: str
    talk: bool


@click.command("export")
@PROJECT
@click.option("--format", "format_id", metavar="FORMAT",
              help="tei, html, docx, odt, epub, pdf, json, text, markdown, csv, cmif, w3c, conll, jsonl, page, alto or "
                   "iiif; not needed with a preset of the project.")
@click.option("--output", type=click.Path(path_type=Path), metavar="PATH",
              help="The file, or the folder for a format that writes several files; not needed where the preset says "
                   "it.")
@click.option("--preset", metavar="NAME", help="A preset of the project, or a named set of options of the format.")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE",
              help="An option of the format, over the preset; may be given several times.")
@click.option("--open-comments", "talk", is_flag=True, help="Report open comments and conflicts too.")
@click.option("--save-preset", "saved", metavar="NAME", help="Keep format, options, query and place in PROJECT under "
              "this name.")
@WHERE
@writes
@common
def export_command(project: Path, saved: str | None, editor: str | None, as_json: bool, format_id: str | None,
                   output: Path | None, preset: str | None, options: tuple[str, ...], talk: bool, where: str,
                   **_: bool) -> int:
    """Write the letters of PROJECT in another format.

    The exit code is 0, or 1 where something is wrong in what was written or the format could not carry everything.
    """
    asked = _Asked(format_id, output, preset, options, where, talk)
    with workspace.open_project(project, editor=editor, read_only=saved is None) as session:
        chosen, target = _chosen(session, project, asked)
        ids, report = _export(session, chosen, target, asked.talk)
        if saved is not None:
            _save(session, saved, chosen, target)
    count = len(ids) - sum(problem.code == "letter-not-written" for problem in report.problems)
    if as_json:
        print_json({"output": str(target), "letters": count,
                    "files": [name or target.name for name in report.files],
                    "as_they_came": list(report.as_they_came),
                    "problems": [problem_json_of(problem) for problem in report.problems]})
    for name in report.files:
        detail(f"wrote {name or target.name}")
    tell_problems(report.problems)
    tell(f"{count} letter{'' if count == 1 else 's'} written to {target}.")
    if report.as_they_came:
        same = len(report.as_they_came)
        tell(f"{same} of them as {'the very file' if same == 1 else 'the very files'} that came in.")
    if saved is not None:
        tell(f"Saved as the preset {saved}.")
    return EXIT_PROBLEMS if report.problems else EXIT_OK


def _chosen(session: ProjectSession, project: Path, asked: _Asked) -> tuple[ExportChoice, Path]:
    """What is exported how, and where to: the preset's word, and over it what the command line says."""
    from editor.app.export_options import choice, options_from, suggested_target

    chosen = choice(session.project().presets, asked.preset, asked.format_id)
    told = options_from(chosen.format_id, asked.options)
    chosen = chosen._replace(options={**chosen.options, **told}, where=asked.where or chosen.where)
    target = asked.output or suggested_target(chosen.target, project)
    if target is None:
        raise (RefusedError("output-needed-by-preset", preset=asked.preset) if asked.preset
               else RefusedError("output-needed"))
    if asked.output is not None and str(asked.output) == "-":
        raise RefusedError("output-is-dash")
    return chosen, target


def _export(session: ProjectSession, chosen: ExportChoice, target: Path, talk: bool) -> tuple[list[str], ExportReport]:
    from editor.app.actions.exports import export_project

    where = parse_where(chosen.where)
    ids = [row.id for row in session.rows(where=where, counted=False)] if where else session.letter_ids()
    with progress_bar("Writing") as progress:
        return ids, export_project(session, ids, chosen.format_id, target, talk=talk,
                                   options={"sentence": sentence, **chosen.options}, progress=progress)


def _save(session: ProjectSession, name: str, chosen: ExportChoice, target: Path) -> None:
    from editor.app.actions.presets import SavePreset
    from editor.app.export_options import kept_target
    from editor.core.presets import ExportPreset

    session.run(SavePreset(name=name, preset=ExportPreset(
        format=chosen.format_id, options=chosen.options, where=chosen.where, target=kept_target(target, session.path))))


@click.command("presets")
@PROJECT
@click.option("--delete", "gone", metavar="NAME", help="Delete the preset instead.")
@writes
@common
def presets_command(project: Path, gone: str | None, editor: str | None, as_json: bool, **_: bool) -> int:
    """List the presets of PROJECT: ways to export that are kept in it."""
    with workspace.open_project(project, editor=editor, read_only=gone is None) as session:
        if gone is not None:
            from editor.app.actions.presets import DeletePreset

            session.run(DeletePreset(name=gone))
        presets = sorted(session.project().presets.items())
    if as_json:
        print_json({"presets": [_preset_json(name, preset) for name, preset in presets]})
        return EXIT_OK
    table(((name, preset.format, preset.where, _options_line(preset)) for name, preset in presets), (24, 10, 30, 0))
    if not presets:
        say("No presets. letterbook export … --save-preset NAME keeps one.")
    return EXIT_OK


def _preset_json(name: str, preset: ExportPreset) -> JsonObject:
    return {"name": name, "format": preset.format, "options": preset.options, "where": preset.where,
            "target": preset.target}


def _options_line(preset: ExportPreset) -> str:
    words = [f"{name}={'yes' if value is True else 'no' if value is False else value}"
             for name, value in sorted(preset.options.items())]
    return " ".join([*words, *([f"→ {preset.target}"] if preset.target else [])])
