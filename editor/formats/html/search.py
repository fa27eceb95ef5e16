"""Search without a server: an inverted index in small scripts, of which a search loads only those that it needs.

A page from a disk may not fetch files, but it may load scripts; so each part of the index is a script that hands its
data to ``search.js``. Words are folded as the program folds them (``core.folding``); ``search.js`` does the same with
the table that it is given.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import count, groupby
from operator import itemgetter, sub
from tempfile import TemporaryFile
from typing import IO, NamedTuple

import msgspec
import regex

from editor.core import projections
from editor.core.characters import without_forbidden
from editor.core.folding import folded
from editor.core.projections import ReadingOptions
from editor.core.snapshot import LetterSnapshot
from editor.formats.html.context import LetterRow, name_words
from editor.formats.words import Words

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
_READING = ReadingOptions(supplied="plain")
_FOLDED_OTHERWISE = "ßςøłđħıðæœþ\u00ad\u200b\u200c\u200d\u2060\ufeff\u05da\u05dd\u05df\u05e3\u05e5\u05f0\u05f1\u05f2"
"""Lower-case letters that normalisation and the case rules of a browser alone would leave as they are."""


_SAID = ("{count} found.", "At least {count} found.", "Searching …", "No. {number}: {name}",
         "A part of the index cannot be read. Is the folder of the edition complete?")
"""What the script says."""


class _Entry(NamedTuple):
    """A word in some letters: how it is sorted, the first and the last number, and the steps between them."""

    key: bytes
    run: int
    word: str
    first: int
    last: int
    steps: str


class SearchIndex:
    """Collects the words of letters: one number for each letter that holds a word.

    A context manager: what is known of every ``RUN`` letters waits in a temporary file, so that memory holds the
    words of so many letters and not of all.
    """

    def __init__(self, say: Words) -> None:
        self._say = say
        self._runs: list[IO[str]] = []
        self._words: defaultdict[str, array[int]] = defaultdict(_numbers)
        self._count = 0
        self._texts: list[str] = []

    def add(self, snapshot: LetterSnapshot, row: LetterRow) -> tuple[str, bytes] | None:
        """Take the words of a letter; returns a file of texts when one is full."""
        if self._count and self._count % RUN == 0:
            self._put_aside()
        text = _text(snapshot)
        names = [row.title, row.number, row.place, row.date, *(name for name, _ in (*row.senders, *row.receivers))]
        number = self._count % RUN
        for places in map(self._words.__getitem__, words_in(_plain(f"{text} {_fit(' '.join(names))}"))):
            places.append(number)
        self._count += 1
        self._texts.append(text)
        return self._take_texts() if len(self._texts) == TOGETHER else None

    def __enter__(self) -> SearchIndex:
        return self

    def __exit__(self, *_: object) -> None:
        for run in self._runs:
            run.close()

    def _take_texts(self) -> tuple[str, bytes]:
        taken, self._texts = self._texts, []
        number = (self._count - 1) // TOGETHER
        return f"{FOLDER}/text-{number}.js", _script("text", number, taken)

    def finish(self, rows: Iterable[LetterRow]) -> Iterator[tuple[str, bytes]]:
        """Yield the files of the index, as names and bytes."""
        if self._texts:
            yield self._take_texts()
        first: list[str] = []
        for number, part in enumerate(self._parts()):
            first.append(next(iter(part)))
            yield f"{FOLDER}/words-{number}.js", _script("words", number, part)
        letters = [[row.page, _fit(row.number), _fit(name_words(self._say, row)), _fit(row.date)] for row in rows]
        told = {"letters": letters, "parts": first, "together": TOGETHER,
                "fold": {letter: folded(letter) for letter in _FOLDED_OTHERWISE},
                "language": self._say.language, "counted": self._say.counted("letters"),
                "words": {english: self._say(english) for english in _SAID}}
        yield f"{FOLDER}/letters.js", _script("begin", 0, told)

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


def _text(snapshot: LetterSnapshot) -> str:
    """All words of a letter as they are read, in one line."""
    texts: Sequence[str] = [projections.reading(text, _READING) for text in snapshot.texts()]
    return _fit(" ".join(" ".join(texts).split()))


def _fit(words: str) -> str:
    """Words without what no file can hold."""
    return without_forbidden(words)[0]


def _script(what: str, number: int, data: object) -> bytes:
    """A script that hands over data. No word of it can end the script or be taken for markup."""
    written = msgspec.json.encode(data)
    for sign, escape in ((b"<", b"\\u003c"), (b">", b"\\u003e"), (b"\xe2\x80\xa8", b"\\u2028"),
                         (b"\xe2\x80\xa9", b"\\u2029")):
        written = written.replace(sign, escape)
    return b"letterbookSearch.%s(%d,%s);\n" % (what.encode(), number, written)
