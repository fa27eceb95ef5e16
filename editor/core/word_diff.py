"""What differs between two versions of a text, word by word, for the eyes of an editor."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

import regex

from editor.core.anchors import TextEdit
from editor.core.plain_signs import all_plain

Kind = Literal["same", "gone", "new"]

_TOKEN = regex.compile(r"\w[\w\p{M}]*|\s|[^\w\s]\p{M}*")
_PLAIN_TOKEN = re.compile(r"\w+|\s|[^\w\s]")
"""The same in a text whose signs are all plain."""
MOST_CELLS = 200_000_000
"""Words of one version times words of the other: beyond it what differs is shown as one stretch."""


class Piece(NamedTuple):
    """A stretch that both versions have, or that only the older ("gone") or the newer one ("new") has."""

    kind: Kind
    words: str


def word_diff(before: str, after: str) -> list[Piece]:
    """Return the pieces of both versions in order: those "same" and "gone" make up the older one, "same" and "new"
    the newer."""
    from rapidfuzz.distance import Indel  # only who compares needs it

    old, new = tokens(before), tokens(after)
    if "".join(old) != before or "".join(new) != after:
        old, new = list(before), list(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    pieces: list[Piece] = []
    _add(pieces, "same", old[:head])
    middle, coming = old[head:len(old) - tail], new[head:len(new) - tail]
    if len(middle) * len(coming) > MOST_CELLS:
        _add(pieces, "gone", middle)
        _add(pieces, "new", coming)
    else:
        for code in Indel.opcodes(middle, coming):
            if code.tag == "equal":
                _add(pieces, "same", middle[code.src_start:code.src_end])
            else:
                _add(pieces, "gone", middle[code.src_start:code.src_end])
                _add(pieces, "new", coming[code.dest_start:code.dest_end])
    _add(pieces, "same", old[len(old) - tail:] if tail else [])
    return _settled(pieces)


def word_edits(before: str, after: str) -> tuple[TextEdit, ...]:
    """Return the replacements of words that make ``after`` of ``before``, one after the other from the beginning."""
    edits: list[TextEdit] = []
    place, gone = 0, ""
    for kind, words in (*word_diff(before, after), Piece("same", "")):
        if kind == "gone":
            gone = words
            continue
        if gone or kind == "new":
            edits.append(TextEdit(place, gone, words if kind == "new" else ""))
            gone = ""
        place += len(words)
    return tuple(edits)


def tokens(text: str) -> list[str]:
    """Return the words, blanks and signs of a text."""
    return (_PLAIN_TOKEN if all_plain(text) else _TOKEN).findall(text)


def _common(one: list[str], other: list[str]) -> int:
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
                min(len(one), len(other)))


def _add(pieces: list[Piece], kind: Kind, tokens: list[str]) -> None:
    if tokens:
        pieces.append(Piece(kind, "".join(tokens)))


def _settled(pieces: list[Piece]) -> list[Piece]:
    """Between two pieces that both versions have, what is gone comes first and as one piece, then what is new."""
    result: list[Piece] = []
    gone = new = ""
    for kind, words in (*pieces, Piece("same", "")):
        if kind == "gone":
            gone += words
        elif kind == "new":
            new += words
        elif words.strip() or not (gone and new) or not words:
            result += [piece for piece in (Piece("gone", gone), Piece("new", new)) if piece.words]
            gone = new = ""
            if words and result and result[-1].kind == "same":
                result[-1] = Piece("same", result[-1].words + words)
            elif words:
                result.append(Piece("same", words))
        else:
            # A blank between two changed words says nothing: the two are read as one change.
            gone, new = gone + words, new + words
    return result
