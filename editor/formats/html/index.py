"""The words of an edition in order, for a search without a server; in this process or in one of its own.

``python -m editor.formats.html.index`` takes letters from its input, text and names behind a line that says how long
they are, and at the end of it writes the files, each behind a line (``Head``) that says how long it is.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from itertools import count, groupby
from operator import itemgetter, sub
from tempfile import TemporaryFile
from typing import IO, NamedTuple

import msgspec
import regex

from editor.core.characters import without_forbidden
from editor.core.folding import folded

PART_SIZE = 48_000
"""About how many characters a part of the index has."""
TOGETHER = 8
"""The texts of so many letters are one file."""
RUN = 1_000
"""The words of so many letters are in memory at once."""
FOLDER = "search"

_WORD = re.compile(r"\w+")
_WITH_BLANKS = bytes(sign if sign > 127 or _WORD.match(chr(sign)) else ord(" ") for sign in range(256))
"""Blanks in the place of ASCII signs that belong to no word; the bytes of other signs stay."""
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_MARKS = regex.compile(r"\p{M}+")


class File(NamedTuple):
    """A file of the index, with the first word of a part of it."""

    name: str
    data: bytes
    first: str = ""


class Head(msgspec.Struct, frozen=True):
    """What goes before a file: its name, its first word, and how many bytes follow."""

    name: str
    first: str
    size: int


class _Entry(NamedTuple):
    """A word in some letters: how it is sorted, the first and the last number, and the steps between them."""

    key: bytes
    run: int
    word: str
    first: int
    last: int
    steps: str


class WordIndex:
    """Collects the words of letters: one number for each letter that holds a word.

    A context manager: what is known of every ``RUN`` letters waits in a temporary file, and so do the texts, so that
    memory holds the words of so many letters and not of all.
    """

    def __init__(self) -> None:
        self._runs: list[IO[str]] = []
        self._words: defaultdict[str, array[int]] = defaultdict(_numbers)
        self._count = 0
        self._texts: list[str] = []
        self._written: IO[bytes] = TemporaryFile()  # noqa: SIM115 - closed with the index
        self._sizes = array("Q")

    def __enter__(self) -> WordIndex:
        return self

    def __exit__(self, *_: object) -> None:
        for file in (self._written, *self._runs):
            file.close()

    def add(self, text: str, names: str) -> None:
        """Take the words of a letter: those that hits are shown in, and those that are only found."""
        if self._count and self._count % RUN == 0:
            self._put_aside()
        text = fit(" ".join(text.split()))
        number = self._count % RUN
        for places in map(self._words.__getitem__, words_in(_plain(f"{text} {fit(names)}"))):
            places.append(number)
        self._count += 1
        self._texts.append(text)
        if len(self._texts) == TOGETHER:
            self._write_texts()

    def _write_texts(self) -> None:
        data = script("text", len(self._sizes), self._texts)
        self._sizes.append(len(data))
        self._written.write(data)
        self._texts = []

    def finish(self) -> Iterator[File]:
        """Yield the files, those of the texts first."""
        if self._texts:
            self._write_texts()
        self._written.seek(0)
        for number, size in enumerate(self._sizes):
            yield File(f"{FOLDER}/text-{number}.js", self._written.read(size))
        for number, part in enumerate(self._parts()):
            yield File(f"{FOLDER}/words-{number}.js", script("words", number, part), next(iter(part)))

    def _parts(self) -> Iterator[dict[str, str]]:
        """The words in order, in parts: each with the numbers of its letters, as steps from one to the next."""
        part: dict[str, str] = {}
        size = 0
        for word, steps in self._merged():
            part[word] = steps
            size += len(word) + len(steps) + 6
            if size > PART_SIZE:
                yield part
                part, size = {}, 0
        if part:
            yield part

    def _put_aside(self) -> None:
        """Write the words known so far into a run, in order."""
        run = TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115 - closed with the index
        before = len(self._runs) * RUN
        self._runs.append(run)
        run.writelines(f"{word}\t{before + places[0]}\t{before + places[-1]}\t{_steps(places)}\n"
                       for word, places in self._in_order())
        self._words.clear()
        run.seek(0)

    def _in_order(self) -> Iterator[tuple[str, array[int]]]:
        """The words that are in memory, with the numbers of their letters, counted from the beginning of the run."""
        for word in _sorted(self._words):
            yield word, self._words[word]

    def _merged(self) -> Iterator[tuple[str, str]]:
        """Every word with its numbers, as steps: those of the runs one behind the other."""
        if not self._runs:  # every word comes once
            yield from ((word, f"{places[0]} {_steps(places)}".rstrip()) for word, places in self._in_order())
            return
        self._put_aside()
        for _key, same in groupby(merge(*map(_read, count(), self._runs)), key=itemgetter(0)):
            pieces: list[str] = []
            before, word = 0, ""
            for one in same:
                pieces += [str(one.first - before), *([one.steps] if one.steps else [])]
                before, word = one.last, one.word
            yield word, " ".join(pieces)


_NUMBERS = tuple(map(str, range(RUN)))


def _steps(places: array[int]) -> str:
    """The steps from one number to the next; within a run they are among ``_NUMBERS``."""
    return " ".join(map(_NUMBERS.__getitem__, map(sub, places[1:], places))) if len(places) > 1 else ""


def _sorted(words: Iterable[str]) -> list[str]:
    """Words in the order of JavaScript, which differs from that of Python beyond the basic plane."""
    found = sorted(words)
    return sorted(found, key=_utf16) if _BEYOND.search(" ".join(found)) else found


def _read(number: int, run: IO[str]) -> Iterator[_Entry]:
    for line in run:
        word, first, last, steps = line.rstrip("\n").split("\t")
        yield _Entry(_utf16(word), number, word, int(first), int(last), steps)


def _numbers() -> array[int]:
    return array("H")


def words_in(text: str) -> set[str]:
    """Return the different words of a text. An expression takes longest: it only sees what is no word as it stands."""
    parts = set(text.encode("utf-8", "surrogatepass").translate(_WITH_BLANKS).decode("utf-8", "surrogatepass").split())
    words = set(filter(str.isalnum, parts))
    if len(words) < len(parts):
        words.update(_WORD.findall(" ".join(parts - words)))
    return words


def _plain(text: str) -> str:
    """Words folded, and without the vowel signs and points that folding leaves."""
    text = folded(text)
    return text if text.isascii() else _MARKS.sub("", text)


def _utf16(word: str) -> bytes:
    """What JavaScript compares words by."""
    return word.encode("utf-16-be", "surrogatepass")


def fit(words: str) -> str:
    """Return words without what no file can hold."""
    return without_forbidden(words)[0]


def packed(text: str, names: str) -> bytes:
    """Return a letter as the process takes it."""
    parts = [one.encode("utf-8", "surrogatepass") for one in (text, names)]
    return b"%d %d\n%b%b" % (*map(len, parts), *parts)


def _unpacked(file: IO[bytes]) -> Iterator[tuple[str, str]]:
    for line in file:
        text, names = (file.read(int(size)).decode("utf-8", "surrogatepass") for size in line.split())
        yield text, names


def script(what: str, number: int, data: object) -> bytes:
    """Return a script that hands over data. No word of it can end the script or be taken for markup."""
    return b"letterbookSearch.%s(%d,%s);\n" % (what.encode(), number, _without_markup(msgspec.json.encode(data)))


def _without_markup(written: bytes) -> bytes:
    for sign, escape in ((b"<", b"\\u003c"), (b">", b"\\u003e"), (b"\xe2\x80\xa8", b"\\u2028"),
                         (b"\xe2\x80\xa9", b"\\u2029")):
        written = written.replace(sign, escape)
    return written


def long_script(what: str, number: int, data: Mapping[str, object], first: Iterable[object]) -> Iterator[bytes]:
    """Yield such a script piece by piece; ``first`` are the items of the first list in ``data``, which is empty."""
    before, empty, behind = script(what, number, data).partition(b"[]")
    yield before + empty[:1]
    for place, item in enumerate(first):
        yield (b"," if place else b"") + _without_markup(msgspec.json.encode(item))
    yield empty[1:] + behind


def main() -> None:
    """Index what comes in, and write what came of it."""
    out = sys.stdout.buffer
    with WordIndex() as index:
        for text, names in _unpacked(sys.stdin.buffer):
            index.add(text, names)
        for name, data, first in index.finish():
            out.write(msgspec.json.encode(Head(name, first, len(data))) + b"\n")
            out.write(data)
        out.flush()


if __name__ == "__main__":
    main()
