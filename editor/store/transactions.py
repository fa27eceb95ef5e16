"""Transactions: what is looked at before every write, and what is made sure of after every commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from editor.core.messages import RefusedError
from editor.store.connection import identity_of, translated
from editor.store.errors import ReadOnlyError, StoreError
from editor.store.reading import ProjectReading


class Stand(NamedTuple):
    """How the project stands: the number of its last commit and the hash over its content."""

    sequence: int
    head: bytes


class Written:
    """What the body of a transaction says about itself."""

    effective = True
    """Set to False where nothing was changed: then nothing is committed."""


class Transactions:
    """The writing transactions of one connection."""

    def __init__(self, reading: ProjectReading, path: Path, *, read_only: bool) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection
        self._path = path
        self._refusal: ReadOnlyError | None = ReadOnlyError("project-read-only", path=str(path)) if read_only else None
        self._identity = identity_of(path)
        self._version = self._data_version()
        self.stand = self._read_stand()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written, or no longer."""
        return self._refusal is not None

    def _data_version(self) -> int:
        return self._connection.execute("PRAGMA data_version").fetchone()[0]

    def _read_stand(self) -> Stand:
        return Stand(*self._connection.execute("SELECT sequence, head FROM state").fetchone())

    @contextmanager
    def write(self) -> Generator[Written, None, None]:
        """Run the body in one transaction; any exception leaves the project as it was.

        Raises:
            ReadOnlyError: the project is read-only, or another program changed or replaced the file.
            StoreError: the file could not be written.
            RefusedError: something was to be written that is no text ("words-not-text").
        """
        self._begin()
        written = Written()
        try:
            yield written
            if not written.effective:
                self._roll_back()
                return
            stand = self._read_stand()
            self._commit(stand)
        except sqlite3.Error as error:
            self._roll_back()
            raise translated(error, self._path) from error
        except UnicodeEncodeError as error:
            # A lone surrogate: no file, and no other program, could hold it.
            self._roll_back()
            raise RefusedError("words-not-text") from error
        except BaseException:
            self._roll_back()
            raise
        self.stand = stand

    def _begin(self) -> None:
        if self._refusal is not None:
            raise self._refusal
        if self._connection.in_transaction:
            raise StoreError("transaction-nested", path=str(self._path))
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            foreign = self._foreign_change()
        except sqlite3.Error as error:
            self._roll_back()
            raise translated(error, self._path) from error
        if foreign:
            self._roll_back()
            self._refusal = ReadOnlyError(foreign, path=str(self._path))
            raise self._refusal

    def _foreign_change(self) -> str | None:
        """Return what somebody else did to the file since the last look, or None."""
        try:
            if identity_of(self._path) != self._identity:
                return "project-replaced"
        except OSError:
            return "project-moved"
        if self._data_version() != self._version or self._read_stand() != self.stand:
            return "project-changed-elsewhere"
        return None

    def _commit(self, stand: Stand) -> None:
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            # A commit that reports an error may have committed: the file has the last word.
            self._roll_back()
            if self._read_stand() != stand:
                raise

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._reading.forget()
