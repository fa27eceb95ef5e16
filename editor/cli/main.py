"""The commands, found by name and loaded at use, and the one place where their errors become exit codes."""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Sequence

import click

from editor import __version__

EXIT_OK = 0
EXIT_PROBLEMS = 1
EXIT_USAGE = 2
EXIT_IN_USE = 3
EXIT_REFUSED = 4
EXIT_INTERNAL = 5
EXIT_STOPPED = 130
"""As shells have it for a program that Ctrl+C ended."""

COMMANDS: dict[str, str] = {
    "new": "projects", "list": "letters", "show": "letters", "search": "letters", "import": "exchange",
    "export": "exporting", "presets": "exporting", "entities": "register", "tag": "register", "check": "projects",
    "history": "history", "recognise": "recognition", "undo": "history", "redo": "history", "backup": "backups",
    "backups": "backups", "restore": "backups", "salvage": "rescuing", "compare": "reviewing", "merge": "reviewing",
    "apply": "reviewing", "send": "sending",
    "agreement": "agreement", "collate": "collating",
}
"""Every command and the module of its family."""


class _LazyGroup(click.Group):
    """Loads only the family of the command that is asked for: starting up is most of the time of a short command."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's too
        family = COMMANDS.get(cmd_name)
        if family is None:
            return None
        return getattr(importlib.import_module(f"editor.cli.{family}"), f"{cmd_name}_command")


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="letterbook")
def letterbook() -> None:
    """A desktop editor for people who transcribe, annotate and publish letters.

    letterbook [PROJECT] without a command opens the window, letterbook --sample with a copy of the sample project. The
    commands below need no screen.
    """


def run(args: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code; no error passes."""
    # Closed by whoever started us (">&-"): there is nobody to tell anything.
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    try:
        return _run(args)
    except BrokenPipeError:
        # Whoever read our output has enough of it. What Python still holds must not be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return EXIT_OK
    finally:
        _let_go()


def _let_go() -> None:
    """Part with what the streams hold and cannot write (a full disk): Python would fail over it when it ends."""
    for stream, number in ((sys.stdout, 1), (sys.stderr, 2)):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def _run(args: Sequence[str]) -> int:
    try:
        result = letterbook.main(list(args), prog_name="letterbook", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except SystemExit as leaving:
        # click's answer to a reader that left; everything else it tells by exceptions here.
        raise BrokenPipeError from leaving
    except Exception as error:  # noqa: BLE001 - the top-level hook of the command line
        from editor.cli.errors import report

        return report(error, as_json="--json" in args)
    except KeyboardInterrupt:
        from editor.cli.errors import report_stopped

        return report_stopped(as_json="--json" in args)
    return result if isinstance(result, int) else EXIT_OK
