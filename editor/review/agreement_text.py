"""How far two transcriptions of one letter agree: error rates by characters and words, and what was taken for what."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

import regex
from rapidfuzz.distance import Levenshtein

from editor.core.folding import folded
from editor.review.resampling import Tally

_WORD = regex.compile(r"\S+")
_YO = str.maketrans("ёЁ", "еЕ")

MOST_SHOWN = 40
"""Characters of a confusion: a passage that one has and the other has not is no confusion of letters."""


def normalised(text: str) -> str:
    """Return a text without the differences that most editions do not count: case, kinds of quotation marks and
    dashes, kinds and number of blanks, line ends, invisible characters, ё written as е, composed or decomposed
    accents. Other accents and all other signs stay."""
    plain = unicodedata.normalize("NFC", text).translate(_YO)
    return " ".join(unicodedata.normalize("NFC", folded(plain, ignore_diacritics=False)).split())


def words(text: str) -> list[str]:
    """Return what stands between blanks; signs belong to the word they touch."""
    return _WORD.findall(text)


def rate(tally: Tally) -> float | None:
    """Return edits / first: the error rate of the second transcription if the first is taken for right.

    None where the first is empty. It can be more than 1. By characters it is the character error rate (CER), by words
    the word error rate (WER). Source: the distance is that of Levenshtein (1966); the rates as in Morris, Maier and
    Green (2004).
    """
    return tally.get("edits", 0) / tally["first"] if tally.get("first") else None


def character_errors(first: str, second: str) -> dict[Hashable, float]:
    """Count the fewest characters put in, left out or replaced that lead from the one text to the other, and the
    characters (code points) of both."""
    return {"edits": Levenshtein.distance(first, second), "first": len(first), "second": len(second)}


def word_errors(first: str, second: str) -> dict[Hashable, float]:
    """Count the fewest words put in, left out or replaced that lead from the one text to the other, and their words."""
    ours, theirs = words(first), words(second)
    return {"edits": Levenshtein.distance(ours, theirs), "first": len(ours), "second": len(theirs)}


class Confusion(NamedTuple):
    """What stands in the first transcription where something else stands in the second; "" where there is nothing."""

    first: str
    second: str


def confusions(first: str, second: str) -> Counter[Confusion]:
    """Count what was taken for what, as ("zh", "j") or ("ц", "ts").

    Words are put side by side first and then, where they differ, their characters; differences longer than
    ``MOST_SHOWN`` characters are no confusions and do not enter.
    """
    found: Counter[Confusion] = Counter()
    ours, theirs = words(first), words(second)
    for (start, end), (other_start, other_end) in _changes(ours, theirs):
        one, other = " ".join(ours[start:end]), " ".join(theirs[other_start:other_end])
        for (begin, stop), (other_begin, other_stop) in _changes(one, other):
            found[Confusion(one[begin:stop], other[other_begin:other_stop])] += 1
    return Counter({pair: times for pair, times in found.items() if max(map(len, pair)) <= MOST_SHOWN})


def _changes(first: Sequence[str], second: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield what differs in both, as places from and to; edits that meet are one: "zh" became "j", a word two."""
    start = other_start = end = other_end = 0
    for edit in Levenshtein.opcodes(first, second):
        if edit.tag == "equal":
            if end > start or other_end > other_start:
                yield (start, end), (other_start, other_end)
            start, other_start = edit.src_end, edit.dest_end
        end, other_end = edit.src_end, edit.dest_end
    if end > start or other_end > other_start:
        yield (start, end), (other_start, other_end)
