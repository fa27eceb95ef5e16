"""The window: the only layer that knows Qt."""

from __future__ import annotations

import builtins
import gc


def _import_plainly() -> None:
    """Give Python its own ``import`` back, where PySide has put one of its own in its place.

    PySide's reads the source of every module that is imported afterwards, and keeps it in memory, to learn whether
    it asks for other spellings of Qt's names (``from __feature__ import …``). No module here does, and it costs a
    fifth of the start.
    """
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own


def _collect_rarely() -> None:
    """Look for circular rubbish after 20,000 new objects and not after 700.

    A letter with its annotations is thousands of objects without circles: looking through them again and again
    costs a tenth of the start, and a pause in the middle of typing.
    """
    gc.set_threshold(20_000, 20, 20)


_collect_rarely()

import PySide6.QtCore  # noqa: E402, F401 - not before that, for it makes many objects itself

_import_plainly()
