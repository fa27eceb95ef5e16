"""Editorial signs in a text: what brackets and the compilers' insertions mean."""

from __future__ import annotations

from typing import NamedTuple

import regex

from editor.core.record import JsonObject

RESPONSIBLE = "source edition"
"""Who is answerable for a sign that the source prints."""

_BRACKET = regex.compile(r"\[(?P<square>[^\[\]\n]{0,300})\]|<(?P<angle>\s?[.…][.…\s]{0,12})>")
_WORD_PART = regex.compile(r"[\p{L}\p{M}’'-]")
_SIGN_OFF = (
    r"[—–-]\s*(?:the\s+)?(?P<who>comps?|compilers?|eds?|editors?|trans(?:l|lator)?|note by [^()\[\]]{1,40}|сост|"
    r"составител[ьи]|ред|редактор\w*|прим\.? ?(?:ред|сост|пер)|auth(?:or)?|авт)\.?"
)
_INSERTION = regex.compile(rf"\([^()\n]{{1,400}}?\s{_SIGN_OFF}\s?\)", regex.IGNORECASE)
_SIGNED = regex.compile(rf"\s{_SIGN_OFF}\s*$", regex.IGNORECASE)
_DOTS = regex.compile(r"[.…\s]*[.…][.…\s]*")
_ILLEGIBLE = regex.compile(
    r"\b(?:illegible|undecipherable|unreadable|indecipherable|неразб\w*|нрзб|неразборчив\w*)\b", regex.IGNORECASE
)
_LOST = regex.compile(
    r"\b(?:torn|lost|missing|damaged|burnt|cut off|утрачен\w*|оторван\w*|повреждён\w*|поврежден\w*)\b", regex.IGNORECASE
)
_BLANK = regex.compile(r"^(?:blank|left blank|space|пропуск\w*)\b", regex.IGNORECASE)
_SIC = regex.compile(
    r"^(?:sic|so in the (?:original|document|text)|так в (?:тексте|документе|оригинале))[.!]?$", regex.IGNORECASE
)
_COUNT = regex.compile(
    r"(?P<n>\d+|one|two|three|several|одно|два|три)\s+(?P<unit>words?|lines?|letters?|characters?|pages?|слов\w*|"
    r"строк\w*)",
    regex.IGNORECASE,
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "одно": 1, "два": 2, "три": 3}
_UNITS = {
    "word": "word",
    "line": "line",
    "letter": "character",
    "character": "character",
    "page": "page",
    "слов": "word",
    "стро": "line",
}
_SUPPLIED_WORDS = 8
"""More words than this in brackets are a remark of the edition, not words of the letter."""


class Mark(NamedTuple):
    """A mark over [start, end) of a content."""

    start: int
    end: int
    kind: str
    attributes: JsonObject


def editorial_signs(content: str) -> list[Mark]:
    """Return the marks for every bracket and every insertion of the compilers in ``content``."""
    marks: list[Mark] = []
    if "[" in content or "<" in content:
        done = 0
        for match in _BRACKET.finditer(content):
            if match.start() >= done:
                mark = _bracket(content, match)
                if mark is not None:
                    marks.append(mark)
                    done = mark.end
    if "(" in content:
        marks.extend(
            Mark(match.start(), match.end(), "addition", {"resp": _responsible(match.group("who"))})
            for match in _INSERTION.finditer(content)
        )
    return marks


def _responsible(who: str) -> str:
    return (
        "translator"
        if who.lower().startswith(("trans", "прим. пер", "прим.пер"))
        else "author"
        if who.lower().startswith(("auth", "авт"))
        else RESPONSIBLE
    )


def _bracket(content: str, match: regex.Match[str]) -> Mark | None:
    start, end = match.span()
    inner = match.group("square")
    if inner is None or _DOTS.fullmatch(inner):
        return Mark(start, end, "gap", {"reason": "editorial", "resp": RESPONSIBLE})
    bare = inner.strip()
    if not bare or (bare.isdigit() and len(bare) < 4) or set(bare) <= set("*†‡"):
        return None
    for reason, pattern in (("illegible", _ILLEGIBLE), ("lost", _LOST), ("blank", _BLANK)):
        if pattern.search(bare) and len(bare.split()) <= 6:
            return Mark(start, end, "gap", {"reason": reason, **_quantity(bare), "resp": RESPONSIBLE})
    if bare in ("?", "??", "!", "?!"):
        return _unclear(content, start, end) if "?" in bare else None
    if _SIC.match(bare):
        return Mark(start, end, "addition", {"resp": RESPONSIBLE})
    if _inside_word(content, start, end, inner):
        return _expansion(content, start, end)
    signed = _SIGNED.search(inner)
    if signed is not None or len(bare.split()) > _SUPPLIED_WORDS:
        return Mark(
            start, end, "addition", {"resp": _responsible(signed.group("who")) if signed is not None else RESPONSIBLE}
        )
    if bare.endswith("?"):
        return Mark(start, end, "supplied", {"reason": "editorial", "certainty": "low", "resp": RESPONSIBLE})
    return Mark(start, end, "supplied", {"reason": "editorial", "resp": RESPONSIBLE})


def _quantity(bare: str) -> JsonObject:
    found = _COUNT.search(bare)
    if found is None:
        return {}
    unit = next((value for key, value in _UNITS.items() if found.group("unit").lower().startswith(key)), None)
    count = found.group("n").lower()
    number = int(count) if count.isdigit() else _NUMBERS.get(count)
    return {key: value for key, value in (("unit", unit), ("quantity", number)) if value is not None}


def _unclear(content: str, start: int, end: int) -> Mark:
    """Cover the word before a bracketed question mark, and the sign."""
    left = start
    while left > 0 and content[left - 1] == " ":
        left -= 1
    while left > 0 and _WORD_PART.match(content[left - 1]):
        left -= 1
    return Mark(left, end, "unclear", {"certainty": "low"})


def _inside_word(content: str, start: int, end: int, inner: str) -> bool:
    if not all(_WORD_PART.match(char) or char == "." for char in inner):
        return False
    before = start > 0 and content[start - 1].isalpha()
    after = end < len(content) and content[end].isalpha()
    return before or after


def _expansion(content: str, start: int, end: int) -> Mark:
    """Cover the whole word with all its brackets: ``P[olit]b[yuro]`` is Pb, expanded Politbyuro."""
    left, right = start, end
    while left > 0 and (_WORD_PART.match(content[left - 1]) or content[left - 1] in "[]"):
        left -= 1
    while right < len(content) and (_WORD_PART.match(content[right]) or content[right] in "[]"):
        right += 1
    left = _balanced(content, left, start)
    word = content[left:right]
    abbreviated = regex.sub(r"\[[^\[\]]*\]", "", word)
    return Mark(
        left,
        right,
        "expansion",
        {"abbreviated": abbreviated, "expanded": word.replace("[", "").replace("]", ""), "resp": RESPONSIBLE},
    )


def _balanced(content: str, left: int, start: int) -> int:
    """Do not take in a bracket on the left that was closed or opened elsewhere."""
    stretch = content[left:start]
    return (
        left
        if stretch.count("[") == stretch.count("]")
        else left + stretch.rfind("]") + 1
        if "]" in stretch
        else left + stretch.rfind("[") + 1
    )
