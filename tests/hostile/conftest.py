"""The command line, for hostile hands too."""

from tests.cli.conftest import shell

__all__ = ["shell"]
