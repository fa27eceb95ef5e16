"""The language of a text, told by its script and its commonest words: for the metadata only, and only when clear."""

from __future__ import annotations

import re

import regex

_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "is",
            "was",
            "for",
            "it",
            "with",
            "you",
            "not",
            "have",
            "this",
            "be",
            "are",
            "on",
            "my",
            "i",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "zu",
            "den",
            "nicht",
            "ist",
            "ich",
            "von",
            "sie",
            "mit",
            "ein",
            "dem",
            "auf",
            "es",
            "für",
            "sich",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "et",
            "des",
            "est",
            "que",
            "je",
            "vous",
            "dans",
            "pour",
            "pas",
            "une",
            "un",
            "du",
            "ce",
            "nous",
        ]
    ),
    "ru": frozenset(
        [
            "и",
            "в",
            "не",
            "на",
            "что",
            "я",
            "с",
            "по",
            "как",
            "он",
            "к",
            "из",
            "за",
            "но",
            "это",
            "от",
            "вы",
            "мы",
            "его",
        ]
    ),
    "uk": frozenset(
        [
            "і",
            "в",
            "не",
            "на",
            "що",
            "я",
            "з",
            "як",
            "він",
            "до",
            "та",
            "але",
            "це",
            "від",
            "ви",
            "ми",
            "його",
            "у",
            "й",
        ]
    ),
}
_CODES = {
    word: tuple(code for code, known in _WORDS.items() if word in known) for known in _WORDS.values() for word in known
}
"""The languages of which each word is common."""
_WORD = regex.compile(r"\p{L}+")
_RUSSIAN = re.compile(r"[а-яА-Я]{3}")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_ENOUGH = 0.04


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the language ``text`` is written in, or None where that is not clear."""
    words = _WORD.findall(text[:2400].casefold())
    if len(words) < 4:
        return _by_script(text)
    scores = dict.fromkeys(_WORDS, 0)
    for codes in filter(None, map(_CODES.get, words)):
        for code in codes:
            scores[code] += 1
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] / len(words) >= _ENOUGH else _by_script(text)


def _by_script(text: str) -> str | None:
    if text.isascii():
        return None
    return "ru" if _RUSSIAN.search(text) and not _UKRAINIAN.search(text) else None
