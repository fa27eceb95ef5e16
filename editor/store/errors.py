"""What can go wrong with a project file, each with its cause in a message."""

from __future__ import annotations

from editor.core.messages import LetterbookError, RefusedError

__all__ = ["DamagedError", "NoSuchProjectError", "ProjectInUseError", "ReadOnlyError", "RefusedError", "StoreError"]


class StoreError(LetterbookError):
    """An error of the project file."""


class NoSuchProjectError(StoreError):
    """There is no project at the path, or none can be made there."""


class ProjectInUseError(StoreError):
    """Somebody has the project open; the message says who."""


class DamagedError(StoreError):
    """The file is not what the program wrote, or no longer."""


class ReadOnlyError(StoreError):
    """The project is open for reading only, or had to become so; the message says why."""
