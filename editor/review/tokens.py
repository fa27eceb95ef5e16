"""The tokens by which texts are compared: words, line breaks, blanks and single signs. Nothing is lost between them."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from itertools import accumulate, chain
from typing import TypeVar

import regex

from editor.core.plain_signs import all_plain

T = TypeVar("T", bound=Hashable)

_TOKEN = regex.compile(r"\w+(?:['’\-\u00ad\u2010\u2011]\w+)*|\n+|[^\S\n]+|\X")
_PLAIN_TOKEN = re.compile(r"\w+(?:['’\-\u00ad\u2010\u2011]\w+)*|\n+|[^\S\n]+|.", re.DOTALL)
"""The same in a text whose signs are all plain."""
_WORD = regex.compile(r"\w")
_PLAIN = str.maketrans({**dict.fromkeys("“”„‟«»‹›″‘’‚‛ʼ′", "'"), '"': "'"})
_BLANKS = regex.compile(r"[^\S\n]+")
_LAST_CHARACTER = 0x10FFFF


def tokenise(text: str) -> list[str]:
    """Return the tokens of ``text``; joined they are ``text``, whatever it holds.

    A word keeps its apostrophes, hyphens and combining marks; a run of line feeds is one token, and so is a run of
    other blanks; every other sign (as a reader sees it: a grapheme cluster of Unicode annex 29) stands alone.
    """
    return (_PLAIN_TOKEN if all_plain(text) else _TOKEN).findall(text)


def offsets(tokens: Sequence[str]) -> list[int]:
    """Return where each token begins, in code points, and last the length of the whole."""
    return [0, *accumulate(map(len, tokens))]


def in_common_code(one: Sequence[T], other: Sequence[T]) -> tuple[Sequence[Hashable], Sequence[Hashable]]:
    """Return both sequences with one sign for each different token: strings where there are signs enough.

    Strings are compared and sliced much quicker than lists of words.
    """
    signs = dict.fromkeys(chain(one, other))
    if len(signs) > _LAST_CHARACTER:
        numbers = {token: number for number, token in enumerate(signs)}
        return tuple(map(numbers.__getitem__, one)), tuple(map(numbers.__getitem__, other))
    codes = dict(zip(signs, map(chr, range(len(signs))), strict=True))
    return "".join(map(codes.__getitem__, one)), "".join(map(codes.__getitem__, other))


def is_word(token: str) -> bool:
    """Whether a token is a word or a number, and no blank, break or sign."""
    return _WORD.match(token) is not None


def has_words(text: str) -> bool:
    """Whether a text holds anything but blanks, breaks and signs."""
    return _WORD.search(text) is not None


def glues(before: str, after: str) -> bool:
    """Whether the two would make one word of the last of ``before`` and the first of ``after``."""
    return bool(before) and bool(after) and is_word(before[-1]) and is_word(after[0])


def plain(text: str) -> str:
    """Return what is left of a text where typography counts for nothing: case, the form of quotation marks, blanks.

    Line breaks count: they divide paragraphs.
    """
    return _BLANKS.sub("", text.translate(_PLAIN)).casefold()
