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
    given = list(sys.argv[1:] if args is None else args)
    completing = "_LETTERBOOK_COMPLETE" in os.environ  # the shell asks for words, see docs/command-line.md
    if completing or (given and given != [SAMPLE] and (given[0] in COMMANDS or given[0].startswith("-"))):
        return run(given)
    return _open_window(given)


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
