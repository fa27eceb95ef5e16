"""The window: the only layer that knows Qt."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it must have been loaded before what is done here


def _import_plainly() -> None:
    """Give Python its own ``import`` back, where PySide has put one of its own in its place.

    PySide's reads the source of every module that is imported afterwards, and keeps it in memory, to learn whether
    it asks for other spellings of Qt's names (``from __feature__ import …``). No module here does, and it costs a
    fifth of the start.
    """
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own


_import_plainly()
