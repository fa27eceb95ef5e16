"""The command line: thin calls of the use cases, without Qt."""

from editor.cli.main import COMMANDS, run

__all__ = ["COMMANDS", "run"]
