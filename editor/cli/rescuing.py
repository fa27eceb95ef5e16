"""``salvage``."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import common, print_json, progress_bar, say, tell, writes
from editor.core.salvaged import Salvaged


@click.command("salvage")
@click.argument("damaged", type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), metavar="NEW",
              help="The new project file; nothing that exists is overwritten.")
@click.option("--text", "folder", type=click.Path(path_type=Path), metavar="FOLDER",
              help="A new folder for everything legible as plain text: the letters, the register, what nothing proves, "
                   "and scraps of damaged pages.")
@writes
@common
def salvage_command(damaged: Path, output: Path | None, folder: Path | None, editor: str | None, as_json: bool,
                    **_: bool) -> int:
    """Make a new project of what is proved in a DAMAGED one, and list what is missing.

    DAMAGED is only read, and stays as it is. Try the newest backup first (backups, restore): it is whole.
    """
    from editor.app import rescuing

    if output is None and folder is None:
        raise click.UsageError("Say where to: --output NEW, --text FOLDER, or both.")
    made: Salvaged | None = None
    texts: Salvaged | None = None
    if folder is not None:
        with progress_bar("Reading") as progress:
            texts = rescuing.legible(damaged, folder, sentence, progress=progress)
    if output is not None:
        with progress_bar("Salvaging") as progress:
            made = rescuing.salvage(damaged, output, editor=editor, progress=progress)
    told = made or texts
    assert told is not None
    if as_json:
        print_json(_json(told, output, folder))
    else:
        _say(made, texts)
    return EXIT_PROBLEMS if told.missing else EXIT_OK


def _json(told: Salvaged, output: Path | None, folder: Path | None) -> dict[str, object]:
    return {**msgspec.to_builtins(told), "output": str(output) if output else None,
            "text": str(folder) if folder else None, "history": told.history,
            "letters": told.letters, "notes": told.notes, "entities": told.entities, "unreadable": told.unreadable,
            "missing": [{"code": one.code, "message": sentence(one), **one.args} for one in told.missing]}


def _say(made: Salvaged | None, texts: Salvaged | None) -> None:
    for told in (texts, made):
        if told is not None:
            say(f"{told.output}: {told.letters} letters, {told.notes} notes, {told.entities} entries of the register"
                f"{', with the history' if told.history else ''}")
    told = made or texts
    assert told is not None
    if told.unreadable:
        tell(f"{told.unreadable} of {told.pages} pages of the damaged file could not be read.")
    for one in told.missing:
        tell(f"  {sentence(one)}")
