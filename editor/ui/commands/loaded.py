"""Commands that are made when the first of them is asked for, so that the start does not wait for their modules."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LoadedCommands:
    """Stands for commands: ``where`` is ``package.module:function``, which makes them from the arguments."""

    def __init__(self, where: str, *arguments: object) -> None:
        self._where = where
        self._arguments = arguments
        self._made: Any = None

    def __getattr__(self, name: str) -> Any:
        """Return what the commands call by this name; they are made now if nobody has asked before."""
        if self._made is None:
            module, function = self._where.split(":")
            self._made = getattr(import_module(module), function)(*self._arguments)
        return getattr(self._made, name)
