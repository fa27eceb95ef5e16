"""``history``, ``undo`` and ``redo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK
from editor.cli.output import common, detail, print_json, table, tell, writes
from editor.cli.projects import PROJECT
from editor.core.messages import RefusedError
from editor.core.rows import ChangesetRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STEPS = click.option("--steps", type=click.IntRange(1), default=1, show_default=True, metavar="N",
                     help="How many steps.")


@click.command("history")
@PROJECT
@click.argument("letter", required=False)
@common
def history_command(project: Path, letter: str | None, as_json: bool, **_: bool) -> int:
    """List what was done to PROJECT, or to one LETTER of it, the newest step first."""
    with workspace.open_project(project, read_only=True) as session:
        letter_id = None if letter is None else session.find_letter(letter)
        rows = session.history(letter_id)
    if as_json:
        print_json({"changesets": [changeset_json(row) for row in rows]})
        return EXIT_OK
    known = {row.id: row for row in rows}
    table(((row.at[:19].replace("T", " "), row.editor, _state(row, known), sentence(row.label)) for row in rows),
          (19, 16, 7, 0))
    return EXIT_OK


def changeset_json(row: ChangesetRow) -> dict[str, str | list[str] | bool | None]:
    """Return a step of the history as JSON values."""
    return {"id": row.id, "label": sentence(row.label), "kind": row.kind, "editor": row.editor, "at": row.at,
            "letters": list(row.letters), "undoes": row.undoes, "undone": row.undone}


def _state(row: ChangesetRow, known: Mapping[str, ChangesetRow]) -> str:
    """Return what a step is beside its label: to take back an undoing is to do again."""
    if row.undoes is None:
        return "undone" if row.undone else ""
    turns = 1
    back = known.get(row.undoes)
    while back is not None and back.undoes is not None:
        turns, back = turns + 1, known.get(back.undoes)
    return "undo" if turns % 2 else "redo"


@click.command("undo")
@PROJECT
@STEPS
@writes
@common
def undo_command(project: Path, steps: int, editor: str | None, as_json: bool, **_: bool) -> int:
    """Take back the latest steps, whatever they were."""
    return _steps(project, steps, editor, as_json, forward=False)


@click.command("redo")
@PROJECT
@STEPS
@writes
@common
def redo_command(project: Path, steps: int, editor: str | None, as_json: bool, **_: bool) -> int:
    """Do again what was taken back last."""
    return _steps(project, steps, editor, as_json, forward=True)


def _steps(project: Path, steps: int, editor: str | None, as_json: bool, *, forward: bool) -> int:
    from editor.app.scans.receiving import STAND_INS, without_page

    done: list[str] = []
    with workspace.open_project(project, editor=editor) as session:
        for _ in range(steps):
            label = session.redo_label() if forward else session.undo_label()
            changed = session.redo() if forward else session.undo()
            if changed is None:
                break
            done.append(sentence(label) if label is not None else sentence(changed.label))
        left = without_page(session)
    if not done:
        raise RefusedError("nothing-to-redo" if forward else "nothing-to-undo")
    detail(f"{len(done)} of {steps} steps.")
    for label in done:
        tell(f"{'Redone' if forward else 'Undone'}: {label}.")
    if left:
        tell(f"Reduced scans that came with it stay in the folder “{STAND_INS}” beside the project, for when its pages "
             f"are taken in after all: {len(left)}. Put the delivery aside in the window and they go.")
    if as_json:
        print_json({"steps": len(done), "labels": done, "reduced_scans_left": list(left)})
    return EXIT_OK
