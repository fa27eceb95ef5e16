"""Letters on their way into a project, in a file of their own: memory need not hold them."""

from __future__ import annotations

import tempfile
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter


class StagedLetter(NamedTuple):
    """What is kept in memory of a letter: who it is, what is to be said of it, and where it lies."""

    id: str
    number: str
    title: str
    order: int
    source: str
    problems: tuple[Problem, ...]
    place: int
    names: int
    size: int
    """Bytes of its identities, and of the letter behind them."""


class Staging:
    """Takes letters one by one and gives them back. A context manager; the file goes with it."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="letterbook-import-")  # noqa: SIM115 - closed by close()
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(LetterSnapshot)
        self._end = 0
        self.letters: list[StagedLetter] = []

    def add(self, letter: ImportedLetter, source: str) -> None:
        """Put a letter aside."""
        snapshot = letter.snapshot
        names = self._encoder.encode(identities(snapshot))
        whole = self._encoder.encode(snapshot)
        self._file.write(names)
        self._file.write(whole)
        head = snapshot.letter
        self.letters.append(StagedLetter(
            head.id, head.number, head.title, head.order, source, letter.problems, self._end, len(names), len(whole)))
        self._end += len(names) + len(whole)

    def names(self, staged: StagedLetter) -> list[str]:
        """Return the identities of a letter and of what it consists of."""
        return msgspec.msgpack.decode(self._read(staged.place, staged.names), type=list[str])

    def letter(self, staged: StagedLetter) -> LetterSnapshot:
        """Return a letter."""
        return self._decoder.decode(self._read(staged.place + staged.names, staged.size))

    def _read(self, place: int, size: int) -> bytes:
        self._file.seek(place)
        return self._file.read(size)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


def identities(snapshot: LetterSnapshot) -> list[str]:
    """Return what is known again of a letter: itself, its texts and its notes."""
    return [snapshot.letter.id, snapshot.provenance.id, *(text.text.id for text in snapshot.texts()),
            *(note.note.id for note in snapshot.notes)]
