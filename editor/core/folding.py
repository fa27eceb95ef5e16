"""Folding for search: case, diacritics, ligatures, Hebrew, quotation marks, dashes and blanks, with their offsets."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

_QUOTES = dict.fromkeys("“”„‟«»‹›″〝〞＂", '"')
_APOSTROPHES = dict.fromkeys("‘’‚‛ʼʹ′‵`´＇", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_STROKED = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "ı": "i", "ð": "d", "Ð": "D",
            "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th",
            "\u05f0": "\u05d5\u05d5", "\u05f1": "\u05d5\u05d9", "\u05f2": "\u05d9\u05d9"}
"""Letters that Unicode does not decompose and that people type without their stroke; Yiddish digraphs as two."""

_FINAL = {"\u05da": "\u05db", "\u05dd": "\u05de", "\u05df": "\u05e0", "\u05e3": "\u05e4", "\u05e5": "\u05e6"}
"""Hebrew letters as they are written at the end of a word. They count as case, as the final sigma does in Unicode."""

_HEBREW_SIGNS = {"\u05be": "-", "\u05f3": "'", "\u05f4": '"'}
"""Maqaf, geresh and gershayim, for which people type a hyphen and quotation marks."""

_SIGNS = {**_HEBREW_SIGNS, **_QUOTES, **_APOSTROPHES, **_DASHES}
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_NOT_ASCII = regex.compile(r"[^\x00-\x7f]+|`")
_FOLDABLE = re.compile(r"[^\x00-\x7f]|`")
_ASCII = bytes(range(128))
_SHORT = 200
"""Characters up to which a text is folded one after the other."""


class Folded(NamedTuple):
    """A folded text. ``offsets[i]`` is the code point of the original from which character ``i`` came; one more
    entry gives the length of the original."""

    text: str
    offsets: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the original for [start, end) of the folded text, whole characters, marks included."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        first, last = self.offsets[start], self.offsets[end]
        # "ss" from "ß": half a character cannot be meant, so the whole one is.
        return first, max(last, self.offsets[end - 1] + 1)


@lru_cache(maxsize=8192)
def _fold_character(character: str, ignore_case: bool, ignore_diacritics: bool) -> str:
    if character in _INVISIBLE:
        return ""
    if character in _SIGNS:
        return _SIGNS[character]
    if unicodedata.category(character) == "Zs":
        return " "
    if ignore_diacritics:
        character = _STROKED.get(character, character)
    folded = unicodedata.normalize("NFKD", character)
    if ignore_case:
        # Case folding may compose or decompose again (U+0130), hence the second normalisation.
        folded = "".join(_FINAL.get(c, c) for c in unicodedata.normalize("NFKD", folded.casefold()))
    if ignore_diacritics:
        folded = "".join(c for c in folded if not unicodedata.combining(c))
    return "".join(_SIGNS.get(c, " " if unicodedata.category(c) == "Zs" else c) for c in folded)


@lru_cache(maxsize=8192)
def _folds_twice(character: str, ignore_case: bool, ignore_diacritics: bool) -> bool:
    """Whether what a character becomes would become something else in its turn, as the ``æ`` that ``ǽ`` becomes."""
    return any(_fold_character(one, ignore_case, ignore_diacritics) != one
               for one in _fold_character(character, ignore_case, ignore_diacritics) if not one.isascii())


def fold(text: str, *, ignore_case: bool = True, ignore_diacritics: bool = True) -> Folded:
    """Return ``text`` folded for search, with the way back to its code points."""
    if text.isascii() and "`" not in text:
        return Folded(text.lower() if ignore_case else text, range(len(text) + 1))
    pieces: list[str] = []
    offsets = array("q")
    done = 0
    for run in _NOT_ASCII.finditer(text):
        pieces.append(text[done:run.start()])
        offsets.extend(range(done, run.start()))
        for place in range(run.start(), run.end()):
            folded = _fold_character(text[place], ignore_case, ignore_diacritics)
            pieces.append(folded)
            offsets.extend((place,) * len(folded))
        done = run.end()
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    folded_text = "".join(pieces)
    return Folded(folded_text.lower() if ignore_case else folded_text, offsets)


def folded(text: str, *, ignore_case: bool = True, ignore_diacritics: bool = True) -> str:
    """Return the text of ``fold``; without the offsets it takes a tenth of the time."""
    if len(text) < _SHORT and (not text.isascii() or "`" in text):
        text = _FOLDABLE.sub(lambda found: _fold_character(found[0], ignore_case, ignore_diacritics), text)
    elif not text.isascii() or "`" in text:
        # Each of the characters that occur at once: a long text has thousands, but of some dozens.
        found = {*text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"), "`"}
        for character in sorted(found, key=lambda one: _folds_twice(one, ignore_case, ignore_diacritics)):
            becomes = _fold_character(character, ignore_case, ignore_diacritics)
            if becomes != character:
                text = text.replace(character, becomes)
    return text.lower() if ignore_case else text


def fold_text(text: str) -> str:
    """Return ``text`` folded for comparison, without offsets and with single blanks."""
    return " ".join(folded(text).split())
