"""``backup``, ``backups`` and ``restore``."""

from __future__ import annotations

from pathlib import Path

import click

from editor.app import workspace
from editor.cli.main import EXIT_OK
from editor.cli.output import common, print_json, say, table, tell
from editor.cli.projects import PROJECT
from editor.core.rows import BackupInfo


@click.command("backup")
@PROJECT
@common
def backup_command(project: Path, as_json: bool, **_: bool) -> int:
    """Make a verified copy of PROJECT in the backup folder."""
    with workspace.open_project(project, read_only=True) as session:
        made = session.backup()
    if as_json:
        print_json(backup_json(made))
    else:
        say(made.path)
    return EXIT_OK


def backup_json(backup: BackupInfo) -> dict[str, str | int]:
    """Return a backup as JSON values."""
    return {"path": backup.path, "at": backup.at, "size": backup.size, "sequence": backup.sequence,
            "reason": backup.reason}


@click.command("backups")
@PROJECT
@common
def backups_command(project: Path, as_json: bool, **_: bool) -> int:
    """List the backups of PROJECT, the newest first; also where PROJECT is damaged or gone."""
    from editor.app.rescuing import backups_of

    found = backups_of(project)
    if as_json:
        print_json({"backups": [backup_json(backup) for backup in found]})
        return EXIT_OK
    table(((b.at[:19].replace("T", " "), f"{b.size / 1e6:9.1f} MB", b.reason, b.path) for b in found),
          (19, 12, 12, 0))
    return EXIT_OK


@click.command("restore")
@click.argument("backup", type=click.Path(path_type=Path))
@click.option("--output", required=True, type=click.Path(path_type=Path), metavar="NEW",
              help="The new project file; nothing that exists is overwritten.")
@common
def restore_command(backup: Path, output: Path, as_json: bool, **_: bool) -> int:
    """Make a new project file from a BACKUP, after verifying it."""
    from editor.store.backups import restore

    restore(backup, output)
    if as_json:
        print_json({"path": str(output), "backup": str(backup)})
    tell(f"Restored {backup} as {output}.")
    return EXIT_OK
