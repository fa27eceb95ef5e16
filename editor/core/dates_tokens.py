"""Taking a string apart into the numbers, words and signs of which dates are made. Brackets are looked through."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from editor.core.dates_words import fold_word

TokenKind = Literal["number", "decade", "word", "dash", "unknown", "sign", "break"]

_TOKEN = re.compile(
    r"(?P<decade>(?<!\d)(?:1\d|20)(?:\d[_XxХ]|__|XX)(?![\w]))"
    r"|(?P<number>\d+)(?P<suffix>(?:st|nd|rd|th|d|er|re|s|['’]s|-?(?:ого|го|ое|е|х|ых|ые|й))(?!\w))?"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*['’]?\.?)"
    r"|(?P<dash>[-‐‑‒–—―−])"
    r"|(?P<unknown>\?|_{1,3}|…|\.{3})"
    r"|(?P<break>[\n\r\u2028\u2029])"
    r"|(?P<open>[\[<⟨])"
    r"|(?P<close>[\]>⟩])"
    r"|(?P<sign>\S)"
)
_BRACKETS = "[]<>⟨⟩"
_OPENING = "[<⟨"
_CLOSING = "]>⟩"
_DECADE_SUFFIXES = frozenset(["s", "'s", "’s", "-х", "х", "-е", "-ых", "ых", "-ые", "ые", "er"])


class Token(NamedTuple):
    """One number, word or sign: its place, its folded form, and whether it stood in brackets.

    ``outer_start`` and ``outer_end`` take in the brackets that touch it. ``spaced`` tells of a blank before it.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    folded: str
    suffix: str
    supplied: bool
    spaced: bool
    outer_start: int
    outer_end: int

    @property
    def number(self) -> int:
        """The value of a number, else -1."""
        return int(self.text) if self.kind == "number" and len(self.text) < 9 else -1

    @property
    def is_decade_number(self) -> bool:
        """Whether this is "1920s" or the like."""
        return self.kind == "number" and len(self.text) == 4 and self.text[3] == "0" and (
            self.suffix in _DECADE_SUFFIXES)


def tokenise(text: str) -> list[Token]:
    """Return the tokens of ``text``; digits that only a bracket parts, "19[22]", are one number."""
    tokens: list[Token] = []
    depth = 0
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup if found.lastgroup != "suffix" else "number"
        if kind in ("open", "close"):
            depth = max(0, depth + (1 if kind == "open" else -1))
        elif kind is not None:
            _append(tokens, text, found, kind, depth > 0)
            if kind == "break":
                depth = 0
    return tokens


def _append(tokens: list[Token], text: str, found: re.Match[str], kind: str, supplied: bool) -> None:
    start, end = found.span()
    previous = tokens[-1] if tokens else None
    between = text[previous.end:start] if previous is not None else ""
    word = found["number"] or found.group()
    if (previous is not None and kind == "number" and previous.kind == "number" and not previous.suffix and between
            and not between.strip(_BRACKETS)):
        tokens.pop()
        word = previous.text + word
        start, supplied, between = previous.start, True, " " if previous.spaced else ""
    outer_start, outer_end = start, end
    while outer_start and text[outer_start - 1] in _OPENING:
        outer_start -= 1
    while outer_end < len(text) and text[outer_end] in _CLOSING:
        outer_end += 1
    tokens.append(Token(
        kind=kind,  # pyright: ignore[reportArgumentType] - the names of the groups are the kinds
        text=word, start=start, end=end, folded=fold_word(word) if kind == "word" else word,
        suffix=found["suffix"] or "", supplied=supplied, spaced=any(c.isspace() for c in between),
        outer_start=outer_start, outer_end=outer_end,
    ))
