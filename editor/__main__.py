"""Where the program begins: an argument that names a command goes to the command line, anything else to the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from editor.cli import COMMANDS, run

SAMPLE = "--sample"
"""Opens a copy of the sample project."""


def main(args: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    if args is None:
        _read_arguments_as_text()
    given = list(sys.argv[1:] if args is None else args)
    completing = "_LETTERBOOK_COMPLETE" in os.environ  # the shell asks for words, see docs/command-line.md
    if completing or (given and given != [SAMPLE] and (given[0] in COMMANDS or given[0].startswith("-"))):
        return run(given)
    return _open_window(given)


def _read_arguments_as_text() -> None:
    """Begin anew in UTF-8 where the surroundings say that there are no letters but those of English (``LC_ALL=C`` with
    ``PYTHONUTF8=0``): names and words that were given would be bytes without meaning."""
    if sys.getfilesystemencoding() == "ascii" and os.environ.get("PYTHONUTF8") != "1":
        os.environ["PYTHONUTF8"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _open_window(args: list[str]) -> int:
    from editor.app.screen import missing_packages, screen_problem
    from editor.app.wording import sentence
    from editor.core.messages import LetterbookError

    problem = screen_problem(commands=", ".join(COMMANDS)) or missing_packages()
    if problem is not None:
        sys.stderr.write(f"letterbook: {sentence(problem)}\n")
        return 2
    if args == [SAMPLE]:
        from editor.app.workspace import copy_sample

        try:
            args = [str(copy_sample())]
        except LetterbookError as error:
            sys.stderr.write(f"letterbook: {sentence(error)}\n")
            return 4
    from editor.ui.application import run_window

    return run_window(args)


if __name__ == "__main__":
    sys.exit(main())
