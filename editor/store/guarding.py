"""What reading a damaged file can raise, turned into one error that says so."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

import msgspec

from editor.core.messages import LetterbookError, RefusedError
from editor.store.connection import translated
from editor.store.errors import DamagedError

P = ParamSpec("P")
T = TypeVar("T")

DECODING_ERRORS = (ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, RecursionError,
                   msgspec.MsgspecError)
"""What making objects of damaged rows can raise."""


class _HasPath(Protocol):
    @property
    def path(self) -> Path: ...


def as_store_error(error: Exception, path: Path) -> LetterbookError:
    """Return what an error met while reading the file at ``path`` means."""
    if isinstance(error, LetterbookError):
        return error
    if isinstance(error, UnicodeEncodeError):
        return RefusedError("words-not-text")
    if isinstance(error, sqlite3.Error):
        return translated(error, path)
    return DamagedError("project-damaged", path=str(path), reason=type(error).__name__)


READING_ERRORS = (sqlite3.Error, *DECODING_ERRORS)

S = TypeVar("S", bound=_HasPath)


def reads_rows(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Make a method that reads the file raise nothing but errors of the store.

    Raises:
        DamagedError: a row does not hold what it should ("project-damaged").
        StoreError: SQLite cannot read the file.
    """

    @functools.wraps(method)
    def guarded(self: S, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(self, *args, **kwargs)
        except READING_ERRORS as error:
            raise as_store_error(error, self.path) from error

    return guarded
