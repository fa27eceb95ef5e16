"""Search without a server: an inverted index in small scripts, of which a search loads only those that it needs.

A page from a disk may not fetch files, but it may load scripts; so each part of the index is a script that hands its
data to ``search.js``. Words are folded as the program folds them (``core.folding``); ``search.js`` does the same with
the table that it is given.

Putting the words in order is a third of the work on an edition and needs nothing of the rest: in a large edition a
process of its own does it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import IO, Self, cast

import msgspec

from editor.core import projections
from editor.core.folding import folded
from editor.core.projections import ReadingOptions
from editor.core.snapshot import LetterSnapshot
from editor.formats.html.context import LetterRow, name_words, row_of
from editor.formats.html.index import FOLDER, TOGETHER, File, Head, WordIndex, fit, long_script, packed
from editor.formats.words import Words

ASIDE_FROM = 300
"""So many letters are worth a process of their own, which takes a fifth of a second to begin."""

_READING = ReadingOptions(supplied="plain")
_FOLDED_OTHERWISE = "ßςøłđħıðæœþ\u00ad\u200b\u200c\u200d\u2060\ufeff\u05da\u05dd\u05df\u05e3\u05e5\u05f0\u05f1\u05f2"
"""Lower-case letters that normalisation and the case rules of a browser alone would leave as they are."""

_SAID = ("{count} found.", "At least {count} found.", "Searching …", "No. {number}: {name}",
         "A part of the index cannot be read. Is the folder of the edition complete?")
"""What the script says."""


class AsideLostError(Exception):
    """The process has ended before it had written everything."""


class IndexAside:
    """A ``WordIndex`` in a process of its own."""

    def __init__(self) -> None:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # -P: the folder in which somebody works may hold anything, also a package of our name.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "editor.formats.html.index"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, creationflags=flags)
        self._in = cast("IO[bytes]", self._process.stdin)
        self._out = cast("IO[bytes]", self._process.stdout)

    def __enter__(self) -> Self:
        return self

    @property
    def ended(self) -> bool:
        """Whether there is no process any more."""
        return self._process.poll() is not None

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()

    def __exit__(self, *_: object) -> None:
        self.kill()
        for pipe in (self._in, self._out):
            with contextlib.suppress(OSError):
                pipe.close()

    def add(self, text: str, names: str) -> None:
        """As ``WordIndex.add``; raises AsideLostError."""
        try:
            self._in.write(packed(text, names))
        except OSError as error:
            raise AsideLostError from error

    def close(self) -> None:
        """Say that there are no more letters: the process puts the words in order while others go on."""
        with contextlib.suppress(OSError):  # it has ended: whoever reads finds out
            self._in.close()

    def finish(self) -> Iterator[File]:
        """As ``WordIndex.finish``; raises AsideLostError."""
        self.close()
        while line := self._out.readline():
            head = msgspec.json.decode(line, type=Head)
            data = self._out.read(head.size)
            if len(data) < head.size:
                raise AsideLostError
            yield File(head.name, data, head.first)
        if self._process.wait():
            raise AsideLostError


class SearchIndex:
    """Makes the files by which an edition is searched. A context manager; ``letters`` is how many there will be."""

    def __init__(self, say: Words, letters: int) -> None:
        self._say = say
        alone = letters < ASIDE_FROM or (os.cpu_count() or 1) == 1
        self._index: WordIndex | IndexAside = WordIndex() if alone else IndexAside()
        self._lost = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._index.__exit__()

    def add(self, snapshot: LetterSnapshot, row: LetterRow) -> None:
        """Take the words of a letter."""
        if not self._lost:
            try:
                self._index.add(*_words(snapshot, row))
            except AsideLostError:
                self._lost = True

    def close(self) -> None:
        """Say that there are no more letters."""
        if isinstance(self._index, IndexAside):
            self._index.close()

    def finish(self, rows: Iterable[LetterRow],
               again: Callable[[], Iterable[LetterSnapshot]]) -> Iterator[tuple[str, Iterable[bytes]]]:
        """Yield the files, as names and pieces. ``again`` gives the letters once more, where their words were lost."""
        first: list[str] = []
        for file in self._files(again):
            first += [file.first] if file.first else []
            yield file.name, (file.data,)
        told = {"letters": [], "parts": first, "together": TOGETHER,
                "fold": {letter: folded(letter) for letter in _FOLDED_OTHERWISE},
                "language": self._say.language, "counted": self._say.counted("letters"),
                "words": {english: self._say(english) for english in _SAID}}
        letters = ([row.page, fit(row.number), fit(name_words(self._say, row)), fit(row.date)] for row in rows)
        yield f"{FOLDER}/letters.js", long_script("begin", 0, told, letters)

    def _files(self, again: Callable[[], Iterable[LetterSnapshot]]) -> Iterator[File]:
        done = 0
        if not self._lost:
            try:
                for file in self._index.finish():
                    yield file
                    done += 1
            except AsideLostError:
                self._lost = True
        if self._lost:
            with WordIndex() as index:
                for snapshot in again():
                    index.add(*_words(snapshot, row_of(snapshot.letter)))
                yield from islice(index.finish(), done, None)


def _words(snapshot: LetterSnapshot, row: LetterRow) -> tuple[str, str]:
    """All words of a letter as they are read, and those of its particulars."""
    texts = [projections.reading(text, _READING) for text in snapshot.texts()]
    names = [row.title, row.number, row.place, row.date, *(name for name, _ in (*row.senders, *row.receivers))]
    return " ".join(texts), " ".join(names)
